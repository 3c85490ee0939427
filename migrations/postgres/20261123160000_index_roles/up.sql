-- Whoever cannot sign in writes to the few who are more than users: they are found without looking at everybody.
CREATE INDEX users_by_role ON users (tenant_id, role, name_key) WHERE role <> 'user';
