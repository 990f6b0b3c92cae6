// Expressions as Go source, the way operands stand in messages (syntax/printer.go, ShortForm: "…" for bodies and elements).

#include "syntax.h"

static void print_list(Buf *buf, const ExprVec *list)
{
    for (int i = 0; i < list->len; i++) {
        if (i)
            buf_str(buf, ", ");
        syntax_print_expr(buf, list->data[i]);
    }
}

static void print_params(Buf *buf, const FieldVec *fields)
{
    buf_char(buf, '(');
    for (int i = 0; i < fields->len; i++) {
        const Field *f = fields->data[i];
        if (i)
            buf_str(buf, ", ");
        if (f->name) {
            buf_atom(buf, f->name->text);
            if (i + 1 < fields->len && fields->data[i + 1]->name && fields->data[i + 1]->field_type == f->field_type)
                continue; // a, b T
            buf_char(buf, ' ');
        }
        syntax_print_expr(buf, f->field_type);
    }
    buf_char(buf, ')');
}

static void print_signature(Buf *buf, const FuncType *t)
{
    print_params(buf, &t->params);
    if (t->results.len == 1 && !t->results.data[0]->name) {
        buf_char(buf, ' ');
        syntax_print_expr(buf, t->results.data[0]->field_type);
    } else if (t->results.len) {
        buf_char(buf, ' ');
        print_params(buf, &t->results);
    }
}

// a, b T "tag"; T
static void print_struct_fields(Buf *buf, const StructType *t)
{
    for (int i = 0; i < t->fields.len; i++) {
        const Field *f = t->fields.data[i];
        bool goes_on = i > 0 && f->name && f->field_type == t->fields.data[i - 1]->field_type;
        bool is_last = i + 1 == t->fields.len || !t->fields.data[i + 1]->name ||
                       t->fields.data[i + 1]->field_type != f->field_type;
        if (i > 0)
            buf_str(buf, goes_on ? ", " : "; ");
        if (f->name)
            buf_atom(buf, f->name->text);
        if (!is_last)
            continue;
        if (f->name)
            buf_char(buf, ' ');
        syntax_print_expr(buf, f->field_type);
        if (i < t->tags.len && t->tags.data[i])
            buf_format(buf, " %s", t->tags.data[i]->text->text);
    }
}

// m(int) string; T
static void print_interface_elements(Buf *buf, const InterfaceType *t)
{
    for (int i = 0; i < t->methods.len; i++) {
        const Field *f = t->methods.data[i];
        buf_str(buf, i ? "; " : "");
        if (f->name) {
            buf_atom(buf, f->name->text);
            print_signature(buf, (const FuncType *)f->field_type);
        } else {
            syntax_print_expr(buf, f->field_type);
        }
    }
}

