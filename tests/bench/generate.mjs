// node generate.mjs KIND LINES: a Go program of about that many lines that has much of one thing, for tests/bench/scaling.
// A kind is a row: what comes before, the part that is repeated, how many lines that has, what comes after.
// Not here are chains of pointer or package variables, each assigned from the one before: the compiler's own algorithm takes
// quadratic time there (100,000 pointers: half a minute), and so does ours up to its limit.
const kinds = {
    functions: ["", (i) => `func f${i}(p *int, s []int) *int {\n\tx := len(s)\n\treturn g${i}(&x, p)\n}\nfunc g${i}(a, b *int) *int { return b }\n`, 5, ""],
    closures: ["func f(n int) int {\n\tt := 0\n", (i) => `\tc${i} := func(k int) int {\n\t\treturn k + n + ${i}\n\t}\n\tt += c${i}(n)\n`, 4, "\treturn t\n}\n"],
    call_chain: ["", (i) => `func f${i}(p *int) *int {\n\tif *p == ${i} {\n\t\tprintln()\n\t}\n\treturn f${i + 1}(p)\n}\n`, 6, (n) => `func f${n}(p *int) *int { return p }\n`],
    slice_literal: ["type T struct {\n\ta int\n\tp *int\n\ts []string\n}\nfunc f(q *int) []T {\n\treturn []T{\n", (i) => `\t\t{${i}, q, []string{"a", "b${i}"}},\n`, 1, "\t}\n}\n"],
    map_literal: ["var m = map[string]*int{\n", (i) => `\t"k${i}": new(int),\n`, 1, "}\n"],
    nesting: ["", (i) => `func f${i}(n int) (p *int) {\n${"\tif n > 0 {\n".repeat(100)}\tp = &n\n${"\t}\n".repeat(100)}\treturn\n}\n`, 204, ""],
    locals: ["func f(n int) any {\n\tx0 := n\n", (i) => `\tx${i + 1} := x${i} + 1\n`, 1, (n) => `\treturn x${n}\n}\n`],
    interfaces: ["func g(a ...any) {}\nfunc f(n int) {\n", (i) => `\tx${i} := ${i}\n\tg(x${i}, "a", n)\n`, 2, "}\n"],
    constants: ["const (\n", (i) => `\tc${i} = iota + ${i}\n`, 1, ")\n"],
    types: ["", (i) => `type T${i} struct {\n\ta *T${i >> 1}\n\tb int\n}\nfunc (t *T${i}) M() *T${i} { return t }\n`, 5, ""],
    instances: ["func G[T any](x T) *T { return &x }\n", (i) => `type T${i} struct{ a int }\nfunc f${i}() any { return G(T${i}{}) }\n`, 2, ""],
    switch_cases: ["func f(n int) string {\n\tswitch n {\n", (i) => `\tcase ${i}:\n\t\treturn "s${i}"\n`, 2, '\t}\n\treturn ""\n}\n'],
    strings_added: ['const s = "" +\n', (i) => `\t"line ${i}" +\n`, 1, '\t""\nvar x = s\n'],
};

const [kind, lines] = process.argv.slice(2);
if (!kind) {
    console.log(Object.keys(kinds).join(" "));
} else {
    const [before, part, size, after] = kinds[kind];
    const count = Math.max(1, Math.floor(Number(lines) / size));
    let text = "package p\n\n" + before;
    for (let i = 0; i < count; i++) text += part(i);
    process.stdout.write(text + (typeof after === "function" ? after(count) : after));
}
