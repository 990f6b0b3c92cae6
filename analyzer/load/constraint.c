// Which files belong to the build: by their names, and by the lines above their package clause.
//
//     x_linux_amd64.go, x_windows.pb.go     what a name says; nothing from its first "." on does
//     //go:build linux && !cgo              decides, where there is one
//     // +build linux,!cgo darwin           else all of these do that stand above the last blank line before other text
//
// Rules: go/build (goodOSArchFile, parseFileHeader, shouldBuild), go/build/constraint, internal/syslist.

#include "load.h"

#include <ctype.h>
#include <string.h>
#include <utf8proc.h>

enum {
    MAX_TERMS = 1000,         // of a //go:build line (constraint.maxSize), which also bounds how deep its parentheses go
    MAX_PLUS_OPERATORS = 100, // of a +build line; one with more says nothing (parsePlusBuildExpr: maxOldSize)
};

typedef struct Span {
    const char *p, *end;
} Span;

static size_t span_length(Span s) { return (size_t)(s.end - s.p); }
static bool span_is(Span s, const char *text) { return span_length(s) == strlen(text) && memcmp(s.p, text, strlen(text)) == 0; }
static bool span_begins(Span s, const char *text) { return span_length(s) >= strlen(text) && memcmp(s.p, text, strlen(text)) == 0; }

// How many bytes the space takes that begins here (unicode.IsSpace); 0: it is something else.
static size_t space_at(const char *p, const char *end)
{
    utf8proc_int32_t rune;
    if (p == end || (unsigned char)*p < 0x80)
        return p < end && isspace((unsigned char)*p);
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)p, end - p, &rune);
    utf8proc_category_t kind = utf8proc_category(size > 0 ? rune : 0);
    bool is_space = (kind >= UTF8PROC_CATEGORY_ZS && kind <= UTF8PROC_CATEGORY_ZP) || (size > 0 && rune == 0x85);
    return is_space ? (size_t)size : 0;
}

static const char *last_character(Span s)
{
    const char *p = s.end - 1;
    while (p > s.p && ((unsigned char)*p & 0xc0) == 0x80)
        p--;
    return p;
}

static Span trimmed(Span s)
{
    for (size_t size; (size = space_at(s.p, s.end)); s.p += size)
        ;
    while (s.p < s.end && space_at(last_character(s), s.end))
        s.end = last_character(s);
    return s;
}

// Takes what is before the separator, or all, from *rest.
static Span take(Span *rest, char separator)
{
    const char *stop = memchr(rest->p, separator, span_length(*rest));
    Span taken = {rest->p, stop ? stop : rest->end};
    rest->p = stop ? stop + 1 : rest->end;
    return taken;
}

static bool in_list(const char *const *list, Span word)
{
    for (; *list; list++)
        if (span_is(word, *list))
            return true;
    return false;
}

// ---- names

static const char *const known_os[] = {"aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js",
                                       "linux", "nacl", "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos", NULL};
static const char *const known_arch[] = {"386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips",
                                         "mipsle", "mips64", "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le",
                                         "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm", NULL};

// Takes the last element from a name, with the "_" before it; empty: there is none.
static Span take_element(Span *name)
{
    const char *start = memrchr(name->p, '_', span_length(*name));
    Span element = {start ? start + 1 : name->end, name->end};
    name->end = start ? start : name->end;
    return element;
}

static bool matches_system(const char *filename)
{
    const char *first = strchr(filename, '_'); // what stands before the first says nothing
    Span name = {first, filename + strcspn(filename, ".")};
    if (!first || first >= name.end)
        return true;
    Span last = take_element(&name);
    if (span_is(last, "test"))
        last = take_element(&name);
    if (in_list(known_os, last))
        return span_is(last, "linux");
    if (!in_list(known_arch, last))
        return true;
    Span before = take_element(&name);
    return span_is(last, "amd64") && (!in_list(known_os, before) || span_is(before, "linux"));
}

bool load_matches_name(const char *filename, const char *suffix)
{
    size_t length = strlen(filename), suffix_length = strlen(suffix);
    if (length < suffix_length || strcmp(filename + length - suffix_length, suffix) != 0 || filename[0] == '_' || filename[0] == '.')
        return false;
    static const char test[] = "_test.go";
    bool is_test = length >= strlen(test) && strcmp(filename + length - strlen(test), test) == 0;
    return !is_test && matches_system(filename);
}

// ---- tags

