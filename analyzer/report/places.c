// Where things end. The tree says what stands at a position and which part is its last; brackets, which trees do not
// keep, are matched in the tokens.

#include "report.h"

#include <string.h>

typedef struct PlaceFile {
    SourceText scanned;
    bool is_scanned;
    int *closers; // by token: of an opening bracket, the token that closes it; 0: none
} PlaceFile;

struct Places {
    Arena *arena;
    const World *world;
    const ReportSourceVec *sources;
    const SourceFileVec *files; // NULL: no trees
    PlaceFile *by_source;
    Map nodes;            // position (bits) -> Node at it; wanted ones only, NULL: not found yet
    bool has_new_wishes;
};

Places *places_new(Arena *arena, const World *world, const ReportSourceVec *sources, const SourceFileVec *files)
{
    Places *p = NEW(arena, Places);
    *p = (Places){.arena = arena, .world = world, .sources = sources, .files = files};
    p->by_source = NEW_ARRAY(arena, PlaceFile, sources->len);
    return p;
}

int places_source(const Places *p, Pos pos)
{
    const Atom *path = pos_known(pos) ? pos_file(&p->world->positions, pos)->filename : NULL;
    for (int i = 0; path && i < p->sources->len; i++)
        if (p->sources->data[i].path == path)
            return i;
    return -1;
}

const SourceText *places_text(Places *p, int source)
{
    PlaceFile *file = &p->by_source[source];
    const ReportSource *given = &p->sources->data[source];
    if (!file->is_scanned)
        file->scanned = syntax_scan(p->arena, p->world->atoms, given->text, given->length);
    file->is_scanned = true;
    return &file->scanned;
}

// ---- tokens

static bool is_opener(Token t) { return t == TOKEN_LPAREN || t == TOKEN_LBRACK || t == TOKEN_LBRACE; }
static bool is_closer(Token t) { return t == TOKEN_RPAREN || t == TOKEN_RBRACK || t == TOKEN_RBRACE; }

static void match_brackets(Places *p, PlaceFile *file)
{
    const SourceTokenVec *tokens = &file->scanned.tokens;
    VEC(int) open = {0};
    file->closers = NEW_ARRAY(p->arena, int, tokens->len + 1);
    for (int i = 0; i < tokens->len; i++) {
        Token t = tokens->data[i].token;
        if (is_opener(t))
            vec_push(p->arena, &open, i);
        else if (is_closer(t) && open.len)
            file->closers[open.data[--open.len]] = i;
    }
}

