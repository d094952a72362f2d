== append_forms.go
append_forms.go:15:2:     from &x (address-of) at append_forms.go:16:16
append_forms.go:15:2:     from append(s, &x) (call parameter) at append_forms.go:16:12
append_forms.go:15:2:   flow: {heap} ← &x:
append_forms.go:15:2: moved to heap: x
append_forms.go:15:2: x escapes to heap in pointers:
append_forms.go:16:12: append does not escape
append_forms.go:20:12:     from append(s, 1) (call parameter) at append_forms.go:20:42
append_forms.go:20:12:     from return append(s, 1) (return) at append_forms.go:20:29
append_forms.go:20:12:   flow: {temp} ← s:
append_forms.go:20:12:   flow: ~r0 ← {temp}:
append_forms.go:20:12: leaking param: s to result ~r0 level=0
append_forms.go:20:12: parameter s leaks to ~r0 for param with derefs=0:
append_forms.go:20:42:     from append(s, 1) (spill) at append_forms.go:20:42
append_forms.go:20:42:     from return append(s, 1) (return) at append_forms.go:20:29
append_forms.go:20:42:   flow: ~r0 ← &{storage for append(s, 1)}:
append_forms.go:20:42: append escapes to heap
append_forms.go:20:42: append(s, 1) escapes to heap in param:
append_forms.go:22:19:     from append(s, p) (appendee slice) at append_forms.go:22:59
append_forms.go:22:19:     from append(s, p) (call parameter) at append_forms.go:22:59
append_forms.go:22:19:     from append(s, p) (call parameter) at append_forms.go:22:59
append_forms.go:22:19:     from return append(s, p) (return) at append_forms.go:22:46
append_forms.go:22:19:   flow: {heap} ← *{temp}:
append_forms.go:22:19:   flow: {temp} ← s:
append_forms.go:22:19:   flow: {temp} ← s:
append_forms.go:22:19:   flow: {temp} ← {temp}:
append_forms.go:22:19:   flow: ~r0 ← {temp}:
append_forms.go:22:19: leaking param content: s
append_forms.go:22:19: leaking param: s to result ~r0 level=0
append_forms.go:22:19: parameter s leaks to {heap} for paramPointer with derefs=1:
append_forms.go:22:19: parameter s leaks to ~r0 for paramPointer with derefs=0:
append_forms.go:22:29:     from append(s, p) (call parameter) at append_forms.go:22:59
append_forms.go:22:29:   flow: {heap} ← p:
append_forms.go:22:29: leaking param: p
append_forms.go:22:29: parameter p leaks to {heap} for paramPointer with derefs=0:
append_forms.go:22:59:     from append(s, p) (spill) at append_forms.go:22:59
append_forms.go:22:59:     from return append(s, p) (return) at append_forms.go:22:46
append_forms.go:22:59:   flow: ~r0 ← &{storage for append(s, p)}:
append_forms.go:22:59: append escapes to heap
append_forms.go:22:59: append(s, p) escapes to heap in paramPointer:
append_forms.go:24:13:     from append(dst, src...) (appendee slice) at append_forms.go:24:52
append_forms.go:24:13:     from append(dst, src...) (call parameter) at append_forms.go:24:52
append_forms.go:24:13:     from append(dst, src...) (call parameter) at append_forms.go:24:52
append_forms.go:24:13:     from return append(dst, src...) (return) at append_forms.go:24:39
append_forms.go:24:13:   flow: {heap} ← *{temp}:
append_forms.go:24:13:   flow: {temp} ← dst:
append_forms.go:24:13:   flow: {temp} ← dst:
append_forms.go:24:13:   flow: {temp} ← {temp}:
append_forms.go:24:13:   flow: ~r0 ← {temp}:
append_forms.go:24:13: leaking param content: dst
append_forms.go:24:13: leaking param: dst to result ~r0 level=0
append_forms.go:24:13: parameter dst leaks to {heap} for spread with derefs=1:
append_forms.go:24:13: parameter dst leaks to ~r0 for spread with derefs=0:
append_forms.go:24:18:     from append(dst, src...) (appended slice...) at append_forms.go:24:52
append_forms.go:24:18:     from append(dst, src...) (call parameter) at append_forms.go:24:52
append_forms.go:24:18:   flow: {heap} ← *src:
append_forms.go:24:18: leaking param content: src
append_forms.go:24:18: parameter src leaks to {heap} for spread with derefs=1:
append_forms.go:24:52:     from append(dst, src...) (spill) at append_forms.go:24:52
append_forms.go:24:52:     from return append(dst, src...) (return) at append_forms.go:24:39
append_forms.go:24:52:   flow: ~r0 ← &{storage for append(dst, src...)}:
append_forms.go:24:52: append escapes to heap
append_forms.go:24:52: append(dst, src...) escapes to heap in spread:
append_forms.go:26:17:     from append(dst, src...) (call parameter) at append_forms.go:26:54
append_forms.go:26:17:     from return append(dst, src...) (return) at append_forms.go:26:41
append_forms.go:26:17:   flow: {temp} ← dst:
append_forms.go:26:17:   flow: ~r0 ← {temp}:
append_forms.go:26:17: leaking param: dst to result ~r0 level=0
append_forms.go:26:17: parameter dst leaks to ~r0 for spreadInts with derefs=0:
append_forms.go:26:22: src does not escape
append_forms.go:26:54:     from append(dst, src...) (spill) at append_forms.go:26:54
append_forms.go:26:54:     from return append(dst, src...) (return) at append_forms.go:26:41
append_forms.go:26:54:   flow: ~r0 ← &{storage for append(dst, src...)}:
append_forms.go:26:54: append escapes to heap
append_forms.go:26:54: append(dst, src...) escapes to heap in spreadInts:
append_forms.go:28:15:     from append(b, s...) (call parameter) at append_forms.go:28:57
append_forms.go:28:15:     from return append(b, s...) (return) at append_forms.go:28:44
append_forms.go:28:15:   flow: {temp} ← b:
append_forms.go:28:15:   flow: ~r0 ← {temp}:
append_forms.go:28:15: leaking param: b to result ~r0 level=0
append_forms.go:28:15: parameter b leaks to ~r0 for ofString with derefs=0:
append_forms.go:28:25: s does not escape
append_forms.go:28:57:     from append(b, s...) (spill) at append_forms.go:28:57
append_forms.go:28:57:     from return append(b, s...) (return) at append_forms.go:28:44
append_forms.go:28:57:   flow: ~r0 ← &{storage for append(b, s...)}:
append_forms.go:28:57: append escapes to heap
append_forms.go:28:57: append(b, s...) escapes to heap in ofString:
append_forms.go:30:13:     from append(sink, p) (call parameter) at append_forms.go:30:36
append_forms.go:30:13:   flow: {heap} ← p:
append_forms.go:30:13: leaking param: p
append_forms.go:30:13: parameter p leaks to {heap} for global with derefs=0:
append_forms.go:30:36:     from append(sink, p) (spill) at append_forms.go:30:36
append_forms.go:30:36:     from sink = append(sink, p) (assign) at append_forms.go:30:28
append_forms.go:30:36:   flow: {heap} ← &{storage for append(sink, p)}:
append_forms.go:30:36: append escapes to heap
append_forms.go:30:36: append(sink, p) escapes to heap in global:
append_forms.go:32:12:     from append(t.s, n) (call parameter) at append_forms.go:32:55
append_forms.go:32:12:     from t.s (dot of pointer) at append_forms.go:32:57
append_forms.go:32:12:     from t.s = append(t.s, n) (assign) at append_forms.go:32:47
append_forms.go:32:12:   flow: {heap} ← {temp}:
append_forms.go:32:12:   flow: {temp} ← *t:
append_forms.go:32:12: leaking param content: t
append_forms.go:32:12: parameter t leaks to {heap} for field with derefs=1:
append_forms.go:32:55:     from append(t.s, n) (spill) at append_forms.go:32:55
append_forms.go:32:55:     from t.s = append(t.s, n) (assign) at append_forms.go:32:47
append_forms.go:32:55:   flow: {heap} ← &{storage for append(t.s, n)}:
append_forms.go:32:55: append escapes to heap
append_forms.go:32:55: append(t.s, n) escapes to heap in field:
append_forms.go:34:37:     from append([]int{...}, 2) (spill) at append_forms.go:34:37
append_forms.go:34:37:     from return append([]int{...}, 2) (return) at append_forms.go:34:24
append_forms.go:34:37:   flow: ~r0 ← &{storage for append([]int{...}, 2)}:
append_forms.go:34:37: append escapes to heap
append_forms.go:34:37: append([]int{...}, 2) escapes to heap in literal:
append_forms.go:34:43:     from []int{...} (spill) at append_forms.go:34:43
append_forms.go:34:43:     from append([]int{...}, 2) (call parameter) at append_forms.go:34:37
append_forms.go:34:43:     from return append([]int{...}, 2) (return) at append_forms.go:34:24
append_forms.go:34:43:   flow: {temp} ← &{storage for []int{...}}:
append_forms.go:34:43:   flow: ~r0 ← {temp}:
append_forms.go:34:43: []int{...} escapes to heap
append_forms.go:34:43: []int{...} escapes to heap in literal:
append_forms.go:38:13:     from append(s, i) (spill) at append_forms.go:38:13
append_forms.go:38:13:     from s = append(s, i) (assign) at append_forms.go:38:5
append_forms.go:38:13:   flow: s ← &{storage for append(s, i)}:
append_forms.go:38:13: append escapes to heap
append_forms.go:38:13: append(s, i) escapes to heap in loop:
append_forms.go:43:14: s does not escape
append_forms.go:43:35: append does not escape
append_forms.go:9:12: append does not escape
== arrays.go
arrays.go:11:12:     from a[:] (slice) at arrays.go:11:39
arrays.go:11:12:     from return a[:] (return) at arrays.go:11:31
arrays.go:11:12:   flow: ~r0 ← a:
arrays.go:11:12: leaking param: a to result ~r0 level=0
arrays.go:11:12: parameter a leaks to ~r0 for slice with derefs=0:
arrays.go:14:2:     from &x (address-of) at arrays.go:15:15
arrays.go:14:2:     from [2]*int{...} (array literal element) at arrays.go:15:14
arrays.go:14:2:     from a := [2]*int{...} (assign) at arrays.go:15:4
arrays.go:14:2:     from a[1] (fixed-array-index-of) at arrays.go:16:10
arrays.go:14:2:     from return a[1] (return) at arrays.go:16:2
arrays.go:14:2:   flow: a ← &x:
arrays.go:14:2:   flow: ~r0 ← a:
arrays.go:14:2: moved to heap: x
arrays.go:14:2: x escapes to heap in other:
arrays.go:14:5:     from &y (address-of) at arrays.go:15:19
arrays.go:14:5:     from [2]*int{...} (array literal element) at arrays.go:15:14
arrays.go:14:5:     from a := [2]*int{...} (assign) at arrays.go:15:4
arrays.go:14:5:     from a[1] (fixed-array-index-of) at arrays.go:16:10
arrays.go:14:5:     from return a[1] (return) at arrays.go:16:2
arrays.go:14:5:   flow: a ← &y:
arrays.go:14:5:   flow: ~r0 ← a:
arrays.go:14:5: moved to heap: y
arrays.go:14:5: y escapes to heap in other:
arrays.go:31:13:     from for loop (range) at arrays.go:32:14
arrays.go:31:13:     from return p (return) at arrays.go:33:3
arrays.go:31:13:   flow: p ← {temp}:
arrays.go:31:13:   flow: {temp} ← a:
arrays.go:31:13:   flow: ~r0 ← p:
arrays.go:31:13: leaking param: a to result ~r0 level=0
arrays.go:31:13: parameter a leaks to ~r0 for ranged with derefs=0:
arrays.go:39:6:     from a (too large for stack) at arrays.go:39:6
arrays.go:39:6:   flow: {heap} ← &a:
arrays.go:39:6: a escapes to heap in big:
arrays.go:39:6: moved to heap: a
arrays.go:44:6:     from a (too large for stack) at arrays.go:44:6
arrays.go:44:6:   flow: {heap} ← &a:
arrays.go:44:6: a escapes to heap in bigPointer:
arrays.go:44:6: moved to heap: a
arrays.go:49:16: s does not escape
arrays.go:51:23:     from return (*[2]int)(s) (return) at arrays.go:51:42
arrays.go:51:23:   flow: ~r0 ← s:
arrays.go:51:23: leaking param: s to result ~r0 level=0
arrays.go:51:23: parameter s leaks to ~r0 for convertedPointer with derefs=0:
arrays.go:5:11:     from a[0] (fixed-array-index-of) at arrays.go:5:37
arrays.go:5:11:     from return a[0] (return) at arrays.go:5:29
arrays.go:5:11:   flow: ~r0 ← a:
arrays.go:5:11: leaking param: a to result ~r0 level=0
arrays.go:5:11: parameter a leaks to ~r0 for elem with derefs=0:
arrays.go:7:20:     from a (indirection) at arrays.go:7:47
arrays.go:7:20:     from a[1] (fixed-array-index-of) at arrays.go:7:47
arrays.go:7:20:     from return a[1] (return) at arrays.go:7:39
arrays.go:7:20:   flow: ~r0 ← *a:
arrays.go:7:20: leaking param: a to result ~r0 level=1
arrays.go:7:20: parameter a leaks to ~r0 for elemOfPointer with derefs=1:
arrays.go:9:14:     from &a[0] (address-of) at arrays.go:9:39
arrays.go:9:14:     from a (indirection) at arrays.go:9:41
arrays.go:9:14:     from a[0] (fixed-array-index-of) at arrays.go:9:41
arrays.go:9:14:     from return &a[0] (return) at arrays.go:9:32
arrays.go:9:14:   flow: ~r0 ← a:
arrays.go:9:14: leaking param: a to result ~r0 level=0
arrays.go:9:14: parameter a leaks to ~r0 for address with derefs=0:
== blocks_shadow.go
blocks_shadow.go:16:2:     from &x (address-of) at blocks_shadow.go:17:7
blocks_shadow.go:16:2:     from p := &x (assign) at blocks_shadow.go:17:4
blocks_shadow.go:16:2:     from return p, 0 (return) at blocks_shadow.go:23:2
blocks_shadow.go:16:2:   flow: p ← &x:
blocks_shadow.go:16:2:   flow: ~r0 ← p:
blocks_shadow.go:16:2: moved to heap: x
blocks_shadow.go:16:2: x escapes to heap in both:
blocks_shadow.go:27:5:     from &x (address-of) at blocks_shadow.go:28:10
blocks_shadow.go:27:5:     from return &x (return) at blocks_shadow.go:28:3
blocks_shadow.go:27:5:   flow: ~r0 ← &x:
blocks_shadow.go:27:5: moved to heap: x
blocks_shadow.go:27:5: x escapes to heap in ifInit:
blocks_shadow.go:38:9:     from &x (address-of) at blocks_shadow.go:40:10
blocks_shadow.go:38:9:     from return &x (return) at blocks_shadow.go:40:3
blocks_shadow.go:38:9:   flow: ~r0 ← &x:
blocks_shadow.go:38:9: moved to heap: x
blocks_shadow.go:38:9: x escapes to heap in switchInit:
blocks_shadow.go:42:3:     from &y (address-of) at blocks_shadow.go:43:10
blocks_shadow.go:42:3:     from return &y (return) at blocks_shadow.go:43:3
blocks_shadow.go:42:3:   flow: ~r0 ← &y:
blocks_shadow.go:42:3: moved to heap: y
blocks_shadow.go:42:3: y escapes to heap in switchInit:
blocks_shadow.go:48:13:     from &x (address-of) at blocks_shadow.go:48:55
blocks_shadow.go:48:13:     from &x (address-of) at blocks_shadow.go:48:55
blocks_shadow.go:48:13:     from return &x, &s (return) at blocks_shadow.go:48:48
blocks_shadow.go:48:13:     from return &x, &s (return) at blocks_shadow.go:48:48
blocks_shadow.go:48:13:   flow: ~r0 ← &x:
blocks_shadow.go:48:13:   flow: ~r0 ← &x:
blocks_shadow.go:48:13: moved to heap: x
blocks_shadow.go:48:13: parameter x leaks to ~r0 for params with derefs=0:
blocks_shadow.go:48:13: x escapes to heap in params:
blocks_shadow.go:48:20:     from &s (address-of) at blocks_shadow.go:48:59
blocks_shadow.go:48:20:     from &s (address-of) at blocks_shadow.go:48:59
blocks_shadow.go:48:20:     from return &x, &s (return) at blocks_shadow.go:48:48
blocks_shadow.go:48:20:     from return &x, &s (return) at blocks_shadow.go:48:48
blocks_shadow.go:48:20:   flow: ~r1 ← &s:
blocks_shadow.go:48:20:   flow: ~r1 ← &s:
blocks_shadow.go:48:20: moved to heap: s
blocks_shadow.go:48:20: parameter s leaks to ~r1 for params with derefs=0:
blocks_shadow.go:48:20: s escapes to heap in params:
blocks_shadow.go:8:3:     from &x (address-of) at blocks_shadow.go:9:10
blocks_shadow.go:8:3:     from return &x (return) at blocks_shadow.go:9:3
blocks_shadow.go:8:3:   flow: ~r0 ← &x:
blocks_shadow.go:8:3: moved to heap: x
blocks_shadow.go:8:3: x escapes to heap in shadow:
== bodiless.go
bodiless.go:10:14: p does not escape
bodiless.go:12:14: leaking param: p
bodiless.go:12:17: leaking param: q
bodiless.go:14:13: assuming n is unsafe uintptr
bodiless.go:17:2:     from &x (address-of) at bodiless.go:18:10
bodiless.go:17:2:     from outside(&x) (call parameter) at bodiless.go:18:9
bodiless.go:17:2:   flow: {heap} ← &x:
bodiless.go:17:2: moved to heap: x
bodiless.go:17:2: x escapes to heap in calls:
bodiless.go:17:8:     from &z (address-of) at bodiless.go:20:15
bodiless.go:17:8:     from results(&z, nil) (call parameter) at bodiless.go:20:14
bodiless.go:17:8:   flow: {heap} ← &z:
bodiless.go:17:8: moved to heap: z
bodiless.go:17:8: z escapes to heap in calls:
bodiless.go:7:14: leaking param: p
== call_chains.go
call_chains.go:10:11: p does not escape
call_chains.go:10:14:     from return q (return) at call_chains.go:10:29
call_chains.go:10:14:   flow: ~r0 ← q:
call_chains.go:10:14: leaking param: q to result ~r0 level=0
call_chains.go:10:14: parameter q leaks to ~r0 for pick with derefs=0:
call_chains.go:11:12:     from *pp (indirection) at call_chains.go:11:36
call_chains.go:11:12:     from return *pp (return) at call_chains.go:11:29
call_chains.go:11:12:   flow: ~r0 ← *pp:
call_chains.go:11:12: leaking param: pp to result ~r0 level=1
call_chains.go:11:12: parameter pp leaks to ~r0 for deref with derefs=1:
call_chains.go:12:11:     from box{...} (struct literal element) at call_chains.go:12:40
call_chains.go:12:11:   flow: {storage for &box{...}} ← p:
call_chains.go:12:11: leaking param: p
call_chains.go:12:11: parameter p leaks to {storage for &box{...}} for wrap with derefs=0:
call_chains.go:12:36:     from &box{...} (spill) at call_chains.go:12:36
call_chains.go:12:36:     from return &box{...} (return) at call_chains.go:12:29
call_chains.go:12:36:   flow: ~r0 ← &{storage for &box{...}}:
call_chains.go:12:36: &box{...} escapes to heap
call_chains.go:12:36: &box{...} escapes to heap in wrap:
call_chains.go:13:7:     from b.p (dot of pointer) at call_chains.go:13:37
call_chains.go:13:7:     from return b.p (return) at call_chains.go:13:29
call_chains.go:13:7:   flow: ~r0 ← *b:
call_chains.go:13:7: leaking param: b to result ~r0 level=1
call_chains.go:13:7: parameter b leaks to ~r0 for (*box).get with derefs=1:
call_chains.go:14:7:     from b (indirection) at <autogenerated>:1
call_chains.go:14:7:     from b.p (dot) at call_chains.go:14:37
call_chains.go:14:7:     from box.value(b) (call parameter) at <autogenerated>:1
call_chains.go:14:7:     from return b.p (return) at call_chains.go:14:29
call_chains.go:14:7:     from return box.value(b) (return) at <autogenerated>:1
call_chains.go:14:7:   flow: ~r0 ← *b:
call_chains.go:14:7:   flow: ~r0 ← b:
call_chains.go:14:7: leaking param: b to result ~r0 level=0
call_chains.go:14:7: parameter b leaks to ~r0 for (*box).value with derefs=1:
call_chains.go:14:7: parameter b leaks to ~r0 for box.value with derefs=0:
call_chains.go:24:2:     from &x (address-of) at call_chains.go:25:15
call_chains.go:24:2:     from id(&x) (call parameter) at call_chains.go:25:14
call_chains.go:24:2:     from id(id(&x)) (call parameter) at call_chains.go:25:11
call_chains.go:24:2:     from return id(id(&x)) (return) at call_chains.go:25:2
call_chains.go:24:2:   flow: ~r0 ← &x:
call_chains.go:24:2: moved to heap: x
call_chains.go:24:2: x escapes to heap in b:
call_chains.go:29:2:     from &x (address-of) at call_chains.go:30:10
call_chains.go:29:2:     from id(&x) (call parameter) at call_chains.go:30:9
call_chains.go:29:2:     from keep(id(&x)) (call parameter) at call_chains.go:30:6
call_chains.go:29:2:   flow: {heap} ← &x:
call_chains.go:29:2: moved to heap: x
call_chains.go:29:2: x escapes to heap in c:
call_chains.go:34:5:     from &y (address-of) at call_chains.go:35:18
call_chains.go:34:5:     from pick(&x, &y) (call parameter) at call_chains.go:35:13
call_chains.go:34:5:     from return pick(&x, &y) (return) at call_chains.go:35:2
call_chains.go:34:5:   flow: ~r0 ← &y:
call_chains.go:34:5: moved to heap: y
call_chains.go:34:5: y escapes to heap in d:
call_chains.go:45:2:     from &x (address-of) at call_chains.go:46:15
call_chains.go:45:2:     from wrap(&x) (call parameter) at call_chains.go:46:14
call_chains.go:45:2:   flow: {heap} ← &x:
call_chains.go:45:2: moved to heap: x
call_chains.go:45:2: x escapes to heap in f:
call_chains.go:50:2:     from &x (address-of) at call_chains.go:51:11
call_chains.go:50:2:     from b := box{...} (assign) at call_chains.go:51:4
call_chains.go:50:2:     from box.value(b) (call parameter) at call_chains.go:52:16
call_chains.go:50:2:     from box{...} (struct literal element) at call_chains.go:51:10
call_chains.go:50:2:     from return box.value(b) (return) at call_chains.go:52:2
call_chains.go:50:2:   flow: b ← &x:
call_chains.go:50:2:   flow: ~r0 ← b:
call_chains.go:50:2: moved to heap: x
call_chains.go:50:2: x escapes to heap in g:
call_chains.go:57:11: &box{...} does not escape
call_chains.go:61:5:     from &y (address-of) at call_chains.go:62:19
call_chains.go:61:5:     from both(&x, &y) (call parameter) at call_chains.go:62:14
call_chains.go:61:5:     from p, q := (*int)(.autotmp_6), .autotmp_7 (assign-pair) at call_chains.go:62:7
call_chains.go:61:5:     from return *p, q (return) at call_chains.go:63:2
call_chains.go:61:5:   flow: .autotmp_7 ← &y:
call_chains.go:61:5:   flow: q ← .autotmp_7:
call_chains.go:61:5:   flow: ~r1 ← q:
call_chains.go:61:5: moved to heap: y
call_chains.go:61:5: y escapes to heap in multi:
call_chains.go:66:11:     from return p, q (return) at call_chains.go:66:37
call_chains.go:66:11:   flow: ~r0 ← p:
call_chains.go:66:11: leaking param: p to result ~r0 level=0
call_chains.go:66:11: parameter p leaks to ~r0 for both with derefs=0:
call_chains.go:66:14:     from return p, q (return) at call_chains.go:66:37
call_chains.go:66:14:   flow: ~r1 ← q:
call_chains.go:66:14: leaking param: q to result ~r1 level=0
call_chains.go:66:14: parameter q leaks to ~r1 for both with derefs=0:
call_chains.go:68:42: new(int) does not escape
call_chains.go:68:55: new(int) does not escape
call_chains.go:7:9:     from return p (return) at call_chains.go:7:29
call_chains.go:7:9:   flow: ~r0 ← p:
call_chains.go:7:9: leaking param: p to result ~r0 level=0
call_chains.go:7:9: parameter p leaks to ~r0 for id with derefs=0:
call_chains.go:8:11: p does not escape
call_chains.go:9:11:     from sink = p (assign) at call_chains.go:9:34
call_chains.go:9:11:   flow: {heap} ← p:
call_chains.go:9:11: leaking param: p
call_chains.go:9:11: parameter p leaks to {heap} for keep with derefs=0:
== captured_pointers.go
captured_pointers.go:15:2: f1 capturing by value: c (addr=false assign=false width=8)
captured_pointers.go:15:7:     from &timer{} (spill) at captured_pointers.go:15:7
captured_pointers.go:15:7:     from c (captured by a closure) at captured_pointers.go:17:21
captured_pointers.go:15:7:     from c := &timer{} (assign) at captured_pointers.go:15:4
captured_pointers.go:15:7:   flow: c ← &{storage for &timer{}}:
captured_pointers.go:15:7:   flow: {storage for func literal} ← c:
captured_pointers.go:15:7: &timer{} escapes to heap
captured_pointers.go:15:7: &timer{} escapes to heap in f1:
captured_pointers.go:17:12:     from func literal (spill) at captured_pointers.go:17:12
captured_pointers.go:17:12:     from return c, func literal (return) at captured_pointers.go:17:2
captured_pointers.go:17:12:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:17:12: func literal escapes to heap
captured_pointers.go:17:12: func literal escapes to heap in f1:
captured_pointers.go:21:2: f2 capturing by value: c (addr=false assign=false width=8)
captured_pointers.go:21:7:     from &timer{} (spill) at captured_pointers.go:21:7
captured_pointers.go:21:7:     from c (captured by a closure) at captured_pointers.go:23:21
captured_pointers.go:21:7:     from c := &timer{} (assign) at captured_pointers.go:21:4
captured_pointers.go:21:7:   flow: c ← &{storage for &timer{}}:
captured_pointers.go:21:7:   flow: {storage for func literal} ← c:
captured_pointers.go:21:7: &timer{} escapes to heap
captured_pointers.go:21:7: &timer{} escapes to heap in f2:
captured_pointers.go:22:11:     from c.t = new(int) (assign) at captured_pointers.go:22:6
captured_pointers.go:22:11:     from new(int) (spill) at captured_pointers.go:22:11
captured_pointers.go:22:11:   flow: {heap} ← &{storage for new(int)}:
captured_pointers.go:22:11: new(int) escapes to heap
captured_pointers.go:22:11: new(int) escapes to heap in f2:
captured_pointers.go:23:12:     from func literal (spill) at captured_pointers.go:23:12
captured_pointers.go:23:12:     from return c, func literal (return) at captured_pointers.go:23:2
captured_pointers.go:23:12:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:23:12: func literal escapes to heap
captured_pointers.go:23:12: func literal escapes to heap in f2:
captured_pointers.go:27:2: f3 capturing by value: c (addr=false assign=false width=8)
captured_pointers.go:27:2: f3 capturing by value: c (addr=false assign=false width=8)
captured_pointers.go:27:7:     from &timer{} (spill) at captured_pointers.go:27:7
captured_pointers.go:27:7:     from c (captured by a closure) at captured_pointers.go:31:21
captured_pointers.go:27:7:     from c := &timer{} (assign) at captured_pointers.go:27:4
captured_pointers.go:27:7:   flow: c ← &{storage for &timer{}}:
captured_pointers.go:27:7:   flow: {storage for func literal} ← c:
captured_pointers.go:27:7: &timer{} escapes to heap
captured_pointers.go:27:7: &timer{} escapes to heap in f3:
captured_pointers.go:29:13:     from func literal (spill) at captured_pointers.go:29:13
captured_pointers.go:29:13:     from return c, func literal (return) at captured_pointers.go:29:3
captured_pointers.go:29:13:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:29:13: func literal escapes to heap
captured_pointers.go:29:13: func literal escapes to heap in f3:
captured_pointers.go:31:12:     from func literal (spill) at captured_pointers.go:31:12
captured_pointers.go:31:12:     from return c, func literal (return) at captured_pointers.go:31:2
captured_pointers.go:31:12:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:31:12: func literal escapes to heap
captured_pointers.go:31:12: func literal escapes to heap in f3:
captured_pointers.go:34:7: c does not escape
captured_pointers.go:37:2: f4 capturing by value: c (addr=false assign=false width=8)
captured_pointers.go:37:7:     from &timer{} (spill) at captured_pointers.go:37:7
captured_pointers.go:37:7:     from c (captured by a closure) at captured_pointers.go:38:21
captured_pointers.go:37:7:     from c := &timer{} (assign) at captured_pointers.go:37:4
captured_pointers.go:37:7:   flow: c ← &{storage for &timer{}}:
captured_pointers.go:37:7:   flow: {storage for func literal} ← c:
captured_pointers.go:37:7: &timer{} escapes to heap
captured_pointers.go:37:7: &timer{} escapes to heap in f4:
captured_pointers.go:38:12:     from func literal (spill) at captured_pointers.go:38:12
captured_pointers.go:38:12:     from return c, func literal (return) at captured_pointers.go:38:2
captured_pointers.go:38:12:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:38:12: func literal escapes to heap
captured_pointers.go:38:12: func literal escapes to heap in f4:
captured_pointers.go:49:12: f5 capturing by value: q (addr=false assign=false width=48)
captured_pointers.go:49:6: f5 capturing by value: o (addr=false assign=false width=48)
captured_pointers.go:49:9: f5 capturing by value: p (addr=false assign=false width=48)
captured_pointers.go:54:34:     from func literal (spill) at captured_pointers.go:54:34
captured_pointers.go:54:34:     from return func literal, func literal, func literal (return) at captured_pointers.go:54:2
captured_pointers.go:54:34:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:54:34: func literal escapes to heap
captured_pointers.go:54:34: func literal escapes to heap in f5:
captured_pointers.go:54:59:     from func literal (spill) at captured_pointers.go:54:59
captured_pointers.go:54:59:     from return func literal, func literal, func literal (return) at captured_pointers.go:54:2
captured_pointers.go:54:59:   flow: ~r2 ← &{storage for func literal}:
captured_pointers.go:54:59: func literal escapes to heap
captured_pointers.go:54:59: func literal escapes to heap in f5:
captured_pointers.go:54:9:     from func literal (spill) at captured_pointers.go:54:9
captured_pointers.go:54:9:     from return func literal, func literal, func literal (return) at captured_pointers.go:54:2
captured_pointers.go:54:9:   flow: ~r0 ← &{storage for func literal}:
captured_pointers.go:54:9: func literal escapes to heap
captured_pointers.go:54:9: func literal escapes to heap in f5:
captured_pointers.go:58:12: f6 capturing by value: q (addr=false assign=false width=48)
captured_pointers.go:58:6: f6 capturing by value: o (addr=false assign=false width=48)
captured_pointers.go:58:9: f6 capturing by value: p (addr=false assign=false width=48)
captured_pointers.go:59:2: f6 capturing by value: r (addr=false assign=false width=8)
captured_pointers.go:59:7:     from &outer{} (spill) at captured_pointers.go:59:7
captured_pointers.go:59:7:     from r (captured by a closure) at captured_pointers.go:64:101
captured_pointers.go:59:7:     from r := &outer{} (assign) at captured_pointers.go:59:4
captured_pointers.go:59:7:   flow: r ← &{storage for &outer{}}:
captured_pointers.go:59:7:   flow: {storage for func literal} ← r:
captured_pointers.go:59:7: &outer{} escapes to heap
captured_pointers.go:59:7: &outer{} escapes to heap in f6:
captured_pointers.go:64:34:     from func literal (spill) at captured_pointers.go:64:34
captured_pointers.go:64:34:     from return func literal, func literal, func literal, func literal (return) at captured_pointers.go:64:2
captured_pointers.go:64:34:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:64:34: func literal escapes to heap
captured_pointers.go:64:34: func literal escapes to heap in f6:
captured_pointers.go:64:59:     from func literal (spill) at captured_pointers.go:64:59
captured_pointers.go:64:59:     from return func literal, func literal, func literal, func literal (return) at captured_pointers.go:64:2
captured_pointers.go:64:59:   flow: ~r2 ← &{storage for func literal}:
captured_pointers.go:64:59: func literal escapes to heap
captured_pointers.go:64:59: func literal escapes to heap in f6:
captured_pointers.go:64:84:     from func literal (spill) at captured_pointers.go:64:84
captured_pointers.go:64:84:     from return func literal, func literal, func literal, func literal (return) at captured_pointers.go:64:2
captured_pointers.go:64:84:   flow: ~r3 ← &{storage for func literal}:
captured_pointers.go:64:84: func literal escapes to heap
captured_pointers.go:64:84: func literal escapes to heap in f6:
captured_pointers.go:64:9:     from func literal (spill) at captured_pointers.go:64:9
captured_pointers.go:64:9:     from return func literal, func literal, func literal, func literal (return) at captured_pointers.go:64:2
captured_pointers.go:64:9:   flow: ~r0 ← &{storage for func literal}:
captured_pointers.go:64:9: func literal escapes to heap
captured_pointers.go:64:9: func literal escapes to heap in f6:
captured_pointers.go:68:2: f7 capturing by value: o (addr=false assign=false width=8)
captured_pointers.go:68:7:     from &in{} (spill) at captured_pointers.go:68:7
captured_pointers.go:68:7:     from o (captured by a closure) at captured_pointers.go:73:26
captured_pointers.go:68:7:     from o := &in{} (assign) at captured_pointers.go:68:4
captured_pointers.go:68:7:   flow: o ← &{storage for &in{}}:
captured_pointers.go:68:7:   flow: {storage for func literal} ← o:
captured_pointers.go:68:7: &in{} escapes to heap
captured_pointers.go:68:7: &in{} escapes to heap in f7:
captured_pointers.go:69:10:     from new([3]int) (spill) at captured_pointers.go:69:10
captured_pointers.go:69:10:     from p (captured by a closure) at captured_pointers.go:73:51
captured_pointers.go:69:10:     from p := new([3]int) (assign) at captured_pointers.go:69:4
captured_pointers.go:69:10:   flow: p ← &{storage for new([3]int)}:
captured_pointers.go:69:10:   flow: {storage for func literal} ← p:
captured_pointers.go:69:10: new([3]int) escapes to heap
captured_pointers.go:69:10: new([3]int) escapes to heap in f7:
captured_pointers.go:69:2: f7 capturing by value: p (addr=false assign=false width=8)
captured_pointers.go:73:34:     from func literal (spill) at captured_pointers.go:73:34
captured_pointers.go:73:34:     from return func literal, func literal (return) at captured_pointers.go:73:2
captured_pointers.go:73:34:   flow: ~r1 ← &{storage for func literal}:
captured_pointers.go:73:34: func literal escapes to heap
captured_pointers.go:73:34: func literal escapes to heap in f7:
captured_pointers.go:73:9:     from func literal (spill) at captured_pointers.go:73:9
captured_pointers.go:73:9:     from return func literal, func literal (return) at captured_pointers.go:73:2
captured_pointers.go:73:9:   flow: ~r0 ← &{storage for func literal}:
captured_pointers.go:73:9: func literal escapes to heap
captured_pointers.go:73:9: func literal escapes to heap in f7:
captured_pointers.go:7:21: p does not escape
captured_pointers.go:7:7: c does not escape
== closure_nested.go
closure_nested.go:10:7: func literal does not escape
closure_nested.go:11:10:     from func literal (spill) at closure_nested.go:11:10
closure_nested.go:11:10:     from return func literal (return) at closure_nested.go:11:3
closure_nested.go:11:10:   flow: ~r0 ← &{storage for func literal}:
closure_nested.go:11:10: func literal escapes to heap
closure_nested.go:11:10: func literal escapes to heap in nested.func1:
closure_nested.go:17:2:     from x (captured by a closure) at closure_nested.go:19:17
closure_nested.go:17:2:     from x (reference) at closure_nested.go:19:17
closure_nested.go:17:2:   flow: {storage for func literal} ← &x:
closure_nested.go:17:2: moved to heap: x
closure_nested.go:17:2: nestedRef capturing by ref: x (addr=false assign=true width=8)
closure_nested.go:17:2: nestedRef capturing by ref: x (addr=true assign=true width=8)
closure_nested.go:17:2: x escapes to heap in nestedRef:
closure_nested.go:18:9:     from func literal (spill) at closure_nested.go:18:9
closure_nested.go:18:9:     from return func literal (return) at closure_nested.go:18:2
closure_nested.go:18:9:   flow: ~r0 ← &{storage for func literal}:
closure_nested.go:18:9: func literal escapes to heap
closure_nested.go:18:9: func literal escapes to heap in nestedRef:
closure_nested.go:19:8: func literal does not escape
closure_nested.go:26:6: recursive capturing by ref: fact (addr=false assign=true width=8)
closure_nested.go:27:9: func literal does not escape
closure_nested.go:37:2: stored capturing by value: x (addr=false assign=false width=8)
closure_nested.go:38:9:     from func literal (spill) at closure_nested.go:38:9
closure_nested.go:38:9:     from sink = func literal (assign) at closure_nested.go:38:7
closure_nested.go:38:9:   flow: {heap} ← &{storage for func literal}:
closure_nested.go:38:9: func literal escapes to heap
closure_nested.go:38:9: func literal escapes to heap in stored:
closure_nested.go:42:2:     from &x (address-of) at closure_nested.go:43:26
closure_nested.go:42:2:     from sinkPtr = &x (assign) at closure_nested.go:43:24
closure_nested.go:42:2:   flow: {heap} ← &x:
closure_nested.go:42:2: moved to heap: x
closure_nested.go:42:2: stores capturing by ref: x (addr=true assign=false width=8)
closure_nested.go:42:2: x escapes to heap in stores:
closure_nested.go:43:7: func literal does not escape
closure_nested.go:47:18:     from sinkPtr = p (assign) at closure_nested.go:48:24
closure_nested.go:47:18:   flow: {heap} ← p:
closure_nested.go:47:18: leaking param: p
closure_nested.go:47:18: parameter p leaks to {heap} for storesParam with derefs=0:
closure_nested.go:47:18: storesParam capturing by value: p (addr=false assign=false width=8)
closure_nested.go:48:7: func literal does not escape
closure_nested.go:53:6: assigns capturing by ref: p (addr=false assign=true width=8)
closure_nested.go:54:2:     from &x (address-of) at closure_nested.go:55:20
closure_nested.go:54:2:     from p = &x (assign) at closure_nested.go:55:18
closure_nested.go:54:2:     from return p (return) at closure_nested.go:57:2
closure_nested.go:54:2:   flow: p ← &x:
closure_nested.go:54:2:   flow: ~r0 ← p:
closure_nested.go:54:2: assigns capturing by ref: x (addr=true assign=false width=8)
closure_nested.go:54:2: moved to heap: x
closure_nested.go:54:2: x escapes to heap in assigns:
closure_nested.go:55:7: func literal does not escape
closure_nested.go:61:7: func literal does not escape
closure_nested.go:62:3:     from &y (address-of) at closure_nested.go:63:10
closure_nested.go:62:3:     from return &y (return) at closure_nested.go:63:3
closure_nested.go:62:3:   flow: ~r0 ← &y:
closure_nested.go:62:3: moved to heap: y
closure_nested.go:62:3: y escapes to heap in resultOf.func1:
closure_nested.go:69:2: inSlice capturing by value: x (addr=false assign=false width=8)
closure_nested.go:70:20: []func() int{...} does not escape
closure_nested.go:70:21: func literal does not escape
closure_nested.go:75:2: inStruct capturing by value: x (addr=false assign=false width=8)
closure_nested.go:76:30: func literal does not escape
closure_nested.go:9:2: nested capturing by value: x (addr=false assign=false width=8)
closure_nested.go:9:2: nested capturing by value: x (addr=false assign=false width=8)
== closure_values.go
closure_values.go:12:2: byRef capturing by ref: x (addr=false assign=true width=8)
closure_values.go:13:7: func literal does not escape
closure_values.go:19:2: returnedByValue capturing by value: x (addr=false assign=false width=8)
closure_values.go:20:9:     from func literal (spill) at closure_values.go:20:9
closure_values.go:20:9:     from return func literal (return) at closure_values.go:20:2
closure_values.go:20:9:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:20:9: func literal escapes to heap
closure_values.go:20:9: func literal escapes to heap in returnedByValue:
closure_values.go:24:2:     from x (captured by a closure) at closure_values.go:25:22
closure_values.go:24:2:     from x (reference) at closure_values.go:25:22
closure_values.go:24:2:   flow: {storage for func literal} ← &x:
closure_values.go:24:2: moved to heap: x
closure_values.go:24:2: returnedByRef capturing by ref: x (addr=false assign=true width=8)
closure_values.go:24:2: x escapes to heap in returnedByRef:
closure_values.go:25:9:     from func literal (spill) at closure_values.go:25:9
closure_values.go:25:9:     from return func literal (return) at closure_values.go:25:2
closure_values.go:25:9:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:25:9: func literal escapes to heap
closure_values.go:25:9: func literal escapes to heap in returnedByRef:
closure_values.go:28:22:     from p (captured by a closure) at closure_values.go:29:30
closure_values.go:28:22:   flow: {storage for func literal} ← p:
closure_values.go:28:22: leaking param: p
closure_values.go:28:22: parameter p leaks to {storage for func literal} for returnedPointer with derefs=0:
closure_values.go:28:22: returnedPointer capturing by value: p (addr=false assign=false width=8)
closure_values.go:29:9:     from func literal (spill) at closure_values.go:29:9
closure_values.go:29:9:     from return func literal (return) at closure_values.go:29:2
closure_values.go:29:9:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:29:9: func literal escapes to heap
closure_values.go:29:9: func literal escapes to heap in returnedPointer:
closure_values.go:32:21:     from return (func literal)() (return) at closure_values.go:33:2
closure_values.go:32:21:     from return p (return) at closure_values.go:33:23
closure_values.go:32:21:   flow: ~r0 ← p:
closure_values.go:32:21:   flow: ~r0 ← ~r0:
closure_values.go:32:21: calledDirectly capturing by value: p (addr=false assign=false width=8)
closure_values.go:32:21: leaking param: p to result ~r0 level=0
closure_values.go:32:21: parameter p leaks to ~r0 for calledDirectly with derefs=0:
closure_values.go:33:9: func literal does not escape
closure_values.go:36:25:     from (func literal)(p) (call parameter) at closure_values.go:37:39
closure_values.go:36:25:     from return (func literal)(p) (return) at closure_values.go:37:2
closure_values.go:36:25:   flow: ~r0 ← p:
closure_values.go:36:25: leaking param: p to result ~r0 level=0
closure_values.go:36:25: parameter p leaks to ~r0 for calledWithArgument with derefs=0:
closure_values.go:37:14:     from return q (return) at closure_values.go:37:29
closure_values.go:37:14:   flow: ~r0 ← q:
closure_values.go:37:14: leaking param: q to result ~r0 level=0
closure_values.go:37:14: parameter q leaks to ~r0 for calledWithArgument.func1 with derefs=0:
closure_values.go:37:9: func literal does not escape
closure_values.go:41:6: large capturing by ref: a (addr=false assign=false width=1600)
closure_values.go:42:7: func literal does not escape
closure_values.go:47:6:     from a (captured by a closure) at closure_values.go:48:29
closure_values.go:47:6:     from a (reference) at closure_values.go:48:29
closure_values.go:47:6:   flow: {storage for func literal} ← &a:
closure_values.go:47:6: a escapes to heap in largeReturned:
closure_values.go:47:6: largeReturned capturing by ref: a (addr=false assign=false width=1600)
closure_values.go:47:6: moved to heap: a
closure_values.go:48:9:     from func literal (spill) at closure_values.go:48:9
closure_values.go:48:9:     from return func literal (return) at closure_values.go:48:2
closure_values.go:48:9:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:48:9: func literal escapes to heap
closure_values.go:48:9: func literal escapes to heap in largeReturned:
closure_values.go:52:2:     from x (captured by a closure) at closure_values.go:53:27
closure_values.go:52:2:     from x (reference) at closure_values.go:53:27
closure_values.go:52:2:   flow: {storage for func literal} ← &x:
closure_values.go:52:2: changedLater capturing by ref: x (addr=false assign=true width=8)
closure_values.go:52:2: moved to heap: x
closure_values.go:52:2: x escapes to heap in changedLater:
closure_values.go:53:7:     from f := func literal (assign) at closure_values.go:53:4
closure_values.go:53:7:     from func literal (spill) at closure_values.go:53:7
closure_values.go:53:7:     from return f (return) at closure_values.go:55:2
closure_values.go:53:7:   flow: f ← &{storage for func literal}:
closure_values.go:53:7:   flow: ~r0 ← f:
closure_values.go:53:7: func literal escapes to heap
closure_values.go:53:7: func literal escapes to heap in changedLater:
closure_values.go:58:38:     from func literal (spill) at closure_values.go:58:38
closure_values.go:58:38:     from return func literal (return) at closure_values.go:58:31
closure_values.go:58:38:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:58:38: func literal escapes to heap
closure_values.go:58:38: func literal escapes to heap in noCapture:
closure_values.go:60:12:     from return s (return) at closure_values.go:60:58
closure_values.go:60:12:     from s (captured by a closure) at closure_values.go:60:65
closure_values.go:60:12:   flow: {storage for func literal} ← s:
closure_values.go:60:12:   flow: ~r0 ← s:
closure_values.go:60:12: leaking param: s
closure_values.go:60:12: parameter s leaks to {storage for func literal} for slice with derefs=0:
closure_values.go:60:12: parameter s leaks to ~r0 for slice with derefs=0:
closure_values.go:60:12: slice capturing by value: s (addr=false assign=false width=24)
closure_values.go:60:43:     from func literal (spill) at closure_values.go:60:43
closure_values.go:60:43:     from return func literal (return) at closure_values.go:60:36
closure_values.go:60:43:   flow: ~r0 ← &{storage for func literal}:
closure_values.go:60:43: func literal escapes to heap
closure_values.go:60:43: func literal escapes to heap in slice:
closure_values.go:6:2: byValue capturing by value: x (addr=false assign=false width=8)
closure_values.go:7:7: func literal does not escape
== composite_pointer.go
composite_pointer.go:13:7: &T{...} does not escape
composite_pointer.go:17:29:     from &T{...} (spill) at composite_pointer.go:17:29
composite_pointer.go:17:29:     from return &T{...} (return) at composite_pointer.go:17:22
composite_pointer.go:17:29:   flow: ~r0 ← &{storage for &T{...}}:
composite_pointer.go:17:29: &T{...} escapes to heap
composite_pointer.go:17:29: &T{...} escapes to heap in returned:
composite_pointer.go:19:24:     from &T{} (spill) at composite_pointer.go:19:24
composite_pointer.go:19:24:     from sink = &T{} (assign) at composite_pointer.go:19:22
composite_pointer.go:19:24:   flow: {heap} ← &{storage for &T{}}:
composite_pointer.go:19:24: &T{} escapes to heap
composite_pointer.go:19:24: &T{} escapes to heap in stored:
composite_pointer.go:22:15:     from &T{...} (spill) at composite_pointer.go:22:15
composite_pointer.go:22:15:     from T{...} (struct literal element) at composite_pointer.go:22:11
composite_pointer.go:22:15:   flow: {storage for &T{...}} ← &{storage for &T{...}}:
composite_pointer.go:22:15: &T{...} escapes to heap
composite_pointer.go:22:15: &T{...} escapes to heap in nested:
composite_pointer.go:22:21:     from &T{} (spill) at composite_pointer.go:22:21
composite_pointer.go:22:21:     from T{...} (struct literal element) at composite_pointer.go:22:17
composite_pointer.go:22:21:   flow: {storage for &T{...}} ← &{storage for &T{}}:
composite_pointer.go:22:21: &T{} escapes to heap
composite_pointer.go:22:21: &T{} escapes to heap in nested:
composite_pointer.go:22:9:     from &T{...} (spill) at composite_pointer.go:22:9
composite_pointer.go:22:9:     from return &T{...} (return) at composite_pointer.go:22:2
composite_pointer.go:22:9:   flow: ~r0 ← &{storage for &T{...}}:
composite_pointer.go:22:9: &T{...} escapes to heap
composite_pointer.go:22:9: &T{...} escapes to heap in nested:
composite_pointer.go:26:12: &T{...} does not escape
composite_pointer.go:31:7: &T{} does not escape
composite_pointer.go:32:7: &T{...} does not escape
composite_pointer.go:36:32: &T{...} does not escape
composite_pointer.go:38:10: t does not escape
composite_pointer.go:40:20:     from &T{} (spill) at composite_pointer.go:40:20
composite_pointer.go:40:20:     from keep(&T{}) (call parameter) at composite_pointer.go:40:19
composite_pointer.go:40:20:   flow: {heap} ← &{storage for &T{}}:
composite_pointer.go:40:20: &T{} escapes to heap
composite_pointer.go:40:20: &T{} escapes to heap in kept:
composite_pointer.go:42:11:     from sink = t (assign) at composite_pointer.go:42:24
composite_pointer.go:42:11:   flow: {heap} ← t:
composite_pointer.go:42:11: leaking param: t
composite_pointer.go:42:11: parameter t leaks to {heap} for keep with derefs=0:
composite_pointer.go:45:7: &struct { x int; y int }{...} does not escape
composite_pointer.go:49:32:     from &[2]int{...} (spill) at composite_pointer.go:49:32
composite_pointer.go:49:32:     from return &[2]int{...} (return) at composite_pointer.go:49:25
composite_pointer.go:49:32:   flow: ~r0 ← &{storage for &[2]int{...}}:
composite_pointer.go:49:32: &[2]int{...} escapes to heap
composite_pointer.go:49:32: &[2]int{...} escapes to heap in arrays:
== copy_forms.go
copy_forms.go:11:12: dst does not escape
copy_forms.go:11:24: s does not escape
copy_forms.go:15:12: []int{...} does not escape
copy_forms.go:20:2:     from &x (address-of) at copy_forms.go:21:14
copy_forms.go:20:2:     from []*int{...} (slice-literal-element) at copy_forms.go:21:13
copy_forms.go:20:2:     from []*int{...} (spill) at copy_forms.go:21:13
copy_forms.go:20:2:     from a := []*int{...} (assign) at copy_forms.go:21:4
copy_forms.go:20:2:     from copy(b, a) (call parameter) at copy_forms.go:23:6
copy_forms.go:20:2:     from copy(b, a) (copied slice) at copy_forms.go:23:6
copy_forms.go:20:2:   flow: a ← &{storage for []*int{...}}:
copy_forms.go:20:2:   flow: {heap} ← *a:
copy_forms.go:20:2:   flow: {storage for []*int{...}} ← &x:
copy_forms.go:20:2: moved to heap: x
copy_forms.go:20:2: x escapes to heap in localPointers:
copy_forms.go:21:13: []*int{...} does not escape
copy_forms.go:22:11: make([]*int, 1) does not escape
copy_forms.go:26:15:     from copy(s, s[1:]) (call parameter) at copy_forms.go:26:31
copy_forms.go:26:15:     from copy(s, s[1:]) (copied slice) at copy_forms.go:26:31
copy_forms.go:26:15:     from s[1:] (slice) at copy_forms.go:26:36
copy_forms.go:26:15:   flow: {heap} ← *s:
copy_forms.go:26:15: leaking param content: s
copy_forms.go:26:15: parameter s leaks to {heap} for selfCopy with derefs=1:
copy_forms.go:5:11: dst does not escape
copy_forms.go:5:16: src does not escape
copy_forms.go:7:15: dst does not escape
copy_forms.go:7:20:     from copy(dst, src) (call parameter) at copy_forms.go:7:49
copy_forms.go:7:20:     from copy(dst, src) (copied slice) at copy_forms.go:7:49
copy_forms.go:7:20:   flow: {heap} ← *src:
copy_forms.go:7:20: leaking param content: src
copy_forms.go:7:20: parameter src leaks to {heap} for pointers with derefs=1:
copy_forms.go:9:11: dst does not escape
copy_forms.go:9:16:     from copy(dst, src) (call parameter) at copy_forms.go:9:36
copy_forms.go:9:16:     from copy(dst, src) (copied slice) at copy_forms.go:9:36
copy_forms.go:9:16:   flow: {heap} ← *src:
copy_forms.go:9:16: leaking param content: src
copy_forms.go:9:16: parameter src leaks to {heap} for strs with derefs=1:
== defer_forms.go
defer_forms.go:12:14: once capturing by value: .autotmp_1 (addr=false assign=false width=8)
defer_forms.go:16:2:     from &x (address-of) at defer_forms.go:17:13
defer_forms.go:16:2:     from .autotmp_1 = &x (assign-pair) at defer_forms.go:17:2
defer_forms.go:16:2:     from keep(.autotmp_1) (call parameter) at defer_forms.go:17:12
defer_forms.go:16:2:   flow: .autotmp_1 ← &x:
defer_forms.go:16:2:   flow: {heap} ← .autotmp_1:
defer_forms.go:16:2: moved to heap: x
defer_forms.go:16:2: x escapes to heap in leaks:
defer_forms.go:17:13: leaks capturing by value: .autotmp_1 (addr=false assign=false width=8)
defer_forms.go:20:17: literal capturing by ref: n (addr=false assign=true width=8)
defer_forms.go:21:8: func literal does not escape
defer_forms.go:27:13: p does not escape
defer_forms.go:27:32: literalArgument capturing by value: .autotmp_2 (addr=false assign=false width=8)
defer_forms.go:27:8: func literal does not escape
defer_forms.go:27:8: literalArgument capturing by value: .autotmp_1 (addr=false assign=false width=8)
defer_forms.go:31:6: loop capturing by value: i (addr=false assign=false width=8)
defer_forms.go:32:9:     from func literal (spill) at defer_forms.go:32:9
defer_forms.go:32:9:   flow: {heap} ← &{storage for func literal}:
defer_forms.go:32:9: func literal escapes to heap
defer_forms.go:32:9: func literal escapes to heap in loop:
defer_forms.go:38:3:     from &x (address-of) at defer_forms.go:39:15
defer_forms.go:38:3:     from .autotmp_3 (captured by a closure) at defer_forms.go:39:15
defer_forms.go:38:3:     from .autotmp_3 = &x (assign-pair) at defer_forms.go:39:3
defer_forms.go:38:3:   flow: .autotmp_3 ← &x:
defer_forms.go:38:3:   flow: {storage for func literal} ← .autotmp_3:
defer_forms.go:38:3: moved to heap: x
defer_forms.go:38:3: x escapes to heap in loopArgument:
defer_forms.go:39:15: loopArgument capturing by value: .autotmp_3 (addr=false assign=false width=8)
defer_forms.go:39:3:     from func literal (spill) at defer_forms.go:39:3
defer_forms.go:39:3:   flow: {heap} ← &{storage for func literal}:
defer_forms.go:39:3: func literal escapes to heap in loopArgument:
defer_forms.go:44:2: conditional capturing by ref: x (addr=false assign=true width=8)
defer_forms.go:46:9: func literal does not escape
defer_forms.go:52:7: t does not escape
defer_forms.go:55:7: &T{} does not escape
defer_forms.go:56:2: method capturing by value: .autotmp_1 (addr=false assign=false width=8)
defer_forms.go:5:12: p does not escape
defer_forms.go:61:8:     from &T{} (spill) at defer_forms.go:61:8
defer_forms.go:61:8:     from .autotmp_1 (captured by a closure) at defer_forms.go:62:3
defer_forms.go:61:8:     from .autotmp_1 = t (assign-pair) at defer_forms.go:62:3
defer_forms.go:61:8:     from t := &T{} (assign) at defer_forms.go:61:5
defer_forms.go:61:8:   flow: .autotmp_1 ← t:
defer_forms.go:61:8:   flow: t ← &{storage for &T{}}:
defer_forms.go:61:8:   flow: {storage for func literal} ← .autotmp_1:
defer_forms.go:61:8: &T{} escapes to heap
defer_forms.go:61:8: &T{} escapes to heap in methodLoop:
defer_forms.go:62:3:     from func literal (spill) at defer_forms.go:62:3
defer_forms.go:62:3:   flow: {heap} ← &{storage for func literal}:
defer_forms.go:62:3: func literal escapes to heap in methodLoop:
defer_forms.go:62:3: methodLoop capturing by value: .autotmp_1 (addr=false assign=false width=8)
defer_forms.go:66:19: recovered capturing by ref: err (addr=false assign=true width=16)
defer_forms.go:67:8: func literal does not escape
defer_forms.go:6:11:     from sink = p (assign) at defer_forms.go:6:27
defer_forms.go:6:11:   flow: {heap} ← p:
defer_forms.go:6:11: leaking param: p
defer_forms.go:6:11: parameter p leaks to {heap} for keep with derefs=0:
== escape2.go
escape2.go:103:12: yy does not escape
escape2.go:107:12:     from &y (address-of) at escape2.go:108:9
escape2.go:107:12:     from *xxx = &y (assign) at escape2.go:108:7
escape2.go:107:12:   flow: {heap} ← &y:
escape2.go:107:12: moved to heap: y
escape2.go:107:12: y escapes to heap in foo18:
escape2.go:1151:16: ... argument does not escape
escape2.go:1151:22:     from .autotmp_1 (captured by a closure) at escape2.go:1151:22
escape2.go:1151:22:     from .autotmp_1 = i (assign-pair) at escape2.go:1151:3
escape2.go:1151:22:     from i (spill) at escape2.go:1151:22
escape2.go:1151:22:   flow: .autotmp_1 ← &{storage for i}:
escape2.go:1151:22:   flow: {storage for func literal} ← .autotmp_1:
escape2.go:1151:22: foo121 capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:1151:22: i escapes to heap
escape2.go:1151:22: i escapes to heap in foo121:
escape2.go:1151:3:     from func literal (spill) at escape2.go:1151:3
escape2.go:1151:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:1151:3: func literal escapes to heap in foo121:
escape2.go:1152:13: ... argument does not escape
escape2.go:1152:19:     from .autotmp_2 (captured by a closure) at escape2.go:1152:19
escape2.go:1152:19:     from .autotmp_2 = i (assign-pair) at escape2.go:1152:3
escape2.go:1152:19:     from i (spill) at escape2.go:1152:19
escape2.go:1152:19:   flow: .autotmp_2 ← &{storage for i}:
escape2.go:1152:19:   flow: {storage for func literal} ← .autotmp_2:
escape2.go:1152:19: foo121 capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:1152:19: i escapes to heap
escape2.go:1152:19: i escapes to heap in foo121:
escape2.go:1152:3:     from func literal (spill) at escape2.go:1152:3
escape2.go:1152:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:1152:3: func literal escapes to heap in foo121:
escape2.go:1159:19: ... argument does not escape
escape2.go:1159:26:     from ... argument (slice-literal-element) at escape2.go:1159:19
escape2.go:1159:26:     from ... argument (spill) at escape2.go:1159:19
escape2.go:1159:26:     from .autotmp_1 = i (assign-pair) at escape2.go:1159:3
escape2.go:1159:26:     from fmt.Printf("%d", ... argument...) (call parameter) at escape2.go:1159:19
escape2.go:1159:26:     from i (spill) at escape2.go:1159:26
escape2.go:1159:26:   flow: .autotmp_1 ← &{storage for i}:
escape2.go:1159:26:   flow: {heap} ← {storage for ... argument}:
escape2.go:1159:26:   flow: {storage for ... argument} ← .autotmp_1:
escape2.go:1159:26: foo121b capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:1159:26: i escapes to heap
escape2.go:1159:26: i escapes to heap in foo121b:
escape2.go:1159:3:     from func literal (spill) at escape2.go:1159:3
escape2.go:1159:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:1159:3: func literal escapes to heap in foo121b:
escape2.go:1160:16: ... argument does not escape
escape2.go:1160:23:     from ... argument (slice-literal-element) at escape2.go:1160:16
escape2.go:1160:23:     from ... argument (spill) at escape2.go:1160:16
escape2.go:1160:23:     from .autotmp_2 = i (assign-pair) at escape2.go:1160:3
escape2.go:1160:23:     from fmt.Printf("%d", ... argument...) (call parameter) at escape2.go:1160:16
escape2.go:1160:23:     from i (spill) at escape2.go:1160:23
escape2.go:1160:23:   flow: .autotmp_2 ← &{storage for i}:
escape2.go:1160:23:   flow: {heap} ← {storage for ... argument}:
escape2.go:1160:23:   flow: {storage for ... argument} ← .autotmp_2:
escape2.go:1160:23: foo121b capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:1160:23: i escapes to heap
escape2.go:1160:23: i escapes to heap in foo121b:
escape2.go:1160:3:     from func literal (spill) at escape2.go:1160:3
escape2.go:1160:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:1160:3: func literal escapes to heap in foo121b:
escape2.go:1170:9: new(int) does not escape
escape2.go:1179:9:     from i = new(int) (assign) at escape2.go:1179:4
escape2.go:1179:9:     from new(int) (spill) at escape2.go:1179:9
escape2.go:1179:9:   flow: i ← &{storage for new(int)}:
escape2.go:1179:9: new(int) escapes to heap
escape2.go:1179:9: new(int) escapes to heap in foo123:
escape2.go:1185:13: foo124 capturing by value: x (addr=false assign=false width=8)
escape2.go:1185:13: x does not escape
escape2.go:1186:6:     from &i (address-of) at escape2.go:1187:7
escape2.go:1186:6:     from *x = p (assign) at escape2.go:1189:6
escape2.go:1186:6:     from p := &i (assign) at escape2.go:1187:4
escape2.go:1186:6:   flow: p ← &i:
escape2.go:1186:6:   flow: {heap} ← p:
escape2.go:1186:6: i escapes to heap in foo124:
escape2.go:1186:6: moved to heap: i
escape2.go:1187:2: foo124 capturing by value: p (addr=false assign=false width=8)
escape2.go:1188:2: func literal does not escape
escape2.go:1193:13: ch does not escape
escape2.go:1193:13: foo125 capturing by value: ch (addr=false assign=false width=8)
escape2.go:1194:6:     from &i (address-of) at escape2.go:1195:7
escape2.go:1194:6:     from ch <- p (send) at escape2.go:1197:6
escape2.go:1194:6:     from p := &i (assign) at escape2.go:1195:4
escape2.go:1194:6:   flow: p ← &i:
escape2.go:1194:6:   flow: {heap} ← p:
escape2.go:1194:6: i escapes to heap in foo125:
escape2.go:1194:6: moved to heap: i
escape2.go:1195:2: foo125 capturing by value: p (addr=false assign=false width=8)
escape2.go:1196:2: func literal does not escape
escape2.go:1202:6: foo126 capturing by ref: px (addr=false assign=true width=8)
escape2.go:1205:7:     from &i (address-of) at escape2.go:1207:9
escape2.go:1205:7:     from px = &i (assign) at escape2.go:1207:7
escape2.go:1205:7:   flow: px ← &i:
escape2.go:1205:7: foo126 capturing by ref: i (addr=true assign=false width=8)
escape2.go:1205:7: i escapes to heap in foo126:
escape2.go:1205:7: moved to heap: i
escape2.go:1206:3: func literal does not escape
escape2.go:1216:6:     from &i (address-of) at escape2.go:1217:7
escape2.go:1216:6:     from p := &i (assign) at escape2.go:1217:4
escape2.go:1216:6:     from px = q (assign) at escape2.go:1219:5
escape2.go:1216:6:     from q := p (assign) at escape2.go:1218:4
escape2.go:1216:6:   flow: p ← &i:
escape2.go:1216:6:   flow: q ← p:
escape2.go:1216:6:   flow: {heap} ← q:
escape2.go:1216:6: i escapes to heap in foo127:
escape2.go:1216:6: moved to heap: i
escape2.go:121:9:     from &Bar{...} (spill) at escape2.go:121:9
escape2.go:121:9:     from return &Bar{...} (return) at escape2.go:121:2
escape2.go:121:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2.go:121:9: &Bar{...} escapes to heap
escape2.go:121:9: &Bar{...} escapes to heap in NewBar:
escape2.go:1230:6:     from &i (address-of) at escape2.go:1231:7
escape2.go:1230:6:     from p := &i (assign) at escape2.go:1231:4
escape2.go:1230:6:     from px = r (assign) at escape2.go:1236:7
escape2.go:1230:6:     from q := p (assign) at escape2.go:1233:5
escape2.go:1230:6:     from r := q (assign) at escape2.go:1235:6
escape2.go:1230:6:   flow: p ← &i:
escape2.go:1230:6:   flow: q ← p:
escape2.go:1230:6:   flow: r ← q:
escape2.go:1230:6:   flow: {heap} ← r:
escape2.go:1230:6: i escapes to heap in foo129:
escape2.go:1230:6: moved to heap: i
escape2.go:1231:2: foo129 capturing by value: p (addr=false assign=false width=8)
escape2.go:1232:2: func literal does not escape
escape2.go:1233:3: foo129.func1 capturing by value: q (addr=false assign=false width=8)
escape2.go:1234:3: func literal does not escape
escape2.go:1243:7:     from &i (address-of) at escape2.go:1245:9
escape2.go:1243:7:     from px = &i (assign) at escape2.go:1245:7
escape2.go:1243:7:   flow: {heap} ← &i:
escape2.go:1243:7: foo130 capturing by ref: i (addr=true assign=false width=8)
escape2.go:1243:7: i escapes to heap in foo130:
escape2.go:1243:7: moved to heap: i
escape2.go:1244:3: func literal does not escape
escape2.go:124:14:     from Bar{...} (struct literal element) at escape2.go:125:13
escape2.go:124:14:   flow: {storage for &Bar{...}} ← x:
escape2.go:124:14: leaking param: x
escape2.go:124:14: parameter x leaks to {storage for &Bar{...}} for NewBarp with derefs=0:
escape2.go:1251:6:     from &i (address-of) at escape2.go:1253:8
escape2.go:1251:6:     from px = &i (assign) at escape2.go:1253:6
escape2.go:1251:6:   flow: {heap} ← &i:
escape2.go:1251:6: foo131 capturing by ref: i (addr=true assign=false width=8)
escape2.go:1251:6: i escapes to heap in foo131:
escape2.go:1251:6: moved to heap: i
escape2.go:1252:2: func literal does not escape
escape2.go:1258:6:     from &i (address-of) at escape2.go:1260:8
escape2.go:1258:6:     from i (captured by a closure) at escape2.go:1260:9
escape2.go:1258:6:     from i (reference) at escape2.go:1260:9
escape2.go:1258:6:     from px = &i (assign) at escape2.go:1260:6
escape2.go:1258:6:   flow: {heap} ← &i:
escape2.go:1258:6:   flow: {storage for func literal} ← &i:
escape2.go:1258:6: foo132 capturing by ref: i (addr=true assign=false width=8)
escape2.go:1258:6: i escapes to heap in foo132:
escape2.go:1258:6: i escapes to heap in foo132:
escape2.go:1258:6: moved to heap: i
escape2.go:1259:5:     from func literal (spill) at escape2.go:1259:5
escape2.go:1259:5:   flow: {heap} ← &{storage for func literal}:
escape2.go:1259:5: func literal escapes to heap
escape2.go:1259:5: func literal escapes to heap in foo132:
escape2.go:125:9:     from &Bar{...} (spill) at escape2.go:125:9
escape2.go:125:9:     from return &Bar{...} (return) at escape2.go:125:2
escape2.go:125:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2.go:125:9: &Bar{...} escapes to heap
escape2.go:125:9: &Bar{...} escapes to heap in NewBarp:
escape2.go:1265:6:     from &i (address-of) at escape2.go:1267:8
escape2.go:1265:6:     from px = &i (assign) at escape2.go:1267:6
escape2.go:1265:6:   flow: {heap} ← &i:
escape2.go:1265:6: foo133 capturing by ref: i (addr=true assign=false width=8)
escape2.go:1265:6: i escapes to heap in foo133:
escape2.go:1265:6: moved to heap: i
escape2.go:1266:8: func literal does not escape
escape2.go:1273:2: foo134 capturing by value: p (addr=false assign=false width=8)
escape2.go:1274:2: func literal does not escape
escape2.go:1275:3: foo134.func1 capturing by value: q (addr=false assign=false width=8)
escape2.go:1276:3: func literal does not escape
escape2.go:1284:6:     from &i (address-of) at escape2.go:1285:7
escape2.go:1284:6:     from p (captured by a closure) at escape2.go:1287:8
escape2.go:1284:6:     from p := &i (assign) at escape2.go:1285:4
escape2.go:1284:6:   flow: p ← &i:
escape2.go:1284:6:   flow: {storage for func literal} ← p:
escape2.go:1284:6: i escapes to heap in foo135:
escape2.go:1284:6: moved to heap: i
escape2.go:1285:2: foo135 capturing by value: p (addr=false assign=false width=8)
escape2.go:1286:5:     from func literal (spill) at escape2.go:1286:5
escape2.go:1286:5:   flow: {heap} ← &{storage for func literal}:
escape2.go:1286:5: func literal escapes to heap
escape2.go:1286:5: func literal escapes to heap in foo135:
escape2.go:1287:3: foo135.func1 capturing by value: q (addr=false assign=false width=8)
escape2.go:1288:3: func literal does not escape
escape2.go:128:15: x does not escape
escape2.go:1296:6:     from &i (address-of) at escape2.go:1297:7
escape2.go:1296:6:     from p := &i (assign) at escape2.go:1297:4
escape2.go:1296:6:     from px = r (assign) at escape2.go:1302:7
escape2.go:1296:6:     from q := p (assign) at escape2.go:1299:5
escape2.go:1296:6:     from r := q (assign) at escape2.go:1301:6
escape2.go:1296:6:   flow: p ← &i:
escape2.go:1296:6:   flow: q ← p:
escape2.go:1296:6:   flow: r ← q:
escape2.go:1296:6:   flow: {heap} ← r:
escape2.go:1296:6: i escapes to heap in foo136:
escape2.go:1296:6: moved to heap: i
escape2.go:1297:2: foo136 capturing by value: p (addr=false assign=false width=8)
escape2.go:1298:5:     from func literal (spill) at escape2.go:1298:5
escape2.go:1298:5:   flow: {heap} ← &{storage for func literal}:
escape2.go:1298:5: func literal escapes to heap
escape2.go:1298:5: func literal escapes to heap in foo136:
escape2.go:1299:3: foo136.func1 capturing by value: q (addr=false assign=false width=8)
escape2.go:129:9:     from &Bar{...} (spill) at escape2.go:129:9
escape2.go:129:9:     from return &Bar{...} (return) at escape2.go:129:2
escape2.go:129:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2.go:129:9: &Bar{...} escapes to heap
escape2.go:129:9: &Bar{...} escapes to heap in NewBarp2:
escape2.go:1300:3: func literal does not escape
escape2.go:1308:6:     from &i (address-of) at escape2.go:1309:7
escape2.go:1308:6:     from p := &i (assign) at escape2.go:1309:4
escape2.go:1308:6:     from q (captured by a closure) at escape2.go:1313:9
escape2.go:1308:6:     from q := p (assign) at escape2.go:1311:5
escape2.go:1308:6:   flow: p ← &i:
escape2.go:1308:6:   flow: q ← p:
escape2.go:1308:6:   flow: {storage for func literal} ← q:
escape2.go:1308:6: i escapes to heap in foo137:
escape2.go:1308:6: moved to heap: i
escape2.go:1309:2: foo137 capturing by value: p (addr=false assign=false width=8)
escape2.go:1310:2: func literal does not escape
escape2.go:1311:3: foo137.func1 capturing by value: q (addr=false assign=false width=8)
escape2.go:1312:6:     from func literal (spill) at escape2.go:1312:6
escape2.go:1312:6:   flow: {heap} ← &{storage for func literal}:
escape2.go:1312:6: func literal escapes to heap
escape2.go:1312:6: func literal escapes to heap in foo137.func1:
escape2.go:1323:10:     from &t.x[0] (address-of) at escape2.go:1324:9
escape2.go:1323:10:     from new(T) (spill) at escape2.go:1323:10
escape2.go:1323:10:     from return &t.x[0] (return) at escape2.go:1324:2
escape2.go:1323:10:     from t := new(T) (assign) at escape2.go:1323:4
escape2.go:1323:10:     from t.x (dot of pointer) at escape2.go:1324:11
escape2.go:1323:10:     from t.x[0] (fixed-array-index-of) at escape2.go:1324:13
escape2.go:1323:10:   flow: t ← &{storage for new(T)}:
escape2.go:1323:10:   flow: ~r0 ← t:
escape2.go:1323:10: new(T) escapes to heap
escape2.go:1323:10: new(T) escapes to heap in foo138:
escape2.go:132:7: b does not escape
escape2.go:1333:10:     from &t.x.y (address-of) at escape2.go:1334:9
escape2.go:1333:10:     from new(T) (spill) at escape2.go:1333:10
escape2.go:1333:10:     from return &t.x.y (return) at escape2.go:1334:2
escape2.go:1333:10:     from t := new(T) (assign) at escape2.go:1333:4
escape2.go:1333:10:     from t.x (dot of pointer) at escape2.go:1334:11
escape2.go:1333:10:     from t.x.y (dot) at escape2.go:1334:13
escape2.go:1333:10:   flow: t ← &{storage for new(T)}:
escape2.go:1333:10:   flow: ~r0 ← t:
escape2.go:1333:10: new(T) escapes to heap
escape2.go:1333:10: new(T) escapes to heap in foo139:
escape2.go:1346:7:     from &T{} (spill) at escape2.go:1346:7
escape2.go:1346:7:     from U{...} (interface-converted) at escape2.go:1347:10
escape2.go:1346:7:     from U{...} (struct literal element) at escape2.go:1347:10
escape2.go:1346:7:     from t := &T{} (assign) at escape2.go:1346:4
escape2.go:1346:7:   flow: t ← &{storage for &T{}}:
escape2.go:1346:7:   flow: {storage for U{...}} ← t:
escape2.go:1346:7: &T{} escapes to heap
escape2.go:1346:7: &T{} escapes to heap in foo140:
escape2.go:1347:10:     from U{...} (spill) at escape2.go:1347:10
escape2.go:1347:10:     from return U{...} (return) at escape2.go:1347:2
escape2.go:1347:10:   flow: ~r0 ← &{storage for U{...}}:
escape2.go:1347:10: U{...} escapes to heap
escape2.go:1347:10: U{...} escapes to heap in foo140:
escape2.go:1361:9: x does not escape
escape2.go:1363:9: leaking param: x
escape2.go:1369:6:     from F2(buf2[:]) (call parameter) at escape2.go:1370:4
escape2.go:1369:6:     from buf2 (address-of) at escape2.go:1370:9
escape2.go:1369:6:     from buf2[:] (slice) at escape2.go:1370:9
escape2.go:1369:6:   flow: {heap} ← &buf2:
escape2.go:1369:6: buf2 escapes to heap in G:
escape2.go:1369:6: moved to heap: buf2
escape2.go:136:7:     from &b.i (address-of) at escape2.go:137:9
escape2.go:136:7:     from b.i (dot of pointer) at escape2.go:137:11
escape2.go:136:7:     from return &b.i (return) at escape2.go:137:2
escape2.go:136:7:   flow: ~r0 ← b:
escape2.go:136:7: leaking param: b to result ~r0 level=0
escape2.go:136:7: parameter b leaks to ~r0 for (*Bar).Leak with derefs=0:
escape2.go:1375:6:     from F4(buf4[:]) (call parameter) at escape2.go:1376:4
escape2.go:1375:6:     from buf4 (address-of) at escape2.go:1376:9
escape2.go:1375:6:     from buf4[:] (slice) at escape2.go:1376:9
escape2.go:1375:6:   flow: {heap} ← &buf4:
escape2.go:1375:6: buf4 escapes to heap in G:
escape2.go:1375:6: moved to heap: buf4
escape2.go:1383:7: t does not escape
escape2.go:1389:10: new(Tm) does not escape
escape2.go:1390:7: t.M does not escape
escape2.go:1397:10:     from new(Tm) (spill) at escape2.go:1397:10
escape2.go:1397:10:     from t := new(Tm) (assign) at escape2.go:1397:4
escape2.go:1397:10:   flow: t ← &{storage for new(Tm)}:
escape2.go:1397:10:   flow: {storage for t.M} ← {temp}:
escape2.go:1397:10:   flow: {temp} ← t:
escape2.go:1397:10: new(Tm) escapes to heap
escape2.go:1397:10: new(Tm) escapes to heap in foo142:
escape2.go:1398:8:     from gf = t.M (assign) at escape2.go:1398:5
escape2.go:1398:8:     from t.M (spill) at escape2.go:1398:8
escape2.go:1398:8:   flow: {heap} ← &{storage for t.M}:
escape2.go:1398:8: t.M escapes to heap
escape2.go:1398:8: t.M escapes to heap in foo142:
escape2.go:1404:3: func literal does not escape
escape2.go:140:7:     from b.ii (dot of pointer) at escape2.go:141:10
escape2.go:140:7:     from return b.ii (return) at escape2.go:141:2
escape2.go:140:7:   flow: ~r0 ← *b:
escape2.go:140:7: leaking param: b to result ~r0 level=1
escape2.go:140:7: parameter b leaks to ~r0 for (*Bar).AlsoNoLeak with derefs=1:
escape2.go:1438:13: l does not escape
escape2.go:1444:13: l does not escape
escape2.go:144:7:     from Bar.AlsoLeak(b) (call parameter) at <autogenerated>:1
escape2.go:144:7:     from b (indirection) at <autogenerated>:1
escape2.go:144:7:     from b.ii (dot) at escape2.go:145:10
escape2.go:144:7:     from return Bar.AlsoLeak(b) (return) at <autogenerated>:1
escape2.go:144:7:     from return b.ii (return) at escape2.go:145:2
escape2.go:144:7:   flow: ~r0 ← *b:
escape2.go:144:7:   flow: ~r0 ← b:
escape2.go:144:7: leaking param: b to result ~r0 level=0
escape2.go:144:7: parameter b leaks to ~r0 for (*Bar).AlsoLeak with derefs=1:
escape2.go:144:7: parameter b leaks to ~r0 for Bar.AlsoLeak with derefs=0:
escape2.go:1451:13: l does not escape
escape2.go:1459:13: l does not escape
escape2.go:1466:13: l does not escape
escape2.go:1478:13:     from save150 = x (assign) at escape2.go:1479:10
escape2.go:1478:13:   flow: {heap} ← x:
escape2.go:1478:13: leaking param: x
escape2.go:1478:13: parameter x leaks to {heap} for foo150 with derefs=0:
escape2.go:1483:8:     from ... argument (spill) at escape2.go:1483:8
escape2.go:1483:8:     from foo150(... argument...) (call parameter) at escape2.go:1483:8
escape2.go:1483:8:   flow: {heap} ← &{storage for ... argument}:
escape2.go:1483:8: ... argument escapes to heap
escape2.go:1483:8: ... argument escapes to heap in bar150:
escape2.go:148:7:     from Bar.LeaksToo(b) (call parameter) at <autogenerated>:1
escape2.go:148:7:     from b (indirection) at <autogenerated>:1
escape2.go:148:7:     from b.ii (dot) at escape2.go:151:10
escape2.go:148:7:     from return Bar.LeaksToo(b) (return) at <autogenerated>:1
escape2.go:148:7:     from return b.ii (return) at escape2.go:151:2
escape2.go:148:7:   flow: ~r0 ← *b:
escape2.go:148:7:   flow: ~r0 ← b:
escape2.go:148:7: leaking param: b to result ~r0 level=0
escape2.go:148:7: parameter b leaks to ~r0 for (*Bar).LeaksToo with derefs=1:
escape2.go:148:7: parameter b leaks to ~r0 for Bar.LeaksToo with derefs=0:
escape2.go:1490:13:     from save151 = x (assign) at escape2.go:1491:10
escape2.go:1490:13:   flow: {heap} ← x:
escape2.go:1490:13: leaking param: x
escape2.go:1490:13: parameter x leaks to {heap} for foo151 with derefs=0:
escape2.go:1495:6:     from &(&a)[4:8][0] (address-of) at escape2.go:1497:9
escape2.go:1495:6:     from &a (address-of) at escape2.go:1497:11
escape2.go:1495:6:     from (&a)[4:8] (slice) at escape2.go:1497:14
escape2.go:1495:6:     from (&a)[4:8][0] (dot of pointer) at escape2.go:1497:19
escape2.go:1495:6:     from foo151(&(&a)[4:8][0]) (call parameter) at escape2.go:1497:8
escape2.go:1495:6:   flow: {heap} ← &a:
escape2.go:1495:6: a escapes to heap in bar151:
escape2.go:1495:6: moved to heap: a
escape2.go:149:2:     from &v (address-of) at escape2.go:150:9
escape2.go:149:2:     from b.ii (dot) at escape2.go:151:10
escape2.go:149:2:     from b.ii = &v (assign) at escape2.go:150:7
escape2.go:149:2:     from return b.ii (return) at escape2.go:151:2
escape2.go:149:2:   flow: b ← &v:
escape2.go:149:2:   flow: ~r0 ← b:
escape2.go:149:2: moved to heap: v
escape2.go:149:2: v escapes to heap in Bar.LeaksToo:
escape2.go:1501:6:     from &b[4:8][0] (address-of) at escape2.go:1503:9
escape2.go:1501:6:     from a (address-of) at escape2.go:1502:8
escape2.go:1501:6:     from a[:] (slice) at escape2.go:1502:8
escape2.go:1501:6:     from b := a[:] (assign) at escape2.go:1502:4
escape2.go:1501:6:     from b[4:8] (slice) at escape2.go:1503:11
escape2.go:1501:6:     from b[4:8][0] (dot of pointer) at escape2.go:1503:16
escape2.go:1501:6:     from foo151(&b[4:8][0]) (call parameter) at escape2.go:1503:8
escape2.go:1501:6:   flow: b ← &a:
escape2.go:1501:6:   flow: {heap} ← b:
escape2.go:1501:6: a escapes to heap in bar151b:
escape2.go:1501:6: moved to heap: a
escape2.go:1507:6:     from &(&a)[4:8:8][0] (address-of) at escape2.go:1509:9
escape2.go:1507:6:     from &a (address-of) at escape2.go:1509:11
escape2.go:1507:6:     from (&a)[4:8:8] (slice) at escape2.go:1509:14
escape2.go:1507:6:     from (&a)[4:8:8][0] (dot of pointer) at escape2.go:1509:21
escape2.go:1507:6:     from foo151(&(&a)[4:8:8][0]) (call parameter) at escape2.go:1509:8
escape2.go:1507:6:   flow: {heap} ← &a:
escape2.go:1507:6: a escapes to heap in bar151c:
escape2.go:1507:6: moved to heap: a
escape2.go:1513:6:     from &b[4:8:8][0] (address-of) at escape2.go:1515:9
escape2.go:1513:6:     from a (address-of) at escape2.go:1514:8
escape2.go:1513:6:     from a[:] (slice) at escape2.go:1514:8
escape2.go:1513:6:     from b := a[:] (assign) at escape2.go:1514:4
escape2.go:1513:6:     from b[4:8:8] (slice) at escape2.go:1515:11
escape2.go:1513:6:     from b[4:8:8][0] (dot of pointer) at escape2.go:1515:18
escape2.go:1513:6:     from foo151(&b[4:8:8][0]) (call parameter) at escape2.go:1515:8
escape2.go:1513:6:   flow: b ← &a:
escape2.go:1513:6:   flow: {heap} ← b:
escape2.go:1513:6: a escapes to heap in bar151d:
escape2.go:1513:6: moved to heap: a
escape2.go:1524:7:     from return u.s (return) at escape2.go:1525:2
escape2.go:1524:7:     from u.s (dot of pointer) at escape2.go:1525:10
escape2.go:1524:7:   flow: ~r0 ← *u:
escape2.go:1524:7: leaking param: u to result ~r0 level=1
escape2.go:1524:7: parameter u leaks to ~r0 for (*U).String with derefs=1:
escape2.go:1532:11:     from (*U).String(u) (call parameter) at escape2.go:1533:20
escape2.go:1532:11:     from V{...} (struct literal element) at escape2.go:1533:11
escape2.go:1532:11:     from u (address-of) at escape2.go:1533:13
escape2.go:1532:11:   flow: {storage for &V{...}} ← u:
escape2.go:1532:11: leaking param: u
escape2.go:1532:11: parameter u leaks to {storage for &V{...}} for NewV with derefs=0:
escape2.go:1533:9:     from &V{...} (spill) at escape2.go:1533:9
escape2.go:1533:9:     from return &V{...} (return) at escape2.go:1533:2
escape2.go:1533:9:   flow: ~r0 ← &{storage for &V{...}}:
escape2.go:1533:9: &V{...} escapes to heap
escape2.go:1533:9: &V{...} escapes to heap in NewV:
escape2.go:1537:2:     from &a (address-of) at escape2.go:1538:9
escape2.go:1537:2:     from NewV(u) (call parameter) at escape2.go:1539:11
escape2.go:1537:2:     from U{...} (struct literal element) at escape2.go:1538:8
escape2.go:1537:2:     from u := U{...} (assign) at escape2.go:1538:4
escape2.go:1537:2:   flow: u ← &a:
escape2.go:1537:2:   flow: {heap} ← u:
escape2.go:1537:2: a escapes to heap in foo152:
escape2.go:1537:2: moved to heap: a
escape2.go:1545:13: v does not escape
escape2.go:1547:7:     from &x (address-of) at escape2.go:1548:10
escape2.go:1547:7:     from return &x (return) at escape2.go:1548:3
escape2.go:1547:7:   flow: ~r0 ← &x:
escape2.go:1547:7: moved to heap: x
escape2.go:1547:7: x escapes to heap in foo153:
escape2.go:154:7:     from b.ii (dot of pointer) at escape2.go:157:10
escape2.go:154:7:     from return b.ii (return) at escape2.go:157:2
escape2.go:154:7:   flow: ~r0 ← *b:
escape2.go:154:7: leaking param: b to result ~r0 level=1
escape2.go:154:7: parameter b leaks to ~r0 for (*Bar).LeaksABit with derefs=1:
escape2.go:1550:8:     from 0 (spill) at escape2.go:1550:8
escape2.go:1550:8:     from panic(0) (call parameter) at escape2.go:1550:7
escape2.go:1550:8:   flow: {heap} ← &{storage for 0}:
escape2.go:1550:8: 0 escapes to heap
escape2.go:1550:8: 0 escapes to heap in foo153:
escape2.go:1555:11:     from &x (address-of) at escape2.go:1556:6
escape2.go:1555:11:     from y = &x (assign) at escape2.go:1556:4
escape2.go:1555:11:   flow: y ← &x:
escape2.go:1555:11: moved to heap: x
escape2.go:1555:11: x escapes to heap in f:
escape2.go:155:2:     from &v (address-of) at escape2.go:156:9
escape2.go:155:2:     from b.ii = &v (assign) at escape2.go:156:7
escape2.go:155:2:   flow: {heap} ← &v:
escape2.go:155:2: moved to heap: v
escape2.go:155:2: v escapes to heap in (*Bar).LeaksABit:
escape2.go:1560:11:     from &x (address-of) at escape2.go:1561:6
escape2.go:1560:11:     from &x (interface-converted) at escape2.go:1561:6
escape2.go:1560:11:     from x = &x (assign) at escape2.go:1561:4
escape2.go:1560:11:   flow: x ← &x:
escape2.go:1560:11: moved to heap: x
escape2.go:1560:11: x escapes to heap in g:
escape2.go:1574:7: &Lit{...} does not escape
escape2.go:1580:2:     from &Lit{...} (spill) at escape2.go:1581:7
escape2.go:1580:2:     from &i (address-of) at escape2.go:1581:12
escape2.go:1580:2:     from *x (indirection) at escape2.go:1582:9
escape2.go:1580:2:     from *x (interface-converted) at escape2.go:1582:9
escape2.go:1580:2:     from Lit{...} (struct literal element) at escape2.go:1581:11
escape2.go:1580:2:     from sink = *x (assign) at escape2.go:1582:7
escape2.go:1580:2:     from x := &Lit{...} (assign) at escape2.go:1581:4
escape2.go:1580:2:   flow: x ← &{storage for &Lit{...}}:
escape2.go:1580:2:   flow: {heap} ← *x:
escape2.go:1580:2:   flow: {storage for &Lit{...}} ← &i:
escape2.go:1580:2: i escapes to heap in ptrlitNoEscape2:
escape2.go:1580:2: moved to heap: i
escape2.go:1581:7: &Lit{...} does not escape
escape2.go:1587:2:     from &i (address-of) at escape2.go:1588:12
escape2.go:1587:2:     from Lit{...} (struct literal element) at escape2.go:1588:11
escape2.go:1587:2:   flow: {storage for &Lit{...}} ← &i:
escape2.go:1587:2: i escapes to heap in ptrlitEscape:
escape2.go:1587:2: moved to heap: i
escape2.go:1588:7:     from &Lit{...} (spill) at escape2.go:1588:7
escape2.go:1588:7:     from sink = x (assign) at escape2.go:1589:7
escape2.go:1588:7:     from x (interface-converted) at escape2.go:1589:9
escape2.go:1588:7:     from x := &Lit{...} (assign) at escape2.go:1588:4
escape2.go:1588:7:   flow: x ← &{storage for &Lit{...}}:
escape2.go:1588:7:   flow: {heap} ← x:
escape2.go:1588:7: &Lit{...} escapes to heap
escape2.go:1588:7: &Lit{...} escapes to heap in ptrlitEscape:
escape2.go:1603:7: b does not escape
escape2.go:1604:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2]
escape2.go:1605:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2:3]
escape2.go:1606:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2]
escape2.go:1607:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2:3]
escape2.go:160:7: b does not escape
escape2.go:1610:7:     from b.arr (address-of) at escape2.go:1611:16
escape2.go:1610:7:     from b.arr (dot of pointer) at escape2.go:1611:12
escape2.go:1610:7:     from b.arr[1:2] (slice) at escape2.go:1611:16
escape2.go:1610:7:     from b.buf1 = b.arr[1:2] (assign) at escape2.go:1611:9
escape2.go:1610:7:   flow: {heap} ← b:
escape2.go:1610:7: leaking param: b
escape2.go:1610:7: parameter b leaks to {heap} for (*Buffer).bar with derefs=0:
escape2.go:1614:7: b does not escape
escape2.go:1615:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2]
escape2.go:1616:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2:3]
escape2.go:1619:7: b does not escape
escape2.go:1620:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str1[1:2]
escape2.go:1621:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str2[1:2]
escape2.go:1624:7:     from b.buf1 (dot of pointer) at escape2.go:1626:12
escape2.go:1624:7:     from b.buf1[1:2] (slice) at escape2.go:1626:17
escape2.go:1624:7:     from o.buf1 = b.buf1[1:2] (assign) at escape2.go:1626:9
escape2.go:1624:7:   flow: {heap} ← *b:
escape2.go:1624:7: leaking param content: b
escape2.go:1624:7: parameter b leaks to {heap} for (*Buffer).bat with derefs=1:
escape2.go:1625:10:     from new(Buffer) (spill) at escape2.go:1625:10
escape2.go:1625:10:     from o (interface-converted) at escape2.go:1627:9
escape2.go:1625:10:     from o := new(Buffer) (assign) at escape2.go:1625:4
escape2.go:1625:10:     from sink = o (assign) at escape2.go:1627:7
escape2.go:1625:10:   flow: o ← &{storage for new(Buffer)}:
escape2.go:1625:10:   flow: {heap} ← o:
escape2.go:1625:10: new(Buffer) escapes to heap
escape2.go:1625:10: new(Buffer) escapes to heap in (*Buffer).bat:
escape2.go:1630:11: sp does not escape
escape2.go:1630:23: bp does not escape
escape2.go:1631:6: quux ignoring self-assignment in *sp = (*sp)[1:2]
escape2.go:1632:6: quux ignoring self-assignment in *bp = (*bp)[1:2]
escape2.go:1645:2:     from &i (address-of) at escape2.go:1646:8
escape2.go:1645:2:     from x.p = &i (assign) at escape2.go:1646:6
escape2.go:1645:2:     from x.s (dot) at escape2.go:1647:10
escape2.go:1645:2:     from x.s (interface-converted) at escape2.go:1647:10
escape2.go:1645:2:   flow: x ← &i:
escape2.go:1645:2:   flow: {storage for x.s} ← x:
escape2.go:1645:2: i escapes to heap in fieldFlowTracking:
escape2.go:1645:2: moved to heap: i
escape2.go:1647:10:     from sink = x.s (assign) at escape2.go:1647:7
escape2.go:1647:10:     from x.s (spill) at escape2.go:1647:10
escape2.go:1647:10:   flow: {heap} ← &{storage for x.s}:
escape2.go:1647:10: x.s escapes to heap
escape2.go:1647:10: x.s escapes to heap in fieldFlowTracking:
escape2.go:1653:11: make([]byte, 20) does not escape
escape2.go:1654:14: string(b) does not escape
escape2.go:1659:11: make([]byte, 20) does not escape
escape2.go:1660:14: string(b) does not escape
escape2.go:1666:11: make([]byte, 20) does not escape
escape2.go:1667:14:     from s := string(b) (assign) at escape2.go:1667:4
escape2.go:1667:14:     from s1 := s[0:1] (assign) at escape2.go:1668:5
escape2.go:1667:14:     from s[0:1] (slice) at escape2.go:1668:9
escape2.go:1667:14:     from string(b) (spill) at escape2.go:1667:14
escape2.go:1667:14:   flow: s ← &{storage for string(b)}:
escape2.go:1667:14:   flow: s1 ← s:
escape2.go:1667:14: string(b) escapes to heap
escape2.go:1667:14: string(b) escapes to heap in slicebytetostring2:
escape2.go:1668:2:     from &s1 (address-of) at escape2.go:1669:9
escape2.go:1668:2:     from &s1 (interface-converted) at escape2.go:1669:9
escape2.go:1668:2:     from sink = &s1 (assign) at escape2.go:1669:7
escape2.go:1668:2:   flow: {heap} ← &s1:
escape2.go:1668:2: moved to heap: s1
escape2.go:1668:2: s1 escapes to heap in slicebytetostring2:
escape2.go:166:13:     from .autotmp_1 (captured by a closure) at escape2.go:167:2
escape2.go:166:13:     from .autotmp_1 = b (assign-pair) at escape2.go:167:2
escape2.go:166:13:   flow: .autotmp_1 ← b:
escape2.go:166:13:   flow: {storage for func literal} ← .autotmp_1:
escape2.go:166:13: leaking param: b
escape2.go:166:13: parameter b leaks to {storage for func literal} for goLeak with derefs=0:
escape2.go:1673:11: make([]byte, 20) does not escape
escape2.go:1674:14:     from s := string(b) (assign) at escape2.go:1674:4
escape2.go:1674:14:     from s1 (interface-converted) at escape2.go:1676:9
escape2.go:1674:14:     from s1 := s[0:1] (assign) at escape2.go:1675:5
escape2.go:1674:14:     from s[0:1] (slice) at escape2.go:1675:9
escape2.go:1674:14:     from string(b) (spill) at escape2.go:1674:14
escape2.go:1674:14:   flow: s ← &{storage for string(b)}:
escape2.go:1674:14:   flow: s1 ← s:
escape2.go:1674:14:   flow: {storage for s1} ← s1:
escape2.go:1674:14: string(b) escapes to heap
escape2.go:1674:14: string(b) escapes to heap in slicebytetostring3:
escape2.go:1676:9:     from s1 (spill) at escape2.go:1676:9
escape2.go:1676:9:     from sink = s1 (assign) at escape2.go:1676:7
escape2.go:1676:9:   flow: {heap} ← &{storage for s1}:
escape2.go:1676:9: s1 escapes to heap
escape2.go:1676:9: s1 escapes to heap in slicebytetostring3:
escape2.go:167:2:     from func literal (spill) at escape2.go:167:2
escape2.go:167:2:   flow: {heap} ← &{storage for func literal}:
escape2.go:167:2: func literal escapes to heap in goLeak:
escape2.go:167:2: goLeak capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape2.go:1682:10: s0 + s1 does not escape
escape2.go:1690:10: s0 + s1 does not escape
escape2.go:1695:11: make([]byte, 20) does not escape
escape2.go:1697:14: string(b) does not escape
escape2.go:1697:17: string(b) + s0 does not escape
escape2.go:1704:10:     from s := s0 + s1 (assign) at escape2.go:1704:4
escape2.go:1704:10:     from s0 + s1 (spill) at escape2.go:1704:10
escape2.go:1704:10:     from s2 (interface-converted) at escape2.go:1706:9
escape2.go:1704:10:     from s2 := s[0:1] (assign) at escape2.go:1705:5
escape2.go:1704:10:     from s[0:1] (slice) at escape2.go:1705:9
escape2.go:1704:10:   flow: s ← &{storage for s0 + s1}:
escape2.go:1704:10:   flow: s2 ← s:
escape2.go:1704:10:   flow: {storage for s2} ← s2:
escape2.go:1704:10: s0 + s1 escapes to heap
escape2.go:1704:10: s0 + s1 escapes to heap in addstr3:
escape2.go:1706:9:     from s2 (spill) at escape2.go:1706:9
escape2.go:1706:9:     from sink = s2 (assign) at escape2.go:1706:7
escape2.go:1706:9:   flow: {heap} ← &{storage for s2}:
escape2.go:1706:9: s2 escapes to heap
escape2.go:1706:9: s2 escapes to heap in addstr3:
escape2.go:1712:14: string(x) does not escape
escape2.go:1719:14:     from return s (return) at escape2.go:1720:2
escape2.go:1719:14:     from s := string(x) (assign) at escape2.go:1719:4
escape2.go:1719:14:     from string(x) (spill) at escape2.go:1719:14
escape2.go:1719:14:   flow: s ← &{storage for string(x)}:
escape2.go:1719:14:   flow: ~r0 ← s:
escape2.go:1719:14: string(x) escapes to heap
escape2.go:1719:14: string(x) escapes to heap in intstring1:
escape2.go:1726:14:     from s := string(x) (assign) at escape2.go:1726:4
escape2.go:1726:14:     from string(x) (spill) at escape2.go:1726:14
escape2.go:1726:14:   flow: s ← &{storage for string(x)}:
escape2.go:1726:14: string(x) escapes to heap
escape2.go:1726:14: string(x) escapes to heap in intstring2:
escape2.go:1726:2:     from &s (address-of) at escape2.go:1727:9
escape2.go:1726:2:     from &s (interface-converted) at escape2.go:1727:9
escape2.go:1726:2:     from sink = &s (assign) at escape2.go:1727:7
escape2.go:1726:2:   flow: {heap} ← &s:
escape2.go:1726:2: moved to heap: s
escape2.go:1726:2: s escapes to heap in intstring2:
escape2.go:1732:14: ([]byte)(s) does not escape
escape2.go:1732:14: zero-copy string->[]byte conversion
escape2.go:1738:16:     from ([]byte)(s) (spill) at escape2.go:1738:16
escape2.go:1738:16:     from return ([]byte)(s) (return) at escape2.go:1738:2
escape2.go:1738:16:   flow: ~r0 ← &{storage for ([]byte)(s)}:
escape2.go:1738:16: ([]byte)(s) escapes to heap
escape2.go:1738:16: ([]byte)(s) escapes to heap in stringtoslicebyte1:
escape2.go:1743:15:     from ([]byte)(s) (spill) at escape2.go:1743:15
escape2.go:1743:15:     from sink = ([]byte)(s) (assign) at escape2.go:1743:7
escape2.go:1743:15:   flow: {heap} ← &{storage for ([]byte)(s)}:
escape2.go:1743:15: ([]byte)(s) escapes to heap
escape2.go:1743:15: ([]byte)(s) escapes to heap in stringtoslicebyte2:
escape2.go:1743:16:     from ([]byte)(s) (interface-converted) at escape2.go:1743:15
escape2.go:1743:16:     from ([]byte)(s) (spill) at escape2.go:1743:16
escape2.go:1743:16:   flow: {storage for ([]byte)(s)} ← &{storage for ([]byte)(s)}:
escape2.go:1743:16: ([]byte)(s) escapes to heap
escape2.go:1743:16: ([]byte)(s) escapes to heap in stringtoslicebyte2:
escape2.go:1748:14: ([]rune)(s) does not escape
escape2.go:1754:16:     from ([]rune)(s) (spill) at escape2.go:1754:16
escape2.go:1754:16:     from return ([]rune)(s) (return) at escape2.go:1754:2
escape2.go:1754:16:   flow: ~r0 ← &{storage for ([]rune)(s)}:
escape2.go:1754:16: ([]rune)(s) escapes to heap
escape2.go:1754:16: ([]rune)(s) escapes to heap in stringtoslicerune1:
escape2.go:1759:15:     from ([]rune)(s) (spill) at escape2.go:1759:15
escape2.go:1759:15:     from sink = ([]rune)(s) (assign) at escape2.go:1759:7
escape2.go:1759:15:   flow: {heap} ← &{storage for ([]rune)(s)}:
escape2.go:1759:15: ([]rune)(s) escapes to heap
escape2.go:1759:15: ([]rune)(s) escapes to heap in stringtoslicerune2:
escape2.go:1759:16:     from ([]rune)(s) (interface-converted) at escape2.go:1759:15
escape2.go:1759:16:     from ([]rune)(s) (spill) at escape2.go:1759:16
escape2.go:1759:16:   flow: {storage for ([]rune)(s)} ← &{storage for ([]rune)(s)}:
escape2.go:1759:16: ([]rune)(s) escapes to heap
escape2.go:1759:16: ([]rune)(s) escapes to heap in stringtoslicerune2:
escape2.go:1763:13: []rune{...} does not escape
escape2.go:1764:14: string(r) does not escape
escape2.go:1769:13: []rune{...} does not escape
escape2.go:176:9:     from &Bar2{...} (spill) at escape2.go:176:9
escape2.go:176:9:     from return &Bar2{...} (return) at escape2.go:176:2
escape2.go:176:9:   flow: ~r0 ← &{storage for &Bar2{...}}:
escape2.go:176:9: &Bar2{...} escapes to heap
escape2.go:176:9: &Bar2{...} escapes to heap in NewBar2:
escape2.go:1770:16:     from return string(r) (return) at escape2.go:1770:2
escape2.go:1770:16:     from string(r) (spill) at escape2.go:1770:16
escape2.go:1770:16:   flow: ~r0 ← &{storage for string(r)}:
escape2.go:1770:16: string(r) escapes to heap
escape2.go:1770:16: string(r) escapes to heap in slicerunetostring1:
escape2.go:1774:13: []rune{...} does not escape
escape2.go:1775:15:     from sink = string(r) (assign) at escape2.go:1775:7
escape2.go:1775:15:     from string(r) (spill) at escape2.go:1775:15
escape2.go:1775:15:   flow: {heap} ← &{storage for string(r)}:
escape2.go:1775:15: string(r) escapes to heap
escape2.go:1775:15: string(r) escapes to heap in slicerunetostring2:
escape2.go:1775:16:     from string(r) (interface-converted) at escape2.go:1775:15
escape2.go:1775:16:     from string(r) (spill) at escape2.go:1775:16
escape2.go:1775:16:   flow: {storage for string(r)} ← &{storage for string(r)}:
escape2.go:1775:16: string(r) escapes to heap
escape2.go:1775:16: string(r) escapes to heap in slicerunetostring2:
escape2.go:1779:11: make(map[int]int) does not escape
escape2.go:1783:10:     from m[0] (spill) at escape2.go:1783:10
escape2.go:1783:10:     from sink = m[0] (assign) at escape2.go:1783:7
escape2.go:1783:10:   flow: {heap} ← &{storage for m[0]}:
escape2.go:1783:10: m[0] escapes to heap
escape2.go:1783:10: m[0] escapes to heap in makemap0:
escape2.go:1787:13:     from make(map[int]int) (spill) at escape2.go:1787:13
escape2.go:1787:13:     from return make(map[int]int) (return) at escape2.go:1787:2
escape2.go:1787:13:   flow: ~r0 ← &{storage for make(map[int]int)}:
escape2.go:1787:13: make(map[int]int) escapes to heap
escape2.go:1787:13: make(map[int]int) escapes to heap in makemap1:
escape2.go:1791:11:     from m (interface-converted) at escape2.go:1792:9
escape2.go:1791:11:     from m := make(map[int]int) (assign) at escape2.go:1791:4
escape2.go:1791:11:     from make(map[int]int) (spill) at escape2.go:1791:11
escape2.go:1791:11:     from sink = m (assign) at escape2.go:1792:7
escape2.go:1791:11:   flow: m ← &{storage for make(map[int]int)}:
escape2.go:1791:11:   flow: {heap} ← m:
escape2.go:1791:11: make(map[int]int) escapes to heap
escape2.go:1791:11: make(map[int]int) escapes to heap in makemap2:
escape2.go:1795:23: m does not escape
escape2.go:1796:11: "foo" does not escape
escape2.go:1799:23: m does not escape
escape2.go:179:7: b does not escape
escape2.go:1800:13: MV(0) does not escape
escape2.go:1804:10:     from issue10353a(x) (call parameter) at escape2.go:1805:13
escape2.go:1804:10:     from new(int) (spill) at escape2.go:1804:10
escape2.go:1804:10:     from x := new(int) (assign) at escape2.go:1804:4
escape2.go:1804:10:   flow: x ← &{storage for new(int)}:
escape2.go:1804:10:   flow: {heap} ← x:
escape2.go:1804:10: new(int) escapes to heap
escape2.go:1804:10: new(int) escapes to heap in issue10353:
escape2.go:1808:18:     from x (captured by a closure) at escape2.go:1810:12
escape2.go:1808:18:   flow: {storage for func literal} ← x:
escape2.go:1808:18: issue10353a capturing by value: x (addr=false assign=false width=8)
escape2.go:1808:18: leaking param: x
escape2.go:1808:18: parameter x leaks to {storage for func literal} for issue10353a with derefs=0:
escape2.go:1809:9:     from func literal (spill) at escape2.go:1809:9
escape2.go:1809:9:     from return func literal (return) at escape2.go:1809:2
escape2.go:1809:9:   flow: ~r0 ← &{storage for func literal}:
escape2.go:1809:9: func literal escapes to heap
escape2.go:1809:9: func literal escapes to heap in issue10353a:
escape2.go:1817:11:     from new(int) (spill) at escape2.go:1817:11
escape2.go:1817:11:     from x (captured by a closure) at escape2.go:1819:13
escape2.go:1817:11:     from x := new(int) (assign) at escape2.go:1817:5
escape2.go:1817:11:   flow: x ← &{storage for new(int)}:
escape2.go:1817:11:   flow: {storage for func literal} ← x:
escape2.go:1817:11: new(int) escapes to heap
escape2.go:1817:11: new(int) escapes to heap in issue10353b:
escape2.go:1817:3: issue10353b capturing by value: x (addr=false assign=false width=8)
escape2.go:1818:7:     from f = func literal (assign) at escape2.go:1818:5
escape2.go:1818:7:     from func literal (spill) at escape2.go:1818:7
escape2.go:1818:7:   flow: f ← &{storage for func literal}:
escape2.go:1818:7: func literal escapes to heap
escape2.go:1818:7: func literal escapes to heap in issue10353b:
escape2.go:1825:17:     from x (captured by a closure) at escape2.go:1826:27
escape2.go:1825:17:   flow: {storage for func literal} ← x:
escape2.go:1825:17: issue11387 capturing by value: x (addr=false assign=false width=8)
escape2.go:1825:17: parameter x leaks to {storage for func literal} for issue11387 with derefs=0:
escape2.go:1826:7:     from []func() int{...} (slice-literal-element) at escape2.go:1827:24
escape2.go:1826:7:     from []func() int{...} (spill) at escape2.go:1827:24
escape2.go:1826:7:     from copy(slice2, slice1) (call parameter) at escape2.go:1829:6
escape2.go:1826:7:     from copy(slice2, slice1) (copied slice) at escape2.go:1829:6
escape2.go:1826:7:     from f := func literal (assign) at escape2.go:1826:4
escape2.go:1826:7:     from func literal (spill) at escape2.go:1826:7
escape2.go:1826:7:     from slice1 := []func() int{...} (assign) at escape2.go:1827:9
escape2.go:1826:7:   flow: f ← &{storage for func literal}:
escape2.go:1826:7:   flow: slice1 ← &{storage for []func() int{...}}:
escape2.go:1826:7:   flow: {heap} ← *slice1:
escape2.go:1826:7:   flow: {storage for []func() int{...}} ← f:
escape2.go:1826:7: func literal escapes to heap
escape2.go:1826:7: func literal escapes to heap in issue11387:
escape2.go:1827:24: []func() int{...} does not escape
escape2.go:1828:16: make([]func() int, 1) does not escape
escape2.go:1833:20:     from &y (address-of) at escape2.go:1838:9
escape2.go:1833:20:     from &y (address-of) at escape2.go:1842:9
escape2.go:1833:20:     from gxx = &y (assign) at escape2.go:1838:7
escape2.go:1833:20:     from gxx = &y (assign) at escape2.go:1842:7
escape2.go:1833:20:   flow: {heap} ← &y:
escape2.go:1833:20:   flow: {heap} ← &y:
escape2.go:1833:20: moved to heap: y
escape2.go:1833:20: y escapes to heap in issue12397:
escape2.go:1833:20: y escapes to heap in issue12397:
escape2.go:183:7:     from b.i (address-of) at escape2.go:184:12
escape2.go:183:7:     from b.i (dot of pointer) at escape2.go:184:10
escape2.go:183:7:     from b.i[:] (slice) at escape2.go:184:12
escape2.go:183:7:     from return b.i[:] (return) at escape2.go:184:2
escape2.go:183:7:   flow: ~r0 ← b:
escape2.go:183:7: leaking param: b to result ~r0 level=0
escape2.go:183:7: parameter b leaks to ~r0 for (*Bar2).Leak with derefs=0:
escape2.go:187:7:     from b.ii (dot of pointer) at escape2.go:188:10
escape2.go:187:7:     from b.ii[0:1] (slice) at escape2.go:188:13
escape2.go:187:7:     from return b.ii[0:1] (return) at escape2.go:188:2
escape2.go:187:7:   flow: ~r0 ← *b:
escape2.go:187:7: leaking param: b to result ~r0 level=1
escape2.go:187:7: parameter b leaks to ~r0 for (*Bar2).AlsoNoLeak with derefs=1:
escape2.go:191:7: b does not escape
escape2.go:195:7:     from b.i (address-of) at escape2.go:196:12
escape2.go:195:7:     from b.i (dot of pointer) at escape2.go:196:10
escape2.go:195:7:     from b.i[0:4] (slice) at escape2.go:196:12
escape2.go:195:7:     from b.ii = b.i[0:4] (assign) at escape2.go:196:7
escape2.go:195:7:   flow: {heap} ← b:
escape2.go:195:7: leaking param: b
escape2.go:195:7: parameter b leaks to {heap} for (*Bar2).LeakSelf with derefs=0:
escape2.go:199:7:     from b.i (address-of) at escape2.go:201:11
escape2.go:199:7:     from b.i (dot of pointer) at escape2.go:201:9
escape2.go:199:7:     from b.i[0:] (slice) at escape2.go:201:11
escape2.go:199:7:     from b.ii = buf (assign) at escape2.go:202:7
escape2.go:199:7:     from buf = b.i[0:] (assign) at escape2.go:201:6
escape2.go:199:7:   flow: buf ← b:
escape2.go:199:7:   flow: {heap} ← buf:
escape2.go:199:7: leaking param: b
escape2.go:199:7: parameter b leaks to {heap} for (*Bar2).LeakSelf2 with derefs=0:
escape2.go:206:2: foo21 capturing by value: x (addr=false assign=false width=8)
escape2.go:207:9:     from func literal (spill) at escape2.go:207:9
escape2.go:207:9:     from return func literal (return) at escape2.go:207:2
escape2.go:207:9:   flow: ~r0 ← &{storage for func literal}:
escape2.go:207:9: func literal escapes to heap
escape2.go:207:9: func literal escapes to heap in foo21:
escape2.go:213:2:     from x (captured by a closure) at escape2.go:215:3
escape2.go:213:2:     from x (reference) at escape2.go:215:3
escape2.go:213:2:   flow: {storage for func literal} ← &x:
escape2.go:213:2: foo21a capturing by ref: x (addr=false assign=true width=8)
escape2.go:213:2: moved to heap: x
escape2.go:213:2: x escapes to heap in foo21a:
escape2.go:214:9:     from func literal (spill) at escape2.go:214:9
escape2.go:214:9:     from return func literal (return) at escape2.go:214:2
escape2.go:214:9:   flow: ~r0 ← &{storage for func literal}:
escape2.go:214:9: func literal escapes to heap
escape2.go:214:9: func literal escapes to heap in foo21a:
escape2.go:21:11:     from &x (address-of) at escape2.go:22:8
escape2.go:21:11:     from gxx = &x (assign) at escape2.go:22:6
escape2.go:21:11:   flow: {heap} ← &x:
escape2.go:21:11: moved to heap: x
escape2.go:21:11: x escapes to heap in foo1:
escape2.go:221:2: foo22 capturing by value: x (addr=false assign=false width=8)
escape2.go:222:9: func literal does not escape
escape2.go:227:12:     from x (captured by a closure) at escape2.go:229:10
escape2.go:227:12:   flow: {storage for func literal} ← x:
escape2.go:227:12: foo23 capturing by value: x (addr=false assign=false width=8)
escape2.go:227:12: parameter x leaks to {storage for func literal} for foo23 with derefs=0:
escape2.go:228:9:     from func literal (spill) at escape2.go:228:9
escape2.go:228:9:     from return func literal (return) at escape2.go:228:2
escape2.go:228:9:   flow: ~r0 ← &{storage for func literal}:
escape2.go:228:9: func literal escapes to heap
escape2.go:228:9: func literal escapes to heap in foo23:
escape2.go:233:13:     from x (captured by a closure) at escape2.go:235:10
escape2.go:233:13:   flow: {storage for func literal} ← x:
escape2.go:233:13: foo23a capturing by value: x (addr=false assign=false width=8)
escape2.go:233:13: parameter x leaks to {storage for func literal} for foo23a with derefs=0:
escape2.go:234:7:     from f := func literal (assign) at escape2.go:234:4
escape2.go:234:7:     from func literal (spill) at escape2.go:234:7
escape2.go:234:7:     from return f (return) at escape2.go:237:2
escape2.go:234:7:   flow: f ← &{storage for func literal}:
escape2.go:234:7:   flow: ~r0 ← f:
escape2.go:234:7: func literal escapes to heap
escape2.go:234:7: func literal escapes to heap in foo23a:
escape2.go:240:13:     from x (captured by a closure) at escape2.go:241:27
escape2.go:240:13:   flow: {storage for func literal} ← x:
escape2.go:240:13: foo23b capturing by value: x (addr=false assign=false width=8)
escape2.go:240:13: parameter x leaks to {storage for func literal} for foo23b with derefs=0:
escape2.go:241:2:     from &f (address-of) at escape2.go:242:9
escape2.go:241:2:     from return &f (return) at escape2.go:242:2
escape2.go:241:2:   flow: ~r0 ← &f:
escape2.go:241:2: f escapes to heap in foo23b:
escape2.go:241:2: moved to heap: f
escape2.go:241:7:     from f := func literal (assign) at escape2.go:241:4
escape2.go:241:7:     from func literal (spill) at escape2.go:241:7
escape2.go:241:7:   flow: f ← &{storage for func literal}:
escape2.go:241:7: func literal escapes to heap
escape2.go:241:7: func literal escapes to heap in foo23b:
escape2.go:245:13:     from x (captured by a closure) at escape2.go:247:3
escape2.go:245:13:     from x (captured by a closure) at escape2.go:247:3
escape2.go:245:13:     from x (reference) at escape2.go:247:3
escape2.go:245:13:     from x (reference) at escape2.go:247:3
escape2.go:245:13:   flow: {storage for func literal} ← &x:
escape2.go:245:13:   flow: {storage for func literal} ← &x:
escape2.go:245:13: foo23c capturing by ref: x (addr=false assign=true width=8)
escape2.go:245:13: moved to heap: x
escape2.go:245:13: parameter x leaks to {storage for func literal} for foo23c with derefs=0:
escape2.go:245:13: x escapes to heap in foo23c:
escape2.go:246:9:     from func literal (spill) at escape2.go:246:9
escape2.go:246:9:     from return func literal (return) at escape2.go:246:2
escape2.go:246:9:   flow: ~r0 ← &{storage for func literal}:
escape2.go:246:9: func literal escapes to heap
escape2.go:246:9: func literal escapes to heap in foo23c:
escape2.go:252:12: foo24 capturing by value: x (addr=false assign=false width=8)
escape2.go:253:9: func literal does not escape
escape2.go:25:11:     from gxx = yy (assign) at escape2.go:26:6
escape2.go:25:11:   flow: {heap} ← yy:
escape2.go:25:11: leaking param: yy
escape2.go:25:11: parameter yy leaks to {heap} for foo2 with derefs=0:
escape2.go:260:14:     from x = xx (assign) at escape2.go:261:4
escape2.go:260:14:   flow: {heap} ← xx:
escape2.go:260:14: leaking param: xx
escape2.go:260:14: parameter xx leaks to {heap} for fooleak with derefs=0:
escape2.go:265:16: xx does not escape
escape2.go:269:12:     from &x (address-of) at escape2.go:270:17
escape2.go:269:12:     from fooleak(&x) (call parameter) at escape2.go:270:16
escape2.go:269:12:   flow: {heap} ← &x:
escape2.go:269:12: moved to heap: x
escape2.go:269:12: x escapes to heap in foo31:
escape2.go:285:7:     from pf = f (assign) at escape2.go:286:5
escape2.go:285:7:   flow: {heap} ← f:
escape2.go:285:7: leaking param: f
escape2.go:285:7: parameter f leaks to {heap} for (*Foo).fooleak with derefs=0:
escape2.go:289:7: f does not escape
escape2.go:293:7:     from (*Foo).fooleak(f) (call parameter) at escape2.go:294:11
escape2.go:293:7:   flow: {heap} ← f:
escape2.go:293:7: leaking param: f
escape2.go:293:7: parameter f leaks to {heap} for (*Foo).Leak with derefs=0:
escape2.go:297:7: f does not escape
escape2.go:29:11:     from &x (address-of) at escape2.go:30:9
escape2.go:29:11:     from &x (address-of) at escape2.go:30:9
escape2.go:29:11:     from return &x (return) at escape2.go:30:2
escape2.go:29:11:     from return &x (return) at escape2.go:30:2
escape2.go:29:11:   flow: ~r0 ← &x:
escape2.go:29:11:   flow: ~r0 ← &x:
escape2.go:29:11: moved to heap: x
escape2.go:29:11: parameter x leaks to ~r0 for foo3 with derefs=0:
escape2.go:29:11: x escapes to heap in foo3:
escape2.go:301:12:     from &x (address-of) at escape2.go:302:9
escape2.go:301:12:     from F.xx = &x (assign) at escape2.go:302:7
escape2.go:301:12:   flow: {heap} ← &x:
escape2.go:301:12: moved to heap: x
escape2.go:301:12: x escapes to heap in foo41:
escape2.go:305:21:     from &x (address-of) at escape2.go:306:9
escape2.go:305:21:     from f.xx = &x (assign) at escape2.go:306:7
escape2.go:305:21:   flow: {heap} ← &x:
escape2.go:305:21: moved to heap: x
escape2.go:305:21: x escapes to heap in (*Foo).foo42:
escape2.go:305:7: f does not escape
escape2.go:309:12: f does not escape
escape2.go:309:20:     from &x (address-of) at escape2.go:310:9
escape2.go:309:20:     from f.xx = &x (assign) at escape2.go:310:7
escape2.go:309:20:   flow: {heap} ← &x:
escape2.go:309:20: moved to heap: x
escape2.go:309:20: x escapes to heap in foo43:
escape2.go:313:12:     from F.xx = yy (assign) at escape2.go:314:7
escape2.go:313:12:   flow: {heap} ← yy:
escape2.go:313:12: leaking param: yy
escape2.go:313:12: parameter yy leaks to {heap} for foo44 with derefs=0:
escape2.go:317:7: f does not escape
escape2.go:322:7:     from F.xx = f.xx (assign) at escape2.go:323:7
escape2.go:322:7:     from f.xx (dot of pointer) at escape2.go:323:10
escape2.go:322:7:   flow: {heap} ← *f:
escape2.go:322:7: leaking param content: f
escape2.go:322:7: parameter f leaks to {heap} for (*Foo).foo46 with derefs=1:
escape2.go:326:7:     from &f.x (address-of) at escape2.go:327:9
escape2.go:326:7:     from f.x (dot of pointer) at escape2.go:327:11
escape2.go:326:7:     from f.xx = &f.x (assign) at escape2.go:327:7
escape2.go:326:7:   flow: {heap} ← f:
escape2.go:326:7: leaking param: f
escape2.go:326:7: parameter f leaks to {heap} for (*Foo).foo47 with derefs=0:
escape2.go:332:12:     from ptrSlice[0] = i (assign) at escape2.go:333:14
escape2.go:332:12:   flow: {heap} ← i:
escape2.go:332:12: leaking param: i
escape2.go:332:12: parameter i leaks to {heap} for foo50 with derefs=0:
escape2.go:338:12:     from ptrMap[i] (key of map put) at escape2.go:339:8
escape2.go:338:12:   flow: {heap} ← i:
escape2.go:338:12: leaking param: i
escape2.go:338:12: parameter i leaks to {heap} for foo51 with derefs=0:
escape2.go:342:15:     from &x (address-of) at escape2.go:343:9
escape2.go:342:15:     from &x (address-of) at escape2.go:343:9
escape2.go:342:15:     from return &x (return) at escape2.go:343:2
escape2.go:342:15:     from return &x (return) at escape2.go:343:2
escape2.go:342:15:   flow: ~r0 ← &x:
escape2.go:342:15:   flow: ~r0 ← &x:
escape2.go:342:15: moved to heap: x
escape2.go:342:15: parameter x leaks to ~r0 for indaddr1 with derefs=0:
escape2.go:342:15: x escapes to heap in indaddr1:
escape2.go:346:15:     from &x (address-of) at escape2.go:347:10
escape2.go:346:15:     from *(&x) (indirection) at escape2.go:347:9
escape2.go:346:15:     from return *(&x) (return) at escape2.go:347:2
escape2.go:346:15:   flow: ~r0 ← x:
escape2.go:346:15: leaking param: x to result ~r0 level=0
escape2.go:346:15: parameter x leaks to ~r0 for indaddr2 with derefs=0:
escape2.go:350:15:     from &x (address-of) at escape2.go:351:33
escape2.go:350:15:     from *(**int)(unsafe.Pointer(&x)) (indirection) at escape2.go:351:9
escape2.go:350:15:     from return *(**int)(unsafe.Pointer(&x)) (return) at escape2.go:351:2
escape2.go:350:15:   flow: ~r0 ← x:
escape2.go:350:15: leaking param: x to result ~r0 level=0
escape2.go:350:15: parameter x leaks to ~r0 for indaddr3 with derefs=0:
escape2.go:35:12:     from *t = t (assign) at escape2.go:36:5
escape2.go:35:12:   flow: {heap} ← t:
escape2.go:35:12: leaking param: t
escape2.go:35:12: parameter t leaks to {heap} for foo3b with derefs=0:
escape2.go:373:21:     from &f (address-of) at escape2.go:374:34
escape2.go:373:21:     from &f (address-of) at escape2.go:374:34
escape2.go:373:21:     from return (*uint64)(unsafe.Pointer(&f)) (return) at escape2.go:374:2
escape2.go:373:21:     from return (*uint64)(unsafe.Pointer(&f)) (return) at escape2.go:374:2
escape2.go:373:21:   flow: ~r0 ← &f:
escape2.go:373:21:   flow: ~r0 ← &f:
escape2.go:373:21: f escapes to heap in float64bitsptr:
escape2.go:373:21: moved to heap: f
escape2.go:373:21: parameter f leaks to ~r0 for float64bitsptr with derefs=0:
escape2.go:377:24:     from return (*uint64)(unsafe.Pointer(f)) (return) at escape2.go:378:2
escape2.go:377:24:   flow: ~r0 ← f:
escape2.go:377:24: leaking param: f to result ~r0 level=0
escape2.go:377:24: parameter f leaks to ~r0 for float64ptrbitsptr with derefs=0:
escape2.go:381:13:     from case *int: return val (switch case) at escape2.go:383:2
escape2.go:381:13:     from return val (return) at escape2.go:384:3
escape2.go:381:13:   flow: val ← {temp}:
escape2.go:381:13:   flow: {temp} ← i:
escape2.go:381:13:   flow: ~r0 ← val:
escape2.go:381:13: leaking param: i to result ~r0 level=0
escape2.go:381:13: parameter i leaks to ~r0 for typesw with derefs=0:
escape2.go:386:3:     from &v (address-of) at escape2.go:387:10
escape2.go:386:3:     from return &v (return) at escape2.go:387:3
escape2.go:386:3:   flow: ~r0 ← &v:
escape2.go:386:3: moved to heap: v
escape2.go:386:3: v escapes to heap in typesw:
escape2.go:392:13:     from j := i (assign) at escape2.go:393:11
escape2.go:392:13:     from return j (return) at escape2.go:395:3
escape2.go:392:13:   flow: j ← i:
escape2.go:392:13:   flow: ~r0 ← j:
escape2.go:392:13: leaking param: i to result ~r0 level=0
escape2.go:392:13: parameter i leaks to ~r0 for exprsw with derefs=0:
escape2.go:404:12:     from a[0] = i (assign) at escape2.go:406:7
escape2.go:404:12:     from a[1] (fixed-array-index-of) at escape2.go:407:10
escape2.go:404:12:     from return a[1] (return) at escape2.go:407:2
escape2.go:404:12:   flow: a ← i:
escape2.go:404:12:   flow: ~r0 ← a:
escape2.go:404:12: leaking param: i to result ~r0 level=0
escape2.go:404:12: parameter i leaks to ~r0 for foo60 with derefs=0:
escape2.go:40:11: xx does not escape
escape2.go:40:15: yy does not escape
escape2.go:410:13: i does not escape
escape2.go:417:12:     from return s.b (return) at escape2.go:423:2
escape2.go:417:12:     from s.a = i (assign) at escape2.go:422:6
escape2.go:417:12:     from s.b (dot) at escape2.go:423:10
escape2.go:417:12:   flow: s ← i:
escape2.go:417:12:   flow: ~r0 ← s:
escape2.go:417:12: leaking param: i to result ~r0 level=0
escape2.go:417:12: parameter i leaks to ~r0 for foo61 with derefs=0:
escape2.go:426:13: i does not escape
escape2.go:438:12:     from s.a = i (assign) at escape2.go:443:6
escape2.go:438:12:   flow: {heap} ← i:
escape2.go:438:12: leaking param: i
escape2.go:438:12: parameter i leaks to {heap} for foo62 with derefs=0:
escape2.go:442:10: new(S) does not escape
escape2.go:451:12: m does not escape
escape2.go:454:12:     from m.M() (call parameter) at escape2.go:455:5
escape2.go:454:12:   flow: {heap} ← m:
escape2.go:454:12: leaking param: m
escape2.go:454:12: parameter m leaks to {heap} for foo64 with derefs=0:
escape2.go:458:13:     from .autotmp_1 = m (assign-pair) at escape2.go:459:2
escape2.go:458:13:     from .autotmp_1.M() (call parameter) at escape2.go:459:11
escape2.go:458:13:   flow: .autotmp_1 ← m:
escape2.go:458:13:   flow: {heap} ← .autotmp_1:
escape2.go:458:13: leaking param: m
escape2.go:458:13: parameter m leaks to {heap} for foo64b with derefs=0:
escape2.go:459:2: foo64b capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:45:11: xx does not escape
escape2.go:45:21: yy does not escape
escape2.go:472:6:     from &mv (address-of) at escape2.go:473:8
escape2.go:472:6:     from &mv (interface-converted) at escape2.go:473:8
escape2.go:472:6:     from foo64(&mv) (call parameter) at escape2.go:473:7
escape2.go:472:6:   flow: {heap} ← &mv:
escape2.go:472:6: moved to heap: mv
escape2.go:472:6: mv escapes to heap in foo66:
escape2.go:478:8: mv does not escape
escape2.go:484:8:     from foo64(mv) (call parameter) at escape2.go:484:7
escape2.go:484:8:     from mv (spill) at escape2.go:484:8
escape2.go:484:8:   flow: {heap} ← &{storage for mv}:
escape2.go:484:8: mv escapes to heap
escape2.go:484:8: mv escapes to heap in foo68:
escape2.go:487:12:     from foo64(m) (call parameter) at escape2.go:488:7
escape2.go:487:12:   flow: {heap} ← m:
escape2.go:487:12: leaking param: m
escape2.go:487:12: parameter m leaks to {heap} for foo69 with derefs=0:
escape2.go:491:12:     from foo64(m) (call parameter) at escape2.go:493:7
escape2.go:491:12:     from m = mv1 (assign) at escape2.go:492:4
escape2.go:491:12:     from mv1 (interface-converted) at escape2.go:492:6
escape2.go:491:12:   flow: m ← mv1:
escape2.go:491:12:   flow: {heap} ← m:
escape2.go:491:12: leaking param: mv1
escape2.go:491:12: parameter mv1 leaks to {heap} for foo70 with derefs=0:
escape2.go:491:21:     from foo64(m) (call parameter) at escape2.go:493:7
escape2.go:491:21:   flow: {heap} ← m:
escape2.go:491:21: leaking param: m
escape2.go:491:21: parameter m leaks to {heap} for foo70 with derefs=0:
escape2.go:496:12:     from append(y, x) (call parameter) at escape2.go:498:12
escape2.go:496:12:   flow: {heap} ← x:
escape2.go:496:12: leaking param: x
escape2.go:496:12: parameter x leaks to {heap} for foo71 with derefs=0:
escape2.go:498:12:     from append(y, x) (spill) at escape2.go:498:12
escape2.go:498:12:     from return y (return) at escape2.go:499:2
escape2.go:498:12:     from y = append(y, x) (assign) at escape2.go:498:4
escape2.go:498:12:   flow: y ← &{storage for append(y, x)}:
escape2.go:498:12:   flow: ~r0 ← y:
escape2.go:498:12: append escapes to heap
escape2.go:498:12: append(y, x) escapes to heap in foo71:
escape2.go:49:11: xx does not escape
escape2.go:49:21:     from *xx = yy (assign) at escape2.go:50:6
escape2.go:49:21:   flow: {heap} ← yy:
escape2.go:49:21: leaking param: yy
escape2.go:49:21: parameter yy leaks to {heap} for foo6 with derefs=0:
escape2.go:502:13:     from &x (address-of) at escape2.go:504:16
escape2.go:502:13:     from append(y, &x) (call parameter) at escape2.go:504:12
escape2.go:502:13:   flow: {heap} ← &x:
escape2.go:502:13: moved to heap: x
escape2.go:502:13: x escapes to heap in foo71a:
escape2.go:504:12:     from append(y, &x) (spill) at escape2.go:504:12
escape2.go:504:12:     from return y (return) at escape2.go:505:2
escape2.go:504:12:     from y = append(y, &x) (assign) at escape2.go:504:4
escape2.go:504:12:   flow: y ← &{storage for append(y, &x)}:
escape2.go:504:12:   flow: ~r0 ← y:
escape2.go:504:12: append escapes to heap
escape2.go:504:12: append(y, &x) escapes to heap in foo71a:
escape2.go:515:6:     from &x (address-of) at escape2.go:517:9
escape2.go:515:6:     from return y (return) at escape2.go:518:2
escape2.go:515:6:     from y[0] = &x (assign) at escape2.go:517:7
escape2.go:515:6:   flow: y ← &x:
escape2.go:515:6:   flow: ~r0 ← y:
escape2.go:515:6: moved to heap: x
escape2.go:515:6: x escapes to heap in foo72aa:
escape2.go:525:3:     from &x (address-of) at escape2.go:526:10
escape2.go:525:3:     from y[i] = &x (assign) at escape2.go:526:8
escape2.go:525:3:   flow: y ← &x:
escape2.go:525:3: moved to heap: x
escape2.go:525:3: x escapes to heap in foo72a:
escape2.go:534:3:     from &x (address-of) at escape2.go:535:10
escape2.go:534:3:     from y[i] = &x (assign) at escape2.go:535:8
escape2.go:534:3:   flow: y ← &x:
escape2.go:534:3: moved to heap: x
escape2.go:534:3: x escapes to heap in foo72b:
escape2.go:53:11: xx does not escape
escape2.go:53:21: yy does not escape
escape2.go:542:12: []int{...} does not escape
escape2.go:544:3: foo73 capturing by value: vv (addr=false assign=false width=8)
escape2.go:546:9:     from func literal (spill) at escape2.go:546:9
escape2.go:546:9:   flow: {heap} ← &{storage for func literal}:
escape2.go:546:9: func literal escapes to heap
escape2.go:546:9: func literal escapes to heap in foo73:
escape2.go:553:12: []int{...} does not escape
escape2.go:555:3:     from vv (captured by a closure) at escape2.go:558:4
escape2.go:555:3:     from vv (reference) at escape2.go:558:4
escape2.go:555:3:   flow: {storage for func literal} ← &vv:
escape2.go:555:3: foo731 capturing by ref: vv (addr=false assign=true width=8)
escape2.go:555:3: moved to heap: vv
escape2.go:555:3: vv escapes to heap in foo731:
escape2.go:557:9:     from func literal (spill) at escape2.go:557:9
escape2.go:557:9:   flow: {heap} ← &{storage for func literal}:
escape2.go:557:9: func literal escapes to heap
escape2.go:557:9: func literal escapes to heap in foo731:
escape2.go:565:12: []int{...} does not escape
escape2.go:567:3: foo74 capturing by value: vv (addr=false assign=false width=8)
escape2.go:569:9:     from fn := func literal (assign) at escape2.go:569:6
escape2.go:569:9:     from func literal (spill) at escape2.go:569:9
escape2.go:569:9:   flow: fn ← &{storage for func literal}:
escape2.go:569:9:   flow: {heap} ← fn:
escape2.go:569:9: func literal escapes to heap
escape2.go:569:9: func literal escapes to heap in foo74:
escape2.go:577:12: []int{...} does not escape
escape2.go:579:3:     from vv (captured by a closure) at escape2.go:582:4
escape2.go:579:3:     from vv (reference) at escape2.go:582:4
escape2.go:579:3:   flow: {storage for func literal} ← &vv:
escape2.go:579:3: foo74a capturing by ref: vv (addr=false assign=true width=8)
escape2.go:579:3: moved to heap: vv
escape2.go:579:3: vv escapes to heap in foo74a:
escape2.go:57:11: xx does not escape
escape2.go:57:15: yy does not escape
escape2.go:581:9:     from fn := func literal (assign) at escape2.go:581:6
escape2.go:581:9:     from func literal (spill) at escape2.go:581:9
escape2.go:581:9:   flow: fn ← &{storage for func literal}:
escape2.go:581:9:   flow: {heap} ← fn:
escape2.go:581:9: func literal escapes to heap
escape2.go:581:9: func literal escapes to heap in foo74a:
escape2.go:592:12: []int{...} does not escape
escape2.go:594:3: foo74b capturing by value: vv (addr=false assign=false width=8)
escape2.go:596:14:     from array[i] = func literal (assign) at escape2.go:596:12
escape2.go:596:14:     from func literal (spill) at escape2.go:596:14
escape2.go:596:14:   flow: array ← &{storage for func literal}:
escape2.go:596:14: func literal escapes to heap
escape2.go:596:14: func literal escapes to heap in foo74b:
escape2.go:604:12: []int{...} does not escape
escape2.go:606:3:     from vv (captured by a closure) at escape2.go:609:13
escape2.go:606:3:     from vv (reference) at escape2.go:609:13
escape2.go:606:3:   flow: {storage for func literal} ← &vv:
escape2.go:606:3: foo74c capturing by ref: vv (addr=true assign=false width=8)
escape2.go:606:3: moved to heap: vv
escape2.go:606:3: vv escapes to heap in foo74c:
escape2.go:608:14:     from array[i] = func literal (assign) at escape2.go:608:12
escape2.go:608:14:     from func literal (spill) at escape2.go:608:14
escape2.go:608:14:   flow: array ← &{storage for func literal}:
escape2.go:608:14: func literal escapes to heap
escape2.go:608:14: func literal escapes to heap in foo74c:
escape2.go:614:14:     from return y (return) at escape2.go:615:2
escape2.go:614:14:   flow: ~r0 ← y:
escape2.go:614:14: leaking param: y to result ~r0 level=0
escape2.go:614:14: parameter y leaks to ~r0 for myprint with derefs=0:
escape2.go:614:22: x does not escape
escape2.go:618:15: y does not escape
escape2.go:618:23:     from &x[0] (address-of) at escape2.go:619:9
escape2.go:618:23:     from return &x[0] (return) at escape2.go:619:2
escape2.go:618:23:     from x[0] (dot of pointer) at escape2.go:619:11
escape2.go:618:23:   flow: ~r0 ← x:
escape2.go:618:23: leaking param: x to result ~r0 level=0
escape2.go:618:23: parameter x leaks to ~r0 for myprint1 with derefs=0:
escape2.go:622:12: z does not escape
escape2.go:623:13: 1 does not escape
escape2.go:623:16: 2 does not escape
escape2.go:623:19: 3 does not escape
escape2.go:623:9: ... argument does not escape
escape2.go:626:13: z does not escape
escape2.go:627:10: ... argument does not escape
escape2.go:627:14: 1 does not escape
escape2.go:627:17: 2 does not escape
escape2.go:627:20: 3 does not escape
escape2.go:62:11:     from return xx (return) at escape2.go:64:2
escape2.go:62:11:   flow: ~r0 ← xx:
escape2.go:62:11: leaking param: xx to result ~r0 level=0
escape2.go:62:11: parameter xx leaks to ~r0 for foo9 with derefs=0:
escape2.go:62:15:     from return xx (return) at escape2.go:64:2
escape2.go:62:15:     from xx = yy (assign) at escape2.go:63:5
escape2.go:62:15:   flow: xx ← yy:
escape2.go:62:15:   flow: ~r0 ← xx:
escape2.go:62:15: leaking param: yy to result ~r0 level=0
escape2.go:62:15: parameter yy leaks to ~r0 for foo9 with derefs=0:
escape2.go:630:15:     from gxx = myprint(z, ... argument...) (assign) at escape2.go:631:6
escape2.go:630:15:     from myprint(z, ... argument...) (call parameter) at escape2.go:631:15
escape2.go:630:15:   flow: {heap} ← z:
escape2.go:630:15: leaking param: z
escape2.go:630:15: parameter z leaks to {heap} for foo75esc with derefs=0:
escape2.go:631:15: ... argument does not escape
escape2.go:631:19: 1 does not escape
escape2.go:631:22: 2 does not escape
escape2.go:631:25: 3 does not escape
escape2.go:634:16: z does not escape
escape2.go:636:17:     from *ppi = myprint1(z, ... argument...) (assign) at escape2.go:636:7
escape2.go:636:17:     from ... argument (spill) at escape2.go:636:17
escape2.go:636:17:     from myprint1(z, ... argument...) (call parameter) at escape2.go:636:17
escape2.go:636:17:   flow: {heap} ← &{storage for ... argument}:
escape2.go:636:17: ... argument escapes to heap
escape2.go:636:17: ... argument escapes to heap in foo75aesc:
escape2.go:636:21:     from ... argument (slice-literal-element) at escape2.go:636:17
escape2.go:636:21:     from 1 (spill) at escape2.go:636:21
escape2.go:636:21:   flow: {storage for ... argument} ← &{storage for 1}:
escape2.go:636:21: 1 escapes to heap
escape2.go:636:21: 1 escapes to heap in foo75aesc:
escape2.go:636:24:     from ... argument (slice-literal-element) at escape2.go:636:17
escape2.go:636:24:     from 2 (spill) at escape2.go:636:24
escape2.go:636:24:   flow: {storage for ... argument} ← &{storage for 2}:
escape2.go:636:24: 2 escapes to heap
escape2.go:636:24: 2 escapes to heap in foo75aesc:
escape2.go:636:27:     from ... argument (slice-literal-element) at escape2.go:636:17
escape2.go:636:27:     from 3 (spill) at escape2.go:636:27
escape2.go:636:27:   flow: {storage for ... argument} ← &{storage for 3}:
escape2.go:636:27: 3 escapes to heap
escape2.go:636:27: 3 escapes to heap in foo75aesc:
escape2.go:639:17: z does not escape
escape2.go:640:17:     from ... argument (spill) at escape2.go:640:17
escape2.go:640:17:     from myprint1(z, ... argument...) (call parameter) at escape2.go:640:17
escape2.go:640:17:     from myprint1(z, ... argument...) (interface-converted) at escape2.go:640:17
escape2.go:640:17:     from sink = myprint1(z, ... argument...) (assign) at escape2.go:640:7
escape2.go:640:17:   flow: {heap} ← &{storage for ... argument}:
escape2.go:640:17: ... argument escapes to heap
escape2.go:640:17: ... argument escapes to heap in foo75aesc1:
escape2.go:640:21:     from ... argument (slice-literal-element) at escape2.go:640:17
escape2.go:640:21:     from 1 (spill) at escape2.go:640:21
escape2.go:640:21:   flow: {storage for ... argument} ← &{storage for 1}:
escape2.go:640:21: 1 escapes to heap
escape2.go:640:21: 1 escapes to heap in foo75aesc1:
escape2.go:640:24:     from ... argument (slice-literal-element) at escape2.go:640:17
escape2.go:640:24:     from 2 (spill) at escape2.go:640:24
escape2.go:640:24:   flow: {storage for ... argument} ← &{storage for 2}:
escape2.go:640:24: 2 escapes to heap
escape2.go:640:24: 2 escapes to heap in foo75aesc1:
escape2.go:640:27:     from ... argument (slice-literal-element) at escape2.go:640:17
escape2.go:640:27:     from 3 (spill) at escape2.go:640:27
escape2.go:640:27:   flow: {storage for ... argument} ← &{storage for 3}:
escape2.go:640:27: 3 escapes to heap
escape2.go:640:27: 3 escapes to heap in foo75aesc1:
escape2.go:643:12: z does not escape
escape2.go:644:9: ... argument does not escape
escape2.go:647:13: z does not escape
escape2.go:648:10: ... argument does not escape
escape2.go:652:15: 1 does not escape
escape2.go:652:18: 2 does not escape
escape2.go:652:21: 3 does not escape
escape2.go:652:9: ... argument does not escape
escape2.go:656:10: ... argument does not escape
escape2.go:656:16: 1 does not escape
escape2.go:656:19: 2 does not escape
escape2.go:656:22: 3 does not escape
escape2.go:660:15: ... argument does not escape
escape2.go:660:21: 1 does not escape
escape2.go:660:21: foo76d capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2.go:660:24: 2 does not escape
escape2.go:660:24: foo76d capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:660:27: 3 does not escape
escape2.go:660:27: foo76d capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:664:16: ... argument does not escape
escape2.go:664:22: 1 does not escape
escape2.go:664:22: foo76e capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2.go:664:25: 2 does not escape
escape2.go:664:25: foo76e capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:664:28: 3 does not escape
escape2.go:664:28: foo76e capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:670:16: ... argument does not escape
escape2.go:670:22:     from .autotmp_0 (captured by a closure) at escape2.go:670:22
escape2.go:670:22:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:670:3
escape2.go:670:22:     from 1 (spill) at escape2.go:670:22
escape2.go:670:22:   flow: .autotmp_0 ← &{storage for 1}:
escape2.go:670:22:   flow: {storage for func literal} ← .autotmp_0:
escape2.go:670:22: 1 escapes to heap
escape2.go:670:22: 1 escapes to heap in foo76f:
escape2.go:670:22: foo76f capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2.go:670:25:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:670:3
escape2.go:670:25:     from .autotmp_1 (captured by a closure) at escape2.go:670:25
escape2.go:670:25:     from 2 (spill) at escape2.go:670:25
escape2.go:670:25:   flow: .autotmp_1 ← &{storage for 2}:
escape2.go:670:25:   flow: {storage for func literal} ← .autotmp_1:
escape2.go:670:25: 2 escapes to heap
escape2.go:670:25: 2 escapes to heap in foo76f:
escape2.go:670:25: foo76f capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:670:28:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:670:3
escape2.go:670:28:     from .autotmp_2 (captured by a closure) at escape2.go:670:28
escape2.go:670:28:     from 3 (spill) at escape2.go:670:28
escape2.go:670:28:   flow: .autotmp_2 ← &{storage for 3}:
escape2.go:670:28:   flow: {storage for func literal} ← .autotmp_2:
escape2.go:670:28: 3 escapes to heap
escape2.go:670:28: 3 escapes to heap in foo76f:
escape2.go:670:28: foo76f capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:670:3:     from func literal (spill) at escape2.go:670:3
escape2.go:670:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:670:3: func literal escapes to heap in foo76f:
escape2.go:676:17: ... argument does not escape
escape2.go:676:23:     from .autotmp_0 (captured by a closure) at escape2.go:676:23
escape2.go:676:23:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:676:3
escape2.go:676:23:     from 1 (spill) at escape2.go:676:23
escape2.go:676:23:   flow: .autotmp_0 ← &{storage for 1}:
escape2.go:676:23:   flow: {storage for func literal} ← .autotmp_0:
escape2.go:676:23: 1 escapes to heap
escape2.go:676:23: 1 escapes to heap in foo76g:
escape2.go:676:23: foo76g capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2.go:676:26:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:676:3
escape2.go:676:26:     from .autotmp_1 (captured by a closure) at escape2.go:676:26
escape2.go:676:26:     from 2 (spill) at escape2.go:676:26
escape2.go:676:26:   flow: .autotmp_1 ← &{storage for 2}:
escape2.go:676:26:   flow: {storage for func literal} ← .autotmp_1:
escape2.go:676:26: 2 escapes to heap
escape2.go:676:26: 2 escapes to heap in foo76g:
escape2.go:676:26: foo76g capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2.go:676:29:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2.go:676:3
escape2.go:676:29:     from .autotmp_2 (captured by a closure) at escape2.go:676:29
escape2.go:676:29:     from 3 (spill) at escape2.go:676:29
escape2.go:676:29:   flow: .autotmp_2 ← &{storage for 3}:
escape2.go:676:29:   flow: {storage for func literal} ← .autotmp_2:
escape2.go:676:29: 3 escapes to heap
escape2.go:676:29: 3 escapes to heap in foo76g:
escape2.go:676:29: foo76g capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2.go:676:3:     from func literal (spill) at escape2.go:676:3
escape2.go:676:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:676:3: func literal escapes to heap in foo76g:
escape2.go:67:12: xx does not escape
escape2.go:67:16: yy does not escape
escape2.go:680:12: z does not escape
escape2.go:684:13: z does not escape
escape2.go:688:13:     from *ppi = myprint1(nil, z...) (assign) at escape2.go:690:7
escape2.go:688:13:     from myprint1(nil, z...) (call parameter) at escape2.go:690:17
escape2.go:688:13:   flow: {heap} ← z:
escape2.go:688:13: leaking param: z
escape2.go:688:13: parameter z leaks to {heap} for foo77b with derefs=0:
escape2.go:693:13:     from myprint1(nil, z...) (call parameter) at escape2.go:694:17
escape2.go:693:13:     from myprint1(nil, z...) (interface-converted) at escape2.go:694:17
escape2.go:693:13:     from sink = myprint1(nil, z...) (assign) at escape2.go:694:7
escape2.go:693:13:   flow: {heap} ← z:
escape2.go:693:13: leaking param: z
escape2.go:693:13: parameter z leaks to {heap} for foo77c with derefs=0:
escape2.go:699:9: ... argument does not escape
escape2.go:702:10: ... argument does not escape
escape2.go:705:12:     from &z (address-of) at escape2.go:706:9
escape2.go:705:12:     from &z (address-of) at escape2.go:706:9
escape2.go:705:12:     from return &z (return) at escape2.go:706:2
escape2.go:705:12:     from return &z (return) at escape2.go:706:2
escape2.go:705:12:   flow: ~r0 ← &z:
escape2.go:705:12:   flow: ~r0 ← &z:
escape2.go:705:12: moved to heap: z
escape2.go:705:12: parameter z leaks to ~r0 for foo78 with derefs=0:
escape2.go:705:12: z escapes to heap in foo78:
escape2.go:709:13:     from &y (address-of) at escape2.go:711:7
escape2.go:709:13:     from &y (address-of) at escape2.go:711:7
escape2.go:709:13:     from &z (address-of) at escape2.go:710:7
escape2.go:709:13:     from &z (address-of) at escape2.go:710:7
escape2.go:709:13:     from *x (indirection) at escape2.go:712:9
escape2.go:709:13:     from *x (indirection) at escape2.go:712:9
escape2.go:709:13:     from return *x (return) at escape2.go:712:2
escape2.go:709:13:     from return *x (return) at escape2.go:712:2
escape2.go:709:13:     from x := &y (assign) at escape2.go:711:4
escape2.go:709:13:     from x := &y (assign) at escape2.go:711:4
escape2.go:709:13:     from y := &z (assign) at escape2.go:710:4
escape2.go:709:13:     from y := &z (assign) at escape2.go:710:4
escape2.go:709:13:   flow: x ← &y:
escape2.go:709:13:   flow: x ← &y:
escape2.go:709:13:   flow: y ← &z:
escape2.go:709:13:   flow: y ← &z:
escape2.go:709:13:   flow: ~r0 ← *x:
escape2.go:709:13:   flow: ~r0 ← *x:
escape2.go:709:13: moved to heap: z
escape2.go:709:13: parameter z leaks to ~r0 for foo78a with derefs=0:
escape2.go:709:13: z escapes to heap in foo78a:
escape2.go:716:12:     from new(int) (spill) at escape2.go:716:12
escape2.go:716:12:     from return new(int) (return) at escape2.go:716:2
escape2.go:716:12:   flow: ~r0 ← &{storage for new(int)}:
escape2.go:716:12: new(int) escapes to heap
escape2.go:716:12: new(int) escapes to heap in foo79:
escape2.go:723:10:     from new(int) (spill) at escape2.go:723:10
escape2.go:723:10:     from z = new(int) (assign) at escape2.go:723:5
escape2.go:723:10:   flow: z ← &{storage for new(int)}:
escape2.go:723:10: new(int) escapes to heap
escape2.go:723:10: new(int) escapes to heap in foo80:
escape2.go:731:11: new(int) does not escape
escape2.go:737:10:     from return p, p (return) at escape2.go:737:32
escape2.go:737:10:     from return p, p (return) at escape2.go:737:32
escape2.go:737:10:   flow: x ← p:
escape2.go:737:10:   flow: y ← p:
escape2.go:737:10: leaking param: p to result x level=0
escape2.go:737:10: leaking param: p to result y level=0
escape2.go:737:10: parameter p leaks to x for tee with derefs=0:
escape2.go:737:10: parameter p leaks to y for tee with derefs=0:
escape2.go:739:11: x does not escape
escape2.go:739:14: y does not escape
escape2.go:742:12:     from &z (address-of) at escape2.go:743:14
escape2.go:742:12:     from .autotmp_5 (captured by a closure) at escape2.go:742:12
escape2.go:742:12:     from .autotmp_5, .autotmp_6 = (*int)(.autotmp_3), .autotmp_4 (assign-pair) at escape2.go:743:2
escape2.go:742:12:     from tee(&z) (call parameter) at escape2.go:743:13
escape2.go:742:12:   flow: .autotmp_3 ← {temp}:
escape2.go:742:12:   flow: .autotmp_5 ← .autotmp_3:
escape2.go:742:12:   flow: {storage for func literal} ← .autotmp_5:
escape2.go:742:12:   flow: {temp} ← &z:
escape2.go:742:12: foo82 capturing by value: .autotmp_5 (addr=false assign=false width=8)
escape2.go:742:12: moved to heap: z
escape2.go:742:12: z escapes to heap in foo82:
escape2.go:742:6:     from &x (address-of) at escape2.go:744:10
escape2.go:742:6:     from .autotmp_7 (captured by a closure) at escape2.go:744:10
escape2.go:742:6:     from .autotmp_7, .autotmp_8 = &x, &y (assign-pair) at escape2.go:744:2
escape2.go:742:6:   flow: .autotmp_7 ← &x:
escape2.go:742:6:   flow: {storage for func literal} ← .autotmp_7:
escape2.go:742:6: moved to heap: x
escape2.go:742:6: x escapes to heap in foo82:
escape2.go:742:9:     from &y (address-of) at escape2.go:744:14
escape2.go:742:9:     from .autotmp_7, .autotmp_8 = &x, &y (assign-pair) at escape2.go:744:2
escape2.go:742:9:     from .autotmp_8 (captured by a closure) at escape2.go:744:14
escape2.go:742:9:   flow: .autotmp_8 ← &y:
escape2.go:742:9:   flow: {storage for func literal} ← .autotmp_8:
escape2.go:742:9: moved to heap: y
escape2.go:742:9: y escapes to heap in foo82:
escape2.go:743:2:     from func literal (spill) at escape2.go:743:2
escape2.go:743:2:   flow: {heap} ← &{storage for func literal}:
escape2.go:743:2: foo82 capturing by value: .autotmp_6 (addr=false assign=false width=8)
escape2.go:743:2: func literal escapes to heap in foo82:
escape2.go:744:10: foo82 capturing by value: .autotmp_7 (addr=false assign=false width=8)
escape2.go:744:14: foo82 capturing by value: .autotmp_8 (addr=false assign=false width=8)
escape2.go:744:2:     from func literal (spill) at escape2.go:744:2
escape2.go:744:2:   flow: {heap} ← &{storage for func literal}:
escape2.go:744:2: func literal escapes to heap in foo82:
escape2.go:746:10:     from &v (address-of) at escape2.go:748:14
escape2.go:746:10:     from .autotmp_16 (captured by a closure) at escape2.go:748:14
escape2.go:746:10:     from .autotmp_16, .autotmp_17 = &v, &w (assign-pair) at escape2.go:748:3
escape2.go:746:10:   flow: .autotmp_16 ← &v:
escape2.go:746:10:   flow: {storage for func literal} ← .autotmp_16:
escape2.go:746:10: moved to heap: v
escape2.go:746:10: v escapes to heap in foo82:
escape2.go:746:13:     from &w (address-of) at escape2.go:748:18
escape2.go:746:13:     from .autotmp_16, .autotmp_17 = &v, &w (assign-pair) at escape2.go:748:3
escape2.go:746:13:     from .autotmp_17 (captured by a closure) at escape2.go:748:18
escape2.go:746:13:   flow: .autotmp_17 ← &w:
escape2.go:746:13:   flow: {storage for func literal} ← .autotmp_17:
escape2.go:746:13: foo82 capturing by value: .autotmp_14 (addr=false assign=false width=8)
escape2.go:746:13: moved to heap: w
escape2.go:746:13: w escapes to heap in foo82:
escape2.go:746:7:     from &u (address-of) at escape2.go:747:18
escape2.go:746:7:     from .autotmp_14 (captured by a closure) at escape2.go:746:13
escape2.go:746:7:     from .autotmp_14, .autotmp_15 = (*int)(.autotmp_12), .autotmp_13 (assign-pair) at escape2.go:747:3
escape2.go:746:7:     from tee(&u) (call parameter) at escape2.go:747:17
escape2.go:746:7:   flow: .autotmp_12 ← {temp}:
escape2.go:746:7:   flow: .autotmp_14 ← .autotmp_12:
escape2.go:746:7:   flow: {storage for func literal} ← .autotmp_14:
escape2.go:746:7:   flow: {temp} ← &u:
escape2.go:746:7: moved to heap: u
escape2.go:746:7: u escapes to heap in foo82:
escape2.go:747:3:     from func literal (spill) at escape2.go:747:3
escape2.go:747:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:747:3: foo82 capturing by value: .autotmp_15 (addr=false assign=false width=8)
escape2.go:747:3: func literal escapes to heap in foo82:
escape2.go:748:14: foo82 capturing by value: .autotmp_16 (addr=false assign=false width=8)
escape2.go:748:18: foo82 capturing by value: .autotmp_17 (addr=false assign=false width=8)
escape2.go:748:3:     from func literal (spill) at escape2.go:748:3
escape2.go:748:3:   flow: {heap} ← &{storage for func literal}:
escape2.go:748:3: func literal escapes to heap in foo82:
escape2.go:761:17:     from LimitedFooer{...} (struct literal element) at escape2.go:762:22
escape2.go:761:17:   flow: {storage for &LimitedFooer{...}} ← r:
escape2.go:761:17: leaking param: r
escape2.go:761:17: parameter r leaks to {storage for &LimitedFooer{...}} for LimitFooer with derefs=0:
escape2.go:762:9:     from &LimitedFooer{...} (interface-converted) at escape2.go:762:9
escape2.go:762:9:     from &LimitedFooer{...} (spill) at escape2.go:762:9
escape2.go:762:9:     from return &LimitedFooer{...} (return) at escape2.go:762:2
escape2.go:762:9:   flow: ~r0 ← &{storage for &LimitedFooer{...}}:
escape2.go:762:9: &LimitedFooer{...} escapes to heap
escape2.go:762:9: &LimitedFooer{...} escapes to heap in LimitFooer:
escape2.go:765:12:     from map[*int]*int{...} (map literal value) at escape2.go:766:22
escape2.go:765:12:   flow: {heap} ← x:
escape2.go:765:12: leaking param: x
escape2.go:765:12: parameter x leaks to {heap} for foo90 with derefs=0:
escape2.go:766:22:     from map[*int]*int{...} (spill) at escape2.go:766:22
escape2.go:766:22:     from return map[*int]*int{...} (return) at escape2.go:766:2
escape2.go:766:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2.go:766:22: map[*int]*int{...} escapes to heap
escape2.go:766:22: map[*int]*int{...} escapes to heap in foo90:
escape2.go:769:12:     from map[*int]*int{...} (map literal key) at escape2.go:770:22
escape2.go:769:12:   flow: {heap} ← x:
escape2.go:769:12: leaking param: x
escape2.go:769:12: parameter x leaks to {heap} for foo91 with derefs=0:
escape2.go:770:22:     from map[*int]*int{...} (spill) at escape2.go:770:22
escape2.go:770:22:     from return map[*int]*int{...} (return) at escape2.go:770:2
escape2.go:770:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2.go:770:22: map[*int]*int{...} escapes to heap
escape2.go:770:22: map[*int]*int{...} escapes to heap in foo91:
escape2.go:773:12:     from [2]*int{...} (array literal element) at escape2.go:774:16
escape2.go:773:12:     from return [2]*int{...} (return) at escape2.go:774:2
escape2.go:773:12:   flow: ~r0 ← x:
escape2.go:773:12: leaking param: x to result ~r0 level=0
escape2.go:773:12: parameter x leaks to ~r0 for foo92 with derefs=0:
escape2.go:778:12: c does not escape
escape2.go:786:12:     from for loop (range-deref) at escape2.go:787:14
escape2.go:786:12:     from return v (return) at escape2.go:791:3
escape2.go:786:12:   flow: v ← *{temp}:
escape2.go:786:12:   flow: {temp} ← m:
escape2.go:786:12:   flow: ~r0 ← v:
escape2.go:786:12: leaking param: m to result ~r0 level=1
escape2.go:786:12: parameter m leaks to ~r0 for foo94 with derefs=1:
escape2.go:797:12: m does not escape
escape2.go:797:29:     from m[x] (key of map put) at escape2.go:798:3
escape2.go:797:29:   flow: {heap} ← x:
escape2.go:797:29: leaking param: x
escape2.go:797:29: parameter x leaks to {heap} for foo95 with derefs=0:
escape2.go:802:12:     from m[0] (dot of pointer) at escape2.go:803:10
escape2.go:802:12:     from return m[0] (return) at escape2.go:803:2
escape2.go:802:12:   flow: ~r0 ← *m:
escape2.go:802:12: leaking param: m to result ~r0 level=1
escape2.go:802:12: parameter m leaks to ~r0 for foo96 with derefs=1:
escape2.go:807:12:     from m[0] (fixed-array-index-of) at escape2.go:808:10
escape2.go:807:12:     from return m[0] (return) at escape2.go:808:2
escape2.go:807:12:   flow: ~r0 ← m:
escape2.go:807:12: leaking param: m to result ~r0 level=0
escape2.go:807:12: parameter m leaks to ~r0 for foo97 with derefs=0:
escape2.go:812:12: m does not escape
escape2.go:817:12:     from m[:] (slice) at escape2.go:818:10
escape2.go:817:12:     from return m[:] (return) at escape2.go:818:2
escape2.go:817:12:   flow: ~r0 ← m:
escape2.go:817:12: leaking param: m to result ~r0 level=0
escape2.go:817:12: parameter m leaks to ~r0 for foo99 with derefs=0:
escape2.go:81:12:     from xxx = yyy (assign) at escape2.go:82:6
escape2.go:81:12:   flow: {heap} ← yyy:
escape2.go:81:12: leaking param: yyy
escape2.go:81:12: parameter yyy leaks to {heap} for foo12 with derefs=0:
escape2.go:822:13:     from for loop (range-deref) at escape2.go:823:14
escape2.go:822:13:     from return v (return) at escape2.go:824:3
escape2.go:822:13:   flow: v ← *{temp}:
escape2.go:822:13:   flow: {temp} ← m:
escape2.go:822:13:   flow: ~r0 ← v:
escape2.go:822:13: leaking param: m to result ~r0 level=1
escape2.go:822:13: parameter m leaks to ~r0 for foo100 with derefs=1:
escape2.go:830:13:     from for loop (range) at escape2.go:831:14
escape2.go:830:13:     from return v (return) at escape2.go:832:3
escape2.go:830:13:   flow: v ← {temp}:
escape2.go:830:13:   flow: {temp} ← m:
escape2.go:830:13:   flow: ~r0 ← v:
escape2.go:830:13: leaking param: m to result ~r0 level=0
escape2.go:830:13: parameter m leaks to ~r0 for foo101 with derefs=0:
escape2.go:838:14: m does not escape
escape2.go:839:6:     from &i (address-of) at escape2.go:840:10
escape2.go:839:6:     from return &i (return) at escape2.go:840:3
escape2.go:839:6:   flow: ~r0 ← &i:
escape2.go:839:6: i escapes to heap in foo101a:
escape2.go:839:6: moved to heap: i
escape2.go:846:13: m does not escape
escape2.go:846:23:     from m[0] = x (assign) at escape2.go:847:7
escape2.go:846:23:   flow: {heap} ← x:
escape2.go:846:23: leaking param: x
escape2.go:846:23: parameter x leaks to {heap} for foo102 with derefs=0:
escape2.go:851:13: m does not escape
escape2.go:851:24: x does not escape
escape2.go:858:13:     from copy(y, x) (call parameter) at escape2.go:859:6
escape2.go:858:13:     from copy(y, x) (copied slice) at escape2.go:859:6
escape2.go:858:13:   flow: {heap} ← *x:
escape2.go:858:13: leaking param content: x
escape2.go:858:13: parameter x leaks to {heap} for foo104 with derefs=1:
escape2.go:863:13:     from append(y, x...) (appended slice...) at escape2.go:864:12
escape2.go:863:13:     from append(y, x...) (call parameter) at escape2.go:864:12
escape2.go:863:13:   flow: {heap} ← *x:
escape2.go:863:13: leaking param content: x
escape2.go:863:13: parameter x leaks to {heap} for foo105 with derefs=1:
escape2.go:864:12: append does not escape
escape2.go:868:13:     from append(y, x) (call parameter) at escape2.go:869:12
escape2.go:868:13:   flow: {heap} ← x:
escape2.go:868:13: leaking param: x
escape2.go:868:13: parameter x leaks to {heap} for foo106 with derefs=0:
escape2.go:869:12: append does not escape
escape2.go:872:13:     from map[*int]*int{...} (map literal key) at escape2.go:873:22
escape2.go:872:13:   flow: {heap} ← x:
escape2.go:872:13: leaking param: x
escape2.go:872:13: parameter x leaks to {heap} for foo107 with derefs=0:
escape2.go:873:22:     from map[*int]*int{...} (spill) at escape2.go:873:22
escape2.go:873:22:     from return map[*int]*int{...} (return) at escape2.go:873:2
escape2.go:873:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2.go:873:22: map[*int]*int{...} escapes to heap
escape2.go:873:22: map[*int]*int{...} escapes to heap in foo107:
escape2.go:876:13:     from map[*int]*int{...} (map literal value) at escape2.go:877:22
escape2.go:876:13:   flow: {heap} ← x:
escape2.go:876:13: leaking param: x
escape2.go:876:13: parameter x leaks to {heap} for foo108 with derefs=0:
escape2.go:877:22:     from map[*int]*int{...} (spill) at escape2.go:877:22
escape2.go:877:22:     from return map[*int]*int{...} (return) at escape2.go:877:2
escape2.go:877:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2.go:877:22: map[*int]*int{...} escapes to heap
escape2.go:877:22: map[*int]*int{...} escapes to heap in foo108:
escape2.go:87:12:     from *xxx = *yyy (assign) at escape2.go:88:7
escape2.go:87:12:     from *yyy (indirection) at escape2.go:88:9
escape2.go:87:12:   flow: {heap} ← *yyy:
escape2.go:87:12: leaking param content: yyy
escape2.go:87:12: parameter yyy leaks to {heap} for foo13 with derefs=1:
escape2.go:880:13:     from map[*int]*int{...} (map literal key) at escape2.go:881:20
escape2.go:880:13:   flow: {heap} ← x:
escape2.go:880:13: leaking param: x
escape2.go:880:13: parameter x leaks to {heap} for foo109 with derefs=0:
escape2.go:881:20: map[*int]*int{...} does not escape
escape2.go:888:13:     from map[*int]*int{...} (map literal value) at escape2.go:889:20
escape2.go:888:13:   flow: {heap} ← x:
escape2.go:888:13: leaking param: x
escape2.go:888:13: parameter x leaks to {heap} for foo110 with derefs=0:
escape2.go:889:20: map[*int]*int{...} does not escape
escape2.go:893:13:     from []*int{...} (slice-literal-element) at escape2.go:894:13
escape2.go:893:13:     from []*int{...} (spill) at escape2.go:894:13
escape2.go:893:13:     from m := []*int{...} (assign) at escape2.go:894:4
escape2.go:893:13:     from m[0] (dot of pointer) at escape2.go:895:10
escape2.go:893:13:     from return m[0] (return) at escape2.go:895:2
escape2.go:893:13:   flow: m ← &{storage for []*int{...}}:
escape2.go:893:13:   flow: {storage for []*int{...}} ← x:
escape2.go:893:13:   flow: ~r0 ← *m:
escape2.go:893:13: leaking param: x to result ~r0 level=0
escape2.go:893:13: parameter x leaks to ~r0 for foo111 with derefs=0:
escape2.go:894:13: []*int{...} does not escape
escape2.go:898:13:     from [1]*int{...} (array literal element) at escape2.go:899:14
escape2.go:898:13:     from m := [1]*int{...} (assign) at escape2.go:899:4
escape2.go:898:13:     from m[0] (fixed-array-index-of) at escape2.go:900:10
escape2.go:898:13:     from return m[0] (return) at escape2.go:900:2
escape2.go:898:13:   flow: m ← x:
escape2.go:898:13:   flow: ~r0 ← m:
escape2.go:898:13: leaking param: x to result ~r0 level=0
escape2.go:898:13: parameter x leaks to ~r0 for foo112 with derefs=0:
escape2.go:903:13:     from Bar{...} (struct literal element) at escape2.go:904:10
escape2.go:903:13:     from m := Bar{...} (assign) at escape2.go:904:4
escape2.go:903:13:     from m.ii (dot) at escape2.go:905:10
escape2.go:903:13:     from return m.ii (return) at escape2.go:905:2
escape2.go:903:13:   flow: m ← x:
escape2.go:903:13:   flow: ~r0 ← m:
escape2.go:903:13: leaking param: x to result ~r0 level=0
escape2.go:903:13: parameter x leaks to ~r0 for foo113 with derefs=0:
escape2.go:908:13:     from &Bar{...} (spill) at escape2.go:909:7
escape2.go:908:13:     from Bar{...} (struct literal element) at escape2.go:909:11
escape2.go:908:13:     from m := &Bar{...} (assign) at escape2.go:909:4
escape2.go:908:13:     from m.ii (dot of pointer) at escape2.go:910:10
escape2.go:908:13:     from return m.ii (return) at escape2.go:910:2
escape2.go:908:13:   flow: m ← &{storage for &Bar{...}}:
escape2.go:908:13:   flow: {storage for &Bar{...}} ← x:
escape2.go:908:13:   flow: ~r0 ← *m:
escape2.go:908:13: leaking param: x to result ~r0 level=0
escape2.go:908:13: parameter x leaks to ~r0 for foo114 with derefs=0:
escape2.go:909:7: &Bar{...} does not escape
escape2.go:913:13:     from return (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(x)) + uintptr(1))) (return) at escape2.go:914:2
escape2.go:913:13:   flow: ~r0 ← x:
escape2.go:913:13: leaking param: x to result ~r0 level=0
escape2.go:913:13: parameter x leaks to ~r0 for foo115 with derefs=0:
escape2.go:919:3:     from &x (address-of) at escape2.go:920:10
escape2.go:919:3:     from return &x (return) at escape2.go:920:3
escape2.go:919:3:   flow: ~r0 ← &x:
escape2.go:919:3: moved to heap: x
escape2.go:919:3: x escapes to heap in foo116:
escape2.go:91:12: yyy does not escape
escape2.go:922:3:     from &y (address-of) at escape2.go:923:10
escape2.go:922:3:     from return &y (return) at escape2.go:923:3
escape2.go:922:3:   flow: ~r0 ← &y:
escape2.go:922:3: moved to heap: y
escape2.go:922:3: y escapes to heap in foo116:
escape2.go:928:13: unknown does not escape
escape2.go:929:2:     from &x (address-of) at escape2.go:930:10
escape2.go:929:2:     from &x (interface-converted) at escape2.go:930:10
escape2.go:929:2:     from unknown(&x) (call parameter) at escape2.go:930:9
escape2.go:929:2:   flow: {heap} ← &x:
escape2.go:929:2: moved to heap: x
escape2.go:929:2: x escapes to heap in foo117:
escape2.go:933:13: unknown does not escape
escape2.go:934:2:     from &x (address-of) at escape2.go:935:10
escape2.go:934:2:     from unknown(&x) (call parameter) at escape2.go:935:9
escape2.go:934:2:   flow: {heap} ← &x:
escape2.go:934:2: moved to heap: x
escape2.go:934:2: x escapes to heap in foo118:
escape2.go:940:13:     from external(x) (call parameter) at escape2.go:941:10
escape2.go:940:13:   flow: {heap} ← x:
escape2.go:940:13: leaking param: x
escape2.go:940:13: parameter x leaks to {heap} for foo119 with derefs=0:
escape2.go:95:12:     from &yy (address-of) at escape2.go:96:8
escape2.go:95:12:     from xxx = &yy (assign) at escape2.go:96:6
escape2.go:95:12:   flow: {heap} ← &yy:
escape2.go:95:12: moved to heap: yy
escape2.go:95:12: yy escapes to heap in foo15:
escape2.go:99:12:     from *xxx = yy (assign) at escape2.go:100:7
escape2.go:99:12:   flow: {heap} ← yy:
escape2.go:99:12: leaking param: yy
escape2.go:99:12: parameter yy leaks to {heap} for foo16 with derefs=0:
== escape2n.go
escape2n.go:103:12: yy does not escape
escape2n.go:107:12:     from &y (address-of) at escape2n.go:108:9
escape2n.go:107:12:     from *xxx = &y (assign) at escape2n.go:108:7
escape2n.go:107:12:   flow: {heap} ← &y:
escape2n.go:107:12: moved to heap: y
escape2n.go:107:12: y escapes to heap in foo18:
escape2n.go:1151:16: ... argument does not escape
escape2n.go:1151:22:     from .autotmp_1 (captured by a closure) at escape2n.go:1151:22
escape2n.go:1151:22:     from .autotmp_1 = i (assign-pair) at escape2n.go:1151:3
escape2n.go:1151:22:     from i (spill) at escape2n.go:1151:22
escape2n.go:1151:22:   flow: .autotmp_1 ← &{storage for i}:
escape2n.go:1151:22:   flow: {storage for func literal} ← .autotmp_1:
escape2n.go:1151:22: foo121 capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:1151:22: i escapes to heap
escape2n.go:1151:22: i escapes to heap in foo121:
escape2n.go:1151:3:     from func literal (spill) at escape2n.go:1151:3
escape2n.go:1151:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1151:3: func literal escapes to heap in foo121:
escape2n.go:1152:13: ... argument does not escape
escape2n.go:1152:19:     from .autotmp_2 (captured by a closure) at escape2n.go:1152:19
escape2n.go:1152:19:     from .autotmp_2 = i (assign-pair) at escape2n.go:1152:3
escape2n.go:1152:19:     from i (spill) at escape2n.go:1152:19
escape2n.go:1152:19:   flow: .autotmp_2 ← &{storage for i}:
escape2n.go:1152:19:   flow: {storage for func literal} ← .autotmp_2:
escape2n.go:1152:19: foo121 capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:1152:19: i escapes to heap
escape2n.go:1152:19: i escapes to heap in foo121:
escape2n.go:1152:3:     from func literal (spill) at escape2n.go:1152:3
escape2n.go:1152:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1152:3: func literal escapes to heap in foo121:
escape2n.go:1159:19: ... argument does not escape
escape2n.go:1159:26:     from ... argument (slice-literal-element) at escape2n.go:1159:19
escape2n.go:1159:26:     from ... argument (spill) at escape2n.go:1159:19
escape2n.go:1159:26:     from .autotmp_1 = i (assign-pair) at escape2n.go:1159:3
escape2n.go:1159:26:     from fmt.Printf("%d", ... argument...) (call parameter) at escape2n.go:1159:19
escape2n.go:1159:26:     from i (spill) at escape2n.go:1159:26
escape2n.go:1159:26:   flow: .autotmp_1 ← &{storage for i}:
escape2n.go:1159:26:   flow: {heap} ← {storage for ... argument}:
escape2n.go:1159:26:   flow: {storage for ... argument} ← .autotmp_1:
escape2n.go:1159:26: foo121b capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:1159:26: i escapes to heap
escape2n.go:1159:26: i escapes to heap in foo121b:
escape2n.go:1159:3:     from func literal (spill) at escape2n.go:1159:3
escape2n.go:1159:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1159:3: func literal escapes to heap in foo121b:
escape2n.go:1160:16: ... argument does not escape
escape2n.go:1160:23:     from ... argument (slice-literal-element) at escape2n.go:1160:16
escape2n.go:1160:23:     from ... argument (spill) at escape2n.go:1160:16
escape2n.go:1160:23:     from .autotmp_2 = i (assign-pair) at escape2n.go:1160:3
escape2n.go:1160:23:     from fmt.Printf("%d", ... argument...) (call parameter) at escape2n.go:1160:16
escape2n.go:1160:23:     from i (spill) at escape2n.go:1160:23
escape2n.go:1160:23:   flow: .autotmp_2 ← &{storage for i}:
escape2n.go:1160:23:   flow: {heap} ← {storage for ... argument}:
escape2n.go:1160:23:   flow: {storage for ... argument} ← .autotmp_2:
escape2n.go:1160:23: foo121b capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:1160:23: i escapes to heap
escape2n.go:1160:23: i escapes to heap in foo121b:
escape2n.go:1160:3:     from func literal (spill) at escape2n.go:1160:3
escape2n.go:1160:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1160:3: func literal escapes to heap in foo121b:
escape2n.go:1170:9: new(int) does not escape
escape2n.go:1179:9:     from i = new(int) (assign) at escape2n.go:1179:4
escape2n.go:1179:9:     from new(int) (spill) at escape2n.go:1179:9
escape2n.go:1179:9:   flow: i ← &{storage for new(int)}:
escape2n.go:1179:9: new(int) escapes to heap
escape2n.go:1179:9: new(int) escapes to heap in foo123:
escape2n.go:1185:13: foo124 capturing by value: x (addr=false assign=false width=8)
escape2n.go:1185:13: x does not escape
escape2n.go:1186:6:     from &i (address-of) at escape2n.go:1187:7
escape2n.go:1186:6:     from *x = p (assign) at escape2n.go:1189:6
escape2n.go:1186:6:     from p := &i (assign) at escape2n.go:1187:4
escape2n.go:1186:6:   flow: p ← &i:
escape2n.go:1186:6:   flow: {heap} ← p:
escape2n.go:1186:6: i escapes to heap in foo124:
escape2n.go:1186:6: moved to heap: i
escape2n.go:1187:2: foo124 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1188:2: func literal does not escape
escape2n.go:1193:13: ch does not escape
escape2n.go:1193:13: foo125 capturing by value: ch (addr=false assign=false width=8)
escape2n.go:1194:6:     from &i (address-of) at escape2n.go:1195:7
escape2n.go:1194:6:     from ch <- p (send) at escape2n.go:1197:6
escape2n.go:1194:6:     from p := &i (assign) at escape2n.go:1195:4
escape2n.go:1194:6:   flow: p ← &i:
escape2n.go:1194:6:   flow: {heap} ← p:
escape2n.go:1194:6: i escapes to heap in foo125:
escape2n.go:1194:6: moved to heap: i
escape2n.go:1195:2: foo125 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1196:2: func literal does not escape
escape2n.go:1202:6: foo126 capturing by ref: px (addr=false assign=true width=8)
escape2n.go:1205:7:     from &i (address-of) at escape2n.go:1207:9
escape2n.go:1205:7:     from px = &i (assign) at escape2n.go:1207:7
escape2n.go:1205:7:   flow: px ← &i:
escape2n.go:1205:7: foo126 capturing by ref: i (addr=true assign=false width=8)
escape2n.go:1205:7: i escapes to heap in foo126:
escape2n.go:1205:7: moved to heap: i
escape2n.go:1206:3: func literal does not escape
escape2n.go:1216:6:     from &i (address-of) at escape2n.go:1217:7
escape2n.go:1216:6:     from p := &i (assign) at escape2n.go:1217:4
escape2n.go:1216:6:     from px = q (assign) at escape2n.go:1219:5
escape2n.go:1216:6:     from q := p (assign) at escape2n.go:1218:4
escape2n.go:1216:6:   flow: p ← &i:
escape2n.go:1216:6:   flow: q ← p:
escape2n.go:1216:6:   flow: {heap} ← q:
escape2n.go:1216:6: i escapes to heap in foo127:
escape2n.go:1216:6: moved to heap: i
escape2n.go:121:9:     from &Bar{...} (spill) at escape2n.go:121:9
escape2n.go:121:9:     from return &Bar{...} (return) at escape2n.go:121:2
escape2n.go:121:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2n.go:121:9: &Bar{...} escapes to heap
escape2n.go:121:9: &Bar{...} escapes to heap in NewBar:
escape2n.go:1230:6:     from &i (address-of) at escape2n.go:1231:7
escape2n.go:1230:6:     from p := &i (assign) at escape2n.go:1231:4
escape2n.go:1230:6:     from px = r (assign) at escape2n.go:1236:7
escape2n.go:1230:6:     from q := p (assign) at escape2n.go:1233:5
escape2n.go:1230:6:     from r := q (assign) at escape2n.go:1235:6
escape2n.go:1230:6:   flow: p ← &i:
escape2n.go:1230:6:   flow: q ← p:
escape2n.go:1230:6:   flow: r ← q:
escape2n.go:1230:6:   flow: {heap} ← r:
escape2n.go:1230:6: i escapes to heap in foo129:
escape2n.go:1230:6: moved to heap: i
escape2n.go:1231:2: foo129 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1232:2: func literal does not escape
escape2n.go:1233:3: foo129.func1 capturing by value: q (addr=false assign=false width=8)
escape2n.go:1234:3: func literal does not escape
escape2n.go:1243:7:     from &i (address-of) at escape2n.go:1245:9
escape2n.go:1243:7:     from px = &i (assign) at escape2n.go:1245:7
escape2n.go:1243:7:   flow: {heap} ← &i:
escape2n.go:1243:7: foo130 capturing by ref: i (addr=true assign=false width=8)
escape2n.go:1243:7: i escapes to heap in foo130:
escape2n.go:1243:7: moved to heap: i
escape2n.go:1244:3: func literal does not escape
escape2n.go:124:14:     from Bar{...} (struct literal element) at escape2n.go:125:13
escape2n.go:124:14:   flow: {storage for &Bar{...}} ← x:
escape2n.go:124:14: leaking param: x
escape2n.go:124:14: parameter x leaks to {storage for &Bar{...}} for NewBarp with derefs=0:
escape2n.go:1251:6:     from &i (address-of) at escape2n.go:1253:8
escape2n.go:1251:6:     from px = &i (assign) at escape2n.go:1253:6
escape2n.go:1251:6:   flow: {heap} ← &i:
escape2n.go:1251:6: foo131 capturing by ref: i (addr=true assign=false width=8)
escape2n.go:1251:6: i escapes to heap in foo131:
escape2n.go:1251:6: moved to heap: i
escape2n.go:1252:2: func literal does not escape
escape2n.go:1258:6:     from &i (address-of) at escape2n.go:1260:8
escape2n.go:1258:6:     from i (captured by a closure) at escape2n.go:1260:9
escape2n.go:1258:6:     from i (reference) at escape2n.go:1260:9
escape2n.go:1258:6:     from px = &i (assign) at escape2n.go:1260:6
escape2n.go:1258:6:   flow: {heap} ← &i:
escape2n.go:1258:6:   flow: {storage for func literal} ← &i:
escape2n.go:1258:6: foo132 capturing by ref: i (addr=true assign=false width=8)
escape2n.go:1258:6: i escapes to heap in foo132:
escape2n.go:1258:6: i escapes to heap in foo132:
escape2n.go:1258:6: moved to heap: i
escape2n.go:1259:5:     from func literal (spill) at escape2n.go:1259:5
escape2n.go:1259:5:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1259:5: func literal escapes to heap
escape2n.go:1259:5: func literal escapes to heap in foo132:
escape2n.go:125:9:     from &Bar{...} (spill) at escape2n.go:125:9
escape2n.go:125:9:     from return &Bar{...} (return) at escape2n.go:125:2
escape2n.go:125:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2n.go:125:9: &Bar{...} escapes to heap
escape2n.go:125:9: &Bar{...} escapes to heap in NewBarp:
escape2n.go:1265:6:     from &i (address-of) at escape2n.go:1267:8
escape2n.go:1265:6:     from px = &i (assign) at escape2n.go:1267:6
escape2n.go:1265:6:   flow: {heap} ← &i:
escape2n.go:1265:6: foo133 capturing by ref: i (addr=true assign=false width=8)
escape2n.go:1265:6: i escapes to heap in foo133:
escape2n.go:1265:6: moved to heap: i
escape2n.go:1266:8: func literal does not escape
escape2n.go:1273:2: foo134 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1274:2: func literal does not escape
escape2n.go:1275:3: foo134.func1 capturing by value: q (addr=false assign=false width=8)
escape2n.go:1276:3: func literal does not escape
escape2n.go:1284:6:     from &i (address-of) at escape2n.go:1285:7
escape2n.go:1284:6:     from p (captured by a closure) at escape2n.go:1287:8
escape2n.go:1284:6:     from p := &i (assign) at escape2n.go:1285:4
escape2n.go:1284:6:   flow: p ← &i:
escape2n.go:1284:6:   flow: {storage for func literal} ← p:
escape2n.go:1284:6: i escapes to heap in foo135:
escape2n.go:1284:6: moved to heap: i
escape2n.go:1285:2: foo135 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1286:5:     from func literal (spill) at escape2n.go:1286:5
escape2n.go:1286:5:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1286:5: func literal escapes to heap
escape2n.go:1286:5: func literal escapes to heap in foo135:
escape2n.go:1287:3: foo135.func1 capturing by value: q (addr=false assign=false width=8)
escape2n.go:1288:3: func literal does not escape
escape2n.go:128:15: x does not escape
escape2n.go:1296:6:     from &i (address-of) at escape2n.go:1297:7
escape2n.go:1296:6:     from p := &i (assign) at escape2n.go:1297:4
escape2n.go:1296:6:     from px = r (assign) at escape2n.go:1302:7
escape2n.go:1296:6:     from q := p (assign) at escape2n.go:1299:5
escape2n.go:1296:6:     from r := q (assign) at escape2n.go:1301:6
escape2n.go:1296:6:   flow: p ← &i:
escape2n.go:1296:6:   flow: q ← p:
escape2n.go:1296:6:   flow: r ← q:
escape2n.go:1296:6:   flow: {heap} ← r:
escape2n.go:1296:6: i escapes to heap in foo136:
escape2n.go:1296:6: moved to heap: i
escape2n.go:1297:2: foo136 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1298:5:     from func literal (spill) at escape2n.go:1298:5
escape2n.go:1298:5:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1298:5: func literal escapes to heap
escape2n.go:1298:5: func literal escapes to heap in foo136:
escape2n.go:1299:3: foo136.func1 capturing by value: q (addr=false assign=false width=8)
escape2n.go:129:9:     from &Bar{...} (spill) at escape2n.go:129:9
escape2n.go:129:9:     from return &Bar{...} (return) at escape2n.go:129:2
escape2n.go:129:9:   flow: ~r0 ← &{storage for &Bar{...}}:
escape2n.go:129:9: &Bar{...} escapes to heap
escape2n.go:129:9: &Bar{...} escapes to heap in NewBarp2:
escape2n.go:1300:3: func literal does not escape
escape2n.go:1308:6:     from &i (address-of) at escape2n.go:1309:7
escape2n.go:1308:6:     from p := &i (assign) at escape2n.go:1309:4
escape2n.go:1308:6:     from q (captured by a closure) at escape2n.go:1313:9
escape2n.go:1308:6:     from q := p (assign) at escape2n.go:1311:5
escape2n.go:1308:6:   flow: p ← &i:
escape2n.go:1308:6:   flow: q ← p:
escape2n.go:1308:6:   flow: {storage for func literal} ← q:
escape2n.go:1308:6: i escapes to heap in foo137:
escape2n.go:1308:6: moved to heap: i
escape2n.go:1309:2: foo137 capturing by value: p (addr=false assign=false width=8)
escape2n.go:1310:2: func literal does not escape
escape2n.go:1311:3: foo137.func1 capturing by value: q (addr=false assign=false width=8)
escape2n.go:1312:6:     from func literal (spill) at escape2n.go:1312:6
escape2n.go:1312:6:   flow: {heap} ← &{storage for func literal}:
escape2n.go:1312:6: func literal escapes to heap
escape2n.go:1312:6: func literal escapes to heap in foo137.func1:
escape2n.go:1323:10:     from &t.x[0] (address-of) at escape2n.go:1324:9
escape2n.go:1323:10:     from new(T) (spill) at escape2n.go:1323:10
escape2n.go:1323:10:     from return &t.x[0] (return) at escape2n.go:1324:2
escape2n.go:1323:10:     from t := new(T) (assign) at escape2n.go:1323:4
escape2n.go:1323:10:     from t.x (dot of pointer) at escape2n.go:1324:11
escape2n.go:1323:10:     from t.x[0] (fixed-array-index-of) at escape2n.go:1324:13
escape2n.go:1323:10:   flow: t ← &{storage for new(T)}:
escape2n.go:1323:10:   flow: ~r0 ← t:
escape2n.go:1323:10: new(T) escapes to heap
escape2n.go:1323:10: new(T) escapes to heap in foo138:
escape2n.go:132:7: b does not escape
escape2n.go:1333:10:     from &t.x.y (address-of) at escape2n.go:1334:9
escape2n.go:1333:10:     from new(T) (spill) at escape2n.go:1333:10
escape2n.go:1333:10:     from return &t.x.y (return) at escape2n.go:1334:2
escape2n.go:1333:10:     from t := new(T) (assign) at escape2n.go:1333:4
escape2n.go:1333:10:     from t.x (dot of pointer) at escape2n.go:1334:11
escape2n.go:1333:10:     from t.x.y (dot) at escape2n.go:1334:13
escape2n.go:1333:10:   flow: t ← &{storage for new(T)}:
escape2n.go:1333:10:   flow: ~r0 ← t:
escape2n.go:1333:10: new(T) escapes to heap
escape2n.go:1333:10: new(T) escapes to heap in foo139:
escape2n.go:1346:7:     from &T{} (spill) at escape2n.go:1346:7
escape2n.go:1346:7:     from U{...} (interface-converted) at escape2n.go:1347:10
escape2n.go:1346:7:     from U{...} (struct literal element) at escape2n.go:1347:10
escape2n.go:1346:7:     from t := &T{} (assign) at escape2n.go:1346:4
escape2n.go:1346:7:   flow: t ← &{storage for &T{}}:
escape2n.go:1346:7:   flow: {storage for U{...}} ← t:
escape2n.go:1346:7: &T{} escapes to heap
escape2n.go:1346:7: &T{} escapes to heap in foo140:
escape2n.go:1347:10:     from U{...} (spill) at escape2n.go:1347:10
escape2n.go:1347:10:     from return U{...} (return) at escape2n.go:1347:2
escape2n.go:1347:10:   flow: ~r0 ← &{storage for U{...}}:
escape2n.go:1347:10: U{...} escapes to heap
escape2n.go:1347:10: U{...} escapes to heap in foo140:
escape2n.go:1361:9: x does not escape
escape2n.go:1363:9: leaking param: x
escape2n.go:1369:6:     from F2(buf2[:]) (call parameter) at escape2n.go:1370:4
escape2n.go:1369:6:     from buf2 (address-of) at escape2n.go:1370:9
escape2n.go:1369:6:     from buf2[:] (slice) at escape2n.go:1370:9
escape2n.go:1369:6:   flow: {heap} ← &buf2:
escape2n.go:1369:6: buf2 escapes to heap in G:
escape2n.go:1369:6: moved to heap: buf2
escape2n.go:136:7:     from &b.i (address-of) at escape2n.go:137:9
escape2n.go:136:7:     from b.i (dot of pointer) at escape2n.go:137:11
escape2n.go:136:7:     from return &b.i (return) at escape2n.go:137:2
escape2n.go:136:7:   flow: ~r0 ← b:
escape2n.go:136:7: leaking param: b to result ~r0 level=0
escape2n.go:136:7: parameter b leaks to ~r0 for (*Bar).Leak with derefs=0:
escape2n.go:1375:6:     from F4(buf4[:]) (call parameter) at escape2n.go:1376:4
escape2n.go:1375:6:     from buf4 (address-of) at escape2n.go:1376:9
escape2n.go:1375:6:     from buf4[:] (slice) at escape2n.go:1376:9
escape2n.go:1375:6:   flow: {heap} ← &buf4:
escape2n.go:1375:6: buf4 escapes to heap in G:
escape2n.go:1375:6: moved to heap: buf4
escape2n.go:1383:7: t does not escape
escape2n.go:1389:10: new(Tm) does not escape
escape2n.go:1390:7: t.M does not escape
escape2n.go:1397:10:     from new(Tm) (spill) at escape2n.go:1397:10
escape2n.go:1397:10:     from t := new(Tm) (assign) at escape2n.go:1397:4
escape2n.go:1397:10:   flow: t ← &{storage for new(Tm)}:
escape2n.go:1397:10:   flow: {storage for t.M} ← {temp}:
escape2n.go:1397:10:   flow: {temp} ← t:
escape2n.go:1397:10: new(Tm) escapes to heap
escape2n.go:1397:10: new(Tm) escapes to heap in foo142:
escape2n.go:1398:8:     from gf = t.M (assign) at escape2n.go:1398:5
escape2n.go:1398:8:     from t.M (spill) at escape2n.go:1398:8
escape2n.go:1398:8:   flow: {heap} ← &{storage for t.M}:
escape2n.go:1398:8: t.M escapes to heap
escape2n.go:1398:8: t.M escapes to heap in foo142:
escape2n.go:1404:3: func literal does not escape
escape2n.go:140:7:     from b.ii (dot of pointer) at escape2n.go:141:10
escape2n.go:140:7:     from return b.ii (return) at escape2n.go:141:2
escape2n.go:140:7:   flow: ~r0 ← *b:
escape2n.go:140:7: leaking param: b to result ~r0 level=1
escape2n.go:140:7: parameter b leaks to ~r0 for (*Bar).AlsoNoLeak with derefs=1:
escape2n.go:1438:13: l does not escape
escape2n.go:1444:13: l does not escape
escape2n.go:144:7:     from Bar.AlsoLeak(b) (call parameter) at <autogenerated>:1
escape2n.go:144:7:     from b (indirection) at <autogenerated>:1
escape2n.go:144:7:     from b.ii (dot) at escape2n.go:145:10
escape2n.go:144:7:     from return Bar.AlsoLeak(b) (return) at <autogenerated>:1
escape2n.go:144:7:     from return b.ii (return) at escape2n.go:145:2
escape2n.go:144:7:   flow: ~r0 ← *b:
escape2n.go:144:7:   flow: ~r0 ← b:
escape2n.go:144:7: leaking param: b to result ~r0 level=0
escape2n.go:144:7: parameter b leaks to ~r0 for (*Bar).AlsoLeak with derefs=1:
escape2n.go:144:7: parameter b leaks to ~r0 for Bar.AlsoLeak with derefs=0:
escape2n.go:1451:13: l does not escape
escape2n.go:1459:13: l does not escape
escape2n.go:1466:13: l does not escape
escape2n.go:1478:13:     from save150 = x (assign) at escape2n.go:1479:10
escape2n.go:1478:13:   flow: {heap} ← x:
escape2n.go:1478:13: leaking param: x
escape2n.go:1478:13: parameter x leaks to {heap} for foo150 with derefs=0:
escape2n.go:1483:8:     from ... argument (spill) at escape2n.go:1483:8
escape2n.go:1483:8:     from foo150(... argument...) (call parameter) at escape2n.go:1483:8
escape2n.go:1483:8:   flow: {heap} ← &{storage for ... argument}:
escape2n.go:1483:8: ... argument escapes to heap
escape2n.go:1483:8: ... argument escapes to heap in bar150:
escape2n.go:148:7:     from Bar.LeaksToo(b) (call parameter) at <autogenerated>:1
escape2n.go:148:7:     from b (indirection) at <autogenerated>:1
escape2n.go:148:7:     from b.ii (dot) at escape2n.go:151:10
escape2n.go:148:7:     from return Bar.LeaksToo(b) (return) at <autogenerated>:1
escape2n.go:148:7:     from return b.ii (return) at escape2n.go:151:2
escape2n.go:148:7:   flow: ~r0 ← *b:
escape2n.go:148:7:   flow: ~r0 ← b:
escape2n.go:148:7: leaking param: b to result ~r0 level=0
escape2n.go:148:7: parameter b leaks to ~r0 for (*Bar).LeaksToo with derefs=1:
escape2n.go:148:7: parameter b leaks to ~r0 for Bar.LeaksToo with derefs=0:
escape2n.go:1490:13:     from save151 = x (assign) at escape2n.go:1491:10
escape2n.go:1490:13:   flow: {heap} ← x:
escape2n.go:1490:13: leaking param: x
escape2n.go:1490:13: parameter x leaks to {heap} for foo151 with derefs=0:
escape2n.go:1495:6:     from &(&a)[4:8][0] (address-of) at escape2n.go:1497:9
escape2n.go:1495:6:     from &a (address-of) at escape2n.go:1497:11
escape2n.go:1495:6:     from (&a)[4:8] (slice) at escape2n.go:1497:14
escape2n.go:1495:6:     from (&a)[4:8][0] (dot of pointer) at escape2n.go:1497:19
escape2n.go:1495:6:     from foo151(&(&a)[4:8][0]) (call parameter) at escape2n.go:1497:8
escape2n.go:1495:6:   flow: {heap} ← &a:
escape2n.go:1495:6: a escapes to heap in bar151:
escape2n.go:1495:6: moved to heap: a
escape2n.go:149:2:     from &v (address-of) at escape2n.go:150:9
escape2n.go:149:2:     from b.ii (dot) at escape2n.go:151:10
escape2n.go:149:2:     from b.ii = &v (assign) at escape2n.go:150:7
escape2n.go:149:2:     from return b.ii (return) at escape2n.go:151:2
escape2n.go:149:2:   flow: b ← &v:
escape2n.go:149:2:   flow: ~r0 ← b:
escape2n.go:149:2: moved to heap: v
escape2n.go:149:2: v escapes to heap in Bar.LeaksToo:
escape2n.go:1501:6:     from &b[4:8][0] (address-of) at escape2n.go:1503:9
escape2n.go:1501:6:     from a (address-of) at escape2n.go:1502:8
escape2n.go:1501:6:     from a[:] (slice) at escape2n.go:1502:8
escape2n.go:1501:6:     from b := a[:] (assign) at escape2n.go:1502:4
escape2n.go:1501:6:     from b[4:8] (slice) at escape2n.go:1503:11
escape2n.go:1501:6:     from b[4:8][0] (dot of pointer) at escape2n.go:1503:16
escape2n.go:1501:6:     from foo151(&b[4:8][0]) (call parameter) at escape2n.go:1503:8
escape2n.go:1501:6:   flow: b ← &a:
escape2n.go:1501:6:   flow: {heap} ← b:
escape2n.go:1501:6: a escapes to heap in bar151b:
escape2n.go:1501:6: moved to heap: a
escape2n.go:1507:6:     from &(&a)[4:8:8][0] (address-of) at escape2n.go:1509:9
escape2n.go:1507:6:     from &a (address-of) at escape2n.go:1509:11
escape2n.go:1507:6:     from (&a)[4:8:8] (slice) at escape2n.go:1509:14
escape2n.go:1507:6:     from (&a)[4:8:8][0] (dot of pointer) at escape2n.go:1509:21
escape2n.go:1507:6:     from foo151(&(&a)[4:8:8][0]) (call parameter) at escape2n.go:1509:8
escape2n.go:1507:6:   flow: {heap} ← &a:
escape2n.go:1507:6: a escapes to heap in bar151c:
escape2n.go:1507:6: moved to heap: a
escape2n.go:1513:6:     from &b[4:8:8][0] (address-of) at escape2n.go:1515:9
escape2n.go:1513:6:     from a (address-of) at escape2n.go:1514:8
escape2n.go:1513:6:     from a[:] (slice) at escape2n.go:1514:8
escape2n.go:1513:6:     from b := a[:] (assign) at escape2n.go:1514:4
escape2n.go:1513:6:     from b[4:8:8] (slice) at escape2n.go:1515:11
escape2n.go:1513:6:     from b[4:8:8][0] (dot of pointer) at escape2n.go:1515:18
escape2n.go:1513:6:     from foo151(&b[4:8:8][0]) (call parameter) at escape2n.go:1515:8
escape2n.go:1513:6:   flow: b ← &a:
escape2n.go:1513:6:   flow: {heap} ← b:
escape2n.go:1513:6: a escapes to heap in bar151d:
escape2n.go:1513:6: moved to heap: a
escape2n.go:1524:7:     from return u.s (return) at escape2n.go:1525:2
escape2n.go:1524:7:     from u.s (dot of pointer) at escape2n.go:1525:10
escape2n.go:1524:7:   flow: ~r0 ← *u:
escape2n.go:1524:7: leaking param: u to result ~r0 level=1
escape2n.go:1524:7: parameter u leaks to ~r0 for (*U).String with derefs=1:
escape2n.go:1532:11:     from (*U).String(u) (call parameter) at escape2n.go:1533:20
escape2n.go:1532:11:     from V{...} (struct literal element) at escape2n.go:1533:11
escape2n.go:1532:11:     from u (address-of) at escape2n.go:1533:13
escape2n.go:1532:11:   flow: {storage for &V{...}} ← u:
escape2n.go:1532:11: leaking param: u
escape2n.go:1532:11: parameter u leaks to {storage for &V{...}} for NewV with derefs=0:
escape2n.go:1533:9:     from &V{...} (spill) at escape2n.go:1533:9
escape2n.go:1533:9:     from return &V{...} (return) at escape2n.go:1533:2
escape2n.go:1533:9:   flow: ~r0 ← &{storage for &V{...}}:
escape2n.go:1533:9: &V{...} escapes to heap
escape2n.go:1533:9: &V{...} escapes to heap in NewV:
escape2n.go:1537:2:     from &a (address-of) at escape2n.go:1538:9
escape2n.go:1537:2:     from NewV(u) (call parameter) at escape2n.go:1539:11
escape2n.go:1537:2:     from U{...} (struct literal element) at escape2n.go:1538:8
escape2n.go:1537:2:     from u := U{...} (assign) at escape2n.go:1538:4
escape2n.go:1537:2:   flow: u ← &a:
escape2n.go:1537:2:   flow: {heap} ← u:
escape2n.go:1537:2: a escapes to heap in foo152:
escape2n.go:1537:2: moved to heap: a
escape2n.go:1545:13: v does not escape
escape2n.go:1547:7:     from &x (address-of) at escape2n.go:1548:10
escape2n.go:1547:7:     from return &x (return) at escape2n.go:1548:3
escape2n.go:1547:7:   flow: ~r0 ← &x:
escape2n.go:1547:7: moved to heap: x
escape2n.go:1547:7: x escapes to heap in foo153:
escape2n.go:154:7:     from b.ii (dot of pointer) at escape2n.go:157:10
escape2n.go:154:7:     from return b.ii (return) at escape2n.go:157:2
escape2n.go:154:7:   flow: ~r0 ← *b:
escape2n.go:154:7: leaking param: b to result ~r0 level=1
escape2n.go:154:7: parameter b leaks to ~r0 for (*Bar).LeaksABit with derefs=1:
escape2n.go:1550:8:     from 0 (spill) at escape2n.go:1550:8
escape2n.go:1550:8:     from panic(0) (call parameter) at escape2n.go:1550:7
escape2n.go:1550:8:   flow: {heap} ← &{storage for 0}:
escape2n.go:1550:8: 0 escapes to heap
escape2n.go:1550:8: 0 escapes to heap in foo153:
escape2n.go:1555:11:     from &x (address-of) at escape2n.go:1556:6
escape2n.go:1555:11:     from y = &x (assign) at escape2n.go:1556:4
escape2n.go:1555:11:   flow: y ← &x:
escape2n.go:1555:11: moved to heap: x
escape2n.go:1555:11: x escapes to heap in f:
escape2n.go:155:2:     from &v (address-of) at escape2n.go:156:9
escape2n.go:155:2:     from b.ii = &v (assign) at escape2n.go:156:7
escape2n.go:155:2:   flow: {heap} ← &v:
escape2n.go:155:2: moved to heap: v
escape2n.go:155:2: v escapes to heap in (*Bar).LeaksABit:
escape2n.go:1560:11:     from &x (address-of) at escape2n.go:1561:6
escape2n.go:1560:11:     from &x (interface-converted) at escape2n.go:1561:6
escape2n.go:1560:11:     from x = &x (assign) at escape2n.go:1561:4
escape2n.go:1560:11:   flow: x ← &x:
escape2n.go:1560:11: moved to heap: x
escape2n.go:1560:11: x escapes to heap in g:
escape2n.go:1574:7: &Lit{...} does not escape
escape2n.go:1580:2:     from &Lit{...} (spill) at escape2n.go:1581:7
escape2n.go:1580:2:     from &i (address-of) at escape2n.go:1581:12
escape2n.go:1580:2:     from *x (indirection) at escape2n.go:1582:9
escape2n.go:1580:2:     from *x (interface-converted) at escape2n.go:1582:9
escape2n.go:1580:2:     from Lit{...} (struct literal element) at escape2n.go:1581:11
escape2n.go:1580:2:     from sink = *x (assign) at escape2n.go:1582:7
escape2n.go:1580:2:     from x := &Lit{...} (assign) at escape2n.go:1581:4
escape2n.go:1580:2:   flow: x ← &{storage for &Lit{...}}:
escape2n.go:1580:2:   flow: {heap} ← *x:
escape2n.go:1580:2:   flow: {storage for &Lit{...}} ← &i:
escape2n.go:1580:2: i escapes to heap in ptrlitNoEscape2:
escape2n.go:1580:2: moved to heap: i
escape2n.go:1581:7: &Lit{...} does not escape
escape2n.go:1587:2:     from &i (address-of) at escape2n.go:1588:12
escape2n.go:1587:2:     from Lit{...} (struct literal element) at escape2n.go:1588:11
escape2n.go:1587:2:   flow: {storage for &Lit{...}} ← &i:
escape2n.go:1587:2: i escapes to heap in ptrlitEscape:
escape2n.go:1587:2: moved to heap: i
escape2n.go:1588:7:     from &Lit{...} (spill) at escape2n.go:1588:7
escape2n.go:1588:7:     from sink = x (assign) at escape2n.go:1589:7
escape2n.go:1588:7:     from x (interface-converted) at escape2n.go:1589:9
escape2n.go:1588:7:     from x := &Lit{...} (assign) at escape2n.go:1588:4
escape2n.go:1588:7:   flow: x ← &{storage for &Lit{...}}:
escape2n.go:1588:7:   flow: {heap} ← x:
escape2n.go:1588:7: &Lit{...} escapes to heap
escape2n.go:1588:7: &Lit{...} escapes to heap in ptrlitEscape:
escape2n.go:1603:7: b does not escape
escape2n.go:1604:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2]
escape2n.go:1605:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2:3]
escape2n.go:1606:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2]
escape2n.go:1607:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2:3]
escape2n.go:160:7: b does not escape
escape2n.go:1610:7:     from b.arr (address-of) at escape2n.go:1611:16
escape2n.go:1610:7:     from b.arr (dot of pointer) at escape2n.go:1611:12
escape2n.go:1610:7:     from b.arr[1:2] (slice) at escape2n.go:1611:16
escape2n.go:1610:7:     from b.buf1 = b.arr[1:2] (assign) at escape2n.go:1611:9
escape2n.go:1610:7:   flow: {heap} ← b:
escape2n.go:1610:7: leaking param: b
escape2n.go:1610:7: parameter b leaks to {heap} for (*Buffer).bar with derefs=0:
escape2n.go:1614:7: b does not escape
escape2n.go:1615:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2]
escape2n.go:1616:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2:3]
escape2n.go:1619:7: b does not escape
escape2n.go:1620:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str1[1:2]
escape2n.go:1621:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str2[1:2]
escape2n.go:1624:7:     from b.buf1 (dot of pointer) at escape2n.go:1626:12
escape2n.go:1624:7:     from b.buf1[1:2] (slice) at escape2n.go:1626:17
escape2n.go:1624:7:     from o.buf1 = b.buf1[1:2] (assign) at escape2n.go:1626:9
escape2n.go:1624:7:   flow: {heap} ← *b:
escape2n.go:1624:7: leaking param content: b
escape2n.go:1624:7: parameter b leaks to {heap} for (*Buffer).bat with derefs=1:
escape2n.go:1625:10:     from new(Buffer) (spill) at escape2n.go:1625:10
escape2n.go:1625:10:     from o (interface-converted) at escape2n.go:1627:9
escape2n.go:1625:10:     from o := new(Buffer) (assign) at escape2n.go:1625:4
escape2n.go:1625:10:     from sink = o (assign) at escape2n.go:1627:7
escape2n.go:1625:10:   flow: o ← &{storage for new(Buffer)}:
escape2n.go:1625:10:   flow: {heap} ← o:
escape2n.go:1625:10: new(Buffer) escapes to heap
escape2n.go:1625:10: new(Buffer) escapes to heap in (*Buffer).bat:
escape2n.go:1630:11: sp does not escape
escape2n.go:1630:23: bp does not escape
escape2n.go:1631:6: quux ignoring self-assignment in *sp = (*sp)[1:2]
escape2n.go:1632:6: quux ignoring self-assignment in *bp = (*bp)[1:2]
escape2n.go:1645:2:     from &i (address-of) at escape2n.go:1646:8
escape2n.go:1645:2:     from x.p = &i (assign) at escape2n.go:1646:6
escape2n.go:1645:2:     from x.s (dot) at escape2n.go:1647:10
escape2n.go:1645:2:     from x.s (interface-converted) at escape2n.go:1647:10
escape2n.go:1645:2:   flow: x ← &i:
escape2n.go:1645:2:   flow: {storage for x.s} ← x:
escape2n.go:1645:2: i escapes to heap in fieldFlowTracking:
escape2n.go:1645:2: moved to heap: i
escape2n.go:1647:10:     from sink = x.s (assign) at escape2n.go:1647:7
escape2n.go:1647:10:     from x.s (spill) at escape2n.go:1647:10
escape2n.go:1647:10:   flow: {heap} ← &{storage for x.s}:
escape2n.go:1647:10: x.s escapes to heap
escape2n.go:1647:10: x.s escapes to heap in fieldFlowTracking:
escape2n.go:1653:11: make([]byte, 20) does not escape
escape2n.go:1654:14: string(b) does not escape
escape2n.go:1659:11: make([]byte, 20) does not escape
escape2n.go:1660:14: string(b) does not escape
escape2n.go:1666:11: make([]byte, 20) does not escape
escape2n.go:1667:14:     from s := string(b) (assign) at escape2n.go:1667:4
escape2n.go:1667:14:     from s1 := s[0:1] (assign) at escape2n.go:1668:5
escape2n.go:1667:14:     from s[0:1] (slice) at escape2n.go:1668:9
escape2n.go:1667:14:     from string(b) (spill) at escape2n.go:1667:14
escape2n.go:1667:14:   flow: s ← &{storage for string(b)}:
escape2n.go:1667:14:   flow: s1 ← s:
escape2n.go:1667:14: string(b) escapes to heap
escape2n.go:1667:14: string(b) escapes to heap in slicebytetostring2:
escape2n.go:1668:2:     from &s1 (address-of) at escape2n.go:1669:9
escape2n.go:1668:2:     from &s1 (interface-converted) at escape2n.go:1669:9
escape2n.go:1668:2:     from sink = &s1 (assign) at escape2n.go:1669:7
escape2n.go:1668:2:   flow: {heap} ← &s1:
escape2n.go:1668:2: moved to heap: s1
escape2n.go:1668:2: s1 escapes to heap in slicebytetostring2:
escape2n.go:166:13:     from .autotmp_1 (captured by a closure) at escape2n.go:167:2
escape2n.go:166:13:     from .autotmp_1 = b (assign-pair) at escape2n.go:167:2
escape2n.go:166:13:   flow: .autotmp_1 ← b:
escape2n.go:166:13:   flow: {storage for func literal} ← .autotmp_1:
escape2n.go:166:13: leaking param: b
escape2n.go:166:13: parameter b leaks to {storage for func literal} for goLeak with derefs=0:
escape2n.go:1673:11: make([]byte, 20) does not escape
escape2n.go:1674:14:     from s := string(b) (assign) at escape2n.go:1674:4
escape2n.go:1674:14:     from s1 (interface-converted) at escape2n.go:1676:9
escape2n.go:1674:14:     from s1 := s[0:1] (assign) at escape2n.go:1675:5
escape2n.go:1674:14:     from s[0:1] (slice) at escape2n.go:1675:9
escape2n.go:1674:14:     from string(b) (spill) at escape2n.go:1674:14
escape2n.go:1674:14:   flow: s ← &{storage for string(b)}:
escape2n.go:1674:14:   flow: s1 ← s:
escape2n.go:1674:14:   flow: {storage for s1} ← s1:
escape2n.go:1674:14: string(b) escapes to heap
escape2n.go:1674:14: string(b) escapes to heap in slicebytetostring3:
escape2n.go:1676:9:     from s1 (spill) at escape2n.go:1676:9
escape2n.go:1676:9:     from sink = s1 (assign) at escape2n.go:1676:7
escape2n.go:1676:9:   flow: {heap} ← &{storage for s1}:
escape2n.go:1676:9: s1 escapes to heap
escape2n.go:1676:9: s1 escapes to heap in slicebytetostring3:
escape2n.go:167:2:     from func literal (spill) at escape2n.go:167:2
escape2n.go:167:2:   flow: {heap} ← &{storage for func literal}:
escape2n.go:167:2: func literal escapes to heap in goLeak:
escape2n.go:167:2: goLeak capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape2n.go:1682:10: s0 + s1 does not escape
escape2n.go:1690:10: s0 + s1 does not escape
escape2n.go:1695:11: make([]byte, 20) does not escape
escape2n.go:1697:14: string(b) does not escape
escape2n.go:1697:17: string(b) + s0 does not escape
escape2n.go:1704:10:     from s := s0 + s1 (assign) at escape2n.go:1704:4
escape2n.go:1704:10:     from s0 + s1 (spill) at escape2n.go:1704:10
escape2n.go:1704:10:     from s2 (interface-converted) at escape2n.go:1706:9
escape2n.go:1704:10:     from s2 := s[0:1] (assign) at escape2n.go:1705:5
escape2n.go:1704:10:     from s[0:1] (slice) at escape2n.go:1705:9
escape2n.go:1704:10:   flow: s ← &{storage for s0 + s1}:
escape2n.go:1704:10:   flow: s2 ← s:
escape2n.go:1704:10:   flow: {storage for s2} ← s2:
escape2n.go:1704:10: s0 + s1 escapes to heap
escape2n.go:1704:10: s0 + s1 escapes to heap in addstr3:
escape2n.go:1706:9:     from s2 (spill) at escape2n.go:1706:9
escape2n.go:1706:9:     from sink = s2 (assign) at escape2n.go:1706:7
escape2n.go:1706:9:   flow: {heap} ← &{storage for s2}:
escape2n.go:1706:9: s2 escapes to heap
escape2n.go:1706:9: s2 escapes to heap in addstr3:
escape2n.go:1712:14: string(x) does not escape
escape2n.go:1719:14:     from return s (return) at escape2n.go:1720:2
escape2n.go:1719:14:     from s := string(x) (assign) at escape2n.go:1719:4
escape2n.go:1719:14:     from string(x) (spill) at escape2n.go:1719:14
escape2n.go:1719:14:   flow: s ← &{storage for string(x)}:
escape2n.go:1719:14:   flow: ~r0 ← s:
escape2n.go:1719:14: string(x) escapes to heap
escape2n.go:1719:14: string(x) escapes to heap in intstring1:
escape2n.go:1726:14:     from s := string(x) (assign) at escape2n.go:1726:4
escape2n.go:1726:14:     from string(x) (spill) at escape2n.go:1726:14
escape2n.go:1726:14:   flow: s ← &{storage for string(x)}:
escape2n.go:1726:14: string(x) escapes to heap
escape2n.go:1726:14: string(x) escapes to heap in intstring2:
escape2n.go:1726:2:     from &s (address-of) at escape2n.go:1727:9
escape2n.go:1726:2:     from &s (interface-converted) at escape2n.go:1727:9
escape2n.go:1726:2:     from sink = &s (assign) at escape2n.go:1727:7
escape2n.go:1726:2:   flow: {heap} ← &s:
escape2n.go:1726:2: moved to heap: s
escape2n.go:1726:2: s escapes to heap in intstring2:
escape2n.go:1732:14: ([]byte)(s) does not escape
escape2n.go:1732:14: zero-copy string->[]byte conversion
escape2n.go:1738:16:     from ([]byte)(s) (spill) at escape2n.go:1738:16
escape2n.go:1738:16:     from return ([]byte)(s) (return) at escape2n.go:1738:2
escape2n.go:1738:16:   flow: ~r0 ← &{storage for ([]byte)(s)}:
escape2n.go:1738:16: ([]byte)(s) escapes to heap
escape2n.go:1738:16: ([]byte)(s) escapes to heap in stringtoslicebyte1:
escape2n.go:1743:15:     from ([]byte)(s) (spill) at escape2n.go:1743:15
escape2n.go:1743:15:     from sink = ([]byte)(s) (assign) at escape2n.go:1743:7
escape2n.go:1743:15:   flow: {heap} ← &{storage for ([]byte)(s)}:
escape2n.go:1743:15: ([]byte)(s) escapes to heap
escape2n.go:1743:15: ([]byte)(s) escapes to heap in stringtoslicebyte2:
escape2n.go:1743:16:     from ([]byte)(s) (interface-converted) at escape2n.go:1743:15
escape2n.go:1743:16:     from ([]byte)(s) (spill) at escape2n.go:1743:16
escape2n.go:1743:16:   flow: {storage for ([]byte)(s)} ← &{storage for ([]byte)(s)}:
escape2n.go:1743:16: ([]byte)(s) escapes to heap
escape2n.go:1743:16: ([]byte)(s) escapes to heap in stringtoslicebyte2:
escape2n.go:1748:14: ([]rune)(s) does not escape
escape2n.go:1754:16:     from ([]rune)(s) (spill) at escape2n.go:1754:16
escape2n.go:1754:16:     from return ([]rune)(s) (return) at escape2n.go:1754:2
escape2n.go:1754:16:   flow: ~r0 ← &{storage for ([]rune)(s)}:
escape2n.go:1754:16: ([]rune)(s) escapes to heap
escape2n.go:1754:16: ([]rune)(s) escapes to heap in stringtoslicerune1:
escape2n.go:1759:15:     from ([]rune)(s) (spill) at escape2n.go:1759:15
escape2n.go:1759:15:     from sink = ([]rune)(s) (assign) at escape2n.go:1759:7
escape2n.go:1759:15:   flow: {heap} ← &{storage for ([]rune)(s)}:
escape2n.go:1759:15: ([]rune)(s) escapes to heap
escape2n.go:1759:15: ([]rune)(s) escapes to heap in stringtoslicerune2:
escape2n.go:1759:16:     from ([]rune)(s) (interface-converted) at escape2n.go:1759:15
escape2n.go:1759:16:     from ([]rune)(s) (spill) at escape2n.go:1759:16
escape2n.go:1759:16:   flow: {storage for ([]rune)(s)} ← &{storage for ([]rune)(s)}:
escape2n.go:1759:16: ([]rune)(s) escapes to heap
escape2n.go:1759:16: ([]rune)(s) escapes to heap in stringtoslicerune2:
escape2n.go:1763:13: []rune{...} does not escape
escape2n.go:1764:14: string(r) does not escape
escape2n.go:1769:13: []rune{...} does not escape
escape2n.go:176:9:     from &Bar2{...} (spill) at escape2n.go:176:9
escape2n.go:176:9:     from return &Bar2{...} (return) at escape2n.go:176:2
escape2n.go:176:9:   flow: ~r0 ← &{storage for &Bar2{...}}:
escape2n.go:176:9: &Bar2{...} escapes to heap
escape2n.go:176:9: &Bar2{...} escapes to heap in NewBar2:
escape2n.go:1770:16:     from return string(r) (return) at escape2n.go:1770:2
escape2n.go:1770:16:     from string(r) (spill) at escape2n.go:1770:16
escape2n.go:1770:16:   flow: ~r0 ← &{storage for string(r)}:
escape2n.go:1770:16: string(r) escapes to heap
escape2n.go:1770:16: string(r) escapes to heap in slicerunetostring1:
escape2n.go:1774:13: []rune{...} does not escape
escape2n.go:1775:15:     from sink = string(r) (assign) at escape2n.go:1775:7
escape2n.go:1775:15:     from string(r) (spill) at escape2n.go:1775:15
escape2n.go:1775:15:   flow: {heap} ← &{storage for string(r)}:
escape2n.go:1775:15: string(r) escapes to heap
escape2n.go:1775:15: string(r) escapes to heap in slicerunetostring2:
escape2n.go:1775:16:     from string(r) (interface-converted) at escape2n.go:1775:15
escape2n.go:1775:16:     from string(r) (spill) at escape2n.go:1775:16
escape2n.go:1775:16:   flow: {storage for string(r)} ← &{storage for string(r)}:
escape2n.go:1775:16: string(r) escapes to heap
escape2n.go:1775:16: string(r) escapes to heap in slicerunetostring2:
escape2n.go:1779:11: make(map[int]int) does not escape
escape2n.go:1783:10:     from m[0] (spill) at escape2n.go:1783:10
escape2n.go:1783:10:     from sink = m[0] (assign) at escape2n.go:1783:7
escape2n.go:1783:10:   flow: {heap} ← &{storage for m[0]}:
escape2n.go:1783:10: m[0] escapes to heap
escape2n.go:1783:10: m[0] escapes to heap in makemap0:
escape2n.go:1787:13:     from make(map[int]int) (spill) at escape2n.go:1787:13
escape2n.go:1787:13:     from return make(map[int]int) (return) at escape2n.go:1787:2
escape2n.go:1787:13:   flow: ~r0 ← &{storage for make(map[int]int)}:
escape2n.go:1787:13: make(map[int]int) escapes to heap
escape2n.go:1787:13: make(map[int]int) escapes to heap in makemap1:
escape2n.go:1791:11:     from m (interface-converted) at escape2n.go:1792:9
escape2n.go:1791:11:     from m := make(map[int]int) (assign) at escape2n.go:1791:4
escape2n.go:1791:11:     from make(map[int]int) (spill) at escape2n.go:1791:11
escape2n.go:1791:11:     from sink = m (assign) at escape2n.go:1792:7
escape2n.go:1791:11:   flow: m ← &{storage for make(map[int]int)}:
escape2n.go:1791:11:   flow: {heap} ← m:
escape2n.go:1791:11: make(map[int]int) escapes to heap
escape2n.go:1791:11: make(map[int]int) escapes to heap in makemap2:
escape2n.go:1795:23: m does not escape
escape2n.go:1796:11: "foo" does not escape
escape2n.go:1799:23: m does not escape
escape2n.go:179:7: b does not escape
escape2n.go:1800:13: MV(0) does not escape
escape2n.go:1804:10:     from issue10353a(x) (call parameter) at escape2n.go:1805:13
escape2n.go:1804:10:     from new(int) (spill) at escape2n.go:1804:10
escape2n.go:1804:10:     from x := new(int) (assign) at escape2n.go:1804:4
escape2n.go:1804:10:   flow: x ← &{storage for new(int)}:
escape2n.go:1804:10:   flow: {heap} ← x:
escape2n.go:1804:10: new(int) escapes to heap
escape2n.go:1804:10: new(int) escapes to heap in issue10353:
escape2n.go:1808:18:     from x (captured by a closure) at escape2n.go:1810:12
escape2n.go:1808:18:   flow: {storage for func literal} ← x:
escape2n.go:1808:18: issue10353a capturing by value: x (addr=false assign=false width=8)
escape2n.go:1808:18: leaking param: x
escape2n.go:1808:18: parameter x leaks to {storage for func literal} for issue10353a with derefs=0:
escape2n.go:1809:9:     from func literal (spill) at escape2n.go:1809:9
escape2n.go:1809:9:     from return func literal (return) at escape2n.go:1809:2
escape2n.go:1809:9:   flow: ~r0 ← &{storage for func literal}:
escape2n.go:1809:9: func literal escapes to heap
escape2n.go:1809:9: func literal escapes to heap in issue10353a:
escape2n.go:1817:11:     from new(int) (spill) at escape2n.go:1817:11
escape2n.go:1817:11:     from x (captured by a closure) at escape2n.go:1819:13
escape2n.go:1817:11:     from x := new(int) (assign) at escape2n.go:1817:5
escape2n.go:1817:11:   flow: x ← &{storage for new(int)}:
escape2n.go:1817:11:   flow: {storage for func literal} ← x:
escape2n.go:1817:11: new(int) escapes to heap
escape2n.go:1817:11: new(int) escapes to heap in issue10353b:
escape2n.go:1817:3: issue10353b capturing by value: x (addr=false assign=false width=8)
escape2n.go:1818:7:     from f = func literal (assign) at escape2n.go:1818:5
escape2n.go:1818:7:     from func literal (spill) at escape2n.go:1818:7
escape2n.go:1818:7:   flow: f ← &{storage for func literal}:
escape2n.go:1818:7: func literal escapes to heap
escape2n.go:1818:7: func literal escapes to heap in issue10353b:
escape2n.go:1825:17:     from x (captured by a closure) at escape2n.go:1826:27
escape2n.go:1825:17:   flow: {storage for func literal} ← x:
escape2n.go:1825:17: issue11387 capturing by value: x (addr=false assign=false width=8)
escape2n.go:1825:17: parameter x leaks to {storage for func literal} for issue11387 with derefs=0:
escape2n.go:1826:7:     from []func() int{...} (slice-literal-element) at escape2n.go:1827:24
escape2n.go:1826:7:     from []func() int{...} (spill) at escape2n.go:1827:24
escape2n.go:1826:7:     from copy(slice2, slice1) (call parameter) at escape2n.go:1829:6
escape2n.go:1826:7:     from copy(slice2, slice1) (copied slice) at escape2n.go:1829:6
escape2n.go:1826:7:     from f := func literal (assign) at escape2n.go:1826:4
escape2n.go:1826:7:     from func literal (spill) at escape2n.go:1826:7
escape2n.go:1826:7:     from slice1 := []func() int{...} (assign) at escape2n.go:1827:9
escape2n.go:1826:7:   flow: f ← &{storage for func literal}:
escape2n.go:1826:7:   flow: slice1 ← &{storage for []func() int{...}}:
escape2n.go:1826:7:   flow: {heap} ← *slice1:
escape2n.go:1826:7:   flow: {storage for []func() int{...}} ← f:
escape2n.go:1826:7: func literal escapes to heap
escape2n.go:1826:7: func literal escapes to heap in issue11387:
escape2n.go:1827:24: []func() int{...} does not escape
escape2n.go:1828:16: make([]func() int, 1) does not escape
escape2n.go:1833:20:     from &y (address-of) at escape2n.go:1838:9
escape2n.go:1833:20:     from &y (address-of) at escape2n.go:1842:9
escape2n.go:1833:20:     from gxx = &y (assign) at escape2n.go:1838:7
escape2n.go:1833:20:     from gxx = &y (assign) at escape2n.go:1842:7
escape2n.go:1833:20:   flow: {heap} ← &y:
escape2n.go:1833:20:   flow: {heap} ← &y:
escape2n.go:1833:20: moved to heap: y
escape2n.go:1833:20: y escapes to heap in issue12397:
escape2n.go:1833:20: y escapes to heap in issue12397:
escape2n.go:183:7:     from b.i (address-of) at escape2n.go:184:12
escape2n.go:183:7:     from b.i (dot of pointer) at escape2n.go:184:10
escape2n.go:183:7:     from b.i[:] (slice) at escape2n.go:184:12
escape2n.go:183:7:     from return b.i[:] (return) at escape2n.go:184:2
escape2n.go:183:7:   flow: ~r0 ← b:
escape2n.go:183:7: leaking param: b to result ~r0 level=0
escape2n.go:183:7: parameter b leaks to ~r0 for (*Bar2).Leak with derefs=0:
escape2n.go:187:7:     from b.ii (dot of pointer) at escape2n.go:188:10
escape2n.go:187:7:     from b.ii[0:1] (slice) at escape2n.go:188:13
escape2n.go:187:7:     from return b.ii[0:1] (return) at escape2n.go:188:2
escape2n.go:187:7:   flow: ~r0 ← *b:
escape2n.go:187:7: leaking param: b to result ~r0 level=1
escape2n.go:187:7: parameter b leaks to ~r0 for (*Bar2).AlsoNoLeak with derefs=1:
escape2n.go:191:7: b does not escape
escape2n.go:195:7:     from b.i (address-of) at escape2n.go:196:12
escape2n.go:195:7:     from b.i (dot of pointer) at escape2n.go:196:10
escape2n.go:195:7:     from b.i[0:4] (slice) at escape2n.go:196:12
escape2n.go:195:7:     from b.ii = b.i[0:4] (assign) at escape2n.go:196:7
escape2n.go:195:7:   flow: {heap} ← b:
escape2n.go:195:7: leaking param: b
escape2n.go:195:7: parameter b leaks to {heap} for (*Bar2).LeakSelf with derefs=0:
escape2n.go:199:7:     from b.i (address-of) at escape2n.go:201:11
escape2n.go:199:7:     from b.i (dot of pointer) at escape2n.go:201:9
escape2n.go:199:7:     from b.i[0:] (slice) at escape2n.go:201:11
escape2n.go:199:7:     from b.ii = buf (assign) at escape2n.go:202:7
escape2n.go:199:7:     from buf = b.i[0:] (assign) at escape2n.go:201:6
escape2n.go:199:7:   flow: buf ← b:
escape2n.go:199:7:   flow: {heap} ← buf:
escape2n.go:199:7: leaking param: b
escape2n.go:199:7: parameter b leaks to {heap} for (*Bar2).LeakSelf2 with derefs=0:
escape2n.go:206:2: foo21 capturing by value: x (addr=false assign=false width=8)
escape2n.go:207:9:     from func literal (spill) at escape2n.go:207:9
escape2n.go:207:9:     from return func literal (return) at escape2n.go:207:2
escape2n.go:207:9:   flow: ~r0 ← &{storage for func literal}:
escape2n.go:207:9: func literal escapes to heap
escape2n.go:207:9: func literal escapes to heap in foo21:
escape2n.go:213:2:     from x (captured by a closure) at escape2n.go:215:3
escape2n.go:213:2:     from x (reference) at escape2n.go:215:3
escape2n.go:213:2:   flow: {storage for func literal} ← &x:
escape2n.go:213:2: foo21a capturing by ref: x (addr=false assign=true width=8)
escape2n.go:213:2: moved to heap: x
escape2n.go:213:2: x escapes to heap in foo21a:
escape2n.go:214:9:     from func literal (spill) at escape2n.go:214:9
escape2n.go:214:9:     from return func literal (return) at escape2n.go:214:2
escape2n.go:214:9:   flow: ~r0 ← &{storage for func literal}:
escape2n.go:214:9: func literal escapes to heap
escape2n.go:214:9: func literal escapes to heap in foo21a:
escape2n.go:21:11:     from &x (address-of) at escape2n.go:22:8
escape2n.go:21:11:     from gxx = &x (assign) at escape2n.go:22:6
escape2n.go:21:11:   flow: {heap} ← &x:
escape2n.go:21:11: moved to heap: x
escape2n.go:21:11: x escapes to heap in foo1:
escape2n.go:221:2: foo22 capturing by value: x (addr=false assign=false width=8)
escape2n.go:222:9: func literal does not escape
escape2n.go:227:12:     from x (captured by a closure) at escape2n.go:229:10
escape2n.go:227:12:   flow: {storage for func literal} ← x:
escape2n.go:227:12: foo23 capturing by value: x (addr=false assign=false width=8)
escape2n.go:227:12: parameter x leaks to {storage for func literal} for foo23 with derefs=0:
escape2n.go:228:9:     from func literal (spill) at escape2n.go:228:9
escape2n.go:228:9:     from return func literal (return) at escape2n.go:228:2
escape2n.go:228:9:   flow: ~r0 ← &{storage for func literal}:
escape2n.go:228:9: func literal escapes to heap
escape2n.go:228:9: func literal escapes to heap in foo23:
escape2n.go:233:13:     from x (captured by a closure) at escape2n.go:235:10
escape2n.go:233:13:   flow: {storage for func literal} ← x:
escape2n.go:233:13: foo23a capturing by value: x (addr=false assign=false width=8)
escape2n.go:233:13: parameter x leaks to {storage for func literal} for foo23a with derefs=0:
escape2n.go:234:7:     from f := func literal (assign) at escape2n.go:234:4
escape2n.go:234:7:     from func literal (spill) at escape2n.go:234:7
escape2n.go:234:7:     from return f (return) at escape2n.go:237:2
escape2n.go:234:7:   flow: f ← &{storage for func literal}:
escape2n.go:234:7:   flow: ~r0 ← f:
escape2n.go:234:7: func literal escapes to heap
escape2n.go:234:7: func literal escapes to heap in foo23a:
escape2n.go:240:13:     from x (captured by a closure) at escape2n.go:241:27
escape2n.go:240:13:   flow: {storage for func literal} ← x:
escape2n.go:240:13: foo23b capturing by value: x (addr=false assign=false width=8)
escape2n.go:240:13: parameter x leaks to {storage for func literal} for foo23b with derefs=0:
escape2n.go:241:2:     from &f (address-of) at escape2n.go:242:9
escape2n.go:241:2:     from return &f (return) at escape2n.go:242:2
escape2n.go:241:2:   flow: ~r0 ← &f:
escape2n.go:241:2: f escapes to heap in foo23b:
escape2n.go:241:2: moved to heap: f
escape2n.go:241:7:     from f := func literal (assign) at escape2n.go:241:4
escape2n.go:241:7:     from func literal (spill) at escape2n.go:241:7
escape2n.go:241:7:   flow: f ← &{storage for func literal}:
escape2n.go:241:7: func literal escapes to heap
escape2n.go:241:7: func literal escapes to heap in foo23b:
escape2n.go:245:13:     from x (captured by a closure) at escape2n.go:247:3
escape2n.go:245:13:     from x (captured by a closure) at escape2n.go:247:3
escape2n.go:245:13:     from x (reference) at escape2n.go:247:3
escape2n.go:245:13:     from x (reference) at escape2n.go:247:3
escape2n.go:245:13:   flow: {storage for func literal} ← &x:
escape2n.go:245:13:   flow: {storage for func literal} ← &x:
escape2n.go:245:13: foo23c capturing by ref: x (addr=false assign=true width=8)
escape2n.go:245:13: moved to heap: x
escape2n.go:245:13: parameter x leaks to {storage for func literal} for foo23c with derefs=0:
escape2n.go:245:13: x escapes to heap in foo23c:
escape2n.go:246:9:     from func literal (spill) at escape2n.go:246:9
escape2n.go:246:9:     from return func literal (return) at escape2n.go:246:2
escape2n.go:246:9:   flow: ~r0 ← &{storage for func literal}:
escape2n.go:246:9: func literal escapes to heap
escape2n.go:246:9: func literal escapes to heap in foo23c:
escape2n.go:252:12: foo24 capturing by value: x (addr=false assign=false width=8)
escape2n.go:253:9: func literal does not escape
escape2n.go:25:11:     from gxx = yy (assign) at escape2n.go:26:6
escape2n.go:25:11:   flow: {heap} ← yy:
escape2n.go:25:11: leaking param: yy
escape2n.go:25:11: parameter yy leaks to {heap} for foo2 with derefs=0:
escape2n.go:260:14:     from x = xx (assign) at escape2n.go:261:4
escape2n.go:260:14:   flow: {heap} ← xx:
escape2n.go:260:14: leaking param: xx
escape2n.go:260:14: parameter xx leaks to {heap} for fooleak with derefs=0:
escape2n.go:265:16: xx does not escape
escape2n.go:269:12:     from &x (address-of) at escape2n.go:270:17
escape2n.go:269:12:     from fooleak(&x) (call parameter) at escape2n.go:270:16
escape2n.go:269:12:   flow: {heap} ← &x:
escape2n.go:269:12: moved to heap: x
escape2n.go:269:12: x escapes to heap in foo31:
escape2n.go:285:7:     from pf = f (assign) at escape2n.go:286:5
escape2n.go:285:7:   flow: {heap} ← f:
escape2n.go:285:7: leaking param: f
escape2n.go:285:7: parameter f leaks to {heap} for (*Foo).fooleak with derefs=0:
escape2n.go:289:7: f does not escape
escape2n.go:293:7:     from (*Foo).fooleak(f) (call parameter) at escape2n.go:294:11
escape2n.go:293:7:   flow: {heap} ← f:
escape2n.go:293:7: leaking param: f
escape2n.go:293:7: parameter f leaks to {heap} for (*Foo).Leak with derefs=0:
escape2n.go:297:7: f does not escape
escape2n.go:29:11:     from &x (address-of) at escape2n.go:30:9
escape2n.go:29:11:     from &x (address-of) at escape2n.go:30:9
escape2n.go:29:11:     from return &x (return) at escape2n.go:30:2
escape2n.go:29:11:     from return &x (return) at escape2n.go:30:2
escape2n.go:29:11:   flow: ~r0 ← &x:
escape2n.go:29:11:   flow: ~r0 ← &x:
escape2n.go:29:11: moved to heap: x
escape2n.go:29:11: parameter x leaks to ~r0 for foo3 with derefs=0:
escape2n.go:29:11: x escapes to heap in foo3:
escape2n.go:301:12:     from &x (address-of) at escape2n.go:302:9
escape2n.go:301:12:     from F.xx = &x (assign) at escape2n.go:302:7
escape2n.go:301:12:   flow: {heap} ← &x:
escape2n.go:301:12: moved to heap: x
escape2n.go:301:12: x escapes to heap in foo41:
escape2n.go:305:21:     from &x (address-of) at escape2n.go:306:9
escape2n.go:305:21:     from f.xx = &x (assign) at escape2n.go:306:7
escape2n.go:305:21:   flow: {heap} ← &x:
escape2n.go:305:21: moved to heap: x
escape2n.go:305:21: x escapes to heap in (*Foo).foo42:
escape2n.go:305:7: f does not escape
escape2n.go:309:12: f does not escape
escape2n.go:309:20:     from &x (address-of) at escape2n.go:310:9
escape2n.go:309:20:     from f.xx = &x (assign) at escape2n.go:310:7
escape2n.go:309:20:   flow: {heap} ← &x:
escape2n.go:309:20: moved to heap: x
escape2n.go:309:20: x escapes to heap in foo43:
escape2n.go:313:12:     from F.xx = yy (assign) at escape2n.go:314:7
escape2n.go:313:12:   flow: {heap} ← yy:
escape2n.go:313:12: leaking param: yy
escape2n.go:313:12: parameter yy leaks to {heap} for foo44 with derefs=0:
escape2n.go:317:7: f does not escape
escape2n.go:322:7:     from F.xx = f.xx (assign) at escape2n.go:323:7
escape2n.go:322:7:     from f.xx (dot of pointer) at escape2n.go:323:10
escape2n.go:322:7:   flow: {heap} ← *f:
escape2n.go:322:7: leaking param content: f
escape2n.go:322:7: parameter f leaks to {heap} for (*Foo).foo46 with derefs=1:
escape2n.go:326:7:     from &f.x (address-of) at escape2n.go:327:9
escape2n.go:326:7:     from f.x (dot of pointer) at escape2n.go:327:11
escape2n.go:326:7:     from f.xx = &f.x (assign) at escape2n.go:327:7
escape2n.go:326:7:   flow: {heap} ← f:
escape2n.go:326:7: leaking param: f
escape2n.go:326:7: parameter f leaks to {heap} for (*Foo).foo47 with derefs=0:
escape2n.go:332:12:     from ptrSlice[0] = i (assign) at escape2n.go:333:14
escape2n.go:332:12:   flow: {heap} ← i:
escape2n.go:332:12: leaking param: i
escape2n.go:332:12: parameter i leaks to {heap} for foo50 with derefs=0:
escape2n.go:338:12:     from ptrMap[i] (key of map put) at escape2n.go:339:8
escape2n.go:338:12:   flow: {heap} ← i:
escape2n.go:338:12: leaking param: i
escape2n.go:338:12: parameter i leaks to {heap} for foo51 with derefs=0:
escape2n.go:342:15:     from &x (address-of) at escape2n.go:343:9
escape2n.go:342:15:     from &x (address-of) at escape2n.go:343:9
escape2n.go:342:15:     from return &x (return) at escape2n.go:343:2
escape2n.go:342:15:     from return &x (return) at escape2n.go:343:2
escape2n.go:342:15:   flow: ~r0 ← &x:
escape2n.go:342:15:   flow: ~r0 ← &x:
escape2n.go:342:15: moved to heap: x
escape2n.go:342:15: parameter x leaks to ~r0 for indaddr1 with derefs=0:
escape2n.go:342:15: x escapes to heap in indaddr1:
escape2n.go:346:15:     from &x (address-of) at escape2n.go:347:10
escape2n.go:346:15:     from *(&x) (indirection) at escape2n.go:347:9
escape2n.go:346:15:     from return *(&x) (return) at escape2n.go:347:2
escape2n.go:346:15:   flow: ~r0 ← x:
escape2n.go:346:15: leaking param: x to result ~r0 level=0
escape2n.go:346:15: parameter x leaks to ~r0 for indaddr2 with derefs=0:
escape2n.go:350:15:     from &x (address-of) at escape2n.go:351:33
escape2n.go:350:15:     from *(**int)(unsafe.Pointer(&x)) (indirection) at escape2n.go:351:9
escape2n.go:350:15:     from return *(**int)(unsafe.Pointer(&x)) (return) at escape2n.go:351:2
escape2n.go:350:15:   flow: ~r0 ← x:
escape2n.go:350:15: leaking param: x to result ~r0 level=0
escape2n.go:350:15: parameter x leaks to ~r0 for indaddr3 with derefs=0:
escape2n.go:35:12:     from *t = t (assign) at escape2n.go:36:5
escape2n.go:35:12:   flow: {heap} ← t:
escape2n.go:35:12: leaking param: t
escape2n.go:35:12: parameter t leaks to {heap} for foo3b with derefs=0:
escape2n.go:373:21:     from &f (address-of) at escape2n.go:374:34
escape2n.go:373:21:     from &f (address-of) at escape2n.go:374:34
escape2n.go:373:21:     from return (*uint64)(unsafe.Pointer(&f)) (return) at escape2n.go:374:2
escape2n.go:373:21:     from return (*uint64)(unsafe.Pointer(&f)) (return) at escape2n.go:374:2
escape2n.go:373:21:   flow: ~r0 ← &f:
escape2n.go:373:21:   flow: ~r0 ← &f:
escape2n.go:373:21: f escapes to heap in float64bitsptr:
escape2n.go:373:21: moved to heap: f
escape2n.go:373:21: parameter f leaks to ~r0 for float64bitsptr with derefs=0:
escape2n.go:377:24:     from return (*uint64)(unsafe.Pointer(f)) (return) at escape2n.go:378:2
escape2n.go:377:24:   flow: ~r0 ← f:
escape2n.go:377:24: leaking param: f to result ~r0 level=0
escape2n.go:377:24: parameter f leaks to ~r0 for float64ptrbitsptr with derefs=0:
escape2n.go:381:13:     from case *int: return val (switch case) at escape2n.go:383:2
escape2n.go:381:13:     from return val (return) at escape2n.go:384:3
escape2n.go:381:13:   flow: val ← {temp}:
escape2n.go:381:13:   flow: {temp} ← i:
escape2n.go:381:13:   flow: ~r0 ← val:
escape2n.go:381:13: leaking param: i to result ~r0 level=0
escape2n.go:381:13: parameter i leaks to ~r0 for typesw with derefs=0:
escape2n.go:386:3:     from &v (address-of) at escape2n.go:387:10
escape2n.go:386:3:     from return &v (return) at escape2n.go:387:3
escape2n.go:386:3:   flow: ~r0 ← &v:
escape2n.go:386:3: moved to heap: v
escape2n.go:386:3: v escapes to heap in typesw:
escape2n.go:392:13:     from j := i (assign) at escape2n.go:393:11
escape2n.go:392:13:     from return j (return) at escape2n.go:395:3
escape2n.go:392:13:   flow: j ← i:
escape2n.go:392:13:   flow: ~r0 ← j:
escape2n.go:392:13: leaking param: i to result ~r0 level=0
escape2n.go:392:13: parameter i leaks to ~r0 for exprsw with derefs=0:
escape2n.go:404:12:     from a[0] = i (assign) at escape2n.go:406:7
escape2n.go:404:12:     from a[1] (fixed-array-index-of) at escape2n.go:407:10
escape2n.go:404:12:     from return a[1] (return) at escape2n.go:407:2
escape2n.go:404:12:   flow: a ← i:
escape2n.go:404:12:   flow: ~r0 ← a:
escape2n.go:404:12: leaking param: i to result ~r0 level=0
escape2n.go:404:12: parameter i leaks to ~r0 for foo60 with derefs=0:
escape2n.go:40:11: xx does not escape
escape2n.go:40:15: yy does not escape
escape2n.go:410:13: i does not escape
escape2n.go:417:12:     from return s.b (return) at escape2n.go:423:2
escape2n.go:417:12:     from s.a = i (assign) at escape2n.go:422:6
escape2n.go:417:12:     from s.b (dot) at escape2n.go:423:10
escape2n.go:417:12:   flow: s ← i:
escape2n.go:417:12:   flow: ~r0 ← s:
escape2n.go:417:12: leaking param: i to result ~r0 level=0
escape2n.go:417:12: parameter i leaks to ~r0 for foo61 with derefs=0:
escape2n.go:426:13: i does not escape
escape2n.go:438:12:     from s.a = i (assign) at escape2n.go:443:6
escape2n.go:438:12:   flow: {heap} ← i:
escape2n.go:438:12: leaking param: i
escape2n.go:438:12: parameter i leaks to {heap} for foo62 with derefs=0:
escape2n.go:442:10: new(S) does not escape
escape2n.go:451:12: m does not escape
escape2n.go:454:12:     from m.M() (call parameter) at escape2n.go:455:5
escape2n.go:454:12:   flow: {heap} ← m:
escape2n.go:454:12: leaking param: m
escape2n.go:454:12: parameter m leaks to {heap} for foo64 with derefs=0:
escape2n.go:458:13:     from .autotmp_1 = m (assign-pair) at escape2n.go:459:2
escape2n.go:458:13:     from .autotmp_1.M() (call parameter) at escape2n.go:459:11
escape2n.go:458:13:   flow: .autotmp_1 ← m:
escape2n.go:458:13:   flow: {heap} ← .autotmp_1:
escape2n.go:458:13: leaking param: m
escape2n.go:458:13: parameter m leaks to {heap} for foo64b with derefs=0:
escape2n.go:459:2: foo64b capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:45:11: xx does not escape
escape2n.go:45:21: yy does not escape
escape2n.go:472:6:     from &mv (address-of) at escape2n.go:473:8
escape2n.go:472:6:     from &mv (interface-converted) at escape2n.go:473:8
escape2n.go:472:6:     from foo64(&mv) (call parameter) at escape2n.go:473:7
escape2n.go:472:6:   flow: {heap} ← &mv:
escape2n.go:472:6: moved to heap: mv
escape2n.go:472:6: mv escapes to heap in foo66:
escape2n.go:478:8: mv does not escape
escape2n.go:484:8:     from foo64(mv) (call parameter) at escape2n.go:484:7
escape2n.go:484:8:     from mv (spill) at escape2n.go:484:8
escape2n.go:484:8:   flow: {heap} ← &{storage for mv}:
escape2n.go:484:8: mv escapes to heap
escape2n.go:484:8: mv escapes to heap in foo68:
escape2n.go:487:12:     from foo64(m) (call parameter) at escape2n.go:488:7
escape2n.go:487:12:   flow: {heap} ← m:
escape2n.go:487:12: leaking param: m
escape2n.go:487:12: parameter m leaks to {heap} for foo69 with derefs=0:
escape2n.go:491:12:     from foo64(m) (call parameter) at escape2n.go:493:7
escape2n.go:491:12:     from m = mv1 (assign) at escape2n.go:492:4
escape2n.go:491:12:     from mv1 (interface-converted) at escape2n.go:492:6
escape2n.go:491:12:   flow: m ← mv1:
escape2n.go:491:12:   flow: {heap} ← m:
escape2n.go:491:12: leaking param: mv1
escape2n.go:491:12: parameter mv1 leaks to {heap} for foo70 with derefs=0:
escape2n.go:491:21:     from foo64(m) (call parameter) at escape2n.go:493:7
escape2n.go:491:21:   flow: {heap} ← m:
escape2n.go:491:21: leaking param: m
escape2n.go:491:21: parameter m leaks to {heap} for foo70 with derefs=0:
escape2n.go:496:12:     from append(y, x) (call parameter) at escape2n.go:498:12
escape2n.go:496:12:   flow: {heap} ← x:
escape2n.go:496:12: leaking param: x
escape2n.go:496:12: parameter x leaks to {heap} for foo71 with derefs=0:
escape2n.go:498:12:     from append(y, x) (spill) at escape2n.go:498:12
escape2n.go:498:12:     from return y (return) at escape2n.go:499:2
escape2n.go:498:12:     from y = append(y, x) (assign) at escape2n.go:498:4
escape2n.go:498:12:   flow: y ← &{storage for append(y, x)}:
escape2n.go:498:12:   flow: ~r0 ← y:
escape2n.go:498:12: append escapes to heap
escape2n.go:498:12: append(y, x) escapes to heap in foo71:
escape2n.go:49:11: xx does not escape
escape2n.go:49:21:     from *xx = yy (assign) at escape2n.go:50:6
escape2n.go:49:21:   flow: {heap} ← yy:
escape2n.go:49:21: leaking param: yy
escape2n.go:49:21: parameter yy leaks to {heap} for foo6 with derefs=0:
escape2n.go:502:13:     from &x (address-of) at escape2n.go:504:16
escape2n.go:502:13:     from append(y, &x) (call parameter) at escape2n.go:504:12
escape2n.go:502:13:   flow: {heap} ← &x:
escape2n.go:502:13: moved to heap: x
escape2n.go:502:13: x escapes to heap in foo71a:
escape2n.go:504:12:     from append(y, &x) (spill) at escape2n.go:504:12
escape2n.go:504:12:     from return y (return) at escape2n.go:505:2
escape2n.go:504:12:     from y = append(y, &x) (assign) at escape2n.go:504:4
escape2n.go:504:12:   flow: y ← &{storage for append(y, &x)}:
escape2n.go:504:12:   flow: ~r0 ← y:
escape2n.go:504:12: append escapes to heap
escape2n.go:504:12: append(y, &x) escapes to heap in foo71a:
escape2n.go:515:6:     from &x (address-of) at escape2n.go:517:9
escape2n.go:515:6:     from return y (return) at escape2n.go:518:2
escape2n.go:515:6:     from y[0] = &x (assign) at escape2n.go:517:7
escape2n.go:515:6:   flow: y ← &x:
escape2n.go:515:6:   flow: ~r0 ← y:
escape2n.go:515:6: moved to heap: x
escape2n.go:515:6: x escapes to heap in foo72aa:
escape2n.go:525:3:     from &x (address-of) at escape2n.go:526:10
escape2n.go:525:3:     from y[i] = &x (assign) at escape2n.go:526:8
escape2n.go:525:3:   flow: y ← &x:
escape2n.go:525:3: moved to heap: x
escape2n.go:525:3: x escapes to heap in foo72a:
escape2n.go:534:3:     from &x (address-of) at escape2n.go:535:10
escape2n.go:534:3:     from y[i] = &x (assign) at escape2n.go:535:8
escape2n.go:534:3:   flow: y ← &x:
escape2n.go:534:3: moved to heap: x
escape2n.go:534:3: x escapes to heap in foo72b:
escape2n.go:53:11: xx does not escape
escape2n.go:53:21: yy does not escape
escape2n.go:542:12: []int{...} does not escape
escape2n.go:544:3: foo73 capturing by value: vv (addr=false assign=false width=8)
escape2n.go:546:9:     from func literal (spill) at escape2n.go:546:9
escape2n.go:546:9:   flow: {heap} ← &{storage for func literal}:
escape2n.go:546:9: func literal escapes to heap
escape2n.go:546:9: func literal escapes to heap in foo73:
escape2n.go:553:12: []int{...} does not escape
escape2n.go:555:3:     from vv (captured by a closure) at escape2n.go:558:4
escape2n.go:555:3:     from vv (reference) at escape2n.go:558:4
escape2n.go:555:3:   flow: {storage for func literal} ← &vv:
escape2n.go:555:3: foo731 capturing by ref: vv (addr=false assign=true width=8)
escape2n.go:555:3: moved to heap: vv
escape2n.go:555:3: vv escapes to heap in foo731:
escape2n.go:557:9:     from func literal (spill) at escape2n.go:557:9
escape2n.go:557:9:   flow: {heap} ← &{storage for func literal}:
escape2n.go:557:9: func literal escapes to heap
escape2n.go:557:9: func literal escapes to heap in foo731:
escape2n.go:565:12: []int{...} does not escape
escape2n.go:567:3: foo74 capturing by value: vv (addr=false assign=false width=8)
escape2n.go:569:9:     from fn := func literal (assign) at escape2n.go:569:6
escape2n.go:569:9:     from func literal (spill) at escape2n.go:569:9
escape2n.go:569:9:   flow: fn ← &{storage for func literal}:
escape2n.go:569:9:   flow: {heap} ← fn:
escape2n.go:569:9: func literal escapes to heap
escape2n.go:569:9: func literal escapes to heap in foo74:
escape2n.go:577:12: []int{...} does not escape
escape2n.go:579:3:     from vv (captured by a closure) at escape2n.go:582:4
escape2n.go:579:3:     from vv (reference) at escape2n.go:582:4
escape2n.go:579:3:   flow: {storage for func literal} ← &vv:
escape2n.go:579:3: foo74a capturing by ref: vv (addr=false assign=true width=8)
escape2n.go:579:3: moved to heap: vv
escape2n.go:579:3: vv escapes to heap in foo74a:
escape2n.go:57:11: xx does not escape
escape2n.go:57:15: yy does not escape
escape2n.go:581:9:     from fn := func literal (assign) at escape2n.go:581:6
escape2n.go:581:9:     from func literal (spill) at escape2n.go:581:9
escape2n.go:581:9:   flow: fn ← &{storage for func literal}:
escape2n.go:581:9:   flow: {heap} ← fn:
escape2n.go:581:9: func literal escapes to heap
escape2n.go:581:9: func literal escapes to heap in foo74a:
escape2n.go:592:12: []int{...} does not escape
escape2n.go:594:3: foo74b capturing by value: vv (addr=false assign=false width=8)
escape2n.go:596:14:     from array[i] = func literal (assign) at escape2n.go:596:12
escape2n.go:596:14:     from func literal (spill) at escape2n.go:596:14
escape2n.go:596:14:   flow: array ← &{storage for func literal}:
escape2n.go:596:14: func literal escapes to heap
escape2n.go:596:14: func literal escapes to heap in foo74b:
escape2n.go:604:12: []int{...} does not escape
escape2n.go:606:3:     from vv (captured by a closure) at escape2n.go:609:13
escape2n.go:606:3:     from vv (reference) at escape2n.go:609:13
escape2n.go:606:3:   flow: {storage for func literal} ← &vv:
escape2n.go:606:3: foo74c capturing by ref: vv (addr=true assign=false width=8)
escape2n.go:606:3: moved to heap: vv
escape2n.go:606:3: vv escapes to heap in foo74c:
escape2n.go:608:14:     from array[i] = func literal (assign) at escape2n.go:608:12
escape2n.go:608:14:     from func literal (spill) at escape2n.go:608:14
escape2n.go:608:14:   flow: array ← &{storage for func literal}:
escape2n.go:608:14: func literal escapes to heap
escape2n.go:608:14: func literal escapes to heap in foo74c:
escape2n.go:614:14:     from return y (return) at escape2n.go:615:2
escape2n.go:614:14:   flow: ~r0 ← y:
escape2n.go:614:14: leaking param: y to result ~r0 level=0
escape2n.go:614:14: parameter y leaks to ~r0 for myprint with derefs=0:
escape2n.go:614:22: x does not escape
escape2n.go:618:15: y does not escape
escape2n.go:618:23:     from &x[0] (address-of) at escape2n.go:619:9
escape2n.go:618:23:     from return &x[0] (return) at escape2n.go:619:2
escape2n.go:618:23:     from x[0] (dot of pointer) at escape2n.go:619:11
escape2n.go:618:23:   flow: ~r0 ← x:
escape2n.go:618:23: leaking param: x to result ~r0 level=0
escape2n.go:618:23: parameter x leaks to ~r0 for myprint1 with derefs=0:
escape2n.go:622:12: z does not escape
escape2n.go:623:13: 1 does not escape
escape2n.go:623:16: 2 does not escape
escape2n.go:623:19: 3 does not escape
escape2n.go:623:9: ... argument does not escape
escape2n.go:626:13: z does not escape
escape2n.go:627:10: ... argument does not escape
escape2n.go:627:14: 1 does not escape
escape2n.go:627:17: 2 does not escape
escape2n.go:627:20: 3 does not escape
escape2n.go:62:11:     from return xx (return) at escape2n.go:64:2
escape2n.go:62:11:   flow: ~r0 ← xx:
escape2n.go:62:11: leaking param: xx to result ~r0 level=0
escape2n.go:62:11: parameter xx leaks to ~r0 for foo9 with derefs=0:
escape2n.go:62:15:     from return xx (return) at escape2n.go:64:2
escape2n.go:62:15:     from xx = yy (assign) at escape2n.go:63:5
escape2n.go:62:15:   flow: xx ← yy:
escape2n.go:62:15:   flow: ~r0 ← xx:
escape2n.go:62:15: leaking param: yy to result ~r0 level=0
escape2n.go:62:15: parameter yy leaks to ~r0 for foo9 with derefs=0:
escape2n.go:630:15:     from gxx = myprint(z, ... argument...) (assign) at escape2n.go:631:6
escape2n.go:630:15:     from myprint(z, ... argument...) (call parameter) at escape2n.go:631:15
escape2n.go:630:15:   flow: {heap} ← z:
escape2n.go:630:15: leaking param: z
escape2n.go:630:15: parameter z leaks to {heap} for foo75esc with derefs=0:
escape2n.go:631:15: ... argument does not escape
escape2n.go:631:19: 1 does not escape
escape2n.go:631:22: 2 does not escape
escape2n.go:631:25: 3 does not escape
escape2n.go:634:16: z does not escape
escape2n.go:636:17:     from *ppi = myprint1(z, ... argument...) (assign) at escape2n.go:636:7
escape2n.go:636:17:     from ... argument (spill) at escape2n.go:636:17
escape2n.go:636:17:     from myprint1(z, ... argument...) (call parameter) at escape2n.go:636:17
escape2n.go:636:17:   flow: {heap} ← &{storage for ... argument}:
escape2n.go:636:17: ... argument escapes to heap
escape2n.go:636:17: ... argument escapes to heap in foo75aesc:
escape2n.go:636:21:     from ... argument (slice-literal-element) at escape2n.go:636:17
escape2n.go:636:21:     from 1 (spill) at escape2n.go:636:21
escape2n.go:636:21:   flow: {storage for ... argument} ← &{storage for 1}:
escape2n.go:636:21: 1 escapes to heap
escape2n.go:636:21: 1 escapes to heap in foo75aesc:
escape2n.go:636:24:     from ... argument (slice-literal-element) at escape2n.go:636:17
escape2n.go:636:24:     from 2 (spill) at escape2n.go:636:24
escape2n.go:636:24:   flow: {storage for ... argument} ← &{storage for 2}:
escape2n.go:636:24: 2 escapes to heap
escape2n.go:636:24: 2 escapes to heap in foo75aesc:
escape2n.go:636:27:     from ... argument (slice-literal-element) at escape2n.go:636:17
escape2n.go:636:27:     from 3 (spill) at escape2n.go:636:27
escape2n.go:636:27:   flow: {storage for ... argument} ← &{storage for 3}:
escape2n.go:636:27: 3 escapes to heap
escape2n.go:636:27: 3 escapes to heap in foo75aesc:
escape2n.go:639:17: z does not escape
escape2n.go:640:17:     from ... argument (spill) at escape2n.go:640:17
escape2n.go:640:17:     from myprint1(z, ... argument...) (call parameter) at escape2n.go:640:17
escape2n.go:640:17:     from myprint1(z, ... argument...) (interface-converted) at escape2n.go:640:17
escape2n.go:640:17:     from sink = myprint1(z, ... argument...) (assign) at escape2n.go:640:7
escape2n.go:640:17:   flow: {heap} ← &{storage for ... argument}:
escape2n.go:640:17: ... argument escapes to heap
escape2n.go:640:17: ... argument escapes to heap in foo75aesc1:
escape2n.go:640:21:     from ... argument (slice-literal-element) at escape2n.go:640:17
escape2n.go:640:21:     from 1 (spill) at escape2n.go:640:21
escape2n.go:640:21:   flow: {storage for ... argument} ← &{storage for 1}:
escape2n.go:640:21: 1 escapes to heap
escape2n.go:640:21: 1 escapes to heap in foo75aesc1:
escape2n.go:640:24:     from ... argument (slice-literal-element) at escape2n.go:640:17
escape2n.go:640:24:     from 2 (spill) at escape2n.go:640:24
escape2n.go:640:24:   flow: {storage for ... argument} ← &{storage for 2}:
escape2n.go:640:24: 2 escapes to heap
escape2n.go:640:24: 2 escapes to heap in foo75aesc1:
escape2n.go:640:27:     from ... argument (slice-literal-element) at escape2n.go:640:17
escape2n.go:640:27:     from 3 (spill) at escape2n.go:640:27
escape2n.go:640:27:   flow: {storage for ... argument} ← &{storage for 3}:
escape2n.go:640:27: 3 escapes to heap
escape2n.go:640:27: 3 escapes to heap in foo75aesc1:
escape2n.go:643:12: z does not escape
escape2n.go:644:9: ... argument does not escape
escape2n.go:647:13: z does not escape
escape2n.go:648:10: ... argument does not escape
escape2n.go:652:15: 1 does not escape
escape2n.go:652:18: 2 does not escape
escape2n.go:652:21: 3 does not escape
escape2n.go:652:9: ... argument does not escape
escape2n.go:656:10: ... argument does not escape
escape2n.go:656:16: 1 does not escape
escape2n.go:656:19: 2 does not escape
escape2n.go:656:22: 3 does not escape
escape2n.go:660:15: ... argument does not escape
escape2n.go:660:21: 1 does not escape
escape2n.go:660:21: foo76d capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2n.go:660:24: 2 does not escape
escape2n.go:660:24: foo76d capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:660:27: 3 does not escape
escape2n.go:660:27: foo76d capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:664:16: ... argument does not escape
escape2n.go:664:22: 1 does not escape
escape2n.go:664:22: foo76e capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2n.go:664:25: 2 does not escape
escape2n.go:664:25: foo76e capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:664:28: 3 does not escape
escape2n.go:664:28: foo76e capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:670:16: ... argument does not escape
escape2n.go:670:22:     from .autotmp_0 (captured by a closure) at escape2n.go:670:22
escape2n.go:670:22:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:670:3
escape2n.go:670:22:     from 1 (spill) at escape2n.go:670:22
escape2n.go:670:22:   flow: .autotmp_0 ← &{storage for 1}:
escape2n.go:670:22:   flow: {storage for func literal} ← .autotmp_0:
escape2n.go:670:22: 1 escapes to heap
escape2n.go:670:22: 1 escapes to heap in foo76f:
escape2n.go:670:22: foo76f capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2n.go:670:25:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:670:3
escape2n.go:670:25:     from .autotmp_1 (captured by a closure) at escape2n.go:670:25
escape2n.go:670:25:     from 2 (spill) at escape2n.go:670:25
escape2n.go:670:25:   flow: .autotmp_1 ← &{storage for 2}:
escape2n.go:670:25:   flow: {storage for func literal} ← .autotmp_1:
escape2n.go:670:25: 2 escapes to heap
escape2n.go:670:25: 2 escapes to heap in foo76f:
escape2n.go:670:25: foo76f capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:670:28:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:670:3
escape2n.go:670:28:     from .autotmp_2 (captured by a closure) at escape2n.go:670:28
escape2n.go:670:28:     from 3 (spill) at escape2n.go:670:28
escape2n.go:670:28:   flow: .autotmp_2 ← &{storage for 3}:
escape2n.go:670:28:   flow: {storage for func literal} ← .autotmp_2:
escape2n.go:670:28: 3 escapes to heap
escape2n.go:670:28: 3 escapes to heap in foo76f:
escape2n.go:670:28: foo76f capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:670:3:     from func literal (spill) at escape2n.go:670:3
escape2n.go:670:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:670:3: func literal escapes to heap in foo76f:
escape2n.go:676:17: ... argument does not escape
escape2n.go:676:23:     from .autotmp_0 (captured by a closure) at escape2n.go:676:23
escape2n.go:676:23:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:676:3
escape2n.go:676:23:     from 1 (spill) at escape2n.go:676:23
escape2n.go:676:23:   flow: .autotmp_0 ← &{storage for 1}:
escape2n.go:676:23:   flow: {storage for func literal} ← .autotmp_0:
escape2n.go:676:23: 1 escapes to heap
escape2n.go:676:23: 1 escapes to heap in foo76g:
escape2n.go:676:23: foo76g capturing by value: .autotmp_0 (addr=false assign=false width=16)
escape2n.go:676:26:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:676:3
escape2n.go:676:26:     from .autotmp_1 (captured by a closure) at escape2n.go:676:26
escape2n.go:676:26:     from 2 (spill) at escape2n.go:676:26
escape2n.go:676:26:   flow: .autotmp_1 ← &{storage for 2}:
escape2n.go:676:26:   flow: {storage for func literal} ← .autotmp_1:
escape2n.go:676:26: 2 escapes to heap
escape2n.go:676:26: 2 escapes to heap in foo76g:
escape2n.go:676:26: foo76g capturing by value: .autotmp_1 (addr=false assign=false width=16)
escape2n.go:676:29:     from .autotmp_0, .autotmp_1, .autotmp_2 = 1, 2, 3 (assign-pair) at escape2n.go:676:3
escape2n.go:676:29:     from .autotmp_2 (captured by a closure) at escape2n.go:676:29
escape2n.go:676:29:     from 3 (spill) at escape2n.go:676:29
escape2n.go:676:29:   flow: .autotmp_2 ← &{storage for 3}:
escape2n.go:676:29:   flow: {storage for func literal} ← .autotmp_2:
escape2n.go:676:29: 3 escapes to heap
escape2n.go:676:29: 3 escapes to heap in foo76g:
escape2n.go:676:29: foo76g capturing by value: .autotmp_2 (addr=false assign=false width=16)
escape2n.go:676:3:     from func literal (spill) at escape2n.go:676:3
escape2n.go:676:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:676:3: func literal escapes to heap in foo76g:
escape2n.go:67:12: xx does not escape
escape2n.go:67:16: yy does not escape
escape2n.go:680:12: z does not escape
escape2n.go:684:13: z does not escape
escape2n.go:688:13:     from *ppi = myprint1(nil, z...) (assign) at escape2n.go:690:7
escape2n.go:688:13:     from myprint1(nil, z...) (call parameter) at escape2n.go:690:17
escape2n.go:688:13:   flow: {heap} ← z:
escape2n.go:688:13: leaking param: z
escape2n.go:688:13: parameter z leaks to {heap} for foo77b with derefs=0:
escape2n.go:693:13:     from myprint1(nil, z...) (call parameter) at escape2n.go:694:17
escape2n.go:693:13:     from myprint1(nil, z...) (interface-converted) at escape2n.go:694:17
escape2n.go:693:13:     from sink = myprint1(nil, z...) (assign) at escape2n.go:694:7
escape2n.go:693:13:   flow: {heap} ← z:
escape2n.go:693:13: leaking param: z
escape2n.go:693:13: parameter z leaks to {heap} for foo77c with derefs=0:
escape2n.go:699:9: ... argument does not escape
escape2n.go:702:10: ... argument does not escape
escape2n.go:705:12:     from &z (address-of) at escape2n.go:706:9
escape2n.go:705:12:     from &z (address-of) at escape2n.go:706:9
escape2n.go:705:12:     from return &z (return) at escape2n.go:706:2
escape2n.go:705:12:     from return &z (return) at escape2n.go:706:2
escape2n.go:705:12:   flow: ~r0 ← &z:
escape2n.go:705:12:   flow: ~r0 ← &z:
escape2n.go:705:12: moved to heap: z
escape2n.go:705:12: parameter z leaks to ~r0 for foo78 with derefs=0:
escape2n.go:705:12: z escapes to heap in foo78:
escape2n.go:709:13:     from &y (address-of) at escape2n.go:711:7
escape2n.go:709:13:     from &y (address-of) at escape2n.go:711:7
escape2n.go:709:13:     from &z (address-of) at escape2n.go:710:7
escape2n.go:709:13:     from &z (address-of) at escape2n.go:710:7
escape2n.go:709:13:     from *x (indirection) at escape2n.go:712:9
escape2n.go:709:13:     from *x (indirection) at escape2n.go:712:9
escape2n.go:709:13:     from return *x (return) at escape2n.go:712:2
escape2n.go:709:13:     from return *x (return) at escape2n.go:712:2
escape2n.go:709:13:     from x := &y (assign) at escape2n.go:711:4
escape2n.go:709:13:     from x := &y (assign) at escape2n.go:711:4
escape2n.go:709:13:     from y := &z (assign) at escape2n.go:710:4
escape2n.go:709:13:     from y := &z (assign) at escape2n.go:710:4
escape2n.go:709:13:   flow: x ← &y:
escape2n.go:709:13:   flow: x ← &y:
escape2n.go:709:13:   flow: y ← &z:
escape2n.go:709:13:   flow: y ← &z:
escape2n.go:709:13:   flow: ~r0 ← *x:
escape2n.go:709:13:   flow: ~r0 ← *x:
escape2n.go:709:13: moved to heap: z
escape2n.go:709:13: parameter z leaks to ~r0 for foo78a with derefs=0:
escape2n.go:709:13: z escapes to heap in foo78a:
escape2n.go:716:12:     from new(int) (spill) at escape2n.go:716:12
escape2n.go:716:12:     from return new(int) (return) at escape2n.go:716:2
escape2n.go:716:12:   flow: ~r0 ← &{storage for new(int)}:
escape2n.go:716:12: new(int) escapes to heap
escape2n.go:716:12: new(int) escapes to heap in foo79:
escape2n.go:723:10:     from new(int) (spill) at escape2n.go:723:10
escape2n.go:723:10:     from z = new(int) (assign) at escape2n.go:723:5
escape2n.go:723:10:   flow: z ← &{storage for new(int)}:
escape2n.go:723:10: new(int) escapes to heap
escape2n.go:723:10: new(int) escapes to heap in foo80:
escape2n.go:731:11: new(int) does not escape
escape2n.go:737:10:     from return p, p (return) at escape2n.go:737:32
escape2n.go:737:10:     from return p, p (return) at escape2n.go:737:32
escape2n.go:737:10:   flow: x ← p:
escape2n.go:737:10:   flow: y ← p:
escape2n.go:737:10: leaking param: p to result x level=0
escape2n.go:737:10: leaking param: p to result y level=0
escape2n.go:737:10: parameter p leaks to x for tee with derefs=0:
escape2n.go:737:10: parameter p leaks to y for tee with derefs=0:
escape2n.go:739:11: x does not escape
escape2n.go:739:14: y does not escape
escape2n.go:742:12:     from &z (address-of) at escape2n.go:743:14
escape2n.go:742:12:     from .autotmp_5 (captured by a closure) at escape2n.go:742:12
escape2n.go:742:12:     from .autotmp_5, .autotmp_6 = (*int)(.autotmp_3), .autotmp_4 (assign-pair) at escape2n.go:743:2
escape2n.go:742:12:     from tee(&z) (call parameter) at escape2n.go:743:13
escape2n.go:742:12:   flow: .autotmp_3 ← {temp}:
escape2n.go:742:12:   flow: .autotmp_5 ← .autotmp_3:
escape2n.go:742:12:   flow: {storage for func literal} ← .autotmp_5:
escape2n.go:742:12:   flow: {temp} ← &z:
escape2n.go:742:12: foo82 capturing by value: .autotmp_5 (addr=false assign=false width=8)
escape2n.go:742:12: moved to heap: z
escape2n.go:742:12: z escapes to heap in foo82:
escape2n.go:742:6:     from &x (address-of) at escape2n.go:744:10
escape2n.go:742:6:     from .autotmp_7 (captured by a closure) at escape2n.go:744:10
escape2n.go:742:6:     from .autotmp_7, .autotmp_8 = &x, &y (assign-pair) at escape2n.go:744:2
escape2n.go:742:6:   flow: .autotmp_7 ← &x:
escape2n.go:742:6:   flow: {storage for func literal} ← .autotmp_7:
escape2n.go:742:6: moved to heap: x
escape2n.go:742:6: x escapes to heap in foo82:
escape2n.go:742:9:     from &y (address-of) at escape2n.go:744:14
escape2n.go:742:9:     from .autotmp_7, .autotmp_8 = &x, &y (assign-pair) at escape2n.go:744:2
escape2n.go:742:9:     from .autotmp_8 (captured by a closure) at escape2n.go:744:14
escape2n.go:742:9:   flow: .autotmp_8 ← &y:
escape2n.go:742:9:   flow: {storage for func literal} ← .autotmp_8:
escape2n.go:742:9: moved to heap: y
escape2n.go:742:9: y escapes to heap in foo82:
escape2n.go:743:2:     from func literal (spill) at escape2n.go:743:2
escape2n.go:743:2:   flow: {heap} ← &{storage for func literal}:
escape2n.go:743:2: foo82 capturing by value: .autotmp_6 (addr=false assign=false width=8)
escape2n.go:743:2: func literal escapes to heap in foo82:
escape2n.go:744:10: foo82 capturing by value: .autotmp_7 (addr=false assign=false width=8)
escape2n.go:744:14: foo82 capturing by value: .autotmp_8 (addr=false assign=false width=8)
escape2n.go:744:2:     from func literal (spill) at escape2n.go:744:2
escape2n.go:744:2:   flow: {heap} ← &{storage for func literal}:
escape2n.go:744:2: func literal escapes to heap in foo82:
escape2n.go:746:10:     from &v (address-of) at escape2n.go:748:14
escape2n.go:746:10:     from .autotmp_16 (captured by a closure) at escape2n.go:748:14
escape2n.go:746:10:     from .autotmp_16, .autotmp_17 = &v, &w (assign-pair) at escape2n.go:748:3
escape2n.go:746:10:   flow: .autotmp_16 ← &v:
escape2n.go:746:10:   flow: {storage for func literal} ← .autotmp_16:
escape2n.go:746:10: moved to heap: v
escape2n.go:746:10: v escapes to heap in foo82:
escape2n.go:746:13:     from &w (address-of) at escape2n.go:748:18
escape2n.go:746:13:     from .autotmp_16, .autotmp_17 = &v, &w (assign-pair) at escape2n.go:748:3
escape2n.go:746:13:     from .autotmp_17 (captured by a closure) at escape2n.go:748:18
escape2n.go:746:13:   flow: .autotmp_17 ← &w:
escape2n.go:746:13:   flow: {storage for func literal} ← .autotmp_17:
escape2n.go:746:13: foo82 capturing by value: .autotmp_14 (addr=false assign=false width=8)
escape2n.go:746:13: moved to heap: w
escape2n.go:746:13: w escapes to heap in foo82:
escape2n.go:746:7:     from &u (address-of) at escape2n.go:747:18
escape2n.go:746:7:     from .autotmp_14 (captured by a closure) at escape2n.go:746:13
escape2n.go:746:7:     from .autotmp_14, .autotmp_15 = (*int)(.autotmp_12), .autotmp_13 (assign-pair) at escape2n.go:747:3
escape2n.go:746:7:     from tee(&u) (call parameter) at escape2n.go:747:17
escape2n.go:746:7:   flow: .autotmp_12 ← {temp}:
escape2n.go:746:7:   flow: .autotmp_14 ← .autotmp_12:
escape2n.go:746:7:   flow: {storage for func literal} ← .autotmp_14:
escape2n.go:746:7:   flow: {temp} ← &u:
escape2n.go:746:7: moved to heap: u
escape2n.go:746:7: u escapes to heap in foo82:
escape2n.go:747:3:     from func literal (spill) at escape2n.go:747:3
escape2n.go:747:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:747:3: foo82 capturing by value: .autotmp_15 (addr=false assign=false width=8)
escape2n.go:747:3: func literal escapes to heap in foo82:
escape2n.go:748:14: foo82 capturing by value: .autotmp_16 (addr=false assign=false width=8)
escape2n.go:748:18: foo82 capturing by value: .autotmp_17 (addr=false assign=false width=8)
escape2n.go:748:3:     from func literal (spill) at escape2n.go:748:3
escape2n.go:748:3:   flow: {heap} ← &{storage for func literal}:
escape2n.go:748:3: func literal escapes to heap in foo82:
escape2n.go:761:17:     from LimitedFooer{...} (struct literal element) at escape2n.go:762:22
escape2n.go:761:17:   flow: {storage for &LimitedFooer{...}} ← r:
escape2n.go:761:17: leaking param: r
escape2n.go:761:17: parameter r leaks to {storage for &LimitedFooer{...}} for LimitFooer with derefs=0:
escape2n.go:762:9:     from &LimitedFooer{...} (interface-converted) at escape2n.go:762:9
escape2n.go:762:9:     from &LimitedFooer{...} (spill) at escape2n.go:762:9
escape2n.go:762:9:     from return &LimitedFooer{...} (return) at escape2n.go:762:2
escape2n.go:762:9:   flow: ~r0 ← &{storage for &LimitedFooer{...}}:
escape2n.go:762:9: &LimitedFooer{...} escapes to heap
escape2n.go:762:9: &LimitedFooer{...} escapes to heap in LimitFooer:
escape2n.go:765:12:     from map[*int]*int{...} (map literal value) at escape2n.go:766:22
escape2n.go:765:12:   flow: {heap} ← x:
escape2n.go:765:12: leaking param: x
escape2n.go:765:12: parameter x leaks to {heap} for foo90 with derefs=0:
escape2n.go:766:22:     from map[*int]*int{...} (spill) at escape2n.go:766:22
escape2n.go:766:22:     from return map[*int]*int{...} (return) at escape2n.go:766:2
escape2n.go:766:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2n.go:766:22: map[*int]*int{...} escapes to heap
escape2n.go:766:22: map[*int]*int{...} escapes to heap in foo90:
escape2n.go:769:12:     from map[*int]*int{...} (map literal key) at escape2n.go:770:22
escape2n.go:769:12:   flow: {heap} ← x:
escape2n.go:769:12: leaking param: x
escape2n.go:769:12: parameter x leaks to {heap} for foo91 with derefs=0:
escape2n.go:770:22:     from map[*int]*int{...} (spill) at escape2n.go:770:22
escape2n.go:770:22:     from return map[*int]*int{...} (return) at escape2n.go:770:2
escape2n.go:770:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2n.go:770:22: map[*int]*int{...} escapes to heap
escape2n.go:770:22: map[*int]*int{...} escapes to heap in foo91:
escape2n.go:773:12:     from [2]*int{...} (array literal element) at escape2n.go:774:16
escape2n.go:773:12:     from return [2]*int{...} (return) at escape2n.go:774:2
escape2n.go:773:12:   flow: ~r0 ← x:
escape2n.go:773:12: leaking param: x to result ~r0 level=0
escape2n.go:773:12: parameter x leaks to ~r0 for foo92 with derefs=0:
escape2n.go:778:12: c does not escape
escape2n.go:786:12:     from for loop (range-deref) at escape2n.go:787:14
escape2n.go:786:12:     from return v (return) at escape2n.go:791:3
escape2n.go:786:12:   flow: v ← *{temp}:
escape2n.go:786:12:   flow: {temp} ← m:
escape2n.go:786:12:   flow: ~r0 ← v:
escape2n.go:786:12: leaking param: m to result ~r0 level=1
escape2n.go:786:12: parameter m leaks to ~r0 for foo94 with derefs=1:
escape2n.go:797:12: m does not escape
escape2n.go:797:29:     from m[x] (key of map put) at escape2n.go:798:3
escape2n.go:797:29:   flow: {heap} ← x:
escape2n.go:797:29: leaking param: x
escape2n.go:797:29: parameter x leaks to {heap} for foo95 with derefs=0:
escape2n.go:802:12:     from m[0] (dot of pointer) at escape2n.go:803:10
escape2n.go:802:12:     from return m[0] (return) at escape2n.go:803:2
escape2n.go:802:12:   flow: ~r0 ← *m:
escape2n.go:802:12: leaking param: m to result ~r0 level=1
escape2n.go:802:12: parameter m leaks to ~r0 for foo96 with derefs=1:
escape2n.go:807:12:     from m[0] (fixed-array-index-of) at escape2n.go:808:10
escape2n.go:807:12:     from return m[0] (return) at escape2n.go:808:2
escape2n.go:807:12:   flow: ~r0 ← m:
escape2n.go:807:12: leaking param: m to result ~r0 level=0
escape2n.go:807:12: parameter m leaks to ~r0 for foo97 with derefs=0:
escape2n.go:812:12: m does not escape
escape2n.go:817:12:     from m[:] (slice) at escape2n.go:818:10
escape2n.go:817:12:     from return m[:] (return) at escape2n.go:818:2
escape2n.go:817:12:   flow: ~r0 ← m:
escape2n.go:817:12: leaking param: m to result ~r0 level=0
escape2n.go:817:12: parameter m leaks to ~r0 for foo99 with derefs=0:
escape2n.go:81:12:     from xxx = yyy (assign) at escape2n.go:82:6
escape2n.go:81:12:   flow: {heap} ← yyy:
escape2n.go:81:12: leaking param: yyy
escape2n.go:81:12: parameter yyy leaks to {heap} for foo12 with derefs=0:
escape2n.go:822:13:     from for loop (range-deref) at escape2n.go:823:14
escape2n.go:822:13:     from return v (return) at escape2n.go:824:3
escape2n.go:822:13:   flow: v ← *{temp}:
escape2n.go:822:13:   flow: {temp} ← m:
escape2n.go:822:13:   flow: ~r0 ← v:
escape2n.go:822:13: leaking param: m to result ~r0 level=1
escape2n.go:822:13: parameter m leaks to ~r0 for foo100 with derefs=1:
escape2n.go:830:13:     from for loop (range) at escape2n.go:831:14
escape2n.go:830:13:     from return v (return) at escape2n.go:832:3
escape2n.go:830:13:   flow: v ← {temp}:
escape2n.go:830:13:   flow: {temp} ← m:
escape2n.go:830:13:   flow: ~r0 ← v:
escape2n.go:830:13: leaking param: m to result ~r0 level=0
escape2n.go:830:13: parameter m leaks to ~r0 for foo101 with derefs=0:
escape2n.go:838:14: m does not escape
escape2n.go:839:6:     from &i (address-of) at escape2n.go:840:10
escape2n.go:839:6:     from return &i (return) at escape2n.go:840:3
escape2n.go:839:6:   flow: ~r0 ← &i:
escape2n.go:839:6: i escapes to heap in foo101a:
escape2n.go:839:6: moved to heap: i
escape2n.go:846:13: m does not escape
escape2n.go:846:23:     from m[0] = x (assign) at escape2n.go:847:7
escape2n.go:846:23:   flow: {heap} ← x:
escape2n.go:846:23: leaking param: x
escape2n.go:846:23: parameter x leaks to {heap} for foo102 with derefs=0:
escape2n.go:851:13: m does not escape
escape2n.go:851:24: x does not escape
escape2n.go:858:13:     from copy(y, x) (call parameter) at escape2n.go:859:6
escape2n.go:858:13:     from copy(y, x) (copied slice) at escape2n.go:859:6
escape2n.go:858:13:   flow: {heap} ← *x:
escape2n.go:858:13: leaking param content: x
escape2n.go:858:13: parameter x leaks to {heap} for foo104 with derefs=1:
escape2n.go:863:13:     from append(y, x...) (appended slice...) at escape2n.go:864:12
escape2n.go:863:13:     from append(y, x...) (call parameter) at escape2n.go:864:12
escape2n.go:863:13:   flow: {heap} ← *x:
escape2n.go:863:13: leaking param content: x
escape2n.go:863:13: parameter x leaks to {heap} for foo105 with derefs=1:
escape2n.go:864:12: append does not escape
escape2n.go:868:13:     from append(y, x) (call parameter) at escape2n.go:869:12
escape2n.go:868:13:   flow: {heap} ← x:
escape2n.go:868:13: leaking param: x
escape2n.go:868:13: parameter x leaks to {heap} for foo106 with derefs=0:
escape2n.go:869:12: append does not escape
escape2n.go:872:13:     from map[*int]*int{...} (map literal key) at escape2n.go:873:22
escape2n.go:872:13:   flow: {heap} ← x:
escape2n.go:872:13: leaking param: x
escape2n.go:872:13: parameter x leaks to {heap} for foo107 with derefs=0:
escape2n.go:873:22:     from map[*int]*int{...} (spill) at escape2n.go:873:22
escape2n.go:873:22:     from return map[*int]*int{...} (return) at escape2n.go:873:2
escape2n.go:873:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2n.go:873:22: map[*int]*int{...} escapes to heap
escape2n.go:873:22: map[*int]*int{...} escapes to heap in foo107:
escape2n.go:876:13:     from map[*int]*int{...} (map literal value) at escape2n.go:877:22
escape2n.go:876:13:   flow: {heap} ← x:
escape2n.go:876:13: leaking param: x
escape2n.go:876:13: parameter x leaks to {heap} for foo108 with derefs=0:
escape2n.go:877:22:     from map[*int]*int{...} (spill) at escape2n.go:877:22
escape2n.go:877:22:     from return map[*int]*int{...} (return) at escape2n.go:877:2
escape2n.go:877:22:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
escape2n.go:877:22: map[*int]*int{...} escapes to heap
escape2n.go:877:22: map[*int]*int{...} escapes to heap in foo108:
escape2n.go:87:12:     from *xxx = *yyy (assign) at escape2n.go:88:7
escape2n.go:87:12:     from *yyy (indirection) at escape2n.go:88:9
escape2n.go:87:12:   flow: {heap} ← *yyy:
escape2n.go:87:12: leaking param content: yyy
escape2n.go:87:12: parameter yyy leaks to {heap} for foo13 with derefs=1:
escape2n.go:880:13:     from map[*int]*int{...} (map literal key) at escape2n.go:881:20
escape2n.go:880:13:   flow: {heap} ← x:
escape2n.go:880:13: leaking param: x
escape2n.go:880:13: parameter x leaks to {heap} for foo109 with derefs=0:
escape2n.go:881:20: map[*int]*int{...} does not escape
escape2n.go:888:13:     from map[*int]*int{...} (map literal value) at escape2n.go:889:20
escape2n.go:888:13:   flow: {heap} ← x:
escape2n.go:888:13: leaking param: x
escape2n.go:888:13: parameter x leaks to {heap} for foo110 with derefs=0:
escape2n.go:889:20: map[*int]*int{...} does not escape
escape2n.go:893:13:     from []*int{...} (slice-literal-element) at escape2n.go:894:13
escape2n.go:893:13:     from []*int{...} (spill) at escape2n.go:894:13
escape2n.go:893:13:     from m := []*int{...} (assign) at escape2n.go:894:4
escape2n.go:893:13:     from m[0] (dot of pointer) at escape2n.go:895:10
escape2n.go:893:13:     from return m[0] (return) at escape2n.go:895:2
escape2n.go:893:13:   flow: m ← &{storage for []*int{...}}:
escape2n.go:893:13:   flow: {storage for []*int{...}} ← x:
escape2n.go:893:13:   flow: ~r0 ← *m:
escape2n.go:893:13: leaking param: x to result ~r0 level=0
escape2n.go:893:13: parameter x leaks to ~r0 for foo111 with derefs=0:
escape2n.go:894:13: []*int{...} does not escape
escape2n.go:898:13:     from [1]*int{...} (array literal element) at escape2n.go:899:14
escape2n.go:898:13:     from m := [1]*int{...} (assign) at escape2n.go:899:4
escape2n.go:898:13:     from m[0] (fixed-array-index-of) at escape2n.go:900:10
escape2n.go:898:13:     from return m[0] (return) at escape2n.go:900:2
escape2n.go:898:13:   flow: m ← x:
escape2n.go:898:13:   flow: ~r0 ← m:
escape2n.go:898:13: leaking param: x to result ~r0 level=0
escape2n.go:898:13: parameter x leaks to ~r0 for foo112 with derefs=0:
escape2n.go:903:13:     from Bar{...} (struct literal element) at escape2n.go:904:10
escape2n.go:903:13:     from m := Bar{...} (assign) at escape2n.go:904:4
escape2n.go:903:13:     from m.ii (dot) at escape2n.go:905:10
escape2n.go:903:13:     from return m.ii (return) at escape2n.go:905:2
escape2n.go:903:13:   flow: m ← x:
escape2n.go:903:13:   flow: ~r0 ← m:
escape2n.go:903:13: leaking param: x to result ~r0 level=0
escape2n.go:903:13: parameter x leaks to ~r0 for foo113 with derefs=0:
escape2n.go:908:13:     from &Bar{...} (spill) at escape2n.go:909:7
escape2n.go:908:13:     from Bar{...} (struct literal element) at escape2n.go:909:11
escape2n.go:908:13:     from m := &Bar{...} (assign) at escape2n.go:909:4
escape2n.go:908:13:     from m.ii (dot of pointer) at escape2n.go:910:10
escape2n.go:908:13:     from return m.ii (return) at escape2n.go:910:2
escape2n.go:908:13:   flow: m ← &{storage for &Bar{...}}:
escape2n.go:908:13:   flow: {storage for &Bar{...}} ← x:
escape2n.go:908:13:   flow: ~r0 ← *m:
escape2n.go:908:13: leaking param: x to result ~r0 level=0
escape2n.go:908:13: parameter x leaks to ~r0 for foo114 with derefs=0:
escape2n.go:909:7: &Bar{...} does not escape
escape2n.go:913:13:     from return (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(x)) + uintptr(1))) (return) at escape2n.go:914:2
escape2n.go:913:13:   flow: ~r0 ← x:
escape2n.go:913:13: leaking param: x to result ~r0 level=0
escape2n.go:913:13: parameter x leaks to ~r0 for foo115 with derefs=0:
escape2n.go:919:3:     from &x (address-of) at escape2n.go:920:10
escape2n.go:919:3:     from return &x (return) at escape2n.go:920:3
escape2n.go:919:3:   flow: ~r0 ← &x:
escape2n.go:919:3: moved to heap: x
escape2n.go:919:3: x escapes to heap in foo116:
escape2n.go:91:12: yyy does not escape
escape2n.go:922:3:     from &y (address-of) at escape2n.go:923:10
escape2n.go:922:3:     from return &y (return) at escape2n.go:923:3
escape2n.go:922:3:   flow: ~r0 ← &y:
escape2n.go:922:3: moved to heap: y
escape2n.go:922:3: y escapes to heap in foo116:
escape2n.go:928:13: unknown does not escape
escape2n.go:929:2:     from &x (address-of) at escape2n.go:930:10
escape2n.go:929:2:     from &x (interface-converted) at escape2n.go:930:10
escape2n.go:929:2:     from unknown(&x) (call parameter) at escape2n.go:930:9
escape2n.go:929:2:   flow: {heap} ← &x:
escape2n.go:929:2: moved to heap: x
escape2n.go:929:2: x escapes to heap in foo117:
escape2n.go:933:13: unknown does not escape
escape2n.go:934:2:     from &x (address-of) at escape2n.go:935:10
escape2n.go:934:2:     from unknown(&x) (call parameter) at escape2n.go:935:9
escape2n.go:934:2:   flow: {heap} ← &x:
escape2n.go:934:2: moved to heap: x
escape2n.go:934:2: x escapes to heap in foo118:
escape2n.go:940:13:     from external(x) (call parameter) at escape2n.go:941:10
escape2n.go:940:13:   flow: {heap} ← x:
escape2n.go:940:13: leaking param: x
escape2n.go:940:13: parameter x leaks to {heap} for foo119 with derefs=0:
escape2n.go:95:12:     from &yy (address-of) at escape2n.go:96:8
escape2n.go:95:12:     from xxx = &yy (assign) at escape2n.go:96:6
escape2n.go:95:12:   flow: {heap} ← &yy:
escape2n.go:95:12: moved to heap: yy
escape2n.go:95:12: yy escapes to heap in foo15:
escape2n.go:99:12:     from *xxx = yy (assign) at escape2n.go:100:7
escape2n.go:99:12:   flow: {heap} ← yy:
escape2n.go:99:12: leaking param: yy
escape2n.go:99:12: parameter yy leaks to {heap} for foo16 with derefs=0:
== escape5.go
escape5.go:103:7:     from return t, true (return) at escape5.go:105:2
escape5.go:103:7:   flow: ~r0 ← t:
escape5.go:103:7: leaking param: t to result ~r0 level=0
escape5.go:103:7: parameter t leaks to ~r0 for (*T).Foo with derefs=0:
escape5.go:109:13:     from (*T).Foo(new(T), 42) (call parameter) at escape5.go:109:20
escape5.go:109:13:     from new(T) (spill) at escape5.go:109:13
escape5.go:109:13:     from r, _ := (*T)(.autotmp_2), 0 (assign-pair) at escape5.go:109:7
escape5.go:109:13:     from return r (return) at escape5.go:110:2
escape5.go:109:13:   flow: .autotmp_2 ← {temp}:
escape5.go:109:13:   flow: r ← .autotmp_2:
escape5.go:109:13:   flow: {temp} ← &{storage for new(T)}:
escape5.go:109:13:   flow: ~r0 ← r:
escape5.go:109:13: new(T) escapes to heap
escape5.go:109:13: new(T) escapes to heap in f7:
escape5.go:113:21:     from leakrecursive2(q, p) (call parameter) at escape5.go:114:23
escape5.go:113:21:     from leakrecursive2(q, p) (call parameter) at escape5.go:114:23
escape5.go:113:21:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:114:2
escape5.go:113:21:     from return p, q (return) at escape5.go:122:2
escape5.go:113:21:     from return p, q (return) at escape5.go:122:2
escape5.go:113:21:   flow: .autotmp_5 ← ~r1:
escape5.go:113:21:   flow: q ← p:
escape5.go:113:21:   flow: q ← p:
escape5.go:113:21:   flow: ~r1 ← .autotmp_5:
escape5.go:113:21:   flow: ~r1 ← q:
escape5.go:113:21:   flow: ~r1 ← q:
escape5.go:113:21: leaking param: p
escape5.go:113:21: parameter p leaks to ~r1 for leakrecursive1 with derefs=0:
escape5.go:113:21: parameter p leaks to ~r1 for leakrecursive1 with derefs=0:
escape5.go:113:24:     from leakrecursive2(q, p) (call parameter) at escape5.go:114:23
escape5.go:113:24:     from leakrecursive2(q, p) (call parameter) at escape5.go:114:23
escape5.go:113:24:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:114:2
escape5.go:113:24:     from return p, q (return) at escape5.go:122:2
escape5.go:113:24:     from return p, q (return) at escape5.go:122:2
escape5.go:113:24:   flow: .autotmp_4 ← ~r0:
escape5.go:113:24:   flow: p ← q:
escape5.go:113:24:   flow: p ← q:
escape5.go:113:24:   flow: ~r0 ← .autotmp_4:
escape5.go:113:24:   flow: ~r0 ← p:
escape5.go:113:24:   flow: ~r0 ← p:
escape5.go:113:24: leaking param: q
escape5.go:113:24: parameter q leaks to ~r0 for leakrecursive1 with derefs=0:
escape5.go:113:24: parameter q leaks to ~r0 for leakrecursive1 with derefs=0:
escape5.go:117:21:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:114:2
escape5.go:117:21:     from return p, q (return) at escape5.go:122:2
escape5.go:117:21:     from return p, q (return) at escape5.go:122:2
escape5.go:117:21:   flow: .autotmp_4 ← ~r0:
escape5.go:117:21:   flow: ~r0 ← .autotmp_4:
escape5.go:117:21:   flow: ~r0 ← p:
escape5.go:117:21:   flow: ~r0 ← p:
escape5.go:117:21: leaking param: p
escape5.go:117:21: parameter p leaks to ~r0 for leakrecursive2 with derefs=0:
escape5.go:117:21: parameter p leaks to ~r0 for leakrecursive2 with derefs=0:
escape5.go:117:24:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:114:2
escape5.go:117:24:     from return p, q (return) at escape5.go:122:2
escape5.go:117:24:     from return p, q (return) at escape5.go:122:2
escape5.go:117:24:   flow: .autotmp_5 ← ~r1:
escape5.go:117:24:   flow: ~r1 ← .autotmp_5:
escape5.go:117:24:   flow: ~r1 ← q:
escape5.go:117:24:   flow: ~r1 ← q:
escape5.go:117:24: leaking param: q
escape5.go:117:24: parameter q leaks to ~r1 for leakrecursive2 with derefs=0:
escape5.go:117:24: parameter q leaks to ~r1 for leakrecursive2 with derefs=0:
escape5.go:135:9:     from T2{...} (struct literal element) at escape5.go:143:11
escape5.go:135:9:     from global = p (assign) at escape5.go:142:9
escape5.go:135:9:     from p (interface-converted) at escape5.go:142:11
escape5.go:135:9:     from return T2{...} (return) at escape5.go:143:2
escape5.go:135:9:   flow: k ← p:
escape5.go:135:9:   flow: {heap} ← p:
escape5.go:135:9: leaking param: p
escape5.go:135:9: parameter p leaks to k for f8 with derefs=0:
escape5.go:135:9: parameter p leaks to {heap} for f8 with derefs=0:
escape5.go:147:6:     from &j (address-of) at escape5.go:148:5
escape5.go:147:6:     from f8(&j) (call parameter) at escape5.go:148:4
escape5.go:147:6:   flow: {heap} ← &j:
escape5.go:147:6: j escapes to heap in f9:
escape5.go:147:6: moved to heap: j
escape5.go:153:6:     from x (too large for stack) at escape5.go:153:6
escape5.go:153:6:   flow: {heap} ← &x:
escape5.go:153:6: moved to heap: x
escape5.go:153:6: x escapes to heap in f10:
escape5.go:154:14:     from make([]byte, 1073741824) (too large for stack) at escape5.go:154:14
escape5.go:154:14:   flow: {heap} ← &{storage for make([]byte, 1073741824)}:
escape5.go:154:14: make([]byte, 1073741824) escapes to heap
escape5.go:154:14: make([]byte, 1073741824) escapes to heap in f10:
escape5.go:17:13: p does not escape
escape5.go:193:7: t does not escape
escape5.go:213:14: args does not escape
escape5.go:21:16:     from return p (return) at escape5.go:22:2
escape5.go:21:16:   flow: ~r0 ← p:
escape5.go:21:16: leaking param: p to result ~r0 level=0
escape5.go:21:16: parameter p leaks to ~r0 for leaktoret with derefs=0:
escape5.go:222:14: args does not escape
escape5.go:231:14:     from case []*int: copy(sink3, a) (switch case) at escape5.go:234:3
escape5.go:231:14:     from copy(sink3, a) (call parameter) at escape5.go:236:8
escape5.go:231:14:     from copy(sink3, a) (copied slice) at escape5.go:236:8
escape5.go:231:14:     from for loop (range-deref) at escape5.go:232:16
escape5.go:231:14:   flow: a ← *arg:
escape5.go:231:14:   flow: arg ← *{temp}:
escape5.go:231:14:   flow: {heap} ← *a:
escape5.go:231:14:   flow: {temp} ← args:
escape5.go:231:14: leaking param content: args
escape5.go:231:14: parameter args leaks to {heap} for f15730c with derefs=3:
escape5.go:246:20:     from sink4 = x (assign) at escape5.go:247:8
escape5.go:246:20:   flow: {heap} ← x:
escape5.go:246:20: leaking param: x
escape5.go:246:20: parameter x leaks to {heap} for f29000 with derefs=0:
escape5.go:255:12:     from 1 (spill) at escape5.go:255:12
escape5.go:255:12:     from f29000(2, 1) (call parameter) at escape5.go:255:8
escape5.go:255:12:     from sink4 = x (assign) at escape5.go:247:8
escape5.go:255:12:   flow: x ← &{storage for 1}:
escape5.go:255:12:   flow: {heap} ← x:
escape5.go:255:12: 1 escapes to heap
escape5.go:255:12: 1 escapes to heap in g29000:
escape5.go:25:17:     from return p, p (return) at escape5.go:26:2
escape5.go:25:17:     from return p, p (return) at escape5.go:26:2
escape5.go:25:17:   flow: ~r0 ← p:
escape5.go:25:17:   flow: ~r1 ← p:
escape5.go:25:17: leaking param: p to result ~r0 level=0
escape5.go:25:17: leaking param: p to result ~r1 level=0
escape5.go:25:17: parameter p leaks to ~r0 for leaktoret2 with derefs=0:
escape5.go:25:17: parameter p leaks to ~r1 for leaktoret2 with derefs=0:
escape5.go:278:17:     from &r (address-of) at escape5.go:279:10
escape5.go:278:17:     from &r (interface-converted) at escape5.go:279:10
escape5.go:278:17:     from sink4 = &r (assign) at escape5.go:279:8
escape5.go:278:17:   flow: {heap} ← &r:
escape5.go:278:17: moved to heap: r
escape5.go:278:17: r escapes to heap in f:
escape5.go:278:8:     from return p (return) at escape5.go:280:2
escape5.go:278:8:   flow: r ← p:
escape5.go:278:8: leaking param: p
escape5.go:278:8: parameter p leaks to r for f with derefs=0:
escape5.go:29:18:     from return p, q (return) at escape5.go:30:2
escape5.go:29:18:   flow: ~r0 ← p:
escape5.go:29:18: leaking param: p to result ~r0 level=0
escape5.go:29:18: parameter p leaks to ~r0 for leaktoret22 with derefs=0:
escape5.go:29:21:     from return p, q (return) at escape5.go:30:2
escape5.go:29:21:   flow: ~r1 ← q:
escape5.go:29:21: leaking param: q to result ~r1 level=0
escape5.go:29:21: parameter q leaks to ~r1 for leaktoret22 with derefs=0:
escape5.go:33:19:     from leaktoret22(q, p) (call parameter) at escape5.go:34:20
escape5.go:33:19:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:34:2
escape5.go:33:19:   flow: .autotmp_5 ← p:
escape5.go:33:19:   flow: ~r1 ← .autotmp_5:
escape5.go:33:19: leaking param: p to result ~r1 level=0
escape5.go:33:19: parameter p leaks to ~r1 for leaktoret22b with derefs=0:
escape5.go:33:22:     from leaktoret22(q, p) (call parameter) at escape5.go:34:20
escape5.go:33:22:     from return (*int)(.autotmp_4), .autotmp_5 (return) at escape5.go:34:2
escape5.go:33:22:   flow: .autotmp_4 ← q:
escape5.go:33:22:   flow: ~r0 ← .autotmp_4:
escape5.go:33:22: leaking param: q to result ~r0 level=0
escape5.go:33:22: parameter q leaks to ~r0 for leaktoret22b with derefs=0:
escape5.go:37:19:     from leaktoret22(q, p) (call parameter) at escape5.go:38:21
escape5.go:37:19:     from r, s := (*int)(.autotmp_6), .autotmp_7 (assign-pair) at escape5.go:38:7
escape5.go:37:19:     from return r, s (return) at escape5.go:39:2
escape5.go:37:19:   flow: .autotmp_7 ← p:
escape5.go:37:19:   flow: s ← .autotmp_7:
escape5.go:37:19:   flow: ~r1 ← s:
escape5.go:37:19: leaking param: p to result ~r1 level=0
escape5.go:37:19: parameter p leaks to ~r1 for leaktoret22c with derefs=0:
escape5.go:37:22:     from leaktoret22(q, p) (call parameter) at escape5.go:38:21
escape5.go:37:22:     from r, s := (*int)(.autotmp_6), .autotmp_7 (assign-pair) at escape5.go:38:7
escape5.go:37:22:     from return r, s (return) at escape5.go:39:2
escape5.go:37:22:   flow: .autotmp_6 ← q:
escape5.go:37:22:   flow: r ← .autotmp_6:
escape5.go:37:22:   flow: ~r0 ← r:
escape5.go:37:22: leaking param: q to result ~r0 level=0
escape5.go:37:22: parameter q leaks to ~r0 for leaktoret22c with derefs=0:
escape5.go:42:19:     from leaktoret22(q, p) (call parameter) at escape5.go:43:20
escape5.go:42:19:     from r, s = (*int)(.autotmp_4), .autotmp_5 (assign-pair) at escape5.go:43:7
escape5.go:42:19:   flow: .autotmp_5 ← p:
escape5.go:42:19:   flow: s ← .autotmp_5:
escape5.go:42:19: leaking param: p to result s level=0
escape5.go:42:19: parameter p leaks to s for leaktoret22d with derefs=0:
escape5.go:42:22:     from leaktoret22(q, p) (call parameter) at escape5.go:43:20
escape5.go:42:22:     from r, s = (*int)(.autotmp_4), .autotmp_5 (assign-pair) at escape5.go:43:7
escape5.go:42:22:   flow: .autotmp_4 ← q:
escape5.go:42:22:   flow: r ← .autotmp_4:
escape5.go:42:22: leaking param: q to result r level=0
escape5.go:42:22: parameter q leaks to r for leaktoret22d with derefs=0:
escape5.go:47:19:     from leaktoret22(q, p) (call parameter) at escape5.go:48:20
escape5.go:47:19:     from r, s = (*int)(.autotmp_4), .autotmp_5 (assign-pair) at escape5.go:48:7
escape5.go:47:19:   flow: .autotmp_5 ← p:
escape5.go:47:19:   flow: s ← .autotmp_5:
escape5.go:47:19: leaking param: p to result s level=0
escape5.go:47:19: parameter p leaks to s for leaktoret22e with derefs=0:
escape5.go:47:22:     from leaktoret22(q, p) (call parameter) at escape5.go:48:20
escape5.go:47:22:     from r, s = (*int)(.autotmp_4), .autotmp_5 (assign-pair) at escape5.go:48:7
escape5.go:47:22:   flow: .autotmp_4 ← q:
escape5.go:47:22:   flow: r ← .autotmp_4:
escape5.go:47:22: leaking param: q to result r level=0
escape5.go:47:22: parameter q leaks to r for leaktoret22e with derefs=0:
escape5.go:52:19:     from leaktoret22(q, p) (call parameter) at escape5.go:53:23
escape5.go:52:19:     from return rr, ss (return) at escape5.go:54:2
escape5.go:52:19:     from rr, ss := (*int)(.autotmp_6), .autotmp_7 (assign-pair) at escape5.go:53:9
escape5.go:52:19:   flow: .autotmp_7 ← p:
escape5.go:52:19:   flow: s ← ss:
escape5.go:52:19:   flow: ss ← .autotmp_7:
escape5.go:52:19: leaking param: p to result s level=0
escape5.go:52:19: parameter p leaks to s for leaktoret22f with derefs=0:
escape5.go:52:22:     from leaktoret22(q, p) (call parameter) at escape5.go:53:23
escape5.go:52:22:     from return rr, ss (return) at escape5.go:54:2
escape5.go:52:22:     from rr, ss := (*int)(.autotmp_6), .autotmp_7 (assign-pair) at escape5.go:53:9
escape5.go:52:22:   flow: .autotmp_6 ← q:
escape5.go:52:22:   flow: r ← rr:
escape5.go:52:22:   flow: rr ← .autotmp_6:
escape5.go:52:22: leaking param: q to result r level=0
escape5.go:52:22: parameter q leaks to r for leaktoret22f with derefs=0:
escape5.go:59:17:     from gp = p (assign) at escape5.go:60:5
escape5.go:59:17:     from return p (return) at escape5.go:61:2
escape5.go:59:17:   flow: {heap} ← p:
escape5.go:59:17:   flow: ~r0 ← p:
escape5.go:59:17: leaking param: p
escape5.go:59:17: parameter p leaks to {heap} for leaktosink with derefs=0:
escape5.go:59:17: parameter p leaks to ~r0 for leaktosink with derefs=0:
escape5.go:77:6:     from &x (address-of) at escape5.go:78:17
escape5.go:77:6:     from gp = p (assign) at escape5.go:79:5
escape5.go:77:6:     from leaktoret(&x) (call parameter) at escape5.go:78:16
escape5.go:77:6:     from p := leaktoret(&x) (assign) at escape5.go:78:4
escape5.go:77:6:   flow: p ← &x:
escape5.go:77:6:   flow: {heap} ← p:
escape5.go:77:6: moved to heap: x
escape5.go:77:6: x escapes to heap in f3:
escape5.go:83:6:     from &x (address-of) at escape5.go:84:21
escape5.go:83:6:     from gp = p (assign) at escape5.go:85:5
escape5.go:83:6:     from leaktoret2(&x) (call parameter) at escape5.go:84:20
escape5.go:83:6:     from p, q := (*int)(.autotmp_3), .autotmp_4 (assign-pair) at escape5.go:84:7
escape5.go:83:6:   flow: .autotmp_3 ← {temp}:
escape5.go:83:6:   flow: p ← .autotmp_3:
escape5.go:83:6:   flow: {heap} ← p:
escape5.go:83:6:   flow: {temp} ← &x:
escape5.go:83:6: moved to heap: x
escape5.go:83:6: x escapes to heap in f4:
escape5.go:95:6:     from &x (address-of) at escape5.go:96:37
escape5.go:95:6:     from gp = px1 (assign) at escape5.go:97:5
escape5.go:95:6:     from leaktoret2(&x) (call parameter) at escape5.go:96:36
escape5.go:95:6:     from leaktoret22((*int)(.autotmp_3), .autotmp_4) (call parameter) at escape5.go:96:25
escape5.go:95:6:     from px1, px2 := (*int)(.autotmp_5), .autotmp_6 (assign-pair) at escape5.go:96:11
escape5.go:95:6:   flow: .autotmp_3 ← {temp}:
escape5.go:95:6:   flow: .autotmp_5 ← .autotmp_3:
escape5.go:95:6:   flow: px1 ← .autotmp_5:
escape5.go:95:6:   flow: {heap} ← px1:
escape5.go:95:6:   flow: {temp} ← &x:
escape5.go:95:6: moved to heap: x
escape5.go:95:6: x escapes to heap in f6:
== escape_array.go
escape_array.go:109:15:     from a.s = x (assign) at escape_array.go:111:6
escape_array.go:109:15:   flow: {heap} ← x:
escape_array.go:109:15: leaking param: x
escape_array.go:109:15: parameter x leaks to {heap} for doesNew2 with derefs=0:
escape_array.go:109:26:     from b.s = y (assign) at escape_array.go:113:6
escape_array.go:109:26:   flow: {heap} ← y:
escape_array.go:109:26: leaking param: y
escape_array.go:109:26: parameter y leaks to {heap} for doesNew2 with derefs=0:
escape_array.go:110:10: new(a10) does not escape
escape_array.go:112:10:     from new(a65537) (too large for stack) at escape_array.go:112:10
escape_array.go:112:10:   flow: {heap} ← &{storage for new(a65537)}:
escape_array.go:112:10: new(a65537) escapes to heap
escape_array.go:112:10: new(a65537) escapes to heap in doesNew2:
escape_array.go:117:20:     from a[0] = x (assign) at escape_array.go:119:7
escape_array.go:117:20:   flow: {heap} ← x:
escape_array.go:117:20: leaking param: x
escape_array.go:117:20: parameter x leaks to {heap} for doesMakeSlice with derefs=0:
escape_array.go:117:31:     from b[0] = y (assign) at escape_array.go:121:7
escape_array.go:117:31:   flow: {heap} ← y:
escape_array.go:117:31: leaking param: y
escape_array.go:117:31: parameter y leaks to {heap} for doesMakeSlice with derefs=0:
escape_array.go:118:11: make([]*string, 10) does not escape
escape_array.go:120:11:     from make([]*string, 65537) (too large for stack) at escape_array.go:120:11
escape_array.go:120:11:   flow: {heap} ← &{storage for make([]*string, 65537)}:
escape_array.go:120:11: make([]*string, 65537) escapes to heap
escape_array.go:120:11: make([]*string, 65537) escapes to heap in doesMakeSlice:
escape_array.go:126:12: make([]int, 32) does not escape
escape_array.go:127:12: make([]int, 0, 32) does not escape
escape_array.go:15:10:     from U{...} (array literal element) at escape_array.go:16:10
escape_array.go:15:10:     from return U{...} (return) at escape_array.go:16:2
escape_array.go:15:10:   flow: ~r0 ← a:
escape_array.go:15:10: leaking param: a to result ~r0 level=0
escape_array.go:15:10: parameter a leaks to ~r0 for bar with derefs=0:
escape_array.go:15:13:     from U{...} (array literal element) at escape_array.go:16:10
escape_array.go:15:13:     from return U{...} (return) at escape_array.go:16:2
escape_array.go:15:13:   flow: ~r0 ← b:
escape_array.go:15:13: leaking param: b to result ~r0 level=0
escape_array.go:15:13: parameter b leaks to ~r0 for bar with derefs=0:
escape_array.go:19:10:     from U{...} (array literal element) at escape_array.go:20:10
escape_array.go:19:10:     from return U{...} (return) at escape_array.go:20:2
escape_array.go:19:10:     from x[1] (fixed-array-index-of) at escape_array.go:20:12
escape_array.go:19:10:   flow: ~r0 ← x:
escape_array.go:19:10: leaking param: x to result ~r0 level=0
escape_array.go:19:10: parameter x leaks to ~r0 for foo with derefs=0:
escape_array.go:23:10:     from bar(a, b) (call parameter) at escape_array.go:24:20
escape_array.go:23:10:     from foo(bar(a, b)) (call parameter) at escape_array.go:24:16
escape_array.go:23:10:     from foo(foo(bar(a, b))) (call parameter) at escape_array.go:24:12
escape_array.go:23:10:     from return foo(foo(bar(a, b))) (return) at escape_array.go:24:2
escape_array.go:23:10:   flow: ~r0 ← a:
escape_array.go:23:10: leaking param: a to result ~r0 level=0
escape_array.go:23:10: parameter a leaks to ~r0 for bff with derefs=0:
escape_array.go:23:13:     from bar(a, b) (call parameter) at escape_array.go:24:20
escape_array.go:23:13:     from foo(bar(a, b)) (call parameter) at escape_array.go:24:16
escape_array.go:23:13:     from foo(foo(bar(a, b))) (call parameter) at escape_array.go:24:12
escape_array.go:23:13:     from return foo(foo(bar(a, b))) (return) at escape_array.go:24:2
escape_array.go:23:13:   flow: ~r0 ← b:
escape_array.go:23:13: leaking param: b to result ~r0 level=0
escape_array.go:23:13: parameter b leaks to ~r0 for bff with derefs=0:
escape_array.go:29:2:     from &b (address-of) at escape_array.go:32:9
escape_array.go:29:2:     from return &b (return) at escape_array.go:32:2
escape_array.go:29:2:   flow: ~r0 ← &b:
escape_array.go:29:2: b escapes to heap in tbff1:
escape_array.go:29:2: moved to heap: b
escape_array.go:37:2:     from &a (address-of) at escape_array.go:39:11
escape_array.go:37:2:     from bff(&a, &b) (call parameter) at escape_array.go:39:10
escape_array.go:37:2:     from return u[1] (return) at escape_array.go:41:2
escape_array.go:37:2:     from u := bff(&a, &b) (assign) at escape_array.go:39:4
escape_array.go:37:2:     from u[1] (fixed-array-index-of) at escape_array.go:41:10
escape_array.go:37:2:   flow: u ← &a:
escape_array.go:37:2:   flow: ~r0 ← u:
escape_array.go:37:2: a escapes to heap in tbff2:
escape_array.go:37:2: moved to heap: a
escape_array.go:38:2:     from &b (address-of) at escape_array.go:39:15
escape_array.go:38:2:     from bff(&a, &b) (call parameter) at escape_array.go:39:10
escape_array.go:38:2:     from return u[1] (return) at escape_array.go:41:2
escape_array.go:38:2:     from u := bff(&a, &b) (assign) at escape_array.go:39:4
escape_array.go:38:2:     from u[1] (fixed-array-index-of) at escape_array.go:41:10
escape_array.go:38:2:   flow: u ← &b:
escape_array.go:38:2:   flow: ~r0 ← u:
escape_array.go:38:2: b escapes to heap in tbff2:
escape_array.go:38:2: moved to heap: b
escape_array.go:44:10:     from return x[0] (return) at escape_array.go:45:2
escape_array.go:44:10:     from x[0] (fixed-array-index-of) at escape_array.go:45:10
escape_array.go:44:10:   flow: ~r0 ← x:
escape_array.go:44:10: leaking param: x to result ~r0 level=0
escape_array.go:44:10: parameter x leaks to ~r0 for car with derefs=0:
escape_array.go:49:10:     from return x[1] (return) at escape_array.go:51:2
escape_array.go:49:10:     from x[1] (fixed-array-index-of) at escape_array.go:51:10
escape_array.go:49:10:   flow: ~r0 ← x:
escape_array.go:49:10: leaking param: x to result ~r0 level=0
escape_array.go:49:10: parameter x leaks to ~r0 for fun with derefs=0:
escape_array.go:49:15:     from return x[1] (return) at escape_array.go:51:2
escape_array.go:49:15:     from x[0] = y (assign) at escape_array.go:50:7
escape_array.go:49:15:     from x[1] (fixed-array-index-of) at escape_array.go:51:10
escape_array.go:49:15:   flow: x ← y:
escape_array.go:49:15:   flow: ~r0 ← x:
escape_array.go:49:15: leaking param: y to result ~r0 level=0
escape_array.go:49:15: parameter y leaks to ~r0 for fun with derefs=0:
escape_array.go:54:10:     from return x[1] (return) at escape_array.go:56:2
escape_array.go:54:10:     from x (indirection) at escape_array.go:56:10
escape_array.go:54:10:     from x[1] (fixed-array-index-of) at escape_array.go:56:10
escape_array.go:54:10:   flow: ~r0 ← *x:
escape_array.go:54:10: leaking param: x to result ~r0 level=1
escape_array.go:54:10: parameter x leaks to ~r0 for fup with derefs=1:
escape_array.go:54:16:     from x[0] = y (assign) at escape_array.go:55:7
escape_array.go:54:16:   flow: {heap} ← y:
escape_array.go:54:16: leaking param: y
escape_array.go:54:16: parameter y leaks to {heap} for fup with derefs=0:
escape_array.go:59:10:     from return x[1] (return) at escape_array.go:61:2
escape_array.go:59:10:     from x (indirection) at escape_array.go:61:10
escape_array.go:59:10:     from x[1] (fixed-array-index-of) at escape_array.go:61:10
escape_array.go:59:10:   flow: ~r0 ← *x:
escape_array.go:59:10: leaking param: x to result ~r0 level=1
escape_array.go:59:10: parameter x leaks to ~r0 for fum with derefs=1:
escape_array.go:59:16:     from *y (indirection) at escape_array.go:60:9
escape_array.go:59:16:     from x[0] = *y (assign) at escape_array.go:60:7
escape_array.go:59:16:   flow: {heap} ← *y:
escape_array.go:59:16: leaking param content: y
escape_array.go:59:16: parameter y leaks to {heap} for fum with derefs=1:
escape_array.go:64:10:     from return x[1] (return) at escape_array.go:66:2
escape_array.go:64:10:     from x (indirection) at escape_array.go:66:10
escape_array.go:64:10:     from x[1] (fixed-array-index-of) at escape_array.go:66:10
escape_array.go:64:10:   flow: ~r0 ← *x:
escape_array.go:64:10: leaking param: x to result ~r0 level=1
escape_array.go:64:10: parameter x leaks to ~r0 for fuo with derefs=1:
escape_array.go:64:16:     from x[0] = y[0] (assign) at escape_array.go:65:7
escape_array.go:64:16:     from y (indirection) at escape_array.go:65:10
escape_array.go:64:16:     from y[0] (fixed-array-index-of) at escape_array.go:65:10
escape_array.go:64:16:   flow: {heap} ← *y:
escape_array.go:64:16: leaking param content: y
escape_array.go:64:16: parameter y leaks to {heap} for fuo with derefs=1:
escape_array.go:74:17:     from *x (indirection) at escape_array.go:78:24
escape_array.go:74:17:     from [4000000]*string{...} (array literal element) at escape_array.go:78:23
escape_array.go:74:17:     from b := [4000000]*string{...} (assign) at escape_array.go:78:4
escape_array.go:74:17:   flow: b ← *x:
escape_array.go:74:17: leaking param content: x
escape_array.go:74:17: parameter x leaks to b for hugeLeaks1 with derefs=1:
escape_array.go:74:29: y does not escape
escape_array.go:78:2:     from b (too large for stack) at escape_array.go:78:2
escape_array.go:78:2:   flow: {heap} ← &b:
escape_array.go:78:2: b escapes to heap in hugeLeaks1:
escape_array.go:78:2: moved to heap: b
escape_array.go:82:17:     from [4000000]*string{...} (array literal element) at escape_array.go:86:23
escape_array.go:82:17:     from b := [4000000]*string{...} (assign) at escape_array.go:86:4
escape_array.go:82:17:   flow: b ← x:
escape_array.go:82:17: leaking param: x
escape_array.go:82:17: parameter x leaks to b for hugeLeaks2 with derefs=0:
escape_array.go:82:28: y does not escape
escape_array.go:86:2:     from b (too large for stack) at escape_array.go:86:2
escape_array.go:86:2:   flow: {heap} ← &b:
escape_array.go:86:2: b escapes to heap in hugeLeaks2:
escape_array.go:86:2: moved to heap: b
escape_array.go:91:15:     from a[0] = x (assign) at escape_array.go:93:7
escape_array.go:91:15:   flow: {heap} ← x:
escape_array.go:91:15: leaking param: x
escape_array.go:91:15: parameter x leaks to {heap} for doesNew1 with derefs=0:
escape_array.go:91:26:     from b[0] = y (assign) at escape_array.go:95:7
escape_array.go:91:26:   flow: {heap} ← y:
escape_array.go:91:26: leaking param: y
escape_array.go:91:26: parameter y leaks to {heap} for doesNew1 with derefs=0:
escape_array.go:92:10: new([10]*string) does not escape
escape_array.go:94:10:     from new([65537]*string) (too large for stack) at escape_array.go:94:10
escape_array.go:94:10:   flow: {heap} ← &{storage for new([65537]*string)}:
escape_array.go:94:10: new([65537]*string) escapes to heap
escape_array.go:94:10: new([65537]*string) escapes to heap in doesNew1:
== escape_calls.go
escape_calls.go:14:8:     from return buf (return) at escape_calls.go:15:2
escape_calls.go:14:8:   flow: ~r0 ← buf:
escape_calls.go:14:8: leaking param: buf to result ~r0 level=0
escape_calls.go:14:8: parameter buf leaks to ~r0 for f with derefs=0:
escape_calls.go:21:6:     from &f(x[:])[0] (address-of) at escape_calls.go:22:4
escape_calls.go:21:6:     from f(x[:]) (call parameter) at escape_calls.go:22:6
escape_calls.go:21:6:     from f(x[:])[0] (dot of pointer) at escape_calls.go:22:12
escape_calls.go:21:6:     from g(&f(x[:])[0]) (call parameter) at escape_calls.go:22:3
escape_calls.go:21:6:     from x (address-of) at escape_calls.go:22:8
escape_calls.go:21:6:     from x[:] (slice) at escape_calls.go:22:8
escape_calls.go:21:6:   flow: {heap} ← &x:
escape_calls.go:21:6: moved to heap: x
escape_calls.go:21:6: x escapes to heap in h:
escape_calls.go:30:11:     from *np (indirection) at escape_calls.go:31:7
escape_calls.go:30:11:     from *np = n (assign) at escape_calls.go:42:6
escape_calls.go:30:11:     from n := *np (assign) at escape_calls.go:31:4
escape_calls.go:30:11:   flow: n ← *np:
escape_calls.go:30:11:   flow: {heap} ← n:
escape_calls.go:30:11: leaking param content: np
escape_calls.go:30:11: parameter np leaks to {heap} for walk with derefs=1:
escape_calls.go:39:19: walk ignoring self-assignment in n.left, n.right = n.right, n.left
escape_calls.go:39:19: walk ignoring self-assignment in n.left, n.right = n.right, n.left
escape_calls.go:47:16: xyz does not escape
escape_calls.go:49:6: bar capturing by ref: got (addr=false assign=true width=24)
escape_calls.go:51:11:     from append(got, ss) (call parameter) at escape_calls.go:51:38
escape_calls.go:51:11:   flow: {heap} ← ss:
escape_calls.go:51:11: leaking param: ss
escape_calls.go:51:11: parameter ss leaks to {heap} for bar.func1 with derefs=0:
escape_calls.go:51:38:     from append(got, ss) (spill) at escape_calls.go:51:38
escape_calls.go:51:38:     from got (captured by a closure) at escape_calls.go:51:26
escape_calls.go:51:38:     from got (reference) at escape_calls.go:51:26
escape_calls.go:51:38:     from got = append(got, ss) (assign) at escape_calls.go:51:30
escape_calls.go:51:38:   flow: got ← &{storage for append(got, ss)}:
escape_calls.go:51:38:   flow: {storage for func literal} ← &got:
escape_calls.go:51:38: append escapes to heap
escape_calls.go:51:38: append(got, ss) escapes to heap in bar.func1:
escape_calls.go:51:6: func literal does not escape
escape_calls.go:53:12:     from []string{...} (spill) at escape_calls.go:53:12
escape_calls.go:53:12:     from f([]string{...}) (call parameter) at escape_calls.go:53:3
escape_calls.go:53:12:   flow: {heap} ← &{storage for []string{...}}:
escape_calls.go:53:12: []string{...} escapes to heap
escape_calls.go:53:12: []string{...} escapes to heap in bar:
== escape_closure.go
escape_closure.go:101:5: ClosureCallArgs10 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:106:2:     from &x (address-of) at escape_closure.go:109:4
escape_closure.go:106:2:     from .autotmp_1(.autotmp_2) (call parameter) at escape_closure.go:109:3
escape_closure.go:106:2:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:107:2
escape_closure.go:106:2:   flow: .autotmp_2 ← &x:
escape_closure.go:106:2:   flow: {heap} ← .autotmp_2:
escape_closure.go:106:2: moved to heap: x
escape_closure.go:106:2: x escapes to heap in ClosureCallArgs11:
escape_closure.go:107:13:     from p (interface-converted) at escape_closure.go:108:10
escape_closure.go:107:13:     from sink = p (assign) at escape_closure.go:108:8
escape_closure.go:107:13:   flow: {heap} ← p:
escape_closure.go:107:13: leaking param: p
escape_closure.go:107:13: parameter p leaks to {heap} for ClosureCallArgs11.func1 with derefs=0:
escape_closure.go:107:8: ClosureCallArgs11 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:107:8: func literal does not escape
escape_closure.go:109:4: ClosureCallArgs11 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:114:13:     from return p (return) at escape_closure.go:115:3
escape_closure.go:114:13:   flow: ~r0 ← p:
escape_closure.go:114:13: leaking param: p to result ~r0 level=0
escape_closure.go:114:13: parameter p leaks to ~r0 for ClosureCallArgs12.func1 with derefs=0:
escape_closure.go:114:8: ClosureCallArgs12 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:114:8: func literal does not escape
escape_closure.go:116:4: ClosureCallArgs12 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:120:2:     from &x (address-of) at escape_closure.go:123:4
escape_closure.go:120:2:     from .autotmp_1(.autotmp_2) (call parameter) at escape_closure.go:123:3
escape_closure.go:120:2:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:121:2
escape_closure.go:120:2:   flow: .autotmp_2 ← &x:
escape_closure.go:120:2:   flow: {heap} ← .autotmp_2:
escape_closure.go:120:2: moved to heap: x
escape_closure.go:120:2: x escapes to heap in ClosureCallArgs13:
escape_closure.go:121:13:     from &p (address-of) at escape_closure.go:122:10
escape_closure.go:121:13:     from &p (interface-converted) at escape_closure.go:122:10
escape_closure.go:121:13:     from sink = &p (assign) at escape_closure.go:122:8
escape_closure.go:121:13:   flow: {heap} ← &p:
escape_closure.go:121:13: moved to heap: p
escape_closure.go:121:13: p escapes to heap in ClosureCallArgs13.func1:
escape_closure.go:121:8: ClosureCallArgs13 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:121:8: func literal does not escape
escape_closure.go:123:4: ClosureCallArgs13 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:129:11:     from *p (indirection) at escape_closure.go:130:10
escape_closure.go:129:11:     from return *p (return) at escape_closure.go:130:3
escape_closure.go:129:11:   flow: ~r0 ← *p:
escape_closure.go:129:11: leaking param: p to result ~r0 level=1
escape_closure.go:129:11: parameter p leaks to ~r0 for ClosureCallArgs14.func1 with derefs=1:
escape_closure.go:129:6: func literal does not escape
escape_closure.go:135:2:     from &p (address-of) at escape_closure.go:139:4
escape_closure.go:135:2:     from &x (address-of) at escape_closure.go:136:7
escape_closure.go:135:2:     from (func literal)(&p) (call parameter) at escape_closure.go:139:3
escape_closure.go:135:2:     from (func literal)(&p) (interface-converted) at escape_closure.go:139:3
escape_closure.go:135:2:     from p := &x (assign) at escape_closure.go:136:4
escape_closure.go:135:2:     from sink = (func literal)(&p) (assign) at escape_closure.go:137:7
escape_closure.go:135:2:   flow: p ← &x:
escape_closure.go:135:2:   flow: {heap} ← p:
escape_closure.go:135:2: moved to heap: x
escape_closure.go:135:2: x escapes to heap in ClosureCallArgs15:
escape_closure.go:137:14:     from *p (indirection) at escape_closure.go:138:10
escape_closure.go:137:14:     from return *p (return) at escape_closure.go:138:3
escape_closure.go:137:14:   flow: ~r0 ← *p:
escape_closure.go:137:14: leaking param: p to result ~r0 level=1
escape_closure.go:137:14: parameter p leaks to ~r0 for ClosureCallArgs15.func1 with derefs=1:
escape_closure.go:137:9: func literal does not escape
escape_closure.go:142:19: s does not escape
escape_closure.go:143:9:     from ... argument (slice-literal-element) at escape_closure.go:144:22
escape_closure.go:143:9:     from ... argument (spill) at escape_closure.go:144:22
escape_closure.go:143:9:     from ClosureLeak1a(... argument...) (call parameter) at escape_closure.go:144:22
escape_closure.go:143:9:     from return ClosureLeak1a(... argument...) (return) at escape_closure.go:144:2
escape_closure.go:143:9:     from s + "YYYY" (spill) at escape_closure.go:143:9
escape_closure.go:143:9:     from t := s + "YYYY" (assign) at escape_closure.go:143:4
escape_closure.go:143:9:   flow: t ← &{storage for s + "YYYY"}:
escape_closure.go:143:9:   flow: {storage for ... argument} ← t:
escape_closure.go:143:9:   flow: ~r0 ← {storage for ... argument}:
escape_closure.go:143:9: s + "YYYY" escapes to heap
escape_closure.go:143:9: s + "YYYY" escapes to heap in ClosureLeak1:
escape_closure.go:144:22: ... argument does not escape
escape_closure.go:148:20:     from a[0] (dot of pointer) at escape_closure.go:150:11
escape_closure.go:148:20:     from return (func literal)() (return) at escape_closure.go:149:2
escape_closure.go:148:20:     from return a[0] (return) at escape_closure.go:150:3
escape_closure.go:148:20:   flow: ~r0 ← *a:
escape_closure.go:148:20:   flow: ~r0 ← ~r0:
escape_closure.go:148:20: ClosureLeak1a capturing by value: a (addr=false assign=false width=24)
escape_closure.go:148:20: leaking param: a to result ~r0 level=1
escape_closure.go:148:20: parameter a leaks to ~r0 for ClosureLeak1a with derefs=1:
escape_closure.go:149:9: func literal does not escape
escape_closure.go:154:19: s does not escape
escape_closure.go:155:9:     from ... argument (slice-literal-element) at escape_closure.go:156:20
escape_closure.go:155:9:     from ... argument (spill) at escape_closure.go:156:20
escape_closure.go:155:9:     from ClosureLeak2a(... argument...) (call parameter) at escape_closure.go:156:20
escape_closure.go:155:9:     from s + "YYYY" (spill) at escape_closure.go:155:9
escape_closure.go:155:9:     from t := s + "YYYY" (assign) at escape_closure.go:155:4
escape_closure.go:155:9:   flow: t ← &{storage for s + "YYYY"}:
escape_closure.go:155:9:   flow: {heap} ← *{temp}:
escape_closure.go:155:9:   flow: {storage for ... argument} ← t:
escape_closure.go:155:9:   flow: {temp} ← &{storage for ... argument}:
escape_closure.go:155:9: s + "YYYY" escapes to heap
escape_closure.go:155:9: s + "YYYY" escapes to heap in ClosureLeak2:
escape_closure.go:156:20: ... argument does not escape
escape_closure.go:159:20:     from a[0] (dot of pointer) at escape_closure.go:161:11
escape_closure.go:159:20:     from return a[0] (return) at escape_closure.go:161:3
escape_closure.go:159:20:   flow: ~r0 ← *a:
escape_closure.go:159:20: ClosureLeak2a capturing by value: a (addr=false assign=false width=24)
escape_closure.go:159:20: leaking param content: a
escape_closure.go:159:20: parameter a leaks to ~r0 for ClosureLeak2a with derefs=1:
escape_closure.go:15:2: func literal does not escape
escape_closure.go:15:7: p does not escape
escape_closure.go:160:23: func literal does not escape
escape_closure.go:164:20: f does not escape
escape_closure.go:169:12: p does not escape
escape_closure.go:169:7: func literal does not escape
escape_closure.go:170:7: new(int) does not escape
escape_closure.go:173:7: new(int) does not escape
escape_closure.go:176:7: new(int) does not escape
escape_closure.go:179:14: p does not escape
escape_closure.go:23:3: func literal does not escape
escape_closure.go:23:8: p does not escape
escape_closure.go:32:3: func literal does not escape
escape_closure.go:32:8: p does not escape
escape_closure.go:39:2:     from &x (address-of) at escape_closure.go:42:4
escape_closure.go:39:2:     from (func literal)(&x) (call parameter) at escape_closure.go:42:3
escape_closure.go:39:2:   flow: {heap} ← &x:
escape_closure.go:39:2: moved to heap: x
escape_closure.go:39:2: x escapes to heap in ClosureCallArgs3:
escape_closure.go:40:2: func literal does not escape
escape_closure.go:40:7:     from p (interface-converted) at escape_closure.go:41:10
escape_closure.go:40:7:     from sink = p (assign) at escape_closure.go:41:8
escape_closure.go:40:7:   flow: {heap} ← p:
escape_closure.go:40:7: leaking param: p
escape_closure.go:40:7: parameter p leaks to {heap} for ClosureCallArgs3.func1 with derefs=0:
escape_closure.go:47:11:     from return p (return) at escape_closure.go:48:3
escape_closure.go:47:11:   flow: ~r0 ← p:
escape_closure.go:47:11: leaking param: p to result ~r0 level=0
escape_closure.go:47:11: parameter p leaks to ~r0 for ClosureCallArgs4.func1 with derefs=0:
escape_closure.go:47:6: func literal does not escape
escape_closure.go:53:2:     from &x (address-of) at escape_closure.go:58:4
escape_closure.go:53:2:     from (func literal)(&x) (call parameter) at escape_closure.go:58:3
escape_closure.go:53:2:     from (func literal)(&x) (interface-converted) at escape_closure.go:58:3
escape_closure.go:53:2:     from sink = (func literal)(&x) (assign) at escape_closure.go:56:7
escape_closure.go:53:2:   flow: {heap} ← &x:
escape_closure.go:53:2: moved to heap: x
escape_closure.go:53:2: x escapes to heap in ClosureCallArgs5:
escape_closure.go:56:14:     from return p (return) at escape_closure.go:57:3
escape_closure.go:56:14:   flow: ~r0 ← p:
escape_closure.go:56:14: leaking param: p to result ~r0 level=0
escape_closure.go:56:14: parameter p leaks to ~r0 for ClosureCallArgs5.func1 with derefs=0:
escape_closure.go:56:9: func literal does not escape
escape_closure.go:62:2:     from &x (address-of) at escape_closure.go:65:4
escape_closure.go:62:2:     from (func literal)(&x) (call parameter) at escape_closure.go:65:3
escape_closure.go:62:2:   flow: {heap} ← &x:
escape_closure.go:62:2: moved to heap: x
escape_closure.go:62:2: x escapes to heap in ClosureCallArgs6:
escape_closure.go:63:2: func literal does not escape
escape_closure.go:63:7:     from &p (address-of) at escape_closure.go:64:10
escape_closure.go:63:7:     from &p (interface-converted) at escape_closure.go:64:10
escape_closure.go:63:7:     from sink = &p (assign) at escape_closure.go:64:8
escape_closure.go:63:7:   flow: {heap} ← &p:
escape_closure.go:63:7: moved to heap: p
escape_closure.go:63:7: p escapes to heap in ClosureCallArgs6.func1:
escape_closure.go:69:6: ClosureCallArgs7 capturing by ref: pp (addr=false assign=true width=8)
escape_closure.go:71:3:     from &x (address-of) at escape_closure.go:74:5
escape_closure.go:71:3:     from (func literal)(&x) (call parameter) at escape_closure.go:74:4
escape_closure.go:71:3:     from pp = p (assign) at escape_closure.go:73:7
escape_closure.go:71:3:   flow: p ← &x:
escape_closure.go:71:3:   flow: pp ← p:
escape_closure.go:71:3: moved to heap: x
escape_closure.go:71:3: x escapes to heap in ClosureCallArgs7:
escape_closure.go:72:3: func literal does not escape
escape_closure.go:72:8:     from pp (captured by a closure) at escape_closure.go:73:4
escape_closure.go:72:8:     from pp (reference) at escape_closure.go:73:4
escape_closure.go:72:8:     from pp = p (assign) at escape_closure.go:73:7
escape_closure.go:72:8:     from pp = p (assign) at escape_closure.go:73:7
escape_closure.go:72:8:   flow: pp ← p:
escape_closure.go:72:8:   flow: pp ← p:
escape_closure.go:72:8:   flow: {storage for func literal} ← &pp:
escape_closure.go:72:8: leaking param: p
escape_closure.go:72:8: parameter p leaks to pp for ClosureCallArgs7.func1 with derefs=0:
escape_closure.go:72:8: parameter p leaks to {storage for func literal} for ClosureCallArgs7.func1 with derefs=0:
escape_closure.go:81:13: p does not escape
escape_closure.go:81:8: ClosureCallArgs8 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:81:8: func literal does not escape
escape_closure.go:83:4: ClosureCallArgs8 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:88:2:     from &x (address-of) at escape_closure.go:92:5
escape_closure.go:88:2:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:90:3
escape_closure.go:88:2:     from .autotmp_2 (captured by a closure) at escape_closure.go:92:5
escape_closure.go:88:2:   flow: .autotmp_2 ← &x:
escape_closure.go:88:2:   flow: {storage for func literal} ← .autotmp_2:
escape_closure.go:88:2: moved to heap: x
escape_closure.go:88:2: x escapes to heap in ClosureCallArgs9:
escape_closure.go:90:14: p does not escape
escape_closure.go:90:3:     from func literal (spill) at escape_closure.go:90:3
escape_closure.go:90:3:   flow: {heap} ← &{storage for func literal}:
escape_closure.go:90:3: func literal escapes to heap in ClosureCallArgs9:
escape_closure.go:90:9:     from .autotmp_1 (captured by a closure) at escape_closure.go:90:9
escape_closure.go:90:9:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:90:3
escape_closure.go:90:9:     from func literal (spill) at escape_closure.go:90:9
escape_closure.go:90:9:   flow: .autotmp_1 ← &{storage for func literal}:
escape_closure.go:90:9:   flow: {storage for func literal} ← .autotmp_1:
escape_closure.go:90:9: ClosureCallArgs9 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:90:9: func literal escapes to heap
escape_closure.go:90:9: func literal escapes to heap in ClosureCallArgs9:
escape_closure.go:92:5: ClosureCallArgs9 capturing by value: .autotmp_2 (addr=false assign=false width=8)
escape_closure.go:98:3:     from &x (address-of) at escape_closure.go:101:5
escape_closure.go:98:3:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:99:3
escape_closure.go:98:3:     from .autotmp_2 (captured by a closure) at escape_closure.go:101:5
escape_closure.go:98:3:   flow: .autotmp_2 ← &x:
escape_closure.go:98:3:   flow: {storage for func literal} ← .autotmp_2:
escape_closure.go:98:3: moved to heap: x
escape_closure.go:98:3: x escapes to heap in ClosureCallArgs10:
escape_closure.go:99:14: p does not escape
escape_closure.go:99:3:     from func literal (spill) at escape_closure.go:99:3
escape_closure.go:99:3:   flow: {heap} ← &{storage for func literal}:
escape_closure.go:99:3: func literal escapes to heap in ClosureCallArgs10:
escape_closure.go:99:9:     from .autotmp_1 (captured by a closure) at escape_closure.go:99:9
escape_closure.go:99:9:     from .autotmp_1, .autotmp_2 = func literal, &x (assign-pair) at escape_closure.go:99:3
escape_closure.go:99:9:     from func literal (spill) at escape_closure.go:99:9
escape_closure.go:99:9:   flow: .autotmp_1 ← &{storage for func literal}:
escape_closure.go:99:9:   flow: {storage for func literal} ← .autotmp_1:
escape_closure.go:99:9: ClosureCallArgs10 capturing by value: .autotmp_1 (addr=false assign=false width=8)
escape_closure.go:99:9: func literal escapes to heap
escape_closure.go:99:9: func literal escapes to heap in ClosureCallArgs10:
== escape_field.go
escape_field.go:101:11:     from sink = y1.x (assign) at escape_field.go:101:7
escape_field.go:101:11:     from y1.x (spill) at escape_field.go:101:11
escape_field.go:101:11:   flow: {heap} ← &{storage for y1.x}:
escape_field.go:101:11: y1.x escapes to heap
escape_field.go:101:11: y1.x escapes to heap in field9:
escape_field.go:105:2:     from &i (address-of) at escape_field.go:108:11
escape_field.go:105:2:     from sink = y1.x.p2 (assign) at escape_field.go:112:7
escape_field.go:105:2:     from x := y.x (assign) at escape_field.go:109:4
escape_field.go:105:2:     from y.x (dot) at escape_field.go:109:8
escape_field.go:105:2:     from y.x.p1 = &i (assign) at escape_field.go:108:9
escape_field.go:105:2:     from y1.x (dot) at escape_field.go:112:11
escape_field.go:105:2:     from y1.x = x (assign) at escape_field.go:111:7
escape_field.go:105:2:     from y1.x.p2 (dot) at escape_field.go:112:13
escape_field.go:105:2:     from y1.x.p2 (interface-converted) at escape_field.go:112:13
escape_field.go:105:2:   flow: x ← y:
escape_field.go:105:2:   flow: y ← &i:
escape_field.go:105:2:   flow: y1 ← x:
escape_field.go:105:2:   flow: {heap} ← y1:
escape_field.go:105:2: i escapes to heap in field10:
escape_field.go:105:2: moved to heap: i
escape_field.go:116:2:     from &i (address-of) at escape_field.go:117:13
escape_field.go:116:2:     from X{...} (struct literal element) at escape_field.go:117:8
escape_field.go:116:2:     from sink = x.p1 (assign) at escape_field.go:118:7
escape_field.go:116:2:     from x := X{...} (assign) at escape_field.go:117:4
escape_field.go:116:2:     from x.p1 (dot) at escape_field.go:118:10
escape_field.go:116:2:     from x.p1 (interface-converted) at escape_field.go:118:10
escape_field.go:116:2:   flow: x ← &i:
escape_field.go:116:2:   flow: {heap} ← x:
escape_field.go:116:2: i escapes to heap in field11:
escape_field.go:116:2: moved to heap: i
escape_field.go:122:2:     from &i (address-of) at escape_field.go:124:13
escape_field.go:122:2:     from X{...} (struct literal element) at escape_field.go:124:8
escape_field.go:122:2:     from sink = x.p2 (assign) at escape_field.go:125:7
escape_field.go:122:2:     from x := X{...} (assign) at escape_field.go:124:4
escape_field.go:122:2:     from x.p2 (dot) at escape_field.go:125:10
escape_field.go:122:2:     from x.p2 (interface-converted) at escape_field.go:125:10
escape_field.go:122:2:   flow: x ← &i:
escape_field.go:122:2:   flow: {heap} ← x:
escape_field.go:122:2: i escapes to heap in field12:
escape_field.go:122:2: moved to heap: i
escape_field.go:129:2:     from &X{...} (spill) at escape_field.go:130:7
escape_field.go:129:2:     from &i (address-of) at escape_field.go:130:14
escape_field.go:129:2:     from X{...} (struct literal element) at escape_field.go:130:9
escape_field.go:129:2:     from sink = x.p1 (assign) at escape_field.go:131:7
escape_field.go:129:2:     from x := &X{...} (assign) at escape_field.go:130:4
escape_field.go:129:2:     from x.p1 (dot of pointer) at escape_field.go:131:10
escape_field.go:129:2:     from x.p1 (interface-converted) at escape_field.go:131:10
escape_field.go:129:2:   flow: x ← &{storage for &X{...}}:
escape_field.go:129:2:   flow: {heap} ← *x:
escape_field.go:129:2:   flow: {storage for &X{...}} ← &i:
escape_field.go:129:2: i escapes to heap in field13:
escape_field.go:129:2: moved to heap: i
escape_field.go:130:7: &X{...} does not escape
escape_field.go:135:2:     from &X{...} (spill) at escape_field.go:137:7
escape_field.go:135:2:     from &i (address-of) at escape_field.go:137:14
escape_field.go:135:2:     from X{...} (struct literal element) at escape_field.go:137:9
escape_field.go:135:2:     from sink = x.p2 (assign) at escape_field.go:138:7
escape_field.go:135:2:     from x := &X{...} (assign) at escape_field.go:137:4
escape_field.go:135:2:     from x.p2 (dot of pointer) at escape_field.go:138:10
escape_field.go:135:2:     from x.p2 (interface-converted) at escape_field.go:138:10
escape_field.go:135:2:   flow: x ← &{storage for &X{...}}:
escape_field.go:135:2:   flow: {heap} ← *x:
escape_field.go:135:2:   flow: {storage for &X{...}} ← &i:
escape_field.go:135:2: i escapes to heap in field14:
escape_field.go:135:2: moved to heap: i
escape_field.go:137:7: &X{...} does not escape
escape_field.go:142:2:     from &i (address-of) at escape_field.go:143:14
escape_field.go:142:2:     from X{...} (struct literal element) at escape_field.go:143:9
escape_field.go:142:2:   flow: {storage for &X{...}} ← &i:
escape_field.go:142:2: i escapes to heap in field15:
escape_field.go:142:2: moved to heap: i
escape_field.go:143:7:     from &X{...} (spill) at escape_field.go:143:7
escape_field.go:143:7:     from sink = x (assign) at escape_field.go:144:7
escape_field.go:143:7:     from x (interface-converted) at escape_field.go:144:9
escape_field.go:143:7:     from x := &X{...} (assign) at escape_field.go:143:4
escape_field.go:143:7:   flow: x ← &{storage for &X{...}}:
escape_field.go:143:7:   flow: {heap} ← x:
escape_field.go:143:7: &X{...} escapes to heap
escape_field.go:143:7: &X{...} escapes to heap in field15:
escape_field.go:148:2:     from &i (address-of) at escape_field.go:151:9
escape_field.go:148:2:     from iface := x (assign) at escape_field.go:152:6
escape_field.go:148:2:     from iface.(X) (dot) at escape_field.go:153:13
escape_field.go:148:2:     from sink = x1.p2 (assign) at escape_field.go:154:7
escape_field.go:148:2:     from x (interface-converted) at escape_field.go:152:26
escape_field.go:148:2:     from x (spill) at escape_field.go:152:26
escape_field.go:148:2:     from x.p1 = &i (assign) at escape_field.go:151:7
escape_field.go:148:2:     from x1 := iface.(X) (assign) at escape_field.go:153:5
escape_field.go:148:2:     from x1.p2 (dot) at escape_field.go:154:11
escape_field.go:148:2:     from x1.p2 (interface-converted) at escape_field.go:154:11
escape_field.go:148:2:   flow: iface ← &{storage for x}:
escape_field.go:148:2:   flow: x ← &i:
escape_field.go:148:2:   flow: x1 ← *iface:
escape_field.go:148:2:   flow: {heap} ← x1:
escape_field.go:148:2:   flow: {storage for x} ← x:
escape_field.go:148:2: i escapes to heap in field16:
escape_field.go:148:2: moved to heap: i
escape_field.go:152:26: x does not escape
escape_field.go:158:2:     from &i (address-of) at escape_field.go:160:9
escape_field.go:158:2:     from iface := x (assign) at escape_field.go:161:6
escape_field.go:158:2:     from iface.(X) (dot) at escape_field.go:162:13
escape_field.go:158:2:     from sink = x1.p1 (assign) at escape_field.go:163:7
escape_field.go:158:2:     from x (interface-converted) at escape_field.go:161:26
escape_field.go:158:2:     from x (spill) at escape_field.go:161:26
escape_field.go:158:2:     from x.p1 = &i (assign) at escape_field.go:160:7
escape_field.go:158:2:     from x1 := iface.(X) (assign) at escape_field.go:162:5
escape_field.go:158:2:     from x1.p1 (dot) at escape_field.go:163:11
escape_field.go:158:2:     from x1.p1 (interface-converted) at escape_field.go:163:11
escape_field.go:158:2:   flow: iface ← &{storage for x}:
escape_field.go:158:2:   flow: x ← &i:
escape_field.go:158:2:   flow: x1 ← *iface:
escape_field.go:158:2:   flow: {heap} ← x1:
escape_field.go:158:2:   flow: {storage for x} ← x:
escape_field.go:158:2: i escapes to heap in field17:
escape_field.go:158:2: moved to heap: i
escape_field.go:161:26: x does not escape
escape_field.go:167:2:     from &i (address-of) at escape_field.go:170:9
escape_field.go:167:2:     from .autotmp_4, .autotmp_5 := iface.(Y) (assign-pair-dot-type) at escape_field.go:172:7
escape_field.go:167:2:     from iface := x (assign) at escape_field.go:171:6
escape_field.go:167:2:     from iface.(Y) (dot) at escape_field.go:172:15
escape_field.go:167:2:     from x (interface-converted) at escape_field.go:171:26
escape_field.go:167:2:     from x (spill) at escape_field.go:171:26
escape_field.go:167:2:     from x.p1 = &i (assign) at escape_field.go:170:7
escape_field.go:167:2:     from y (interface-converted) at escape_field.go:173:9
escape_field.go:167:2:     from y, _ := Y(.autotmp_4), 0 (assign-pair) at escape_field.go:172:7
escape_field.go:167:2:   flow: .autotmp_4 ← *iface:
escape_field.go:167:2:   flow: iface ← &{storage for x}:
escape_field.go:167:2:   flow: x ← &i:
escape_field.go:167:2:   flow: y ← .autotmp_4:
escape_field.go:167:2:   flow: {storage for x} ← x:
escape_field.go:167:2:   flow: {storage for y} ← y:
escape_field.go:167:2: i escapes to heap in field18:
escape_field.go:167:2: moved to heap: i
escape_field.go:171:26: x does not escape
escape_field.go:173:9:     from sink = y (assign) at escape_field.go:173:7
escape_field.go:173:9:     from y (spill) at escape_field.go:173:9
escape_field.go:173:9:   flow: {heap} ← &{storage for y}:
escape_field.go:173:9: y escapes to heap
escape_field.go:173:9: y escapes to heap in field18:
escape_field.go:24:2:     from &i (address-of) at escape_field.go:26:9
escape_field.go:24:2:     from sink = x.p1 (assign) at escape_field.go:27:7
escape_field.go:24:2:     from x.p1 (dot) at escape_field.go:27:10
escape_field.go:24:2:     from x.p1 (interface-converted) at escape_field.go:27:10
escape_field.go:24:2:     from x.p1 = &i (assign) at escape_field.go:26:7
escape_field.go:24:2:   flow: x ← &i:
escape_field.go:24:2:   flow: {heap} ← x:
escape_field.go:24:2: i escapes to heap in field0:
escape_field.go:24:2: moved to heap: i
escape_field.go:31:2:     from &i (address-of) at escape_field.go:34:9
escape_field.go:31:2:     from sink = x.p2 (assign) at escape_field.go:35:7
escape_field.go:31:2:     from x.p1 = &i (assign) at escape_field.go:34:7
escape_field.go:31:2:     from x.p2 (dot) at escape_field.go:35:10
escape_field.go:31:2:     from x.p2 (interface-converted) at escape_field.go:35:10
escape_field.go:31:2:   flow: x ← &i:
escape_field.go:31:2:   flow: {heap} ← x:
escape_field.go:31:2: i escapes to heap in field1:
escape_field.go:31:2: moved to heap: i
escape_field.go:39:2:     from &i (address-of) at escape_field.go:41:9
escape_field.go:39:2:     from x (interface-converted) at escape_field.go:42:9
escape_field.go:39:2:     from x.p1 = &i (assign) at escape_field.go:41:7
escape_field.go:39:2:   flow: x ← &i:
escape_field.go:39:2:   flow: {storage for x} ← x:
escape_field.go:39:2: i escapes to heap in field3:
escape_field.go:39:2: moved to heap: i
escape_field.go:42:9:     from sink = x (assign) at escape_field.go:42:7
escape_field.go:42:9:     from x (spill) at escape_field.go:42:9
escape_field.go:42:9:   flow: {heap} ← &{storage for x}:
escape_field.go:42:9: x escapes to heap
escape_field.go:42:9: x escapes to heap in field3:
escape_field.go:46:2:     from &i (address-of) at escape_field.go:48:11
escape_field.go:46:2:     from x (interface-converted) at escape_field.go:50:9
escape_field.go:46:2:     from x := y.x (assign) at escape_field.go:49:4
escape_field.go:46:2:     from y.x (dot) at escape_field.go:49:8
escape_field.go:46:2:     from y.x.p1 = &i (assign) at escape_field.go:48:9
escape_field.go:46:2:   flow: x ← y:
escape_field.go:46:2:   flow: y ← &i:
escape_field.go:46:2:   flow: {storage for x} ← x:
escape_field.go:46:2: i escapes to heap in field4:
escape_field.go:46:2: moved to heap: i
escape_field.go:50:9:     from sink = x (assign) at escape_field.go:50:7
escape_field.go:50:9:     from x (spill) at escape_field.go:50:9
escape_field.go:50:9:   flow: {heap} ← &{storage for x}:
escape_field.go:50:9: x escapes to heap
escape_field.go:50:9: x escapes to heap in field4:
escape_field.go:54:2:     from &i (address-of) at escape_field.go:57:11
escape_field.go:54:2:     from sink = x.a[1] (assign) at escape_field.go:58:7
escape_field.go:54:2:     from x.a (dot) at escape_field.go:58:10
escape_field.go:54:2:     from x.a[0] = &i (assign) at escape_field.go:57:9
escape_field.go:54:2:     from x.a[1] (fixed-array-index-of) at escape_field.go:58:12
escape_field.go:54:2:     from x.a[1] (interface-converted) at escape_field.go:58:12
escape_field.go:54:2:   flow: x ← &i:
escape_field.go:54:2:   flow: {heap} ← x:
escape_field.go:54:2: i escapes to heap in field5:
escape_field.go:54:2: moved to heap: i
escape_field.go:62:13:     from sink = x.p2 (assign) at escape_field.go:63:7
escape_field.go:62:13:     from x.p2 (dot of pointer) at escape_field.go:63:10
escape_field.go:62:13:     from x.p2 (interface-converted) at escape_field.go:63:10
escape_field.go:62:13:   flow: {heap} ← *x:
escape_field.go:62:13: leaking param content: x
escape_field.go:62:13: parameter x leaks to {heap} for field6 with derefs=1:
escape_field.go:67:2:     from &i (address-of) at escape_field.go:70:9
escape_field.go:67:2:     from &x (address-of) at escape_field.go:71:9
escape_field.go:67:2:     from field6(&x) (call parameter) at escape_field.go:71:8
escape_field.go:67:2:     from x.p1 = &i (assign) at escape_field.go:70:7
escape_field.go:67:2:   flow: x ← &i:
escape_field.go:67:2:   flow: {heap} ← x:
escape_field.go:67:2: i escapes to heap in field6a:
escape_field.go:67:2: moved to heap: i
escape_field.go:85:2:     from &i (address-of) at escape_field.go:87:11
escape_field.go:85:2:     from sink = y1.x.p1 (assign) at escape_field.go:91:7
escape_field.go:85:2:     from x := y.x (assign) at escape_field.go:88:4
escape_field.go:85:2:     from y.x (dot) at escape_field.go:88:8
escape_field.go:85:2:     from y.x.p1 = &i (assign) at escape_field.go:87:9
escape_field.go:85:2:     from y1.x (dot) at escape_field.go:91:11
escape_field.go:85:2:     from y1.x = x (assign) at escape_field.go:90:7
escape_field.go:85:2:     from y1.x.p1 (dot) at escape_field.go:91:13
escape_field.go:85:2:     from y1.x.p1 (interface-converted) at escape_field.go:91:13
escape_field.go:85:2:   flow: x ← y:
escape_field.go:85:2:   flow: y ← &i:
escape_field.go:85:2:   flow: y1 ← x:
escape_field.go:85:2:   flow: {heap} ← y1:
escape_field.go:85:2: i escapes to heap in field8:
escape_field.go:85:2: moved to heap: i
escape_field.go:95:2:     from &i (address-of) at escape_field.go:97:11
escape_field.go:95:2:     from x := y.x (assign) at escape_field.go:98:4
escape_field.go:95:2:     from y.x (dot) at escape_field.go:98:8
escape_field.go:95:2:     from y.x.p1 = &i (assign) at escape_field.go:97:9
escape_field.go:95:2:     from y1.x (dot) at escape_field.go:101:11
escape_field.go:95:2:     from y1.x (interface-converted) at escape_field.go:101:11
escape_field.go:95:2:     from y1.x = x (assign) at escape_field.go:100:7
escape_field.go:95:2:   flow: x ← y:
escape_field.go:95:2:   flow: y ← &i:
escape_field.go:95:2:   flow: y1 ← x:
escape_field.go:95:2:   flow: {storage for y1.x} ← y1:
escape_field.go:95:2: i escapes to heap in field9:
escape_field.go:95:2: moved to heap: i
== escape_goto.go
escape_goto.go:21:9:     from new(int) (spill) at escape_goto.go:21:9
escape_goto.go:21:9:     from p = new(int) (assign) at escape_goto.go:21:4
escape_goto.go:21:9:   flow: p ← &{storage for new(int)}:
escape_goto.go:21:9: new(int) escapes to heap
escape_goto.go:21:9: new(int) escapes to heap in f1:
escape_goto.go:31:10: new(int) does not escape
escape_goto.go:42:9: new(int) does not escape
== escape_iface.go
escape_iface.go:105:13: v does not escape
escape_iface.go:110:3:     from &i (address-of) at escape_iface.go:111:11
escape_iface.go:110:3:     from M1{...} (struct literal element) at escape_iface.go:111:10
escape_iface.go:110:3:     from v (interface-converted) at escape_iface.go:112:13
escape_iface.go:110:3:     from v (spill) at escape_iface.go:112:13
escape_iface.go:110:3:     from v := M1{...} (assign) at escape_iface.go:111:5
escape_iface.go:110:3:     from v1 (interface-converted) at escape_iface.go:114:10
escape_iface.go:110:3:     from v1 := x.(M1) (assign) at escape_iface.go:113:6
escape_iface.go:110:3:     from x := v (assign) at escape_iface.go:112:7
escape_iface.go:110:3:     from x.(M1) (dot) at escape_iface.go:113:10
escape_iface.go:110:3:   flow: v ← &i:
escape_iface.go:110:3:   flow: v1 ← *x:
escape_iface.go:110:3:   flow: x ← &{storage for v}:
escape_iface.go:110:3:   flow: {storage for v1} ← v1:
escape_iface.go:110:3:   flow: {storage for v} ← v:
escape_iface.go:110:3: i escapes to heap in efaceEscape1:
escape_iface.go:110:3: moved to heap: i
escape_iface.go:112:13: v does not escape
escape_iface.go:114:10:     from sink = v1 (assign) at escape_iface.go:114:8
escape_iface.go:114:10:     from v1 (spill) at escape_iface.go:114:10
escape_iface.go:114:10:   flow: {heap} ← &{storage for v1}:
escape_iface.go:114:10: v1 escapes to heap
escape_iface.go:114:10: v1 escapes to heap in efaceEscape1:
escape_iface.go:119:13: v does not escape
escape_iface.go:120:6: devirtualizing x.M to M1
escape_iface.go:123:3:     from &i (address-of) at escape_iface.go:124:11
escape_iface.go:123:3:     from M1{...} (struct literal element) at escape_iface.go:124:10
escape_iface.go:123:3:     from v (interface-converted) at escape_iface.go:125:13
escape_iface.go:123:3:     from v := M1{...} (assign) at escape_iface.go:124:5
escape_iface.go:123:3:   flow: v ← &i:
escape_iface.go:123:3:   flow: {storage for v} ← v:
escape_iface.go:123:3: i escapes to heap in efaceEscape1:
escape_iface.go:123:3: moved to heap: i
escape_iface.go:125:13:     from mescapes(x) (call parameter) at escape_iface.go:126:11
escape_iface.go:125:13:     from v (spill) at escape_iface.go:125:13
escape_iface.go:125:13:     from x := v (assign) at escape_iface.go:125:7
escape_iface.go:125:13:   flow: x ← &{storage for v}:
escape_iface.go:125:13:   flow: {heap} ← x:
escape_iface.go:125:13: v escapes to heap
escape_iface.go:125:13: v escapes to heap in efaceEscape1:
escape_iface.go:131:13: v does not escape
escape_iface.go:147:8: &M2{...} does not escape
escape_iface.go:152:3:     from &i (address-of) at escape_iface.go:153:12
escape_iface.go:152:3:     from M2{...} (struct literal element) at escape_iface.go:153:11
escape_iface.go:152:3:   flow: {storage for &M2{...}} ← &i:
escape_iface.go:152:3: i escapes to heap in efaceEscape2:
escape_iface.go:152:3: moved to heap: i
escape_iface.go:153:8:     from &M2{...} (spill) at escape_iface.go:153:8
escape_iface.go:153:8:     from sink = x (assign) at escape_iface.go:155:8
escape_iface.go:153:8:     from v (interface-converted) at escape_iface.go:154:13
escape_iface.go:153:8:     from v := &M2{...} (assign) at escape_iface.go:153:5
escape_iface.go:153:8:     from x (interface-converted) at escape_iface.go:155:10
escape_iface.go:153:8:     from x := v (assign) at escape_iface.go:154:7
escape_iface.go:153:8:   flow: v ← &{storage for &M2{...}}:
escape_iface.go:153:8:   flow: x ← v:
escape_iface.go:153:8:   flow: {heap} ← x:
escape_iface.go:153:8: &M2{...} escapes to heap
escape_iface.go:153:8: &M2{...} escapes to heap in efaceEscape2:
escape_iface.go:159:8: &M2{...} does not escape
escape_iface.go:165:3:     from &i (address-of) at escape_iface.go:166:12
escape_iface.go:165:3:     from M2{...} (struct literal element) at escape_iface.go:166:11
escape_iface.go:165:3:   flow: {storage for &M2{...}} ← &i:
escape_iface.go:165:3: i escapes to heap in efaceEscape2:
escape_iface.go:165:3: moved to heap: i
escape_iface.go:166:8:     from &M2{...} (spill) at escape_iface.go:166:8
escape_iface.go:166:8:     from sink = v1 (assign) at escape_iface.go:170:8
escape_iface.go:166:8:     from v (interface-converted) at escape_iface.go:168:13
escape_iface.go:166:8:     from v := &M2{...} (assign) at escape_iface.go:166:5
escape_iface.go:166:8:     from v1 (interface-converted) at escape_iface.go:170:10
escape_iface.go:166:8:     from v1 := x.(*M2) (assign) at escape_iface.go:169:6
escape_iface.go:166:8:     from x := v (assign) at escape_iface.go:168:7
escape_iface.go:166:8:     from x.(*M2) (dot) at escape_iface.go:169:10
escape_iface.go:166:8:   flow: v ← &{storage for &M2{...}}:
escape_iface.go:166:8:   flow: v1 ← x:
escape_iface.go:166:8:   flow: x ← v:
escape_iface.go:166:8:   flow: {heap} ← v1:
escape_iface.go:166:8: &M2{...} escapes to heap
escape_iface.go:166:8: &M2{...} escapes to heap in efaceEscape2:
escape_iface.go:173:3:     from &M2{...} (spill) at escape_iface.go:174:8
escape_iface.go:173:3:     from &i (address-of) at escape_iface.go:174:12
escape_iface.go:173:3:     from *v1 (indirection) at escape_iface.go:178:10
escape_iface.go:173:3:     from *v1 (interface-converted) at escape_iface.go:178:10
escape_iface.go:173:3:     from M2{...} (struct literal element) at escape_iface.go:174:11
escape_iface.go:173:3:     from sink = *v1 (assign) at escape_iface.go:178:8
escape_iface.go:173:3:     from v (interface-converted) at escape_iface.go:176:13
escape_iface.go:173:3:     from v := &M2{...} (assign) at escape_iface.go:174:5
escape_iface.go:173:3:     from v1 := x.(*M2) (assign) at escape_iface.go:177:6
escape_iface.go:173:3:     from x := v (assign) at escape_iface.go:176:7
escape_iface.go:173:3:     from x.(*M2) (dot) at escape_iface.go:177:10
escape_iface.go:173:3:   flow: v ← &{storage for &M2{...}}:
escape_iface.go:173:3:   flow: v1 ← x:
escape_iface.go:173:3:   flow: x ← v:
escape_iface.go:173:3:   flow: {heap} ← *v1:
escape_iface.go:173:3:   flow: {storage for &M2{...}} ← &i:
escape_iface.go:173:3: i escapes to heap in efaceEscape2:
escape_iface.go:173:3: moved to heap: i
escape_iface.go:174:8: &M2{...} does not escape
escape_iface.go:17:15:     from m (interface-converted) at escape_iface.go:18:9
escape_iface.go:17:15:     from sink = m (assign) at escape_iface.go:18:7
escape_iface.go:17:15:   flow: {heap} ← m:
escape_iface.go:17:15: leaking param: m
escape_iface.go:17:15: parameter m leaks to {heap} for mescapes with derefs=0:
escape_iface.go:181:3:     from &M2{...} (spill) at escape_iface.go:182:8
escape_iface.go:181:3:     from &i (address-of) at escape_iface.go:182:12
escape_iface.go:181:3:     from *v1 (indirection) at escape_iface.go:186:10
escape_iface.go:181:3:     from *v1 (interface-converted) at escape_iface.go:186:10
escape_iface.go:181:3:     from .autotmp_23, .autotmp_24 := x.(*M2) (assign-pair-dot-type) at escape_iface.go:185:10
escape_iface.go:181:3:     from M2{...} (struct literal element) at escape_iface.go:182:11
escape_iface.go:181:3:     from sink = *v1 (assign) at escape_iface.go:186:8
escape_iface.go:181:3:     from v (interface-converted) at escape_iface.go:184:13
escape_iface.go:181:3:     from v := &M2{...} (assign) at escape_iface.go:182:5
escape_iface.go:181:3:     from v1, ok := (*M2)(.autotmp_23), .autotmp_24 (assign-pair) at escape_iface.go:185:10
escape_iface.go:181:3:     from x := v (assign) at escape_iface.go:184:7
escape_iface.go:181:3:     from x.(*M2) (dot) at escape_iface.go:185:14
escape_iface.go:181:3:   flow: .autotmp_23 ← x:
escape_iface.go:181:3:   flow: v ← &{storage for &M2{...}}:
escape_iface.go:181:3:   flow: v1 ← .autotmp_23:
escape_iface.go:181:3:   flow: x ← v:
escape_iface.go:181:3:   flow: {heap} ← *v1:
escape_iface.go:181:3:   flow: {storage for &M2{...}} ← &i:
escape_iface.go:181:3: i escapes to heap in efaceEscape2:
escape_iface.go:181:3: moved to heap: i
escape_iface.go:182:8: &M2{...} does not escape
escape_iface.go:191:8: &M2{...} does not escape
escape_iface.go:193:6: devirtualizing x.M to *M2
escape_iface.go:196:3:     from &i (address-of) at escape_iface.go:197:12
escape_iface.go:196:3:     from M2{...} (struct literal element) at escape_iface.go:197:11
escape_iface.go:196:3:   flow: {storage for &M2{...}} ← &i:
escape_iface.go:196:3: i escapes to heap in efaceEscape2:
escape_iface.go:196:3: moved to heap: i
escape_iface.go:197:8:     from &M2{...} (spill) at escape_iface.go:197:8
escape_iface.go:197:8:     from mescapes(x) (call parameter) at escape_iface.go:199:11
escape_iface.go:197:8:     from v (interface-converted) at escape_iface.go:198:13
escape_iface.go:197:8:     from v := &M2{...} (assign) at escape_iface.go:197:5
escape_iface.go:197:8:     from x := v (assign) at escape_iface.go:198:7
escape_iface.go:197:8:   flow: v ← &{storage for &M2{...}}:
escape_iface.go:197:8:   flow: x ← v:
escape_iface.go:197:8:   flow: {heap} ← x:
escape_iface.go:197:8: &M2{...} escapes to heap
escape_iface.go:197:8: &M2{...} escapes to heap in efaceEscape2:
escape_iface.go:203:8: &M2{...} does not escape
escape_iface.go:219:16:     from &T1{...} (interface-converted) at escape_iface.go:219:6
escape_iface.go:219:16:     from &T1{...} (spill) at escape_iface.go:219:6
escape_iface.go:219:16:     from *x.(*T1) (indirection) at escape_iface.go:221:7
escape_iface.go:219:16:     from T1{...} (struct literal element) at escape_iface.go:219:9
escape_iface.go:219:16:     from T2{...} (struct literal element) at escape_iface.go:220:12
escape_iface.go:219:16:     from new(int) (spill) at escape_iface.go:219:16
escape_iface.go:219:16:     from x = &T1{...} (assign) at escape_iface.go:219:4
escape_iface.go:219:16:     from x.(*T1) (dot) at escape_iface.go:221:10
escape_iface.go:219:16:   flow: x ← &{storage for &T1{...}}:
escape_iface.go:219:16:   flow: {storage for &T1{...}} ← &{storage for new(int)}:
escape_iface.go:219:16:   flow: {storage for &T2{...}} ← *x:
escape_iface.go:219:16: new(int) escapes to heap
escape_iface.go:219:16: new(int) escapes to heap in dotTypeEscape:
escape_iface.go:219:6: &T1{...} does not escape
escape_iface.go:21:21: m does not escape
escape_iface.go:220:9:     from &T2{...} (spill) at escape_iface.go:220:9
escape_iface.go:220:9:     from return &T2{...} (return) at escape_iface.go:220:2
escape_iface.go:220:9:   flow: ~r0 ← &{storage for &T2{...}}:
escape_iface.go:220:9: &T2{...} escapes to heap
escape_iface.go:220:9: &T2{...} escapes to heap in dotTypeEscape:
escape_iface.go:231:23: 0 does not escape
escape_iface.go:232:23: 0 does not escape
escape_iface.go:241:23: 0 does not escape
escape_iface.go:242:23: 0 does not escape
escape_iface.go:244:11:     from sink = x.(int) (assign) at escape_iface.go:244:8
escape_iface.go:244:11:     from x.(int) (spill) at escape_iface.go:244:11
escape_iface.go:244:11:   flow: {heap} ← &{storage for x.(int)}:
escape_iface.go:244:11: x.(int) escapes to heap
escape_iface.go:244:11: x.(int) escapes to heap in dotTypeEscape2:
escape_iface.go:245:16:     from .autotmp_13 (spill) at escape_iface.go:245:16
escape_iface.go:245:16:     from sink, *(&ok) = .autotmp_13, .autotmp_14 (assign-pair) at escape_iface.go:245:16
escape_iface.go:245:16:   flow: {heap} ← &{storage for .autotmp_13}:
escape_iface.go:245:16: .autotmp_13 escapes to heap
escape_iface.go:245:16: .autotmp_13 escapes to heap in dotTypeEscape2:
escape_iface.go:248:3:     from &i (address-of) at escape_iface.go:251:23
escape_iface.go:248:3:     from &i (interface-converted) at escape_iface.go:251:23
escape_iface.go:248:3:     from sink = x.(*int) (assign) at escape_iface.go:254:8
escape_iface.go:248:3:     from x := &i (assign) at escape_iface.go:251:7
escape_iface.go:248:3:     from x.(*int) (dot) at escape_iface.go:254:11
escape_iface.go:248:3:     from x.(*int) (interface-converted) at escape_iface.go:254:11
escape_iface.go:248:3:   flow: x ← &i:
escape_iface.go:248:3:   flow: {heap} ← x:
escape_iface.go:248:3: i escapes to heap in dotTypeEscape2:
escape_iface.go:248:3: moved to heap: i
escape_iface.go:249:3:     from &j (address-of) at escape_iface.go:252:23
escape_iface.go:249:3:     from &j (interface-converted) at escape_iface.go:252:23
escape_iface.go:249:3:     from .autotmp_20 (interface-converted) at escape_iface.go:255:16
escape_iface.go:249:3:     from .autotmp_20, .autotmp_21 := y.(*int) (assign-pair-dot-type) at escape_iface.go:255:16
escape_iface.go:249:3:     from sink, *(&ok) = .autotmp_20, .autotmp_21 (assign-pair) at escape_iface.go:255:16
escape_iface.go:249:3:     from y := &j (assign) at escape_iface.go:252:7
escape_iface.go:249:3:     from y.(*int) (dot) at escape_iface.go:255:19
escape_iface.go:249:3:   flow: .autotmp_20 ← y:
escape_iface.go:249:3:   flow: y ← &j:
escape_iface.go:249:3:   flow: {heap} ← .autotmp_20:
escape_iface.go:249:3: j escapes to heap in dotTypeEscape2:
escape_iface.go:249:3: moved to heap: j
escape_iface.go:263:13: T{} does not escape
escape_iface.go:264:5: partially devirtualizing i.M to T
escape_iface.go:40:3:     from &i (address-of) at escape_iface.go:41:11
escape_iface.go:40:3:     from M0{...} (struct literal element) at escape_iface.go:41:10
escape_iface.go:40:3:     from sink = x (assign) at escape_iface.go:43:8
escape_iface.go:40:3:     from v (interface-converted) at escape_iface.go:42:13
escape_iface.go:40:3:     from v := M0{...} (assign) at escape_iface.go:41:5
escape_iface.go:40:3:     from x (interface-converted) at escape_iface.go:43:10
escape_iface.go:40:3:     from x := v (assign) at escape_iface.go:42:7
escape_iface.go:40:3:   flow: v ← &i:
escape_iface.go:40:3:   flow: x ← v:
escape_iface.go:40:3:   flow: {heap} ← x:
escape_iface.go:40:3: i escapes to heap in efaceEscape0:
escape_iface.go:40:3: moved to heap: i
escape_iface.go:53:3:     from &i (address-of) at escape_iface.go:54:11
escape_iface.go:53:3:     from M0{...} (struct literal element) at escape_iface.go:54:10
escape_iface.go:53:3:     from sink = v1 (assign) at escape_iface.go:58:8
escape_iface.go:53:3:     from v (interface-converted) at escape_iface.go:56:13
escape_iface.go:53:3:     from v := M0{...} (assign) at escape_iface.go:54:5
escape_iface.go:53:3:     from v1 (interface-converted) at escape_iface.go:58:10
escape_iface.go:53:3:     from v1 := x.(M0) (assign) at escape_iface.go:57:6
escape_iface.go:53:3:     from x := v (assign) at escape_iface.go:56:7
escape_iface.go:53:3:     from x.(M0) (dot) at escape_iface.go:57:10
escape_iface.go:53:3:   flow: v ← &i:
escape_iface.go:53:3:   flow: v1 ← x:
escape_iface.go:53:3:   flow: x ← v:
escape_iface.go:53:3:   flow: {heap} ← v1:
escape_iface.go:53:3: i escapes to heap in efaceEscape0:
escape_iface.go:53:3: moved to heap: i
escape_iface.go:64:6: devirtualizing x.M to M0
escape_iface.go:67:3:     from &i (address-of) at escape_iface.go:68:11
escape_iface.go:67:3:     from M0{...} (struct literal element) at escape_iface.go:68:10
escape_iface.go:67:3:     from mescapes(x) (call parameter) at escape_iface.go:70:11
escape_iface.go:67:3:     from v (interface-converted) at escape_iface.go:69:13
escape_iface.go:67:3:     from v := M0{...} (assign) at escape_iface.go:68:5
escape_iface.go:67:3:     from x := v (assign) at escape_iface.go:69:7
escape_iface.go:67:3:   flow: v ← &i:
escape_iface.go:67:3:   flow: x ← v:
escape_iface.go:67:3:   flow: {heap} ← x:
escape_iface.go:67:3: i escapes to heap in efaceEscape0:
escape_iface.go:67:3: moved to heap: i
escape_iface.go:93:13: v does not escape
escape_iface.go:97:3:     from &i (address-of) at escape_iface.go:98:11
escape_iface.go:97:3:     from M1{...} (struct literal element) at escape_iface.go:98:10
escape_iface.go:97:3:     from v (interface-converted) at escape_iface.go:99:13
escape_iface.go:97:3:     from v := M1{...} (assign) at escape_iface.go:98:5
escape_iface.go:97:3:   flow: v ← &i:
escape_iface.go:97:3:   flow: {storage for v} ← v:
escape_iface.go:97:3: i escapes to heap in efaceEscape1:
escape_iface.go:97:3: moved to heap: i
escape_iface.go:99:13:     from sink = x (assign) at escape_iface.go:100:8
escape_iface.go:99:13:     from v (spill) at escape_iface.go:99:13
escape_iface.go:99:13:     from x (interface-converted) at escape_iface.go:100:10
escape_iface.go:99:13:     from x := v (assign) at escape_iface.go:99:7
escape_iface.go:99:13:   flow: x ← &{storage for v}:
escape_iface.go:99:13:   flow: {heap} ← x:
escape_iface.go:99:13: v escapes to heap
escape_iface.go:99:13: v escapes to heap in efaceEscape1:
== escape_indir.go
escape_indir.go:103:10: new(ConstPtr) does not escape
escape_indir.go:105:2:     from &i (address-of) at escape_indir.go:106:9
escape_indir.go:105:2:     from p.c = p1 (assign) at escape_indir.go:107:6
escape_indir.go:105:2:     from p1.p = &i (assign) at escape_indir.go:106:7
escape_indir.go:105:2:   flow: p1 ← &i:
escape_indir.go:105:2:   flow: {heap} ← p1:
escape_indir.go:105:2: i escapes to heap in constptr9:
escape_indir.go:105:2: moved to heap: i
escape_indir.go:112:2:     from &ConstPtr{...} (spill) at escape_indir.go:115:6
escape_indir.go:112:2:     from &p (address-of) at escape_indir.go:117:7
escape_indir.go:112:2:     from &x (address-of) at escape_indir.go:115:26
escape_indir.go:112:2:     from *(*pp) (indirection) at escape_indir.go:118:9
escape_indir.go:112:2:     from *pp (indirection) at escape_indir.go:118:10
escape_indir.go:112:2:     from ConstPtr{...} (struct literal element) at escape_indir.go:115:15
escape_indir.go:112:2:     from p = &ConstPtr{...} (assign) at escape_indir.go:115:4
escape_indir.go:112:2:     from pp = &p (assign) at escape_indir.go:117:5
escape_indir.go:112:2:     from return *(*pp) (return) at escape_indir.go:118:2
escape_indir.go:112:2:   flow: p ← &{storage for &ConstPtr{...}}:
escape_indir.go:112:2:   flow: pp ← &p:
escape_indir.go:112:2:   flow: {storage for &ConstPtr{...}} ← &x:
escape_indir.go:112:2:   flow: ~r0 ← **pp:
escape_indir.go:112:2: moved to heap: x
escape_indir.go:112:2: x escapes to heap in constptr10:
escape_indir.go:112:7:     from &ConstPtr{} (spill) at escape_indir.go:112:7
escape_indir.go:112:7:     from x := &ConstPtr{} (assign) at escape_indir.go:112:4
escape_indir.go:112:7:   flow: x ← &{storage for &ConstPtr{}}:
escape_indir.go:112:7: &ConstPtr{} escapes to heap
escape_indir.go:112:7: &ConstPtr{} escapes to heap in constptr10:
escape_indir.go:113:2:     from &ConstPtr{...} (spill) at escape_indir.go:115:6
escape_indir.go:113:2:     from &i (address-of) at escape_indir.go:115:19
escape_indir.go:113:2:     from &p (address-of) at escape_indir.go:117:7
escape_indir.go:113:2:     from *(*pp) (indirection) at escape_indir.go:118:9
escape_indir.go:113:2:     from *pp (indirection) at escape_indir.go:118:10
escape_indir.go:113:2:     from ConstPtr{...} (struct literal element) at escape_indir.go:115:15
escape_indir.go:113:2:     from p = &ConstPtr{...} (assign) at escape_indir.go:115:4
escape_indir.go:113:2:     from pp = &p (assign) at escape_indir.go:117:5
escape_indir.go:113:2:     from return *(*pp) (return) at escape_indir.go:118:2
escape_indir.go:113:2:   flow: p ← &{storage for &ConstPtr{...}}:
escape_indir.go:113:2:   flow: pp ← &p:
escape_indir.go:113:2:   flow: {storage for &ConstPtr{...}} ← &i:
escape_indir.go:113:2:   flow: ~r0 ← **pp:
escape_indir.go:113:2: i escapes to heap in constptr10:
escape_indir.go:113:2: moved to heap: i
escape_indir.go:115:6: &ConstPtr{...} does not escape
escape_indir.go:122:2:     from &i (address-of) at escape_indir.go:125:9
escape_indir.go:122:2:     from p1.p = &i (assign) at escape_indir.go:125:7
escape_indir.go:122:2:   flow: {heap} ← &i:
escape_indir.go:122:2: i escapes to heap in constptr11:
escape_indir.go:122:2: moved to heap: i
escape_indir.go:123:10:     from new(ConstPtr) (spill) at escape_indir.go:123:10
escape_indir.go:123:10:     from p := new(ConstPtr) (assign) at escape_indir.go:123:4
escape_indir.go:123:10:     from return p (return) at escape_indir.go:127:2
escape_indir.go:123:10:   flow: p ← &{storage for new(ConstPtr)}:
escape_indir.go:123:10:   flow: ~r0 ← p:
escape_indir.go:123:10: new(ConstPtr) escapes to heap
escape_indir.go:123:10: new(ConstPtr) escapes to heap in constptr11:
escape_indir.go:124:8: &ConstPtr{} does not escape
escape_indir.go:130:10: p does not escape
escape_indir.go:131:2:     from &i (address-of) at escape_indir.go:133:7
escape_indir.go:131:2:     from *y = &i (assign) at escape_indir.go:133:5
escape_indir.go:131:2:   flow: {heap} ← &i:
escape_indir.go:131:2: i escapes to heap in foo:
escape_indir.go:131:2: moved to heap: i
escape_indir.go:136:11: p does not escape
escape_indir.go:137:2:     from &i (address-of) at escape_indir.go:139:7
escape_indir.go:137:2:     from *y = &i (assign) at escape_indir.go:139:5
escape_indir.go:137:2:   flow: {heap} ← &i:
escape_indir.go:137:2: i escapes to heap in foo1:
escape_indir.go:137:2: moved to heap: i
escape_indir.go:146:10:     from new(int) (spill) at escape_indir.go:146:10
escape_indir.go:146:10:     from x := new(int) (assign) at escape_indir.go:146:4
escape_indir.go:146:10:   flow: x ← &{storage for new(int)}:
escape_indir.go:146:10: new(int) escapes to heap
escape_indir.go:146:10: new(int) escapes to heap in foo2:
escape_indir.go:146:2:     from &x (address-of) at escape_indir.go:147:9
escape_indir.go:146:2:     from &x (interface-converted) at escape_indir.go:147:9
escape_indir.go:146:2:     from sink = &x (assign) at escape_indir.go:147:7
escape_indir.go:146:2:   flow: {heap} ← &x:
escape_indir.go:146:2: moved to heap: x
escape_indir.go:146:2: x escapes to heap in foo2:
escape_indir.go:151:2:     from &i (address-of) at escape_indir.go:152:7
escape_indir.go:151:2:     from *p = &i (assign) at escape_indir.go:152:5
escape_indir.go:151:2:   flow: {heap} ← &i:
escape_indir.go:151:2: i escapes to heap in foo2:
escape_indir.go:151:2: moved to heap: i
escape_indir.go:158:6:     from &(*(&x)) (address-of) at escape_indir.go:159:11
escape_indir.go:158:6:     from &x (address-of) at escape_indir.go:159:13
escape_indir.go:158:6:     from *(&x) (indirection) at escape_indir.go:159:12
escape_indir.go:158:6:     from global = &(*(&x)) (assign) at escape_indir.go:159:9
escape_indir.go:158:6:   flow: {heap} ← &x:
escape_indir.go:158:6: moved to heap: x
escape_indir.go:158:6: x escapes to heap in f:
escape_indir.go:25:2:     from &i (address-of) at escape_indir.go:28:8
escape_indir.go:25:2:     from x.p = &i (assign) at escape_indir.go:28:6
escape_indir.go:25:2:   flow: {heap} ← &i:
escape_indir.go:25:2: i escapes to heap in constptr0:
escape_indir.go:25:2: moved to heap: i
escape_indir.go:26:7: &ConstPtr{} does not escape
escape_indir.go:33:2:     from &i (address-of) at escape_indir.go:35:8
escape_indir.go:33:2:     from x.p = &i (assign) at escape_indir.go:35:6
escape_indir.go:33:2:   flow: {heap} ← &i:
escape_indir.go:33:2: i escapes to heap in constptr01:
escape_indir.go:33:2: moved to heap: i
escape_indir.go:34:7:     from &ConstPtr{} (spill) at escape_indir.go:34:7
escape_indir.go:34:7:     from return x (return) at escape_indir.go:36:2
escape_indir.go:34:7:     from x := &ConstPtr{} (assign) at escape_indir.go:34:4
escape_indir.go:34:7:   flow: x ← &{storage for &ConstPtr{}}:
escape_indir.go:34:7:   flow: ~r0 ← x:
escape_indir.go:34:7: &ConstPtr{} escapes to heap
escape_indir.go:34:7: &ConstPtr{} escapes to heap in constptr01:
escape_indir.go:40:2:     from &i (address-of) at escape_indir.go:42:8
escape_indir.go:40:2:     from x.p = &i (assign) at escape_indir.go:42:6
escape_indir.go:40:2:   flow: {heap} ← &i:
escape_indir.go:40:2: i escapes to heap in constptr02:
escape_indir.go:40:2: moved to heap: i
escape_indir.go:41:7: &ConstPtr{} does not escape
escape_indir.go:47:2:     from &i (address-of) at escape_indir.go:49:8
escape_indir.go:47:2:     from x.p = &i (assign) at escape_indir.go:49:6
escape_indir.go:47:2:   flow: {heap} ← &i:
escape_indir.go:47:2: i escapes to heap in constptr03:
escape_indir.go:47:2: moved to heap: i
escape_indir.go:48:2:     from &x (address-of) at escape_indir.go:50:9
escape_indir.go:48:2:     from return &x (return) at escape_indir.go:50:2
escape_indir.go:48:2:   flow: ~r0 ← &x:
escape_indir.go:48:2: moved to heap: x
escape_indir.go:48:2: x escapes to heap in constptr03:
escape_indir.go:48:7:     from &ConstPtr{} (spill) at escape_indir.go:48:7
escape_indir.go:48:7:     from x := &ConstPtr{} (assign) at escape_indir.go:48:4
escape_indir.go:48:7:   flow: x ← &{storage for &ConstPtr{}}:
escape_indir.go:48:7: &ConstPtr{} escapes to heap
escape_indir.go:48:7: &ConstPtr{} escapes to heap in constptr03:
escape_indir.go:54:2:     from &i (address-of) at escape_indir.go:56:8
escape_indir.go:54:2:     from x.p = &i (assign) at escape_indir.go:56:6
escape_indir.go:54:2:   flow: {heap} ← &i:
escape_indir.go:54:2: i escapes to heap in constptr1:
escape_indir.go:54:2: moved to heap: i
escape_indir.go:55:7:     from &ConstPtr{} (spill) at escape_indir.go:55:7
escape_indir.go:55:7:     from sink = x (assign) at escape_indir.go:57:7
escape_indir.go:55:7:     from x (interface-converted) at escape_indir.go:57:9
escape_indir.go:55:7:     from x := &ConstPtr{} (assign) at escape_indir.go:55:4
escape_indir.go:55:7:   flow: x ← &{storage for &ConstPtr{}}:
escape_indir.go:55:7:   flow: {heap} ← x:
escape_indir.go:55:7: &ConstPtr{} escapes to heap
escape_indir.go:55:7: &ConstPtr{} escapes to heap in constptr1:
escape_indir.go:61:2:     from &i (address-of) at escape_indir.go:63:8
escape_indir.go:61:2:     from x.p = &i (assign) at escape_indir.go:63:6
escape_indir.go:61:2:   flow: {heap} ← &i:
escape_indir.go:61:2: i escapes to heap in constptr2:
escape_indir.go:61:2: moved to heap: i
escape_indir.go:62:7: &ConstPtr{} does not escape
escape_indir.go:64:9:     from *x (spill) at escape_indir.go:64:9
escape_indir.go:64:9:     from sink = *x (assign) at escape_indir.go:64:7
escape_indir.go:64:9:   flow: {heap} ← &{storage for *x}:
escape_indir.go:64:9: *x escapes to heap
escape_indir.go:64:9: *x escapes to heap in constptr2:
escape_indir.go:68:10:     from new(ConstPtr) (spill) at escape_indir.go:68:10
escape_indir.go:68:10:     from p := new(ConstPtr) (assign) at escape_indir.go:68:4
escape_indir.go:68:10:     from return p (return) at escape_indir.go:70:2
escape_indir.go:68:10:   flow: p ← &{storage for new(ConstPtr)}:
escape_indir.go:68:10:   flow: ~r0 ← p:
escape_indir.go:68:10: new(ConstPtr) escapes to heap
escape_indir.go:68:10: new(ConstPtr) escapes to heap in constptr4:
escape_indir.go:69:8: &ConstPtr{} does not escape
escape_indir.go:74:10:     from new(ConstPtr) (spill) at escape_indir.go:74:10
escape_indir.go:74:10:     from p := new(ConstPtr) (assign) at escape_indir.go:74:4
escape_indir.go:74:10:     from return p (return) at escape_indir.go:77:2
escape_indir.go:74:10:   flow: p ← &{storage for new(ConstPtr)}:
escape_indir.go:74:10:   flow: ~r0 ← p:
escape_indir.go:74:10: new(ConstPtr) escapes to heap
escape_indir.go:74:10: new(ConstPtr) escapes to heap in constptr5:
escape_indir.go:75:8: &ConstPtr{} does not escape
escape_indir.go:81:16:     from *p (indirection) at escape_indir.go:83:8
escape_indir.go:81:16:     from *p1 = *p (assign) at escape_indir.go:83:6
escape_indir.go:81:16:   flow: {heap} ← *p:
escape_indir.go:81:16: leaking param content: p
escape_indir.go:81:16: parameter p leaks to {heap} for constptr6 with derefs=1:
escape_indir.go:82:8: &ConstPtr{} does not escape
escape_indir.go:88:10:     from new(ConstPtr) (spill) at escape_indir.go:88:10
escape_indir.go:88:10:     from p := new(ConstPtr) (assign) at escape_indir.go:88:4
escape_indir.go:88:10:   flow: p ← &{storage for new(ConstPtr)}:
escape_indir.go:88:10: new(ConstPtr) escapes to heap
escape_indir.go:88:10: new(ConstPtr) escapes to heap in constptr7:
escape_indir.go:88:2:     from &p (address-of) at escape_indir.go:92:9
escape_indir.go:88:2:     from return &p (return) at escape_indir.go:92:2
escape_indir.go:88:2:   flow: ~r0 ← &p:
escape_indir.go:88:2: moved to heap: p
escape_indir.go:88:2: p escapes to heap in constptr7:
escape_indir.go:96:10:     from new(ConstPtr) (spill) at escape_indir.go:96:10
escape_indir.go:96:10:     from p := new(ConstPtr) (assign) at escape_indir.go:96:4
escape_indir.go:96:10:     from return p (return) at escape_indir.go:99:2
escape_indir.go:96:10:   flow: p ← &{storage for new(ConstPtr)}:
escape_indir.go:96:10:   flow: ~r0 ← p:
escape_indir.go:96:10: new(ConstPtr) escapes to heap
escape_indir.go:96:10: new(ConstPtr) escapes to heap in constptr8:
== escape_level.go
escape_level.go:106:2:     from &p2 (address-of) at escape_level.go:107:9
escape_level.go:106:2:     from &p2 (interface-converted) at escape_level.go:107:9
escape_level.go:106:2:     from sink = &p2 (assign) at escape_level.go:107:7
escape_level.go:106:2:   flow: {heap} ← &p2:
escape_level.go:106:2: moved to heap: p2
escape_level.go:106:2: p2 escapes to heap in level11:
escape_level.go:14:2:     from &i (address-of) at escape_level.go:15:8
escape_level.go:14:2:     from p0 := &i (assign) at escape_level.go:15:5
escape_level.go:14:2:   flow: p0 ← &i:
escape_level.go:14:2: i escapes to heap in level0:
escape_level.go:14:2: moved to heap: i
escape_level.go:15:2:     from &p0 (address-of) at escape_level.go:16:8
escape_level.go:15:2:     from p1 := &p0 (assign) at escape_level.go:16:5
escape_level.go:15:2:   flow: p1 ← &p0:
escape_level.go:15:2: moved to heap: p0
escape_level.go:15:2: p0 escapes to heap in level0:
escape_level.go:16:2:     from &p1 (address-of) at escape_level.go:17:8
escape_level.go:16:2:     from p2 := &p1 (assign) at escape_level.go:17:5
escape_level.go:16:2:   flow: p2 ← &p1:
escape_level.go:16:2: moved to heap: p1
escape_level.go:16:2: p1 escapes to heap in level0:
escape_level.go:17:2:     from &p2 (address-of) at escape_level.go:18:9
escape_level.go:17:2:     from &p2 (interface-converted) at escape_level.go:18:9
escape_level.go:17:2:     from sink = &p2 (assign) at escape_level.go:18:7
escape_level.go:17:2:   flow: {heap} ← &p2:
escape_level.go:17:2: moved to heap: p2
escape_level.go:17:2: p2 escapes to heap in level0:
escape_level.go:22:2:     from &i (address-of) at escape_level.go:23:8
escape_level.go:22:2:     from p0 := &i (assign) at escape_level.go:23:5
escape_level.go:22:2:   flow: p0 ← &i:
escape_level.go:22:2: i escapes to heap in level1:
escape_level.go:22:2: moved to heap: i
escape_level.go:23:2:     from &p0 (address-of) at escape_level.go:24:8
escape_level.go:23:2:     from p1 := &p0 (assign) at escape_level.go:24:5
escape_level.go:23:2:   flow: p1 ← &p0:
escape_level.go:23:2: moved to heap: p0
escape_level.go:23:2: p0 escapes to heap in level1:
escape_level.go:24:2:     from &p1 (address-of) at escape_level.go:25:8
escape_level.go:24:2:     from p2 (interface-converted) at escape_level.go:26:9
escape_level.go:24:2:     from p2 := &p1 (assign) at escape_level.go:25:5
escape_level.go:24:2:     from sink = p2 (assign) at escape_level.go:26:7
escape_level.go:24:2:   flow: p2 ← &p1:
escape_level.go:24:2:   flow: {heap} ← p2:
escape_level.go:24:2: moved to heap: p1
escape_level.go:24:2: p1 escapes to heap in level1:
escape_level.go:30:2:     from &i (address-of) at escape_level.go:31:8
escape_level.go:30:2:     from p0 := &i (assign) at escape_level.go:31:5
escape_level.go:30:2:   flow: p0 ← &i:
escape_level.go:30:2: i escapes to heap in level2:
escape_level.go:30:2: moved to heap: i
escape_level.go:31:2:     from &p0 (address-of) at escape_level.go:32:8
escape_level.go:31:2:     from &p1 (address-of) at escape_level.go:33:8
escape_level.go:31:2:     from *p2 (indirection) at escape_level.go:34:9
escape_level.go:31:2:     from *p2 (interface-converted) at escape_level.go:34:9
escape_level.go:31:2:     from p1 := &p0 (assign) at escape_level.go:32:5
escape_level.go:31:2:     from p2 := &p1 (assign) at escape_level.go:33:5
escape_level.go:31:2:     from sink = *p2 (assign) at escape_level.go:34:7
escape_level.go:31:2:   flow: p1 ← &p0:
escape_level.go:31:2:   flow: p2 ← &p1:
escape_level.go:31:2:   flow: {heap} ← *p2:
escape_level.go:31:2: moved to heap: p0
escape_level.go:31:2: p0 escapes to heap in level2:
escape_level.go:38:2:     from &i (address-of) at escape_level.go:39:8
escape_level.go:38:2:     from &p0 (address-of) at escape_level.go:40:8
escape_level.go:38:2:     from &p1 (address-of) at escape_level.go:41:8
escape_level.go:38:2:     from *(*p2) (indirection) at escape_level.go:42:9
escape_level.go:38:2:     from *(*p2) (interface-converted) at escape_level.go:42:9
escape_level.go:38:2:     from *p2 (indirection) at escape_level.go:42:10
escape_level.go:38:2:     from p0 := &i (assign) at escape_level.go:39:5
escape_level.go:38:2:     from p1 := &p0 (assign) at escape_level.go:40:5
escape_level.go:38:2:     from p2 := &p1 (assign) at escape_level.go:41:5
escape_level.go:38:2:     from sink = *(*p2) (assign) at escape_level.go:42:7
escape_level.go:38:2:   flow: p0 ← &i:
escape_level.go:38:2:   flow: p1 ← &p0:
escape_level.go:38:2:   flow: p2 ← &p1:
escape_level.go:38:2:   flow: {heap} ← **p2:
escape_level.go:38:2: i escapes to heap in level3:
escape_level.go:38:2: moved to heap: i
escape_level.go:46:2:     from &i (address-of) at escape_level.go:47:8
escape_level.go:46:2:     from p0 := &i (assign) at escape_level.go:47:5
escape_level.go:46:2:   flow: p0 ← &i:
escape_level.go:46:2: i escapes to heap in level4:
escape_level.go:46:2: moved to heap: i
escape_level.go:47:2:     from &p0 (address-of) at escape_level.go:48:8
escape_level.go:47:2:     from p1 := &p0 (assign) at escape_level.go:48:5
escape_level.go:47:2:     from p2 := p1 (assign) at escape_level.go:49:5
escape_level.go:47:2:   flow: p1 ← &p0:
escape_level.go:47:2:   flow: p2 ← p1:
escape_level.go:47:2: moved to heap: p0
escape_level.go:47:2: p0 escapes to heap in level4:
escape_level.go:49:2:     from &p2 (address-of) at escape_level.go:50:9
escape_level.go:49:2:     from &p2 (interface-converted) at escape_level.go:50:9
escape_level.go:49:2:     from sink = &p2 (assign) at escape_level.go:50:7
escape_level.go:49:2:   flow: {heap} ← &p2:
escape_level.go:49:2: moved to heap: p2
escape_level.go:49:2: p2 escapes to heap in level4:
escape_level.go:54:2:     from &i (address-of) at escape_level.go:55:8
escape_level.go:54:2:     from p0 := &i (assign) at escape_level.go:55:5
escape_level.go:54:2:   flow: p0 ← &i:
escape_level.go:54:2: i escapes to heap in level5:
escape_level.go:54:2: moved to heap: i
escape_level.go:55:2:     from &p0 (address-of) at escape_level.go:56:8
escape_level.go:55:2:     from p1 := &p0 (assign) at escape_level.go:56:5
escape_level.go:55:2:     from p2 (interface-converted) at escape_level.go:58:9
escape_level.go:55:2:     from p2 := p1 (assign) at escape_level.go:57:5
escape_level.go:55:2:     from sink = p2 (assign) at escape_level.go:58:7
escape_level.go:55:2:   flow: p1 ← &p0:
escape_level.go:55:2:   flow: p2 ← p1:
escape_level.go:55:2:   flow: {heap} ← p2:
escape_level.go:55:2: moved to heap: p0
escape_level.go:55:2: p0 escapes to heap in level5:
escape_level.go:62:2:     from &i (address-of) at escape_level.go:63:8
escape_level.go:62:2:     from &p0 (address-of) at escape_level.go:64:8
escape_level.go:62:2:     from *p2 (indirection) at escape_level.go:66:9
escape_level.go:62:2:     from *p2 (interface-converted) at escape_level.go:66:9
escape_level.go:62:2:     from p0 := &i (assign) at escape_level.go:63:5
escape_level.go:62:2:     from p1 := &p0 (assign) at escape_level.go:64:5
escape_level.go:62:2:     from p2 := p1 (assign) at escape_level.go:65:5
escape_level.go:62:2:     from sink = *p2 (assign) at escape_level.go:66:7
escape_level.go:62:2:   flow: p0 ← &i:
escape_level.go:62:2:   flow: p1 ← &p0:
escape_level.go:62:2:   flow: p2 ← p1:
escape_level.go:62:2:   flow: {heap} ← *p2:
escape_level.go:62:2: i escapes to heap in level6:
escape_level.go:62:2: moved to heap: i
escape_level.go:70:2:     from &i (address-of) at escape_level.go:71:8
escape_level.go:70:2:     from &p0 (address-of) at escape_level.go:72:8
escape_level.go:70:2:     from *p1 (indirection) at escape_level.go:74:8
escape_level.go:70:2:     from p0 := &i (assign) at escape_level.go:71:5
escape_level.go:70:2:     from p1 := &p0 (assign) at escape_level.go:72:5
escape_level.go:70:2:     from p2 := *p1 (assign) at escape_level.go:74:5
escape_level.go:70:2:   flow: p0 ← &i:
escape_level.go:70:2:   flow: p1 ← &p0:
escape_level.go:70:2:   flow: p2 ← *p1:
escape_level.go:70:2: i escapes to heap in level7:
escape_level.go:70:2: moved to heap: i
escape_level.go:74:2:     from &p2 (address-of) at escape_level.go:75:9
escape_level.go:74:2:     from &p2 (interface-converted) at escape_level.go:75:9
escape_level.go:74:2:     from sink = &p2 (assign) at escape_level.go:75:7
escape_level.go:74:2:   flow: {heap} ← &p2:
escape_level.go:74:2: moved to heap: p2
escape_level.go:74:2: p2 escapes to heap in level7:
escape_level.go:79:2:     from &i (address-of) at escape_level.go:80:8
escape_level.go:79:2:     from &p0 (address-of) at escape_level.go:81:8
escape_level.go:79:2:     from *p1 (indirection) at escape_level.go:82:8
escape_level.go:79:2:     from p0 := &i (assign) at escape_level.go:80:5
escape_level.go:79:2:     from p1 := &p0 (assign) at escape_level.go:81:5
escape_level.go:79:2:     from p2 (interface-converted) at escape_level.go:83:9
escape_level.go:79:2:     from p2 := *p1 (assign) at escape_level.go:82:5
escape_level.go:79:2:     from sink = p2 (assign) at escape_level.go:83:7
escape_level.go:79:2:   flow: p0 ← &i:
escape_level.go:79:2:   flow: p1 ← &p0:
escape_level.go:79:2:   flow: p2 ← *p1:
escape_level.go:79:2:   flow: {heap} ← p2:
escape_level.go:79:2: i escapes to heap in level8:
escape_level.go:79:2: moved to heap: i
escape_level.go:91:9:     from *p2 (spill) at escape_level.go:91:9
escape_level.go:91:9:     from sink = *p2 (assign) at escape_level.go:91:7
escape_level.go:91:9:   flow: {heap} ← &{storage for *p2}:
escape_level.go:91:9: *p2 escapes to heap
escape_level.go:91:9: *p2 escapes to heap in level9:
escape_level.go:99:9:     from *p2 (spill) at escape_level.go:99:9
escape_level.go:99:9:     from sink = *p2 (assign) at escape_level.go:99:7
escape_level.go:99:9:   flow: {heap} ← &{storage for *p2}:
escape_level.go:99:9: *p2 escapes to heap
escape_level.go:99:9: *p2 escapes to heap in level10:
== escape_map.go
escape_map.go:103:2:     from &i (address-of) at escape_map.go:105:21
escape_map.go:103:2:     from map[*int]*int{...} (map literal key) at escape_map.go:105:20
escape_map.go:103:2:   flow: {heap} ← &i:
escape_map.go:103:2: i escapes to heap in map9:
escape_map.go:103:2: moved to heap: i
escape_map.go:104:2:     from &j (address-of) at escape_map.go:105:25
escape_map.go:104:2:     from map[*int]*int{...} (map literal value) at escape_map.go:105:20
escape_map.go:104:2:   flow: {heap} ← &j:
escape_map.go:104:2: j escapes to heap in map9:
escape_map.go:104:2: moved to heap: j
escape_map.go:105:20: map[*int]*int{...} does not escape
escape_map.go:14:11: make(map[*int]*int) does not escape
escape_map.go:16:2:     from &i (address-of) at escape_map.go:19:4
escape_map.go:16:2:     from m[&i] (key of map put) at escape_map.go:19:3
escape_map.go:16:2:   flow: {heap} ← &i:
escape_map.go:16:2: i escapes to heap in map0:
escape_map.go:16:2: moved to heap: i
escape_map.go:18:2:     from &j (address-of) at escape_map.go:19:10
escape_map.go:18:2:     from m[&i] = &j (assign) at escape_map.go:19:8
escape_map.go:18:2:   flow: {heap} ← &j:
escape_map.go:18:2: j escapes to heap in map0:
escape_map.go:18:2: moved to heap: j
escape_map.go:24:11: make(map[*int]*int) does not escape
escape_map.go:26:2:     from &i (address-of) at escape_map.go:28:4
escape_map.go:26:2:     from m[&i] (key of map put) at escape_map.go:28:3
escape_map.go:26:2:   flow: {heap} ← &i:
escape_map.go:26:2: i escapes to heap in map1:
escape_map.go:26:2: moved to heap: i
escape_map.go:27:2:     from &j (address-of) at escape_map.go:28:10
escape_map.go:27:2:     from m[&i] = &j (assign) at escape_map.go:28:8
escape_map.go:27:2:   flow: {heap} ← &j:
escape_map.go:27:2: j escapes to heap in map1:
escape_map.go:27:2: moved to heap: j
escape_map.go:33:11:     from m := make(map[*int]*int) (assign) at escape_map.go:33:4
escape_map.go:33:11:     from make(map[*int]*int) (spill) at escape_map.go:33:11
escape_map.go:33:11:     from return m (return) at escape_map.go:37:2
escape_map.go:33:11:   flow: m ← &{storage for make(map[*int]*int)}:
escape_map.go:33:11:   flow: ~r0 ← m:
escape_map.go:33:11: make(map[*int]*int) escapes to heap
escape_map.go:33:11: make(map[*int]*int) escapes to heap in map2:
escape_map.go:34:2:     from &i (address-of) at escape_map.go:36:4
escape_map.go:34:2:     from m[&i] (key of map put) at escape_map.go:36:3
escape_map.go:34:2:   flow: {heap} ← &i:
escape_map.go:34:2: i escapes to heap in map2:
escape_map.go:34:2: moved to heap: i
escape_map.go:35:2:     from &j (address-of) at escape_map.go:36:10
escape_map.go:35:2:     from m[&i] = &j (assign) at escape_map.go:36:8
escape_map.go:35:2:   flow: {heap} ← &j:
escape_map.go:35:2: j escapes to heap in map2:
escape_map.go:35:2: moved to heap: j
escape_map.go:41:11: make(map[*int]*int) does not escape
escape_map.go:42:2:     from &i (address-of) at escape_map.go:45:4
escape_map.go:42:2:     from m[&i] (key of map put) at escape_map.go:45:3
escape_map.go:42:2:   flow: {heap} ← &i:
escape_map.go:42:2: i escapes to heap in map3:
escape_map.go:42:2: moved to heap: i
escape_map.go:44:2:     from &j (address-of) at escape_map.go:45:10
escape_map.go:44:2:     from m[&i] = &j (assign) at escape_map.go:45:8
escape_map.go:44:2:   flow: {heap} ← &j:
escape_map.go:44:2: j escapes to heap in map3:
escape_map.go:44:2: moved to heap: j
escape_map.go:48:13:     from append(r, k) (spill) at escape_map.go:48:13
escape_map.go:48:13:     from r = append(r, k) (assign) at escape_map.go:48:5
escape_map.go:48:13:     from return r (return) at escape_map.go:50:2
escape_map.go:48:13:   flow: r ← &{storage for append(r, k)}:
escape_map.go:48:13:   flow: ~r0 ← r:
escape_map.go:48:13: append escapes to heap
escape_map.go:48:13: append(r, k) escapes to heap in map3:
escape_map.go:54:11: make(map[*int]*int) does not escape
escape_map.go:56:2:     from &i (address-of) at escape_map.go:58:4
escape_map.go:56:2:     from m[&i] (key of map put) at escape_map.go:58:3
escape_map.go:56:2:   flow: {heap} ← &i:
escape_map.go:56:2: i escapes to heap in map4:
escape_map.go:56:2: moved to heap: i
escape_map.go:57:2:     from &j (address-of) at escape_map.go:58:10
escape_map.go:57:2:     from m[&i] = &j (assign) at escape_map.go:58:8
escape_map.go:57:2:   flow: {heap} ← &j:
escape_map.go:57:2: j escapes to heap in map4:
escape_map.go:57:2: moved to heap: j
escape_map.go:64:14:     from append(r, v) (spill) at escape_map.go:64:14
escape_map.go:64:14:     from r = append(r, v) (assign) at escape_map.go:64:6
escape_map.go:64:14:     from return r (return) at escape_map.go:67:2
escape_map.go:64:14:   flow: r ← &{storage for append(r, v)}:
escape_map.go:64:14:   flow: ~r0 ← r:
escape_map.go:64:14: append escapes to heap
escape_map.go:64:14: append(r, v) escapes to heap in map4:
escape_map.go:70:11: m does not escape
escape_map.go:71:2:     from &i (address-of) at escape_map.go:73:4
escape_map.go:71:2:     from m[&i] (key of map put) at escape_map.go:73:3
escape_map.go:71:2:   flow: {heap} ← &i:
escape_map.go:71:2: i escapes to heap in map5:
escape_map.go:71:2: moved to heap: i
escape_map.go:72:2:     from &j (address-of) at escape_map.go:73:10
escape_map.go:72:2:     from m[&i] = &j (assign) at escape_map.go:73:8
escape_map.go:72:2:   flow: {heap} ← &j:
escape_map.go:72:2: j escapes to heap in map5:
escape_map.go:72:2: moved to heap: j
escape_map.go:76:11: m does not escape
escape_map.go:78:11: make(map[*int]*int) does not escape
escape_map.go:80:2:     from &i (address-of) at escape_map.go:82:4
escape_map.go:80:2:     from m[&i] (key of map put) at escape_map.go:82:3
escape_map.go:80:2:   flow: {heap} ← &i:
escape_map.go:80:2: i escapes to heap in map6:
escape_map.go:80:2: moved to heap: i
escape_map.go:81:2:     from &j (address-of) at escape_map.go:82:10
escape_map.go:81:2:     from m[&i] = &j (assign) at escape_map.go:82:8
escape_map.go:81:2:   flow: {heap} ← &j:
escape_map.go:81:2: j escapes to heap in map6:
escape_map.go:81:2: moved to heap: j
escape_map.go:87:2:     from &i (address-of) at escape_map.go:90:21
escape_map.go:87:2:     from map[*int]*int{...} (map literal key) at escape_map.go:90:20
escape_map.go:87:2:   flow: {heap} ← &i:
escape_map.go:87:2: i escapes to heap in map7:
escape_map.go:87:2: moved to heap: i
escape_map.go:89:2:     from &j (address-of) at escape_map.go:90:25
escape_map.go:89:2:     from map[*int]*int{...} (map literal value) at escape_map.go:90:20
escape_map.go:89:2:   flow: {heap} ← &j:
escape_map.go:89:2: j escapes to heap in map7:
escape_map.go:89:2: moved to heap: j
escape_map.go:90:20: map[*int]*int{...} does not escape
escape_map.go:95:2:     from &i (address-of) at escape_map.go:97:21
escape_map.go:95:2:     from map[*int]*int{...} (map literal key) at escape_map.go:97:20
escape_map.go:95:2:   flow: {heap} ← &i:
escape_map.go:95:2: i escapes to heap in map8:
escape_map.go:95:2: moved to heap: i
escape_map.go:96:2:     from &j (address-of) at escape_map.go:97:25
escape_map.go:96:2:     from map[*int]*int{...} (map literal value) at escape_map.go:97:20
escape_map.go:96:2:   flow: {heap} ← &j:
escape_map.go:96:2: j escapes to heap in map8:
escape_map.go:96:2: moved to heap: j
escape_map.go:97:20:     from m (interface-converted) at escape_map.go:98:9
escape_map.go:97:20:     from m := map[*int]*int{...} (assign) at escape_map.go:97:4
escape_map.go:97:20:     from map[*int]*int{...} (spill) at escape_map.go:97:20
escape_map.go:97:20:     from sink = m (assign) at escape_map.go:98:7
escape_map.go:97:20:   flow: m ← &{storage for map[*int]*int{...}}:
escape_map.go:97:20:   flow: {heap} ← m:
escape_map.go:97:20: map[*int]*int{...} escapes to heap
escape_map.go:97:20: map[*int]*int{...} escapes to heap in map8:
== escape_param.go
escape_param.go:100:14: sinkAfterSelfAssignment3 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:104:31:     from box.pair (dot of pointer) at escape_param.go:106:15
escape_param.go:104:31:     from box.pair (interface-converted) at escape_param.go:106:15
escape_param.go:104:31:     from leakParam(box.pair) (call parameter) at escape_param.go:106:11
escape_param.go:104:31:   flow: {heap} ← *box:
escape_param.go:104:31: leaking param content: box
escape_param.go:104:31: parameter box leaks to {heap} for sinkAfterSelfAssignment4 with derefs=1:
escape_param.go:105:14: sinkAfterSelfAssignment4 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:109:33: box1 does not escape
escape_param.go:109:39:     from box2.pair (dot of pointer) at escape_param.go:111:16
escape_param.go:109:39:     from box2.pair.p2 (dot of pointer) at escape_param.go:111:21
escape_param.go:109:39:     from box2.pair.p2 (interface-converted) at escape_param.go:111:21
escape_param.go:109:39:     from leakParam(box2.pair.p2) (call parameter) at escape_param.go:111:11
escape_param.go:109:39:   flow: {heap} ← **box2:
escape_param.go:109:39: leaking param content: box2
escape_param.go:109:39: parameter box2 leaks to {heap} for selfAssignmentAndUnrelated with derefs=2:
escape_param.go:110:15: selfAssignmentAndUnrelated ignoring self-assignment in box1.pair.p1 = box1.pair.p2
escape_param.go:114:25: box1 does not escape
escape_param.go:114:31:     from box1.pair.p1 = box2.pair.p1 (assign) at escape_param.go:115:15
escape_param.go:114:31:     from box2.pair (dot of pointer) at escape_param.go:115:21
escape_param.go:114:31:     from box2.pair.p1 (dot of pointer) at escape_param.go:115:26
escape_param.go:114:31:   flow: {heap} ← **box2:
escape_param.go:114:31: leaking param content: box2
escape_param.go:114:31: parameter box2 leaks to {heap} for notSelfAssignment1 with derefs=2:
escape_param.go:118:25: p1 does not escape
escape_param.go:118:29:     from p1.pairs[0] = p2.pairs[1] (assign) at escape_param.go:119:14
escape_param.go:118:29:     from p2.pairs (dot of pointer) at escape_param.go:119:18
escape_param.go:118:29:     from p2.pairs[1] (fixed-array-index-of) at escape_param.go:119:24
escape_param.go:118:29:   flow: {heap} ← *p2:
escape_param.go:118:29: leaking param content: p2
escape_param.go:118:29: parameter p2 leaks to {heap} for notSelfAssignment2 with derefs=1:
escape_param.go:122:25: p1 does not escape
escape_param.go:122:29:     from p1.pairs[0].p1 = p2.pairs[1].p1 (assign) at escape_param.go:123:17
escape_param.go:122:29:     from p2.pairs (dot of pointer) at escape_param.go:123:21
escape_param.go:122:29:     from p2.pairs[1] (fixed-array-index-of) at escape_param.go:123:27
escape_param.go:122:29:     from p2.pairs[1].p1 (dot of pointer) at escape_param.go:123:30
escape_param.go:122:29:   flow: {heap} ← **p2:
escape_param.go:122:29: leaking param content: p2
escape_param.go:122:29: parameter p2 leaks to {heap} for notSelfAssignment3 with derefs=2:
escape_param.go:126:26: box does not escape
escape_param.go:127:14: boxedPairSelfAssign ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:130:28: w does not escape
escape_param.go:131:12: wrappedPairSelfAssign ignoring self-assignment in w.pair.p1 = w.pair.p2
escape_param.go:140:13: p does not escape
escape_param.go:141:7: param3 ignoring self-assignment in p.p1 = p.p2
escape_param.go:153:2:     from &i (address-of) at escape_param.go:155:12
escape_param.go:153:2:     from Pair{...} (struct literal element) at escape_param.go:155:11
escape_param.go:153:2:     from p (interface-converted) at escape_param.go:157:9
escape_param.go:153:2:     from p := Pair{...} (assign) at escape_param.go:155:4
escape_param.go:153:2:   flow: p ← &i:
escape_param.go:153:2:   flow: {storage for p} ← p:
escape_param.go:153:2: i escapes to heap in caller3b:
escape_param.go:153:2: moved to heap: i
escape_param.go:154:2:     from &j (address-of) at escape_param.go:155:16
escape_param.go:154:2:     from Pair{...} (struct literal element) at escape_param.go:155:11
escape_param.go:154:2:     from p (interface-converted) at escape_param.go:157:9
escape_param.go:154:2:     from p := Pair{...} (assign) at escape_param.go:155:4
escape_param.go:154:2:   flow: p ← &j:
escape_param.go:154:2:   flow: {storage for p} ← p:
escape_param.go:154:2: j escapes to heap in caller3b:
escape_param.go:154:2: moved to heap: j
escape_param.go:157:9:     from p (spill) at escape_param.go:157:9
escape_param.go:157:9:     from sink = p (assign) at escape_param.go:157:7
escape_param.go:157:9:   flow: {heap} ← &{storage for p}:
escape_param.go:157:9: p escapes to heap
escape_param.go:157:9: p escapes to heap in caller3b:
escape_param.go:161:23:     from p.p1 = i (assign) at escape_param.go:162:7
escape_param.go:161:23:   flow: {heap} ← i:
escape_param.go:161:23: leaking param: i
escape_param.go:161:23: parameter i leaks to {heap} for (*Pair).param4 with derefs=0:
escape_param.go:161:7: p does not escape
escape_param.go:166:2:     from &i (address-of) at escape_param.go:168:11
escape_param.go:166:2:     from (*Pair).param4(p, &i) (call parameter) at escape_param.go:168:10
escape_param.go:166:2:   flow: {heap} ← &i:
escape_param.go:166:2: i escapes to heap in caller4a:
escape_param.go:166:2: moved to heap: i
escape_param.go:173:2:     from &i (address-of) at escape_param.go:175:11
escape_param.go:173:2:     from (*Pair).param4(p, &i) (call parameter) at escape_param.go:175:10
escape_param.go:173:2:   flow: {heap} ← &i:
escape_param.go:173:2: i escapes to heap in caller4b:
escape_param.go:173:2: moved to heap: i
escape_param.go:176:9:     from p (spill) at escape_param.go:176:9
escape_param.go:176:9:     from sink = p (assign) at escape_param.go:176:7
escape_param.go:176:9:   flow: {heap} ← &{storage for p}:
escape_param.go:176:9: p escapes to heap
escape_param.go:176:9: p escapes to heap in caller4b:
escape_param.go:180:13:     from i (interface-converted) at escape_param.go:181:9
escape_param.go:180:13:     from sink = i (assign) at escape_param.go:181:7
escape_param.go:180:13:   flow: {heap} ← i:
escape_param.go:180:13: leaking param: i
escape_param.go:180:13: parameter i leaks to {heap} for param5 with derefs=0:
escape_param.go:185:2:     from &i (address-of) at escape_param.go:186:9
escape_param.go:185:2:     from param5(&i) (call parameter) at escape_param.go:186:8
escape_param.go:185:2:   flow: {heap} ← &i:
escape_param.go:185:2: i escapes to heap in caller5:
escape_param.go:185:2: moved to heap: i
escape_param.go:190:13:     from *i (indirection) at escape_param.go:191:9
escape_param.go:190:13:     from *i (interface-converted) at escape_param.go:191:9
escape_param.go:190:13:     from sink = *i (assign) at escape_param.go:191:7
escape_param.go:190:13:   flow: {heap} ← *i:
escape_param.go:190:13: leaking param content: i
escape_param.go:190:13: parameter i leaks to {heap} for param6 with derefs=1:
escape_param.go:195:2:     from &i (address-of) at escape_param.go:196:7
escape_param.go:195:2:     from p := &i (assign) at escape_param.go:196:4
escape_param.go:195:2:   flow: p ← &i:
escape_param.go:195:2: i escapes to heap in caller6a:
escape_param.go:195:2: moved to heap: i
escape_param.go:196:2:     from &p (address-of) at escape_param.go:197:8
escape_param.go:196:2:     from &p2 (address-of) at escape_param.go:198:9
escape_param.go:196:2:     from p2 := &p (assign) at escape_param.go:197:5
escape_param.go:196:2:     from param6(&p2) (call parameter) at escape_param.go:198:8
escape_param.go:196:2:   flow: p2 ← &p:
escape_param.go:196:2:   flow: {heap} ← p2:
escape_param.go:196:2: moved to heap: p
escape_param.go:196:2: p escapes to heap in caller6a:
escape_param.go:19:13:     from return p (return) at escape_param.go:20:2
escape_param.go:19:13:   flow: ~r0 ← p:
escape_param.go:19:13: leaking param: p to result ~r0 level=0
escape_param.go:19:13: parameter p leaks to ~r0 for param0 with derefs=0:
escape_param.go:202:13:     from *(*i) (indirection) at escape_param.go:203:9
escape_param.go:202:13:     from *(*i) (interface-converted) at escape_param.go:203:9
escape_param.go:202:13:     from *i (indirection) at escape_param.go:203:10
escape_param.go:202:13:     from sink = *(*i) (assign) at escape_param.go:203:7
escape_param.go:202:13:   flow: {heap} ← **i:
escape_param.go:202:13: leaking param content: i
escape_param.go:202:13: parameter i leaks to {heap} for param7 with derefs=2:
escape_param.go:207:2:     from &i (address-of) at escape_param.go:208:7
escape_param.go:207:2:     from &p (address-of) at escape_param.go:209:8
escape_param.go:207:2:     from &p2 (address-of) at escape_param.go:210:9
escape_param.go:207:2:     from p := &i (assign) at escape_param.go:208:4
escape_param.go:207:2:     from p2 := &p (assign) at escape_param.go:209:5
escape_param.go:207:2:     from param7(&p2) (call parameter) at escape_param.go:210:8
escape_param.go:207:2:   flow: p ← &i:
escape_param.go:207:2:   flow: p2 ← &p:
escape_param.go:207:2:   flow: {heap} ← *p2:
escape_param.go:207:2: i escapes to heap in caller7:
escape_param.go:207:2: moved to heap: i
escape_param.go:214:13: i does not escape
escape_param.go:215:9:     from *(*i) (spill) at escape_param.go:215:9
escape_param.go:215:9:     from sink = *(*i) (assign) at escape_param.go:215:7
escape_param.go:215:9:   flow: {heap} ← &{storage for *(*i)}:
escape_param.go:215:9: *(*i) escapes to heap
escape_param.go:215:9: *(*i) escapes to heap in param8:
escape_param.go:225:13:     from *p (indirection) at escape_param.go:226:9
escape_param.go:225:13:     from return *p (return) at escape_param.go:226:2
escape_param.go:225:13:   flow: ~r0 ← *p:
escape_param.go:225:13: leaking param: p to result ~r0 level=1
escape_param.go:225:13: parameter p leaks to ~r0 for param9 with derefs=1:
escape_param.go:237:2:     from &i (address-of) at escape_param.go:238:7
escape_param.go:237:2:     from p := &i (assign) at escape_param.go:238:4
escape_param.go:237:2:   flow: p ← &i:
escape_param.go:237:2: i escapes to heap in caller9b:
escape_param.go:237:2: moved to heap: i
escape_param.go:238:2:     from &p (address-of) at escape_param.go:239:8
escape_param.go:238:2:     from &p2 (address-of) at escape_param.go:240:16
escape_param.go:238:2:     from p2 := &p (assign) at escape_param.go:239:5
escape_param.go:238:2:     from param9(&p2) (call parameter) at escape_param.go:240:15
escape_param.go:238:2:     from param9(&p2) (interface-converted) at escape_param.go:240:15
escape_param.go:238:2:     from sink = param9(&p2) (assign) at escape_param.go:240:7
escape_param.go:238:2:   flow: p2 ← &p:
escape_param.go:238:2:   flow: {heap} ← p2:
escape_param.go:238:2: moved to heap: p
escape_param.go:238:2: p escapes to heap in caller9b:
escape_param.go:244:14:     from *(*p) (indirection) at escape_param.go:245:9
escape_param.go:244:14:     from *p (indirection) at escape_param.go:245:10
escape_param.go:244:14:     from return *(*p) (return) at escape_param.go:245:2
escape_param.go:244:14:   flow: ~r0 ← **p:
escape_param.go:244:14: leaking param: p to result ~r0 level=2
escape_param.go:244:14: parameter p leaks to ~r0 for param10 with derefs=2:
escape_param.go:256:2:     from &i (address-of) at escape_param.go:257:7
escape_param.go:256:2:     from &p (address-of) at escape_param.go:258:8
escape_param.go:256:2:     from &p2 (address-of) at escape_param.go:259:17
escape_param.go:256:2:     from p := &i (assign) at escape_param.go:257:4
escape_param.go:256:2:     from p2 := &p (assign) at escape_param.go:258:5
escape_param.go:256:2:     from param10(&p2) (call parameter) at escape_param.go:259:16
escape_param.go:256:2:     from param10(&p2) (interface-converted) at escape_param.go:259:16
escape_param.go:256:2:     from sink = param10(&p2) (assign) at escape_param.go:259:7
escape_param.go:256:2:   flow: p ← &i:
escape_param.go:256:2:   flow: p2 ← &p:
escape_param.go:256:2:   flow: {heap} ← *p2:
escape_param.go:256:2: i escapes to heap in caller10b:
escape_param.go:256:2: moved to heap: i
escape_param.go:263:14:     from &i (address-of) at escape_param.go:264:9
escape_param.go:263:14:     from &i (address-of) at escape_param.go:264:9
escape_param.go:263:14:     from return &i (return) at escape_param.go:264:2
escape_param.go:263:14:     from return &i (return) at escape_param.go:264:2
escape_param.go:263:14:   flow: ~r0 ← &i:
escape_param.go:263:14:   flow: ~r0 ← &i:
escape_param.go:263:14: i escapes to heap in param11:
escape_param.go:263:14: moved to heap: i
escape_param.go:263:14: parameter i leaks to ~r0 for param11 with derefs=0:
escape_param.go:268:2:     from &i (address-of) at escape_param.go:269:7
escape_param.go:268:2:     from p := &i (assign) at escape_param.go:269:4
escape_param.go:268:2:   flow: p ← &i:
escape_param.go:268:2: i escapes to heap in caller11a:
escape_param.go:268:2: moved to heap: i
escape_param.go:269:2:     from &p (address-of) at escape_param.go:270:14
escape_param.go:269:2:     from param11(&p) (call parameter) at escape_param.go:270:13
escape_param.go:269:2:   flow: {heap} ← &p:
escape_param.go:269:2: moved to heap: p
escape_param.go:269:2: p escapes to heap in caller11a:
escape_param.go:274:2:     from &i (address-of) at escape_param.go:275:7
escape_param.go:274:2:     from p := &i (assign) at escape_param.go:275:4
escape_param.go:274:2:   flow: p ← &i:
escape_param.go:274:2: i escapes to heap in caller11b:
escape_param.go:274:2: moved to heap: i
escape_param.go:275:2:     from &p (address-of) at escape_param.go:276:17
escape_param.go:275:2:     from param11(&p) (call parameter) at escape_param.go:276:16
escape_param.go:275:2:   flow: {heap} ← &p:
escape_param.go:275:2: moved to heap: p
escape_param.go:275:2: p escapes to heap in caller11b:
escape_param.go:280:2:     from &i (address-of) at escape_param.go:281:7
escape_param.go:280:2:     from p := &i (assign) at escape_param.go:281:4
escape_param.go:280:2:   flow: p ← &i:
escape_param.go:280:2: i escapes to heap in caller11c:
escape_param.go:280:2: moved to heap: i
escape_param.go:281:2:     from &p (address-of) at escape_param.go:282:18
escape_param.go:281:2:     from param11(&p) (call parameter) at escape_param.go:282:17
escape_param.go:281:2:   flow: {heap} ← &p:
escape_param.go:281:2: moved to heap: p
escape_param.go:281:2: p escapes to heap in caller11c:
escape_param.go:286:2:     from &i (address-of) at escape_param.go:287:7
escape_param.go:286:2:     from p := &i (assign) at escape_param.go:287:4
escape_param.go:286:2:   flow: p ← &i:
escape_param.go:286:2: i escapes to heap in caller11d:
escape_param.go:286:2: moved to heap: i
escape_param.go:287:2:     from &p (address-of) at escape_param.go:288:8
escape_param.go:287:2:     from p2 := &p (assign) at escape_param.go:288:5
escape_param.go:287:2:     from param11(p2) (call parameter) at escape_param.go:289:16
escape_param.go:287:2:   flow: p2 ← &p:
escape_param.go:287:2:   flow: {heap} ← p2:
escape_param.go:287:2: moved to heap: p
escape_param.go:287:2: p escapes to heap in caller11d:
escape_param.go:297:25:     from &i (address-of) at escape_param.go:298:8
escape_param.go:297:25:     from r.p = &i (assign) at escape_param.go:298:6
escape_param.go:297:25:   flow: {heap} ← &i:
escape_param.go:297:25: i escapes to heap in (*Indir).param12:
escape_param.go:297:25: moved to heap: i
escape_param.go:297:7: r does not escape
escape_param.go:29:2:     from &i (address-of) at escape_param.go:30:16
escape_param.go:29:2:     from param0(&i) (call parameter) at escape_param.go:30:15
escape_param.go:29:2:     from param0(&i) (interface-converted) at escape_param.go:30:15
escape_param.go:29:2:     from sink = param0(&i) (assign) at escape_param.go:30:7
escape_param.go:29:2:   flow: {heap} ← &i:
escape_param.go:29:2: i escapes to heap in caller0b:
escape_param.go:29:2: moved to heap: i
escape_param.go:302:2:     from &i (address-of) at escape_param.go:303:7
escape_param.go:302:2:     from p := &i (assign) at escape_param.go:303:4
escape_param.go:302:2:   flow: p ← &i:
escape_param.go:302:2: i escapes to heap in caller12a:
escape_param.go:302:2: moved to heap: i
escape_param.go:303:2:     from &p (address-of) at escape_param.go:305:12
escape_param.go:303:2:     from (*Indir).param12(r, &p) (call parameter) at escape_param.go:305:11
escape_param.go:303:2:   flow: {heap} ← &p:
escape_param.go:303:2: moved to heap: p
escape_param.go:303:2: p escapes to heap in caller12a:
escape_param.go:310:2:     from &i (address-of) at escape_param.go:311:7
escape_param.go:310:2:     from p := &i (assign) at escape_param.go:311:4
escape_param.go:310:2:   flow: p ← &i:
escape_param.go:310:2: i escapes to heap in caller12b:
escape_param.go:310:2: moved to heap: i
escape_param.go:311:2:     from &p (address-of) at escape_param.go:313:12
escape_param.go:311:2:     from (*Indir).param12(r, &p) (call parameter) at escape_param.go:313:11
escape_param.go:311:2:   flow: {heap} ← &p:
escape_param.go:311:2: moved to heap: p
escape_param.go:311:2: p escapes to heap in caller12b:
escape_param.go:312:7: &Indir{} does not escape
escape_param.go:318:2:     from &i (address-of) at escape_param.go:319:7
escape_param.go:318:2:     from p := &i (assign) at escape_param.go:319:4
escape_param.go:318:2:   flow: p ← &i:
escape_param.go:318:2: i escapes to heap in caller12c:
escape_param.go:318:2: moved to heap: i
escape_param.go:319:2:     from &p (address-of) at escape_param.go:321:12
escape_param.go:319:2:     from (*Indir).param12(r, &p) (call parameter) at escape_param.go:321:11
escape_param.go:319:2:   flow: {heap} ← &p:
escape_param.go:319:2: moved to heap: p
escape_param.go:319:2: p escapes to heap in caller12c:
escape_param.go:326:2:     from &i (address-of) at escape_param.go:327:7
escape_param.go:326:2:     from p := &i (assign) at escape_param.go:327:4
escape_param.go:326:2:   flow: p ← &i:
escape_param.go:326:2: i escapes to heap in caller12d:
escape_param.go:326:2: moved to heap: i
escape_param.go:327:2:     from &p (address-of) at escape_param.go:329:12
escape_param.go:327:2:     from (*Indir).param12(r, &p) (call parameter) at escape_param.go:329:11
escape_param.go:327:2:   flow: {heap} ← &p:
escape_param.go:327:2: moved to heap: p
escape_param.go:327:2: p escapes to heap in caller12d:
escape_param.go:338:22:     from *v.p = i (assign) at escape_param.go:339:7
escape_param.go:338:22:     from Val.param13(v, i) (call parameter) at <autogenerated>:1
escape_param.go:338:22:   flow: {heap} ← i:
escape_param.go:338:22:   flow: {heap} ← i:
escape_param.go:338:22: leaking param: i
escape_param.go:338:22: parameter i leaks to {heap} for (*Val).param13 with derefs=0:
escape_param.go:338:22: parameter i leaks to {heap} for Val.param13 with derefs=0:
escape_param.go:338:7: v does not escape
escape_param.go:343:2:     from &i (address-of) at escape_param.go:347:12
escape_param.go:343:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:347:11
escape_param.go:343:2:   flow: {heap} ← &i:
escape_param.go:343:2: i escapes to heap in caller13a:
escape_param.go:343:2: moved to heap: i
escape_param.go:34:13:     from return p1, p2 (return) at escape_param.go:35:2
escape_param.go:34:13:   flow: ~r0 ← p1:
escape_param.go:34:13: leaking param: p1 to result ~r0 level=0
escape_param.go:34:13: parameter p1 leaks to ~r0 for param1 with derefs=0:
escape_param.go:34:17:     from return p1, p2 (return) at escape_param.go:35:2
escape_param.go:34:17:   flow: ~r1 ← p2:
escape_param.go:34:17: leaking param: p2 to result ~r1 level=0
escape_param.go:34:17: parameter p2 leaks to ~r1 for param1 with derefs=0:
escape_param.go:352:2:     from &i (address-of) at escape_param.go:355:12
escape_param.go:352:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:355:11
escape_param.go:352:2:   flow: {heap} ← &i:
escape_param.go:352:2: i escapes to heap in caller13b:
escape_param.go:352:2: moved to heap: i
escape_param.go:360:2:     from &i (address-of) at escape_param.go:363:12
escape_param.go:360:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:363:11
escape_param.go:360:2:   flow: {heap} ← &i:
escape_param.go:360:2: i escapes to heap in caller13c:
escape_param.go:360:2: moved to heap: i
escape_param.go:362:7: &Val{...} does not escape
escape_param.go:368:2:     from &i (address-of) at escape_param.go:372:12
escape_param.go:368:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:372:11
escape_param.go:368:2:   flow: {heap} ← &i:
escape_param.go:368:2: i escapes to heap in caller13d:
escape_param.go:368:2: moved to heap: i
escape_param.go:369:6:     from &p (address-of) at escape_param.go:371:8
escape_param.go:369:6:     from sink = v (assign) at escape_param.go:373:7
escape_param.go:369:6:     from v (interface-converted) at escape_param.go:373:9
escape_param.go:369:6:     from v.p = &p (assign) at escape_param.go:371:6
escape_param.go:369:6:   flow: v ← &p:
escape_param.go:369:6:   flow: {heap} ← v:
escape_param.go:369:6: moved to heap: p
escape_param.go:369:6: p escapes to heap in caller13d:
escape_param.go:377:2:     from &i (address-of) at escape_param.go:380:12
escape_param.go:377:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:380:11
escape_param.go:377:2:   flow: {heap} ← &i:
escape_param.go:377:2: i escapes to heap in caller13e:
escape_param.go:377:2: moved to heap: i
escape_param.go:378:6:     from &p (address-of) at escape_param.go:379:11
escape_param.go:378:6:     from Val{...} (struct literal element) at escape_param.go:379:10
escape_param.go:378:6:     from sink = v (assign) at escape_param.go:381:7
escape_param.go:378:6:     from v (interface-converted) at escape_param.go:381:9
escape_param.go:378:6:     from v := Val{...} (assign) at escape_param.go:379:4
escape_param.go:378:6:   flow: v ← &p:
escape_param.go:378:6:   flow: {heap} ← v:
escape_param.go:378:6: moved to heap: p
escape_param.go:378:6: p escapes to heap in caller13e:
escape_param.go:385:2:     from &i (address-of) at escape_param.go:388:12
escape_param.go:385:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:388:11
escape_param.go:385:2:   flow: {heap} ← &i:
escape_param.go:385:2: i escapes to heap in caller13f:
escape_param.go:385:2: moved to heap: i
escape_param.go:386:6:     from &p (address-of) at escape_param.go:387:12
escape_param.go:386:6:     from Val{...} (struct literal element) at escape_param.go:387:11
escape_param.go:386:6:   flow: {storage for &Val{...}} ← &p:
escape_param.go:386:6: moved to heap: p
escape_param.go:386:6: p escapes to heap in caller13f:
escape_param.go:387:7:     from &Val{...} (spill) at escape_param.go:387:7
escape_param.go:387:7:     from sink = v (assign) at escape_param.go:389:7
escape_param.go:387:7:     from v (interface-converted) at escape_param.go:389:9
escape_param.go:387:7:     from v := &Val{...} (assign) at escape_param.go:387:4
escape_param.go:387:7:   flow: v ← &{storage for &Val{...}}:
escape_param.go:387:7:   flow: {heap} ← v:
escape_param.go:387:7: &Val{...} escapes to heap
escape_param.go:387:7: &Val{...} escapes to heap in caller13f:
escape_param.go:393:2:     from &i (address-of) at escape_param.go:396:12
escape_param.go:393:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:396:11
escape_param.go:393:2:   flow: {heap} ← &i:
escape_param.go:393:2: i escapes to heap in caller13g:
escape_param.go:393:2: moved to heap: i
escape_param.go:39:2:     from &i (address-of) at escape_param.go:41:19
escape_param.go:39:2:     from .autotmp_2 (interface-converted) at escape_param.go:41:10
escape_param.go:39:2:     from param1(&i, &j) (call parameter) at escape_param.go:41:18
escape_param.go:39:2:     from sink, _ = .autotmp_2, 0 (assign-pair) at escape_param.go:41:10
escape_param.go:39:2:   flow: .autotmp_2 ← &i:
escape_param.go:39:2:   flow: {heap} ← .autotmp_2:
escape_param.go:39:2: i escapes to heap in caller1:
escape_param.go:39:2: moved to heap: i
escape_param.go:401:2:     from &i (address-of) at escape_param.go:404:12
escape_param.go:401:2:     from Val.param13(v, &i) (call parameter) at escape_param.go:404:11
escape_param.go:401:2:   flow: {heap} ← &i:
escape_param.go:401:2: i escapes to heap in caller13h:
escape_param.go:401:2: moved to heap: i
escape_param.go:403:7: &Val{...} does not escape
escape_param.go:405:9:     from *(*v.p) (spill) at escape_param.go:405:9
escape_param.go:405:9:     from sink = *(*v.p) (assign) at escape_param.go:405:7
escape_param.go:405:9:   flow: {heap} ← &{storage for *(*v.p)}:
escape_param.go:405:9: *(*v.p) escapes to heap
escape_param.go:405:9: *(*v.p) escapes to heap in caller13h:
escape_param.go:414:8:     from Node{...} (struct literal element) at escape_param.go:415:14
escape_param.go:414:8:     from x.p (dot of pointer) at escape_param.go:415:16
escape_param.go:414:8:   flow: {storage for &Node{...}} ← *x:
escape_param.go:414:8: leaking param content: x
escape_param.go:414:8: parameter x leaks to {storage for &Node{...}} for f with derefs=1:
escape_param.go:415:9:     from &Node{...} (spill) at escape_param.go:415:9
escape_param.go:415:9:     from Sink = &Node{...} (assign) at escape_param.go:415:7
escape_param.go:415:9:   flow: {heap} ← &{storage for &Node{...}}:
escape_param.go:415:9: &Node{...} escapes to heap
escape_param.go:415:9: &Node{...} escapes to heap in f:
escape_param.go:418:8:     from Node{...} (struct literal element) at escape_param.go:419:14
escape_param.go:418:8:     from x.p (dot of pointer) at escape_param.go:419:16
escape_param.go:418:8:   flow: {storage for &Node{...}} ← *x:
escape_param.go:418:8: leaking param content: x
escape_param.go:418:8: parameter x leaks to {storage for &Node{...}} for g with derefs=1:
escape_param.go:419:9:     from &Node{...} (spill) at escape_param.go:419:9
escape_param.go:419:9:     from return &Node{...} (return) at escape_param.go:419:2
escape_param.go:419:9:   flow: ~r0 ← &{storage for &Node{...}}:
escape_param.go:419:9: &Node{...} escapes to heap
escape_param.go:419:9: &Node{...} escapes to heap in g:
escape_param.go:422:8:     from &Node{...} (spill) at escape_param.go:423:7
escape_param.go:422:8:     from Node{...} (struct literal element) at escape_param.go:423:12
escape_param.go:422:8:     from g(y) (call parameter) at escape_param.go:424:10
escape_param.go:422:8:     from y := &Node{...} (assign) at escape_param.go:423:4
escape_param.go:422:8:   flow: y ← &{storage for &Node{...}}:
escape_param.go:422:8:   flow: {heap} ← *y:
escape_param.go:422:8:   flow: {storage for &Node{...}} ← x:
escape_param.go:422:8: leaking param: x
escape_param.go:422:8: parameter x leaks to {heap} for h with derefs=0:
escape_param.go:423:7: &Node{...} does not escape
escape_param.go:433:15:     from x (interface-converted) at escape_param.go:434:9
escape_param.go:433:15:   flow: {storage for x} ← x:
escape_param.go:433:15: leaking param: x
escape_param.go:433:15: parameter x leaks to {storage for x} for param14a with derefs=0:
escape_param.go:434:9:     from return x (return) at escape_param.go:434:2
escape_param.go:434:9:     from x (spill) at escape_param.go:434:9
escape_param.go:434:9:   flow: ~r0 ← &{storage for x}:
escape_param.go:434:9: x escapes to heap
escape_param.go:434:9: x escapes to heap in param14a:
escape_param.go:439:15:     from return x (return) at escape_param.go:440:2
escape_param.go:439:15:     from x (interface-converted) at escape_param.go:440:9
escape_param.go:439:15:   flow: ~r0 ← x:
escape_param.go:439:15: leaking param: x to result ~r0 level=0
escape_param.go:439:15: parameter x leaks to ~r0 for param14b with derefs=0:
escape_param.go:45:13:     from *p2 = p1 (assign) at escape_param.go:46:6
escape_param.go:45:13:   flow: {heap} ← p1:
escape_param.go:45:13: leaking param: p1
escape_param.go:45:13: parameter p1 leaks to {heap} for param2 with derefs=0:
escape_param.go:45:22: p2 does not escape
escape_param.go:50:2:     from &i (address-of) at escape_param.go:52:9
escape_param.go:50:2:     from param2(&i, &p) (call parameter) at escape_param.go:52:8
escape_param.go:50:2:   flow: {heap} ← &i:
escape_param.go:50:2: i escapes to heap in caller2a:
escape_param.go:50:2: moved to heap: i
escape_param.go:57:2:     from &i (address-of) at escape_param.go:59:9
escape_param.go:57:2:     from param2(&i, &p) (call parameter) at escape_param.go:59:8
escape_param.go:57:2:   flow: {heap} ← &i:
escape_param.go:57:2: i escapes to heap in caller2b:
escape_param.go:57:2: moved to heap: i
escape_param.go:63:27: p does not escape
escape_param.go:64:13: paramArraySelfAssign ignoring self-assignment in p.pairs[0] = p.pairs[1]
escape_param.go:67:38:     from p.pairs (dot of pointer) at escape_param.go:69:21
escape_param.go:67:38:     from p.pairs[1] (fixed-array-index-of) at escape_param.go:69:27
escape_param.go:67:38:     from p.pairs[zero()] = p.pairs[1] (assign) at escape_param.go:69:18
escape_param.go:67:38:   flow: {heap} ← *p:
escape_param.go:67:38: leaking param content: p
escape_param.go:67:38: parameter p leaks to {heap} for paramArraySelfAssignUnsafeIndex with derefs=1:
escape_param.go:85:16:     from sink = x (assign) at escape_param.go:86:7
escape_param.go:85:16:   flow: {heap} ← x:
escape_param.go:85:16: leaking param: x
escape_param.go:85:16: parameter x leaks to {heap} for leakParam with derefs=0:
escape_param.go:89:31:     from box.pair (dot of pointer) at escape_param.go:91:12
escape_param.go:89:31:     from box.pair.p2 (dot of pointer) at escape_param.go:91:17
escape_param.go:89:31:     from box.pair.p2 (interface-converted) at escape_param.go:91:17
escape_param.go:89:31:     from sink = box.pair.p2 (assign) at escape_param.go:91:7
escape_param.go:89:31:   flow: {heap} ← **box:
escape_param.go:89:31: leaking param content: box
escape_param.go:89:31: parameter box leaks to {heap} for sinkAfterSelfAssignment1 with derefs=2:
escape_param.go:90:14: sinkAfterSelfAssignment1 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:94:31:     from box.pair (dot of pointer) at escape_param.go:96:12
escape_param.go:94:31:     from box.pair (interface-converted) at escape_param.go:96:12
escape_param.go:94:31:     from sink = box.pair (assign) at escape_param.go:96:7
escape_param.go:94:31:   flow: {heap} ← *box:
escape_param.go:94:31: leaking param content: box
escape_param.go:94:31: parameter box leaks to {heap} for sinkAfterSelfAssignment2 with derefs=1:
escape_param.go:95:14: sinkAfterSelfAssignment2 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:99:31:     from box.pair (dot of pointer) at escape_param.go:101:15
escape_param.go:99:31:     from box.pair.p2 (dot of pointer) at escape_param.go:101:20
escape_param.go:99:31:     from box.pair.p2 (interface-converted) at escape_param.go:101:20
escape_param.go:99:31:     from leakParam(box.pair.p2) (call parameter) at escape_param.go:101:11
escape_param.go:99:31:   flow: {heap} ← **box:
escape_param.go:99:31: leaking param content: box
escape_param.go:99:31: parameter box leaks to {heap} for sinkAfterSelfAssignment3 with derefs=2:
== escape_selfassign.go
escape_selfassign.go:18:8:     from &p.i (address-of) at escape_selfassign.go:19:9
escape_selfassign.go:18:8:     from p.i (dot of pointer) at escape_selfassign.go:19:11
escape_selfassign.go:18:8:     from p.pi = &p.i (assign) at escape_selfassign.go:19:7
escape_selfassign.go:18:8:   flow: {heap} ← p:
escape_selfassign.go:18:8: leaking param: p
escape_selfassign.go:18:8: parameter p leaks to {heap} for f with derefs=0:
escape_selfassign.go:24:8:     from &p.i (address-of) at escape_selfassign.go:25:9
escape_selfassign.go:24:8:     from p.i (dot of pointer) at escape_selfassign.go:25:11
escape_selfassign.go:24:8:     from p.pi = &p.i (assign) at escape_selfassign.go:25:7
escape_selfassign.go:24:8:   flow: {heap} ← p:
escape_selfassign.go:24:8: leaking param: p
escape_selfassign.go:24:8: parameter p leaks to {heap} for g with derefs=0:
escape_selfassign.go:29:6:     from &s (address-of) at escape_selfassign.go:30:4
escape_selfassign.go:29:6:     from g(&s) (call parameter) at escape_selfassign.go:30:3
escape_selfassign.go:29:6:   flow: {heap} ← &s:
escape_selfassign.go:29:6: moved to heap: s
escape_selfassign.go:29:6: s escapes to heap in h:
== escape_slice.go
escape_slice.go:100:10: make([]int, i, 1) does not escape
escape_slice.go:104:14:     from return (*[1]int)(x) (return) at escape_slice.go:105:2
escape_slice.go:104:14:   flow: ~r0 ← x:
escape_slice.go:104:14: leaking param: x to result ~r0 level=0
escape_slice.go:104:14: parameter x leaks to ~r0 for slice12 with derefs=0:
escape_slice.go:108:16: dir does not escape
escape_slice.go:110:31: []string{...} does not escape
escape_slice.go:110:39:     from "PWD=" + dir (spill) at escape_slice.go:110:39
escape_slice.go:110:39:     from []string{...} (slice-literal-element) at escape_slice.go:110:31
escape_slice.go:110:39:     from []string{...} (spill) at escape_slice.go:110:31
escape_slice.go:110:39:     from mergeEnvLists([]string{...}, env) (call parameter) at escape_slice.go:110:22
escape_slice.go:110:39:   flow: {heap} ← {storage for []string{...}}:
escape_slice.go:110:39:   flow: {storage for []string{...}} ← &{storage for "PWD=" + dir}:
escape_slice.go:110:39: "PWD=" + dir escapes to heap
escape_slice.go:110:39: "PWD=" + dir escapes to heap in envForDir:
escape_slice.go:113:20:     from for loop (range-deref) at escape_slice.go:115:17
escape_slice.go:113:20:     from strings.SplitAfterN(inkv, "=", 2) (call parameter) at escape_slice.go:116:27
escape_slice.go:113:20:   flow: inkv ← *{temp}:
escape_slice.go:113:20:   flow: {heap} ← inkv:
escape_slice.go:113:20:   flow: {temp} ← in:
escape_slice.go:113:20: leaking param content: in
escape_slice.go:113:20: parameter in leaks to {heap} for mergeEnvLists with derefs=1:
escape_slice.go:113:24:     from append(out, inkv) (appendee slice) at escape_slice.go:123:15
escape_slice.go:113:24:     from append(out, inkv) (call parameter) at escape_slice.go:123:15
escape_slice.go:113:24:     from return out (return) at escape_slice.go:125:2
escape_slice.go:113:24:   flow: {heap} ← *{temp}:
escape_slice.go:113:24:   flow: {temp} ← out:
escape_slice.go:113:24:   flow: ~r0 ← out:
escape_slice.go:113:24: leaking param content: out
escape_slice.go:113:24: leaking param: out to result ~r0 level=0
escape_slice.go:113:24: parameter out leaks to {heap} for mergeEnvLists with derefs=1:
escape_slice.go:113:24: parameter out leaks to ~r0 for mergeEnvLists with derefs=0:
escape_slice.go:123:15:     from append(out, inkv) (spill) at escape_slice.go:123:15
escape_slice.go:123:15:     from out = append(out, inkv) (assign) at escape_slice.go:123:7
escape_slice.go:123:15:     from return out (return) at escape_slice.go:125:2
escape_slice.go:123:15:   flow: out ← &{storage for append(out, inkv)}:
escape_slice.go:123:15:   flow: ~r0 ← out:
escape_slice.go:123:15: append escapes to heap
escape_slice.go:123:15: append(out, inkv) escapes to heap in mergeEnvLists:
escape_slice.go:136:11:     from make(IP, 16) (spill) at escape_slice.go:136:11
escape_slice.go:136:11:     from p := make(IP, 16) (assign) at escape_slice.go:136:4
escape_slice.go:136:11:     from return p (return) at escape_slice.go:142:2
escape_slice.go:136:11:   flow: p ← &{storage for make(IP, 16)}:
escape_slice.go:136:11:   flow: ~r0 ← p:
escape_slice.go:136:11: make(IP, 16) escapes to heap
escape_slice.go:136:11: make(IP, 16) escapes to heap in IPv4:
escape_slice.go:166:29:     from append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (spill) at escape_slice.go:166:29
escape_slice.go:166:29:     from resolveIPAddrTests = append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (assign) at escape_slice.go:166:21
escape_slice.go:166:29:   flow: {heap} ← &{storage for append(resolveIPAddrTests, []resolveIPAddrTest{...}...)}:
escape_slice.go:166:29: append escapes to heap
escape_slice.go:166:29: append(resolveIPAddrTests, []resolveIPAddrTest{...}...) escapes to heap in setupTestData:
escape_slice.go:167:22: []resolveIPAddrTest{...} does not escape
escape_slice.go:170:5:     from &IPAddr{...} (spill) at escape_slice.go:170:5
escape_slice.go:170:5:     from []resolveIPAddrTest{...} (slice-literal-element) at escape_slice.go:167:22
escape_slice.go:170:5:     from []resolveIPAddrTest{...} (spill) at escape_slice.go:167:22
escape_slice.go:170:5:     from append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (appended slice...) at escape_slice.go:166:29
escape_slice.go:170:5:     from append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (call parameter) at escape_slice.go:166:29
escape_slice.go:170:5:     from resolveIPAddrTest{...} (struct literal element) at escape_slice.go:168:4
escape_slice.go:170:5:   flow: {heap} ← {storage for []resolveIPAddrTest{...}}:
escape_slice.go:170:5:   flow: {storage for []resolveIPAddrTest{...}} ← &{storage for &IPAddr{...}}:
escape_slice.go:170:5: &IPAddr{...} escapes to heap
escape_slice.go:170:5: &IPAddr{...} escapes to heap in setupTestData:
escape_slice.go:174:5:     from &IPAddr{...} (spill) at escape_slice.go:174:5
escape_slice.go:174:5:     from []resolveIPAddrTest{...} (slice-literal-element) at escape_slice.go:167:22
escape_slice.go:174:5:     from []resolveIPAddrTest{...} (spill) at escape_slice.go:167:22
escape_slice.go:174:5:     from append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (appended slice...) at escape_slice.go:166:29
escape_slice.go:174:5:     from append(resolveIPAddrTests, []resolveIPAddrTest{...}...) (call parameter) at escape_slice.go:166:29
escape_slice.go:174:5:     from resolveIPAddrTest{...} (struct literal element) at escape_slice.go:172:4
escape_slice.go:174:5:   flow: {heap} ← {storage for []resolveIPAddrTest{...}}:
escape_slice.go:174:5:   flow: {storage for []resolveIPAddrTest{...}} ← &{storage for &IPAddr{...}}:
escape_slice.go:174:5: &IPAddr{...} escapes to heap
escape_slice.go:174:5: &IPAddr{...} escapes to heap in setupTestData:
escape_slice.go:21:2:     from &i (address-of) at escape_slice.go:22:16
escape_slice.go:21:2:     from append(s, &i) (call parameter) at escape_slice.go:22:12
escape_slice.go:21:2:   flow: {heap} ← &i:
escape_slice.go:21:2: i escapes to heap in slice0:
escape_slice.go:21:2: moved to heap: i
escape_slice.go:22:12: append does not escape
escape_slice.go:28:2:     from &i (address-of) at escape_slice.go:29:16
escape_slice.go:28:2:     from append(s, &i) (call parameter) at escape_slice.go:29:12
escape_slice.go:28:2:   flow: {heap} ← &i:
escape_slice.go:28:2: i escapes to heap in slice1:
escape_slice.go:28:2: moved to heap: i
escape_slice.go:29:12: append does not escape
escape_slice.go:35:2:     from &i (address-of) at escape_slice.go:36:16
escape_slice.go:35:2:     from append(s, &i) (call parameter) at escape_slice.go:36:12
escape_slice.go:35:2:   flow: {heap} ← &i:
escape_slice.go:35:2: i escapes to heap in slice2:
escape_slice.go:35:2: moved to heap: i
escape_slice.go:36:12:     from append(s, &i) (spill) at escape_slice.go:36:12
escape_slice.go:36:12:     from return s (return) at escape_slice.go:37:2
escape_slice.go:36:12:     from s = append(s, &i) (assign) at escape_slice.go:36:4
escape_slice.go:36:12:   flow: s ← &{storage for append(s, &i)}:
escape_slice.go:36:12:   flow: ~r0 ← s:
escape_slice.go:36:12: append escapes to heap
escape_slice.go:36:12: append(s, &i) escapes to heap in slice2:
escape_slice.go:42:2:     from &i (address-of) at escape_slice.go:43:16
escape_slice.go:42:2:     from append(s, &i) (call parameter) at escape_slice.go:43:12
escape_slice.go:42:2:   flow: {heap} ← &i:
escape_slice.go:42:2: i escapes to heap in slice3:
escape_slice.go:42:2: moved to heap: i
escape_slice.go:43:12: append does not escape
escape_slice.go:50:13: s does not escape
escape_slice.go:51:2:     from &i (address-of) at escape_slice.go:52:9
escape_slice.go:51:2:     from s[0] = &i (assign) at escape_slice.go:52:7
escape_slice.go:51:2:   flow: {heap} ← &i:
escape_slice.go:51:2: i escapes to heap in slice4:
escape_slice.go:51:2: moved to heap: i
escape_slice.go:55:13: s does not escape
escape_slice.go:57:11: make([]*int, 10) does not escape
escape_slice.go:59:2:     from &i (address-of) at escape_slice.go:60:9
escape_slice.go:59:2:     from s[0] = &i (assign) at escape_slice.go:60:7
escape_slice.go:59:2:   flow: {heap} ← &i:
escape_slice.go:59:2: i escapes to heap in slice5:
escape_slice.go:59:2: moved to heap: i
escape_slice.go:64:11: make([]*int, 10) does not escape
escape_slice.go:66:2:     from &i (address-of) at escape_slice.go:67:9
escape_slice.go:66:2:     from s[0] = &i (assign) at escape_slice.go:67:7
escape_slice.go:66:2:   flow: {heap} ← &i:
escape_slice.go:66:2: i escapes to heap in slice6:
escape_slice.go:66:2: moved to heap: i
escape_slice.go:72:11: make([]*int, 10) does not escape
escape_slice.go:73:2:     from &i (address-of) at escape_slice.go:74:9
escape_slice.go:73:2:     from s[0] = &i (assign) at escape_slice.go:74:7
escape_slice.go:73:2:   flow: {heap} ← &i:
escape_slice.go:73:2: i escapes to heap in slice7:
escape_slice.go:73:2: moved to heap: i
escape_slice.go:80:13: []*int{...} does not escape
escape_slice.go:85:2:     from &i (address-of) at escape_slice.go:86:14
escape_slice.go:85:2:     from []*int{...} (slice-literal-element) at escape_slice.go:86:13
escape_slice.go:85:2:     from []*int{...} (spill) at escape_slice.go:86:13
escape_slice.go:85:2:     from return s[0] (return) at escape_slice.go:87:2
escape_slice.go:85:2:     from s := []*int{...} (assign) at escape_slice.go:86:4
escape_slice.go:85:2:     from s[0] (dot of pointer) at escape_slice.go:87:10
escape_slice.go:85:2:   flow: s ← &{storage for []*int{...}}:
escape_slice.go:85:2:   flow: {storage for []*int{...}} ← &i:
escape_slice.go:85:2:   flow: ~r0 ← *s:
escape_slice.go:85:2: i escapes to heap in slice9:
escape_slice.go:85:2: moved to heap: i
escape_slice.go:86:13: []*int{...} does not escape
escape_slice.go:91:2:     from &i (address-of) at escape_slice.go:92:14
escape_slice.go:91:2:     from []*int{...} (slice-literal-element) at escape_slice.go:92:13
escape_slice.go:91:2:   flow: {storage for []*int{...}} ← &i:
escape_slice.go:91:2: i escapes to heap in slice10:
escape_slice.go:91:2: moved to heap: i
escape_slice.go:92:13:     from []*int{...} (spill) at escape_slice.go:92:13
escape_slice.go:92:13:     from return s (return) at escape_slice.go:93:2
escape_slice.go:92:13:     from s := []*int{...} (assign) at escape_slice.go:92:4
escape_slice.go:92:13:   flow: s ← &{storage for []*int{...}}:
escape_slice.go:92:13:   flow: ~r0 ← s:
escape_slice.go:92:13: []*int{...} escapes to heap
escape_slice.go:92:13: []*int{...} escapes to heap in slice10:
escape_slice.go:98:11: make([]int, 2, 3) does not escape
escape_slice.go:99:10: make([]int, i, 3) does not escape
== escape_struct_param1.go
escape_struct_param1.go:102:7:     from (*U).SP(v._up) (call parameter) at escape_struct_param1.go:103:17
escape_struct_param1.go:102:7:     from return (*U).SP(v._up) (return) at escape_struct_param1.go:103:2
escape_struct_param1.go:102:7:     from v._up (dot of pointer) at escape_struct_param1.go:103:10
escape_struct_param1.go:102:7:   flow: ~r0 ← **v:
escape_struct_param1.go:102:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:102:7: parameter v leaks to ~r0 for (*V).UPiSPb with derefs=2:
escape_struct_param1.go:106:7:     from (*V).UP(v) (call parameter) at escape_struct_param1.go:107:13
escape_struct_param1.go:106:7:     from (*V).UP(v)._sp (dot of pointer) at escape_struct_param1.go:107:15
escape_struct_param1.go:106:7:     from return (*V).UP(v)._sp (return) at escape_struct_param1.go:107:2
escape_struct_param1.go:106:7:   flow: ~r0 ← **v:
escape_struct_param1.go:106:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:106:7: parameter v leaks to ~r0 for (*V).UPiSPc with derefs=2:
escape_struct_param1.go:110:7:     from (*U).SP((*V).UP(v)) (call parameter) at escape_struct_param1.go:111:18
escape_struct_param1.go:110:7:     from (*V).UP(v) (call parameter) at escape_struct_param1.go:111:13
escape_struct_param1.go:110:7:     from return (*U).SP((*V).UP(v)) (return) at escape_struct_param1.go:111:2
escape_struct_param1.go:110:7:   flow: ~r0 ← **v:
escape_struct_param1.go:110:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:110:7: parameter v leaks to ~r0 for (*V).UPiSPd with derefs=2:
escape_struct_param1.go:117:2:     from &V{...} (spill) at escape_struct_param1.go:128:7
escape_struct_param1.go:117:2:     from &ps2 (address-of) at escape_struct_param1.go:125:15
escape_struct_param1.go:117:2:     from &s2 (address-of) at escape_struct_param1.go:122:9
escape_struct_param1.go:117:2:     from (*V).UPiSPa(v) (call parameter) at escape_struct_param1.go:129:18
escape_struct_param1.go:117:2:     from Ssink = (*V).UPiSPa(v) (assign) at escape_struct_param1.go:129:8
escape_struct_param1.go:117:2:     from U{...} (struct literal element) at escape_struct_param1.go:125:9
escape_struct_param1.go:117:2:     from V{...} (struct literal element) at escape_struct_param1.go:128:9
escape_struct_param1.go:117:2:     from ps2 := &s2 (assign) at escape_struct_param1.go:122:6
escape_struct_param1.go:117:2:     from u1 := U{...} (assign) at escape_struct_param1.go:125:5
escape_struct_param1.go:117:2:     from v := &V{...} (assign) at escape_struct_param1.go:128:4
escape_struct_param1.go:117:2:   flow: ps2 ← &s2:
escape_struct_param1.go:117:2:   flow: u1 ← &ps2:
escape_struct_param1.go:117:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:117:2:   flow: {heap} ← **v:
escape_struct_param1.go:117:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param1.go:117:2: moved to heap: s2
escape_struct_param1.go:117:2: s2 escapes to heap in tUPiSPa:
escape_struct_param1.go:118:2:     from &U{...} (spill) at escape_struct_param1.go:126:8
escape_struct_param1.go:118:2:     from &V{...} (spill) at escape_struct_param1.go:128:7
escape_struct_param1.go:118:2:     from &s3 (address-of) at escape_struct_param1.go:126:11
escape_struct_param1.go:118:2:     from (*V).UPiSPa(v) (call parameter) at escape_struct_param1.go:129:18
escape_struct_param1.go:118:2:     from Ssink = (*V).UPiSPa(v) (assign) at escape_struct_param1.go:129:8
escape_struct_param1.go:118:2:     from U{...} (struct literal element) at escape_struct_param1.go:126:10
escape_struct_param1.go:118:2:     from V{...} (struct literal element) at escape_struct_param1.go:128:9
escape_struct_param1.go:118:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:126:5
escape_struct_param1.go:118:2:     from v := &V{...} (assign) at escape_struct_param1.go:128:4
escape_struct_param1.go:118:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:118:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:118:2:   flow: {heap} ← **v:
escape_struct_param1.go:118:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param1.go:118:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:118:2: moved to heap: s3
escape_struct_param1.go:118:2: s3 escapes to heap in tUPiSPa:
escape_struct_param1.go:119:2:     from &s4 (address-of) at escape_struct_param1.go:123:9
escape_struct_param1.go:119:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:123:6
escape_struct_param1.go:119:2:   flow: ps4 ← &s4:
escape_struct_param1.go:119:2: moved to heap: s4
escape_struct_param1.go:119:2: s4 escapes to heap in tUPiSPa:
escape_struct_param1.go:120:2:     from &s5 (address-of) at escape_struct_param1.go:127:11
escape_struct_param1.go:120:2:     from U{...} (struct literal element) at escape_struct_param1.go:127:10
escape_struct_param1.go:120:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:120:2: moved to heap: s5
escape_struct_param1.go:120:2: s5 escapes to heap in tUPiSPa:
escape_struct_param1.go:121:2:     from &s6 (address-of) at escape_struct_param1.go:124:9
escape_struct_param1.go:121:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:124:6
escape_struct_param1.go:121:2:   flow: ps6 ← &s6:
escape_struct_param1.go:121:2: moved to heap: s6
escape_struct_param1.go:121:2: s6 escapes to heap in tUPiSPa:
escape_struct_param1.go:123:2:     from &U{...} (spill) at escape_struct_param1.go:126:8
escape_struct_param1.go:123:2:     from &V{...} (spill) at escape_struct_param1.go:128:7
escape_struct_param1.go:123:2:     from &ps4 (address-of) at escape_struct_param1.go:126:16
escape_struct_param1.go:123:2:     from (*V).UPiSPa(v) (call parameter) at escape_struct_param1.go:129:18
escape_struct_param1.go:123:2:     from Ssink = (*V).UPiSPa(v) (assign) at escape_struct_param1.go:129:8
escape_struct_param1.go:123:2:     from U{...} (struct literal element) at escape_struct_param1.go:126:10
escape_struct_param1.go:123:2:     from V{...} (struct literal element) at escape_struct_param1.go:128:9
escape_struct_param1.go:123:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:126:5
escape_struct_param1.go:123:2:     from v := &V{...} (assign) at escape_struct_param1.go:128:4
escape_struct_param1.go:123:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:123:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:123:2:   flow: {heap} ← **v:
escape_struct_param1.go:123:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:123:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:123:2: moved to heap: ps4
escape_struct_param1.go:123:2: ps4 escapes to heap in tUPiSPa:
escape_struct_param1.go:124:2:     from &ps6 (address-of) at escape_struct_param1.go:127:16
escape_struct_param1.go:124:2:     from U{...} (struct literal element) at escape_struct_param1.go:127:10
escape_struct_param1.go:124:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:124:2: moved to heap: ps6
escape_struct_param1.go:124:2: ps6 escapes to heap in tUPiSPa:
escape_struct_param1.go:126:8: &U{...} does not escape
escape_struct_param1.go:127:8:     from &U{...} (spill) at escape_struct_param1.go:127:8
escape_struct_param1.go:127:8:     from &V{...} (spill) at escape_struct_param1.go:128:7
escape_struct_param1.go:127:8:     from &u3 (address-of) at escape_struct_param1.go:128:18
escape_struct_param1.go:127:8:     from (*V).UPiSPa(v) (call parameter) at escape_struct_param1.go:129:18
escape_struct_param1.go:127:8:     from Ssink = (*V).UPiSPa(v) (assign) at escape_struct_param1.go:129:8
escape_struct_param1.go:127:8:     from V{...} (struct literal element) at escape_struct_param1.go:128:9
escape_struct_param1.go:127:8:     from u3 := &U{...} (assign) at escape_struct_param1.go:127:5
escape_struct_param1.go:127:8:     from v := &V{...} (assign) at escape_struct_param1.go:128:4
escape_struct_param1.go:127:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:127:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:127:8:   flow: {heap} ← **v:
escape_struct_param1.go:127:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:127:8: &U{...} escapes to heap
escape_struct_param1.go:127:8: &U{...} escapes to heap in tUPiSPa:
escape_struct_param1.go:128:7: &V{...} does not escape
escape_struct_param1.go:135:2:     from &V{...} (spill) at escape_struct_param1.go:146:7
escape_struct_param1.go:135:2:     from &ps2 (address-of) at escape_struct_param1.go:143:15
escape_struct_param1.go:135:2:     from &s2 (address-of) at escape_struct_param1.go:140:9
escape_struct_param1.go:135:2:     from (*V).UPiSPb(v) (call parameter) at escape_struct_param1.go:147:18
escape_struct_param1.go:135:2:     from Ssink = (*V).UPiSPb(v) (assign) at escape_struct_param1.go:147:8
escape_struct_param1.go:135:2:     from U{...} (struct literal element) at escape_struct_param1.go:143:9
escape_struct_param1.go:135:2:     from V{...} (struct literal element) at escape_struct_param1.go:146:9
escape_struct_param1.go:135:2:     from ps2 := &s2 (assign) at escape_struct_param1.go:140:6
escape_struct_param1.go:135:2:     from u1 := U{...} (assign) at escape_struct_param1.go:143:5
escape_struct_param1.go:135:2:     from v := &V{...} (assign) at escape_struct_param1.go:146:4
escape_struct_param1.go:135:2:   flow: ps2 ← &s2:
escape_struct_param1.go:135:2:   flow: u1 ← &ps2:
escape_struct_param1.go:135:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:135:2:   flow: {heap} ← **v:
escape_struct_param1.go:135:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param1.go:135:2: moved to heap: s2
escape_struct_param1.go:135:2: s2 escapes to heap in tUPiSPb:
escape_struct_param1.go:136:2:     from &U{...} (spill) at escape_struct_param1.go:144:8
escape_struct_param1.go:136:2:     from &V{...} (spill) at escape_struct_param1.go:146:7
escape_struct_param1.go:136:2:     from &s3 (address-of) at escape_struct_param1.go:144:11
escape_struct_param1.go:136:2:     from (*V).UPiSPb(v) (call parameter) at escape_struct_param1.go:147:18
escape_struct_param1.go:136:2:     from Ssink = (*V).UPiSPb(v) (assign) at escape_struct_param1.go:147:8
escape_struct_param1.go:136:2:     from U{...} (struct literal element) at escape_struct_param1.go:144:10
escape_struct_param1.go:136:2:     from V{...} (struct literal element) at escape_struct_param1.go:146:9
escape_struct_param1.go:136:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:144:5
escape_struct_param1.go:136:2:     from v := &V{...} (assign) at escape_struct_param1.go:146:4
escape_struct_param1.go:136:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:136:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:136:2:   flow: {heap} ← **v:
escape_struct_param1.go:136:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param1.go:136:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:136:2: moved to heap: s3
escape_struct_param1.go:136:2: s3 escapes to heap in tUPiSPb:
escape_struct_param1.go:137:2:     from &s4 (address-of) at escape_struct_param1.go:141:9
escape_struct_param1.go:137:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:141:6
escape_struct_param1.go:137:2:   flow: ps4 ← &s4:
escape_struct_param1.go:137:2: moved to heap: s4
escape_struct_param1.go:137:2: s4 escapes to heap in tUPiSPb:
escape_struct_param1.go:138:2:     from &s5 (address-of) at escape_struct_param1.go:145:11
escape_struct_param1.go:138:2:     from U{...} (struct literal element) at escape_struct_param1.go:145:10
escape_struct_param1.go:138:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:138:2: moved to heap: s5
escape_struct_param1.go:138:2: s5 escapes to heap in tUPiSPb:
escape_struct_param1.go:139:2:     from &s6 (address-of) at escape_struct_param1.go:142:9
escape_struct_param1.go:139:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:142:6
escape_struct_param1.go:139:2:   flow: ps6 ← &s6:
escape_struct_param1.go:139:2: moved to heap: s6
escape_struct_param1.go:139:2: s6 escapes to heap in tUPiSPb:
escape_struct_param1.go:141:2:     from &U{...} (spill) at escape_struct_param1.go:144:8
escape_struct_param1.go:141:2:     from &V{...} (spill) at escape_struct_param1.go:146:7
escape_struct_param1.go:141:2:     from &ps4 (address-of) at escape_struct_param1.go:144:16
escape_struct_param1.go:141:2:     from (*V).UPiSPb(v) (call parameter) at escape_struct_param1.go:147:18
escape_struct_param1.go:141:2:     from Ssink = (*V).UPiSPb(v) (assign) at escape_struct_param1.go:147:8
escape_struct_param1.go:141:2:     from U{...} (struct literal element) at escape_struct_param1.go:144:10
escape_struct_param1.go:141:2:     from V{...} (struct literal element) at escape_struct_param1.go:146:9
escape_struct_param1.go:141:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:144:5
escape_struct_param1.go:141:2:     from v := &V{...} (assign) at escape_struct_param1.go:146:4
escape_struct_param1.go:141:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:141:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:141:2:   flow: {heap} ← **v:
escape_struct_param1.go:141:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:141:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:141:2: moved to heap: ps4
escape_struct_param1.go:141:2: ps4 escapes to heap in tUPiSPb:
escape_struct_param1.go:142:2:     from &ps6 (address-of) at escape_struct_param1.go:145:16
escape_struct_param1.go:142:2:     from U{...} (struct literal element) at escape_struct_param1.go:145:10
escape_struct_param1.go:142:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:142:2: moved to heap: ps6
escape_struct_param1.go:142:2: ps6 escapes to heap in tUPiSPb:
escape_struct_param1.go:144:8: &U{...} does not escape
escape_struct_param1.go:145:8:     from &U{...} (spill) at escape_struct_param1.go:145:8
escape_struct_param1.go:145:8:     from &V{...} (spill) at escape_struct_param1.go:146:7
escape_struct_param1.go:145:8:     from &u3 (address-of) at escape_struct_param1.go:146:18
escape_struct_param1.go:145:8:     from (*V).UPiSPb(v) (call parameter) at escape_struct_param1.go:147:18
escape_struct_param1.go:145:8:     from Ssink = (*V).UPiSPb(v) (assign) at escape_struct_param1.go:147:8
escape_struct_param1.go:145:8:     from V{...} (struct literal element) at escape_struct_param1.go:146:9
escape_struct_param1.go:145:8:     from u3 := &U{...} (assign) at escape_struct_param1.go:145:5
escape_struct_param1.go:145:8:     from v := &V{...} (assign) at escape_struct_param1.go:146:4
escape_struct_param1.go:145:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:145:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:145:8:   flow: {heap} ← **v:
escape_struct_param1.go:145:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:145:8: &U{...} escapes to heap
escape_struct_param1.go:145:8: &U{...} escapes to heap in tUPiSPb:
escape_struct_param1.go:146:7: &V{...} does not escape
escape_struct_param1.go:153:2:     from &V{...} (spill) at escape_struct_param1.go:164:7
escape_struct_param1.go:153:2:     from &ps2 (address-of) at escape_struct_param1.go:161:15
escape_struct_param1.go:153:2:     from &s2 (address-of) at escape_struct_param1.go:158:9
escape_struct_param1.go:153:2:     from (*V).UPiSPc(v) (call parameter) at escape_struct_param1.go:165:18
escape_struct_param1.go:153:2:     from Ssink = (*V).UPiSPc(v) (assign) at escape_struct_param1.go:165:8
escape_struct_param1.go:153:2:     from U{...} (struct literal element) at escape_struct_param1.go:161:9
escape_struct_param1.go:153:2:     from V{...} (struct literal element) at escape_struct_param1.go:164:9
escape_struct_param1.go:153:2:     from ps2 := &s2 (assign) at escape_struct_param1.go:158:6
escape_struct_param1.go:153:2:     from u1 := U{...} (assign) at escape_struct_param1.go:161:5
escape_struct_param1.go:153:2:     from v := &V{...} (assign) at escape_struct_param1.go:164:4
escape_struct_param1.go:153:2:   flow: ps2 ← &s2:
escape_struct_param1.go:153:2:   flow: u1 ← &ps2:
escape_struct_param1.go:153:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:153:2:   flow: {heap} ← **v:
escape_struct_param1.go:153:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param1.go:153:2: moved to heap: s2
escape_struct_param1.go:153:2: s2 escapes to heap in tUPiSPc:
escape_struct_param1.go:154:2:     from &U{...} (spill) at escape_struct_param1.go:162:8
escape_struct_param1.go:154:2:     from &V{...} (spill) at escape_struct_param1.go:164:7
escape_struct_param1.go:154:2:     from &s3 (address-of) at escape_struct_param1.go:162:11
escape_struct_param1.go:154:2:     from (*V).UPiSPc(v) (call parameter) at escape_struct_param1.go:165:18
escape_struct_param1.go:154:2:     from Ssink = (*V).UPiSPc(v) (assign) at escape_struct_param1.go:165:8
escape_struct_param1.go:154:2:     from U{...} (struct literal element) at escape_struct_param1.go:162:10
escape_struct_param1.go:154:2:     from V{...} (struct literal element) at escape_struct_param1.go:164:9
escape_struct_param1.go:154:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:162:5
escape_struct_param1.go:154:2:     from v := &V{...} (assign) at escape_struct_param1.go:164:4
escape_struct_param1.go:154:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:154:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:154:2:   flow: {heap} ← **v:
escape_struct_param1.go:154:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param1.go:154:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:154:2: moved to heap: s3
escape_struct_param1.go:154:2: s3 escapes to heap in tUPiSPc:
escape_struct_param1.go:155:2:     from &s4 (address-of) at escape_struct_param1.go:159:9
escape_struct_param1.go:155:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:159:6
escape_struct_param1.go:155:2:   flow: ps4 ← &s4:
escape_struct_param1.go:155:2: moved to heap: s4
escape_struct_param1.go:155:2: s4 escapes to heap in tUPiSPc:
escape_struct_param1.go:156:2:     from &s5 (address-of) at escape_struct_param1.go:163:11
escape_struct_param1.go:156:2:     from U{...} (struct literal element) at escape_struct_param1.go:163:10
escape_struct_param1.go:156:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:156:2: moved to heap: s5
escape_struct_param1.go:156:2: s5 escapes to heap in tUPiSPc:
escape_struct_param1.go:157:2:     from &s6 (address-of) at escape_struct_param1.go:160:9
escape_struct_param1.go:157:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:160:6
escape_struct_param1.go:157:2:   flow: ps6 ← &s6:
escape_struct_param1.go:157:2: moved to heap: s6
escape_struct_param1.go:157:2: s6 escapes to heap in tUPiSPc:
escape_struct_param1.go:159:2:     from &U{...} (spill) at escape_struct_param1.go:162:8
escape_struct_param1.go:159:2:     from &V{...} (spill) at escape_struct_param1.go:164:7
escape_struct_param1.go:159:2:     from &ps4 (address-of) at escape_struct_param1.go:162:16
escape_struct_param1.go:159:2:     from (*V).UPiSPc(v) (call parameter) at escape_struct_param1.go:165:18
escape_struct_param1.go:159:2:     from Ssink = (*V).UPiSPc(v) (assign) at escape_struct_param1.go:165:8
escape_struct_param1.go:159:2:     from U{...} (struct literal element) at escape_struct_param1.go:162:10
escape_struct_param1.go:159:2:     from V{...} (struct literal element) at escape_struct_param1.go:164:9
escape_struct_param1.go:159:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:162:5
escape_struct_param1.go:159:2:     from v := &V{...} (assign) at escape_struct_param1.go:164:4
escape_struct_param1.go:159:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:159:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:159:2:   flow: {heap} ← **v:
escape_struct_param1.go:159:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:159:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:159:2: moved to heap: ps4
escape_struct_param1.go:159:2: ps4 escapes to heap in tUPiSPc:
escape_struct_param1.go:160:2:     from &ps6 (address-of) at escape_struct_param1.go:163:16
escape_struct_param1.go:160:2:     from U{...} (struct literal element) at escape_struct_param1.go:163:10
escape_struct_param1.go:160:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:160:2: moved to heap: ps6
escape_struct_param1.go:160:2: ps6 escapes to heap in tUPiSPc:
escape_struct_param1.go:162:8: &U{...} does not escape
escape_struct_param1.go:163:8:     from &U{...} (spill) at escape_struct_param1.go:163:8
escape_struct_param1.go:163:8:     from &V{...} (spill) at escape_struct_param1.go:164:7
escape_struct_param1.go:163:8:     from &u3 (address-of) at escape_struct_param1.go:164:18
escape_struct_param1.go:163:8:     from (*V).UPiSPc(v) (call parameter) at escape_struct_param1.go:165:18
escape_struct_param1.go:163:8:     from Ssink = (*V).UPiSPc(v) (assign) at escape_struct_param1.go:165:8
escape_struct_param1.go:163:8:     from V{...} (struct literal element) at escape_struct_param1.go:164:9
escape_struct_param1.go:163:8:     from u3 := &U{...} (assign) at escape_struct_param1.go:163:5
escape_struct_param1.go:163:8:     from v := &V{...} (assign) at escape_struct_param1.go:164:4
escape_struct_param1.go:163:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:163:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:163:8:   flow: {heap} ← **v:
escape_struct_param1.go:163:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:163:8: &U{...} escapes to heap
escape_struct_param1.go:163:8: &U{...} escapes to heap in tUPiSPc:
escape_struct_param1.go:164:7: &V{...} does not escape
escape_struct_param1.go:171:2:     from &V{...} (spill) at escape_struct_param1.go:182:7
escape_struct_param1.go:171:2:     from &ps2 (address-of) at escape_struct_param1.go:179:15
escape_struct_param1.go:171:2:     from &s2 (address-of) at escape_struct_param1.go:176:9
escape_struct_param1.go:171:2:     from (*V).UPiSPd(v) (call parameter) at escape_struct_param1.go:183:18
escape_struct_param1.go:171:2:     from Ssink = (*V).UPiSPd(v) (assign) at escape_struct_param1.go:183:8
escape_struct_param1.go:171:2:     from U{...} (struct literal element) at escape_struct_param1.go:179:9
escape_struct_param1.go:171:2:     from V{...} (struct literal element) at escape_struct_param1.go:182:9
escape_struct_param1.go:171:2:     from ps2 := &s2 (assign) at escape_struct_param1.go:176:6
escape_struct_param1.go:171:2:     from u1 := U{...} (assign) at escape_struct_param1.go:179:5
escape_struct_param1.go:171:2:     from v := &V{...} (assign) at escape_struct_param1.go:182:4
escape_struct_param1.go:171:2:   flow: ps2 ← &s2:
escape_struct_param1.go:171:2:   flow: u1 ← &ps2:
escape_struct_param1.go:171:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:171:2:   flow: {heap} ← **v:
escape_struct_param1.go:171:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param1.go:171:2: moved to heap: s2
escape_struct_param1.go:171:2: s2 escapes to heap in tUPiSPd:
escape_struct_param1.go:172:2:     from &U{...} (spill) at escape_struct_param1.go:180:8
escape_struct_param1.go:172:2:     from &V{...} (spill) at escape_struct_param1.go:182:7
escape_struct_param1.go:172:2:     from &s3 (address-of) at escape_struct_param1.go:180:11
escape_struct_param1.go:172:2:     from (*V).UPiSPd(v) (call parameter) at escape_struct_param1.go:183:18
escape_struct_param1.go:172:2:     from Ssink = (*V).UPiSPd(v) (assign) at escape_struct_param1.go:183:8
escape_struct_param1.go:172:2:     from U{...} (struct literal element) at escape_struct_param1.go:180:10
escape_struct_param1.go:172:2:     from V{...} (struct literal element) at escape_struct_param1.go:182:9
escape_struct_param1.go:172:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:180:5
escape_struct_param1.go:172:2:     from v := &V{...} (assign) at escape_struct_param1.go:182:4
escape_struct_param1.go:172:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:172:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:172:2:   flow: {heap} ← **v:
escape_struct_param1.go:172:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param1.go:172:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:172:2: moved to heap: s3
escape_struct_param1.go:172:2: s3 escapes to heap in tUPiSPd:
escape_struct_param1.go:173:2:     from &s4 (address-of) at escape_struct_param1.go:177:9
escape_struct_param1.go:173:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:177:6
escape_struct_param1.go:173:2:   flow: ps4 ← &s4:
escape_struct_param1.go:173:2: moved to heap: s4
escape_struct_param1.go:173:2: s4 escapes to heap in tUPiSPd:
escape_struct_param1.go:174:2:     from &s5 (address-of) at escape_struct_param1.go:181:11
escape_struct_param1.go:174:2:     from U{...} (struct literal element) at escape_struct_param1.go:181:10
escape_struct_param1.go:174:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:174:2: moved to heap: s5
escape_struct_param1.go:174:2: s5 escapes to heap in tUPiSPd:
escape_struct_param1.go:175:2:     from &s6 (address-of) at escape_struct_param1.go:178:9
escape_struct_param1.go:175:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:178:6
escape_struct_param1.go:175:2:   flow: ps6 ← &s6:
escape_struct_param1.go:175:2: moved to heap: s6
escape_struct_param1.go:175:2: s6 escapes to heap in tUPiSPd:
escape_struct_param1.go:177:2:     from &U{...} (spill) at escape_struct_param1.go:180:8
escape_struct_param1.go:177:2:     from &V{...} (spill) at escape_struct_param1.go:182:7
escape_struct_param1.go:177:2:     from &ps4 (address-of) at escape_struct_param1.go:180:16
escape_struct_param1.go:177:2:     from (*V).UPiSPd(v) (call parameter) at escape_struct_param1.go:183:18
escape_struct_param1.go:177:2:     from Ssink = (*V).UPiSPd(v) (assign) at escape_struct_param1.go:183:8
escape_struct_param1.go:177:2:     from U{...} (struct literal element) at escape_struct_param1.go:180:10
escape_struct_param1.go:177:2:     from V{...} (struct literal element) at escape_struct_param1.go:182:9
escape_struct_param1.go:177:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:180:5
escape_struct_param1.go:177:2:     from v := &V{...} (assign) at escape_struct_param1.go:182:4
escape_struct_param1.go:177:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:177:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:177:2:   flow: {heap} ← **v:
escape_struct_param1.go:177:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:177:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:177:2: moved to heap: ps4
escape_struct_param1.go:177:2: ps4 escapes to heap in tUPiSPd:
escape_struct_param1.go:178:2:     from &ps6 (address-of) at escape_struct_param1.go:181:16
escape_struct_param1.go:178:2:     from U{...} (struct literal element) at escape_struct_param1.go:181:10
escape_struct_param1.go:178:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:178:2: moved to heap: ps6
escape_struct_param1.go:178:2: ps6 escapes to heap in tUPiSPd:
escape_struct_param1.go:180:8: &U{...} does not escape
escape_struct_param1.go:181:8:     from &U{...} (spill) at escape_struct_param1.go:181:8
escape_struct_param1.go:181:8:     from &V{...} (spill) at escape_struct_param1.go:182:7
escape_struct_param1.go:181:8:     from &u3 (address-of) at escape_struct_param1.go:182:18
escape_struct_param1.go:181:8:     from (*V).UPiSPd(v) (call parameter) at escape_struct_param1.go:183:18
escape_struct_param1.go:181:8:     from Ssink = (*V).UPiSPd(v) (assign) at escape_struct_param1.go:183:8
escape_struct_param1.go:181:8:     from V{...} (struct literal element) at escape_struct_param1.go:182:9
escape_struct_param1.go:181:8:     from u3 := &U{...} (assign) at escape_struct_param1.go:181:5
escape_struct_param1.go:181:8:     from v := &V{...} (assign) at escape_struct_param1.go:182:4
escape_struct_param1.go:181:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:181:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:181:8:   flow: {heap} ← **v:
escape_struct_param1.go:181:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:181:8: &U{...} escapes to heap
escape_struct_param1.go:181:8: &U{...} escapes to heap in tUPiSPd:
escape_struct_param1.go:182:7: &V{...} does not escape
escape_struct_param1.go:186:7:     from *v._up._spp (indirection) at escape_struct_param1.go:187:9
escape_struct_param1.go:186:7:     from V.UPiSPPia(v) (call parameter) at <autogenerated>:1
escape_struct_param1.go:186:7:     from return *v._up._spp (return) at escape_struct_param1.go:187:2
escape_struct_param1.go:186:7:     from return V.UPiSPPia(v) (return) at <autogenerated>:1
escape_struct_param1.go:186:7:     from v (indirection) at <autogenerated>:1
escape_struct_param1.go:186:7:     from v._up (dot) at escape_struct_param1.go:187:11
escape_struct_param1.go:186:7:     from v._up._spp (dot of pointer) at escape_struct_param1.go:187:15
escape_struct_param1.go:186:7:   flow: ~r0 ← ***v:
escape_struct_param1.go:186:7:   flow: ~r0 ← **v:
escape_struct_param1.go:186:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:186:7: parameter v leaks to ~r0 for (*V).UPiSPPia with derefs=3:
escape_struct_param1.go:186:7: parameter v leaks to ~r0 for V.UPiSPPia with derefs=2:
escape_struct_param1.go:190:7:     from (*U).SPPi(v._up) (call parameter) at escape_struct_param1.go:191:19
escape_struct_param1.go:190:7:     from V.UPiSPPib(v) (call parameter) at <autogenerated>:1
escape_struct_param1.go:190:7:     from return (*U).SPPi(v._up) (return) at escape_struct_param1.go:191:2
escape_struct_param1.go:190:7:     from return V.UPiSPPib(v) (return) at <autogenerated>:1
escape_struct_param1.go:190:7:     from v (indirection) at <autogenerated>:1
escape_struct_param1.go:190:7:     from v._up (dot) at escape_struct_param1.go:191:10
escape_struct_param1.go:190:7:   flow: ~r0 ← ***v:
escape_struct_param1.go:190:7:   flow: ~r0 ← **v:
escape_struct_param1.go:190:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:190:7: parameter v leaks to ~r0 for (*V).UPiSPPib with derefs=3:
escape_struct_param1.go:190:7: parameter v leaks to ~r0 for V.UPiSPPib with derefs=2:
escape_struct_param1.go:194:7:     from (*V).UP(v) (call parameter) at escape_struct_param1.go:195:14
escape_struct_param1.go:194:7:     from (*V).UP(v)._spp (dot of pointer) at escape_struct_param1.go:195:16
escape_struct_param1.go:194:7:     from *(*V).UP(v)._spp (indirection) at escape_struct_param1.go:195:9
escape_struct_param1.go:194:7:     from V.UPiSPPic(v) (call parameter) at <autogenerated>:1
escape_struct_param1.go:194:7:     from return *(*V).UP(v)._spp (return) at escape_struct_param1.go:195:2
escape_struct_param1.go:194:7:     from return V.UPiSPPic(v) (return) at <autogenerated>:1
escape_struct_param1.go:194:7:     from v (address-of) at escape_struct_param1.go:195:11
escape_struct_param1.go:194:7:     from v (indirection) at <autogenerated>:1
escape_struct_param1.go:194:7:   flow: ~r0 ← ***v:
escape_struct_param1.go:194:7:   flow: ~r0 ← **v:
escape_struct_param1.go:194:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:194:7: parameter v leaks to ~r0 for (*V).UPiSPPic with derefs=3:
escape_struct_param1.go:194:7: parameter v leaks to ~r0 for V.UPiSPPic with derefs=2:
escape_struct_param1.go:198:7:     from (*U).SPPi((*V).UP(v)) (call parameter) at escape_struct_param1.go:199:20
escape_struct_param1.go:198:7:     from (*V).UP(v) (call parameter) at escape_struct_param1.go:199:13
escape_struct_param1.go:198:7:     from V.UPiSPPid(v) (call parameter) at <autogenerated>:1
escape_struct_param1.go:198:7:     from return (*U).SPPi((*V).UP(v)) (return) at escape_struct_param1.go:199:2
escape_struct_param1.go:198:7:     from return V.UPiSPPid(v) (return) at <autogenerated>:1
escape_struct_param1.go:198:7:     from v (address-of) at escape_struct_param1.go:199:10
escape_struct_param1.go:198:7:     from v (indirection) at <autogenerated>:1
escape_struct_param1.go:198:7:   flow: ~r0 ← ***v:
escape_struct_param1.go:198:7:   flow: ~r0 ← **v:
escape_struct_param1.go:198:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:198:7: parameter v leaks to ~r0 for (*V).UPiSPPid with derefs=3:
escape_struct_param1.go:198:7: parameter v leaks to ~r0 for V.UPiSPPid with derefs=2:
escape_struct_param1.go:207:2:     from &U{...} (spill) at escape_struct_param1.go:214:8
escape_struct_param1.go:207:2:     from &V{...} (spill) at escape_struct_param1.go:216:7
escape_struct_param1.go:207:2:     from &ps4 (address-of) at escape_struct_param1.go:214:16
escape_struct_param1.go:207:2:     from &s4 (address-of) at escape_struct_param1.go:211:9
escape_struct_param1.go:207:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param1.go:217:8
escape_struct_param1.go:207:2:     from U{...} (struct literal element) at escape_struct_param1.go:214:10
escape_struct_param1.go:207:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param1.go:217:20
escape_struct_param1.go:207:2:     from V{...} (struct literal element) at escape_struct_param1.go:216:9
escape_struct_param1.go:207:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:211:6
escape_struct_param1.go:207:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:214:5
escape_struct_param1.go:207:2:     from v (indirection) at escape_struct_param1.go:217:11
escape_struct_param1.go:207:2:     from v := &V{...} (assign) at escape_struct_param1.go:216:4
escape_struct_param1.go:207:2:   flow: ps4 ← &s4:
escape_struct_param1.go:207:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:207:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:207:2:   flow: {heap} ← ***v:
escape_struct_param1.go:207:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:207:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:207:2: moved to heap: s4
escape_struct_param1.go:207:2: s4 escapes to heap in tUPiSPPia:
escape_struct_param1.go:208:2:     from &U{...} (spill) at escape_struct_param1.go:215:8
escape_struct_param1.go:208:2:     from &V{...} (spill) at escape_struct_param1.go:216:7
escape_struct_param1.go:208:2:     from &s5 (address-of) at escape_struct_param1.go:215:11
escape_struct_param1.go:208:2:     from &u3 (address-of) at escape_struct_param1.go:216:18
escape_struct_param1.go:208:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param1.go:217:8
escape_struct_param1.go:208:2:     from U{...} (struct literal element) at escape_struct_param1.go:215:10
escape_struct_param1.go:208:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param1.go:217:20
escape_struct_param1.go:208:2:     from V{...} (struct literal element) at escape_struct_param1.go:216:9
escape_struct_param1.go:208:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:215:5
escape_struct_param1.go:208:2:     from v (indirection) at escape_struct_param1.go:217:11
escape_struct_param1.go:208:2:     from v := &V{...} (assign) at escape_struct_param1.go:216:4
escape_struct_param1.go:208:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:208:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:208:2:   flow: {heap} ← ***v:
escape_struct_param1.go:208:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:208:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:208:2: moved to heap: s5
escape_struct_param1.go:208:2: s5 escapes to heap in tUPiSPPia:
escape_struct_param1.go:209:2:     from &s6 (address-of) at escape_struct_param1.go:212:9
escape_struct_param1.go:209:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:212:6
escape_struct_param1.go:209:2:   flow: ps6 ← &s6:
escape_struct_param1.go:209:2: moved to heap: s6
escape_struct_param1.go:209:2: s6 escapes to heap in tUPiSPPia:
escape_struct_param1.go:212:2:     from &U{...} (spill) at escape_struct_param1.go:215:8
escape_struct_param1.go:212:2:     from &V{...} (spill) at escape_struct_param1.go:216:7
escape_struct_param1.go:212:2:     from &ps6 (address-of) at escape_struct_param1.go:215:16
escape_struct_param1.go:212:2:     from &u3 (address-of) at escape_struct_param1.go:216:18
escape_struct_param1.go:212:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param1.go:217:8
escape_struct_param1.go:212:2:     from U{...} (struct literal element) at escape_struct_param1.go:215:10
escape_struct_param1.go:212:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param1.go:217:20
escape_struct_param1.go:212:2:     from V{...} (struct literal element) at escape_struct_param1.go:216:9
escape_struct_param1.go:212:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:215:5
escape_struct_param1.go:212:2:     from v (indirection) at escape_struct_param1.go:217:11
escape_struct_param1.go:212:2:     from v := &V{...} (assign) at escape_struct_param1.go:216:4
escape_struct_param1.go:212:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:212:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:212:2:   flow: {heap} ← ***v:
escape_struct_param1.go:212:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:212:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:212:2: moved to heap: ps6
escape_struct_param1.go:212:2: ps6 escapes to heap in tUPiSPPia:
escape_struct_param1.go:214:8: &U{...} does not escape
escape_struct_param1.go:215:8: &U{...} does not escape
escape_struct_param1.go:216:7: &V{...} does not escape
escape_struct_param1.go:225:2:     from &U{...} (spill) at escape_struct_param1.go:232:8
escape_struct_param1.go:225:2:     from &V{...} (spill) at escape_struct_param1.go:234:7
escape_struct_param1.go:225:2:     from &ps4 (address-of) at escape_struct_param1.go:232:16
escape_struct_param1.go:225:2:     from &s4 (address-of) at escape_struct_param1.go:229:9
escape_struct_param1.go:225:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param1.go:235:8
escape_struct_param1.go:225:2:     from U{...} (struct literal element) at escape_struct_param1.go:232:10
escape_struct_param1.go:225:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param1.go:235:20
escape_struct_param1.go:225:2:     from V{...} (struct literal element) at escape_struct_param1.go:234:9
escape_struct_param1.go:225:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:229:6
escape_struct_param1.go:225:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:232:5
escape_struct_param1.go:225:2:     from v (indirection) at escape_struct_param1.go:235:11
escape_struct_param1.go:225:2:     from v := &V{...} (assign) at escape_struct_param1.go:234:4
escape_struct_param1.go:225:2:   flow: ps4 ← &s4:
escape_struct_param1.go:225:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:225:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:225:2:   flow: {heap} ← ***v:
escape_struct_param1.go:225:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:225:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:225:2: moved to heap: s4
escape_struct_param1.go:225:2: s4 escapes to heap in tUPiSPPib:
escape_struct_param1.go:226:2:     from &U{...} (spill) at escape_struct_param1.go:233:8
escape_struct_param1.go:226:2:     from &V{...} (spill) at escape_struct_param1.go:234:7
escape_struct_param1.go:226:2:     from &s5 (address-of) at escape_struct_param1.go:233:11
escape_struct_param1.go:226:2:     from &u3 (address-of) at escape_struct_param1.go:234:18
escape_struct_param1.go:226:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param1.go:235:8
escape_struct_param1.go:226:2:     from U{...} (struct literal element) at escape_struct_param1.go:233:10
escape_struct_param1.go:226:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param1.go:235:20
escape_struct_param1.go:226:2:     from V{...} (struct literal element) at escape_struct_param1.go:234:9
escape_struct_param1.go:226:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:233:5
escape_struct_param1.go:226:2:     from v (indirection) at escape_struct_param1.go:235:11
escape_struct_param1.go:226:2:     from v := &V{...} (assign) at escape_struct_param1.go:234:4
escape_struct_param1.go:226:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:226:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:226:2:   flow: {heap} ← ***v:
escape_struct_param1.go:226:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:226:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:226:2: moved to heap: s5
escape_struct_param1.go:226:2: s5 escapes to heap in tUPiSPPib:
escape_struct_param1.go:227:2:     from &s6 (address-of) at escape_struct_param1.go:230:9
escape_struct_param1.go:227:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:230:6
escape_struct_param1.go:227:2:   flow: ps6 ← &s6:
escape_struct_param1.go:227:2: moved to heap: s6
escape_struct_param1.go:227:2: s6 escapes to heap in tUPiSPPib:
escape_struct_param1.go:230:2:     from &U{...} (spill) at escape_struct_param1.go:233:8
escape_struct_param1.go:230:2:     from &V{...} (spill) at escape_struct_param1.go:234:7
escape_struct_param1.go:230:2:     from &ps6 (address-of) at escape_struct_param1.go:233:16
escape_struct_param1.go:230:2:     from &u3 (address-of) at escape_struct_param1.go:234:18
escape_struct_param1.go:230:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param1.go:235:8
escape_struct_param1.go:230:2:     from U{...} (struct literal element) at escape_struct_param1.go:233:10
escape_struct_param1.go:230:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param1.go:235:20
escape_struct_param1.go:230:2:     from V{...} (struct literal element) at escape_struct_param1.go:234:9
escape_struct_param1.go:230:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:233:5
escape_struct_param1.go:230:2:     from v (indirection) at escape_struct_param1.go:235:11
escape_struct_param1.go:230:2:     from v := &V{...} (assign) at escape_struct_param1.go:234:4
escape_struct_param1.go:230:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:230:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:230:2:   flow: {heap} ← ***v:
escape_struct_param1.go:230:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:230:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:230:2: moved to heap: ps6
escape_struct_param1.go:230:2: ps6 escapes to heap in tUPiSPPib:
escape_struct_param1.go:232:8: &U{...} does not escape
escape_struct_param1.go:233:8: &U{...} does not escape
escape_struct_param1.go:234:7: &V{...} does not escape
escape_struct_param1.go:243:2:     from &U{...} (spill) at escape_struct_param1.go:250:8
escape_struct_param1.go:243:2:     from &V{...} (spill) at escape_struct_param1.go:252:7
escape_struct_param1.go:243:2:     from &ps4 (address-of) at escape_struct_param1.go:250:16
escape_struct_param1.go:243:2:     from &s4 (address-of) at escape_struct_param1.go:247:9
escape_struct_param1.go:243:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param1.go:253:8
escape_struct_param1.go:243:2:     from U{...} (struct literal element) at escape_struct_param1.go:250:10
escape_struct_param1.go:243:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param1.go:253:20
escape_struct_param1.go:243:2:     from V{...} (struct literal element) at escape_struct_param1.go:252:9
escape_struct_param1.go:243:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:247:6
escape_struct_param1.go:243:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:250:5
escape_struct_param1.go:243:2:     from v (indirection) at escape_struct_param1.go:253:11
escape_struct_param1.go:243:2:     from v := &V{...} (assign) at escape_struct_param1.go:252:4
escape_struct_param1.go:243:2:   flow: ps4 ← &s4:
escape_struct_param1.go:243:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:243:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:243:2:   flow: {heap} ← ***v:
escape_struct_param1.go:243:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:243:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:243:2: moved to heap: s4
escape_struct_param1.go:243:2: s4 escapes to heap in tUPiSPPic:
escape_struct_param1.go:244:2:     from &U{...} (spill) at escape_struct_param1.go:251:8
escape_struct_param1.go:244:2:     from &V{...} (spill) at escape_struct_param1.go:252:7
escape_struct_param1.go:244:2:     from &s5 (address-of) at escape_struct_param1.go:251:11
escape_struct_param1.go:244:2:     from &u3 (address-of) at escape_struct_param1.go:252:18
escape_struct_param1.go:244:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param1.go:253:8
escape_struct_param1.go:244:2:     from U{...} (struct literal element) at escape_struct_param1.go:251:10
escape_struct_param1.go:244:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param1.go:253:20
escape_struct_param1.go:244:2:     from V{...} (struct literal element) at escape_struct_param1.go:252:9
escape_struct_param1.go:244:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:251:5
escape_struct_param1.go:244:2:     from v (indirection) at escape_struct_param1.go:253:11
escape_struct_param1.go:244:2:     from v := &V{...} (assign) at escape_struct_param1.go:252:4
escape_struct_param1.go:244:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:244:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:244:2:   flow: {heap} ← ***v:
escape_struct_param1.go:244:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:244:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:244:2: moved to heap: s5
escape_struct_param1.go:244:2: s5 escapes to heap in tUPiSPPic:
escape_struct_param1.go:245:2:     from &s6 (address-of) at escape_struct_param1.go:248:9
escape_struct_param1.go:245:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:248:6
escape_struct_param1.go:245:2:   flow: ps6 ← &s6:
escape_struct_param1.go:245:2: moved to heap: s6
escape_struct_param1.go:245:2: s6 escapes to heap in tUPiSPPic:
escape_struct_param1.go:248:2:     from &U{...} (spill) at escape_struct_param1.go:251:8
escape_struct_param1.go:248:2:     from &V{...} (spill) at escape_struct_param1.go:252:7
escape_struct_param1.go:248:2:     from &ps6 (address-of) at escape_struct_param1.go:251:16
escape_struct_param1.go:248:2:     from &u3 (address-of) at escape_struct_param1.go:252:18
escape_struct_param1.go:248:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param1.go:253:8
escape_struct_param1.go:248:2:     from U{...} (struct literal element) at escape_struct_param1.go:251:10
escape_struct_param1.go:248:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param1.go:253:20
escape_struct_param1.go:248:2:     from V{...} (struct literal element) at escape_struct_param1.go:252:9
escape_struct_param1.go:248:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:251:5
escape_struct_param1.go:248:2:     from v (indirection) at escape_struct_param1.go:253:11
escape_struct_param1.go:248:2:     from v := &V{...} (assign) at escape_struct_param1.go:252:4
escape_struct_param1.go:248:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:248:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:248:2:   flow: {heap} ← ***v:
escape_struct_param1.go:248:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:248:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:248:2: moved to heap: ps6
escape_struct_param1.go:248:2: ps6 escapes to heap in tUPiSPPic:
escape_struct_param1.go:250:8: &U{...} does not escape
escape_struct_param1.go:251:8: &U{...} does not escape
escape_struct_param1.go:252:7: &V{...} does not escape
escape_struct_param1.go:25:7:     from return u._sp (return) at escape_struct_param1.go:26:2
escape_struct_param1.go:25:7:     from u._sp (dot of pointer) at escape_struct_param1.go:26:10
escape_struct_param1.go:25:7:   flow: ~r0 ← *u:
escape_struct_param1.go:25:7: leaking param: u to result ~r0 level=1
escape_struct_param1.go:25:7: parameter u leaks to ~r0 for (*U).SP with derefs=1:
escape_struct_param1.go:261:2:     from &U{...} (spill) at escape_struct_param1.go:268:8
escape_struct_param1.go:261:2:     from &V{...} (spill) at escape_struct_param1.go:270:7
escape_struct_param1.go:261:2:     from &ps4 (address-of) at escape_struct_param1.go:268:16
escape_struct_param1.go:261:2:     from &s4 (address-of) at escape_struct_param1.go:265:9
escape_struct_param1.go:261:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param1.go:271:8
escape_struct_param1.go:261:2:     from U{...} (struct literal element) at escape_struct_param1.go:268:10
escape_struct_param1.go:261:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param1.go:271:20
escape_struct_param1.go:261:2:     from V{...} (struct literal element) at escape_struct_param1.go:270:9
escape_struct_param1.go:261:2:     from ps4 := &s4 (assign) at escape_struct_param1.go:265:6
escape_struct_param1.go:261:2:     from u2 := &U{...} (assign) at escape_struct_param1.go:268:5
escape_struct_param1.go:261:2:     from v (indirection) at escape_struct_param1.go:271:11
escape_struct_param1.go:261:2:     from v := &V{...} (assign) at escape_struct_param1.go:270:4
escape_struct_param1.go:261:2:   flow: ps4 ← &s4:
escape_struct_param1.go:261:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param1.go:261:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:261:2:   flow: {heap} ← ***v:
escape_struct_param1.go:261:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param1.go:261:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param1.go:261:2: moved to heap: s4
escape_struct_param1.go:261:2: s4 escapes to heap in tUPiSPPid:
escape_struct_param1.go:262:2:     from &U{...} (spill) at escape_struct_param1.go:269:8
escape_struct_param1.go:262:2:     from &V{...} (spill) at escape_struct_param1.go:270:7
escape_struct_param1.go:262:2:     from &s5 (address-of) at escape_struct_param1.go:269:11
escape_struct_param1.go:262:2:     from &u3 (address-of) at escape_struct_param1.go:270:18
escape_struct_param1.go:262:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param1.go:271:8
escape_struct_param1.go:262:2:     from U{...} (struct literal element) at escape_struct_param1.go:269:10
escape_struct_param1.go:262:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param1.go:271:20
escape_struct_param1.go:262:2:     from V{...} (struct literal element) at escape_struct_param1.go:270:9
escape_struct_param1.go:262:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:269:5
escape_struct_param1.go:262:2:     from v (indirection) at escape_struct_param1.go:271:11
escape_struct_param1.go:262:2:     from v := &V{...} (assign) at escape_struct_param1.go:270:4
escape_struct_param1.go:262:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:262:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:262:2:   flow: {heap} ← ***v:
escape_struct_param1.go:262:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param1.go:262:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:262:2: moved to heap: s5
escape_struct_param1.go:262:2: s5 escapes to heap in tUPiSPPid:
escape_struct_param1.go:263:2:     from &s6 (address-of) at escape_struct_param1.go:266:9
escape_struct_param1.go:263:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:266:6
escape_struct_param1.go:263:2:   flow: ps6 ← &s6:
escape_struct_param1.go:263:2: moved to heap: s6
escape_struct_param1.go:263:2: s6 escapes to heap in tUPiSPPid:
escape_struct_param1.go:266:2:     from &U{...} (spill) at escape_struct_param1.go:269:8
escape_struct_param1.go:266:2:     from &V{...} (spill) at escape_struct_param1.go:270:7
escape_struct_param1.go:266:2:     from &ps6 (address-of) at escape_struct_param1.go:269:16
escape_struct_param1.go:266:2:     from &u3 (address-of) at escape_struct_param1.go:270:18
escape_struct_param1.go:266:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param1.go:271:8
escape_struct_param1.go:266:2:     from U{...} (struct literal element) at escape_struct_param1.go:269:10
escape_struct_param1.go:266:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param1.go:271:20
escape_struct_param1.go:266:2:     from V{...} (struct literal element) at escape_struct_param1.go:270:9
escape_struct_param1.go:266:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:269:5
escape_struct_param1.go:266:2:     from v (indirection) at escape_struct_param1.go:271:11
escape_struct_param1.go:266:2:     from v := &V{...} (assign) at escape_struct_param1.go:270:4
escape_struct_param1.go:266:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:266:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:266:2:   flow: {heap} ← ***v:
escape_struct_param1.go:266:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:266:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:266:2: moved to heap: ps6
escape_struct_param1.go:266:2: ps6 escapes to heap in tUPiSPPid:
escape_struct_param1.go:268:8: &U{...} does not escape
escape_struct_param1.go:269:8: &U{...} does not escape
escape_struct_param1.go:270:7: &V{...} does not escape
escape_struct_param1.go:274:7:     from (*v._upp)._spp (dot of pointer) at escape_struct_param1.go:275:19
escape_struct_param1.go:274:7:     from *(*v._upp)._spp (indirection) at escape_struct_param1.go:275:9
escape_struct_param1.go:274:7:     from *v._upp (indirection) at escape_struct_param1.go:275:11
escape_struct_param1.go:274:7:     from return *(*v._upp)._spp (return) at escape_struct_param1.go:275:2
escape_struct_param1.go:274:7:     from v._upp (dot of pointer) at escape_struct_param1.go:275:13
escape_struct_param1.go:274:7:   flow: ~r0 ← ****v:
escape_struct_param1.go:274:7: leaking param: v to result ~r0 level=4
escape_struct_param1.go:274:7: parameter v leaks to ~r0 for (*V).UPPiSPPia with derefs=4:
escape_struct_param1.go:289:2:     from &U{...} (spill) at escape_struct_param1.go:295:8
escape_struct_param1.go:289:2:     from &V{...} (spill) at escape_struct_param1.go:296:7
escape_struct_param1.go:289:2:     from &ps6 (address-of) at escape_struct_param1.go:295:16
escape_struct_param1.go:289:2:     from &s6 (address-of) at escape_struct_param1.go:292:9
escape_struct_param1.go:289:2:     from &u3 (address-of) at escape_struct_param1.go:296:18
escape_struct_param1.go:289:2:     from (*V).UPPiSPPia(v) (call parameter) at escape_struct_param1.go:297:21
escape_struct_param1.go:289:2:     from Ssink = (*V).UPPiSPPia(v) (assign) at escape_struct_param1.go:297:8
escape_struct_param1.go:289:2:     from U{...} (struct literal element) at escape_struct_param1.go:295:10
escape_struct_param1.go:289:2:     from V{...} (struct literal element) at escape_struct_param1.go:296:9
escape_struct_param1.go:289:2:     from ps6 := &s6 (assign) at escape_struct_param1.go:292:6
escape_struct_param1.go:289:2:     from u3 := &U{...} (assign) at escape_struct_param1.go:295:5
escape_struct_param1.go:289:2:     from v := &V{...} (assign) at escape_struct_param1.go:296:4
escape_struct_param1.go:289:2:   flow: ps6 ← &s6:
escape_struct_param1.go:289:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param1.go:289:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param1.go:289:2:   flow: {heap} ← ****v:
escape_struct_param1.go:289:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param1.go:289:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param1.go:289:2: moved to heap: s6
escape_struct_param1.go:289:2: s6 escapes to heap in tUPPiSPPia:
escape_struct_param1.go:294:8: &U{...} does not escape
escape_struct_param1.go:295:8: &U{...} does not escape
escape_struct_param1.go:296:7: &V{...} does not escape
escape_struct_param1.go:29:7:     from return u._spp (return) at escape_struct_param1.go:30:2
escape_struct_param1.go:29:7:     from u._spp (dot of pointer) at escape_struct_param1.go:30:10
escape_struct_param1.go:29:7:   flow: ~r0 ← *u:
escape_struct_param1.go:29:7: leaking param: u to result ~r0 level=1
escape_struct_param1.go:29:7: parameter u leaks to ~r0 for (*U).SPP with derefs=1:
escape_struct_param1.go:33:7:     from *u._spp (indirection) at escape_struct_param1.go:34:9
escape_struct_param1.go:33:7:     from return *u._spp (return) at escape_struct_param1.go:34:2
escape_struct_param1.go:33:7:     from u._spp (dot of pointer) at escape_struct_param1.go:34:11
escape_struct_param1.go:33:7:   flow: ~r0 ← **u:
escape_struct_param1.go:33:7: leaking param: u to result ~r0 level=2
escape_struct_param1.go:33:7: parameter u leaks to ~r0 for (*U).SPPi with derefs=2:
escape_struct_param1.go:38:2:     from &U{...} (spill) at escape_struct_param1.go:41:8
escape_struct_param1.go:38:2:     from &ps (address-of) at escape_struct_param1.go:40:9
escape_struct_param1.go:38:2:     from &s (address-of) at escape_struct_param1.go:39:8
escape_struct_param1.go:38:2:     from (*U).SPPi(pu) (call parameter) at escape_struct_param1.go:42:17
escape_struct_param1.go:38:2:     from Ssink = (*U).SPPi(pu) (assign) at escape_struct_param1.go:42:8
escape_struct_param1.go:38:2:     from U{...} (struct literal element) at escape_struct_param1.go:41:10
escape_struct_param1.go:38:2:     from pps := &ps (assign) at escape_struct_param1.go:40:6
escape_struct_param1.go:38:2:     from ps := &s (assign) at escape_struct_param1.go:39:5
escape_struct_param1.go:38:2:     from pu := &U{...} (assign) at escape_struct_param1.go:41:5
escape_struct_param1.go:38:2:   flow: pps ← &ps:
escape_struct_param1.go:38:2:   flow: ps ← &s:
escape_struct_param1.go:38:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param1.go:38:2:   flow: {heap} ← **pu:
escape_struct_param1.go:38:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param1.go:38:2: moved to heap: s
escape_struct_param1.go:38:2: s escapes to heap in tSPPi:
escape_struct_param1.go:41:8: &U{...} does not escape
escape_struct_param1.go:46:2:     from &U{...} (spill) at escape_struct_param1.go:49:8
escape_struct_param1.go:46:2:     from &ps (address-of) at escape_struct_param1.go:48:9
escape_struct_param1.go:46:2:     from &s (address-of) at escape_struct_param1.go:47:8
escape_struct_param1.go:46:2:     from (*U).SPP(pu) (call parameter) at escape_struct_param1.go:50:17
escape_struct_param1.go:46:2:     from *(*U).SPP(pu) (indirection) at escape_struct_param1.go:50:10
escape_struct_param1.go:46:2:     from Ssink = *(*U).SPP(pu) (assign) at escape_struct_param1.go:50:8
escape_struct_param1.go:46:2:     from U{...} (struct literal element) at escape_struct_param1.go:49:10
escape_struct_param1.go:46:2:     from pps := &ps (assign) at escape_struct_param1.go:48:6
escape_struct_param1.go:46:2:     from ps := &s (assign) at escape_struct_param1.go:47:5
escape_struct_param1.go:46:2:     from pu := &U{...} (assign) at escape_struct_param1.go:49:5
escape_struct_param1.go:46:2:   flow: pps ← &ps:
escape_struct_param1.go:46:2:   flow: ps ← &s:
escape_struct_param1.go:46:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param1.go:46:2:   flow: {heap} ← **pu:
escape_struct_param1.go:46:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param1.go:46:2: moved to heap: s
escape_struct_param1.go:46:2: s escapes to heap in tiSPP:
escape_struct_param1.go:49:8: &U{...} does not escape
escape_struct_param1.go:55:2:     from &U{...} (spill) at escape_struct_param1.go:58:8
escape_struct_param1.go:55:2:     from &ps (address-of) at escape_struct_param1.go:57:9
escape_struct_param1.go:55:2:     from &s (address-of) at escape_struct_param1.go:56:8
escape_struct_param1.go:55:2:     from (*U).SP(pu) (call parameter) at escape_struct_param1.go:59:15
escape_struct_param1.go:55:2:     from Ssink = (*U).SP(pu) (assign) at escape_struct_param1.go:59:8
escape_struct_param1.go:55:2:     from U{...} (struct literal element) at escape_struct_param1.go:58:10
escape_struct_param1.go:55:2:     from pps := &ps (assign) at escape_struct_param1.go:57:6
escape_struct_param1.go:55:2:     from ps := &s (assign) at escape_struct_param1.go:56:5
escape_struct_param1.go:55:2:     from pu := &U{...} (assign) at escape_struct_param1.go:58:5
escape_struct_param1.go:55:2:   flow: pps ← &ps:
escape_struct_param1.go:55:2:   flow: ps ← &s:
escape_struct_param1.go:55:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param1.go:55:2:   flow: {heap} ← *pu:
escape_struct_param1.go:55:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param1.go:55:2: moved to heap: s
escape_struct_param1.go:55:2: s escapes to heap in tSP:
escape_struct_param1.go:56:2:     from &U{...} (spill) at escape_struct_param1.go:58:8
escape_struct_param1.go:56:2:     from &ps (address-of) at escape_struct_param1.go:57:9
escape_struct_param1.go:56:2:     from (*U).SP(pu) (call parameter) at escape_struct_param1.go:59:15
escape_struct_param1.go:56:2:     from Ssink = (*U).SP(pu) (assign) at escape_struct_param1.go:59:8
escape_struct_param1.go:56:2:     from U{...} (struct literal element) at escape_struct_param1.go:58:10
escape_struct_param1.go:56:2:     from pps := &ps (assign) at escape_struct_param1.go:57:6
escape_struct_param1.go:56:2:     from pu := &U{...} (assign) at escape_struct_param1.go:58:5
escape_struct_param1.go:56:2:   flow: pps ← &ps:
escape_struct_param1.go:56:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param1.go:56:2:   flow: {heap} ← *pu:
escape_struct_param1.go:56:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param1.go:56:2: moved to heap: ps
escape_struct_param1.go:56:2: ps escapes to heap in tSP:
escape_struct_param1.go:58:8: &U{...} does not escape
escape_struct_param1.go:62:7:     from return v._u (return) at escape_struct_param1.go:63:2
escape_struct_param1.go:62:7:     from v._u (dot of pointer) at escape_struct_param1.go:63:10
escape_struct_param1.go:62:7:   flow: ~r0 ← *v:
escape_struct_param1.go:62:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:62:7: parameter v leaks to ~r0 for (*V).u with derefs=1:
escape_struct_param1.go:66:7:     from return v._up (return) at escape_struct_param1.go:67:2
escape_struct_param1.go:66:7:     from v._up (dot of pointer) at escape_struct_param1.go:67:10
escape_struct_param1.go:66:7:   flow: ~r0 ← *v:
escape_struct_param1.go:66:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:66:7: parameter v leaks to ~r0 for (*V).UP with derefs=1:
escape_struct_param1.go:70:7:     from return v._upp (return) at escape_struct_param1.go:71:2
escape_struct_param1.go:70:7:     from v._upp (dot of pointer) at escape_struct_param1.go:71:10
escape_struct_param1.go:70:7:   flow: ~r0 ← *v:
escape_struct_param1.go:70:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:70:7: parameter v leaks to ~r0 for (*V).UPP with derefs=1:
escape_struct_param1.go:74:7:     from *v._upp (indirection) at escape_struct_param1.go:75:9
escape_struct_param1.go:74:7:     from return *v._upp (return) at escape_struct_param1.go:75:2
escape_struct_param1.go:74:7:     from v._upp (dot of pointer) at escape_struct_param1.go:75:11
escape_struct_param1.go:74:7:   flow: ~r0 ← **v:
escape_struct_param1.go:74:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:74:7: parameter v leaks to ~r0 for (*V).UPPia with derefs=2:
escape_struct_param1.go:78:7:     from (*V).UPP(v) (call parameter) at escape_struct_param1.go:79:15
escape_struct_param1.go:78:7:     from *(*V).UPP(v) (indirection) at escape_struct_param1.go:79:9
escape_struct_param1.go:78:7:     from return *(*V).UPP(v) (return) at escape_struct_param1.go:79:2
escape_struct_param1.go:78:7:   flow: ~r0 ← **v:
escape_struct_param1.go:78:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:78:7: parameter v leaks to ~r0 for (*V).UPPib with derefs=2:
escape_struct_param1.go:82:7:     from return v._u._sp (return) at escape_struct_param1.go:83:2
escape_struct_param1.go:82:7:     from v._u (dot of pointer) at escape_struct_param1.go:83:10
escape_struct_param1.go:82:7:     from v._u._sp (dot) at escape_struct_param1.go:83:13
escape_struct_param1.go:82:7:   flow: ~r0 ← *v:
escape_struct_param1.go:82:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:82:7: parameter v leaks to ~r0 for (*V).USPa with derefs=1:
escape_struct_param1.go:86:7:     from (*V).u(v) (call parameter) at escape_struct_param1.go:87:12
escape_struct_param1.go:86:7:     from (*V).u(v)._sp (dot) at escape_struct_param1.go:87:14
escape_struct_param1.go:86:7:     from return (*V).u(v)._sp (return) at escape_struct_param1.go:87:2
escape_struct_param1.go:86:7:   flow: ~r0 ← *v:
escape_struct_param1.go:86:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:86:7: parameter v leaks to ~r0 for (*V).USPb with derefs=1:
escape_struct_param1.go:90:7:     from *v._u._spp (indirection) at escape_struct_param1.go:91:9
escape_struct_param1.go:90:7:     from return *v._u._spp (return) at escape_struct_param1.go:91:2
escape_struct_param1.go:90:7:     from v._u (dot of pointer) at escape_struct_param1.go:91:11
escape_struct_param1.go:90:7:     from v._u._spp (dot) at escape_struct_param1.go:91:14
escape_struct_param1.go:90:7:   flow: ~r0 ← **v:
escape_struct_param1.go:90:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:90:7: parameter v leaks to ~r0 for (*V).USPPia with derefs=2:
escape_struct_param1.go:94:7:     from (*U).SPPi(v._u) (call parameter) at escape_struct_param1.go:95:18
escape_struct_param1.go:94:7:     from return (*U).SPPi(v._u) (return) at escape_struct_param1.go:95:2
escape_struct_param1.go:94:7:     from v._u (address-of) at escape_struct_param1.go:95:13
escape_struct_param1.go:94:7:     from v._u (dot of pointer) at escape_struct_param1.go:95:10
escape_struct_param1.go:94:7:   flow: ~r0 ← **v:
escape_struct_param1.go:94:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:94:7: parameter v leaks to ~r0 for (*V).USPPib with derefs=2:
escape_struct_param1.go:98:7:     from return v._up._sp (return) at escape_struct_param1.go:99:2
escape_struct_param1.go:98:7:     from v._up (dot of pointer) at escape_struct_param1.go:99:10
escape_struct_param1.go:98:7:     from v._up._sp (dot of pointer) at escape_struct_param1.go:99:14
escape_struct_param1.go:98:7:   flow: ~r0 ← **v:
escape_struct_param1.go:98:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:98:7: parameter v leaks to ~r0 for (*V).UPiSPa with derefs=2:
== escape_struct_param2.go
escape_struct_param2.go:102:7:     from U.SP(v._up) (call parameter) at escape_struct_param2.go:103:17
escape_struct_param2.go:102:7:     from V.UPiSPb(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:102:7:     from return U.SP(v._up) (return) at escape_struct_param2.go:103:2
escape_struct_param2.go:102:7:     from return V.UPiSPb(v) (return) at <autogenerated>:1
escape_struct_param2.go:102:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:102:7:     from v._up (dot) at escape_struct_param2.go:103:10
escape_struct_param2.go:102:7:     from v._up (indirection) at escape_struct_param2.go:103:14
escape_struct_param2.go:102:7:   flow: ~r0 ← **v:
escape_struct_param2.go:102:7:   flow: ~r0 ← *v:
escape_struct_param2.go:102:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:102:7: parameter v leaks to ~r0 for (*V).UPiSPb with derefs=2:
escape_struct_param2.go:102:7: parameter v leaks to ~r0 for V.UPiSPb with derefs=1:
escape_struct_param2.go:106:7:     from V.UP(v) (call parameter) at escape_struct_param2.go:107:13
escape_struct_param2.go:106:7:     from V.UP(v)._sp (dot of pointer) at escape_struct_param2.go:107:15
escape_struct_param2.go:106:7:     from V.UPiSPc(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:106:7:     from return V.UP(v)._sp (return) at escape_struct_param2.go:107:2
escape_struct_param2.go:106:7:     from return V.UPiSPc(v) (return) at <autogenerated>:1
escape_struct_param2.go:106:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:106:7:   flow: ~r0 ← **v:
escape_struct_param2.go:106:7:   flow: ~r0 ← *v:
escape_struct_param2.go:106:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:106:7: parameter v leaks to ~r0 for (*V).UPiSPc with derefs=2:
escape_struct_param2.go:106:7: parameter v leaks to ~r0 for V.UPiSPc with derefs=1:
escape_struct_param2.go:110:7:     from U.SP(V.UP(v)) (call parameter) at escape_struct_param2.go:111:18
escape_struct_param2.go:110:7:     from V.UP(v) (call parameter) at escape_struct_param2.go:111:13
escape_struct_param2.go:110:7:     from V.UP(v) (indirection) at escape_struct_param2.go:111:15
escape_struct_param2.go:110:7:     from V.UPiSPd(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:110:7:     from return U.SP(V.UP(v)) (return) at escape_struct_param2.go:111:2
escape_struct_param2.go:110:7:     from return V.UPiSPd(v) (return) at <autogenerated>:1
escape_struct_param2.go:110:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:110:7:   flow: ~r0 ← **v:
escape_struct_param2.go:110:7:   flow: ~r0 ← *v:
escape_struct_param2.go:110:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:110:7: parameter v leaks to ~r0 for (*V).UPiSPd with derefs=2:
escape_struct_param2.go:110:7: parameter v leaks to ~r0 for V.UPiSPd with derefs=1:
escape_struct_param2.go:117:2:     from &V{...} (spill) at escape_struct_param2.go:128:7
escape_struct_param2.go:117:2:     from &ps2 (address-of) at escape_struct_param2.go:125:15
escape_struct_param2.go:117:2:     from &s2 (address-of) at escape_struct_param2.go:122:9
escape_struct_param2.go:117:2:     from Ssink = V.UPiSPa(v) (assign) at escape_struct_param2.go:129:8
escape_struct_param2.go:117:2:     from U{...} (struct literal element) at escape_struct_param2.go:125:9
escape_struct_param2.go:117:2:     from V.UPiSPa(v) (call parameter) at escape_struct_param2.go:129:18
escape_struct_param2.go:117:2:     from V{...} (struct literal element) at escape_struct_param2.go:128:9
escape_struct_param2.go:117:2:     from ps2 := &s2 (assign) at escape_struct_param2.go:122:6
escape_struct_param2.go:117:2:     from u1 := U{...} (assign) at escape_struct_param2.go:125:5
escape_struct_param2.go:117:2:     from v (indirection) at escape_struct_param2.go:129:11
escape_struct_param2.go:117:2:     from v := &V{...} (assign) at escape_struct_param2.go:128:4
escape_struct_param2.go:117:2:   flow: ps2 ← &s2:
escape_struct_param2.go:117:2:   flow: u1 ← &ps2:
escape_struct_param2.go:117:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:117:2:   flow: {heap} ← **v:
escape_struct_param2.go:117:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param2.go:117:2: moved to heap: s2
escape_struct_param2.go:117:2: s2 escapes to heap in tUPiSPa:
escape_struct_param2.go:118:2:     from &U{...} (spill) at escape_struct_param2.go:126:8
escape_struct_param2.go:118:2:     from &V{...} (spill) at escape_struct_param2.go:128:7
escape_struct_param2.go:118:2:     from &s3 (address-of) at escape_struct_param2.go:126:11
escape_struct_param2.go:118:2:     from Ssink = V.UPiSPa(v) (assign) at escape_struct_param2.go:129:8
escape_struct_param2.go:118:2:     from U{...} (struct literal element) at escape_struct_param2.go:126:10
escape_struct_param2.go:118:2:     from V.UPiSPa(v) (call parameter) at escape_struct_param2.go:129:18
escape_struct_param2.go:118:2:     from V{...} (struct literal element) at escape_struct_param2.go:128:9
escape_struct_param2.go:118:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:126:5
escape_struct_param2.go:118:2:     from v (indirection) at escape_struct_param2.go:129:11
escape_struct_param2.go:118:2:     from v := &V{...} (assign) at escape_struct_param2.go:128:4
escape_struct_param2.go:118:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:118:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:118:2:   flow: {heap} ← **v:
escape_struct_param2.go:118:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param2.go:118:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:118:2: moved to heap: s3
escape_struct_param2.go:118:2: s3 escapes to heap in tUPiSPa:
escape_struct_param2.go:119:2:     from &s4 (address-of) at escape_struct_param2.go:123:9
escape_struct_param2.go:119:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:123:6
escape_struct_param2.go:119:2:   flow: ps4 ← &s4:
escape_struct_param2.go:119:2: moved to heap: s4
escape_struct_param2.go:119:2: s4 escapes to heap in tUPiSPa:
escape_struct_param2.go:120:2:     from &s5 (address-of) at escape_struct_param2.go:127:11
escape_struct_param2.go:120:2:     from U{...} (struct literal element) at escape_struct_param2.go:127:10
escape_struct_param2.go:120:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:120:2: moved to heap: s5
escape_struct_param2.go:120:2: s5 escapes to heap in tUPiSPa:
escape_struct_param2.go:121:2:     from &s6 (address-of) at escape_struct_param2.go:124:9
escape_struct_param2.go:121:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:124:6
escape_struct_param2.go:121:2:   flow: ps6 ← &s6:
escape_struct_param2.go:121:2: moved to heap: s6
escape_struct_param2.go:121:2: s6 escapes to heap in tUPiSPa:
escape_struct_param2.go:123:2:     from &U{...} (spill) at escape_struct_param2.go:126:8
escape_struct_param2.go:123:2:     from &V{...} (spill) at escape_struct_param2.go:128:7
escape_struct_param2.go:123:2:     from &ps4 (address-of) at escape_struct_param2.go:126:16
escape_struct_param2.go:123:2:     from Ssink = V.UPiSPa(v) (assign) at escape_struct_param2.go:129:8
escape_struct_param2.go:123:2:     from U{...} (struct literal element) at escape_struct_param2.go:126:10
escape_struct_param2.go:123:2:     from V.UPiSPa(v) (call parameter) at escape_struct_param2.go:129:18
escape_struct_param2.go:123:2:     from V{...} (struct literal element) at escape_struct_param2.go:128:9
escape_struct_param2.go:123:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:126:5
escape_struct_param2.go:123:2:     from v (indirection) at escape_struct_param2.go:129:11
escape_struct_param2.go:123:2:     from v := &V{...} (assign) at escape_struct_param2.go:128:4
escape_struct_param2.go:123:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:123:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:123:2:   flow: {heap} ← **v:
escape_struct_param2.go:123:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:123:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:123:2: moved to heap: ps4
escape_struct_param2.go:123:2: ps4 escapes to heap in tUPiSPa:
escape_struct_param2.go:124:2:     from &ps6 (address-of) at escape_struct_param2.go:127:16
escape_struct_param2.go:124:2:     from U{...} (struct literal element) at escape_struct_param2.go:127:10
escape_struct_param2.go:124:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:124:2: moved to heap: ps6
escape_struct_param2.go:124:2: ps6 escapes to heap in tUPiSPa:
escape_struct_param2.go:126:8: &U{...} does not escape
escape_struct_param2.go:127:8:     from &U{...} (spill) at escape_struct_param2.go:127:8
escape_struct_param2.go:127:8:     from &V{...} (spill) at escape_struct_param2.go:128:7
escape_struct_param2.go:127:8:     from &u3 (address-of) at escape_struct_param2.go:128:18
escape_struct_param2.go:127:8:     from Ssink = V.UPiSPa(v) (assign) at escape_struct_param2.go:129:8
escape_struct_param2.go:127:8:     from V.UPiSPa(v) (call parameter) at escape_struct_param2.go:129:18
escape_struct_param2.go:127:8:     from V{...} (struct literal element) at escape_struct_param2.go:128:9
escape_struct_param2.go:127:8:     from u3 := &U{...} (assign) at escape_struct_param2.go:127:5
escape_struct_param2.go:127:8:     from v (indirection) at escape_struct_param2.go:129:11
escape_struct_param2.go:127:8:     from v := &V{...} (assign) at escape_struct_param2.go:128:4
escape_struct_param2.go:127:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:127:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:127:8:   flow: {heap} ← **v:
escape_struct_param2.go:127:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:127:8: &U{...} escapes to heap
escape_struct_param2.go:127:8: &U{...} escapes to heap in tUPiSPa:
escape_struct_param2.go:128:7: &V{...} does not escape
escape_struct_param2.go:135:2:     from &V{...} (spill) at escape_struct_param2.go:146:7
escape_struct_param2.go:135:2:     from &ps2 (address-of) at escape_struct_param2.go:143:15
escape_struct_param2.go:135:2:     from &s2 (address-of) at escape_struct_param2.go:140:9
escape_struct_param2.go:135:2:     from Ssink = V.UPiSPb(v) (assign) at escape_struct_param2.go:147:8
escape_struct_param2.go:135:2:     from U{...} (struct literal element) at escape_struct_param2.go:143:9
escape_struct_param2.go:135:2:     from V.UPiSPb(v) (call parameter) at escape_struct_param2.go:147:18
escape_struct_param2.go:135:2:     from V{...} (struct literal element) at escape_struct_param2.go:146:9
escape_struct_param2.go:135:2:     from ps2 := &s2 (assign) at escape_struct_param2.go:140:6
escape_struct_param2.go:135:2:     from u1 := U{...} (assign) at escape_struct_param2.go:143:5
escape_struct_param2.go:135:2:     from v (indirection) at escape_struct_param2.go:147:11
escape_struct_param2.go:135:2:     from v := &V{...} (assign) at escape_struct_param2.go:146:4
escape_struct_param2.go:135:2:   flow: ps2 ← &s2:
escape_struct_param2.go:135:2:   flow: u1 ← &ps2:
escape_struct_param2.go:135:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:135:2:   flow: {heap} ← **v:
escape_struct_param2.go:135:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param2.go:135:2: moved to heap: s2
escape_struct_param2.go:135:2: s2 escapes to heap in tUPiSPb:
escape_struct_param2.go:136:2:     from &U{...} (spill) at escape_struct_param2.go:144:8
escape_struct_param2.go:136:2:     from &V{...} (spill) at escape_struct_param2.go:146:7
escape_struct_param2.go:136:2:     from &s3 (address-of) at escape_struct_param2.go:144:11
escape_struct_param2.go:136:2:     from Ssink = V.UPiSPb(v) (assign) at escape_struct_param2.go:147:8
escape_struct_param2.go:136:2:     from U{...} (struct literal element) at escape_struct_param2.go:144:10
escape_struct_param2.go:136:2:     from V.UPiSPb(v) (call parameter) at escape_struct_param2.go:147:18
escape_struct_param2.go:136:2:     from V{...} (struct literal element) at escape_struct_param2.go:146:9
escape_struct_param2.go:136:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:144:5
escape_struct_param2.go:136:2:     from v (indirection) at escape_struct_param2.go:147:11
escape_struct_param2.go:136:2:     from v := &V{...} (assign) at escape_struct_param2.go:146:4
escape_struct_param2.go:136:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:136:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:136:2:   flow: {heap} ← **v:
escape_struct_param2.go:136:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param2.go:136:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:136:2: moved to heap: s3
escape_struct_param2.go:136:2: s3 escapes to heap in tUPiSPb:
escape_struct_param2.go:137:2:     from &s4 (address-of) at escape_struct_param2.go:141:9
escape_struct_param2.go:137:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:141:6
escape_struct_param2.go:137:2:   flow: ps4 ← &s4:
escape_struct_param2.go:137:2: moved to heap: s4
escape_struct_param2.go:137:2: s4 escapes to heap in tUPiSPb:
escape_struct_param2.go:138:2:     from &s5 (address-of) at escape_struct_param2.go:145:11
escape_struct_param2.go:138:2:     from U{...} (struct literal element) at escape_struct_param2.go:145:10
escape_struct_param2.go:138:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:138:2: moved to heap: s5
escape_struct_param2.go:138:2: s5 escapes to heap in tUPiSPb:
escape_struct_param2.go:139:2:     from &s6 (address-of) at escape_struct_param2.go:142:9
escape_struct_param2.go:139:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:142:6
escape_struct_param2.go:139:2:   flow: ps6 ← &s6:
escape_struct_param2.go:139:2: moved to heap: s6
escape_struct_param2.go:139:2: s6 escapes to heap in tUPiSPb:
escape_struct_param2.go:141:2:     from &U{...} (spill) at escape_struct_param2.go:144:8
escape_struct_param2.go:141:2:     from &V{...} (spill) at escape_struct_param2.go:146:7
escape_struct_param2.go:141:2:     from &ps4 (address-of) at escape_struct_param2.go:144:16
escape_struct_param2.go:141:2:     from Ssink = V.UPiSPb(v) (assign) at escape_struct_param2.go:147:8
escape_struct_param2.go:141:2:     from U{...} (struct literal element) at escape_struct_param2.go:144:10
escape_struct_param2.go:141:2:     from V.UPiSPb(v) (call parameter) at escape_struct_param2.go:147:18
escape_struct_param2.go:141:2:     from V{...} (struct literal element) at escape_struct_param2.go:146:9
escape_struct_param2.go:141:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:144:5
escape_struct_param2.go:141:2:     from v (indirection) at escape_struct_param2.go:147:11
escape_struct_param2.go:141:2:     from v := &V{...} (assign) at escape_struct_param2.go:146:4
escape_struct_param2.go:141:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:141:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:141:2:   flow: {heap} ← **v:
escape_struct_param2.go:141:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:141:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:141:2: moved to heap: ps4
escape_struct_param2.go:141:2: ps4 escapes to heap in tUPiSPb:
escape_struct_param2.go:142:2:     from &ps6 (address-of) at escape_struct_param2.go:145:16
escape_struct_param2.go:142:2:     from U{...} (struct literal element) at escape_struct_param2.go:145:10
escape_struct_param2.go:142:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:142:2: moved to heap: ps6
escape_struct_param2.go:142:2: ps6 escapes to heap in tUPiSPb:
escape_struct_param2.go:144:8: &U{...} does not escape
escape_struct_param2.go:145:8:     from &U{...} (spill) at escape_struct_param2.go:145:8
escape_struct_param2.go:145:8:     from &V{...} (spill) at escape_struct_param2.go:146:7
escape_struct_param2.go:145:8:     from &u3 (address-of) at escape_struct_param2.go:146:18
escape_struct_param2.go:145:8:     from Ssink = V.UPiSPb(v) (assign) at escape_struct_param2.go:147:8
escape_struct_param2.go:145:8:     from V.UPiSPb(v) (call parameter) at escape_struct_param2.go:147:18
escape_struct_param2.go:145:8:     from V{...} (struct literal element) at escape_struct_param2.go:146:9
escape_struct_param2.go:145:8:     from u3 := &U{...} (assign) at escape_struct_param2.go:145:5
escape_struct_param2.go:145:8:     from v (indirection) at escape_struct_param2.go:147:11
escape_struct_param2.go:145:8:     from v := &V{...} (assign) at escape_struct_param2.go:146:4
escape_struct_param2.go:145:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:145:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:145:8:   flow: {heap} ← **v:
escape_struct_param2.go:145:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:145:8: &U{...} escapes to heap
escape_struct_param2.go:145:8: &U{...} escapes to heap in tUPiSPb:
escape_struct_param2.go:146:7: &V{...} does not escape
escape_struct_param2.go:153:2:     from &V{...} (spill) at escape_struct_param2.go:164:7
escape_struct_param2.go:153:2:     from &ps2 (address-of) at escape_struct_param2.go:161:15
escape_struct_param2.go:153:2:     from &s2 (address-of) at escape_struct_param2.go:158:9
escape_struct_param2.go:153:2:     from Ssink = V.UPiSPc(v) (assign) at escape_struct_param2.go:165:8
escape_struct_param2.go:153:2:     from U{...} (struct literal element) at escape_struct_param2.go:161:9
escape_struct_param2.go:153:2:     from V.UPiSPc(v) (call parameter) at escape_struct_param2.go:165:18
escape_struct_param2.go:153:2:     from V{...} (struct literal element) at escape_struct_param2.go:164:9
escape_struct_param2.go:153:2:     from ps2 := &s2 (assign) at escape_struct_param2.go:158:6
escape_struct_param2.go:153:2:     from u1 := U{...} (assign) at escape_struct_param2.go:161:5
escape_struct_param2.go:153:2:     from v (indirection) at escape_struct_param2.go:165:11
escape_struct_param2.go:153:2:     from v := &V{...} (assign) at escape_struct_param2.go:164:4
escape_struct_param2.go:153:2:   flow: ps2 ← &s2:
escape_struct_param2.go:153:2:   flow: u1 ← &ps2:
escape_struct_param2.go:153:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:153:2:   flow: {heap} ← **v:
escape_struct_param2.go:153:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param2.go:153:2: moved to heap: s2
escape_struct_param2.go:153:2: s2 escapes to heap in tUPiSPc:
escape_struct_param2.go:154:2:     from &U{...} (spill) at escape_struct_param2.go:162:8
escape_struct_param2.go:154:2:     from &V{...} (spill) at escape_struct_param2.go:164:7
escape_struct_param2.go:154:2:     from &s3 (address-of) at escape_struct_param2.go:162:11
escape_struct_param2.go:154:2:     from Ssink = V.UPiSPc(v) (assign) at escape_struct_param2.go:165:8
escape_struct_param2.go:154:2:     from U{...} (struct literal element) at escape_struct_param2.go:162:10
escape_struct_param2.go:154:2:     from V.UPiSPc(v) (call parameter) at escape_struct_param2.go:165:18
escape_struct_param2.go:154:2:     from V{...} (struct literal element) at escape_struct_param2.go:164:9
escape_struct_param2.go:154:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:162:5
escape_struct_param2.go:154:2:     from v (indirection) at escape_struct_param2.go:165:11
escape_struct_param2.go:154:2:     from v := &V{...} (assign) at escape_struct_param2.go:164:4
escape_struct_param2.go:154:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:154:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:154:2:   flow: {heap} ← **v:
escape_struct_param2.go:154:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param2.go:154:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:154:2: moved to heap: s3
escape_struct_param2.go:154:2: s3 escapes to heap in tUPiSPc:
escape_struct_param2.go:155:2:     from &s4 (address-of) at escape_struct_param2.go:159:9
escape_struct_param2.go:155:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:159:6
escape_struct_param2.go:155:2:   flow: ps4 ← &s4:
escape_struct_param2.go:155:2: moved to heap: s4
escape_struct_param2.go:155:2: s4 escapes to heap in tUPiSPc:
escape_struct_param2.go:156:2:     from &s5 (address-of) at escape_struct_param2.go:163:11
escape_struct_param2.go:156:2:     from U{...} (struct literal element) at escape_struct_param2.go:163:10
escape_struct_param2.go:156:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:156:2: moved to heap: s5
escape_struct_param2.go:156:2: s5 escapes to heap in tUPiSPc:
escape_struct_param2.go:157:2:     from &s6 (address-of) at escape_struct_param2.go:160:9
escape_struct_param2.go:157:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:160:6
escape_struct_param2.go:157:2:   flow: ps6 ← &s6:
escape_struct_param2.go:157:2: moved to heap: s6
escape_struct_param2.go:157:2: s6 escapes to heap in tUPiSPc:
escape_struct_param2.go:159:2:     from &U{...} (spill) at escape_struct_param2.go:162:8
escape_struct_param2.go:159:2:     from &V{...} (spill) at escape_struct_param2.go:164:7
escape_struct_param2.go:159:2:     from &ps4 (address-of) at escape_struct_param2.go:162:16
escape_struct_param2.go:159:2:     from Ssink = V.UPiSPc(v) (assign) at escape_struct_param2.go:165:8
escape_struct_param2.go:159:2:     from U{...} (struct literal element) at escape_struct_param2.go:162:10
escape_struct_param2.go:159:2:     from V.UPiSPc(v) (call parameter) at escape_struct_param2.go:165:18
escape_struct_param2.go:159:2:     from V{...} (struct literal element) at escape_struct_param2.go:164:9
escape_struct_param2.go:159:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:162:5
escape_struct_param2.go:159:2:     from v (indirection) at escape_struct_param2.go:165:11
escape_struct_param2.go:159:2:     from v := &V{...} (assign) at escape_struct_param2.go:164:4
escape_struct_param2.go:159:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:159:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:159:2:   flow: {heap} ← **v:
escape_struct_param2.go:159:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:159:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:159:2: moved to heap: ps4
escape_struct_param2.go:159:2: ps4 escapes to heap in tUPiSPc:
escape_struct_param2.go:160:2:     from &ps6 (address-of) at escape_struct_param2.go:163:16
escape_struct_param2.go:160:2:     from U{...} (struct literal element) at escape_struct_param2.go:163:10
escape_struct_param2.go:160:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:160:2: moved to heap: ps6
escape_struct_param2.go:160:2: ps6 escapes to heap in tUPiSPc:
escape_struct_param2.go:162:8: &U{...} does not escape
escape_struct_param2.go:163:8:     from &U{...} (spill) at escape_struct_param2.go:163:8
escape_struct_param2.go:163:8:     from &V{...} (spill) at escape_struct_param2.go:164:7
escape_struct_param2.go:163:8:     from &u3 (address-of) at escape_struct_param2.go:164:18
escape_struct_param2.go:163:8:     from Ssink = V.UPiSPc(v) (assign) at escape_struct_param2.go:165:8
escape_struct_param2.go:163:8:     from V.UPiSPc(v) (call parameter) at escape_struct_param2.go:165:18
escape_struct_param2.go:163:8:     from V{...} (struct literal element) at escape_struct_param2.go:164:9
escape_struct_param2.go:163:8:     from u3 := &U{...} (assign) at escape_struct_param2.go:163:5
escape_struct_param2.go:163:8:     from v (indirection) at escape_struct_param2.go:165:11
escape_struct_param2.go:163:8:     from v := &V{...} (assign) at escape_struct_param2.go:164:4
escape_struct_param2.go:163:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:163:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:163:8:   flow: {heap} ← **v:
escape_struct_param2.go:163:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:163:8: &U{...} escapes to heap
escape_struct_param2.go:163:8: &U{...} escapes to heap in tUPiSPc:
escape_struct_param2.go:164:7: &V{...} does not escape
escape_struct_param2.go:171:2:     from &V{...} (spill) at escape_struct_param2.go:182:7
escape_struct_param2.go:171:2:     from &ps2 (address-of) at escape_struct_param2.go:179:15
escape_struct_param2.go:171:2:     from &s2 (address-of) at escape_struct_param2.go:176:9
escape_struct_param2.go:171:2:     from Ssink = V.UPiSPd(v) (assign) at escape_struct_param2.go:183:8
escape_struct_param2.go:171:2:     from U{...} (struct literal element) at escape_struct_param2.go:179:9
escape_struct_param2.go:171:2:     from V.UPiSPd(v) (call parameter) at escape_struct_param2.go:183:18
escape_struct_param2.go:171:2:     from V{...} (struct literal element) at escape_struct_param2.go:182:9
escape_struct_param2.go:171:2:     from ps2 := &s2 (assign) at escape_struct_param2.go:176:6
escape_struct_param2.go:171:2:     from u1 := U{...} (assign) at escape_struct_param2.go:179:5
escape_struct_param2.go:171:2:     from v (indirection) at escape_struct_param2.go:183:11
escape_struct_param2.go:171:2:     from v := &V{...} (assign) at escape_struct_param2.go:182:4
escape_struct_param2.go:171:2:   flow: ps2 ← &s2:
escape_struct_param2.go:171:2:   flow: u1 ← &ps2:
escape_struct_param2.go:171:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:171:2:   flow: {heap} ← **v:
escape_struct_param2.go:171:2:   flow: {storage for &V{...}} ← u1:
escape_struct_param2.go:171:2: moved to heap: s2
escape_struct_param2.go:171:2: s2 escapes to heap in tUPiSPd:
escape_struct_param2.go:172:2:     from &U{...} (spill) at escape_struct_param2.go:180:8
escape_struct_param2.go:172:2:     from &V{...} (spill) at escape_struct_param2.go:182:7
escape_struct_param2.go:172:2:     from &s3 (address-of) at escape_struct_param2.go:180:11
escape_struct_param2.go:172:2:     from Ssink = V.UPiSPd(v) (assign) at escape_struct_param2.go:183:8
escape_struct_param2.go:172:2:     from U{...} (struct literal element) at escape_struct_param2.go:180:10
escape_struct_param2.go:172:2:     from V.UPiSPd(v) (call parameter) at escape_struct_param2.go:183:18
escape_struct_param2.go:172:2:     from V{...} (struct literal element) at escape_struct_param2.go:182:9
escape_struct_param2.go:172:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:180:5
escape_struct_param2.go:172:2:     from v (indirection) at escape_struct_param2.go:183:11
escape_struct_param2.go:172:2:     from v := &V{...} (assign) at escape_struct_param2.go:182:4
escape_struct_param2.go:172:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:172:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:172:2:   flow: {heap} ← **v:
escape_struct_param2.go:172:2:   flow: {storage for &U{...}} ← &s3:
escape_struct_param2.go:172:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:172:2: moved to heap: s3
escape_struct_param2.go:172:2: s3 escapes to heap in tUPiSPd:
escape_struct_param2.go:173:2:     from &s4 (address-of) at escape_struct_param2.go:177:9
escape_struct_param2.go:173:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:177:6
escape_struct_param2.go:173:2:   flow: ps4 ← &s4:
escape_struct_param2.go:173:2: moved to heap: s4
escape_struct_param2.go:173:2: s4 escapes to heap in tUPiSPd:
escape_struct_param2.go:174:2:     from &s5 (address-of) at escape_struct_param2.go:181:11
escape_struct_param2.go:174:2:     from U{...} (struct literal element) at escape_struct_param2.go:181:10
escape_struct_param2.go:174:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:174:2: moved to heap: s5
escape_struct_param2.go:174:2: s5 escapes to heap in tUPiSPd:
escape_struct_param2.go:175:2:     from &s6 (address-of) at escape_struct_param2.go:178:9
escape_struct_param2.go:175:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:178:6
escape_struct_param2.go:175:2:   flow: ps6 ← &s6:
escape_struct_param2.go:175:2: moved to heap: s6
escape_struct_param2.go:175:2: s6 escapes to heap in tUPiSPd:
escape_struct_param2.go:177:2:     from &U{...} (spill) at escape_struct_param2.go:180:8
escape_struct_param2.go:177:2:     from &V{...} (spill) at escape_struct_param2.go:182:7
escape_struct_param2.go:177:2:     from &ps4 (address-of) at escape_struct_param2.go:180:16
escape_struct_param2.go:177:2:     from Ssink = V.UPiSPd(v) (assign) at escape_struct_param2.go:183:8
escape_struct_param2.go:177:2:     from U{...} (struct literal element) at escape_struct_param2.go:180:10
escape_struct_param2.go:177:2:     from V.UPiSPd(v) (call parameter) at escape_struct_param2.go:183:18
escape_struct_param2.go:177:2:     from V{...} (struct literal element) at escape_struct_param2.go:182:9
escape_struct_param2.go:177:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:180:5
escape_struct_param2.go:177:2:     from v (indirection) at escape_struct_param2.go:183:11
escape_struct_param2.go:177:2:     from v := &V{...} (assign) at escape_struct_param2.go:182:4
escape_struct_param2.go:177:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:177:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:177:2:   flow: {heap} ← **v:
escape_struct_param2.go:177:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:177:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:177:2: moved to heap: ps4
escape_struct_param2.go:177:2: ps4 escapes to heap in tUPiSPd:
escape_struct_param2.go:178:2:     from &ps6 (address-of) at escape_struct_param2.go:181:16
escape_struct_param2.go:178:2:     from U{...} (struct literal element) at escape_struct_param2.go:181:10
escape_struct_param2.go:178:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:178:2: moved to heap: ps6
escape_struct_param2.go:178:2: ps6 escapes to heap in tUPiSPd:
escape_struct_param2.go:180:8: &U{...} does not escape
escape_struct_param2.go:181:8:     from &U{...} (spill) at escape_struct_param2.go:181:8
escape_struct_param2.go:181:8:     from &V{...} (spill) at escape_struct_param2.go:182:7
escape_struct_param2.go:181:8:     from &u3 (address-of) at escape_struct_param2.go:182:18
escape_struct_param2.go:181:8:     from Ssink = V.UPiSPd(v) (assign) at escape_struct_param2.go:183:8
escape_struct_param2.go:181:8:     from V.UPiSPd(v) (call parameter) at escape_struct_param2.go:183:18
escape_struct_param2.go:181:8:     from V{...} (struct literal element) at escape_struct_param2.go:182:9
escape_struct_param2.go:181:8:     from u3 := &U{...} (assign) at escape_struct_param2.go:181:5
escape_struct_param2.go:181:8:     from v (indirection) at escape_struct_param2.go:183:11
escape_struct_param2.go:181:8:     from v := &V{...} (assign) at escape_struct_param2.go:182:4
escape_struct_param2.go:181:8:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:181:8:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:181:8:   flow: {heap} ← **v:
escape_struct_param2.go:181:8:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:181:8: &U{...} escapes to heap
escape_struct_param2.go:181:8: &U{...} escapes to heap in tUPiSPd:
escape_struct_param2.go:182:7: &V{...} does not escape
escape_struct_param2.go:186:7:     from *v._up._spp (indirection) at escape_struct_param2.go:187:9
escape_struct_param2.go:186:7:     from V.UPiSPPia(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:186:7:     from return *v._up._spp (return) at escape_struct_param2.go:187:2
escape_struct_param2.go:186:7:     from return V.UPiSPPia(v) (return) at <autogenerated>:1
escape_struct_param2.go:186:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:186:7:     from v._up (dot) at escape_struct_param2.go:187:11
escape_struct_param2.go:186:7:     from v._up._spp (dot of pointer) at escape_struct_param2.go:187:15
escape_struct_param2.go:186:7:   flow: ~r0 ← ***v:
escape_struct_param2.go:186:7:   flow: ~r0 ← **v:
escape_struct_param2.go:186:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:186:7: parameter v leaks to ~r0 for (*V).UPiSPPia with derefs=3:
escape_struct_param2.go:186:7: parameter v leaks to ~r0 for V.UPiSPPia with derefs=2:
escape_struct_param2.go:190:7:     from U.SPPi(v._up) (call parameter) at escape_struct_param2.go:191:19
escape_struct_param2.go:190:7:     from V.UPiSPPib(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:190:7:     from return U.SPPi(v._up) (return) at escape_struct_param2.go:191:2
escape_struct_param2.go:190:7:     from return V.UPiSPPib(v) (return) at <autogenerated>:1
escape_struct_param2.go:190:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:190:7:     from v._up (dot) at escape_struct_param2.go:191:10
escape_struct_param2.go:190:7:     from v._up (indirection) at escape_struct_param2.go:191:14
escape_struct_param2.go:190:7:   flow: ~r0 ← ***v:
escape_struct_param2.go:190:7:   flow: ~r0 ← **v:
escape_struct_param2.go:190:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:190:7: parameter v leaks to ~r0 for (*V).UPiSPPib with derefs=3:
escape_struct_param2.go:190:7: parameter v leaks to ~r0 for V.UPiSPPib with derefs=2:
escape_struct_param2.go:194:7:     from *V.UP(v)._spp (indirection) at escape_struct_param2.go:195:9
escape_struct_param2.go:194:7:     from V.UP(v) (call parameter) at escape_struct_param2.go:195:14
escape_struct_param2.go:194:7:     from V.UP(v)._spp (dot of pointer) at escape_struct_param2.go:195:16
escape_struct_param2.go:194:7:     from V.UPiSPPic(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:194:7:     from return *V.UP(v)._spp (return) at escape_struct_param2.go:195:2
escape_struct_param2.go:194:7:     from return V.UPiSPPic(v) (return) at <autogenerated>:1
escape_struct_param2.go:194:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:194:7:   flow: ~r0 ← ***v:
escape_struct_param2.go:194:7:   flow: ~r0 ← **v:
escape_struct_param2.go:194:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:194:7: parameter v leaks to ~r0 for (*V).UPiSPPic with derefs=3:
escape_struct_param2.go:194:7: parameter v leaks to ~r0 for V.UPiSPPic with derefs=2:
escape_struct_param2.go:198:7:     from U.SPPi(V.UP(v)) (call parameter) at escape_struct_param2.go:199:20
escape_struct_param2.go:198:7:     from V.UP(v) (call parameter) at escape_struct_param2.go:199:13
escape_struct_param2.go:198:7:     from V.UP(v) (indirection) at escape_struct_param2.go:199:15
escape_struct_param2.go:198:7:     from V.UPiSPPid(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:198:7:     from return U.SPPi(V.UP(v)) (return) at escape_struct_param2.go:199:2
escape_struct_param2.go:198:7:     from return V.UPiSPPid(v) (return) at <autogenerated>:1
escape_struct_param2.go:198:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:198:7:   flow: ~r0 ← ***v:
escape_struct_param2.go:198:7:   flow: ~r0 ← **v:
escape_struct_param2.go:198:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:198:7: parameter v leaks to ~r0 for (*V).UPiSPPid with derefs=3:
escape_struct_param2.go:198:7: parameter v leaks to ~r0 for V.UPiSPPid with derefs=2:
escape_struct_param2.go:207:2:     from &U{...} (spill) at escape_struct_param2.go:214:8
escape_struct_param2.go:207:2:     from &V{...} (spill) at escape_struct_param2.go:216:7
escape_struct_param2.go:207:2:     from &ps4 (address-of) at escape_struct_param2.go:214:16
escape_struct_param2.go:207:2:     from &s4 (address-of) at escape_struct_param2.go:211:9
escape_struct_param2.go:207:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param2.go:217:8
escape_struct_param2.go:207:2:     from U{...} (struct literal element) at escape_struct_param2.go:214:10
escape_struct_param2.go:207:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param2.go:217:20
escape_struct_param2.go:207:2:     from V{...} (struct literal element) at escape_struct_param2.go:216:9
escape_struct_param2.go:207:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:211:6
escape_struct_param2.go:207:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:214:5
escape_struct_param2.go:207:2:     from v (indirection) at escape_struct_param2.go:217:11
escape_struct_param2.go:207:2:     from v := &V{...} (assign) at escape_struct_param2.go:216:4
escape_struct_param2.go:207:2:   flow: ps4 ← &s4:
escape_struct_param2.go:207:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:207:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:207:2:   flow: {heap} ← ***v:
escape_struct_param2.go:207:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:207:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:207:2: moved to heap: s4
escape_struct_param2.go:207:2: s4 escapes to heap in tUPiSPPia:
escape_struct_param2.go:208:2:     from &U{...} (spill) at escape_struct_param2.go:215:8
escape_struct_param2.go:208:2:     from &V{...} (spill) at escape_struct_param2.go:216:7
escape_struct_param2.go:208:2:     from &s5 (address-of) at escape_struct_param2.go:215:11
escape_struct_param2.go:208:2:     from &u3 (address-of) at escape_struct_param2.go:216:18
escape_struct_param2.go:208:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param2.go:217:8
escape_struct_param2.go:208:2:     from U{...} (struct literal element) at escape_struct_param2.go:215:10
escape_struct_param2.go:208:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param2.go:217:20
escape_struct_param2.go:208:2:     from V{...} (struct literal element) at escape_struct_param2.go:216:9
escape_struct_param2.go:208:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:215:5
escape_struct_param2.go:208:2:     from v (indirection) at escape_struct_param2.go:217:11
escape_struct_param2.go:208:2:     from v := &V{...} (assign) at escape_struct_param2.go:216:4
escape_struct_param2.go:208:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:208:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:208:2:   flow: {heap} ← ***v:
escape_struct_param2.go:208:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:208:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:208:2: moved to heap: s5
escape_struct_param2.go:208:2: s5 escapes to heap in tUPiSPPia:
escape_struct_param2.go:209:2:     from &s6 (address-of) at escape_struct_param2.go:212:9
escape_struct_param2.go:209:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:212:6
escape_struct_param2.go:209:2:   flow: ps6 ← &s6:
escape_struct_param2.go:209:2: moved to heap: s6
escape_struct_param2.go:209:2: s6 escapes to heap in tUPiSPPia:
escape_struct_param2.go:212:2:     from &U{...} (spill) at escape_struct_param2.go:215:8
escape_struct_param2.go:212:2:     from &V{...} (spill) at escape_struct_param2.go:216:7
escape_struct_param2.go:212:2:     from &ps6 (address-of) at escape_struct_param2.go:215:16
escape_struct_param2.go:212:2:     from &u3 (address-of) at escape_struct_param2.go:216:18
escape_struct_param2.go:212:2:     from Ssink = V.UPiSPPia(v) (assign) at escape_struct_param2.go:217:8
escape_struct_param2.go:212:2:     from U{...} (struct literal element) at escape_struct_param2.go:215:10
escape_struct_param2.go:212:2:     from V.UPiSPPia(v) (call parameter) at escape_struct_param2.go:217:20
escape_struct_param2.go:212:2:     from V{...} (struct literal element) at escape_struct_param2.go:216:9
escape_struct_param2.go:212:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:215:5
escape_struct_param2.go:212:2:     from v (indirection) at escape_struct_param2.go:217:11
escape_struct_param2.go:212:2:     from v := &V{...} (assign) at escape_struct_param2.go:216:4
escape_struct_param2.go:212:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:212:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:212:2:   flow: {heap} ← ***v:
escape_struct_param2.go:212:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:212:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:212:2: moved to heap: ps6
escape_struct_param2.go:212:2: ps6 escapes to heap in tUPiSPPia:
escape_struct_param2.go:214:8: &U{...} does not escape
escape_struct_param2.go:215:8: &U{...} does not escape
escape_struct_param2.go:216:7: &V{...} does not escape
escape_struct_param2.go:225:2:     from &U{...} (spill) at escape_struct_param2.go:232:8
escape_struct_param2.go:225:2:     from &V{...} (spill) at escape_struct_param2.go:234:7
escape_struct_param2.go:225:2:     from &ps4 (address-of) at escape_struct_param2.go:232:16
escape_struct_param2.go:225:2:     from &s4 (address-of) at escape_struct_param2.go:229:9
escape_struct_param2.go:225:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param2.go:235:8
escape_struct_param2.go:225:2:     from U{...} (struct literal element) at escape_struct_param2.go:232:10
escape_struct_param2.go:225:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param2.go:235:20
escape_struct_param2.go:225:2:     from V{...} (struct literal element) at escape_struct_param2.go:234:9
escape_struct_param2.go:225:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:229:6
escape_struct_param2.go:225:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:232:5
escape_struct_param2.go:225:2:     from v (indirection) at escape_struct_param2.go:235:11
escape_struct_param2.go:225:2:     from v := &V{...} (assign) at escape_struct_param2.go:234:4
escape_struct_param2.go:225:2:   flow: ps4 ← &s4:
escape_struct_param2.go:225:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:225:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:225:2:   flow: {heap} ← ***v:
escape_struct_param2.go:225:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:225:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:225:2: moved to heap: s4
escape_struct_param2.go:225:2: s4 escapes to heap in tUPiSPPib:
escape_struct_param2.go:226:2:     from &U{...} (spill) at escape_struct_param2.go:233:8
escape_struct_param2.go:226:2:     from &V{...} (spill) at escape_struct_param2.go:234:7
escape_struct_param2.go:226:2:     from &s5 (address-of) at escape_struct_param2.go:233:11
escape_struct_param2.go:226:2:     from &u3 (address-of) at escape_struct_param2.go:234:18
escape_struct_param2.go:226:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param2.go:235:8
escape_struct_param2.go:226:2:     from U{...} (struct literal element) at escape_struct_param2.go:233:10
escape_struct_param2.go:226:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param2.go:235:20
escape_struct_param2.go:226:2:     from V{...} (struct literal element) at escape_struct_param2.go:234:9
escape_struct_param2.go:226:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:233:5
escape_struct_param2.go:226:2:     from v (indirection) at escape_struct_param2.go:235:11
escape_struct_param2.go:226:2:     from v := &V{...} (assign) at escape_struct_param2.go:234:4
escape_struct_param2.go:226:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:226:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:226:2:   flow: {heap} ← ***v:
escape_struct_param2.go:226:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:226:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:226:2: moved to heap: s5
escape_struct_param2.go:226:2: s5 escapes to heap in tUPiSPPib:
escape_struct_param2.go:227:2:     from &s6 (address-of) at escape_struct_param2.go:230:9
escape_struct_param2.go:227:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:230:6
escape_struct_param2.go:227:2:   flow: ps6 ← &s6:
escape_struct_param2.go:227:2: moved to heap: s6
escape_struct_param2.go:227:2: s6 escapes to heap in tUPiSPPib:
escape_struct_param2.go:230:2:     from &U{...} (spill) at escape_struct_param2.go:233:8
escape_struct_param2.go:230:2:     from &V{...} (spill) at escape_struct_param2.go:234:7
escape_struct_param2.go:230:2:     from &ps6 (address-of) at escape_struct_param2.go:233:16
escape_struct_param2.go:230:2:     from &u3 (address-of) at escape_struct_param2.go:234:18
escape_struct_param2.go:230:2:     from Ssink = V.UPiSPPib(v) (assign) at escape_struct_param2.go:235:8
escape_struct_param2.go:230:2:     from U{...} (struct literal element) at escape_struct_param2.go:233:10
escape_struct_param2.go:230:2:     from V.UPiSPPib(v) (call parameter) at escape_struct_param2.go:235:20
escape_struct_param2.go:230:2:     from V{...} (struct literal element) at escape_struct_param2.go:234:9
escape_struct_param2.go:230:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:233:5
escape_struct_param2.go:230:2:     from v (indirection) at escape_struct_param2.go:235:11
escape_struct_param2.go:230:2:     from v := &V{...} (assign) at escape_struct_param2.go:234:4
escape_struct_param2.go:230:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:230:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:230:2:   flow: {heap} ← ***v:
escape_struct_param2.go:230:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:230:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:230:2: moved to heap: ps6
escape_struct_param2.go:230:2: ps6 escapes to heap in tUPiSPPib:
escape_struct_param2.go:232:8: &U{...} does not escape
escape_struct_param2.go:233:8: &U{...} does not escape
escape_struct_param2.go:234:7: &V{...} does not escape
escape_struct_param2.go:243:2:     from &U{...} (spill) at escape_struct_param2.go:250:8
escape_struct_param2.go:243:2:     from &V{...} (spill) at escape_struct_param2.go:252:7
escape_struct_param2.go:243:2:     from &ps4 (address-of) at escape_struct_param2.go:250:16
escape_struct_param2.go:243:2:     from &s4 (address-of) at escape_struct_param2.go:247:9
escape_struct_param2.go:243:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param2.go:253:8
escape_struct_param2.go:243:2:     from U{...} (struct literal element) at escape_struct_param2.go:250:10
escape_struct_param2.go:243:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param2.go:253:20
escape_struct_param2.go:243:2:     from V{...} (struct literal element) at escape_struct_param2.go:252:9
escape_struct_param2.go:243:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:247:6
escape_struct_param2.go:243:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:250:5
escape_struct_param2.go:243:2:     from v (indirection) at escape_struct_param2.go:253:11
escape_struct_param2.go:243:2:     from v := &V{...} (assign) at escape_struct_param2.go:252:4
escape_struct_param2.go:243:2:   flow: ps4 ← &s4:
escape_struct_param2.go:243:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:243:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:243:2:   flow: {heap} ← ***v:
escape_struct_param2.go:243:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:243:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:243:2: moved to heap: s4
escape_struct_param2.go:243:2: s4 escapes to heap in tUPiSPPic:
escape_struct_param2.go:244:2:     from &U{...} (spill) at escape_struct_param2.go:251:8
escape_struct_param2.go:244:2:     from &V{...} (spill) at escape_struct_param2.go:252:7
escape_struct_param2.go:244:2:     from &s5 (address-of) at escape_struct_param2.go:251:11
escape_struct_param2.go:244:2:     from &u3 (address-of) at escape_struct_param2.go:252:18
escape_struct_param2.go:244:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param2.go:253:8
escape_struct_param2.go:244:2:     from U{...} (struct literal element) at escape_struct_param2.go:251:10
escape_struct_param2.go:244:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param2.go:253:20
escape_struct_param2.go:244:2:     from V{...} (struct literal element) at escape_struct_param2.go:252:9
escape_struct_param2.go:244:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:251:5
escape_struct_param2.go:244:2:     from v (indirection) at escape_struct_param2.go:253:11
escape_struct_param2.go:244:2:     from v := &V{...} (assign) at escape_struct_param2.go:252:4
escape_struct_param2.go:244:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:244:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:244:2:   flow: {heap} ← ***v:
escape_struct_param2.go:244:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:244:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:244:2: moved to heap: s5
escape_struct_param2.go:244:2: s5 escapes to heap in tUPiSPPic:
escape_struct_param2.go:245:2:     from &s6 (address-of) at escape_struct_param2.go:248:9
escape_struct_param2.go:245:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:248:6
escape_struct_param2.go:245:2:   flow: ps6 ← &s6:
escape_struct_param2.go:245:2: moved to heap: s6
escape_struct_param2.go:245:2: s6 escapes to heap in tUPiSPPic:
escape_struct_param2.go:248:2:     from &U{...} (spill) at escape_struct_param2.go:251:8
escape_struct_param2.go:248:2:     from &V{...} (spill) at escape_struct_param2.go:252:7
escape_struct_param2.go:248:2:     from &ps6 (address-of) at escape_struct_param2.go:251:16
escape_struct_param2.go:248:2:     from &u3 (address-of) at escape_struct_param2.go:252:18
escape_struct_param2.go:248:2:     from Ssink = V.UPiSPPic(v) (assign) at escape_struct_param2.go:253:8
escape_struct_param2.go:248:2:     from U{...} (struct literal element) at escape_struct_param2.go:251:10
escape_struct_param2.go:248:2:     from V.UPiSPPic(v) (call parameter) at escape_struct_param2.go:253:20
escape_struct_param2.go:248:2:     from V{...} (struct literal element) at escape_struct_param2.go:252:9
escape_struct_param2.go:248:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:251:5
escape_struct_param2.go:248:2:     from v (indirection) at escape_struct_param2.go:253:11
escape_struct_param2.go:248:2:     from v := &V{...} (assign) at escape_struct_param2.go:252:4
escape_struct_param2.go:248:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:248:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:248:2:   flow: {heap} ← ***v:
escape_struct_param2.go:248:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:248:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:248:2: moved to heap: ps6
escape_struct_param2.go:248:2: ps6 escapes to heap in tUPiSPPic:
escape_struct_param2.go:250:8: &U{...} does not escape
escape_struct_param2.go:251:8: &U{...} does not escape
escape_struct_param2.go:252:7: &V{...} does not escape
escape_struct_param2.go:25:7:     from U.SP(u) (call parameter) at <autogenerated>:1
escape_struct_param2.go:25:7:     from return U.SP(u) (return) at <autogenerated>:1
escape_struct_param2.go:25:7:     from return u._sp (return) at escape_struct_param2.go:26:2
escape_struct_param2.go:25:7:     from u (indirection) at <autogenerated>:1
escape_struct_param2.go:25:7:     from u._sp (dot) at escape_struct_param2.go:26:10
escape_struct_param2.go:25:7:   flow: ~r0 ← *u:
escape_struct_param2.go:25:7:   flow: ~r0 ← u:
escape_struct_param2.go:25:7: leaking param: u to result ~r0 level=0
escape_struct_param2.go:25:7: parameter u leaks to ~r0 for (*U).SP with derefs=1:
escape_struct_param2.go:25:7: parameter u leaks to ~r0 for U.SP with derefs=0:
escape_struct_param2.go:261:2:     from &U{...} (spill) at escape_struct_param2.go:268:8
escape_struct_param2.go:261:2:     from &V{...} (spill) at escape_struct_param2.go:270:7
escape_struct_param2.go:261:2:     from &ps4 (address-of) at escape_struct_param2.go:268:16
escape_struct_param2.go:261:2:     from &s4 (address-of) at escape_struct_param2.go:265:9
escape_struct_param2.go:261:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param2.go:271:8
escape_struct_param2.go:261:2:     from U{...} (struct literal element) at escape_struct_param2.go:268:10
escape_struct_param2.go:261:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param2.go:271:20
escape_struct_param2.go:261:2:     from V{...} (struct literal element) at escape_struct_param2.go:270:9
escape_struct_param2.go:261:2:     from ps4 := &s4 (assign) at escape_struct_param2.go:265:6
escape_struct_param2.go:261:2:     from u2 := &U{...} (assign) at escape_struct_param2.go:268:5
escape_struct_param2.go:261:2:     from v (indirection) at escape_struct_param2.go:271:11
escape_struct_param2.go:261:2:     from v := &V{...} (assign) at escape_struct_param2.go:270:4
escape_struct_param2.go:261:2:   flow: ps4 ← &s4:
escape_struct_param2.go:261:2:   flow: u2 ← &{storage for &U{...}}:
escape_struct_param2.go:261:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:261:2:   flow: {heap} ← ***v:
escape_struct_param2.go:261:2:   flow: {storage for &U{...}} ← &ps4:
escape_struct_param2.go:261:2:   flow: {storage for &V{...}} ← u2:
escape_struct_param2.go:261:2: moved to heap: s4
escape_struct_param2.go:261:2: s4 escapes to heap in tUPiSPPid:
escape_struct_param2.go:262:2:     from &U{...} (spill) at escape_struct_param2.go:269:8
escape_struct_param2.go:262:2:     from &V{...} (spill) at escape_struct_param2.go:270:7
escape_struct_param2.go:262:2:     from &s5 (address-of) at escape_struct_param2.go:269:11
escape_struct_param2.go:262:2:     from &u3 (address-of) at escape_struct_param2.go:270:18
escape_struct_param2.go:262:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param2.go:271:8
escape_struct_param2.go:262:2:     from U{...} (struct literal element) at escape_struct_param2.go:269:10
escape_struct_param2.go:262:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param2.go:271:20
escape_struct_param2.go:262:2:     from V{...} (struct literal element) at escape_struct_param2.go:270:9
escape_struct_param2.go:262:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:269:5
escape_struct_param2.go:262:2:     from v (indirection) at escape_struct_param2.go:271:11
escape_struct_param2.go:262:2:     from v := &V{...} (assign) at escape_struct_param2.go:270:4
escape_struct_param2.go:262:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:262:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:262:2:   flow: {heap} ← ***v:
escape_struct_param2.go:262:2:   flow: {storage for &U{...}} ← &s5:
escape_struct_param2.go:262:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:262:2: moved to heap: s5
escape_struct_param2.go:262:2: s5 escapes to heap in tUPiSPPid:
escape_struct_param2.go:263:2:     from &s6 (address-of) at escape_struct_param2.go:266:9
escape_struct_param2.go:263:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:266:6
escape_struct_param2.go:263:2:   flow: ps6 ← &s6:
escape_struct_param2.go:263:2: moved to heap: s6
escape_struct_param2.go:263:2: s6 escapes to heap in tUPiSPPid:
escape_struct_param2.go:266:2:     from &U{...} (spill) at escape_struct_param2.go:269:8
escape_struct_param2.go:266:2:     from &V{...} (spill) at escape_struct_param2.go:270:7
escape_struct_param2.go:266:2:     from &ps6 (address-of) at escape_struct_param2.go:269:16
escape_struct_param2.go:266:2:     from &u3 (address-of) at escape_struct_param2.go:270:18
escape_struct_param2.go:266:2:     from Ssink = V.UPiSPPid(v) (assign) at escape_struct_param2.go:271:8
escape_struct_param2.go:266:2:     from U{...} (struct literal element) at escape_struct_param2.go:269:10
escape_struct_param2.go:266:2:     from V.UPiSPPid(v) (call parameter) at escape_struct_param2.go:271:20
escape_struct_param2.go:266:2:     from V{...} (struct literal element) at escape_struct_param2.go:270:9
escape_struct_param2.go:266:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:269:5
escape_struct_param2.go:266:2:     from v (indirection) at escape_struct_param2.go:271:11
escape_struct_param2.go:266:2:     from v := &V{...} (assign) at escape_struct_param2.go:270:4
escape_struct_param2.go:266:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:266:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:266:2:   flow: {heap} ← ***v:
escape_struct_param2.go:266:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:266:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:266:2: moved to heap: ps6
escape_struct_param2.go:266:2: ps6 escapes to heap in tUPiSPPid:
escape_struct_param2.go:268:8: &U{...} does not escape
escape_struct_param2.go:269:8: &U{...} does not escape
escape_struct_param2.go:270:7: &V{...} does not escape
escape_struct_param2.go:274:7:     from (*v._upp)._spp (dot of pointer) at escape_struct_param2.go:275:19
escape_struct_param2.go:274:7:     from *(*v._upp)._spp (indirection) at escape_struct_param2.go:275:9
escape_struct_param2.go:274:7:     from *v._upp (indirection) at escape_struct_param2.go:275:11
escape_struct_param2.go:274:7:     from V.UPPiSPPia(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:274:7:     from return *(*v._upp)._spp (return) at escape_struct_param2.go:275:2
escape_struct_param2.go:274:7:     from return V.UPPiSPPia(v) (return) at <autogenerated>:1
escape_struct_param2.go:274:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:274:7:     from v._upp (dot) at escape_struct_param2.go:275:13
escape_struct_param2.go:274:7:   flow: ~r0 ← ****v:
escape_struct_param2.go:274:7:   flow: ~r0 ← ***v:
escape_struct_param2.go:274:7: leaking param: v to result ~r0 level=3
escape_struct_param2.go:274:7: parameter v leaks to ~r0 for (*V).UPPiSPPia with derefs=4:
escape_struct_param2.go:274:7: parameter v leaks to ~r0 for V.UPPiSPPia with derefs=3:
escape_struct_param2.go:289:2:     from &U{...} (spill) at escape_struct_param2.go:295:8
escape_struct_param2.go:289:2:     from &V{...} (spill) at escape_struct_param2.go:296:7
escape_struct_param2.go:289:2:     from &ps6 (address-of) at escape_struct_param2.go:295:16
escape_struct_param2.go:289:2:     from &s6 (address-of) at escape_struct_param2.go:292:9
escape_struct_param2.go:289:2:     from &u3 (address-of) at escape_struct_param2.go:296:18
escape_struct_param2.go:289:2:     from Ssink = V.UPPiSPPia(v) (assign) at escape_struct_param2.go:297:8
escape_struct_param2.go:289:2:     from U{...} (struct literal element) at escape_struct_param2.go:295:10
escape_struct_param2.go:289:2:     from V.UPPiSPPia(v) (call parameter) at escape_struct_param2.go:297:21
escape_struct_param2.go:289:2:     from V{...} (struct literal element) at escape_struct_param2.go:296:9
escape_struct_param2.go:289:2:     from ps6 := &s6 (assign) at escape_struct_param2.go:292:6
escape_struct_param2.go:289:2:     from u3 := &U{...} (assign) at escape_struct_param2.go:295:5
escape_struct_param2.go:289:2:     from v (indirection) at escape_struct_param2.go:297:11
escape_struct_param2.go:289:2:     from v := &V{...} (assign) at escape_struct_param2.go:296:4
escape_struct_param2.go:289:2:   flow: ps6 ← &s6:
escape_struct_param2.go:289:2:   flow: u3 ← &{storage for &U{...}}:
escape_struct_param2.go:289:2:   flow: v ← &{storage for &V{...}}:
escape_struct_param2.go:289:2:   flow: {heap} ← ****v:
escape_struct_param2.go:289:2:   flow: {storage for &U{...}} ← &ps6:
escape_struct_param2.go:289:2:   flow: {storage for &V{...}} ← &u3:
escape_struct_param2.go:289:2: moved to heap: s6
escape_struct_param2.go:289:2: s6 escapes to heap in tUPPiSPPia:
escape_struct_param2.go:294:8: &U{...} does not escape
escape_struct_param2.go:295:8: &U{...} does not escape
escape_struct_param2.go:296:7: &V{...} does not escape
escape_struct_param2.go:29:7:     from U.SPP(u) (call parameter) at <autogenerated>:1
escape_struct_param2.go:29:7:     from return U.SPP(u) (return) at <autogenerated>:1
escape_struct_param2.go:29:7:     from return u._spp (return) at escape_struct_param2.go:30:2
escape_struct_param2.go:29:7:     from u (indirection) at <autogenerated>:1
escape_struct_param2.go:29:7:     from u._spp (dot) at escape_struct_param2.go:30:10
escape_struct_param2.go:29:7:   flow: ~r0 ← *u:
escape_struct_param2.go:29:7:   flow: ~r0 ← u:
escape_struct_param2.go:29:7: leaking param: u to result ~r0 level=0
escape_struct_param2.go:29:7: parameter u leaks to ~r0 for (*U).SPP with derefs=1:
escape_struct_param2.go:29:7: parameter u leaks to ~r0 for U.SPP with derefs=0:
escape_struct_param2.go:33:7:     from *u._spp (indirection) at escape_struct_param2.go:34:9
escape_struct_param2.go:33:7:     from U.SPPi(u) (call parameter) at <autogenerated>:1
escape_struct_param2.go:33:7:     from return *u._spp (return) at escape_struct_param2.go:34:2
escape_struct_param2.go:33:7:     from return U.SPPi(u) (return) at <autogenerated>:1
escape_struct_param2.go:33:7:     from u (indirection) at <autogenerated>:1
escape_struct_param2.go:33:7:     from u._spp (dot) at escape_struct_param2.go:34:11
escape_struct_param2.go:33:7:   flow: ~r0 ← **u:
escape_struct_param2.go:33:7:   flow: ~r0 ← *u:
escape_struct_param2.go:33:7: leaking param: u to result ~r0 level=1
escape_struct_param2.go:33:7: parameter u leaks to ~r0 for (*U).SPPi with derefs=2:
escape_struct_param2.go:33:7: parameter u leaks to ~r0 for U.SPPi with derefs=1:
escape_struct_param2.go:38:2:     from &U{...} (spill) at escape_struct_param2.go:41:8
escape_struct_param2.go:38:2:     from &ps (address-of) at escape_struct_param2.go:40:9
escape_struct_param2.go:38:2:     from &s (address-of) at escape_struct_param2.go:39:8
escape_struct_param2.go:38:2:     from Ssink = U.SPPi(pu) (assign) at escape_struct_param2.go:42:8
escape_struct_param2.go:38:2:     from U.SPPi(pu) (call parameter) at escape_struct_param2.go:42:17
escape_struct_param2.go:38:2:     from U{...} (struct literal element) at escape_struct_param2.go:41:10
escape_struct_param2.go:38:2:     from pps := &ps (assign) at escape_struct_param2.go:40:6
escape_struct_param2.go:38:2:     from ps := &s (assign) at escape_struct_param2.go:39:5
escape_struct_param2.go:38:2:     from pu (indirection) at escape_struct_param2.go:42:12
escape_struct_param2.go:38:2:     from pu := &U{...} (assign) at escape_struct_param2.go:41:5
escape_struct_param2.go:38:2:   flow: pps ← &ps:
escape_struct_param2.go:38:2:   flow: ps ← &s:
escape_struct_param2.go:38:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param2.go:38:2:   flow: {heap} ← **pu:
escape_struct_param2.go:38:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param2.go:38:2: moved to heap: s
escape_struct_param2.go:38:2: s escapes to heap in tSPPi:
escape_struct_param2.go:41:8: &U{...} does not escape
escape_struct_param2.go:46:2:     from &U{...} (spill) at escape_struct_param2.go:49:8
escape_struct_param2.go:46:2:     from &ps (address-of) at escape_struct_param2.go:48:9
escape_struct_param2.go:46:2:     from &s (address-of) at escape_struct_param2.go:47:8
escape_struct_param2.go:46:2:     from *U.SPP(pu) (indirection) at escape_struct_param2.go:50:10
escape_struct_param2.go:46:2:     from Ssink = *U.SPP(pu) (assign) at escape_struct_param2.go:50:8
escape_struct_param2.go:46:2:     from U.SPP(pu) (call parameter) at escape_struct_param2.go:50:17
escape_struct_param2.go:46:2:     from U{...} (struct literal element) at escape_struct_param2.go:49:10
escape_struct_param2.go:46:2:     from pps := &ps (assign) at escape_struct_param2.go:48:6
escape_struct_param2.go:46:2:     from ps := &s (assign) at escape_struct_param2.go:47:5
escape_struct_param2.go:46:2:     from pu (indirection) at escape_struct_param2.go:50:13
escape_struct_param2.go:46:2:     from pu := &U{...} (assign) at escape_struct_param2.go:49:5
escape_struct_param2.go:46:2:   flow: pps ← &ps:
escape_struct_param2.go:46:2:   flow: ps ← &s:
escape_struct_param2.go:46:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param2.go:46:2:   flow: {heap} ← **pu:
escape_struct_param2.go:46:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param2.go:46:2: moved to heap: s
escape_struct_param2.go:46:2: s escapes to heap in tiSPP:
escape_struct_param2.go:49:8: &U{...} does not escape
escape_struct_param2.go:55:2:     from &U{...} (spill) at escape_struct_param2.go:58:8
escape_struct_param2.go:55:2:     from &ps (address-of) at escape_struct_param2.go:57:9
escape_struct_param2.go:55:2:     from &s (address-of) at escape_struct_param2.go:56:8
escape_struct_param2.go:55:2:     from Ssink = U.SP(pu) (assign) at escape_struct_param2.go:59:8
escape_struct_param2.go:55:2:     from U.SP(pu) (call parameter) at escape_struct_param2.go:59:15
escape_struct_param2.go:55:2:     from U{...} (struct literal element) at escape_struct_param2.go:58:10
escape_struct_param2.go:55:2:     from pps := &ps (assign) at escape_struct_param2.go:57:6
escape_struct_param2.go:55:2:     from ps := &s (assign) at escape_struct_param2.go:56:5
escape_struct_param2.go:55:2:     from pu (indirection) at escape_struct_param2.go:59:12
escape_struct_param2.go:55:2:     from pu := &U{...} (assign) at escape_struct_param2.go:58:5
escape_struct_param2.go:55:2:   flow: pps ← &ps:
escape_struct_param2.go:55:2:   flow: ps ← &s:
escape_struct_param2.go:55:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param2.go:55:2:   flow: {heap} ← *pu:
escape_struct_param2.go:55:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param2.go:55:2: moved to heap: s
escape_struct_param2.go:55:2: s escapes to heap in tSP:
escape_struct_param2.go:56:2:     from &U{...} (spill) at escape_struct_param2.go:58:8
escape_struct_param2.go:56:2:     from &ps (address-of) at escape_struct_param2.go:57:9
escape_struct_param2.go:56:2:     from Ssink = U.SP(pu) (assign) at escape_struct_param2.go:59:8
escape_struct_param2.go:56:2:     from U.SP(pu) (call parameter) at escape_struct_param2.go:59:15
escape_struct_param2.go:56:2:     from U{...} (struct literal element) at escape_struct_param2.go:58:10
escape_struct_param2.go:56:2:     from pps := &ps (assign) at escape_struct_param2.go:57:6
escape_struct_param2.go:56:2:     from pu (indirection) at escape_struct_param2.go:59:12
escape_struct_param2.go:56:2:     from pu := &U{...} (assign) at escape_struct_param2.go:58:5
escape_struct_param2.go:56:2:   flow: pps ← &ps:
escape_struct_param2.go:56:2:   flow: pu ← &{storage for &U{...}}:
escape_struct_param2.go:56:2:   flow: {heap} ← *pu:
escape_struct_param2.go:56:2:   flow: {storage for &U{...}} ← pps:
escape_struct_param2.go:56:2: moved to heap: ps
escape_struct_param2.go:56:2: ps escapes to heap in tSP:
escape_struct_param2.go:58:8: &U{...} does not escape
escape_struct_param2.go:62:7:     from V.u(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:62:7:     from return V.u(v) (return) at <autogenerated>:1
escape_struct_param2.go:62:7:     from return v._u (return) at escape_struct_param2.go:63:2
escape_struct_param2.go:62:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:62:7:     from v._u (dot) at escape_struct_param2.go:63:10
escape_struct_param2.go:62:7:   flow: ~r0 ← *v:
escape_struct_param2.go:62:7:   flow: ~r0 ← v:
escape_struct_param2.go:62:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:62:7: parameter v leaks to ~r0 for (*V).u with derefs=1:
escape_struct_param2.go:62:7: parameter v leaks to ~r0 for V.u with derefs=0:
escape_struct_param2.go:66:7:     from V.UP(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:66:7:     from return V.UP(v) (return) at <autogenerated>:1
escape_struct_param2.go:66:7:     from return v._up (return) at escape_struct_param2.go:67:2
escape_struct_param2.go:66:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:66:7:     from v._up (dot) at escape_struct_param2.go:67:10
escape_struct_param2.go:66:7:   flow: ~r0 ← *v:
escape_struct_param2.go:66:7:   flow: ~r0 ← v:
escape_struct_param2.go:66:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:66:7: parameter v leaks to ~r0 for (*V).UP with derefs=1:
escape_struct_param2.go:66:7: parameter v leaks to ~r0 for V.UP with derefs=0:
escape_struct_param2.go:70:7:     from V.UPP(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:70:7:     from return V.UPP(v) (return) at <autogenerated>:1
escape_struct_param2.go:70:7:     from return v._upp (return) at escape_struct_param2.go:71:2
escape_struct_param2.go:70:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:70:7:     from v._upp (dot) at escape_struct_param2.go:71:10
escape_struct_param2.go:70:7:   flow: ~r0 ← *v:
escape_struct_param2.go:70:7:   flow: ~r0 ← v:
escape_struct_param2.go:70:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:70:7: parameter v leaks to ~r0 for (*V).UPP with derefs=1:
escape_struct_param2.go:70:7: parameter v leaks to ~r0 for V.UPP with derefs=0:
escape_struct_param2.go:74:7:     from *v._upp (indirection) at escape_struct_param2.go:75:9
escape_struct_param2.go:74:7:     from V.UPPia(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:74:7:     from return *v._upp (return) at escape_struct_param2.go:75:2
escape_struct_param2.go:74:7:     from return V.UPPia(v) (return) at <autogenerated>:1
escape_struct_param2.go:74:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:74:7:     from v._upp (dot) at escape_struct_param2.go:75:11
escape_struct_param2.go:74:7:   flow: ~r0 ← **v:
escape_struct_param2.go:74:7:   flow: ~r0 ← *v:
escape_struct_param2.go:74:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:74:7: parameter v leaks to ~r0 for (*V).UPPia with derefs=2:
escape_struct_param2.go:74:7: parameter v leaks to ~r0 for V.UPPia with derefs=1:
escape_struct_param2.go:78:7:     from *V.UPP(v) (indirection) at escape_struct_param2.go:79:9
escape_struct_param2.go:78:7:     from V.UPP(v) (call parameter) at escape_struct_param2.go:79:15
escape_struct_param2.go:78:7:     from V.UPPib(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:78:7:     from return *V.UPP(v) (return) at escape_struct_param2.go:79:2
escape_struct_param2.go:78:7:     from return V.UPPib(v) (return) at <autogenerated>:1
escape_struct_param2.go:78:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:78:7:   flow: ~r0 ← **v:
escape_struct_param2.go:78:7:   flow: ~r0 ← *v:
escape_struct_param2.go:78:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:78:7: parameter v leaks to ~r0 for (*V).UPPib with derefs=2:
escape_struct_param2.go:78:7: parameter v leaks to ~r0 for V.UPPib with derefs=1:
escape_struct_param2.go:82:7:     from V.USPa(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:82:7:     from return V.USPa(v) (return) at <autogenerated>:1
escape_struct_param2.go:82:7:     from return v._u._sp (return) at escape_struct_param2.go:83:2
escape_struct_param2.go:82:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:82:7:     from v._u (dot) at escape_struct_param2.go:83:10
escape_struct_param2.go:82:7:     from v._u._sp (dot) at escape_struct_param2.go:83:13
escape_struct_param2.go:82:7:   flow: ~r0 ← *v:
escape_struct_param2.go:82:7:   flow: ~r0 ← v:
escape_struct_param2.go:82:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:82:7: parameter v leaks to ~r0 for (*V).USPa with derefs=1:
escape_struct_param2.go:82:7: parameter v leaks to ~r0 for V.USPa with derefs=0:
escape_struct_param2.go:86:7:     from V.USPb(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:86:7:     from V.u(v) (call parameter) at escape_struct_param2.go:87:12
escape_struct_param2.go:86:7:     from V.u(v)._sp (dot) at escape_struct_param2.go:87:14
escape_struct_param2.go:86:7:     from return V.USPb(v) (return) at <autogenerated>:1
escape_struct_param2.go:86:7:     from return V.u(v)._sp (return) at escape_struct_param2.go:87:2
escape_struct_param2.go:86:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:86:7:   flow: ~r0 ← *v:
escape_struct_param2.go:86:7:   flow: ~r0 ← v:
escape_struct_param2.go:86:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:86:7: parameter v leaks to ~r0 for (*V).USPb with derefs=1:
escape_struct_param2.go:86:7: parameter v leaks to ~r0 for V.USPb with derefs=0:
escape_struct_param2.go:90:7:     from *v._u._spp (indirection) at escape_struct_param2.go:91:9
escape_struct_param2.go:90:7:     from V.USPPia(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:90:7:     from return *v._u._spp (return) at escape_struct_param2.go:91:2
escape_struct_param2.go:90:7:     from return V.USPPia(v) (return) at <autogenerated>:1
escape_struct_param2.go:90:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:90:7:     from v._u (dot) at escape_struct_param2.go:91:11
escape_struct_param2.go:90:7:     from v._u._spp (dot) at escape_struct_param2.go:91:14
escape_struct_param2.go:90:7:   flow: ~r0 ← **v:
escape_struct_param2.go:90:7:   flow: ~r0 ← *v:
escape_struct_param2.go:90:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:90:7: parameter v leaks to ~r0 for (*V).USPPia with derefs=2:
escape_struct_param2.go:90:7: parameter v leaks to ~r0 for V.USPPia with derefs=1:
escape_struct_param2.go:94:7:     from U.SPPi(v._u) (call parameter) at escape_struct_param2.go:95:18
escape_struct_param2.go:94:7:     from V.USPPib(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:94:7:     from return U.SPPi(v._u) (return) at escape_struct_param2.go:95:2
escape_struct_param2.go:94:7:     from return V.USPPib(v) (return) at <autogenerated>:1
escape_struct_param2.go:94:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:94:7:     from v._u (dot) at escape_struct_param2.go:95:10
escape_struct_param2.go:94:7:   flow: ~r0 ← **v:
escape_struct_param2.go:94:7:   flow: ~r0 ← *v:
escape_struct_param2.go:94:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:94:7: parameter v leaks to ~r0 for (*V).USPPib with derefs=2:
escape_struct_param2.go:94:7: parameter v leaks to ~r0 for V.USPPib with derefs=1:
escape_struct_param2.go:98:7:     from V.UPiSPa(v) (call parameter) at <autogenerated>:1
escape_struct_param2.go:98:7:     from return V.UPiSPa(v) (return) at <autogenerated>:1
escape_struct_param2.go:98:7:     from return v._up._sp (return) at escape_struct_param2.go:99:2
escape_struct_param2.go:98:7:     from v (indirection) at <autogenerated>:1
escape_struct_param2.go:98:7:     from v._up (dot) at escape_struct_param2.go:99:10
escape_struct_param2.go:98:7:     from v._up._sp (dot of pointer) at escape_struct_param2.go:99:14
escape_struct_param2.go:98:7:   flow: ~r0 ← **v:
escape_struct_param2.go:98:7:   flow: ~r0 ← *v:
escape_struct_param2.go:98:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:98:7: parameter v leaks to ~r0 for (*V).UPiSPa with derefs=2:
escape_struct_param2.go:98:7: parameter v leaks to ~r0 for V.UPiSPa with derefs=1:
== escape_struct_return.go
escape_struct_return.go:18:20:     from U{...} (struct literal element) at escape_struct_return.go:19:10
escape_struct_return.go:18:20:     from return U{...} (return) at escape_struct_return.go:19:2
escape_struct_return.go:18:20:   flow: ~r0 ← spp:
escape_struct_return.go:18:20: leaking param: spp to result ~r0 level=0
escape_struct_return.go:18:20: parameter spp leaks to ~r0 for A with derefs=0:
escape_struct_return.go:18:8:     from U{...} (struct literal element) at escape_struct_return.go:19:10
escape_struct_return.go:18:8:     from return U{...} (return) at escape_struct_return.go:19:2
escape_struct_return.go:18:8:   flow: ~r0 ← sp:
escape_struct_return.go:18:8: leaking param: sp to result ~r0 level=0
escape_struct_return.go:18:8: parameter sp leaks to ~r0 for A with derefs=0:
escape_struct_return.go:22:8:     from U{...} (struct literal element) at escape_struct_return.go:23:10
escape_struct_return.go:22:8:     from return U{...} (return) at escape_struct_return.go:23:2
escape_struct_return.go:22:8:   flow: ~r0 ← spp:
escape_struct_return.go:22:8: leaking param: spp to result ~r0 level=0
escape_struct_return.go:22:8: parameter spp leaks to ~r0 for B with derefs=0:
== escape_sync_atomic.go
escape_sync_atomic.go:17:18:     from atomic.LoadPointer(addr) (call parameter) at escape_sync_atomic.go:18:27
escape_sync_atomic.go:17:18:   flow: {heap} ← addr:
escape_sync_atomic.go:17:18: leaking param: addr
escape_sync_atomic.go:17:18: parameter addr leaks to {heap} for LoadPointer with derefs=0:
escape_sync_atomic.go:24:6:     from &x (address-of) at escape_sync_atomic.go:25:43
escape_sync_atomic.go:24:6:     from atomic.StorePointer(&ptr, unsafe.Pointer(&x)) (call parameter) at escape_sync_atomic.go:25:21
escape_sync_atomic.go:24:6:   flow: {heap} ← &x:
escape_sync_atomic.go:24:6: moved to heap: x
escape_sync_atomic.go:24:6: x escapes to heap in StorePointer:
escape_sync_atomic.go:29:6:     from &x (address-of) at escape_sync_atomic.go:30:42
escape_sync_atomic.go:29:6:     from atomic.SwapPointer(&ptr, unsafe.Pointer(&x)) (call parameter) at escape_sync_atomic.go:30:20
escape_sync_atomic.go:29:6:   flow: {heap} ← &x:
escape_sync_atomic.go:29:6: moved to heap: x
escape_sync_atomic.go:29:6: x escapes to heap in SwapPointer:
escape_sync_atomic.go:35:6:     from &x (address-of) at escape_sync_atomic.go:37:52
escape_sync_atomic.go:35:6:     from atomic.CompareAndSwapPointer(&ptr, unsafe.Pointer(&x), unsafe.Pointer(&y)) (call parameter) at escape_sync_atomic.go:37:30
escape_sync_atomic.go:35:6:   flow: {heap} ← &x:
escape_sync_atomic.go:35:6: moved to heap: x
escape_sync_atomic.go:35:6: x escapes to heap in CompareAndSwapPointer:
escape_sync_atomic.go:36:6:     from &y (address-of) at escape_sync_atomic.go:37:72
escape_sync_atomic.go:36:6:     from atomic.CompareAndSwapPointer(&ptr, unsafe.Pointer(&x), unsafe.Pointer(&y)) (call parameter) at escape_sync_atomic.go:37:30
escape_sync_atomic.go:36:6:   flow: {heap} ← &y:
escape_sync_atomic.go:36:6: moved to heap: y
escape_sync_atomic.go:36:6: y escapes to heap in CompareAndSwapPointer:
== escape_unsafe.go
escape_unsafe.go:18:14:     from return (*uint64)(unsafe.Pointer(p)) (return) at escape_unsafe.go:19:2
escape_unsafe.go:18:14:   flow: ~r0 ← p:
escape_unsafe.go:18:14: leaking param: p to result ~r0 level=0
escape_unsafe.go:18:14: parameter p leaks to ~r0 for convert with derefs=0:
escape_unsafe.go:25:6:     from &x[0] (address-of) at escape_unsafe.go:26:47
escape_unsafe.go:25:6:     from return unsafe.Pointer(uintptr(unsafe.Pointer(&x[0])) + uintptr(1)) (return) at escape_unsafe.go:26:2
escape_unsafe.go:25:6:     from x[0] (fixed-array-index-of) at escape_unsafe.go:26:49
escape_unsafe.go:25:6:   flow: ~r0 ← &x:
escape_unsafe.go:25:6: moved to heap: x
escape_unsafe.go:25:6: x escapes to heap in arithAdd:
escape_unsafe.go:30:6:     from &x[1] (address-of) at escape_unsafe.go:31:47
escape_unsafe.go:30:6:     from return unsafe.Pointer(uintptr(unsafe.Pointer(&x[1])) - uintptr(1)) (return) at escape_unsafe.go:31:2
escape_unsafe.go:30:6:     from x[1] (fixed-array-index-of) at escape_unsafe.go:31:49
escape_unsafe.go:30:6:   flow: ~r0 ← &x:
escape_unsafe.go:30:6: moved to heap: x
escape_unsafe.go:30:6: x escapes to heap in arithSub:
escape_unsafe.go:35:6:     from &x[1] (address-of) at escape_unsafe.go:36:47
escape_unsafe.go:35:6:     from return unsafe.Pointer(uintptr(unsafe.Pointer(&x[1])) &^ uintptr(1)) (return) at escape_unsafe.go:36:2
escape_unsafe.go:35:6:     from x[1] (fixed-array-index-of) at escape_unsafe.go:36:49
escape_unsafe.go:35:6:   flow: ~r0 ← &x:
escape_unsafe.go:35:6: moved to heap: x
escape_unsafe.go:35:6: x escapes to heap in arithMask:
escape_unsafe.go:43:19:     from p (interface-converted) at escape_unsafe.go:44:40
escape_unsafe.go:43:19:     from reflect.Value.Pointer(reflect.ValueOf(p)) (call parameter) at escape_unsafe.go:44:50
escape_unsafe.go:43:19:     from reflect.ValueOf(p) (call parameter) at escape_unsafe.go:44:39
escape_unsafe.go:43:19:   flow: {heap} ← p:
escape_unsafe.go:43:19: leaking param: p
escape_unsafe.go:43:19: parameter p leaks to {heap} for valuePointer with derefs=0:
escape_unsafe.go:48:22:     from p (interface-converted) at escape_unsafe.go:49:40
escape_unsafe.go:48:22:     from reflect.Value.Elem(reflect.ValueOf(p)) (call parameter) at escape_unsafe.go:49:47
escape_unsafe.go:48:22:     from reflect.Value.UnsafeAddr(reflect.Value.Elem(reflect.ValueOf(p))) (call parameter) at escape_unsafe.go:49:60
escape_unsafe.go:48:22:     from reflect.ValueOf(p) (call parameter) at escape_unsafe.go:49:39
escape_unsafe.go:48:22:   flow: {heap} ← p:
escape_unsafe.go:48:22: leaking param: p
escape_unsafe.go:48:22: parameter p leaks to {heap} for valueUnsafeAddr with derefs=0:
escape_unsafe.go:55:20:     from &s (address-of) at escape_unsafe.go:56:62
escape_unsafe.go:55:20:     from (*reflect.SliceHeader)(unsafe.Pointer(&s)).Data (reflect.Header.Data) at escape_unsafe.go:56:66
escape_unsafe.go:55:20:     from return unsafe.Pointer((*reflect.SliceHeader)(unsafe.Pointer(&s)).Data) (return) at escape_unsafe.go:56:2
escape_unsafe.go:55:20:   flow: ~r0 ← s:
escape_unsafe.go:55:20: leaking param: s to result ~r0 level=0
escape_unsafe.go:55:20: parameter s leaks to ~r0 for fromSliceData with derefs=0:
escape_unsafe.go:59:21:     from &s (address-of) at escape_unsafe.go:60:63
escape_unsafe.go:59:21:     from (*reflect.StringHeader)(unsafe.Pointer(&s)).Data (reflect.Header.Data) at escape_unsafe.go:60:67
escape_unsafe.go:59:21:     from return unsafe.Pointer((*reflect.StringHeader)(unsafe.Pointer(&s)).Data) (return) at escape_unsafe.go:60:2
escape_unsafe.go:59:21:   flow: ~r0 ← s:
escape_unsafe.go:59:21: leaking param: s to result ~r0 level=0
escape_unsafe.go:59:21: parameter s leaks to ~r0 for fromStringData with derefs=0:
escape_unsafe.go:63:18: s does not escape
escape_unsafe.go:63:28:     from (*reflect.SliceHeader)(unsafe.Pointer(s)).Data = uintptr(p) (assign) at escape_unsafe.go:64:49
escape_unsafe.go:63:28:   flow: {heap} ← p:
escape_unsafe.go:63:28: leaking param: p
escape_unsafe.go:63:28: parameter p leaks to {heap} for toSliceData with derefs=0:
escape_unsafe.go:67:19: s does not escape
escape_unsafe.go:67:30:     from (*reflect.SliceHeader)(unsafe.Pointer(s)).Data = uintptr(p) (assign) at escape_unsafe.go:68:49
escape_unsafe.go:67:30:   flow: {heap} ← p:
escape_unsafe.go:67:30: leaking param: p
escape_unsafe.go:67:30: parameter p leaks to {heap} for toStringData with derefs=0:
type.go:119:13:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
type.go:119:13:   flow: {heap} ← reflect.u:
type.go:119:13: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
type.go:122:15:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
type.go:122:15:   flow: {heap} ← reflect.u:
type.go:122:15: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
type.go:128:16:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
type.go:128:16:   flow: {heap} ← reflect.u:
type.go:128:16: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
type.go:189:15:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
type.go:189:15:   flow: {heap} ← reflect.index:
type.go:189:15: parameter reflect.index leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
type.go:196:14:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
type.go:196:14:   flow: {heap} ← reflect.name:
type.go:196:14: parameter reflect.name leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
type.go:214:18:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
type.go:214:18:   flow: {heap} ← reflect.match:
type.go:214:18: parameter reflect.match leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
type.go:84:15:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
type.go:84:15:   flow: {heap} ← go.shape.~p1:
type.go:84:15: parameter go.shape.~p1 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
== fixedbugs/issue12006.go
issue12006.go:111:10: "cat" does not escape
issue12006.go:111:6: ... argument does not escape
issue12006.go:111:7: a does not escape
issue12006.go:115:2:     from &a (address-of) at issue12006.go:117:7
issue12006.go:115:2:     from ... argument (slice-literal-element) at issue12006.go:118:14
issue12006.go:115:2:     from ... argument (spill) at issue12006.go:118:14
issue12006.go:115:2:     from FooJ(... argument...) (call parameter) at issue12006.go:118:14
issue12006.go:115:2:     from c (interface-converted) at issue12006.go:118:21
issue12006.go:115:2:     from c := &a (assign) at issue12006.go:117:4
issue12006.go:115:2:     from isink = FooJ(... argument...) (assign) at issue12006.go:118:8
issue12006.go:115:2:   flow: c ← &a:
issue12006.go:115:2:   flow: {heap} ← {storage for ... argument}:
issue12006.go:115:2:   flow: {storage for ... argument} ← c:
issue12006.go:115:2: a escapes to heap in TFooJ2:
issue12006.go:115:2: moved to heap: a
issue12006.go:118:14: ... argument does not escape
issue12006.go:118:15:     from ... argument (slice-literal-element) at issue12006.go:118:14
issue12006.go:118:15:     from ... argument (spill) at issue12006.go:118:14
issue12006.go:118:15:     from FooJ(... argument...) (call parameter) at issue12006.go:118:14
issue12006.go:118:15:     from a (spill) at issue12006.go:118:15
issue12006.go:118:15:     from isink = FooJ(... argument...) (assign) at issue12006.go:118:8
issue12006.go:118:15:   flow: {heap} ← {storage for ... argument}:
issue12006.go:118:15:   flow: {storage for ... argument} ← &{storage for a}:
issue12006.go:118:15: a escapes to heap
issue12006.go:118:15: a escapes to heap in TFooJ2:
issue12006.go:118:18:     from "cat" (spill) at issue12006.go:118:18
issue12006.go:118:18:     from ... argument (slice-literal-element) at issue12006.go:118:14
issue12006.go:118:18:     from ... argument (spill) at issue12006.go:118:14
issue12006.go:118:18:     from FooJ(... argument...) (call parameter) at issue12006.go:118:14
issue12006.go:118:18:     from isink = FooJ(... argument...) (assign) at issue12006.go:118:8
issue12006.go:118:18:   flow: {heap} ← {storage for ... argument}:
issue12006.go:118:18:   flow: {storage for ... argument} ← &{storage for "cat"}:
issue12006.go:118:18: "cat" escapes to heap
issue12006.go:118:18: "cat" escapes to heap in TFooJ2:
issue12006.go:11:11: vals does not escape
issue12006.go:126:11:     from (*args.a)[i] (fixed-array-index-of) at issue12006.go:128:24
issue12006.go:126:11:     from *args.a (indirection) at issue12006.go:128:16
issue12006.go:126:11:     from args.a (dot) at issue12006.go:128:21
issue12006.go:126:11:     from case *int32: println("is *int32"); return x (switch case) at issue12006.go:133:3
issue12006.go:126:11:     from return x (return) at issue12006.go:135:4
issue12006.go:126:11:   flow: x ← {temp}:
issue12006.go:126:11:   flow: {temp} ← *args:
issue12006.go:126:11:   flow: ~r0 ← x:
issue12006.go:126:11: leaking param: args to result ~r0 level=1
issue12006.go:126:11: parameter args leaks to ~r0 for FooK with derefs=1:
issue12006.go:144:2:     from &[4]interface {}{...} (spill) at issue12006.go:147:21
issue12006.go:144:2:     from &a (address-of) at issue12006.go:146:7
issue12006.go:144:2:     from FooK(fs) (call parameter) at issue12006.go:148:14
issue12006.go:144:2:     from [4]interface {}{...} (array literal element) at issue12006.go:147:36
issue12006.go:144:2:     from c (interface-converted) at issue12006.go:147:43
issue12006.go:144:2:     from c := &a (assign) at issue12006.go:146:4
issue12006.go:144:2:     from fakeSlice{...} (struct literal element) at issue12006.go:147:17
issue12006.go:144:2:     from fs := fakeSlice{...} (assign) at issue12006.go:147:5
issue12006.go:144:2:     from isink = FooK(fs) (assign) at issue12006.go:148:8
issue12006.go:144:2:   flow: c ← &a:
issue12006.go:144:2:   flow: fs ← &{storage for &[4]interface {}{...}}:
issue12006.go:144:2:   flow: {heap} ← *fs:
issue12006.go:144:2:   flow: {storage for &[4]interface {}{...}} ← c:
issue12006.go:144:2: a escapes to heap in TFooK2:
issue12006.go:144:2: moved to heap: a
issue12006.go:147:21: &[4]interface {}{...} does not escape
issue12006.go:147:37:     from &[4]interface {}{...} (spill) at issue12006.go:147:21
issue12006.go:147:37:     from FooK(fs) (call parameter) at issue12006.go:148:14
issue12006.go:147:37:     from [4]interface {}{...} (array literal element) at issue12006.go:147:36
issue12006.go:147:37:     from a (spill) at issue12006.go:147:37
issue12006.go:147:37:     from fakeSlice{...} (struct literal element) at issue12006.go:147:17
issue12006.go:147:37:     from fs := fakeSlice{...} (assign) at issue12006.go:147:5
issue12006.go:147:37:     from isink = FooK(fs) (assign) at issue12006.go:148:8
issue12006.go:147:37:   flow: fs ← &{storage for &[4]interface {}{...}}:
issue12006.go:147:37:   flow: {heap} ← *fs:
issue12006.go:147:37:   flow: {storage for &[4]interface {}{...}} ← &{storage for a}:
issue12006.go:147:37: a escapes to heap
issue12006.go:147:37: a escapes to heap in TFooK2:
issue12006.go:147:40:     from "cat" (spill) at issue12006.go:147:40
issue12006.go:147:40:     from &[4]interface {}{...} (spill) at issue12006.go:147:21
issue12006.go:147:40:     from FooK(fs) (call parameter) at issue12006.go:148:14
issue12006.go:147:40:     from [4]interface {}{...} (array literal element) at issue12006.go:147:36
issue12006.go:147:40:     from fakeSlice{...} (struct literal element) at issue12006.go:147:17
issue12006.go:147:40:     from fs := fakeSlice{...} (assign) at issue12006.go:147:5
issue12006.go:147:40:     from isink = FooK(fs) (assign) at issue12006.go:148:8
issue12006.go:147:40:   flow: fs ← &{storage for &[4]interface {}{...}}:
issue12006.go:147:40:   flow: {heap} ← *fs:
issue12006.go:147:40:   flow: {storage for &[4]interface {}{...}} ← &{storage for "cat"}:
issue12006.go:147:40: "cat" escapes to heap
issue12006.go:147:40: "cat" escapes to heap in TFooK2:
issue12006.go:151:11:     from args[i] (dot of pointer) at issue12006.go:153:19
issue12006.go:151:11:     from case *int32: println("is *int32"); return x (switch case) at issue12006.go:158:3
issue12006.go:151:11:     from return x (return) at issue12006.go:160:4
issue12006.go:151:11:   flow: x ← {temp}:
issue12006.go:151:11:   flow: {temp} ← *args:
issue12006.go:151:11:   flow: ~r0 ← x:
issue12006.go:151:11: leaking param: args to result ~r0 level=1
issue12006.go:151:11: parameter args leaks to ~r0 for FooL with derefs=1:
issue12006.go:169:2:     from &a (address-of) at issue12006.go:171:7
issue12006.go:169:2:     from FooL(s) (call parameter) at issue12006.go:173:14
issue12006.go:169:2:     from []interface {}{...} (slice-literal-element) at issue12006.go:172:20
issue12006.go:169:2:     from []interface {}{...} (spill) at issue12006.go:172:20
issue12006.go:169:2:     from c (interface-converted) at issue12006.go:172:27
issue12006.go:169:2:     from c := &a (assign) at issue12006.go:171:4
issue12006.go:169:2:     from isink = FooL(s) (assign) at issue12006.go:173:8
issue12006.go:169:2:     from s := []interface {}{...} (assign) at issue12006.go:172:4
issue12006.go:169:2:   flow: c ← &a:
issue12006.go:169:2:   flow: s ← &{storage for []interface {}{...}}:
issue12006.go:169:2:   flow: {heap} ← *s:
issue12006.go:169:2:   flow: {storage for []interface {}{...}} ← c:
issue12006.go:169:2: a escapes to heap in TFooL2:
issue12006.go:169:2: moved to heap: a
issue12006.go:172:20: []interface {}{...} does not escape
issue12006.go:172:21:     from FooL(s) (call parameter) at issue12006.go:173:14
issue12006.go:172:21:     from []interface {}{...} (slice-literal-element) at issue12006.go:172:20
issue12006.go:172:21:     from []interface {}{...} (spill) at issue12006.go:172:20
issue12006.go:172:21:     from a (spill) at issue12006.go:172:21
issue12006.go:172:21:     from isink = FooL(s) (assign) at issue12006.go:173:8
issue12006.go:172:21:     from s := []interface {}{...} (assign) at issue12006.go:172:4
issue12006.go:172:21:   flow: s ← &{storage for []interface {}{...}}:
issue12006.go:172:21:   flow: {heap} ← *s:
issue12006.go:172:21:   flow: {storage for []interface {}{...}} ← &{storage for a}:
issue12006.go:172:21: a escapes to heap
issue12006.go:172:21: a escapes to heap in TFooL2:
issue12006.go:172:24:     from "cat" (spill) at issue12006.go:172:24
issue12006.go:172:24:     from FooL(s) (call parameter) at issue12006.go:173:14
issue12006.go:172:24:     from []interface {}{...} (slice-literal-element) at issue12006.go:172:20
issue12006.go:172:24:     from []interface {}{...} (spill) at issue12006.go:172:20
issue12006.go:172:24:     from isink = FooL(s) (assign) at issue12006.go:173:8
issue12006.go:172:24:     from s := []interface {}{...} (assign) at issue12006.go:172:4
issue12006.go:172:24:   flow: s ← &{storage for []interface {}{...}}:
issue12006.go:172:24:   flow: {heap} ← *s:
issue12006.go:172:24:   flow: {storage for []interface {}{...}} ← &{storage for "cat"}:
issue12006.go:172:24: "cat" escapes to heap
issue12006.go:172:24: "cat" escapes to heap in TFooL2:
issue12006.go:19:12:     from append(vals, x) (call parameter) at issue12006.go:20:15
issue12006.go:19:12:   flow: {heap} ← x:
issue12006.go:19:12: leaking param: x
issue12006.go:19:12: parameter x leaks to {heap} for FooNx with derefs=0:
issue12006.go:19:20:     from append(vals, x) (appendee slice) at issue12006.go:20:15
issue12006.go:19:20:     from append(vals, x) (call parameter) at issue12006.go:20:15
issue12006.go:19:20:   flow: {heap} ← *{temp}:
issue12006.go:19:20:   flow: {temp} ← vals:
issue12006.go:19:20: leaking param content: vals
issue12006.go:19:20: parameter vals leaks to {heap} for FooNx with derefs=1:
issue12006.go:20:15: append does not escape
issue12006.go:26:12:     from append(vals, x) (call parameter) at issue12006.go:27:15
issue12006.go:26:12:   flow: {heap} ← x:
issue12006.go:26:12: leaking param: x
issue12006.go:26:12: parameter x leaks to {heap} for FooNy with derefs=0:
issue12006.go:26:20:     from sink = vals (assign) at issue12006.go:28:7
issue12006.go:26:20:   flow: {heap} ← vals:
issue12006.go:26:20: leaking param: vals
issue12006.go:26:20: parameter vals leaks to {heap} for FooNy with derefs=0:
issue12006.go:27:15:     from append(vals, x) (spill) at issue12006.go:27:15
issue12006.go:27:15:     from sink = vals (assign) at issue12006.go:28:7
issue12006.go:27:15:     from vals = append(vals, x) (assign) at issue12006.go:27:7
issue12006.go:27:15:   flow: vals ← &{storage for append(vals, x)}:
issue12006.go:27:15:   flow: {heap} ← vals:
issue12006.go:27:15: append escapes to heap
issue12006.go:27:15: append(vals, x) escapes to heap in FooNy:
issue12006.go:32:12:     from sink = vals (assign) at issue12006.go:33:7
issue12006.go:32:12:   flow: {heap} ← vals:
issue12006.go:32:12: leaking param: vals
issue12006.go:32:12: parameter vals leaks to {heap} for FooNz with derefs=0:
issue12006.go:40:7: ... argument does not escape
issue12006.go:46:10:     from &j (address-of) at issue12006.go:47:17
issue12006.go:46:10:     from ... argument (slice-literal-element) at issue12006.go:47:8
issue12006.go:46:10:     from ... argument (spill) at issue12006.go:47:8
issue12006.go:46:10:     from FooNx(&k, ... argument...) (call parameter) at issue12006.go:47:8
issue12006.go:46:10:   flow: {heap} ← *{temp}:
issue12006.go:46:10:   flow: {storage for ... argument} ← &j:
issue12006.go:46:10:   flow: {temp} ← &{storage for ... argument}:
issue12006.go:46:10: j escapes to heap in TFooNx:
issue12006.go:46:10: moved to heap: j
issue12006.go:46:13:     from &k (address-of) at issue12006.go:47:9
issue12006.go:46:13:     from FooNx(&k, ... argument...) (call parameter) at issue12006.go:47:8
issue12006.go:46:13:   flow: {heap} ← &k:
issue12006.go:46:13: k escapes to heap in TFooNx:
issue12006.go:46:13: moved to heap: k
issue12006.go:46:7:     from &i (address-of) at issue12006.go:47:13
issue12006.go:46:7:     from ... argument (slice-literal-element) at issue12006.go:47:8
issue12006.go:46:7:     from ... argument (spill) at issue12006.go:47:8
issue12006.go:46:7:     from FooNx(&k, ... argument...) (call parameter) at issue12006.go:47:8
issue12006.go:46:7:   flow: {heap} ← *{temp}:
issue12006.go:46:7:   flow: {storage for ... argument} ← &i:
issue12006.go:46:7:   flow: {temp} ← &{storage for ... argument}:
issue12006.go:46:7: i escapes to heap in TFooNx:
issue12006.go:46:7: moved to heap: i
issue12006.go:47:8: ... argument does not escape
issue12006.go:53:10:     from &j (address-of) at issue12006.go:54:17
issue12006.go:53:10:     from ... argument (slice-literal-element) at issue12006.go:54:8
issue12006.go:53:10:   flow: {storage for ... argument} ← &j:
issue12006.go:53:10: j escapes to heap in TFooNy:
issue12006.go:53:10: moved to heap: j
issue12006.go:53:13:     from &k (address-of) at issue12006.go:54:9
issue12006.go:53:13:     from FooNy(&k, ... argument...) (call parameter) at issue12006.go:54:8
issue12006.go:53:13:   flow: {heap} ← &k:
issue12006.go:53:13: k escapes to heap in TFooNy:
issue12006.go:53:13: moved to heap: k
issue12006.go:53:7:     from &i (address-of) at issue12006.go:54:13
issue12006.go:53:7:     from ... argument (slice-literal-element) at issue12006.go:54:8
issue12006.go:53:7:   flow: {storage for ... argument} ← &i:
issue12006.go:53:7: i escapes to heap in TFooNy:
issue12006.go:53:7: moved to heap: i
issue12006.go:54:8:     from ... argument (spill) at issue12006.go:54:8
issue12006.go:54:8:     from FooNy(&k, ... argument...) (call parameter) at issue12006.go:54:8
issue12006.go:54:8:   flow: {heap} ← &{storage for ... argument}:
issue12006.go:54:8: ... argument escapes to heap
issue12006.go:54:8: ... argument escapes to heap in TFooNy:
issue12006.go:60:10:     from &j (address-of) at issue12006.go:61:13
issue12006.go:60:10:     from ... argument (slice-literal-element) at issue12006.go:61:8
issue12006.go:60:10:   flow: {storage for ... argument} ← &j:
issue12006.go:60:10: j escapes to heap in TFooNz:
issue12006.go:60:10: moved to heap: j
issue12006.go:60:7:     from &i (address-of) at issue12006.go:61:9
issue12006.go:60:7:     from ... argument (slice-literal-element) at issue12006.go:61:8
issue12006.go:60:7:   flow: {storage for ... argument} ← &i:
issue12006.go:60:7: i escapes to heap in TFooNz:
issue12006.go:60:7: moved to heap: i
issue12006.go:61:8:     from ... argument (spill) at issue12006.go:61:8
issue12006.go:61:8:     from FooNz(... argument...) (call parameter) at issue12006.go:61:8
issue12006.go:61:8:   flow: {heap} ← &{storage for ... argument}:
issue12006.go:61:8: ... argument escapes to heap
issue12006.go:61:8: ... argument escapes to heap in TFooNz:
issue12006.go:67:11:     from args[i] (dot of pointer) at issue12006.go:69:19
issue12006.go:67:11:     from case *int32: println("is *int32"); isink = x (switch case) at issue12006.go:74:3
issue12006.go:67:11:     from isink = x (assign) at issue12006.go:76:10
issue12006.go:67:11:   flow: x ← {temp}:
issue12006.go:67:11:   flow: {heap} ← x:
issue12006.go:67:11:   flow: {temp} ← *args:
issue12006.go:67:11: leaking param content: args
issue12006.go:67:11: parameter args leaks to {heap} for FooI with derefs=1:
issue12006.go:84:2:     from &a (address-of) at issue12006.go:86:7
issue12006.go:84:2:     from ... argument (slice-literal-element) at issue12006.go:87:6
issue12006.go:84:2:     from ... argument (spill) at issue12006.go:87:6
issue12006.go:84:2:     from FooI(... argument...) (call parameter) at issue12006.go:87:6
issue12006.go:84:2:     from c (interface-converted) at issue12006.go:87:13
issue12006.go:84:2:     from c := &a (assign) at issue12006.go:86:4
issue12006.go:84:2:   flow: c ← &a:
issue12006.go:84:2:   flow: {heap} ← {storage for ... argument}:
issue12006.go:84:2:   flow: {storage for ... argument} ← c:
issue12006.go:84:2: a escapes to heap in TFooI:
issue12006.go:84:2: moved to heap: a
issue12006.go:87:10:     from "cat" (spill) at issue12006.go:87:10
issue12006.go:87:10:     from ... argument (slice-literal-element) at issue12006.go:87:6
issue12006.go:87:10:     from ... argument (spill) at issue12006.go:87:6
issue12006.go:87:10:     from FooI(... argument...) (call parameter) at issue12006.go:87:6
issue12006.go:87:10:   flow: {heap} ← {storage for ... argument}:
issue12006.go:87:10:   flow: {storage for ... argument} ← &{storage for "cat"}:
issue12006.go:87:10: "cat" escapes to heap
issue12006.go:87:10: "cat" escapes to heap in TFooI:
issue12006.go:87:6: ... argument does not escape
issue12006.go:87:7:     from ... argument (slice-literal-element) at issue12006.go:87:6
issue12006.go:87:7:     from ... argument (spill) at issue12006.go:87:6
issue12006.go:87:7:     from FooI(... argument...) (call parameter) at issue12006.go:87:6
issue12006.go:87:7:     from a (spill) at issue12006.go:87:7
issue12006.go:87:7:   flow: {heap} ← {storage for ... argument}:
issue12006.go:87:7:   flow: {storage for ... argument} ← &{storage for a}:
issue12006.go:87:7: a escapes to heap
issue12006.go:87:7: a escapes to heap in TFooI:
issue12006.go:90:11:     from args[i] (dot of pointer) at issue12006.go:92:19
issue12006.go:90:11:     from case *int32: println("is *int32"); return x (switch case) at issue12006.go:97:3
issue12006.go:90:11:     from return x (return) at issue12006.go:99:4
issue12006.go:90:11:   flow: x ← {temp}:
issue12006.go:90:11:   flow: {temp} ← *args:
issue12006.go:90:11:   flow: ~r0 ← x:
issue12006.go:90:11: leaking param: args to result ~r0 level=1
issue12006.go:90:11: parameter args leaks to ~r0 for FooJ with derefs=1:
== fixedbugs/issue12588.go
issue12588.go:29:8: a does not escape
issue12588.go:38:8:     from &a.b (address-of) at issue12588.go:39:20
issue12588.go:38:8:     from a.b (dot of pointer) at issue12588.go:39:22
issue12588.go:38:8:     from for loop (range-deref) at issue12588.go:39:14
issue12588.go:38:8:     from return x (return) at issue12588.go:41:4
issue12588.go:38:8:   flow: x ← *{temp}:
issue12588.go:38:8:   flow: {temp} ← a:
issue12588.go:38:8:   flow: ~r0 ← x:
issue12588.go:38:8: leaking param: a to result ~r0 level=1
issue12588.go:38:8: parameter a leaks to ~r0 for h with derefs=1:
issue12588.go:47:9:     from &a.b (address-of) at issue12588.go:48:7
issue12588.go:47:9:     from a.b (dot of pointer) at issue12588.go:48:9
issue12588.go:47:9:     from for loop (range-deref) at issue12588.go:49:14
issue12588.go:47:9:     from p := &a.b (assign) at issue12588.go:48:4
issue12588.go:47:9:     from return x (return) at issue12588.go:51:4
issue12588.go:47:9:   flow: p ← a:
issue12588.go:47:9:   flow: x ← *{temp}:
issue12588.go:47:9:   flow: {temp} ← p:
issue12588.go:47:9:   flow: ~r0 ← x:
issue12588.go:47:9: leaking param: a to result ~r0 level=1
issue12588.go:47:9: parameter a leaks to ~r0 for h2 with derefs=1:
issue12588.go:58:8:     from &a.b (address-of) at issue12588.go:59:20
issue12588.go:58:8:     from a.b (dot) at issue12588.go:59:22
issue12588.go:58:8:     from for loop (range-deref) at issue12588.go:59:14
issue12588.go:58:8:     from return x (return) at issue12588.go:61:4
issue12588.go:58:8:   flow: x ← *{temp}:
issue12588.go:58:8:   flow: {temp} ← &a:
issue12588.go:58:8:   flow: ~r0 ← x:
issue12588.go:58:8: leaking param: a to result ~r0 level=0
issue12588.go:58:8: parameter a leaks to ~r0 for k with derefs=0:
issue12588.go:72:14:     from &x3 (address-of) at issue12588.go:75:12
issue12588.go:72:14:     from b3.b[0] = &x3 (assign) at issue12588.go:75:10
issue12588.go:72:14:     from k(b3) (call parameter) at issue12588.go:86:10
issue12588.go:72:14:     from sink = k(b3) (assign) at issue12588.go:86:7
issue12588.go:72:14:   flow: b3 ← &x3:
issue12588.go:72:14:   flow: {heap} ← b3:
issue12588.go:72:14: moved to heap: x3
issue12588.go:72:14: x3 escapes to heap in main:
issue12588.go:72:6:     from &b1 (address-of) at issue12588.go:79:11
issue12588.go:72:6:     from &x1 (address-of) at issue12588.go:73:12
issue12588.go:72:6:     from b1.b[0] = &x1 (assign) at issue12588.go:73:10
issue12588.go:72:6:     from h(&b1) (call parameter) at issue12588.go:79:10
issue12588.go:72:6:     from sink = h(&b1) (assign) at issue12588.go:79:7
issue12588.go:72:6:   flow: b1 ← &x1:
issue12588.go:72:6:   flow: {heap} ← b1:
issue12588.go:72:6: moved to heap: x1
issue12588.go:72:6: x1 escapes to heap in main:
== fixedbugs/issue13799.go
issue13799.go:100:3:     from j (captured by a closure) at issue13799.go:102:7
issue13799.go:100:3:     from j (reference) at issue13799.go:102:7
issue13799.go:100:3:   flow: {storage for func literal} ← &j:
issue13799.go:100:3: j escapes to heap in test3:
issue13799.go:100:3: moved to heap: j
issue13799.go:100:3: test3 capturing by ref: j (addr=false assign=true width=8)
issue13799.go:101:8:     from fn = func literal (assign) at issue13799.go:101:6
issue13799.go:101:8:     from func literal (spill) at issue13799.go:101:8
issue13799.go:101:8:   flow: fn ← &{storage for func literal}:
issue13799.go:101:8: func literal escapes to heap
issue13799.go:101:8: func literal escapes to heap in test3:
issue13799.go:113:20:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (spill) at issue13799.go:113:20
issue13799.go:113:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)) (call parameter) at issue13799.go:113:8
issue13799.go:113:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)}:
issue13799.go:113:20: ... argument does not escape
issue13799.go:113:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:113:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap in test3:
issue13799.go:113:52:     from ... argument (slice-literal-element) at issue13799.go:113:20
issue13799.go:113:52:     from ... argument (spill) at issue13799.go:113:20
issue13799.go:113:52:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:113:20
issue13799.go:113:52:     from iter (spill) at issue13799.go:113:52
issue13799.go:113:52:   flow: {heap} ← {storage for ... argument}:
issue13799.go:113:52:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:113:52: iter escapes to heap
issue13799.go:113:52: iter escapes to heap in test3:
issue13799.go:113:58:     from ... argument (slice-literal-element) at issue13799.go:113:20
issue13799.go:113:58:     from ... argument (spill) at issue13799.go:113:20
issue13799.go:113:58:     from 500 (spill) at issue13799.go:113:58
issue13799.go:113:58:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:113:20
issue13799.go:113:58:   flow: {heap} ← {storage for ... argument}:
issue13799.go:113:58:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:113:58: 500 escapes to heap
issue13799.go:113:58: 500 escapes to heap in test3:
issue13799.go:113:64:     from *m (spill) at issue13799.go:113:64
issue13799.go:113:64:     from ... argument (slice-literal-element) at issue13799.go:113:20
issue13799.go:113:64:     from ... argument (spill) at issue13799.go:113:20
issue13799.go:113:64:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:113:20
issue13799.go:113:64:   flow: {heap} ← {storage for ... argument}:
issue13799.go:113:64:   flow: {storage for ... argument} ← &{storage for *m}:
issue13799.go:113:64: *m escapes to heap
issue13799.go:113:64: *m escapes to heap in test3:
issue13799.go:121:2: test4 capturing by value: m (addr=false assign=false width=8)
issue13799.go:125:7: test4 capturing by ref: fn (addr=false assign=true width=8)
issue13799.go:126:3: test4 capturing by ref: j (addr=false assign=true width=8)
issue13799.go:127:8: func literal does not escape
issue13799.go:139:20:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (spill) at issue13799.go:139:20
issue13799.go:139:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)) (call parameter) at issue13799.go:139:8
issue13799.go:139:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)}:
issue13799.go:139:20: ... argument does not escape
issue13799.go:139:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:139:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap in test4:
issue13799.go:139:52:     from ... argument (slice-literal-element) at issue13799.go:139:20
issue13799.go:139:52:     from ... argument (spill) at issue13799.go:139:20
issue13799.go:139:52:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:139:20
issue13799.go:139:52:     from iter (spill) at issue13799.go:139:52
issue13799.go:139:52:   flow: {heap} ← {storage for ... argument}:
issue13799.go:139:52:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:139:52: iter escapes to heap
issue13799.go:139:52: iter escapes to heap in test4:
issue13799.go:139:58:     from ... argument (slice-literal-element) at issue13799.go:139:20
issue13799.go:139:58:     from ... argument (spill) at issue13799.go:139:20
issue13799.go:139:58:     from 500 (spill) at issue13799.go:139:58
issue13799.go:139:58:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:139:20
issue13799.go:139:58:   flow: {heap} ← {storage for ... argument}:
issue13799.go:139:58:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:139:58: 500 escapes to heap
issue13799.go:139:58: 500 escapes to heap in test4:
issue13799.go:139:64:     from *m (spill) at issue13799.go:139:64
issue13799.go:139:64:     from ... argument (slice-literal-element) at issue13799.go:139:20
issue13799.go:139:64:     from ... argument (spill) at issue13799.go:139:20
issue13799.go:139:64:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:139:20
issue13799.go:139:64:   flow: {heap} ← {storage for ... argument}:
issue13799.go:139:64:   flow: {storage for ... argument} ← &{storage for *m}:
issue13799.go:139:64: *m escapes to heap
issue13799.go:139:64: *m escapes to heap in test4:
issue13799.go:147:20: s does not escape
issue13799.go:159:6:     from &x (address-of) at issue13799.go:160:7
issue13799.go:159:6:     from m := &x (assign) at issue13799.go:160:4
issue13799.go:159:6:     from str{...} (struct literal element) at issue13799.go:165:12
issue13799.go:159:6:   flow: m ← &x:
issue13799.go:159:6:   flow: {storage for &str{...}} ← m:
issue13799.go:159:6: moved to heap: x
issue13799.go:159:6: x escapes to heap in test5:
issue13799.go:165:8:     from &str{...} (spill) at issue13799.go:165:8
issue13799.go:165:8:     from fn = &str{...} (assign) at issue13799.go:165:6
issue13799.go:165:8:   flow: fn ← &{storage for &str{...}}:
issue13799.go:165:8: &str{...} escapes to heap
issue13799.go:165:8: &str{...} escapes to heap in test5:
issue13799.go:170:20:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (spill) at issue13799.go:170:20
issue13799.go:170:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)) (call parameter) at issue13799.go:170:8
issue13799.go:170:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)}:
issue13799.go:170:20: ... argument does not escape
issue13799.go:170:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:170:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap in test5:
issue13799.go:170:52:     from ... argument (slice-literal-element) at issue13799.go:170:20
issue13799.go:170:52:     from ... argument (spill) at issue13799.go:170:20
issue13799.go:170:52:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:170:20
issue13799.go:170:52:     from iter (spill) at issue13799.go:170:52
issue13799.go:170:52:   flow: {heap} ← {storage for ... argument}:
issue13799.go:170:52:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:170:52: iter escapes to heap
issue13799.go:170:52: iter escapes to heap in test5:
issue13799.go:170:58:     from ... argument (slice-literal-element) at issue13799.go:170:20
issue13799.go:170:58:     from ... argument (spill) at issue13799.go:170:20
issue13799.go:170:58:     from 500 (spill) at issue13799.go:170:58
issue13799.go:170:58:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:170:20
issue13799.go:170:58:   flow: {heap} ← {storage for ... argument}:
issue13799.go:170:58:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:170:58: 500 escapes to heap
issue13799.go:170:58: 500 escapes to heap in test5:
issue13799.go:170:64:     from *m (spill) at issue13799.go:170:64
issue13799.go:170:64:     from ... argument (slice-literal-element) at issue13799.go:170:20
issue13799.go:170:64:     from ... argument (spill) at issue13799.go:170:20
issue13799.go:170:64:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:170:20
issue13799.go:170:64:   flow: {heap} ← {storage for ... argument}:
issue13799.go:170:64:   flow: {storage for ... argument} ← &{storage for *m}:
issue13799.go:170:64: *m escapes to heap
issue13799.go:170:64: *m escapes to heap in test5:
issue13799.go:183:8: &str{...} does not escape
issue13799.go:188:20:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (spill) at issue13799.go:188:20
issue13799.go:188:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)) (call parameter) at issue13799.go:188:8
issue13799.go:188:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...)}:
issue13799.go:188:20: ... argument does not escape
issue13799.go:188:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:188:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap in test6:
issue13799.go:188:52:     from ... argument (slice-literal-element) at issue13799.go:188:20
issue13799.go:188:52:     from ... argument (spill) at issue13799.go:188:20
issue13799.go:188:52:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:188:20
issue13799.go:188:52:     from iter (spill) at issue13799.go:188:52
issue13799.go:188:52:   flow: {heap} ← {storage for ... argument}:
issue13799.go:188:52:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:188:52: iter escapes to heap
issue13799.go:188:52: iter escapes to heap in test6:
issue13799.go:188:58:     from ... argument (slice-literal-element) at issue13799.go:188:20
issue13799.go:188:58:     from ... argument (spill) at issue13799.go:188:20
issue13799.go:188:58:     from 500 (spill) at issue13799.go:188:58
issue13799.go:188:58:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:188:20
issue13799.go:188:58:   flow: {heap} ← {storage for ... argument}:
issue13799.go:188:58:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:188:58: 500 escapes to heap
issue13799.go:188:58: 500 escapes to heap in test6:
issue13799.go:188:64:     from *m (spill) at issue13799.go:188:64
issue13799.go:188:64:     from ... argument (slice-literal-element) at issue13799.go:188:20
issue13799.go:188:64:     from ... argument (spill) at issue13799.go:188:20
issue13799.go:188:64:     from fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) (call parameter) at issue13799.go:188:20
issue13799.go:188:64:   flow: {heap} ← {storage for ... argument}:
issue13799.go:188:64:   flow: {storage for ... argument} ← &{storage for *m}:
issue13799.go:188:64: *m escapes to heap
issue13799.go:188:64: *m escapes to heap in test6:
issue13799.go:23:15: ... argument does not escape
issue13799.go:23:16:     from ... argument (slice-literal-element) at issue13799.go:23:15
issue13799.go:23:16:     from ... argument (spill) at issue13799.go:23:15
issue13799.go:23:16:     from fmt.Println(... argument...) (call parameter) at issue13799.go:23:15
issue13799.go:23:16:     from iter (spill) at issue13799.go:23:16
issue13799.go:23:16:   flow: {heap} ← {storage for ... argument}:
issue13799.go:23:16:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:23:16: iter escapes to heap
issue13799.go:23:16: iter escapes to heap in main:
issue13799.go:37:11:     from m (captured by a closure) at issue13799.go:53:4
issue13799.go:37:11:     from m := make(map[int][]int) (assign) at issue13799.go:37:4
issue13799.go:37:11:     from make(map[int][]int) (spill) at issue13799.go:37:11
issue13799.go:37:11:   flow: m ← &{storage for make(map[int][]int)}:
issue13799.go:37:11:   flow: {storage for func literal} ← m:
issue13799.go:37:11: make(map[int][]int) escapes to heap
issue13799.go:37:11: make(map[int][]int) escapes to heap in test1:
issue13799.go:37:2: test1 capturing by value: m (addr=false assign=false width=8)
issue13799.go:48:6:     from fn (captured by a closure) at issue13799.go:56:5
issue13799.go:48:6:     from fn (reference) at issue13799.go:56:5
issue13799.go:48:6:   flow: {storage for func literal} ← &fn:
issue13799.go:48:6: fn escapes to heap in test1:
issue13799.go:48:6: moved to heap: fn
issue13799.go:48:6: test1 capturing by ref: fn (addr=false assign=true width=8)
issue13799.go:49:6: test1 capturing by value: i (addr=false assign=false width=8)
issue13799.go:51:3:     from j (captured by a closure) at issue13799.go:54:7
issue13799.go:51:3:     from j (reference) at issue13799.go:54:7
issue13799.go:51:3:   flow: {storage for func literal} ← &j:
issue13799.go:51:3: j escapes to heap in test1:
issue13799.go:51:3: moved to heap: j
issue13799.go:51:3: test1 capturing by ref: j (addr=false assign=true width=8)
issue13799.go:52:8:     from fn = func literal (assign) at issue13799.go:52:6
issue13799.go:52:8:     from func literal (spill) at issue13799.go:52:8
issue13799.go:52:8:   flow: fn ← &{storage for func literal}:
issue13799.go:52:8: func literal escapes to heap
issue13799.go:52:8: func literal escapes to heap in test1:
issue13799.go:53:17:     from append(m[i], 0) (spill) at issue13799.go:53:17
issue13799.go:53:17:     from m[i] = append(m[i], 0) (assign) at issue13799.go:53:9
issue13799.go:53:17:   flow: {heap} ← &{storage for append(m[i], 0)}:
issue13799.go:53:17: append escapes to heap
issue13799.go:53:17: append(m[i], 0) escapes to heap in test1.func1:
issue13799.go:63:20:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (spill) at issue13799.go:63:20
issue13799.go:63:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...)) (call parameter) at issue13799.go:63:8
issue13799.go:63:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...)}:
issue13799.go:63:20: ... argument does not escape
issue13799.go:63:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap
issue13799.go:63:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap in test1:
issue13799.go:63:56:     from ... argument (slice-literal-element) at issue13799.go:63:20
issue13799.go:63:56:     from ... argument (spill) at issue13799.go:63:20
issue13799.go:63:56:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:63:20
issue13799.go:63:56:     from iter (spill) at issue13799.go:63:56
issue13799.go:63:56:   flow: {heap} ← {storage for ... argument}:
issue13799.go:63:56:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:63:56: iter escapes to heap
issue13799.go:63:56: iter escapes to heap in test1:
issue13799.go:63:62:     from ... argument (slice-literal-element) at issue13799.go:63:20
issue13799.go:63:62:     from ... argument (spill) at issue13799.go:63:20
issue13799.go:63:62:     from 500 (spill) at issue13799.go:63:62
issue13799.go:63:62:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:63:20
issue13799.go:63:62:   flow: {heap} ← {storage for ... argument}:
issue13799.go:63:62:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:63:62: 500 escapes to heap
issue13799.go:63:62: 500 escapes to heap in test1:
issue13799.go:63:71:     from ... argument (slice-literal-element) at issue13799.go:63:20
issue13799.go:63:71:     from ... argument (spill) at issue13799.go:63:20
issue13799.go:63:71:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:63:20
issue13799.go:63:71:     from len(m) (spill) at issue13799.go:63:71
issue13799.go:63:71:   flow: {heap} ← {storage for ... argument}:
issue13799.go:63:71:   flow: {storage for ... argument} ← &{storage for len(m)}:
issue13799.go:63:71: len(m) escapes to heap
issue13799.go:63:71: len(m) escapes to heap in test1:
issue13799.go:70:11: make(map[int][]int) does not escape
issue13799.go:70:2: test2 capturing by value: m (addr=false assign=false width=8)
issue13799.go:73:6: test2 capturing by value: i (addr=false assign=false width=8)
issue13799.go:74:7: test2 capturing by ref: fn (addr=false assign=true width=8)
issue13799.go:75:3: test2 capturing by ref: j (addr=false assign=true width=8)
issue13799.go:76:8: func literal does not escape
issue13799.go:77:17:     from append(m[i], 0) (spill) at issue13799.go:77:17
issue13799.go:77:17:     from m[i] = append(m[i], 0) (assign) at issue13799.go:77:9
issue13799.go:77:17:   flow: {heap} ← &{storage for append(m[i], 0)}:
issue13799.go:77:17: append escapes to heap
issue13799.go:77:17: append(m[i], 0) escapes to heap in test2.func1:
issue13799.go:87:20:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (spill) at issue13799.go:87:20
issue13799.go:87:20:     from panic(fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...)) (call parameter) at issue13799.go:87:8
issue13799.go:87:20:   flow: {heap} ← &{storage for fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...)}:
issue13799.go:87:20: ... argument does not escape
issue13799.go:87:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap
issue13799.go:87:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap in test2:
issue13799.go:87:56:     from ... argument (slice-literal-element) at issue13799.go:87:20
issue13799.go:87:56:     from ... argument (spill) at issue13799.go:87:20
issue13799.go:87:56:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:87:20
issue13799.go:87:56:     from iter (spill) at issue13799.go:87:56
issue13799.go:87:56:   flow: {heap} ← {storage for ... argument}:
issue13799.go:87:56:   flow: {storage for ... argument} ← &{storage for iter}:
issue13799.go:87:56: iter escapes to heap
issue13799.go:87:56: iter escapes to heap in test2:
issue13799.go:87:62:     from ... argument (slice-literal-element) at issue13799.go:87:20
issue13799.go:87:62:     from ... argument (spill) at issue13799.go:87:20
issue13799.go:87:62:     from 500 (spill) at issue13799.go:87:62
issue13799.go:87:62:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:87:20
issue13799.go:87:62:   flow: {heap} ← {storage for ... argument}:
issue13799.go:87:62:   flow: {storage for ... argument} ← &{storage for 500}:
issue13799.go:87:62: 500 escapes to heap
issue13799.go:87:62: 500 escapes to heap in test2:
issue13799.go:87:71:     from ... argument (slice-literal-element) at issue13799.go:87:20
issue13799.go:87:71:     from ... argument (spill) at issue13799.go:87:20
issue13799.go:87:71:     from fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) (call parameter) at issue13799.go:87:20
issue13799.go:87:71:     from len(m) (spill) at issue13799.go:87:71
issue13799.go:87:71:   flow: {heap} ← {storage for ... argument}:
issue13799.go:87:71:   flow: {storage for ... argument} ← &{storage for len(m)}:
issue13799.go:87:71: len(m) escapes to heap
issue13799.go:87:71: len(m) escapes to heap in test2:
issue13799.go:94:6:     from &x (address-of) at issue13799.go:95:7
issue13799.go:94:6:     from m (captured by a closure) at issue13799.go:106:6
issue13799.go:94:6:     from m := &x (assign) at issue13799.go:95:4
issue13799.go:94:6:   flow: m ← &x:
issue13799.go:94:6:   flow: {storage for func literal} ← m:
issue13799.go:94:6: moved to heap: x
issue13799.go:94:6: x escapes to heap in test3:
issue13799.go:95:2: test3 capturing by value: m (addr=false assign=false width=8)
issue13799.go:97:6:     from fn (captured by a closure) at issue13799.go:104:5
issue13799.go:97:6:     from fn (reference) at issue13799.go:104:5
issue13799.go:97:6:   flow: {storage for func literal} ← &fn:
issue13799.go:97:6: fn escapes to heap in test3:
issue13799.go:97:6: moved to heap: fn
issue13799.go:97:6: test3 capturing by ref: fn (addr=false assign=true width=8)
== fixedbugs/issue17318.go
issue17318.go:25:20: ... argument does not escape
issue17318.go:25:30:     from ... argument (slice-literal-element) at issue17318.go:25:20
issue17318.go:25:30:     from ... argument (spill) at issue17318.go:25:20
issue17318.go:25:30:     from fmt.Sprintf("%d", ... argument...) (call parameter) at issue17318.go:25:20
issue17318.go:25:30:     from int(e) (spill) at issue17318.go:25:30
issue17318.go:25:30:   flow: {heap} ← {storage for ... argument}:
issue17318.go:25:30:   flow: {storage for ... argument} ← &{storage for int(e)}:
issue17318.go:25:30: int(e) escapes to heap
issue17318.go:25:30: int(e) escapes to heap in ent.String:
issue17318.go:29:10: foo capturing by value: ops (addr=false assign=false width=8)
issue17318.go:29:10: ops does not escape
issue17318.go:29:23: foo capturing by value: j (addr=false assign=false width=8)
issue17318.go:30:13: func literal does not escape
issue17318.go:31:13:     from ops(i, j) (spill) at issue17318.go:31:13
issue17318.go:31:13:     from return ops(i, j) (return) at issue17318.go:31:3
issue17318.go:31:13:   flow: ~r0 ← &{storage for ops(i, j)}:
issue17318.go:31:13: ops(i, j) escapes to heap
issue17318.go:31:13: ops(i, j) escapes to heap in foo.func1:
issue17318.go:42:7: func literal does not escape
issue17318.go:46:12: ... argument does not escape
issue17318.go:46:33:     from ... argument (slice-literal-element) at issue17318.go:46:12
issue17318.go:46:33:     from ... argument (spill) at issue17318.go:46:12
issue17318.go:46:33:     from fmt.Printf("foo(f,3)=%d\n", ... argument...) (call parameter) at issue17318.go:46:12
issue17318.go:46:33:     from int(i) (spill) at issue17318.go:46:33
issue17318.go:46:33:   flow: {heap} ← {storage for ... argument}:
issue17318.go:46:33:   flow: {storage for ... argument} ← &{storage for int(i)}:
issue17318.go:46:33: int(i) escapes to heap
issue17318.go:46:33: int(i) escapes to heap in main:
== fixedbugs/issue19743.go
issue19743.go:19:15:     from &b (address-of) at issue19743.go:26:57
issue19743.go:19:15:     from (*reflect.SliceHeader)(unsafe.Pointer(&b)).Data (reflect.Header.Data) at issue19743.go:26:61
issue19743.go:19:15:     from strHeader.Data = (*reflect.SliceHeader)(unsafe.Pointer(&b)).Data (assign) at issue19743.go:26:17
issue19743.go:19:15:   flow: {heap} ← b:
issue19743.go:19:15: leaking param: b
issue19743.go:19:15: parameter b leaks to {heap} for toString with derefs=0:
== fixedbugs/issue21709.go
issue21709.go:13:7: s does not escape
issue21709.go:19:17: []func(){...} does not escape
issue21709.go:20:5: s.Inc does not escape
issue21709.go:31:29: []func(){...} does not escape
issue21709.go:32:5: s.Inc does not escape
== fixedbugs/issue27557.go
issue27557.go:13:8: t.noescape does not escape
issue27557.go:18:6:     from t (address-of) at issue27557.go:19:8
issue27557.go:18:6:   flow: {heap} ← {temp}:
issue27557.go:18:6:   flow: {temp} ← &t:
issue27557.go:18:6: moved to heap: t
issue27557.go:18:6: t escapes to heap in f2:
issue27557.go:19:8: t.escape does not escape
issue27557.go:24:6:     from t (address-of) at issue27557.go:25:8
issue27557.go:24:6:   flow: {heap} ← {temp}:
issue27557.go:24:6:   flow: {temp} ← &t:
issue27557.go:24:6: moved to heap: t
issue27557.go:24:6: t escapes to heap in f3:
issue27557.go:25:8: t.returns does not escape
issue27557.go:31:7: t does not escape
issue27557.go:32:7:     from sink = t (assign) at issue27557.go:32:33
issue27557.go:32:7:     from t (interface-converted) at issue27557.go:32:35
issue27557.go:32:7:   flow: {heap} ← t:
issue27557.go:32:7: leaking param: t
issue27557.go:32:7: parameter t leaks to {heap} for (*T).escape with derefs=0:
issue27557.go:33:7:     from return t (return) at issue27557.go:33:28
issue27557.go:33:7:   flow: ~r0 ← t:
issue27557.go:33:7: leaking param: t to result ~r0 level=0
issue27557.go:33:7: parameter t leaks to ~r0 for (*T).returns with derefs=0:
issue27557.go:35:7:     from sink = t (assign) at issue27557.go:36:7
issue27557.go:35:7:     from t (interface-converted) at issue27557.go:36:9
issue27557.go:35:7:   flow: {heap} ← t:
issue27557.go:35:7: leaking param: t
issue27557.go:35:7: parameter t leaks to {heap} for (*T).recursive with derefs=0:
issue27557.go:38:6:     from sink = t (assign) at issue27557.go:36:7
issue27557.go:38:6:     from t (interface-converted) at issue27557.go:36:9
issue27557.go:38:6:     from t2 (address-of) at issue27557.go:39:9
issue27557.go:38:6:   flow: t ← {temp}:
issue27557.go:38:6:   flow: {heap} ← t:
issue27557.go:38:6:   flow: {temp} ← &t2:
issue27557.go:38:6: moved to heap: t2
issue27557.go:38:6: t2 escapes to heap in (*T).recursive:
issue27557.go:39:9: t2.recursive does not escape
== fixedbugs/issue27732a.go
issue27732a.go:21:6:     from c (too large for stack) at issue27732a.go:21:6
issue27732a.go:21:6:   flow: {heap} ← &c:
issue27732a.go:21:6: c escapes to heap in main:
issue27732a.go:21:6: moved to heap: c
== fixedbugs/issue35518.go
issue35518.go:22:6:     from &n (address-of) at issue35518.go:23:11
issue35518.go:22:6:     from n.Orig = &n (assign) at issue35518.go:23:9
issue35518.go:22:6:   flow: n ← &n:
issue35518.go:22:6:   warning: truncated explanation due to assignment cycle; see golang.org/issue/35518
issue35518.go:22:6: moved to heap: n
issue35518.go:22:6: n escapes to heap in f1:
issue35518.go:25:2:     from &m (address-of) at issue35518.go:26:9
issue35518.go:25:2:     from sink = &m (assign) at issue35518.go:26:7
issue35518.go:25:2:   flow: {heap} ← &m:
issue35518.go:25:2: m escapes to heap in f1:
issue35518.go:25:2: moved to heap: m
issue35518.go:30:10:     from &n2 (address-of) at issue35518.go:31:12
issue35518.go:30:10:     from n1.Orig = &n2 (assign) at issue35518.go:31:10
issue35518.go:30:10:     from n2 = n1 (assign) at issue35518.go:32:5
issue35518.go:30:10:   flow: n1 ← &n2:
issue35518.go:30:10:   flow: n2 ← n1:
issue35518.go:30:10:   warning: truncated explanation due to assignment cycle; see golang.org/issue/35518
issue35518.go:30:10: moved to heap: n2
issue35518.go:30:10: n2 escapes to heap in f2:
issue35518.go:34:2:     from &m (address-of) at issue35518.go:35:9
issue35518.go:34:2:     from sink = &m (assign) at issue35518.go:35:7
issue35518.go:34:2:   flow: {heap} ← &m:
issue35518.go:34:2: m escapes to heap in f2:
issue35518.go:34:2: moved to heap: m
issue35518.go:39:10:     from &n1 (address-of) at issue35518.go:40:12
issue35518.go:39:10:     from &n2 (address-of) at issue35518.go:41:12
issue35518.go:39:10:     from n1.Orig = &n1 (assign) at issue35518.go:40:10
issue35518.go:39:10:     from n1.Orig = &n2 (assign) at issue35518.go:41:10
issue35518.go:39:10:   flow: n1 ← &n1:
issue35518.go:39:10:   flow: n1 ← &n2:
issue35518.go:39:10:   warning: truncated explanation due to assignment cycle; see golang.org/issue/35518
issue35518.go:39:10: moved to heap: n2
issue35518.go:39:10: n2 escapes to heap in f3:
issue35518.go:39:6:     from &n1 (address-of) at issue35518.go:40:12
issue35518.go:39:6:     from n1.Orig = &n1 (assign) at issue35518.go:40:10
issue35518.go:39:6:   flow: n1 ← &n1:
issue35518.go:39:6:   warning: truncated explanation due to assignment cycle; see golang.org/issue/35518
issue35518.go:39:6: moved to heap: n1
issue35518.go:39:6: n1 escapes to heap in f3:
== fixedbugs/issue39292.go
issue39292.go:15:10:     from t{}.f (too large for stack) at issue39292.go:15:10
issue39292.go:15:10:   flow: {heap} ← &{storage for t{}.f}:
issue39292.go:15:10: t{}.f escapes to heap
issue39292.go:15:10: t{}.f escapes to heap in x:
issue39292.go:20:6:     from &i (address-of) at issue39292.go:21:11
issue39292.go:20:6:     from t{...} (array literal element) at issue39292.go:21:10
issue39292.go:20:6:   flow: {storage for &t{...}} ← &i:
issue39292.go:20:6: i escapes to heap in y:
issue39292.go:20:6: moved to heap: i
issue39292.go:21:15:     from (&t{...}).f (too large for stack) at issue39292.go:21:15
issue39292.go:21:15:   flow: {heap} ← &{storage for (&t{...}).f}:
issue39292.go:21:15: (&t{...}).f escapes to heap
issue39292.go:21:15: (&t{...}).f escapes to heap in y:
issue39292.go:21:8:     from &t{...} (too large for stack) at issue39292.go:21:8
issue39292.go:21:8:   flow: {heap} ← &{storage for &t{...}}:
issue39292.go:21:8: &t{...} escapes to heap
issue39292.go:21:8: &t{...} escapes to heap in y:
issue39292.go:26:6:     from &i (address-of) at issue39292.go:27:9
issue39292.go:26:6:     from t{...} (array literal element) at issue39292.go:27:8
issue39292.go:26:6:   flow: {storage for t{...}.f} ← {temp}:
issue39292.go:26:6:   flow: {temp} ← &i:
issue39292.go:26:6: i escapes to heap in z:
issue39292.go:26:6: moved to heap: i
issue39292.go:27:12:     from t{...}.f (too large for stack) at issue39292.go:27:12
issue39292.go:27:12:   flow: {heap} ← &{storage for t{...}.f}:
issue39292.go:27:12: t{...}.f escapes to heap
issue39292.go:27:12: t{...}.f escapes to heap in z:
== func_params.go
func_params.go:11:17: f does not escape
func_params.go:13:16: t does not escape
func_params.go:13:21:     from t.f(p) (call parameter) at func_params.go:13:34
func_params.go:13:21:   flow: {heap} ← p:
func_params.go:13:21: leaking param: p
func_params.go:13:21: parameter p leaks to {heap} for callField with derefs=0:
func_params.go:15:23: t does not escape
func_params.go:15:29:     from t.f(p) (call parameter) at func_params.go:15:54
func_params.go:15:29:   flow: {heap} ← p:
func_params.go:15:29: leaking param: p
func_params.go:15:29: parameter p leaks to {heap} for callFieldPointer with derefs=0:
func_params.go:18:2: passLiteral capturing by ref: n (addr=false assign=true width=8)
func_params.go:19:7: func literal does not escape
func_params.go:23:40:     from callWith(ignore, new(int)) (call parameter) at func_params.go:23:28
func_params.go:23:40:     from new(int) (spill) at func_params.go:23:40
func_params.go:23:40:   flow: {heap} ← &{storage for new(int)}:
func_params.go:23:40: new(int) escapes to heap
func_params.go:23:40: new(int) escapes to heap in passKnown:
func_params.go:25:13: p does not escape
func_params.go:39:2:     from &x (address-of) at func_params.go:40:4
func_params.go:39:2:     from f(&x) (call parameter) at func_params.go:40:3
func_params.go:39:2:   flow: {heap} ← &x:
func_params.go:39:2: moved to heap: x
func_params.go:39:2: x escapes to heap in reassigned:
func_params.go:45:11:     from sink = p (assign) at func_params.go:45:26
func_params.go:45:11:   flow: {heap} ← p:
func_params.go:45:11: leaking param: p
func_params.go:45:11: parameter p leaks to {heap} for keep with derefs=0:
func_params.go:47:11:     from f(p) (call parameter) at func_params.go:49:4
func_params.go:47:11:     from for loop (range-deref) at func_params.go:48:14
func_params.go:47:11:   flow: p ← *{temp}:
func_params.go:47:11:   flow: {heap} ← p:
func_params.go:47:11:   flow: {temp} ← s:
func_params.go:47:11: leaking param content: s
func_params.go:47:11: parameter s leaks to {heap} for each with derefs=1:
func_params.go:47:21: f does not escape
func_params.go:53:14:     from fs[0] (dot of pointer) at func_params.go:53:59
func_params.go:53:14:     from return fs[0] (return) at func_params.go:53:50
func_params.go:53:14:   flow: ~r0 ← *fs:
func_params.go:53:14: leaking param: fs to result ~r0 level=1
func_params.go:53:14: parameter fs leaks to ~r0 for results with derefs=1:
func_params.go:7:11: f does not escape
func_params.go:9:15: f does not escape
func_params.go:9:29:     from f(p) (call parameter) at func_params.go:9:40
func_params.go:9:29:   flow: {heap} ← p:
func_params.go:9:29: leaking param: p
func_params.go:9:29: parameter p leaks to {heap} for callWith with derefs=0:
== gc_words.go
gc_words.go:15:11: a does not escape
gc_words.go:18:13: number(3) does not escape
gc_words.go:19:11: text("t") does not escape
gc_words.go:20:7: 'é' does not escape
gc_words.go:21:12: int32(7) does not escape
gc_words.go:22:9: u + uint8(3) does not escape
gc_words.go:23:9: 5 << u does not escape
gc_words.go:24:13: []rune{...} does not escape
gc_words.go:27:26: p does not escape
gc_words.go:27:35: o does not escape
gc_words.go:28:15: i + j + 1 does not escape
gc_words.go:29:9: i - (j - 1) does not escape
gc_words.go:30:7: *(*p) does not escape
gc_words.go:31:8: o.middle.inner.x does not escape
gc_words.go:32:12: i << uint(1) == j does not escape
gc_words.go:41:8: i does not escape
gc_words.go:59:7: d does not escape
gc_words.go:63:6: &dog{...} does not escape
gc_words.go:64:9: devirtualizing s.speak to *dog
gc_words.go:65:6: &dog{...} does not escape
gc_words.go:68:21:     from []go.shape.string{...} (slice-literal-element) at gc_words.go:68:42
gc_words.go:68:21:     from generic[go.shape.string](&.dict.generic[string], t) (call parameter) at gc_words.go:68:6
gc_words.go:68:21:   flow: {heap} ← t:
gc_words.go:68:21:   flow: {storage for []go.shape.string{...}} ← t:
gc_words.go:68:21: parameter t leaks to {heap} for generic[string] with derefs=0:
gc_words.go:68:21: parameter t leaks to {storage for []go.shape.string{...}} for generic[go.shape.string] with derefs=0:
gc_words.go:68:42:     from []go.shape.int{...} (spill) at gc_words.go:68:42
gc_words.go:68:42:     from []go.shape.string{...} (spill) at gc_words.go:68:42
gc_words.go:68:42:     from return []go.shape.int{...} (return) at gc_words.go:68:32
gc_words.go:68:42:     from return []go.shape.string{...} (return) at gc_words.go:68:32
gc_words.go:68:42:   flow: ~r0 ← &{storage for []go.shape.int{...}}:
gc_words.go:68:42:   flow: ~r0 ← &{storage for []go.shape.string{...}}:
gc_words.go:68:42: []go.shape.int{...} escapes to heap
gc_words.go:68:42: []go.shape.int{...} escapes to heap in generic[go.shape.int]:
gc_words.go:68:42: []go.shape.string{...} escapes to heap
gc_words.go:68:42: []go.shape.string{...} escapes to heap in generic[go.shape.string]:
gc_words.go:78:12:     from 1 (spill) at gc_words.go:78:12
gc_words.go:78:12:     from a, sink = 1, a (assign-pair) at gc_words.go:78:10
gc_words.go:78:12:     from a, sink = 1, a (assign-pair) at gc_words.go:78:10
gc_words.go:78:12:   flow: a ← &{storage for 1}:
gc_words.go:78:12:   flow: {heap} ← a:
gc_words.go:78:12: 1 escapes to heap
gc_words.go:78:12: 1 escapes to heap in tuple:
gc_words.go:79:10:     from .autotmp_3 (spill) at gc_words.go:79:10
gc_words.go:79:10:     from .autotmp_4 (spill) at gc_words.go:79:10
gc_words.go:79:10:     from a, sink = 1, a (assign-pair) at gc_words.go:78:10
gc_words.go:79:10:     from sink, a = .autotmp_3, .autotmp_4 (assign-pair) at gc_words.go:79:10
gc_words.go:79:10:     from sink, a = .autotmp_3, .autotmp_4 (assign-pair) at gc_words.go:79:10
gc_words.go:79:10:   flow: a ← &{storage for .autotmp_4}:
gc_words.go:79:10:   flow: {heap} ← &{storage for .autotmp_3}:
gc_words.go:79:10:   flow: {heap} ← a:
gc_words.go:79:10: .autotmp_3 escapes to heap
gc_words.go:79:10: .autotmp_3 escapes to heap in tuple:
gc_words.go:79:10: .autotmp_4 escapes to heap
gc_words.go:79:10: .autotmp_4 escapes to heap in tuple:
gc_words.go:89:33:     from ([]int)(p..stmp_3@0) = make([]int, 3) (assign) at gc_words.go:89:33
gc_words.go:89:33:     from make([]int, 3) (spill) at gc_words.go:89:33
gc_words.go:89:33:   flow: {heap} ← &{storage for make([]int, 3)}:
gc_words.go:89:33: make([]int, 3) escapes to heap
gc_words.go:89:33: make([]int, 3) escapes to heap in init:
== globals.go
globals.go:11:24:     from d = map[string]int{...} (assign) at globals.go:11:2
globals.go:11:24:     from map[string]int{...} (spill) at globals.go:11:24
globals.go:11:24:   flow: {heap} ← &{storage for map[string]int{...}}:
globals.go:11:24: map[string]int{...} escapes to heap
globals.go:11:24: map[string]int{...} escapes to heap in init:
globals.go:12:10: func literal does not escape
globals.go:12:24:     from &x (address-of) at globals.go:12:39
globals.go:12:24:     from return &x (return) at globals.go:12:32
globals.go:12:24:   flow: ~r0 ← &x:
globals.go:12:24: moved to heap: x
globals.go:12:24: x escapes to heap in init.func1:
globals.go:13:14:     from f = make([]byte, 10) (assign) at globals.go:13:2
globals.go:13:14:     from make([]byte, 10) (spill) at globals.go:13:14
globals.go:13:14:   flow: {heap} ← &{storage for make([]byte, 10)}:
globals.go:13:14: make([]byte, 10) escapes to heap
globals.go:13:14: make([]byte, 10) escapes to heap in init:
globals.go:20:2:     from &x (address-of) at globals.go:21:6
globals.go:20:2:     from a = &x (assign) at globals.go:21:4
globals.go:20:2:   flow: {heap} ← &x:
globals.go:20:2: moved to heap: x
globals.go:20:2: x escapes to heap in set:
globals.go:20:5:     from &y (address-of) at globals.go:22:8
globals.go:20:5:     from h.p = &y (assign) at globals.go:22:6
globals.go:20:5:   flow: {heap} ← &y:
globals.go:20:5: moved to heap: y
globals.go:20:5: y escapes to heap in set:
globals.go:20:8:     from &z (address-of) at globals.go:23:9
globals.go:20:8:     from i[1] = &z (assign) at globals.go:23:7
globals.go:20:8:   flow: {heap} ← &z:
globals.go:20:8: moved to heap: z
globals.go:20:8: z escapes to heap in set:
globals.go:26:28:     from g = n (assign) at globals.go:26:26
globals.go:26:28:     from n (spill) at globals.go:26:28
globals.go:26:28:   flow: {heap} ← &{storage for n}:
globals.go:26:28: n escapes to heap
globals.go:26:28: n escapes to heap in setBoxed:
globals.go:30:28:     from []int{...} (spill) at globals.go:30:28
globals.go:30:28:     from c = []int{...} (assign) at globals.go:30:21
globals.go:30:28:   flow: {heap} ← &{storage for []int{...}}:
globals.go:30:28: []int{...} escapes to heap
globals.go:30:28: []int{...} escapes to heap in setSlice:
globals.go:35:2:     from &t (address-of) at globals.go:36:6
globals.go:35:2:     from b = &t (assign) at globals.go:36:4
globals.go:35:2:   flow: {heap} ← &t:
globals.go:35:2: moved to heap: t
globals.go:35:2: t escapes to heap in init.0:
globals.go:8:13:     from a = new(int) (assign) at globals.go:8:2
globals.go:8:13:     from new(int) (spill) at globals.go:8:13
globals.go:8:13:   flow: {heap} ← &{storage for new(int)}:
globals.go:8:13: new(int) escapes to heap
globals.go:8:13: new(int) escapes to heap in init:
globals.go:9:19:     from (*int)(p..stmp_0@0) = new(int) (assign) at globals.go:9:19
globals.go:9:19:     from new(int) (spill) at globals.go:9:19
globals.go:9:19:   flow: {heap} ← &{storage for new(int)}:
globals.go:9:19: new(int) escapes to heap
globals.go:9:19: new(int) escapes to heap in init:
== goto_loops.go
goto_loops.go:45:3:     from &x (address-of) at goto_loops.go:46:7
goto_loops.go:45:3:     from p = &x (assign) at goto_loops.go:46:5
goto_loops.go:45:3:   flow: p ← &x:
goto_loops.go:45:3: moved to heap: x
goto_loops.go:45:3: x escapes to heap in labelledFor:
goto_loops.go:8:2:     from &x (address-of) at goto_loops.go:9:6
goto_loops.go:8:2:     from p = &x (assign) at goto_loops.go:9:4
goto_loops.go:8:2:   flow: p ← &x:
goto_loops.go:8:2: moved to heap: x
goto_loops.go:8:2: x escapes to heap in backward:
== iface_boxing.go
iface_boxing.go:10:9:     from 1 (spill) at iface_boxing.go:10:9
iface_boxing.go:10:9:     from sink = 1 (assign) at iface_boxing.go:10:7
iface_boxing.go:10:9:   flow: {heap} ← &{storage for 1}:
iface_boxing.go:10:9: 1 escapes to heap
iface_boxing.go:10:9: 1 escapes to heap in constants:
iface_boxing.go:11:9:     from "text" (spill) at iface_boxing.go:11:9
iface_boxing.go:11:9:     from sink = "text" (assign) at iface_boxing.go:11:7
iface_boxing.go:11:9:   flow: {heap} ← &{storage for "text"}:
iface_boxing.go:11:9: "text" escapes to heap
iface_boxing.go:11:9: "text" escapes to heap in constants:
iface_boxing.go:12:9:     from 1.5 (spill) at iface_boxing.go:12:9
iface_boxing.go:12:9:     from sink = 1.5 (assign) at iface_boxing.go:12:7
iface_boxing.go:12:9:   flow: {heap} ← &{storage for 1.5}:
iface_boxing.go:12:9: 1.5 escapes to heap
iface_boxing.go:12:9: 1.5 escapes to heap in constants:
iface_boxing.go:13:9:     from sink = true (assign) at iface_boxing.go:13:7
iface_boxing.go:13:9:     from true (spill) at iface_boxing.go:13:9
iface_boxing.go:13:9:   flow: {heap} ← &{storage for true}:
iface_boxing.go:13:9: true escapes to heap
iface_boxing.go:13:9: true escapes to heap in constants:
iface_boxing.go:14:13:     from pair{...} (spill) at iface_boxing.go:14:13
iface_boxing.go:14:13:     from sink = pair{...} (assign) at iface_boxing.go:14:7
iface_boxing.go:14:13:   flow: {heap} ← &{storage for pair{...}}:
iface_boxing.go:14:13: pair{...} escapes to heap
iface_boxing.go:14:13: pair{...} escapes to heap in constants:
iface_boxing.go:18:23:     from s (interface-converted) at iface_boxing.go:20:9
iface_boxing.go:18:23:   flow: {storage for s} ← s:
iface_boxing.go:18:23: leaking param: s
iface_boxing.go:18:23: parameter s leaks to {storage for s} for variables with derefs=0:
iface_boxing.go:19:9:     from i (spill) at iface_boxing.go:19:9
iface_boxing.go:19:9:     from sink = i (assign) at iface_boxing.go:19:7
iface_boxing.go:19:9:   flow: {heap} ← &{storage for i}:
iface_boxing.go:19:9: i escapes to heap
iface_boxing.go:19:9: i escapes to heap in variables:
iface_boxing.go:20:9:     from s (spill) at iface_boxing.go:20:9
iface_boxing.go:20:9:     from sink = s (assign) at iface_boxing.go:20:7
iface_boxing.go:20:9:   flow: {heap} ← &{storage for s}:
iface_boxing.go:20:9: s escapes to heap
iface_boxing.go:20:9: s escapes to heap in variables:
iface_boxing.go:21:9:     from f (spill) at iface_boxing.go:21:9
iface_boxing.go:21:9:     from sink = f (assign) at iface_boxing.go:21:7
iface_boxing.go:21:9:   flow: {heap} ← &{storage for f}:
iface_boxing.go:21:9: f escapes to heap
iface_boxing.go:21:9: f escapes to heap in variables:
iface_boxing.go:22:9:     from p (spill) at iface_boxing.go:22:9
iface_boxing.go:22:9:     from sink = p (assign) at iface_boxing.go:22:7
iface_boxing.go:22:9:   flow: {heap} ← &{storage for p}:
iface_boxing.go:22:9: p escapes to heap
iface_boxing.go:22:9: p escapes to heap in variables:
iface_boxing.go:23:9:     from b (spill) at iface_boxing.go:23:9
iface_boxing.go:23:9:     from sink = b (assign) at iface_boxing.go:23:7
iface_boxing.go:23:9:   flow: {heap} ← &{storage for b}:
iface_boxing.go:23:9: b escapes to heap
iface_boxing.go:23:9: b escapes to heap in variables:
iface_boxing.go:26:13:     from p (interface-converted) at iface_boxing.go:27:9
iface_boxing.go:26:13:     from sink = p (assign) at iface_boxing.go:27:7
iface_boxing.go:26:13:   flow: {heap} ← p:
iface_boxing.go:26:13: leaking param: p
iface_boxing.go:26:13: parameter p leaks to {heap} for direct with derefs=0:
iface_boxing.go:26:21:     from m (interface-converted) at iface_boxing.go:28:9
iface_boxing.go:26:21:     from sink = m (assign) at iface_boxing.go:28:7
iface_boxing.go:26:21:   flow: {heap} ← m:
iface_boxing.go:26:21: leaking param: m
iface_boxing.go:26:21: parameter m leaks to {heap} for direct with derefs=0:
iface_boxing.go:26:36:     from f (interface-converted) at iface_boxing.go:29:9
iface_boxing.go:26:36:     from sink = f (assign) at iface_boxing.go:29:7
iface_boxing.go:26:36:   flow: {heap} ← f:
iface_boxing.go:26:36: leaking param: f
iface_boxing.go:26:36: parameter f leaks to {heap} for direct with derefs=0:
iface_boxing.go:33:14: 5 does not escape
iface_boxing.go:34:14: "s" does not escape
iface_boxing.go:36:6: 7 does not escape
iface_boxing.go:41:14: p does not escape
iface_boxing.go:45:35:     from n (spill) at iface_boxing.go:45:35
iface_boxing.go:45:35:     from return n (return) at iface_boxing.go:45:28
iface_boxing.go:45:35:   flow: ~r0 ← &{storage for n}:
iface_boxing.go:45:35: n escapes to heap
iface_boxing.go:45:35: n escapes to heap in returned:
iface_boxing.go:47:42:     from myErr{} (spill) at iface_boxing.go:47:42
iface_boxing.go:47:42:     from return myErr{} (return) at iface_boxing.go:47:30
iface_boxing.go:47:42:   flow: ~r0 ← &{storage for myErr{}}:
iface_boxing.go:47:42: myErr{} escapes to heap
iface_boxing.go:47:42: myErr{} escapes to heap in returnedError:
iface_boxing.go:51:7:     from e (indirection) at <autogenerated>:1
iface_boxing.go:51:7:     from e.msg (dot) at iface_boxing.go:51:41
iface_boxing.go:51:7:     from myErr.Error(e) (call parameter) at <autogenerated>:1
iface_boxing.go:51:7:     from return e.msg (return) at iface_boxing.go:51:33
iface_boxing.go:51:7:     from return myErr.Error(e) (return) at <autogenerated>:1
iface_boxing.go:51:7:   flow: ~r0 ← *e:
iface_boxing.go:51:7:   flow: ~r0 ← e:
iface_boxing.go:51:7: leaking param: e to result ~r0 level=0
iface_boxing.go:51:7: parameter e leaks to ~r0 for (*myErr).Error with derefs=1:
iface_boxing.go:51:7: parameter e leaks to ~r0 for myErr.Error with derefs=0:
iface_boxing.go:53:28: n does not escape
iface_boxing.go:53:39:     from keep(n + 1) (call parameter) at iface_boxing.go:53:36
iface_boxing.go:53:39:     from n + 1 (spill) at iface_boxing.go:53:39
iface_boxing.go:53:39:   flow: {heap} ← &{storage for n + 1}:
iface_boxing.go:53:39: n + 1 escapes to heap
iface_boxing.go:53:39: n + 1 escapes to heap in argument:
iface_boxing.go:55:10: x does not escape
iface_boxing.go:57:11:     from sink = x (assign) at iface_boxing.go:57:25
iface_boxing.go:57:11:   flow: {heap} ← x:
iface_boxing.go:57:11: leaking param: x
iface_boxing.go:57:11: parameter x leaks to {heap} for keep with derefs=0:
iface_boxing.go:59:34:     from sink = struct {}{} (assign) at iface_boxing.go:59:24
iface_boxing.go:59:34:     from struct {}{} (spill) at iface_boxing.go:59:34
iface_boxing.go:59:34:   flow: {heap} ← &{storage for struct {}{}}:
iface_boxing.go:59:34: struct {}{} escapes to heap
iface_boxing.go:59:34: struct {}{} escapes to heap in zeroSize:
iface_boxing.go:61:13:     from s (interface-converted) at iface_boxing.go:61:31
iface_boxing.go:61:13:   flow: {storage for s} ← s:
iface_boxing.go:61:13: leaking param: s
iface_boxing.go:61:13: parameter s leaks to {storage for s} for slices with derefs=0:
iface_boxing.go:61:31:     from s (spill) at iface_boxing.go:61:31
iface_boxing.go:61:31:     from sink = s (assign) at iface_boxing.go:61:29
iface_boxing.go:61:31:   flow: {heap} ← &{storage for s}:
iface_boxing.go:61:31: s escapes to heap
iface_boxing.go:61:31: s escapes to heap in slices:
iface_boxing.go:67:2:     from &y (address-of) at iface_boxing.go:68:9
iface_boxing.go:67:2:     from &y (interface-converted) at iface_boxing.go:68:9
iface_boxing.go:67:2:     from sink = &y (assign) at iface_boxing.go:68:7
iface_boxing.go:67:2:   flow: {heap} ← &y:
iface_boxing.go:67:2: moved to heap: y
iface_boxing.go:67:2: y escapes to heap in addresses:
== iface_calls.go
iface_calls.go:12:24: p does not escape
iface_calls.go:12:55:     from append(b.data, p...) (spill) at iface_calls.go:12:55
iface_calls.go:12:55:     from b.data = append(b.data, p...) (assign) at iface_calls.go:12:47
iface_calls.go:12:55:   flow: {heap} ← &{storage for append(b.data, p...)}:
iface_calls.go:12:55: append escapes to heap
iface_calls.go:12:55: append(b.data, p...) escapes to heap in (*buffer).write:
iface_calls.go:12:7:     from append(b.data, p...) (call parameter) at iface_calls.go:12:55
iface_calls.go:12:7:     from b.data (dot of pointer) at iface_calls.go:12:57
iface_calls.go:12:7:     from b.data = append(b.data, p...) (assign) at iface_calls.go:12:47
iface_calls.go:12:7:   flow: {heap} ← {temp}:
iface_calls.go:12:7:   flow: {temp} ← *b:
iface_calls.go:12:7: leaking param content: b
iface_calls.go:12:7: parameter b leaks to {heap} for (*buffer).write with derefs=1:
iface_calls.go:14:11:     from w.write(b) (call parameter) at iface_calls.go:14:51
iface_calls.go:14:11:   flow: {heap} ← w:
iface_calls.go:14:11: leaking param: w
iface_calls.go:14:11: parameter w leaks to {heap} for call with derefs=0:
iface_calls.go:14:21:     from w.write(b) (call parameter) at iface_calls.go:14:51
iface_calls.go:14:21:   flow: {heap} ← b:
iface_calls.go:14:21: leaking param: b
iface_calls.go:14:21: parameter b leaks to {heap} for call with derefs=0:
iface_calls.go:18:23: []byte{...} does not escape
iface_calls.go:22:17: &buffer{} does not escape
iface_calls.go:23:16: devirtualizing w.write to *buffer
iface_calls.go:23:23: []byte{...} does not escape
iface_calls.go:27:21: null{} does not escape
iface_calls.go:28:16: devirtualizing w.write to null
iface_calls.go:28:21: make([]byte, 3) does not escape
iface_calls.go:31:12:     from w.write(buf[:]) (call parameter) at iface_calls.go:33:9
iface_calls.go:31:12:   flow: {heap} ← w:
iface_calls.go:31:12: leaking param: w
iface_calls.go:31:12: parameter w leaks to {heap} for array with derefs=0:
iface_calls.go:32:6:     from buf (address-of) at iface_calls.go:33:13
iface_calls.go:32:6:     from buf[:] (slice) at iface_calls.go:33:13
iface_calls.go:32:6:     from w.write(buf[:]) (call parameter) at iface_calls.go:33:9
iface_calls.go:32:6:   flow: {heap} ← &buf:
iface_calls.go:32:6: buf escapes to heap in array:
iface_calls.go:32:6: moved to heap: buf
iface_calls.go:38:13:     from g.get() (call parameter) at iface_calls.go:38:42
iface_calls.go:38:13:   flow: {heap} ← g:
iface_calls.go:38:13: leaking param: g
iface_calls.go:38:13: parameter g leaks to {heap} for result with derefs=0:
iface_calls.go:42:15:     from .autotmp_4, .autotmp_5 := x.(stringer) (assign-pair-dot-type) at iface_calls.go:43:11
iface_calls.go:42:15:     from s, ok := stringer(.autotmp_4), .autotmp_5 (assign-pair) at iface_calls.go:43:11
iface_calls.go:42:15:     from s.String() (call parameter) at iface_calls.go:44:18
iface_calls.go:42:15:     from x.(stringer) (dot) at iface_calls.go:43:15
iface_calls.go:42:15:   flow: .autotmp_4 ← x:
iface_calls.go:42:15:   flow: s ← .autotmp_4:
iface_calls.go:42:15:   flow: {heap} ← s:
iface_calls.go:42:15: leaking param: x
iface_calls.go:42:15: parameter x leaks to {heap} for asserted with derefs=0:
iface_calls.go:49:15:     from x.writer (dot) at iface_calls.go:49:38
iface_calls.go:49:15:     from x.writer.write(nil) (call parameter) at iface_calls.go:49:44
iface_calls.go:49:15:   flow: {heap} ← x:
iface_calls.go:49:15: leaking param: x
iface_calls.go:49:15: parameter x leaks to {heap} for embedded with derefs=0:
iface_calls.go:5:30:     from ~p0.write(b) (call parameter) at <autogenerated>:1
iface_calls.go:5:30:     from ~p0.writer.write(b) (call parameter) at <autogenerated>:1
iface_calls.go:5:30:     from ~p0.writer.write(b) (call parameter) at <autogenerated>:1
iface_calls.go:5:30:   flow: {heap} ← b:
iface_calls.go:5:30:   flow: {heap} ← b:
iface_calls.go:5:30:   flow: {heap} ← b:
iface_calls.go:5:30: parameter b leaks to {heap} for (*struct { p.writer }).p.write with derefs=0:
iface_calls.go:5:30: parameter b leaks to {heap} for struct { p.writer }.p.write with derefs=0:
iface_calls.go:5:30: parameter b leaks to {heap} for writer.write with derefs=0:
iface_calls.go:8:19: b does not escape
== initializers.go
initializers.go:10:9: func literal does not escape
initializers.go:11:2:     from &x (address-of) at initializers.go:12:9
initializers.go:11:2:     from return &x (return) at initializers.go:12:2
initializers.go:11:2:   flow: ~r0 ← &x:
initializers.go:11:2: moved to heap: x
initializers.go:11:2: x escapes to heap in init.func3:
initializers.go:15:12:     from i = new(int) (assign) at initializers.go:15:5
initializers.go:15:12:     from new(int) (spill) at initializers.go:15:12
initializers.go:15:12:   flow: {heap} ← &{storage for new(int)}:
initializers.go:15:12: new(int) escapes to heap
initializers.go:15:12: new(int) escapes to heap in init:
initializers.go:4:12:     from return p (return) at initializers.go:4:27
initializers.go:4:12:   flow: ~r0 ← p:
initializers.go:4:12: leaking param: p to result ~r0 level=0
initializers.go:4:12: parameter p leaks to ~r0 for first with derefs=0:
initializers.go:6:33:     from new(int) (spill) at initializers.go:6:33
initializers.go:6:33:     from return new(int) (return) at initializers.go:6:23
initializers.go:6:33:   flow: ~r0 ← &{storage for new(int)}:
initializers.go:6:33: new(int) escapes to heap
initializers.go:6:33: new(int) escapes to heap in init.func1:
initializers.go:8:14: p does not escape
== large_objects.go
large_objects.go:14:6:     from a (too large for stack) at large_objects.go:14:6
large_objects.go:14:6:   flow: {heap} ← &a:
large_objects.go:14:6: a escapes to heap in variableOver:
large_objects.go:14:6: moved to heap: a
large_objects.go:19:7: &[65536]byte{} does not escape
large_objects.go:24:7:     from &[65537]byte{} (too large for stack) at large_objects.go:24:7
large_objects.go:24:7:   flow: {heap} ← &{storage for &[65537]byte{}}:
large_objects.go:24:7: &[65537]byte{} escapes to heap
large_objects.go:24:7: &[65537]byte{} escapes to heap in compositeOver:
large_objects.go:29:13: []byte{...} does not escape
large_objects.go:30:13: []byte{...} does not escape
large_objects.go:39:6:     from a (too large for stack) at large_objects.go:39:6
large_objects.go:39:6:   flow: {heap} ← &a:
large_objects.go:39:6: a escapes to heap in closureRecord:
large_objects.go:39:6: closureRecord capturing by ref: a (addr=false assign=false width=131073)
large_objects.go:39:6: moved to heap: a
large_objects.go:40:7: func literal does not escape
large_objects.go:45:11: make([][100]byte, 655) does not escape
large_objects.go:46:11:     from make([][100]byte, 656) (too large for stack) at large_objects.go:46:11
large_objects.go:46:11:   flow: {heap} ← &{storage for make([][100]byte, 656)}:
large_objects.go:46:11: make([][100]byte, 656) escapes to heap
large_objects.go:46:11: make([][100]byte, 656) escapes to heap in multiplied:
== loop_depth.go
loop_depth.go:26:10:     from &struct { v int }{...} (spill) at loop_depth.go:26:10
loop_depth.go:26:10:     from last = &struct { v int }{...} (assign) at loop_depth.go:26:8
loop_depth.go:26:10:   flow: last ← &{storage for &struct { v int }{...}}:
loop_depth.go:26:10: &struct { v int }{...} escapes to heap
loop_depth.go:26:10: &struct { v int }{...} escapes to heap in composite:
loop_depth.go:33:8: &struct { v int }{...} does not escape
loop_depth.go:41:6:     from &i (address-of) at loop_depth.go:42:7
loop_depth.go:41:6:     from p = &i (assign) at loop_depth.go:42:5
loop_depth.go:41:6:   flow: p ← &i:
loop_depth.go:41:6: i escapes to heap in loopVariable:
loop_depth.go:41:6: moved to heap: i
loop_depth.go:47:20: s does not escape
loop_depth.go:49:9:     from &v (address-of) at loop_depth.go:50:7
loop_depth.go:49:9:     from p = &v (assign) at loop_depth.go:50:5
loop_depth.go:49:9:   flow: p ← &v:
loop_depth.go:49:9: moved to heap: v
loop_depth.go:49:9: v escapes to heap in rangeVariable:
loop_depth.go:56:6: closureInLoop capturing by value: i (addr=false assign=false width=8)
loop_depth.go:57:14:     from append(fs, func literal) (spill) at loop_depth.go:57:14
loop_depth.go:57:14:     from fs = append(fs, func literal) (assign) at loop_depth.go:57:6
loop_depth.go:57:14:   flow: fs ← &{storage for append(fs, func literal)}:
loop_depth.go:57:14: append escapes to heap
loop_depth.go:57:14: append(fs, func literal) escapes to heap in closureInLoop:
loop_depth.go:57:19:     from append(fs, func literal) (call parameter) at loop_depth.go:57:14
loop_depth.go:57:19:     from func literal (spill) at loop_depth.go:57:19
loop_depth.go:57:19:   flow: {heap} ← &{storage for func literal}:
loop_depth.go:57:19: func literal escapes to heap
loop_depth.go:57:19: func literal escapes to heap in closureInLoop:
loop_depth.go:63:6: closureCalled capturing by value: i (addr=false assign=false width=8)
loop_depth.go:64:8: func literal does not escape
loop_depth.go:72:12:     from keep = t (assign) at loop_depth.go:73:8
loop_depth.go:72:12:     from make([]int, 4) (spill) at loop_depth.go:72:12
loop_depth.go:72:12:     from t := make([]int, 4) (assign) at loop_depth.go:72:5
loop_depth.go:72:12:   flow: keep ← t:
loop_depth.go:72:12:   flow: t ← &{storage for make([]int, 4)}:
loop_depth.go:72:12: make([]int, 4) escapes to heap
loop_depth.go:72:12: make([]int, 4) escapes to heap in makeInLoop:
loop_depth.go:81:7:     from &x (address-of) at loop_depth.go:88:7
loop_depth.go:81:7:     from q = &x (assign) at loop_depth.go:88:5
loop_depth.go:81:7:   flow: q ← &x:
loop_depth.go:81:7: moved to heap: x
loop_depth.go:81:7: x escapes to heap in nested:
loop_depth.go:83:8:     from &y (address-of) at loop_depth.go:84:8
loop_depth.go:83:8:     from p = &y (assign) at loop_depth.go:84:6
loop_depth.go:83:8:   flow: p ← &y:
loop_depth.go:83:8: moved to heap: y
loop_depth.go:83:8: y escapes to heap in nested:
loop_depth.go:8:3:     from &x (address-of) at loop_depth.go:9:7
loop_depth.go:8:3:     from p = &x (assign) at loop_depth.go:9:5
loop_depth.go:8:3:   flow: p ← &x:
loop_depth.go:8:3: moved to heap: x
loop_depth.go:8:3: x escapes to heap in outer:
== make_sizes.go
make_sizes.go:11:11: make([]int, 0, 10) does not escape
make_sizes.go:16:11: make([]int, n) does not escape
make_sizes.go:21:11: make([]int, 0, n) does not escape
make_sizes.go:27:11: make([]int, 10) does not escape
make_sizes.go:32:11: make([]byte, 65536) does not escape
make_sizes.go:33:11:     from make([]byte, 65537) (too large for stack) at make_sizes.go:33:11
make_sizes.go:33:11:   flow: {heap} ← &{storage for make([]byte, 65537)}:
make_sizes.go:33:11: make([]byte, 65537) escapes to heap
make_sizes.go:33:11: make([]byte, 65537) escapes to heap in tooLarge:
make_sizes.go:38:11:     from make([]struct {}, n) (zero-sized element) at make_sizes.go:38:11
make_sizes.go:38:11:   flow: {heap} ← &{storage for make([]struct {}, n)}:
make_sizes.go:38:11: make([]struct {}, n) escapes to heap
make_sizes.go:38:11: make([]struct {}, n) escapes to heap in zeroSize:
make_sizes.go:42:36:     from make([]int, 3) (spill) at make_sizes.go:42:36
make_sizes.go:42:36:     from return make([]int, 3) (return) at make_sizes.go:42:25
make_sizes.go:42:36:   flow: ~r0 ← &{storage for make([]int, 3)}:
make_sizes.go:42:36: make([]int, 3) escapes to heap
make_sizes.go:42:36: make([]int, 3) escapes to heap in returned:
make_sizes.go:44:49:     from make([]int, n) (spill) at make_sizes.go:44:49
make_sizes.go:44:49:     from return make([]int, n) (return) at make_sizes.go:44:38
make_sizes.go:44:49:   flow: ~r0 ← &{storage for make([]int, n)}:
make_sizes.go:44:49: make([]int, n) escapes to heap
make_sizes.go:44:49: make([]int, n) escapes to heap in returnedVariable:
make_sizes.go:47:11: make([]*int, 2) does not escape
make_sizes.go:48:2:     from &x (address-of) at make_sizes.go:49:9
make_sizes.go:48:2:     from s[0] = &x (assign) at make_sizes.go:49:7
make_sizes.go:48:2:   flow: {heap} ← &x:
make_sizes.go:48:2: moved to heap: x
make_sizes.go:48:2: x escapes to heap in ofPointers:
make_sizes.go:54:11: make(map[int]int) does not escape
make_sizes.go:55:12: make(map[int]int, n) does not escape
make_sizes.go:60:45:     from make(map[int]int) (spill) at make_sizes.go:60:45
make_sizes.go:60:45:     from return make(map[int]int) (return) at make_sizes.go:60:34
make_sizes.go:60:45:   flow: ~r0 ← &{storage for make(map[int]int)}:
make_sizes.go:60:45: make(map[int]int) escapes to heap
make_sizes.go:60:45: make(map[int]int) escapes to heap in mapReturned:
make_sizes.go:6:11: make([]int, 10) does not escape
== many_results.go
many_results.go:20:5:     from &y (address-of) at many_results.go:21:50
many_results.go:20:5:     from six(&x, nil, nil, nil, nil, &y) (call parameter) at many_results.go:21:25
many_results.go:20:5:   flow: {heap} ← &y:
many_results.go:20:5: moved to heap: y
many_results.go:20:5: y escapes to heap in useSix:
many_results.go:25:11:     from return 1, 2, 3, 4, 5, 6, p (return) at many_results.go:26:2
many_results.go:25:11:   flow: ~r6 ← p:
many_results.go:25:11: leaking param: p
many_results.go:25:11: parameter p leaks to ~r6 for ints with derefs=0:
many_results.go:5:10:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:10:   flow: ~r0 ← a:
many_results.go:5:10: leaking param: a to result ~r0 level=0
many_results.go:5:10: parameter a leaks to ~r0 for six with derefs=0:
many_results.go:5:13:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:13:   flow: ~r1 ← b:
many_results.go:5:13: leaking param: b to result ~r1 level=0
many_results.go:5:13: parameter b leaks to ~r1 for six with derefs=0:
many_results.go:5:16:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:16:   flow: ~r2 ← c:
many_results.go:5:16: leaking param: c to result ~r2 level=0
many_results.go:5:16: parameter c leaks to ~r2 for six with derefs=0:
many_results.go:5:19:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:19:   flow: ~r3 ← d:
many_results.go:5:19: leaking param: d to result ~r3 level=0
many_results.go:5:19: parameter d leaks to ~r3 for six with derefs=0:
many_results.go:5:22:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:22:   flow: ~r4 ← e:
many_results.go:5:22: leaking param: e to result ~r4 level=0
many_results.go:5:22: parameter e leaks to ~r4 for six with derefs=0:
many_results.go:5:25:     from return a, b, c, d, e, f (return) at many_results.go:6:2
many_results.go:5:25:   flow: ~r5 ← f:
many_results.go:5:25: leaking param: f
many_results.go:5:25: parameter f leaks to ~r5 for six with derefs=0:
many_results.go:9:11:     from return e, d, c, b, a (return) at many_results.go:10:2
many_results.go:9:11:   flow: ~r4 ← a:
many_results.go:9:11: leaking param: a to result ~r4 level=0
many_results.go:9:11: parameter a leaks to ~r4 for five with derefs=0:
many_results.go:9:14:     from return e, d, c, b, a (return) at many_results.go:10:2
many_results.go:9:14:   flow: ~r3 ← b:
many_results.go:9:14: leaking param: b to result ~r3 level=0
many_results.go:9:14: parameter b leaks to ~r3 for five with derefs=0:
many_results.go:9:17:     from return e, d, c, b, a (return) at many_results.go:10:2
many_results.go:9:17:   flow: ~r2 ← c:
many_results.go:9:17: leaking param: c to result ~r2 level=0
many_results.go:9:17: parameter c leaks to ~r2 for five with derefs=0:
many_results.go:9:20:     from return e, d, c, b, a (return) at many_results.go:10:2
many_results.go:9:20:   flow: ~r1 ← d:
many_results.go:9:20: leaking param: d to result ~r1 level=0
many_results.go:9:20: parameter d leaks to ~r1 for five with derefs=0:
many_results.go:9:23:     from return e, d, c, b, a (return) at many_results.go:10:2
many_results.go:9:23:   flow: ~r0 ← e:
many_results.go:9:23: leaking param: e to result ~r0 level=0
many_results.go:9:23: parameter e leaks to ~r0 for five with derefs=0:
== map_forms.go
map_forms.go:14:20: map[*int]bool{} does not escape
map_forms.go:15:2:     from &x (address-of) at map_forms.go:16:4
map_forms.go:15:2:     from m[&x] (key of map put) at map_forms.go:16:3
map_forms.go:15:2:   flow: {heap} ← &x:
map_forms.go:15:2: moved to heap: x
map_forms.go:15:2: x escapes to heap in keys:
map_forms.go:20:2:     from &x (address-of) at map_forms.go:21:28
map_forms.go:20:2:     from map[string]*int{...} (map literal value) at map_forms.go:21:22
map_forms.go:20:2:   flow: {heap} ← &x:
map_forms.go:20:2: moved to heap: x
map_forms.go:20:2: x escapes to heap in literal:
map_forms.go:20:5:     from &y (address-of) at map_forms.go:21:37
map_forms.go:20:5:     from map[string]*int{...} (map literal value) at map_forms.go:21:22
map_forms.go:20:5:   flow: {heap} ← &y:
map_forms.go:20:5: moved to heap: y
map_forms.go:20:5: y escapes to heap in literal:
map_forms.go:21:22: map[string]*int{...} does not escape
map_forms.go:25:55:     from map[string]int{...} (spill) at map_forms.go:25:55
map_forms.go:25:55:     from return map[string]int{...} (return) at map_forms.go:25:34
map_forms.go:25:55:   flow: ~r0 ← &{storage for map[string]int{...}}:
map_forms.go:25:55: map[string]int{...} escapes to heap
map_forms.go:25:55: map[string]int{...} escapes to heap in returned:
map_forms.go:27:11: m does not escape
map_forms.go:27:30: k does not escape
map_forms.go:29:13: m does not escape
map_forms.go:29:29: k does not escape
map_forms.go:34:13: m does not escape
map_forms.go:34:31: k does not escape
map_forms.go:36:13:     from for loop (range-deref) at map_forms.go:37:14
map_forms.go:36:13:     from return k, v (return) at map_forms.go:38:3
map_forms.go:36:13:   flow: v ← *{temp}:
map_forms.go:36:13:   flow: {temp} ← m:
map_forms.go:36:13:   flow: ~r1 ← v:
map_forms.go:36:13: leaking param: m to result ~r1 level=1
map_forms.go:36:13: parameter m leaks to ~r1 for ranged with derefs=1:
map_forms.go:43:13: m does not escape
map_forms.go:43:34:     from m[k] (key of map put) at map_forms.go:43:50
map_forms.go:43:34:   flow: {heap} ← k:
map_forms.go:43:34: leaking param: k
map_forms.go:43:34: parameter k leaks to {heap} for assign with derefs=0:
map_forms.go:43:37:     from m[k] = v (assign) at map_forms.go:43:54
map_forms.go:43:37:   flow: {heap} ← v:
map_forms.go:43:37: leaking param: v
map_forms.go:43:37: parameter v leaks to {heap} for assign with derefs=0:
map_forms.go:45:16: m does not escape
map_forms.go:45:34:     from m[k] (key of map put) at map_forms.go:45:47
map_forms.go:45:34:   flow: {heap} ← k:
map_forms.go:45:34: leaking param: k
map_forms.go:45:34: parameter k leaks to {heap} for increment with derefs=0:
map_forms.go:47:11: m does not escape
map_forms.go:49:14: m does not escape
map_forms.go:52:32: map[string]map[string]int{...} does not escape
map_forms.go:52:38:     from map[string]int{...} (spill) at map_forms.go:52:38
map_forms.go:52:38:     from map[string]map[string]int{...} (map literal value) at map_forms.go:52:32
map_forms.go:52:38:   flow: {heap} ← &{storage for map[string]int{...}}:
map_forms.go:52:38: map[string]int{...} escapes to heap
map_forms.go:52:38: map[string]int{...} escapes to heap in nested:
map_forms.go:8:19: map[int]*int{} does not escape
map_forms.go:9:2:     from &x (address-of) at map_forms.go:10:9
map_forms.go:9:2:     from m[0] = &x (assign) at map_forms.go:10:7
map_forms.go:9:2:   flow: {heap} ← &x:
map_forms.go:9:2: moved to heap: x
map_forms.go:9:2: x escapes to heap in values:
== method_values.go
method_values.go:10:7:     from sink = t (assign) at method_values.go:10:34
method_values.go:10:7:   flow: {heap} ← t:
method_values.go:10:7: leaking param: t
method_values.go:10:7: parameter t leaks to {heap} for (*T).keep with derefs=0:
method_values.go:18:8: t.value does not escape
method_values.go:24:8: t.pointer does not escape
method_values.go:30:10:     from return t.value (return) at method_values.go:30:2
method_values.go:30:10:     from t.value (spill) at method_values.go:30:10
method_values.go:30:10:   flow: ~r0 ← &{storage for t.value}:
method_values.go:30:10: t.value escapes to heap
method_values.go:30:10: t.value escapes to heap in returned:
method_values.go:34:2:     from t (address-of) at method_values.go:35:10
method_values.go:34:2:   flow: {storage for t.pointer} ← {temp}:
method_values.go:34:2:   flow: {temp} ← &t:
method_values.go:34:2: moved to heap: t
method_values.go:34:2: t escapes to heap in returnedPointer:
method_values.go:35:10:     from return t.pointer (return) at method_values.go:35:2
method_values.go:35:10:     from t.pointer (spill) at method_values.go:35:10
method_values.go:35:10:   flow: ~r0 ← &{storage for t.pointer}:
method_values.go:35:10: t.pointer escapes to heap
method_values.go:35:10: t.pointer escapes to heap in returnedPointer:
method_values.go:38:14:   flow: {storage for t.pointer} ← {temp}:
method_values.go:38:14:   flow: {temp} ← t:
method_values.go:38:14: leaking param: t
method_values.go:38:14: parameter t leaks to {storage for t.pointer} for ofParam with derefs=0:
method_values.go:38:41:     from return t.pointer (return) at method_values.go:38:33
method_values.go:38:41:     from t.pointer (spill) at method_values.go:38:41
method_values.go:38:41:   flow: ~r0 ← &{storage for t.pointer}:
method_values.go:38:41: t.pointer escapes to heap
method_values.go:38:41: t.pointer escapes to heap in ofParam:
method_values.go:41:6:     from t (address-of) at method_values.go:42:8
method_values.go:41:6:   flow: {heap} ← {temp}:
method_values.go:41:6:   flow: {temp} ← &t:
method_values.go:41:6: moved to heap: t
method_values.go:41:6: t escapes to heap in result:
method_values.go:42:8: t.self does not escape
method_values.go:52:12:   flow: {heap} ← {temp}:
method_values.go:52:12:   flow: {storage for a.add} ← {temp}:
method_values.go:52:12:   flow: {temp} ← a:
method_values.go:52:12:   flow: {temp} ← a:
method_values.go:52:12: leaking param: a
method_values.go:52:12: parameter a leaks to {heap} for iface with derefs=0:
method_values.go:52:12: parameter a leaks to {storage for a.add} for iface with derefs=0:
method_values.go:52:41:     from a.add (spill) at method_values.go:52:41
method_values.go:52:41:     from return a.add (return) at method_values.go:52:33
method_values.go:52:41:   flow: ~r0 ← &{storage for a.add}:
method_values.go:52:41: a.add escapes to heap
method_values.go:52:41: a.add escapes to heap in iface:
method_values.go:55:6:     from (*T).keep(t) (call parameter) at method_values.go:56:8
method_values.go:55:6:     from t (address-of) at method_values.go:56:3
method_values.go:55:6:   flow: {heap} ← &t:
method_values.go:55:6: moved to heap: t
method_values.go:55:6: t escapes to heap in direct:
method_values.go:59:14: t does not escape
method_values.go:59:27: t.pointer does not escape
method_values.go:8:7: t does not escape
method_values.go:9:7:     from return t (return) at method_values.go:9:29
method_values.go:9:7:   flow: ~r0 ← t:
method_values.go:9:7: leaking param: t to result ~r0 level=0
method_values.go:9:7: parameter t leaks to ~r0 for (*T).self with derefs=0:
== named_results.go
named_results.go:10:19:     from &n (address-of) at named_results.go:11:6
named_results.go:10:19:     from p = &n (assign) at named_results.go:11:4
named_results.go:10:19:   flow: p ← &n:
named_results.go:10:19: moved to heap: n
named_results.go:10:19: n escapes to heap in addressed:
named_results.go:15:15:     from r = p (assign) at named_results.go:16:19
named_results.go:15:15:   flow: r ← p:
named_results.go:15:15: deferred capturing by value: p (addr=false assign=false width=8)
named_results.go:15:15: leaking param: p to result r level=0
named_results.go:15:15: parameter p leaks to r for deferred with derefs=0:
named_results.go:15:24: deferred capturing by ref: r (addr=false assign=true width=8)
named_results.go:16:8: func literal does not escape
named_results.go:20:18: captured capturing by ref: n (addr=false assign=true width=8)
named_results.go:21:7: func literal does not escape
named_results.go:26:17:     from n (captured by a closure) at named_results.go:27:15
named_results.go:26:17:     from n (reference) at named_results.go:27:15
named_results.go:26:17:   flow: {storage for func literal} ← &n:
named_results.go:26:17: escapes capturing by ref: n (addr=false assign=true width=8)
named_results.go:26:17: moved to heap: n
named_results.go:26:17: n escapes to heap in escapes:
named_results.go:27:6:     from f = func literal (assign) at named_results.go:27:4
named_results.go:27:6:     from func literal (spill) at named_results.go:27:6
named_results.go:27:6:   flow: f ← &{storage for func literal}:
named_results.go:27:6: func literal escapes to heap
named_results.go:27:6: func literal escapes to heap in escapes:
named_results.go:31:46:     from new(int) (spill) at named_results.go:31:46
named_results.go:31:46:     from return new(int), nil (return) at named_results.go:31:36
named_results.go:31:46:   flow: ~r0 ← &{storage for new(int)}:
named_results.go:31:46: new(int) escapes to heap
named_results.go:31:46: new(int) escapes to heap in blank:
named_results.go:33:14:     from return p, 1 (return) at named_results.go:33:36
named_results.go:33:14:   flow: ~r0 ← p:
named_results.go:33:14: leaking param: p to result ~r0 level=0
named_results.go:33:14: parameter p leaks to ~r0 for unnamed with derefs=0:
named_results.go:35:22:     from r = p (assign) at named_results.go:37:4
named_results.go:35:22:     from sink = p (assign) at named_results.go:36:7
named_results.go:35:22:   flow: r ← p:
named_results.go:35:22:   flow: {heap} ← p:
named_results.go:35:22: leaking param: p
named_results.go:35:22: parameter p leaks to r for leaksAndReturns with derefs=0:
named_results.go:35:22: parameter p leaks to {heap} for leaksAndReturns with derefs=0:
named_results.go:5:12:     from r = p (assign) at named_results.go:6:4
named_results.go:5:12:   flow: r ← p:
named_results.go:5:12: leaking param: p to result r level=0
named_results.go:5:12: parameter p leaks to r for named with derefs=0:
== new_forms.go
new_forms.go:13:34:     from new(int) (spill) at new_forms.go:13:34
new_forms.go:13:34:     from return new(int) (return) at new_forms.go:13:24
new_forms.go:13:34:   flow: ~r0 ← &{storage for new(int)}:
new_forms.go:13:34: new(int) escapes to heap
new_forms.go:13:34: new(int) escapes to heap in returned:
new_forms.go:16:10:     from new(big) (too large for stack) at new_forms.go:16:10
new_forms.go:16:10:   flow: {heap} ← &{storage for new(big)}:
new_forms.go:16:10: new(big) escapes to heap
new_forms.go:16:10: new(big) escapes to heap in tooLarge:
new_forms.go:21:10: new([65536]byte) does not escape
new_forms.go:22:10:     from new([65537]byte) (too large for stack) at new_forms.go:22:10
new_forms.go:22:10:   flow: {heap} ← &{storage for new([65537]byte)}:
new_forms.go:22:10: new([65537]byte) escapes to heap
new_forms.go:22:10: new([65537]byte) escapes to heap in limit:
new_forms.go:26:39:     from new(struct {}) (spill) at new_forms.go:26:39
new_forms.go:26:39:     from return new(struct {}) (return) at new_forms.go:26:29
new_forms.go:26:39:   flow: ~r0 ← &{storage for new(struct {})}:
new_forms.go:26:39: new(struct {}) escapes to heap
new_forms.go:26:39: new(struct {}) escapes to heap in zeroSize:
new_forms.go:30:26:     from new(string) (interface-converted) at new_forms.go:30:26
new_forms.go:30:26:     from new(string) (spill) at new_forms.go:30:26
new_forms.go:30:26:     from sink = new(string) (assign) at new_forms.go:30:21
new_forms.go:30:26:   flow: {heap} ← &{storage for new(string)}:
new_forms.go:30:26: new(string) escapes to heap
new_forms.go:30:26: new(string) escapes to heap in boxed:
new_forms.go:8:10: new(int) does not escape
== noescape_comparisons.go
noescape_comparisons.go:11:14: x does not escape
noescape_comparisons.go:11:47: n does not escape
noescape_comparisons.go:13:21: x does not escape
noescape_comparisons.go:13:28: s does not escape
noescape_comparisons.go:13:57: s does not escape
noescape_comparisons.go:15:14:     from i (interface-converted) at noescape_comparisons.go:15:32
noescape_comparisons.go:15:14:     from return i (return) at noescape_comparisons.go:15:25
noescape_comparisons.go:15:14:   flow: ~r0 ← i:
noescape_comparisons.go:15:14: leaking param: i to result ~r0 level=0
noescape_comparisons.go:15:14: parameter i leaks to ~r0 for convert with derefs=0:
noescape_comparisons.go:17:35:     from return t (return) at noescape_comparisons.go:17:28
noescape_comparisons.go:17:35:     from t (spill) at noescape_comparisons.go:17:35
noescape_comparisons.go:17:35:   flow: ~r0 ← &{storage for t}:
noescape_comparisons.go:17:35: t escapes to heap
noescape_comparisons.go:17:35: t escapes to heap in convertValue:
noescape_comparisons.go:19:21:     from return t (return) at noescape_comparisons.go:19:31
noescape_comparisons.go:19:21:     from t (interface-converted) at noescape_comparisons.go:19:38
noescape_comparisons.go:19:21:   flow: ~r0 ← t:
noescape_comparisons.go:19:21: leaking param: t to result ~r0 level=0
noescape_comparisons.go:19:21: parameter t leaks to ~r0 for convertPointer with derefs=0:
noescape_comparisons.go:21:12: a does not escape
noescape_comparisons.go:21:15: b does not escape
noescape_comparisons.go:23:15: i does not escape
noescape_comparisons.go:25:10: x does not escape
noescape_comparisons.go:27:7: n does not escape
noescape_comparisons.go:29:7: "s" does not escape
noescape_comparisons.go:35:13: m does not escape
noescape_comparisons.go:35:50: n does not escape
noescape_comparisons.go:37:16: m does not escape
noescape_comparisons.go:37:42:     from m[n] (key of map put) at noescape_comparisons.go:37:41
noescape_comparisons.go:37:42:     from n (spill) at noescape_comparisons.go:37:42
noescape_comparisons.go:37:42:   flow: {heap} ← &{storage for n}:
noescape_comparisons.go:37:42: n escapes to heap
noescape_comparisons.go:37:42: n escapes to heap in setMapKey:
== param_leaks.go
param_leaks.go:11:14:     from *p (indirection) at param_leaks.go:11:34
param_leaks.go:11:14:     from global = *p (assign) at param_leaks.go:11:32
param_leaks.go:11:14:   flow: {heap} ← *p:
param_leaks.go:11:14: leaking param content: p
param_leaks.go:11:14: parameter p leaks to {heap} for content with derefs=1:
param_leaks.go:13:11:     from *p (indirection) at param_leaks.go:14:11
param_leaks.go:13:11:     from global = *p (assign) at param_leaks.go:14:9
param_leaks.go:13:11:     from return p (return) at param_leaks.go:15:2
param_leaks.go:13:11:   flow: {heap} ← *p:
param_leaks.go:13:11:   flow: ~r0 ← p:
param_leaks.go:13:11: leaking param content: p
param_leaks.go:13:11: leaking param: p to result ~r0 level=0
param_leaks.go:13:11: parameter p leaks to {heap} for both with derefs=1:
param_leaks.go:13:11: parameter p leaks to ~r0 for both with derefs=0:
param_leaks.go:18:16:     from globals[0] = p (assign) at param_leaks.go:18:37
param_leaks.go:18:16:   flow: {heap} ← p:
param_leaks.go:18:16: leaking param: p
param_leaks.go:18:16: parameter p leaks to {heap} for intoSlice with derefs=0:
param_leaks.go:20:16:     from holder.p = p (assign) at param_leaks.go:20:35
param_leaks.go:20:16:   flow: {heap} ← p:
param_leaks.go:20:16: leaking param: p
param_leaks.go:20:16: parameter p leaks to {heap} for intoField with derefs=0:
param_leaks.go:22:15:     from append(globals, p) (call parameter) at param_leaks.go:22:41
param_leaks.go:22:15:   flow: {heap} ← p:
param_leaks.go:22:15: leaking param: p
param_leaks.go:22:15: parameter p leaks to {heap} for appended with derefs=0:
param_leaks.go:22:41:     from append(globals, p) (spill) at param_leaks.go:22:41
param_leaks.go:22:41:     from globals = append(globals, p) (assign) at param_leaks.go:22:33
param_leaks.go:22:41:   flow: {heap} ← &{storage for append(globals, p)}:
param_leaks.go:22:41: append escapes to heap
param_leaks.go:22:41: append(globals, p) escapes to heap in appended:
param_leaks.go:24:12:     from globals = s (assign) at param_leaks.go:24:32
param_leaks.go:24:12:   flow: {heap} ← s:
param_leaks.go:24:12: leaking param: s
param_leaks.go:24:12: parameter s leaks to {heap} for slice with derefs=0:
param_leaks.go:26:19:     from global = s[0] (assign) at param_leaks.go:26:38
param_leaks.go:26:19:     from s[0] (dot of pointer) at param_leaks.go:26:41
param_leaks.go:26:19:   flow: {heap} ← *s:
param_leaks.go:26:19: leaking param content: s
param_leaks.go:26:19: parameter s leaks to {heap} for sliceContent with derefs=1:
param_leaks.go:28:10:     from name = s (assign) at param_leaks.go:28:27
param_leaks.go:28:10:   flow: {heap} ← s:
param_leaks.go:28:10: leaking param: s
param_leaks.go:28:10: parameter s leaks to {heap} for str with derefs=0:
param_leaks.go:32:19: dst does not escape
param_leaks.go:32:30:     from *dst = p (assign) at param_leaks.go:32:45
param_leaks.go:32:30:   flow: {heap} ← p:
param_leaks.go:32:30: leaking param: p
param_leaks.go:32:30: parameter p leaks to {heap} for throughParam with derefs=0:
param_leaks.go:34:19: dst does not escape
param_leaks.go:34:42:     from dst.p = p (assign) at param_leaks.go:34:58
param_leaks.go:34:42:   flow: {heap} ← p:
param_leaks.go:34:42: leaking param: p
param_leaks.go:34:42: parameter p leaks to {heap} for throughField with derefs=0:
param_leaks.go:36:12:     from any1 = x (assign) at param_leaks.go:36:26
param_leaks.go:36:12:   flow: {heap} ← x:
param_leaks.go:36:12: leaking param: x
param_leaks.go:36:12: parameter x leaks to {heap} for iface with derefs=0:
param_leaks.go:40:13: m does not escape
param_leaks.go:40:32:     from m[k] (key of map put) at param_leaks.go:40:53
param_leaks.go:40:32:   flow: {heap} ← k:
param_leaks.go:40:32: leaking param: k
param_leaks.go:40:32: parameter k leaks to {heap} for mapped with derefs=0:
param_leaks.go:40:42:     from m[k] = p (assign) at param_leaks.go:40:57
param_leaks.go:40:42:   flow: {heap} ← p:
param_leaks.go:40:42: leaking param: p
param_leaks.go:40:42: parameter p leaks to {heap} for mapped with derefs=0:
param_leaks.go:42:13:     from p (interface-converted) at param_leaks.go:42:29
param_leaks.go:42:13:     from panic(p) (call parameter) at param_leaks.go:42:28
param_leaks.go:42:13:   flow: {heap} ← p:
param_leaks.go:42:13: leaking param: p
param_leaks.go:42:13: parameter p leaks to {heap} for panics with derefs=0:
param_leaks.go:9:11:     from global = p (assign) at param_leaks.go:9:28
param_leaks.go:9:11:   flow: {heap} ← p:
param_leaks.go:9:11: leaking param: p
param_leaks.go:9:11: parameter p leaks to {heap} for leak with derefs=0:
== param_levels.go
param_levels.go:10:11:     from return p (return) at param_levels.go:10:26
param_levels.go:10:11:   flow: ~r0 ← p:
param_levels.go:10:11: leaking param: p to result ~r0 level=0
param_levels.go:10:11: parameter p leaks to ~r0 for same with derefs=0:
param_levels.go:12:12:     from *p (indirection) at param_levels.go:12:35
param_levels.go:12:12:     from return *p (return) at param_levels.go:12:28
param_levels.go:12:12:   flow: ~r0 ← *p:
param_levels.go:12:12: leaking param: p to result ~r0 level=1
param_levels.go:12:12: parameter p leaks to ~r0 for deref with derefs=1:
param_levels.go:14:13:     from *(*p) (indirection) at param_levels.go:14:37
param_levels.go:14:13:     from *p (indirection) at param_levels.go:14:38
param_levels.go:14:13:     from return *(*p) (return) at param_levels.go:14:30
param_levels.go:14:13:   flow: ~r0 ← **p:
param_levels.go:14:13: leaking param: p to result ~r0 level=2
param_levels.go:14:13: parameter p leaks to ~r0 for deref2 with derefs=2:
param_levels.go:16:14:     from &p.v (address-of) at param_levels.go:16:37
param_levels.go:16:14:     from p.v (dot of pointer) at param_levels.go:16:39
param_levels.go:16:14:     from return &p.v (return) at param_levels.go:16:30
param_levels.go:16:14:   flow: ~r0 ← p:
param_levels.go:16:14: leaking param: p to result ~r0 level=0
param_levels.go:16:14: parameter p leaks to ~r0 for address with derefs=0:
param_levels.go:18:11:     from p.next (dot of pointer) at param_levels.go:18:36
param_levels.go:18:11:     from return p.next (return) at param_levels.go:18:28
param_levels.go:18:11:   flow: ~r0 ← *p:
param_levels.go:18:11: leaking param: p to result ~r0 level=1
param_levels.go:18:11: parameter p leaks to ~r0 for next with derefs=1:
param_levels.go:20:15:     from p.next (dot of pointer) at param_levels.go:20:40
param_levels.go:20:15:     from p.next.next (dot of pointer) at param_levels.go:20:45
param_levels.go:20:15:     from return p.next.next (return) at param_levels.go:20:32
param_levels.go:20:15:   flow: ~r0 ← **p:
param_levels.go:20:15: leaking param: p to result ~r0 level=2
param_levels.go:20:15: parameter p leaks to ~r0 for nextNext with derefs=2:
param_levels.go:22:11: p does not escape
param_levels.go:24:14: p does not escape
param_levels.go:26:20: q does not escape
param_levels.go:28:10:     from return q, p (return) at param_levels.go:28:36
param_levels.go:28:10:   flow: ~r1 ← p:
param_levels.go:28:10: leaking param: p to result ~r1 level=0
param_levels.go:28:10: parameter p leaks to ~r1 for two with derefs=0:
param_levels.go:28:13:     from return q, p (return) at param_levels.go:28:36
param_levels.go:28:13:   flow: ~r0 ← q:
param_levels.go:28:13: leaking param: q to result ~r0 level=0
param_levels.go:28:13: parameter q leaks to ~r0 for two with derefs=0:
param_levels.go:30:21:     from return p (return) at param_levels.go:32:3
param_levels.go:30:21:   flow: ~r0 ← p:
param_levels.go:30:21: leaking param: p to result ~r0 level=0
param_levels.go:30:21: parameter p leaks to ~r0 for either with derefs=0:
param_levels.go:30:24:     from return q (return) at param_levels.go:34:2
param_levels.go:30:24:   flow: ~r0 ← q:
param_levels.go:30:24: leaking param: q to result ~r0 level=0
param_levels.go:30:24: parameter q leaks to ~r0 for either with derefs=0:
param_levels.go:37:11:     from return s[0] (return) at param_levels.go:37:28
param_levels.go:37:11:     from s[0] (dot of pointer) at param_levels.go:37:36
param_levels.go:37:11:   flow: ~r0 ← *s:
param_levels.go:37:11: leaking param: s to result ~r0 level=1
param_levels.go:37:11: parameter s leaks to ~r0 for elem with derefs=1:
param_levels.go:39:15:     from &s[0] (address-of) at param_levels.go:39:38
param_levels.go:39:15:     from return &s[0] (return) at param_levels.go:39:31
param_levels.go:39:15:     from s[0] (dot of pointer) at param_levels.go:39:40
param_levels.go:39:15:   flow: ~r0 ← s:
param_levels.go:39:15: leaking param: s to result ~r0 level=0
param_levels.go:39:15: parameter s leaks to ~r0 for elemAddr with derefs=0:
param_levels.go:41:10:     from return s[1:] (return) at param_levels.go:41:27
param_levels.go:41:10:     from s[1:] (slice) at param_levels.go:41:35
param_levels.go:41:10:   flow: ~r0 ← s:
param_levels.go:41:10: leaking param: s to result ~r0 level=0
param_levels.go:41:10: parameter s leaks to ~r0 for sub with derefs=0:
param_levels.go:43:10:     from return s[1:] (return) at param_levels.go:43:29
param_levels.go:43:10:     from s[1:] (slice) at param_levels.go:43:37
param_levels.go:43:10:   flow: ~r0 ← s:
param_levels.go:43:10: leaking param: s to result ~r0 level=0
param_levels.go:43:10: parameter s leaks to ~r0 for str with derefs=0:
param_levels.go:45:13: s does not escape
== plain_statements.go
plain_statements.go:10:21:     from return (*B)(a) (return) at plain_statements.go:10:32
plain_statements.go:10:21:   flow: ~r0 ← a:
plain_statements.go:10:21: leaking param: a to result ~r0 level=0
plain_statements.go:10:21: parameter a leaks to ~r0 for convertPointer with derefs=0:
plain_statements.go:12:12: p does not escape
plain_statements.go:17:17: p does not escape
plain_statements.go:17:20: q does not escape
plain_statements.go:19:17: p does not escape
plain_statements.go:19:25: s does not escape
plain_statements.go:23:13: statements ignoring self-assignment in s[0], s[1] = s[1], s[0]
plain_statements.go:23:13: statements ignoring self-assignment in s[0], s[1] = s[1], s[0]
plain_statements.go:32:17: p does not escape
plain_statements.go:32:25: a does not escape
plain_statements.go:8:14:     from return B(a) (return) at plain_statements.go:8:23
plain_statements.go:8:14:   flow: ~r0 ← a:
plain_statements.go:8:14: leaking param: a to result ~r0 level=0
plain_statements.go:8:14: parameter a leaks to ~r0 for convert with derefs=0:
== pointers_to_pointers.go
pointers_to_pointers.go:16:2:     from &x (address-of) at pointers_to_pointers.go:17:7
pointers_to_pointers.go:16:2:     from p := &x (assign) at pointers_to_pointers.go:17:4
pointers_to_pointers.go:16:2:     from q := p (assign) at pointers_to_pointers.go:18:4
pointers_to_pointers.go:16:2:     from r := q (assign) at pointers_to_pointers.go:19:4
pointers_to_pointers.go:16:2:     from return r (return) at pointers_to_pointers.go:20:2
pointers_to_pointers.go:16:2:   flow: p ← &x:
pointers_to_pointers.go:16:2:   flow: q ← p:
pointers_to_pointers.go:16:2:   flow: r ← q:
pointers_to_pointers.go:16:2:   flow: ~r0 ← r:
pointers_to_pointers.go:16:2: moved to heap: x
pointers_to_pointers.go:16:2: x escapes to heap in chainOut:
pointers_to_pointers.go:31:2:     from &p (address-of) at pointers_to_pointers.go:33:8
pointers_to_pointers.go:31:2:     from &x (address-of) at pointers_to_pointers.go:32:7
pointers_to_pointers.go:31:2:     from *pp (indirection) at pointers_to_pointers.go:34:9
pointers_to_pointers.go:31:2:     from p := &x (assign) at pointers_to_pointers.go:32:4
pointers_to_pointers.go:31:2:     from pp := &p (assign) at pointers_to_pointers.go:33:5
pointers_to_pointers.go:31:2:     from return *pp (return) at pointers_to_pointers.go:34:2
pointers_to_pointers.go:31:2:   flow: p ← &x:
pointers_to_pointers.go:31:2:   flow: pp ← &p:
pointers_to_pointers.go:31:2:   flow: ~r0 ← *pp:
pointers_to_pointers.go:31:2: moved to heap: x
pointers_to_pointers.go:31:2: x escapes to heap in doubleOut:
pointers_to_pointers.go:37:12:     from &p (address-of) at pointers_to_pointers.go:39:8
pointers_to_pointers.go:37:12:     from *pp (indirection) at pointers_to_pointers.go:38:7
pointers_to_pointers.go:37:12:     from *qq (indirection) at pointers_to_pointers.go:40:9
pointers_to_pointers.go:37:12:     from p := *pp (assign) at pointers_to_pointers.go:38:4
pointers_to_pointers.go:37:12:     from qq := &p (assign) at pointers_to_pointers.go:39:5
pointers_to_pointers.go:37:12:     from return *qq (return) at pointers_to_pointers.go:40:2
pointers_to_pointers.go:37:12:   flow: p ← *pp:
pointers_to_pointers.go:37:12:   flow: qq ← &p:
pointers_to_pointers.go:37:12:   flow: ~r0 ← *qq:
pointers_to_pointers.go:37:12: leaking param: pp to result ~r0 level=1
pointers_to_pointers.go:37:12: parameter pp leaks to ~r0 for mixed with derefs=1:
pointers_to_pointers.go:44:2:     from &x (address-of) at pointers_to_pointers.go:45:10
pointers_to_pointers.go:44:2:     from p, q := &x, &y (assign-pair) at pointers_to_pointers.go:45:7
pointers_to_pointers.go:44:2:     from return p (return) at pointers_to_pointers.go:49:2
pointers_to_pointers.go:44:2:   flow: p ← &x:
pointers_to_pointers.go:44:2:   flow: ~r0 ← p:
pointers_to_pointers.go:44:2: moved to heap: x
pointers_to_pointers.go:44:2: x escapes to heap in cycle:
pointers_to_pointers.go:44:5:     from &y (address-of) at pointers_to_pointers.go:45:14
pointers_to_pointers.go:44:5:     from p, q := &x, &y (assign-pair) at pointers_to_pointers.go:45:7
pointers_to_pointers.go:44:5:     from p, q = q, p (assign-pair) at pointers_to_pointers.go:47:8
pointers_to_pointers.go:44:5:     from return p (return) at pointers_to_pointers.go:49:2
pointers_to_pointers.go:44:5:   flow: p ← q:
pointers_to_pointers.go:44:5:   flow: q ← &y:
pointers_to_pointers.go:44:5:   flow: ~r0 ← p:
pointers_to_pointers.go:44:5: moved to heap: y
pointers_to_pointers.go:44:5: y escapes to heap in cycle:
pointers_to_pointers.go:59:16:     from *pp (indirection) at pointers_to_pointers.go:59:35
pointers_to_pointers.go:59:16:     from sink = *pp (assign) at pointers_to_pointers.go:59:33
pointers_to_pointers.go:59:16:   flow: {heap} ← *pp:
pointers_to_pointers.go:59:16: leaking param content: pp
pointers_to_pointers.go:59:16: parameter pp leaks to {heap} for leakDeref with derefs=1:
pointers_to_pointers.go:62:2:     from &p (address-of) at pointers_to_pointers.go:64:12
pointers_to_pointers.go:62:2:     from &x (address-of) at pointers_to_pointers.go:63:7
pointers_to_pointers.go:62:2:     from leakDeref(&p) (call parameter) at pointers_to_pointers.go:64:11
pointers_to_pointers.go:62:2:     from p := &x (assign) at pointers_to_pointers.go:63:4
pointers_to_pointers.go:62:2:   flow: p ← &x:
pointers_to_pointers.go:62:2:   flow: {heap} ← p:
pointers_to_pointers.go:62:2: moved to heap: x
pointers_to_pointers.go:62:2: x escapes to heap in pass:
pointers_to_pointers.go:68:2:     from &x (address-of) at pointers_to_pointers.go:69:7
pointers_to_pointers.go:68:2:     from p := &x (assign) at pointers_to_pointers.go:69:4
pointers_to_pointers.go:68:2:     from return p (return) at pointers_to_pointers.go:75:3
pointers_to_pointers.go:68:2:   flow: p ← &x:
pointers_to_pointers.go:68:2:   flow: ~r0 ← p:
pointers_to_pointers.go:68:2: moved to heap: x
pointers_to_pointers.go:68:2: x escapes to heap in conditional:
pointers_to_pointers.go:68:5:     from &y (address-of) at pointers_to_pointers.go:71:7
pointers_to_pointers.go:68:5:     from p = &y (assign) at pointers_to_pointers.go:71:5
pointers_to_pointers.go:68:5:     from return p (return) at pointers_to_pointers.go:75:3
pointers_to_pointers.go:68:5:   flow: p ← &y:
pointers_to_pointers.go:68:5:   flow: ~r0 ← p:
pointers_to_pointers.go:68:5: moved to heap: y
pointers_to_pointers.go:68:5: y escapes to heap in conditional:
== range_forms.go
range_forms.go:12:12:     from for loop (range-deref) at range_forms.go:13:14
range_forms.go:12:12:     from return p (return) at range_forms.go:14:3
range_forms.go:12:12:   flow: p ← *{temp}:
range_forms.go:12:12:   flow: {temp} ← s:
range_forms.go:12:12:   flow: ~r0 ← p:
range_forms.go:12:12: leaking param: s to result ~r0 level=1
range_forms.go:12:12: parameter s leaks to ~r0 for slice with derefs=1:
range_forms.go:19:14:     from for loop (range-deref) at range_forms.go:20:14
range_forms.go:19:14:     from return t.p (return) at range_forms.go:21:3
range_forms.go:19:14:     from t.p (dot) at range_forms.go:21:11
range_forms.go:19:14:   flow: t ← *{temp}:
range_forms.go:19:14:   flow: {temp} ← s:
range_forms.go:19:14:   flow: ~r0 ← t:
range_forms.go:19:14: leaking param: s to result ~r0 level=1
range_forms.go:19:14: parameter s leaks to ~r0 for structs with derefs=1:
range_forms.go:26:14: s does not escape
range_forms.go:33:12: s does not escape
range_forms.go:40:11:     from for loop (range-deref) at range_forms.go:41:14
range_forms.go:40:11:     from sink = p (assign) at range_forms.go:42:8
range_forms.go:40:11:   flow: p ← *{temp}:
range_forms.go:40:11:   flow: {heap} ← p:
range_forms.go:40:11:   flow: {temp} ← s:
range_forms.go:40:11: leaking param content: s
range_forms.go:40:11: parameter s leaks to {heap} for leak with derefs=1:
range_forms.go:46:19:     from for loop (range-deref) at range_forms.go:47:14
range_forms.go:46:19:     from return p (return) at range_forms.go:48:3
range_forms.go:46:19:   flow: p ← *{temp}:
range_forms.go:46:19:   flow: {temp} ← a:
range_forms.go:46:19:   flow: ~r0 ← p:
range_forms.go:46:19: leaking param: a to result ~r0 level=1
range_forms.go:46:19: parameter a leaks to ~r0 for arrayPointer with derefs=1:
range_forms.go:53:10: s does not escape
range_forms.go:61:6:     from &i (address-of) at range_forms.go:62:10
range_forms.go:61:6:     from return &i (return) at range_forms.go:62:3
range_forms.go:61:6:   flow: ~r0 ← &i:
range_forms.go:61:6: i escapes to heap in integer:
range_forms.go:61:6: moved to heap: i
range_forms.go:67:16:     from for loop (range-deref) at range_forms.go:68:14
range_forms.go:67:16:     from sink = v (assign) at range_forms.go:69:8
range_forms.go:67:16:   flow: v ← *{temp}:
range_forms.go:67:16:   flow: {heap} ← v:
range_forms.go:67:16:   flow: {temp} ← m:
range_forms.go:67:16: leaking param content: m
range_forms.go:67:16: parameter m leaks to {heap} for mapValues with derefs=1:
range_forms.go:73:14:     from &s[i] (address-of) at range_forms.go:75:10
range_forms.go:73:14:     from return &s[i] (return) at range_forms.go:75:3
range_forms.go:73:14:     from s[i] (dot of pointer) at range_forms.go:75:12
range_forms.go:73:14:   flow: ~r0 ← s:
range_forms.go:73:14: leaking param: s to result ~r0 level=0
range_forms.go:73:14: parameter s leaks to ~r0 for address with derefs=0:
range_forms.go:80:18:     from for loop (range-deref) at range_forms.go:81:14
range_forms.go:80:18:   flow: t ← *{temp}:
range_forms.go:80:18:   flow: {temp} ← s:
range_forms.go:80:18: leaking param content: s
range_forms.go:80:18: parameter s leaks to t for copyAddress with derefs=1:
range_forms.go:81:9:     from &t (address-of) at range_forms.go:82:10
range_forms.go:81:9:     from return &t (return) at range_forms.go:82:3
range_forms.go:81:9:   flow: ~r0 ← &t:
range_forms.go:81:9: moved to heap: t
range_forms.go:81:9: t escapes to heap in copyAddress:
range_forms.go:87:16:     from for loop (range-deref) at range_forms.go:89:15
range_forms.go:87:16:     from return t.p (return) at range_forms.go:91:2
range_forms.go:87:16:     from t.p (dot) at range_forms.go:91:10
range_forms.go:87:16:   flow: t ← *{temp}:
range_forms.go:87:16:   flow: {temp} ← s:
range_forms.go:87:16:   flow: ~r0 ← t:
range_forms.go:87:16: leaking param: s to result ~r0 level=1
range_forms.go:87:16: parameter s leaks to ~r0 for intoField with derefs=1:
== rangefunc.go
rangefunc.go:104:2:     from n (captured by a closure) at rangefunc.go:107:4
rangefunc.go:104:2:     from n (reference) at rangefunc.go:107:4
rangefunc.go:104:2:   flow: {storage for func literal} ← &n:
rangefunc.go:104:2: moved to heap: n
rangefunc.go:104:2: n escapes to heap in nested:
rangefunc.go:104:2: nested capturing by ref: n (addr=false assign=true width=8)
rangefunc.go:104:2: nested capturing by ref: n (addr=true assign=true width=8)
rangefunc.go:105:2:     from #state1 (captured by a closure) at <unknown line number>
rangefunc.go:105:2:     from #state1 (reference) at <unknown line number>
rangefunc.go:105:2:     from #yield2 := func literal (assign) at rangefunc.go:105:2
rangefunc.go:105:2:     from func literal (spill) at rangefunc.go:105:2
rangefunc.go:105:2:     from keeps(#yield2) (call parameter) at rangefunc.go:105:2
rangefunc.go:105:2:   flow: #yield2 ← &{storage for func literal}:
rangefunc.go:105:2:   flow: {heap} ← #yield2:
rangefunc.go:105:2:   flow: {storage for func literal} ← &#state1:
rangefunc.go:105:2: #state1 escapes to heap in nested:
rangefunc.go:105:2: func literal escapes to heap
rangefunc.go:105:2: func literal escapes to heap in nested:
rangefunc.go:105:2: moved to heap: #state1
rangefunc.go:105:2: nested capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:105:6:     from i (captured by a closure) at rangefunc.go:107:9
rangefunc.go:105:6:   flow: {storage for func literal} ← i:
rangefunc.go:105:6: nested-range1 capturing by value: i (addr=false assign=false width=8)
rangefunc.go:105:6: parameter i leaks to {storage for func literal} for nested-range1 with derefs=0:
rangefunc.go:106:3:     from #state2 (captured by a closure) at <unknown line number>
rangefunc.go:106:3:     from #state2 (reference) at <unknown line number>
rangefunc.go:106:3:     from #yield1 := func literal (assign) at rangefunc.go:106:3
rangefunc.go:106:3:     from func literal (spill) at rangefunc.go:106:3
rangefunc.go:106:3:     from keeps(#yield1) (call parameter) at rangefunc.go:106:3
rangefunc.go:106:3:   flow: #yield1 ← &{storage for func literal}:
rangefunc.go:106:3:   flow: {heap} ← #yield1:
rangefunc.go:106:3:   flow: {storage for func literal} ← &#state2:
rangefunc.go:106:3: #state2 escapes to heap in nested-range1:
rangefunc.go:106:3: func literal escapes to heap
rangefunc.go:106:3: func literal escapes to heap in nested-range1:
rangefunc.go:106:3: moved to heap: #state2
rangefunc.go:106:3: nested-range1 capturing by ref: #state2 (addr=false assign=true width=8)
rangefunc.go:109:3: func literal does not escape
rangefunc.go:10:17: yield does not escape
rangefunc.go:10:7: t does not escape
rangefunc.go:110:15: &T{} does not escape
rangefunc.go:110:4: #p2 does not escape
rangefunc.go:110:4: func literal does not escape
rangefunc.go:110:4: nested.func1 capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:115:2:     from #state3 (captured by a closure) at <unknown line number>
rangefunc.go:115:2:     from #state3 (reference) at <unknown line number>
rangefunc.go:115:2:     from #yield3 := func literal (assign) at rangefunc.go:115:2
rangefunc.go:115:2:     from func literal (spill) at rangefunc.go:115:2
rangefunc.go:115:2:     from keeps(#yield3) (call parameter) at rangefunc.go:115:2
rangefunc.go:115:2:   flow: #yield3 ← &{storage for func literal}:
rangefunc.go:115:2:   flow: {heap} ← #yield3:
rangefunc.go:115:2:   flow: {storage for func literal} ← &#state3:
rangefunc.go:115:2: #state3 escapes to heap in nested:
rangefunc.go:115:2: func literal escapes to heap
rangefunc.go:115:2: func literal escapes to heap in nested:
rangefunc.go:115:2: moved to heap: #state3
rangefunc.go:115:2: nested capturing by ref: #state3 (addr=false assign=true width=8)
rangefunc.go:18:11: yield does not escape
rangefunc.go:19:2:     from &t (address-of) at rangefunc.go:20:8
rangefunc.go:19:2:     from yield(&t) (call parameter) at rangefunc.go:20:7
rangefunc.go:19:2:   flow: {heap} ← &t:
rangefunc.go:19:2: moved to heap: t
rangefunc.go:19:2: t escapes to heap in keep:
rangefunc.go:23:12:     from f (interface-converted) at rangefunc.go:23:39
rangefunc.go:23:12:     from sink = f (assign) at rangefunc.go:23:37
rangefunc.go:23:12:   flow: {heap} ← f:
rangefunc.go:23:12: leaking param: f
rangefunc.go:23:12: parameter f leaks to {heap} for keeps with derefs=0:
rangefunc.go:25:11: t does not escape
rangefunc.go:25:18: body capturing by ref: r (addr=false assign=true width=8)
rangefunc.go:26:2: body capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:26:2: func literal does not escape
rangefunc.go:26:9: s does not escape
rangefunc.go:27:3:     from &x (address-of) at rangefunc.go:28:7
rangefunc.go:27:3:     from r (captured by a closure) at rangefunc.go:28:3
rangefunc.go:27:3:     from r (reference) at rangefunc.go:28:3
rangefunc.go:27:3:     from r = &x (assign) at rangefunc.go:28:5
rangefunc.go:27:3:   flow: r ← &x:
rangefunc.go:27:3:   flow: {storage for func literal} ← &r:
rangefunc.go:27:3: moved to heap: x
rangefunc.go:27:3: x escapes to heap in body-range1:
rangefunc.go:34:12: t does not escape
rangefunc.go:35:2: plain capturing by ref: sum (addr=false assign=true width=8)
rangefunc.go:36:2: #p2 does not escape
rangefunc.go:36:2: func literal does not escape
rangefunc.go:36:2: plain capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:45:2:     from n (captured by a closure) at rangefunc.go:47:3
rangefunc.go:45:2:     from n (reference) at rangefunc.go:47:3
rangefunc.go:45:2:   flow: {storage for func literal} ← &n:
rangefunc.go:45:2: escapes capturing by ref: n (addr=false assign=true width=8)
rangefunc.go:45:2: moved to heap: n
rangefunc.go:45:2: n escapes to heap in escapes:
rangefunc.go:46:2:     from #state1 (captured by a closure) at <unknown line number>
rangefunc.go:46:2:     from #state1 (reference) at <unknown line number>
rangefunc.go:46:2:     from #yield1 := func literal (assign) at rangefunc.go:46:2
rangefunc.go:46:2:     from func literal (spill) at rangefunc.go:46:2
rangefunc.go:46:2:     from keeps(#yield1) (call parameter) at rangefunc.go:46:2
rangefunc.go:46:2:   flow: #yield1 ← &{storage for func literal}:
rangefunc.go:46:2:   flow: {heap} ← #yield1:
rangefunc.go:46:2:   flow: {storage for func literal} ← &#state1:
rangefunc.go:46:2: #state1 escapes to heap in escapes:
rangefunc.go:46:2: escapes capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:46:2: func literal escapes to heap
rangefunc.go:46:2: func literal escapes to heap in escapes:
rangefunc.go:46:2: moved to heap: #state1
rangefunc.go:48:11:     from global = z (assign) at rangefunc.go:49:10
rangefunc.go:48:11:     from new(int) (spill) at rangefunc.go:48:11
rangefunc.go:48:11:     from z := new(int) (assign) at rangefunc.go:48:5
rangefunc.go:48:11:   flow: z ← &{storage for new(int)}:
rangefunc.go:48:11:   flow: {heap} ← z:
rangefunc.go:48:11: new(int) escapes to heap
rangefunc.go:48:11: new(int) escapes to heap in escapes-range1:
rangefunc.go:53:15: t does not escape
rangefunc.go:54:2: #p2 does not escape
rangefunc.go:54:2: deferred capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:54:2: func literal does not escape
rangefunc.go:54:6:     from i (captured by a closure) at rangefunc.go:55:26
rangefunc.go:54:6:   flow: {storage for func literal} ← i:
rangefunc.go:54:6: deferred-range1 capturing by value: i (addr=false assign=false width=8)
rangefunc.go:54:6: parameter i leaks to {storage for func literal} for deferred-range1 with derefs=0:
rangefunc.go:55:9:     from func literal (spill) at rangefunc.go:55:9
rangefunc.go:55:9:   flow: {heap} ← &{storage for func literal}:
rangefunc.go:55:9: func literal escapes to heap
rangefunc.go:55:9: func literal escapes to heap in deferred-range1:
rangefunc.go:56:3:     from .autotmp_5 (captured by a closure) at rangefunc.go:57:10
rangefunc.go:56:3:     from .autotmp_5 = v (assign-pair) at rangefunc.go:57:3
rangefunc.go:56:3:     from v (address-of) at rangefunc.go:57:10
rangefunc.go:56:3:   flow: .autotmp_5 ← &v:
rangefunc.go:56:3:   flow: {storage for func literal} ← .autotmp_5:
rangefunc.go:56:3: moved to heap: v
rangefunc.go:56:3: v escapes to heap in deferred-range1:
rangefunc.go:57:10: deferred-range1 capturing by value: .autotmp_5 (addr=false assign=false width=8)
rangefunc.go:57:3:     from func literal (spill) at rangefunc.go:57:3
rangefunc.go:57:3:   flow: {heap} ← &{storage for func literal}:
rangefunc.go:57:3: func literal escapes to heap in deferred-range1:
rangefunc.go:58:14:     from &T{...} (spill) at rangefunc.go:58:14
rangefunc.go:58:14:     from .autotmp_6 (captured by a closure) at rangefunc.go:58:14
rangefunc.go:58:14:     from .autotmp_6 = &T{...} (assign-pair) at rangefunc.go:58:3
rangefunc.go:58:14:   flow: .autotmp_6 ← &{storage for &T{...}}:
rangefunc.go:58:14:   flow: {storage for func literal} ← .autotmp_6:
rangefunc.go:58:14: &T{...} escapes to heap
rangefunc.go:58:14: &T{...} escapes to heap in deferred-range1:
rangefunc.go:58:14: deferred-range1 capturing by value: .autotmp_6 (addr=false assign=false width=8)
rangefunc.go:58:3:     from func literal (spill) at rangefunc.go:58:3
rangefunc.go:58:3:   flow: {heap} ← &{storage for func literal}:
rangefunc.go:58:3: func literal escapes to heap in deferred-range1:
rangefunc.go:60:8: func literal does not escape
rangefunc.go:63:7: t does not escape
rangefunc.go:64:11: t does not escape
rangefunc.go:66:16: returns capturing by ref: #rv1 (addr=false assign=true width=8)
rangefunc.go:66:16: returns capturing by ref: #rv1 (addr=true assign=true width=8)
rangefunc.go:67:2: func literal does not escape
rangefunc.go:67:2: returns capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 (captured by a closure) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 (reference) at rangefunc.go:72:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #rv1 = t (assign) at rangefunc.go:68:3
rangefunc.go:67:6:     from #yield1 := func literal (assign) at rangefunc.go:67:2
rangefunc.go:67:6:     from #yield2 := func literal (assign) at rangefunc.go:70:2
rangefunc.go:67:6:     from func literal (spill) at rangefunc.go:67:2
rangefunc.go:67:6:     from func literal (spill) at rangefunc.go:70:2
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #rv1 ← t:
rangefunc.go:67:6:   flow: #yield1 ← &{storage for func literal}:
rangefunc.go:67:6:   flow: #yield2 ← &{storage for func literal}:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:67:6: leaking param: t
rangefunc.go:67:6: parameter t leaks to #rv1 for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to #yield1 for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to #yield2 for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to {storage for func literal} for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to {storage for func literal} for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to {storage for func literal} for returns-range1 with derefs=0:
rangefunc.go:67:6: parameter t leaks to {storage for func literal} for returns-range1 with derefs=0:
rangefunc.go:70:2: #p1 does not escape
rangefunc.go:70:2: func literal does not escape
rangefunc.go:70:2: returns capturing by ref: #state2 (addr=false assign=true width=8)
rangefunc.go:71:3:     from #rv1 (captured by a closure) at rangefunc.go:72:3
rangefunc.go:71:3:     from #rv1 (reference) at rangefunc.go:72:3
rangefunc.go:71:3:     from #rv1 = &u (assign) at rangefunc.go:72:3
rangefunc.go:71:3:     from &u (address-of) at rangefunc.go:72:10
rangefunc.go:71:3:   flow: #rv1 ← &u:
rangefunc.go:71:3:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:71:3: moved to heap: u
rangefunc.go:71:3: u escapes to heap in returns-range2:
rangefunc.go:77:15: t does not escape
rangefunc.go:77:21: closures capturing by ref: #rv1 (addr=false assign=true width=8)
rangefunc.go:78:2: #p2 does not escape
rangefunc.go:78:2: closures capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:78:2: func literal does not escape
rangefunc.go:78:6:     from i (captured by a closure) at rangefunc.go:79:28
rangefunc.go:78:6:     from i (captured by a closure) at rangefunc.go:79:28
rangefunc.go:78:6:     from i (reference) at rangefunc.go:79:28
rangefunc.go:78:6:     from i (reference) at rangefunc.go:79:28
rangefunc.go:78:6:   flow: {storage for func literal} ← &i:
rangefunc.go:78:6:   flow: {storage for func literal} ← &i:
rangefunc.go:78:6: closures-range1 capturing by ref: i (addr=false assign=true width=8)
rangefunc.go:78:6: closures-range1 capturing by ref: i (addr=true assign=true width=8)
rangefunc.go:78:6: i escapes to heap in closures-range1:
rangefunc.go:78:6: moved to heap: i
rangefunc.go:78:6: parameter i leaks to {storage for func literal} for closures-range1 with derefs=0:
rangefunc.go:79:8:     from #rv1 (captured by a closure) at rangefunc.go:81:4
rangefunc.go:79:8:     from #rv1 (reference) at rangefunc.go:81:4
rangefunc.go:79:8:     from #rv1 = f (assign) at rangefunc.go:81:4
rangefunc.go:79:8:     from f := func literal (assign) at rangefunc.go:79:5
rangefunc.go:79:8:     from func literal (spill) at rangefunc.go:79:8
rangefunc.go:79:8:   flow: #rv1 ← f:
rangefunc.go:79:8:   flow: f ← &{storage for func literal}:
rangefunc.go:79:8:   flow: {storage for func literal} ← &#rv1:
rangefunc.go:79:8: func literal escapes to heap
rangefunc.go:79:8: func literal escapes to heap in closures-range1:
rangefunc.go:83:8: func literal does not escape
rangefunc.go:89:14: t does not escape
rangefunc.go:90:6: assigns capturing by ref: i (addr=false assign=true width=8)
rangefunc.go:91:6: assigns capturing by ref: e (addr=false assign=true width=16)
rangefunc.go:92:2:     from #p2 (interface-converted) at rangefunc.go:92:9
rangefunc.go:92:2:   flow: {storage for #p2} ← #p2:
rangefunc.go:92:2: assigns capturing by ref: #state1 (addr=false assign=true width=8)
rangefunc.go:92:2: func literal does not escape
rangefunc.go:92:2: leaking param: #p2
rangefunc.go:92:2: parameter #p2 leaks to {storage for #p2} for assigns-range1 with derefs=0:
rangefunc.go:92:9:     from #p2 (spill) at rangefunc.go:92:9
rangefunc.go:92:9:     from e (captured by a closure) at rangefunc.go:92:9
rangefunc.go:92:9:     from e (reference) at rangefunc.go:92:9
rangefunc.go:92:9:     from e = #p2 (assign) at rangefunc.go:92:9
rangefunc.go:92:9:   flow: e ← &{storage for #p2}:
rangefunc.go:92:9:   flow: {storage for func literal} ← &e:
rangefunc.go:92:9: #p2 escapes to heap
rangefunc.go:92:9: #p2 escapes to heap in assigns-range1:
rangefunc.go:95:6: assigns capturing by ref: fs (addr=false assign=true width=24)
rangefunc.go:96:2: #p2 does not escape
rangefunc.go:96:2: assigns capturing by ref: #state2 (addr=false assign=true width=8)
rangefunc.go:96:2: func literal does not escape
rangefunc.go:97:14:     from append(fs, func literal) (spill) at rangefunc.go:97:14
rangefunc.go:97:14:     from fs (captured by a closure) at rangefunc.go:97:3
rangefunc.go:97:14:     from fs (reference) at rangefunc.go:97:3
rangefunc.go:97:14:     from fs = append(fs, func literal) (assign) at rangefunc.go:97:6
rangefunc.go:97:14:   flow: fs ← &{storage for append(fs, func literal)}:
rangefunc.go:97:14:   flow: {storage for func literal} ← &fs:
rangefunc.go:97:14: append escapes to heap
rangefunc.go:97:14: append(fs, func literal) escapes to heap in assigns-range2:
rangefunc.go:97:19:     from append(fs, func literal) (call parameter) at rangefunc.go:97:14
rangefunc.go:97:19:     from func literal (spill) at rangefunc.go:97:19
rangefunc.go:97:19:   flow: {heap} ← &{storage for func literal}:
rangefunc.go:97:19: func literal escapes to heap
rangefunc.go:97:19: func literal escapes to heap in assigns-range2:
rangefunc.go:98:12: make([]byte, 10) does not escape
== receivers.go
receivers.go:10:7:     from (*T).self(t.T) (call parameter) at <autogenerated>:1
receivers.go:10:7:     from return (*T).self(t.T) (return) at <autogenerated>:1
receivers.go:10:7:     from return t (return) at receivers.go:10:27
receivers.go:10:7:     from t.T (dot) at <autogenerated>:1
receivers.go:10:7:   flow: ~r0 ← t:
receivers.go:10:7:   flow: ~r0 ← t:
receivers.go:10:7: leaking param: t to result ~r0 level=0
receivers.go:10:7: parameter t leaks to ~r0 for (*T).self with derefs=0:
receivers.go:10:7: parameter t leaks to ~r0 for outerPtr.self with derefs=0:
receivers.go:11:7:     from &t.n (address-of) at receivers.go:11:34
receivers.go:11:7:     from (*T).addr(t.T) (call parameter) at <autogenerated>:1
receivers.go:11:7:     from return &t.n (return) at receivers.go:11:27
receivers.go:11:7:     from return (*T).addr(t.T) (return) at <autogenerated>:1
receivers.go:11:7:     from t.T (dot) at <autogenerated>:1
receivers.go:11:7:     from t.n (dot of pointer) at receivers.go:11:36
receivers.go:11:7:   flow: ~r0 ← t:
receivers.go:11:7:   flow: ~r0 ← t:
receivers.go:11:7: leaking param: t to result ~r0 level=0
receivers.go:11:7: parameter t leaks to ~r0 for (*T).addr with derefs=0:
receivers.go:11:7: parameter t leaks to ~r0 for outerPtr.addr with derefs=0:
receivers.go:12:7:     from (*T).ptr(t.T) (call parameter) at <autogenerated>:1
receivers.go:12:7:     from return (*T).ptr(t.T) (return) at <autogenerated>:1
receivers.go:12:7:     from return t.p (return) at receivers.go:12:27
receivers.go:12:7:     from t.T (dot) at <autogenerated>:1
receivers.go:12:7:     from t.p (dot of pointer) at receivers.go:12:35
receivers.go:12:7:   flow: ~r0 ← *t:
receivers.go:12:7:   flow: ~r0 ← *t:
receivers.go:12:7: leaking param: t to result ~r0 level=1
receivers.go:12:7: parameter t leaks to ~r0 for (*T).ptr with derefs=1:
receivers.go:12:7: parameter t leaks to ~r0 for outerPtr.ptr with derefs=1:
receivers.go:13:7:     from T.value(t) (call parameter) at <autogenerated>:1
receivers.go:13:7:     from T.value(t.T) (call parameter) at <autogenerated>:1
receivers.go:13:7:     from T.value(t.T) (call parameter) at <autogenerated>:1
receivers.go:13:7:     from T.value(t.T) (call parameter) at <autogenerated>:1
receivers.go:13:7:     from T.value(t.T) (call parameter) at <autogenerated>:1
receivers.go:13:7:     from return T.value(t) (return) at <autogenerated>:1
receivers.go:13:7:     from return T.value(t.T) (return) at <autogenerated>:1
receivers.go:13:7:     from return T.value(t.T) (return) at <autogenerated>:1
receivers.go:13:7:     from return T.value(t.T) (return) at <autogenerated>:1
receivers.go:13:7:     from return T.value(t.T) (return) at <autogenerated>:1
receivers.go:13:7:     from return t.p (return) at receivers.go:13:27
receivers.go:13:7:     from t (indirection) at <autogenerated>:1
receivers.go:13:7:     from t.T (dot of pointer) at <autogenerated>:1
receivers.go:13:7:     from t.T (dot of pointer) at <autogenerated>:1
receivers.go:13:7:     from t.T (dot) at <autogenerated>:1
receivers.go:13:7:     from t.T (dot) at <autogenerated>:1
receivers.go:13:7:     from t.T (indirection) at <autogenerated>:1
receivers.go:13:7:     from t.T (indirection) at <autogenerated>:1
receivers.go:13:7:     from t.p (dot) at receivers.go:13:35
receivers.go:13:7:   flow: ~r0 ← **t:
receivers.go:13:7:   flow: ~r0 ← *t:
receivers.go:13:7:   flow: ~r0 ← *t:
receivers.go:13:7:   flow: ~r0 ← *t:
receivers.go:13:7:   flow: ~r0 ← t:
receivers.go:13:7:   flow: ~r0 ← t:
receivers.go:13:7: leaking param: t to result ~r0 level=0
receivers.go:13:7: parameter t leaks to ~r0 for (*T).value with derefs=1:
receivers.go:13:7: parameter t leaks to ~r0 for (*outer).value with derefs=1:
receivers.go:13:7: parameter t leaks to ~r0 for (*outerPtr).value with derefs=2:
receivers.go:13:7: parameter t leaks to ~r0 for T.value with derefs=0:
receivers.go:13:7: parameter t leaks to ~r0 for outer.value with derefs=0:
receivers.go:13:7: parameter t leaks to ~r0 for outerPtr.value with derefs=1:
receivers.go:14:7: t does not escape
receivers.go:15:17:     from (*T).set(t.T, p) (call parameter) at <autogenerated>:1
receivers.go:15:17:     from (*T).set(t.T, p) (call parameter) at <autogenerated>:1
receivers.go:15:17:     from (*T).set(t.T, p) (call parameter) at <autogenerated>:1
receivers.go:15:17:     from t.p = p (assign) at receivers.go:15:31
receivers.go:15:17:   flow: {heap} ← p:
receivers.go:15:17:   flow: {heap} ← p:
receivers.go:15:17:   flow: {heap} ← p:
receivers.go:15:17:   flow: {heap} ← p:
receivers.go:15:17: leaking param: p
receivers.go:15:17: parameter p leaks to {heap} for (*T).set with derefs=0:
receivers.go:15:17: parameter p leaks to {heap} for (*outer).set with derefs=0:
receivers.go:15:17: parameter p leaks to {heap} for (*outerPtr).set with derefs=0:
receivers.go:15:17: parameter p leaks to {heap} for outerPtr.set with derefs=0:
receivers.go:15:7: t does not escape
receivers.go:17:7:     from (*T).keep(t.T) (call parameter) at <autogenerated>:1
receivers.go:17:7:     from (*T).keep(t.T) (call parameter) at <autogenerated>:1
receivers.go:17:7:     from (*T).keep(t.T) (call parameter) at <autogenerated>:1
receivers.go:17:7:     from sink = t (assign) at receivers.go:17:32
receivers.go:17:7:     from t.T (address-of) at <autogenerated>:1
receivers.go:17:7:     from t.T (dot of pointer) at <autogenerated>:1
receivers.go:17:7:     from t.T (dot of pointer) at <autogenerated>:1
receivers.go:17:7:     from t.T (dot) at <autogenerated>:1
receivers.go:17:7:   flow: {heap} ← *t:
receivers.go:17:7:   flow: {heap} ← t:
receivers.go:17:7:   flow: {heap} ← t:
receivers.go:17:7:   flow: {heap} ← t:
receivers.go:17:7: leaking param: t
receivers.go:17:7: parameter t leaks to {heap} for (*T).keep with derefs=0:
receivers.go:17:7: parameter t leaks to {heap} for (*outer).keep with derefs=0:
receivers.go:17:7: parameter t leaks to {heap} for (*outerPtr).keep with derefs=1:
receivers.go:17:7: parameter t leaks to {heap} for outerPtr.keep with derefs=0:
receivers.go:24:15:     from (*T).addr(o.T) (call parameter) at receivers.go:24:45
receivers.go:24:15:     from o.T (address-of) at receivers.go:24:40
receivers.go:24:15:     from o.T (dot of pointer) at receivers.go:24:40
receivers.go:24:15:     from return (*T).addr(o.T) (return) at receivers.go:24:32
receivers.go:24:15:   flow: ~r0 ← o:
receivers.go:24:15: leaking param: o to result ~r0 level=0
receivers.go:24:15: parameter o leaks to ~r0 for promoted with derefs=0:
receivers.go:26:18:     from (*T).addr(o.T) (call parameter) at receivers.go:26:50
receivers.go:26:18:     from o.T (dot) at receivers.go:26:45
receivers.go:26:18:     from return (*T).addr(o.T) (return) at receivers.go:26:37
receivers.go:26:18:   flow: ~r0 ← o:
receivers.go:26:18: leaking param: o to result ~r0 level=0
receivers.go:26:18: parameter o leaks to ~r0 for promotedPtr with derefs=0:
receivers.go:34:16: &T{} does not escape
receivers.go:39:6:     from (*T).keep(o.T) (call parameter) at receivers.go:40:8
receivers.go:39:6:     from o.T (address-of) at receivers.go:40:3
receivers.go:39:6:     from o.T (dot) at receivers.go:40:3
receivers.go:39:6:   flow: {heap} ← &o:
receivers.go:39:6: moved to heap: o
receivers.go:39:6: o escapes to heap in escapes:
receivers.go:44:2:     from (*T).self((*T).self(t)) (call parameter) at receivers.go:45:22
receivers.go:44:2:     from (*T).self(t) (call parameter) at receivers.go:45:15
receivers.go:44:2:     from return (*T).self((*T).self(t)) (return) at receivers.go:45:2
receivers.go:44:2:     from t (address-of) at receivers.go:45:10
receivers.go:44:2:   flow: ~r0 ← &t:
receivers.go:44:2: moved to heap: t
receivers.go:44:2: t escapes to heap in chained:
receivers.go:50:2:     from &x (address-of) at receivers.go:51:8
receivers.go:50:2:     from (*T).set(t, &x) (call parameter) at receivers.go:51:7
receivers.go:50:2:   flow: {heap} ← &x:
receivers.go:50:2: moved to heap: x
receivers.go:50:2: x escapes to heap in setLocal:
== recursion.go
recursion.go:10:11:     from return l (return) at recursion.go:12:3
recursion.go:10:11:   flow: ~r0 ← l:
recursion.go:10:11: leaking param: l to result ~r0 level=0
recursion.go:10:11: parameter l leaks to ~r0 for last with derefs=0:
recursion.go:17:10: l does not escape
recursion.go:24:11:     from return p (return) at recursion.go:26:3
recursion.go:24:11:     from return p (return) at recursion.go:26:3
recursion.go:24:11:     from return ping(p, n) (return) at recursion.go:31:33
recursion.go:24:11:   flow: ~r0 ← p:
recursion.go:24:11:   flow: ~r0 ← p:
recursion.go:24:11:   flow: ~r0 ← ~r0:
recursion.go:24:11: leaking param: p
recursion.go:24:11: parameter p leaks to ~r0 for ping with derefs=0:
recursion.go:24:11: parameter p leaks to ~r0 for ping with derefs=0:
recursion.go:31:11:     from ping(p, n) (call parameter) at recursion.go:31:44
recursion.go:31:11:     from ping(p, n) (call parameter) at recursion.go:31:44
recursion.go:31:11:     from return p (return) at recursion.go:26:3
recursion.go:31:11:     from return p (return) at recursion.go:26:3
recursion.go:31:11:     from return ping(p, n) (return) at recursion.go:31:33
recursion.go:31:11:   flow: p ← p:
recursion.go:31:11:   flow: p ← p:
recursion.go:31:11:   flow: ~r0 ← p:
recursion.go:31:11:   flow: ~r0 ← p:
recursion.go:31:11:   flow: ~r0 ← ~r0:
recursion.go:31:11: leaking param: p
recursion.go:31:11: parameter p leaks to ~r0 for pong with derefs=0:
recursion.go:31:11: parameter p leaks to ~r0 for pong with derefs=0:
recursion.go:33:16:     from leakyPong(p, n - 1) (call parameter) at recursion.go:35:12
recursion.go:33:16:     from sink = p (assign) at recursion.go:40:7
recursion.go:33:16:   flow: p ← p:
recursion.go:33:16:   flow: {heap} ← p:
recursion.go:33:16: leaking param: p
recursion.go:33:16: parameter p leaks to {heap} for leakyPing with derefs=0:
recursion.go:39:16:     from sink = p (assign) at recursion.go:40:7
recursion.go:39:16:   flow: {heap} ← p:
recursion.go:39:16: leaking param: p
recursion.go:39:16: parameter p leaks to {heap} for leakyPong with derefs=0:
recursion.go:46:12:     from &n (address-of) at recursion.go:50:29
recursion.go:46:12:     from &n (address-of) at recursion.go:50:29
recursion.go:46:12:     from list{...} (struct literal element) at recursion.go:50:14
recursion.go:46:12:     from list{...} (struct literal element) at recursion.go:50:14
recursion.go:46:12:   flow: {storage for &list{...}} ← &n:
recursion.go:46:12:   flow: {storage for &list{...}} ← &n:
recursion.go:46:12: moved to heap: n
recursion.go:46:12: n escapes to heap in build:
recursion.go:46:12: parameter n leaks to {storage for &list{...}} for build with derefs=0:
recursion.go:50:9:     from &list{...} (spill) at recursion.go:50:9
recursion.go:50:9:     from return &list{...} (return) at recursion.go:50:2
recursion.go:50:9:   flow: ~r0 ← &{storage for &list{...}}:
recursion.go:50:9: &list{...} escapes to heap
recursion.go:50:9: &list{...} escapes to heap in build:
recursion.go:54:2:     from &x (address-of) at recursion.go:58:15
recursion.go:54:2:     from ping(&x, 1) (call parameter) at recursion.go:58:14
recursion.go:54:2:   flow: {heap} ← &x:
recursion.go:54:2: moved to heap: x
recursion.go:54:2: x escapes to heap in local:
== result_pointer.go
result_pointer.go:19:6:     from &s.b (address-of) at result_pointer.go:20:9
result_pointer.go:19:6:     from return &s.b (return) at result_pointer.go:20:2
result_pointer.go:19:6:     from s.b (dot) at result_pointer.go:20:11
result_pointer.go:19:6:   flow: ~r0 ← &s:
result_pointer.go:19:6: moved to heap: s
result_pointer.go:19:6: s escapes to heap in field:
result_pointer.go:24:6:     from &a[1] (address-of) at result_pointer.go:25:9
result_pointer.go:24:6:     from a[1] (fixed-array-index-of) at result_pointer.go:25:11
result_pointer.go:24:6:     from return &a[1] (return) at result_pointer.go:25:2
result_pointer.go:24:6:   flow: ~r0 ← &a:
result_pointer.go:24:6: a escapes to heap in element:
result_pointer.go:24:6: moved to heap: a
result_pointer.go:29:2:     from &x (address-of) at result_pointer.go:30:7
result_pointer.go:29:2:     from p := &x (assign) at result_pointer.go:30:4
result_pointer.go:29:2:   flow: p ← &x:
result_pointer.go:29:2: moved to heap: x
result_pointer.go:29:2: x escapes to heap in twoLevels:
result_pointer.go:30:2:     from &p (address-of) at result_pointer.go:31:9
result_pointer.go:30:2:     from return &p (return) at result_pointer.go:31:2
result_pointer.go:30:2:   flow: ~r0 ← &p:
result_pointer.go:30:2: moved to heap: p
result_pointer.go:30:2: p escapes to heap in twoLevels:
result_pointer.go:41:6:     from a (address-of) at result_pointer.go:42:10
result_pointer.go:41:6:     from a[1:3] (slice) at result_pointer.go:42:10
result_pointer.go:41:6:     from return a[1:3] (return) at result_pointer.go:42:2
result_pointer.go:41:6:   flow: ~r0 ← &a:
result_pointer.go:41:6: a escapes to heap in sliceOfArray:
result_pointer.go:41:6: moved to heap: a
result_pointer.go:8:2:     from &x (address-of) at result_pointer.go:9:9
result_pointer.go:8:2:     from return &x (return) at result_pointer.go:9:2
result_pointer.go:8:2:   flow: ~r0 ← &x:
result_pointer.go:8:2: moved to heap: x
result_pointer.go:8:2: x escapes to heap in pointer:
== self_assignment.go
self_assignment.go:13:35: (*buffer).shrink ignoring self-assignment in b.buf = b.buf[1:]
self_assignment.go:13:7: b does not escape
self_assignment.go:15:33: (*buffer).trim ignoring self-assignment in b.str = b.str[:1]
self_assignment.go:15:7: b does not escape
self_assignment.go:17:41: (*buffer).swap ignoring self-assignment in b.ptr, b.ptr2 = b.ptr2, b.ptr
self_assignment.go:17:41: (*buffer).swap ignoring self-assignment in b.ptr, b.ptr2 = b.ptr2, b.ptr
self_assignment.go:17:7: b does not escape
self_assignment.go:19:36: (*buffer).copyPtr ignoring self-assignment in b.ptr = b.ptr2
self_assignment.go:19:7: b does not escape
self_assignment.go:21:34: (*buffer).three ignoring self-assignment in b.buf = b.buf[:1:2]
self_assignment.go:21:7: b does not escape
self_assignment.go:23:7:     from b.arr (address-of) at self_assignment.go:23:41
self_assignment.go:23:7:     from b.arr (dot of pointer) at self_assignment.go:23:37
self_assignment.go:23:7:     from b.arr[:] (slice) at self_assignment.go:23:41
self_assignment.go:23:7:     from b.buf = b.arr[:] (assign) at self_assignment.go:23:34
self_assignment.go:23:7:   flow: {heap} ← b:
self_assignment.go:23:7: leaking param: b
self_assignment.go:23:7: parameter b leaks to {heap} for (*buffer).array with derefs=0:
self_assignment.go:25:7: b does not escape
self_assignment.go:29:8: local ignoring self-assignment in b.ptr = b.ptr2
self_assignment.go:33:12: a does not escape
self_assignment.go:33:15:     from a.buf = b.buf[1:] (assign) at self_assignment.go:33:34
self_assignment.go:33:15:     from b.buf (dot of pointer) at self_assignment.go:33:37
self_assignment.go:33:15:     from b.buf[1:] (slice) at self_assignment.go:33:41
self_assignment.go:33:15:   flow: {heap} ← *b:
self_assignment.go:33:15: leaking param content: b
self_assignment.go:33:15: parameter b leaks to {heap} for other with derefs=1:
== slice_literals.go
slice_literals.go:10:37:     from []int{...} (spill) at slice_literals.go:10:37
slice_literals.go:10:37:     from return []int{...} (return) at slice_literals.go:10:25
slice_literals.go:10:37:   flow: ~r0 ← &{storage for []int{...}}:
slice_literals.go:10:37: []int{...} escapes to heap
slice_literals.go:10:37: []int{...} escapes to heap in returned:
slice_literals.go:14:13: []*int{...} does not escape
slice_literals.go:19:2:     from &x (address-of) at slice_literals.go:20:16
slice_literals.go:19:2:     from []*int{...} (slice-literal-element) at slice_literals.go:20:15
slice_literals.go:19:2:   flow: {storage for []*int{...}} ← &x:
slice_literals.go:19:2: moved to heap: x
slice_literals.go:19:2: x escapes to heap in pointersReturned:
slice_literals.go:19:5:     from &y (address-of) at slice_literals.go:20:20
slice_literals.go:19:5:     from []*int{...} (slice-literal-element) at slice_literals.go:20:15
slice_literals.go:19:5:   flow: {storage for []*int{...}} ← &y:
slice_literals.go:19:5: moved to heap: y
slice_literals.go:19:5: y escapes to heap in pointersReturned:
slice_literals.go:20:15:     from []*int{...} (spill) at slice_literals.go:20:15
slice_literals.go:20:15:     from return []*int{...} (return) at slice_literals.go:20:2
slice_literals.go:20:15:   flow: ~r0 ← &{storage for []*int{...}}:
slice_literals.go:20:15: []*int{...} escapes to heap
slice_literals.go:20:15: []*int{...} escapes to heap in pointersReturned:
slice_literals.go:24:14: [][]int{...} does not escape
slice_literals.go:24:15: []int{...} does not escape
slice_literals.go:24:20: []int{...} does not escape
slice_literals.go:29:14: [][]int{...} does not escape
slice_literals.go:29:15:     from [][]int{...} (slice-literal-element) at slice_literals.go:29:14
slice_literals.go:29:15:     from [][]int{...} (spill) at slice_literals.go:29:14
slice_literals.go:29:15:     from []int{...} (spill) at slice_literals.go:29:15
slice_literals.go:29:15:     from return s[1] (return) at slice_literals.go:30:2
slice_literals.go:29:15:     from s := [][]int{...} (assign) at slice_literals.go:29:4
slice_literals.go:29:15:     from s[1] (dot of pointer) at slice_literals.go:30:10
slice_literals.go:29:15:   flow: s ← &{storage for [][]int{...}}:
slice_literals.go:29:15:   flow: {storage for [][]int{...}} ← &{storage for []int{...}}:
slice_literals.go:29:15:   flow: ~r0 ← *s:
slice_literals.go:29:15: []int{...} escapes to heap
slice_literals.go:29:15: []int{...} escapes to heap in nestedReturned:
slice_literals.go:29:20:     from [][]int{...} (slice-literal-element) at slice_literals.go:29:14
slice_literals.go:29:20:     from [][]int{...} (spill) at slice_literals.go:29:14
slice_literals.go:29:20:     from []int{...} (spill) at slice_literals.go:29:20
slice_literals.go:29:20:     from return s[1] (return) at slice_literals.go:30:2
slice_literals.go:29:20:     from s := [][]int{...} (assign) at slice_literals.go:29:4
slice_literals.go:29:20:     from s[1] (dot of pointer) at slice_literals.go:30:10
slice_literals.go:29:20:   flow: s ← &{storage for [][]int{...}}:
slice_literals.go:29:20:   flow: {storage for [][]int{...}} ← &{storage for []int{...}}:
slice_literals.go:29:20:   flow: ~r0 ← *s:
slice_literals.go:29:20: []int{...} escapes to heap
slice_literals.go:29:20: []int{...} escapes to heap in nestedReturned:
slice_literals.go:33:34:     from []int{} (spill) at slice_literals.go:33:34
slice_literals.go:33:34:     from return []int{} (return) at slice_literals.go:33:22
slice_literals.go:33:34:   flow: ~r0 ← &{storage for []int{}}:
slice_literals.go:33:34: []int{} escapes to heap
slice_literals.go:33:34: []int{} escapes to heap in empty:
slice_literals.go:36:25: []int{...} does not escape
slice_literals.go:43:15: []string{...} does not escape
slice_literals.go:48:12:     from []int{...} (spill) at slice_literals.go:48:12
slice_literals.go:48:12:     from return s[1:] (return) at slice_literals.go:49:2
slice_literals.go:48:12:     from s := []int{...} (assign) at slice_literals.go:48:4
slice_literals.go:48:12:     from s[1:] (slice) at slice_literals.go:49:10
slice_literals.go:48:12:   flow: s ← &{storage for []int{...}}:
slice_literals.go:48:12:   flow: ~r0 ← s:
slice_literals.go:48:12: []int{...} escapes to heap
slice_literals.go:48:12: []int{...} escapes to heap in sliced:
slice_literals.go:53:25: []struct { p *int }{...} does not escape
slice_literals.go:53:30:     from []struct { p *int }{...} (slice-literal-element) at slice_literals.go:53:25
slice_literals.go:53:30:     from []struct { p *int }{...} (spill) at slice_literals.go:53:25
slice_literals.go:53:30:     from new(int) (spill) at slice_literals.go:53:30
slice_literals.go:53:30:     from return s[0].p (return) at slice_literals.go:54:2
slice_literals.go:53:30:     from s := []struct { p *int }{...} (assign) at slice_literals.go:53:4
slice_literals.go:53:30:     from s[0] (dot of pointer) at slice_literals.go:54:10
slice_literals.go:53:30:     from s[0].p (dot) at slice_literals.go:54:13
slice_literals.go:53:30:     from struct { p *int }{...} (struct literal element) at slice_literals.go:53:26
slice_literals.go:53:30:   flow: s ← &{storage for []struct { p *int }{...}}:
slice_literals.go:53:30:   flow: {storage for []struct { p *int }{...}} ← &{storage for new(int)}:
slice_literals.go:53:30:   flow: ~r0 ← *s:
slice_literals.go:53:30: new(int) escapes to heap
slice_literals.go:53:30: new(int) escapes to heap in structs:
slice_literals.go:6:12: []int{...} does not escape
== store_through.go
store_through.go:10:2:     from &x (address-of) at store_through.go:11:8
store_through.go:10:2:     from q.p = &x (assign) at store_through.go:11:6
store_through.go:10:2:   flow: {heap} ← &x:
store_through.go:10:2: moved to heap: x
store_through.go:10:2: x escapes to heap in pointer:
store_through.go:22:11: make([]*int, 1) does not escape
store_through.go:23:2:     from &x (address-of) at store_through.go:24:9
store_through.go:23:2:     from s[0] = &x (assign) at store_through.go:24:7
store_through.go:23:2:   flow: {heap} ← &x:
store_through.go:23:2: moved to heap: x
store_through.go:23:2: x escapes to heap in slice:
store_through.go:37:2:     from &x (address-of) at store_through.go:38:9
store_through.go:37:2:     from p[0] = &x (assign) at store_through.go:38:7
store_through.go:37:2:   flow: {heap} ← &x:
store_through.go:37:2: moved to heap: x
store_through.go:37:2: x escapes to heap in arrayPointer:
store_through.go:44:2:     from &x (address-of) at store_through.go:45:7
store_through.go:44:2:     from *q = &x (assign) at store_through.go:45:5
store_through.go:44:2:   flow: {heap} ← &x:
store_through.go:44:2: moved to heap: x
store_through.go:44:2: x escapes to heap in indirect:
store_through.go:48:12: t does not escape
store_through.go:49:2:     from &x (address-of) at store_through.go:50:8
store_through.go:49:2:     from t.p = &x (assign) at store_through.go:50:6
store_through.go:49:2:   flow: {heap} ← &x:
store_through.go:49:2: moved to heap: x
store_through.go:49:2: x escapes to heap in param:
store_through.go:53:12: t does not escape
store_through.go:59:13: dst does not escape
store_through.go:59:18:     from *dst = *src (assign) at store_through.go:59:33
store_through.go:59:18:     from *src (indirection) at store_through.go:59:35
store_through.go:59:18:   flow: {heap} ← *src:
store_through.go:59:18: leaking param content: src
store_through.go:59:18: parameter src leaks to {heap} for copied with derefs=1:
store_through.go:61:18: dst does not escape
store_through.go:61:23:     from dst.p = src.p (assign) at store_through.go:61:39
store_through.go:61:23:     from src.p (dot of pointer) at store_through.go:61:44
store_through.go:61:23:   flow: {heap} ← *src:
store_through.go:61:23: leaking param content: src
store_through.go:61:23: parameter src leaks to {heap} for copiedField with derefs=1:
== string_concat.go
string_concat.go:11:12: a does not escape
string_concat.go:11:15: b does not escape
string_concat.go:12:9: a + b does not escape
string_concat.go:16:13: a does not escape
string_concat.go:16:34:     from a + "x" (spill) at string_concat.go:16:34
string_concat.go:16:34:     from sink = a + "x" (assign) at string_concat.go:16:30
string_concat.go:16:34:   flow: {heap} ← &{storage for a + "x"}:
string_concat.go:16:34: a + "x" escapes to heap
string_concat.go:16:34: a + "x" escapes to heap in stored:
string_concat.go:18:13:     from return s (return) at string_concat.go:21:2
string_concat.go:18:13:     from s := a (assign) at string_concat.go:19:4
string_concat.go:18:13:   flow: s ← a:
string_concat.go:18:13:   flow: ~r0 ← s:
string_concat.go:18:13: leaking param: a to result ~r0 level=0
string_concat.go:18:13: parameter a leaks to ~r0 for assign with derefs=0:
string_concat.go:24:11:     from for loop (range-deref) at string_concat.go:26:14
string_concat.go:24:11:     from out += p (assign) at string_concat.go:27:7
string_concat.go:24:11:     from return out (return) at string_concat.go:29:2
string_concat.go:24:11:   flow: out ← p:
string_concat.go:24:11:   flow: p ← *{temp}:
string_concat.go:24:11:   flow: {temp} ← parts:
string_concat.go:24:11:   flow: ~r0 ← out:
string_concat.go:24:11: leaking param: parts to result ~r0 level=1
string_concat.go:24:11: parameter parts leaks to ~r0 for loop with derefs=1:
string_concat.go:37:15: a does not escape
string_concat.go:37:18: b does not escape
string_concat.go:37:43: a + b does not escape
string_concat.go:39:10: m does not escape
string_concat.go:39:28: a does not escape
string_concat.go:39:31: b does not escape
string_concat.go:39:57: a + b does not escape
string_concat.go:41:15: a does not escape
string_concat.go:41:47: a + "z" does not escape
string_concat.go:43:13: s does not escape
string_concat.go:45:12: a does not escape
string_concat.go:45:37:     from a + "!" (interface-converted) at string_concat.go:45:37
string_concat.go:45:37:     from a + "!" (spill) at string_concat.go:45:37
string_concat.go:45:37:     from a + "!" (spill) at string_concat.go:45:37
string_concat.go:45:37:     from return a + "!" (return) at string_concat.go:45:28
string_concat.go:45:37:   flow: {storage for a + "!"} ← &{storage for a + "!"}:
string_concat.go:45:37:   flow: ~r0 ← &{storage for a + "!"}:
string_concat.go:45:37: a + "!" escapes to heap
string_concat.go:45:37: a + "!" escapes to heap
string_concat.go:45:37: a + "!" escapes to heap in boxed:
string_concat.go:45:37: a + "!" escapes to heap in boxed:
string_concat.go:7:10: a does not escape
string_concat.go:7:13: b does not escape
string_concat.go:7:41:     from a + b (spill) at string_concat.go:7:41
string_concat.go:7:41:     from return a + b (return) at string_concat.go:7:32
string_concat.go:7:41:   flow: ~r0 ← &{storage for a + b}:
string_concat.go:7:41: a + b escapes to heap
string_concat.go:7:41: a + b escapes to heap in two:
string_concat.go:9:12: a does not escape
string_concat.go:9:15: b does not escape
string_concat.go:9:49:     from a + "-" + b (spill) at string_concat.go:9:49
string_concat.go:9:49:     from return a + "-" + b (return) at string_concat.go:9:34
string_concat.go:9:49:   flow: ~r0 ← &{storage for a + "-" + b}:
string_concat.go:9:49: a + "-" + b escapes to heap
string_concat.go:9:49: a + "-" + b escapes to heap in three:
== string_conversions.go
string_conversions.go:10:14: s does not escape
string_conversions.go:10:47:     from ([]byte)(s) (spill) at string_conversions.go:10:47
string_conversions.go:10:47:     from return ([]byte)(s) (return) at string_conversions.go:10:33
string_conversions.go:10:47:   flow: ~r0 ← &{storage for ([]byte)(s)}:
string_conversions.go:10:47: ([]byte)(s) escapes to heap
string_conversions.go:10:47: ([]byte)(s) escapes to heap in toBytes:
string_conversions.go:12:14: s does not escape
string_conversions.go:12:47:     from ([]rune)(s) (spill) at string_conversions.go:12:47
string_conversions.go:12:47:     from return ([]rune)(s) (return) at string_conversions.go:12:33
string_conversions.go:12:47:   flow: ~r0 ← &{storage for ([]rune)(s)}:
string_conversions.go:12:47: ([]rune)(s) escapes to heap
string_conversions.go:12:47: ([]rune)(s) escapes to heap in toRunes:
string_conversions.go:14:16: r does not escape
string_conversions.go:14:49:     from return string(r) (return) at string_conversions.go:14:35
string_conversions.go:14:49:     from string(r) (spill) at string_conversions.go:14:49
string_conversions.go:14:49:   flow: ~r0 ← &{storage for string(r)}:
string_conversions.go:14:49: string(r) escapes to heap
string_conversions.go:14:49: string(r) escapes to heap in fromRunes:
string_conversions.go:16:46:     from return string(r) (return) at string_conversions.go:16:32
string_conversions.go:16:46:     from string(r) (spill) at string_conversions.go:16:46
string_conversions.go:16:46:   flow: ~r0 ← &{storage for string(r)}:
string_conversions.go:16:46: string(r) escapes to heap
string_conversions.go:16:46: string(r) escapes to heap in fromRune:
string_conversions.go:18:17: s does not escape
string_conversions.go:19:14: ([]byte)(s) does not escape
string_conversions.go:24:15: s does not escape
string_conversions.go:26:14: ([]byte)(s) does not escape
string_conversions.go:26:14: zero-copy string->[]byte conversion
string_conversions.go:34:14: ([]byte)("constant") does not escape
string_conversions.go:34:14: zero-copy string->[]byte conversion
string_conversions.go:38:14: b does not escape
string_conversions.go:38:24: s does not escape
string_conversions.go:38:55: string(b) does not escape
string_conversions.go:40:13: m does not escape
string_conversions.go:40:31: b does not escape
string_conversions.go:40:63: string(b) does not escape
string_conversions.go:42:13: s does not escape
string_conversions.go:43:19: ([]byte)(s) does not escape
string_conversions.go:43:19: zero-copy string->[]byte conversion
string_conversions.go:49:13: b does not escape
string_conversions.go:49:23: s does not escape
string_conversions.go:50:22:     from sinkString = string(b) (assign) at string_conversions.go:50:13
string_conversions.go:50:22:     from string(b) (spill) at string_conversions.go:50:22
string_conversions.go:50:22:   flow: {heap} ← &{storage for string(b)}:
string_conversions.go:50:22: string(b) escapes to heap
string_conversions.go:50:22: string(b) escapes to heap in stored:
string_conversions.go:51:21:     from ([]byte)(s) (spill) at string_conversions.go:51:21
string_conversions.go:51:21:     from sinkBytes = ([]byte)(s) (assign) at string_conversions.go:51:12
string_conversions.go:51:21:   flow: {heap} ← &{storage for ([]byte)(s)}:
string_conversions.go:51:21: ([]byte)(s) escapes to heap
string_conversions.go:51:21: ([]byte)(s) escapes to heap in stored:
string_conversions.go:54:13: s does not escape
string_conversions.go:54:49: ([]byte)(s) does not escape
string_conversions.go:54:49: zero-copy string->[]byte conversion
string_conversions.go:56:12: b does not escape
string_conversions.go:58:14: s does not escape
string_conversions.go:58:40: ([]byte)(s) does not escape
string_conversions.go:60:13: b does not escape
string_conversions.go:8:15: b does not escape
string_conversions.go:8:48:     from return string(b) (return) at string_conversions.go:8:34
string_conversions.go:8:48:     from string(b) (spill) at string_conversions.go:8:48
string_conversions.go:8:48:   flow: ~r0 ← &{storage for string(b)}:
string_conversions.go:8:48: string(b) escapes to heap
string_conversions.go:8:48: string(b) escapes to heap in toString:
== struct_fields.go
struct_fields.go:14:12:     from return t.p (return) at struct_fields.go:14:24
struct_fields.go:14:12:     from t.p (dot) at struct_fields.go:14:32
struct_fields.go:14:12:   flow: ~r0 ← t:
struct_fields.go:14:12: leaking param: t to result ~r0 level=0
struct_fields.go:14:12: parameter t leaks to ~r0 for field with derefs=0:
struct_fields.go:16:21:     from return t.p (return) at struct_fields.go:16:34
struct_fields.go:16:21:     from t.p (dot of pointer) at struct_fields.go:16:42
struct_fields.go:16:21:   flow: ~r0 ← *t:
struct_fields.go:16:21: leaking param: t to result ~r0 level=1
struct_fields.go:16:21: parameter t leaks to ~r0 for fieldOfPointer with derefs=1:
struct_fields.go:18:13: t does not escape
struct_fields.go:20:17:     from return t.in.r (return) at struct_fields.go:20:30
struct_fields.go:20:17:     from t.in (dot of pointer) at struct_fields.go:20:38
struct_fields.go:20:17:     from t.in.r (dot) at struct_fields.go:20:41
struct_fields.go:20:17:   flow: ~r0 ← *t:
struct_fields.go:20:17: leaking param: t to result ~r0 level=1
struct_fields.go:20:17: parameter t leaks to ~r0 for innerField with derefs=1:
struct_fields.go:22:19:     from &t.in (address-of) at struct_fields.go:22:41
struct_fields.go:22:19:     from return &t.in (return) at struct_fields.go:22:34
struct_fields.go:22:19:     from t.in (dot of pointer) at struct_fields.go:22:43
struct_fields.go:22:19:   flow: ~r0 ← t:
struct_fields.go:22:19: leaking param: t to result ~r0 level=0
struct_fields.go:22:19: parameter t leaks to ~r0 for innerAddress with derefs=0:
struct_fields.go:25:2:     from &x (address-of) at struct_fields.go:26:12
struct_fields.go:25:2:     from T{...} (struct literal element) at struct_fields.go:26:8
struct_fields.go:25:2:     from return t.q (return) at struct_fields.go:27:2
struct_fields.go:25:2:     from t := T{...} (assign) at struct_fields.go:26:4
struct_fields.go:25:2:     from t.q (dot) at struct_fields.go:27:10
struct_fields.go:25:2:   flow: t ← &x:
struct_fields.go:25:2:   flow: ~r0 ← t:
struct_fields.go:25:2: moved to heap: x
struct_fields.go:25:2: x escapes to heap in other:
struct_fields.go:25:5:     from &y (address-of) at struct_fields.go:26:19
struct_fields.go:25:5:     from T{...} (struct literal element) at struct_fields.go:26:8
struct_fields.go:25:5:     from return t.q (return) at struct_fields.go:27:2
struct_fields.go:25:5:     from t := T{...} (assign) at struct_fields.go:26:4
struct_fields.go:25:5:     from t.q (dot) at struct_fields.go:27:10
struct_fields.go:25:5:   flow: t ← &y:
struct_fields.go:25:5:   flow: ~r0 ← t:
struct_fields.go:25:5: moved to heap: y
struct_fields.go:25:5: y escapes to heap in other:
struct_fields.go:37:2:     from &x (address-of) at struct_fields.go:38:12
struct_fields.go:37:2:     from T{...} (struct literal element) at struct_fields.go:38:8
struct_fields.go:37:2:     from return u.q (return) at struct_fields.go:40:2
struct_fields.go:37:2:     from t := T{...} (assign) at struct_fields.go:38:4
struct_fields.go:37:2:     from u := t (assign) at struct_fields.go:39:4
struct_fields.go:37:2:     from u.q (dot) at struct_fields.go:40:10
struct_fields.go:37:2:   flow: t ← &x:
struct_fields.go:37:2:   flow: u ← t:
struct_fields.go:37:2:   flow: ~r0 ← u:
struct_fields.go:37:2: moved to heap: x
struct_fields.go:37:2: x escapes to heap in copied:
struct_fields.go:43:12:     from T{...} (struct literal element) at struct_fields.go:43:41
struct_fields.go:43:12:     from return T{...} (return) at struct_fields.go:43:33
struct_fields.go:43:12:   flow: ~r0 ← p:
struct_fields.go:43:12: leaking param: p to result ~r0 level=0
struct_fields.go:43:12: parameter p leaks to ~r0 for built with derefs=0:
struct_fields.go:43:20:     from T{...} (struct literal element) at struct_fields.go:43:41
struct_fields.go:43:20:     from return T{...} (return) at struct_fields.go:43:33
struct_fields.go:43:20:   flow: ~r0 ← s:
struct_fields.go:43:20: leaking param: s to result ~r0 level=0
struct_fields.go:43:20: parameter s leaks to ~r0 for built with derefs=0:
struct_fields.go:45:19:     from T{...} (struct literal element) at struct_fields.go:45:41
struct_fields.go:45:19:     from inner{...} (struct literal element) at struct_fields.go:45:51
struct_fields.go:45:19:   flow: {storage for &T{...}} ← p:
struct_fields.go:45:19: leaking param: p
struct_fields.go:45:19: parameter p leaks to {storage for &T{...}} for builtPointer with derefs=0:
struct_fields.go:45:39:     from &T{...} (spill) at struct_fields.go:45:39
struct_fields.go:45:39:     from return &T{...} (return) at struct_fields.go:45:32
struct_fields.go:45:39:   flow: ~r0 ← &{storage for &T{...}}:
struct_fields.go:45:39: &T{...} escapes to heap
struct_fields.go:45:39: &T{...} escapes to heap in builtPointer:
struct_fields.go:47:15: a does not escape
struct_fields.go:47:18: b does not escape
== type_switches.go
type_switches.go:11:15:     from .autotmp_5, .autotmp_6 := x.(*T) (assign-pair-dot-type) at type_switches.go:12:8
type_switches.go:11:15:     from return t, ok (return) at type_switches.go:13:2
type_switches.go:11:15:     from t, ok := (*T)(.autotmp_5), .autotmp_6 (assign-pair) at type_switches.go:12:8
type_switches.go:11:15:     from x.(*T) (dot) at type_switches.go:12:12
type_switches.go:11:15:   flow: .autotmp_5 ← x:
type_switches.go:11:15:   flow: t ← .autotmp_5:
type_switches.go:11:15:   flow: ~r0 ← t:
type_switches.go:11:15: leaking param: x to result ~r0 level=0
type_switches.go:11:15: parameter x leaks to ~r0 for assertOK with derefs=0:
type_switches.go:16:18: x does not escape
type_switches.go:18:19:     from return x.(string) (return) at type_switches.go:18:35
type_switches.go:18:19:     from x.(string) (dot) at type_switches.go:18:43
type_switches.go:18:19:   flow: ~r0 ← *x:
type_switches.go:18:19: leaking param: x to result ~r0 level=1
type_switches.go:18:19: parameter x leaks to ~r0 for assertString with derefs=1:
type_switches.go:20:18:     from return x.(error) (return) at type_switches.go:20:33
type_switches.go:20:18:     from x.(error) (dot) at type_switches.go:20:41
type_switches.go:20:18:   flow: ~r0 ← x:
type_switches.go:20:18: leaking param: x to result ~r0 level=0
type_switches.go:20:18: parameter x leaks to ~r0 for assertIface with derefs=0:
type_switches.go:22:15:     from case *int: return v (switch case) at type_switches.go:24:2
type_switches.go:22:15:     from return v (return) at type_switches.go:25:3
type_switches.go:22:15:   flow: v ← {temp}:
type_switches.go:22:15:   flow: {temp} ← x:
type_switches.go:22:15:   flow: ~r0 ← v:
type_switches.go:22:15: leaking param: x to result ~r0 level=0
type_switches.go:22:15: parameter x leaks to ~r0 for switches with derefs=0:
type_switches.go:28:7:     from &v.n (address-of) at type_switches.go:29:10
type_switches.go:28:7:     from return &v.n (return) at type_switches.go:29:3
type_switches.go:28:7:     from v.n (dot) at type_switches.go:29:12
type_switches.go:28:7:   flow: ~r0 ← &v:
type_switches.go:28:7: moved to heap: v
type_switches.go:28:7: v escapes to heap in switches:
type_switches.go:36:12:     from case *int: sink = v (switch case) at type_switches.go:38:2
type_switches.go:36:12:     from sink = v (assign) at type_switches.go:39:8
type_switches.go:36:12:     from v (interface-converted) at type_switches.go:39:10
type_switches.go:36:12:   flow: v ← x:
type_switches.go:36:12:   flow: {heap} ← v:
type_switches.go:36:12: leaking param: x
type_switches.go:36:12: parameter x leaks to {heap} for leaks with derefs=0:
type_switches.go:41:10:     from sink = v (assign) at type_switches.go:41:8
type_switches.go:41:10:     from v (spill) at type_switches.go:41:10
type_switches.go:41:10:   flow: {heap} ← &{storage for v}:
type_switches.go:41:10: v escapes to heap
type_switches.go:41:10: v escapes to heap in leaks:
type_switches.go:46:7: &T{...} does not escape
type_switches.go:55:11: x does not escape
type_switches.go:9:13:     from return x.(*int) (return) at type_switches.go:9:27
type_switches.go:9:13:     from x.(*int) (dot) at type_switches.go:9:35
type_switches.go:9:13:   flow: ~r0 ← x:
type_switches.go:9:13: leaking param: x to result ~r0 level=0
type_switches.go:9:13: parameter x leaks to ~r0 for assert with derefs=0:
== uintptrescapes2.go
uintptrescapes2.go:16:9: marking a as escaping uintptr
uintptrescapes2.go:19:9: marking a as escaping ...uintptr
uintptrescapes2.go:22:9: marking ~p0 as escaping uintptr
uintptrescapes2.go:25:9: marking ~p0 as escaping ...uintptr
uintptrescapes2.go:30:13: marking a as escaping uintptr
uintptrescapes2.go:33:13:     from T.M2(~p0, a...) (call parameter) at <autogenerated>:1
uintptrescapes2.go:33:13:   flow: {heap} ← a:
uintptrescapes2.go:33:13: marking a as escaping ...uintptr
uintptrescapes2.go:33:13: parameter a leaks to {heap} for (*T).M2 with derefs=0:
uintptrescapes2.go:36:6:     from &t (address-of) at uintptrescapes2.go:37:28
uintptrescapes2.go:36:6:     from .autotmp_1 = unsafe.Pointer(&t) (assign) at uintptrescapes2.go:37:28
uintptrescapes2.go:36:6:     from uintptr(.autotmp_1) (//go:uintptrescapes) at uintptrescapes2.go:37:27
uintptrescapes2.go:36:6:   flow: .autotmp_1 ← &t:
uintptrescapes2.go:36:6:   flow: {heap} ← .autotmp_1:
uintptrescapes2.go:36:6: moved to heap: t
uintptrescapes2.go:36:6: t escapes to heap in TestF1:
uintptrescapes2.go:41:6:     from &t2 (address-of) at uintptrescapes2.go:42:28
uintptrescapes2.go:41:6:     from .autotmp_1 = unsafe.Pointer(&t2) (assign) at uintptrescapes2.go:42:28
uintptrescapes2.go:41:6:     from uintptr(.autotmp_1) (//go:uintptrescapes) at uintptrescapes2.go:42:27
uintptrescapes2.go:41:6:   flow: .autotmp_1 ← &t2:
uintptrescapes2.go:41:6:   flow: {heap} ← .autotmp_1:
uintptrescapes2.go:41:6: moved to heap: t2
uintptrescapes2.go:41:6: t2 escapes to heap in TestF3:
uintptrescapes2.go:47:6:     from &v (address-of) at uintptrescapes2.go:48:30
uintptrescapes2.go:47:6:     from .autotmp_2 = unsafe.Pointer(&v) (assign) at uintptrescapes2.go:48:30
uintptrescapes2.go:47:6:     from uintptr(.autotmp_2) (//go:uintptrescapes) at uintptrescapes2.go:48:29
uintptrescapes2.go:47:6:   flow: .autotmp_2 ← &v:
uintptrescapes2.go:47:6:   flow: {heap} ← .autotmp_2:
uintptrescapes2.go:47:6: moved to heap: v
uintptrescapes2.go:47:6: v escapes to heap in TestM1:
uintptrescapes2.go:52:6:     from &v (address-of) at uintptrescapes2.go:53:34
uintptrescapes2.go:52:6:     from .autotmp_1 = unsafe.Pointer(&v) (assign) at uintptrescapes2.go:53:34
uintptrescapes2.go:52:6:     from uintptr(.autotmp_1) (//go:uintptrescapes) at uintptrescapes2.go:53:33
uintptrescapes2.go:52:6:   flow: .autotmp_1 ← &v:
uintptrescapes2.go:52:6:   flow: {heap} ← .autotmp_1:
uintptrescapes2.go:52:6: moved to heap: v
uintptrescapes2.go:52:6: v escapes to heap in TestF2:
uintptrescapes2.go:53:4:     from ... argument (spill) at uintptrescapes2.go:53:4
uintptrescapes2.go:53:4:     from F2(... argument...) (call parameter) at uintptrescapes2.go:53:4
uintptrescapes2.go:53:4:   flow: {heap} ← &{storage for ... argument}:
uintptrescapes2.go:53:4: ... argument escapes to heap
uintptrescapes2.go:53:4: ... argument escapes to heap in TestF2:
uintptrescapes2.go:57:6:     from &v2 (address-of) at uintptrescapes2.go:58:34
uintptrescapes2.go:57:6:     from .autotmp_1 = unsafe.Pointer(&v2) (assign) at uintptrescapes2.go:58:34
uintptrescapes2.go:57:6:     from uintptr(.autotmp_1) (//go:uintptrescapes) at uintptrescapes2.go:58:33
uintptrescapes2.go:57:6:   flow: .autotmp_1 ← &v2:
uintptrescapes2.go:57:6:   flow: {heap} ← .autotmp_1:
uintptrescapes2.go:57:6: moved to heap: v2
uintptrescapes2.go:57:6: v2 escapes to heap in TestF4:
uintptrescapes2.go:58:4:     from ... argument (spill) at uintptrescapes2.go:58:4
uintptrescapes2.go:58:4:     from F4(... argument...) (call parameter) at uintptrescapes2.go:58:4
uintptrescapes2.go:58:4:   flow: {heap} ← &{storage for ... argument}:
uintptrescapes2.go:58:4: ... argument escapes to heap
uintptrescapes2.go:58:4: ... argument escapes to heap in TestF4:
uintptrescapes2.go:63:6:     from &v (address-of) at uintptrescapes2.go:64:36
uintptrescapes2.go:63:6:     from .autotmp_2 = unsafe.Pointer(&v) (assign) at uintptrescapes2.go:64:36
uintptrescapes2.go:63:6:     from uintptr(.autotmp_2) (//go:uintptrescapes) at uintptrescapes2.go:64:35
uintptrescapes2.go:63:6:   flow: .autotmp_2 ← &v:
uintptrescapes2.go:63:6:   flow: {heap} ← .autotmp_2:
uintptrescapes2.go:63:6: moved to heap: v
uintptrescapes2.go:63:6: v escapes to heap in TestM2:
uintptrescapes2.go:64:6:     from ... argument (spill) at uintptrescapes2.go:64:6
uintptrescapes2.go:64:6:     from T.M2(t, ... argument...) (call parameter) at uintptrescapes2.go:64:6
uintptrescapes2.go:64:6:   flow: {heap} ← &{storage for ... argument}:
uintptrescapes2.go:64:6: ... argument escapes to heap
uintptrescapes2.go:64:6: ... argument escapes to heap in TestM2:
== unsafe_headers.go
type.go:119:13:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
type.go:119:13:   flow: {heap} ← reflect.u:
type.go:119:13: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
type.go:122:15:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
type.go:122:15:   flow: {heap} ← reflect.u:
type.go:122:15: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
type.go:128:16:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
type.go:128:16:   flow: {heap} ← reflect.u:
type.go:128:16: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
type.go:189:15:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
type.go:189:15:   flow: {heap} ← reflect.index:
type.go:189:15: parameter reflect.index leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
type.go:196:14:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
type.go:196:14:   flow: {heap} ← reflect.name:
type.go:196:14: parameter reflect.name leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
type.go:214:18:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
type.go:214:18:   flow: {heap} ← reflect.match:
type.go:214:18: parameter reflect.match leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
type.go:84:15:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
type.go:84:15:   flow: {heap} ← go.shape.~p1:
type.go:84:15: parameter go.shape.~p1 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
unsafe_headers.go:11:16:     from &s (address-of) at unsafe_headers.go:12:62
unsafe_headers.go:11:16:     from (*reflect.SliceHeader)(unsafe.Pointer(&s)).Data (reflect.Header.Data) at unsafe_headers.go:12:66
unsafe_headers.go:11:16:     from return unsafe.Pointer((*reflect.SliceHeader)(unsafe.Pointer(&s)).Data) (return) at unsafe_headers.go:12:2
unsafe_headers.go:11:16:   flow: ~r0 ← s:
unsafe_headers.go:11:16: leaking param: s to result ~r0 level=0
unsafe_headers.go:11:16: parameter s leaks to ~r0 for fromSlice with derefs=0:
unsafe_headers.go:15:15: s does not escape
unsafe_headers.go:15:26:     from (*reflect.StringHeader)(unsafe.Pointer(s)).Data = uintptr(p) (assign) at unsafe_headers.go:16:50
unsafe_headers.go:15:26:   flow: {heap} ← p:
unsafe_headers.go:15:26: leaking param: p
unsafe_headers.go:15:26: parameter p leaks to {heap} for toString with derefs=0:
unsafe_headers.go:19:14:     from p (interface-converted) at unsafe_headers.go:20:40
unsafe_headers.go:19:14:     from reflect.Value.Pointer(reflect.ValueOf(p)) (call parameter) at unsafe_headers.go:20:50
unsafe_headers.go:19:14:     from reflect.ValueOf(p) (call parameter) at unsafe_headers.go:20:39
unsafe_headers.go:19:14:   flow: {heap} ← p:
unsafe_headers.go:19:14: leaking param: p
unsafe_headers.go:19:14: parameter p leaks to {heap} for pointer with derefs=0:
unsafe_headers.go:23:14:     from p (interface-converted) at unsafe_headers.go:24:40
unsafe_headers.go:23:14:     from reflect.Value.Elem(reflect.ValueOf(p)) (call parameter) at unsafe_headers.go:24:47
unsafe_headers.go:23:14:     from reflect.Value.UnsafeAddr(reflect.Value.Elem(reflect.ValueOf(p))) (call parameter) at unsafe_headers.go:24:60
unsafe_headers.go:23:14:     from reflect.ValueOf(p) (call parameter) at unsafe_headers.go:24:39
unsafe_headers.go:23:14:   flow: {heap} ← p:
unsafe_headers.go:23:14: leaking param: p
unsafe_headers.go:23:14: parameter p leaks to {heap} for address with derefs=0:
unsafe_headers.go:28:10: marking u as escaping uintptr
unsafe_headers.go:31:18: marking u as escaping ...uintptr
unsafe_headers.go:34:2:     from &x (address-of) at unsafe_headers.go:35:29
unsafe_headers.go:34:2:     from .autotmp_3 = unsafe.Pointer(&x) (assign) at unsafe_headers.go:35:29
unsafe_headers.go:34:2:     from uintptr(.autotmp_3) (//go:uintptrescapes) at unsafe_headers.go:35:28
unsafe_headers.go:34:2:   flow: .autotmp_3 ← &x:
unsafe_headers.go:34:2:   flow: {heap} ← .autotmp_3:
unsafe_headers.go:34:2: moved to heap: x
unsafe_headers.go:34:2: x escapes to heap in calls:
unsafe_headers.go:36:2:     from &y (address-of) at unsafe_headers.go:37:36
unsafe_headers.go:36:2:     from .autotmp_4 = unsafe.Pointer(&y) (assign) at unsafe_headers.go:37:36
unsafe_headers.go:36:2:     from uintptr(.autotmp_4) (//go:uintptrescapes) at unsafe_headers.go:37:35
unsafe_headers.go:36:2:   flow: .autotmp_4 ← &y:
unsafe_headers.go:36:2:   flow: {heap} ← .autotmp_4:
unsafe_headers.go:36:2: moved to heap: y
unsafe_headers.go:36:2: y escapes to heap in calls:
unsafe_headers.go:37:6:     from ... argument (spill) at unsafe_headers.go:37:6
unsafe_headers.go:37:6:     from many(3, ... argument...) (call parameter) at unsafe_headers.go:37:6
unsafe_headers.go:37:6:   flow: {heap} ← &{storage for ... argument}:
unsafe_headers.go:37:6: ... argument escapes to heap
unsafe_headers.go:37:6: ... argument escapes to heap in calls:
== unsafe_pointers.go
unsafe_pointers.go:11:17:     from return (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(p)) + uintptr(8))) (return) at unsafe_pointers.go:12:2
unsafe_pointers.go:11:17:   flow: ~r0 ← p:
unsafe_pointers.go:11:17: leaking param: p to result ~r0 level=0
unsafe_pointers.go:11:17: parameter p leaks to ~r0 for arithmetic with derefs=0:
unsafe_pointers.go:15:10:     from return (*int)(unsafe.Add(unsafe.Pointer(p), 8)) (return) at unsafe_pointers.go:15:28
unsafe_pointers.go:15:10:     from unsafe.Add(unsafe.Pointer(p), 8) (call parameter) at unsafe_pointers.go:15:52
unsafe_pointers.go:15:10:   flow: ~r0 ← p:
unsafe_pointers.go:15:10: leaking param: p to result ~r0 level=0
unsafe_pointers.go:15:10: parameter p leaks to ~r0 for add with derefs=0:
unsafe_pointers.go:17:13: p does not escape
unsafe_pointers.go:21:22: p does not escape
unsafe_pointers.go:26:11:     from sink = unsafe.Pointer(p) (assign) at unsafe_pointers.go:26:26
unsafe_pointers.go:26:11:   flow: {heap} ← p:
unsafe_pointers.go:26:11: leaking param: p
unsafe_pointers.go:26:11: parameter p leaks to {heap} for keep with derefs=0:
unsafe_pointers.go:33:12:     from return unsafe.Slice(p, n) (return) at unsafe_pointers.go:33:35
unsafe_pointers.go:33:12:     from unsafe.Slice(p, n) (call parameter) at unsafe_pointers.go:33:54
unsafe_pointers.go:33:12:   flow: ~r0 ← p:
unsafe_pointers.go:33:12: leaking param: p to result ~r0 level=0
unsafe_pointers.go:33:12: parameter p leaks to ~r0 for slice with derefs=0:
unsafe_pointers.go:35:11:     from <node unsafe.SliceData> (call parameter) at unsafe_pointers.go:35:50
unsafe_pointers.go:35:11:     from return <node unsafe.SliceData> (return) at unsafe_pointers.go:35:27
unsafe_pointers.go:35:11:   flow: ~r0 ← s:
unsafe_pointers.go:35:11: leaking param: s to result ~r0 level=0
unsafe_pointers.go:35:11: parameter s leaks to ~r0 for data with derefs=0:
unsafe_pointers.go:37:10:     from <node unsafe.String> (call parameter) at unsafe_pointers.go:37:55
unsafe_pointers.go:37:10:     from return <node unsafe.String> (return) at unsafe_pointers.go:37:35
unsafe_pointers.go:37:10:   flow: ~r0 ← p:
unsafe_pointers.go:37:10: leaking param: p to result ~r0 level=0
unsafe_pointers.go:37:10: parameter p leaks to ~r0 for str with derefs=0:
unsafe_pointers.go:39:14:     from <node unsafe.StringData> (call parameter) at unsafe_pointers.go:39:56
unsafe_pointers.go:39:14:     from return <node unsafe.StringData> (return) at unsafe_pointers.go:39:32
unsafe_pointers.go:39:14:   flow: ~r0 ← s:
unsafe_pointers.go:39:14: leaking param: s to result ~r0 level=0
unsafe_pointers.go:39:14: parameter s leaks to ~r0 for strData with derefs=0:
unsafe_pointers.go:9:14:     from return (*uint)(unsafe.Pointer(p)) (return) at unsafe_pointers.go:9:30
unsafe_pointers.go:9:14:   flow: ~r0 ← p:
unsafe_pointers.go:9:14: leaking param: p to result ~r0 level=0
unsafe_pointers.go:9:14: parameter p leaks to ~r0 for convert with derefs=0:
== variadic.go
variadic.go:10:15: args does not escape
variadic.go:12:12:     from sink = args (assign) at variadic.go:12:33
variadic.go:12:12:   flow: {heap} ← args:
variadic.go:12:12: leaking param: args
variadic.go:12:12: parameter args leaks to {heap} for keeps with derefs=0:
variadic.go:14:12:     from args[0] (dot of pointer) at variadic.go:14:44
variadic.go:14:12:     from return args[0] (return) at variadic.go:14:33
variadic.go:14:12:   flow: ~r0 ← *args:
variadic.go:14:12: leaking param: args to result ~r0 level=1
variadic.go:14:12: parameter args leaks to ~r0 for first with derefs=1:
variadic.go:16:11: args does not escape
variadic.go:18:15:     from sinkAny = args (assign) at variadic.go:18:38
variadic.go:18:15:   flow: {heap} ← args:
variadic.go:18:15: leaking param: args
variadic.go:18:15: parameter args leaks to {heap} for keepsAny with derefs=0:
variadic.go:20:19: s does not escape
variadic.go:22:11: ... argument does not escape
variadic.go:23:15: ... argument does not escape
variadic.go:24:11: ... argument does not escape
variadic.go:24:12: n does not escape
variadic.go:24:15: s does not escape
variadic.go:24:18: "constant" does not escape
variadic.go:24:30: 5 does not escape
variadic.go:29:2:     from &x (address-of) at variadic.go:30:8
variadic.go:29:2:     from ... argument (slice-literal-element) at variadic.go:30:7
variadic.go:29:2:   flow: {storage for ... argument} ← &x:
variadic.go:29:2: moved to heap: x
variadic.go:29:2: x escapes to heap in callsKeeps:
variadic.go:30:7:     from ... argument (spill) at variadic.go:30:7
variadic.go:30:7:     from keeps(... argument...) (call parameter) at variadic.go:30:7
variadic.go:30:7:   flow: {heap} ← &{storage for ... argument}:
variadic.go:30:7: ... argument escapes to heap
variadic.go:30:7: ... argument escapes to heap in callsKeeps:
variadic.go:31:10:     from ... argument (spill) at variadic.go:31:10
variadic.go:31:10:     from keepsAny(... argument...) (call parameter) at variadic.go:31:10
variadic.go:31:10:   flow: {heap} ← &{storage for ... argument}:
variadic.go:31:10: ... argument escapes to heap
variadic.go:31:10: ... argument escapes to heap in callsKeeps:
variadic.go:31:11:     from ... argument (slice-literal-element) at variadic.go:31:10
variadic.go:31:11:     from n (spill) at variadic.go:31:11
variadic.go:31:11:   flow: {storage for ... argument} ← &{storage for n}:
variadic.go:31:11: n escapes to heap
variadic.go:31:11: n escapes to heap in callsKeeps:
variadic.go:31:14:     from "constant" (spill) at variadic.go:31:14
variadic.go:31:14:     from ... argument (slice-literal-element) at variadic.go:31:10
variadic.go:31:14:   flow: {storage for ... argument} ← &{storage for "constant"}:
variadic.go:31:14: "constant" escapes to heap
variadic.go:31:14: "constant" escapes to heap in callsKeeps:
variadic.go:35:2:     from &x (address-of) at variadic.go:36:15
variadic.go:35:2:     from ... argument (slice-literal-element) at variadic.go:36:14
variadic.go:35:2:     from ... argument (spill) at variadic.go:36:14
variadic.go:35:2:     from first(... argument...) (call parameter) at variadic.go:36:14
variadic.go:35:2:     from return first(... argument...) (return) at variadic.go:36:2
variadic.go:35:2:   flow: {storage for ... argument} ← &x:
variadic.go:35:2:   flow: ~r0 ← {storage for ... argument}:
variadic.go:35:2: moved to heap: x
variadic.go:35:2: x escapes to heap in callsFirst:
variadic.go:36:14: ... argument does not escape
variadic.go:39:13:     from keeps(s...) (call parameter) at variadic.go:39:30
variadic.go:39:13:   flow: {heap} ← s:
variadic.go:39:13: leaking param: s
variadic.go:39:13: parameter s leaks to {heap} for spread with derefs=0:
variadic.go:41:14: args does not escape
variadic.go:8:11: args does not escape
