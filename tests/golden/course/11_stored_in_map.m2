# command-line-arguments
./11_stored_in_map.go:12:6: can inline keep with cost 19 as: func(map[int]*session, int) { s := session{...}; all[user] = &s; latest = &session{...} }
./11_stored_in_map.go:18:6: can inline byValue with cost 16 as: func(map[int]session, int) { s := all[user]; s.visits++; all[user] = s }
./11_stored_in_map.go:24:6: can inline main with cost 60 as: func() { all := map[int]*session{}; keep(all, 1); copies := map[int]session{}; byValue(copies, 1); println(len(all), len(copies), latest.user) }
./11_stored_in_map.go:26:6: inlining call to keep
./11_stored_in_map.go:28:9: inlining call to byValue
./11_stored_in_map.go:13:2: s escapes to heap in keep:
./11_stored_in_map.go:13:2:   flow: {heap} ← &s:
./11_stored_in_map.go:13:2:     from &s (address-of) at ./11_stored_in_map.go:14:14
./11_stored_in_map.go:13:2:     from all[user] = &s (assign) at ./11_stored_in_map.go:14:12
./11_stored_in_map.go:15:11: &session{...} escapes to heap in keep:
./11_stored_in_map.go:15:11:   flow: {heap} ← &{storage for &session{...}}:
./11_stored_in_map.go:15:11:     from &session{...} (spill) at ./11_stored_in_map.go:15:11
./11_stored_in_map.go:15:11:     from latest = &session{...} (assign) at ./11_stored_in_map.go:15:9
./11_stored_in_map.go:12:11: all does not escape
./11_stored_in_map.go:13:2: moved to heap: s
./11_stored_in_map.go:15:11: &session{...} escapes to heap
./11_stored_in_map.go:18:14: all does not escape
./11_stored_in_map.go:26:6: s escapes to heap in main:
./11_stored_in_map.go:26:6:   flow: {heap} ← &s:
./11_stored_in_map.go:26:6:     from &s (address-of) at ./11_stored_in_map.go:26:6
./11_stored_in_map.go:26:6:     from all[user] = &s (assign) at ./11_stored_in_map.go:26:6
./11_stored_in_map.go:26:6: &session{...} escapes to heap in main:
./11_stored_in_map.go:26:6:   flow: {heap} ← &{storage for &session{...}}:
./11_stored_in_map.go:26:6:     from &session{...} (spill) at ./11_stored_in_map.go:26:6
./11_stored_in_map.go:26:6:     from latest = &session{...} (assign) at ./11_stored_in_map.go:26:6
./11_stored_in_map.go:26:6: moved to heap: s
./11_stored_in_map.go:25:25: map[int]*session{} does not escape
./11_stored_in_map.go:26:6: &session{...} escapes to heap
./11_stored_in_map.go:27:27: map[int]session{} does not escape
