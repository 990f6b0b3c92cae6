// mutate: broken programs out of good ones, for ./dev fidelity mutants.
//
//     mutate [-n COUNT] [-s SEED] FOLDER <LIST-OF-GO-FILES
//
// Writes COUNT programs, each a given file with one mistake of the kinds below (one in five has two), to
// FOLDER/HASH.go, where HASH is of the program's text; and to standard output, one line each: "HASH KIND… of FILE". The
// same seed and files give the same programs. A file is drawn by its folder first, so that large folders don't crowd
// out the small. Nothing is promised to be wrong: the compiler says whether it is.

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_SOURCE = 24 << 10, MAX_NAME = 1024, TRIES = 100 };

typedef enum TokenKind { NAME, KEYWORD, LITERAL, OPERATOR } TokenKind;

typedef struct Token {
    TokenKind kind;
    int start, end; // bytes of the source
    bool starts_line;
} Token;

// A program while it is changed: one edit replaces source[start, end) by text.
typedef struct Program {
    char *source;
    int length;
    Token *tokens;
    int count;
    uint64_t random;
    int start, end;
    char text[MAX_NAME];
} Program;

static _Noreturn void fail(const char *what)
{
    perror(what);
    exit(2);
}

static void *allocate(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p)
        fail("mutate: memory");
    return p;
}

// splitmix64
static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static int below(uint64_t *state, int limit) { return (int)(next_random(state) % (uint64_t)limit); }

#define COUNT_OF(array) ((int)(sizeof(array) / sizeof *(array)))
#define ONE_OF(p, array) ((array)[below(&(p)->random, COUNT_OF(array))])

// ---- tokens: enough of Go's lexical grammar to cut at the right places

static const char *const keywords[] = {"break", "case", "chan", "const", "continue", "default", "defer", "else",
                                       "fallthrough", "for", "func", "go", "goto", "if", "import", "interface", "map",
                                       "package", "range", "return", "select", "struct", "switch", "type", "var"};
// The longer ones first.
static const char *const operators[] = {"<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=",
                                        ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^"};

static bool is_word(char b) { return isalnum((unsigned char)b) || b == '_' || (unsigned char)b >= 0x80; }

static int quoted_end(const char *s, int at, int length)
{
    char quote = s[at++];
    while (at < length && s[at] != quote && (quote == '`' || s[at] != '\n'))
        at += s[at] == '\\' && quote != '`' ? 2 : 1;
    return at < length ? at + 1 : length;
}

static int token_end(const char *s, int at, int length, TokenKind *kind)
{
    int end = at + 1;
    if (s[at] == '"' || s[at] == '`' || s[at] == '\'')
        return *kind = LITERAL, quoted_end(s, at, length);
    if (is_word(s[at]) || (s[at] == '.' && isdigit((unsigned char)s[end]))) {
        bool is_number = !isalpha((unsigned char)s[at]) && s[at] != '_' && (unsigned char)s[at] < 0x80;
        bool is_hex = s[at] == '0' && tolower((unsigned char)s[end]) == 'x';
        while (end < length && (is_word(s[end]) || (is_number && s[end] == '.') ||
                                (is_number && strchr("+-", s[end]) && strchr(is_hex ? "pP" : "eE", s[end - 1]))))
            end++;
        *kind = is_number ? LITERAL : NAME;
        for (int i = 0; i < COUNT_OF(keywords); i++)
            if (strlen(keywords[i]) == (size_t)(end - at) && memcmp(keywords[i], s + at, (size_t)(end - at)) == 0)
                *kind = KEYWORD;
        return end;
    }
    *kind = OPERATOR;
    for (int i = 0; i < COUNT_OF(operators); i++)
        if (strncmp(s + at, operators[i], strlen(operators[i])) == 0)
            return at + (int)strlen(operators[i]);
    return end;
}

static void scan(Program *p)
{
    free(p->tokens);
    p->tokens = allocate((size_t)p->length, sizeof *p->tokens);
    p->count = 0;
    bool starts_line = true;
    for (int at = 0; at < p->length;) {
        const char *s = p->source;
        if (isspace((unsigned char)s[at])) {
            starts_line |= s[at++] == '\n';
        } else if (s[at] == '/' && (s[at + 1] == '/' || s[at + 1] == '*')) {
            const char *end = strstr(s + at, s[at + 1] == '/' ? "\n" : "*/");
            at = !end ? p->length : (int)(end - s) + (s[at + 1] == '/' ? 0 : 2);
        } else {
            Token t = {.start = at, .starts_line = starts_line};
            at = t.end = token_end(s, at, p->length, &t.kind);
            p->tokens[p->count++] = t;
            starts_line = false;
        }
    }
}

// ---- looking at tokens

static bool is(const Program *p, int i, const char *text)
{
    if (i < 0 || i >= p->count)
        return false;
    const Token *t = &p->tokens[i];
    return strlen(text) == (size_t)(t->end - t->start) && memcmp(p->source + t->start, text, strlen(text)) == 0;
}

static bool is_one_of(const Program *p, int i, const char *const *list, int count)
{
    for (int n = 0; n < count; n++)
        if (is(p, i, list[n]))
            return true;
    return false;
}

typedef bool (*Wanted)(const Program *p, int i);

// A random token of those wanted, or -1.
static int pick(Program *p, Wanted wanted)
{
    int found = -1, seen = 0;
    for (int i = 0; i < p->count; i++)
        if (wanted(p, i) && below(&p->random, ++seen) == 0)
            found = i;
    return found;
}

static const char *const types[] = {"bool", "byte", "int", "int8", "int64", "uint", "uint32", "uintptr", "float32",
                                    "float64", "complex128", "string", "rune", "error", "any"};
static const char *const binary[] = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&^", "==", "!=", "<", "<=",
                                     ">", ">=", "&&", "||"};
