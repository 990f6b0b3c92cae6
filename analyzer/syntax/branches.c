// Labels, breaks, continues and gotos of one function body: errors, and what each branch leaves or continues
// (cmd/compile/internal/syntax/branches.go).

#include "internal.h"

typedef struct Label {
    Name *name;
    LabeledStmt *stmt;
    struct Block *block;
    bool is_used;
    struct Label *next;
} Label;

typedef struct Block {
    struct Block *parent;
    Pos start;
    LabeledStmt *label; // of the statement this block belongs to
} Block;

typedef struct Variable { // the first of a declaration
    Pos pos;
    const Expr *name;
    Block *block;
} Variable;

typedef struct Goto {
    BranchStmt *stmt;
    Block *block;
} Goto;

typedef struct Targets {
    Stmt *breaks, *continues;
    int case_index; // of the switch case this is the block of, or -1
    bool is_last;   // statement of its block
} Targets;

typedef struct Branches {
    Parser *p;
    Label *labels;
    VEC(Goto) gotos;
    VEC(Variable) variables;
} Branches;

static void stmts(Branches *b, StmtVec *list, Block *block, Targets targets, LabeledStmt *label);
static void stmt(Branches *b, Stmt *s, Block *block, Targets targets, LabeledStmt *label);

static Label *find_label(Branches *b, const Atom *name)
{
    for (Label *l = b->labels; l; l = l->next)
        if (l->name->text == name)
            return l;
    return NULL;
}

static const char *pos_text(Branches *b, Pos pos)
{
    PosView v = pos_view(b->p->positions, pos);
    return arena_format(b->p->arena, "%s:%u:%u", v.filename ? v.filename->text : "?", v.line, v.column);
}

static void block_in(Branches *b, StmtVec *list, Pos start, Block *parent, Targets targets, LabeledStmt *label)
{
    Block block = {.parent = parent, .start = start, .label = label};
    Block *kept = arena_copy(b->p->arena, &block, sizeof block);
    stmts(b, list, kept, targets, NULL);
}

static bool encloses(Block *outer, Block *inner)
{
    for (; inner; inner = inner->parent)
        if (inner == outer)
            return true;
    return false;
}

static void labeled(Branches *b, LabeledStmt *s, Block *block, Targets targets)
{
    if (s->label->text->length != 1 || s->label->text->text[0] != '_') {
        Label *old = find_label(b, s->label->text);
        if (old) {
            parser_remark_at(b->p, s->label->pos,
                            arena_format(b->p->arena, "label %s already defined at %s", s->label->text->text,
                                         pos_text(b, old->name->pos)));
        } else {
            Label *l = NEW(b->p->arena, Label);
            *l = (Label){s->label, s, block, false, b->labels};
            b->labels = l;
        }
    }
    stmt(b, s->stmt, block, targets, s);
}

static Stmt *unlabeled(LabeledStmt *l) { return l->stmt; }

// The statement that the label is on, if it encloses the block.
static LabeledStmt *enclosing(const Label *label, Block *block)
{
    for (; label && block; block = block->parent)
        if (block->label == label->stmt)
            return block->label;
    return NULL;
}

static void fallthrough_stmt(Branches *b, BranchStmt *s, Targets targets)
{
    SwitchStmt *t = targets.breaks && targets.breaks->kind == NODE_SWITCH_STMT ? (SwitchStmt *)targets.breaks : NULL;
    const char *fault = "fallthrough statement out of place";
    if (t && t->tag && t->tag->kind == NODE_TYPE_SWITCH_GUARD)
        fault = "cannot fallthrough in type switch";
    else if (t && targets.case_index >= 0 && targets.is_last)
        fault = targets.case_index + 1 == t->body.len ? "cannot fallthrough final case in switch" : NULL;
    if (fault)
        parser_remark_at(b->p, s->pos, fault);
}

static void branch(Branches *b, BranchStmt *s, Block *block, Targets targets)
{
    Arena *a = b->p->arena;
    if (!s->label) {
        if (s->token == TOKEN_BREAK) {
            s->target = targets.breaks;
            if (!s->target)
                parser_remark_at(b->p, s->pos, "break is not in a loop, switch, or select");
        } else if (s->token == TOKEN_FALLTHROUGH) {
            fallthrough_stmt(b, s, targets);
        } else if (s->token == TOKEN_CONTINUE) {
            s->target = targets.continues;
            if (!s->target)
                parser_remark_at(b->p, s->pos, "continue is not in a loop");
        }
        return;
    }
    const Atom *name = s->label->text;
    if (s->token == TOKEN_GOTO) {
        Goto g = {s, block};
        vec_push(a, &b->gotos, g);
        return;
    }
    Label *label = find_label(b, name);
    LabeledStmt *l = enclosing(label, block);
    if (label)
        label->is_used = true; // even if it cannot be meant
    if (!l) {
        if (label)
            parser_remark_at(b->p, s->label->pos,
                            arena_format(a, "invalid %s label %s", token_text(s->token), name->text));
        else
            parser_remark_at(b->p, s->label->pos,
                            arena_format(a, "%s label not defined: %s", token_text(s->token), name->text));
        return;
    }
    Stmt *target = unlabeled(l);
    bool is_loop = target && target->kind == NODE_FOR_STMT;
    bool can_break = is_loop || (target && (target->kind == NODE_SWITCH_STMT || target->kind == NODE_SELECT_STMT));
    if (s->token == TOKEN_CONTINUE ? !is_loop : !can_break) {
        parser_remark_at(b->p, s->label->pos, arena_format(a, "invalid %s label %s", token_text(s->token), name->text));
        return;
    }
    s->target = target;
}

