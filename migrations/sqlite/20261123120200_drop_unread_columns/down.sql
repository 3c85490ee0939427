ALTER TABLE sent_messages ADD COLUMN method TEXT NOT NULL DEFAULT 'text'
    CHECK (method IN ('text', 'call', 'office_call'));
ALTER TABLE answers ADD COLUMN locale TEXT NOT NULL DEFAULT 'en';
CREATE TABLE any_enrolments (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone', 'office_phone', 'authenticator')),
    channel TEXT CHECK (channel IN ('mail', 'text', 'call', 'office_call')),
    sealed TEXT NOT NULL,
    locale TEXT NOT NULL,
    failed_tries INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (user_id, kind)
);
INSERT INTO any_enrolments
        (id, tenant_id, user_id, kind, channel, sealed, locale, failed_tries, created_at, expires_at)
    SELECT id, tenant_id, user_id, kind, channel, sealed, locale, failed_tries, created_at, expires_at
    FROM enrolments;
DROP TABLE enrolments;
ALTER TABLE any_enrolments RENAME TO enrolments;
CREATE INDEX enrolments_by_expiry ON enrolments (expires_at);
