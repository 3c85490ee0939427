ALTER TABLE flows ADD COLUMN reference TEXT;
ALTER TABLE events ADD COLUMN reference TEXT;
CREATE INDEX events_by_reference ON events (tenant_id, reference) WHERE reference IS NOT NULL;
CREATE INDEX events_by_flow ON events (tenant_id, flow_id) WHERE flow_id IS NOT NULL;
