-- Every enrolment sends codes; nothing reads the rest.
UPDATE enrolments SET channel = 'mail' WHERE channel IS NULL;
ALTER TABLE enrolments ALTER COLUMN channel SET NOT NULL;
ALTER TABLE answers DROP COLUMN locale;
ALTER TABLE sent_messages DROP COLUMN method;
