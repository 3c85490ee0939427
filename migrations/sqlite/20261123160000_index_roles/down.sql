DROP INDEX users_by_role;
