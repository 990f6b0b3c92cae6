// escapement: the command. See `escapement -h` below; its text output is what `go build -gcflags=-m` prints.

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer.h"
#include "base/txtar.h"
#include "load/load.h"
#include "report/report.h"

enum { EXIT_OK = 0, EXIT_GO_ERRORS = 1, EXIT_USAGE = 2 };
enum { MAX_SOURCE_BYTES = 64 << 20 };

static const char usage[] =
    "usage: escapement [-m | -m=2] [-l] [-go=1.27] [-json | -sarif | -html | -svg | -markdown] [-pack FILE | -goroot DIR] [-gopath DIR] FILE.go... | FILE.txtar | DIR... | DIR/... | IMPORTPATH... | std | -\n"
    "       escapement pack -goroot DIR [-gopath DIR IMPORTPATH...] -o FILE\n"
    "\n"
    "Prints what go build -gcflags=-m prints for the Go code, without a Go toolchain.\n"
    "  -m, -m=2      escape analysis and inlining decisions; 2 explains them (default -m)\n"
    "  -l            no inlining\n"
    "  -l=4, -smallframes, -d=checkptr|escapemutationscalls  as go tool compile takes them\n"
    "  -json         the report as JSON, of several folders a line for each; with -graph, the escape graph as well\n"
    "  -sarif        as SARIF 2.1.0, for code scanning tools\n"
    "  -html, -svg, -markdown  the code with its lines marked, to be shown elsewhere\n"
    "  -pack FILE    the standard library as a pack (default $ESCAPEMENT_PACK, then one beside the program)\n"
    "  -goroot DIR   a Go source tree for the standard library (without a pack: $GOROOT, then the usual places)\n"
    "  -lang=go1.22  the version of the language (default what the go line of the module's go.mod says, else the release's)\n"
    "  -go=1.27      the Go release; the library must be of that one\n"
    "  -goarch=386   whose struct layouts -json gives: amd64, 386 or arm64; the analysis is always amd64's\n"
    "  -gopath DIR   a GOPATH for other imports; may be repeated\n"
    "Exit status: 0 analyzed, 1 the Go code has errors, 2 usage or files.\n";

typedef struct Command {
    Arena *arena;
    AnalyzerOptions options;
    const char *goroot, *pack, *output;
    const char *release; // "1.27"; NULL: what the library is
    VEC(const char *) gopaths;
    VEC(const char *) arguments;
} Command;

static bool ends_in(const char *text, const char *ending)
{
    size_t n = strlen(text), m = strlen(ending);
    return n >= m && strcmp(text + n - m, ending) == 0;
}

static bool find_output(const char *name, size_t length, AnalyzerOutput *output)
{
    static const char *const names[] = {[ANALYZER_JSON] = "json", [ANALYZER_SARIF] = "sarif",       [ANALYZER_HTML] = "html",
                                        [ANALYZER_SVG] = "svg",   [ANALYZER_MARKDOWN] = "markdown"};
    for (size_t i = ANALYZER_JSON; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0) {
            *output = (AnalyzerOutput)i;
            return true;
        }
    return false;
}

// "checkptr=2,escapemutationscalls": what of go tool compile -d changes our answer. zerocopy is on there as well.
static bool parse_debug_options(CompilerOptions *options, const char *list)
{
    while (*list) {
        size_t length = strcspn(list, ","), name = strcspn(list, ",=");
        int value = name < length ? atoi(list + name + 1) : 1;
        if (name == strlen("checkptr") && memcmp(list, "checkptr", name) == 0)
            options->checkptr = value;
        else if (name == strlen("escapemutationscalls") && memcmp(list, "escapemutationscalls", name) == 0)
            options->says_mutations = value > 0;
        else if (!(name == strlen("zerocopy") && memcmp(list, "zerocopy", name) == 0 && value > 0))
            return false;
        list += length + (list[length] == ',');
    }
    return true;
}

