-- Most events are nobody's, and are found by their time.
-- Built before the other goes, and alone in its transaction: pages read on meanwhile.
CREATE INDEX events_by_user_new ON events (tenant_id, user_id, at) WHERE user_id IS NOT NULL;
DROP INDEX events_by_user;
ALTER INDEX events_by_user_new RENAME TO events_by_user;
