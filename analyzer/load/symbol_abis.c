// Assembly is read as far as symbols go: lines of a word and operands, after a preprocessor like C's.
// Tokens come from a stack of sources: files, and macros' bodies with their arguments put in.

#include "symbol_abis.h"

#include <ctype.h>
#include <string.h>

typedef enum AsmTokenKind { // else the character itself
    ASM_END = 256,
    ASM_NAME,
    ASM_DONE_NAME, // isn't looked up as a macro
    ASM_NUMBER,
    ASM_QUOTED,
} AsmTokenKind;

typedef struct AsmToken {
    int kind;
    const Atom *text; // of names and what is quoted
} AsmToken;
typedef VEC(AsmToken) AsmTokenVec;

typedef struct Source {
    struct Source *below;
    const char *at, *end;  // of a file; or
    const AsmTokenVec *tokens; // a macro's
    int next;
} Source;

typedef struct Macro {
    AsmTokenVec body;
    VEC(const Atom *) params;
    bool takes_arguments;
} Macro;

typedef struct Reader {
    World *world;
    Arena *arena; // of one file
    const char *const *folders; // where included files are
    SymbolAbis *found;
    Source *top;
    int depth;
    Map macros; // name -> Macro
    VEC(bool) conditions; // of #ifdef and its like: does what follows count?
    int token_count;
    bool is_line_start;
    bool has_failed;
} Reader;

// ---- tokens

// One more token is read, or put in by a macro. False: that is beyond the limit, or the file has failed before.
static bool is_within_limit(Reader *r)
{
    r->has_failed |= ++r->token_count > LIMIT_ASSEMBLY_TOKENS;
    return !r->has_failed;
}

static void push(Reader *r, Source source)
{
    if (++r->depth > LIMIT_ASSEMBLY_NESTING) {
        r->has_failed = true;
        return;
    }
    source.below = r->top;
    r->top = arena_copy(r->arena, &source, sizeof source);
}

// Letters, the middle dot and the division slash are what is beyond ASCII in names.
static bool is_name(unsigned char c) { return isalnum(c) || c == '_' || c >= 0x80; }

// In a name the middle dot stands for a dot, the division slash for a slash.
static const Atom *name_atom(Reader *r, const char *start, const char *end)
{
    Buf name = buf_new(r->arena);
    for (const char *p = start; p < end; p++) {
        if (end - p >= 2 && memcmp(p, "\u00b7", 2) == 0) {
            buf_char(&name, '.');
            p++;
        } else if (end - p >= 3 && memcmp(p, "\u2215", 3) == 0) {
            buf_char(&name, '/');
            p += 2;
        } else {
            buf_char(&name, *p);
        }
    }
    return atom_of(r->world->atoms, buf_text(&name));
}

static const char *skip_blanks(const char *p, const char *end)
{
    while (p < end) {
        if (*p == ' ' || *p == '\t' || *p == '\r') {
            p++;
        } else if (end - p >= 2 && p[0] == '/' && p[1] == '/') {
            while (p < end && *p != '\n')
                p++;
        } else if (end - p >= 2 && p[0] == '/' && p[1] == '*') {
            const char *close = memmem(p + 2, (size_t)(end - p - 2), "*/", 2);
            p = close ? close + 2 : end;
        } else {
            break;
        }
    }
    return p;
}

static AsmToken scan(Reader *r, Source *file)
{
    const char *p = file->at = skip_blanks(file->at, file->end), *end = file->end;
    if (p == end)
        return (AsmToken){.kind = ASM_END};
    unsigned char c = (unsigned char)*p++;
    AsmToken token = {.kind = c};
    if (c == '"' || c == '\'') {
        const char *start = p;
        while (p < end && *p != (char)c && *p != '\n')
            p += *p == '\\' && end - p > 1 ? 2 : 1;
        token = (AsmToken){ASM_QUOTED, atom_format(r->world->atoms, "%.*s", (int)(p - start), start)};
        p += p < end;
    } else if (is_name(c)) {
        while (p < end && (is_name((unsigned char)*p) || (isdigit(c) && *p == '.')))
            p++;
        token = isdigit(c) ? (AsmToken){.kind = ASM_NUMBER} : (AsmToken){ASM_NAME, name_atom(r, file->at, p)};
    }
    file->at = p;
    return token;
}