// Options may begin with one or two dashes and take their value after "=" or as the next argument, as in Go's commands.
static bool parse_arguments(Command *c, int argc, char **argv)
{
    c->options.detail = 1;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (arg[0] != '-' || !arg[1]) {
            vec_push(c->arena, &c->arguments, arg);
            continue;
        }
        const char *name = arg + 1 + (arg[1] == '-');
        const char *equals = strchr(name, '=');
        size_t length = equals ? (size_t)(equals - name) : strlen(name);
        const char *value = equals ? equals + 1 : NULL;
#define IS(text) (length == sizeof(text) - 1 && memcmp(name, text, length) == 0)
        if (IS("m"))
            c->options.detail = value ? atoi(value) : 1;
        else if (IS("l") && !value)
            c->options.compiler.no_inlining = true;
        else if (IS("l") && strcmp(value, "4") == 0)
            c->options.compiler.cheap_calls = true;
        else if (IS("smallframes"))
            c->options.compiler.small_frames = true;
        else if (IS("d") && value && parse_debug_options(&c->options.compiler, value))
            ;
        else if (find_output(name, length, &c->options.output))
            ;
        else if (IS("graph"))
            c->options.graph = true;
        else if (IS("lang") && value && sscanf(value, "go1.%d", &c->options.lang_minor) == 1)
            ;
        else if (IS("goroot") || IS("gopath") || IS("pack") || IS("o") || IS("go") || IS("goarch")) {
            if (!value && ++i == argc) {
                fprintf(stderr, "escapement: -%.*s needs a value\n", (int)length, name);
                return false;
            }
            value = value ? value : argv[i];
            if (IS("goarch") && !analyzer_knows_arch(value)) {
                fprintf(stderr, "escapement: -goarch is amd64, 386 or arm64, not %s\n", value);
                return false;
            }
            if (IS("gopath"))
                vec_push(c->arena, &c->gopaths, value);
            else
                *(IS("goroot") ? &c->goroot : IS("pack") ? &c->pack : IS("go") ? &c->release : IS("goarch") ? &c->options.layout_arch : &c->output) = value;
        } else {
            if (!IS("h") && !IS("help"))
                fprintf(stderr, "escapement: unknown option %s\n", arg);
            return false;
        }
#undef IS
    }
    return c->arguments.len > 0;
}

static const char *find_goroot(Command *c)
{
    const char *const usual[] = {getenv("GOROOT"), "/usr/lib/go-1.27", "/usr/local/go", "/usr/lib/go"};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (usual[i] && access(arena_format(c->arena, "%s/src/fmt", usual[i]), R_OK) == 0)
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
    static const char *const places[] = {"", "/..", "/../share/escapement"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *path = arena_format(c->arena, "%s%s/go1.%d.pack", exe, places[i], ANALYZER_DEFAULT_RELEASE);
        if (access(path, R_OK) == 0)
            return path;
    }
    return NULL;
}

static bool read_source(Command *c, const char *path, AnalyzerFile *file)
{
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    if (!in) {
        perror(path);
        return false;
    }
    Buf text = buf_new(c->arena);
    char chunk[1 << 16];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, in)) > 0;) {
        buf_bytes(&text, chunk, n);
        if (text.len > MAX_SOURCE_BYTES) {
            fprintf(stderr, "escapement: %s: larger than %d MiB\n", path, MAX_SOURCE_BYTES >> 20);
            return false;
        }
    }
    bool ok = !ferror(in);
    if (!ok)
        perror(path);
    if (in != stdin)
        fclose(in);
    file->text = buf_text(&text);
    file->length = text.len;
    return ok;
}

static const char below[] = "/...";

// Folders of a module, as ./a, or with all below them, as ./...
static bool is_folder_pattern(const char *arg) { return (arg[0] == '.' || arg[0] == '/') && ends_in(arg, below); }

static const char *without_pattern(Command *c, const char *arg)
{
    if (!is_folder_pattern(arg))
        return arg;
    size_t length = strlen(arg) - strlen(below);
    return length ? arena_format(c->arena, "%.*s", (int)length, arg) : "/";
}

static bool is_folder_argument(const char *arg)
{
    struct stat st;
    return is_folder_pattern(arg) || ((arg[0] == '.' || arg[0] == '/') && stat(arg, &st) == 0 && S_ISDIR(st.st_mode));
}

