-- Passwords of a whole organization may end on one day: codes never wait behind the mails that say so. SQLite cannot
-- change a check: the table is made again.
CREATE TABLE wider_outbox (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    letter TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    leased_until BIGINT,
    finished_at BIGINT,
    outcome TEXT CHECK (outcome IN ('sent', 'dropped', 'given_up')),
    last_error TEXT,
    lane TEXT NOT NULL DEFAULT 'mail' CHECK (lane IN ('mail', 'phone', 'help', 'notice'))
);
INSERT INTO wider_outbox (
    id, tenant_id, letter, created_at, due_at, tries, leased_until, finished_at, outcome, last_error, lane
)
    SELECT id, tenant_id, letter, created_at, due_at, tries, leased_until, finished_at, outcome, last_error, lane
    FROM outbox;
DROP TABLE outbox;
ALTER TABLE wider_outbox RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE finished_at IS NULL;
CREATE INDEX outbox_by_tenant ON outbox (tenant_id, created_at);
CREATE INDEX outbox_by_end ON outbox (finished_at) WHERE finished_at IS NOT NULL;
