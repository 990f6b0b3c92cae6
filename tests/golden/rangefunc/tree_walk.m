# command-line-arguments
./tree_walk.go:28:6: can inline (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.func1
./tree_walk.go:36:6: can inline (*tree).levels
./tree_walk.go:56:9: can inline firstAbove-range1.1
./tree_walk.go:67:2: can inline crossing-range1
./tree_walk.go:68:3: can inline crossing-range1-range1
./tree_walk.go:87:2: can inline main-range1
./tree_walk.go:55:22: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.func1
./tree_walk.go:55:2: inlining call to (*tree).all.func1
./tree_walk.go:61:22: inlining call to fmt.Errorf
./tree_walk.go:61:22: inlining call to errors.New
./tree_walk.go:67:22: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.func1
./tree_walk.go:67:2: inlining call to (*tree).all.func1
./tree_walk.go:68:23: inlining call to (*tree).all
./tree_walk.go:29:9: can inline (*tree).all.1
./tree_walk.go:68:3: inlining call to (*tree).all.1
./tree_walk.go:87:2: inlining call to (*tree).levels
./tree_walk.go:90:13: inlining call to fmt.Println
./tree_walk.go:91:13: inlining call to fmt.Println
./tree_walk.go:87:2: inlining call to main-range1
./tree_walk.go:15:7: leaking param: t
./tree_walk.go:17:10: &tree{...} escapes to heap
./tree_walk.go:32:7: leaking param: t
./tree_walk.go:32:21: yield does not escape
./tree_walk.go:28:7: leaking param: t
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:29:9: func literal escapes to heap
./tree_walk.go:36:7: leaking param: t
./tree_walk.go:36:23: yield does not escape
./tree_walk.go:37:18: []*tree{...} escapes to heap
./tree_walk.go:46:19: append escapes to heap
./tree_walk.go:54:17: leaking param: t
./tree_walk.go:55:6: leaking param: n
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:54:38: moved to heap: found
./tree_walk.go:55:2: func literal does not escape
./tree_walk.go:56:9: func literal escapes to heap
./tree_walk.go:55:22: func literal does not escape
./tree_walk.go:61:22: ... argument does not escape
./tree_walk.go:61:43: limit escapes to heap
./tree_walk.go:61:22: &errors.errorString{...} escapes to heap
./tree_walk.go:64:15: leaking param: a
./tree_walk.go:64:18: leaking param: b
./tree_walk.go:67:6: x does not escape
./tree_walk.go:68:7: y does not escape
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:29:14: yield does not escape
./tree_walk.go:67:2: func literal does not escape
./tree_walk.go:68:3: func literal does not escape
./tree_walk.go:68:23: func literal does not escape
./tree_walk.go:67:22: func literal does not escape
./tree_walk.go:83:25: []int{...} does not escape
./tree_walk.go:87:2: []*tree{...} does not escape
./tree_walk.go:87:2: append does not escape
./tree_walk.go:90:13: ... argument does not escape
./tree_walk.go:90:13: .autotmp_5 escapes to heap
./tree_walk.go:91:13: ... argument does not escape
./tree_walk.go:91:14: widest escapes to heap
./tree_walk.go:91:30: crossing(t, t) escapes to heap
