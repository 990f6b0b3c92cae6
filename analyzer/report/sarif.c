// SARIF 2.1.0 (OASIS): the findings for code scanners and editors.
//
// A heap allocation is a result of its cause's rule with the value's way as a code flow, and so is a leaking parameter;
// inlined calls and what does not escape are informational. Fingerprints are hashes of what a finding is about, with
// its number among its like, so that they stay when lines move. Columns are counted in UTF-16 code units.

#include "internal.h"

#include <sodium.h>
#include <string.h>

enum { FINGERPRINT_BYTES = 16 };

typedef enum RuleId {
#define RULE(NAME, id, name, level, text, help) RULE_##NAME,
#include "sarif_rules.def"
#undef RULE
} RuleId;

static const struct {
    const char *id, *name, *level, *text, *help;
} rules[] = {
#define RULE(NAME, id, name, level, text, help) {id, name, level, text, help},
#include "sarif_rules.def"
#undef RULE
};

#define CAUSE(NAME, word) _Static_assert((int)RULE_##NAME == (int)ADVICE_##NAME, "a rule for each cause, in their order");
ADVICE_CAUSES(CAUSE)
#undef CAUSE

enum { UNITS_STEP = 256 }; // bytes between two counts: one look-up reads that many at most

typedef struct Sarif {
    JsonWriter *w;
    const ReportContent *c;
    Arena *arena;
    Map seen;         // atom of a fingerprint's text -> how many there were
    uint32_t **units; // by source, NULL: not counted yet; by UNITS_STEP bytes: the UTF-16 code units before
} Sarif;

// ---- texts

// In messages, "[text](target)" is a link: brackets that would be one are escaped (3.11.6).
static void message_field(Sarif *s, const char *key, const char *text)
{
    JsonWriter *w = s->w;
    Buf escaped = buf_new(s->arena);
    if (strstr(text, "](")) {
        for (const char *p = text; *p; p++) {
            if (*p == '[' || *p == ']')
                buf_char(&escaped, '\\');
            buf_char(&escaped, *p);
        }
        text = buf_text(&escaped);
    }
    json_open_field(w, key, '{');
    json_text_field(w, "text", text);
    json_close(w, '}');
}

// A file name as a URI reference (RFC 3986).
static const char *uri_of(Arena *arena, const char *file)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    Buf out = buf_new(arena);
    if (*file == '/')
        buf_str(&out, "file://");
    for (const char *p = file; *p; p++) {
        if (strchr(plain, *p))
            buf_char(&out, *p);
        else
            buf_format(&out, "%%%02X", (unsigned char)*p);
    }
    return buf_text(&out);
}

// ---- places

static uint32_t units_of(unsigned char byte)
{
    return ((byte & 0xc0) != 0x80) + (byte >= 0xf0); // the first byte of a character; a pair of surrogates
}

// The UTF-16 code units of a source before an offset.
static uint32_t units_before(Sarif *s, int source, const SourceText *text, uint32_t offset)
{
    uint32_t *counts = s->units[source];
    if (!counts) {
        counts = s->units[source] = NEW_ARRAY(s->arena, uint32_t, text->length / UNITS_STEP + 1);
        uint32_t units = 0;
        for (uint32_t i = 0; i < text->length; i++) {
            if (i % UNITS_STEP == 0)
                counts[i / UNITS_STEP] = units;
            units += units_of((unsigned char)text->text[i]);
        }
        if (text->length % UNITS_STEP == 0)
            counts[text->length / UNITS_STEP] = units;
    }
    uint32_t units = counts[offset / UNITS_STEP];
    for (uint32_t i = offset / UNITS_STEP * UNITS_STEP; i < offset; i++)
        units += units_of((unsigned char)text->text[i]);
    return units;
}

