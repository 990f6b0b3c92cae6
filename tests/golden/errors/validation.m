# command-line-arguments
./validation.go:34:6: can inline (*validator).in
./validation.go:40:6: can inline (*validator).check
./validation.go:46:6: can inline (*validator).err
./validation.go:65:16: can inline validate.func1
./validation.go:74:6: can inline (*quiet).Error
./validation.go:76:6: can inline mayBeNil
./validation.go:84:6: can inline must[go.shape.int]
./validation.go:84:6: can inline must[int]
./validation.go:20:17: inlining call to strings.(*Builder).WriteString
./validation.go:22:16: inlining call to strings.(*Builder).WriteString
./validation.go:23:16: inlining call to strings.(*Builder).WriteString
./validation.go:24:16: inlining call to strings.(*Builder).WriteString
./validation.go:26:17: inlining call to strings.(*Builder).String
./validation.go:20:17: inlining call to strings.(*Builder).copyCheck
./validation.go:22:16: inlining call to strings.(*Builder).copyCheck
./validation.go:23:16: inlining call to strings.(*Builder).copyCheck
./validation.go:24:16: inlining call to strings.(*Builder).copyCheck
./validation.go:20:17: inlining call to abi.NoEscape
./validation.go:22:16: inlining call to abi.NoEscape
./validation.go:23:16: inlining call to abi.NoEscape
./validation.go:24:16: inlining call to abi.NoEscape
./validation.go:62:9: inlining call to (*validator).check
./validation.go:63:9: inlining call to (*validator).check
./validation.go:65:7: inlining call to (*validator).in
./validation.go:69:14: inlining call to (*validator).err
./validation.go:65:7: inlining call to validate.func1
./validation.go:65:7: inlining call to (*validator).check
./validation.go:66:11: inlining call to (*validator).check
./validation.go:92:13: inlining call to fmt.Println
./validation.go:93:59: inlining call to mayBeNil
./validation.go:93:13: inlining call to fmt.Println
./validation.go:94:29: inlining call to fmt.Sscanf
./validation.go:94:18: inlining call to must[go.shape.int]
./validation.go:94:13: inlining call to fmt.Println
./validation.go:84:6: inlining call to must[go.shape.int]
./validation.go:16:7: p does not escape
./validation.go:20:17: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:20:17: append escapes to heap
./validation.go:22:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:22:16: append escapes to heap
./validation.go:23:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:23:16: append escapes to heap
./validation.go:24:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./validation.go:24:16: append escapes to heap
./validation.go:37:9: (*validator).in ignoring self-assignment in v.path = v.path[:len(v.path) - 1]
./validation.go:34:7: leaking param: v
./validation.go:34:24: leaking param: name
./validation.go:34:37: f does not escape
./validation.go:35:17: append escapes to heap
./validation.go:40:7: leaking param content: v
./validation.go:40:36: format does not escape
./validation.go:40:51: leaking param content: args
./validation.go:42:43: append escapes to heap
./validation.go:42:19: append escapes to heap
./validation.go:46:7: leaking param content: v
./validation.go:50:10: v.found escapes to heap
./validation.go:65:7: validate ignoring self-assignment in v.path = v.path[:len(v.path) - 1]
./validation.go:60:15: leaking param content: p
./validation.go:61:7: &validator{} does not escape
./validation.go:62:9: append escapes to heap
./validation.go:62:9: append escapes to heap
./validation.go:63:9: ... argument does not escape
./validation.go:63:48: p.age escapes to heap
./validation.go:63:9: append escapes to heap
./validation.go:63:9: append escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:65:7: ... argument does not escape
./validation.go:65:7: p.home.zip escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:65:7: append escapes to heap
./validation.go:69:14: v.found escapes to heap
./validation.go:79:10: new(quiet) escapes to heap
./validation.go:94:29: moved to heap: fmt.str
./validation.go:92:13: ... argument does not escape
./validation.go:92:23: &person{...} does not escape
./validation.go:92:47: &address{...} does not escape
./validation.go:93:13: ... argument does not escape
./validation.go:93:43: validate(&person{...}) == nil escapes to heap
./validation.go:93:23: &person{...} does not escape
./validation.go:93:67: (~r0) == nil escapes to heap
./validation.go:93:59: new(quiet) does not escape
./validation.go:94:13: ... argument does not escape
./validation.go:94:18: ~r0 escapes to heap
./validation.go:94:29: ... argument does not escape
./validation.go:94:44: new(int) escapes to heap
