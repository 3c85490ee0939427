-- What users are found by: every word of their names and addresses, folded. Compared byte by byte, so that all words with
-- the same beginning stand together.
CREATE TABLE user_words (
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    word TEXT COLLATE "C" NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (tenant_id, word, name_key),
    FOREIGN KEY (tenant_id, name_key) REFERENCES users (tenant_id, name_key) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX user_words_by_user ON user_words (tenant_id, name_key, word);

-- SQL alone cannot fold names as the program does: whoever is here waits for the worker to do it.
CREATE TABLE unindexed_users (
    user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE
);
CREATE INDEX unindexed_users_by_tenant ON unindexed_users (tenant_id, user_id);
INSERT INTO unindexed_users (user_id, tenant_id) SELECT id, tenant_id FROM users;

-- Few are in these states: they are found without looking at everybody.
CREATE INDEX users_locked ON users (tenant_id, name_key) WHERE locked_at IS NOT NULL;
CREATE INDEX users_disabled ON users (tenant_id, name_key) WHERE disabled_at IS NOT NULL;
CREATE INDEX users_without_password ON users (tenant_id, name_key) WHERE password_hash IS NULL;
CREATE INDEX lockouts_by_failures ON lockouts (tenant_id, failures) WHERE failures > 0;
CREATE INDEX flows_by_stop ON flows (tenant_id, ended_at) WHERE stage = 'stopped';
