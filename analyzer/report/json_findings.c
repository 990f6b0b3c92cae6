// What the analysis found, in the JSON report: allocations, leaks, calls, what stays on the stack, sums, the graph.

#include "internal.h"

#include <string.h>

// A position that may be missing: all null then.
static void place_or_null(JsonWriter *w, const ReportContent *c, Pos pos, bool with_end)
{
    static const char *const keys[] = {"file", "line", "column", "end_line", "end_column"};
    if (pos_known(pos)) {
        (with_end ? json_place : json_position)(w, c, pos);
        return;
    }
    for (int i = 0; i < (with_end ? 5 : 3); i++)
        json_text_or_null_field(w, keys[i], NULL);
}

static void write_steps(JsonWriter *w, const ReportContent *c, const AdviceStepVec *steps)
{
    json_open_field(w, "steps", '[');
    for (int i = 0; i < steps->len; i++) {
        const AdviceStep *step = &steps->data[i];
        json_open(w, '{');
        json_text_field(w, "kind", step->expression ? "from" : "flow");
        json_text_field(w, "text", step->text);
        place_or_null(w, c, step->pos, true);
        json_text_or_null_field(w, "expression", step->expression);
        json_text_or_null_field(w, "reason", step->reason);
        json_key(w, "derefs"); // -1 is a value of its own
        if (step->expression)
            json_null(w);
        else
            json_int(w, step->derefs);
        json_text_field(w, "function", step->function);
        json_close(w, '}');
    }
    json_close(w, ']');
}

static void write_inlined(JsonWriter *w, const ReportContent *c, const AdviceAllocation *a)
{
    json_key(w, "inlined");
    if (!a->inlined_function) {
        json_null(w);
        return;
    }
    json_open(w, '{');
    json_text_field(w, "function", a->inlined_function);
    place_or_null(w, c, a->inlined_at, false);
    json_close(w, '}');
}

static void write_allocation(JsonWriter *w, const ReportContent *c, const LineIndex *lines, const AdviceAllocation *a)
{
    json_open(w, '{');
    json_place(w, c, a->pos);
    json_count_field(w, "line_index", line_index_of_allocation(lines, a));
    json_text_field(w, "function", a->function);
    json_text_field(w, "what", a->what);
    json_text_field(w, "kind", a->is_variable ? "moved_to_heap" : "escapes_to_heap");
    json_text_field(w, "cause", a->cause);
    json_text_field(w, "cause_kind", advice_cause_word(a->cause_kind));
    json_count_field(w, "bytes", a->bytes);
    json_count_field(w, "size_class", a->size_class);
    json_text_field(w, "type", a->type);
    json_bool_field(w, "allocates", advice_allocates(a));
    json_bool_field(w, "in_loop", a->is_in_loop);
    json_bool_field(w, "library", a->is_library);
    json_count_field(w, "copy_of", a->copy_of);
    write_inlined(w, c, a);
    json_text_or_null_field(w, "suggestion", a->suggestion);
    json_open_field(w, "flow", '[');
    for (int f = 0; f < a->flow.len; f++)
        json_text(w, a->flow.data[f]);
    json_close(w, ']');
    write_steps(w, c, &a->steps);
    json_close(w, '}');
}

static void write_leak(JsonWriter *w, const ReportContent *c, const LineIndex *lines, const AdviceLeak *leak)
{
    json_open(w, '{');
    json_place(w, c, leak->pos);
    json_count_field(w, "line_index", line_index_find_message(lines, leak->pos, leak_message(w->out->arena, leak)));
    json_text_field(w, "function", leak->function);
    json_text_field(w, "param", leak->param);
    json_text_field(w, "to", leak->to);
    json_int_field(w, "level", leak->level);
    write_steps(w, c, &leak->steps);
    json_close(w, '}');
}

static void write_calls(JsonWriter *w, const ReportContent *c, const LineIndex *lines)
{
    for (int i = 0; i < c->lines->len; i++) {
        const ReportLine *line = &c->lines->data[i];
        if (line->kind != LINE_INLINING_CALL)
            continue;
        json_open(w, '{');
        json_place(w, c, line->pos);
        json_count_field(w, "line_index", lines->shown[i]);
        json_text_field(w, "callee", lines->subjects[i]);
        json_close(w, '}');
    }
}

static void write_stack_value(JsonWriter *w, const ReportContent *c, const LineIndex *lines, const AdviceStackValue *v)
{
    json_open(w, '{');
    json_place(w, c, v->pos);
    json_count_field(w, "line_index", line_index_find(lines, v->pos, LINE_DOES_NOT_ESCAPE, v->what));
    json_text_field(w, "function", v->function);
    json_text_field(w, "what", v->what);
    json_count_field(w, "bytes", v->bytes);
    json_text_or_null_field(w, "may_allocate", v->may_allocate);
    json_close(w, '}');
}

