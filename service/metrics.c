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

// ---- requests by route

enum { LIMIT_STATUS = 600 };

static const struct {
    const char *method, *path;
} metric_routes[METRIC_ROUTE_COUNT] = {
#define ROUTE(method, path, handler, sharing, counting, parameters) {#method, path},
#include "routes.def"
#undef ROUTE
    {"GET", "file"},
};

// Upper bounds. The last one has no end.
static const struct {
    int64_t microseconds;
    const char *seconds;
} buckets[] = {{500, "0.0005"}, {1000, "0.001"}, {2500, "0.0025"}, {5000, "0.005"}, {10000, "0.01"}, {25000, "0.025"},
               {100000, "0.1"}, {500000, "0.5"}, {2500000, "2.5"}, {INT64_MAX, "+Inf"}};

enum { BUCKET_COUNT = sizeof buckets / sizeof *buckets };

static _Atomic(int64_t) answers[METRIC_ROUTE_COUNT][LIMIT_STATUS], times[METRIC_ROUTE_COUNT][BUCKET_COUNT], time_sums[METRIC_ROUTE_COUNT];

static void count(_Atomic(int64_t) *value, int64_t amount) { atomic_fetch_add_explicit(value, amount, memory_order_relaxed); }

void metrics_observe(int route, int status, int64_t microseconds)
{
    int bucket = 0;
    while (microseconds > buckets[bucket].microseconds)
        bucket++;
    if (status > 0 && status < LIMIT_STATUS)
        count(&answers[route][status], 1);
    count(&times[route][bucket], 1);
    count(&time_sums[route], microseconds);
}

static void write_answers(Buffer *out)
{
    buffer_text(out, "# HELP escapement_answers_total Answers by route and status\n# TYPE escapement_answers_total counter\n");
    for (int route = 0; route < METRIC_ROUTE_COUNT; route++)
        for (int status = 0; status < LIMIT_STATUS; status++)
            if (atomic_load(&answers[route][status]))
                buffer_format(out, "escapement_answers_total{method=\"%s\",route=\"%s\",status=\"%d\"} %" PRId64 "\n", metric_routes[route].method,
                              metric_routes[route].path, status, atomic_load(&answers[route][status]));
}

static void write_times(Buffer *out)
{
    buffer_text(out, "# HELP escapement_request_seconds From a request's headers to the end of its answer\n# TYPE escapement_request_seconds histogram\n");
    for (int route = 0; route < METRIC_ROUTE_COUNT; route++) {
        const char *method = metric_routes[route].method, *path = metric_routes[route].path;
        int64_t sum = 0;
        for (int i = 0; i < BUCKET_COUNT; i++) {
            sum += atomic_load(&times[route][i]);
            buffer_format(out, "escapement_request_seconds_bucket{method=\"%s\",route=\"%s\",le=\"%s\"} %" PRId64 "\n", method, path, buckets[i].seconds, sum);
        }
        buffer_format(out, "escapement_request_seconds_sum{method=\"%s\",route=\"%s\"} %.6f\n", method, path, (double)atomic_load(&time_sums[route]) / 1e6);
        buffer_format(out, "escapement_request_seconds_count{method=\"%s\",route=\"%s\"} %" PRId64 "\n", method, path, sum);
    }
}

void metrics_write(Buffer *out)
{
    buffer_format(out, "# HELP escapement_build_info The version that runs\n# TYPE escapement_build_info gauge\nescapement_build_info{version=\"%s\"} 1\n", ESCAPEMENT_VERSION);
    write_answers(out);
    write_times(out);
    for (int i = 0; i < METRIC_COUNT; i++) {
        buffer_format(out, "# HELP escapement_%s %s\n", metric_rows[i].name, metric_rows[i].help);
        buffer_format(out, "# TYPE escapement_%s %s\n", metric_rows[i].name, metric_rows[i].type);
        buffer_format(out, "escapement_%s %" PRId64 "\n", metric_rows[i].name, atomic_load(&metric_values[i]));
    }
}
