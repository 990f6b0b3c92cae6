// Struct layout: each declared struct type, field by field, with its padding and the size it could have.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool add_field(Adviser *a, AdviceStruct *s, const Object *field, int64_t offset, int64_t *sum)
{
    Layout layout = types_layout_on(a->advice->layout_arch, field->type);
    if (layout.size_bytes < 0)
        return false;
    *sum += layout.size_bytes;
    vec_push(a->arena, &s->fields,
             ((AdviceField){.name = arena_format(a->arena, "%s", field->name->text), .type = type_text(a, field->type), .offset = offset,
                            .size = layout.size_bytes, .align = layout.align_bytes}));
    return true;
}

static void add_struct(Adviser *a, const TypeDecl *declaration, Type *type)
{
    GoArch arch = a->advice->layout_arch;
    Struct *fields = (Struct *)types_underlying(type);
    Layout layout = types_layout_on(arch, type);
    if (layout.size_bytes < 0)
        return;
    AdviceStruct s = {.pos = declaration->name->pos, .name = arena_format(a->arena, "%s", declaration->name->text->text),
                      .size = layout.size_bytes, .align = layout.align_bytes};
    int64_t *offsets = NEW_ARRAY(a->arena, int64_t, fields->fields.len);
    types_field_offsets(arch, fields, offsets);
    int64_t sum = 0;
    for (int i = 0; i < fields->fields.len; i++)
        if (!add_field(a, &s, fields->fields.data[i], offsets[i], &sum))
            return;
    for (int i = 0; i < s.fields.len; i++) {
        AdviceField *field = &s.fields.data[i];
        field->padding_after = (i + 1 < s.fields.len ? offsets[i + 1] : s.size) - field->offset - field->size;
    }
    s.padding = s.size - sum;
    // Sizes are multiples of alignments, so fields in order of falling alignment touch; those without a size go
    // first, since as the last field one would cost a byte. What remains is the padding at the end.
    s.best_size = s.align ? (sum + s.align - 1) / s.align * s.align : sum;
    vec_push(a->arena, &a->advice->structs, s);
}

static bool find_struct(Node *node, void *context)
{
    Adviser *a = context;
    if (node->kind != NODE_TYPE_DECL)
        return true;
    TypeDecl *declaration = (TypeDecl *)node;
    Object *object = declaration->name->object;
    if (declaration->is_alias || declaration->type_params.len || !object || !object->type)
        return true;
    Type *type = object->type;
    if (types_underlying(type)->kind == TYPE_STRUCT && !types_mentions_type_params(types_underlying(type)))
        add_struct(a, declaration, type);
    return true;
}

void advise_structs(Adviser *a)
{
    for (int i = 0; i < a->unit->package->files.len; i++) {
        SourceFile *file = a->unit->package->files.data[i];
        for (int d = 0; d < file->decls.len; d++)
            tree_each((Node *)file->decls.data[d], find_struct, a);
    }
}
