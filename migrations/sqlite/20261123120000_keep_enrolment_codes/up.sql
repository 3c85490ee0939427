-- A code counts for an hour, whatever became of its enrolment. SQLite cannot drop a reference: the table is made again.
CREATE TABLE kept_codes (
    enrolment_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone', 'office_phone')),
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment_id, number)
);
INSERT INTO kept_codes (enrolment_id, number, tenant_id, user_id, kind, issued_at, expires_at)
    SELECT codes.enrolment_id, codes.number, codes.tenant_id, enrolments.user_id, enrolments.kind, codes.issued_at,
        codes.expires_at
    FROM enrolment_codes codes JOIN enrolments ON enrolments.id = codes.enrolment_id
    WHERE codes.expires_at > codes.issued_at;
DROP TABLE enrolment_codes;
ALTER TABLE kept_codes RENAME TO enrolment_codes;
CREATE INDEX enrolment_codes_by_owner ON enrolment_codes (user_id, kind, issued_at);
CREATE INDEX enrolment_codes_by_time ON enrolment_codes (issued_at);
