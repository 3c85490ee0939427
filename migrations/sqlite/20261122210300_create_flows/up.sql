CREATE TABLE flows (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    browser_hash TEXT NOT NULL UNIQUE,
    name_typed TEXT NOT NULL,
    name_key TEXT NOT NULL,
    user_id TEXT REFERENCES users (id) ON DELETE CASCADE,
    password_version BIGINT,
    purpose TEXT NOT NULL CHECK (purpose IN ('reset')),
    stage TEXT NOT NULL CHECK (stage IN ('proving', 'proved', 'claimed', 'done', 'stopped', 'ended')),
    locale TEXT NOT NULL,
    browser TEXT NOT NULL,
    failed_tries INTEGER NOT NULL,
    forgiven_at BIGINT,
    claimed_at BIGINT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX flows_by_name ON flows (tenant_id, name_key, created_at);
CREATE INDEX flows_by_user ON flows (tenant_id, user_id);
CREATE INDEX flows_by_expiry ON flows (expires_at);

CREATE TABLE flow_codes (
    flow_id TEXT NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (flow_id, number)
);
CREATE INDEX flow_codes_by_name ON flow_codes (tenant_id, name_key, issued_at);

CREATE TABLE report_links (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('reset', 'change')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX report_links_by_user ON report_links (tenant_id, user_id);
