ALTER TABLE flow_codes DROP COLUMN withheld_at;
ALTER TABLE flows DROP COLUMN failed_at;