// The next one, macros not replaced.
static AsmToken raw_token(Reader *r)
{
    if (!is_within_limit(r))
        return (AsmToken){.kind = ASM_END};
    for (;;) {
        Source *s = r->top;
        AsmToken token = {.kind = ASM_END};
        if (!s->tokens)
            token = scan(r, s);
        else if (s->next < s->tokens->len)
            token = s->tokens->data[s->next++];
        if (token.kind != ASM_END || !s->below)
            return token;
        r->top = s->below;
        r->depth--;
    }
}

// ---- the preprocessor

static void define(Reader *r, const Atom *name)
{
    Macro *macro = NEW(r->arena, Macro);
    macro->takes_arguments = !r->top->tokens && r->top->at < r->top->end && *r->top->at == '('; // with a blank between it is the body's
    AsmToken token = raw_token(r);
    if (macro->takes_arguments) {
        for (token = raw_token(r); token.kind != ')'; token = raw_token(r)) {
            if (token.kind == ASM_NAME)
                vec_push(r->arena, &macro->params, token.text);
            else if (token.kind != ',') {
                r->has_failed = true;
                return;
            }
        }
        token = raw_token(r);
    }
    for (; token.kind != '\n' && token.kind != ASM_END; token = raw_token(r)) {
        if (token.kind == '\\')
            token = raw_token(r); // the newline, as a part of it
        vec_push(r->arena, &macro->body, token);
    }
    map_put(r->arena, &r->macros, name, macro);
}

static void include(Reader *r, const char *name)
{
    for (const char *const *folder = r->folders; *folder; folder++) {
        size_t length;
        const char *text = load_read_file(r->arena, arena_format(r->arena, "%s/%s", *folder, name), &length);
        if (text) {
            push(r, (Source){.at = text, .end = text + length});
            return;
        }
    }
    // go_asm.h is made of the compiled package; what it would define is not needed for symbols.
}

static bool counts(const Reader *r) { return !r->conditions.len || vec_last(&r->conditions); }

static void condition(Reader *r, bool truth) { vec_push(r->arena, &r->conditions, counts(r) && truth); }

// What follows a #. The rest of a line that doesn't count is read as any other.
static void directive(Reader *r)
{
    AsmToken word = raw_token(r);
    const char *what = word.kind == ASM_NAME ? word.text->text : "";
    int open = r->conditions.len;
    if (strcmp(what, "ifdef") == 0 || strcmp(what, "ifndef") == 0) {
        AsmToken name = raw_token(r);
        condition(r, (name.kind == ASM_NAME && map_has(&r->macros, name.text)) == (what[2] == 'd'));
    } else if (strcmp(what, "else") == 0 && open) {
        bool is_around = open == 1 || r->conditions.data[open - 2];
        r->conditions.data[open - 1] = is_around && !r->conditions.data[open - 1];
    } else if (strcmp(what, "endif") == 0 && open) {
        r->conditions.len--;
    } else if (!counts(r)) {
        return;
    } else if (strcmp(what, "define") == 0) {
        AsmToken name = raw_token(r);
        if (name.kind == ASM_NAME)
            define(r, name.text);
        else
            r->has_failed = true;
    } else if (strcmp(what, "undef") == 0) {
        AsmToken name = raw_token(r);
        if (name.kind == ASM_NAME)
            map_put(r->arena, &r->macros, name.text, NULL);
    } else if (strcmp(what, "include") == 0) {
        AsmToken name = raw_token(r);
        if (name.kind == ASM_QUOTED)
            include(r, name.text->text);
    } else if (strcmp(what, "line") != 0) {
        r->has_failed = true;
    }
}

