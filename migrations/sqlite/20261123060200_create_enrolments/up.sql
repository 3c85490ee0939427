CREATE TABLE enrolments (
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
CREATE INDEX enrolments_by_expiry ON enrolments (expires_at);

CREATE TABLE enrolment_codes (
    enrolment_id TEXT NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment_id, number)
);
