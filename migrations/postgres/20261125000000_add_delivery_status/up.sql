ALTER TABLE sent_messages ADD COLUMN status TEXT NOT NULL DEFAULT 'unreported' CHECK (
    status IN (
        'unreported', 'queued', 'sent', 'delivered', 'undelivered', 'failed', 'busy', 'no_answer', 'canceled'
    )
);
ALTER TABLE sent_messages ADD COLUMN status_at BIGINT;
