// report: one analysis's result, shared by the answers that carry it and the store that keeps it. Safe for any thread.
#ifndef ESCAPEMENT_SERVICE_REPORT_H
#define ESCAPEMENT_SERVICE_REPORT_H

#include <stdatomic.h>

#include "protocol/buffer.h"

typedef struct Report {
    atomic_int holders; // freed with the last
    atomic_int file;    // one less than this; 0: not made
    _Atomic(struct Report *) gzip;
    Bytes body;         // `data`
    char data[];
} Report;

Report *report_new(Bytes body);
Report *report_hold(Report *report);
void report_release(Report *report); // NULL is allowed

// Other forms of a report that is asked for again: made for the first who wants one, and kept with it.
int report_file(Report *report);           // the body in memory as a file, which the kernel sends without copying; the caller closes it; -1: can't be
Report *report_gzip(Report *report);       // the body compressed, there as long as the report; NULL: can't be

enum { LIMIT_REPORT_FILES = 512 }; // kept at once

#endif
