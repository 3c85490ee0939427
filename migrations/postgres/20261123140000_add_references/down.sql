DROP INDEX events_by_flow;
DROP INDEX events_by_reference;
ALTER TABLE events DROP COLUMN reference;
ALTER TABLE flows DROP COLUMN reference;
