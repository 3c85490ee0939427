CREATE INDEX events_by_user_new ON events (tenant_id, user_id, at);
DROP INDEX events_by_user;
ALTER INDEX events_by_user_new RENAME TO events_by_user;
