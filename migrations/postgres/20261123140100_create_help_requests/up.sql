CREATE TABLE help_requests (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    name_hash TEXT,
    address_hash TEXT,
    content_hash TEXT NOT NULL,
    sealed TEXT NOT NULL,
    browser TEXT NOT NULL,
    locale TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX help_requests_by_tenant ON help_requests (tenant_id, sent_at);
CREATE INDEX help_requests_by_time ON help_requests (sent_at);
