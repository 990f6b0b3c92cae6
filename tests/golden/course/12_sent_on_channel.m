# command-line-arguments
./12_sent_on_channel.go:10:6: can inline sendPointer
./12_sent_on_channel.go:15:6: can inline sendValue
./12_sent_on_channel.go:20:6: can inline main
./12_sent_on_channel.go:22:13: inlining call to sendPointer
./12_sent_on_channel.go:24:11: inlining call to sendValue
./12_sent_on_channel.go:10:18: jobs does not escape
./12_sent_on_channel.go:11:2: moved to heap: j
./12_sent_on_channel.go:15:16: jobs does not escape
./12_sent_on_channel.go:22:13: moved to heap: j