static void declares(Branches *b, Pos pos, const Expr *name, Block *block)
{
    vec_push(b->p->arena, &b->variables, ((Variable){pos, name, block}));
}

static void stmt(Branches *b, Stmt *s, Block *block, Targets targets, LabeledStmt *label)
{
    if (!s)
        return;
    switch (s->kind) {
    case NODE_DECL_STMT: {
        DeclVec *decls = &((DeclStmt *)s)->decls;
        for (int i = 0; i < decls->len; i++)
            if (decls->data[i]->kind == NODE_VAR_DECL) {
                declares(b, decls->data[i]->pos, (Expr *)((VarDecl *)decls->data[i])->names.data[0], block);
                break; // one will do
            }
        break;
    }
    case NODE_ASSIGN_STMT:
        if (((AssignStmt *)s)->op == OP_DEF)
            declares(b, s->pos, ((AssignStmt *)s)->lhs, block);
        break;
    case NODE_LABELED_STMT: labeled(b, (LabeledStmt *)s, block, targets); break;
    case NODE_BRANCH_STMT: branch(b, (BranchStmt *)s, block, targets); break;
    case NODE_BLOCK_STMT: {
        Targets own = {targets.breaks, targets.continues, -1, false};
        block_in(b, &((BlockStmt *)s)->list, s->pos, block, own, label);
        break;
    }
    case NODE_IF_STMT: {
        IfStmt *i = (IfStmt *)s;
        Targets own = {targets.breaks, targets.continues, -1, false};
        block_in(b, &i->then->list, i->then->pos, block, own, label);
        if (i->otherwise)
            stmt(b, i->otherwise, block, own, label);
        break;
    }
    case NODE_FOR_STMT: {
        Targets own = {s, s, -1, false};
        block_in(b, &((ForStmt *)s)->body->list, ((ForStmt *)s)->body->pos, block, own, label);
        break;
    }
    case NODE_SWITCH_STMT: {
        SwitchStmt *sw = (SwitchStmt *)s;
        Targets own = {s, targets.continues, 0, false};
        for (int i = 0; i < sw->body.len; own.case_index = ++i)
            block_in(b, &sw->body.data[i]->body, sw->body.data[i]->pos, block, own, label);
        break;
    }
    case NODE_SELECT_STMT: {
        SelectStmt *sel = (SelectStmt *)s;
        Targets own = {s, targets.continues, -1, false};
        for (int i = 0; i < sel->body.len; i++)
            block_in(b, &sel->body.data[i]->body, sel->body.data[i]->pos, block, own, label);
        break;
    }
    default: break;
    }
}

static void stmts(Branches *b, StmtVec *list, Block *block, Targets targets, LabeledStmt *label)
{
    int count = list->len;
    while (count > 0 && list->data[count - 1]->kind == NODE_EMPTY_STMT)
        count--;
    for (int i = 0; i < count; i++) {
        targets.is_last = i + 1 == count;
        stmt(b, list->data[i], block, targets, label);
    }
}

static void resolve_gotos(Branches *b)
{
    Arena *a = b->p->arena;
    for (int i = 0; i < b->gotos.len; i++) {
        Goto *g = &b->gotos.data[i];
        const Atom *name = g->stmt->label->text;
        Label *l = find_label(b, name);
        if (!l) {
            parser_remark_at(b->p, g->stmt->label->pos, arena_format(a, "label %s not defined", name->text));
            continue;
        }
        l->is_used = true;
        g->stmt->target = (Stmt *)l->stmt;
        if (!encloses(l->block, g->block)) {
            parser_remark_at(
                b->p, g->stmt->label->pos,
                arena_format(a, "goto %s jumps into block starting at %s", name->text, pos_text(b, l->block->start)));
            continue;
        }
        const Variable *last = NULL; // before the label, in its block
        for (int v = 0; v < b->variables.len; v++)
            if (b->variables.data[v].block == l->block && b->variables.data[v].pos.bits < l->name->pos.bits)
                last = &b->variables.data[v];
        if (last && last->pos.bits > g->stmt->pos.bits)
            parser_remark_at(b->p, g->stmt->label->pos,
                            arena_format(a, "goto %s jumps over declaration of %s at %s", name->text,
                                         syntax_expr_text(a, last->name), pos_text(b, last->pos)));
    }
}

static void report_unused(Branches *b, Label *l)
{
    if (!l)
        return;
    report_unused(b, l->next); // in source order
    if (!l->is_used)
        parser_remark_at(b->p, l->name->pos,
                        arena_format(b->p->arena, "label %s defined and not used", l->name->text->text));
}

void check_branches(Parser *p, BlockStmt *body)
{
    Branches b = {.p = p};
    Block *block = NEW(p->arena, Block);
    block->start = body->pos;
    stmts(&b, &body->list, block, (Targets){.case_index = -1}, NULL);
    resolve_gotos(&b);
    report_unused(&b, b.labels);
}