// Of the first file, or the folder itself; NULL: of standard input, or there is none.
static const char *folder_of(Command *c, const char *argument)
{
    const char *slash = strrchr(argument, '/');
    const char *given = is_folder_argument(argument) ? without_pattern(c, argument) : slash ? arena_format(c->arena, "%.*s", (int)(slash - argument + 1), argument) : ".";
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
            fprintf(stderr, "escapement: %s: %s is not a Go file of one package\n", path, name);
            return EXIT_USAGE;
        }
        vec_push(c->arena, &files, ((AnalyzerFile){arena_format(c->arena, "./%s", name), file.text, file.length}));
    }
    if (!files.len) {
        fprintf(stderr, "escapement: no Go files in %s\n", path);
        return EXIT_USAGE;
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
            return perror(given), EXIT_USAGE;
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
        return perror(folder), EXIT_USAGE;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (load_matches_name(entry->d_name, ".go"))
            vec_push(c->arena, &files, arena_format(c->arena, "%s/%s", folder, entry->d_name));
    closedir(dir);
    if (!files.len) {
        fprintf(stderr, "escapement: no Go files in %s\n", folder);
        return EXIT_USAGE;
    }
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
    if (c->options.output != ANALYZER_TEXT) {
        fprintf(stderr, "escapement: -sarif, -html, -svg and -markdown are for files and one folder, -json for folders\n");
        return EXIT_USAGE;
    }
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
        perror(given);
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

static bool is_file_argument(const char *arg) { return ends_in(arg, ".go") || strcmp(arg, "-") == 0; }

static bool is_archive_argument(const char *arg) { return ends_in(arg, ".txtar"); }

// Is "go1.27.3" (or "go1.27") of release "1.27"?
static bool is_release(const char *version, const char *release)
{
    size_t length = strlen(release);
    return strncmp(version, "go", 2) == 0 && strncmp(version + 2, release, length) == 0 && (version[2 + length] == '.' || !version[2 + length]);
}

static int write_pack(Command *c)
{
    char error[4096];
    vec_push(c->arena, &c->arguments, NULL);
    if (!c->goroot || !c->output) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    AnalyzerSource source = {.goroot = c->goroot, .gopaths = c->gopaths.data, .imports = c->arguments.data + 1};
    if (analyzer_write_pack(&source, c->output, error, sizeof error))
        return EXIT_OK;
    fprintf(stderr, "escapement: %s\n", error);
    return EXIT_USAGE;
}

static int run(Command *c)
{
    const char *first = c->arguments.data[0];
    vec_push(c->arena, &c->gopaths, NULL);
    if (strcmp(first, "pack") == 0)
        return write_pack(c);
    // Packages by import path are analyzed from source; files only need what they import.
    bool from_files = is_file_argument(first) || is_archive_argument(first) || is_folder_argument(first);
    AnalyzerSource source = {.gopaths = c->gopaths.data, .folder = from_files && c->gopaths.len == 1 ? folder_of(c, first) : NULL};
    if (from_files && (c->pack || (!c->goroot && c->gopaths.len == 1)))
        source.pack = c->pack ? c->pack : find_pack(c);
    source.goroot = c->goroot;
    if (!source.pack && !c->goroot && !(source.goroot = find_goroot(c))) {
        fprintf(stderr, "escapement: no pack and no Go source tree found; name one with -pack FILE, -goroot DIR or GOROOT\n");
        return EXIT_USAGE;
    }
    char error[512];
    Analyzer *a = analyzer_open(&source, error, sizeof error);
    if (!a) {
        fprintf(stderr, "escapement: %s\n", error);
        return EXIT_USAGE;
    }
    if (c->release && !is_release(analyzer_go_version(a), c->release)) {
        fprintf(stderr, "escapement: %s is %s, not go%s\n", source.pack ? source.pack : source.goroot, analyzer_go_version(a), c->release);
        analyzer_close(a);
        return EXIT_USAGE;
    }
    int status, lang_minor = 0;
    analyzer_module_package(a, &lang_minor);
    if (!c->options.lang_minor)
        c->options.lang_minor = lang_minor;
    if (is_file_argument(first))
        status = run_files(c, a, c->arguments.data, c->arguments.len);
    else if (is_archive_argument(first) && c->arguments.len == 1)
        status = run_archive(c, a, first);
    else if (is_folder_pattern(first) || (is_folder_argument(first) && c->arguments.len > 1))
        status = run_module(c, a);
    else if (is_folder_argument(first))
        status = run_folder(c, a, first, analyzer_module_package(a, &(int){0}));
    else
        status = run_packages(c, a, c->arguments.data, c->arguments.len);
    analyzer_close(a);
    return status;
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
    if (!parse_arguments(&command, argc, argv)) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    int status = run(&command);
    arena_free(command.arena);
    return status;
}
