#include "release.h"

#include <stddef.h>

static const char *const no_experiments[] = {NULL};
static const char *const experiments_27[] = {"jsonv2", "sizespecializedmalloc", NULL};

static const ReleaseFacts releases[] = { // newest last
    {
        .minor = 26,
        .experiments = no_experiments,
        .has_variadic_yield = true,
        .keeps_pointers_to_shaped = true,
    },
    {
        .minor = 27,
        .experiments = experiments_27,
        .has_generic_methods = true,
        .joins_line_directives = true,
        .has_promoted_keys = true,
        .infers_from_more_places = true,
        .finds_cycles_where_used = true,
        .names_parts_of_assignments = true,
        .names_instances_in_cycles = true,
        .hints_at_unexported_fields = true,
        .fields_need_values = true,
        .inlined_literals_keep_name = true,
        .temporaries_are_definitions = true,
        .wrappers_wait_for_types = true,
        .interface_calls_are_tail = true,
        .comparisons_are_shared = true,
        .callees_by_oracle = true,
        .knows_assigned_functions = true,
    },
};

const ReleaseFacts *release_facts(int minor)
{
    const ReleaseFacts *facts = releases + sizeof releases / sizeof *releases - 1;
    while (facts > releases && facts->minor > minor)
        facts--;
    return facts;
}
