#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DETAIL = 2 }; // of -m

const char command_usage[] =
    "usage: escapement [-m | -m=2] [-l] [-go=1.27] [-json | -sarif | -html | -svg | -markdown] [-pack FILE] [-goroot DIR] [-gopath DIR] FILE.go... | FILE.txtar | DIR... | DIR/... | IMPORTPATH... | std | -\n"
    "       escapement pack -goroot DIR [-gopath DIR IMPORTPATH...] -o FILE\n"
    "\n"
    "Prints what go build -gcflags=-m prints for the Go code, without a Go toolchain.\n"
    "\n"
    "  escapement main.go                 a program of one file\n"
    "  escapement ./...                   all packages of the module in this folder\n"
    "  escapement -m=2 ./cmd/tool         one of them, with reasons\n"
    "  escapement -json . >report.json    with bytes, causes and hints\n"
    "\n"
    "  -m, -m=2      escape analysis and inlining decisions; 2 explains them, as -m -m does (default -m)\n"
    "  -l            no inlining\n"
    "  -l=4, -smallframes, -d=checkptr|escapemutationscalls  as go tool compile takes them\n"
    "  -json         the report as JSON, of several folders a line for each; with -graph, the escape graph as well\n"
    "  -sarif        as SARIF 2.1.0, for code scanning tools; of one package\n"
    "  -html, -svg, -markdown  the code with its lines marked, to be shown elsewhere; of one package\n"
    "  -pack FILE    the standard library as a pack (default $ESCAPEMENT_PACK, then one beside the program)\n"
    "  -goroot DIR   a Go source tree for the standard library (without a pack: $GOROOT, then the usual places); beside\n"
    "                -pack, the tree that the pack was made of: places in the library are then in its folders\n"
    "  -lang=go1.22  the version of the language (default what the go line of the module's go.mod says, else the release's)\n"
    "  -go=1.27      the Go release; the library must be of that one\n"
    "  -goarch=386   whose struct layouts -json gives: amd64, 386 or arm64; the analysis is always amd64's\n"
    "  -gopath DIR   a GOPATH for other imports; may be repeated\n"
    "  --            ends the options\n"
    "  -h, -version  this text; the version, and that of the library\n"
    "Exit status: 0 analyzed, 1 the Go code has errors, 2 usage or files.\n";

typedef struct Given { // an option as it was given
    const char *name;
    const char *value; // NULL: none
    size_t place;      // of a text: in the Command
} Given;

__attribute__((format(printf, 1, 2))) static bool fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("escapement: ", stderr);
    vfprintf(stderr, format, arguments);
    fputs("\nescapement -h lists the options\n", stderr);
    va_end(arguments);
    return false;
}

// The whole text as a number; -1: it is none.
static int number_of(const char *text)
{
    size_t length = strspn(text, "0123456789");
    return length && length < 4 && !text[length] ? atoi(text) : -1;
}

// Each -m counts, as the compiler's do.
static bool set_detail(Command *c, Given given)
{
    int detail = given.value ? number_of(given.value) : c->options.detail + 1;
    if (detail < 1 || detail > MAX_DETAIL)
        return given.value ? fail("-m=%s: the levels are -m and -m=2", given.value) : fail("-m is given %d times: the levels are -m and -m=2", detail);
    c->options.detail = detail;
    return true;
}

static bool set_inlining(Command *c, Given given)
{
    const char *level = given.value ? given.value : "1";
    if (strcmp(level, "1") == 0)
        c->options.compiler.no_inlining = true;
    else if (strcmp(level, "4") == 0)
        c->options.compiler.cheap_calls = true;
    else
        return fail("-l=%s: it is -l or -l=4", level);
    return true;
}

static bool set_small_frames(Command *c, Given given)
{
    (void)given;
    return c->options.compiler.small_frames = true;
}

// "checkptr=2,escapemutationscalls": what of go tool compile -d changes our answer. zerocopy is on there as well.
static bool set_debug(Command *c, Given given)
{
    CompilerOptions *options = &c->options.compiler;
    for (const char *list = given.value; *list;) {
        size_t length = strcspn(list, ","), name = strcspn(list, ",=");
        const char *number = name < length ? arena_format(c->arena, "%.*s", (int)(length - name - 1), list + name + 1) : "1";
        int value = number_of(number);
        if (value >= 0 && name == strlen("checkptr") && memcmp(list, "checkptr", name) == 0)
            options->checkptr = value;
        else if (value >= 0 && name == strlen("escapemutationscalls") && memcmp(list, "escapemutationscalls", name) == 0)
            options->says_mutations = value > 0;
        else if (!(value > 0 && name == strlen("zerocopy") && memcmp(list, "zerocopy", name) == 0))
            return fail("-d=%.*s: it is checkptr or escapemutationscalls, with a number or without", (int)length, list);
        list += length + (list[length] == ',');
    }
    return true;
}

static const char *const outputs[] = {[ANALYZER_JSON] = "json", [ANALYZER_SARIF] = "sarif",       [ANALYZER_HTML] = "html",
                                      [ANALYZER_SVG] = "svg",   [ANALYZER_MARKDOWN] = "markdown"};

static bool set_output(Command *c, Given given)
{
    AnalyzerOutput output = ANALYZER_JSON;
    while (strcmp(outputs[output], given.name) != 0)
        output++;
    if (c->options.output != ANALYZER_TEXT && c->options.output != output)
        return fail("-%s and -%s exclude each other", outputs[c->options.output], given.name);
    c->options.output = output;
    return true;
}

