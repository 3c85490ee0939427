CREATE TABLE narrow_methods (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail')),
    sealed TEXT NOT NULL,
    verified_at BIGINT,
    created_at BIGINT NOT NULL
);
INSERT INTO narrow_methods SELECT id, tenant_id, user_id, kind, sealed, verified_at, created_at
    FROM methods WHERE kind = 'mail';
DROP TABLE methods;
ALTER TABLE narrow_methods RENAME TO methods;
CREATE INDEX methods_by_user ON methods (tenant_id, user_id);
CREATE INDEX methods_by_owner ON methods (user_id);
