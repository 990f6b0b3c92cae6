// types/layout: sizes, alignments, offsets and pointer prefixes as gc has them on amd64, and what a check says of
// types.
#include "unit.h"

#include "types/types.h"

typedef struct Checked {
    World *world;
    Package *package;
    Diagnostics diagnostics;
} Checked;

static Checked check(const char *text)
{
    Checked c = {.world = world_new(27, ARCH_AMD64)};
    World *w = c.world;
    c.diagnostics.arena = w->arena;
    SyntaxOptions syntax = {.go_minor = 27};
    SourceFileVec files = {0};
    vec_push(w->arena, &files,
             syntax_parse_file(w->arena, w->atoms, &w->positions, &c.diagnostics, atom_of(w->atoms, "x.go"), text,
                               strlen(text), &syntax));
    c.package = types_check_package(w, atom_of(w->atoms, "p"), files, &(CheckOptions){.go_minor = 27}, &c.diagnostics);
    return c;
}

static Type *type_named(Checked *c, const char *name)
{
    Object *o = map_get(&c->package->scope->names, atom_of(c->world->atoms, name));
    assert_non_null(o);
    return o->type;
}

static void sizes_of_types(void **state)
{
    (void)state;
    static const struct {
        const char *type;
        int64_t size, align, pointers;
    } rows[] = {
        {"bool", 1, 1, 0},
        {"int16", 2, 2, 0},
        {"int", 8, 8, 0},
        {"uintptr", 8, 8, 0},
        {"complex64", 8, 4, 0},
        {"complex128", 16, 8, 0},
        {"string", 16, 8, 8},
        {"[]int", 24, 8, 8},
        {"*int", 8, 8, 8},
        {"map[string]int", 8, 8, 8},
        {"chan int", 8, 8, 8},
        {"func()", 8, 8, 8},
        {"any", 16, 8, 16},
        {"error", 16, 8, 16},
        {"[0]int", 0, 8, 0},
        {"[3]int16", 6, 2, 0},
        {"[3]string", 48, 8, 40},
        {"struct{}", 0, 1, 0},
        {"struct{ a bool; b int }", 16, 8, 0},
        {"struct{ a bool; b int; c bool }", 24, 8, 0},
        {"struct{ b int; a, c bool }", 16, 8, 0},
        {"struct{ p *int; n int }", 16, 8, 8},
        {"struct{ n int; p *int }", 16, 8, 16},
        {"struct{ n int; z struct{} }", 16, 8,
         0}, // a final zero-size field gets a byte, so that its address stays inside
        {"struct{ z struct{}; n int }", 8, 8, 0},
        {"[2]struct{ a int32; b int8 }", 16, 4, 0},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char text[200];
        snprintf(text, sizeof text, "package p; type T %s", rows[i].type);
        Checked c = check(text);
        assert_int_equal(c.diagnostics.list.len, 0);
        Layout layout = types_layout(c.world, type_named(&c, "T"));
        assert_int_equal(layout.size_bytes, rows[i].size);
        assert_int_equal(layout.align_bytes, rows[i].align);
        assert_int_equal(layout.pointer_bytes, rows[i].pointers);
        world_free(c.world);
    }
}

static void offsets_of_fields(void **state)
{
    (void)state;
    Checked c = check("package p; type T struct { a bool; b int16; c string; d byte; e [3]int32; f any }");
    Struct *t = (Struct *)types_underlying(type_named(&c, "T"));
    int64_t offsets[6];
    const int64_t expected[] = {0, 2, 8, 24, 28, 40};
    types_field_offsets(c.world->arch, t, offsets);
    for (size_t i = 0; i < LENGTH(expected); i++)
        assert_int_equal(offsets[i], expected[i]);
    world_free(c.world);
}

static void too_large_is_said_not_computed(void **state)
{
    (void)state;
    Checked c = check("package p; type T [1<<40][1<<40]int");
    if (!c.diagnostics.list.len)
        assert_true(types_layout(c.world, type_named(&c, "T")).size_bytes < 0);
    world_free(c.world);
}

static void identity_assignability_and_text(void **state)
{
    (void)state;
    Checked c = check("package p\n"
                      "type A []int; type B = []int; type I interface{ M() }; type X struct{}; func (*X) M() {}\n"
                      "type G[T any] struct{ v T }; type P = *X; type S = G[string]; type R = G[string]; type F "
                      "func(int, ...string) (A, error)\n");
    assert_int_equal(c.diagnostics.list.len, 0);
    World *w = c.world;
    assert_true(types_identical(types_underlying(type_named(&c, "A")), type_named(&c, "B")));
    assert_false(types_identical(type_named(&c, "A"), type_named(&c, "B")));
    assert_true(types_assignable(w, type_named(&c, "B"), type_named(&c, "A")));
    assert_true(types_implements(w, type_named(&c, "P"), type_named(&c, "I")));
    assert_false(types_implements(w, type_named(&c, "X"), type_named(&c, "I")));
    assert_ptr_equal(types_unalias(type_named(&c, "S")), types_unalias(type_named(&c, "R")));
    assert_string_equal(types_text(w->arena, types_underlying(type_named(&c, "F"))),
                        "func(int, ...string) (p.A, error)");
    assert_string_equal(types_text(w->arena, types_unalias(type_named(&c, "S"))), "p.G[string]");
    world_free(w);
}

static void errors_do_not_stop_the_check(void **state)
{
    (void)state;
    static const char *const sources[] = {
        "package p; type T T",
        "package p; type T struct { t T }",
        "package p; var x = y; var y = x",
        "package p; func f() { return 1 }",
        "package p; var x int = \"a\"",
        "package p; type I interface { I }",
        "package p; const c = 1 << 1000",
        "package p; var a [c]int; const c = len(a)",
        "package p; func f[T any](T) {}; var _ = f",
        "package p; import \"no/such/package\"; var x = q.Y",
        "package p; type G[T any] struct { *G[[]T] }",
    };
    int wrong = 0;
    for (size_t i = 0; i < LENGTH(sources); i++) {
        Checked c = check(sources[i]);
        wrong += row_differs(sources[i], c.diagnostics.list.len ? "error" : "no error", "error");
        assert_non_null(c.package);
        world_free(c.world);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_of_types),
        cmocka_unit_test(offsets_of_fields),
        cmocka_unit_test(too_large_is_said_not_computed),
        cmocka_unit_test(identity_assignability_and_text),
        cmocka_unit_test(errors_do_not_stop_the_check),
    };
    return RUN(tests);
}
