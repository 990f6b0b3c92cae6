// section: the HTML of a report as it may stand in a page of ours. Children that analyze programs write it, and what they write is
// believed no more than anything else they send.
#ifndef ESCAPEMENT_SECTION_H
#define ESCAPEMENT_SECTION_H

#include <stdbool.h>

#include "protocol/buffer.h"

// Whether it is one section of the elements and attributes that annotated code is made of (analyzer/report/html.c), each closed
// where it should be: no script, no style, no <meta>, no address, no comment, and nothing that ends what the page has around it.
bool section_is_harmless(Bytes html);

#endif
