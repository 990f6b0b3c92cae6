# command-line-arguments
./12_sent_on_channel.go:10:6: can inline sendPointer with cost 11 as: func(chan<- *job, int) { j := job{...}; jobs <- &j }
./12_sent_on_channel.go:15:6: can inline sendValue with cost 10 as: func(chan<- job, int) { j := job{...}; jobs <- j }
./12_sent_on_channel.go:20:6: can inline main with cost 48 as: func() { pointers := make(chan *job, 1); sendPointer(pointers, 1); values := make(chan job, 1); sendValue(values, 2); println((<-pointers).id, (<-values).id) }
./12_sent_on_channel.go:22:13: inlining call to sendPointer
./12_sent_on_channel.go:24:11: inlining call to sendValue
./12_sent_on_channel.go:11:2: j escapes to heap in sendPointer:
./12_sent_on_channel.go:11:2:   flow: {heap} ← &j:
./12_sent_on_channel.go:11:2:     from &j (address-of) at ./12_sent_on_channel.go:12:10
./12_sent_on_channel.go:11:2:     from jobs <- &j (send) at ./12_sent_on_channel.go:12:7
./12_sent_on_channel.go:10:18: jobs does not escape
./12_sent_on_channel.go:11:2: moved to heap: j
./12_sent_on_channel.go:15:16: jobs does not escape
./12_sent_on_channel.go:22:13: j escapes to heap in main:
./12_sent_on_channel.go:22:13:   flow: {heap} ← &j:
./12_sent_on_channel.go:22:13:     from &j (address-of) at ./12_sent_on_channel.go:22:13
./12_sent_on_channel.go:22:13:     from jobs <- &j (send) at ./12_sent_on_channel.go:22:13
./12_sent_on_channel.go:22:13: moved to heap: j