static const char *const brackets[] = {"(", ")", "[", "]", "{", "}"};

static bool any_token(const Program *p, int i) { return i >= 0 && i < p->count; }
static bool is_name(const Program *p, int i) { return any_token(p, i) && p->tokens[i].kind == NAME; }
static bool is_keyword(const Program *p, int i) { return any_token(p, i) && p->tokens[i].kind == KEYWORD; }
static bool is_literal(const Program *p, int i) { return any_token(p, i) && p->tokens[i].kind == LITERAL; }
static bool is_operand(const Program *p, int i) { return is_name(p, i) || is_literal(p, i); }
static bool is_type(const Program *p, int i) { return is_one_of(p, i, types, COUNT_OF(types)); }
static bool is_bracket(const Program *p, int i) { return is_one_of(p, i, brackets, COUNT_OF(brackets)); }
static bool is_return(const Program *p, int i) { return is(p, i, "return"); }
static bool is_comma(const Program *p, int i) { return is(p, i, ","); }
static bool is_assignment(const Program *p, int i) { return is(p, i, ":=") || is(p, i, "="); }
static bool starts_line(const Program *p, int i) { return p->tokens[i].starts_line; }
static bool is_selected(const Program *p, int i) { return is_name(p, i) && is(p, i - 1, "."); }
static bool is_call_end(const Program *p, int i)
{
    return is(p, i, ")") && (is_operand(p, i - 1) || is(p, i - 1, "(") || is(p, i - 1, ")"));
}
static bool is_binary(const Program *p, int i)
{
    return is_one_of(p, i, binary, COUNT_OF(binary)) && (is_operand(p, i - 1) || is(p, i - 1, ")") || is(p, i - 1, "]"));
}
static bool is_swappable(const Program *p, int i) { return is_comma(p, i) && is_operand(p, i - 1) && is_operand(p, i + 1); }
static bool is_block_line(const Program *p, int i) { // the first token of a line that ends in {
    if (!starts_line(p, i))
        return false;
    while (i + 1 < p->count && !starts_line(p, i + 1))
        i++;
    return is(p, i, "{");
}
static bool is_body(const Program *p, int i)
{
    return is(p, i, "{") && (i + 1 == p->count || starts_line(p, i + 1)) && !is(p, i - 1, "struct") && !is(p, i - 1, "interface");
}
static bool is_import(const Program *p, int i)
{
    if (!is_literal(p, i) || p->source[p->tokens[i].start] != '"')
        return false;
    while (i > 0 && (is_literal(p, i) || is_name(p, i) || is(p, i, "(") || is(p, i, ".") || is(p, i, ";")))
        i--;
    return is(p, i, "import");
}

