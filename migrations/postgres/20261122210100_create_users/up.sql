CREATE TABLE users (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    given_name TEXT,
    family_name TEXT,
    work_mail TEXT,
    work_mail_key TEXT,
    locale TEXT,
    role TEXT NOT NULL CHECK (role IN ('user', 'reports', 'helpdesk', 'admin')),
    authority TEXT NOT NULL CHECK (authority IN ('local')),
    password_hash TEXT,
    password_changed_at BIGINT,
    password_version BIGINT NOT NULL,
    disabled_at BIGINT,
    locked_at BIGINT,
    created_at BIGINT NOT NULL,
    UNIQUE (tenant_id, name_key)
);
CREATE UNIQUE INDEX users_by_work_mail ON users (tenant_id, work_mail_key);

CREATE TABLE methods (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail')),
    sealed TEXT NOT NULL,
    verified_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX methods_by_user ON methods (tenant_id, user_id);
