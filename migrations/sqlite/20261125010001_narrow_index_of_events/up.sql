-- Most events are nobody's, and are found by their time.
DROP INDEX events_by_user;
CREATE INDEX events_by_user ON events (tenant_id, user_id, at) WHERE user_id IS NOT NULL;
