DROP INDEX flows_by_stop;
DROP INDEX lockouts_by_failures;
DROP INDEX users_without_password;
DROP INDEX users_disabled;
DROP INDEX users_locked;
DROP TABLE unindexed_users;
DROP TABLE user_words;
