ALTER TABLE sent_messages DROP COLUMN status_at;
ALTER TABLE sent_messages DROP COLUMN status;