// The index of the token at a position; -1: none starts there.
static int token_at(const SourceTokenVec *tokens, Pos pos)
{
    int low = 0, high = tokens->len;
    while (low < high) {
        int middle = (low + high) / 2;
        const SourceToken *t = &tokens->data[middle];
        bool is_before = t->line != pos_line(pos) ? t->line < pos_line(pos) : t->column < pos_column(pos);
        if (is_before)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_it = low < tokens->len && tokens->data[low].line == pos_line(pos) && tokens->data[low].column == pos_column(pos);
    return is_it ? low : -1;
}

typedef struct Spot { // a token of a file
    PlaceFile *file; // NULL: none
    int token;
    uint32_t base; // of the position that led here
} Spot;

static Spot spot_at(Places *p, Pos pos)
{
    int source = places_source(p, pos);
    if (source < 0)
        return (Spot){0};
    int token = token_at(&places_text(p, source)->tokens, pos);
    return token < 0 ? (Spot){0} : (Spot){&p->by_source[source], token, pos_base(pos)};
}

static Pos after(Spot s)
{
    const SourceToken *t = &s.file->scanned.tokens.data[s.token];
    const char *text = s.file->scanned.text + t->offset, *end = text + t->length;
    const char *feed = memrchr(text, '\n', t->length);
    uint32_t line = t->line, column = t->column + t->length;
    if (feed) { // a raw string
        for (const char *c = text; c < end; c++)
            line += *c == '\n';
        column = (uint32_t)(end - feed);
    }
    return pos_make(s.base, line, column);
}

static Token token_of(Spot s) { return s.file ? s.file->scanned.tokens.data[s.token].token : TOKEN_EOF; }

// The token that closes the bracket at s, or s.
static Spot closer_of(Places *p, Spot s)
{
    if (s.file && !s.file->closers)
        match_brackets(p, s.file);
    if (s.file && s.file->closers[s.token])
        s.token = s.file->closers[s.token];
    return s;
}

// The first of a kind from s on, comments and all else between.
static Spot next_of(Spot s, Token token)
{
    while (s.file && s.token < s.file->scanned.tokens.len && token_of(s) != token)
        s.token++;
    return s.file && s.token < s.file->scanned.tokens.len ? s : (Spot){0};
}

static Spot next_token(Spot s)
{
    do
        s.token++;
    while (s.token < s.file->scanned.tokens.len && token_of(s) == TOKEN_EOF);
    return s.token < s.file->scanned.tokens.len ? s : (Spot){0};
}

// ---- nodes

static bool is_found_at(const Node *n)
{
    NodeClass class = node_class(n->kind);
    if (n->kind == NODE_FIELD)
        return !((const Field *)n)->name;
    return n->kind == NODE_FUNC_DECL || (class != CLASS_DECL && class != CLASS_PART && n->kind != NODE_LIST_EXPR && n->kind != NODE_EXPR_STMT);
}

static bool find_wanted(Node *n, void *context)
{
    Places *p = context;
    const void *key = (const void *)(uintptr_t)n->pos.bits;
    if (is_found_at(n) && map_has(&p->nodes, key) && !map_get(&p->nodes, key))
        map_put(p->arena, &p->nodes, key, n);
    node_each_child(n, find_wanted, p);
    return true;
}

void places_want(Places *p, Pos pos)
{
    const void *key = (const void *)(uintptr_t)pos.bits;
    if (!pos_known(pos) || map_has(&p->nodes, key))
        return;
    map_put(p->arena, &p->nodes, key, NULL);
    p->has_new_wishes = true;
}

static void find_nodes(Places *p)
{
    p->has_new_wishes = false;
    for (int i = 0; p->files && i < p->files->len; i++)
        for (int k = 0; k < p->files->data[i]->decls.len; k++)
            find_wanted((Node *)p->files->data[i]->decls.data[k], p);
}

// The end of the token at a position, of its bracket if it is one.
static Pos plain_end(Places *p, Pos pos)
{
    Spot s = closer_of(p, spot_at(p, pos));
    return s.file ? after(s) : pos;
}

static const Node *last_of(const ListExpr *list)
{
    return list->elements.len ? (const Node *)list->elements.data[list->elements.len - 1] : NULL;
}

// The parenthesis after a node, closed: of x.(T).
static Pos end_of_assertion(Places *p, Pos dot)
{
    Spot s = closer_of(p, next_of(spot_at(p, dot), TOKEN_LPAREN));
    return s.file ? after(s) : dot;
}

static Pos end_of_func_type(Places *p, const FuncType *f, const Node **right)
{
    Spot s = closer_of(p, next_of(spot_at(p, f->pos), TOKEN_LPAREN)); // the parameters'
    if (!s.file)
        return f->pos;
    if (!f->results.len)
        return after(s);
    Spot next = next_token(s);
    if (token_of(next) == TOKEN_LPAREN)
        return after(closer_of(p, next));
    *right = (const Node *)f->results.data[f->results.len - 1];
    return f->pos;
}

static Pos end_of(Places *p, const Node *n)
{
    for (;;) {
        const Node *right = NULL;
        Pos end = NO_POS;
        switch (n->kind) {
        case NODE_FUNC_DECL: right = (const Node *)((const FuncDecl *)n)->name; break;
        case NODE_COMPOSITE_LIT: end = plain_end(p, ((const CompositeLit *)n)->rbrace); break;
        case NODE_FUNC_LIT: end = plain_end(p, ((const FuncLit *)n)->body->rbrace); break;
        case NODE_BLOCK_STMT: end = plain_end(p, ((const BlockStmt *)n)->rbrace); break;
        case NODE_KEY_VALUE_EXPR: right = (const Node *)((const KeyValueExpr *)n)->element; break;
        case NODE_SELECTOR_EXPR: right = (const Node *)((const SelectorExpr *)n)->selector; break;
        case NODE_ASSERT_EXPR: case NODE_TYPE_SWITCH_GUARD: end = end_of_assertion(p, n->pos); break;
        case NODE_OPERATION: right = (const Node *)(((const Operation *)n)->y ? ((const Operation *)n)->y : ((const Operation *)n)->x); break;
        case NODE_LIST_EXPR: right = last_of((const ListExpr *)n); break;
        case NODE_ARRAY_TYPE: right = (const Node *)((const ArrayType *)n)->element; break;
        case NODE_SLICE_TYPE: right = (const Node *)((const SliceType *)n)->element; break;
        case NODE_DOTS_TYPE: right = (const Node *)((const DotsType *)n)->element; break;
        case NODE_MAP_TYPE: right = (const Node *)((const MapType *)n)->element; break;
        case NODE_CHAN_TYPE: right = (const Node *)((const ChanType *)n)->element; break;
        case NODE_STRUCT_TYPE: case NODE_INTERFACE_TYPE: {
            Spot s = closer_of(p, next_of(spot_at(p, n->pos), TOKEN_LBRACE));
            end = s.file ? after(s) : n->pos;
            break;
        }
        case NODE_FUNC_TYPE: end = end_of_func_type(p, (const FuncType *)n, &right); break;
        case NODE_FIELD: right = (const Node *)((const Field *)n)->field_type; break;
        case NODE_ASSIGN_STMT: right = (const Node *)((const AssignStmt *)n)->rhs; break;
        case NODE_SEND_STMT: right = (const Node *)((const SendStmt *)n)->value; break;
        case NODE_RETURN_STMT: right = (const Node *)((const ReturnStmt *)n)->results; break;
        default: break;
        }
        if (!right)
            return pos_known(end) ? end : plain_end(p, n->pos);
        n = right;
    }
}

Pos places_end(Places *p, Pos pos)
{
    if (!pos_known(pos))
        return pos;
    if (p->has_new_wishes)
        find_nodes(p);
    const Node *n = map_get(&p->nodes, (const void *)(uintptr_t)pos.bits);
    Pos end = n ? end_of(p, n) : plain_end(p, pos);
    return pos_compare(&p->world->positions, end, pos) < 0 ? pos : end;
}

// ---- functions

static const char *name_of(Places *p, const FuncDecl *f)
{
    const Expr *type = f->receiver ? f->receiver->field_type : NULL;
    bool is_pointer = false;
    while (type && type->kind != NODE_NAME) {
        if (type->kind == NODE_PAREN_EXPR) {
            type = ((const ParenExpr *)type)->x;
        } else if (type->kind == NODE_INDEX_EXPR) {
            type = ((const IndexExpr *)type)->x;
        } else if (type->kind == NODE_OPERATION && !((const Operation *)type)->y) {
            is_pointer = true;
            type = ((const Operation *)type)->x;
        } else {
            type = NULL;
        }
    }
    if (!type)
        return f->name->text->text;
    return arena_format(p->arena, is_pointer ? "(*%s).%s" : "%s.%s", ((const Name *)type)->text->text, f->name->text->text);
}

const char *places_function(Places *p, Pos pos)
{
    const PosTable *positions = &p->world->positions;
    if (!pos_known(pos) || !p->files)
        return "";
    const PosBase *file = pos_file(positions, pos);
    for (int i = 0; i < p->files->len; i++) {
        const DeclVec *decls = &p->files->data[i]->decls;
        int low = 0, high = decls->len; // the last declaration that starts at or before pos
        if (p->files->data[i]->path != file->filename)
            continue;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pos_compare(positions, decls->data[middle]->pos, pos) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        const FuncDecl *f = low ? (const FuncDecl *)decls->data[low - 1] : NULL;
        if (f && f->kind == NODE_FUNC_DECL && (!f->body || pos_compare(positions, pos, f->body->rbrace) <= 0))
            return name_of(p, f);
        return "";
    }
    return "";
}
