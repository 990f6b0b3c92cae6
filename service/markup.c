// Escaping (markup.h).

#include "markup.h"

#include <string.h>

static const char *entity_of(unsigned char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return c < 0x20 && c != '\n' && c != '\t' ? "\xef\xbf\xbd" : NULL; // XML has no such characters
    }
}

void markup_text(Buffer *out, Bytes text)
{
    for (size_t i = 0; i < text.length; i++) {
        const char *entity = entity_of((unsigned char)text.data[i]);
        if (entity)
            buffer_text(out, entity);
        else
            buffer_append(out, text.data + i, 1);
    }
}

void markup_url_part(Buffer *out, Bytes text)
{
    static const char unreserved[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c && strchr(unreserved, c))
            buffer_append(out, text.data + i, 1);
        else
            buffer_format(out, "%%%02X", c);
    }
}
