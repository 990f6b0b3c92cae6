// Expressions, types, parameters. A node's position is the token that makes it what it is: "(" of a call, "." of a
// selector, "[" of an index, the operator of an operation, "{" of a composite literal.

#include "parser.h"

static Expr *unary_expr(Parser *p);
static Expr *binary_expr(Parser *p, Expr *x, int precedence);
static Expr *primary_expr(Parser *p, Expr *x);
static Expr *array_type(Parser *p, Pos pos, Expr *length);

Expr *bad_expr(Parser *p) { return new_node(p, NODE_BAD_EXPR, parser_pos(p)); }

Expr *unparen(Expr *e)
{
    while (e && e->kind == NODE_PAREN_EXPR)
        e = ((ParenExpr *)e)->x;
    return e;
}

BasicLit *parse_literal_or_null(Parser *p)
{
    if (p->s.token != TOKEN_LITERAL)
        return NULL;
    BasicLit *lit = new_node(p, NODE_BASIC_LIT, parser_pos(p));
    lit->text = p->s.lit;
    lit->literal_kind = p->s.literal_kind;
    lit->is_bad = p->s.literal_is_bad;
    next(p);
    return lit;
}

Expr *parse_expr(Parser *p) { return binary_expr(p, NULL, 0); }

// ExpressionList = Expression { "," Expression } .
Expr *parse_expr_list(Parser *p)
{
    Expr *x = parse_expr(p);
    if (p->s.token != TOKEN_COMMA)
        return x;
    ListExpr *list = new_node(p, NODE_LIST_EXPR, x->pos);
    vec_push(p->arena, &list->elements, x);
    while (got(p, TOKEN_COMMA))
        vec_push(p->arena, &list->elements, parse_expr(p));
    return (Expr *)list;
}

// Expression = UnaryExpr | Expression binary_op Expression .
static Expr *binary_expr(Parser *p, Expr *x, int precedence)
{
    if (!x)
        x = unary_expr(p);
    while ((p->s.token == TOKEN_OPERATOR || p->s.token == TOKEN_STAR) && p->s.precedence > precedence) {
        Operation *o = new_node(p, NODE_OPERATION, parser_pos(p));
        o->op = p->s.op;
        int own = p->s.precedence;
        next(p);
        o->x = x;
        if (!enter(p)) {
            leave(p);
            o->y = bad_expr(p);
            return (Expr *)o;
        }
        o->y = binary_expr(p, NULL, own);
        leave(p);
        x = (Expr *)o;
    }
    return x;
}

// <-chan T: the arrow belongs to the channel type, and in <-chan chan T it moves inwards.
static Expr *receive_or_chan(Parser *p, Pos pos, Expr *x)
{
    if (x->kind != NODE_CHAN_TYPE) {
        Operation *o = new_node(p, NODE_OPERATION, pos);
        o->op = OP_RECV;
        o->x = x;
        return (Expr *)o;
    }
    ChanDirection direction = CHAN_SEND_ONLY;
    Expr *t = x;
    while (direction == CHAN_SEND_ONLY) {
        if (t->kind != NODE_CHAN_TYPE)
            break;
        ChanType *c = (ChanType *)t;
        direction = c->direction;
        if (direction == CHAN_RECV_ONLY)
            parser_syntax_error(p, "unexpected <-, expected chan");
        c->direction = CHAN_RECV_ONLY;
        t = c->element;
    }
    if (direction == CHAN_SEND_ONLY)
        parser_syntax_error(p, arena_format(p->arena, "unexpected %s, expected chan", syntax_expr_text(p->arena, t)));
    return x;
}

// UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
static Expr *unary_expr(Parser *p)
{
    Expr *result;
    if (!enter(p)) {
        leave(p);
        return bad_expr(p);
    }
    Operation *o;
    switch (p->s.token) {
    case TOKEN_OPERATOR:
    case TOKEN_STAR:
        switch (p->s.op) {
        case OP_MUL:
        case OP_ADD:
        case OP_SUB:
        case OP_NOT:
        case OP_XOR:
        case OP_TILDE:
        case OP_AND:
            o = new_node(p, NODE_OPERATION, parser_pos(p));
            o->op = p->s.op;
            next(p);
            o->x = unary_expr(p);
            if (o->op == OP_AND)
                o->x = unparen(o->x); // &(T{}) is &T{}
            result = (Expr *)o;
            leave(p);
            return result;
        default: break;
        }
        break;
    case TOKEN_ARROW: {
        Pos pos = parser_pos(p);
        next(p);
        result = receive_or_chan(p, pos, unary_expr(p));
        leave(p);
        return result;
    }
    default: break;
    }
    result = primary_expr(p, NULL);
    leave(p);
    return result;
}

