-- Reports of analyses that were made once, by key (service/key.h). All can be made again: the oldest unused are removed
-- when there are too many.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    json BLOB NOT NULL,
    text BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    used_at INTEGER NOT NULL -- seconds since 1970, a minute behind at most
);
CREATE INDEX reports_by_use ON reports (used_at, size_bytes);
