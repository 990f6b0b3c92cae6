// node generate.mjs SEED: a random Go program that compiles, of a few functions that hand pointers, slices, maps, closures and
// interfaces around; the same for the same seed. ./dev fidelity random compares what the compiler and we say of many.
// node generate.mjs SEED packages: one of several packages, as txtar: lib, which declares the types, mid, which imports that, and top,
// which imports both.
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
    "List", "[]any", "[]string", "Tree[*int]", "*Tree[S]", "struct{ A, B *int }", "func(...*int) []*int", "map[int][]*int", "[2]S", "**int", "float64", "Big",
    "Sub[*int]", "*Sub[int]", "Holder[*int]", "func(func(int, *int) bool)", "func(func(S) bool)"];

const head = `
type S struct {
	A int
	P *int
	S []int
	F func() int
	N *S
}

type E struct {
	*S
	X int
	I I
}

type I interface{ M(p *int) *int }

type V struct{ P *int }

func (s *S) M(p *int) *int { s.P = p; return s.P }
func (s *S) Get() *int { return s.P }
func (s S) Sum(xs ...int) int { t := s.A; for _, x := range xs { t += x }; return t }
func (v V) M(p *int) *int { if v.P == nil { return p }; return v.P }
func (v V) Error() string { return "v" }

type Box[T any] struct {
	V    T
	Next *Box[T]
}

func (b *Box[T]) Put(v T) *Box[T] { b.Next = &Box[T]{V: v}; return b.Next }
func (b Box[T]) Value() T { return b.V }
func NewBox[T any](v T) *Box[T] { return &Box[T]{V: v} }
func Map[T, U any](xs []T, f func(T) U) []U { var r []U; for _, x := range xs { r = append(r, f(x)) }; return r }
func First[T any](xs []T, or T) T { for _, x := range xs { return x }; return or }
type List []*int

func (l List) Len() int { return len(l) }
func (l *List) Add(p *int) { *l = append(*l, p) }
func (l List) Each(yield func(int, *int) bool) { for i, p := range l { if !yield(i, p) { return } } }

type Big struct {
	Xs [3000]int
	P  *int
}

type Lener interface{ Len() int }

type Tree[T any] struct {
	Left, Right *Tree[T]
	Values      []T
}

func (t *Tree[T]) Insert(v T) *Tree[T] { if t == nil { return &Tree[T]{Values: []T{v}} }; t.Left = t.Left.Insert(v); return t }
func (t *Tree[T]) Walk(f func(T)) { if t == nil { return }; t.Left.Walk(f); for _, v := range t.Values { f(v) }; t.Right.Walk(f) }
func Count[L Lener](ls ...L) (n int) { for _, l := range ls { n += l.Len() }; return }
func Keys[K comparable, V any](m map[K]V) []K { ks := make([]K, 0, len(m)); for k := range m { ks = append(ks, k) }; return ks }
func Ptr[T any](v T) *T { return &v }
func All(ps ...*int) []*int { return ps }
func Named(p *int) (q *int, err error) { defer func() { if r := recover(); r != nil { q = p; err = fmt.Errorf("%v", r) } }(); q = p; return }
func Seq(n int) func(func(int) bool) { return func(yield func(int) bool) { for i := 0; i < n; i++ { if !yield(i) { return } } } }

func Nil0() *int { return nil }

// Embedded instances, whose methods are promoted.
type Sub[T any] struct {
	Box[T]
	*Tree[T]
	Extra T
}

func (s *Sub[T]) Take() (T, *Tree[T]) { return s.V, s.Tree }

type Holder[T any] interface{ Value() T }

func Held[T any](h Holder[T]) T { return h.Value() }
func NewSub[T any](v T, more ...T) *Sub[T] { return &Sub[T]{Box[T]{V: v}, &Tree[T]{Values: more}, v} }

// One interface, made at several places.
func NewI(n int, p *int) I { if n > 2 { return &S{P: p} }; if n > 1 { return &S{A: n} }; return V{p} }
func SameI(n int, p *int) I { if n > 2 { return &S{P: p} }; return &S{A: n} }
func HeldI(big bool, p *int) Holder[*int] { if big { return Box[*int]{V: p} }; return &Box[*int]{V: p} }
func VarI(big bool) I { var a, b *S; if big { return a }; return b }

// Several results, passed on.
func Both(p *int) (*int, error) { return Named(p) }
func Three(n int, p *int) (I, *int, error) { q, err := Both(p); if err != nil { return nil, nil, err }; return SameI(n, q), q, nil }
func Pass(n int, p *int) (I, *int, error) { return Three(n, p) }
func Use(i I, p *int, err error) *int { if err != nil { return p }; return i.M(p) }

// Iterators.
func Iter[T any](xs []T) func(func(int, T) bool) { return func(yield func(int, T) bool) { for i, x := range xs { if !yield(i, x) { return } } } }
func Filter[T any](seq func(func(T) bool), ok func(T) bool) func(func(T) bool) { return func(yield func(T) bool) { for x := range seq { if ok(x) && !yield(x) { return } } } }
func Collect[T any](seq func(func(T) bool)) (xs []T) { for x := range seq { xs = append(xs, x) }; return }
func (t *Tree[T]) All(yield func(T) bool) { if t == nil { return }; for x := range t.Left.All { if !yield(x) { return } }; for _, x := range t.Values { if !yield(x) { return } } }
`;

