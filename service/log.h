// log: one line on stderr for each event worth an operator's attention; requests are counted (metrics.h), not logged.
#ifndef ESCAPEMENT_LOG_H
#define ESCAPEMENT_LOG_H

void log_event(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
