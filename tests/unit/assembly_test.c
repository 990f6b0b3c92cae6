// load/symbol_abis: what assembly defines and refers to, through its preprocessor.
#include "unit.h"

#include "load/symbol_abis.h"

// "name:abi …", as they come.
static const char *listed(Arena *arena, const Map *symbols)
{
    Buf out = buf_new(arena);
    for (int i = 0; i < symbols->len; i++)
        buf_format(&out, "%s%s:%d", i ? " " : "", ((const Atom *)symbols->entries[i].key)->text, (int)(uintptr_t)symbols->entries[i].value);
    return buf_text(&out);
}

static void symbols_of_lines(void **state)
{
    (void)state;
    static const struct {
        const char *text, *definitions, *references;
    } rows[] = {
        {"TEXT \u00b7Add(SB), NOSPLIT, $0-24\n\tRET\n", ".Add:1", ""},
        {"TEXT runtime\u00b7memequal<ABIInternal>(SB),$0\n", "runtime.memequal:2", ""},
        {"TEXT local<>(SB),$0\nJMP local<>(SB)\n", "", ""},
        {"\tCALL\truntime\u2215internal\u00b7f(SB); JMP \u00b7g(SB)\n", "", "runtime/internal.f:1 .g:1"},
        {"loop: MOVQ $\u00b7table+8(SB), AX // CALL x(SB)\n", "", ".table:1"},
        {"CALL f(SB)(AX*1)\nMOVQ 8(AX), BX\nMOVQ x+8(FP), AX\n", "", ""},
        {"GLOBL a(SB), 8, $1\nDATA b(SB)/8, $c(SB)\nPCDATA $1, d(SB)\nFUNCDATA $0, e(SB)\n", "", "c:1 e:1"},
        {"VADDPD.Z f(SB), Z1\n", "", "f:1"},
        {"/* TEXT a(SB) \n */ TEXT b(SB), $0\n", "b:1", ""},
        {"#define NAME b\nTEXT NAME(SB), $0\n#undef NAME\nTEXT NAME(SB), $0\n", "b:1 NAME:1", ""},
        {"#define F(name, other) \\\n\tTEXT name(SB), $0; \\\n\tJMP other(SB)\nF(a, b)\nF(\u00b7c,d)\n", "a:1 .c:1", "b:1 d:1"},
        {"#define F(x) x\nCALL F+0(SB)\n", "", "F:1"},
        {"#define G(x) CALL x(SB)\n#define H G(h)\nH\n", "", "h:1"},
        {"#ifdef GOARCH_amd64\nCALL a(SB)\n#else\nCALL b(SB)\n#endif\n#ifndef GOARCH_amd64\n#ifdef x\nCALL c(SB)\n#else\nCALL d(SB)\n#endif\n#endif\n", "", "a:1"},
        {"#include \"nowhere.h\"\nTEXT a(SB), $0", "a:1", ""},
        {"#define A A\nA\nTEXT b(SB), $0\n", "", ""}, // never ends: given up
        {"#define F(x) x\nF(\nTEXT a(SB), $0\n", "", ""},
    };
    static const char *const no_folders[] = {NULL};
    int wrong = 0;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        World *world = world_new(27, ARCH_AMD64);
        SymbolAbis found = {0};
        symbol_abis_read(world, no_folders, rows[i].text, strlen(rows[i].text), &found);
        wrong += row_differs(rows[i].text, listed(world->arena, &found.definitions), rows[i].definitions);
        wrong += row_differs(rows[i].text, listed(world->arena, &found.references), rows[i].references);
        world_free(world);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(symbols_of_lines)};
    return RUN(tests);
}
