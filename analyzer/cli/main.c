// escapement: the command. Its options are in options.c; its text output is what `go build -gcflags=-m` prints.

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/txtar.h"
#include "load/load.h"
#include "options.h"
#include "report/report.h"

enum { EXIT_OK = 0, EXIT_GO_ERRORS = 1, EXIT_USAGE = 2 };
enum { MAX_SOURCE_BYTES = 64 << 20 };

// Something that was named can't be used: what it is, and why.
static int refuse(const char *what, const char *why)
{
    fprintf(stderr, "escapement: %s: %s\n", what, why);
    return EXIT_USAGE;
}

static int refuse_file(const char *path) { return refuse(path, errno == ENOENT ? "no such file or folder" : strerror(errno)); }

static bool ends_in(const char *text, const char *ending)
{
    size_t n = strlen(text), m = strlen(ending);
    return n >= m && strcmp(text + n - m, ending) == 0;
}

// Is "go1.27.3" (or "go1.27") of release "1.27"?
static bool is_release(const char *version, const char *release)
{
    size_t length = strlen(release);
    return strncmp(version, "go", 2) == 0 && strncmp(version + 2, release, length) == 0 && (version[2 + length] == '.' || !version[2 + length]);
}

// The first line of a tree's VERSION: "go1.27.3"; "": there is none.
static const char *tree_version(Command *c, const char *goroot)
{
    char line[64] = "";
    FILE *file = fopen(arena_format(c->arena, "%s/VERSION", goroot), "r");
    if (file && !fgets(line, sizeof line, file))
        *line = '\0';
    if (file)
        fclose(file);
    return arena_format(c->arena, "%.*s", (int)strcspn(line, "\n"), line);
}

// The tree that GOROOT names, whatever release it is of; else one in the usual places, of the release that is wanted.
static const char *find_goroot(Command *c)
{
    const char *const usual[] = {"/usr/lib/go-1.27", "/usr/local/go", "/usr/lib/go"};
    const char *named = getenv("GOROOT"), *release = c->release ? c->release : arena_format(c->arena, "1.%d", ANALYZER_DEFAULT_RELEASE);
    if (named && *named)
        return named;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (is_release(tree_version(c, usual[i]), release))
            return usual[i];
    return NULL;
}

// build/analyzer/escapement finds build/go1.27.pack, an installed one its neighbour.
static const char *find_pack(Command *c)
{
    char exe[4096];
    ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
    const char *given = getenv("ESCAPEMENT_PACK");
    if (given || n < 0)
        return given;
    exe[n] = '\0';
    *strrchr(exe, '/') = '\0';
    const char *release = c->release ? c->release : arena_format(c->arena, "1.%d", ANALYZER_DEFAULT_RELEASE);
    static const char *const places[] = {"", "/..", "/../share/escapement"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *path = arena_format(c->arena, "%s%s/go%s.pack", exe, places[i], release);
        if (access(path, R_OK) == 0)
            return path;
    }
    return NULL;
}

static bool read_source(Command *c, const char *path, AnalyzerFile *file)
{
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    if (!in) {
        refuse_file(path);
        return false;
    }
    Buf text = buf_new(c->arena);
    char chunk[1 << 16];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, in)) > 0;) {
        buf_bytes(&text, chunk, n);
        if (text.len > MAX_SOURCE_BYTES) {
            refuse(path, arena_format(c->arena, "larger than %d MiB", MAX_SOURCE_BYTES >> 20));
            return false;
        }
    }
    bool ok = !ferror(in);
    if (!ok)
        refuse_file(path);
    if (in != stdin)
        fclose(in);
    file->text = buf_text(&text);
    file->length = text.len;
    return ok;
}

static const char below[] = "/...";

// A folder begins with "." or "/", as for the go command; with all below it, as ./..., it is a pattern.
static bool names_folder(const char *arg) { return arg[0] == '/' || arg[strspn(arg, ".")] == '/' || !arg[strspn(arg, ".")]; }
static bool is_folder_pattern(const char *arg) { return names_folder(arg) && ends_in(arg, below); }

static const char *without_pattern(Command *c, const char *arg)
{
    if (!is_folder_pattern(arg))
        return arg;
    size_t length = strlen(arg) - strlen(below);
    return length ? arena_format(c->arena, "%.*s", (int)length, arg) : "/";
}

