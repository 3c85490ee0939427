-- Most flows and events are nobody's: a flow that has proved nothing is found by its name, such an event by its time.
DROP INDEX flows_by_user;
CREATE INDEX flows_by_user ON flows (tenant_id, user_id) WHERE user_id IS NOT NULL;
DROP INDEX events_by_user;
CREATE INDEX events_by_user ON events (tenant_id, user_id, at) WHERE user_id IS NOT NULL;