// The UTF-16 column of a position's byte column; 0: not known.
static uint32_t utf16_column(Sarif *s, Pos pos, const PosView *at)
{
    const ReportContent *c = s->c;
    int source = places_source(c->places, pos);
    if (source < 0 || !at->column || at->line != pos_line(pos))
        return 0; // a //line directive has moved it
    const SourceText *text = places_text(c->places, source);
    if ((int)pos_line(pos) > text->line_starts.len)
        return 0;
    uint32_t start = text->line_starts.data[pos_line(pos) - 1], length = (uint32_t)text->length, end = start + pos_column(pos) - 1;
    return units_before(s, source, text, end < length ? end : length) - units_before(s, source, text, start) + 1;
}

static void physical_location(Sarif *s, Pos pos)
{
    JsonWriter *w = s->w;
    PosView at = view_of(s->c, pos);
    Pos end_pos = places_end(s->c->places, pos);
    PosView end = view_of(s->c, end_pos);
    uint32_t column = utf16_column(s, pos, &at), end_column = utf16_column(s, end_pos, &end);
    json_open_field(w, "physicalLocation", '{');
    json_open_field(w, "artifactLocation", '{');
    json_text_field(w, "uri", uri_of(s->arena, shown_file(&at)));
    json_close(w, '}');
    json_open_field(w, "region", '{');
    json_int_field(w, "startLine", at.line ? at.line : 1);
    if (column)
        json_int_field(w, "startColumn", column);
    if (column && end_column && end.line >= at.line && (end.line > at.line || end_column > column)) {
        json_int_field(w, "endLine", end.line);
        json_int_field(w, "endColumn", end_column);
    }
    json_close(w, '}');
    json_close(w, '}');
}

// A location object's members; function and message may be NULL.
static void location(Sarif *s, Pos pos, const char *function, const char *message, int id)
{
    JsonWriter *w = s->w;
    json_open(w, '{');
    if (id >= 0)
        json_int_field(w, "id", id);
    if (pos_known(pos))
        physical_location(s, pos);
    if (function && *function) {
        json_open_field(w, "logicalLocations", '[');
        json_open(w, '{');
        json_text_field(w, "fullyQualifiedName", function);
        json_text_field(w, "kind", "function");
        json_close(w, '}');
        json_close(w, ']');
    }
    if (message)
        message_field(s, "message", message);
    json_close(w, '}');
}

// ---- results

static void fingerprint(Sarif *s, RuleId rule, const char *file, const char *function, const char *what)
{
    unsigned char hash[FINGERPRINT_BYTES];
    char text[2 * FINGERPRINT_BYTES + 1];
    const Atom *key = atom_format(s->c->world->atoms, "%s\n%s\n%s\n%s", rules[rule].id, file, function, what);
    intptr_t number = (intptr_t)map_get(&s->seen, key);
    map_put(s->arena, &s->seen, key, (void *)(number + 1));
    const char *whole = arena_format(s->arena, "%s\n%d", key->text, (int)number);
    crypto_generichash(hash, sizeof hash, (const unsigned char *)whole, strlen(whole), NULL, 0);
    sodium_bin2hex(text, sizeof text, hash, sizeof hash);
    json_open_field(s->w, "partialFingerprints", '{');
    json_text_field(s->w, "escapementFinding/v1", text);
    json_close(s->w, '}');
}

// Opens a result; its writer adds what it has and closes it.
static void result(Sarif *s, RuleId rule, const char *level, Pos pos, const char *function, const char *what, const char *message)
{
    JsonWriter *w = s->w;
    PosView at = view_of(s->c, pos);
    bool is_informational = strcmp(level, "none") == 0;
    json_open(w, '{');
    json_text_field(w, "ruleId", rules[rule].id);
    json_int_field(w, "ruleIndex", rule);
    if (is_informational)
        json_text_field(w, "kind", "informational");
    json_text_field(w, "level", level);
    message_field(s, "message", message);
    json_open_field(w, "locations", '[');
    if (pos_known(pos))
        location(s, pos, function, NULL, -1);
    json_close(w, ']');
    fingerprint(s, rule, shown_file(&at), function, what);
}

