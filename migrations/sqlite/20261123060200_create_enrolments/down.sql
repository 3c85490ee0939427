DROP TABLE enrolment_codes;
DROP TABLE enrolments;
