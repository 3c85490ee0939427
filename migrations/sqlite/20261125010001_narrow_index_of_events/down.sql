DROP INDEX events_by_user;
CREATE INDEX events_by_user ON events (tenant_id, user_id, at);
