// Nodes as gc prints them in messages (cmd/compile/internal/ir/fmt.go).

#include "internal.h"

#include <inttypes.h>
#include <string.h>
#include <utf8proc.h>

static void write_expr(IrUnit *unit, Buf *buf, const IrNode *n, int precedence);

static void write_list(IrUnit *unit, Buf *buf, const IrList *list, const char *separator)
{
    for (int i = 0; i < ir_len(list); i++) {
        if (i)
            buf_str(buf, separator);
        ir_write_node(unit, buf, list->at[i]);
    }
}

const char *ir_list_text(IrUnit *unit, const IrList *list, const char *separator)
{
    Buf buf = buf_new(unit->arena);
    write_list(unit, &buf, list, separator);
    return buf_text(&buf);
}

static void write_branch(IrUnit *unit, Buf *buf, const IrNode *n)
{
    buf_str(buf, ir_op_text(n->op));
    if (n->label) {
        buf_char(buf, ' ');
        buf_atom(buf, n->label);
    }
    (void)unit;
}

static void write_stmt(IrUnit *unit, Buf *buf, const IrNode *n)
{
    bool with_init = n->op == OIF || n->op == OFOR || n->op == OSWITCH;
    bool simple_init = ir_len(n->init) == 1 && !ir_len(n->init->at[0]->init) && with_init;
    switch (n->op) {
    case ODCL:
        buf_str(buf, "var ");
        ir_write_node(unit, buf, n->x);
        buf_char(buf, ' ');
        ir_write_type(unit, buf, n->x->type);
        break;
    case OAS:
        ir_write_node(unit, buf, n->x);
        buf_str(buf, n->is_def ? " := " : " = ");
        ir_write_node(unit, buf, n->y);
        break;
    case OASOP:
        ir_write_node(unit, buf, n->x);
        if (n->is_incdec) {
            buf_str(buf, n->sub_op == OADD ? "++" : "--");
        } else {
            buf_format(buf, " %s= ", ir_op_text(n->sub_op));
            ir_write_node(unit, buf, n->y);
        }
        break;
    case OAS2: case OAS2DOTTYPE: case OAS2FUNC: case OAS2MAPR: case OAS2RECV:
        write_list(unit, buf, n->list, ", ");
        buf_str(buf, n->is_def ? " := " : " = ");
        write_list(unit, buf, n->list2, ", ");
        break;
    case OBLOCK: write_list(unit, buf, n->list, "; "); break;
    case ORETURN:
        buf_str(buf, "return ");
        write_list(unit, buf, n->list, ", ");
        break;
    case OTAILCALL: buf_str(buf, "tailcall "); ir_write_node(unit, buf, n->x); break;
    case OINLMARK: buf_format(buf, "inlmark %" PRId64, n->number); break;
    case OGO: buf_str(buf, "go "); ir_write_node(unit, buf, n->x); break;
    case ODEFER: buf_str(buf, "defer "); ir_write_node(unit, buf, n->x); break;
    case OIF:
        buf_str(buf, "if ");
        if (simple_init) {
            ir_write_node(unit, buf, n->init->at[0]);
            buf_str(buf, "; ");
        }
        ir_write_node(unit, buf, n->x);
        buf_str(buf, " { ");
        write_list(unit, buf, n->body, "; ");
        buf_str(buf, " }");
        if (ir_len(n->list2)) {
            buf_str(buf, " else { ");
            write_list(unit, buf, n->list2, "; ");
            buf_str(buf, " }");
        }
        break;
    case OFOR: case ORANGE: buf_str(buf, "for loop"); break;
    case OSELECT: case OSWITCH: buf_format(buf, "%s statement", ir_op_text(n->op)); break;
    case OCASE:
        if (ir_len(n->list)) {
            buf_str(buf, "case ");
            write_list(unit, buf, n->list, ", ");
        } else {
            buf_str(buf, "default");
        }
        buf_str(buf, ": ");
        write_list(unit, buf, n->body, "; ");
        break;
    case OBREAK: case OCONTINUE: case OGOTO: case OFALL: write_branch(unit, buf, n); break;
    case OLABEL:
        buf_atom(buf, n->label);
        buf_str(buf, ": ");
        break;
    default: break;
    }
}

