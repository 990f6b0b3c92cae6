// Lines with a UTC time, written with one call each so that threads don't mix them (log.h).

#include "log.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "protocol/buffer.h"
#include "protocol/clock.h"
#include "protocol/utf8.h"

enum {
    MESSAGE_BYTES = 1024,
    LIBRARY_LINES_PER_MINUTE = 10, // anyone can make the library complain, thousands of times a second
};

static LogFormat log_format;
static LoggedRequests logged;

void log_set(LogFormat format, LoggedRequests requests)
{
    log_format = format;
    logged = requests;
}

static void begin(Buffer *line)
{
    char text[32];
    struct tm utc;
    time_t now = time(NULL);
    gmtime_r(&now, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    buffer_format(line, log_format == LOG_JSON ? "{\"time\":\"%s\"" : "%s escapementd: ", text);
}

static void end(Buffer *line)
{
    buffer_text(line, log_format == LOG_JSON ? "}\n" : "\n");
    ssize_t ignored = write(STDERR_FILENO, line->data, line->length); // there is nobody to tell that telling failed
    (void)ignored;
    buffer_free(line);
}

static void member(Buffer *line, const char *name, const char *value)
{
    buffer_format(line, ",\"%s\":", name);
    buffer_json(line, value);
}

// What changes how the text around it is shown, or is not shown itself: controls, marks of direction, joiners,
// separators of lines, annotations, tags. A terminal, or a page that shows the log, must not be at a stranger's
// command.
static bool is_shown(uint32_t code_point)
{
    static const struct {
        uint32_t first, last;
    } hidden[] = {{0, 0x1f},        {0x7f, 0x9f},     {0xad, 0xad},      {0x61c, 0x61c},
                  {0x180e, 0x180e}, {0x200b, 0x200f}, {0x2028, 0x202e},  {0x2060, 0x206f},
                  {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0000, 0xe0fff}};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (code_point >= hidden[i].first && code_point <= hidden[i].last)
            return false;
    return true;
}

// A message may quote what a stranger sent: a byte that isn't of UTF-8 becomes \x9b, a character that isn't shown
// \u202e.
static void append_shown(Buffer *out, const char *text)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
    for (size_t length; at < end; at += length ? length : 1) {
        length = utf8_length(at, (size_t)(end - at));
        uint32_t code_point = length ? utf8_code_point(at, length) : 0;
        if (length && is_shown(code_point))
            buffer_append(out, at, length);
        else if (length)
            buffer_format(out, "\\u%04" PRIx32, code_point);
        else
            buffer_format(out, "\\x%02x", (unsigned)*at);
    }
}

void log_event(const char *format, ...)
{
    char message[MESSAGE_BYTES];
    Buffer line = {0}, shown = {0};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    append_shown(&shown, message);
    buffer_append(&shown, "", 1);
    begin(&line);
    if (log_format == LOG_JSON)
        member(&line, "message", (char *)shown.data);
    else
        buffer_text(&line, (char *)shown.data);
    buffer_free(&shown);
    end(&line);
}

// False: enough were written in this minute. *left_out: of the minutes before.
static bool may_write(int64_t minute, int *left_out)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static int64_t current;
    static int written, missed;
    pthread_mutex_lock(&lock);
    *left_out = 0;
    if (minute != current) {
        *left_out = missed;
        current = minute;
        written = missed = 0;
    }
    bool may = written < LIBRARY_LINES_PER_MINUTE;
    written += may;
    missed += !may;
    pthread_mutex_unlock(&lock);
    return may;
}

void log_library(const char *message)
{
    int left_out;
    if (logged == LOG_NO_REQUESTS || !may_write(clock_ms() / 60000, &left_out))
        return;
    if (left_out)
        log_event("http: %d more messages in the minutes before", left_out);
    log_event("http: %s", message);
}

void log_request(const RequestLine *request)
{
    Buffer line = {0};
    if (logged == LOG_NO_REQUESTS || (logged == LOG_PROBLEMS && request->status < 400))
        return;
    begin(&line);
    if (log_format == LOG_JSON) {
        member(&line, "request", request->id);
        member(&line, "method", request->method);
        member(&line, "path", request->path);
        member(&line, "client", request->client);
        buffer_format(&line, ",\"status\":%d,\"took_us\":%" PRId64, request->status, request->took_us);
    } else {
        buffer_format(&line, "request %s from %s: %s %s: %d, %" PRId64 " us", request->id, request->client,
                      request->method, request->path, request->status, request->took_us);
    }
    end(&line);
}
