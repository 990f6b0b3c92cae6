// Shared results (report.h).

#include "report.h"

#include <stdlib.h>
#include <string.h>

Report *report_new(Bytes json, Bytes text) {
    Report *report = memory_new(sizeof *report + json.length + text.length);
    atomic_init(&report->holders, 1);
    report->json = (Bytes){report->data, json.length};
    report->text = (Bytes){report->data + json.length, text.length};
    memcpy(report->data, json.data, json.length);
    memcpy(report->data + json.length, text.data, text.length);
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