// Operand = Literal | OperandName [ TypeArgs ] | "(" Expression ")" .
static Expr *operand(Parser *p)
{
    Pos pos = parser_pos(p);
    switch (p->s.token) {
    case TOKEN_LITERAL: return (Expr *)parse_literal_or_null(p);
    case TOKEN_NAME: return (Expr *)parse_name(p);
    case TOKEN_LPAREN: {
        next(p);
        p->expression_nest++;
        ParenExpr *paren = new_node(p, NODE_PAREN_EXPR, pos);
        paren->x = parse_expr(p);
        p->expression_nest--;
        want(p, TOKEN_RPAREN);
        return (Expr *)paren;
    }
    case TOKEN_FUNC: {
        next(p);
        FuncType *type = parse_signature(p, NULL, "function type");
        if (p->s.token != TOKEN_LBRACE)
            return (Expr *)type;
        FuncLit *lit = new_node(p, NODE_FUNC_LIT, pos);
        lit->signature = type;
        p->file->has_outer_literals |= p->function_nest == 0;
        p->expression_nest++;
        lit->body = parse_func_body(p);
        p->expression_nest--;
        return (Expr *)lit;
    }
    case TOKEN_LBRACK:
    case TOKEN_CHAN:
    case TOKEN_MAP:
    case TOKEN_STRUCT:
    case TOKEN_INTERFACE: return parse_type(p);
    default: {
        Expr *bad = bad_expr(p);
        parser_syntax_error(p, "expected expression");
        advance(p, 1ull << TOKEN_RPAREN | 1ull << TOKEN_RBRACK | 1ull << TOKEN_RBRACE);
        return bad;
    }
    }
}

// ---- composite literals

static Expr *literal_value(Parser *p, Expr *type);

static Expr *literal_element_part(Parser *p)
{
    if (p->s.token != TOKEN_LBRACE)
        return parse_expr(p);
    return literal_value(p, NULL);
}

static bool literal_element(Parser *p, void *data)
{
    CompositeLit *lit = data;
    Expr *e = literal_element_part(p);
    if (p->s.token == TOKEN_COLON) {
        KeyValueExpr *kv = new_node(p, NODE_KEY_VALUE_EXPR, parser_pos(p));
        next(p);
        kv->key = e;
        kv->element = literal_element_part(p);
        e = (Expr *)kv;
        lit->key_count++;
    }
    vec_push(p->arena, &lit->elements, e);
    return false;
}

// LiteralValue = "{" [ ElementList [ "," ] ] "}" .
static Expr *literal_value(Parser *p, Expr *type)
{
    CompositeLit *lit = new_node(p, NODE_COMPOSITE_LIT, parser_pos(p));
    lit->literal_type = type;
    if (enter(p)) {
        p->expression_nest++;
        want(p, TOKEN_LBRACE);
        lit->rbrace = parse_list(p, "composite literal", TOKEN_COMMA, TOKEN_RBRACE, literal_element, lit);
        p->expression_nest--;
    }
    leave(p);
    return (Expr *)lit;
}

static bool is_value(Expr *x)
{
    switch (x->kind) {
    case NODE_BASIC_LIT:
    case NODE_COMPOSITE_LIT:
    case NODE_FUNC_LIT:
    case NODE_SLICE_EXPR:
    case NODE_ASSERT_EXPR:
    case NODE_TYPE_SWITCH_GUARD:
    case NODE_CALL_EXPR: return true;
    case NODE_OPERATION: return ((Operation *)x)->op != OP_MUL || ((Operation *)x)->y;
    case NODE_PAREN_EXPR: return is_value(((ParenExpr *)x)->x);
    case NODE_INDEX_EXPR: return is_value(((IndexExpr *)x)->x) || is_value(((IndexExpr *)x)->index);
    default: return false;
    }
}

static bool may_be_literal_type(Parser *p, Expr *t)
{
    switch (t->kind) {
    case NODE_NAME:
    case NODE_SELECTOR_EXPR: return p->expression_nest >= 0;
    case NODE_INDEX_EXPR: return p->expression_nest >= 0 && !is_value(t);
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_MAP_TYPE: return true;
    default: return false;
    }
}

// ---- primary expressions

// Types or expressions separated by commas; *comma: there was one, also a trailing one.
static Expr *type_list(Parser *p, bool strict, bool *comma)
{
    p->expression_nest++;
    Expr *x = strict ? parse_type(p) : parse_expr(p);
    *comma = false;
    if (got(p, TOKEN_COMMA)) {
        *comma = true;
        Expr *t = p->s.token == TOKEN_RBRACK ? NULL : parse_type_or_null(p);
        if (t) {
            ListExpr *list = new_node(p, NODE_LIST_EXPR, x->pos);
            vec_push(p->arena, &list->elements, x);
            vec_push(p->arena, &list->elements, t);
            while (got(p, TOKEN_COMMA)) {
                t = parse_type_or_null(p);
                if (!t)
                    break;
                vec_push(p->arena, &list->elements, t);
            }
            x = (Expr *)list;
        }
    }
    p->expression_nest--;
    return x;
}

