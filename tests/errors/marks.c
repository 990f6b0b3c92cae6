#include "marks.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "load/load.h"
#include "pack/pack.h"

enum {
    SECONDS_EACH = 20,      // of one package: then it is endless work
    BYTES_EACH = INT32_MAX, // of address space
    MAX_FILES = 4096,
};

// ---- what is run

typedef struct Suite {
    const char *name;
    struct {
        const char *path;      // under GOROOT
        uint32_t column_slack; // how far from its mark an error may be
    } folders[8];
    bool has_types;
} Suite;

static const Suite suites[] = {
    {"types2",
     {{"src/internal/types/testdata/check", 50},
      {"src/internal/types/testdata/spec", 20},
      {"src/internal/types/testdata/examples", 125},
      {"src/internal/types/testdata/fixedbugs", 100},
      {"src/cmd/compile/internal/types2/testdata/local", 0}},
     true},
    {"syntax", {{"src/cmd/compile/internal/syntax/testdata", 0}}, false},
};

typedef struct TestFile {
    const char *path;
    const char *shown; // without the suite's folder
    const char *text;
    size_t length;
    MarkVec marks;
    int number; // in the counts
} TestFile;

typedef VEC(TestFile) TestFileVec;

typedef struct Counts { // shared with the child processes
    int files, marks;
    int met, unexpected;
    bool failed[MAX_FILES];
} Counts;

typedef struct Run {
    const Suite *suite;
    const char *goroot;
    World *world;  // with the standard library; NULL: without types
    char **names;  // of packages to run; NULL: all
    bool is_quiet; // no differences
    Arena *arena;
    Counts *counts;
} Run;

typedef struct Flags { // of a package, in its first line
    int go_minor;
    bool fake_import_c;
} Flags;

// A first line "// -lang=go1.20 -fakeImportC" (check_test.go: parseFlags).
static Flags parse_flags(const char *text, size_t length)
{
    Flags flags = {0};
    if (length < 3 || memcmp(text, "//", 2) != 0)
        return flags;
    const char *end = memchr(text, '\n', length), *p = text + 2;
    while (end && p < end && *p == ' ')
        p++;
    if (!end || p == end || *p != '-')
        return flags;
    const char *lang = memmem(p, (size_t)(end - p), "-lang=go1.", 10);
    if (lang)
        flags.go_minor = atoi(lang + 10);
    flags.fake_import_c = memmem(p, (size_t)(end - p), "-fakeImportC", 12);
    return flags;
}

// ---- comparing

typedef struct Difference {
    uint32_t line, column;
    const char *text;
} Difference;

static int compare_differences(const void *a, const void *b)
{
    const Difference *x = a, *y = b;
    return x->line != y->line ? (x->line < y->line ? -1 : 1) : x->column < y->column ? -1 : x->column > y->column;
}

static uint32_t distance(uint32_t a, uint32_t b) { return a < b ? b - a : a - b; }

// The mark that the error meets: in its line, matching, and the nearest of those.
static Mark *nearest_mark(Run *run, TestFile *f, uint32_t line, uint32_t column, const char *message)
{
    Mark *best = NULL;
    for (Mark *m = f->marks.data; m < f->marks.data + f->marks.len; m++) {
        if (m->is_met || m->line != line || !mark_matches(run->arena, m, message))
            continue;
        if (!run->suite->has_types && m->column && m->column != column)
            continue;
        if (!best || distance(m->column, column) < distance(best->column, column))
            best = m;
    }
    return best;
}

static const char *mark_text(Arena *arena, const Mark *m)
{
    static const char *const words[] = {
        [MARK_CONTAINS] = "ERROR", [MARK_REGEX] = "ERRORx", [MARK_BROKEN] = "unquotable ERROR"};
    return arena_format(arena, "missing:    %s %s", words[m->match], m->text);
}