// Lists of groups that are not shown are empty.
void json_findings(JsonWriter *w, const ReportContent *c, const LineIndex *lines)
{
    json_open_field(w, "allocations", '[');
    for (int i = 0; i < c->advice->allocations.len && report_shows(c->show, GROUP_ESCAPES); i++)
        write_allocation(w, c, lines, &c->advice->allocations.data[i]);
    json_close(w, ']');
    json_open_field(w, "leaks", '[');
    for (int i = 0; i < c->advice->leaks.len && report_shows(c->show, GROUP_LEAKS); i++)
        write_leak(w, c, lines, &c->advice->leaks.data[i]);
    json_close(w, ']');
    json_open_field(w, "calls", '[');
    if (report_shows(c->show, GROUP_INLINING))
        write_calls(w, c, lines);
    json_close(w, ']');
    json_open_field(w, "stack", '[');
    for (int i = 0; i < c->advice->stack.len && report_shows(c->show, GROUP_STACK); i++)
        write_stack_value(w, c, lines, &c->advice->stack.data[i]);
    json_close(w, ']');
}

// ---- sums

static void write_rows(JsonWriter *w, const char *key, const char *name, const SummaryRowVec *rows)
{
    json_open_field(w, key, '[');
    for (int i = 0; i < rows->len; i++) {
        const SummaryRow *row = &rows->data[i];
        json_open(w, '{');
        if (row->name) {
            json_text_field(w, name, row->name);
        } else {
            json_text_field(w, "file", shown_file(&row->at));
            json_int_field(w, "line", row->at.line);
        }
        json_int_field(w, "count", row->count);
        json_int_field(w, "bytes", row->bytes);
        json_int_field(w, "unknown", row->unknown);
        json_close(w, '}');
    }
    json_close(w, ']');
}

void json_summary(JsonWriter *w, const ReportContent *c, const Summary *s)
{
    json_open_field(w, "summary", '{');
    json_int_field(w, "heap", s->total.count);
    json_int_field(w, "free", s->free);
    json_int_field(w, "library", s->library);
    json_int_field(w, "stack", c->advice->stack.len);
    json_int_field(w, "may_allocate", s->may_allocate);
    json_int_field(w, "inlined_calls", s->inlined_calls);
    json_int_field(w, "inlinable_functions", s->inlinable_functions);
    json_int_field(w, "leaking_params", s->leaking_params);
    json_int_field(w, "bytes", s->total.bytes);
    json_int_field(w, "unknown", s->total.unknown);
    write_rows(w, "by_function", "function", &s->by_function);
    write_rows(w, "by_cause", "cause", &s->by_cause);
    write_rows(w, "by_line", NULL, &s->by_line);
    json_close(w, '}');
}

// ---- the graph

static void write_location(JsonWriter *w, const ReportContent *c, const AdviceLocation *l)
{
    json_open(w, '{');
    json_int_field(w, "id", l->id);
    json_text_field(w, "name", l->name);
    json_text_field(w, "kind", l->kind);
    place_or_null(w, c, l->pos, false);
    json_text_field(w, "function", l->function);
    json_int_field(w, "loop_depth", l->loop_depth);
    json_bool_field(w, "escapes", l->escapes);
    json_count_field(w, "bytes", l->bytes);
    json_close(w, '}');
}

static void write_edge(JsonWriter *w, const ReportContent *c, const AdviceEdge *e)
{
    json_open(w, '{');
    json_int_field(w, "from", e->from);
    json_int_field(w, "to", e->to);
    json_int_field(w, "derefs", e->derefs);
    place_or_null(w, c, e->pos, false);
    json_text_or_null_field(w, "reason", e->reason);
    json_close(w, '}');
}

void json_graph(JsonWriter *w, const ReportContent *c)
{
    json_open_field(w, "graph", '{');
    json_open_field(w, "functions", '[');
    for (int i = 0; i < c->advice->graphs.len; i++) {
        const AdviceGraph *g = &c->advice->graphs.data[i];
        json_open(w, '{');
        json_text_field(w, "name", g->name);
        place_or_null(w, c, g->pos, false);
        json_open_field(w, "locations", '[');
        for (int k = 0; k < g->locations.len; k++)
            write_location(w, c, &g->locations.data[k]);
        json_close(w, ']');
        json_open_field(w, "edges", '[');
        for (int k = 0; k < g->edges.len; k++)
            write_edge(w, c, &g->edges.data[k]);
        json_close(w, ']');
        json_close(w, '}');
    }
    json_close(w, ']');
    json_close(w, '}');
}