static Expr *index_or_slice(Parser *p, Expr *x, Pos pos)
{
    next(p);
    Expr *i = NULL;
    if (p->s.token != TOKEN_COLON) {
        bool comma = false;
        if (p->s.token == TOKEN_RBRACK) {
            parser_syntax_error(p, "expected operand");
            i = bad_expr(p);
        } else {
            i = type_list(p, false, &comma);
        }
        if (comma || p->s.token == TOKEN_RBRACK) {
            want(p, TOKEN_RBRACK);
            IndexExpr *index = new_node(p, NODE_INDEX_EXPR, pos);
            index->x = x;
            index->index = i;
            return (Expr *)index;
        }
    }
    if (!got(p, TOKEN_COLON)) {
        parser_syntax_error(p, "expected comma, : or ]");
        advance(p, 1ull << TOKEN_COMMA | 1ull << TOKEN_COLON | 1ull << TOKEN_RBRACK);
    }
    p->expression_nest++;
    SliceExpr *s = new_node(p, NODE_SLICE_EXPR, pos);
    s->x = x;
    s->low = i;
    if (p->s.token != TOKEN_COLON && p->s.token != TOKEN_RBRACK)
        s->high = parse_expr(p);
    if (p->s.token == TOKEN_COLON) {
        s->is_full = true;
        if (!s->high) {
            parser_error_at(p, parser_pos(p), "middle index required in 3-index slice");
            s->high = bad_expr(p);
        }
        next(p);
        if (p->s.token == TOKEN_RBRACK) {
            parser_error_at(p, parser_pos(p), "final index required in 3-index slice");
            s->max = bad_expr(p);
        } else {
            s->max = parse_expr(p);
        }
    }
    p->expression_nest--;
    want(p, TOKEN_RBRACK);
    return (Expr *)s;
}

static bool argument(Parser *p, void *data)
{
    CallExpr *call = data;
    vec_push(p->arena, &call->args, parse_expr(p));
    call->has_dots = got(p, TOKEN_DOT_DOT_DOT);
    return call->has_dots;
}

static Expr *selector_or_assertion(Parser *p, Expr *x, Pos pos)
{
    next(p);
    if (p->s.token == TOKEN_NAME) {
        SelectorExpr *s = new_node(p, NODE_SELECTOR_EXPR, pos);
        s->x = x;
        s->selector = parse_name(p);
        return (Expr *)s;
    }
    if (p->s.token == TOKEN_LPAREN) {
        next(p);
        if (got(p, TOKEN_TYPE)) {
            TypeSwitchGuard *g = new_node(p, NODE_TYPE_SWITCH_GUARD, pos);
            g->x = x;
            x = (Expr *)g;
        } else {
            AssertExpr *a = new_node(p, NODE_ASSERT_EXPR, pos);
            a->x = x;
            a->asserted_type = parse_type(p);
            x = (Expr *)a;
        }
        want(p, TOKEN_RPAREN);
        return x;
    }
    parser_syntax_error(p, "expected name or (");
    advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RPAREN);
    return x;
}

// PrimaryExpr = Operand | PrimaryExpr ( Selector | Index | Slice | TypeAssertion | Arguments ) .
static Expr *primary_expr(Parser *p, Expr *x)
{
    if (!x)
        x = operand(p);
    for (;;) {
        Pos pos = parser_pos(p);
        switch (p->s.token) {
        case TOKEN_DOT: x = selector_or_assertion(p, x, pos); break;
        case TOKEN_LBRACK: x = index_or_slice(p, x, pos); break;
        case TOKEN_LPAREN: {
            CallExpr *call = new_node(p, NODE_CALL_EXPR, pos);
            next(p);
            call->fun = x;
            p->expression_nest++;
            parse_list(p, "argument list", TOKEN_COMMA, TOKEN_RPAREN, argument, call);
            p->expression_nest--;
            x = (Expr *)call;
            break;
        }
        case TOKEN_LBRACE: {
            Expr *t = unparen(x);
            if (!may_be_literal_type(p, t))
                return x;
            if (t != x)
                parser_syntax_error(p, "cannot parenthesize type in composite literal");
            x = literal_value(p, x);
            break;
        }
        default: return x;
        }
    }
}

Expr *parse_primary(Parser *p);
Expr *parse_primary(Parser *p) { return primary_expr(p, NULL); }

// ---- types

