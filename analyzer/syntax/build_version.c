// The Go version that a //go:build line asks for (go/build/constraint: Parse, GoVersion).
//
//     go1.21 && linux          go1.21
//     go1.20 || go1.22         go1.20: all that is sure
//     !go1.21, linux           none

#include "internal.h"

#include <ctype.h>
#include <string.h>

enum { NO_VERSION = -1, MAX_TERMS = 1000 };

typedef enum TagToken { TAG_END, TAG_NAME, TAG_AND, TAG_OR, TAG_NOT, TAG_OPEN, TAG_CLOSE, TAG_WRONG } TagToken;

typedef struct Constraint {
    const char *at, *end;
    TagToken token;
    const char *tag; // TAG_NAME: its text
    size_t length;
    int terms;
    bool is_wrong;
} Constraint;

static bool is_tag_byte(char c) { return isalnum((unsigned char)c) || c == '_' || c == '.' || (unsigned char)c >= 0x80; }

static void next_token(Constraint *c)
{
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t'))
        c->at++;
    if (c->at == c->end) {
        c->token = TAG_END;
        return;
    }
    const char *start = c->at++;
    switch (*start) {
    case '(': c->token = TAG_OPEN; return;
    case ')': c->token = TAG_CLOSE; return;
    case '!': c->token = TAG_NOT; return;
    case '&':
    case '|':
        c->token = c->at < c->end && *c->at == *start ? (*start == '&' ? TAG_AND : TAG_OR) : TAG_WRONG;
        c->at++;
        return;
    default: break;
    }
    while (c->at < c->end && is_tag_byte(*c->at))
        c->at++;
    c->token = is_tag_byte(*start) ? TAG_NAME : TAG_WRONG;
    c->tag = start;
    c->length = (size_t)(c->at - start);
}

// The N of go1.N; 0 for go1.
static int tag_version(const char *tag, size_t length)
{
    if (length == 3 && memcmp(tag, "go1", 3) == 0)
        return 0;
    const char *number = memmem(tag, length, "go1.", 4), *end = tag + length;
    int version = 0;
    if (!number || (number += 4) == end)
        return NO_VERSION;
    for (; number < end; number++) {
        if (!isdigit((unsigned char)*number) || version > 1000000)
            return NO_VERSION;
        version = version * 10 + (*number - '0');
    }
    return version;
}

static int higher(int a, int b) { return a > b ? a : b; }
static int lower(int a, int b) { return a < b ? a : b; }

static int either(Constraint *c, bool is_negated);

// c->token is its first one.
static int atom_version(Constraint *c, bool is_negated)
{
    int version = NO_VERSION;
    if (c->token == TAG_OPEN) {
        version = either(c, is_negated);
        c->is_wrong |= c->token != TAG_CLOSE;
    } else if (c->token != TAG_NAME) {
        c->is_wrong = true;
    } else if (!is_negated) {
        version = tag_version(c->tag, c->length);
    }
    if (!c->is_wrong)
        next_token(c);
    return version;
}

static int term(Constraint *c, bool is_negated)
{
    if (c->is_wrong || ++c->terms > MAX_TERMS) {
        c->is_wrong = true;
        return NO_VERSION;
    }
    next_token(c);
    if (c->token != TAG_NOT)
        return atom_version(c, is_negated);
    next_token(c);
    return atom_version(c, !is_negated);
}

static int both(Constraint *c, bool is_negated)
{
    int version = term(c, is_negated);
    while (c->token == TAG_AND && !c->is_wrong)
        version = is_negated ? lower(version, term(c, is_negated)) : higher(version, term(c, is_negated));
    return version;
}

static int either(Constraint *c, bool is_negated)
{
    int version = both(c, is_negated);
    while (c->token == TAG_OR && !c->is_wrong)
        version = is_negated ? higher(version, both(c, is_negated)) : lower(version, both(c, is_negated));
    return version;
}

void build_version(Parser *p, const char *text, size_t length)
{
    while (length && isspace((unsigned char)text[length - 1]))
        length--;
    Constraint c = {.at = text, .end = text + length};
    int version = either(&c, false);
    if (c.is_wrong || c.token != TAG_END)
        return;
    p->file->go_version = version < 0 ? NULL : atom_of(p->atoms, version == 0 ? "go1" : arena_format(p->arena, "go1.%d", version));
}
