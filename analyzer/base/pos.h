// Source positions. A Pos is eight bytes: a position base, a line and a column. A base is a file, or what a //line
// directive opened inside one. Lines and columns are 1-based, columns count bytes. Zero is "no position".
// Rule: cmd/compile/internal/syntax/pos.go (bases, relative positions).
#ifndef ESCAPEMENT_POS_H
#define ESCAPEMENT_POS_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "atom.h"
#include "vec.h"

typedef struct Pos {
    uint64_t bits; // base:20 line:24 column:20, so that integer order is (base, line, column) order
} Pos;

enum { POS_MAX_LINE = (1 << 24) - 1, POS_MAX_COLUMN = (1 << 20) - 1, POS_MAX_BASES = 1 << 20 };

#define NO_POS ((Pos){0})

static inline uint32_t pos_base(Pos p) { return (uint32_t)(p.bits >> 44); }
static inline uint32_t pos_line(Pos p) { return (uint32_t)(p.bits >> 20) & POS_MAX_LINE; }
static inline uint32_t pos_column(Pos p) { return (uint32_t)p.bits & POS_MAX_COLUMN; }
static inline bool pos_known(Pos p) { return p.bits != 0; }
static inline bool pos_equal(Pos a, Pos b) { return a.bits == b.bits; }

// Saturates line and column at their maxima.
Pos pos_make(uint32_t base, uint32_t line, uint32_t column);

typedef struct PosBase {
    const Atom *filename; // as given to the parser, or as in the //line directive
    Pos pos;              // where the directive takes effect; for a file {itself, 1, 1}
    uint32_t line;        // line and column that pos stands for
    uint32_t column;      // 0: the //line directive named no column
    bool is_file;
} PosBase;

typedef struct PosTable { // bases[0] is unused: base 0 is "no position"
    VEC(PosBase) bases;
    Arena *arena;
} PosTable;

uint32_t pos_add_file(PosTable *table, const Atom *filename);
uint32_t pos_add_line_directive(PosTable *table, const Atom *filename, Pos pos, uint32_t line, uint32_t column);

// What the position means after //line directives: the file name, line and column that messages print.
typedef struct PosView {
    const Atom *filename; // NULL for NO_POS
    uint32_t line;
    uint32_t column; // 0: not to be printed
} PosView;
PosView pos_view(const PosTable *table, Pos pos);
// The file base that a position physically lies in.
const PosBase *pos_file(const PosTable *table, Pos pos);
// Order of files as added, then physical line and column.
int pos_compare(const PosTable *table, Pos a, Pos b);

#endif
