DROP INDEX users_by_expiry;
ALTER TABLE users DROP COLUMN expiry_mailed_days;
ALTER TABLE users DROP COLUMN expiry_quiet_until;
ALTER TABLE users DROP COLUMN expiry_waived_at;
ALTER TABLE users DROP COLUMN password_temporary_until;
ALTER TABLE users DROP COLUMN password_set_at;
