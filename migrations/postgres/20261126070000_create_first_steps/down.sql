DROP INDEX outbox_given_up;
DROP INDEX events_by_reason;
DROP INDEX events_of_service;
DROP TABLE first_steps;
