// Statements.

#include "parser.h"

Expr *parse_primary(Parser *p);
static Stmt *stmt_or_null(Parser *p);

// ---- simple statements

static Stmt *range_clause(Parser *p, Expr *lhs, bool is_define)
{
    RangeClause *r = new_node(p, NODE_RANGE_CLAUSE, parser_pos(p));
    p->seen_range = true;
    next(p);
    r->lhs = lhs;
    r->is_define = is_define;
    r->x = parse_expr(p);
    return (Stmt *)r;
}

static Stmt *assignment(Parser *p, Pos pos, Operator op, Expr *lhs, Expr *rhs)
{
    AssignStmt *s = new_node(p, NODE_ASSIGN_STMT, pos);
    s->op = op;
    s->lhs = lhs;
    s->rhs = rhs;
    return (Stmt *)s;
}

static Stmt *expr_stmt(Parser *p, Expr *x)
{
    ExprStmt *s = new_node(p, NODE_EXPR_STMT, x->pos);
    s->x = x;
    return (Stmt *)s;
}

// SimpleStmt = EmptyStmt | ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
// keyword: the control clause it stands in (for: range clauses; switch: type switch guards), or TOKEN_EOF.
static Stmt *simple_stmt(Parser *p, Expr *lhs, Token keyword)
{
    if (keyword == TOKEN_FOR && p->s.token == TOKEN_RANGE)
        return range_clause(p, NULL, false);
    if (!lhs)
        lhs = parse_expr_list(p);
    Pos pos = parser_pos(p);
    if (lhs->kind != NODE_LIST_EXPR && p->s.token != TOKEN_ASSIGN && p->s.token != TOKEN_DEFINE) {
        Operator op = p->s.op;
        switch (p->s.token) {
        case TOKEN_ASSIGN_OP: next(p); return assignment(p, pos, op, lhs, parse_expr(p));
        case TOKEN_INC_OP: next(p); return assignment(p, pos, op, lhs, NULL);
        case TOKEN_ARROW: {
            SendStmt *s = new_node(p, NODE_SEND_STMT, pos);
            next(p);
            s->channel = lhs;
            s->value = parse_expr(p);
            return (Stmt *)s;
        }
        default: return expr_stmt(p, lhs);
        }
    }
    if (p->s.token == TOKEN_ASSIGN || p->s.token == TOKEN_DEFINE) {
        Operator op = p->s.token == TOKEN_DEFINE ? OP_DEF : OP_NONE;
        next(p);
        if (keyword == TOKEN_FOR && p->s.token == TOKEN_RANGE)
            return range_clause(p, lhs, op == OP_DEF);
        Expr *rhs = parse_expr_list(p);
        if (rhs->kind == NODE_TYPE_SWITCH_GUARD && keyword == TOKEN_SWITCH && op == OP_DEF && lhs->kind == NODE_NAME) {
            ((TypeSwitchGuard *)rhs)->variable = (Name *)lhs;
            return expr_stmt(p, rhs);
        }
        return assignment(p, pos, op, lhs, rhs);
    }
    parser_syntax_error(p, "expected := or = or comma");
    advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RBRACE);
    return expr_stmt(p, lhs->kind == NODE_LIST_EXPR ? ((ListExpr *)lhs)->elements.data[0] : lhs);
}

// ---- control clauses

typedef struct Header {
    Stmt *init;
    Expr *condition;
    Stmt *post;
} Header;

static const char *emphasized(Parser *p, Expr *x)
{
    const char *text = syntax_expr_text(p->arena, x);
    return x->kind == NODE_OPERATION && ((Operation *)x)->y ? arena_format(p->arena, "(%s)", text) : text;
}

