-- No reference to tenants: what a process counted for one that was deleted meanwhile must not keep it from writing the rest.
CREATE TABLE throttles (
    tenant_id TEXT NOT NULL,
    bucket TEXT NOT NULL,
    subject TEXT NOT NULL,
    slot_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, bucket, subject, slot_at)
);
CREATE INDEX throttles_by_time ON throttles (slot_at);
CREATE INDEX throttles_by_bucket ON throttles (bucket, slot_at);
