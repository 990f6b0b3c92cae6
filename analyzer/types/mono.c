// Instantiation cycles: a type parameter that, through instantiations, comes to stand for ever larger types.
//
//     func f[T any](n int) { f[[]T](n - 1) }    // T instantiated as []T
//
// Type parameters are vertices; "P occurs in the type argument for Q" is an edge from P to Q, of weight 0 when the
// argument is P itself. A path as long as there are vertices has a cycle of positive weight: an error.
// Rules: types2/mono.go.

#include "internal.h"

typedef struct MonoVertex {
    TypeParam *param;
    int weight, previous, length; // of the heaviest known path that ends here; its last edge
} MonoVertex;

typedef struct MonoEdge {
    int from, to, weight;
    Pos pos;
    Type *type;
} MonoEdge;

struct Mono {
    Map index;     // TypeParam -> vertex number + 1
    Map canonical; // type parameters of methods' receivers -> their type's
    VEC(MonoVertex) vertices;
    VEC(MonoEdge) edges;
};

static struct Mono *mono_of(Checker *c)
{
    if (!c->mono)
        c->mono = NEW(c->scratch, struct Mono);
    return c->mono;
}

void mono_receiver(Checker *c, TypeParam *receiver, TypeParam *declared)
{
    map_put(c->scratch, &mono_of(c)->canonical, receiver, declared);
}

static int vertex_of(Checker *c, TypeParam *p)
{
    struct Mono *m = mono_of(c);
    TypeParam *canonical = map_get(&m->canonical, p);
    p = canonical ? canonical : p;
    int known = (int)(uintptr_t)map_get(&m->index, p);
    if (known)
        return known - 1;
    vec_push(c->scratch, &m->vertices, (MonoVertex){.param = p});
    map_put(c->scratch, &m->index, p, (void *)(uintptr_t)m->vertices.len);
    return m->vertices.len - 1;
}

typedef struct Flow {
    Checker *c;
    int to;
    Pos pos;
    Type *argument;
} Flow;

static bool add_flow(TypeParam *p, void *context)
{
    Flow *f = context;
    if (p->object->package == f->c->package)
        vec_push(f->c->scratch, &mono_of(f->c)->edges,
                 (MonoEdge){vertex_of(f->c, p), f->to, (Type *)p != f->argument, f->pos, f->argument});
    return false;
}

void mono_instance(Checker *c, Pos pos, TypeList *params, TypeList *args, Expr *list)
{
    for (int i = 0; i < params->len && i < args->len; i++) {
        TypeParam *p = (TypeParam *)params->at[i];
        if (!p || p->object->package != c->package || !args->at[i])
            continue;
        Expr *written = list && list->kind == NODE_LIST_EXPR
                            ? (i < ((ListExpr *)list)->elements.len ? ((ListExpr *)list)->elements.data[i] : NULL)
                        : i == 0 ? list
                                 : NULL;
        Flow flow = {c, vertex_of(c, p), written ? node_start((Node *)written) : pos, types_unalias(args->at[i])};
        types_any_type_param(args->at[i], add_flow, &flow);
    }
}

static void report_cycle(Checker *c, int v)
{
    struct Mono *m = c->mono;
    bool *seen = NEW_ARRAY(c->scratch, bool, m->vertices.len);
    int *stack = NEW_ARRAY(c->scratch, int, m->vertices.len), count = 0, start = 0;
    for (; !seen[v]; v = m->edges.data[m->vertices.data[v].previous].from) {
        stack[count++] = v;
        seen[v] = true;
    }
    while (stack[start] != v)
        start++;
    Buf text = buf_new(c->arena);
    buf_str(&text, "instantiation cycle:");
    for (int i = start; i < count; i++) {
        MonoEdge *edge = &m->edges.data[m->vertices.data[stack[i]].previous];
        PosView at = pos_view(&c->w->positions, edge->pos);
        buf_format(&text, "\n\t%s:%u:%u: %s instantiated as %s", at.filename->text, at.line, at.column,
                   m->vertices.data[edge->to].param->object->name->text, type_str(c, edge->type));
    }
    check_error(c, m->vertices.data[v].param->object->pos, "%s", buf_text(&text));
}

void check_instantiation_cycles(Checker *c)
{
    struct Mono *m = c->mono;
    for (bool again = m != NULL; again;) {
        again = false;
        for (int i = 0; i < m->edges.len; i++) {
            MonoEdge *edge = &m->edges.data[i];
            MonoVertex *from = &m->vertices.data[edge->from], *to = &m->vertices.data[edge->to];
            if (from->weight + edge->weight <= to->weight)
                continue;
            to->previous = i;
            to->length = from->length + 1;
            if (to->length == m->vertices.len) {
                report_cycle(c, edge->to);
                return;
            }
            to->weight = from->weight + edge->weight;
            again = true;
        }
    }
}
