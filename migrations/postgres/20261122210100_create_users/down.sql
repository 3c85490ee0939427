DROP TABLE methods;
DROP TABLE users;
