CREATE INDEX flows_by_user_new ON flows (tenant_id, user_id);
DROP INDEX flows_by_user;
ALTER INDEX flows_by_user_new RENAME TO flows_by_user;
