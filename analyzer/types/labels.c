// Labels and branches of one function body in types2's words (types2: labels.go, stmt.go). The compiler never asks for
// them, since its parser has checked branches already (syntax/branches.c); the Go project's own tests of types2 do.

#include "internal.h"

enum {
    BREAK_OK = 1 << 0,
    CONTINUE_OK = 1 << 1,
    FALLTHROUGH_OK = 1 << 2, // the last statement of a case that another one follows
    FINAL_CASE = 1 << 3,
    IN_TYPE_SWITCH = 1 << 4,
    CASE_ONLY = FALLTHROUGH_OK | FINAL_CASE | IN_TYPE_SWITCH,
};

typedef struct Block {
    const struct Block *parent;
    const LabeledStmt *label; // of the statement whose block it is
} Block;

typedef struct Label {
    const LabeledStmt *stmt;
    const Block *block;
    int order;
    bool is_used;
} Label;

typedef struct Jump { // a goto, or a variable's declaration that one may not jump over
    const BranchStmt *stmt;
    const Block *block;
    Pos pos;
    int order;
} Jump;

typedef struct Labels {
    Checker *c;
    VEC(Label) list;
    VEC(Jump) gotos, variables;
    int order; // counts statements
} Labels;

static void walk(Labels *l, const Stmt *s, const Block *block, const LabeledStmt *label, unsigned context);

static Label *find(Labels *l, const Atom *name)
{
    for (int i = 0; i < l->list.len; i++)
        if (l->list.data[i].stmt->label->text == name)
            return &l->list.data[i];
    return NULL;
}

static void walk_list(Labels *l, const StmtVec *list, const Block *parent, const LabeledStmt *label, unsigned context)
{
    Block *block = NEW(l->c->scratch, Block);
    *block = (Block){parent, label};
    int count = list->len;
    while (count > 0 && list->data[count - 1]->kind == NODE_EMPTY_STMT)
        count--;
    for (int i = 0; i < count; i++)
        walk(l, list->data[i], block, NULL, i + 1 == count ? context : context & ~(unsigned)FALLTHROUGH_OK);
}

static void declare_label(Labels *l, const LabeledStmt *s, const Block *block)
{
    if (is_blank_name(s->label->text))
        return;
    const Label *other = find(l, s->label->text);
    if (other)
        check_soft_error(l->c, s->label->pos, "label %s already declared\n\t%s: other declaration of %s", s->label->text->text,
                         position_text(l->c, other->stmt->label->pos), s->label->text->text);
    else
        vec_push(l->c->scratch, &l->list, ((Label){s, block, ++l->order, false}));
}

// break L, continue L: L is of an enclosing statement that can be left or continued.
static void labeled_branch(Labels *l, const BranchStmt *s, const Block *block)
{
    const Atom *name = s->label->text;
    while (block && !(block->label && block->label->label->text == name))
        block = block->parent;
    NodeKind kind = block ? block->label->stmt->kind : NODE_EMPTY_STMT;
    bool is_valid = kind == NODE_FOR_STMT;
    if (s->token == TOKEN_BREAK)
        is_valid |= kind == NODE_SWITCH_STMT || kind == NODE_SELECT_STMT;
    Label *label = find(l, name);
    if (!is_valid)
        check_error(l->c, s->label->pos, "invalid %s label %s", token_text(s->token), name->text);
    else if (label)
        label->is_used = true;
}

static void branch(Labels *l, const BranchStmt *s, const Block *block, unsigned context)
{
    if (s->token == TOKEN_GOTO)
        vec_push(l->c->scratch, &l->gotos, ((Jump){s, block, s->pos, ++l->order}));
    else if (s->label)
        labeled_branch(l, s, block);
    else if (s->token == TOKEN_BREAK && !(context & BREAK_OK))
        check_error(l->c, s->pos, "break not in for, switch, or select statement");
    else if (s->token == TOKEN_CONTINUE && !(context & CONTINUE_OK))
        check_error(l->c, s->pos, "continue not in for statement");
    else if (s->token == TOKEN_FALLTHROUGH && !(context & FALLTHROUGH_OK))
        check_error(l->c, s->pos,
                    context & FINAL_CASE       ? "cannot fallthrough final case in switch"
                    : context & IN_TYPE_SWITCH ? "cannot fallthrough in type switch"
                                               : "fallthrough statement out of place");
}

