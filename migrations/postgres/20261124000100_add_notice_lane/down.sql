UPDATE outbox SET lane = 'mail' WHERE lane = 'notice';
ALTER TABLE outbox DROP CONSTRAINT outbox_lane_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_lane_check CHECK (lane IN ('mail', 'phone', 'help'));
