// Keys (key.h).

#include "key.h"

#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "protocol/protocol.h"

enum { FILE_CHUNK_BYTES = 64 << 10 };

static void add_bytes(crypto_generichash_state *state, const void *data, size_t length)
{
    uint64_t size = length; // with its length, so that no two different lists of parts read the same
    crypto_generichash_update(state, (const unsigned char *)&size, sizeof size);
    crypto_generichash_update(state, data, length);
}

void key_of_program(unsigned char program[KEY_PROGRAM_BYTES], Bytes analyze)
{
    size_t options = analyze.length < ANALYZE_OPTIONS_BYTES ? analyze.length : ANALYZE_OPTIONS_BYTES;
    crypto_generichash(program, KEY_PROGRAM_BYTES, (const unsigned char *)analyze.data + options, analyze.length - options, NULL, 0);
}

Key key_of(const Key *build, Bytes release, Bytes analyze)
{
    Key key;
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, KEY_BYTES);
    add_bytes(&state, build->bytes, KEY_BYTES);
    add_bytes(&state, release.data, release.length);
    add_bytes(&state, analyze.data, analyze.length);
    crypto_generichash_final(&state, key.bytes, KEY_BYTES);
    key_of_program(key.bytes, analyze);
    return key;
}

bool key_add_file(Key *key, const char *path)
{
    char version[4096];
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &status) < 0)
        return false;
    if (S_ISDIR(status.st_mode)) {
        close(fd);
        snprintf(version, sizeof version, "%s/VERSION", path);
        return key_add_file(key, version);
    }
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, KEY_BYTES);
    add_bytes(&state, key->bytes, KEY_BYTES);
    unsigned char *chunk = memory_new(FILE_CHUNK_BYTES);
    ssize_t got;
    while ((got = read(fd, chunk, FILE_CHUNK_BYTES)) > 0)
        crypto_generichash_update(&state, chunk, (size_t)got);
    crypto_generichash_final(&state, key->bytes, KEY_BYTES);
    free(chunk);
    close(fd);
    return got == 0;
}
