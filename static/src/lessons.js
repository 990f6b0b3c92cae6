// lessons: what there is to learn from an allocation, by the kind of its cause (cause_kind, analyzer/advice). A lesson says what
// holds for every allocation of that cause: why the compiler decides so, never what would change it. What would is only said
// where the report has a suggestion for the one allocation. The limits are gc's (cmd/compile/internal/ir/cfg.go), on linux/amd64.

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {{name: string, title: string, why: string}} Lesson */

/**
 * By cause_kind: what the cause is called where there is room for two or three words only; its title; why it means the heap. Each
 * is explained further at /docs/memory.html#cause_kind.
 * @type {Record<string, Lesson>}
 */
export const LESSONS = {
  returned: {
    name: 'Returned',
    title: 'It is still needed after the function returns',
    why: 'A function’s stack frame is gone when the function returns. What a result refers to has to live longer. Where the call is inlined, it may stay in the caller’s frame instead.',
  },
  interface: {
    name: 'In an interface',
    title: 'It is put into an interface',
    why: 'An interface value holds a type and a pointer to the data. Where that pointer may outlive the call, the data is on the heap. Constants, single bytes, and integers below 256 are reported, too, but need no allocation.',
  },
  closure_capture: {
    name: 'Captured by a closure',
    title: 'A closure captures it',
    why: 'A closure keeps the variables it uses. A variable that is never assigned again, and is no larger than 128 bytes, is copied into the closure; any other is shared with it. If the closure escapes, a shared variable escapes with it.',
  },
  too_large: {
    name: 'Too large',
    title: 'It is too large for the stack',
    why: 'A declared variable of more than 128 KiB is on the heap, and so is a value of more than 64 KiB that is made by new, &T{…} or make, even if nothing else refers to it.',
  },
  unknown_size: {
    name: 'Size not constant',
    title: 'Its size is known only at run time',
    why: 'A stack frame is laid out when the program is compiled, so the compiler needs to know the size of each value in it.',
  },
  stored_in_heap: {
    name: 'Stored on the heap',
    title: 'Something on the heap refers to it',
    why: 'A value on the heap can outlive the function, and so has to be all that it refers to: nothing on the heap points into a stack.',
  },
  sent_to_channel: {
    name: 'Sent on a channel',
    title: 'It is sent on a channel',
    why: 'The receiver may be any goroutine, at any later time. What the sent value refers to must still be there then.',
  },
  goroutine: {
    name: 'Used by a goroutine',
    title: 'A goroutine uses it',
    why: 'A goroutine has a stack of its own and may run longer than the function that starts it, so nothing of it refers to that function’s frame.',
  },
  deferred: {
    name: 'Deferred in a loop',
    title: 'It is deferred in a loop',
    why: 'A call that is deferred in a loop waits until the function returns, and the compiler doesn’t know how many there will be. It keeps each of them on the heap, with what it uses.',
  },
  leaking_param: {
    name: 'Kept by a call',
    title: 'The function that it is passed to may keep it',
    why: 'The compiler knows of each function which parameters escape. Where it can’t know which function is called, as behind an interface or a function variable, it assumes that all of them do.',
  },
  global: {
    name: 'Package variable',
    title: 'A package variable refers to it',
    why: 'A package variable lives as long as the program, and so has to be all that it refers to.',
  },
  map_or_slice_element: {
    name: 'In a map or slice',
    title: 'An element of a map or slice refers to it',
    why: 'The elements are on the heap and can outlive the function, and so has to be all that they refer to.',
  },
  other: {
    name: 'Other',
    title: 'It may outlive its place in the frame',
    why: 'The compiler couldn’t prove that nothing refers to it any more once its place in the stack frame is gone or used again. Without that proof, it uses the heap.',
  },
};

/** The kind of its cause, one of those that are explained. @param {string} kind */
export function lessonId(kind) {
  return Object.hasOwn(LESSONS, kind) ? kind : 'other';
}

/** @param {string} kind */
export function causeName(kind) {
  return Object.hasOwn(LESSONS, kind) ? LESSONS[kind].name : kind.replaceAll('_', ' ');
}
