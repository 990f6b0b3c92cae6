// picture: what HTML, SVG and Markdown show: the lines of each file in pieces, and the marks at them.
//
// Program text may hold anything. clean_text makes it harmless: what is no character, controls, and what changes the
// direction or hides (Unicode's bidirectional and zero-width controls) is shown as a sign or as its number.
#ifndef ESCAPEMENT_REPORT_PICTURE_H
#define ESCAPEMENT_REPORT_PICTURE_H

#include "internal.h"

// MARK(NAME, class, sign): in the order of importance. The sign tells a mark where colours don't.
#define MARKS(MARK)                                                                                                    \
    MARK(ERROR, "error", "✕")                                                                                          \
    MARK(HEAP, "heap", "▲")                                                                                            \
    MARK(FREE, "free", "△")                                                                                            \
    MARK(LEAK, "leak", "◆")                                                                                            \
    MARK(INLINED, "inlined", "→")                                                                                      \
    MARK(STACK, "stack", "●")

// HEAP escapes and takes memory, FREE escapes by the compiler's word and takes none.
typedef enum MarkKind {
#define MARK(name, word, sign) MARK_##name,
    MARKS(MARK)
#undef MARK
        MARK_COUNT
} MarkKind;

extern const char *const mark_class[], *const mark_sign[]; // by MarkKind

typedef struct Mark {
    MarkKind kind;
    uint32_t line;
    uint32_t column, end_column; // bytes; end_column 0: beyond the line, or not known
    const char *message;         // "moved to heap: x"
    const char *reason;          // "its address is returned to the caller"; "": none
    int64_t bytes;               // of MARK_HEAP; -1: not known
    bool is_in_loop;
    bool counts;                 // of MARK_HEAP and MARK_FREE: not a copy of another one that is shown
} Mark;
typedef VEC(Mark) MarkVec;

typedef struct PictureFile {
    const char *name;
    const SourceText *text;
    uint32_t first_line, last_line; // shown
    uint32_t left_out;              // lines after them that there are too many of
    MarkVec marks;                  // of these lines, by line, kind and column
} PictureFile;

typedef struct Picture {
    VEC(PictureFile) files;
    const char *version; // "go1.27.3"
    const char *summary; // of the lines that are shown: "2 values escape to the heap (24 bytes), …"
} Picture;

Picture picture_of(Arena *arena, const ReportContent *content, uint32_t max_lines);
// Whether a place is in the lines that are shown. Code of libraries isn't.
bool picture_shows(const Picture *picture, const ReportContent *content, Pos pos);
// The marks of a line, as a part of the file's: *count of them.
const Mark *picture_marks(const PictureFile *file, uint32_t line, int *count);
// "▲ 2 · 16 B", of the marks of one kind among a line's: how many if several, and their bytes together.
const char *mark_badge(Arena *arena, MarkKind kind, const Mark *marks, int count);
// "moved to heap: x (8 bytes, in a loop): its address is returned to the caller"
const char *mark_sentence(Arena *arena, const Mark *mark);

// What a piece of a line is, for its colour.
typedef enum PieceClass { PIECE_PLAIN, PIECE_KEYWORD, PIECE_STRING, PIECE_NUMBER, PIECE_COMMENT, PIECE_PUNCTUATION } PieceClass;
extern const char *const piece_class[]; // "kw"; NULL: none

typedef struct Piece {
    PieceClass class;
    bool is_on_heap; // an allocation stands here
    const char *text;
    size_t length;
} Piece;
typedef VEC(Piece) PieceVec;

// A line without its end, in pieces. *cursor makes going from line to line fast: 0 at first.
PieceVec picture_line(Arena *arena, const PictureFile *file, uint32_t line, int *cursor);

typedef enum CleanMode { CLEAN_PLAIN, CLEAN_XML } CleanMode;
// Writes text harmless, at most max_columns of it (0: all), tabs as tab_columns spaces (0: as tabs) counted from *column,
// which goes on. False: something was left out.
bool clean_text(Buf *out, CleanMode mode, const char *text, size_t length, int tab_columns, int max_columns, int *column);
void clean_xml(Buf *out, const char *text); // all of it

#endif
