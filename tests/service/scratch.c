// Test folders (scratch.h).

#include "unit.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include "scratch.h"

int scratch_make(void **state)
{
    char *folder = strdup("/tmp/escapement-test-XXXXXX");
    *state = folder;
    return mkdtemp(folder) ? 0 : -1;
}

int scratch_remove(void **state)
{
    DIR *folder = opendir(*state);
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            remove(scratch_path(state, entry->d_name));
    if (folder)
        closedir(folder);
    int result = rmdir(*state);
    free(*state);
    return result;
}

char *scratch_path(void **state, const char *name)
{
    static char paths[4][4096];
    static int next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", (char *)*state, name);
    return path;
}

void scratch_write(void **state, const char *name, const char *content)
{
    FILE *file = fopen(scratch_path(state, name), "w");
    assert_non_null(file);
    assert_int_equal(fwrite(content, 1, strlen(content), file), strlen(content));
    fclose(file);
}