Expr *parse_type(Parser *p)
{
    Expr *t = parse_type_or_null(p);
    if (!t) {
        t = bad_expr(p);
        parser_syntax_error(p, "expected type");
        advance(p, 1ull << TOKEN_COMMA | 1ull << TOKEN_COLON | 1ull << TOKEN_SEMI | 1ull << TOKEN_RPAREN |
                       1ull << TOKEN_RBRACK | 1ull << TOKEN_RBRACE);
    }
    return t;
}

static Expr *pointer_type(Parser *p, Pos pos, Expr *base)
{
    Operation *o = new_node(p, NODE_OPERATION, pos);
    o->op = OP_MUL;
    o->x = base;
    return (Expr *)o;
}

static Expr *chan_element(Parser *p)
{
    Expr *t = parse_type_or_null(p);
    if (!t) {
        t = bad_expr(p);
        parser_syntax_error(p, "missing channel element type");
    }
    return t;
}

// TypeName [ TypeArgs ]; name is already read or NULL.
static Expr *qualified_name(Parser *p, Name *name)
{
    Expr *x;
    if (name) {
        x = (Expr *)name;
    } else if (p->s.token == TOKEN_NAME) {
        x = (Expr *)parse_name(p);
    } else {
        x = (Expr *)new_name(p, atom_of(p->atoms, "_"), parser_pos(p));
        parser_syntax_error(p, "expected name");
        advance(p, 1ull << TOKEN_DOT | 1ull << TOKEN_SEMI | 1ull << TOKEN_RBRACE);
    }
    if (p->s.token == TOKEN_DOT) {
        SelectorExpr *s = new_node(p, NODE_SELECTOR_EXPR, parser_pos(p));
        next(p);
        s->x = x;
        s->selector = parse_name(p);
        x = (Expr *)s;
    }
    if (p->s.token == TOKEN_LBRACK) {
        IndexExpr *index = new_node(p, NODE_INDEX_EXPR, parser_pos(p));
        bool comma;
        next(p);
        index->x = x;
        if (p->s.token == TOKEN_RBRACK) {
            parser_syntax_error(p, "expected type argument list");
            index->index = bad_expr(p);
        } else {
            index->index = type_list(p, true, &comma);
        }
        want(p, TOKEN_RBRACK);
        x = (Expr *)index;
    }
    return x;
}

// ArrayType = "[" ArrayLength "]" ElementType .  The "[" is read; length may be.
static Expr *array_type(Parser *p, Pos pos, Expr *length)
{
    if (!length && !got(p, TOKEN_DOT_DOT_DOT)) {
        p->expression_nest++;
        length = parse_expr(p);
        p->expression_nest--;
    }
    if (p->s.token == TOKEN_COMMA) {
        parser_syntax_error(p, "unexpected comma; expected ]");
        next(p);
    }
    want(p, TOKEN_RBRACK);
    ArrayType *t = new_node(p, NODE_ARRAY_TYPE, pos);
    t->length = length;
    t->element = parse_type(p);
    return (Expr *)t;
}

static Expr *slice_type(Parser *p, Pos pos)
{
    SliceType *t = new_node(p, NODE_SLICE_TYPE, pos);
    t->element = parse_type(p);
    return (Expr *)t;
}

// After a name: "[" "]" E, "[" n "]" E, or type arguments (an IndexExpr whose x the caller sets).
static Expr *array_or_type_args(Parser *p)
{
    Pos pos = parser_pos(p);
    want(p, TOKEN_LBRACK);
    if (got(p, TOKEN_RBRACK))
        return slice_type(p, pos);
    bool comma;
    Expr *n = type_list(p, false, &comma);
    want(p, TOKEN_RBRACK);
    if (!comma) {
        Expr *element = parse_type_or_null(p);
        if (element) {
            ArrayType *t = new_node(p, NODE_ARRAY_TYPE, pos);
            t->length = n;
            t->element = element;
            return (Expr *)t;
        }
    }
    IndexExpr *index = new_node(p, NODE_INDEX_EXPR, pos);
    index->index = n;
    return (Expr *)index;
}

static void add_field(Parser *p, StructType *t, Pos pos, Name *name, Expr *type, BasicLit *tag)
{
    if (tag) {
        while (t->tags.len < t->fields.len)
            vec_push(p->arena, &t->tags, (BasicLit *)NULL);
        vec_push(p->arena, &t->tags, tag);
    }
    Field *f = new_node(p, NODE_FIELD, pos);
    f->name = name;
    f->field_type = type;
    vec_push(p->arena, &t->fields, f);
}

static BasicLit *tag_or_null(Parser *p) { return parse_literal_or_null(p); }

