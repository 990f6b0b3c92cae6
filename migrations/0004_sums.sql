-- Saved programs are compressed, and what they take together has a limit. What can be noticed of damage is: programs by
-- their ids, which are hashes of them, and reports by a hash beside them. Those without one are made again.
ALTER TABLE snippets ADD COLUMN length_bytes INTEGER; -- content is zlib's (RFC 1950) of that many bytes; NULL: as it is
CREATE TABLE totals (
    name TEXT NOT NULL PRIMARY KEY,
    bytes INTEGER NOT NULL
);
INSERT INTO totals (name, bytes) SELECT 'snippets', coalesce(sum(length(content)), 0) FROM snippets;
CREATE TRIGGER snippets_added AFTER INSERT ON snippets BEGIN
    UPDATE totals SET bytes = bytes + length(new.content) WHERE name = 'snippets';
END;
CREATE TRIGGER snippets_removed AFTER DELETE ON snippets BEGIN
    UPDATE totals SET bytes = bytes - length(old.content) WHERE name = 'snippets';
END;
DELETE FROM reports;
ALTER TABLE reports ADD COLUMN hash BLOB NOT NULL DEFAULT ''; -- of the body (service/store.c)
