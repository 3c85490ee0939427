ALTER TABLE flows DROP CONSTRAINT flows_purpose_check;
ALTER TABLE flows ADD CONSTRAINT flows_purpose_check CHECK (purpose IN ('undecided', 'reset', 'unlock'));
ALTER TABLE flows ADD COLUMN method TEXT CHECK (method IN (
    'mail', 'text', 'call', 'office_call', 'questions', 'authenticator', 'passkey', 'recovery_code'
));
ALTER TABLE flows ADD COLUMN first_method TEXT CHECK (first_method IN (
    'mail', 'text', 'call', 'office_call', 'questions', 'authenticator', 'passkey', 'recovery_code'
));
ALTER TABLE flows ADD COLUMN phone_sealed TEXT;
UPDATE flows SET method = 'mail';
ALTER TABLE flow_codes ADD COLUMN gate INTEGER NOT NULL DEFAULT 1 CHECK (gate IN (1, 2));
ALTER TABLE flow_codes ADD COLUMN method TEXT NOT NULL DEFAULT 'mail'
    CHECK (method IN ('mail', 'text', 'call', 'office_call'));
