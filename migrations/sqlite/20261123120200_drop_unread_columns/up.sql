-- Every enrolment sends codes; nothing reads the rest. SQLite cannot change a column: the table is made again.
CREATE TABLE sending_enrolments (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone', 'office_phone', 'authenticator')),
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'text', 'call', 'office_call')),
    sealed TEXT NOT NULL,
    locale TEXT NOT NULL,
    failed_tries INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (user_id, kind)
);
INSERT INTO sending_enrolments
        (id, tenant_id, user_id, kind, channel, sealed, locale, failed_tries, created_at, expires_at)
    SELECT id, tenant_id, user_id, kind, COALESCE(channel, 'mail'), sealed, locale, failed_tries, created_at, expires_at
    FROM enrolments;
DROP TABLE enrolments;
ALTER TABLE sending_enrolments RENAME TO enrolments;
CREATE INDEX enrolments_by_expiry ON enrolments (expires_at);
ALTER TABLE answers DROP COLUMN locale;
ALTER TABLE sent_messages DROP COLUMN method;
