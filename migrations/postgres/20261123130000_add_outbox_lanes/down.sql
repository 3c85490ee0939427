DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (due_at) WHERE finished_at IS NULL;
ALTER TABLE outbox DROP COLUMN lane;
