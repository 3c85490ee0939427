UPDATE report_links SET subject = 'reset' WHERE subject IN ('given', 'first');
-- SQLite cannot change a check: the table is made again.
CREATE TABLE narrower_report_links (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('reset', 'change', 'unlock')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    answered_at BIGINT
);
INSERT INTO narrower_report_links SELECT * FROM report_links;
DROP TABLE report_links;
ALTER TABLE narrower_report_links RENAME TO report_links;
CREATE INDEX report_links_by_user ON report_links (tenant_id, user_id);
CREATE INDEX report_links_by_expiry ON report_links (expires_at);
CREATE INDEX report_links_by_owner ON report_links (user_id);
