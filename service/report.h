// report: one analysis's result, shared by the answers that carry it and the store that keeps it.
#ifndef ESCAPEMENT_SERVICE_REPORT_H
#define ESCAPEMENT_SERVICE_REPORT_H

#include <stdatomic.h>

#include "protocol/buffer.h"

typedef struct Report {
    atomic_int holders; // freed with the last
    Bytes body;         // `data`
    char data[];
} Report;

Report *report_new(Bytes body);
Report *report_hold(Report *report);
void report_release(Report *report);

#endif
