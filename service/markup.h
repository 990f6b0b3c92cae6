// markup: text of strangers inside HTML, XML and addresses.
#ifndef ESCAPEMENT_MARKUP_H
#define ESCAPEMENT_MARKUP_H

#include "protocol/buffer.h"

void markup_text(Buffer *out, Bytes text);       // in elements and quoted attributes; control characters become U+FFFD
void markup_url_part(Buffer *out, Bytes text);   // percent-encoded, but for RFC 3986's unreserved characters

#endif
