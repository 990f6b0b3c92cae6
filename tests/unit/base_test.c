// base: arenas, atoms, maps, vectors, text buffers, positions.
#include "unit.h"

#include "base/base.h"

static void arena_memory_is_zeroed_and_aligned(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    for (size_t size = 0; size < 5000; size += 37) {
        unsigned char *p = arena_alloc(arena, size);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 8, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(p[i], 0);
        memset(p, 0xff, size); // the next one must not see this
    }
    arena_free(arena);
}

static void arena_serves_blocks_larger_than_its_own(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    enum { LARGE = 64 << 20 };
    char *small = arena_alloc(arena, 8), *large = arena_alloc(arena, LARGE), *after = arena_alloc(arena, 8);
    memset(large, 'x', LARGE);
    assert_int_equal(*small, 0);
    assert_int_equal(*after, 0);
    assert_true(arena_used(arena) >= LARGE);
    arena_free(arena);
    arena_free(NULL);
}

static void what_grows_alone_keeps_its_bytes_and_gets_zeroed_ones(void **state)
{
    (void)state;
    enum { FIRST = 100 << 10, LAST = 48 << 20 };
    Arena *home = arena_new();
    for (int round = 0; round < 2; round++) { // the second has the first one's memory
        Arena *arena = arena_new_from(home);
        size_t size = FIRST;
        unsigned char *data = arena_alloc(arena, size);
        memset(data, 'x', size);
        while (size < LAST) {
            data = arena_extend(arena, data, size, size * 2);
            for (size_t i = 0; i < size; i += 61) {
                assert_int_equal(data[i], 'x');
                assert_int_equal(data[size + i], 0);
            }
            memset(data + size, 'x', size);
            size *= 2;
        }
        char *after = arena_alloc(arena, 100);
        assert_int_equal(after[0] | after[99], 0);
        arena_free(arena);
    }
    arena_free(home);
}

static void tracked_arena_finds_the_allocation_around_an_address(void **state)
{
    (void)state;
    Arena *arena = arena_new_at((void *)0x410000000000, (size_t)1 << 30);
    assert_non_null(arena);
    arena_track(arena);
    char *empty = arena_alloc(arena, 0), *small = arena_alloc(arena, 8), *large = arena_alloc(arena, 100000);
    size_t size;
    assert_ptr_equal(arena_find(arena, empty, &size), empty);
    assert_ptr_not_equal(empty, small);
    assert_ptr_equal(arena_find(arena, small + 7, &size), small);
    assert_ptr_equal(arena_find(arena, large + 99999, &size), large);
    assert_true(size >= 100000 && size < 100000 + 16);
    assert_null(arena_find(arena, large + size, &size));
    assert_null(arena_find(arena, (char *)arena - 1, &size));
    assert_null(arena_find(arena, &size, &size));
    arena_free(arena);
}

static const Atom *copy_unless_it_begins_with_x(void *context, const Atom *a)
{
    Map *copies = context;
    return a->text[0] == 'x' ? NULL : map_get(copies, a);
}

static void moved_atoms_are_found_and_others_made_again(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    AtomTable *from = atom_table_new(arena), *to = atom_table_new(arena);
    Map copies = {0};
    for (int i = 0; i < 3000; i++) {
        const Atom *a = atom_format(from, "%c%d", i % 2 ? 'x' : 'y', i);
        map_put(arena, &copies, a, arena_copy(arena, a, sizeof *a + a->length + 1));
    }
    atom_table_move(to, from, copy_unless_it_begins_with_x, &copies);
    for (int i = 0; i < 3000; i++) {
        const Atom *old = atom_format(from, "%c%d", i % 2 ? 'x' : 'y', i), *a = atom_format(to, "%s", old->text);
        assert_ptr_equal(a, atom_of(to, old->text));
        if (i % 2)
            assert_ptr_not_equal(a, map_get(&copies, old));
        else
            assert_ptr_equal(a, map_get(&copies, old));
    }
    arena_free(arena);
}

static void map_finds_keys_that_moved(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    static char before[300], after[300];
    for (int i = 0; i < 300; i++)
        map_put(arena, &map, &before[i], &before[i]);
    for (int i = 0; i < 300; i++)
        map.entries[i].key = &after[i];
    assert_int_equal(map.index->mark, MAP_INDEX_MARK);
    assert_ptr_equal(map.index->entries, map.entries);
    map_reindex(map.index);
    for (int i = 0; i < 300; i++) {
        assert_ptr_equal(map_get(&map, &after[i]), &before[i]);
        assert_false(map_has(&map, &before[i]));
    }
    arena_free(arena);
}

static void equal_texts_are_one_atom(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    AtomTable *atoms = atom_table_new(arena);
    const Atom *x = atom_of(atoms, "x");
    assert_ptr_equal(x, atom(atoms, "xyz", 1));
    assert_ptr_not_equal(x, atom_of(atoms, "y"));
    assert_ptr_equal(atom_of(atoms, "x7"), atom_format(atoms, "%s%d", "x", 7));
    const Atom *with_nul = atom(atoms, "a\0b", 3);
    assert_int_equal(with_nul->length, 3);
    assert_ptr_not_equal(with_nul, atom_of(atoms, "a"));
    assert_int_equal(atom_of(atoms, "")->length, 0);
    enum { MANY = 20000 }; // through several growths of the table
    for (int i = 0; i < MANY; i++)
        atom_format(atoms, "name%d", i);
    for (int i = 0; i < MANY; i++) {
        char text[32];
        int length = snprintf(text, sizeof text, "name%d", i);
        assert_ptr_equal(atom(atoms, text, (size_t)length), atom_format(atoms, "name%d", i));
    }
    assert_ptr_equal(x, atom_of(atoms, "x"));
    arena_free(arena);
}

