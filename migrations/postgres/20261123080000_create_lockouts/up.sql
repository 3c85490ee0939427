CREATE TABLE lockouts (
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    browser_hash TEXT NOT NULL,
    failures INTEGER NOT NULL,
    failed_at BIGINT,
    remembered TEXT NOT NULL,
    keep_until BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name_key, browser_hash)
);
CREATE INDEX lockouts_by_end ON lockouts (keep_until);
ALTER TABLE flows ADD COLUMN unlocked_at BIGINT;
