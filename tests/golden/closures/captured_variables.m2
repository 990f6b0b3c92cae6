# command-line-arguments
./captured_variables.go:6:6: can inline keep with cost 3 as: func(func()) { kept = f }
./captured_variables.go:9:6: cannot inline use: marked go:noinline
./captured_variables.go:12:6: cannot inline two: marked go:noinline
./captured_variables.go:14:6: can inline main with cost 0 as: func() {  }
./captured_variables.go:16:6: can inline if1_int with cost 34 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if n > 0 { for loop } }
./captured_variables.go:19:9: can inline if1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:24:6: cannot inline if1_three: unhandled op GO
./captured_variables.go:27:7: can inline if1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:32:6: can inline if1_func with cost 66 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if n > 0 { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 } }
./captured_variables.go:34:3: can inline if1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:35:9: can inline if1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:40:6: can inline if2_int with cost 35 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { for loop } }
./captured_variables.go:43:9: can inline if2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:48:6: cannot inline if2_three: unhandled op GO
./captured_variables.go:51:7: can inline if2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:56:6: can inline if2_func with cost 67 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 } }
./captured_variables.go:58:3: can inline if2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:59:9: can inline if2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:64:6: can inline if3_int with cost 34 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { for loop } }
./captured_variables.go:67:9: can inline if3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:72:6: cannot inline if3_three: unhandled op GO
./captured_variables.go:75:7: can inline if3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:80:6: can inline if3_func with cost 66 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 } }
./captured_variables.go:82:3: can inline if3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:83:9: can inline if3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:88:6: can inline if4_int with cost 34 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { for loop } }
./captured_variables.go:91:9: can inline if4_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:96:6: cannot inline if4_three: unhandled op GO
./captured_variables.go:99:7: can inline if4_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:104:6: can inline if4_func with cost 66 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if ok { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 } }
./captured_variables.go:106:3: can inline if4_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:107:9: can inline if4_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:112:6: cannot inline if5_int: function too complex: cost 92 exceeds budget 80
./captured_variables.go:115:9: can inline if5_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:120:6: cannot inline if5_three: unhandled op GO
./captured_variables.go:123:7: can inline if5_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:128:6: cannot inline if5_func: function too complex: cost 124 exceeds budget 80
./captured_variables.go:130:3: can inline if5_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:131:9: can inline if5_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:136:6: can inline else1_int with cost 32 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if v > 100 {  } else { for loop } }
./captured_variables.go:140:9: can inline else1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:145:6: cannot inline else1_three: unhandled op GO
./captured_variables.go:149:7: can inline else1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:154:6: can inline else1_func with cost 64 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { if v > 100 {  } else { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 } }
./captured_variables.go:157:3: can inline else1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:158:9: can inline else1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:163:6: can inline for1_int with cost 35 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:166:9: can inline for1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:171:6: cannot inline for1_three: unhandled op GO
./captured_variables.go:174:7: can inline for1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:179:6: can inline for1_func with cost 67 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:181:3: can inline for1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:182:9: can inline for1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:187:6: can inline for2_int with cost 35 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:190:9: can inline for2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:195:6: cannot inline for2_three: unhandled op GO
./captured_variables.go:198:7: can inline for2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:203:6: can inline for2_func with cost 67 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:205:3: can inline for2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:206:9: can inline for2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:211:6: cannot inline for3_int: function too complex: cost 92 exceeds budget 80
./captured_variables.go:214:9: can inline for3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:219:6: cannot inline for3_three: unhandled op GO
./captured_variables.go:222:7: can inline for3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:227:6: cannot inline for3_func: function too complex: cost 124 exceeds budget 80
./captured_variables.go:229:3: can inline for3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:230:9: can inline for3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:235:6: can inline sw1_int with cost 32 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:239:9: can inline sw1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:244:6: cannot inline sw1_three: unhandled op GO
./captured_variables.go:248:7: can inline sw1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:253:6: can inline sw1_func with cost 64 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:256:3: can inline sw1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:257:9: can inline sw1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:262:6: can inline sw2_int with cost 30 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:266:9: can inline sw2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:271:6: cannot inline sw2_three: unhandled op GO
./captured_variables.go:275:7: can inline sw2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:280:6: can inline sw2_func with cost 62 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:283:3: can inline sw2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:284:9: can inline sw2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:289:6: can inline sw3_int with cost 37 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:293:9: can inline sw3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:298:6: cannot inline sw3_three: unhandled op GO
./captured_variables.go:302:7: can inline sw3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:307:6: can inline sw3_func with cost 69 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:310:3: can inline sw3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:311:9: can inline sw3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:316:6: can inline ts1_int with cost 29 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:320:9: can inline ts1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:325:6: cannot inline ts1_three: unhandled op GO
./captured_variables.go:329:7: can inline ts1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:334:6: can inline ts1_func with cost 61 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:337:3: can inline ts1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:338:9: can inline ts1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:343:6: can inline ts2_int with cost 54 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:347:9: can inline ts2_int.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:351:9: can inline ts2_int.func2 with cost 60 as: func() { use(v) }
./captured_variables.go:356:6: cannot inline ts2_three: unhandled op GO
./captured_variables.go:360:7: can inline ts2_three.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:364:7: can inline ts2_three.func2 with cost 60 as: func() { use(v) }
./captured_variables.go:369:6: cannot inline ts2_func: function too complex: cost 118 exceeds budget 80
./captured_variables.go:372:3: can inline ts2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:373:9: can inline ts2_func-range1.1 with cost 60 as: func() { use(v) }
./captured_variables.go:376:3: can inline ts2_func-range2 with cost 41 as: func(int) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state2 = 1; return true }
./captured_variables.go:377:9: can inline ts2_func-range2.1 with cost 60 as: func() { use(v) }
./captured_variables.go:382:6: can inline ts3_int with cost 37 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:387:9: can inline ts3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:392:6: cannot inline ts3_three: unhandled op GO
./captured_variables.go:397:7: can inline ts3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:402:6: can inline ts3_func with cost 69 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { switch statement }
./captured_variables.go:406:3: can inline ts3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:407:9: can inline ts3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:412:6: can inline se1_int with cost 32 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:416:9: can inline se1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:421:6: cannot inline se1_three: unhandled op GO
./captured_variables.go:425:7: can inline se1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:430:6: can inline se1_func with cost 64 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:433:3: can inline se1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:434:9: can inline se1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:439:6: can inline se2_int with cost 47 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:444:9: can inline se2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:450:6: cannot inline se2_three: unhandled op GO
./captured_variables.go:455:7: can inline se2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:461:6: can inline se2_func with cost 79 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:465:3: can inline se2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:466:9: can inline se2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:472:6: can inline se3_int with cost 34 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; select statement }
./captured_variables.go:477:9: can inline se3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:482:6: cannot inline se3_three: unhandled op GO
./captured_variables.go:487:7: can inline se3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:492:6: can inline se3_func with cost 66 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; select statement }
./captured_variables.go:496:3: can inline se3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:497:9: can inline se3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:502:6: can inline se4_int with cost 40 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; select statement }
./captured_variables.go:507:9: can inline se4_int.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:512:6: cannot inline se4_three: unhandled op GO
./captured_variables.go:517:7: can inline se4_three.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:522:6: can inline se4_func with cost 72 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; select statement }
./captured_variables.go:526:3: can inline se4_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:527:9: can inline se4_func-range1.1 with cost 60 as: func() { use(v) }
./captured_variables.go:532:6: can inline se5_int with cost 51 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; ok = <nil>; select statement }
./captured_variables.go:539:9: can inline se5_int.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:544:6: cannot inline se5_three: unhandled op GO
./captured_variables.go:551:7: can inline se5_three.func1 with cost 60 as: func() { use(v) }
./captured_variables.go:556:6: cannot inline se5_func: function too complex: cost 83 exceeds budget 80
./captured_variables.go:562:3: can inline se5_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:563:9: can inline se5_func-range1.1 with cost 60 as: func() { use(v) }
./captured_variables.go:568:6: can inline se6_int with cost 37 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:572:9: can inline se6_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:578:6: cannot inline se6_three: unhandled op GO
./captured_variables.go:582:7: can inline se6_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:588:6: can inline se6_func with cost 69 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { select statement }
./captured_variables.go:591:3: can inline se6_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:592:9: can inline se6_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:598:6: can inline ra1_int with cost 28 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:601:9: can inline ra1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:606:6: cannot inline ra1_three: unhandled op GO
./captured_variables.go:609:7: can inline ra1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:614:6: can inline ra1_func with cost 60 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:616:3: can inline ra1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:617:9: can inline ra1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:622:6: can inline ra2_int with cost 28 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:625:9: can inline ra2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:630:6: cannot inline ra2_three: unhandled op GO
./captured_variables.go:633:7: can inline ra2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:638:6: can inline ra2_func with cost 60 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:640:3: can inline ra2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:641:9: can inline ra2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:646:6: can inline ra3_int with cost 29 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:649:9: can inline ra3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:654:6: cannot inline ra3_three: unhandled op GO
./captured_variables.go:657:7: can inline ra3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:662:6: can inline ra3_func with cost 61 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:664:3: can inline ra3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:665:9: can inline ra3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:670:6: can inline ra4_int with cost 34 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:674:9: can inline ra4_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:679:6: cannot inline ra4_three: unhandled op GO
./captured_variables.go:683:7: can inline ra4_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:688:6: can inline ra4_func with cost 66 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:691:3: can inline ra4_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:692:9: can inline ra4_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:697:6: can inline ra5_int with cost 28 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:700:9: can inline ra5_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:705:6: cannot inline ra5_three: unhandled op GO
./captured_variables.go:708:7: can inline ra5_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:713:6: can inline ra5_func with cost 60 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:715:3: can inline ra5_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:716:9: can inline ra5_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:721:6: can inline ra6_int with cost 29 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:724:9: can inline ra6_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:729:6: cannot inline ra6_three: unhandled op GO
./captured_variables.go:732:7: can inline ra6_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:737:6: can inline ra6_func with cost 61 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:739:3: can inline ra6_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:740:9: can inline ra6_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:745:6: can inline ra7_int with cost 55 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:746:2: can inline ra7_int-range1 with cost 43 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; for loop; #state1 = 1; return true }
./captured_variables.go:748:9: can inline ra7_int-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:753:6: can inline ra7_three with cost 55 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:754:2: cannot inline ra7_three-range1: unhandled op GO
./captured_variables.go:756:7: can inline ra7_three-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:761:6: can inline ra7_func with cost 59 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { #next = <nil>; #state1 := 1; #yield2 := func literal; seq(#yield2); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:762:2: can inline ra7_func-range1 with cost 82 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; #state2 := 1; #yield1 := func literal; seq(#yield1); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3; if #next > 2 { runtime.panicrangestate(0) }; #state1 = 1; return true }
./captured_variables.go:763:3: can inline ra7_func-range1-range1 with cost 41 as: func(int) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state2 = 1; return true }
./captured_variables.go:764:9: can inline ra7_func-range1-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:769:6: can inline ra8_int with cost 29 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:772:9: can inline ra8_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:777:6: cannot inline ra8_three: unhandled op GO
./captured_variables.go:780:7: can inline ra8_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:785:6: can inline ra8_func with cost 61 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { for loop }
./captured_variables.go:787:3: can inline ra8_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:788:9: can inline ra8_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:793:6: can inline ra9_int with cost 30 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; for loop }
./captured_variables.go:797:9: can inline ra9_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:802:6: cannot inline ra9_three: unhandled op GO
./captured_variables.go:806:7: can inline ra9_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:811:6: can inline ra9_func with cost 62 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v = <nil>; for loop }
./captured_variables.go:814:3: can inline ra9_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:815:9: can inline ra9_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:820:6: can inline as1_int with cost 36 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, ok := int(.autotmp_10), .autotmp_11; _ = ok; for loop }
./captured_variables.go:824:8: can inline as1_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:828:6: cannot inline as1_three: unhandled op GO
./captured_variables.go:832:6: can inline as1_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:836:6: can inline as1_func with cost 68 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, ok := int(.autotmp_10), .autotmp_11; _ = ok; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:839:2: can inline as1_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:840:8: can inline as1_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:844:6: can inline as2_int with cost 35 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, ok := int(.autotmp_10), .autotmp_11; _ = ok; for loop }
./captured_variables.go:848:8: can inline as2_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:852:6: cannot inline as2_three: unhandled op GO
./captured_variables.go:856:6: can inline as2_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:860:6: can inline as2_func with cost 67 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, ok := int(.autotmp_10), .autotmp_11; _ = ok; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:863:2: can inline as2_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:864:8: can inline as2_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:868:6: can inline as3_int with cost 29 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v := <-c; for loop }
./captured_variables.go:871:8: can inline as3_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:875:6: cannot inline as3_three: unhandled op GO
./captured_variables.go:878:6: can inline as3_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:882:6: can inline as3_func with cost 61 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v := <-c; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:884:2: can inline as3_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:885:8: can inline as3_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:889:6: can inline as4_int with cost 35 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, w := n, n; _ = w; for loop }
./captured_variables.go:893:8: can inline as4_int.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:897:6: cannot inline as4_three: unhandled op GO
./captured_variables.go:901:6: can inline as4_three.func1 with cost 61 as: func() { use(v) }
./captured_variables.go:905:6: can inline as4_func with cost 67 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { v, w := n, n; _ = w; #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:908:2: can inline as4_func-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:909:8: can inline as4_func-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:914:2: can inline pa1_int.func1 with cost 23 as: func(int) { for loop }
./captured_variables.go:913:6: can inline pa1_int with cost 41 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { (func literal)(n) }
./captured_variables.go:916:9: can inline pa1_int.func1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:922:2: cannot inline pa1_three.func1: unhandled op GO
./captured_variables.go:921:6: can inline pa1_three with cost 75 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { (func literal)(n) }
./captured_variables.go:924:7: can inline pa1_three.func1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:930:2: can inline pa1_func.func1 with cost 55 as: func(int) { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
./captured_variables.go:929:6: can inline pa1_func with cost 73 as: func(int, []int, map[int]int, chan int, chan *int, any, [3]int, func(func(int) bool)) { (func literal)(n) }
./captured_variables.go:931:3: can inline pa1_func.func1-range1 with cost 41 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; keep(func literal); #state1 = 1; return true }
./captured_variables.go:932:9: can inline pa1_func.func1-range1.1 with cost 61 as: func() { use(v) }
./captured_variables.go:19:8: inlining call to keep
./captured_variables.go:35:8: inlining call to keep
./captured_variables.go:43:8: inlining call to keep
./captured_variables.go:59:8: inlining call to keep
./captured_variables.go:67:8: inlining call to keep
./captured_variables.go:83:8: inlining call to keep
./captured_variables.go:91:8: inlining call to keep
./captured_variables.go:107:8: inlining call to keep
./captured_variables.go:115:8: inlining call to keep
./captured_variables.go:131:8: inlining call to keep
./captured_variables.go:140:8: inlining call to keep
./captured_variables.go:158:8: inlining call to keep
./captured_variables.go:166:8: inlining call to keep
./captured_variables.go:182:8: inlining call to keep
./captured_variables.go:190:8: inlining call to keep
./captured_variables.go:206:8: inlining call to keep
./captured_variables.go:214:8: inlining call to keep
./captured_variables.go:230:8: inlining call to keep
./captured_variables.go:239:8: inlining call to keep
./captured_variables.go:257:8: inlining call to keep
./captured_variables.go:266:8: inlining call to keep
./captured_variables.go:284:8: inlining call to keep
./captured_variables.go:293:8: inlining call to keep
./captured_variables.go:311:8: inlining call to keep
./captured_variables.go:320:8: inlining call to keep
./captured_variables.go:338:8: inlining call to keep
./captured_variables.go:347:8: inlining call to keep
./captured_variables.go:351:8: inlining call to keep
./captured_variables.go:373:8: inlining call to keep
./captured_variables.go:377:8: inlining call to keep
./captured_variables.go:387:8: inlining call to keep
./captured_variables.go:407:8: inlining call to keep
./captured_variables.go:416:8: inlining call to keep
./captured_variables.go:434:8: inlining call to keep
./captured_variables.go:444:8: inlining call to keep
./captured_variables.go:466:8: inlining call to keep
./captured_variables.go:477:8: inlining call to keep
./captured_variables.go:497:8: inlining call to keep
./captured_variables.go:507:8: inlining call to keep
./captured_variables.go:527:8: inlining call to keep
./captured_variables.go:539:8: inlining call to keep
./captured_variables.go:563:8: inlining call to keep
./captured_variables.go:572:8: inlining call to keep
./captured_variables.go:592:8: inlining call to keep
./captured_variables.go:601:8: inlining call to keep
./captured_variables.go:617:8: inlining call to keep
./captured_variables.go:625:8: inlining call to keep
./captured_variables.go:641:8: inlining call to keep
./captured_variables.go:649:8: inlining call to keep
./captured_variables.go:665:8: inlining call to keep
./captured_variables.go:674:8: inlining call to keep
./captured_variables.go:692:8: inlining call to keep
./captured_variables.go:700:8: inlining call to keep
./captured_variables.go:716:8: inlining call to keep
./captured_variables.go:724:8: inlining call to keep
./captured_variables.go:740:8: inlining call to keep
./captured_variables.go:748:8: inlining call to keep
./captured_variables.go:764:8: inlining call to keep
./captured_variables.go:772:8: inlining call to keep
./captured_variables.go:788:8: inlining call to keep
./captured_variables.go:797:8: inlining call to keep
./captured_variables.go:815:8: inlining call to keep
./captured_variables.go:824:7: inlining call to keep
./captured_variables.go:840:7: inlining call to keep
./captured_variables.go:848:7: inlining call to keep
./captured_variables.go:864:7: inlining call to keep
./captured_variables.go:871:7: inlining call to keep
./captured_variables.go:885:7: inlining call to keep
./captured_variables.go:893:7: inlining call to keep
./captured_variables.go:909:7: inlining call to keep
./captured_variables.go:918:3: inlining call to pa1_int.func1
./captured_variables.go:918:3: inlining call to keep
./captured_variables.go:916:8: inlining call to keep
./captured_variables.go:934:3: inlining call to pa1_func.func1
./captured_variables.go:932:8: inlining call to keep
./captured_variables.go:6:11: parameter f leaks to {heap} for keep with derefs=0:
./captured_variables.go:6:11:   flow: {heap} ← f:
./captured_variables.go:6:11:     from kept = f (assign) at ./captured_variables.go:6:28
./captured_variables.go:6:11: leaking param: f
./captured_variables.go:17:5: if1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:19:9: func literal escapes to heap in if1_int:
./captured_variables.go:19:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:19:9:     from func literal (spill) at ./captured_variables.go:19:9
./captured_variables.go:19:9:     from f := func literal (assign-pair) at ./captured_variables.go:19:8
./captured_variables.go:19:9:   flow: {heap} ← f:
./captured_variables.go:19:9:     from kept = f (assign) at ./captured_variables.go:19:8
./captured_variables.go:16:21: s does not escape
./captured_variables.go:16:30: m does not escape
./captured_variables.go:16:45: c does not escape
./captured_variables.go:16:57: p does not escape
./captured_variables.go:16:70: i does not escape
./captured_variables.go:16:87: seq does not escape
./captured_variables.go:19:9: func literal escapes to heap
./captured_variables.go:19:22: v does not escape
./captured_variables.go:27:7: func literal escapes to heap in if1_three:
./captured_variables.go:27:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:27:7:     from func literal (spill) at ./captured_variables.go:27:7
./captured_variables.go:25:5: if1_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:24:23: s does not escape
./captured_variables.go:24:32: m does not escape
./captured_variables.go:24:47: c does not escape
./captured_variables.go:24:59: p does not escape
./captured_variables.go:24:72: i does not escape
./captured_variables.go:24:89: seq does not escape
./captured_variables.go:27:7: func literal escapes to heap
./captured_variables.go:27:20: v does not escape
./captured_variables.go:34:3: if1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:33:5: if1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:33:5: if1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:35:9: func literal escapes to heap in if1_func-range1:
./captured_variables.go:35:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:35:9:     from func literal (spill) at ./captured_variables.go:35:9
./captured_variables.go:35:9:     from f := func literal (assign-pair) at ./captured_variables.go:35:8
./captured_variables.go:35:9:   flow: {heap} ← f:
./captured_variables.go:35:9:     from kept = f (assign) at ./captured_variables.go:35:8
./captured_variables.go:34:3: func literal escapes to heap in if1_func:
./captured_variables.go:34:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:34:3:     from func literal (spill) at ./captured_variables.go:34:3
./captured_variables.go:34:3:     from #yield1 := func literal (assign) at ./captured_variables.go:34:3
./captured_variables.go:34:3:   flow: {heap} ← #yield1:
./captured_variables.go:34:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:34:3
./captured_variables.go:34:3: #state1 escapes to heap in if1_func:
./captured_variables.go:34:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:34:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:34:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:32:22: s does not escape
./captured_variables.go:32:31: m does not escape
./captured_variables.go:32:46: c does not escape
./captured_variables.go:32:58: p does not escape
./captured_variables.go:32:71: i does not escape
./captured_variables.go:32:88: seq does not escape
./captured_variables.go:34:3: moved to heap: #state1
./captured_variables.go:34:3: func literal escapes to heap
./captured_variables.go:35:9: func literal escapes to heap
./captured_variables.go:35:22: v does not escape
./captured_variables.go:41:5: if2_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:43:9: func literal escapes to heap in if2_int:
./captured_variables.go:43:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:43:9:     from func literal (spill) at ./captured_variables.go:43:9
./captured_variables.go:43:9:     from f := func literal (assign-pair) at ./captured_variables.go:43:8
./captured_variables.go:43:9:   flow: {heap} ← f:
./captured_variables.go:43:9:     from kept = f (assign) at ./captured_variables.go:43:8
./captured_variables.go:40:21: s does not escape
./captured_variables.go:40:30: m does not escape
./captured_variables.go:40:45: c does not escape
./captured_variables.go:40:57: p does not escape
./captured_variables.go:40:70: i does not escape
./captured_variables.go:40:87: seq does not escape
./captured_variables.go:43:9: func literal escapes to heap
./captured_variables.go:43:22: v does not escape
./captured_variables.go:51:7: func literal escapes to heap in if2_three:
./captured_variables.go:51:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:51:7:     from func literal (spill) at ./captured_variables.go:51:7
./captured_variables.go:49:5: if2_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:48:23: s does not escape
./captured_variables.go:48:32: m does not escape
./captured_variables.go:48:47: c does not escape
./captured_variables.go:48:59: p does not escape
./captured_variables.go:48:72: i does not escape
./captured_variables.go:48:89: seq does not escape
./captured_variables.go:51:7: func literal escapes to heap
./captured_variables.go:51:20: v does not escape
./captured_variables.go:58:3: if2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:57:5: if2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:57:5: if2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:59:9: func literal escapes to heap in if2_func-range1:
./captured_variables.go:59:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:59:9:     from func literal (spill) at ./captured_variables.go:59:9
./captured_variables.go:59:9:     from f := func literal (assign-pair) at ./captured_variables.go:59:8
./captured_variables.go:59:9:   flow: {heap} ← f:
./captured_variables.go:59:9:     from kept = f (assign) at ./captured_variables.go:59:8
./captured_variables.go:58:3: func literal escapes to heap in if2_func:
./captured_variables.go:58:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:58:3:     from func literal (spill) at ./captured_variables.go:58:3
./captured_variables.go:58:3:     from #yield1 := func literal (assign) at ./captured_variables.go:58:3
./captured_variables.go:58:3:   flow: {heap} ← #yield1:
./captured_variables.go:58:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:58:3
./captured_variables.go:58:3: #state1 escapes to heap in if2_func:
./captured_variables.go:58:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:58:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:58:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:56:22: s does not escape
./captured_variables.go:56:31: m does not escape
./captured_variables.go:56:46: c does not escape
./captured_variables.go:56:58: p does not escape
./captured_variables.go:56:71: i does not escape
./captured_variables.go:56:88: seq does not escape
./captured_variables.go:58:3: moved to heap: #state1
./captured_variables.go:58:3: func literal escapes to heap
./captured_variables.go:59:9: func literal escapes to heap
./captured_variables.go:59:22: v does not escape
./captured_variables.go:65:5: if3_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:67:9: func literal escapes to heap in if3_int:
./captured_variables.go:67:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:67:9:     from func literal (spill) at ./captured_variables.go:67:9
./captured_variables.go:67:9:     from f := func literal (assign-pair) at ./captured_variables.go:67:8
./captured_variables.go:67:9:   flow: {heap} ← f:
./captured_variables.go:67:9:     from kept = f (assign) at ./captured_variables.go:67:8
./captured_variables.go:64:21: s does not escape
./captured_variables.go:64:30: m does not escape
./captured_variables.go:64:45: c does not escape
./captured_variables.go:64:57: p does not escape
./captured_variables.go:64:70: i does not escape
./captured_variables.go:64:87: seq does not escape
./captured_variables.go:67:9: func literal escapes to heap
./captured_variables.go:67:22: v does not escape
./captured_variables.go:75:7: func literal escapes to heap in if3_three:
./captured_variables.go:75:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:75:7:     from func literal (spill) at ./captured_variables.go:75:7
./captured_variables.go:73:5: if3_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:72:23: s does not escape
./captured_variables.go:72:32: m does not escape
./captured_variables.go:72:47: c does not escape
./captured_variables.go:72:59: p does not escape
./captured_variables.go:72:72: i does not escape
./captured_variables.go:72:89: seq does not escape
./captured_variables.go:75:7: func literal escapes to heap
./captured_variables.go:75:20: v does not escape
./captured_variables.go:82:3: if3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:81:5: if3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:81:5: if3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:83:9: func literal escapes to heap in if3_func-range1:
./captured_variables.go:83:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:83:9:     from func literal (spill) at ./captured_variables.go:83:9
./captured_variables.go:83:9:     from f := func literal (assign-pair) at ./captured_variables.go:83:8
./captured_variables.go:83:9:   flow: {heap} ← f:
./captured_variables.go:83:9:     from kept = f (assign) at ./captured_variables.go:83:8
./captured_variables.go:82:3: func literal escapes to heap in if3_func:
./captured_variables.go:82:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:82:3:     from func literal (spill) at ./captured_variables.go:82:3
./captured_variables.go:82:3:     from #yield1 := func literal (assign) at ./captured_variables.go:82:3
./captured_variables.go:82:3:   flow: {heap} ← #yield1:
./captured_variables.go:82:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:82:3
./captured_variables.go:82:3: #state1 escapes to heap in if3_func:
./captured_variables.go:82:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:82:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:82:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:80:22: s does not escape
./captured_variables.go:80:31: m does not escape
./captured_variables.go:80:46: c does not escape
./captured_variables.go:80:58: p does not escape
./captured_variables.go:80:71: i does not escape
./captured_variables.go:80:88: seq does not escape
./captured_variables.go:82:3: moved to heap: #state1
./captured_variables.go:82:3: func literal escapes to heap
./captured_variables.go:83:9: func literal escapes to heap
./captured_variables.go:83:22: v does not escape
./captured_variables.go:89:5: if4_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:91:9: func literal escapes to heap in if4_int:
./captured_variables.go:91:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:91:9:     from func literal (spill) at ./captured_variables.go:91:9
./captured_variables.go:91:9:     from f := func literal (assign-pair) at ./captured_variables.go:91:8
./captured_variables.go:91:9:   flow: {heap} ← f:
./captured_variables.go:91:9:     from kept = f (assign) at ./captured_variables.go:91:8
./captured_variables.go:88:21: s does not escape
./captured_variables.go:88:30: m does not escape
./captured_variables.go:88:45: c does not escape
./captured_variables.go:88:57: p does not escape
./captured_variables.go:88:70: i does not escape
./captured_variables.go:88:87: seq does not escape
./captured_variables.go:91:9: func literal escapes to heap
./captured_variables.go:91:22: v does not escape
./captured_variables.go:99:7: func literal escapes to heap in if4_three:
./captured_variables.go:99:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:99:7:     from func literal (spill) at ./captured_variables.go:99:7
./captured_variables.go:97:5: if4_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:96:23: s does not escape
./captured_variables.go:96:32: m does not escape
./captured_variables.go:96:47: c does not escape
./captured_variables.go:96:59: p does not escape
./captured_variables.go:96:72: i does not escape
./captured_variables.go:96:89: seq does not escape
./captured_variables.go:99:7: func literal escapes to heap
./captured_variables.go:99:20: v does not escape
./captured_variables.go:106:3: if4_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:105:5: if4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:105:5: if4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:107:9: func literal escapes to heap in if4_func-range1:
./captured_variables.go:107:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:107:9:     from func literal (spill) at ./captured_variables.go:107:9
./captured_variables.go:107:9:     from f := func literal (assign-pair) at ./captured_variables.go:107:8
./captured_variables.go:107:9:   flow: {heap} ← f:
./captured_variables.go:107:9:     from kept = f (assign) at ./captured_variables.go:107:8
./captured_variables.go:106:3: func literal escapes to heap in if4_func:
./captured_variables.go:106:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:106:3:     from func literal (spill) at ./captured_variables.go:106:3
./captured_variables.go:106:3:     from #yield1 := func literal (assign) at ./captured_variables.go:106:3
./captured_variables.go:106:3:   flow: {heap} ← #yield1:
./captured_variables.go:106:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:106:3
./captured_variables.go:106:3: #state1 escapes to heap in if4_func:
./captured_variables.go:106:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:106:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:106:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:104:22: s does not escape
./captured_variables.go:104:31: m does not escape
./captured_variables.go:104:46: c does not escape
./captured_variables.go:104:58: p does not escape
./captured_variables.go:104:71: i does not escape
./captured_variables.go:104:88: seq does not escape
./captured_variables.go:106:3: moved to heap: #state1
./captured_variables.go:106:3: func literal escapes to heap
./captured_variables.go:107:9: func literal escapes to heap
./captured_variables.go:107:22: v does not escape
./captured_variables.go:113:5: if5_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:115:9: func literal escapes to heap in if5_int:
./captured_variables.go:115:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:115:9:     from func literal (spill) at ./captured_variables.go:115:9
./captured_variables.go:115:9:     from f := func literal (assign-pair) at ./captured_variables.go:115:8
./captured_variables.go:115:9:   flow: {heap} ← f:
./captured_variables.go:115:9:     from kept = f (assign) at ./captured_variables.go:115:8
./captured_variables.go:112:21: s does not escape
./captured_variables.go:112:30: m does not escape
./captured_variables.go:112:45: c does not escape
./captured_variables.go:112:57: p does not escape
./captured_variables.go:112:70: i does not escape
./captured_variables.go:112:87: seq does not escape
./captured_variables.go:115:9: func literal escapes to heap
./captured_variables.go:115:22: v does not escape
./captured_variables.go:123:7: func literal escapes to heap in if5_three:
./captured_variables.go:123:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:123:7:     from func literal (spill) at ./captured_variables.go:123:7
./captured_variables.go:121:5: if5_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:120:23: s does not escape
./captured_variables.go:120:32: m does not escape
./captured_variables.go:120:47: c does not escape
./captured_variables.go:120:59: p does not escape
./captured_variables.go:120:72: i does not escape
./captured_variables.go:120:89: seq does not escape
./captured_variables.go:123:7: func literal escapes to heap
./captured_variables.go:123:20: v does not escape
./captured_variables.go:130:3: if5_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:129:5: if5_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:129:5: if5_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:131:9: func literal escapes to heap in if5_func-range1:
./captured_variables.go:131:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:131:9:     from func literal (spill) at ./captured_variables.go:131:9
./captured_variables.go:131:9:     from f := func literal (assign-pair) at ./captured_variables.go:131:8
./captured_variables.go:131:9:   flow: {heap} ← f:
./captured_variables.go:131:9:     from kept = f (assign) at ./captured_variables.go:131:8
./captured_variables.go:130:3: func literal escapes to heap in if5_func:
./captured_variables.go:130:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:130:3:     from func literal (spill) at ./captured_variables.go:130:3
./captured_variables.go:130:3:     from #yield1 := func literal (assign) at ./captured_variables.go:130:3
./captured_variables.go:130:3:   flow: {heap} ← #yield1:
./captured_variables.go:130:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:130:3
./captured_variables.go:130:3: #state1 escapes to heap in if5_func:
./captured_variables.go:130:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:130:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:130:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:128:22: s does not escape
./captured_variables.go:128:31: m does not escape
./captured_variables.go:128:46: c does not escape
./captured_variables.go:128:58: p does not escape
./captured_variables.go:128:71: i does not escape
./captured_variables.go:128:88: seq does not escape
./captured_variables.go:130:3: moved to heap: #state1
./captured_variables.go:130:3: func literal escapes to heap
./captured_variables.go:131:9: func literal escapes to heap
./captured_variables.go:131:22: v does not escape
./captured_variables.go:137:5: else1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:140:9: func literal escapes to heap in else1_int:
./captured_variables.go:140:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:140:9:     from func literal (spill) at ./captured_variables.go:140:9
./captured_variables.go:140:9:     from f := func literal (assign-pair) at ./captured_variables.go:140:8
./captured_variables.go:140:9:   flow: {heap} ← f:
./captured_variables.go:140:9:     from kept = f (assign) at ./captured_variables.go:140:8
./captured_variables.go:136:23: s does not escape
./captured_variables.go:136:32: m does not escape
./captured_variables.go:136:47: c does not escape
./captured_variables.go:136:59: p does not escape
./captured_variables.go:136:72: i does not escape
./captured_variables.go:136:89: seq does not escape
./captured_variables.go:140:9: func literal escapes to heap
./captured_variables.go:140:22: v does not escape
./captured_variables.go:149:7: func literal escapes to heap in else1_three:
./captured_variables.go:149:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:149:7:     from func literal (spill) at ./captured_variables.go:149:7
./captured_variables.go:146:5: else1_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:145:25: s does not escape
./captured_variables.go:145:34: m does not escape
./captured_variables.go:145:49: c does not escape
./captured_variables.go:145:61: p does not escape
./captured_variables.go:145:74: i does not escape
./captured_variables.go:145:91: seq does not escape
./captured_variables.go:149:7: func literal escapes to heap
./captured_variables.go:149:20: v does not escape
./captured_variables.go:157:3: else1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:155:5: else1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:155:5: else1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:158:9: func literal escapes to heap in else1_func-range1:
./captured_variables.go:158:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:158:9:     from func literal (spill) at ./captured_variables.go:158:9
./captured_variables.go:158:9:     from f := func literal (assign-pair) at ./captured_variables.go:158:8
./captured_variables.go:158:9:   flow: {heap} ← f:
./captured_variables.go:158:9:     from kept = f (assign) at ./captured_variables.go:158:8
./captured_variables.go:157:3: func literal escapes to heap in else1_func:
./captured_variables.go:157:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:157:3:     from func literal (spill) at ./captured_variables.go:157:3
./captured_variables.go:157:3:     from #yield1 := func literal (assign) at ./captured_variables.go:157:3
./captured_variables.go:157:3:   flow: {heap} ← #yield1:
./captured_variables.go:157:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:157:3
./captured_variables.go:157:3: #state1 escapes to heap in else1_func:
./captured_variables.go:157:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:157:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:157:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:154:24: s does not escape
./captured_variables.go:154:33: m does not escape
./captured_variables.go:154:48: c does not escape
./captured_variables.go:154:60: p does not escape
./captured_variables.go:154:73: i does not escape
./captured_variables.go:154:90: seq does not escape
./captured_variables.go:157:3: moved to heap: #state1
./captured_variables.go:157:3: func literal escapes to heap
./captured_variables.go:158:9: func literal escapes to heap
./captured_variables.go:158:22: v does not escape
./captured_variables.go:164:6: for1_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:166:9: func literal escapes to heap in for1_int:
./captured_variables.go:166:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:166:9:     from func literal (spill) at ./captured_variables.go:166:9
./captured_variables.go:166:9:     from f := func literal (assign-pair) at ./captured_variables.go:166:8
./captured_variables.go:166:9:   flow: {heap} ← f:
./captured_variables.go:166:9:     from kept = f (assign) at ./captured_variables.go:166:8
./captured_variables.go:164:6: v escapes to heap in for1_int:
./captured_variables.go:164:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:164:6:     from v (captured by a closure) at ./captured_variables.go:166:22
./captured_variables.go:164:6:     from v (reference) at ./captured_variables.go:166:22
./captured_variables.go:163:22: s does not escape
./captured_variables.go:163:31: m does not escape
./captured_variables.go:163:46: c does not escape
./captured_variables.go:163:58: p does not escape
./captured_variables.go:163:71: i does not escape
./captured_variables.go:163:88: seq does not escape
./captured_variables.go:164:6: moved to heap: v
./captured_variables.go:166:9: func literal escapes to heap
./captured_variables.go:166:22: v does not escape
./captured_variables.go:174:7: func literal escapes to heap in for1_three:
./captured_variables.go:174:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:174:7:     from func literal (spill) at ./captured_variables.go:174:7
./captured_variables.go:172:6: for1_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:172:6: v escapes to heap in for1_three:
./captured_variables.go:172:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:172:6:     from v (captured by a closure) at ./captured_variables.go:174:20
./captured_variables.go:172:6:     from v (reference) at ./captured_variables.go:174:20
./captured_variables.go:171:24: s does not escape
./captured_variables.go:171:33: m does not escape
./captured_variables.go:171:48: c does not escape
./captured_variables.go:171:60: p does not escape
./captured_variables.go:171:73: i does not escape
./captured_variables.go:171:90: seq does not escape
./captured_variables.go:172:6: moved to heap: v
./captured_variables.go:174:7: func literal escapes to heap
./captured_variables.go:174:20: v does not escape
./captured_variables.go:181:3: for1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:180:6: for1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:180:6: for1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:182:9: func literal escapes to heap in for1_func-range1:
./captured_variables.go:182:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:182:9:     from func literal (spill) at ./captured_variables.go:182:9
./captured_variables.go:182:9:     from f := func literal (assign-pair) at ./captured_variables.go:182:8
./captured_variables.go:182:9:   flow: {heap} ← f:
./captured_variables.go:182:9:     from kept = f (assign) at ./captured_variables.go:182:8
./captured_variables.go:181:3: func literal escapes to heap in for1_func:
./captured_variables.go:181:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:181:3:     from func literal (spill) at ./captured_variables.go:181:3
./captured_variables.go:181:3:     from #yield1 := func literal (assign) at ./captured_variables.go:181:3
./captured_variables.go:181:3:   flow: {heap} ← #yield1:
./captured_variables.go:181:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:181:3
./captured_variables.go:181:3: #state1 escapes to heap in for1_func:
./captured_variables.go:181:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:181:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:181:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:179:23: s does not escape
./captured_variables.go:179:32: m does not escape
./captured_variables.go:179:47: c does not escape
./captured_variables.go:179:59: p does not escape
./captured_variables.go:179:72: i does not escape
./captured_variables.go:179:89: seq does not escape
./captured_variables.go:181:3: moved to heap: #state1
./captured_variables.go:181:3: func literal escapes to heap
./captured_variables.go:182:9: func literal escapes to heap
./captured_variables.go:182:22: v does not escape
./captured_variables.go:188:6: for2_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:190:9: func literal escapes to heap in for2_int:
./captured_variables.go:190:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:190:9:     from func literal (spill) at ./captured_variables.go:190:9
./captured_variables.go:190:9:     from f := func literal (assign-pair) at ./captured_variables.go:190:8
./captured_variables.go:190:9:   flow: {heap} ← f:
./captured_variables.go:190:9:     from kept = f (assign) at ./captured_variables.go:190:8
./captured_variables.go:187:22: s does not escape
./captured_variables.go:187:31: m does not escape
./captured_variables.go:187:46: c does not escape
./captured_variables.go:187:58: p does not escape
./captured_variables.go:187:71: i does not escape
./captured_variables.go:187:88: seq does not escape
./captured_variables.go:190:9: func literal escapes to heap
./captured_variables.go:190:22: v does not escape
./captured_variables.go:198:7: func literal escapes to heap in for2_three:
./captured_variables.go:198:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:198:7:     from func literal (spill) at ./captured_variables.go:198:7
./captured_variables.go:196:6: for2_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:195:24: s does not escape
./captured_variables.go:195:33: m does not escape
./captured_variables.go:195:48: c does not escape
./captured_variables.go:195:60: p does not escape
./captured_variables.go:195:73: i does not escape
./captured_variables.go:195:90: seq does not escape
./captured_variables.go:198:7: func literal escapes to heap
./captured_variables.go:198:20: v does not escape
./captured_variables.go:205:3: for2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:204:6: for2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:204:6: for2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:206:9: func literal escapes to heap in for2_func-range1:
./captured_variables.go:206:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:206:9:     from func literal (spill) at ./captured_variables.go:206:9
./captured_variables.go:206:9:     from f := func literal (assign-pair) at ./captured_variables.go:206:8
./captured_variables.go:206:9:   flow: {heap} ← f:
./captured_variables.go:206:9:     from kept = f (assign) at ./captured_variables.go:206:8
./captured_variables.go:205:3: func literal escapes to heap in for2_func:
./captured_variables.go:205:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:205:3:     from func literal (spill) at ./captured_variables.go:205:3
./captured_variables.go:205:3:     from #yield1 := func literal (assign) at ./captured_variables.go:205:3
./captured_variables.go:205:3:   flow: {heap} ← #yield1:
./captured_variables.go:205:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:205:3
./captured_variables.go:205:3: #state1 escapes to heap in for2_func:
./captured_variables.go:205:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:205:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:205:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:203:23: s does not escape
./captured_variables.go:203:32: m does not escape
./captured_variables.go:203:47: c does not escape
./captured_variables.go:203:59: p does not escape
./captured_variables.go:203:72: i does not escape
./captured_variables.go:203:89: seq does not escape
./captured_variables.go:205:3: moved to heap: #state1
./captured_variables.go:205:3: func literal escapes to heap
./captured_variables.go:206:9: func literal escapes to heap
./captured_variables.go:206:22: v does not escape
./captured_variables.go:212:6: for3_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:214:9: func literal escapes to heap in for3_int:
./captured_variables.go:214:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:214:9:     from func literal (spill) at ./captured_variables.go:214:9
./captured_variables.go:214:9:     from f := func literal (assign-pair) at ./captured_variables.go:214:8
./captured_variables.go:214:9:   flow: {heap} ← f:
./captured_variables.go:214:9:     from kept = f (assign) at ./captured_variables.go:214:8
./captured_variables.go:211:22: s does not escape
./captured_variables.go:211:31: m does not escape
./captured_variables.go:211:46: c does not escape
./captured_variables.go:211:58: p does not escape
./captured_variables.go:211:71: i does not escape
./captured_variables.go:211:88: seq does not escape
./captured_variables.go:214:9: func literal escapes to heap
./captured_variables.go:214:22: v does not escape
./captured_variables.go:222:7: func literal escapes to heap in for3_three:
./captured_variables.go:222:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:222:7:     from func literal (spill) at ./captured_variables.go:222:7
./captured_variables.go:220:6: for3_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:219:24: s does not escape
./captured_variables.go:219:33: m does not escape
./captured_variables.go:219:48: c does not escape
./captured_variables.go:219:60: p does not escape
./captured_variables.go:219:73: i does not escape
./captured_variables.go:219:90: seq does not escape
./captured_variables.go:222:7: func literal escapes to heap
./captured_variables.go:222:20: v does not escape
./captured_variables.go:229:3: for3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:228:6: for3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:228:6: for3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:230:9: func literal escapes to heap in for3_func-range1:
./captured_variables.go:230:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:230:9:     from func literal (spill) at ./captured_variables.go:230:9
./captured_variables.go:230:9:     from f := func literal (assign-pair) at ./captured_variables.go:230:8
./captured_variables.go:230:9:   flow: {heap} ← f:
./captured_variables.go:230:9:     from kept = f (assign) at ./captured_variables.go:230:8
./captured_variables.go:229:3: func literal escapes to heap in for3_func:
./captured_variables.go:229:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:229:3:     from func literal (spill) at ./captured_variables.go:229:3
./captured_variables.go:229:3:     from #yield1 := func literal (assign) at ./captured_variables.go:229:3
./captured_variables.go:229:3:   flow: {heap} ← #yield1:
./captured_variables.go:229:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:229:3
./captured_variables.go:229:3: #state1 escapes to heap in for3_func:
./captured_variables.go:229:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:229:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:229:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:227:23: s does not escape
./captured_variables.go:227:32: m does not escape
./captured_variables.go:227:47: c does not escape
./captured_variables.go:227:59: p does not escape
./captured_variables.go:227:72: i does not escape
./captured_variables.go:227:89: seq does not escape
./captured_variables.go:229:3: moved to heap: #state1
./captured_variables.go:229:3: func literal escapes to heap
./captured_variables.go:230:9: func literal escapes to heap
./captured_variables.go:230:22: v does not escape
./captured_variables.go:236:9: sw1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:239:9: func literal escapes to heap in sw1_int:
./captured_variables.go:239:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:239:9:     from func literal (spill) at ./captured_variables.go:239:9
./captured_variables.go:239:9:     from f := func literal (assign-pair) at ./captured_variables.go:239:8
./captured_variables.go:239:9:   flow: {heap} ← f:
./captured_variables.go:239:9:     from kept = f (assign) at ./captured_variables.go:239:8
./captured_variables.go:235:21: s does not escape
./captured_variables.go:235:30: m does not escape
./captured_variables.go:235:45: c does not escape
./captured_variables.go:235:57: p does not escape
./captured_variables.go:235:70: i does not escape
./captured_variables.go:235:87: seq does not escape
./captured_variables.go:239:9: func literal escapes to heap
./captured_variables.go:239:22: v does not escape
./captured_variables.go:248:7: func literal escapes to heap in sw1_three:
./captured_variables.go:248:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:248:7:     from func literal (spill) at ./captured_variables.go:248:7
./captured_variables.go:245:9: sw1_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:244:23: s does not escape
./captured_variables.go:244:32: m does not escape
./captured_variables.go:244:47: c does not escape
./captured_variables.go:244:59: p does not escape
./captured_variables.go:244:72: i does not escape
./captured_variables.go:244:89: seq does not escape
./captured_variables.go:248:7: func literal escapes to heap
./captured_variables.go:248:20: v does not escape
./captured_variables.go:256:3: sw1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:254:9: sw1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:254:9: sw1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:257:9: func literal escapes to heap in sw1_func-range1:
./captured_variables.go:257:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:257:9:     from func literal (spill) at ./captured_variables.go:257:9
./captured_variables.go:257:9:     from f := func literal (assign-pair) at ./captured_variables.go:257:8
./captured_variables.go:257:9:   flow: {heap} ← f:
./captured_variables.go:257:9:     from kept = f (assign) at ./captured_variables.go:257:8
./captured_variables.go:256:3: func literal escapes to heap in sw1_func:
./captured_variables.go:256:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:256:3:     from func literal (spill) at ./captured_variables.go:256:3
./captured_variables.go:256:3:     from #yield1 := func literal (assign) at ./captured_variables.go:256:3
./captured_variables.go:256:3:   flow: {heap} ← #yield1:
./captured_variables.go:256:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:256:3
./captured_variables.go:256:3: #state1 escapes to heap in sw1_func:
./captured_variables.go:256:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:256:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:256:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:253:22: s does not escape
./captured_variables.go:253:31: m does not escape
./captured_variables.go:253:46: c does not escape
./captured_variables.go:253:58: p does not escape
./captured_variables.go:253:71: i does not escape
./captured_variables.go:253:88: seq does not escape
./captured_variables.go:256:3: moved to heap: #state1
./captured_variables.go:256:3: func literal escapes to heap
./captured_variables.go:257:9: func literal escapes to heap
./captured_variables.go:257:22: v does not escape
./captured_variables.go:263:9: sw2_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:266:9: func literal escapes to heap in sw2_int:
./captured_variables.go:266:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:266:9:     from func literal (spill) at ./captured_variables.go:266:9
./captured_variables.go:266:9:     from f := func literal (assign-pair) at ./captured_variables.go:266:8
./captured_variables.go:266:9:   flow: {heap} ← f:
./captured_variables.go:266:9:     from kept = f (assign) at ./captured_variables.go:266:8
./captured_variables.go:262:21: s does not escape
./captured_variables.go:262:30: m does not escape
./captured_variables.go:262:45: c does not escape
./captured_variables.go:262:57: p does not escape
./captured_variables.go:262:70: i does not escape
./captured_variables.go:262:87: seq does not escape
./captured_variables.go:266:9: func literal escapes to heap
./captured_variables.go:266:22: v does not escape
./captured_variables.go:275:7: func literal escapes to heap in sw2_three:
./captured_variables.go:275:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:275:7:     from func literal (spill) at ./captured_variables.go:275:7
./captured_variables.go:272:9: sw2_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:271:23: s does not escape
./captured_variables.go:271:32: m does not escape
./captured_variables.go:271:47: c does not escape
./captured_variables.go:271:59: p does not escape
./captured_variables.go:271:72: i does not escape
./captured_variables.go:271:89: seq does not escape
./captured_variables.go:275:7: func literal escapes to heap
./captured_variables.go:275:20: v does not escape
./captured_variables.go:283:3: sw2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:281:9: sw2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:281:9: sw2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:284:9: func literal escapes to heap in sw2_func-range1:
./captured_variables.go:284:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:284:9:     from func literal (spill) at ./captured_variables.go:284:9
./captured_variables.go:284:9:     from f := func literal (assign-pair) at ./captured_variables.go:284:8
./captured_variables.go:284:9:   flow: {heap} ← f:
./captured_variables.go:284:9:     from kept = f (assign) at ./captured_variables.go:284:8
./captured_variables.go:283:3: func literal escapes to heap in sw2_func:
./captured_variables.go:283:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:283:3:     from func literal (spill) at ./captured_variables.go:283:3
./captured_variables.go:283:3:     from #yield1 := func literal (assign) at ./captured_variables.go:283:3
./captured_variables.go:283:3:   flow: {heap} ← #yield1:
./captured_variables.go:283:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:283:3
./captured_variables.go:283:3: #state1 escapes to heap in sw2_func:
./captured_variables.go:283:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:283:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:283:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:280:22: s does not escape
./captured_variables.go:280:31: m does not escape
./captured_variables.go:280:46: c does not escape
./captured_variables.go:280:58: p does not escape
./captured_variables.go:280:71: i does not escape
./captured_variables.go:280:88: seq does not escape
./captured_variables.go:283:3: moved to heap: #state1
./captured_variables.go:283:3: func literal escapes to heap
./captured_variables.go:284:9: func literal escapes to heap
./captured_variables.go:284:22: v does not escape
./captured_variables.go:290:9: sw3_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:293:9: func literal escapes to heap in sw3_int:
./captured_variables.go:293:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:293:9:     from func literal (spill) at ./captured_variables.go:293:9
./captured_variables.go:293:9:     from f := func literal (assign-pair) at ./captured_variables.go:293:8
./captured_variables.go:293:9:   flow: {heap} ← f:
./captured_variables.go:293:9:     from kept = f (assign) at ./captured_variables.go:293:8
./captured_variables.go:289:21: s does not escape
./captured_variables.go:289:30: m does not escape
./captured_variables.go:289:45: c does not escape
./captured_variables.go:289:57: p does not escape
./captured_variables.go:289:70: i does not escape
./captured_variables.go:289:87: seq does not escape
./captured_variables.go:293:9: func literal escapes to heap
./captured_variables.go:293:22: v does not escape
./captured_variables.go:302:7: func literal escapes to heap in sw3_three:
./captured_variables.go:302:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:302:7:     from func literal (spill) at ./captured_variables.go:302:7
./captured_variables.go:299:9: sw3_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:298:23: s does not escape
./captured_variables.go:298:32: m does not escape
./captured_variables.go:298:47: c does not escape
./captured_variables.go:298:59: p does not escape
./captured_variables.go:298:72: i does not escape
./captured_variables.go:298:89: seq does not escape
./captured_variables.go:302:7: func literal escapes to heap
./captured_variables.go:302:20: v does not escape
./captured_variables.go:310:3: sw3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:308:9: sw3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:308:9: sw3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:311:9: func literal escapes to heap in sw3_func-range1:
./captured_variables.go:311:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:311:9:     from func literal (spill) at ./captured_variables.go:311:9
./captured_variables.go:311:9:     from f := func literal (assign-pair) at ./captured_variables.go:311:8
./captured_variables.go:311:9:   flow: {heap} ← f:
./captured_variables.go:311:9:     from kept = f (assign) at ./captured_variables.go:311:8
./captured_variables.go:310:3: func literal escapes to heap in sw3_func:
./captured_variables.go:310:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:310:3:     from func literal (spill) at ./captured_variables.go:310:3
./captured_variables.go:310:3:     from #yield1 := func literal (assign) at ./captured_variables.go:310:3
./captured_variables.go:310:3:   flow: {heap} ← #yield1:
./captured_variables.go:310:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:310:3
./captured_variables.go:310:3: #state1 escapes to heap in sw3_func:
./captured_variables.go:310:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:310:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:310:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:307:22: s does not escape
./captured_variables.go:307:31: m does not escape
./captured_variables.go:307:46: c does not escape
./captured_variables.go:307:58: p does not escape
./captured_variables.go:307:71: i does not escape
./captured_variables.go:307:88: seq does not escape
./captured_variables.go:310:3: moved to heap: #state1
./captured_variables.go:310:3: func literal escapes to heap
./captured_variables.go:311:9: func literal escapes to heap
./captured_variables.go:311:22: v does not escape
./captured_variables.go:318:7: ts1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:320:9: func literal escapes to heap in ts1_int:
./captured_variables.go:320:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:320:9:     from func literal (spill) at ./captured_variables.go:320:9
./captured_variables.go:320:9:     from f := func literal (assign-pair) at ./captured_variables.go:320:8
./captured_variables.go:320:9:   flow: {heap} ← f:
./captured_variables.go:320:9:     from kept = f (assign) at ./captured_variables.go:320:8
./captured_variables.go:316:21: s does not escape
./captured_variables.go:316:30: m does not escape
./captured_variables.go:316:45: c does not escape
./captured_variables.go:316:57: p does not escape
./captured_variables.go:316:70: i does not escape
./captured_variables.go:316:87: seq does not escape
./captured_variables.go:320:9: func literal escapes to heap
./captured_variables.go:320:22: v does not escape
./captured_variables.go:329:7: func literal escapes to heap in ts1_three:
./captured_variables.go:329:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:329:7:     from func literal (spill) at ./captured_variables.go:329:7
./captured_variables.go:327:7: ts1_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:325:23: s does not escape
./captured_variables.go:325:32: m does not escape
./captured_variables.go:325:47: c does not escape
./captured_variables.go:325:59: p does not escape
./captured_variables.go:325:72: i does not escape
./captured_variables.go:325:89: seq does not escape
./captured_variables.go:329:7: func literal escapes to heap
./captured_variables.go:329:20: v does not escape
./captured_variables.go:337:3: ts1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:336:7: ts1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:336:7: ts1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:338:9: func literal escapes to heap in ts1_func-range1:
./captured_variables.go:338:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:338:9:     from func literal (spill) at ./captured_variables.go:338:9
./captured_variables.go:338:9:     from f := func literal (assign-pair) at ./captured_variables.go:338:8
./captured_variables.go:338:9:   flow: {heap} ← f:
./captured_variables.go:338:9:     from kept = f (assign) at ./captured_variables.go:338:8
./captured_variables.go:337:3: func literal escapes to heap in ts1_func:
./captured_variables.go:337:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:337:3:     from func literal (spill) at ./captured_variables.go:337:3
./captured_variables.go:337:3:     from #yield1 := func literal (assign) at ./captured_variables.go:337:3
./captured_variables.go:337:3:   flow: {heap} ← #yield1:
./captured_variables.go:337:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:337:3
./captured_variables.go:337:3: #state1 escapes to heap in ts1_func:
./captured_variables.go:337:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:337:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:337:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:334:22: s does not escape
./captured_variables.go:334:31: m does not escape
./captured_variables.go:334:46: c does not escape
./captured_variables.go:334:58: p does not escape
./captured_variables.go:334:71: i does not escape
./captured_variables.go:334:88: seq does not escape
./captured_variables.go:337:3: moved to heap: #state1
./captured_variables.go:337:3: func literal escapes to heap
./captured_variables.go:338:9: func literal escapes to heap
./captured_variables.go:338:22: v does not escape
./captured_variables.go:345:12: ts2_int capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:349:2: ts2_int capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:347:9: func literal escapes to heap in ts2_int:
./captured_variables.go:347:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:347:9:     from func literal (spill) at ./captured_variables.go:347:9
./captured_variables.go:347:9:     from f := func literal (assign-pair) at ./captured_variables.go:347:8
./captured_variables.go:347:9:   flow: {heap} ← f:
./captured_variables.go:347:9:     from kept = f (assign) at ./captured_variables.go:347:8
./captured_variables.go:351:9: func literal escapes to heap in ts2_int:
./captured_variables.go:351:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:351:9:     from func literal (spill) at ./captured_variables.go:351:9
./captured_variables.go:351:9:     from f := func literal (assign-pair) at ./captured_variables.go:351:8
./captured_variables.go:351:9:   flow: {heap} ← f:
./captured_variables.go:351:9:     from kept = f (assign) at ./captured_variables.go:351:8
./captured_variables.go:343:70: parameter i leaks to {storage for func literal} for ts2_int with derefs=0:
./captured_variables.go:343:70:   flow: {temp} ← i:
./captured_variables.go:343:70:   flow: v ← {temp}:
./captured_variables.go:343:70:     from default: for loop (switch case) at ./captured_variables.go:349:2
./captured_variables.go:343:70:   flow: {storage for func literal} ← v:
./captured_variables.go:343:70:     from v (captured by a closure) at ./captured_variables.go:351:22
./captured_variables.go:343:70: parameter i leaks to {storage for func literal} for ts2_int with derefs=0:
./captured_variables.go:343:70:   flow: {temp} ← i:
./captured_variables.go:343:70:   flow: v ← {temp}:
./captured_variables.go:343:70:     from case int, string: for loop (switch case) at ./captured_variables.go:345:2
./captured_variables.go:343:70:   flow: {storage for func literal} ← v:
./captured_variables.go:343:70:     from v (captured by a closure) at ./captured_variables.go:347:22
./captured_variables.go:343:21: s does not escape
./captured_variables.go:343:30: m does not escape
./captured_variables.go:343:45: c does not escape
./captured_variables.go:343:57: p does not escape
./captured_variables.go:343:70: leaking param: i
./captured_variables.go:343:87: seq does not escape
./captured_variables.go:347:9: func literal escapes to heap
./captured_variables.go:351:9: func literal escapes to heap
./captured_variables.go:360:7: func literal escapes to heap in ts2_three:
./captured_variables.go:360:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:360:7:     from func literal (spill) at ./captured_variables.go:360:7
./captured_variables.go:364:7: func literal escapes to heap in ts2_three:
./captured_variables.go:364:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:364:7:     from func literal (spill) at ./captured_variables.go:364:7
./captured_variables.go:358:12: ts2_three capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:362:2: ts2_three capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:356:72: parameter i leaks to {storage for func literal} for ts2_three with derefs=0:
./captured_variables.go:356:72:   flow: {temp} ← i:
./captured_variables.go:356:72:   flow: v ← {temp}:
./captured_variables.go:356:72:     from default: for loop (switch case) at ./captured_variables.go:362:2
./captured_variables.go:356:72:   flow: {storage for func literal} ← v:
./captured_variables.go:356:72:     from v (captured by a closure) at ./captured_variables.go:364:20
./captured_variables.go:356:72: parameter i leaks to {storage for func literal} for ts2_three with derefs=0:
./captured_variables.go:356:72:   flow: {temp} ← i:
./captured_variables.go:356:72:   flow: v ← {temp}:
./captured_variables.go:356:72:     from case int, string: for loop (switch case) at ./captured_variables.go:358:2
./captured_variables.go:356:72:   flow: {storage for func literal} ← v:
./captured_variables.go:356:72:     from v (captured by a closure) at ./captured_variables.go:360:20
./captured_variables.go:356:23: s does not escape
./captured_variables.go:356:32: m does not escape
./captured_variables.go:356:47: c does not escape
./captured_variables.go:356:59: p does not escape
./captured_variables.go:356:72: leaking param: i
./captured_variables.go:356:89: seq does not escape
./captured_variables.go:360:7: func literal escapes to heap
./captured_variables.go:364:7: func literal escapes to heap
./captured_variables.go:372:3: ts2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:371:12: ts2_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:371:12: ts2_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:376:3: ts2_func capturing by ref: #state2 (addr=false assign=true width=8)
./captured_variables.go:375:2: ts2_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:375:2: ts2_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:373:9: func literal escapes to heap in ts2_func-range1:
./captured_variables.go:373:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:373:9:     from func literal (spill) at ./captured_variables.go:373:9
./captured_variables.go:373:9:     from f := func literal (assign-pair) at ./captured_variables.go:373:8
./captured_variables.go:373:9:   flow: {heap} ← f:
./captured_variables.go:373:9:     from kept = f (assign) at ./captured_variables.go:373:8
./captured_variables.go:372:3: func literal escapes to heap in ts2_func:
./captured_variables.go:372:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:372:3:     from func literal (spill) at ./captured_variables.go:372:3
./captured_variables.go:372:3:     from #yield1 := func literal (assign) at ./captured_variables.go:372:3
./captured_variables.go:372:3:   flow: {heap} ← #yield1:
./captured_variables.go:372:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:372:3
./captured_variables.go:377:9: func literal escapes to heap in ts2_func-range2:
./captured_variables.go:377:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:377:9:     from func literal (spill) at ./captured_variables.go:377:9
./captured_variables.go:377:9:     from f := func literal (assign-pair) at ./captured_variables.go:377:8
./captured_variables.go:377:9:   flow: {heap} ← f:
./captured_variables.go:377:9:     from kept = f (assign) at ./captured_variables.go:377:8
./captured_variables.go:376:3: func literal escapes to heap in ts2_func:
./captured_variables.go:376:3:   flow: #yield2 ← &{storage for func literal}:
./captured_variables.go:376:3:     from func literal (spill) at ./captured_variables.go:376:3
./captured_variables.go:376:3:     from #yield2 := func literal (assign) at ./captured_variables.go:376:3
./captured_variables.go:376:3:   flow: {heap} ← #yield2:
./captured_variables.go:376:3:     from seq(#yield2) (call parameter) at ./captured_variables.go:376:3
./captured_variables.go:369:71: parameter i leaks to {storage for func literal} for ts2_func with derefs=0:
./captured_variables.go:369:71:   flow: {temp} ← i:
./captured_variables.go:369:71:   flow: v ← {temp}:
./captured_variables.go:369:71:     from default: #state2 := 1; #yield2 := func literal; seq(#yield2); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3 (switch case) at ./captured_variables.go:375:2
./captured_variables.go:369:71:   flow: {storage for func literal} ← v:
./captured_variables.go:369:71:     from v (captured by a closure) at ./captured_variables.go:377:22
./captured_variables.go:376:3: #state2 escapes to heap in ts2_func:
./captured_variables.go:376:3:   flow: {storage for func literal} ← &#state2:
./captured_variables.go:376:3:     from #state2 (captured by a closure) at <unknown line number>
./captured_variables.go:376:3:     from #state2 (reference) at <unknown line number>
./captured_variables.go:369:71: parameter i leaks to {storage for func literal} for ts2_func with derefs=0:
./captured_variables.go:369:71:   flow: {temp} ← i:
./captured_variables.go:369:71:   flow: v ← {temp}:
./captured_variables.go:369:71:     from default: #state2 := 1; #yield2 := func literal; seq(#yield2); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3 (switch case) at ./captured_variables.go:375:2
./captured_variables.go:369:71:   flow: {storage for func literal} ← v:
./captured_variables.go:369:71:     from v (captured by a closure) at ./captured_variables.go:377:22
./captured_variables.go:369:71: parameter i leaks to {storage for func literal} for ts2_func with derefs=0:
./captured_variables.go:369:71:   flow: {temp} ← i:
./captured_variables.go:369:71:   flow: v ← {temp}:
./captured_variables.go:369:71:     from case int, string: #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 (switch case) at ./captured_variables.go:371:2
./captured_variables.go:369:71:   flow: {storage for func literal} ← v:
./captured_variables.go:369:71:     from v (captured by a closure) at ./captured_variables.go:373:22
./captured_variables.go:372:3: #state1 escapes to heap in ts2_func:
./captured_variables.go:372:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:372:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:372:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:369:71: parameter i leaks to {storage for func literal} for ts2_func with derefs=0:
./captured_variables.go:369:71:   flow: {temp} ← i:
./captured_variables.go:369:71:   flow: v ← {temp}:
./captured_variables.go:369:71:     from case int, string: #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 (switch case) at ./captured_variables.go:371:2
./captured_variables.go:369:71:   flow: {storage for func literal} ← v:
./captured_variables.go:369:71:     from v (captured by a closure) at ./captured_variables.go:373:22
./captured_variables.go:369:22: s does not escape
./captured_variables.go:369:31: m does not escape
./captured_variables.go:369:46: c does not escape
./captured_variables.go:369:58: p does not escape
./captured_variables.go:369:71: leaking param: i
./captured_variables.go:369:88: seq does not escape
./captured_variables.go:372:3: moved to heap: #state1
./captured_variables.go:376:3: moved to heap: #state2
./captured_variables.go:372:3: func literal escapes to heap
./captured_variables.go:373:9: func literal escapes to heap
./captured_variables.go:376:3: func literal escapes to heap
./captured_variables.go:377:9: func literal escapes to heap
./captured_variables.go:384:7: ts3_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:387:9: func literal escapes to heap in ts3_int:
./captured_variables.go:387:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:387:9:     from func literal (spill) at ./captured_variables.go:387:9
./captured_variables.go:387:9:     from f := func literal (assign-pair) at ./captured_variables.go:387:8
./captured_variables.go:387:9:   flow: {heap} ← f:
./captured_variables.go:387:9:     from kept = f (assign) at ./captured_variables.go:387:8
./captured_variables.go:382:21: s does not escape
./captured_variables.go:382:30: m does not escape
./captured_variables.go:382:45: c does not escape
./captured_variables.go:382:57: p does not escape
./captured_variables.go:382:70: i does not escape
./captured_variables.go:382:87: seq does not escape
./captured_variables.go:387:9: func literal escapes to heap
./captured_variables.go:387:22: v does not escape
./captured_variables.go:397:7: func literal escapes to heap in ts3_three:
./captured_variables.go:397:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:397:7:     from func literal (spill) at ./captured_variables.go:397:7
./captured_variables.go:394:7: ts3_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:392:23: s does not escape
./captured_variables.go:392:32: m does not escape
./captured_variables.go:392:47: c does not escape
./captured_variables.go:392:59: p does not escape
./captured_variables.go:392:72: i does not escape
./captured_variables.go:392:89: seq does not escape
./captured_variables.go:397:7: func literal escapes to heap
./captured_variables.go:397:20: v does not escape
./captured_variables.go:406:3: ts3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:404:7: ts3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:404:7: ts3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:407:9: func literal escapes to heap in ts3_func-range1:
./captured_variables.go:407:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:407:9:     from func literal (spill) at ./captured_variables.go:407:9
./captured_variables.go:407:9:     from f := func literal (assign-pair) at ./captured_variables.go:407:8
./captured_variables.go:407:9:   flow: {heap} ← f:
./captured_variables.go:407:9:     from kept = f (assign) at ./captured_variables.go:407:8
./captured_variables.go:406:3: func literal escapes to heap in ts3_func:
./captured_variables.go:406:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:406:3:     from func literal (spill) at ./captured_variables.go:406:3
./captured_variables.go:406:3:     from #yield1 := func literal (assign) at ./captured_variables.go:406:3
./captured_variables.go:406:3:   flow: {heap} ← #yield1:
./captured_variables.go:406:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:406:3
./captured_variables.go:406:3: #state1 escapes to heap in ts3_func:
./captured_variables.go:406:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:406:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:406:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:402:22: s does not escape
./captured_variables.go:402:31: m does not escape
./captured_variables.go:402:46: c does not escape
./captured_variables.go:402:58: p does not escape
./captured_variables.go:402:71: i does not escape
./captured_variables.go:402:88: seq does not escape
./captured_variables.go:406:3: moved to heap: #state1
./captured_variables.go:406:3: func literal escapes to heap
./captured_variables.go:407:9: func literal escapes to heap
./captured_variables.go:407:22: v does not escape
./captured_variables.go:414:7: se1_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:416:9: func literal escapes to heap in se1_int:
./captured_variables.go:416:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:416:9:     from func literal (spill) at ./captured_variables.go:416:9
./captured_variables.go:416:9:     from f := func literal (assign-pair) at ./captured_variables.go:416:8
./captured_variables.go:416:9:   flow: {heap} ← f:
./captured_variables.go:416:9:     from kept = f (assign) at ./captured_variables.go:416:8
./captured_variables.go:414:7: v escapes to heap in se1_int:
./captured_variables.go:414:7:   flow: {storage for func literal} ← &v:
./captured_variables.go:414:7:     from v (captured by a closure) at ./captured_variables.go:416:22
./captured_variables.go:414:7:     from v (reference) at ./captured_variables.go:416:22
./captured_variables.go:412:21: s does not escape
./captured_variables.go:412:30: m does not escape
./captured_variables.go:412:45: c does not escape
./captured_variables.go:412:57: p does not escape
./captured_variables.go:412:70: i does not escape
./captured_variables.go:412:87: seq does not escape
./captured_variables.go:414:7: moved to heap: v
./captured_variables.go:416:9: func literal escapes to heap
./captured_variables.go:416:22: v does not escape
./captured_variables.go:425:7: func literal escapes to heap in se1_three:
./captured_variables.go:425:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:425:7:     from func literal (spill) at ./captured_variables.go:425:7
./captured_variables.go:423:7: se1_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:423:7: v escapes to heap in se1_three:
./captured_variables.go:423:7:   flow: {storage for func literal} ← &v:
./captured_variables.go:423:7:     from v (captured by a closure) at ./captured_variables.go:425:20
./captured_variables.go:423:7:     from v (reference) at ./captured_variables.go:425:20
./captured_variables.go:421:23: s does not escape
./captured_variables.go:421:32: m does not escape
./captured_variables.go:421:47: c does not escape
./captured_variables.go:421:59: p does not escape
./captured_variables.go:421:72: i does not escape
./captured_variables.go:421:89: seq does not escape
./captured_variables.go:423:7: moved to heap: v
./captured_variables.go:425:7: func literal escapes to heap
./captured_variables.go:425:20: v does not escape
./captured_variables.go:433:3: se1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:432:7: se1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:432:7: se1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:434:9: func literal escapes to heap in se1_func-range1:
./captured_variables.go:434:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:434:9:     from func literal (spill) at ./captured_variables.go:434:9
./captured_variables.go:434:9:     from f := func literal (assign-pair) at ./captured_variables.go:434:8
./captured_variables.go:434:9:   flow: {heap} ← f:
./captured_variables.go:434:9:     from kept = f (assign) at ./captured_variables.go:434:8
./captured_variables.go:433:3: func literal escapes to heap in se1_func:
./captured_variables.go:433:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:433:3:     from func literal (spill) at ./captured_variables.go:433:3
./captured_variables.go:433:3:     from #yield1 := func literal (assign) at ./captured_variables.go:433:3
./captured_variables.go:433:3:   flow: {heap} ← #yield1:
./captured_variables.go:433:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:433:3
./captured_variables.go:433:3: #state1 escapes to heap in se1_func:
./captured_variables.go:433:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:433:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:433:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:430:22: s does not escape
./captured_variables.go:430:31: m does not escape
./captured_variables.go:430:46: c does not escape
./captured_variables.go:430:58: p does not escape
./captured_variables.go:430:71: i does not escape
./captured_variables.go:430:88: seq does not escape
./captured_variables.go:433:3: moved to heap: #state1
./captured_variables.go:433:3: func literal escapes to heap
./captured_variables.go:434:9: func literal escapes to heap
./captured_variables.go:434:22: v does not escape
./captured_variables.go:441:7: se2_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:444:9: func literal escapes to heap in se2_int:
./captured_variables.go:444:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:444:9:     from func literal (spill) at ./captured_variables.go:444:9
./captured_variables.go:444:9:     from f := func literal (assign-pair) at ./captured_variables.go:444:8
./captured_variables.go:444:9:   flow: {heap} ← f:
./captured_variables.go:444:9:     from kept = f (assign) at ./captured_variables.go:444:8
./captured_variables.go:439:21: s does not escape
./captured_variables.go:439:30: m does not escape
./captured_variables.go:439:45: c does not escape
./captured_variables.go:439:57: p does not escape
./captured_variables.go:439:70: i does not escape
./captured_variables.go:439:87: seq does not escape
./captured_variables.go:444:9: func literal escapes to heap
./captured_variables.go:444:22: v does not escape
./captured_variables.go:455:7: func literal escapes to heap in se2_three:
./captured_variables.go:455:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:455:7:     from func literal (spill) at ./captured_variables.go:455:7
./captured_variables.go:452:7: se2_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:450:23: s does not escape
./captured_variables.go:450:32: m does not escape
./captured_variables.go:450:47: c does not escape
./captured_variables.go:450:59: p does not escape
./captured_variables.go:450:72: i does not escape
./captured_variables.go:450:89: seq does not escape
./captured_variables.go:455:7: func literal escapes to heap
./captured_variables.go:455:20: v does not escape
./captured_variables.go:465:3: se2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:463:7: se2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:463:7: se2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:466:9: func literal escapes to heap in se2_func-range1:
./captured_variables.go:466:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:466:9:     from func literal (spill) at ./captured_variables.go:466:9
./captured_variables.go:466:9:     from f := func literal (assign-pair) at ./captured_variables.go:466:8
./captured_variables.go:466:9:   flow: {heap} ← f:
./captured_variables.go:466:9:     from kept = f (assign) at ./captured_variables.go:466:8
./captured_variables.go:465:3: func literal escapes to heap in se2_func:
./captured_variables.go:465:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:465:3:     from func literal (spill) at ./captured_variables.go:465:3
./captured_variables.go:465:3:     from #yield1 := func literal (assign) at ./captured_variables.go:465:3
./captured_variables.go:465:3:   flow: {heap} ← #yield1:
./captured_variables.go:465:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:465:3
./captured_variables.go:465:3: #state1 escapes to heap in se2_func:
./captured_variables.go:465:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:465:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:465:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:461:22: s does not escape
./captured_variables.go:461:31: m does not escape
./captured_variables.go:461:46: c does not escape
./captured_variables.go:461:58: p does not escape
./captured_variables.go:461:71: i does not escape
./captured_variables.go:461:88: seq does not escape
./captured_variables.go:465:3: moved to heap: #state1
./captured_variables.go:465:3: func literal escapes to heap
./captured_variables.go:466:9: func literal escapes to heap
./captured_variables.go:466:22: v does not escape
./captured_variables.go:473:6: se3_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:477:9: func literal escapes to heap in se3_int:
./captured_variables.go:477:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:477:9:     from func literal (spill) at ./captured_variables.go:477:9
./captured_variables.go:477:9:     from f := func literal (assign-pair) at ./captured_variables.go:477:8
./captured_variables.go:477:9:   flow: {heap} ← f:
./captured_variables.go:477:9:     from kept = f (assign) at ./captured_variables.go:477:8
./captured_variables.go:473:6: v escapes to heap in se3_int:
./captured_variables.go:473:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:473:6:     from v (captured by a closure) at ./captured_variables.go:477:22
./captured_variables.go:473:6:     from v (reference) at ./captured_variables.go:477:22
./captured_variables.go:472:21: s does not escape
./captured_variables.go:472:30: m does not escape
./captured_variables.go:472:45: c does not escape
./captured_variables.go:472:57: p does not escape
./captured_variables.go:472:70: i does not escape
./captured_variables.go:472:87: seq does not escape
./captured_variables.go:473:6: moved to heap: v
./captured_variables.go:477:9: func literal escapes to heap
./captured_variables.go:477:22: v does not escape
./captured_variables.go:487:7: func literal escapes to heap in se3_three:
./captured_variables.go:487:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:487:7:     from func literal (spill) at ./captured_variables.go:487:7
./captured_variables.go:483:6: se3_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:483:6: v escapes to heap in se3_three:
./captured_variables.go:483:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:483:6:     from v (captured by a closure) at ./captured_variables.go:487:20
./captured_variables.go:483:6:     from v (reference) at ./captured_variables.go:487:20
./captured_variables.go:482:23: s does not escape
./captured_variables.go:482:32: m does not escape
./captured_variables.go:482:47: c does not escape
./captured_variables.go:482:59: p does not escape
./captured_variables.go:482:72: i does not escape
./captured_variables.go:482:89: seq does not escape
./captured_variables.go:483:6: moved to heap: v
./captured_variables.go:487:7: func literal escapes to heap
./captured_variables.go:487:20: v does not escape
./captured_variables.go:496:3: se3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:493:6: se3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:493:6: se3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:497:9: func literal escapes to heap in se3_func-range1:
./captured_variables.go:497:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:497:9:     from func literal (spill) at ./captured_variables.go:497:9
./captured_variables.go:497:9:     from f := func literal (assign-pair) at ./captured_variables.go:497:8
./captured_variables.go:497:9:   flow: {heap} ← f:
./captured_variables.go:497:9:     from kept = f (assign) at ./captured_variables.go:497:8
./captured_variables.go:496:3: func literal escapes to heap in se3_func:
./captured_variables.go:496:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:496:3:     from func literal (spill) at ./captured_variables.go:496:3
./captured_variables.go:496:3:     from #yield1 := func literal (assign) at ./captured_variables.go:496:3
./captured_variables.go:496:3:   flow: {heap} ← #yield1:
./captured_variables.go:496:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:496:3
./captured_variables.go:496:3: #state1 escapes to heap in se3_func:
./captured_variables.go:496:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:496:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:496:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:492:22: s does not escape
./captured_variables.go:492:31: m does not escape
./captured_variables.go:492:46: c does not escape
./captured_variables.go:492:58: p does not escape
./captured_variables.go:492:71: i does not escape
./captured_variables.go:492:88: seq does not escape
./captured_variables.go:496:3: moved to heap: #state1
./captured_variables.go:496:3: func literal escapes to heap
./captured_variables.go:497:9: func literal escapes to heap
./captured_variables.go:497:22: v does not escape
./captured_variables.go:503:6: se4_int capturing by ref: v (addr=false assign=true width=16)
./captured_variables.go:507:9: func literal escapes to heap in se4_int:
./captured_variables.go:507:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:507:9:     from func literal (spill) at ./captured_variables.go:507:9
./captured_variables.go:507:9:     from f := func literal (assign-pair) at ./captured_variables.go:507:8
./captured_variables.go:507:9:   flow: {heap} ← f:
./captured_variables.go:507:9:     from kept = f (assign) at ./captured_variables.go:507:8
./captured_variables.go:503:6: v escapes to heap in se4_int:
./captured_variables.go:503:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:503:6:     from v (captured by a closure) at ./captured_variables.go:507:22
./captured_variables.go:503:6:     from v (reference) at ./captured_variables.go:507:22
./captured_variables.go:505:11: .autotmp_9 escapes to heap in se4_int:
./captured_variables.go:505:11:   flow: v ← &{storage for .autotmp_9}:
./captured_variables.go:505:11:     from .autotmp_9 (spill) at ./captured_variables.go:505:11
./captured_variables.go:505:11:     from v = .autotmp_9 (assign) at ./captured_variables.go:505:9
./captured_variables.go:502:21: s does not escape
./captured_variables.go:502:30: m does not escape
./captured_variables.go:502:45: c does not escape
./captured_variables.go:502:57: p does not escape
./captured_variables.go:502:70: i does not escape
./captured_variables.go:502:87: seq does not escape
./captured_variables.go:503:6: moved to heap: v
./captured_variables.go:505:11: .autotmp_9 escapes to heap
./captured_variables.go:507:9: func literal escapes to heap
./captured_variables.go:517:7: func literal escapes to heap in se4_three:
./captured_variables.go:517:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:517:7:     from func literal (spill) at ./captured_variables.go:517:7
./captured_variables.go:513:6: se4_three capturing by ref: v (addr=false assign=true width=16)
./captured_variables.go:513:6: v escapes to heap in se4_three:
./captured_variables.go:513:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:513:6:     from v (captured by a closure) at ./captured_variables.go:517:20
./captured_variables.go:513:6:     from v (reference) at ./captured_variables.go:517:20
./captured_variables.go:515:11: .autotmp_10 escapes to heap in se4_three:
./captured_variables.go:515:11:   flow: v ← &{storage for .autotmp_10}:
./captured_variables.go:515:11:     from .autotmp_10 (spill) at ./captured_variables.go:515:11
./captured_variables.go:515:11:     from v = .autotmp_10 (assign) at ./captured_variables.go:515:9
./captured_variables.go:512:23: s does not escape
./captured_variables.go:512:32: m does not escape
./captured_variables.go:512:47: c does not escape
./captured_variables.go:512:59: p does not escape
./captured_variables.go:512:72: i does not escape
./captured_variables.go:512:89: seq does not escape
./captured_variables.go:513:6: moved to heap: v
./captured_variables.go:515:11: .autotmp_10 escapes to heap
./captured_variables.go:517:7: func literal escapes to heap
./captured_variables.go:526:3: se4_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:523:6: se4_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:523:6: se4_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:527:9: func literal escapes to heap in se4_func-range1:
./captured_variables.go:527:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:527:9:     from func literal (spill) at ./captured_variables.go:527:9
./captured_variables.go:527:9:     from f := func literal (assign-pair) at ./captured_variables.go:527:8
./captured_variables.go:527:9:   flow: {heap} ← f:
./captured_variables.go:527:9:     from kept = f (assign) at ./captured_variables.go:527:8
./captured_variables.go:526:3: func literal escapes to heap in se4_func:
./captured_variables.go:526:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:526:3:     from func literal (spill) at ./captured_variables.go:526:3
./captured_variables.go:526:3:     from #yield1 := func literal (assign) at ./captured_variables.go:526:3
./captured_variables.go:526:3:   flow: {heap} ← #yield1:
./captured_variables.go:526:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:526:3
./captured_variables.go:525:11: .autotmp_11 escapes to heap in se4_func:
./captured_variables.go:525:11:   flow: v ← &{storage for .autotmp_11}:
./captured_variables.go:525:11:     from .autotmp_11 (spill) at ./captured_variables.go:525:11
./captured_variables.go:525:11:     from v = .autotmp_11 (assign) at ./captured_variables.go:525:9
./captured_variables.go:525:11:   flow: {storage for func literal} ← v:
./captured_variables.go:525:11:     from v (captured by a closure) at ./captured_variables.go:527:22
./captured_variables.go:526:3: #state1 escapes to heap in se4_func:
./captured_variables.go:526:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:526:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:526:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:522:22: s does not escape
./captured_variables.go:522:31: m does not escape
./captured_variables.go:522:46: c does not escape
./captured_variables.go:522:58: p does not escape
./captured_variables.go:522:71: i does not escape
./captured_variables.go:522:88: seq does not escape
./captured_variables.go:526:3: moved to heap: #state1
./captured_variables.go:525:11: .autotmp_11 escapes to heap
./captured_variables.go:526:3: func literal escapes to heap
./captured_variables.go:527:9: func literal escapes to heap
./captured_variables.go:533:6: se5_int capturing by ref: v (addr=false assign=true width=16)
./captured_variables.go:539:9: func literal escapes to heap in se5_int:
./captured_variables.go:539:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:539:9:     from func literal (spill) at ./captured_variables.go:539:9
./captured_variables.go:539:9:     from f := func literal (assign-pair) at ./captured_variables.go:539:8
./captured_variables.go:539:9:   flow: {heap} ← f:
./captured_variables.go:539:9:     from kept = f (assign) at ./captured_variables.go:539:8
./captured_variables.go:533:6: v escapes to heap in se5_int:
./captured_variables.go:533:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:533:6:     from v (captured by a closure) at ./captured_variables.go:539:22
./captured_variables.go:533:6:     from v (reference) at ./captured_variables.go:539:22
./captured_variables.go:536:13: .autotmp_10 escapes to heap in se5_int:
./captured_variables.go:536:13:   flow: v ← &{storage for .autotmp_10}:
./captured_variables.go:536:13:     from .autotmp_10 (spill) at ./captured_variables.go:536:13
./captured_variables.go:536:13:     from v, ok = .autotmp_10, .autotmp_11 (assign-pair) at ./captured_variables.go:536:13
./captured_variables.go:532:21: s does not escape
./captured_variables.go:532:30: m does not escape
./captured_variables.go:532:45: c does not escape
./captured_variables.go:532:57: p does not escape
./captured_variables.go:532:70: i does not escape
./captured_variables.go:532:87: seq does not escape
./captured_variables.go:533:6: moved to heap: v
./captured_variables.go:536:13: .autotmp_10 escapes to heap
./captured_variables.go:539:9: func literal escapes to heap
./captured_variables.go:551:7: func literal escapes to heap in se5_three:
./captured_variables.go:551:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:551:7:     from func literal (spill) at ./captured_variables.go:551:7
./captured_variables.go:545:6: se5_three capturing by ref: v (addr=false assign=true width=16)
./captured_variables.go:545:6: v escapes to heap in se5_three:
./captured_variables.go:545:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:545:6:     from v (captured by a closure) at ./captured_variables.go:551:20
./captured_variables.go:545:6:     from v (reference) at ./captured_variables.go:551:20
./captured_variables.go:548:13: .autotmp_10 escapes to heap in se5_three:
./captured_variables.go:548:13:   flow: v ← &{storage for .autotmp_10}:
./captured_variables.go:548:13:     from .autotmp_10 (spill) at ./captured_variables.go:548:13
./captured_variables.go:548:13:     from v, ok = .autotmp_10, .autotmp_11 (assign-pair) at ./captured_variables.go:548:13
./captured_variables.go:544:23: s does not escape
./captured_variables.go:544:32: m does not escape
./captured_variables.go:544:47: c does not escape
./captured_variables.go:544:59: p does not escape
./captured_variables.go:544:72: i does not escape
./captured_variables.go:544:89: seq does not escape
./captured_variables.go:545:6: moved to heap: v
./captured_variables.go:548:13: .autotmp_10 escapes to heap
./captured_variables.go:551:7: func literal escapes to heap
./captured_variables.go:562:3: se5_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:557:6: se5_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:557:6: se5_func capturing by value: v (addr=false assign=false width=16)
./captured_variables.go:563:9: func literal escapes to heap in se5_func-range1:
./captured_variables.go:563:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:563:9:     from func literal (spill) at ./captured_variables.go:563:9
./captured_variables.go:563:9:     from f := func literal (assign-pair) at ./captured_variables.go:563:8
./captured_variables.go:563:9:   flow: {heap} ← f:
./captured_variables.go:563:9:     from kept = f (assign) at ./captured_variables.go:563:8
./captured_variables.go:562:3: func literal escapes to heap in se5_func:
./captured_variables.go:562:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:562:3:     from func literal (spill) at ./captured_variables.go:562:3
./captured_variables.go:562:3:     from #yield1 := func literal (assign) at ./captured_variables.go:562:3
./captured_variables.go:562:3:   flow: {heap} ← #yield1:
./captured_variables.go:562:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:562:3
./captured_variables.go:560:13: .autotmp_10 escapes to heap in se5_func:
./captured_variables.go:560:13:   flow: v ← &{storage for .autotmp_10}:
./captured_variables.go:560:13:     from .autotmp_10 (spill) at ./captured_variables.go:560:13
./captured_variables.go:560:13:     from v, ok = .autotmp_10, .autotmp_11 (assign-pair) at ./captured_variables.go:560:13
./captured_variables.go:560:13:   flow: {storage for func literal} ← v:
./captured_variables.go:560:13:     from v (captured by a closure) at ./captured_variables.go:563:22
./captured_variables.go:562:3: #state1 escapes to heap in se5_func:
./captured_variables.go:562:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:562:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:562:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:556:22: s does not escape
./captured_variables.go:556:31: m does not escape
./captured_variables.go:556:46: c does not escape
./captured_variables.go:556:58: p does not escape
./captured_variables.go:556:71: i does not escape
./captured_variables.go:556:88: seq does not escape
./captured_variables.go:562:3: moved to heap: #state1
./captured_variables.go:560:13: .autotmp_10 escapes to heap
./captured_variables.go:562:3: func literal escapes to heap
./captured_variables.go:563:9: func literal escapes to heap
./captured_variables.go:568:14: n escapes to heap in se6_int:
./captured_variables.go:568:14:   flow: {heap} ← &n:
./captured_variables.go:568:14:     from &n (address-of) at ./captured_variables.go:574:12
./captured_variables.go:568:14:     from p <- &n (send) at ./captured_variables.go:574:9
./captured_variables.go:570:7: se6_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:572:9: func literal escapes to heap in se6_int:
./captured_variables.go:572:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:572:9:     from func literal (spill) at ./captured_variables.go:572:9
./captured_variables.go:572:9:     from f := func literal (assign-pair) at ./captured_variables.go:572:8
./captured_variables.go:572:9:   flow: {heap} ← f:
./captured_variables.go:572:9:     from kept = f (assign) at ./captured_variables.go:572:8
./captured_variables.go:570:7: v escapes to heap in se6_int:
./captured_variables.go:570:7:   flow: {storage for func literal} ← &v:
./captured_variables.go:570:7:     from v (captured by a closure) at ./captured_variables.go:572:22
./captured_variables.go:570:7:     from v (reference) at ./captured_variables.go:572:22
./captured_variables.go:568:21: s does not escape
./captured_variables.go:568:30: m does not escape
./captured_variables.go:568:45: c does not escape
./captured_variables.go:568:57: p does not escape
./captured_variables.go:568:70: i does not escape
./captured_variables.go:568:87: seq does not escape
./captured_variables.go:568:14: moved to heap: n
./captured_variables.go:570:7: moved to heap: v
./captured_variables.go:572:9: func literal escapes to heap
./captured_variables.go:582:7: func literal escapes to heap in se6_three:
./captured_variables.go:582:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:582:7:     from func literal (spill) at ./captured_variables.go:582:7
./captured_variables.go:578:16: n escapes to heap in se6_three:
./captured_variables.go:578:16:   flow: {heap} ← &n:
./captured_variables.go:578:16:     from &n (address-of) at ./captured_variables.go:584:12
./captured_variables.go:578:16:     from p <- &n (send) at ./captured_variables.go:584:9
./captured_variables.go:580:7: se6_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:580:7: v escapes to heap in se6_three:
./captured_variables.go:580:7:   flow: {storage for func literal} ← &v:
./captured_variables.go:580:7:     from v (captured by a closure) at ./captured_variables.go:582:20
./captured_variables.go:580:7:     from v (reference) at ./captured_variables.go:582:20
./captured_variables.go:578:23: s does not escape
./captured_variables.go:578:32: m does not escape
./captured_variables.go:578:47: c does not escape
./captured_variables.go:578:59: p does not escape
./captured_variables.go:578:72: i does not escape
./captured_variables.go:578:89: seq does not escape
./captured_variables.go:578:16: moved to heap: n
./captured_variables.go:580:7: moved to heap: v
./captured_variables.go:582:7: func literal escapes to heap
./captured_variables.go:588:15: n escapes to heap in se6_func:
./captured_variables.go:588:15:   flow: {heap} ← &n:
./captured_variables.go:588:15:     from &n (address-of) at ./captured_variables.go:594:12
./captured_variables.go:588:15:     from p <- &n (send) at ./captured_variables.go:594:9
./captured_variables.go:591:3: se6_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:590:7: se6_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:590:7: se6_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:592:9: func literal escapes to heap in se6_func-range1:
./captured_variables.go:592:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:592:9:     from func literal (spill) at ./captured_variables.go:592:9
./captured_variables.go:592:9:     from f := func literal (assign-pair) at ./captured_variables.go:592:8
./captured_variables.go:592:9:   flow: {heap} ← f:
./captured_variables.go:592:9:     from kept = f (assign) at ./captured_variables.go:592:8
./captured_variables.go:591:3: func literal escapes to heap in se6_func:
./captured_variables.go:591:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:591:3:     from func literal (spill) at ./captured_variables.go:591:3
./captured_variables.go:591:3:     from #yield1 := func literal (assign) at ./captured_variables.go:591:3
./captured_variables.go:591:3:   flow: {heap} ← #yield1:
./captured_variables.go:591:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:591:3
./captured_variables.go:591:3: #state1 escapes to heap in se6_func:
./captured_variables.go:591:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:591:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:591:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:588:22: s does not escape
./captured_variables.go:588:31: m does not escape
./captured_variables.go:588:46: c does not escape
./captured_variables.go:588:58: p does not escape
./captured_variables.go:588:71: i does not escape
./captured_variables.go:588:88: seq does not escape
./captured_variables.go:588:15: moved to heap: n
./captured_variables.go:591:3: moved to heap: #state1
./captured_variables.go:591:3: func literal escapes to heap
./captured_variables.go:592:9: func literal escapes to heap
./captured_variables.go:599:6: ra1_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:601:9: func literal escapes to heap in ra1_int:
./captured_variables.go:601:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:601:9:     from func literal (spill) at ./captured_variables.go:601:9
./captured_variables.go:601:9:     from f := func literal (assign-pair) at ./captured_variables.go:601:8
./captured_variables.go:601:9:   flow: {heap} ← f:
./captured_variables.go:601:9:     from kept = f (assign) at ./captured_variables.go:601:8
./captured_variables.go:599:6: v escapes to heap in ra1_int:
./captured_variables.go:599:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:599:6:     from v (captured by a closure) at ./captured_variables.go:601:22
./captured_variables.go:599:6:     from v (reference) at ./captured_variables.go:601:22
./captured_variables.go:598:21: s does not escape
./captured_variables.go:598:30: m does not escape
./captured_variables.go:598:45: c does not escape
./captured_variables.go:598:57: p does not escape
./captured_variables.go:598:70: i does not escape
./captured_variables.go:598:87: seq does not escape
./captured_variables.go:599:6: moved to heap: v
./captured_variables.go:601:9: func literal escapes to heap
./captured_variables.go:601:22: v does not escape
./captured_variables.go:609:7: func literal escapes to heap in ra1_three:
./captured_variables.go:609:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:609:7:     from func literal (spill) at ./captured_variables.go:609:7
./captured_variables.go:607:6: ra1_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:607:6: v escapes to heap in ra1_three:
./captured_variables.go:607:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:607:6:     from v (captured by a closure) at ./captured_variables.go:609:20
./captured_variables.go:607:6:     from v (reference) at ./captured_variables.go:609:20
./captured_variables.go:606:23: s does not escape
./captured_variables.go:606:32: m does not escape
./captured_variables.go:606:47: c does not escape
./captured_variables.go:606:59: p does not escape
./captured_variables.go:606:72: i does not escape
./captured_variables.go:606:89: seq does not escape
./captured_variables.go:607:6: moved to heap: v
./captured_variables.go:609:7: func literal escapes to heap
./captured_variables.go:609:20: v does not escape
./captured_variables.go:616:3: ra1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:615:6: ra1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:615:6: ra1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:617:9: func literal escapes to heap in ra1_func-range1:
./captured_variables.go:617:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:617:9:     from func literal (spill) at ./captured_variables.go:617:9
./captured_variables.go:617:9:     from f := func literal (assign-pair) at ./captured_variables.go:617:8
./captured_variables.go:617:9:   flow: {heap} ← f:
./captured_variables.go:617:9:     from kept = f (assign) at ./captured_variables.go:617:8
./captured_variables.go:616:3: func literal escapes to heap in ra1_func:
./captured_variables.go:616:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:616:3:     from func literal (spill) at ./captured_variables.go:616:3
./captured_variables.go:616:3:     from #yield1 := func literal (assign) at ./captured_variables.go:616:3
./captured_variables.go:616:3:   flow: {heap} ← #yield1:
./captured_variables.go:616:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:616:3
./captured_variables.go:616:3: #state1 escapes to heap in ra1_func:
./captured_variables.go:616:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:616:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:616:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:614:22: s does not escape
./captured_variables.go:614:31: m does not escape
./captured_variables.go:614:46: c does not escape
./captured_variables.go:614:58: p does not escape
./captured_variables.go:614:71: i does not escape
./captured_variables.go:614:88: seq does not escape
./captured_variables.go:616:3: moved to heap: #state1
./captured_variables.go:616:3: func literal escapes to heap
./captured_variables.go:617:9: func literal escapes to heap
./captured_variables.go:617:22: v does not escape
./captured_variables.go:623:6: ra2_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:625:9: func literal escapes to heap in ra2_int:
./captured_variables.go:625:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:625:9:     from func literal (spill) at ./captured_variables.go:625:9
./captured_variables.go:625:9:     from f := func literal (assign-pair) at ./captured_variables.go:625:8
./captured_variables.go:625:9:   flow: {heap} ← f:
./captured_variables.go:625:9:     from kept = f (assign) at ./captured_variables.go:625:8
./captured_variables.go:623:6: v escapes to heap in ra2_int:
./captured_variables.go:623:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:623:6:     from v (captured by a closure) at ./captured_variables.go:625:22
./captured_variables.go:623:6:     from v (reference) at ./captured_variables.go:625:22
./captured_variables.go:622:21: s does not escape
./captured_variables.go:622:30: m does not escape
./captured_variables.go:622:45: c does not escape
./captured_variables.go:622:57: p does not escape
./captured_variables.go:622:70: i does not escape
./captured_variables.go:622:87: seq does not escape
./captured_variables.go:623:6: moved to heap: v
./captured_variables.go:625:9: func literal escapes to heap
./captured_variables.go:625:22: v does not escape
./captured_variables.go:633:7: func literal escapes to heap in ra2_three:
./captured_variables.go:633:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:633:7:     from func literal (spill) at ./captured_variables.go:633:7
./captured_variables.go:631:6: ra2_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:631:6: v escapes to heap in ra2_three:
./captured_variables.go:631:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:631:6:     from v (captured by a closure) at ./captured_variables.go:633:20
./captured_variables.go:631:6:     from v (reference) at ./captured_variables.go:633:20
./captured_variables.go:630:23: s does not escape
./captured_variables.go:630:32: m does not escape
./captured_variables.go:630:47: c does not escape
./captured_variables.go:630:59: p does not escape
./captured_variables.go:630:72: i does not escape
./captured_variables.go:630:89: seq does not escape
./captured_variables.go:631:6: moved to heap: v
./captured_variables.go:633:7: func literal escapes to heap
./captured_variables.go:633:20: v does not escape
./captured_variables.go:640:3: ra2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:639:6: ra2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:639:6: ra2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:641:9: func literal escapes to heap in ra2_func-range1:
./captured_variables.go:641:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:641:9:     from func literal (spill) at ./captured_variables.go:641:9
./captured_variables.go:641:9:     from f := func literal (assign-pair) at ./captured_variables.go:641:8
./captured_variables.go:641:9:   flow: {heap} ← f:
./captured_variables.go:641:9:     from kept = f (assign) at ./captured_variables.go:641:8
./captured_variables.go:640:3: func literal escapes to heap in ra2_func:
./captured_variables.go:640:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:640:3:     from func literal (spill) at ./captured_variables.go:640:3
./captured_variables.go:640:3:     from #yield1 := func literal (assign) at ./captured_variables.go:640:3
./captured_variables.go:640:3:   flow: {heap} ← #yield1:
./captured_variables.go:640:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:640:3
./captured_variables.go:640:3: #state1 escapes to heap in ra2_func:
./captured_variables.go:640:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:640:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:640:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:638:22: s does not escape
./captured_variables.go:638:31: m does not escape
./captured_variables.go:638:46: c does not escape
./captured_variables.go:638:58: p does not escape
./captured_variables.go:638:71: i does not escape
./captured_variables.go:638:88: seq does not escape
./captured_variables.go:640:3: moved to heap: #state1
./captured_variables.go:640:3: func literal escapes to heap
./captured_variables.go:641:9: func literal escapes to heap
./captured_variables.go:641:22: v does not escape
./captured_variables.go:647:9: ra3_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:649:9: func literal escapes to heap in ra3_int:
./captured_variables.go:649:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:649:9:     from func literal (spill) at ./captured_variables.go:649:9
./captured_variables.go:649:9:     from f := func literal (assign-pair) at ./captured_variables.go:649:8
./captured_variables.go:649:9:   flow: {heap} ← f:
./captured_variables.go:649:9:     from kept = f (assign) at ./captured_variables.go:649:8
./captured_variables.go:647:9: v escapes to heap in ra3_int:
./captured_variables.go:647:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:647:9:     from v (captured by a closure) at ./captured_variables.go:649:22
./captured_variables.go:647:9:     from v (reference) at ./captured_variables.go:649:22
./captured_variables.go:646:21: s does not escape
./captured_variables.go:646:30: m does not escape
./captured_variables.go:646:45: c does not escape
./captured_variables.go:646:57: p does not escape
./captured_variables.go:646:70: i does not escape
./captured_variables.go:646:87: seq does not escape
./captured_variables.go:647:9: moved to heap: v
./captured_variables.go:649:9: func literal escapes to heap
./captured_variables.go:649:22: v does not escape
./captured_variables.go:657:7: func literal escapes to heap in ra3_three:
./captured_variables.go:657:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:657:7:     from func literal (spill) at ./captured_variables.go:657:7
./captured_variables.go:655:9: ra3_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:655:9: v escapes to heap in ra3_three:
./captured_variables.go:655:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:655:9:     from v (captured by a closure) at ./captured_variables.go:657:20
./captured_variables.go:655:9:     from v (reference) at ./captured_variables.go:657:20
./captured_variables.go:654:23: s does not escape
./captured_variables.go:654:32: m does not escape
./captured_variables.go:654:47: c does not escape
./captured_variables.go:654:59: p does not escape
./captured_variables.go:654:72: i does not escape
./captured_variables.go:654:89: seq does not escape
./captured_variables.go:655:9: moved to heap: v
./captured_variables.go:657:7: func literal escapes to heap
./captured_variables.go:657:20: v does not escape
./captured_variables.go:664:3: ra3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:663:9: ra3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:663:9: ra3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:665:9: func literal escapes to heap in ra3_func-range1:
./captured_variables.go:665:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:665:9:     from func literal (spill) at ./captured_variables.go:665:9
./captured_variables.go:665:9:     from f := func literal (assign-pair) at ./captured_variables.go:665:8
./captured_variables.go:665:9:   flow: {heap} ← f:
./captured_variables.go:665:9:     from kept = f (assign) at ./captured_variables.go:665:8
./captured_variables.go:664:3: func literal escapes to heap in ra3_func:
./captured_variables.go:664:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:664:3:     from func literal (spill) at ./captured_variables.go:664:3
./captured_variables.go:664:3:     from #yield1 := func literal (assign) at ./captured_variables.go:664:3
./captured_variables.go:664:3:   flow: {heap} ← #yield1:
./captured_variables.go:664:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:664:3
./captured_variables.go:664:3: #state1 escapes to heap in ra3_func:
./captured_variables.go:664:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:664:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:664:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:662:22: s does not escape
./captured_variables.go:662:31: m does not escape
./captured_variables.go:662:46: c does not escape
./captured_variables.go:662:58: p does not escape
./captured_variables.go:662:71: i does not escape
./captured_variables.go:662:88: seq does not escape
./captured_variables.go:664:3: moved to heap: #state1
./captured_variables.go:664:3: func literal escapes to heap
./captured_variables.go:665:9: func literal escapes to heap
./captured_variables.go:665:22: v does not escape
./captured_variables.go:671:6: ra4_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:674:9: func literal escapes to heap in ra4_int:
./captured_variables.go:674:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:674:9:     from func literal (spill) at ./captured_variables.go:674:9
./captured_variables.go:674:9:     from f := func literal (assign-pair) at ./captured_variables.go:674:8
./captured_variables.go:674:9:   flow: {heap} ← f:
./captured_variables.go:674:9:     from kept = f (assign) at ./captured_variables.go:674:8
./captured_variables.go:671:6: v escapes to heap in ra4_int:
./captured_variables.go:671:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:671:6:     from v (captured by a closure) at ./captured_variables.go:674:22
./captured_variables.go:671:6:     from v (reference) at ./captured_variables.go:674:22
./captured_variables.go:670:21: s does not escape
./captured_variables.go:670:30: m does not escape
./captured_variables.go:670:45: c does not escape
./captured_variables.go:670:57: p does not escape
./captured_variables.go:670:70: i does not escape
./captured_variables.go:670:87: seq does not escape
./captured_variables.go:671:6: moved to heap: v
./captured_variables.go:674:9: func literal escapes to heap
./captured_variables.go:674:22: v does not escape
./captured_variables.go:683:7: func literal escapes to heap in ra4_three:
./captured_variables.go:683:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:683:7:     from func literal (spill) at ./captured_variables.go:683:7
./captured_variables.go:680:6: ra4_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:680:6: v escapes to heap in ra4_three:
./captured_variables.go:680:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:680:6:     from v (captured by a closure) at ./captured_variables.go:683:20
./captured_variables.go:680:6:     from v (reference) at ./captured_variables.go:683:20
./captured_variables.go:679:23: s does not escape
./captured_variables.go:679:32: m does not escape
./captured_variables.go:679:47: c does not escape
./captured_variables.go:679:59: p does not escape
./captured_variables.go:679:72: i does not escape
./captured_variables.go:679:89: seq does not escape
./captured_variables.go:680:6: moved to heap: v
./captured_variables.go:683:7: func literal escapes to heap
./captured_variables.go:683:20: v does not escape
./captured_variables.go:691:3: ra4_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:689:6: ra4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:689:6: ra4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:692:9: func literal escapes to heap in ra4_func-range1:
./captured_variables.go:692:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:692:9:     from func literal (spill) at ./captured_variables.go:692:9
./captured_variables.go:692:9:     from f := func literal (assign-pair) at ./captured_variables.go:692:8
./captured_variables.go:692:9:   flow: {heap} ← f:
./captured_variables.go:692:9:     from kept = f (assign) at ./captured_variables.go:692:8
./captured_variables.go:691:3: func literal escapes to heap in ra4_func:
./captured_variables.go:691:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:691:3:     from func literal (spill) at ./captured_variables.go:691:3
./captured_variables.go:691:3:     from #yield1 := func literal (assign) at ./captured_variables.go:691:3
./captured_variables.go:691:3:   flow: {heap} ← #yield1:
./captured_variables.go:691:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:691:3
./captured_variables.go:691:3: #state1 escapes to heap in ra4_func:
./captured_variables.go:691:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:691:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:691:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:688:22: s does not escape
./captured_variables.go:688:31: m does not escape
./captured_variables.go:688:46: c does not escape
./captured_variables.go:688:58: p does not escape
./captured_variables.go:688:71: i does not escape
./captured_variables.go:688:88: seq does not escape
./captured_variables.go:691:3: moved to heap: #state1
./captured_variables.go:691:3: func literal escapes to heap
./captured_variables.go:692:9: func literal escapes to heap
./captured_variables.go:692:22: v does not escape
./captured_variables.go:698:6: ra5_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:700:9: func literal escapes to heap in ra5_int:
./captured_variables.go:700:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:700:9:     from func literal (spill) at ./captured_variables.go:700:9
./captured_variables.go:700:9:     from f := func literal (assign-pair) at ./captured_variables.go:700:8
./captured_variables.go:700:9:   flow: {heap} ← f:
./captured_variables.go:700:9:     from kept = f (assign) at ./captured_variables.go:700:8
./captured_variables.go:698:6: v escapes to heap in ra5_int:
./captured_variables.go:698:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:698:6:     from v (captured by a closure) at ./captured_variables.go:700:22
./captured_variables.go:698:6:     from v (reference) at ./captured_variables.go:700:22
./captured_variables.go:697:21: s does not escape
./captured_variables.go:697:30: m does not escape
./captured_variables.go:697:45: c does not escape
./captured_variables.go:697:57: p does not escape
./captured_variables.go:697:70: i does not escape
./captured_variables.go:697:87: seq does not escape
./captured_variables.go:698:6: moved to heap: v
./captured_variables.go:700:9: func literal escapes to heap
./captured_variables.go:700:22: v does not escape
./captured_variables.go:708:7: func literal escapes to heap in ra5_three:
./captured_variables.go:708:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:708:7:     from func literal (spill) at ./captured_variables.go:708:7
./captured_variables.go:706:6: ra5_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:706:6: v escapes to heap in ra5_three:
./captured_variables.go:706:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:706:6:     from v (captured by a closure) at ./captured_variables.go:708:20
./captured_variables.go:706:6:     from v (reference) at ./captured_variables.go:708:20
./captured_variables.go:705:23: s does not escape
./captured_variables.go:705:32: m does not escape
./captured_variables.go:705:47: c does not escape
./captured_variables.go:705:59: p does not escape
./captured_variables.go:705:72: i does not escape
./captured_variables.go:705:89: seq does not escape
./captured_variables.go:706:6: moved to heap: v
./captured_variables.go:708:7: func literal escapes to heap
./captured_variables.go:708:20: v does not escape
./captured_variables.go:715:3: ra5_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:714:6: ra5_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:714:6: ra5_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:716:9: func literal escapes to heap in ra5_func-range1:
./captured_variables.go:716:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:716:9:     from func literal (spill) at ./captured_variables.go:716:9
./captured_variables.go:716:9:     from f := func literal (assign-pair) at ./captured_variables.go:716:8
./captured_variables.go:716:9:   flow: {heap} ← f:
./captured_variables.go:716:9:     from kept = f (assign) at ./captured_variables.go:716:8
./captured_variables.go:715:3: func literal escapes to heap in ra5_func:
./captured_variables.go:715:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:715:3:     from func literal (spill) at ./captured_variables.go:715:3
./captured_variables.go:715:3:     from #yield1 := func literal (assign) at ./captured_variables.go:715:3
./captured_variables.go:715:3:   flow: {heap} ← #yield1:
./captured_variables.go:715:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:715:3
./captured_variables.go:715:3: #state1 escapes to heap in ra5_func:
./captured_variables.go:715:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:715:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:715:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:713:22: s does not escape
./captured_variables.go:713:31: m does not escape
./captured_variables.go:713:46: c does not escape
./captured_variables.go:713:58: p does not escape
./captured_variables.go:713:71: i does not escape
./captured_variables.go:713:88: seq does not escape
./captured_variables.go:715:3: moved to heap: #state1
./captured_variables.go:715:3: func literal escapes to heap
./captured_variables.go:716:9: func literal escapes to heap
./captured_variables.go:716:22: v does not escape
./captured_variables.go:722:9: ra6_int capturing by ref: v (addr=false assign=true width=4)
./captured_variables.go:724:9: func literal escapes to heap in ra6_int:
./captured_variables.go:724:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:724:9:     from func literal (spill) at ./captured_variables.go:724:9
./captured_variables.go:724:9:     from f := func literal (assign-pair) at ./captured_variables.go:724:8
./captured_variables.go:724:9:   flow: {heap} ← f:
./captured_variables.go:724:9:     from kept = f (assign) at ./captured_variables.go:724:8
./captured_variables.go:722:9: v escapes to heap in ra6_int:
./captured_variables.go:722:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:722:9:     from v (captured by a closure) at ./captured_variables.go:724:22
./captured_variables.go:722:9:     from v (reference) at ./captured_variables.go:724:22
./captured_variables.go:721:21: s does not escape
./captured_variables.go:721:30: m does not escape
./captured_variables.go:721:45: c does not escape
./captured_variables.go:721:57: p does not escape
./captured_variables.go:721:70: i does not escape
./captured_variables.go:721:87: seq does not escape
./captured_variables.go:722:9: moved to heap: v
./captured_variables.go:724:9: func literal escapes to heap
./captured_variables.go:724:22: v does not escape
./captured_variables.go:732:7: func literal escapes to heap in ra6_three:
./captured_variables.go:732:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:732:7:     from func literal (spill) at ./captured_variables.go:732:7
./captured_variables.go:730:9: ra6_three capturing by ref: v (addr=false assign=true width=4)
./captured_variables.go:730:9: v escapes to heap in ra6_three:
./captured_variables.go:730:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:730:9:     from v (captured by a closure) at ./captured_variables.go:732:20
./captured_variables.go:730:9:     from v (reference) at ./captured_variables.go:732:20
./captured_variables.go:729:23: s does not escape
./captured_variables.go:729:32: m does not escape
./captured_variables.go:729:47: c does not escape
./captured_variables.go:729:59: p does not escape
./captured_variables.go:729:72: i does not escape
./captured_variables.go:729:89: seq does not escape
./captured_variables.go:730:9: moved to heap: v
./captured_variables.go:732:7: func literal escapes to heap
./captured_variables.go:732:20: v does not escape
./captured_variables.go:739:3: ra6_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:738:9: ra6_func capturing by value: v (addr=false assign=false width=4)
./captured_variables.go:738:9: ra6_func capturing by value: v (addr=false assign=false width=4)
./captured_variables.go:740:9: func literal escapes to heap in ra6_func-range1:
./captured_variables.go:740:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:740:9:     from func literal (spill) at ./captured_variables.go:740:9
./captured_variables.go:740:9:     from f := func literal (assign-pair) at ./captured_variables.go:740:8
./captured_variables.go:740:9:   flow: {heap} ← f:
./captured_variables.go:740:9:     from kept = f (assign) at ./captured_variables.go:740:8
./captured_variables.go:739:3: func literal escapes to heap in ra6_func:
./captured_variables.go:739:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:739:3:     from func literal (spill) at ./captured_variables.go:739:3
./captured_variables.go:739:3:     from #yield1 := func literal (assign) at ./captured_variables.go:739:3
./captured_variables.go:739:3:   flow: {heap} ← #yield1:
./captured_variables.go:739:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:739:3
./captured_variables.go:739:3: #state1 escapes to heap in ra6_func:
./captured_variables.go:739:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:739:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:739:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:737:22: s does not escape
./captured_variables.go:737:31: m does not escape
./captured_variables.go:737:46: c does not escape
./captured_variables.go:737:58: p does not escape
./captured_variables.go:737:71: i does not escape
./captured_variables.go:737:88: seq does not escape
./captured_variables.go:739:3: moved to heap: #state1
./captured_variables.go:739:3: func literal escapes to heap
./captured_variables.go:740:9: func literal escapes to heap
./captured_variables.go:740:22: v does not escape
./captured_variables.go:746:2: ra7_int capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:745:14: ra7_int capturing by value: n (addr=false assign=false width=8)
./captured_variables.go:746:6: ra7_int-range1 capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:748:9: func literal escapes to heap in ra7_int-range1:
./captured_variables.go:748:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:748:9:     from func literal (spill) at ./captured_variables.go:748:9
./captured_variables.go:748:9:     from f := func literal (assign-pair) at ./captured_variables.go:748:8
./captured_variables.go:748:9:   flow: {heap} ← f:
./captured_variables.go:748:9:     from kept = f (assign) at ./captured_variables.go:748:8
./captured_variables.go:746:2: func literal escapes to heap in ra7_int:
./captured_variables.go:746:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:746:2:     from func literal (spill) at ./captured_variables.go:746:2
./captured_variables.go:746:2:     from #yield1 := func literal (assign) at ./captured_variables.go:746:2
./captured_variables.go:746:2:   flow: {heap} ← #yield1:
./captured_variables.go:746:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:746:2
./captured_variables.go:746:6: parameter v leaks to {storage for func literal} for ra7_int-range1 with derefs=0:
./captured_variables.go:746:6:   flow: {storage for func literal} ← v:
./captured_variables.go:746:6:     from v (captured by a closure) at ./captured_variables.go:748:22
./captured_variables.go:746:2: #state1 escapes to heap in ra7_int:
./captured_variables.go:746:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:746:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:746:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:745:14: parameter n leaks to {storage for func literal} for ra7_int with derefs=0:
./captured_variables.go:745:14:   flow: {storage for func literal} ← n:
./captured_variables.go:745:14:     from n (captured by a closure) at ./captured_variables.go:747:13
./captured_variables.go:745:21: s does not escape
./captured_variables.go:745:30: m does not escape
./captured_variables.go:745:45: c does not escape
./captured_variables.go:745:57: p does not escape
./captured_variables.go:745:70: i does not escape
./captured_variables.go:745:87: seq does not escape
./captured_variables.go:746:2: moved to heap: #state1
./captured_variables.go:746:2: func literal escapes to heap
./captured_variables.go:748:9: func literal escapes to heap
./captured_variables.go:748:22: v does not escape
./captured_variables.go:756:7: func literal escapes to heap in ra7_three-range1:
./captured_variables.go:756:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:756:7:     from func literal (spill) at ./captured_variables.go:756:7
./captured_variables.go:754:2: ra7_three capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:753:16: ra7_three capturing by value: n (addr=false assign=false width=8)
./captured_variables.go:754:6: ra7_three-range1 capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:754:2: func literal escapes to heap in ra7_three:
./captured_variables.go:754:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:754:2:     from func literal (spill) at ./captured_variables.go:754:2
./captured_variables.go:754:2:     from #yield1 := func literal (assign) at ./captured_variables.go:754:2
./captured_variables.go:754:2:   flow: {heap} ← #yield1:
./captured_variables.go:754:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:754:2
./captured_variables.go:754:6: parameter v leaks to {storage for func literal} for ra7_three-range1 with derefs=0:
./captured_variables.go:754:6:   flow: {storage for func literal} ← v:
./captured_variables.go:754:6:     from v (captured by a closure) at ./captured_variables.go:756:20
./captured_variables.go:754:2: #state1 escapes to heap in ra7_three:
./captured_variables.go:754:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:754:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:754:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:753:16: parameter n leaks to {storage for func literal} for ra7_three with derefs=0:
./captured_variables.go:753:16:   flow: {storage for func literal} ← n:
./captured_variables.go:753:16:     from n (captured by a closure) at ./captured_variables.go:755:19
./captured_variables.go:753:23: s does not escape
./captured_variables.go:753:32: m does not escape
./captured_variables.go:753:47: c does not escape
./captured_variables.go:753:59: p does not escape
./captured_variables.go:753:72: i does not escape
./captured_variables.go:753:89: seq does not escape
./captured_variables.go:754:2: moved to heap: #state1
./captured_variables.go:754:2: func literal escapes to heap
./captured_variables.go:756:7: func literal escapes to heap
./captured_variables.go:756:20: v does not escape
./captured_variables.go:762:2: ra7_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:761:88: ra7_func capturing by value: seq (addr=false assign=false width=8)
ra7_func capturing by value: #next (addr=false assign=false width=8)
./captured_variables.go:763:3: ra7_func-range1 capturing by ref: #state2 (addr=false assign=true width=8)
./captured_variables.go:762:6: ra7_func-range1 capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:762:6: ra7_func-range1 capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:764:9: func literal escapes to heap in ra7_func-range1-range1:
./captured_variables.go:764:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:764:9:     from func literal (spill) at ./captured_variables.go:764:9
./captured_variables.go:764:9:     from f := func literal (assign-pair) at ./captured_variables.go:764:8
./captured_variables.go:764:9:   flow: {heap} ← f:
./captured_variables.go:764:9:     from kept = f (assign) at ./captured_variables.go:764:8
./captured_variables.go:763:3: func literal escapes to heap in ra7_func-range1:
./captured_variables.go:763:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:763:3:     from func literal (spill) at ./captured_variables.go:763:3
./captured_variables.go:763:3:     from #yield1 := func literal (assign) at ./captured_variables.go:763:3
./captured_variables.go:763:3:   flow: {heap} ← #yield1:
./captured_variables.go:763:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:763:3
./captured_variables.go:762:2: func literal escapes to heap in ra7_func:
./captured_variables.go:762:2:   flow: #yield2 ← &{storage for func literal}:
./captured_variables.go:762:2:     from func literal (spill) at ./captured_variables.go:762:2
./captured_variables.go:762:2:     from #yield2 := func literal (assign) at ./captured_variables.go:762:2
./captured_variables.go:762:2:   flow: {heap} ← #yield2:
./captured_variables.go:762:2:     from seq(#yield2) (call parameter) at ./captured_variables.go:762:2
./captured_variables.go:762:6: parameter v leaks to {storage for func literal} for ra7_func-range1 with derefs=0:
./captured_variables.go:762:6:   flow: {storage for func literal} ← v:
./captured_variables.go:762:6:     from v (captured by a closure) at ./captured_variables.go:764:22
./captured_variables.go:763:3: #state2 escapes to heap in ra7_func-range1:
./captured_variables.go:763:3:   flow: {storage for func literal} ← &#state2:
./captured_variables.go:763:3:     from #state2 (captured by a closure) at <unknown line number>
./captured_variables.go:763:3:     from #state2 (reference) at <unknown line number>
./captured_variables.go:762:6: parameter v leaks to {storage for func literal} for ra7_func-range1 with derefs=0:
./captured_variables.go:762:6:   flow: {storage for func literal} ← v:
./captured_variables.go:762:6:     from v (captured by a closure) at ./captured_variables.go:764:22
./captured_variables.go:762:2: #state1 escapes to heap in ra7_func:
./captured_variables.go:762:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:762:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:762:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:761:88: parameter seq leaks to {storage for func literal} for ra7_func with derefs=0:
./captured_variables.go:761:88:   flow: {storage for func literal} ← seq:
./captured_variables.go:761:88:     from seq (captured by a closure) at ./captured_variables.go:763:13
./captured_variables.go:761:22: s does not escape
./captured_variables.go:761:31: m does not escape
./captured_variables.go:761:46: c does not escape
./captured_variables.go:761:58: p does not escape
./captured_variables.go:761:71: i does not escape
./captured_variables.go:761:88: leaking param: seq
./captured_variables.go:762:2: moved to heap: #state1
./captured_variables.go:763:3: moved to heap: #state2
./captured_variables.go:762:2: func literal escapes to heap
./captured_variables.go:763:3: func literal escapes to heap
./captured_variables.go:764:9: func literal escapes to heap
./captured_variables.go:764:22: v does not escape
./captured_variables.go:770:9: ra8_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:772:9: func literal escapes to heap in ra8_int:
./captured_variables.go:772:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:772:9:     from func literal (spill) at ./captured_variables.go:772:9
./captured_variables.go:772:9:     from f := func literal (assign-pair) at ./captured_variables.go:772:8
./captured_variables.go:772:9:   flow: {heap} ← f:
./captured_variables.go:772:9:     from kept = f (assign) at ./captured_variables.go:772:8
./captured_variables.go:770:9: v escapes to heap in ra8_int:
./captured_variables.go:770:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:770:9:     from v (captured by a closure) at ./captured_variables.go:772:22
./captured_variables.go:770:9:     from v (reference) at ./captured_variables.go:772:22
./captured_variables.go:769:21: s does not escape
./captured_variables.go:769:30: m does not escape
./captured_variables.go:769:45: c does not escape
./captured_variables.go:769:57: p does not escape
./captured_variables.go:769:70: i does not escape
./captured_variables.go:769:87: seq does not escape
./captured_variables.go:770:9: moved to heap: v
./captured_variables.go:772:9: func literal escapes to heap
./captured_variables.go:772:22: v does not escape
./captured_variables.go:780:7: func literal escapes to heap in ra8_three:
./captured_variables.go:780:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:780:7:     from func literal (spill) at ./captured_variables.go:780:7
./captured_variables.go:778:9: ra8_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:778:9: v escapes to heap in ra8_three:
./captured_variables.go:778:9:   flow: {storage for func literal} ← &v:
./captured_variables.go:778:9:     from v (captured by a closure) at ./captured_variables.go:780:20
./captured_variables.go:778:9:     from v (reference) at ./captured_variables.go:780:20
./captured_variables.go:777:23: s does not escape
./captured_variables.go:777:32: m does not escape
./captured_variables.go:777:47: c does not escape
./captured_variables.go:777:59: p does not escape
./captured_variables.go:777:72: i does not escape
./captured_variables.go:777:89: seq does not escape
./captured_variables.go:778:9: moved to heap: v
./captured_variables.go:780:7: func literal escapes to heap
./captured_variables.go:780:20: v does not escape
./captured_variables.go:787:3: ra8_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:786:9: ra8_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:786:9: ra8_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:788:9: func literal escapes to heap in ra8_func-range1:
./captured_variables.go:788:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:788:9:     from func literal (spill) at ./captured_variables.go:788:9
./captured_variables.go:788:9:     from f := func literal (assign-pair) at ./captured_variables.go:788:8
./captured_variables.go:788:9:   flow: {heap} ← f:
./captured_variables.go:788:9:     from kept = f (assign) at ./captured_variables.go:788:8
./captured_variables.go:787:3: func literal escapes to heap in ra8_func:
./captured_variables.go:787:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:787:3:     from func literal (spill) at ./captured_variables.go:787:3
./captured_variables.go:787:3:     from #yield1 := func literal (assign) at ./captured_variables.go:787:3
./captured_variables.go:787:3:   flow: {heap} ← #yield1:
./captured_variables.go:787:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:787:3
./captured_variables.go:787:3: #state1 escapes to heap in ra8_func:
./captured_variables.go:787:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:787:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:787:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:785:22: s does not escape
./captured_variables.go:785:31: m does not escape
./captured_variables.go:785:46: c does not escape
./captured_variables.go:785:58: p does not escape
./captured_variables.go:785:71: i does not escape
./captured_variables.go:785:88: seq does not escape
./captured_variables.go:787:3: moved to heap: #state1
./captured_variables.go:787:3: func literal escapes to heap
./captured_variables.go:788:9: func literal escapes to heap
./captured_variables.go:788:22: v does not escape
./captured_variables.go:794:6: ra9_int capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:797:9: func literal escapes to heap in ra9_int:
./captured_variables.go:797:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:797:9:     from func literal (spill) at ./captured_variables.go:797:9
./captured_variables.go:797:9:     from f := func literal (assign-pair) at ./captured_variables.go:797:8
./captured_variables.go:797:9:   flow: {heap} ← f:
./captured_variables.go:797:9:     from kept = f (assign) at ./captured_variables.go:797:8
./captured_variables.go:794:6: v escapes to heap in ra9_int:
./captured_variables.go:794:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:794:6:     from v (captured by a closure) at ./captured_variables.go:797:22
./captured_variables.go:794:6:     from v (reference) at ./captured_variables.go:797:22
./captured_variables.go:793:21: s does not escape
./captured_variables.go:793:30: m does not escape
./captured_variables.go:793:45: c does not escape
./captured_variables.go:793:57: p does not escape
./captured_variables.go:793:70: i does not escape
./captured_variables.go:793:87: seq does not escape
./captured_variables.go:794:6: moved to heap: v
./captured_variables.go:797:9: func literal escapes to heap
./captured_variables.go:797:22: v does not escape
./captured_variables.go:806:7: func literal escapes to heap in ra9_three:
./captured_variables.go:806:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:806:7:     from func literal (spill) at ./captured_variables.go:806:7
./captured_variables.go:803:6: ra9_three capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:803:6: v escapes to heap in ra9_three:
./captured_variables.go:803:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:803:6:     from v (captured by a closure) at ./captured_variables.go:806:20
./captured_variables.go:803:6:     from v (reference) at ./captured_variables.go:806:20
./captured_variables.go:802:23: s does not escape
./captured_variables.go:802:32: m does not escape
./captured_variables.go:802:47: c does not escape
./captured_variables.go:802:59: p does not escape
./captured_variables.go:802:72: i does not escape
./captured_variables.go:802:89: seq does not escape
./captured_variables.go:803:6: moved to heap: v
./captured_variables.go:806:7: func literal escapes to heap
./captured_variables.go:806:20: v does not escape
./captured_variables.go:814:3: ra9_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:812:6: ra9_func capturing by ref: v (addr=false assign=true width=8)
./captured_variables.go:812:6: ra9_func capturing by ref: v (addr=true assign=true width=8)
./captured_variables.go:815:9: func literal escapes to heap in ra9_func-range1:
./captured_variables.go:815:9:   flow: f ← &{storage for func literal}:
./captured_variables.go:815:9:     from func literal (spill) at ./captured_variables.go:815:9
./captured_variables.go:815:9:     from f := func literal (assign-pair) at ./captured_variables.go:815:8
./captured_variables.go:815:9:   flow: {heap} ← f:
./captured_variables.go:815:9:     from kept = f (assign) at ./captured_variables.go:815:8
./captured_variables.go:814:3: func literal escapes to heap in ra9_func:
./captured_variables.go:814:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:814:3:     from func literal (spill) at ./captured_variables.go:814:3
./captured_variables.go:814:3:     from #yield1 := func literal (assign) at ./captured_variables.go:814:3
./captured_variables.go:814:3:   flow: {heap} ← #yield1:
./captured_variables.go:814:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:814:3
./captured_variables.go:812:6: v escapes to heap in ra9_func:
./captured_variables.go:812:6:   flow: {storage for func literal} ← &v:
./captured_variables.go:812:6:     from v (captured by a closure) at ./captured_variables.go:815:22
./captured_variables.go:812:6:     from v (reference) at ./captured_variables.go:815:22
./captured_variables.go:814:3: #state1 escapes to heap in ra9_func:
./captured_variables.go:814:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:814:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:814:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:811:22: s does not escape
./captured_variables.go:811:31: m does not escape
./captured_variables.go:811:46: c does not escape
./captured_variables.go:811:58: p does not escape
./captured_variables.go:811:71: i does not escape
./captured_variables.go:811:88: seq does not escape
./captured_variables.go:812:6: moved to heap: v
./captured_variables.go:814:3: moved to heap: #state1
./captured_variables.go:814:3: func literal escapes to heap
./captured_variables.go:815:9: func literal escapes to heap
./captured_variables.go:815:22: v does not escape
./captured_variables.go:821:2: as1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:824:8: func literal escapes to heap in as1_int:
./captured_variables.go:824:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:824:8:     from func literal (spill) at ./captured_variables.go:824:8
./captured_variables.go:824:8:     from f := func literal (assign-pair) at ./captured_variables.go:824:7
./captured_variables.go:824:8:   flow: {heap} ← f:
./captured_variables.go:824:8:     from kept = f (assign) at ./captured_variables.go:824:7
./captured_variables.go:820:21: s does not escape
./captured_variables.go:820:30: m does not escape
./captured_variables.go:820:45: c does not escape
./captured_variables.go:820:57: p does not escape
./captured_variables.go:820:70: i does not escape
./captured_variables.go:820:87: seq does not escape
./captured_variables.go:824:8: func literal escapes to heap
./captured_variables.go:824:21: v does not escape
./captured_variables.go:832:6: func literal escapes to heap in as1_three:
./captured_variables.go:832:6:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:832:6:     from func literal (spill) at ./captured_variables.go:832:6
./captured_variables.go:829:2: as1_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:828:23: s does not escape
./captured_variables.go:828:32: m does not escape
./captured_variables.go:828:47: c does not escape
./captured_variables.go:828:59: p does not escape
./captured_variables.go:828:72: i does not escape
./captured_variables.go:828:89: seq does not escape
./captured_variables.go:832:6: func literal escapes to heap
./captured_variables.go:832:19: v does not escape
./captured_variables.go:839:2: as1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:837:2: as1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:837:2: as1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:840:8: func literal escapes to heap in as1_func-range1:
./captured_variables.go:840:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:840:8:     from func literal (spill) at ./captured_variables.go:840:8
./captured_variables.go:840:8:     from f := func literal (assign-pair) at ./captured_variables.go:840:7
./captured_variables.go:840:8:   flow: {heap} ← f:
./captured_variables.go:840:8:     from kept = f (assign) at ./captured_variables.go:840:7
./captured_variables.go:839:2: func literal escapes to heap in as1_func:
./captured_variables.go:839:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:839:2:     from func literal (spill) at ./captured_variables.go:839:2
./captured_variables.go:839:2:     from #yield1 := func literal (assign) at ./captured_variables.go:839:2
./captured_variables.go:839:2:   flow: {heap} ← #yield1:
./captured_variables.go:839:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:839:2
./captured_variables.go:839:2: #state1 escapes to heap in as1_func:
./captured_variables.go:839:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:839:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:839:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:836:22: s does not escape
./captured_variables.go:836:31: m does not escape
./captured_variables.go:836:46: c does not escape
./captured_variables.go:836:58: p does not escape
./captured_variables.go:836:71: i does not escape
./captured_variables.go:836:88: seq does not escape
./captured_variables.go:839:2: moved to heap: #state1
./captured_variables.go:839:2: func literal escapes to heap
./captured_variables.go:840:8: func literal escapes to heap
./captured_variables.go:840:21: v does not escape
./captured_variables.go:845:2: as2_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:848:8: func literal escapes to heap in as2_int:
./captured_variables.go:848:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:848:8:     from func literal (spill) at ./captured_variables.go:848:8
./captured_variables.go:848:8:     from f := func literal (assign-pair) at ./captured_variables.go:848:7
./captured_variables.go:848:8:   flow: {heap} ← f:
./captured_variables.go:848:8:     from kept = f (assign) at ./captured_variables.go:848:7
./captured_variables.go:844:21: s does not escape
./captured_variables.go:844:30: m does not escape
./captured_variables.go:844:45: c does not escape
./captured_variables.go:844:57: p does not escape
./captured_variables.go:844:70: i does not escape
./captured_variables.go:844:87: seq does not escape
./captured_variables.go:848:8: func literal escapes to heap
./captured_variables.go:848:21: v does not escape
./captured_variables.go:856:6: func literal escapes to heap in as2_three:
./captured_variables.go:856:6:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:856:6:     from func literal (spill) at ./captured_variables.go:856:6
./captured_variables.go:853:2: as2_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:852:23: s does not escape
./captured_variables.go:852:32: m does not escape
./captured_variables.go:852:47: c does not escape
./captured_variables.go:852:59: p does not escape
./captured_variables.go:852:72: i does not escape
./captured_variables.go:852:89: seq does not escape
./captured_variables.go:856:6: func literal escapes to heap
./captured_variables.go:856:19: v does not escape
./captured_variables.go:863:2: as2_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:861:2: as2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:861:2: as2_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:864:8: func literal escapes to heap in as2_func-range1:
./captured_variables.go:864:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:864:8:     from func literal (spill) at ./captured_variables.go:864:8
./captured_variables.go:864:8:     from f := func literal (assign-pair) at ./captured_variables.go:864:7
./captured_variables.go:864:8:   flow: {heap} ← f:
./captured_variables.go:864:8:     from kept = f (assign) at ./captured_variables.go:864:7
./captured_variables.go:863:2: func literal escapes to heap in as2_func:
./captured_variables.go:863:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:863:2:     from func literal (spill) at ./captured_variables.go:863:2
./captured_variables.go:863:2:     from #yield1 := func literal (assign) at ./captured_variables.go:863:2
./captured_variables.go:863:2:   flow: {heap} ← #yield1:
./captured_variables.go:863:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:863:2
./captured_variables.go:863:2: #state1 escapes to heap in as2_func:
./captured_variables.go:863:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:863:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:863:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:860:22: s does not escape
./captured_variables.go:860:31: m does not escape
./captured_variables.go:860:46: c does not escape
./captured_variables.go:860:58: p does not escape
./captured_variables.go:860:71: i does not escape
./captured_variables.go:860:88: seq does not escape
./captured_variables.go:863:2: moved to heap: #state1
./captured_variables.go:863:2: func literal escapes to heap
./captured_variables.go:864:8: func literal escapes to heap
./captured_variables.go:864:21: v does not escape
./captured_variables.go:869:2: as3_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:871:8: func literal escapes to heap in as3_int:
./captured_variables.go:871:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:871:8:     from func literal (spill) at ./captured_variables.go:871:8
./captured_variables.go:871:8:     from f := func literal (assign-pair) at ./captured_variables.go:871:7
./captured_variables.go:871:8:   flow: {heap} ← f:
./captured_variables.go:871:8:     from kept = f (assign) at ./captured_variables.go:871:7
./captured_variables.go:868:21: s does not escape
./captured_variables.go:868:30: m does not escape
./captured_variables.go:868:45: c does not escape
./captured_variables.go:868:57: p does not escape
./captured_variables.go:868:70: i does not escape
./captured_variables.go:868:87: seq does not escape
./captured_variables.go:871:8: func literal escapes to heap
./captured_variables.go:871:21: v does not escape
./captured_variables.go:878:6: func literal escapes to heap in as3_three:
./captured_variables.go:878:6:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:878:6:     from func literal (spill) at ./captured_variables.go:878:6
./captured_variables.go:876:2: as3_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:875:23: s does not escape
./captured_variables.go:875:32: m does not escape
./captured_variables.go:875:47: c does not escape
./captured_variables.go:875:59: p does not escape
./captured_variables.go:875:72: i does not escape
./captured_variables.go:875:89: seq does not escape
./captured_variables.go:878:6: func literal escapes to heap
./captured_variables.go:878:19: v does not escape
./captured_variables.go:884:2: as3_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:883:2: as3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:883:2: as3_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:885:8: func literal escapes to heap in as3_func-range1:
./captured_variables.go:885:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:885:8:     from func literal (spill) at ./captured_variables.go:885:8
./captured_variables.go:885:8:     from f := func literal (assign-pair) at ./captured_variables.go:885:7
./captured_variables.go:885:8:   flow: {heap} ← f:
./captured_variables.go:885:8:     from kept = f (assign) at ./captured_variables.go:885:7
./captured_variables.go:884:2: func literal escapes to heap in as3_func:
./captured_variables.go:884:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:884:2:     from func literal (spill) at ./captured_variables.go:884:2
./captured_variables.go:884:2:     from #yield1 := func literal (assign) at ./captured_variables.go:884:2
./captured_variables.go:884:2:   flow: {heap} ← #yield1:
./captured_variables.go:884:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:884:2
./captured_variables.go:884:2: #state1 escapes to heap in as3_func:
./captured_variables.go:884:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:884:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:884:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:882:22: s does not escape
./captured_variables.go:882:31: m does not escape
./captured_variables.go:882:46: c does not escape
./captured_variables.go:882:58: p does not escape
./captured_variables.go:882:71: i does not escape
./captured_variables.go:882:88: seq does not escape
./captured_variables.go:884:2: moved to heap: #state1
./captured_variables.go:884:2: func literal escapes to heap
./captured_variables.go:885:8: func literal escapes to heap
./captured_variables.go:885:21: v does not escape
./captured_variables.go:890:2: as4_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:893:8: func literal escapes to heap in as4_int:
./captured_variables.go:893:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:893:8:     from func literal (spill) at ./captured_variables.go:893:8
./captured_variables.go:893:8:     from f := func literal (assign-pair) at ./captured_variables.go:893:7
./captured_variables.go:893:8:   flow: {heap} ← f:
./captured_variables.go:893:8:     from kept = f (assign) at ./captured_variables.go:893:7
./captured_variables.go:889:21: s does not escape
./captured_variables.go:889:30: m does not escape
./captured_variables.go:889:45: c does not escape
./captured_variables.go:889:57: p does not escape
./captured_variables.go:889:70: i does not escape
./captured_variables.go:889:87: seq does not escape
./captured_variables.go:893:8: func literal escapes to heap
./captured_variables.go:893:21: v does not escape
./captured_variables.go:901:6: func literal escapes to heap in as4_three:
./captured_variables.go:901:6:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:901:6:     from func literal (spill) at ./captured_variables.go:901:6
./captured_variables.go:898:2: as4_three capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:897:23: s does not escape
./captured_variables.go:897:32: m does not escape
./captured_variables.go:897:47: c does not escape
./captured_variables.go:897:59: p does not escape
./captured_variables.go:897:72: i does not escape
./captured_variables.go:897:89: seq does not escape
./captured_variables.go:901:6: func literal escapes to heap
./captured_variables.go:901:19: v does not escape
./captured_variables.go:908:2: as4_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:906:2: as4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:906:2: as4_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:909:8: func literal escapes to heap in as4_func-range1:
./captured_variables.go:909:8:   flow: f ← &{storage for func literal}:
./captured_variables.go:909:8:     from func literal (spill) at ./captured_variables.go:909:8
./captured_variables.go:909:8:     from f := func literal (assign-pair) at ./captured_variables.go:909:7
./captured_variables.go:909:8:   flow: {heap} ← f:
./captured_variables.go:909:8:     from kept = f (assign) at ./captured_variables.go:909:7
./captured_variables.go:908:2: func literal escapes to heap in as4_func:
./captured_variables.go:908:2:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:908:2:     from func literal (spill) at ./captured_variables.go:908:2
./captured_variables.go:908:2:     from #yield1 := func literal (assign) at ./captured_variables.go:908:2
./captured_variables.go:908:2:   flow: {heap} ← #yield1:
./captured_variables.go:908:2:     from seq(#yield1) (call parameter) at ./captured_variables.go:908:2
./captured_variables.go:908:2: #state1 escapes to heap in as4_func:
./captured_variables.go:908:2:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:908:2:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:908:2:     from #state1 (reference) at <unknown line number>
./captured_variables.go:905:22: s does not escape
./captured_variables.go:905:31: m does not escape
./captured_variables.go:905:46: c does not escape
./captured_variables.go:905:58: p does not escape
./captured_variables.go:905:71: i does not escape
./captured_variables.go:905:88: seq does not escape
./captured_variables.go:908:2: moved to heap: #state1
./captured_variables.go:908:2: func literal escapes to heap
./captured_variables.go:909:8: func literal escapes to heap
./captured_variables.go:909:21: v does not escape
./captured_variables.go:918:3: pa1_int capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:918:3: func literal escapes to heap in pa1_int:
./captured_variables.go:918:3:   flow: f ← &{storage for func literal}:
./captured_variables.go:918:3:     from func literal (spill) at ./captured_variables.go:918:3
./captured_variables.go:918:3:     from f := func literal (assign-pair) at ./captured_variables.go:918:3
./captured_variables.go:918:3:   flow: {heap} ← f:
./captured_variables.go:918:3:     from kept = f (assign) at ./captured_variables.go:918:3
./captured_variables.go:913:21: s does not escape
./captured_variables.go:913:30: m does not escape
./captured_variables.go:913:45: c does not escape
./captured_variables.go:913:57: p does not escape
./captured_variables.go:913:70: i does not escape
./captured_variables.go:913:87: seq does not escape
./captured_variables.go:918:3: func literal escapes to heap
./captured_variables.go:916:22: v does not escape
./captured_variables.go:924:7: func literal escapes to heap in pa1_three.func1:
./captured_variables.go:924:7:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:924:7:     from func literal (spill) at ./captured_variables.go:924:7
./captured_variables.go:921:16: pa1_three capturing by value: n (addr=false assign=false width=8)
./captured_variables.go:922:7: pa1_three.func1 capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:922:7: parameter v leaks to {storage for func literal} for pa1_three.func1 with derefs=0:
./captured_variables.go:922:7:   flow: {storage for func literal} ← v:
./captured_variables.go:922:7:     from v (captured by a closure) at ./captured_variables.go:924:20
./captured_variables.go:921:23: s does not escape
./captured_variables.go:921:32: m does not escape
./captured_variables.go:921:47: c does not escape
./captured_variables.go:921:59: p does not escape
./captured_variables.go:921:72: i does not escape
./captured_variables.go:921:89: seq does not escape
./captured_variables.go:922:2: func literal does not escape
./captured_variables.go:924:7: func literal escapes to heap
./captured_variables.go:924:20: v does not escape
./captured_variables.go:932:9: func literal escapes to heap in pa1_func.func1-range1#Gqrj6qg5RC0=#:
./captured_variables.go:932:9:   flow: {heap} ← &{storage for func literal}:
./captured_variables.go:932:9:     from func literal (spill) at ./captured_variables.go:932:9
./captured_variables.go:932:9:     from keep(func literal) (call parameter) at ./captured_variables.go:932:8
./captured_variables.go:934:3: pa1_func capturing by ref: #state1 (addr=false assign=true width=8)
./captured_variables.go:934:3: pa1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:934:3: pa1_func capturing by value: v (addr=false assign=false width=8)
./captured_variables.go:934:3: func literal escapes to heap in pa1_func:
./captured_variables.go:934:3:   flow: #yield1 ← &{storage for func literal}:
./captured_variables.go:934:3:     from func literal (spill) at ./captured_variables.go:934:3
./captured_variables.go:934:3:     from #yield1 := func literal (assign) at ./captured_variables.go:934:3
./captured_variables.go:934:3:   flow: {heap} ← #yield1:
./captured_variables.go:934:3:     from seq(#yield1) (call parameter) at ./captured_variables.go:934:3
./captured_variables.go:934:3: #state1 escapes to heap in pa1_func:
./captured_variables.go:934:3:   flow: {storage for func literal} ← &#state1:
./captured_variables.go:934:3:     from #state1 (captured by a closure) at <unknown line number>
./captured_variables.go:934:3:     from #state1 (reference) at <unknown line number>
./captured_variables.go:929:22: s does not escape
./captured_variables.go:929:31: m does not escape
./captured_variables.go:929:46: c does not escape
./captured_variables.go:929:58: p does not escape
./captured_variables.go:929:71: i does not escape
./captured_variables.go:929:88: seq does not escape
./captured_variables.go:934:3: moved to heap: #state1
./captured_variables.go:934:3: func literal escapes to heap
./captured_variables.go:932:9: func literal escapes to heap
./captured_variables.go:932:22: v does not escape