// FieldDecl = ( IdentifierList Type | EmbeddedField ) [ Tag ] .
static bool field_decl(Parser *p, void *data)
{
    StructType *t = data;
    Pos pos = parser_pos(p);
    switch (p->s.token) {
    case TOKEN_NAME: {
        Name *name = parse_name(p);
        if (p->s.token == TOKEN_DOT || p->s.token == TOKEN_LITERAL || p->s.token == TOKEN_SEMI ||
            p->s.token == TOKEN_RBRACE) {
            Expr *type = qualified_name(p, name);
            add_field(p, t, pos, NULL, type, tag_or_null(p));
            break;
        }
        NameVec names = {0};
        parse_name_list(p, name, &names);
        Expr *type;
        if (names.len == 1 && p->s.token == TOKEN_LBRACK) {
            type = array_or_type_args(p);
            if (type->kind == NODE_INDEX_EXPR) {
                ((IndexExpr *)type)->x = (Expr *)name;
                add_field(p, t, pos, NULL, type, tag_or_null(p));
                break;
            }
        } else {
            type = parse_type(p);
        }
        BasicLit *tag = tag_or_null(p);
        for (int i = 0; i < names.len; i++)
            add_field(p, t, names.data[i]->pos, names.data[i], type, tag);
        break;
    }
    case TOKEN_STAR: {
        next(p);
        Expr *type;
        if (p->s.token == TOKEN_LPAREN) {
            parser_syntax_error(p, "cannot parenthesize embedded type");
            next(p);
            type = qualified_name(p, NULL);
            got(p, TOKEN_RPAREN);
        } else {
            type = qualified_name(p, NULL);
        }
        add_field(p, t, pos, NULL, pointer_type(p, pos, type), tag_or_null(p));
        break;
    }
    case TOKEN_LPAREN: {
        parser_syntax_error(p, "cannot parenthesize embedded type");
        next(p);
        Expr *type;
        if (p->s.token == TOKEN_STAR) {
            Pos star = parser_pos(p);
            next(p);
            type = pointer_type(p, star, qualified_name(p, NULL));
        } else {
            type = qualified_name(p, NULL);
        }
        got(p, TOKEN_RPAREN);
        add_field(p, t, pos, NULL, type, tag_or_null(p));
        break;
    }
    default:
        parser_syntax_error(p, "expected field name or embedded type");
        advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RBRACE);
    }
    return false;
}

static Expr *embedded_term(Parser *p)
{
    if (p->s.token == TOKEN_OPERATOR && p->s.op == OP_TILDE) {
        Operation *o = new_node(p, NODE_OPERATION, parser_pos(p));
        o->op = OP_TILDE;
        next(p);
        o->x = parse_type(p);
        return (Expr *)o;
    }
    Expr *t = parse_type_or_null(p);
    if (!t) {
        t = bad_expr(p);
        parser_syntax_error(p, "expected ~ term or type");
        advance(p, 1ull << TOKEN_OPERATOR | 1ull << TOKEN_SEMI | 1ull << TOKEN_RPAREN | 1ull << TOKEN_RBRACK |
                       1ull << TOKEN_RBRACE);
    }
    return t;
}

static bool at_or(Parser *p) { return p->s.token == TOKEN_OPERATOR && p->s.op == OP_OR; }
static bool at_tilde(Parser *p) { return p->s.token == TOKEN_OPERATOR && p->s.op == OP_TILDE; }

// TypeElem = TypeTerm { "|" TypeTerm } .
static Field *embedded_element(Parser *p, Field *f)
{
    if (!f) {
        f = new_node(p, NODE_FIELD, parser_pos(p));
        f->field_type = embedded_term(p);
    }
    while (at_or(p)) {
        Operation *o = new_node(p, NODE_OPERATION, parser_pos(p));
        o->op = OP_OR;
        next(p);
        o->x = f->field_type;
        o->y = embedded_term(p);
        f->field_type = (Expr *)o;
    }
    return f;
}

// A name, then "[": the type arguments of an embedded type, or type parameters, which a method of an interface may
// not have. Both read as a list of parameters.
static void instance_or_generic_method(Parser *p, Field *f, Name *name)
{
    static const char context[] = "interface method";
    Pos pos = parser_pos(p);
    next(p);
    if (p->s.token == TOKEN_RBRACK) { // as if it were not there
        Pos end = parser_pos(p);
        next(p);
        if (p->s.token == TOKEN_LPAREN) {
            parser_error_at(p, end, "empty type parameter list");
            f->name = name;
            f->field_type = (Expr *)parse_signature(p, NULL, context);
        } else {
            parser_error_at(p, end, "empty type argument list");
            f->field_type = (Expr *)name;
        }
        return;
    }
    FieldVec list = {0};
    parse_param_list(p, NULL, NULL, TOKEN_RBRACK, PARAMS_OTHER, &list);
    if (list.len ? list.data[0]->name != NULL : p->s.token == TOKEN_LPAREN) {
        f->name = name;
        f->field_type = (Expr *)parse_signature(p, NULL, context);
        if (list.len)
            parser_error_at(p, pos, "interface method must have no type parameters");
        return;
    }
    if (!list.len) {
        f->field_type = (Expr *)name;
        return;
    }
    IndexExpr *index = new_node(p, NODE_INDEX_EXPR, pos);
    index->x = (Expr *)name;
    index->index = list.data[0]->field_type;
    if (list.len > 1) {
        ListExpr *args = new_node(p, NODE_LIST_EXPR, list.data[0]->pos);
        for (int i = 0; i < list.len; i++)
            vec_push(p->arena, &args->elements, list.data[i]->field_type);
        index->index = (Expr *)args;
    }
    f->field_type = (Expr *)index;
}