// ---- kinds of mistakes; each makes one edit, or says that it can't

static bool replace_bytes(Program *p, int start, int end, const char *text, int length)
{
    if (length >= MAX_NAME)
        return false;
    p->start = start;
    p->end = end;
    memcpy(p->text, text, (size_t)length);
    p->text[length] = '\0';
    return true;
}

static bool replace(Program *p, int i, const char *text)
{
    return i >= 0 && replace_bytes(p, p->tokens[i].start, p->tokens[i].end, text, (int)strlen(text));
}

static bool insert(Program *p, int at, const char *text) { return replace_bytes(p, at, at, text, (int)strlen(text)); }

// Puts text before token i.
static bool insert_before(Program *p, int i, const char *text) { return i >= 0 && insert(p, p->tokens[i].start, text); }

static int line_end(const Program *p, int i) { // one past the last token of i's line
    for (i++; i < p->count && !p->tokens[i].starts_line; i++)
        ;
    return i;
}

static bool delete_tokens(Program *p, int from, int to) { // [from, to)
    return from >= 0 && from < to && replace_bytes(p, p->tokens[from].start, p->tokens[to - 1].end, "", 0);
}

static bool token_deleted(Program *p) { return replace(p, pick(p, any_token), ""); }

static bool copy_of(Program *p, int i, int before)
{
    char text[MAX_NAME + 2];
    int length = p->tokens[i].end - p->tokens[i].start;
    if (length >= MAX_NAME - 2)
        return false;
    snprintf(text, sizeof text, "%.*s ", length, p->source + p->tokens[i].start);
    return insert_before(p, before, text);
}

static bool token_doubled(Program *p)
{
    int i = pick(p, any_token);
    return i >= 0 && copy_of(p, i, i);
}

static bool token_copied(Program *p)
{
    int i = pick(p, any_token), before = pick(p, any_token);
    return i >= 0 && copy_of(p, i, before);
}

static bool swap(Program *p, int i, int k) { // i < k
    char text[3 * MAX_NAME];
    const Token *a = &p->tokens[i], *b = &p->tokens[k];
    int length = b->end - a->start;
    if (length >= MAX_NAME)
        return false;
    snprintf(text, sizeof text, "%.*s%.*s%.*s", b->end - b->start, p->source + b->start, b->start - a->end,
             p->source + a->end, a->end - a->start, p->source + a->start);
    return replace_bytes(p, a->start, b->end, text, length);
}

static bool tokens_swapped(Program *p)
{
    int i = pick(p, any_token);
    return i >= 0 && i + 1 < p->count && swap(p, i, i + 1);
}

static bool arguments_swapped(Program *p)
{
    int i = pick(p, is_swappable);
    return i > 0 && swap(p, i - 1, i + 1);
}

static bool name_misspelt(Program *p)
{
    int i = pick(p, is_name);
    return i >= 0 && insert(p, p->tokens[i].end, "x");
}

static bool name_for_another(Program *p)
{
    int i = pick(p, is_name), k = pick(p, is_name);
    if (i < 0)
        return false;
    return replace_bytes(p, p->tokens[i].start, p->tokens[i].end, p->source + p->tokens[k].start,
                         p->tokens[k].end - p->tokens[k].start);
}

static bool selector_misspelt(Program *p) { // in its other case, as the compiler's hints look for
    int i = pick(p, is_selected);
    if (i < 0)
        return false;
    char first = p->source[p->tokens[i].start];
    char other[2] = {(char)(islower((unsigned char)first) ? toupper(first) : tolower((unsigned char)first)), 0};
    return replace_bytes(p, p->tokens[i].start, p->tokens[i].start + 1, other, 1);
}

static bool type_for_another(Program *p) { return replace(p, pick(p, is_type), ONE_OF(p, types)); }
static bool operator_for_another(Program *p) { return replace(p, pick(p, is_binary), ONE_OF(p, binary)); }
static bool keyword_for_another(Program *p) { return replace(p, pick(p, is_keyword), ONE_OF(p, keywords)); }
static bool bracket_deleted(Program *p) { return replace(p, pick(p, is_bracket), ""); }
static bool bracket_for_another(Program *p) { return replace(p, pick(p, is_bracket), ONE_OF(p, brackets)); }

