# example.org/reading/cgo
cgo/cgo.go:6:6: can inline f with cost 3 as: func() (string, *int) { return "import \"C\"", new(int) }
cgo/cgo.go:6:43: new(int) escapes to heap in f:
cgo/cgo.go:6:43:   flow: ~r1 ← &{storage for new(int)}:
cgo/cgo.go:6:43:     from new(int) (spill) at cgo/cgo.go:6:43
cgo/cgo.go:6:43:     from return "import \"C\"", new(int) (return) at cgo/cgo.go:6:27
cgo/cgo.go:6:43: new(int) escapes to heap
# example.org/reading/docs
docs/docs.go:4:6: can inline f with cost 2 as: func() *int { return new(int) }
docs/docs.go:4:27: new(int) escapes to heap in f:
docs/docs.go:4:27:   flow: ~r0 ← &{storage for new(int)}:
docs/docs.go:4:27:     from new(int) (spill) at docs/docs.go:4:27
docs/docs.go:4:27:     from return new(int) (return) at docs/docs.go:4:17
docs/docs.go:4:27: new(int) escapes to heap
# example.org/reading/ignored
ignored/p.go:3:6: can inline f with cost 2 as: func() *int { return new(int) }
ignored/p.go:3:27: new(int) escapes to heap in f:
ignored/p.go:3:27:   flow: ~r0 ← &{storage for new(int)}:
ignored/p.go:3:27:     from new(int) (spill) at ignored/p.go:3:27
ignored/p.go:3:27:     from return new(int) (return) at ignored/p.go:3:17
ignored/p.go:3:27: new(int) escapes to heap
# example.org/reading/mark
mark/linux_mark.go:5:6: can inline f with cost 2 as: func() *int { return new(int) }
mark/linux_mark.go:5:27: new(int) escapes to heap in f:
mark/linux_mark.go:5:27:   flow: ~r0 ← &{storage for new(int)}:
mark/linux_mark.go:5:27:     from new(int) (spill) at mark/linux_mark.go:5:27
mark/linux_mark.go:5:27:     from return new(int) (return) at mark/linux_mark.go:5:17
mark/linux_mark.go:5:27: new(int) escapes to heap
# example.org/reading/names
names/arm_x.go:3:6: can inline f_arm_x with cost 2 as: func() *int { return new(int) }
names/windows.go:3:6: can inline f_windows with cost 2 as: func() *int { return new(int) }
names/x.windows.go:3:6: can inline f_x_windows with cost 2 as: func() *int { return new(int) }
names/x_amd64.gen.go:3:6: can inline f_x_amd64_gen with cost 2 as: func() *int { return new(int) }
names/x_linux.pb.go:3:6: can inline f_x_linux_pb with cost 2 as: func() *int { return new(int) }
names/x_linux_amd64.go:3:6: can inline f_x_linux_amd64 with cost 2 as: func() *int { return new(int) }
names/x_linux_test.gen.go:3:6: can inline f_x_linux_test_gen with cost 2 as: func() *int { return new(int) }
names/y_unix.go:3:6: can inline f_y_unix with cost 2 as: func() *int { return new(int) }
names/arm_x.go:3:33: new(int) escapes to heap in f_arm_x:
names/arm_x.go:3:33:   flow: ~r0 ← &{storage for new(int)}:
names/arm_x.go:3:33:     from new(int) (spill) at names/arm_x.go:3:33
names/arm_x.go:3:33:     from return new(int) (return) at names/arm_x.go:3:23
names/arm_x.go:3:33: new(int) escapes to heap
names/windows.go:3:35: new(int) escapes to heap in f_windows:
names/windows.go:3:35:   flow: ~r0 ← &{storage for new(int)}:
names/windows.go:3:35:     from new(int) (spill) at names/windows.go:3:35
names/windows.go:3:35:     from return new(int) (return) at names/windows.go:3:25
names/windows.go:3:35: new(int) escapes to heap
names/x.windows.go:3:37: new(int) escapes to heap in f_x_windows:
names/x.windows.go:3:37:   flow: ~r0 ← &{storage for new(int)}:
names/x.windows.go:3:37:     from new(int) (spill) at names/x.windows.go:3:37
names/x.windows.go:3:37:     from return new(int) (return) at names/x.windows.go:3:27
names/x.windows.go:3:37: new(int) escapes to heap
names/x_amd64.gen.go:3:39: new(int) escapes to heap in f_x_amd64_gen:
names/x_amd64.gen.go:3:39:   flow: ~r0 ← &{storage for new(int)}:
names/x_amd64.gen.go:3:39:     from new(int) (spill) at names/x_amd64.gen.go:3:39
names/x_amd64.gen.go:3:39:     from return new(int) (return) at names/x_amd64.gen.go:3:29
names/x_amd64.gen.go:3:39: new(int) escapes to heap
names/x_linux.pb.go:3:38: new(int) escapes to heap in f_x_linux_pb:
names/x_linux.pb.go:3:38:   flow: ~r0 ← &{storage for new(int)}:
names/x_linux.pb.go:3:38:     from new(int) (spill) at names/x_linux.pb.go:3:38
names/x_linux.pb.go:3:38:     from return new(int) (return) at names/x_linux.pb.go:3:28
names/x_linux.pb.go:3:38: new(int) escapes to heap
names/x_linux_amd64.go:3:41: new(int) escapes to heap in f_x_linux_amd64:
names/x_linux_amd64.go:3:41:   flow: ~r0 ← &{storage for new(int)}:
names/x_linux_amd64.go:3:41:     from new(int) (spill) at names/x_linux_amd64.go:3:41
names/x_linux_amd64.go:3:41:     from return new(int) (return) at names/x_linux_amd64.go:3:31
names/x_linux_amd64.go:3:41: new(int) escapes to heap
names/x_linux_test.gen.go:3:44: new(int) escapes to heap in f_x_linux_test_gen:
names/x_linux_test.gen.go:3:44:   flow: ~r0 ← &{storage for new(int)}:
names/x_linux_test.gen.go:3:44:     from new(int) (spill) at names/x_linux_test.gen.go:3:44
names/x_linux_test.gen.go:3:44:     from return new(int) (return) at names/x_linux_test.gen.go:3:34
names/x_linux_test.gen.go:3:44: new(int) escapes to heap
names/y_unix.go:3:34: new(int) escapes to heap in f_y_unix:
names/y_unix.go:3:34:   flow: ~r0 ← &{storage for new(int)}:
names/y_unix.go:3:34:     from new(int) (spill) at names/y_unix.go:3:34
names/y_unix.go:3:34:     from return new(int) (return) at names/y_unix.go:3:24
names/y_unix.go:3:34: new(int) escapes to heap
# example.org/reading/plus
plus/f1.go:5:6: can inline f1 with cost 2 as: func() *int { return new(int) }
plus/f10.go:5:6: can inline f10 with cost 2 as: func() *int { return new(int) }
plus/f13.go:5:6: can inline f13 with cost 2 as: func() *int { return new(int) }
plus/f15.go:7:6: can inline f15 with cost 2 as: func() *int { return new(int) }
plus/f17.go:5:6: can inline f17 with cost 2 as: func() *int { return new(int) }
plus/f18.go:5:6: can inline f18 with cost 2 as: func() *int { return new(int) }
plus/f19.go:4:6: can inline f19 with cost 2 as: func() *int { return new(int) }
plus/f3.go:4:6: can inline f3 with cost 2 as: func() *int { return new(int) }
plus/f5.go:6:6: can inline f5 with cost 2 as: func() *int { return new(int) }
plus/f6.go:7:6: can inline f6 with cost 2 as: func() *int { return new(int) }
plus/f8.go:7:6: can inline f8 with cost 2 as: func() *int { return new(int) }
plus/plus.go:3:6: can inline here with cost 2 as: func() *int { return new(int) }
plus/f1.go:5:28: new(int) escapes to heap in f1:
plus/f1.go:5:28:   flow: ~r0 ← &{storage for new(int)}:
plus/f1.go:5:28:     from new(int) (spill) at plus/f1.go:5:28
plus/f1.go:5:28:     from return new(int) (return) at plus/f1.go:5:18
plus/f1.go:5:28: new(int) escapes to heap
plus/f10.go:5:29: new(int) escapes to heap in f10:
plus/f10.go:5:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f10.go:5:29:     from new(int) (spill) at plus/f10.go:5:29
plus/f10.go:5:29:     from return new(int) (return) at plus/f10.go:5:19
plus/f10.go:5:29: new(int) escapes to heap
plus/f13.go:5:29: new(int) escapes to heap in f13:
plus/f13.go:5:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f13.go:5:29:     from new(int) (spill) at plus/f13.go:5:29
plus/f13.go:5:29:     from return new(int) (return) at plus/f13.go:5:19
plus/f13.go:5:29: new(int) escapes to heap
plus/f15.go:7:29: new(int) escapes to heap in f15:
plus/f15.go:7:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f15.go:7:29:     from new(int) (spill) at plus/f15.go:7:29
plus/f15.go:7:29:     from return new(int) (return) at plus/f15.go:7:19
plus/f15.go:7:29: new(int) escapes to heap
plus/f17.go:5:29: new(int) escapes to heap in f17:
plus/f17.go:5:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f17.go:5:29:     from new(int) (spill) at plus/f17.go:5:29
plus/f17.go:5:29:     from return new(int) (return) at plus/f17.go:5:19
plus/f17.go:5:29: new(int) escapes to heap
plus/f18.go:5:29: new(int) escapes to heap in f18:
plus/f18.go:5:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f18.go:5:29:     from new(int) (spill) at plus/f18.go:5:29
plus/f18.go:5:29:     from return new(int) (return) at plus/f18.go:5:19
plus/f18.go:5:29: new(int) escapes to heap
plus/f19.go:4:29: new(int) escapes to heap in f19:
plus/f19.go:4:29:   flow: ~r0 ← &{storage for new(int)}:
plus/f19.go:4:29:     from new(int) (spill) at plus/f19.go:4:29
plus/f19.go:4:29:     from return new(int) (return) at plus/f19.go:4:19
plus/f19.go:4:29: new(int) escapes to heap
plus/f3.go:4:28: new(int) escapes to heap in f3:
plus/f3.go:4:28:   flow: ~r0 ← &{storage for new(int)}:
plus/f3.go:4:28:     from new(int) (spill) at plus/f3.go:4:28
plus/f3.go:4:28:     from return new(int) (return) at plus/f3.go:4:18
plus/f3.go:4:28: new(int) escapes to heap
plus/f5.go:6:28: new(int) escapes to heap in f5:
plus/f5.go:6:28:   flow: ~r0 ← &{storage for new(int)}:
plus/f5.go:6:28:     from new(int) (spill) at plus/f5.go:6:28
plus/f5.go:6:28:     from return new(int) (return) at plus/f5.go:6:18
plus/f5.go:6:28: new(int) escapes to heap
plus/f6.go:7:28: new(int) escapes to heap in f6:
plus/f6.go:7:28:   flow: ~r0 ← &{storage for new(int)}:
plus/f6.go:7:28:     from new(int) (spill) at plus/f6.go:7:28
plus/f6.go:7:28:     from return new(int) (return) at plus/f6.go:7:18
plus/f6.go:7:28: new(int) escapes to heap
plus/f8.go:7:28: new(int) escapes to heap in f8:
plus/f8.go:7:28:   flow: ~r0 ← &{storage for new(int)}:
plus/f8.go:7:28:     from new(int) (spill) at plus/f8.go:7:28
plus/f8.go:7:28:     from return new(int) (return) at plus/f8.go:7:18
plus/f8.go:7:28: new(int) escapes to heap
plus/plus.go:3:30: new(int) escapes to heap in here:
plus/plus.go:3:30:   flow: ~r0 ← &{storage for new(int)}:
plus/plus.go:3:30:     from new(int) (spill) at plus/plus.go:3:30
plus/plus.go:3:30:     from return new(int) (return) at plus/plus.go:3:20
plus/plus.go:3:30: new(int) escapes to heap
