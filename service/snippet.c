// Content and ids of snippets (snippet.h).

#include "snippet.h"

#include <sodium.h>
#include <string.h>

#include "json_text.h"

// Bitcoin's: no 0, O, I and l, which look alike.
static const char base58[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

static bool is_utf8(const AnalyzeRequest *request)
{
    const AnalyzeMessage *message = &request->message;
    for (uint32_t i = 0; i < message->file_count; i++)
        if (!json_text_is_utf8(message->files[i].text.data, message->files[i].text.length))
            return false;
    return true;
}

bool snippet_write(Buffer *content, const AnalyzeRequest *request, const char *release, Problem *problem)
{
    const AnalyzeMessage *message = &request->message;
    if (!is_utf8(request)) {
        problem_set(problem, PROBLEM_invalid_request, "a program that is to be saved must be valid UTF-8");
        return false;
    }
    buffer_text(content, "{");
    if (*request->name) {
        buffer_text(content, "\"name\":");
        buffer_json(content, request->name);
        buffer_text(content, ",");
    }
    buffer_format(content, "\"release\":\"%s\",\"options\":{\"detail\":%u,\"no_inlining\":%s},\"files\":[", release,
                  (unsigned)message->detail, message->no_inlining ? "true" : "false");
    for (uint32_t i = 0; i < message->file_count; i++) {
        buffer_text(content, i ? ",{\"name\":" : "{\"name\":");
        buffer_json_bytes(content, message->files[i].name);
        buffer_text(content, ",\"text\":");
        buffer_json_bytes(content, message->files[i].text);
        buffer_text(content, "}");
    }
    buffer_text(content, "]}");
    return true;
}

SnippetId snippet_id_of(const unsigned char key[SNIPPET_KEY_BYTES], Bytes content)
{
    unsigned char hash[crypto_generichash_BYTES_MIN]; // 128 bits, of which the id takes a part
    SnippetId id = {0};
    crypto_generichash(hash, sizeof hash, (const unsigned char *)content.data, content.length, key, SNIPPET_KEY_BYTES);
    for (int i = 0; i < SNIPPET_ID_CHARS; i++) { // the number divided by 58; the remainder is a digit
        unsigned remainder = 0;
        for (size_t k = 0; k < sizeof hash; k++) {
            unsigned value = remainder << 8 | hash[k];
            hash[k] = (unsigned char)(value / 58);
            remainder = value % 58;
        }
        id.text[i] = base58[remainder];
    }
    return id;
}

bool snippet_is_id(const char *text)
{
    return strlen(text) == SNIPPET_ID_CHARS && strspn(text, base58) == SNIPPET_ID_CHARS;
}
