DROP INDEX report_links_by_owner;
DROP INDEX flows_by_owner;
DROP INDEX sessions_by_owner;
DROP INDEX methods_by_owner;
DROP INDEX report_links_by_expiry;
DROP INDEX outbox_by_end;