// "go1.21" of a release that has it: those from go1.1 on.
static bool is_release_tag(Span tag, int release_minor)
{
    if (!span_begins(tag, "go1.") || span_length(tag) < 5 || span_length(tag) > 7 || tag.p[4] == '0')
        return false;
    int minor = 0;
    for (const char *p = tag.p + 4; p < tag.end; p++) {
        if (!isdigit((unsigned char)*p))
            return false;
        minor = minor * 10 + (*p - '0');
    }
    return minor <= release_minor;
}

// Tags that hold for linux/amd64, cgo off, gc, and the GOEXPERIMENT defaults (internal/buildcfg/exp.go, baseline).
static bool tag_holds(Span tag, int release_minor)
{
    static const char *const always[] = {"linux", "amd64", "amd64.v1", "gc", "unix", "goexperiment.regabiwrappers",
                                         "goexperiment.regabiargs", "goexperiment.dwarf5",
                                         "goexperiment.randomizedheapbase64", "goexperiment.greenteagc", NULL};
    static const char experiment[] = "goexperiment.";
    if (in_list(always, tag) || is_release_tag(tag, release_minor))
        return true;
    return span_begins(tag, experiment) &&
           in_list(release_facts(release_minor)->experiments, (Span){tag.p + strlen(experiment), tag.end});
}

// How many bytes the letter, digit, "_" or "." takes that begins here; 0: it is something else.
static size_t tag_character(const char *p, const char *end)
{
    utf8proc_int32_t rune;
    if ((unsigned char)*p < 0x80)
        return isalnum((unsigned char)*p) || *p == '_' || *p == '.';
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)p, end - p, &rune);
    utf8proc_category_t kind = utf8proc_category(size > 0 ? rune : 0);
    bool is_letter = kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
    return is_letter || kind == UTF8PROC_CATEGORY_ND ? (size_t)size : 0;
}

// ---- //go:build

typedef struct Constraint {
    const char *p, *end;
    int release_minor;
    Span token;        // empty: the end
    bool is_tag;
    int terms;
    Arena *arena;      // of the fault
    const char *fault; // in go/build/constraint's words; NULL: none yet
} Constraint;

static bool any_of(Constraint *c);

static void find_fault(Constraint *c, const char *format, Span what)
{
    if (!c->fault)
        c->fault = arena_format(c->arena, format, (int)span_length(what), what.p);
    c->p = c->end;
    c->token = (Span){c->end, c->end};
    c->is_tag = false;
}

static Span character_at(const char *p, const char *end)
{
    const char *stop = p + 1;
    while (stop < end && ((unsigned char)*stop & 0xc0) == 0x80)
        stop++;
    return (Span){p, stop};
}

static void next_token(Constraint *c)
{
    while (c->p < c->end && (*c->p == ' ' || *c->p == '\t'))
        c->p++;
    c->token = (Span){c->p, c->p};
    c->is_tag = false;
    if (c->p == c->end)
        return;
    if (*c->p == '&' || *c->p == '|') {
        if (c->p + 1 == c->end || c->p[1] != *c->p) {
            find_fault(c, "invalid syntax at %.*s", character_at(c->p, c->end));
            return;
        }
        c->p += 2;
    } else if (*c->p == '(' || *c->p == ')' || *c->p == '!') {
        c->p++;
    } else if (tag_character(c->p, c->end)) {
        c->is_tag = true;
        for (size_t size; c->p < c->end && (size = tag_character(c->p, c->end)); c->p += size)
            ;
    } else {
        find_fault(c, "invalid syntax at %.*s", character_at(c->p, c->end));
        return;
    }
    c->token.end = c->p;
}

static bool one(Constraint *c)
{
    static const char ends_early[] = "unexpected end of expression", not_closed[] = "missing close paren";
    Span token = c->token;
    if (c->is_tag) {
        next_token(c);
        return tag_holds(token, c->release_minor);
    }
    if (!span_is(token, "(")) {
        find_fault(c, span_length(token) ? "unexpected token %.*s" : ends_early, token);
        return false;
    }
    bool value = any_of(c);
    if (span_is(c->token, ")"))
        next_token(c);
    else
        find_fault(c, not_closed, c->token);
    if (c->fault && strcmp(c->fault, ends_early) == 0)
        c->fault = not_closed; // so it is called inside of parentheses
    return value;
}

static bool maybe_not(Constraint *c)
{
    next_token(c);
    if (++c->terms > MAX_TERMS)
        find_fault(c, "build expression too large", c->token);
    if (!span_is(c->token, "!"))
        return one(c);
    next_token(c);
    if (span_is(c->token, "!"))
        find_fault(c, "double negation not allowed", c->token);
    return !one(c);
}