// Of the first file, or the folder itself; NULL: of standard input, or there is none.
static const char *folder_of(Command *c, const char *argument)
{
    const char *slash = strrchr(argument, '/');
    const char *given = names_folder(argument) && !ends_in(argument, ".go") ? without_pattern(c, argument) : slash ? arena_format(c->arena, "%.*s", (int)(slash - argument + 1), argument) : ".";
    char folder[4096];
    return strcmp(argument, "-") != 0 && realpath(given, folder) ? arena_format(c->arena, "%s", folder) : NULL;
}

static int analyze(Command *c, Analyzer *a, const AnalyzerFile *files, int count)
{
    AnalyzerReport report = analyzer_run(a, &c->options, files, count);
    fwrite(report.body, 1, report.length, stdout);
    return report.status == ANALYZER_OK ? EXIT_OK : EXIT_GO_ERRORS;
}

// The files of a txtar archive, as if they were in the current folder.
static int run_archive(Command *c, Analyzer *a, const char *path)
{
    AnalyzerFile whole;
    VEC(AnalyzerFile) files = {0};
    if (!read_source(c, path, &whole))
        return EXIT_USAGE;
    Txtar archive = txtar_of(whole.text, whole.length);
    for (TxtarFile file; txtar_next(&archive, &file);) {
        const char *name = file.name ? arena_format(c->arena, "%.*s", (int)file.name_length, file.name) : "main.go";
        if (!ends_in(name, ".go") || strchr(name, '/')) {
            return refuse(path, arena_format(c->arena, "%s is not a Go file of one package", name));
        }
        vec_push(c->arena, &files, ((AnalyzerFile){arena_format(c->arena, "./%s", name), file.text, file.length}));
    }
    if (!files.len) {
        return refuse(path, "no Go files in it");
    }
    return analyze(c, a, files.data, files.len);
}

static int run_files(Command *c, Analyzer *a, const char *const *paths, int count)
{
    AnalyzerFile *files = NEW_ARRAY(c->arena, AnalyzerFile, count);
    char cwd[4096], folder[4096];
    if (!getcwd(cwd, sizeof cwd))
        return perror("escapement"), EXIT_USAGE;
    int kept = 0;
    for (int i = 0; i < count; i++) {
        AnalyzerFile *file = &files[kept];
        if (!read_source(c, paths[i], file))
            return EXIT_USAGE;
        const char *base = strrchr(paths[i], '/'), *fault = NULL;
        base = base ? base + 1 : paths[i];
        if (c->options.is_whole_folder && !analyzer_builds_file(a, file->text, file->length, &fault)) {
            if (fault)
                return printf("%s: %s\n", base, fault), EXIT_GO_ERRORS;
            continue;
        }
        kept++;
        if (strcmp(paths[i], "-") == 0) {
            file->name = "./stdin.go";
            continue;
        }
        const char *given = base == paths[i] ? "." : arena_format(c->arena, "%.*s", (int)(base - paths[i]), paths[i]);
        if (!realpath(given, folder))
            return refuse_file(given);
        PathStyle style = report_path_style(c->arena, cwd, folder);
        file->name = arena_format(c->arena, "%s/%s", style.shown, base);
        c->options.folder = arena_format(c->arena, "%s", folder);
        c->options.cwd = cwd;
    }
    if (!kept) {
        fprintf(stderr, "escapement: build constraints exclude all Go files in %s\n", folder_of(c, paths[0]));
        return EXIT_USAGE;
    }
    return analyze(c, a, files, kept);
}