// MethodElem = MethodName Signature | TypeElem .
static bool interface_element(Parser *p, void *data)
{
    InterfaceType *t = data;
    Field *f = NULL;
    if (p->s.token == TOKEN_NAME) {
        f = new_node(p, NODE_FIELD, parser_pos(p));
        Name *name = parse_name(p);
        if (p->s.token == TOKEN_LPAREN) {
            f->name = name;
            f->field_type = (Expr *)parse_signature(p, NULL, "interface method");
        } else if (p->s.token == TOKEN_LBRACK) {
            instance_or_generic_method(p, f, name);
        } else {
            f->field_type = qualified_name(p, name);
        }
    }
    if (!f || !f->name)
        f = embedded_element(p, f);
    vec_push(p->arena, &t->methods, f);
    return false;
}

Expr *parse_type_or_null(Parser *p)
{
    Pos pos = parser_pos(p);
    if (!enter(p)) {
        leave(p);
        return NULL;
    }
    Expr *result = NULL;
    switch (p->s.token) {
    case TOKEN_STAR:
        next(p);
        result = pointer_type(p, pos, parse_type(p));
        break;
    case TOKEN_ARROW: {
        next(p);
        want(p, TOKEN_CHAN);
        ChanType *t = new_node(p, NODE_CHAN_TYPE, pos);
        t->direction = CHAN_RECV_ONLY;
        t->element = chan_element(p);
        result = (Expr *)t;
        break;
    }
    case TOKEN_FUNC:
        next(p);
        result = (Expr *)parse_signature(p, NULL, "function type");
        break;
    case TOKEN_LBRACK:
        next(p);
        result = got(p, TOKEN_RBRACK) ? slice_type(p, pos) : array_type(p, pos, NULL);
        break;
    case TOKEN_CHAN: {
        next(p);
        ChanType *t = new_node(p, NODE_CHAN_TYPE, pos);
        if (got(p, TOKEN_ARROW))
            t->direction = CHAN_SEND_ONLY;
        t->element = chan_element(p);
        result = (Expr *)t;
        break;
    }
    case TOKEN_MAP: {
        next(p);
        want(p, TOKEN_LBRACK);
        MapType *t = new_node(p, NODE_MAP_TYPE, pos);
        t->key = parse_type(p);
        want(p, TOKEN_RBRACK);
        t->element = parse_type(p);
        result = (Expr *)t;
        break;
    }
    case TOKEN_STRUCT: {
        StructType *t = new_node(p, NODE_STRUCT_TYPE, pos);
        next(p);
        want(p, TOKEN_LBRACE);
        parse_list(p, "struct type", TOKEN_SEMI, TOKEN_RBRACE, field_decl, t);
        result = (Expr *)t;
        break;
    }
    case TOKEN_INTERFACE: {
        InterfaceType *t = new_node(p, NODE_INTERFACE_TYPE, pos);
        next(p);
        want(p, TOKEN_LBRACE);
        parse_list(p, "interface type", TOKEN_SEMI, TOKEN_RBRACE, interface_element, t);
        result = (Expr *)t;
        break;
    }
    case TOKEN_NAME: result = qualified_name(p, NULL); break;
    case TOKEN_LPAREN: // the parentheses of a type are not kept
        next(p);
        result = parse_type(p); // its parentheses are forgotten
        want(p, TOKEN_RPAREN);
        break;
    default: break;
    }
    leave(p);
    return result;
}

// ---- parameters