static void code_flow(Sarif *s, const AdviceStepVec *steps, Pos start, const char *function, const char *what)
{
    JsonWriter *w = s->w;
    if (!steps->len)
        return;
    json_open_field(w, "codeFlows", '[');
    json_open(w, '{');
    json_open_field(w, "threadFlows", '[');
    json_open(w, '{');
    json_open_field(w, "locations", '[');
    for (int i = -1; i < steps->len; i++) {
        const AdviceStep *step = i < 0 ? &(AdviceStep){.pos = start, .text = what, .expression = what, .function = function} : &steps->data[i];
        if (!step->expression)
            continue; // "flow:" sums up what follows
        json_open(w, '{');
        json_key(w, "location");
        location(s, step->pos, step->function, i < 0 ? what : arena_format(s->arena, "%s (%s)", step->expression, step->reason), -1);
        json_int_field(w, "nestingLevel", strcmp(step->function, function) != 0);
        json_close(w, '}');
    }
    for (const char *open = "]}]}]"; *open; open++)
        json_close(w, *open);
}

static void optional_int(JsonWriter *w, const char *key, int64_t value)
{
    if (value >= 0)
        json_int_field(w, key, value);
}

static void write_allocation(Sarif *s, const AdviceAllocation *a)
{
    JsonWriter *w = s->w;
    const char *line = allocation_message(s->arena, a);
    const char *message = arena_format(s->arena, *a->cause ? "%s: %s" : "%s%s", line, a->cause);
    const char *level = !advice_allocates(a) ? "none" : a->is_in_loop ? "warning" : "note";
    result(s, (RuleId)a->cause_kind, level, a->pos, a->function, line, message);
    code_flow(s, &a->steps, a->pos, a->function, a->what);
    if (a->inlined_function) {
        json_open_field(w, "relatedLocations", '[');
        location(s, a->inlined_at, NULL, arena_format(s->arena, "the call of %s, which was inlined", a->inlined_function), 0);
        json_close(w, ']');
    }
    json_open_field(w, "properties", '{');
    json_text_field(w, "type", a->type);
    optional_int(w, "bytes", a->bytes);
    optional_int(w, "sizeClass", a->size_class);
    json_bool_field(w, "inLoop", a->is_in_loop);
    if (a->suggestion)
        json_text_field(w, "suggestion", a->suggestion);
    json_close(w, '}');
    json_close(w, '}');
}

static void write_leak(Sarif *s, const AdviceLeak *leak)
{
    const char *message = leak_message(s->arena, leak);
    result(s, RULE_LEAK, rules[RULE_LEAK].level, leak->pos, leak->function, message, message);
    code_flow(s, &leak->steps, leak->pos, leak->function, leak->param);
    json_close(s->w, '}');
}

static void write_line(Sarif *s, RuleId rule, const ReportLine *line)
{
    result(s, rule, rules[rule].level, line->pos, places_function(s->c->places, line->pos), line->message, line->message);
    json_close(s->w, '}');
}

static void write_error(Sarif *s, const Diagnostic *d)
{
    const char *first = arena_format(s->arena, "%.*s", (int)strcspn(d->message, "\n"), d->message); // further lines name places
    result(s, RULE_ERROR, rules[RULE_ERROR].level, d->pos, "", first, d->message);
    json_close(s->w, '}');
}

