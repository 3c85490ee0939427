ALTER TABLE users ADD COLUMN password_set_at BIGINT;
ALTER TABLE users ADD COLUMN password_temporary_until BIGINT;
ALTER TABLE users ADD COLUMN expiry_waived_at BIGINT;
ALTER TABLE users ADD COLUMN expiry_quiet_until BIGINT;
ALTER TABLE users ADD COLUMN expiry_mailed_days INTEGER NOT NULL DEFAULT 0;
-- Of a password that an operator set no time was kept: the oldest it can be.
UPDATE users SET password_set_at = COALESCE(password_changed_at, created_at) WHERE password_hash IS NOT NULL;
CREATE INDEX users_by_expiry ON users (tenant_id, expiry_mailed_days, password_set_at);
