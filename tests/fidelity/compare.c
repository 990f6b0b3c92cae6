// compare: the real compiler's -m text against ours, line by line, for ./dev fidelity.
//
//     compare [-d DIFFERENCES] [-w WORST] [-p PACKAGE] REAL OURS
//
// Both texts hold packages, each under a "# importpath" line. A line matches when the same package of the other text
// has the same line (position and message) as often: multisets, so that order does not matter there. The k-th
// occurrence of a line in one text is then paired with its k-th in the other, and the longest run of pairs that rises
// on both sides says how many lines also stand in the right order. Library paths are cut to what follows the last
// /src/, so that any GOROOT will do.
//
// Everything points into the two texts, which stay in memory; nothing is copied but the normalized lines' starts.
// Exit status: 0 the texts agree in lines and order, 1 they differ, 2 usage or files.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Kinds of message, by what their text contains; the first row that fits counts.
static const struct {
    const char *name, *needle;
} kinds[] = {
    {"can inline", ": can inline "},
    {"cannot inline", ": cannot inline "},
    {"inlining call to", ": inlining call to "},
    {"devirtualizing", "devirtualizing "},
    {"flow (-m=2)", ":   flow: "},
    {"from (-m=2)", ":     from "},
    {"moved to heap", ": moved to heap: "},
    {"append escapes", "append escapes to heap"},
    {"append does not escape", "append does not escape"},
    {"leaking param content", ": leaking param content: "},
    {"leaking param", ": leaking param: "},
    {"... argument", "... argument"},
    {"func literal", ": func literal "},
    {"escapes to heap", " escapes to heap"},
    {"does not escape", " does not escape"},
    {"index bounds check elided", "bounds check elided"},
    {"zero-copy conversion", "zero-copy"},
    {"ignoring self-assignment", "ignoring self-assignment"},
    {"mark escaped content", "mark escaped content"},
    {"parameter ... leaks (-m=2)", "parameter "},
    {"other", ""},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

typedef struct Line {
    const char *text; // normalized start, not NUL-terminated
    uint32_t length;
    uint32_t package; // index in the package list
    uint64_t hash;    // of package and text
    int32_t partner;  // index of the same line in the other text, or -1
} Line;

typedef struct Text {
    char *bytes;
    Line *lines;
    int32_t count;
} Text;

typedef struct Package {
    const char *name;
    uint32_t length;
    int32_t real, ours, matching, ordered;
} Package;

typedef struct Comparison {
    Text real, ours;
    Package *packages;
    uint32_t package_count, package_room;
    int differences, worst;
    const char *only_package;
} Comparison;

static _Noreturn void fail(const char *what)
{
    perror(what);
    exit(2);
}

static void *allocate(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p)
        fail("compare: memory");
    return p;
}

static char *read_file(const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        fail(path);
    size_t length = 0, room = 1 << 20;
    char *bytes = allocate(room, 1);
    for (size_t n; (n = fread(bytes + length, 1, room - length - 1, in)) > 0;) {
        length += n;
        if (room - length < 2 && !(bytes = realloc(bytes, room *= 2)))
            fail("compare: memory");
    }
    if (ferror(in))
        fail(path);
    fclose(in);
    bytes[length] = 0;
    return bytes;
}

// FNV-1a, seeded with the package, so that one table serves all packages.
static uint64_t hash_of(uint32_t package, const char *text, size_t length)
{
    uint64_t h = 14695981039346656037u ^ package * 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < length; i++)
        h = (h ^ (unsigned char)text[i]) * 1099511628211u;
    return h;
}

// "/any/goroot/src/fmt/print.go:3:4: m", "$GOROOT/src/fmt/print.go:3:4: m" and "../go/src/fmt/print.go:3:4: m" are all
// "fmt/print.go:3:4: m".
static const char *normalized_start(const char *text, const char *end)
{
    const char *start = text;
    for (const char *p = text; p + 5 <= end && *p != ':'; p++)
        if (memcmp(p, "/src/", 5) == 0)
            start = p + 5;
    return start;
}