static int param_index(const Macro *macro, const Atom *name)
{
    for (int i = 0; i < macro->params.len; i++)
        if (macro->params.data[i] == name)
            return i;
    return -1;
}

// Reads up to the closing parenthesis of an invocation. False: there is none, or too few or many.
static bool read_arguments(Reader *r, const Macro *macro, AsmTokenVec *arguments)
{
    int index = 0;
    for (int nesting = 0;;) {
        AsmToken token = raw_token(r);
        if (token.kind == ASM_END || token.kind == '\n')
            return false;
        if (!nesting && token.kind == ')')
            return index + 1 == macro->params.len || (index == 0 && !macro->params.len);
        if (!nesting && token.kind == ',') {
            index++;
            continue;
        }
        nesting += (token.kind == '(') - (token.kind == ')');
        if (index >= macro->params.len)
            return false;
        vec_push(r->arena, &arguments[index], token);
    }
}

static void invoke(Reader *r, const Macro *macro, const Atom *name)
{
    if (!macro->takes_arguments) {
        push(r, (Source){.tokens = &macro->body});
        return;
    }
    AsmTokenVec *replaced = NEW(r->arena, AsmTokenVec);
    AsmToken open = raw_token(r);
    if (open.kind != '(') { // not an invocation: both as they are
        vec_push(r->arena, replaced, ((AsmToken){ASM_DONE_NAME, name}));
        vec_push(r->arena, replaced, open.kind == ASM_NAME ? ((AsmToken){ASM_DONE_NAME, open.text}) : open);
        push(r, (Source){.tokens = replaced});
        return;
    }
    AsmTokenVec *arguments = NEW_ARRAY(r->arena, AsmTokenVec, macro->params.len + 1);
    if (!read_arguments(r, macro, arguments)) {
        r->has_failed = true;
        return;
    }
    for (int i = 0; i < macro->body.len && !r->has_failed; i++) {
        AsmToken token = macro->body.data[i];
        int index = token.kind == ASM_NAME ? param_index(macro, token.text) : -1;
        const AsmTokenVec one = {.data = &token, .len = 1};
        const AsmTokenVec *put_in = index < 0 ? &one : &arguments[index];
        for (int k = 0; k < put_in->len && is_within_limit(r); k++)
            vec_push(r->arena, replaced, put_in->data[k]);
    }
    push(r, (Source){.tokens = replaced});
}

static AsmToken next_token(Reader *r)
{
    for (;;) {
        AsmToken token = raw_token(r);
        if (token.kind == '#' && r->is_line_start) {
            directive(r);
            continue;
        }
        Macro *macro = token.kind == ASM_NAME ? map_get(&r->macros, token.text) : NULL;
        if (macro) {
            invoke(r, macro, token.text);
            continue;
        }
        r->is_line_start = token.kind == '\n';
        if (counts(r) || token.kind == ASM_END)
            return token;
    }
}

// ---- lines: {label:} WORD {operand,} and a newline or semicolon

static bool is_kind(const AsmTokenVec *v, int i, int kind) { return i < v->len && v->data[i].kind == kind; }

// [$|*]name[<abi>][+number](SB), not of this file alone (name<>).
static const Atom *function_address(const AsmTokenVec *operand, int *abi)
{
    int i = is_kind(operand, 0, '$') || is_kind(operand, 0, '*');
    if (!is_kind(operand, i, ASM_NAME) && !is_kind(operand, i, ASM_DONE_NAME))
        return NULL;
    const Atom *name = operand->data[i++].text;
    *abi = ABI_0;
    if (is_kind(operand, i, '<')) {
        if (!is_kind(operand, i + 1, ASM_NAME))
            return NULL;
        if (strcmp(operand->data[i + 1].text->text, "ABIInternal") == 0)
            *abi = ABI_INTERNAL;
        i += 3;
    }
    if (is_kind(operand, i, '+'))
        i += is_kind(operand, i + 1, ASM_NUMBER) ? 2 : 0;
    bool is_symbol = is_kind(operand, i, '(') && is_kind(operand, i + 1, ASM_NAME) && is_kind(operand, i + 2, ')') && i + 3 == operand->len;
    return is_symbol && strcmp(operand->data[i + 1].text->text, "SB") == 0 ? name : NULL;
}

