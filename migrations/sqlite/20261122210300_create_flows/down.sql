DROP TABLE report_links;
DROP TABLE flow_codes;
DROP TABLE flows;
