// node generate.mjs SEED: a random Go program that compiles, of a few functions that hand pointers, slices, maps, closures and
// interfaces around; the same for the same seed. ./dev fidelity random compares what the compiler and we say of many.
//
// Expressions are made by type: makers[TYPE] lists ways to come by a value of that type, from the variables in scope, literals,
// and calls of the program's own functions. Depth is bounded, so that a program stays a page long.

const seed = Number(process.argv[2] ?? 1);
let state = (seed * 2654435761) >>> 0;

function random(n) { // 0 … n-1 (mulberry32)
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = (list) => list[random(list.length)];
const chance = (percent) => random(100) < percent;

const types = ["int", "string", "*int", "[]int", "S", "*S", "I", "any", "map[string]*int", "func(*int) *int", "[]*int",
    "func() int", "[4]int", "*[4]int", "chan *int", "Box[*int]", "*Box[int]", "error", "[]byte", "E",
    "List", "[]any", "[]string", "Tree[*int]", "*Tree[S]", "struct{ a, b *int }", "func(...*int) []*int", "map[int][]*int", "[2]S", "**int", "float64", "Big"];

const head = `package p

import "fmt"

type S struct {
	a int
	p *int
	s []int
	f func() int
	n *S
}

type E struct {
	*S
	x int
	i I
}

type I interface{ M(p *int) *int }

type V struct{ p *int }

func (s *S) M(p *int) *int { s.p = p; return s.p }
func (s *S) Get() *int { return s.p }
func (s S) Sum(xs ...int) int { t := s.a; for _, x := range xs { t += x }; return t }
func (v V) M(p *int) *int { if v.p == nil { return p }; return v.p }
func (v V) Error() string { return "v" }

type Box[T any] struct {
	v T
	next *Box[T]
}

func (b *Box[T]) Put(v T) *Box[T] { b.next = &Box[T]{v: v}; return b.next }
func (b Box[T]) Value() T { return b.v }
func NewBox[T any](v T) *Box[T] { return &Box[T]{v: v} }
func Map[T, U any](xs []T, f func(T) U) []U { var r []U; for _, x := range xs { r = append(r, f(x)) }; return r }
func First[T any](xs []T, or T) T { for _, x := range xs { return x }; return or }
type List []*int

func (l List) Len() int { return len(l) }
func (l *List) Add(p *int) { *l = append(*l, p) }
func (l List) Each(yield func(int, *int) bool) { for i, p := range l { if !yield(i, p) { return } } }

type Big struct {
	xs [3000]int
	p  *int
}

type Lener interface{ Len() int }

type Tree[T any] struct {
	left, right *Tree[T]
	values []T
}

func (t *Tree[T]) Insert(v T) *Tree[T] { if t == nil { return &Tree[T]{values: []T{v}} }; t.left = t.left.Insert(v); return t }
func (t *Tree[T]) Walk(f func(T)) { if t == nil { return }; t.left.Walk(f); for _, v := range t.values { f(v) }; t.right.Walk(f) }
func Count[L Lener](ls ...L) (n int) { for _, l := range ls { n += l.Len() }; return }
func Keys[K comparable, V any](m map[K]V) []K { ks := make([]K, 0, len(m)); for k := range m { ks = append(ks, k) }; return ks }
func Ptr[T any](v T) *T { return &v }
func All(ps ...*int) []*int { return ps }
func Named(p *int) (q *int, err error) { defer func() { if r := recover(); r != nil { q = p; err = fmt.Errorf("%v", r) } }(); q = p; return }
func Seq(n int) func(func(int) bool) { return func(yield func(int) bool) { for i := 0; i < n; i++ { if !yield(i) { return } } } }

var _ = fmt.Sprint

var (
	global    *int
	globals   []*int
	globalAny any
	globalMap = map[string]*int{}
)
`;

let functions = []; // {name, params: [types], results: [types]}
let scopes = [];    // of {name, type}
let counter = 0;

const fresh = (prefix) => `${prefix}${++counter}`;
const inScope = (type) => scopes.flat().filter((v) => v.type === type).map((v) => v.name);
const small = () => String(random(9));

function variable(type) {
    const known = inScope(type);
    return known.length ? pick(known) : null;
}

function call(type, depth) {
    const candidates = functions.filter((f) => f.results.length === 1 && f.results[0] === type);
    if (!candidates.length) return null;
    const f = pick(candidates);
    return `${f.name}(${f.params.map((t) => value(t, depth - 1)).join(", ")})`;
}

const closure = (params, result, depth) => {
    scopes.push(params.map(([name, type]) => ({ name, type })));
    const body = chance(50) ? statements(1 + random(2), depth - 1) : "";
    const text = `func(${params.map(([n, t]) => `${n} ${t}`).join(", ")}) ${result} { ${body}return ${value(result, depth - 1)} }`;
    scopes.pop();
    return text;
};

const makers = {
    "int": [small, (d) => `len(${value("[]int", d)})`, (d) => `*${paren("*int", d)}`, (d) => `${paren("S", d)}.a`, (d) => `${paren("int", d)} + ${paren("int", d)}`,
        (d) => `${paren("func() int", d)}()`, (d) => `${paren("[4]int", d)}[${small() % 4}]`, (d) => `S{a: ${value("int", d)}}.Sum(${value("int", d)}, ${small()})`, (d) => `cap(${value("[]*int", d)})`,
        (d) => `min(${value("int", d)}, ${value("int", d)})`, (d) => `(${value("*Box[int]", d)}).Value()`, (d) => `Count(${value("List", d)})`, (d) => `len(${value("string", d)})`, (d) => `copy(${value("[]int", d)}, ${value("[]int", d)})`, (d) => `(${value("Big", d)}).xs[${small()}]`, (d) => `int(*Ptr(${value("float64", d)}))`, (d) => `**${paren("**int", d)}`],
    "float64": [() => `${small()}.5`, (d) => `float64(${value("int", d)})`, (d) => `max(${value("float64", d)}, ${small()})`],
    "List": [(d) => `List(${value("[]*int", d)})`, (d) => `List{${value("*int", d)}}`, () => "List(nil)"],
    "Big": [() => "Big{}", (d) => `Big{p: ${value("*int", d)}}`],
    "[]any": [(d) => `[]any{${value("any", d)}, ${value("int", d)}, ${value("*int", d)}}`, (d) => `append(${value("[]any", d)}, ${value("string", d)}, ${value("S", d)})`, () => `make([]any, ${small()})`],
    "[]string": [(d) => `[]string{${value("string", d)}, "c"}`, (d) => `Keys(${value("map[string]*int", d)})`, (d) => `append([]string{}, ${value("[]string", d)}...)`],
    "Tree[*int]": [(d) => `Tree[*int]{values: ${value("[]*int", d)}}`, (d) => `*(&Tree[*int]{}).Insert(${value("*int", d)})`],
    "*Tree[S]": [(d) => `new(Tree[S]).Insert(${value("S", d)})`, () => "(*Tree[S])(nil)", (d) => `Ptr(Tree[S]{right: ${value("*Tree[S]", d)}})`],
    "struct{ a, b *int }": [(d) => `struct{ a, b *int }{${value("*int", d)}, ${value("*int", d)}}`, (d) => `struct{ a, b *int }{b: ${value("*int", d)}}`],
    "func(...*int) []*int": [() => "All", (d) => closure([[fresh("p"), "...*int"]], "[]*int", d)],
    "map[int][]*int": [(d) => `map[int][]*int{${small()}: ${value("[]*int", d)}}`, () => "make(map[int][]*int)"],
    "[2]S": [(d) => `[2]S{${value("S", d)}}`, (d) => `[...]S{0: ${value("S", d)}, 1: {p: ${value("*int", d)}}}`],
    "**int": [(d) => `Ptr(${value("*int", d)})`, () => addressOf("*int"), () => addressOf("*int")],
    "string": [() => `"s${small()}"`, (d) => `fmt.Sprint(${value("any", d)})`, (d) => `string(${value("[]byte", d)})`, (d) => `${paren("string", d)} + ${paren("string", d)}`],
    "*int": [() => "new(int)", () => "nil0()", (d) => `${paren("*S", d)}.p`, (d) => `${paren("I", d)}.M(${value("*int", d)})`, (d) => `${paren("map[string]*int", d)}[${value("string", d)}]`,
        (d) => `${paren("func(*int) *int", d)}(${value("*int", d)})`, (d) => `${paren("*S", d)}.Get()`, (d) => `${paren("Box[*int]", d)}.v`, (d) => `First(${value("[]*int", d)}, ${value("*int", d)})`,
        (d) => `<-${paren("chan *int", d)}`, (d) => `&${paren("*[4]int", d)}[${small() % 4}]`, () => addressOf("int"), () => addressOf("int"),
        (d) => `${paren("struct{ a, b *int }", d)}.b`, (d) => `*${paren("**int", d)}`, (d) => `${paren("[2]S", d)}[${small() % 2}].p`, (d) => `(*S).M(${value("*S", d)}, ${value("*int", d)})`, (d) => `Ptr(${value("int", d)})`, (d) => `(${value("Big", d)}).p`],
    "[]int": [() => `[]int{${small()}, ${small()}}`, (d) => `make([]int, ${value("int", d)})`, () => `make([]int, ${small()}, 10)`, (d) => `append(${value("[]int", d)}, ${value("int", d)})`,
        (d) => `${paren("[]int", d)}[:${small()}]`, (d) => `${paren("*S", d)}.s`, (d) => `${paren("*[4]int", d)}[:]`, (d) => `Map(${value("[]*int", d)}, func(p *int) int { return *p })`, (d) => `append([]int(nil), ${paren("[]int", d)}...)`],
    "S": [(d) => `S{a: ${value("int", d)}, p: ${value("*int", d)}}`, (d) => `*${paren("*S", d)}`, (d) => `S{n: ${value("*S", d)}, s: ${value("[]int", d)}}`, () => "S{}"],
    "*S": [() => "new(S)", (d) => `&S{a: ${value("int", d)}}`, (d) => `&S{p: ${value("*int", d)}}`, (d) => `${paren("E", d)}.S`, (d) => `&S{f: ${value("func() int", d)}}`, () => addressOf("S")],
    "E": [(d) => `E{S: ${value("*S", d)}}`, (d) => `E{S: new(S), x: ${value("int", d)}, i: ${value("I", d)}}`],
    "I": [(d) => `I(${value("*S", d)})`, (d) => `I(V{${value("*int", d)}})`, (d) => `I(${value("E", d)})`, (d) => `I(&V{p: ${value("*int", d)}})`],
    "any": [(d) => `any(${value("int", d)})`, (d) => `any(${value("*int", d)})`, (d) => `any(${value("S", d)})`, (d) => `any(${value("string", d)})`, (d) => `any(${value("[]int", d)})`, () => "any(nil)", (d) => `any(${value("error", d)})`],
    "error": [(d) => `error(V{${value("*int", d)}})`, (d) => `fmt.Errorf("e %v", ${value("any", d)})`, () => "error(nil)"],
    "map[string]*int": [() => "map[string]*int{}", (d) => `map[string]*int{${value("string", d)}: ${value("*int", d)}}`, () => `make(map[string]*int, ${small()})`, () => "globalMap"],
    "func(*int) *int": [(d) => closure([[fresh("p"), "*int"]], "*int", d), (d) => `${paren("*S", d)}.M`, (d) => `${paren("I", d)}.M`, (d) => `V{${value("*int", d)}}.M`],
    "func() int": [(d) => closure([], "int", d), (d) => closure([], "int", d)],
    "[]*int": [(d) => `[]*int{${value("*int", d)}, ${value("*int", d)}}`, (d) => `append(${value("[]*int", d)}, ${value("*int", d)})`, (d) => `make([]*int, ${value("int", d)})`, () => "globals", (d) => `(${value("func(...*int) []*int", d)})(${value("*int", d)}, ${value("*int", d)})`, (d) => `All(${value("[]*int", d)}...)`, (d) => `(${value("map[int][]*int", d)})[${value("int", d)}]`, (d) => `[]*int(${value("List", d)})`],
    "[4]int": [() => `[4]int{${small()}}`, (d) => `*${paren("*[4]int", d)}`, (d) => `[4]int{2: ${value("int", d)}}`],
    "*[4]int": [() => "new([4]int)", () => addressOf("[4]int"), (d) => `&[4]int{${value("int", d)}}`],
    "chan *int": [() => `make(chan *int, ${small()})`],
    "Box[*int]": [(d) => `Box[*int]{v: ${value("*int", d)}}`, (d) => `*NewBox(${value("*int", d)})`],
    "*Box[int]": [(d) => `NewBox(${value("int", d)})`, (d) => `${paren("*Box[int]", d)}.Put(${value("int", d)})`, (d) => `&Box[int]{v: ${value("int", d)}}`],
    "[]byte": [(d) => `[]byte(${value("string", d)})`, () => `make([]byte, ${small()}, 100)`, () => "make([]byte, 70000)"],
};

function addressOf(type) {
    const name = variable(type);
    return name ? `&${name}` : `new(${type})`;
}

function value(type, depth) {
    const known = variable(type);
    if (known && (depth <= 0 || chance(50))) return known;
    if (depth <= 0) return makers[type][0](0);
    if (chance(15)) {
        const result = call(type, depth);
        if (result) return result;
    }
    return pick(makers[type])(depth - 1);
}

function paren(type, depth) {
    const text = value(type, depth);
    return /^[a-zA-Z]\w*$/.test(text) ? text : `(${text})`;
}

function declare(type, depth) {
    const name = fresh("v");
    const text = chance(80) ? `${name} := ${value(type, depth)}§` : `var ${name} ${type} = ${value(type, depth)}§`;
    scopes.at(-1).push({ name, type });
    return `${text}_ = ${name}§`;
}

function block(depth, count, names = []) {
    scopes.push(names);
    const text = statements(count, depth);
    scopes.pop();
    return `{ ${text}}`;
}

const loop = (header, names, d) => `for ${header} { ${names.map(([n]) => `_ = ${n}§`).join("")}${block(d - 1, 2, names.map(([name, type]) => ({ name, type })))}§}§`;

// Names are declared only after what they are made from. Operands before a block stand in parentheses (spec: "Composite literals").
const statementMakers = [
    (d) => declare(pick(types), d), (d) => declare(pick(types), d), (d) => declare(pick(types), d),
    (d) => assign(pick(types), d), (d) => assign(pick(types), d),
    (d) => `if (${value("int", d)}) > ${small()} ${block(d - 1, 2)} else ${block(d - 1, 1)}§`,
    (d) => { const i = fresh("i"); return loop(`${i} := 0; ${i} < ${small()}; ${i}++`, [[i, "int"]], d); },
    (d) => { const i = fresh("i"); return loop(`${i} := range (${value("int", d)})`, [[i, "int"]], d); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("[]*int", d)})`, [[k, "int"], [x, "*int"]], d); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("map[string]*int", d)})`, [[k, "string"], [x, "*int"]], d); },
    (d) => { const i = fresh("i"); return loop(`${i} := range Seq(${value("int", d)})`, [[i, "int"]], d); },
    (d) => `global = ${value("*int", d)}§`,
    (d) => `globalAny = ${value(pick(types), d)}§`,
    (d) => `globals = append(globals, ${value("*int", d)})§`,
    (d) => `(${value("*S", d)}).p = ${value("*int", d)}§`,
    (d) => `fmt.Println(${value(pick(types), d)}, ${value("any", d)})§`,
    (d) => { const f = fresh("f"); return `${f} := ${closure([], "*int", d)}§global = ${f}()§`; },
    (d) => `defer func() ${block(d - 1, 2)}()§`,
    (d) => `go func(p *int) { _ = p§${block(d - 1, 1, [{ name: "p", type: "*int" }])}§}(${value("*int", d)})§`,
    (d) => typeSwitch(fresh("s"), d),
    (d) => `switch { case (${value("int", d)}) == ${small()}: ${block(d - 1, 1)}§default: ${block(d - 1, 1)}§}§`,
    (d) => `select { case (${value("chan *int", d)}) <- ${value("*int", d)}: ${block(d - 1, 1)}§default: §}§`,
    (d) => several([fresh("v"), fresh("v")], ["*int", null], `(${value("any", d)}).(*int)`),
    (d) => { const two = functions.filter((f) => f.results.length === 2); if (!two.length) return ""; const f = pick(two);
        return several([fresh("v"), fresh("v")], f.results, `${f.name}(${f.params.map((t) => value(t, d - 1)).join(", ")})`); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("List", d)}).Each`, [[k, "int"], [x, "*int"]], d); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("string", d)})`, [[k, "int"], [x, "rune"]], d); },
    (d) => { const l = variable("List"); return l ? `${l}.Add(${value("*int", d)})§` : declare("List", d); },
    (d) => { const a = variable("*int"), b = variable("*int"); return a && b ? `${a}, ${b} = ${b}, ${a}§` : declare("*int", d); },
    (d) => `(${value("*Tree[S]", d)}).Walk(func(s S) ${block(d - 1, 1, [{ name: "s", type: "S" }])})§`,
    (d) => { const l = fresh("L"); return `${l}: for { ${block(d - 1, 2)}§if (${value("int", d)}) == 0 { break ${l} }§continue ${l} }§`; },
    (d) => several([fresh("v"), fresh("v")], ["*int", "error"], `Named(${value("*int", d)})`),
    (d) => `defer fmt.Println(${value("any", d)}, ${value("*int", d)})§`,
    (d) => `go (${value("*S", d)}).M(${value("*int", d)})§`,
    (d) => { const f = variable("func() int"); return f ? `defer ${f}()§` : declare("func() int", d); },
    (d) => { const i = variable("int"); return i ? `${pick([`${i}++`, `${i} += ${value("int", d)}`, `*(&${i}) = ${small()}`])}§` : declare("int", d); },
    (d) => { const s = variable("S"); return s ? `${s}.${pick([`p = ${value("*int", d)}`, `s = append(${s}.s, ${value("int", d)})`, `n = &${s}`, `f = ${value("func() int", d)}`])}§` : declare("S", d); },
    (d) => `clear(${value("map[string]*int", d)})§`,
    (d) => `func() ${block(d - 1, 3)}()§`,
    (d) => `(${value("map[string]*int", d)})[${value("string", d)}] = ${value("*int", d)}§`,
];

