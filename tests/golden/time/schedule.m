# command-line-arguments
./schedule.go:49:6: can inline every
./schedule.go:49:51: can inline every.func1
./schedule.go:50:6: can inline until
./schedule.go:50:51: can inline until.func1
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }]
./schedule.go:96:44: can inline main.func1
./schedule.go:99:37: can inline main.func2
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[[]time.Time,time.Time]
./schedule.go:39:20: inlining call to fmt.Errorf
./schedule.go:39:20: inlining call to errors.New
./schedule.go:54:24: inlining call to slices.IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }]
./schedule.go:70:52: inlining call to time.Duration.Seconds
./schedule.go:81:19: inlining call to time.Time.Weekday
./schedule.go:81:19: inlining call to time.absSeconds.days
./schedule.go:81:19: inlining call to time.absDays.weekday
./schedule.go:93:56: inlining call to every
./schedule.go:93:77: inlining call to until
./schedule.go:93:13: inlining call to fmt.Println
./schedule.go:94:13: inlining call to fmt.Println
./schedule.go:95:13: inlining call to fmt.Println
./schedule.go:97:13: inlining call to fmt.Println
./schedule.go:100:24: inlining call to time.(*Timer).Stop
./schedule.go:100:13: inlining call to fmt.Println
$GOROOT/src/slices/slices.go:107:6: inlining call to slices.IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }]
./schedule.go:17:7: leaking param: e
./schedule.go:23:15: append escapes to heap
./schedule.go:36:7: leaking param content: c
./schedule.go:36:24: leaking param: name
./schedule.go:36:30: when does not escape
./schedule.go:36:43: options does not escape
./schedule.go:41:2: moved to heap: e
./schedule.go:39:20: ... argument does not escape
./schedule.go:39:37: name escapes to heap
./schedule.go:39:20: &errors.errorString{...} escapes to heap
./schedule.go:45:19: append escapes to heap
./schedule.go:49:56: e does not escape
./schedule.go:49:51: func literal escapes to heap
./schedule.go:50:56: e does not escape
./schedule.go:50:12: moved to heap: t
./schedule.go:50:51: func literal escapes to heap
./schedule.go:52:7: leaking param content: c
./schedule.go:52:25: after does not escape
./schedule.go:54:49: after.Before does not escape
./schedule.go:56:36: e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM") escapes to heap
./schedule.go:56:18: append escapes to heap
./schedule.go:68:7: l does not escape
./schedule.go:79:15: leaking param: from
./schedule.go:79:21: to does not escape
./schedule.go:49:56: e does not escape
./schedule.go:50:56: e does not escape
./schedule.go:93:77: moved to heap: t
./schedule.go:91:7: &calendar{...} does not escape
./schedule.go:93:13: ... argument does not escape
./schedule.go:93:19: ... argument does not escape
./schedule.go:93:56: func literal does not escape
./schedule.go:93:77: func literal does not escape
./schedule.go:94:13: ... argument does not escape
./schedule.go:95:13: ... argument does not escape
./schedule.go:95:20: (*calendar).next(c, time.Time.Add(start, time.Duration(129600000000000))) escapes to heap
./schedule.go:95:55: weekdays(start, time.Time.AddDate(start, 0, 1, 0)) escapes to heap
./schedule.go:96:44: func literal does not escape
./schedule.go:97:13: ... argument does not escape
./schedule.go:97:21: (*limiter).allow(l) escapes to heap
./schedule.go:97:32: (*limiter).allow(l) escapes to heap
./schedule.go:99:37: func literal escapes to heap
./schedule.go:100:13: ... argument does not escape
./schedule.go:100:24: ~r0 escapes to heap
./schedule.go:100:24: "time: Stop called on uninitialized Timer" escapes to heap
./schedule.go:100:31: len(fired) escapes to heap
