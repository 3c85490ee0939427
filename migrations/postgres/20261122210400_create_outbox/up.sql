CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    letter TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    leased_until BIGINT,
    finished_at BIGINT,
    outcome TEXT CHECK (outcome IN ('sent', 'dropped', 'given_up')),
    last_error TEXT
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE finished_at IS NULL;
CREATE INDEX outbox_by_tenant ON outbox (tenant_id, created_at);
