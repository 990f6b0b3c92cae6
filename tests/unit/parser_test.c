// syntax/parser: expressions print back, errors are the compiler's in words and places, nesting has a limit.
#include "unit.h"

#include "syntax/syntax.h"

typedef struct Parse {
    Arena *arena;
    PosTable positions;
    Diagnostics diagnostics;
    SourceFile *file;
} Parse;

static void parse(Parse *p, const char *text, size_t length)
{
    Arena *arena = arena_new();
    *p = (Parse){.arena = arena, .positions = {.arena = arena}, .diagnostics = {.arena = arena}};
    AtomTable *atoms = atom_table_new(arena);
    SyntaxOptions options = {.go_minor = 27};
    p->file =
        syntax_parse_file(arena, atoms, &p->positions, &p->diagnostics, atom_of(atoms, "x.go"), text, length, &options);
}

static const char *diagnostic_text(Parse *p, int index)
{
    const Diagnostic *d = &p->diagnostics.list.data[index];
    PosView view = pos_view(&p->positions, d->pos);
    return arena_format(p->arena, "%u:%u: %s", view.line, view.column, d->message);
}

static void expressions_print_as_gc_prints_them(void **state)
{
    (void)state;
    static const struct {
        const char *source, *printed;
    } rows[] = {
        {"a+b*c", "a + b * c"},
        {"(a+b)*c", "(a + b) * c"},
        {"-x&^y", "-x &^ y"},
        {"f(a,b...)", "f(a, b...)"},
        {"x.y.z[i]", "x.y.z[i]"},
        {"s[1:n:m]", "s[1:n:m]"},
        {"*p", "*p"},
        {"<-c", "<-c"},
        {"m[[2]int{1,2}]", "m[[2]int{…}]"},
        {"func(a int) bool { return true }", "func(a int) bool {…}"},
        {"x.(T)", "x.(T)"},
        {"G[int, string](1)", "G[int, string](1)"},
        {"[]byte(\"a\")", "[]byte(\"a\")"},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Parse p;
        char text[200];
        int length = snprintf(text, sizeof text, "package p; var _ = %s", rows[i].source);
        parse(&p, text, (size_t)length);
        assert_int_equal(p.diagnostics.list.len, 0);
        assert_int_equal(p.file->decls.len, 1);
        assert_int_equal(p.file->decls.data[0]->kind, NODE_VAR_DECL);
        VarDecl *var = (VarDecl *)p.file->decls.data[0];
        assert_string_equal(syntax_expr_text(p.arena, var->values), rows[i].printed);
        arena_free(p.arena);
    }
}

static void errors_have_the_compilers_words_and_places(void **state)
{
    (void)state;
    static const struct {
        const char *source, *first;
    } rows[] = {
        {"", "1:1: syntax error: package statement must be first"},
        {"package", "1:8: syntax error: unexpected EOF, expected name"},
        {"package p\nfunc f() { x := }", "2:17: syntax error: unexpected }, expected expression"},
        {"package p\nfunc f() { if x { }", "2:20: syntax error: unexpected EOF, expected }"},
        {"package p\nx := 1", "2:1: syntax error: non-declaration statement outside function body"},
        {"package p\nvar x int = ", "2:13: syntax error: unexpected EOF, expected expression"},
        {"package p\nfunc f(a int b) {}",
         "2:14: syntax error: unexpected name b in parameter list; possibly missing comma or )"},
        {"package p\nimport fmt", "2:11: syntax error: missing import path"},
        {"package p\nfunc f() { for i := 0; i < 3 { } }",
         "2:30: syntax error: unexpected {, expected semicolon or newline"},
        {"package p\nfunc f() { break }", "2:12: break is not in a loop, switch, or select"},
        {"package p\nfunc f() { L: }", "2:12: label L defined and not used"},
        {"package p\nfunc f() { goto L }", "2:17: label L not defined"},
    };
    int wrong = 0;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Parse p;
        parse(&p, rows[i].source, strlen(rows[i].source));
        wrong +=
            row_differs(rows[i].source, p.diagnostics.list.len ? diagnostic_text(&p, 0) : "no error", rows[i].first);
        arena_free(p.arena);
    }
    assert_int_equal(wrong, 0);
}

static void nesting_beyond_the_limit_is_an_error(void **state)
{
    (void)state;
    static const struct {
        const char *before, *open, *close;
    } rows[] = {
        {"package p; var x = ", "(", ")"},   {"package p; var x = ", "[]int{", "}"},
        {"package p; var x = ", "-", ""},    {"package p; var x = ", "func() { _ = ", "}"},
        {"package p; var x ", "[]", ""},     {"package p; var x ", "struct { a ", "}"},
        {"package p; func f() ", "{", "}"},  {"package p; func f() { ", "if x { } else ", "}"},
        {"package p; var x = ", "f(", ")"},  {"package p; var x = a", ".b", ""},
        {"package p; var x = a", "[i", "]"},
    };
    enum { DEPTH = 200000 };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Parse p;
        Arena *arena = arena_new();
        Buf text = buf_new(arena);
        buf_str(&text, rows[i].before);
        for (int n = 0; n < DEPTH; n++)
            buf_str(&text, rows[i].open);
        for (int n = 0; n < DEPTH; n++)
            buf_str(&text, rows[i].close);
        parse(&p, text.data, text.len);
        assert_non_null(p.file); // and no crash
        arena_free(p.arena);
        arena_free(arena);
    }
}

static void directives_are_kept(void **state)
{
    (void)state;
    const char *text = "//go:build go1.21\n\npackage p\n\n//go:noinline\nfunc f() {}\n//line a.y:7\nfunc g() {}\n";
    Parse p;
    parse(&p, text, strlen(text));
    assert_int_equal(p.diagnostics.list.len, 0);
    assert_string_equal(p.file->go_version->text, "go1.21");
    FuncDecl *f = (FuncDecl *)p.file->decls.data[0], *g = (FuncDecl *)p.file->decls.data[1];
    assert_int_equal(f->pragma->flags, PRAGMA_NOINLINE);
    PosView view = pos_view(&p.positions, g->pos);
    assert_string_equal(view.filename->text, "a.y");
    assert_int_equal(view.line, 7);
    arena_free(p.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expressions_print_as_gc_prints_them),
        cmocka_unit_test(errors_have_the_compilers_words_and_places),
        cmocka_unit_test(nesting_beyond_the_limit_is_an_error),
        cmocka_unit_test(directives_are_kept),
    };
    return RUN(tests);
}
