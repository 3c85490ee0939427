-- What no fact tells of the first steps: what suits as it is, what was put off, and the letter that a test posted.
CREATE TABLE first_steps (
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (
        step IN ('names', 'brand', 'policy', 'mail', 'text', 'help_desk', 'trial', 'pilot')
    ),
    agreed_at BIGINT,
    skipped_at BIGINT,
    letter_id TEXT,
    PRIMARY KEY (tenant_id, step)
);
-- Figures are counted without a look at the rows, and without those that no figure counts.
CREATE INDEX events_of_service ON events (tenant_id, at, kind)
    WHERE flow_id IS NOT NULL AND result = 'done' AND kind IN ('password.reset', 'account.unlocked');
CREATE INDEX events_by_reason ON events (tenant_id, at, reason) WHERE reason IS NOT NULL;
CREATE INDEX outbox_given_up ON outbox (tenant_id, finished_at) WHERE outcome = 'given_up';
