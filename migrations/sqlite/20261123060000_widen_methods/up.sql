-- SQLite cannot change a check: the table is made again.
CREATE TABLE wider_methods (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'mail', 'phone', 'office_phone', 'questions', 'authenticator', 'passkey', 'recovery_codes'
    )),
    source TEXT NOT NULL DEFAULT 'user' CHECK (source IN ('user', 'administrator')),
    label TEXT,
    sealed TEXT,
    used_step BIGINT,
    verified_at BIGINT,
    confirmed_at BIGINT,
    created_at BIGINT NOT NULL
);
INSERT INTO wider_methods (id, tenant_id, user_id, kind, source, sealed, verified_at, created_at)
    SELECT id, tenant_id, user_id, kind, CASE WHEN verified_at IS NULL THEN 'administrator' ELSE 'user' END,
        sealed, verified_at, created_at
    FROM methods;
DROP TABLE methods;
ALTER TABLE wider_methods RENAME TO methods;
CREATE INDEX methods_by_user ON methods (tenant_id, user_id);
CREATE INDEX methods_by_owner ON methods (user_id);
