CREATE TABLE caller_checks (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    method TEXT NOT NULL CHECK (method IN ('mail', 'text', 'call', 'office_call')),
    method_id TEXT NOT NULL,
    tries INTEGER NOT NULL,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    matched_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX caller_checks_by_user ON caller_checks (tenant_id, user_id, sent_at);
CREATE INDEX caller_checks_by_staff ON caller_checks (staff_id);
CREATE INDEX caller_checks_by_time ON caller_checks (sent_at);
