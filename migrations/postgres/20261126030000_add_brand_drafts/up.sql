-- Who published a version and what they say of it; the draft that a tenant's administrators share.
ALTER TABLE brands ADD COLUMN author_id TEXT;
ALTER TABLE brands ADD COLUMN note TEXT;

CREATE TABLE brand_drafts (
    tenant_id TEXT NOT NULL PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    author_id TEXT,
    changed_at BIGINT NOT NULL
);