const globals = `
var _ = fmt.Sprint

var (
	global    *int
	globals   []*int
	globalAny any
	globalMap = map[string]*int{}
)
`;

let functions = []; // {name, package, params: [types], results: [types]}
let scopes = [];    // of {name, type}
let counter = 0;
let current = "";   // the package that is being made
let results = [];   // of the function that is being made, around which those of literals are
let loops = 0;      // around the statement that is being made, in its function

const nameOf = (f) => f.package === current || f.package === "lib" ? f.name : `${f.package}.${f.name}`; // lib is imported with a dot
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
    return `${nameOf(f)}(${f.params.map((t) => value(t, depth - 1)).join(", ")})`;
}

const closure = (params, result, depth) => {
    scopes.push(params.map(([name, type]) => ({ name, type })));
    const text = inFunction([result], () => {
        const body = chance(50) ? statements(1 + random(2), depth - 1) : "";
        return `func(${params.map(([n, t]) => `${n} ${t}`).join(", ")}) ${result} { ${body}return ${value(result, depth - 1)} }`;
    });
    scopes.pop();
    return text;
};

// What make makes is the body of a function, or of a literal, with these results.
function inFunction(own, make) {
    const around = [results, loops];
    [results, loops] = [own, 0];
    const text = make();
    [results, loops] = around;
    return text;
}

const returns = (depth) => `return ${results.map((t) => value(t, depth)).join(", ")}`;

