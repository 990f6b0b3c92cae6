// report: one analysis's result, shared by the answers that carry it and the store that keeps it. Safe for any thread.
#ifndef ESCAPEMENT_SERVICE_REPORT_H
#define ESCAPEMENT_SERVICE_REPORT_H

#include <stdatomic.h>

#include "etag.h"

typedef struct Report {
    atomic_int holders; // freed with the last
    atomic_int file;    // one less than this; 0: not made
    _Atomic(struct Report *) gzip;
    _Atomic(char *) etag;
    atomic_int markup; // a ReportMarkup
    Bytes body;         // `data`
    char data[];
} Report;

typedef enum ReportMarkup { MARKUP_NOT_LOOKED_AT, MARKUP_HARMLESS, MARKUP_REFUSED } ReportMarkup;

Report *report_new(Bytes body);
Report *report_hold(Report *report);
void report_release(Report *report); // NULL is allowed
bool report_is_shared(const Report *report); // somebody else has a hold on it too

const char *report_etag(Report *report); // its entity tag, there as long as the report: a long one is hashed once, not for each request

// Whether it may stand in a page of ours (section.h): looked at once, not for each request.
bool report_is_harmless_markup(Report *report);

// Other forms of a report that is asked for again: made for the first who wants one, and kept with it.
int report_file(Report *report);           // the body in memory as a file, which the kernel sends without copying; the caller closes it; -1: can't be
Report *report_gzip(Report *report);       // the body compressed, there as long as the report; NULL: can't be
Report *report_known_gzip(Report *report); // NULL: it was not made yet
void report_keep_gzip(Report *report, Bytes gzip); // what somebody has compressed; the first one stays

enum { LIMIT_REPORT_FILES = 512 }; // kept at once

#endif
