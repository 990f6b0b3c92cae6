// The markup that annotated code is made of (section.h).

#include "section.h"

#include <string.h>

static const char *const elements[] = {"section", "figure", "figcaption", "p", "b", "span", "code", "div", "table", "tbody", "tr", "td"};
enum { ELEMENT_COUNT = sizeof elements / sizeof *elements };
static const char *const attributes[] = {"class", "title", "aria-label", "role", "tabindex"};

typedef struct Scanner {
    const char *at, *end;
} Scanner;

static bool take(Scanner *s, const char *text)
{
    size_t length = strlen(text);
    if ((size_t)(s->end - s->at) < length || memcmp(s->at, text, length) != 0)
        return false;
    s->at += length;
    return true;
}

// The number of the name that stands here; -1: it is none of them.
static int take_name(Scanner *s, const char *const *names, size_t count)
{
    const char *start = s->at;
    while (s->at < s->end && ((*s->at >= 'a' && *s->at <= 'z') || *s->at == '-'))
        s->at++;
    size_t length = (size_t)(s->at - start);
    for (size_t i = 0; i < count; i++)
        if (strlen(names[i]) == length && memcmp(names[i], start, length) == 0)
            return (int)i;
    return -1;
}

// ` name="value"`
static bool take_attribute(Scanner *s)
{
    if (take_name(s, attributes, sizeof attributes / sizeof *attributes) < 0 || !take(s, "=\""))
        return false;
    const char *quote = memchr(s->at, '"', (size_t)(s->end - s->at));
    if (!quote || memchr(s->at, '<', (size_t)(quote - s->at)))
        return false;
    s->at = quote + 1;
    return true;
}

// A tag, after its "<". open: the elements around it. None is inside one of its kind: a browser that finds a row in a cell of
// the same table, or a table in a row, ends by itself what is open there, and the end tags for that would end what the page has
// around the section (HTML, 13.2.6.4: the insertion modes of tables).
static bool take_tag(Scanner *s, int open[ELEMENT_COUNT], int *depth)
{
    bool is_end = take(s, "/");
    int element = take_name(s, elements, ELEMENT_COUNT);
    if (element < 0)
        return false;
    if (is_end)
        return *depth && open[--*depth] == element && take(s, ">");
    for (int i = 0; i < *depth; i++)
        if (open[i] == element)
            return false;
    open[(*depth)++] = element;
    while (take(s, " "))
        if (!take_attribute(s))
            return false;
    return take(s, ">");
}

bool section_is_harmless(Bytes html)
{
    Scanner s = {html.data, html.data + html.length};
    int open[ELEMENT_COUNT], depth = 0;
    if (memchr(html.data, '\0', html.length) || !take(&s, "<") || !take_tag(&s, open, &depth) || open[0] != 0)
        return false;
    while (depth) {
        const char *tag = memchr(s.at, '<', (size_t)(s.end - s.at));
        if (!tag)
            return false;
        s.at = tag + 1;
        if (!take_tag(&s, open, &depth))
            return false;
    }
    take(&s, "\n");
    return s.at == s.end;
}