function assign(type, depth) {
    const name = variable(type);
    return name ? `${name} = ${value(type, depth)}§` : declare(type, depth);
}

function several(names, kinds, from) {
    names.forEach((name, i) => { if (kinds[i]) scopes.at(-1).push({ name, type: kinds[i] }); });
    return `${names.join(", ")} := ${from}§${names.map((n) => `_ = ${n}§`).join("")}`;
}

function typeSwitch(s, d) {
    const of = value("any", d);
    const cases = ["int", "*int", "I", "*S"].filter(() => chance(60)).map((t) => `case ${t}: _ = ${s}§${block(d - 1, 1, [{ name: s, type: t }])}§`);
    return `switch ${s} := (${of}).(type) { ${cases.join("")}default: _ = ${s}§}§`;
}

function statements(count, depth) {
    let text = "";
    for (let i = 0; i < count; i++) text += depth <= 0 ? "" : pick(statementMakers)(depth);
    return text;
}

let text = head + "\nfunc nil0() *int { return nil }\n";
const count = 2 + random(4);
for (let i = 0; i < count; i++) {
    const params = Array.from({ length: random(4) }, () => [fresh("a"), pick(types)]);
    const results = Array.from({ length: 1 + (random(3) === 0) }, () => pick(types));
    scopes = [params.map(([name, type]) => ({ name, type }))];
    const body = statements(2 + random(4), 3);
    text += `\nfunc f${i}(${params.map(([n, t]) => `${n} ${t}`).join(", ")}) (${results.join(", ")}) {\n\t${body}\n\treturn ${results.map((t) => value(t, 2)).join(", ")}\n}\n`;
    functions.push({ name: `f${i}`, params: params.map((p) => p[1]), results });
}
process.stdout.write(text.replaceAll("§", "\n\t"));
