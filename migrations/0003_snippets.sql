-- Programs that people saved. They cannot be made again: nothing ever removes one.
CREATE TABLE snippets (
    id TEXT NOT NULL PRIMARY KEY, -- service/snippet.h
    content BLOB NOT NULL,        -- JSON, the same bytes for the same program and options
    created_at INTEGER NOT NULL   -- seconds since 1970
);
-- Random, made when the database is. With another snippet_ids key the same content gets another id.
CREATE TABLE secrets (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
);
INSERT INTO secrets (name, value) VALUES ('snippet_ids', randomblob(32));