static int compare_names(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static int run_folder(Command *c, Analyzer *a, const char *folder, const char *import_path)
{
    VEC(const char *) files = {0};
    DIR *dir = opendir(folder);
    if (!dir)
        return refuse_file(folder);
    for (struct dirent *entry; (entry = readdir(dir));)
        if (load_matches_name(entry->d_name, ".go"))
            vec_push(c->arena, &files, arena_format(c->arena, "%s/%s", folder, entry->d_name));
    closedir(dir);
    if (!files.len)
        return refuse(folder, "no Go files in it");
    qsort(files.data, (size_t)files.len, sizeof *files.data, compare_names);
    c->options.is_whole_folder = true;
    c->options.import_path = import_path;
    return run_files(c, a, files.data, files.len);
}

static void print(void *context, const char *text, size_t length)
{
    (void)context;
    fwrite(text, 1, length, stdout);
}

static int run_packages(Command *c, Analyzer *a, const char *const *paths, int count)
{
    if (c->options.output != ANALYZER_TEXT)
        return refuse(c->arguments.data[0], "-sarif, -html, -svg and -markdown are of one package: of files or of one folder; -json of folders");
    if (count == 1 && strcmp(paths[0], "std") == 0)
        paths = analyzer_packages(a, &count);
    AnalyzerStatus status = analyzer_run_packages(a, &c->options, paths, count, print, NULL);
    return status == ANALYZER_OK ? EXIT_OK : EXIT_GO_ERRORS;
}

typedef struct Selected { // packages of a module
    VEC(const char *) paths;
    VEC(const char *) folders;
} Selected;

static bool select_packages(Command *c, Analyzer *a, const char *argument, Selected *selected)
{
    const char *given = without_pattern(c, argument);
    char folder[4096], error[4096 + 256];
    int count;
    if (!realpath(given, folder)) {
        refuse_file(given);
        return false;
    }
    const char *const *found = analyzer_module_packages(a, folder, false, &count, error, sizeof error);
    size_t own_length = found ? strlen(found[0]) : 0; // of the folder's own path, which the others begin with
    if (found && is_folder_pattern(argument))
        found = analyzer_module_packages(a, folder, true, &count, error, sizeof error);
    if (!found) {
        fprintf(stderr, "escapement: %s\n", error);
        return false;
    }
    for (int i = 0; i < count; i++) {
        vec_push(c->arena, &selected->paths, found[i]);
        vec_push(c->arena, &selected->folders, arena_format(c->arena, "%s%s", folder, found[i] + own_length));
    }
    return true;
}

// JSON of several packages: a line for each, in the order of their paths, each by a process of its own (see analyzer.h).
static int run_each_folder(Command *c, Analyzer *a, const Selected *selected)
{
    int worst = EXIT_OK;
    for (int i = 0; i < selected->folders.len; i++) {
        pid_t child = fork();
        if (child == 0) {
            int status = run_folder(c, a, selected->folders.data[i], selected->paths.data[i]);
            fflush(stdout);
            _exit(status);
        }
        int status;
        if (child < 0 || waitpid(child, &status, 0) != child)
            return perror("escapement"), EXIT_USAGE;
        int own = WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_USAGE;
        worst = own > worst ? own : worst;
    }
    return worst;
}

static int run_module(Command *c, Analyzer *a)
{
    Selected selected = {{0}, {0}};
    for (int i = 0; i < c->arguments.len; i++)
        if (!select_packages(c, a, c->arguments.data[i], &selected))
            return EXIT_USAGE;
    if (c->options.output == ANALYZER_JSON)
        return run_each_folder(c, a, &selected);
    return run_packages(c, a, selected.paths.data, selected.paths.len);
}

// ---- what the arguments are

typedef enum Kind { KIND_FILES, KIND_ARCHIVE, KIND_FOLDERS, KIND_PACKAGES } Kind;

// "example.com/nats.go", where there is no such file.
static bool is_path_like_a_file(const char *arg)
{
    size_t first = strcspn(arg, "/");
    return !names_folder(arg) && arg[first] && memchr(arg, '.', first) && access(arg, F_OK) != 0;
}

static Kind kind_of(const char *arg)
{
    if ((ends_in(arg, ".go") && !is_path_like_a_file(arg)) || strcmp(arg, "-") == 0)
        return KIND_FILES;
    return ends_in(arg, ".txtar") ? KIND_ARCHIVE : names_folder(arg) ? KIND_FOLDERS : KIND_PACKAGES;
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

// All arguments are of one kind; folders are there.
static bool find_kind(Command *c, Kind *kind)
{
    const char *first = c->arguments.data[0];
    *kind = kind_of(first);
    for (int i = 0; i < c->arguments.len; i++) {
        const char *arg = c->arguments.data[i];
        if (kind_of(arg) != *kind || (i && *kind == KIND_ARCHIVE)) {
            refuse(arg, arena_format(c->arena, "can't be analyzed together with %s", first));
            return false;
        }
        if (*kind == KIND_FOLDERS && !is_folder(without_pattern(c, arg))) {
            refuse(arg, access(arg, F_OK) == 0 ? "neither a folder nor a Go file" : "no such folder");
            return false;
        }
    }
    return true;
}

// ---- the library

static bool is_library_right(Command *c, const Analyzer *a, const char *library)
{
    const char *version = analyzer_go_version(a);
    int newest = 0;
    sscanf(version, "go1.%d", &newest);
    if (c->release && !is_release(version, c->release))
        refuse(library, arena_format(c->arena, "it is %s, not go%s", version, c->release));
    else if (c->options.lang_minor > newest)
        refuse(arena_format(c->arena, "-lang=%s", c->lang), arena_format(c->arena, "the newest version that %s knows is go1.%d", version, newest));
    else
        return true;
    return false;
}

static Analyzer *open_library(Command *c, const AnalyzerSource *source)
{
    char error[512];
    Analyzer *a = analyzer_open(source, error, sizeof error);
    if (!a)
        fprintf(stderr, "escapement: %s\n", error);
    else if (!is_library_right(c, a, source->pack ? source->pack : source->goroot)) {
        analyzer_close(a);
        a = NULL;
    }
    return a;
}

// For what only imports the library: a pack, or else a Go source tree. With -gopath it is a tree, unless a pack is named.
static Analyzer *open_for_imports(Command *c, const char *folder)
{
    AnalyzerSource source = {.gopaths = c->gopaths.data, .folder = c->gopaths.len == 1 ? folder : NULL, .goroot = c->goroot};
    if (c->pack || (!c->goroot && c->gopaths.len == 1))
        source.pack = c->pack ? c->pack : find_pack(c);
    if (!source.pack && !source.goroot)
        source.goroot = find_goroot(c);
    if (source.pack || source.goroot)
        return open_library(c, &source);
    fprintf(stderr, "escapement: no pack and no Go source tree found; name one with -pack FILE, -goroot DIR or GOROOT\n");
    return NULL;
}

// ---- packages by import path

static bool is_in_module(Command *c)
{
    const char *folder = folder_of(c, ".");
    for (size_t length = folder ? strlen(folder) : 0; length; length--)
        if ((folder[length] == '/' || !folder[length]) && access(arena_format(c->arena, "%.*s/go.mod", (int)length, folder), R_OK) == 0)
            return true;
    return false;
}

// Packages of the module around this folder are its folders; those that it requires are known by their paths.
static int run_from_module(Command *c, Analyzer *a)
{
    const char *first = c->arguments.data[0];
    int own = 0;
    for (int i = 0; i < c->arguments.len; i++) {
        const char *folder = analyzer_module_folder(a, c->arguments.data[i]);
        if (!folder)
            continue;
        c->arguments.data[i] = folder;
        own++;
    }
    if (own == 0)
        return run_packages(c, a, c->arguments.data, c->arguments.len);
    if (own < c->arguments.len)
        return refuse(first, "packages of this module and of others can't be analyzed together");
    return own == 1 && !is_folder_pattern(c->arguments.data[0]) ? run_folder(c, a, c->arguments.data[0], first) : run_module(c, a);
}

// Packages of the library, or of a GOPATH, are analyzed from source.
static int run_from_source(Command *c)
{
    AnalyzerSource source = {.gopaths = c->gopaths.data, .goroot = c->goroot ? c->goroot : find_goroot(c)};
    if (source.goroot && !*tree_version(c, source.goroot))
        return refuse(source.goroot, "not a Go source tree: no readable VERSION file");
    for (int i = 0; i < c->arguments.len; i++) {
        const char *arg = c->arguments.data[i];
        bool is_std = source.goroot && is_folder(arena_format(c->arena, "%s/src/%s", source.goroot, arg));
        if (!is_std && c->gopaths.len == 1 && is_folder(without_pattern(c, arena_format(c->arena, "./%s", arg))))
            return refuse(arg, arena_format(c->arena, "not a package of the standard library; did you mean ./%s?", arg));
        if (source.goroot && !is_std && strcmp(arg, "std") != 0 && c->gopaths.len == 1)
            return refuse(arg, strchr(arg, '.') ? "there is no module here that could require it" : "not a package of the standard library");
    }
    if (!source.goroot)
        return refuse(c->arguments.data[0], "packages of the standard library are analyzed from its sources; name a Go tree with -goroot DIR or GOROOT");
    Analyzer *a = open_library(c, &source);
    if (!a)
        return EXIT_USAGE;
    int status = run_packages(c, a, c->arguments.data, c->arguments.len);
    analyzer_close(a);
    return status;
}

// ---- tasks

static int write_pack(Command *c)
{
    char error[4096];
    vec_push(c->arena, &c->arguments, NULL);
    AnalyzerSource source = {.goroot = c->goroot, .gopaths = c->gopaths.data, .imports = c->arguments.data};
    if (analyzer_write_pack(&source, c->output, error, sizeof error))
        return EXIT_OK;
    fprintf(stderr, "escapement: %s\n", error);
    return EXIT_USAGE;
}

static int print_version(Command *c)
{
    const char *pack = c->pack ? c->pack : find_pack(c);
    char error[512];
    Analyzer *a = pack ? analyzer_open(&(AnalyzerSource){.pack = pack}, error, sizeof error) : NULL;
    printf("escapement %s", ANALYZER_VERSION);
    if (a) {
        char *path = realpath(pack, NULL);
        printf(" (%s, %s)", analyzer_go_version(a), path ? path : pack);
        free(path);
        analyzer_close(a);
    }
    putchar('\n');
    return EXIT_OK;
}

static int run_in(Command *c, Analyzer *a, Kind kind)
{
    const char *first = c->arguments.data[0];
    int lang_minor = 0;
    const char *path = analyzer_module_package(a, &lang_minor);
    if (!c->options.lang_minor)
        c->options.lang_minor = lang_minor;
    switch (kind) {
    case KIND_PACKAGES: return run_from_module(c, a);
    case KIND_FILES: return run_files(c, a, c->arguments.data, c->arguments.len);
    case KIND_ARCHIVE: return run_archive(c, a, first);
    case KIND_FOLDERS: return is_folder_pattern(first) || c->arguments.len > 1 ? run_module(c, a) : run_folder(c, a, first, path);
    }
    return EXIT_USAGE;
}

static int run(Command *c)
{
    Kind kind;
    vec_push(c->arena, &c->gopaths, NULL);
    if (!find_kind(c, &kind))
        return EXIT_USAGE;
    bool is_of_gopath = kind == KIND_PACKAGES && c->gopaths.len > 1; // for which a pack will do, if one is named
    if (kind == KIND_PACKAGES && (is_of_gopath ? !c->pack : !is_in_module(c)))
        return run_from_source(c);
    Analyzer *a = open_for_imports(c, folder_of(c, kind == KIND_PACKAGES ? "." : c->arguments.data[0]));
    if (!a)
        return EXIT_USAGE;
    bool is_of_library = false; // by the name of the first, also when there is no such package
    if (kind == KIND_PACKAGES && !is_of_gopath) {
        const char *first = c->arguments.data[0];
        is_of_library = !analyzer_module_folder(a, first) && !memchr(first, '.', strcspn(first, "/"));
    }
    int status = is_of_library ? EXIT_OK : run_in(c, a, kind);
    analyzer_close(a);
    return is_of_library ? run_from_source(c) : status;
}

// The kernel grows the main thread's stack up to the limit in force, also one set later.
static void allow_deep_recursion(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur < LIMIT_STACK_BYTES) {
        limit.rlim_cur = limit.rlim_max < LIMIT_STACK_BYTES ? limit.rlim_max : LIMIT_STACK_BYTES;
        setrlimit(RLIMIT_STACK, &limit);
    }
}

int main(int argc, char **argv)
{
    allow_deep_recursion();
    Command command = {.arena = arena_new()};
    int status = EXIT_USAGE;
    if (command_parse(&command, argc, argv)) {
        switch (command.task) {
        case TASK_ANALYZE: status = run(&command); break;
        case TASK_PACK: status = write_pack(&command); break;
        case TASK_VERSION: status = print_version(&command); break;
        case TASK_HELP: status = fputs(command_usage, stdout) < 0 ? EXIT_USAGE : EXIT_OK; break;
        }
    }
    arena_free(command.arena);
    return status;
}