void syntax_print_expr(Buf *buf, const Expr *e)
{
    if (!e)
        return;
    switch (e->kind) {
    case NODE_BAD_EXPR: buf_str(buf, "<bad expr>"); break;
    case NODE_NAME: buf_atom(buf, ((const Name *)e)->text); break;
    case NODE_BASIC_LIT: buf_atom(buf, ((const BasicLit *)e)->text); break;
    case NODE_FUNC_LIT:
        syntax_print_expr(buf, (const Expr *)((const FuncLit *)e)->signature);
        buf_str(buf, " {");
        if (((const FuncLit *)e)->body && ((const FuncLit *)e)->body->list.len)
            buf_str(buf, "…");
        buf_char(buf, '}');
        break;
    case NODE_COMPOSITE_LIT: {
        const CompositeLit *lit = (const CompositeLit *)e;
        syntax_print_expr(buf, lit->literal_type);
        buf_char(buf, '{');
        if (lit->elements.len)
            buf_str(buf, "…");
        buf_char(buf, '}');
        break;
    }
    case NODE_KEY_VALUE_EXPR:
        syntax_print_expr(buf, ((const KeyValueExpr *)e)->key);
        buf_str(buf, ": ");
        syntax_print_expr(buf, ((const KeyValueExpr *)e)->element);
        break;
    case NODE_PAREN_EXPR:
        buf_char(buf, '(');
        syntax_print_expr(buf, ((const ParenExpr *)e)->x);
        buf_char(buf, ')');
        break;
    case NODE_SELECTOR_EXPR:
        syntax_print_expr(buf, ((const SelectorExpr *)e)->x);
        buf_char(buf, '.');
        buf_atom(buf, ((const SelectorExpr *)e)->selector->text);
        break;
    case NODE_INDEX_EXPR:
        syntax_print_expr(buf, ((const IndexExpr *)e)->x);
        buf_char(buf, '[');
        syntax_print_expr(buf, ((const IndexExpr *)e)->index);
        buf_char(buf, ']');
        break;
    case NODE_SLICE_EXPR: {
        const SliceExpr *s = (const SliceExpr *)e;
        syntax_print_expr(buf, s->x);
        buf_char(buf, '[');
        syntax_print_expr(buf, s->low);
        buf_char(buf, ':');
        syntax_print_expr(buf, s->high);
        if (s->is_full) {
            buf_char(buf, ':');
            syntax_print_expr(buf, s->max);
        }
        buf_char(buf, ']');
        break;
    }
    case NODE_ASSERT_EXPR:
        syntax_print_expr(buf, ((const AssertExpr *)e)->x);
        buf_str(buf, ".(");
        syntax_print_expr(buf, ((const AssertExpr *)e)->asserted_type);
        buf_char(buf, ')');
        break;
    case NODE_TYPE_SWITCH_GUARD: {
        const TypeSwitchGuard *g = (const TypeSwitchGuard *)e;
        if (g->variable) {
            buf_atom(buf, g->variable->text);
            buf_str(buf, " := ");
        }
        syntax_print_expr(buf, g->x);
        buf_str(buf, ".(type)");
        break;
    }
    case NODE_OPERATION: {
        const Operation *o = (const Operation *)e;
        if (!o->y) {
            buf_str(buf, operator_text(o->op));
            syntax_print_expr(buf, o->x);
        } else {
            syntax_print_expr(buf, o->x);
            buf_format(buf, " %s ", operator_text(o->op));
            syntax_print_expr(buf, o->y);
        }
        break;
    }
    case NODE_CALL_EXPR: {
        const CallExpr *c = (const CallExpr *)e;
        syntax_print_expr(buf, c->fun);
        buf_char(buf, '(');
        print_list(buf, &c->args);
        buf_str(buf, c->has_dots ? "...)" : ")");
        break;
    }
    case NODE_LIST_EXPR: print_list(buf, &((const ListExpr *)e)->elements); break;
    case NODE_ARRAY_TYPE: {
        const ArrayType *t = (const ArrayType *)e;
        buf_char(buf, '[');
        if (t->length)
            syntax_print_expr(buf, t->length);
        else
            buf_str(buf, "...");
        buf_char(buf, ']');
        syntax_print_expr(buf, t->element);
        break;
    }
    case NODE_SLICE_TYPE:
        buf_str(buf, "[]");
        syntax_print_expr(buf, ((const SliceType *)e)->element);
        break;
    case NODE_DOTS_TYPE:
        buf_str(buf, "...");
        syntax_print_expr(buf, ((const DotsType *)e)->element);
        break;
    case NODE_STRUCT_TYPE:
        buf_str(buf, "struct{");
        print_struct_fields(buf, (const StructType *)e);
        buf_char(buf, '}');
        break;
    case NODE_INTERFACE_TYPE:
        buf_str(buf, "interface{");
        print_interface_elements(buf, (const InterfaceType *)e);
        buf_char(buf, '}');
        break;
    case NODE_FUNC_TYPE:
        buf_str(buf, "func");
        print_signature(buf, (const FuncType *)e);
        break;
    case NODE_MAP_TYPE:
        buf_str(buf, "map[");
        syntax_print_expr(buf, ((const MapType *)e)->key);
        buf_char(buf, ']');
        syntax_print_expr(buf, ((const MapType *)e)->element);
        break;
    case NODE_CHAN_TYPE: {
        const ChanType *t = (const ChanType *)e;
        buf_str(buf, t->direction == CHAN_RECV_ONLY ? "<-chan " : t->direction == CHAN_SEND_ONLY ? "chan<- " : "chan ");
        bool parens = t->direction != CHAN_SEND_ONLY && t->element->kind == NODE_CHAN_TYPE &&
                      ((const ChanType *)t->element)->direction == CHAN_RECV_ONLY && t->direction == CHAN_BOTH;
        buf_str(buf, parens ? "(" : "");
        syntax_print_expr(buf, t->element);
        buf_str(buf, parens ? ")" : "");
        break;
    }
    default: buf_str(buf, node_kind_name(e->kind)); break;
    }
}

const char *syntax_expr_text(Arena *arena, const Expr *expr)
{
    Buf buf = buf_new(arena);
    syntax_print_expr(&buf, expr);
    return buf_text(&buf);
}
