DROP INDEX enrolment_codes_by_time;
DROP INDEX enrolment_codes_by_owner;
ALTER TABLE enrolment_codes DROP COLUMN kind;
ALTER TABLE enrolment_codes DROP COLUMN user_id;
DELETE FROM enrolment_codes WHERE enrolment_id NOT IN (SELECT id FROM enrolments);
ALTER TABLE enrolment_codes ADD CONSTRAINT enrolment_codes_enrolment_id_fkey
    FOREIGN KEY (enrolment_id) REFERENCES enrolments (id) ON DELETE CASCADE;