static Field *param_decl(Parser *p, Name *name, Token follow)
{
    bool type_sets = follow == TOKEN_RBRACK;
    Pos pos = name ? name->pos : parser_pos(p);
    if (!name && type_sets && at_tilde(p))
        return embedded_element(p, NULL);
    Field *f = new_node(p, NODE_FIELD, pos);
    if (p->s.token == TOKEN_NAME || name) {
        if (!name)
            name = parse_name(p);
        if (p->s.token == TOKEN_LBRACK) {
            f->field_type = array_or_type_args(p);
            if (f->field_type->kind == NODE_INDEX_EXPR)
                ((IndexExpr *)f->field_type)->x = (Expr *)name;
            else
                f->name = name;
            return type_sets && at_or(p) ? embedded_element(p, f) : f;
        }
        if (p->s.token == TOKEN_DOT) {
            f->field_type = qualified_name(p, name);
            return type_sets && at_or(p) ? embedded_element(p, f) : f;
        }
        if (type_sets && at_or(p)) {
            f->field_type = (Expr *)name;
            return embedded_element(p, f);
        }
        f->name = name;
    }
    if (p->s.token == TOKEN_DOT_DOT_DOT) {
        DotsType *t = new_node(p, NODE_DOTS_TYPE, parser_pos(p));
        next(p);
        t->element = parse_type_or_null(p);
        f->field_type = t->element ? (Expr *)t : bad_expr(p);
        if (!t->element)
            parser_syntax_error(p, "... is missing type");
        return f;
    }
    if (type_sets && at_tilde(p)) {
        f->field_type = embedded_element(p, NULL)->field_type;
        return f;
    }
    f->field_type = parse_type_or_null(p);
    if (type_sets && at_or(p) && f->field_type)
        f = embedded_element(p, f);
    if (f->name || f->field_type)
        return f;
    parser_syntax_error(p, arena_format(p->arena, "expected %s", token_string(p, follow)));
    advance(p, 1ull << TOKEN_COMMA | 1ull << follow);
    return NULL;
}

typedef struct ParamList {
    FieldVec *list;
    Name *name;
    Expr *type;
    Token close;
    int named, typed;
} ParamList;

static bool param(Parser *p, void *data)
{
    ParamList *params = data;
    Field *f;
    if (params->type) {
        f = new_node(p, NODE_FIELD, params->name->pos);
        f->name = params->name;
        f->field_type = params->type;
    } else {
        f = param_decl(p, params->name, params->close);
    }
    params->name = NULL;
    params->type = NULL;
    if (f) {
        params->named += f->name && f->field_type;
        params->typed += f->field_type != NULL;
        vec_push(p->arena, params->list, f);
    }
    return false;
}

// Only the last parameter of a function may be ...T.
static void check_dots(Parser *p, FieldVec *list, bool may_have_dots)
{
    bool is_first = true;
    for (int i = 0; i < list->len; i++) {
        Expr *t = list->data[i]->field_type;
        if (!t || t->kind != NODE_DOTS_TYPE || (may_have_dots && i + 1 == list->len))
            continue;
        if (is_first)
            parser_error_at(p, t->pos, may_have_dots ? "can only use ... with final parameter" : "invalid use of ...");
        is_first = false;
        list->data[i]->field_type = ((DotsType *)t)->element;
    }
}

static void parse_params(Parser *p, Name *name, Expr *type, Token close, bool require_names, FieldVec *list);

void parse_param_list(Parser *p, Name *name, Expr *type, Token close, ParamsKind kind, FieldVec *list)
{
    int before = list->len;
    parse_params(p, name, type, close, kind == PARAMS_TYPE, list);
    if (list->len > before)
        check_dots(p, list, kind == PARAMS_VALUE);
}

static void parse_params(Parser *p, Name *name, Expr *type, Token close, bool require_names, FieldVec *list)
{
    if (name && type && p->s.token == close) {
        next(p);
        Field *f = new_node(p, NODE_FIELD, name->pos);
        f->name = name;
        f->field_type = type;
        vec_push(p->arena, list, f);
        return;
    }
    ParamList params = {list, name, type, close, 0, 0};
    Pos end = parse_list(p, "parameter list", TOKEN_COMMA, close, param, &params);
    if (list->len == 0)
        return;
    if (params.named == 0 && !require_names) { // all are types
        for (int i = 0; i < list->len; i++) {
            Field *f = list->data[i];
            if (f->name) {
                f->field_type = (Expr *)f->name;
                f->name = NULL;
            }
        }
        return;
    }
    if (params.named == list->len)
        return;
    Pos error = NO_POS;
    Expr *t = NULL;
    for (int i = list->len - 1; i >= 0; i--) { // a, b T: the type belongs to the names before it
        Field *f = list->data[i];
        if (f->field_type) {
            t = f->field_type;
            if (!f->name) {
                error = node_start((Node *)t);
                f->name = new_name(p, atom_of(p->atoms, "_"), error);
            }
        } else if (t) {
            f->field_type = t;
        } else {
            error = f->name->pos;
            f->field_type = bad_expr(p);
            f->field_type->pos = error;
        }
    }
    if (!pos_known(error))
        return;
    const char *message;
    if (params.named == params.typed) {
        error = end;
        message = require_names ? "missing type constraint" : "missing parameter type";
    } else if (require_names) {
        message =
            list->len == 1 ? "missing type parameter name or invalid array length" : "missing type parameter name";
    } else {
        message = "missing parameter name";
    }
    parser_syntax_error_at(p, error, message);
}

