DROP TABLE import_changes;
DROP TABLE import_notes;
DROP TABLE import_chunks;
DROP TABLE imports;
