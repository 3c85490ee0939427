-- What a letter waits in line behind: mails never behind texts and calls, whose gateways may be slow.
ALTER TABLE outbox ADD COLUMN lane TEXT NOT NULL DEFAULT 'mail' CHECK (lane IN ('mail', 'phone'));
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE finished_at IS NULL;
