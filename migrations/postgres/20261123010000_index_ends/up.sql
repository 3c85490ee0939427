-- What has ended is found by its end, and what hangs on a user by the user alone: foreign keys ask for it so.
CREATE INDEX outbox_by_end ON outbox (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX report_links_by_expiry ON report_links (expires_at);
CREATE INDEX methods_by_owner ON methods (user_id);
CREATE INDEX sessions_by_owner ON sessions (user_id);
CREATE INDEX flows_by_owner ON flows (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX report_links_by_owner ON report_links (user_id);
