CREATE TABLE password_links (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('reset', 'invitation')),
    password_version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX password_links_by_user ON password_links (tenant_id, user_id);
CREATE INDEX password_links_by_owner ON password_links (user_id);
CREATE INDEX password_links_by_expiry ON password_links (expires_at);
