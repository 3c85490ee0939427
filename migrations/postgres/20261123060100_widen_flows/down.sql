DELETE FROM flow_codes WHERE gate <> 1 OR method <> 'mail';
ALTER TABLE flow_codes DROP COLUMN method;
ALTER TABLE flow_codes DROP COLUMN gate;
DELETE FROM flows WHERE purpose <> 'reset';
ALTER TABLE flows DROP COLUMN phone_sealed;
ALTER TABLE flows DROP COLUMN first_method;
ALTER TABLE flows DROP COLUMN method;
ALTER TABLE flows DROP CONSTRAINT flows_purpose_check;
ALTER TABLE flows ADD CONSTRAINT flows_purpose_check CHECK (purpose IN ('reset'));
