// A folder for one test, removed with what is in it (one level of files).
#ifndef ESCAPEMENT_SCRATCH_H
#define ESCAPEMENT_SCRATCH_H

int scratch_make(void **state); // a cmocka set-up: *state is the folder's path
int scratch_remove(void **state);
char *scratch_path(void **state, const char *name); // static, for four calls
void scratch_write(void **state, const char *name, const char *content);

#endif
