DROP TABLE caller_checks;
