DROP TABLE brand_drafts;
ALTER TABLE brands DROP COLUMN note;
ALTER TABLE brands DROP COLUMN author_id;