static void cleared_map_is_empty_and_fills_again(void **state)
{
    (void)state;
    static char keys[100];
    Arena *arena = arena_new();
    Map map = {0};
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < sizeof keys; i++)
            map_put(arena, &map, &keys[i], &keys[i]);
        assert_ptr_equal(map_get(&map, &keys[77]), &keys[77]);
        map_clear(&map);
        assert_int_equal(map.len, 0);
        assert_false(map_has(&map, &keys[77]));
    }
    arena_free(arena);
}

static void map_keeps_insertion_order_through_growth(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    enum { MANY = 5000 };
    char keys[MANY];
    assert_null(map_get(&map, &keys[0]));
    for (int i = 0; i < MANY; i++)
        map_put(arena, &map, &keys[i], &keys[MANY - 1 - i]);
    map_put(arena, &map, &keys[7], NULL); // replaces, keeps its place
    assert_int_equal(map.len, MANY);
    for (int i = 0; i < MANY; i++) {
        assert_ptr_equal(map.entries[i].key, &keys[i]);
        assert_true(map_has(&map, &keys[i]));
        assert_ptr_equal(map_get(&map, &keys[i]), i == 7 ? NULL : &keys[MANY - 1 - i]);
    }
    assert_false(map_has(&map, &map));
    void **slot = map_slot(arena, &map, &map);
    assert_null(*slot);
    *slot = arena;
    assert_ptr_equal(map_get(&map, &map), arena);
    arena_free(arena);
}

static void vector_grows_and_keeps_its_elements(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    VEC(int) v = {0};
    for (int i = 0; i < 1000; i++)
        vec_push(arena, &v, i * i);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(v.data[i], i * i);
    assert_int_equal(vec_last(&v), 999 * 999);
    assert_int_equal(vec_pop(&v), 999 * 999);
    assert_int_equal(v.len, 999);
    arena_free(arena);
}

static void buffer_formats_and_quotes_as_go_does(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        size_t length;
        const char *out;
    } rows[] = {
        {"plain", 5, "\"plain\""},
        {"a\"b\\", 4, "\"a\\\"b\\\\\""},
        {"\n\t\r\a", 4, "\"\\n\\t\\r\\a\""},
        {"\0\x7f", 2, "\"\\x00\\x7f\""},
        {"gr\xc3\xb6\xc3\x9f"
         "e",
         7,
         "\"gr\xc3\xb6\xc3\x9f"
         "e\""},
        {"\xff", 1, "\"\\xff\""},
        {"\xe2\x80\x8b", 3, "\"\\u200b\""}, // zero width space: not printable
    };
    Arena *arena = arena_new();
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Buf buf = buf_new(arena);
        buf_quote(&buf, rows[i].in, rows[i].length);
        assert_string_equal(buf_text(&buf), rows[i].out);
    }
    Buf buf = buf_new(arena);
    assert_string_equal(buf_text(&buf), "");
    for (int i = 0; i < 2000; i++)
        buf_format(&buf, "%d,", i % 10);
    assert_int_equal(buf.len, 4000);
    assert_int_equal(strlen(buf_text(&buf)), 4000);
    arena_free(arena);
}

static void positions_order_and_line_directives(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    AtomTable *atoms = atom_table_new(arena);
    PosTable table = {.arena = arena};
    uint32_t file = pos_add_file(&table, atom_of(atoms, "a.go"));
    Pos early = pos_make(file, 3, 9), late = pos_make(file, 4, 1);
    assert_true(pos_compare(&table, early, late) < 0);
    assert_int_equal(pos_line(late), 4);
    assert_int_equal(pos_column(early), 9);
    uint32_t other = pos_add_line_directive(&table, atom_of(atoms, "b.y"), pos_make(file, 10, 1), 100, 0);
    PosView view = pos_view(&table, pos_make(other, 12, 5));
    assert_string_equal(view.filename->text, "b.y");
    assert_int_equal(view.line, 102);
    assert_int_equal(view.column, 0); // the directive named no column
    assert_string_equal(pos_file(&table, pos_make(other, 12, 5))->filename->text, "a.go");
    assert_null(pos_view(&table, NO_POS).filename);
    Pos far = pos_make(file, UINT32_MAX, UINT32_MAX);
    assert_int_equal(pos_line(far), POS_MAX_LINE);
    assert_int_equal(pos_column(far), POS_MAX_COLUMN);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_memory_is_zeroed_and_aligned),
        cmocka_unit_test(arena_serves_blocks_larger_than_its_own),
        cmocka_unit_test(what_grows_alone_keeps_its_bytes_and_gets_zeroed_ones),
        cmocka_unit_test(tracked_arena_finds_the_allocation_around_an_address),
        cmocka_unit_test(moved_atoms_are_found_and_others_made_again),
        cmocka_unit_test(map_finds_keys_that_moved),
        cmocka_unit_test(equal_texts_are_one_atom),
        cmocka_unit_test(cleared_map_is_empty_and_fills_again),
        cmocka_unit_test(map_keeps_insertion_order_through_growth),
        cmocka_unit_test(vector_grows_and_keeps_its_elements),
        cmocka_unit_test(buffer_formats_and_quotes_as_go_does),
        cmocka_unit_test(positions_order_and_line_directives),
    };
    return RUN(tests);
}