static void write_rune(Buf *buf, uint32_t rune)
{
    static const char escapes[] = "abtnvfr";
    buf_char(buf, '\'');
    if (rune == '\'' || rune == '\\') {
        buf_format(buf, "\\%c", (char)rune);
    } else if (rune >= 7 && rune <= 13) {
        buf_format(buf, "\\%c", escapes[rune - 7]);
    } else if (rune < ' ' || rune == 0x7f) {
        buf_format(buf, "\\x%02x", rune);
    } else if (rune < 0x7f) {
        buf_char(buf, (char)rune);
    } else {
        unsigned char text[4];
        utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)rune);
        bool printable = category != UTF8PROC_CATEGORY_CN && category < UTF8PROC_CATEGORY_ZS;
        if (rune >= 0xd800 && rune < 0xe000) {
            buf_str(buf, "\xef\xbf\xbd");
        } else if (printable) {
            utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)rune, text);
            buf_bytes(buf, (const char *)text, (size_t)size);
        } else {
            buf_format(buf, rune < 0x10000 ? "\\u%04x" : "\\U%08x", rune);
        }
    }
    buf_char(buf, '\'');
}

static void write_literal(IrUnit *unit, Buf *buf, const IrNode *n)
{
    uint64_t rune;
    if ((n->type == unit->rune_type || n->type == unit->untyped_rune) && const_uint64_value(n->value, &rune) && rune <= 0x10ffff) {
        write_rune(buf, (uint32_t)rune);
        return;
    }
    IrType *plain = NULL;
    switch (const_kind(n->value)) {
    case CONST_BOOL: plain = unit->basic[KIND_BOOL]; break;
    case CONST_STRING: plain = unit->basic[KIND_STRING]; break;
    case CONST_INT: plain = unit->basic[KIND_INT]; break;
    case CONST_FLOAT: plain = unit->basic[KIND_FLOAT64]; break;
    case CONST_COMPLEX: plain = unit->basic[KIND_COMPLEX128]; break;
    default: break;
    }
    const char *text = const_text(unit->arena, n->value);
    if (n->type == plain || n->type->is_untyped) {
        buf_str(buf, text);
    } else {
        ir_write_type(unit, buf, n->type);
        buf_format(buf, "(%s)", text);
    }
}

static void write_operand(IrUnit *unit, Buf *buf, const IrNode *n, int precedence)
{
    if (!n)
        buf_str(buf, "<nil>");
    else
        write_expr(unit, buf, n, precedence);
}

static void write_slice(IrUnit *unit, Buf *buf, const IrNode *n, int precedence)
{
    write_operand(unit, buf, n->x, precedence);
    buf_char(buf, '[');
    if (n->y)
        ir_write_node(unit, buf, n->y);
    buf_char(buf, ':');
    if (n->z)
        ir_write_node(unit, buf, n->z);
    if (n->op == OSLICE3 || n->op == OSLICE3ARR) {
        buf_char(buf, ':');
        if (n->w)
            ir_write_node(unit, buf, n->w);
    }
    buf_char(buf, ']');
}

static void write_call(IrUnit *unit, Buf *buf, const IrNode *n)
{
    buf_char(buf, '(');
    write_list(unit, buf, n->list, ", ");
    buf_str(buf, n->is_ddd ? "...)" : ")");
}

static void write_plain_expr(IrUnit *unit, Buf *buf, const IrNode *n, int precedence);

static void write_expr(IrUnit *unit, Buf *buf, const IrNode *n, int precedence)
{
    bool is_in_parentheses = n && n->is_site && unit->shows_sites;
    if (is_in_parentheses)
        buf_char(buf, '(');
    write_plain_expr(unit, buf, n, is_in_parentheses ? 0 : precedence);
    if (is_in_parentheses)
        buf_char(buf, ')');
}