static bool literal_of_other_kind(Program *p)
{
    static const char *const literals[] = {"1", "0", "-1", "\"s\"", "1.5", "'r'", "nil", "true", "2i", "1<<70", "1e400",
                                           "\"\"", "08", "0x", "'ab'", "\"\\z\"", "[]int{1}", "struct{}{}"};
    return replace(p, pick(p, is_operand), ONE_OF(p, literals));
}

static bool return_deleted(Program *p)
{
    int i = pick(p, is_return);
    return i >= 0 && delete_tokens(p, i, line_end(p, i));
}

static bool results_deleted(Program *p)
{
    int i = pick(p, is_return);
    return i >= 0 && delete_tokens(p, i + 1, line_end(p, i));
}

static bool argument_added(Program *p)
{
    static const char *const arguments[] = {"1", "nil", "\"s\"", "x...", "int", "_"};
    int i = pick(p, is_call_end);
    char text[32];
    snprintf(text, sizeof text, "%s%s", is(p, i - 1, "(") ? "" : ", ", ONE_OF(p, arguments));
    return insert_before(p, i, text);
}

static bool argument_deleted(Program *p) { // from a comma to what ends that argument
    int i = pick(p, is_comma), depth = 0, k = i + 1;
    if (i < 0)
        return false;
    for (; k < p->count; k++) {
        if (is(p, k, "(") || is(p, k, "[") || is(p, k, "{"))
            depth++;
        else if (is(p, k, ")") || is(p, k, "]") || is(p, k, "}"))
            if (--depth < 0)
                break;
        if (depth == 0 && (is(p, k, ",") || is(p, k, "=") || is(p, k, ":=") || p->tokens[k].starts_line))
            break;
    }
    return delete_tokens(p, i, k);
}

static bool import_deleted(Program *p) { return replace(p, pick(p, is_import), ""); }

static bool import_for_another(Program *p)
{
    static const char *const imports[] = {"\"no/such\"", "\"fmtx\"", "\"sort\"", "\"\"", "\"a b\"", "\"./here\"", "\"unsafe\"", "\"internal/abi\"",
                                          "\"example.com/x/y\"", "_ \"no/such\"", ". \"strings\"", "m \"math\""};
    return replace(p, pick(p, is_import), ONE_OF(p, imports));
}

static bool line_deleted(Program *p)
{
    int i = pick(p, starts_line);
    return i >= 0 && delete_tokens(p, i, line_end(p, i));
}

static bool line_copied(Program *p, int to)
{
    char text[MAX_NAME + 2];
    int i = pick(p, starts_line);
    if (i < 0)
        return false;
    int start = p->tokens[i].start, end = p->tokens[line_end(p, i) - 1].end;
    if (end - start >= MAX_NAME - 2)
        return false;
    snprintf(text, sizeof text, "%.*s\n", end - start, p->source + start);
    return insert_before(p, to < 0 ? i : to, text);
}

static bool line_doubled(Program *p) { return line_copied(p, -1); }
static bool line_elsewhere(Program *p) { return line_copied(p, pick(p, starts_line)); }
static bool block_doubled(Program *p) { // a line that opens a block, once more without it
    int i = pick(p, is_block_line);
    return i >= 0 && copy_of(p, i, i);
}

static bool assignment_for_another(Program *p)
{
    static const char *const assignments[] = {"=", ":=", "==", "+=", "<<=", "&^=", "<-", ":"};
    return replace(p, pick(p, is_assignment), ONE_OF(p, assignments));
}

static bool stray_character(Program *p)
{
    static const char *const strays[] = {"@", "#", "$", "?", "\\", "'", "\"", "`", ".", ",", ";", ":", "!", "~", "\x01", "\xff", "é", "/*", "//"};
    return insert_before(p, pick(p, any_token), ONE_OF(p, strays));
}

static bool cut_short(Program *p)
{
    int i = pick(p, any_token);
    return i >= 0 && replace_bytes(p, p->tokens[i].start, p->length, "", 0);
}