static void walk(Labels *l, const Stmt *s, const Block *block, const LabeledStmt *label, unsigned context)
{
    unsigned inner = context & ~(unsigned)CASE_ONLY;
    if (!s)
        return;
    switch (s->kind) {
    case NODE_DECL_STMT: {
        const DeclVec *decls = &((const DeclStmt *)s)->decls;
        for (int i = 0; i < decls->len; i++)
            if (decls->data[i]->kind == NODE_VAR_DECL)
                vec_push(l->c->scratch, &l->variables, ((Jump){NULL, block, decls->data[i]->pos, ++l->order}));
        break;
    }
    case NODE_ASSIGN_STMT:
        if (((const AssignStmt *)s)->op == OP_DEF)
            vec_push(l->c->scratch, &l->variables, ((Jump){NULL, block, s->pos, ++l->order}));
        break;
    case NODE_LABELED_STMT:
        declare_label(l, (const LabeledStmt *)s, block);
        if (!is_blank_name(((const LabeledStmt *)s)->label->text))
            label = (const LabeledStmt *)s;
        walk(l, ((const LabeledStmt *)s)->stmt, block, label, context);
        break;
    case NODE_BRANCH_STMT: branch(l, (const BranchStmt *)s, block, context); break;
    case NODE_BLOCK_STMT: walk_list(l, &((const BlockStmt *)s)->list, block, label, inner); break;
    case NODE_IF_STMT:
        walk(l, (const Stmt *)((const IfStmt *)s)->then, block, label, inner);
        walk(l, ((const IfStmt *)s)->otherwise, block, label, inner);
        break;
    case NODE_FOR_STMT:
        walk(l, (const Stmt *)((const ForStmt *)s)->body, block, label, inner | BREAK_OK | CONTINUE_OK);
        break;
    case NODE_SWITCH_STMT: {
        const SwitchStmt *sw = (const SwitchStmt *)s;
        bool is_type_switch = sw->tag && sw->tag->kind == NODE_TYPE_SWITCH_GUARD;
        for (int i = 0; i < sw->body.len; i++) {
            unsigned own = is_type_switch ? IN_TYPE_SWITCH : i + 1 < sw->body.len ? FALLTHROUGH_OK : FINAL_CASE;
            walk_list(l, &sw->body.data[i]->body, block, label, inner | BREAK_OK | own);
        }
        break;
    }
    case NODE_SELECT_STMT: {
        const SelectStmt *sel = (const SelectStmt *)s;
        for (int i = 0; i < sel->body.len; i++)
            walk_list(l, &sel->body.data[i]->body, block, label, inner | BREAK_OK);
        break;
    }
    default: break;
    }
}

static void resolve_goto(Labels *l, const Jump *jump)
{
    const Atom *name = jump->stmt->label->text;
    Pos pos = jump->stmt->label->pos;
    Label *label = find(l, name);
    if (!label) {
        check_error(l->c, pos, "label %s not declared", name->text);
        return;
    }
    label->is_used = true;
    const Block *block = jump->block;
    while (block && block != label->block)
        block = block->parent;
    if (!block) {
        check_error(l->c, pos, "goto %s jumps into block", name->text);
        return;
    }
    const Jump *last = NULL; // of the variables declared before the label, in its block
    for (int i = 0; i < l->variables.len; i++)
        if (l->variables.data[i].block == label->block && l->variables.data[i].order < label->order)
            last = &l->variables.data[i];
    if (last && last->order > jump->order)
        check_soft_error(l->c, pos, "goto %s jumps over variable declaration at line %u", name->text, pos_line(last->pos));
}

void check_labels(Checker *c, BlockStmt *body)
{
    Labels l = {.c = c};
    walk_list(&l, &body->list, NULL, NULL, 0);
    for (int i = 0; i < l.gotos.len; i++)
        resolve_goto(&l, &l.gotos.data[i]);
    for (int i = 0; i < l.list.len; i++)
        if (!l.list.data[i].is_used)
            check_soft_error(c, l.list.data[i].stmt->label->pos, "label %s declared and not used",
                             l.list.data[i].stmt->label->text->text);
}
