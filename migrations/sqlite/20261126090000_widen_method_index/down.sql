DROP INDEX methods_by_user;
CREATE INDEX methods_by_user ON methods (tenant_id, user_id);