static Expr *condition_of(Parser *p, Stmt *s, Token keyword, Pos semi, const Atom *semi_text)
{
    if (!s) {
        if (keyword == TOKEN_IF && pos_known(semi)) {
            if (semi_text->text[0] != 's')
                parser_syntax_error_at(
                    p, semi, arena_format(p->arena, "unexpected %s, expected { after if clause", semi_text->text));
            else
                parser_syntax_error_at(p, semi, "missing condition in if statement");
            Expr *bad = bad_expr(p);
            bad->pos = semi;
            return bad;
        }
        return NULL;
    }
    if (s->kind == NODE_EXPR_STMT)
        return ((ExprStmt *)s)->x;
    const char *text = "statement";
    if (s->kind == NODE_ASSIGN_STMT) {
        AssignStmt *as = (AssignStmt *)s;
        if (as->op == OP_NONE && as->rhs)
            text = arena_format(p->arena, "assignment %s = %s", emphasized(p, as->lhs), emphasized(p, as->rhs));
        else if (as->rhs)
            text = arena_format(p->arena, "%s %s= %s", syntax_expr_text(p->arena, as->lhs), operator_text(as->op),
                                syntax_expr_text(p->arena, as->rhs));
        else
            text = arena_format(p->arena, "%s%s%s", syntax_expr_text(p->arena, as->lhs), operator_text(as->op),
                                operator_text(as->op));
    } else if (s->kind == NODE_SEND_STMT) {
        text = arena_format(p->arena, "%s <- %s", syntax_expr_text(p->arena, ((SendStmt *)s)->channel),
                            syntax_expr_text(p->arena, ((SendStmt *)s)->value));
    }
    parser_syntax_error_at(p, s->pos, arena_format(p->arena, "cannot use %s as value", text));
    Expr *bad = bad_expr(p);
    bad->pos = s->pos;
    return bad;
}

static Header header(Parser *p, Token keyword)
{
    Header h = {0};
    next(p);
    if (p->s.token == TOKEN_LBRACE) {
        if (keyword == TOKEN_IF) {
            parser_syntax_error(p, "missing condition in if statement");
            h.condition = bad_expr(p);
        }
        return h;
    }
    int outer = p->expression_nest;
    p->expression_nest = -1;
    if (p->s.token != TOKEN_SEMI) {
        if (got(p, TOKEN_VAR))
            parser_syntax_error(
                p, arena_format(p->arena, "var declaration not allowed in %s initializer", token_text(keyword)));
        h.init = simple_stmt(p, NULL, keyword);
        if (h.init->kind == NODE_RANGE_CLAUSE) {
            p->expression_nest = outer;
            return h;
        }
    }
    Stmt *condition = NULL;
    Pos semi = NO_POS;
    const Atom *semi_text = NULL;
    if (p->s.token != TOKEN_LBRACE) {
        if (p->s.token == TOKEN_SEMI) {
            semi = parser_pos(p);
            semi_text = p->s.lit;
            next(p);
        } else {
            want(p, TOKEN_LBRACE); // a better message than one about ";"
            if (p->s.token != TOKEN_LBRACE)
                advance(p, 1ull << TOKEN_LBRACE | 1ull << TOKEN_RBRACE);
        }
        if (keyword == TOKEN_FOR) {
            if (p->s.token != TOKEN_SEMI) {
                if (p->s.token == TOKEN_LBRACE) {
                    parser_syntax_error(p, "expected for loop condition");
                    p->expression_nest = outer;
                    return h;
                }
                condition = simple_stmt(p, NULL, TOKEN_EOF);
            }
            want(p, TOKEN_SEMI);
            if (p->s.token != TOKEN_LBRACE) {
                h.post = simple_stmt(p, NULL, TOKEN_EOF);
                if (h.post->kind == NODE_ASSIGN_STMT && ((AssignStmt *)h.post)->op == OP_DEF)
                    parser_syntax_error_at(p, h.post->pos, "cannot declare in post statement of for loop");
            }
        } else if (p->s.token != TOKEN_LBRACE) {
            condition = simple_stmt(p, NULL, keyword);
        }
    } else {
        condition = h.init;
        h.init = NULL;
    }
    p->expression_nest = outer;
    h.condition = condition_of(p, condition, keyword, semi, semi_text);
    return h;
}

// IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
static Stmt *if_stmt(Parser *p)
{
    IfStmt *s = new_node(p, NODE_IF_STMT, parser_pos(p));
    Header h = header(p, TOKEN_IF);
    s->init = h.init;
    s->condition = h.condition;
    s->then = parse_block(p, "if clause");
    if (got(p, TOKEN_ELSE)) {
        if (p->s.token == TOKEN_IF) {
            if (enter(p))
                s->otherwise = if_stmt(p);
            leave(p);
        } else if (p->s.token == TOKEN_LBRACE) {
            s->otherwise = (Stmt *)parse_block(p, "");
        } else {
            parser_syntax_error(p, "else must be followed by if or statement block");
            advance(p, 1ull << TOKEN_NAME | 1ull << TOKEN_RBRACE);
        }
    }
    return (Stmt *)s;
}

static Stmt *for_stmt(Parser *p)
{
    ForStmt *s = new_node(p, NODE_FOR_STMT, parser_pos(p));
    Header h = header(p, TOKEN_FOR);
    s->init = h.init;
    s->condition = h.condition;
    s->post = h.post;
    s->body = parse_block(p, "for clause");
    return (Stmt *)s;
}

