ALTER TABLE methods DROP CONSTRAINT methods_kind_check;
ALTER TABLE methods ADD CONSTRAINT methods_kind_check CHECK (kind IN (
    'mail', 'phone', 'office_phone', 'questions', 'authenticator', 'passkey', 'recovery_codes'
));
ALTER TABLE methods ALTER COLUMN sealed DROP NOT NULL;
ALTER TABLE methods ADD COLUMN source TEXT NOT NULL DEFAULT 'user' CHECK (source IN ('user', 'administrator'));
ALTER TABLE methods ADD COLUMN label TEXT;
ALTER TABLE methods ADD COLUMN used_step BIGINT;
ALTER TABLE methods ADD COLUMN confirmed_at BIGINT;
UPDATE methods SET source = 'administrator' WHERE verified_at IS NULL;
