-- What is asked for travels with the browser; only what was answered is kept, as long as an answer could count.
DROP TABLE ceremonies;
CREATE TABLE ceremonies (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX ceremonies_by_expiry ON ceremonies (expires_at);
