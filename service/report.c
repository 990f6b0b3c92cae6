// Counted holders, and forms made once (report.h).

#include "report.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "compress.h"
#include "section.h"

static atomic_int files;

static Report *new_report(size_t length)
{
    Report *report = memory_new(sizeof *report + length);
    atomic_init(&report->holders, 1);
    atomic_init(&report->file, 0);
    atomic_init(&report->gzip, NULL);
    atomic_init(&report->etag, NULL);
    atomic_init(&report->markup, MARKUP_NOT_LOOKED_AT);
    report->body = (Bytes){report->data, length};
    return report;
}

Report *report_new(Bytes body)
{
    Report *report = new_report(body.length);
    if (body.length)
        memcpy(report->data, body.data, body.length);
    return report;
}

Report *report_hold(Report *report)
{
    atomic_fetch_add(&report->holders, 1);
    return report;
}

bool report_is_shared(const Report *report) { return atomic_load(&report->holders) > 1; }

const char *report_etag(Report *report)
{
    char *kept = atomic_load(&report->etag);
    if (kept)
        return kept;
    char *made = memory_new(ETAG_CHARS);
    etag_of(made, report->body);
    if (atomic_compare_exchange_strong(&report->etag, &kept, made))
        return made;
    free(made);
    return kept;
}

bool report_is_harmless_markup(Report *report)
{
    int markup = atomic_load(&report->markup);
    if (markup == MARKUP_NOT_LOOKED_AT) {
        markup = section_is_harmless(report->body) ? MARKUP_HARMLESS : MARKUP_REFUSED;
        atomic_store(&report->markup, markup);
    }
    return markup == MARKUP_HARMLESS;
}

static void close_file(int file)
{
    close(file);
    atomic_fetch_sub(&files, 1);
}

void report_release(Report *report)
{
    if (!report || atomic_fetch_sub(&report->holders, 1) != 1)
        return;
    report_release(atomic_load(&report->gzip));
    free(atomic_load(&report->etag));
    if (atomic_load(&report->file))
        close_file(atomic_load(&report->file) - 1);
    free(report);
}

static int make_file(Bytes body)
{
    if (atomic_fetch_add(&files, 1) >= LIMIT_REPORT_FILES) {
        atomic_fetch_sub(&files, 1);
        return -1;
    }
    int file = memfd_create("report", MFD_CLOEXEC);
    if (file >= 0 && write(file, body.data, body.length) == (ssize_t)body.length)
        return file;
    if (file >= 0)
        close(file);
    atomic_fetch_sub(&files, 1);
    return -1;
}

int report_file(Report *report)
{
    int kept = atomic_load(&report->file);
    if (!kept) {
        int made = make_file(report->body);
        if (made < 0)
            return -1;
        if (atomic_compare_exchange_strong(&report->file, &kept, made + 1))
            kept = made + 1;
        else
            close_file(made);
    }
    return fcntl(kept - 1, F_DUPFD_CLOEXEC, 0);
}

Report *report_known_gzip(Report *report) { return atomic_load(&report->gzip); }

void report_keep_gzip(Report *report, Bytes gzip)
{
    Report *kept = NULL, *made = report_new(gzip);
    if (!atomic_compare_exchange_strong(&report->gzip, &kept, made))
        report_release(made);
}

Report *report_gzip(Report *report)
{
    Buffer bytes = {0};
    if (!report_known_gzip(report) && compress_bytes(&bytes, report->body))
        report_keep_gzip(report, (Bytes){(char *)bytes.data, bytes.length});
    buffer_free(&bytes);
    return report_known_gzip(report);
}