static bool prefix_added(Program *p)
{
    static const char *const prefixes[] = {"*", "&", "!", "-", "^", "<-", "[]", "*", "&", "map[string]", "chan ", "func() ", "...", "~"};
    return insert_before(p, pick(p, is_name), ONE_OF(p, prefixes));
}

static bool suffix_added(Program *p)
{
    static const char *const suffixes[] = {"[0]", "[int]", "()", "(1)", ".x", ".String()", "{}", "...", "++", ".(int)", "[:]", "[\"k\"]", ".(type)"};
    int i = pick(p, is_name);
    return i >= 0 && insert(p, p->tokens[i].end, ONE_OF(p, suffixes));
}

static bool statement_added(Program *p)
{
    static const char *const statements[] = {
        "unused := 1", "var unused int", "break", "continue", "goto missing", "missing:", "fallthrough", "return 1", "return",
        "defer 1", "go func() {}", "undefined++", "nil = 1", "1 + 2", "_ = nil", "x := nil", "case 1:", "else {}", "nil()",
        "for range 1.5 {}", "for i, j := range 5 {}", "if 1 {}", "switch { case 1: }", "switch 1 { case 1, 1: }",
        "var a [2]int = [...]int{1, 2, 3}", "_ = map[string]int{\"a\": 1, \"a\": 2}", "len(1)", "append([]int{}, \"s\")",
        "type T struct{ T }", "type unusedT int", "const c int = \"s\"", "_ = 1 / 0", "var b byte = 256", "L: for { break M }",
        "func f() {}", "import \"fmt\"", "_ = struct{ a int }{b: 1}", "_ = [3]int{5: 1}", "<-1", "var i interface{ M() } = 1",
        "_ = \"s\" + 1", "_ = 1 << 1.5", "x, y := 1", "x, y = 1, 2, 3", "select { case 1: }", "switch x := 1.(type) {}",
        "for i := 0; i < 10 {}", "if x := 1 {}", "var x = x", "_ = &1", "_ = *1", "_ = !1", "_ = -\"s\"", "panic()", "new()",
        "make(int)", "copy(1, 2)", "delete(1, 2)", "close(1)", "_ = func() int {}", "_ = cap(map[int]int{})", "defer recover",
        "print(int)", "_ = int(\"s\")", "_ = string(1.5)", "_ = []int(\"s\")", "_ = min(1, \"a\")", "_ = [](int){1, 2}[5]"};
    char text[MAX_NAME];
    int i = pick(p, is_body);
    snprintf(text, sizeof text, "\n\t%s\n", ONE_OF(p, statements));
    return i >= 0 && insert(p, p->tokens[i].end, text);
}

static const struct Kind {
    const char *name;
    bool (*make)(Program *p);
} kinds[] = {
#define KIND(function) {#function, function}
    KIND(token_deleted),        KIND(token_doubled),         KIND(token_copied),        KIND(tokens_swapped),
    KIND(arguments_swapped),    KIND(name_misspelt),         KIND(name_for_another),    KIND(selector_misspelt),
    KIND(type_for_another),     KIND(operator_for_another),  KIND(keyword_for_another), KIND(bracket_deleted),
    KIND(bracket_for_another),  KIND(literal_of_other_kind), KIND(return_deleted),      KIND(results_deleted),
    KIND(argument_added),       KIND(argument_deleted),      KIND(import_deleted),      KIND(import_for_another),
    KIND(line_deleted),         KIND(line_doubled),          KIND(line_elsewhere),      KIND(block_doubled),
    KIND(assignment_for_another), KIND(stray_character),     KIND(cut_short),           KIND(prefix_added),
    KIND(suffix_added),         KIND(statement_added),       KIND(name_for_another),    KIND(type_for_another),
#undef KIND
};

// ---- programs

static void apply(Program *p)
{
    size_t inserted = strlen(p->text), rest = (size_t)(p->length - p->end);
    char *changed = allocate((size_t)p->start + inserted + rest + 2, 1);
    memcpy(changed, p->source, (size_t)p->start);
    memcpy(changed + p->start, p->text, inserted);
    memcpy(changed + p->start + inserted, p->source + p->end, rest);
    p->length = (int)((size_t)p->start + inserted + rest);
    free(p->source);
    p->source = changed;
}

