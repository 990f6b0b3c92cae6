// symbol_abis: which functions a package's assembly defines and refers to, and by which calling convention; what
// `go tool asm -gensymabis` tells the compiler (cmd/asm/internal/asm, symDefRef; cmd/asm/internal/lex for the preprocessor).
#ifndef ESCAPEMENT_SYMBOL_ABIS_H
#define ESCAPEMENT_SYMBOL_ABIS_H

#include "load.h"

// Of the assembly files in the package's folder that belong to the build: sets package->symbol_abis; NULL if there are none. A file
// with an error, or beyond a limit, is read up to there.
void load_symbol_abis(Loader *loader, Package *package, const char *folder);

// One file's, added to found. folders: where included files are looked for; NULL-terminated. One that isn't there is empty.
void symbol_abis_read(World *world, const char *const *folders, const char *text, size_t length, SymbolAbis *found);

#endif