static uint32_t package_named(Comparison *c, const char *name, uint32_t length)
{
    for (uint32_t i = c->package_count; i-- > 0;) // hundreds of packages, looked up once for each header
        if (c->packages[i].length == length && memcmp(c->packages[i].name, name, length) == 0)
            return i;
    if (c->package_count == c->package_room) {
        c->package_room = c->package_room ? 2 * c->package_room : 512;
        if (!(c->packages = realloc(c->packages, c->package_room * sizeof *c->packages)))
            fail("compare: memory");
    }
    c->packages[c->package_count] = (Package){.name = name, .length = length};
    return c->package_count++;
}

static Text split(Comparison *c, const char *path)
{
    Text text = {.bytes = read_file(path)};
    size_t newlines = 1;
    for (const char *p = text.bytes; (p = strchr(p, '\n')); p++)
        newlines++;
    text.lines = allocate(newlines, sizeof *text.lines);
    uint32_t package = package_named(c, "(before any package)", 20);
    for (const char *p = text.bytes, *end; *p; p = *end ? end + 1 : end) {
        end = strchrnul(p, '\n');
        if (end == p)
            continue;
        if (p[0] == '#' && p[1] == ' ') {
            package = package_named(c, p + 2, (uint32_t)(end - p - 2));
            continue;
        }
        const char *start = normalized_start(p, end);
        size_t length = (size_t)(end - start);
        text.lines[text.count++] = (Line){start, (uint32_t)length, package, hash_of(package, start, length), -1};
    }
    return text;
}

static bool same_line(const Line *a, const Line *b)
{
    return a->hash == b->hash && a->package == b->package && a->length == b->length &&
           memcmp(a->text, b->text, a->length) == 0;
}

// Pairs equal lines, first with first, second with second.
static void pair_lines(Text *real, Text *ours)
{
    size_t size = 16;
    while (size < 2 * (size_t)real->count)
        size *= 2;
    int32_t *first = allocate(size, sizeof *first); // slot → 1 + index of the first unpaired of equal lines
    int32_t *next = allocate((size_t)real->count, sizeof *next), *last = allocate(size, sizeof *last);
    for (int32_t i = 0; i < real->count; i++) {
        size_t slot = real->lines[i].hash & (size - 1);
        while (last[slot] && !same_line(&real->lines[last[slot] - 1], &real->lines[i]))
            slot = (slot + 1) & (size - 1);
        if (last[slot])
            next[last[slot] - 1] = i + 1;
        else
            first[slot] = i + 1;
        last[slot] = i + 1;
    }
    for (int32_t i = 0; i < ours->count; i++) {
        size_t slot = ours->lines[i].hash & (size - 1);
        while (last[slot] && !same_line(&real->lines[last[slot] - 1], &ours->lines[i]))
            slot = (slot + 1) & (size - 1);
        if (!last[slot] || !first[slot])
            continue;
        int32_t partner = first[slot] - 1;
        first[slot] = next[partner];
        ours->lines[i].partner = partner;
        real->lines[partner].partner = i;
    }
    free(first);
    free(next);
    free(last);
}

// Each package's longest rising run of partners: patience sorting, lowest[k] ends the best run of k + 1 pairs.
static void count_ordered(Comparison *c)
{
    int32_t *lowest = allocate((size_t)c->ours.count, sizeof *lowest);
    for (int32_t i = 0; i < c->ours.count;) {
        uint32_t package = c->ours.lines[i].package;
        int32_t length = 0;
        for (; i < c->ours.count && c->ours.lines[i].package == package; i++) {
            int32_t partner = c->ours.lines[i].partner, low = 0, high = length;
            if (partner < 0)
                continue;
            while (low < high) {
                int32_t middle = low + (high - low) / 2;
                if (lowest[middle] < partner)
                    low = middle + 1;
                else
                    high = middle;
            }
            lowest[low] = partner;
            length += low == length;
        }
        c->packages[package].ordered += length;
    }
    free(lowest);
}

static int kind_of(const Line *line)
{
    int kind = 0;
    while (kind < KIND_COUNT - 1 && !memmem(line->text, line->length, kinds[kind].needle, strlen(kinds[kind].needle)))
        kind++;
    return kind;
}

