-- Most flows are nobody's: one that has proved nothing is found by its name.
-- Built before the other goes, and alone in its transaction: pages read on meanwhile.
CREATE INDEX flows_by_user_new ON flows (tenant_id, user_id) WHERE user_id IS NOT NULL;
DROP INDEX flows_by_user;
ALTER INDEX flows_by_user_new RENAME TO flows_by_user;
