DELETE FROM methods WHERE kind <> 'mail';
ALTER TABLE methods DROP COLUMN confirmed_at;
ALTER TABLE methods DROP COLUMN used_step;
ALTER TABLE methods DROP COLUMN label;
ALTER TABLE methods DROP COLUMN source;
ALTER TABLE methods ALTER COLUMN sealed SET NOT NULL;
ALTER TABLE methods DROP CONSTRAINT methods_kind_check;
ALTER TABLE methods ADD CONSTRAINT methods_kind_check CHECK (kind IN ('mail'));