const makers = {
    "int": [small, (d) => `len(${value("[]int", d)})`, (d) => `*${paren("*int", d)}`, (d) => `${paren("S", d)}.A`, (d) => `${paren("int", d)} + ${paren("int", d)}`,
        (d) => `${paren("func() int", d)}()`, (d) => `${paren("[4]int", d)}[${small() % 4}]`, (d) => `S{A: ${value("int", d)}}.Sum(${value("int", d)}, ${small()})`, (d) => `cap(${value("[]*int", d)})`,
        (d) => `min(${value("int", d)}, ${value("int", d)})`, (d) => `(${value("*Box[int]", d)}).Value()`, (d) => `Count(${value("List", d)})`, (d) => `len(${value("string", d)})`, (d) => `copy(${value("[]int", d)}, ${value("[]int", d)})`, (d) => `(${value("Big", d)}).Xs[${small()}]`, (d) => `int(*Ptr(${value("float64", d)}))`, (d) => `**${paren("**int", d)}`],
    "float64": [() => `${small()}.5`, (d) => `float64(${value("int", d)})`, (d) => `max(${value("float64", d)}, ${small()})`],
    "List": [(d) => `List(${value("[]*int", d)})`, (d) => `List{${value("*int", d)}}`, () => "List(nil)"],
    "Big": [() => "Big{}", (d) => `Big{P: ${value("*int", d)}}`],
    "[]any": [(d) => `[]any{${value("any", d)}, ${value("int", d)}, ${value("*int", d)}}`, (d) => `append(${value("[]any", d)}, ${value("string", d)}, ${value("S", d)})`, () => `make([]any, ${small()})`],
    "[]string": [(d) => `[]string{${value("string", d)}, "c"}`, (d) => `Keys(${value("map[string]*int", d)})`, (d) => `append([]string{}, ${value("[]string", d)}...)`],
    "Tree[*int]": [(d) => `Tree[*int]{Values: ${value("[]*int", d)}}`, (d) => `*(&Tree[*int]{}).Insert(${value("*int", d)})`],
    "*Tree[S]": [(d) => `new(Tree[S]).Insert(${value("S", d)})`, () => "(*Tree[S])(nil)", (d) => `Ptr(Tree[S]{Right: ${value("*Tree[S]", d)}})`],
    "struct{ A, B *int }": [(d) => `struct{ A, B *int }{${value("*int", d)}, ${value("*int", d)}}`, (d) => `struct{ A, B *int }{B: ${value("*int", d)}}`],
    "func(...*int) []*int": [() => "All", (d) => closure([[fresh("p"), "...*int"]], "[]*int", d)],
    "map[int][]*int": [(d) => `map[int][]*int{${small()}: ${value("[]*int", d)}}`, () => "make(map[int][]*int)"],
    "[2]S": [(d) => `[2]S{${value("S", d)}}`, (d) => `[...]S{0: ${value("S", d)}, 1: {P: ${value("*int", d)}}}`],
    "**int": [(d) => `Ptr(${value("*int", d)})`, () => addressOf("*int"), () => addressOf("*int")],
    "string": [() => `"s${small()}"`, (d) => `fmt.Sprint(${value("any", d)})`, (d) => `string(${value("[]byte", d)})`, (d) => `${paren("string", d)} + ${paren("string", d)}`],
    "*int": [() => "new(int)", () => "Nil0()", (d) => `${paren("*S", d)}.P`, (d) => `${paren("I", d)}.M(${value("*int", d)})`, (d) => `${paren("map[string]*int", d)}[${value("string", d)}]`,
        (d) => `${paren("func(*int) *int", d)}(${value("*int", d)})`, (d) => `${paren("*S", d)}.Get()`, (d) => `${paren("Box[*int]", d)}.V`, (d) => `First(${value("[]*int", d)}, ${value("*int", d)})`,
        (d) => `<-${paren("chan *int", d)}`, (d) => `&${paren("*[4]int", d)}[${small() % 4}]`, () => addressOf("int"), () => addressOf("int"),
        (d) => `${paren("struct{ A, B *int }", d)}.B`, (d) => `*${paren("**int", d)}`, (d) => `${paren("[2]S", d)}[${small() % 2}].P`, (d) => `(*S).M(${value("*S", d)}, ${value("*int", d)})`, (d) => `Ptr(${value("int", d)})`, (d) => `(${value("Big", d)}).P`,
        (d) => `(${value("Holder[*int]", d)}).Value()`, (d) => `Held[*int](${value("Sub[*int]", d)})`, (d) => `(${value("Sub[*int]", d)}).Value()`, (d) => `NewI(${value("int", d)}, ${value("*int", d)}).M(${value("*int", d)})`,
        (d) => `SameI(${value("int", d)}, ${value("*int", d)}).M(${value("*int", d)})`, (d) => `Use(Pass(${value("int", d)}, ${value("*int", d)}))`, (d) => `HeldI(${value("int", d)} > 1, ${value("*int", d)}).Value()`, (d) => `VarI(${value("int", d)} > 2).M(${value("*int", d)})`],
    "[]int": [() => `[]int{${small()}, ${small()}}`, (d) => `make([]int, ${value("int", d)})`, () => `make([]int, ${small()}, 10)`, (d) => `append(${value("[]int", d)}, ${value("int", d)})`,
        (d) => `${paren("[]int", d)}[:${small()}]`, (d) => `${paren("*S", d)}.S`, (d) => `${paren("*[4]int", d)}[:]`, (d) => `Map(${value("[]*int", d)}, func(p *int) int { return *p })`, (d) => `append([]int(nil), ${paren("[]int", d)}...)`],
    "S": [(d) => `S{A: ${value("int", d)}, P: ${value("*int", d)}}`, (d) => `*${paren("*S", d)}`, (d) => `S{N: ${value("*S", d)}, S: ${value("[]int", d)}}`, () => "S{}"],
    "*S": [() => "new(S)", (d) => `&S{A: ${value("int", d)}}`, (d) => `&S{P: ${value("*int", d)}}`, (d) => `${paren("E", d)}.S`, (d) => `&S{F: ${value("func() int", d)}}`, () => addressOf("S")],
    "E": [(d) => `E{S: ${value("*S", d)}}`, (d) => `E{S: new(S), X: ${value("int", d)}, I: ${value("I", d)}}`],
    "I": [(d) => `I(${value("*S", d)})`, (d) => `I(V{${value("*int", d)}})`, (d) => `I(${value("E", d)})`, (d) => `I(&V{P: ${value("*int", d)}})`, (d) => `NewI(${value("int", d)}, ${value("*int", d)})`, (d) => `SameI(${value("int", d)}, ${value("*int", d)})`],
    "any": [(d) => `any(${value("int", d)})`, (d) => `any(${value("*int", d)})`, (d) => `any(${value("S", d)})`, (d) => `any(${value("string", d)})`, (d) => `any(${value("[]int", d)})`, () => "any(nil)", (d) => `any(${value("error", d)})`],
    "error": [(d) => `error(V{${value("*int", d)}})`, (d) => `fmt.Errorf("e %v", ${value("any", d)})`, () => "error(nil)"],
    "map[string]*int": [() => "map[string]*int{}", (d) => `map[string]*int{${value("string", d)}: ${value("*int", d)}}`, () => `make(map[string]*int, ${small()})`, () => "globalMap"],
    "func(*int) *int": [(d) => closure([[fresh("p"), "*int"]], "*int", d), (d) => `${paren("*S", d)}.M`, (d) => `${paren("I", d)}.M`, (d) => `V{${value("*int", d)}}.M`],
    "func() int": [(d) => closure([], "int", d), (d) => closure([], "int", d)],
    "[]*int": [(d) => `[]*int{${value("*int", d)}, ${value("*int", d)}}`, (d) => `append(${value("[]*int", d)}, ${value("*int", d)})`, (d) => `make([]*int, ${value("int", d)})`, () => "globals", (d) => `(${value("func(...*int) []*int", d)})(${value("*int", d)}, ${value("*int", d)})`, (d) => `All(${value("[]*int", d)}...)`, (d) => `(${value("map[int][]*int", d)})[${value("int", d)}]`, (d) => `[]*int(${value("List", d)})`],
    "[4]int": [() => `[4]int{${small()}}`, (d) => `*${paren("*[4]int", d)}`, (d) => `[4]int{2: ${value("int", d)}}`],
    "*[4]int": [() => "new([4]int)", () => addressOf("[4]int"), (d) => `&[4]int{${value("int", d)}}`],
    "chan *int": [() => `make(chan *int, ${small()})`],
    "Box[*int]": [(d) => `Box[*int]{V: ${value("*int", d)}}`, (d) => `*NewBox(${value("*int", d)})`],
    "*Box[int]": [(d) => `NewBox(${value("int", d)})`, (d) => `${paren("*Box[int]", d)}.Put(${value("int", d)})`, (d) => `&Box[int]{V: ${value("int", d)}}`],
    "Sub[*int]": [(d) => `Sub[*int]{Box: ${value("Box[*int]", d)}, Extra: ${value("*int", d)}}`, (d) => `*NewSub(${value("*int", d)}, ${value("[]*int", d)}...)`],
    "*Sub[int]": [(d) => `NewSub(${value("int", d)})`, (d) => `NewSub(${value("int", d)}, ${value("[]int", d)}...)`, (d) => `&Sub[int]{Tree: new(Tree[int])}`],
    "Holder[*int]": [(d) => `Holder[*int](${value("Box[*int]", d)})`, (d) => `Holder[*int](${value("Sub[*int]", d)})`, (d) => `Holder[*int](NewSub(${value("*int", d)}))`, (d) => `HeldI(${value("int", d)} > 1, ${value("*int", d)})`],
    "func(func(int, *int) bool)": [(d) => `Iter(${value("[]*int", d)})`, (d) => `(${value("List", d)}).Each`, (d) => `func(yield func(int, *int) bool) { ${plainBlock(d, 1)}§yield(${value("int", d)}, ${value("*int", d)}) }`],
    "func(func(S) bool)": [(d) => `(${value("*Tree[S]", d)}).All`, (d) => `Filter((${value("*Tree[S]", d)}).All, func(s S) bool { return s.P != ${value("*int", d)} })`],
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

const loop = (header, names, d) => `for ${header} { ${names.map(([n]) => `_ = ${n}§`).join("")}${looping(d, 2, names.map(([name, type]) => ({ name, type })))}§}§`;

function looping(depth, count, names) {
    loops++;
    const text = block(depth - 1, count, names);
    loops--;
    return text;
}

// A literal's body that gives nothing.
const plainBlock = (depth, count, names) => inFunction([], () => block(depth, count, names));

// A select of one to three clauses, whose bodies may capture what they have received.
function select(d) {
    const clauses = [];
    for (let i = 1 + random(3); i > 0; i--) {
        const v = fresh("v"), ok = fresh("v"), from = value("chan *int", d), known = variable("*int");
        clauses.push(pick([
            () => `case ${v} := <-(${from}): _ = ${v}§${block(d - 1, 2, [{ name: v, type: "*int" }])}§`,
            () => `case ${v}, ${ok} := <-(${from}): _, _ = ${v}, ${ok}§${block(d - 1, 2, [{ name: v, type: "*int" }])}§`,
            () => known ? `case ${known} = <-(${from}): ${block(d - 1, 1)}§` : `case <-(${from}): ${block(d - 1, 1)}§`,
            () => `case globalAny = <-(${from}): ${block(d - 1, 1)}§`,
            () => `case (${from}) <- ${value("*int", d)}: ${block(d - 1, 1)}§`,
        ])());
    }
    return `select { ${clauses.join("")}${chance(50) ? "default: §" : ""}}§`;
}

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
    (d) => `(${value("*S", d)}).P = ${value("*int", d)}§`,
    (d) => `fmt.Println(${value(pick(types), d)}, ${value("any", d)})§`,
    (d) => { const f = fresh("f"); return `${f} := ${closure([], "*int", d)}§global = ${f}()§`; },
    (d) => `defer func() ${plainBlock(d - 1, 2)}()§`,
    (d) => `go func(p *int) { _ = p§${plainBlock(d - 1, 1, [{ name: "p", type: "*int" }])}§}(${value("*int", d)})§`,
    (d) => typeSwitch(fresh("s"), d),
    (d) => `switch { case (${value("int", d)}) == ${small()}: ${block(d - 1, 1)}§default: ${block(d - 1, 1)}§}§`,
    select, select,
    (d) => `if (${value("int", d)}) > ${small()} { ${returns(d - 1)} }§`,
    (d) => loops ? `if (${value("int", d)}) > ${small()} { ${pick(["break", "continue"])} }§` : declare(pick(types), d),
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("func(func(int, *int) bool)", d)})`, [[k, "int"], [x, "*int"]], d); },
    (d) => { const x = fresh("x"); return loop(`${x} := range (${value("func(func(S) bool)", d)})`, [[x, "S"]], d); },
    (d) => several([fresh("v"), fresh("v"), fresh("v")], ["I", "*int", "error"], `${pick(["Three", "Pass"])}(${value("int", d)}, ${value("*int", d)})`),
    (d) => several([fresh("v"), fresh("v")], ["int", null], `(${value("*Sub[int]", d)}).Take()`),
    (d) => { const f = functions.filter((x) => x.results.length > 1); if (!f.length) return ""; const g = pick(f); return `fmt.Println(${nameOf(g)}(${g.params.map((t) => value(t, d - 1)).join(", ")}))§`; },
    (d) => { const a = variable("I"), p = variable("*int"), e = variable("error"); return a && p && e ? `${a}, ${p}, ${e} = Pass(${value("int", d)}, ${value("*int", d)})§` : declare("I", d); },
    (d) => `(${value("*Sub[int]", d)}).Walk(func(int) ${plainBlock(d - 1, 1)})§`,
    (d) => several([fresh("v"), fresh("v")], ["*int", null], `(${value("any", d)}).(*int)`),
    (d) => { const two = functions.filter((f) => f.results.length === 2); if (!two.length) return ""; const f = pick(two);
        return several([fresh("v"), fresh("v")], f.results, `${nameOf(f)}(${f.params.map((t) => value(t, d - 1)).join(", ")})`); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("List", d)}).Each`, [[k, "int"], [x, "*int"]], d); },
    (d) => { const k = fresh("k"), x = fresh("x"); return loop(`${k}, ${x} := range (${value("string", d)})`, [[k, "int"], [x, "rune"]], d); },
    (d) => { const l = variable("List"); return l ? `${l}.Add(${value("*int", d)})§` : declare("List", d); },
    (d) => { const a = variable("*int"), b = variable("*int"); return a && b ? `${a}, ${b} = ${b}, ${a}§` : declare("*int", d); },
    (d) => `(${value("*Tree[S]", d)}).Walk(func(s S) ${plainBlock(d - 1, 1, [{ name: "s", type: "S" }])})§`,
    (d) => { const l = fresh("L"); return `${l}: for { ${looping(d, 2)}§if (${value("int", d)}) == 0 { break ${l} }§continue ${l} }§`; },
    (d) => several([fresh("v"), fresh("v")], ["*int", "error"], `Named(${value("*int", d)})`),
    (d) => `defer fmt.Println(${value("any", d)}, ${value("*int", d)})§`,
    (d) => `go (${value("*S", d)}).M(${value("*int", d)})§`,
    (d) => { const f = variable("func() int"); return f ? `defer ${f}()§` : declare("func() int", d); },
    (d) => { const i = variable("int"); return i ? `${pick([`${i}++`, `${i} += ${value("int", d)}`, `*(&${i}) = ${small()}`])}§` : declare("int", d); },
    (d) => { const s = variable("S"); return s ? `${s}.${pick([`P = ${value("*int", d)}`, `S = append(${s}.S, ${value("int", d)})`, `N = &${s}`, `F = ${value("func() int", d)}`])}§` : declare("S", d); },
    (d) => `clear(${value("map[string]*int", d)})§`,
    (d) => `func() ${plainBlock(d - 1, 3)}()§`,
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

