// Fuzzes what reads the symbols of assembly: any bytes are a file.
#include "fuzz.h"
#include "load/symbol_abis.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const no_folders[] = {NULL};
    if (size > MAX_BYTES)
        return -1;
    World *world = world_new(27, ARCH_AMD64);
    SymbolAbis found = {0};
    symbol_abis_read(world, no_folders, (const char *)data, size, &found);
    world_free(world);
    return 0;
}
