// lessons: what there is to learn from an allocation. Each cause that the compiler can have is one row: the words by
// which it is known (in the report's cause, as analyzer/advice/cause.c words it, else in its flow), why it means the heap,
// and what to change. The first row that fits is taken: a cause may say "stored in an interface sent on a channel".
// The limits are gc's (cmd/compile/internal/ir/cfg.go); they are those of linux/amd64.

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {{id: string, kind: string, cause: RegExp, flow: RegExp | null, title: string, why: string, change: string}} Lesson */

/** Each is explained further, with an example, at /docs/memory.html#id. @type {Lesson[]} */
export const LESSONS = [
  {
    id: 'too_large',
    kind: 'too_large',
    cause: /too (large|aligned) for the stack/,
    flow: /too (large|aligned) for stack/,
    title: 'It is too large for the stack',
    why: 'A stack frame holds declared variables of up to 128 KiB, and values made by new, &T{} or make of up to 64 KiB. Anything larger goes to the heap, even if nothing else ever sees it.',
    change: 'Work in smaller pieces, or keep one large buffer and use it again.',
  },
  {
    id: 'unknown_size',
    kind: 'unknown_size',
    cause: /size is not (a )?constant|not known at compile time/,
    flow: /non-constant size/,
    title: 'Its size is known only at run time',
    why: 'The compiler lays out a stack frame before the program runs, so it needs to know the size of each value in it.',
    change: 'Use a constant size or capacity, or let the caller pass a buffer in.',
  },
  {
    id: 'append',
    kind: 'unknown_size',
    cause: /^append may/,
    flow: null,
    title: 'append needs a new array',
    why: 'When a slice is full, append takes a larger array and copies everything over. What it can’t size or keep in the frame comes from the heap.',
    change: 'If you know how many elements will come, make the slice with that capacity: make([]T, 0, n).',
  },
  {
    id: 'interface',
    kind: 'interface',
    cause: /\bin an interface\b/,
    flow: /\(interface-converted\)|slice-literal-element/,
    title: 'It is put into an interface',
    why: 'An interface value holds a type and a pointer to the data. If the function that receives it may keep it, and fmt’s functions may, the data has to live on the heap. A constant is listed too, but its data is in the program’s read-only memory and costs nothing at run time.',
    change: 'Off the hot path, leave it. On it, call something with concrete types, such as strconv.AppendInt, instead of fmt.',
  },
  {
    id: 'goroutine',
    kind: 'goroutine',
    cause: /\ba goroutine\b/,
    flow: null,
    title: 'Another goroutine uses it',
    why: 'A goroutine has its own stack and may run longer than the function that started it, so it can’t point into that function’s frame.',
    change: 'Pass the goroutine a copy as an argument; start fewer goroutines that do more each.',
  },
  {
    id: 'deferred',
    kind: 'deferred',
    cause: /\bdeferred in a loop\b/,
    flow: null,
    title: 'It waits for the function to return',
    why: 'A call deferred in a loop is kept until the function returns, and how many there will be is not known. Each is kept on the heap, with all that it uses.',
    change: 'Put the body of the loop into a function of its own: its one deferred call then needs no heap.',
  },
  {
    id: 'closure',
    kind: 'closure_capture',
    cause: /captured by a closure/,
    flow: /captured by a closure/,
    title: 'A function literal carries it along',
    why: 'A function that outlives the place where it was written takes its variables with it. A variable that is assigned again after the capture is shared, and shared means on the heap.',
    change: 'Pass the value as an argument, or assign the variable only once: up to 128 bytes are then copied into the function value.',
  },
  {
    id: 'channel',
    kind: 'sent_to_channel',
    cause: /sent on a channel/,
    flow: /\(send\)/,
    title: 'It is sent on a channel',
    why: 'The receiver may be any goroutine, at any later time. What the sent value points to must still be there then.',
    change: 'Send the value itself rather than a pointer to it.',
  },
  {
    id: 'loop',
    kind: 'other',
    cause: /iteration of the loop/,
    flow: null,
    title: 'It outlives an iteration of a loop',
    why: 'A place in the stack frame can hold only one value at a time. If something outside the loop still points to the value of an earlier iteration, each iteration needs a new one.',
    change: 'Declare it once before the loop and use it again, or keep values instead of pointers.',
  },
  {
    id: 'returned',
    kind: 'returned',
    cause: /returned to the caller/,
    flow: /\(return\)/,
    title: 'It is still needed after the function returns',
    why: 'A function’s stack frame is gone when it returns. What a result points to must live longer, so it is put on the heap. In a caller into which the function is inlined, it may stay on the stack.',
    change: 'Return the value instead of a pointer (copying a few words is cheap), or fill in a value that the caller passes by pointer.',
  },
  {
    id: 'stored',
    kind: 'stored_in_heap',
    cause: /^(its address is )?(stored|assigned|added|copied|an element)\b/,
    flow: /\(assign|map literal|range|copied slice|star-assign|dot of pointer/,
    title: 'Something that lives longer points to it',
    why: 'A pointer to it is kept in a package variable, a map, or a value that is on the heap itself. The heap never points into a stack.',
    change: 'Keep a copy of the value there instead of a pointer, or keep the pointer only as long as the function runs.',
  },
  {
    id: 'call',
    kind: 'leaking_param',
    cause: /\bpassed (to|as)\b/,
    flow: /call parameter|passed to/,
    title: 'A called function may keep it',
    why: 'For a function it knows, the compiler looks whether a parameter leaks. Behind an interface or a function variable it can’t know which function runs, and assumes that it keeps everything.',
    change: 'Call a concrete function or method on the hot path, or pass a value instead of a pointer.',
  },
];

/** @type {Omit<Lesson, 'cause' | 'flow'>} */
const ANY = {
  id: 'any',
  kind: 'other',
  title: 'It may outlive its function',
  why: 'The compiler couldn’t prove that nothing points to it after the function has returned. Without that proof, it uses the heap.',
  change: 'Follow the flow above from the bottom: the last step is where the value gets away.',
};

/** The lesson of an allocation. @param {Pick<Allocation, 'cause' | 'flow'>} allocation */
export function lessonOf({ cause, flow }) {
  const byCause = cause && LESSONS.find((lesson) => lesson.cause.test(cause));
  if (byCause) return byCause;
  const steps = flow.join('\n');
  return LESSONS.find((lesson) => lesson.flow?.test(steps)) ?? ANY;
}

/** The kind of its cause, for services that don't say it. @param {Pick<Allocation, 'cause' | 'flow'>} allocation */
export function causeKindOf(allocation) {
  return lessonOf(allocation).kind;
}

// What a cause is called where there is room for two or three words only.
/** @type {Record<string, string>} */
const NAMES = {
  returned: 'Returned',
  interface: 'In an interface',
  closure_capture: 'Captured by a closure',
  too_large: 'Too large',
  unknown_size: 'Size not constant',
  stored_in_heap: 'Stored on the heap',
  sent_to_channel: 'Sent on a channel',
  goroutine: 'Used by a goroutine',
  deferred: 'Deferred in a loop',
  leaking_param: 'Kept by a call',
  global: 'Package variable',
  map_or_slice_element: 'In a map or slice',
  other: 'Other',
};

/** @param {string} kind */
export function causeName(kind) {
  return NAMES[kind] ?? kind.replaceAll('_', ' ');
}
