// The report as JSON: what POST /api/v1/analyze answers and `escapement -json` prints.

#include "internal.h"

#include <string.h>

// ---- positions

const char *shown_file(const PosView *at) { return at->filename ? without_dot(at->filename->text) : ""; }

PosView view_of(const ReportContent *c, Pos pos) { return pos_view(&c->world->positions, pos); }

void json_position(JsonWriter *w, const ReportContent *c, Pos pos)
{
    PosView at = view_of(c, pos);
    json_text_field(w, "file", shown_file(&at));
    json_int_field(w, "line", at.line);
    json_int_field(w, "column", at.column);
}

void json_place(JsonWriter *w, const ReportContent *c, Pos pos)
{
    PosView end = view_of(c, places_end(c->places, pos));
    json_position(w, c, pos);
    json_int_field(w, "end_line", end.line);
    json_int_field(w, "end_column", end.column);
}

static void want_steps(Places *places, const AdviceStepVec *steps)
{
    for (int i = 0; i < steps->len; i++)
        places_want(places, steps->data[i].pos);
}

void want_ends(const ReportContent *c)
{
    for (int i = 0; i < c->lines->len; i++)
        if (report_shows(c->show, c->lines->data[i].group))
            places_want(c->places, c->lines->data[i].pos);
    for (int i = 0; i < c->advice->allocations.len; i++)
        want_steps(c->places, &c->advice->allocations.data[i].steps);
    for (int i = 0; i < c->advice->leaks.len; i++)
        want_steps(c->places, &c->advice->leaks.data[i].steps);
}

// ---- lines

static void write_lines(JsonWriter *w, const ReportContent *c, const LineIndex *index)
{
    json_open_field(w, "lines", '[');
    for (int i = 0; i < c->lines->len; i++) {
        const ReportLine *line = &c->lines->data[i];
        if (!report_shows(c->show, line->group))
            continue;
        json_open(w, '{');
        json_place(w, c, line->pos);
        json_text_field(w, "kind", report_kind_name(line->kind));
        json_text_field(w, "message", line->message);
        json_text_field(w, "subject", index->subjects[i]);
        json_text_field(w, "function", places_function(c->places, line->pos));
        json_close(w, '}');
    }
    json_close(w, ']');
}

// ---- errors

static void write_error(JsonWriter *w, const ReportContent *c, const Diagnostic *d)
{
    static const char *const kinds[] = {[DIAGNOSTIC_SYNTAX] = "syntax", [DIAGNOSTIC_TYPE] = "type", [DIAGNOSTIC_IMPORT] = "import",
                                        [DIAGNOSTIC_UNSUPPORTED] = "unsupported"};
    json_open(w, '{');
    json_place(w, c, d->pos);
    json_text_field(w, "kind", kinds[d->kind]);
    json_text_field(w, "message", d->message);
    if (d->near_paths) {
        json_open_field(w, "near", '[');
        for (const char *const *path = d->near_paths; *path; path++)
            json_text(w, *path);
        json_close(w, ']');
    }
    json_close(w, '}');
}

static void write_errors(JsonWriter *w, const ReportContent *c)
{
    Pos too_many;
    DiagnosticRefVec errors = report_select_errors(w->out->arena, c->diagnostics, &too_many);
    json_open_field(w, "errors", '[');
    for (int i = 0; i < errors.len; i++)
        write_error(w, c, errors.data[i]);
    if (pos_known(too_many))
        write_error(w, c, &(Diagnostic){.kind = vec_last(&errors)->kind == DIAGNOSTIC_SYNTAX ? DIAGNOSTIC_SYNTAX : DIAGNOSTIC_TYPE,
                                        .pos = too_many, .message = "too many errors"});
    for (int i = 0; i < c->unsupported->list.len; i++)
        write_error(w, c, &c->unsupported->list.data[i]);
    json_close(w, ']');
}

// ---- advice

static void write_structs(JsonWriter *w, const ReportContent *c)
{
    json_open_field(w, "structs", '[');
    for (int i = 0; i < c->advice->structs.len; i++) {
        const AdviceStruct *s = &c->advice->structs.data[i];
        json_open(w, '{');
        json_text_field(w, "name", s->name);
        json_position(w, c, s->pos);
        json_int_field(w, "size", s->size);
        json_int_field(w, "align", s->align);
        json_int_field(w, "padding", s->padding);
        json_int_field(w, "best_size", s->best_size);
        json_open_field(w, "fields", '[');
        for (int f = 0; f < s->fields.len; f++) {
            const AdviceField *field = &s->fields.data[f];
            json_open(w, '{');
            json_text_field(w, "name", field->name);
            json_text_field(w, "type", field->type);
            json_int_field(w, "offset", field->offset);
            json_int_field(w, "size", field->size);
            json_int_field(w, "align", field->align);
            json_int_field(w, "padding_after", field->padding_after);
            json_close(w, '}');
        }
        json_close(w, ']');
        json_close(w, '}');
    }
    json_close(w, ']');
}

static void write_headers(JsonWriter *w, const ReportContent *c)
{
    enum { WORD_BYTES = 8 }; // amd64
    json_open_field(w, "headers", '[');
    for (int i = 0; i < c->advice->headers.len; i++) {
        const AdviceHeader *header = &c->advice->headers.data[i];
        int words = 0;
        while (header->words[words])
            words++;
        json_open(w, '{');
        json_text_field(w, "kind", header->kind);
        json_text_field(w, "type", header->type);
        json_int_field(w, "size", words * WORD_BYTES);
        json_open_field(w, "words", '[');
        for (int n = 0; n < words; n++)
            json_text(w, header->words[n]);
        json_close(w, ']');
        json_text_field(w, "data", header->data);
        json_close(w, '}');
    }
    json_close(w, ']');
}

static void write_hints(JsonWriter *w, const ReportContent *c)
{
    json_open_field(w, "hints", '[');
    for (int i = 0; i < c->advice->hints.len; i++) {
        const AdviceHint *hint = &c->advice->hints.data[i];
        json_open(w, '{');
        json_position(w, c, hint->pos);
        json_text_field(w, "kind", hint->kind);
        json_text_field(w, "message", hint->message);
        json_close(w, '}');
    }
    json_close(w, ']');
}

// ---- the whole

void report_json(Buf *out, const ReportContent *c)
{
    JsonWriter writer = {.out = out}, *w = &writer;
    json_open(w, '{');
    json_text_field(w, "analyzer", c->analyzer_version);
    json_key(w, "release");
    buf_format(out, "\"go1.%d\"", c->world->release_minor);
    w->needs_comma = true;
    json_text_field(w, "go_version", c->go_version);
    json_text_field(w, "goarch", types_arch_name(c->world->arch));
    json_text_field(w, "layout_goarch", types_arch_name(c->advice->layout_arch));
    json_text_field(w, "status", c->has_errors ? "errors" : "ok");
    json_bool_field(w, "partial", c->is_partial);
    LineIndex index = line_index_of(out->arena, c);
    want_ends(c);
    write_errors(w, c);
    json_key(w, "text");
    json_bytes(w, c->text, c->text_length);
    write_lines(w, c, &index);
    json_findings(w, c, &index);
    write_structs(w, c);
    write_headers(w, c);
    write_hints(w, c);
    if (c->wants_graph)
        json_graph(w, c);
    Summary summary = summary_of(out->arena, c);
    json_summary(w, c, &summary);
    json_close(w, '}');
    buf_char(out, '\n');
}