static bool mutate(Program *p, char *names, size_t room)
{
    int mistakes = below(&p->random, 5) == 0 ? 2 : 1;
    names[0] = '\0';
    for (int i = 0; i < mistakes; i++) {
        const struct Kind *kind = &ONE_OF(p, kinds);
        scan(p);
        if (!p->count || !kind->make(p))
            return false;
        apply(p);
        size_t used = strlen(names);
        snprintf(names + used, room - used, " %s", kind->name);
    }
    return true;
}

static bool read_source(Program *p, const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        fail(path);
    p->source = allocate(MAX_SOURCE + 2, 1);
    p->length = (int)fread(p->source, 1, MAX_SOURCE + 1, in);
    fclose(in);
    p->source[p->length] = '\0';
    return p->length <= MAX_SOURCE;
}

static uint64_t hash_of(const char *text, int length) { // FNV-1a
    uint64_t h = 14695981039346656037u;
    for (int i = 0; i < length; i++)
        h = (h ^ (unsigned char)text[i]) * 1099511628211u;
    return h;
}

static bool write_mutant(const char *folder, const char *path, uint64_t seed)
{
    Program p = {.random = seed};
    char names[256], out[MAX_NAME];
    bool ok = read_source(&p, path) && mutate(&p, names, sizeof names);
    if (ok) {
        uint64_t hash = hash_of(p.source, p.length);
        snprintf(out, sizeof out, "%s/%016llx.go", folder, (unsigned long long)hash);
        FILE *file = fopen(out, "wb");
        if (!file || fwrite(p.source, 1, (size_t)p.length, file) != (size_t)p.length || fclose(file) != 0)
            fail(out);
        printf("%016llx%s of %s\n", (unsigned long long)hash, names, path);
    }
    free(p.source);
    free(p.tokens);
    return ok;
}

// ---- files, by folder

typedef struct Files {
    char **paths;
    int count, room;
} Files;

static void add_path(Files *files, char *path)
{
    if (files->count == files->room && !(files->paths = realloc(files->paths, (size_t)(files->room = 2 * files->room + 64) * sizeof(char *))))
        fail("mutate: memory");
    files->paths[files->count++] = path;
}

static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (int)(slash - path) : 0;
}

static bool same_folder(const char *a, const char *b)
{
    return folder_length(a) == folder_length(b) && memcmp(a, b, (size_t)folder_length(a)) == 0;
}

static int compare_paths(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static const char *draw_file(const Files *files, const Files *folders, uint64_t *random)
{
    const char *first = folders->paths[below(random, folders->count)], *found = first;
    int seen = 0;
    for (int i = 0; i < files->count; i++)
        if (same_folder(files->paths[i], first) && below(random, ++seen) == 0)
            found = files->paths[i];
    return found;
}

int main(int argc, char **argv)
{
    int count = 300, i = 1;
    uint64_t seed = 1;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
        switch (argv[i][1]) {
        case 'n': count = atoi(argv[i + 1]); break;
        case 's': seed = strtoull(argv[i + 1], NULL, 10); break;
        default: i = argc;
        }
    if (argc - i != 1) {
        fprintf(stderr, "usage: mutate [-n COUNT] [-s SEED] FOLDER <LIST-OF-GO-FILES\n");
        return 2;
    }
    Files files = {0}, folders = {0};
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, stdin)) > 0;) {
        line[strcspn(line, "\n")] = '\0';
        add_path(&files, strdup(line));
    }
    free(line);
    if (!files.count) {
        fprintf(stderr, "mutate: no files\n");
        return 2;
    }
    qsort(files.paths, (size_t)files.count, sizeof *files.paths, compare_paths);
    for (int f = 0; f < files.count; f++) {
        bool is_new = true;
        for (int g = 0; g < folders.count && is_new; g++)
            is_new = !same_folder(files.paths[f], folders.paths[g]);
        if (is_new)
            add_path(&folders, files.paths[f]);
    }
    for (int made = 0; made < count; made++) {
        int tries = TRIES;
        while (tries-- && !write_mutant(argv[i], draw_file(&files, &folders, &seed), next_random(&seed)))
            ;
    }
    for (int f = 0; f < files.count; f++)
        free(files.paths[f]);
    free(files.paths);
    free(folders.paths);
    return 0;
}
