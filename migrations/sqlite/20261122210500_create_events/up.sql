CREATE TABLE events (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
    reason TEXT,
    actor TEXT NOT NULL,
    user_id TEXT,
    flow_id TEXT,
    address TEXT,
    browser TEXT,
    locale TEXT
);
CREATE INDEX events_by_time ON events (tenant_id, at);
CREATE INDEX events_by_user ON events (tenant_id, user_id, at);
