-- Passwords of a whole organization may end on one day: codes never wait behind the mails that say so.
ALTER TABLE outbox DROP CONSTRAINT outbox_lane_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_lane_check CHECK (lane IN ('mail', 'phone', 'help', 'notice'));
