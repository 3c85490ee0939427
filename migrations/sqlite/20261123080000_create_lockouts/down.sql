ALTER TABLE flows DROP COLUMN unlocked_at;
DROP TABLE lockouts;