static double percent(int32_t part, int32_t whole) { return whole ? 100.0 * part / whole : 100.0; }

static void print_kinds(const Comparison *c)
{
    int32_t real[KIND_COUNT] = {0}, missing[KIND_COUNT] = {0}, extra[KIND_COUNT] = {0};
    for (int32_t i = 0; i < c->real.count; i++) {
        int kind = kind_of(&c->real.lines[i]);
        real[kind]++;
        missing[kind] += c->real.lines[i].partner < 0;
    }
    for (int32_t i = 0; i < c->ours.count; i++)
        if (c->ours.lines[i].partner < 0)
            extra[kind_of(&c->ours.lines[i])]++;
    printf("\n%-28s %9s %9s %8s %8s %9s\n", "kind of message", "real", "matching", "missing", "extra", "matching");
    for (int i = 0; i < KIND_COUNT; i++)
        if (real[i] || extra[i])
            printf("%-28s %9d %9d %8d %8d %7.2f %%\n", kinds[i].name, real[i], real[i] - missing[i], missing[i],
                   extra[i], percent(real[i] - missing[i], real[i]));
}

static int32_t package_faults(const Package *p) { return p->real + p->ours - 2 * p->matching; }

static int by_faults(const void *a, const void *b)
{
    const Package *const *p = a, *const *q = b;
    int32_t x = package_faults(*p), y = package_faults(*q);
    if (x != y)
        return x < y ? 1 : -1;
    x = (*p)->matching - (*p)->ordered, y = (*q)->matching - (*q)->ordered;
    if (x != y)
        return x < y ? 1 : -1;
    return *p < *q ? -1 : *p > *q;
}

static bool is_identical(const Package *p) { return package_faults(p) == 0 && p->ordered == p->real; }

static void print_worst_packages(const Comparison *c)
{
    const Package **sorted = allocate(c->package_count, sizeof *sorted);
    uint32_t differing = 0;
    for (uint32_t i = 0; i < c->package_count; i++)
        if (!is_identical(&c->packages[i]))
            sorted[differing++] = &c->packages[i];
    qsort(sorted, differing, sizeof *sorted, by_faults);
    if (differing)
        printf("\n%9s %9s %8s %8s %9s  %s\n", "real", "matching", "missing", "extra", "in order",
               "package, worst first");
    for (uint32_t i = 0; i < differing && i < (uint32_t)c->worst; i++) {
        const Package *p = sorted[i];
        printf("%9d %9d %8d %8d %9d  %.*s\n", p->real, p->matching, p->real - p->matching, p->ours - p->matching,
               p->ordered, (int)p->length, p->name);
    }
    if (differing > (uint32_t)c->worst)
        printf("… and %u more\n", differing - (uint32_t)c->worst);
    free(sorted);
}

// "file:line:col: message" by file, then numbers, then message; what belongs together stands together.
static int by_position(const void *a, const void *b)
{
    const Line *x = *(const Line *const *)a, *y = *(const Line *const *)b;
    const char *p = x->text, *q = y->text, *p_end = p + x->length, *q_end = q + y->length;
    while (p < p_end && q < q_end && *p == *q && *p != ':')
        p++, q++;
    for (int number = 0; number < 2 && p < p_end && q < q_end && *p == ':' && *q == ':'; number++) {
        char *p_next, *q_next; // a newline or NUL ends every line, so strtol stays inside
        long m = strtol(p + 1, &p_next, 10), n = strtol(q + 1, &q_next, 10);
        if (m != n)
            return m < n ? -1 : 1;
        p = p_next, q = q_next;
    }
    while (p < p_end && q < q_end && *p == *q)
        p++, q++;
    if (p < p_end && q < q_end)
        return (unsigned char)*p < (unsigned char)*q ? -1 : 1;
    return (q == q_end) - (p == p_end);
}