static bool all_of(Constraint *c)
{
    bool value = maybe_not(c);
    while (span_is(c->token, "&&"))
        value = maybe_not(c) && value;
    return value;
}

static bool any_of(Constraint *c)
{
    bool value = all_of(c);
    while (span_is(c->token, "||"))
        value = all_of(c) || value;
    return value;
}

static bool build_line_holds(Arena *arena, Span line, int release_minor, const char **fault)
{
    Constraint c = {.p = line.p, .end = line.end, .release_minor = release_minor, .arena = arena};
    bool value = any_of(&c);
    if (span_length(c.token))
        find_fault(&c, "unexpected token %.*s", c.token);
    if (c.fault)
        *fault = arena_format(arena, "parsing //go:build line: %s", c.fault);
    return value && !c.fault;
}

// ---- // +build

static bool plus_tag_holds(Span tag, int release_minor)
{
    bool is_negated = span_begins(tag, "!");
    if (span_begins(tag, "!!") || span_is(tag, "!"))
        return false;
    tag.p += is_negated;
    return tag_holds(tag, release_minor) != is_negated;
}

// Blanks are "or", commas are "and".
static bool plus_line_holds(Span line, int release_minor)
{
    bool any = false;
    int operators = -1;
    for (Span rest = trimmed(line); span_length(rest); rest = trimmed(rest)) {
        Span clause = {rest.p, rest.p};
        while (clause.end < rest.end && !space_at(clause.end, rest.end))
            clause.end++;
        rest.p = clause.end;
        bool all = true, more = true;
        while (more) {
            more = memchr(clause.p, ',', span_length(clause)) != NULL;
            all = plus_tag_holds(take(&clause, ','), release_minor) && all;
            operators++;
        }
        any |= all;
    }
    return any || operators > MAX_PLUS_OPERATORS;
}

// ---- the text above the package clause

// What follows the word, when it is one of its own.
static bool take_word(Span *line, const char *word)
{
    if (!span_begins(*line, word))
        return false;
    Span rest = {line->p + strlen(word), line->end};
    if (span_length(rest) && !space_at(rest.p, rest.end))
        return false;
    *line = trimmed(rest);
    return true;
}

typedef struct Header {
    Span build;          // what the //go:build line says
    bool has_build;
    const char *fault;   // NULL: none
    const char *end;     // of the last blank line before other text than // comments
} Header;

// Drops the comments that a line begins with; the text that is left is not empty where the header ends.
static Span after_comments(Span line, bool *is_in_comment)
{
    while (span_length(line)) {
        if (*is_in_comment) {
            const char *close = memmem(line.p, span_length(line), "*/", 2);
            if (!close)
                return (Span){line.end, line.end};
            *is_in_comment = false;
            line = trimmed((Span){close + 2, line.end});
        } else if (span_begins(line, "//")) {
            return (Span){line.end, line.end};
        } else if (span_begins(line, "/*")) {
            *is_in_comment = true;
            line = trimmed((Span){line.p + 2, line.end});
        } else {
            return line;
        }
    }
    return line;
}

static Header read_header(Span text)
{
    Header header = {.end = text.p};
    bool is_in_comment = false, is_ended = false;
    for (Span rest = text; span_length(rest);) {
        Span line = trimmed(take(&rest, '\n'));
        if (!span_length(line) && !is_ended) {
            header.end = rest.p;
            continue;
        }
        is_ended |= !span_begins(line, "//");
        Span build = line;
        if (!is_in_comment && take_word(&build, "//go:build")) {
            if (header.has_build)
                header.fault = "multiple //go:build comments";
            header.build = build;
            header.has_build = true;
        }
        if (span_length(after_comments(line, &is_in_comment)))
            break;
    }
    return header;
}

bool load_matches_text(Arena *arena, int release_minor, const char *text, size_t length, const char **fault)
{
    Span all = {text, text + length};
    if (span_begins(all, "\xef\xbb\xbf")) // a byte order mark
        all.p += 3;
    Header header = read_header(all);
    *fault = header.fault;
    if (header.fault)
        return false;
    if (header.has_build)
        return build_line_holds(arena, header.build, release_minor, fault);
    bool holds = true;
    for (Span rest = {all.p, header.end}; span_length(rest);) {
        Span line = trimmed(take(&rest, '\n'));
        if (!span_begins(line, "//"))
            continue;
        line = trimmed((Span){line.p + 2, line.end});
        if (take_word(&line, "+build") && !plus_line_holds(line, release_minor))
            holds = false;
    }
    return holds;
}
