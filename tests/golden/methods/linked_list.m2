# command-line-arguments
./linked_list.go:14:6: can inline (*list).pushBack with cost 35 as: method(*list) func(int) *node { n := &node{...}; if l.tail == nil { l.head = n } else { l.tail.next = n }; l.tail = n; l.length++; return n }
./linked_list.go:26:6: can inline (*list).remove with cost 43 as: method(*list) func(*node) { if n.prev != nil { n.prev.next = n.next } else { l.head = n.next }; if n.next != nil { n.next.prev = n.prev } else { l.tail = n.prev }; n.prev, n.next = nil, nil; l.length-- }
./linked_list.go:41:6: can inline (*list).each with cost 37 as: method(*list) func(func(*node) bool) { for loop }
./linked_list.go:49:6: can inline (*list).find with cost 57 as: method(*list) func(int) *node { (*list).each(l, func literal); return found }
./linked_list.go:50:9: can inline (*list).find.func1 with cost 12 as: func(*node) bool { if n.value == v { found = n; return false }; return true }
./linked_list.go:60:6: can inline (*list).reverse with cost 32 as: method(*list) func() { for loop; l.head, l.tail = l.tail, l.head }
./linked_list.go:67:6: can inline (*list).values with cost 30 as: method(*list) func() []int { out := make([]int, 0, l.length); for loop; return out }
./linked_list.go:75:6: cannot inline main: function too complex: cost 314 exceeds budget 80
./linked_list.go:50:8: inlining call to (*list).each
./linked_list.go:50:8: inlining call to (*list).find.func1
./linked_list.go:78:13: inlining call to (*list).pushBack
./linked_list.go:80:16: inlining call to (*list).find
./linked_list.go:81:11: inlining call to (*list).remove
./linked_list.go:83:11: inlining call to (*list).reverse
./linked_list.go:85:28: inlining call to (*list).values
./linked_list.go:88:31: inlining call to (*list).find
./linked_list.go:80:16: inlining call to (*list).each
./linked_list.go:88:31: inlining call to (*list).each
./linked_list.go:50:9: can inline (*list).find.func1 with cost 12 as: func(*node) bool { if n.value == v { found = n; return false }; return true }
./linked_list.go:80:16: inlining call to (*list).find.func1
./linked_list.go:50:9: can inline (*list).find.func1 with cost 12 as: func(*node) bool { if n.value == v { found = n; return false }; return true }
./linked_list.go:88:31: inlining call to (*list).find.func1
./linked_list.go:15:7: &node{...} escapes to heap in (*list).pushBack:
./linked_list.go:15:7:   flow: n ← &{storage for &node{...}}:
./linked_list.go:15:7:     from &node{...} (spill) at ./linked_list.go:15:7
./linked_list.go:15:7:     from n := &node{...} (assign) at ./linked_list.go:15:4
./linked_list.go:15:7:   flow: {heap} ← n:
./linked_list.go:15:7:     from l.head = n (assign) at ./linked_list.go:17:10
./linked_list.go:14:7: parameter l leaks to {storage for &node{...}} for (*list).pushBack with derefs=1:
./linked_list.go:14:7:   flow: {storage for &node{...}} ← *l:
./linked_list.go:14:7:     from l.tail (dot of pointer) at ./linked_list.go:15:30
./linked_list.go:14:7:     from node{...} (struct literal element) at ./linked_list.go:15:12
./linked_list.go:14:7: leaking param content: l
./linked_list.go:15:7: &node{...} escapes to heap
./linked_list.go:26:23: parameter n leaks to {heap} for (*list).remove with derefs=1:
./linked_list.go:26:23:   flow: {heap} ← *n:
./linked_list.go:26:23:     from n.next (dot of pointer) at ./linked_list.go:28:18
./linked_list.go:26:23:     from n.prev.next = n.next (assign) at ./linked_list.go:28:15
./linked_list.go:26:7: l does not escape
./linked_list.go:26:23: leaking param content: n
./linked_list.go:41:7: parameter l leaks to {heap} for (*list).each with derefs=1:
./linked_list.go:41:7:   flow: n ← *l:
./linked_list.go:41:7:     from l.head (dot of pointer) at ./linked_list.go:42:12
./linked_list.go:41:7:     from n := l.head (assign) at ./linked_list.go:42:8
./linked_list.go:41:7:   flow: {heap} ← n:
./linked_list.go:41:7:     from f(n) (call parameter) at ./linked_list.go:43:8
./linked_list.go:41:7: leaking param content: l
./linked_list.go:41:21: f does not escape
./linked_list.go:49:7: parameter l leaks to found for (*list).find with derefs=1:
./linked_list.go:49:7:   flow: l ← l:
./linked_list.go:49:7:     from l, _ := l, 0 (assign-pair) at ./linked_list.go:50:8
./linked_list.go:49:7:   flow: n ← *l:
./linked_list.go:49:7:     from l.head (dot of pointer) at ./linked_list.go:50:8
./linked_list.go:49:7:     from n := l.head (assign) at ./linked_list.go:50:8
./linked_list.go:49:7:   flow: n ← n:
./linked_list.go:49:7:     from n := n (assign-pair) at ./linked_list.go:50:8
./linked_list.go:49:7:   flow: found ← n:
./linked_list.go:49:7:     from found = n (assign) at ./linked_list.go:50:8
./linked_list.go:49:7: leaking param: l to result found level=1
./linked_list.go:62:18: (*list).reverse ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:62:18: (*list).reverse ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:64:17: (*list).reverse ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:64:17: (*list).reverse ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:60:7: l does not escape
./linked_list.go:68:13: make([]int, 0, l.length) escapes to heap in (*list).values:
./linked_list.go:68:13:   flow: out ← &{storage for make([]int, 0, l.length)}:
./linked_list.go:68:13:     from make([]int, 0, l.length) (spill) at ./linked_list.go:68:13
./linked_list.go:68:13:     from out := make([]int, 0, l.length) (assign) at ./linked_list.go:68:6
./linked_list.go:68:13:   flow: ~r0 ← out:
./linked_list.go:68:13:     from return out (return) at ./linked_list.go:72:2
./linked_list.go:70:15: append(out, n.value) escapes to heap in (*list).values:
./linked_list.go:70:15:   flow: out ← &{storage for append(out, n.value)}:
./linked_list.go:70:15:     from append(out, n.value) (spill) at ./linked_list.go:70:15
./linked_list.go:70:15:     from out = append(out, n.value) (assign) at ./linked_list.go:70:7
./linked_list.go:70:15:   flow: ~r0 ← out:
./linked_list.go:70:15:     from return out (return) at ./linked_list.go:72:2
./linked_list.go:67:7: l does not escape
./linked_list.go:68:13: make([]int, 0, l.length) escapes to heap
./linked_list.go:70:15: append escapes to heap
./linked_list.go:83:11: main ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:83:11: main ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:83:11: main ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:83:11: main ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:78:13: &node{...} escapes to heap in main:
./linked_list.go:78:13:   flow: n ← &{storage for &node{...}}:
./linked_list.go:78:13:     from &node{...} (spill) at ./linked_list.go:78:13
./linked_list.go:78:13:     from n := &node{...} (assign) at ./linked_list.go:78:13
./linked_list.go:78:13:   flow: {heap} ← n:
./linked_list.go:78:13:     from l.head = n (assign) at ./linked_list.go:78:13
./linked_list.go:78:13: &node{...} escapes to heap
./linked_list.go:85:28: make([]int, 0, l.length) does not escape
./linked_list.go:85:28: append does not escape
