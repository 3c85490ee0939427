DROP INDEX events_by_user;
CREATE INDEX events_by_user ON events (tenant_id, user_id, at);
DROP INDEX flows_by_user;
CREATE INDEX flows_by_user ON flows (tenant_id, user_id);
