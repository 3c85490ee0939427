DROP INDEX group_members_by_tenant;
CREATE INDEX group_members_by_tenant ON group_members (tenant_id);
