// metrics: numbers about the service, one row each in metrics.def, counted without locks; and of each route of routes.def how
// it answered and how long that took.
//
//     metric_add(METRIC_requests_total, 1);
#ifndef ESCAPEMENT_METRICS_H
#define ESCAPEMENT_METRICS_H

#include <stdatomic.h>

#include "protocol/buffer.h"

typedef enum Metric {
#define METRIC(name, type, help) METRIC_##name,
#include "metrics.def"
#undef METRIC
    METRIC_COUNT
} Metric;

// The one exception to "no mutable globals": a count is of the process, whoever adds to it.
extern _Atomic(int64_t) metric_values[METRIC_COUNT];

static inline void metric_add(Metric metric, int64_t amount)
{
    atomic_fetch_add_explicit(&metric_values[metric], amount, memory_order_relaxed);
}
static inline void metric_set(Metric metric, int64_t value)
{
    atomic_store_explicit(&metric_values[metric], value, memory_order_relaxed);
}

enum {
#define ROUTE(method, path, handler, sharing, counting, parameters) METRIC_ROUTE_##handler,
#include "routes.def"
#undef ROUTE
    METRIC_ROUTE_file, // what no route has
    METRIC_ROUTE_COUNT
};

// route: one of METRIC_ROUTE_…, status: of HTTP; microseconds from the request's headers to the end of its answer.
void metrics_observe(int route, int status, int64_t microseconds);

void metrics_write(Buffer *out); // Prometheus text format

#endif
