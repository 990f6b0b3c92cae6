// advice_text: the advice in a JSON report (standard input) as lines to compare: errors, allocations, structs, headers,
// hints; first of all, whether it is of the sound part only.
// Fails if the input is not JSON, or not all of it is.

#include <cJSON.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static const char *text(const cJSON *object, const char *key)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsString(value)) {
        fprintf(stderr, "advice_text: no text %s\n", key);
        exit(1);
    }
    return value->valuestring;
}

static int number(const cJSON *object, const char *key)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsNumber(value)) {
        fprintf(stderr, "advice_text: no number %s\n", key);
        exit(1);
    }
    return (int)value->valuedouble;
}

static void print_error(const cJSON *e)
{
    const cJSON *path;
    printf("%d:%d %s error: %s\n", number(e, "line"), number(e, "column"), text(e, "kind"), text(e, "message"));
    cJSON_ArrayForEach(path, cJSON_GetObjectItemCaseSensitive(e, "near"))
        printf("    near: %s\n", path->valuestring);
}

static void print_allocation(const cJSON *a)
{
    const cJSON *bytes = cJSON_GetObjectItemCaseSensitive(a, "bytes");
    printf("%d:%d allocation in %s: %s (%s, ", number(a, "line"), number(a, "column"), text(a, "function"), text(a, "what"), text(a, "type"));
    if (cJSON_IsNull(bytes))
        printf("size not constant");
    else
        printf("%d bytes", number(a, "bytes"));
    printf("%s%s): %s\n", cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(a, "in_loop")) ? ", in a loop" : "",
           cJSON_IsNull(cJSON_GetObjectItemCaseSensitive(a, "copy_of")) ? "" : ", a copy", text(a, "cause"));
    if (cJSON_IsString(cJSON_GetObjectItemCaseSensitive(a, "suggestion")))
        printf("    suggestion: %s\n", text(a, "suggestion"));
}

static void print_stack_value(const cJSON *v)
{
    if (cJSON_IsString(cJSON_GetObjectItemCaseSensitive(v, "may_allocate")))
        printf("%d:%d does not escape in %s: %s: %s\n", number(v, "line"), number(v, "column"), text(v, "function"), text(v, "what"), text(v, "may_allocate"));
}

static void print_struct(const cJSON *s)
{
    const cJSON *field;
    printf("%d:%d struct %s: size %d, align %d, padding %d, best size %d:", number(s, "line"), number(s, "column"), text(s, "name"),
           number(s, "size"), number(s, "align"), number(s, "padding"), number(s, "best_size"));
    cJSON_ArrayForEach(field, cJSON_GetObjectItemCaseSensitive(s, "fields"))
        printf(" %s@%d+%d~%d", text(field, "name"), number(field, "offset"), number(field, "size"), number(field, "padding_after"));
    putchar('\n');
}

static void print_header(const cJSON *h) { printf("header %s %s, %d bytes: %s\n", text(h, "kind"), text(h, "type"), number(h, "size"), text(h, "data")); }

static void print_hint(const cJSON *h) { printf("%d:%d hint %s: %s\n", number(h, "line"), number(h, "column"), text(h, "kind"), text(h, "message")); }

static const struct {
    const char *key;
    void (*print)(const cJSON *item);
} parts[] = {{"errors", print_error}, {"allocations", print_allocation}, {"stack", print_stack_value}, {"structs", print_struct}, {"headers", print_header}, {"hints", print_hint}};

int main(void)
{
    enum { MAX_BYTES = 16 << 20 }; // a report of a test program has kilobytes
    char *input = malloc(MAX_BYTES + 1);
    if (!input)
        return 1;
    size_t length = fread(input, 1, MAX_BYTES, stdin);
    input[length] = '\0';
    cJSON *report = cJSON_ParseWithOpts(input, NULL, true);
    if (!report) {
        fprintf(stderr, "advice_text: not JSON\n");
        free(input);
        return 1;
    }
    if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(report, "partial")))
        puts("partial");
    const cJSON *summary = cJSON_GetObjectItemCaseSensitive(report, "summary");
    printf("%d escape, %d bytes and %d unknown; %d take no memory, %d in libraries, %d others may allocate\n", number(summary, "heap"),
           number(summary, "bytes"), number(summary, "unknown"), number(summary, "free"), number(summary, "library"), number(summary, "may_allocate"));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const cJSON *item;
        cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(report, parts[i].key))
            parts[i].print(item);
    }
    cJSON_Delete(report);
    free(input);
    return 0;
}
