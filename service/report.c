// Shared results (report.h).

#include "report.h"

#include <stdlib.h>
#include <string.h>

Report *report_new(Bytes body) {
    Report *report = memory_new(sizeof *report + body.length);
    atomic_init(&report->holders, 1);
    report->body = (Bytes){report->data, body.length};
    if (body.length)
        memcpy(report->data, body.data, body.length);
    return report;
}

Report *report_hold(Report *report) {
    atomic_fetch_add(&report->holders, 1);
    return report;
}

void report_release(Report *report) {
    if (report && atomic_fetch_sub(&report->holders, 1) == 1)
        free(report);
}