static void compare(Run *run, const PosTable *positions, TestFile *f, const Diagnostics *diagnostics,
                    uint32_t column_slack)
{
    VEC(Difference) differences = {0};
    for (int i = 0; i < diagnostics->list.len; i++) {
        const Diagnostic *d = &diagnostics->list.data[i];
        if (d->kind == DIAGNOSTIC_UNSUPPORTED || strcmp(pos_file(positions, d->pos)->filename->text, f->path) != 0)
            continue;
        uint32_t line = pos_line(d->pos), column = pos_column(d->pos);
        Mark *m = nearest_mark(run, f, line, column, d->message);
        if (!m) {
            run->counts->unexpected++;
            vec_push(run->arena, &differences,
                     ((Difference){line, column, arena_format(run->arena, "unexpected: %s", d->message)}));
            continue;
        }
        m->is_met = true;
        if (run->suite->has_types && distance(m->column, column) > column_slack)
            vec_push(run->arena, &differences,
                     ((Difference){line, column,
                                   arena_format(run->arena, "the mark is at column %u: %s", m->column, d->message)}));
        else
            run->counts->met++;
    }
    for (int i = 0; i < f->marks.len; i++)
        if (!f->marks.data[i].is_met)
            vec_push(run->arena, &differences,
                     ((Difference){f->marks.data[i].line, f->marks.data[i].column,
                                   mark_text(run->arena, &f->marks.data[i])}));
    run->counts->failed[f->number] = differences.len > 0;
    if (!differences.len || run->is_quiet)
        return;
    qsort(differences.data, (size_t)differences.len, sizeof *differences.data, compare_differences);
    printf("%s\n", f->shown);
    for (int i = 0; i < differences.len; i++)
        printf("    %u:%u: %s\n", differences.data[i].line, differences.data[i].column, differences.data[i].text);
}

// ---- running

static void check_package(Run *run, TestFileVec *files, uint32_t column_slack)
{
    World *w = run->world;
    Diagnostics diagnostics = {.arena = w->arena};
    Flags flags = parse_flags(files->data[0].text, files->data[0].length);
    SyntaxOptions syntax = {.go_minor = w->release_minor, .ignore_branches = run->suite->has_types};
    SourceFileVec sources = {0};
    for (int i = 0; i < files->len; i++) {
        const TestFile *f = &files->data[i];
        vec_push(w->arena, &sources,
                 syntax_parse_file(w->arena, w->atoms, &w->positions, &diagnostics, atom_of(w->atoms, f->path), f->text,
                                   f->length, &syntax));
    }
    if (run->suite->has_types) {
        Loader loader = {.world = w};
        CheckOptions options = {.go_minor = flags.go_minor ? flags.go_minor : w->release_minor,
                                .import = load_import,
                                .import_context = &loader,
                                .fake_import_c = flags.fake_import_c,
                                .types2_only = true};
        const Name *name = sources.data[0]->package_name;
        types_define_test_functions(w);
        types_check_package(w, name ? name->text : atom_of(w->atoms, "p"), sources, &options, &diagnostics);
    }
    for (int i = 0; i < files->len; i++)
        compare(run, &w->positions, &files->data[i], &diagnostics, column_slack);
}

static void run_package(Run *run, TestFileVec *files, uint32_t column_slack)
{
    for (int i = 0; i < files->len; i++)
        run->counts->marks += files->data[i].marks.len;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        setrlimit(RLIMIT_CPU, &(struct rlimit){SECONDS_EACH, SECONDS_EACH});
#ifndef __SANITIZE_ADDRESS__ // whose shadow needs more
        setrlimit(RLIMIT_AS, &(struct rlimit){BYTES_EACH, BYTES_EACH});
#endif
        check_package(run, files, column_slack);
        fflush(stdout);
        _exit(0);
    }
    int status = -1;
    if (child > 0)
        waitpid(child, &status, 0);
    if (status == 0)
        return;
    for (int i = 0; i < files->len; i++)
        run->counts->failed[files->data[i].number] = true;
    printf("%s\n    crashed: %s\n", files->data[0].shown,
           WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "exit status");
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static PathVec list_folder(Arena *arena, const char *folder)
{
    PathVec found = {0};
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));)
        if (entry->d_name[0] != '.')
            vec_push(arena, &found, arena_format(arena, "%s/%s", folder, entry->d_name));
    if (dir)
        closedir(dir);
    if (found.len)
        qsort(found.data, (size_t)found.len, sizeof *found.data, by_name);
    return found;
}

