CREATE TABLE registrations (
    user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    required_at BIGINT,
    prompted_at BIGINT,
    reminded_at BIGINT,
    quiet_until BIGINT
);
CREATE INDEX registrations_by_tenant ON registrations (tenant_id);
