CREATE TABLE kept_codes (
    enrolment_id TEXT NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment_id, number)
);
INSERT INTO kept_codes (enrolment_id, number, tenant_id, issued_at, expires_at)
    SELECT enrolment_id, number, tenant_id, issued_at, expires_at
    FROM enrolment_codes WHERE enrolment_id IN (SELECT id FROM enrolments);
DROP TABLE enrolment_codes;
ALTER TABLE kept_codes RENAME TO enrolment_codes;