static void clause_start(Parser *p)
{
    parser_syntax_error(p, "expected case or default or }");
    advance(p, 1ull << TOKEN_COLON | 1ull << TOKEN_CASE | 1ull << TOKEN_DEFAULT | 1ull << TOKEN_RBRACE);
}

static Stmt *switch_stmt(Parser *p)
{
    SwitchStmt *s = new_node(p, NODE_SWITCH_STMT, parser_pos(p));
    Header h = header(p, TOKEN_SWITCH);
    s->init = h.init;
    s->tag = h.condition;
    if (!got(p, TOKEN_LBRACE)) {
        parser_syntax_error(p, "missing { after switch clause");
        advance(p, 1ull << TOKEN_CASE | 1ull << TOKEN_DEFAULT | 1ull << TOKEN_RBRACE);
    }
    while (p->s.token != TOKEN_EOF && p->s.token != TOKEN_RBRACE) {
        CaseClause *c = new_node(p, NODE_CASE_CLAUSE, parser_pos(p));
        if (p->s.token == TOKEN_CASE) {
            next(p);
            c->cases = parse_expr_list(p);
        } else if (p->s.token == TOKEN_DEFAULT) {
            next(p);
        } else {
            clause_start(p);
        }
        c->colon = parser_pos(p);
        want(p, TOKEN_COLON);
        parse_stmt_list(p, &c->body);
        vec_push(p->arena, &s->body, c);
    }
    s->rbrace = parser_pos(p);
    want(p, TOKEN_RBRACE);
    return (Stmt *)s;
}

static Stmt *select_stmt(Parser *p)
{
    SelectStmt *s = new_node(p, NODE_SELECT_STMT, parser_pos(p));
    next(p);
    if (!got(p, TOKEN_LBRACE)) {
        parser_syntax_error(p, "missing { after select clause");
        advance(p, 1ull << TOKEN_CASE | 1ull << TOKEN_DEFAULT | 1ull << TOKEN_RBRACE);
    }
    while (p->s.token != TOKEN_EOF && p->s.token != TOKEN_RBRACE) {
        CommClause *c = new_node(p, NODE_COMM_CLAUSE, parser_pos(p));
        p->seen_select = true;
        if (p->s.token == TOKEN_CASE) {
            next(p);
            c->comm = simple_stmt(p, NULL, TOKEN_EOF);
        } else if (p->s.token == TOKEN_DEFAULT) {
            next(p);
        } else {
            clause_start(p);
        }
        c->colon = parser_pos(p);
        want(p, TOKEN_COLON);
        parse_stmt_list(p, &c->body);
        vec_push(p->arena, &s->body, c);
    }
    s->rbrace = parser_pos(p);
    want(p, TOKEN_RBRACE);
    return (Stmt *)s;
}

// ---- other statements

static Stmt *call_stmt(Parser *p)
{
    CallStmt *s = new_node(p, NODE_CALL_STMT, parser_pos(p));
    s->token = p->s.token;
    next(p);
    Expr *x = parse_primary(p);
    if (x->kind == NODE_PAREN_EXPR) {
        parser_error_at(p, x->pos,
                        arena_format(p->arena, "expression in %s must not be parenthesized", token_text(s->token)));
        x = unparen(x);
    }
    s->call = x;
    return (Stmt *)s;
}

static Stmt *labeled_stmt(Parser *p, Name *label)
{
    LabeledStmt *s = new_node(p, NODE_LABELED_STMT, parser_pos(p));
    s->label = label;
    want(p, TOKEN_COLON);
    if (p->s.token == TOKEN_RBRACE) { // the empty statement before "}"
        s->stmt = new_node(p, NODE_EMPTY_STMT, parser_pos(p));
        return (Stmt *)s;
    }
    s->stmt = stmt_or_null(p);
    if (s->stmt)
        return (Stmt *)s;
    parser_syntax_error_at(p, s->pos, "missing statement after label");
    return NULL;
}

static Stmt *decl_stmt(Parser *p)
{
    DeclStmt *s = new_node(p, NODE_DECL_STMT, parser_pos(p));
    Token keyword = p->s.token;
    next(p);
    parse_decl_group(p, keyword, &s->decls);
    return (Stmt *)s;
}

static Stmt *branch_stmt(Parser *p)
{
    BranchStmt *s = new_node(p, NODE_BRANCH_STMT, parser_pos(p));
    s->token = p->s.token;
    next(p);
    if (s->token == TOKEN_GOTO)
        s->label = parse_name(p);
    else if (s->token != TOKEN_FALLTHROUGH && p->s.token == TOKEN_NAME)
        s->label = parse_name(p);
    return (Stmt *)s;
}

