# command-line-arguments
./in_package_variables.go:6:13: can inline init.func1
./in_package_variables.go:12:12: can inline init.func2
./in_package_variables.go:20:11: can inline init.func3
./in_package_variables.go:21:2: can inline init.func3-range1
./in_package_variables.go:27:13: can inline init.func4
./in_package_variables.go:41:2: can inline init.func5
./in_package_variables.go:42:2: can inline init.func6
./in_package_variables.go:43:22: can inline init.func7.1
./in_package_variables.go:43:2: can inline init.func7
./in_package_variables.go:31:14: inlining call to fmt.Println
./in_package_variables.go:10:2: inlining call to init.func1
./in_package_variables.go:47:13: inlining call to fmt.Println
./in_package_variables.go:10:2: &pair{...} does not escape
./in_package_variables.go:8:7: &pair{...} does not escape
./in_package_variables.go:12:17: yield does not escape
./in_package_variables.go:20:19: moved to heap: s
./in_package_variables.go:21:2: moved to heap: #state1
./in_package_variables.go:21:2: func literal escapes to heap
./in_package_variables.go:27:18: a does not escape
./in_package_variables.go:27:21: b does not escape
./in_package_variables.go:31:14: ... argument does not escape
./in_package_variables.go:31:21: source{...} escapes to heap
./in_package_variables.go:41:43: local(1) escapes to heap
./in_package_variables.go:42:44: moved to heap: x
./in_package_variables.go:42:59: &local{...} escapes to heap
./in_package_variables.go:43:22: func literal escapes to heap
./in_package_variables.go:47:13: ... argument does not escape
./in_package_variables.go:47:14: total escapes to heap
./in_package_variables.go:47:24: sum() escapes to heap