static void note(Reader *r, Map *symbols, const AsmTokenVec *operand)
{
    int abi;
    const Atom *name = function_address(operand, &abi);
    if (!name)
        return;
    void **slot = map_slot(r->world->arena, symbols, name);
    *slot = (void *)((uintptr_t)*slot | (uintptr_t)abi);
}

static void read_line(Reader *r, const Atom *word, AsmToken token)
{
    bool is_text = strcmp(word->text, "TEXT") == 0;
    bool skips_first = strcmp(word->text, "DATA") == 0 || strcmp(word->text, "FUNCDATA") == 0;
    bool has_none = strcmp(word->text, "GLOBL") == 0 || strcmp(word->text, "PCDATA") == 0;
    AsmTokenVec operand = {0};
    int index = 0;
    for (int nesting = 0;; token = next_token(r)) {
        bool ends = token.kind == '\n' || token.kind == ';' || token.kind == ASM_END;
        if (!ends && (nesting || (token.kind != ',' && token.kind != ':'))) {
            nesting += (token.kind == '(' || token.kind == '[') - (token.kind == ')' || token.kind == ']');
            vec_push(r->arena, &operand, token);
            continue;
        }
        if (is_text ? index == 0 : !has_none && !(skips_first && index == 0))
            note(r, is_text ? &r->found->definitions : &r->found->references, &operand);
        index++;
        operand.len = 0;
        if (ends)
            return;
    }
}

static void read_lines(Reader *r)
{
    for (AsmToken token = next_token(r); token.kind != ASM_END; token = next_token(r)) {
        if (token.kind != ASM_NAME && token.kind != ASM_DONE_NAME)
            continue; // a newline; or what the assembler would refuse
        AsmToken second = next_token(r);
        while (second.kind == '.') { // a suffix
            next_token(r);
            second = next_token(r);
        }
        if (second.kind != ':')
            read_line(r, token.text, second);
    }
}

static void predefine(Reader *r)
{
    static const char *const names[] = {"GOOS_linux", "GOARCH_amd64", "GOAMD64_v1", "GOEXPERIMENT_regabiwrappers", "GOEXPERIMENT_regabiargs"};
    Macro *one = NEW(r->arena, Macro);
    vec_push(r->arena, &one->body, ((AsmToken){.kind = ASM_NUMBER}));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        map_put(r->arena, &r->macros, atom_of(r->world->atoms, names[i]), one);
}

void symbol_abis_read(World *world, const char *const *folders, const char *text, size_t length, SymbolAbis *found)
{
    Arena *arena = arena_new_from(world->arena);
    Reader r = {.world = world, .arena = arena, .folders = folders, .found = found, .is_line_start = true};
    push(&r, (Source){.at = text, .end = text + length});
    predefine(&r);
    read_lines(&r);
    arena_free(arena);
}

void load_symbol_abis(Loader *loader, Package *package, const char *folder)
{
    World *w = loader->world;
    Arena *texts = arena_new_from(w->arena);
    const char *folders[] = {folder, loader->goroot ? arena_format(texts, "%s/pkg/include", loader->goroot) : NULL, NULL};
    PathVec files = load_list_files(loader, folder, ".s");
    SymbolAbis *found = NULL;
    for (int i = 0; i < files.len; i++) {
        size_t length;
        const char *text = load_read_file(texts, files.data[i], &length);
        if (!text || !load_matches_text(texts, w->release_minor, text, length, &(const char *){NULL}))
            continue;
        if (!found)
            found = NEW(w->arena, SymbolAbis);
        symbol_abis_read(w, folders, text, length, found);
    }
    arena_free(texts);
    package->symbol_abis = found;
}
