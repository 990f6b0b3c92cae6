// Prints a JSON report (standard input) as lines to compare, with what the source has at each place: print.mjs FILE.go
// Fails if a place ends before it starts or is not in the file, or an index points to another line.
import { readFileSync } from "node:fs";

const source = readFileSync(process.argv[2]);
const lineStarts = [0];
for (let i = 0; i < source.length; i++) if (source[i] === 10) lineStarts.push(i + 1);
const report = JSON.parse(readFileSync(0, "utf8"));
let failed = false;

function offset(line, column) {
    return lineStarts[line - 1] + column - 1;
}

function place(x) {
    if (x.line === null) return "-";
    if (x.line === 0) return "0:0";
    if (x.end_line === undefined) return `${x.line}:${x.column}`;
    const from = offset(x.line, x.column), to = offset(x.end_line, x.end_column);
    if (!(from <= to && to <= source.length)) failed = true;
    const text = source.subarray(from, to).toString().replaceAll("\n", "⏎").replaceAll("\t", "⇥");
    return `${x.line}:${x.column}-${x.end_line}:${x.end_column} «${text}»`;
}

function check(x, words) {
    const line = report.lines[x.line_index];
    if (!line || line.line !== x.line || line.column !== x.column || !words.test(line.message)) failed = true;
}

const bytes = (n) => (n === null ? "?" : String(n));
const steps = (x) => x.steps.map((s) => `\n    ${s.kind === "flow" ? `[${s.derefs}]` : place(s)} in ${s.function}: ${s.text}`).join("");

for (const e of report.errors) console.log(`error ${place(e)} ${e.kind}: ${e.message}`);
for (const l of report.lines) console.log(`line ${place(l)} ${l.kind} [${l.subject}] in ${l.function || "-"}: ${l.message}`);
for (const a of report.allocations) {
    check(a, /heap/);
    if (a.allocates !== (a.bytes !== 0) || (a.copy_of !== null && !report.allocations[a.copy_of])) failed = true;
    const inlined = a.inlined ? `, from ${a.inlined.function} at ${place(a.inlined)}` : "";
    console.log(`allocation ${place(a)} in ${a.function}${inlined}: ${a.what}, ${bytes(a.bytes)} bytes, class ${bytes(a.size_class)}${a.in_loop ? ", in a loop" : ""}${a.library ? ", library" : ""}${a.copy_of === null ? "" : `, copy of ${a.copy_of}`}: ` +
        `${a.cause_kind} (${a.cause})${a.suggestion ? `\n    ${a.suggestion}` : ""}${steps(a)}`);
}
for (const l of report.leaks) {
    check(l, /leaking param/);
    console.log(`leak ${place(l)} in ${l.function}: ${l.param} to ${l.to}, level ${l.level}${steps(l)}`);
}
for (const c of report.calls) {
    check(c, /inlining call/);
    console.log(`call ${place(c)}: ${c.callee}`);
}
for (const s of report.stack) {
    check(s, /does not escape/);
    console.log(`stack ${place(s)} in ${s.function}: ${s.what}, ${bytes(s.bytes)} bytes${s.may_allocate ? `; ${s.may_allocate}` : ""}`);
}
const { by_function, by_cause, by_line, ...counts } = report.summary;
console.log(`summary ${JSON.stringify(counts)}`);
for (const r of [...by_function, ...by_cause, ...by_line])
    console.log(`  ${r.function ?? r.cause ?? `line ${r.line}`}: ${r.count}, ${r.bytes} bytes, ${r.unknown} without`);
for (const f of report.graph?.functions ?? []) {
    console.log(`graph of ${f.name} at ${place(f)}`);
    for (const l of f.locations)
        console.log(`  ${l.id} ${l.kind} ${l.name} at ${place(l)} in ${l.function}, loop depth ${l.loop_depth}${l.escapes ? ", escapes" : ""}, ${bytes(l.bytes)} bytes`);
    for (const e of f.edges) console.log(`  ${e.from} → ${e.to} (${e.derefs}) ${e.reason ?? ""} at ${place(e)}`);
}
if (failed) {
    console.log("a place or an index is wrong");
    process.exitCode = 1;
}
