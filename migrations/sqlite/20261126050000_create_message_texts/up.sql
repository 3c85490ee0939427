-- The words of an organization in the place of the portal's, message by message. What the portal said when they were
-- written tells whether it says something else since.
CREATE TABLE message_texts (
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    message TEXT NOT NULL,
    words TEXT NOT NULL,
    default_words TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, language, message)
);
