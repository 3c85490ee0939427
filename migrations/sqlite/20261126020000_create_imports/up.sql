-- Users from files. A step (check, run, undo) is leased by one process; where it is and what it did change together.
CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    actor_id TEXT,
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL,
    encoding TEXT NOT NULL,
    separator TEXT NOT NULL CHECK (separator IN ('comma', 'semicolon', 'tab', 'pipe')),
    mapping TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL CHECK (
        state IN ('uploading', 'uploaded', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed')
    ),
    failure TEXT CHECK (failure IN ('line', 'sealed', 'fault')),
    row_count BIGINT NOT NULL,
    position BIGINT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    noted BIGINT NOT NULL,
    undone BIGINT NOT NULL,
    kept BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    leased_until BIGINT
);
CREATE INDEX imports_by_tenant ON imports (tenant_id, created_at);

-- The file in sealed pieces, while it is needed.
CREATE TABLE import_chunks (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_chunks_by_tenant ON import_chunks (tenant_id);

-- What is wrong with its lines.
CREATE TABLE import_notes (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    line BIGINT NOT NULL,
    heading TEXT NOT NULL,
    why TEXT NOT NULL,
    shown TEXT NOT NULL,
    hint TEXT,
    sealed TEXT,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_notes_by_tenant ON import_notes (tenant_id);

-- What it did to each user, until it can no longer be undone.
CREATE TABLE import_changes (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    line BIGINT NOT NULL,
    before TEXT,
    footprint TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_changes_by_tenant ON import_changes (tenant_id);
