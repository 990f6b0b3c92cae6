// Fuzzes the scanner and the parser: any bytes are a Go file. What was parsed is visited and printed, too.
#include "base/base.h"
#include "fuzz.h"
#include "syntax/syntax.h"

static bool print(Node *node, void *buf)
{
    if (node_class(node->kind) == CLASS_EXPR)
        syntax_print_expr(buf, (Expr *)node);
    (void)node_start(node), (void)node_end(node);
    return node_each_child(node, print, buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > MAX_BYTES)
        return -1;
    World *world = world_new(27, ARCH_AMD64);
    Diagnostics diagnostics = {.arena = world->arena};
    SyntaxOptions options = {.go_minor = 27};
    const SourceFile *f = syntax_parse_file(world->arena, world->atoms, &world->positions, &diagnostics, atom_of(world->atoms, "x.go"),
                                            (const char *)data, size, &options);
    Buf text = buf_new(world->arena);
    if (size < MAX_PRINTED_BYTES) // each expression prints its parts again
        for (int i = 0; i < f->decls.len; i++)
            print((Node *)f->decls.data[i], &text);
    world_free(world);
    return 0;
}