static char *read_file(Arena *arena, const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    struct stat st;
    if (!f || fstat(fileno(f), &st) != 0) {
        fprintf(stderr, "marks: cannot read %s\n", path);
        exit(2);
    }
    char *text = arena_alloc(arena, (size_t)st.st_size + 1);
    *length = fread(text, 1, (size_t)st.st_size, f);
    text[*length] = '\0';
    fclose(f);
    return text;
}

static void add_file(Run *run, TestFileVec *files, const char *path, const char *shown)
{
    TestFile f = {.path = path, .shown = shown};
    f.text = read_file(run->arena, path, &f.length);
    if (run->suite->has_types && !load_matches_text(run->world->arena, run->world->release_minor, f.text, f.length, &(const char *){NULL}))
        return;
    f.marks = (run->suite->has_types ? marks_after_tokens : marks_before_tokens)(run->arena, f.text, f.length);
    f.number = run->counts->files++;
    if (f.number >= MAX_FILES) {
        fprintf(stderr, "marks: more than %d files\n", MAX_FILES);
        exit(2);
    }
    vec_push(run->arena, files, f);
}

static bool is_wanted(const Run *run, const char *path)
{
    if (!*run->names)
        return true;
    for (char **name = run->names; *name; name++)
        if (strstr(path, *name))
            return true;
    return false;
}

// A file is a package; so is a folder.
static void run_folder(Run *run, const char *path, uint32_t column_slack)
{
    const char *folder = arena_format(run->arena, "%s/%s", run->goroot, path);
    const char *last = strrchr(folder, '/');
    PathVec entries = list_folder(run->arena, folder);
    for (int i = 0; i < entries.len; i++) {
        const char *entry = entries.data[i], *shown = entry + (last + 1 - folder);
        if (!is_wanted(run, shown))
            continue;
        TestFileVec files = {0};
        struct stat st;
        if (stat(entry, &st) == 0 && S_ISDIR(st.st_mode)) {
            PathVec parts = list_folder(run->arena, entry);
            for (int k = 0; k < parts.len; k++)
                add_file(run, &files, parts.data[k], parts.data[k] + (shown - entry));
        } else {
            add_file(run, &files, entry, shown);
        }
        if (files.len)
            run_package(run, &files, column_slack);
    }
}

int main(int argc, char **argv)
{
    Run run = {.arena = arena_new()};
    const char *pack_path = NULL;
    int at = 2;
    for (; at < argc && argv[at][0] == '-'; at++) {
        if (strcmp(argv[at], "-q") == 0)
            run.is_quiet = true;
        else if (strcmp(argv[at], "-goroot") == 0 && at + 1 < argc)
            run.goroot = argv[++at];
        else if (strcmp(argv[at], "-pack") == 0 && at + 1 < argc)
            pack_path = argv[++at];
        else
            break;
    }
    run.names = argv + at;
    for (const Suite *s = suites; s < suites + sizeof suites / sizeof *suites; s++)
        if (argc > 1 && strcmp(argv[1], s->name) == 0)
            run.suite = s;
    if (!run.suite || !run.goroot || (run.suite->has_types && !pack_path)) {
        fprintf(stderr, "usage: marks types2|syntax -goroot DIR [-pack FILE] [-q] [NAME…]\n");
        return 2;
    }
    char error[512];
    Pack pack;
    if (run.suite->has_types && !pack_open(pack_path, PACK_MAPPED, &pack, error, sizeof error)) {
        fprintf(stderr, "marks: %s\n", error);
        return 2;
    }
    run.world = run.suite->has_types ? pack.world : world_new(27, ARCH_AMD64);
    run.counts = mmap(NULL, sizeof *run.counts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (run.counts == MAP_FAILED)
        return 2;
    for (int i = 0; i < 8 && run.suite->folders[i].path; i++)
        run_folder(&run, run.suite->folders[i].path, run.suite->folders[i].column_slack);
    int failed = 0;
    for (int i = 0; i < run.counts->files; i++)
        failed += run.counts->failed[i];
    printf("%s: %d files, %d pass, %d of %d marks met, %d unexpected errors\n", run.suite->name, run.counts->files,
           run.counts->files - failed, run.counts->met, run.counts->marks, run.counts->unexpected);
    return failed ? 1 : 0;
}
