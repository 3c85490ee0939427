CREATE TABLE campaigns (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('incomplete', 'group', 'without')),
    group_id TEXT REFERENCES groups (id) ON DELETE SET NULL,
    deadline_at BIGINT,
    started_at BIGINT NOT NULL,
    reached TEXT NOT NULL,
    filled_at BIGINT,
    stopped_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX campaigns_by_tenant ON campaigns (tenant_id, started_at);
CREATE INDEX campaigns_by_group ON campaigns (group_id);

CREATE TABLE campaign_invites (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    mails INTEGER NOT NULL,
    invited_at BIGINT,
    mailed_at BIGINT,
    next_at BIGINT,
    unreachable_at BIGINT,
    completed_at BIGINT,
    PRIMARY KEY (campaign_id, user_id)
);
CREATE INDEX campaign_invites_due ON campaign_invites (campaign_id, next_at);
CREATE INDEX campaign_invites_by_user ON campaign_invites (user_id);
CREATE INDEX campaign_invites_by_tenant ON campaign_invites (tenant_id);