function randomFunctions(prefix, count) {
    let text = "";
    for (let i = 0; i < count; i++) {
        const params = Array.from({ length: random(4) }, () => [fresh("a"), pick(types)]);
        const own = Array.from({ length: 1 + (random(3) === 0) + (random(6) === 0) }, () => pick(types));
        scopes = [params.map(([name, type]) => ({ name, type }))];
        const body = inFunction(own, () => `${statements(2 + random(4), 3)}\n\t${returns(2)}`);
        text += `\nfunc ${prefix}${i}(${params.map(([n, t]) => `${n} ${t}`).join(", ")}) (${own.join(", ")}) {\n\t${body}\n}\n`;
        functions.push({ name: `${prefix}${i}`, package: current, params: params.map((p) => p[1]), results: own });
    }
    return text.replaceAll("§", "\n\t");
}

const imports = (...paths) => `import (\n${paths.map((p) => `\t${p}\n`).join("")})\n`;

function onePackage() {
    current = "lib";
    return `package p\n\n${imports('"fmt"')}${head}${globals}${randomFunctions("f", 2 + random(4))}`;
}

function severalPackages() {
    const made = { "go.mod": `module r${seed}\n\ngo 1.26\n` };
    current = "lib";
    made["lib/lib.go"] = `package lib\n\n${imports('"fmt"')}${head}${globals}${randomFunctions("Lib", 1 + random(3))}`;
    current = "mid";
    made["mid/mid.go"] = `package mid\n\n${imports('"fmt"', `. "r${seed}/lib"`)}${globals}\nvar _ S\n${randomFunctions("Mid", 1 + random(3))}`;
    current = "top";
    made["top/top.go"] = `package top\n\n${imports('"fmt"', `. "r${seed}/lib"`, `"r${seed}/mid"`)}${globals}\nvar _ S\nvar _ = mid.Mid0\n${randomFunctions("Top", 1 + random(3))}`;
    return Object.entries(made).map(([name, text]) => `-- ${name} --\n${text}`).join("");
}

process.stdout.write(process.argv[3] === "packages" ? severalPackages() : onePackage());
