// Counters and their text (metrics.h).

#include "metrics.h"

#include <inttypes.h>

_Atomic(int64_t) metric_values[METRIC_COUNT];

static const struct {
    const char *name, *type, *help;
} metric_rows[] = {
#define METRIC(name, type, help) {#name, type, help},
#include "metrics.def"
#undef METRIC
};

void metrics_write(Buffer *out) {
    for (int i = 0; i < METRIC_COUNT; i++) {
        buffer_format(out, "# HELP escapement_%s %s\n", metric_rows[i].name, metric_rows[i].help);
        buffer_format(out, "# TYPE escapement_%s %s\n", metric_rows[i].name, metric_rows[i].type);
        buffer_format(out, "escapement_%s %" PRId64 "\n", metric_rows[i].name, atomic_load(&metric_values[i]));
    }
}
