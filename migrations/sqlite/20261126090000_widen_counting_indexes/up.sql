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

-- What SQLite plans by, given once and for all (sqlite.org/lang_analyze.html, "Manual Control Of Query Plans Using
-- SQLITE_STAT Tables"). Told nothing, it takes a tenant for ten users, and goes through all of them to find fifty by their
-- ids. Each number: rows of the index, then rows with one value of its first column, of its first two, and so on.
ANALYZE tenants;
DELETE FROM sqlite_stat1 WHERE tbl IN ('tenants', 'users', 'methods');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('users', 'sqlite_autoindex_users_1', '1000000 1'),
    ('users', 'sqlite_autoindex_users_2', '1000000 100000 1'),
    ('users', 'users_by_work_mail', '1000000 100000 2'),
    ('users', 'users_by_expiry', '1000000 100000 50000 2'),
    ('users', 'users_by_role', '1000 100 50 1 1'),
    ('users', 'users_locked', '1000 100 1 1'),
    ('users', 'users_disabled', '10000 1000 1 1'),
    ('users', 'users_without_password', '100000 10000 1 1'),
    ('methods', 'sqlite_autoindex_methods_1', '2000000 1'),
    ('methods', 'methods_by_user', '2000000 200000 2 1 1 1'),
    ('methods', 'methods_by_owner', '2000000 2');
ANALYZE sqlite_schema;
