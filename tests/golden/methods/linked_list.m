# command-line-arguments
./linked_list.go:14:6: can inline (*list).pushBack
./linked_list.go:26:6: can inline (*list).remove
./linked_list.go:41:6: can inline (*list).each
./linked_list.go:49:6: can inline (*list).find
./linked_list.go:50:9: can inline (*list).find.func1
./linked_list.go:60:6: can inline (*list).reverse
./linked_list.go:67:6: can inline (*list).values
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
./linked_list.go:50:9: can inline (*list).find.func1
./linked_list.go:80:16: inlining call to (*list).find.func1
./linked_list.go:50:9: can inline (*list).find.func1
./linked_list.go:88:31: inlining call to (*list).find.func1
./linked_list.go:14:7: leaking param content: l
./linked_list.go:15:7: &node{...} escapes to heap
./linked_list.go:26:7: l does not escape
./linked_list.go:26:23: leaking param content: n
./linked_list.go:41:7: leaking param content: l
./linked_list.go:41:21: f does not escape
./linked_list.go:49:7: leaking param: l to result found level=1
./linked_list.go:62:18: (*list).reverse ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:62:18: (*list).reverse ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:64:17: (*list).reverse ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:64:17: (*list).reverse ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:60:7: l does not escape
./linked_list.go:67:7: l does not escape
./linked_list.go:68:13: make([]int, 0, l.length) escapes to heap
./linked_list.go:70:15: append escapes to heap
./linked_list.go:83:11: main ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:83:11: main ignoring self-assignment in n.prev, n.next = n.next, n.prev
./linked_list.go:83:11: main ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:83:11: main ignoring self-assignment in l.head, l.tail = l.tail, l.head
./linked_list.go:78:13: &node{...} escapes to heap
./linked_list.go:85:28: make([]int, 0, l.length) does not escape
./linked_list.go:85:28: append does not escape
