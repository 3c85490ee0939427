ALTER TABLE sent_messages ADD COLUMN method TEXT NOT NULL DEFAULT 'text'
    CHECK (method IN ('text', 'call', 'office_call'));
ALTER TABLE answers ADD COLUMN locale TEXT NOT NULL DEFAULT 'en';
ALTER TABLE enrolments ALTER COLUMN channel DROP NOT NULL;
