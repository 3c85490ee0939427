CREATE TABLE narrow_outbox (
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
    lane TEXT NOT NULL DEFAULT 'mail' CHECK (lane IN ('mail', 'phone', 'help'))
);
INSERT INTO narrow_outbox (
    id, tenant_id, letter, created_at, due_at, tries, leased_until, finished_at, outcome, last_error, lane
)
    SELECT id, tenant_id, letter, created_at, due_at, tries, leased_until, finished_at, outcome, last_error,
        CASE lane WHEN 'notice' THEN 'mail' ELSE lane END
    FROM outbox;
DROP TABLE outbox;
ALTER TABLE narrow_outbox RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE finished_at IS NULL;
CREATE INDEX outbox_by_tenant ON outbox (tenant_id, created_at);
CREATE INDEX outbox_by_end ON outbox (finished_at) WHERE finished_at IS NOT NULL;