static Stmt *statement(Parser *p)
{
    if (p->s.token != TOKEN_VAR && p->s.token != TOKEN_CONST && p->s.token != TOKEN_TYPE)
        pragma_misplaced(p);
    if (p->s.token == TOKEN_NAME) {
        Expr *lhs = parse_expr_list(p);
        if (lhs->kind == NODE_NAME && p->s.token == TOKEN_COLON)
            return labeled_stmt(p, (Name *)lhs);
        return simple_stmt(p, lhs, TOKEN_EOF);
    }
    switch (p->s.token) {
    case TOKEN_VAR:
    case TOKEN_CONST:
    case TOKEN_TYPE: return decl_stmt(p);
    case TOKEN_OPERATOR:
    case TOKEN_STAR:
        switch (p->s.op) {
        case OP_ADD:
        case OP_SUB:
        case OP_MUL:
        case OP_AND:
        case OP_XOR:
        case OP_NOT: return simple_stmt(p, NULL, TOKEN_EOF);
        default: return NULL;
        }
    case TOKEN_LITERAL:
    case TOKEN_FUNC:
    case TOKEN_LPAREN:
    case TOKEN_LBRACK:
    case TOKEN_STRUCT:
    case TOKEN_MAP:
    case TOKEN_CHAN:
    case TOKEN_INTERFACE:
    case TOKEN_ARROW: return simple_stmt(p, NULL, TOKEN_EOF);
    case TOKEN_LBRACE: return (Stmt *)parse_block(p, "");
    case TOKEN_FOR: return for_stmt(p);
    case TOKEN_SWITCH: return switch_stmt(p);
    case TOKEN_SELECT: return select_stmt(p);
    case TOKEN_IF: return if_stmt(p);
    case TOKEN_FALLTHROUGH:
    case TOKEN_BREAK:
    case TOKEN_CONTINUE:
    case TOKEN_GOTO: return branch_stmt(p);
    case TOKEN_GO:
    case TOKEN_DEFER: return call_stmt(p);
    case TOKEN_RETURN: {
        ReturnStmt *s = new_node(p, NODE_RETURN_STMT, parser_pos(p));
        next(p);
        if (p->s.token != TOKEN_SEMI && p->s.token != TOKEN_RBRACE)
            s->results = parse_expr_list(p);
        return (Stmt *)s;
    }
    case TOKEN_SEMI: return new_node(p, NODE_EMPTY_STMT, parser_pos(p));
    default: return NULL;
    }
}

static Stmt *stmt_or_null(Parser *p)
{
    Stmt *s = NULL;
    if (enter(p))
        s = statement(p);
    leave(p);
    return s;
}

// StatementList = { Statement ";" } .
void parse_stmt_list(Parser *p, StmtVec *list)
{
    while (p->s.token != TOKEN_EOF && p->s.token != TOKEN_RBRACE && p->s.token != TOKEN_CASE &&
           p->s.token != TOKEN_DEFAULT) {
        Stmt *s = stmt_or_null(p);
        pragma_misplaced(p);
        if (!s)
            break;
        vec_push(p->arena, list, s);
        if (!got(p, TOKEN_SEMI) && p->s.token != TOKEN_RBRACE) {
            parser_syntax_error(p, "at end of statement");
            advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RBRACE | 1ull << TOKEN_CASE | 1ull << TOKEN_DEFAULT);
            got(p, TOKEN_SEMI);
        }
    }
}

// Block = "{" StatementList "}" .  context names what it belongs to in errors.
BlockStmt *parse_block(Parser *p, const char *context)
{
    BlockStmt *b = new_node(p, NODE_BLOCK_STMT, parser_pos(p));
    if (!got(p, TOKEN_LBRACE)) {
        parser_syntax_error(p, arena_format(p->arena, "expected { after %s", context));
        advance(p, 1ull << TOKEN_NAME | 1ull << TOKEN_RBRACE);
        b->rbrace = parser_pos(p);
        if (got(p, TOKEN_RBRACE))
            return b;
    }
    parse_stmt_list(p, &b->list);
    b->rbrace = parser_pos(p);
    want(p, TOKEN_RBRACE);
    return b;
}

// FunctionBody = Block .
BlockStmt *parse_func_body(Parser *p)
{
    p->function_nest++;
    int errors = p->error_count;
    BlockStmt *body = parse_block(p, "");
    p->function_nest--;
    if (errors == p->error_count && !p->options.ignore_branches)
        check_branches(p, body);
    return body;
}
