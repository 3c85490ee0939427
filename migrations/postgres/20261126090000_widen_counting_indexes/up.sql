-- Who has registered enough is counted over everybody, without a look at the rows; so is who is set apart.
DROP INDEX methods_by_user;
CREATE INDEX methods_by_user ON methods (tenant_id, user_id, kind, source, verified_at);
DROP INDEX users_by_role;
CREATE INDEX users_by_role ON users (tenant_id, role, name_key, id) WHERE role <> 'user';
DROP INDEX users_locked;
CREATE INDEX users_locked ON users (tenant_id, name_key, id) WHERE locked_at IS NOT NULL;
DROP INDEX users_disabled;
CREATE INDEX users_disabled ON users (tenant_id, name_key, id) WHERE disabled_at IS NOT NULL;
DROP INDEX users_without_password;
CREATE INDEX users_without_password ON users (tenant_id, name_key, id) WHERE password_hash IS NULL;
