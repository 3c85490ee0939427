-- SQLite cannot change a check: the table is made again, and what hangs on it is put aside meanwhile.
CREATE TABLE kept_codes AS SELECT * FROM flow_codes;
DROP TABLE flow_codes;
CREATE TABLE wider_flows (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    browser_hash TEXT NOT NULL UNIQUE,
    name_typed TEXT NOT NULL,
    name_key TEXT NOT NULL,
    user_id TEXT REFERENCES users (id) ON DELETE CASCADE,
    password_version BIGINT,
    purpose TEXT NOT NULL CHECK (purpose IN ('undecided', 'reset', 'unlock')),
    stage TEXT NOT NULL CHECK (stage IN ('proving', 'proved', 'claimed', 'done', 'stopped', 'ended')),
    method TEXT CHECK (method IN (
        'mail', 'text', 'call', 'office_call', 'questions', 'authenticator', 'passkey', 'recovery_code'
    )),
    first_method TEXT CHECK (first_method IN (
        'mail', 'text', 'call', 'office_call', 'questions', 'authenticator', 'passkey', 'recovery_code'
    )),
    phone_sealed TEXT,
    locale TEXT NOT NULL,
    browser TEXT NOT NULL,
    failed_tries INTEGER NOT NULL,
    failed_at BIGINT,
    forgiven_at BIGINT,
    claimed_at BIGINT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
INSERT INTO wider_flows (id, tenant_id, browser_hash, name_typed, name_key, user_id, password_version, purpose, stage, locale, browser,
        failed_tries, failed_at, forgiven_at, claimed_at, created_at, expires_at, ended_at, method)
    SELECT id, tenant_id, browser_hash, name_typed, name_key, user_id, password_version, purpose, stage, locale, browser,
        failed_tries, failed_at, forgiven_at, claimed_at, created_at, expires_at, ended_at, 'mail'
    FROM flows;
DROP TABLE flows;
ALTER TABLE wider_flows RENAME TO flows;
CREATE INDEX flows_by_name ON flows (tenant_id, name_key, created_at);
CREATE INDEX flows_by_user ON flows (tenant_id, user_id);
CREATE INDEX flows_by_expiry ON flows (expires_at);
CREATE INDEX flows_by_owner ON flows (user_id) WHERE user_id IS NOT NULL;

CREATE TABLE flow_codes (
    flow_id TEXT NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    gate INTEGER NOT NULL DEFAULT 1 CHECK (gate IN (1, 2)),
    method TEXT NOT NULL DEFAULT 'mail' CHECK (method IN ('mail', 'text', 'call', 'office_call')),
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    withheld_at BIGINT,
    PRIMARY KEY (flow_id, number)
);
INSERT INTO flow_codes (flow_id, number, tenant_id, name_key, issued_at, expires_at, withheld_at)
    SELECT flow_id, number, tenant_id, name_key, issued_at, expires_at, withheld_at FROM kept_codes;
DROP TABLE kept_codes;
CREATE INDEX flow_codes_by_name ON flow_codes (tenant_id, name_key, issued_at);
