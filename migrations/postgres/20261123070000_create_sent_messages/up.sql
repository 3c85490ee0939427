CREATE TABLE sent_messages (
    letter_id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    number_hash TEXT NOT NULL,
    country TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('text', 'call', 'office_call')),
    sent_at BIGINT NOT NULL
);
CREATE INDEX sent_messages_by_number ON sent_messages (tenant_id, number_hash, sent_at);
CREATE INDEX sent_messages_by_country ON sent_messages (tenant_id, country, sent_at);
CREATE INDEX sent_messages_by_time ON sent_messages (sent_at);