static void write_plain_expr(IrUnit *unit, Buf *buf, const IrNode *n, int precedence)
{
    while (n && n->is_implicit && (n->op == OADDR || n->op == ODEREF || n->op == OCONV || n->op == OCONVNOP || n->op == OCONVIFACE))
        n = n->x;
    if (!n) {
        buf_str(buf, "<nil>");
        return;
    }
    int own = ir_op_precedence(n->op);
    if (n->op == OTYPE && n->type && n->type->kind == KIND_POINTER && !n->type->is_named)
        own = ir_op_precedence(ODEREF);
    if (precedence > own) {
        buf_char(buf, '(');
        ir_write_node(unit, buf, n);
        buf_char(buf, ')');
        return;
    }
    switch (n->op) {
    case ONIL: buf_str(buf, "nil"); break;
    case OLITERAL: write_literal(unit, buf, n); break;
    case ONAME: {
        const IrName *name = ir_name(n);
        ir_write_sym(unit, buf, name->is_auto_temp ? NULL : name->package, name->name);
        break;
    }
    case ONONAME: buf_atom(buf, n->sym); break;
    case OLINKSYMOFFSET:
        buf_char(buf, '(');
        ir_write_type(unit, buf, n->type);
        buf_format(buf, ")(%s)", n->sym->text);
        break;
    case OTYPE: ir_write_type(unit, buf, n->type); break;
    case OCLOSURE: buf_str(buf, "func literal"); break;
    case OPTRLIT: buf_char(buf, '&'); ir_write_node(unit, buf, n->x); break;
    case OSTRUCTLIT: case OARRAYLIT: case OSLICELIT: case OMAPLIT: case OCOMPLIT:
        if (n->is_implicit) {
            buf_str(buf, "... argument");
            break;
        }
        ir_write_type(unit, buf, n->type);
        buf_str(buf, ir_len(n->list) ? "{...}" : "{}");
        break;
    case OKEY:
        ir_write_node(unit, buf, n->x);
        buf_char(buf, ':');
        ir_write_node(unit, buf, n->y);
        break;
    case OSTRUCTKEY:
        buf_atom(buf, n->field->name);
        buf_char(buf, ':');
        ir_write_node(unit, buf, n->x);
        break;
    case OXDOT: case ODOT: case ODOTPTR: case ODOTINTER: case ODOTMETH: case OMETHVALUE: case OMETHEXPR:
        write_operand(unit, buf, n->x, own);
        buf_char(buf, '.');
        buf_atom(buf, n->selector);
        break;
    case ODOTTYPE: case ODOTTYPE2:
        write_operand(unit, buf, n->x, own);
        buf_str(buf, ".(");
        ir_write_type(unit, buf, n->type);
        buf_char(buf, ')');
        break;
    case OINDEX: case OINDEXMAP:
        write_operand(unit, buf, n->x, own);
        buf_char(buf, '[');
        ir_write_node(unit, buf, n->y);
        buf_char(buf, ']');
        break;
    case OSLICE: case OSLICESTR: case OSLICEARR: case OSLICE3: case OSLICE3ARR: write_slice(unit, buf, n, own); break;
    case OCOMPLEX: case OCOPY: case OUNSAFEADD: case OUNSAFESLICE:
        buf_format(buf, "%s(", ir_op_text(n->op));
        ir_write_node(unit, buf, n->x);
        buf_str(buf, ", ");
        ir_write_node(unit, buf, n->y);
        buf_char(buf, ')');
        break;
    case OCONV: case OCONVIFACE: case OCONVNOP: case OBYTES2STR: case ORUNES2STR: case OSTR2BYTES: case OSTR2RUNES:
    case ORUNESTR: case OSLICE2ARR: case OSLICE2ARRPTR:
        if (!n->type->is_named) {
            buf_char(buf, '(');
            ir_write_type(unit, buf, n->type);
            buf_char(buf, ')');
        } else {
            ir_write_type(unit, buf, n->type);
        }
        buf_char(buf, '(');
        ir_write_node(unit, buf, n->x);
        buf_char(buf, ')');
        break;
    case OREAL: case OIMAG: case OCAP: case OCLEAR: case OCLOSE: case OLEN: case ONEW: case OPANIC:
        buf_format(buf, "%s(", ir_op_text(n->op));
        ir_write_node(unit, buf, n->x);
        buf_char(buf, ')');
        break;
    case OAPPEND: case ODELETE: case OMAKE: case OMAX: case OMIN: case OPRINT: case OPRINTLN:
        buf_str(buf, ir_op_text(n->op));
        write_call(unit, buf, n);
        break;
    case ORECOVER: buf_str(buf, "recover()"); break;
    case OGETG: // the runtime's own, without arguments
        write_operand(unit, buf, n->x, own);
        buf_str(buf, "()");
        break;
    case OCALL: case OCALLFUNC: case OCALLINTER: case OCALLMETH:
        write_operand(unit, buf, n->x, own);
        write_call(unit, buf, n);
        break;
    case OINLCALL:
        if (ir_len(n->list2) == 1) {
            ir_write_node(unit, buf, n->list2->at[0]);
        } else {
            buf_str(buf, "(.");
            write_list(unit, buf, n->list2, "; ");
            buf_char(buf, ')');
        }
        break;
    case OMAKEMAP: case OMAKECHAN: case OMAKESLICE:
        buf_str(buf, "make(");
        ir_write_type(unit, buf, n->type);
        if (n->y) {
            buf_str(buf, ", ");
            ir_write_node(unit, buf, n->x);
            buf_str(buf, ", ");
            ir_write_node(unit, buf, n->y);
        } else if (n->x && (n->op == OMAKESLICE || !n->x->type->is_untyped)) {
            buf_str(buf, ", ");
            ir_write_node(unit, buf, n->x);
        }
        buf_char(buf, ')');
        break;
    case OPLUS: case ONEG: case OBITNOT: case ONOT: case ORECV: case OADDR:
        buf_str(buf, ir_op_text(n->op));
        if (n->x && n->x->op == n->op)
            buf_char(buf, ' ');
        write_operand(unit, buf, n->x, own + 1);
        break;
    case ODEREF:
        buf_char(buf, '*');
        write_operand(unit, buf, n->x, own + 1);
        break;
    case OADD: case OAND: case OANDNOT: case ODIV: case OEQ: case OGE: case OGT: case OLE: case OLT: case OLSH: case OMOD:
    case OMUL: case ONE: case OOR: case ORSH: case OSUB: case OXOR: case OANDAND: case OOROR: case OSEND:
        write_operand(unit, buf, n->x, own);
        buf_format(buf, " %s ", ir_op_text(n->op));
        write_operand(unit, buf, n->y, own + 1);
        break;
    case OADDSTR:
        for (int i = 0; i < ir_len(n->list); i++) {
            if (i)
                buf_str(buf, " + ");
            write_operand(unit, buf, n->list->at[i], own);
        }
        break;
    default: buf_format(buf, "<node %s>", ir_op_text(n->op)); break;
    }
}

