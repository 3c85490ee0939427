DROP INDEX flows_by_user;
CREATE INDEX flows_by_user ON flows (tenant_id, user_id);
