// Lines with a UTC time, written with one call each so that threads don't mix them (log.h).

#include "log.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { LINE_BYTES = 1024 };

void log_event(const char *format, ...) {
    char line[LINE_BYTES];
    struct tm utc;
    time_t now = time(NULL);
    gmtime_r(&now, &utc);
    size_t length = strftime(line, sizeof line, "%Y-%m-%dT%H:%M:%SZ escapementd: ", &utc);
    va_list arguments;
    va_start(arguments, format);
    int more = vsnprintf(line + length, sizeof line - length - 1, format, arguments);
    va_end(arguments);
    length += more < 0 ? 0 : (size_t)more;
    if (length > sizeof line - 2)
        length = sizeof line - 2;
    line[length++] = '\n';
    ssize_t ignored = write(STDERR_FILENO, line, length); // there is nobody to tell that telling failed
    (void)ignored;
}