// One package's unpaired lines, '-' for the real compiler's and '+' for ours, then where the order first differs.
static int print_package_differences(const Comparison *c, uint32_t package, int budget)
{
    const Package *p = &c->packages[package];
    const Line **lines = allocate((size_t)package_faults(p), sizeof *lines);
    size_t count = 0;
    const Text *texts[] = {&c->real, &c->ours};
    for (int t = 0; t < 2; t++)
        for (int32_t i = 0; i < texts[t]->count; i++)
            if (texts[t]->lines[i].package == package && texts[t]->lines[i].partner < 0)
                lines[count++] = &texts[t]->lines[i];
    qsort(lines, count, sizeof *lines, by_position);
    printf("# %.*s\n", (int)p->length, p->name);
    for (size_t i = 0; i < count && budget > 0; i++, budget--) {
        bool is_real = lines[i] >= c->real.lines && lines[i] < c->real.lines + c->real.count;
        printf("%c %.*s\n", is_real ? '-' : '+', (int)lines[i]->length, lines[i]->text);
    }
    free(lines);
    if (p->ordered == p->matching || budget <= 0)
        return budget;
    const Line *expected = c->real.lines, *real_end = expected + c->real.count;
    for (const Line *got = c->ours.lines; got < c->ours.lines + c->ours.count; got++) {
        if (got->package != package || got->partner < 0)
            continue;
        while (expected < real_end && (expected->package != package || expected->partner < 0))
            expected++;
        if (expected != &c->real.lines[got->partner]) {
            printf("order: first   %.*s\n       we have %.*s\n", (int)expected->length, expected->text,
                   (int)got->length, got->text);
            return budget - 1;
        }
        expected++;
    }
    return budget;
}

static void print_differences(const Comparison *c)
{
    int budget = c->differences;
    bool has_title = false;
    for (uint32_t i = 0; i < c->package_count && budget > 0; i++) {
        const Package *p = &c->packages[i];
        if (is_identical(p) ||
            (c->only_package && (strlen(c->only_package) != p->length || memcmp(c->only_package, p->name, p->length))))
            continue;
        if (!has_title)
            printf("\nfirst differences (- the real compiler, + ours)\n");
        has_title = true;
        budget = print_package_differences(c, i, budget);
    }
}

static bool report(Comparison *c)
{
    int32_t matching = 0, ordered = 0;
    uint32_t with_lines = 0, identical = 0;
    for (int32_t i = 0; i < c->real.count; i++) {
        Package *p = &c->packages[c->real.lines[i].package];
        p->real++;
        p->matching += c->real.lines[i].partner >= 0;
    }
    for (int32_t i = 0; i < c->ours.count; i++)
        c->packages[c->ours.lines[i].package].ours++;
    for (uint32_t i = 0; i < c->package_count; i++) {
        matching += c->packages[i].matching;
        ordered += c->packages[i].ordered;
        bool has_lines = c->packages[i].real || c->packages[i].ours;
        with_lines += has_lines;
        identical += has_lines && is_identical(&c->packages[i]);
    }
    print_differences(c);
    if (!c->only_package) {
        print_worst_packages(c);
        print_kinds(c);
    }
    printf("\nfidelity: %d of %d lines match (%.3f %%), %d missing, %d extra; %d in order (%.3f %%); %u of %u packages "
           "identical\n",
           matching, c->real.count, percent(matching, c->real.count), c->real.count - matching,
           c->ours.count - matching, ordered, percent(ordered, c->real.count), identical, with_lines);
    return identical == with_lines;
}

int main(int argc, char **argv)
{
    Comparison c = {.differences = 20, .worst = 20};
    int i = 1;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
        switch (argv[i][1]) {
        case 'd': c.differences = atoi(argv[i + 1]); break;
        case 'w': c.worst = atoi(argv[i + 1]); break;
        case 'p': c.only_package = argv[i + 1]; break;
        default: i = argc;
        }
    if (argc - i != 2) {
        fprintf(stderr, "usage: compare [-d DIFFERENCES] [-w WORST_PACKAGES] [-p PACKAGE] REAL OURS\n");
        return 2;
    }
    c.real = split(&c, argv[i]);
    c.ours = split(&c, argv[i + 1]);
    pair_lines(&c.real, &c.ours);
    count_ordered(&c);
    bool same = report(&c);
    free(c.real.bytes);
    free(c.real.lines);
    free(c.ours.bytes);
    free(c.ours.lines);
    free(c.packages);
    return same ? 0 : 1;
}