static bool set_graph(Command *c, Given given)
{
    (void)given;
    return c->options.graph = true;
}

static bool set_language(Command *c, Given given)
{
    int minor = strncmp(given.value, "go1.", 4) == 0 ? number_of(given.value + 4) : -1;
    if (minor < 1)
        return fail("-lang=%s: a version of the language is written go1.22", given.value);
    c->lang = given.value;
    c->options.lang_minor = minor;
    return true;
}

// "1.27" and "go1.27".
static bool set_release(Command *c, Given given)
{
    const char *release = strncmp(given.value, "go", 2) == 0 ? given.value + 2 : given.value;
    if (strncmp(release, "1.", 2) != 0 || number_of(release + 2) < 1)
        return fail("-go=%s: a release is written 1.27", given.value);
    c->release = release;
    return true;
}

static bool set_arch(Command *c, Given given)
{
    if (!analyzer_knows_arch(given.value))
        return fail("-goarch is amd64, 386 or arm64, not %s", given.value);
    c->options.layout_arch = given.value;
    return true;
}

static bool set_path(Command *c, Given given)
{
    *(const char **)((char *)c + given.place) = given.value;
    return *given.value || fail("-%s needs a value", given.name);
}

static bool add_gopath(Command *c, Given given)
{
    vec_push(c->arena, &c->gopaths, given.value);
    return *given.value || fail("-gopath needs a value");
}

static bool ask_help(Command *c, Given given)
{
    (void)given;
    c->task = TASK_HELP;
    return true;
}

static bool ask_version(Command *c, Given given)
{
    (void)given;
    c->task = TASK_VERSION;
    return true;
}

typedef enum Values { NO_VALUE, MAY_HAVE_VALUE, NEEDS_VALUE } Values;

static const struct Option {
    const char *name;
    Values values;
    bool (*set)(Command *c, Given given);
    size_t place; // of set_path
} options[] = {
    {"m", MAY_HAVE_VALUE, set_detail, 0},
    {"l", MAY_HAVE_VALUE, set_inlining, 0},
    {"smallframes", NO_VALUE, set_small_frames, 0},
    {"d", NEEDS_VALUE, set_debug, 0},
    {"json", NO_VALUE, set_output, 0},
    {"sarif", NO_VALUE, set_output, 0},
    {"html", NO_VALUE, set_output, 0},
    {"svg", NO_VALUE, set_output, 0},
    {"markdown", NO_VALUE, set_output, 0},
    {"graph", NO_VALUE, set_graph, 0},
    {"lang", NEEDS_VALUE, set_language, 0},
    {"go", NEEDS_VALUE, set_release, 0},
    {"goarch", NEEDS_VALUE, set_arch, 0},
    {"goroot", NEEDS_VALUE, set_path, offsetof(Command, goroot)},
    {"pack", NEEDS_VALUE, set_path, offsetof(Command, pack)},
    {"o", NEEDS_VALUE, set_path, offsetof(Command, output)},
    {"gopath", NEEDS_VALUE, add_gopath, 0},
    {"h", NO_VALUE, ask_help, 0},
    {"help", NO_VALUE, ask_help, 0},
    {"version", NO_VALUE, ask_version, 0},
};

static const struct Option *find_option(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (strlen(options[i].name) == length && memcmp(options[i].name, name, length) == 0)
            return &options[i];
    return NULL;
}

// Options that only make sense beside others.
static bool is_consistent(Command *c)
{
    if (c->task == TASK_PACK)
        return (c->goroot && c->output) || fail("pack needs -goroot DIR and -o FILE");
    if (c->output)
        return fail("-o is an option of escapement pack; a report goes to standard output");
    if (c->options.graph && c->options.output != ANALYZER_JSON)
        return fail("-graph is an option of -json");
    return c->arguments.len || fail("nothing to analyze: name a file, a folder or a package");
}

// Options may begin with one or two dashes and take their value after "=" or, where they need one, as the next argument, as in Go's
// commands; they may stand among the arguments.
bool command_parse(Command *c, int argc, char **argv)
{
    bool ended = false;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (ended || arg[0] != '-' || !arg[1]) {
            if (c->task == TASK_ANALYZE && !c->arguments.len && !ended && strcmp(arg, "pack") == 0)
                c->task = TASK_PACK;
            else
                vec_push(c->arena, &c->arguments, arg);
            continue;
        }
        if (strcmp(arg, "--") == 0) {
            ended = true;
            continue;
        }
        const char *name = arg + 1 + (arg[1] == '-'), *equals = strchrnul(name, '=');
        const struct Option *option = find_option(name, (size_t)(equals - name));
        if (!option)
            return fail("unknown option %s", arg);
        Given given = {option->name, *equals ? equals + 1 : NULL, option->place};
        if (option->values == NO_VALUE && given.value)
            return fail("-%s takes no value", option->name);
        if (option->values == NEEDS_VALUE && !given.value && ++i == argc)
            return fail("-%s needs a value", option->name);
        given.value = option->values == NEEDS_VALUE && !given.value ? argv[i] : given.value;
        if (!option->set(c, given))
            return false;
        if (c->task >= TASK_HELP)
            return true;
    }
    c->options.detail += !c->options.detail;
    return is_consistent(c);
}