// Signature = Parameters [ Result ] .  With type parameters where type_params is given and context is "".
FuncType *parse_signature(Parser *p, FieldVec *type_params, const char *context)
{
    FuncType *t = new_node(p, NODE_FUNC_TYPE, parser_pos(p));
    if (p->s.token == TOKEN_LBRACK) {
        Pos pos = parser_pos(p);
        next(p);
        FieldVec ignored = {0};
        if (*context)
            parser_syntax_error_at(p, pos, arena_format(p->arena, "%s must have no type parameters", context));
        if (p->s.token == TOKEN_RBRACK) {
            parser_syntax_error(p, "empty type parameter list");
            next(p);
        } else {
            parse_param_list(p, NULL, NULL, TOKEN_RBRACK, PARAMS_TYPE,
                             type_params && !*context ? type_params : &ignored);
        }
    }
    want(p, TOKEN_LPAREN);
    parse_param_list(p, NULL, NULL, TOKEN_RPAREN, PARAMS_VALUE, &t->params);
    if (got(p, TOKEN_LPAREN)) {
        parse_param_list(p, NULL, NULL, TOKEN_RPAREN, PARAMS_OTHER, &t->results);
    } else {
        Pos pos = parser_pos(p);
        Expr *result = parse_type_or_null(p);
        if (result) {
            Field *f = new_node(p, NODE_FIELD, pos);
            f->field_type = result;
            vec_push(p->arena, &t->results, f);
        }
    }
    return t;
}

// ---- type T[…: array or type parameters?

static bool is_type_element(Expr *x)
{
    switch (x->kind) {
    case NODE_ARRAY_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE: return true;
    case NODE_OPERATION: {
        Operation *o = (Operation *)x;
        return is_type_element(o->x) || (o->y && is_type_element(o->y)) || o->op == OP_TILDE;
    }
    case NODE_PAREN_EXPR: return is_type_element(((ParenExpr *)x)->x);
    default: return false;
    }
}

// Splits P, P *C, P (C), P *C|Q into the name and its constraint.
static Name *type_param_name(Parser *p, Expr *x, bool force, Expr **constraint)
{
    *constraint = NULL;
    if (x->kind == NODE_NAME)
        return (Name *)x;
    if (x->kind == NODE_OPERATION) {
        Operation *o = (Operation *)x;
        if (o->op == OP_MUL && o->y && o->x->kind == NODE_NAME && (force || is_type_element(o->y))) {
            *constraint = pointer_type(p, o->pos, o->y);
            return (Name *)o->x;
        }
        if (o->op == OP_OR && o->y) {
            Expr *left;
            Name *name = type_param_name(p, o->x, force || is_type_element(o->y), &left);
            if (name && left) {
                Operation *copy = (Operation *)node_copy(p->arena, (Node *)o);
                copy->x = left;
                *constraint = (Expr *)copy;
                return name;
            }
        }
    }
    if (x->kind == NODE_CALL_EXPR) {
        CallExpr *call = (CallExpr *)x;
        if (call->fun->kind == NODE_NAME && call->args.len == 1 && !call->has_dots &&
            (force || is_type_element(call->args.data[0]))) {
            *constraint = unparen(call->args.data[0]);
            return (Name *)call->fun;
        }
    }
    return NULL;
}

void parse_type_decl_rest(Parser *p, TypeDecl *d)
{
    Pos pos = parser_pos(p);
    next(p);
    switch (p->s.token) {
    case TOKEN_NAME: {
        Expr *x = (Expr *)parse_name(p);
        if (p->s.token != TOKEN_LBRACK) {
            p->expression_nest++;
            x = binary_expr(p, primary_expr(p, x), 0);
            p->expression_nest--;
        }
        Expr *constraint;
        Name *name = type_param_name(p, x, p->s.token == TOKEN_COMMA, &constraint);
        if (name && (constraint || p->s.token != TOKEN_RBRACK)) {
            parse_param_list(p, name, constraint, TOKEN_RBRACK, PARAMS_TYPE, &d->type_params);
            d->is_alias = got_assign(p);
            d->declared_type = parse_type_or_null(p);
        } else {
            d->declared_type = array_type(p, pos, x);
        }
        break;
    }
    case TOKEN_RBRACK:
        next(p);
        d->declared_type = slice_type(p, pos);
        break;
    default: d->declared_type = array_type(p, pos, NULL);
    }
}