void ir_write_node(IrUnit *unit, Buf *buf, const IrNode *n)
{
    if (!n) {
        buf_str(buf, "<nil>");
        return;
    }
    if (ir_op_precedence(n->op) < 0)
        write_stmt(unit, buf, n);
    else
        write_expr(unit, buf, n, 0);
}

void ir_vreport(IrUnit *unit, IrPos pos, const char *format, va_list arguments)
{
    if (unit->detail == 0 || !unit->report)
        return;
    Buf *line = &unit->ir->line;
    line->arena = unit->arena;
    line->len = 0;
    buf_vformat(line, format, arguments);
    unit->report(unit, pos, buf_text(line));
}

void ir_report_node(IrUnit *unit, IrPos pos, const char *before, const IrNode *n, const char *after)
{
    if (unit->detail == 0 || !unit->report)
        return;
    Buf *line = &unit->ir->line;
    line->arena = unit->arena;
    line->len = 0;
    buf_str(line, before);
    ir_write_node(unit, line, n);
    buf_str(line, after);
    unit->report(unit, pos, buf_text(line));
}

const char *ir_text(IrUnit *unit, const IrNode *n)
{
    Buf buf = buf_new(unit->arena);
    ir_write_node(unit, &buf, n);
    return buf_text(&buf);
}

const char *ir_func_text(IrUnit *unit, IrFunc *fn)
{
    Buf buf = buf_new(unit->arena);
    ir_write_sym(unit, &buf, fn->name->package, fn->name->name);
    return buf_text(&buf);
}

IrPos ir_outermost_pos(const IrUnit *unit, IrPos pos)
{
    while (pos.inline_index >= 0) {
        const InlineCall *call = &unit->inline_tree.data[pos.inline_index];
        if (call->parent < 0) {
            pos = call->pos;
            pos.inline_index = -1;
            break;
        }
        pos.inline_index = call->parent;
    }
    return pos;
}

void ir_write_pos(IrUnit *unit, Buf *buf, IrPos pos)
{
    pos = ir_outermost_pos(unit, pos);
    PosView v = pos.is_autogenerated ? (PosView){0} : pos_view(&unit->world->positions, pos.pos);
    if (!v.filename) {
        buf_str(buf, pos.is_autogenerated ? "<autogenerated>:1" : "<unknown line number>");
        return;
    }
    const char *file = v.filename->length ? v.filename->text : "??"; // after "//line :10" (objabi.AbsFile)
    buf_format(buf, v.column == 0 || v.column >= 255 ? "%s:%u" : "%s:%u:%u", file, v.line, v.column);
}

const char *ir_pos_text(IrUnit *unit, IrPos pos)
{
    Buf buf = buf_new(unit->arena);
    ir_write_pos(unit, &buf, pos);
    return buf_text(&buf);
}
