# command-line-arguments
./schedule.go:17:6: cannot inline event.occurrences: function too complex: cost 160 exceeds budget 80
./schedule.go:36:6: cannot inline (*calendar).add: function too complex: cost 248 exceeds budget 80
./schedule.go:49:6: can inline every with cost 17 as: func(time.Duration) func(*event) { return func literal }
./schedule.go:49:51: can inline every.func1 with cost 4 as: func(*event) { e.every = d }
./schedule.go:50:6: can inline until with cost 17 as: func(time.Time) func(*event) { return func literal }
./schedule.go:50:51: can inline until.func1 with cost 5 as: func(*event) { e.until = &t }
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }] with cost 32 as: func(*[2]uintptr, go.shape.[]time.Time, func(go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }) bool) int { for loop; return -1 }
./schedule.go:52:6: cannot inline (*calendar).next: function too complex: cost 244 exceeds budget 80
./schedule.go:68:6: cannot inline (*limiter).allow: function too complex: cost 173 exceeds budget 80
./schedule.go:79:6: cannot inline weekdays: function too complex: cost 215 exceeds budget 80
./schedule.go:90:6: cannot inline main: function too complex: cost 1238 exceeds budget 80
./schedule.go:96:44: can inline main.func1 with cost 2 as: func() time.Time { return start }
./schedule.go:99:37: can inline main.func2 with cost 3 as: func() { fired <- "late" }
$GOROOT/src/slices/slices.go:107:6: can inline slices.IndexFunc[[]time.Time,time.Time] with cost 39 as: func([]time.Time, func(time.Time) bool) int { return slices.IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }](&slices..dict.IndexFunc[[]time.Time,time.Time], slices.s, slices.f) }
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
./schedule.go:17:7: parameter e leaks to {heap} for event.occurrences with derefs=0:
./schedule.go:17:7:   flow: t ← e:
./schedule.go:17:7:     from e.at (dot) at ./schedule.go:19:12
./schedule.go:17:7:     from t := e.at (assign) at ./schedule.go:19:8
./schedule.go:17:7:   flow: {heap} ← t:
./schedule.go:17:7:     from append(out, t) (call parameter) at ./schedule.go:23:15
./schedule.go:23:15: append(out, t) escapes to heap in event.occurrences:
./schedule.go:23:15:   flow: out ← &{storage for append(out, t)}:
./schedule.go:23:15:     from append(out, t) (spill) at ./schedule.go:23:15
./schedule.go:23:15:     from out = append(out, t) (assign) at ./schedule.go:23:7
./schedule.go:23:15:   flow: ~r0 ← out:
./schedule.go:23:15:     from return out (return) at ./schedule.go:28:2
./schedule.go:17:7: leaking param: e
./schedule.go:23:15: append escapes to heap
./schedule.go:41:2: e escapes to heap in (*calendar).add:
./schedule.go:41:2:   flow: {heap} ← &e:
./schedule.go:41:2:     from &e (address-of) at ./schedule.go:43:5
./schedule.go:41:2:     from o(&e) (call parameter) at ./schedule.go:43:4
./schedule.go:45:19: append(c.events, e) escapes to heap in (*calendar).add:
./schedule.go:45:19:   flow: {heap} ← &{storage for append(c.events, e)}:
./schedule.go:45:19:     from append(c.events, e) (spill) at ./schedule.go:45:19
./schedule.go:45:19:     from c.events = append(c.events, e) (assign) at ./schedule.go:45:11
./schedule.go:36:7: parameter c leaks to {heap} for (*calendar).add with derefs=1:
./schedule.go:36:7:   flow: {heap} ← *c:
./schedule.go:36:7:     from c.zone (dot of pointer) at ./schedule.go:37:60
./schedule.go:36:7:     from time.ParseInLocation("2006-01-02 15:04", when, c.zone) (call parameter) at ./schedule.go:37:32
./schedule.go:39:37: name escapes to heap in (*calendar).add:
./schedule.go:39:37:   flow: {storage for ... argument} ← &{storage for name}:
./schedule.go:39:37:     from name (spill) at ./schedule.go:39:37
./schedule.go:39:37:     from ... argument (slice-literal-element) at ./schedule.go:39:20
./schedule.go:39:37:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:39:37:     from ... argument (spill) at ./schedule.go:39:20
./schedule.go:39:37:     from fmt.format, fmt.a := "event %q: %w", ... argument (assign-pair) at ./schedule.go:39:20
./schedule.go:39:37:   flow: {heap} ← *fmt.a:
./schedule.go:39:37:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at ./schedule.go:39:20
./schedule.go:36:24: parameter name leaks to {storage for name} for (*calendar).add with derefs=0:
./schedule.go:36:24:   flow: {storage for name} ← name:
./schedule.go:36:24:     from name (interface-converted) at ./schedule.go:39:37
./schedule.go:36:24: parameter name leaks to e for (*calendar).add with derefs=0:
./schedule.go:36:24:   flow: e ← name:
./schedule.go:36:24:     from event{...} (struct literal element) at ./schedule.go:41:12
./schedule.go:36:24:     from e := event{...} (assign) at ./schedule.go:41:4
./schedule.go:39:20: &errors.errorString{...} escapes to heap in (*calendar).add:
./schedule.go:39:20:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./schedule.go:39:20:     from &errors.errorString{...} (spill) at ./schedule.go:39:20
./schedule.go:39:20:     from &errors.errorString{...} (interface-converted) at ./schedule.go:39:20
./schedule.go:39:20:     from ~r0 = &errors.errorString{...} (assign-pair) at ./schedule.go:39:20
./schedule.go:39:20:   flow: fmt.err ← ~r0:
./schedule.go:39:20:     from fmt.err = ~r0 (assign-pair) at ./schedule.go:39:20
./schedule.go:39:20:   flow: ~r0 ← fmt.err:
./schedule.go:39:20:     from return fmt.err (return) at ./schedule.go:39:3
./schedule.go:36:7: leaking param content: c
./schedule.go:36:24: leaking param: name
./schedule.go:36:30: when does not escape
./schedule.go:36:43: options does not escape
./schedule.go:41:2: moved to heap: e
./schedule.go:39:20: ... argument does not escape
./schedule.go:39:37: name escapes to heap
./schedule.go:39:20: &errors.errorString{...} escapes to heap
./schedule.go:45:19: append escapes to heap
./schedule.go:49:12: every capturing by value: d (addr=false assign=false width=8)
./schedule.go:49:51: func literal escapes to heap in every:
./schedule.go:49:51:   flow: ~r0 ← &{storage for func literal}:
./schedule.go:49:51:     from func literal (spill) at ./schedule.go:49:51
./schedule.go:49:51:     from return func literal (return) at ./schedule.go:49:44
./schedule.go:49:12: parameter d leaks to {storage for func literal} for every with derefs=0:
./schedule.go:49:12:   flow: {storage for func literal} ← d:
./schedule.go:49:12:     from d (captured by a closure) at ./schedule.go:49:78
./schedule.go:49:56: e does not escape
./schedule.go:49:51: func literal escapes to heap
./schedule.go:50:12: t escapes to heap in until:
./schedule.go:50:12:   flow: {heap} ← &t:
./schedule.go:50:12:     from &t (address-of) at ./schedule.go:50:78
./schedule.go:50:12:     from e.until = &t (assign) at ./schedule.go:50:76
./schedule.go:50:12: until capturing by ref: t (addr=true assign=false width=24)
./schedule.go:50:51: func literal escapes to heap in until:
./schedule.go:50:51:   flow: ~r0 ← &{storage for func literal}:
./schedule.go:50:51:     from func literal (spill) at ./schedule.go:50:51
./schedule.go:50:51:     from return func literal (return) at ./schedule.go:50:44
./schedule.go:50:56: e does not escape
./schedule.go:50:12: moved to heap: t
./schedule.go:50:51: func literal escapes to heap
./schedule.go:56:36: e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM") escapes to heap in (*calendar).next:
./schedule.go:56:36:   flow: {heap} ← &{storage for e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM")}:
./schedule.go:56:36:     from e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM") (spill) at ./schedule.go:56:36
./schedule.go:56:36:     from append(found, e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM")) (call parameter) at ./schedule.go:56:18
./schedule.go:52:7: parameter c leaks to {heap} for (*calendar).next with derefs=2:
./schedule.go:52:7:   flow: {temp} ← *c:
./schedule.go:52:7:     from c.events (dot of pointer) at ./schedule.go:53:21
./schedule.go:52:7:   flow: e ← *{temp}:
./schedule.go:52:7:     from for loop (range-deref) at ./schedule.go:53:14
./schedule.go:52:7:   flow: {heap} ← e:
./schedule.go:52:7:     from event.occurrences(e, 10) (call parameter) at ./schedule.go:54:38
./schedule.go:56:18: append(found, e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM")) escapes to heap in (*calendar).next:
./schedule.go:56:18:   flow: found ← &{storage for append(found, e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM"))}:
./schedule.go:56:18:     from append(found, e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM")) (spill) at ./schedule.go:56:18
./schedule.go:56:18:     from found = append(found, e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM")) (assign) at ./schedule.go:56:10
./schedule.go:52:7: leaking param content: c
./schedule.go:52:25: after does not escape
./schedule.go:54:49: after.Before does not escape
./schedule.go:56:36: e.name + " " + time.Time.Format(event.occurrences(e, 10)[i], "3:04PM") escapes to heap
./schedule.go:56:18: append escapes to heap
./schedule.go:68:7: l does not escape
./schedule.go:79:15: parameter from leaks to {heap} for weekdays with derefs=0:
./schedule.go:79:15:   flow: d ← from:
./schedule.go:79:15:     from d := from (assign) at ./schedule.go:80:8
./schedule.go:79:15:   flow: {heap} ← d:
./schedule.go:79:15:     from time.Time.AddDate(d, 0, 0, 1) (call parameter) at ./schedule.go:80:44
./schedule.go:79:15: leaking param: from
./schedule.go:79:21: to does not escape
./schedule.go:93:77: t escapes to heap in main:
./schedule.go:93:77:   flow: {heap} ← &t:
./schedule.go:93:77:     from &t (address-of) at ./schedule.go:50:78
./schedule.go:93:77:     from e.until = &t (assign) at ./schedule.go:50:76
./schedule.go:99:37: func literal escapes to heap in main:
./schedule.go:99:37:   flow: {heap} ← &{storage for func literal}:
./schedule.go:99:37:     from func literal (spill) at ./schedule.go:99:37
./schedule.go:99:37:     from time.AfterFunc(time.Duration(3600000000000), func literal) (call parameter) at ./schedule.go:99:25
./schedule.go:100:24: "time: Stop called on uninitialized Timer" escapes to heap in main:
./schedule.go:100:24:   flow: {heap} ← &{storage for "time: Stop called on uninitialized Timer"}:
./schedule.go:100:24:     from "time: Stop called on uninitialized Timer" (spill) at ./schedule.go:100:24
./schedule.go:100:24:     from panic("time: Stop called on uninitialized Timer") (call parameter) at ./schedule.go:100:24
./schedule.go:93:56: main capturing by value: d (addr=false assign=false width=8)
./schedule.go:93:77: main capturing by ref: t (addr=true assign=false width=24)
./schedule.go:92:2: main capturing by value: start (addr=false assign=false width=24)
./schedule.go:98:2: main capturing by value: fired (addr=false assign=false width=8)
./schedule.go:95:20: (*calendar).next(c, time.Time.Add(start, time.Duration(129600000000000))) escapes to heap in main:
./schedule.go:95:20:   flow: {storage for ... argument} ← &{storage for (*calendar).next(c, time.Time.Add(start, time.Duration(129600000000000)))}:
./schedule.go:95:20:     from (*calendar).next(c, time.Time.Add(start, time.Duration(129600000000000))) (spill) at ./schedule.go:95:20
./schedule.go:95:20:     from ... argument (slice-literal-element) at ./schedule.go:95:13
./schedule.go:95:20:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:95:20:     from ... argument (spill) at ./schedule.go:95:13
./schedule.go:95:20:     from fmt.a := ... argument (assign-pair) at ./schedule.go:95:13
./schedule.go:95:20:   flow: {heap} ← *fmt.a:
./schedule.go:95:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:95:13
./schedule.go:95:55: weekdays(start, time.Time.AddDate(start, 0, 1, 0)) escapes to heap in main:
./schedule.go:95:55:   flow: {storage for ... argument} ← &{storage for weekdays(start, time.Time.AddDate(start, 0, 1, 0))}:
./schedule.go:95:55:     from weekdays(start, time.Time.AddDate(start, 0, 1, 0)) (spill) at ./schedule.go:95:55
./schedule.go:95:55:     from ... argument (slice-literal-element) at ./schedule.go:95:13
./schedule.go:95:55:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:95:55:     from ... argument (spill) at ./schedule.go:95:13
./schedule.go:95:55:     from fmt.a := ... argument (assign-pair) at ./schedule.go:95:13
./schedule.go:95:55:   flow: {heap} ← *fmt.a:
./schedule.go:95:55:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:95:13
./schedule.go:97:21: (*limiter).allow(l) escapes to heap in main:
./schedule.go:97:21:   flow: {storage for ... argument} ← &{storage for (*limiter).allow(l)}:
./schedule.go:97:21:     from (*limiter).allow(l) (spill) at ./schedule.go:97:21
./schedule.go:97:21:     from ... argument (slice-literal-element) at ./schedule.go:97:13
./schedule.go:97:21:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:97:21:     from ... argument (spill) at ./schedule.go:97:13
./schedule.go:97:21:     from fmt.a := ... argument (assign-pair) at ./schedule.go:97:13
./schedule.go:97:21:   flow: {heap} ← *fmt.a:
./schedule.go:97:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:97:13
./schedule.go:97:32: (*limiter).allow(l) escapes to heap in main:
./schedule.go:97:32:   flow: {storage for ... argument} ← &{storage for (*limiter).allow(l)}:
./schedule.go:97:32:     from (*limiter).allow(l) (spill) at ./schedule.go:97:32
./schedule.go:97:32:     from ... argument (slice-literal-element) at ./schedule.go:97:13
./schedule.go:97:32:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:97:32:     from ... argument (spill) at ./schedule.go:97:13
./schedule.go:97:32:     from fmt.a := ... argument (assign-pair) at ./schedule.go:97:13
./schedule.go:97:32:   flow: {heap} ← *fmt.a:
./schedule.go:97:32:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:97:13
./schedule.go:100:24: ~r0 escapes to heap in main:
./schedule.go:100:24:   flow: {storage for ... argument} ← &{storage for ~r0}:
./schedule.go:100:24:     from ~r0 (spill) at ./schedule.go:100:24
./schedule.go:100:24:     from ... argument (slice-literal-element) at ./schedule.go:100:13
./schedule.go:100:24:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:100:24:     from ... argument (spill) at ./schedule.go:100:13
./schedule.go:100:24:     from fmt.a := ... argument (assign-pair) at ./schedule.go:100:13
./schedule.go:100:24:   flow: {heap} ← *fmt.a:
./schedule.go:100:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:100:13
./schedule.go:100:31: len(fired) escapes to heap in main:
./schedule.go:100:31:   flow: {storage for ... argument} ← &{storage for len(fired)}:
./schedule.go:100:31:     from len(fired) (spill) at ./schedule.go:100:31
./schedule.go:100:31:     from ... argument (slice-literal-element) at ./schedule.go:100:13
./schedule.go:100:31:   flow: fmt.a ← &{storage for ... argument}:
./schedule.go:100:31:     from ... argument (spill) at ./schedule.go:100:13
./schedule.go:100:31:     from fmt.a := ... argument (assign-pair) at ./schedule.go:100:13
./schedule.go:100:31:   flow: {heap} ← *fmt.a:
./schedule.go:100:31:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./schedule.go:100:13
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
$GOROOT/src/slices/slices.go:107:31: parameter slices.s leaks to {heap} for IndexFunc[go.shape.[]time.Time,go.shape.struct { time.wall uint64; time.ext int64; time.loc *time.Location }] with derefs=1:
$GOROOT/src/slices/slices.go:107:31:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices.s[slices.i] (dot of pointer) at $GOROOT/src/slices/slices.go:109:9
$GOROOT/src/slices/slices.go:107:31:     from slices.f(slices.s[slices.i]) (call parameter) at $GOROOT/src/slices/slices.go:109:7
$GOROOT/src/slices/slices.go:107:31: parameter slices.s leaks to {heap} for IndexFunc[[]time.Time,time.Time] with derefs=1:
$GOROOT/src/slices/slices.go:107:31:   flow: slices.s ← slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices..dict, slices.s, slices.f := &slices..dict.IndexFunc[[]time.Time,time.Time], slices.s, slices.f (assign-pair) at $GOROOT/src/slices/slices.go:107:6
$GOROOT/src/slices/slices.go:107:31:   flow: {heap} ← *slices.s:
$GOROOT/src/slices/slices.go:107:31:     from slices.s[slices.i] (dot of pointer) at $GOROOT/src/slices/slices.go:107:6
$GOROOT/src/slices/slices.go:107:31:     from slices.f(slices.s[slices.i]) (call parameter) at $GOROOT/src/slices/slices.go:107:6
./schedule.go:17:7: parameter e leaks to {heap} for (*event).occurrences with derefs=1:
./schedule.go:17:7:   flow: {heap} ← *e:
./schedule.go:17:7:     from e (indirection) at <autogenerated>:1
./schedule.go:17:7:     from event.occurrences(e, n) (call parameter) at <autogenerated>:1