static void write_results(Sarif *s)
{
    const ReportContent *c = s->c;
    Pos too_many;
    DiagnosticRefVec errors = report_select_errors(s->arena, c->diagnostics, &too_many);
    json_open_field(s->w, "results", '[');
    for (int i = 0; i < errors.len; i++)
        write_error(s, errors.data[i]);
    for (int i = 0; i < c->advice->allocations.len && report_shows(c->show, GROUP_ESCAPES); i++)
        write_allocation(s, &c->advice->allocations.data[i]);
    for (int i = 0; i < c->advice->leaks.len && report_shows(c->show, GROUP_LEAKS); i++)
        write_leak(s, &c->advice->leaks.data[i]);
    for (int i = 0; i < c->lines->len; i++) {
        const ReportLine *line = &c->lines->data[i];
        if (!pos_known(line->pos) || !report_shows(c->show, line->group))
            continue;
        if (line->kind == LINE_INLINING_CALL)
            write_line(s, RULE_INLINED, line);
        else if (line->kind == LINE_DOES_NOT_ESCAPE)
            write_line(s, RULE_STACK, line);
    }
    json_close(s->w, ']');
}

// ---- the log

static void write_rules(Sarif *s)
{
    JsonWriter *w = s->w;
    json_open_field(w, "rules", '[');
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        json_open(w, '{');
        json_text_field(w, "id", rules[i].id);
        json_text_field(w, "name", rules[i].name);
        message_field(s, "shortDescription", rules[i].text);
        message_field(s, "fullDescription", rules[i].help);
        message_field(s, "help", rules[i].help);
        json_open_field(w, "defaultConfiguration", '{');
        json_text_field(w, "level", rules[i].level);
        json_close(w, '}');
        json_close(w, '}');
    }
    json_close(w, ']');
}

static void write_tool(Sarif *s)
{
    JsonWriter *w = s->w;
    json_open_field(w, "tool", '{');
    json_open_field(w, "driver", '{');
    json_text_field(w, "name", "Escapement");
    json_text_field(w, "semanticVersion", s->c->analyzer_version);
    write_rules(s);
    json_close(w, '}');
    json_close(w, '}');
}

static void write_notification(Sarif *s, const Diagnostic *d, const char *level, const char *message)
{
    JsonWriter *w = s->w;
    json_open(w, '{');
    json_text_field(w, "level", level);
    message_field(s, "message", message);
    json_open_field(w, "locations", '[');
    if (pos_known(d->pos))
        location(s, d->pos, NULL, NULL, -1);
    json_close(w, ']');
    json_close(w, '}');
}

// Of code with errors, also those of what it imports, no result says anything: so that nobody takes its absence for a repair. What could
// not be handled is the tool's matter, not the code's.
static void write_invocation(Sarif *s)
{
    JsonWriter *w = s->w;
    Pos too_many;
    DiagnosticRefVec errors = report_select_errors(s->arena, s->c->diagnostics, &too_many);
    json_open_field(w, "invocations", '[');
    json_open(w, '{');
    json_bool_field(w, "executionSuccessful", !s->c->has_errors);
    json_open_field(w, "toolExecutionNotifications", '[');
    for (int i = 0; i < errors.len; i++)
        write_notification(s, errors.data[i], "error", errors.data[i]->message);
    for (int i = 0; i < s->c->unsupported->list.len; i++) {
        const Diagnostic *d = &s->c->unsupported->list.data[i];
        write_notification(s, d, "warning", unsupported_message(s->arena, d));
    }
    json_close(w, ']');
    json_close(w, '}');
    json_close(w, ']');
}

void report_sarif(Buf *out, const ReportContent *c)
{
    JsonWriter writer = {.out = out}, *w = &writer;
    Sarif s = {.w = w, .c = c, .arena = out->arena};
    s.units = NEW_ARRAY(s.arena, uint32_t *, c->sources->len);
    want_ends(c);
    json_open(w, '{');
    json_text_field(w, "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    json_text_field(w, "version", "2.1.0");
    json_open_field(w, "runs", '[');
    json_open(w, '{');
    write_tool(&s);
    write_invocation(&s);
    json_text_field(w, "columnKind", "utf16CodeUnits");
    write_results(&s);
    json_open_field(w, "properties", '{');
    json_text_field(w, "goVersion", c->go_version);
    json_close(w, '}');
    json_close(w, '}');
    json_close(w, ']');
    json_close(w, '}');
    buf_char(out, '\n');
}
