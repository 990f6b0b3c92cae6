// Splitting at marker lines (txtar.h).

#include "txtar.h"

#include <string.h>

static const char *line_end(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));
    return feed ? feed : end;
}

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Is the line from at to end (without its feed) a marker, "-- NAME --"? Then *file has the name.
static bool is_marker(const char *at, const char *end, TxtarFile *file)
{
    enum { DASHES = 3 };
    if (end > at && end[-1] == '\r')
        end--;
    if (end - at < 2 * DASHES || memcmp(at, "-- ", DASHES) != 0 || memcmp(end - DASHES, " --", DASHES) != 0)
        return false;
    const char *name = at + DASHES, *name_end = end - DASHES;
    while (name < name_end && is_space(*name))
        name++;
    while (name < name_end && is_space(name_end[-1]))
        name_end--;
    file->name = name;
    file->name_length = (size_t)(name_end - name);
    return name < name_end;
}

static const char *next_line(const char *at, const char *end)
{
    const char *feed = line_end(at, end);
    return feed < end ? feed + 1 : end;
}

static const char *find_marker(const char *at, const char *end)
{
    TxtarFile ignored;
    while (at < end && !is_marker(at, line_end(at, end), &ignored))
        at = next_line(at, end);
    return at;
}

Txtar txtar_of(const char *text, size_t length) { return (Txtar){.at = text, .end = length ? text + length : text}; }

bool txtar_next(Txtar *archive, TxtarFile *file)
{
    *file = (TxtarFile){0};
    if (!archive->is_started) {
        archive->is_started = true;
        file->text = archive->at;
        archive->at = find_marker(archive->at, archive->end);
        file->length = (size_t)(archive->at - file->text);
        for (size_t i = 0; i < file->length; i++)
            if (!is_space(file->text[i]))
                return true;
    }
    if (archive->at >= archive->end)
        return false;
    is_marker(archive->at, line_end(archive->at, archive->end), file);
    file->text = next_line(archive->at, archive->end);
    archive->at = find_marker(file->text, archive->end);
    file->length = (size_t)(archive->at - file->text);
    return true;
}

bool txtar_has_go(const char *text, size_t length)
{
    const char *end = length ? text + length : text;
    TxtarFile file;
    for (const char *at = find_marker(text, end); at < end; at = find_marker(next_line(at, end), end))
        if (is_marker(at, line_end(at, end), &file) && file.name_length > 3 && memcmp(file.name + file.name_length - 3, ".go", 3) == 0)
            return true;
    return false;
}
