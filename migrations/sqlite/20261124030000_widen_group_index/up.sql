-- Which groups a user is in is asked for every new password, and found without a look at the rows.
DROP INDEX group_members_by_tenant;
CREATE INDEX group_members_by_tenant ON group_members (tenant_id, user_id, group_id);
