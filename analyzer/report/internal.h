// What report/'s writers share.
#ifndef ESCAPEMENT_REPORT_INTERNAL_H
#define ESCAPEMENT_REPORT_INTERNAL_H

#include "json_writer.h"
#include "report.h"

// The name as people know the file: "./main.go" is "main.go".
const char *shown_file(const PosView *at);
PosView view_of(const ReportContent *content, Pos pos);
void want_ends(const ReportContent *content); // all positions whose ends are written: places.c finds them in one walk

// lines.c: the lines that are shown, found again by what they are about.
typedef struct LineIndex {
    Arena *arena;
    const ReportContent *content;
    Map first;             // position (bits) -> 1 + index of the first line there
    int *next;             // by line: 1 + index of the next one there; 0: none
    int *shown;            // by line: index among the shown ones; -1: not shown
    const char **subjects; // by line
} LineIndex;

LineIndex line_index_of(Arena *arena, const ReportContent *content);
// The index among the shown lines; -1: there is none.
int line_index_find(const LineIndex *index, Pos pos, LineKind kind, const char *subject);
int line_index_find_message(const LineIndex *index, Pos pos, const char *message);
int line_index_of_allocation(const LineIndex *index, const AdviceAllocation *allocation);
// Of their lines.
const char *allocation_message(Arena *arena, const AdviceAllocation *allocation);
const char *leak_message(Arena *arena, const AdviceLeak *leak);
const char *unsupported_message(Arena *arena, const Diagnostic *diagnostic);

// summary.c: what escapes to the heap, added up.
typedef struct SummaryRow {
    const char *name; // of a function or cause; NULL: see at
    PosView at;
    int count, unknown;  // unknown: of the count, without bytes
    int64_t bytes;       // of the others
} SummaryRow;
typedef VEC(SummaryRow) SummaryRowVec;

typedef struct Summary {
    SummaryRowVec by_function, by_cause, by_line; // in the order of first occurrence
    SummaryRow total;
    int free;         // escape by the compiler's word and take no memory
    int library;      // escape in library code that was instantiated here
    int may_allocate; // do not escape and may allocate all the same
    int inlined_calls, inlinable_functions, leaking_params; // places with such lines
} Summary;

Summary summary_of(Arena *arena, const ReportContent *content);

// json_findings.c
void json_findings(JsonWriter *w, const ReportContent *content, const LineIndex *lines);
void json_graph(JsonWriter *w, const ReportContent *content);
void json_summary(JsonWriter *w, const ReportContent *content, const Summary *summary);
// json.c
void json_position(JsonWriter *w, const ReportContent *content, Pos pos); // file, line, column
void json_place(JsonWriter *w, const ReportContent *content, Pos pos);    // and end_line, end_column

#endif
