-- A code counts for an hour, whatever became of its enrolment.
DELETE FROM enrolment_codes WHERE expires_at <= issued_at;
ALTER TABLE enrolment_codes DROP CONSTRAINT enrolment_codes_enrolment_id_fkey;
ALTER TABLE enrolment_codes ADD COLUMN user_id TEXT REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE enrolment_codes ADD COLUMN kind TEXT CHECK (kind IN ('mail', 'phone', 'office_phone'));
UPDATE enrolment_codes SET user_id = enrolments.user_id, kind = enrolments.kind
    FROM enrolments WHERE enrolments.id = enrolment_codes.enrolment_id;
ALTER TABLE enrolment_codes ALTER COLUMN user_id SET NOT NULL;
ALTER TABLE enrolment_codes ALTER COLUMN kind SET NOT NULL;
CREATE INDEX enrolment_codes_by_owner ON enrolment_codes (user_id, kind, issued_at);
CREATE INDEX enrolment_codes_by_time ON enrolment_codes (issued_at);
