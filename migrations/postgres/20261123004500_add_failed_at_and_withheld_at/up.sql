ALTER TABLE flows ADD COLUMN failed_at BIGINT;
ALTER TABLE flow_codes ADD COLUMN withheld_at BIGINT;
