CREATE TABLE policy_proposals (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    settings TEXT NOT NULL,
    base TEXT NOT NULL,
    users BIGINT,
    barred BIGINT NOT NULL,
    newly BIGINT NOT NULL,
    short BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    reminding_at BIGINT,
    remind_until BIGINT,
    reminded_after TEXT NOT NULL,
    reminded BIGINT NOT NULL,
    reminded_at BIGINT
);
CREATE INDEX policy_proposals_by_tenant ON policy_proposals (tenant_id, reminding_at);
CREATE INDEX policy_proposals_by_user ON policy_proposals (user_id);
CREATE INDEX policy_proposals_by_expiry ON policy_proposals (expires_at);
