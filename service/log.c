// Lines with a UTC time, written with one call each so that threads don't mix them (log.h).

#include "log.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "protocol/buffer.h"

enum { MESSAGE_BYTES = 1024 };

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

// A message may quote what a stranger sent.
static void hide_controls(char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            *text = '?';
}

void log_event(const char *format, ...)
{
    char message[MESSAGE_BYTES];
    Buffer line = {0};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    hide_controls(message);
    begin(&line);
    if (log_format == LOG_JSON)
        member(&line, "message", message);
    else
        buffer_text(&line, message);
    end(&line);
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
        buffer_format(&line, "request %s from %s: %s %s: %d, %" PRId64 " us", request->id, request->client, request->method, request->path,
                      request->status, request->took_us);
    }
    end(&line);
}
