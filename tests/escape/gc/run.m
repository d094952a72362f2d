== 235.go
235.go:17:10: in does not escape
235.go:17:14: out does not escape
235.go:17:5: func literal escapes to heap
235.go:26:10: xs does not escape
235.go:38:15: []uint64{...} does not escape
235.go:40:17: []uint64{...} does not escape
235.go:50:13: make([]T, 3) does not escape
235.go:51:14: make([]T, 3) does not escape
235.go:52:12: make([]uint64, 3) does not escape
235.go:72:10: "235" escapes to heap
== abi/convF_criteria.go
convF_criteria.go:24:13: ... argument does not escape
convF_criteria.go:24:14: x escapes to heap
convF_criteria.go:26:13: ... argument does not escape
convF_criteria.go:26:14: x2 escapes to heap
== abi/convT64_criteria.go
convT64_criteria.go:24:13: ... argument does not escape
convT64_criteria.go:24:14: p0 escapes to heap
== abi/defer_aggregate.go
defer_aggregate.go:17:13: p0 does not escape
defer_aggregate.go:19:9: "bad p0" escapes to heap
defer_aggregate.go:22:9: "bad p1" escapes to heap
defer_aggregate.go:25:9: "bad p2" escapes to heap
defer_aggregate.go:28:9: "bad p3" escapes to heap
defer_aggregate.go:31:9: "bad p4" escapes to heap
defer_aggregate.go:33:13: p0 does not escape
defer_aggregate.go:33:8: func literal does not escape
defer_aggregate.go:35:10: "defer bad p0" escapes to heap
defer_aggregate.go:38:10: "defer bad p1" escapes to heap
defer_aggregate.go:41:10: "defer bad p2" escapes to heap
== abi/defer_recover_results.go
defer_recover_results.go:26:8: func literal does not escape
defer_recover_results.go:27:8: "XXX" escapes to heap
defer_recover_results.go:34:9: "FAIL" escapes to heap
== abi/double_nested_addressed_struct.go
double_nested_addressed_struct.go:35:8: leaking param: spp
double_nested_addressed_struct.go:37:55: spp.x.a + " " + spp.x.b + " " + spp.y.a + " " + spp.y.b escapes to heap
double_nested_addressed_struct.go:42:11: leaking param: c to result ~r0 level=0
double_nested_addressed_struct.go:42:14: leaking param: b to result ~r0 level=0
double_nested_addressed_struct.go:42:17: leaking param: a to result ~r0 level=0
double_nested_addressed_struct.go:42:8: leaking param: d to result ~r0 level=0
double_nested_addressed_struct.go:48:8: leaking param content: spp
double_nested_addressed_struct.go:58:16: leaking param: got
double_nested_addressed_struct.go:58:21: leaking param: want
double_nested_addressed_struct.go:60:13: ... argument does not escape
double_nested_addressed_struct.go:60:43: got escapes to heap
double_nested_addressed_struct.go:60:48: want escapes to heap
== abi/double_nested_struct.go
double_nested_struct.go:34:8: spp does not escape
double_nested_struct.go:35:55: spp.x.a + " " + spp.x.b + " " + spp.y.a + " " + spp.y.b escapes to heap
double_nested_struct.go:40:11: leaking param: b to result ~r0 level=0
double_nested_struct.go:40:14: leaking param: c to result ~r0 level=0
double_nested_struct.go:40:17: leaking param: d to result ~r0 level=0
double_nested_struct.go:40:8: leaking param: a to result ~r0 level=0
double_nested_struct.go:50:16: leaking param: got
double_nested_struct.go:50:21: leaking param: want
double_nested_struct.go:52:13: ... argument does not escape
double_nested_struct.go:52:43: got escapes to heap
double_nested_struct.go:52:48: want escapes to heap
== abi/f_ret_z_not.go
f_ret_z_not.go:38:13: ... argument does not escape
f_ret_z_not.go:38:18: b.x + b.y escapes to heap
== abi/fibish.go
fibish.go:32:12: ... argument does not escape
fibish.go:32:30: 40 escapes to heap
fibish.go:32:33: a escapes to heap
fibish.go:32:36: b escapes to heap
== abi/fibish_closure.go
fibish_closure.go:19:15: unused does not escape
fibish_closure.go:33:12: ... argument does not escape
fibish_closure.go:33:30: 40 escapes to heap
fibish_closure.go:33:33: a escapes to heap
fibish_closure.go:33:36: b escapes to heap
== abi/fuzz_trailing_zero_field.go
fuzz_trailing_zero_field.go:33:9: "bad p0" escapes to heap
== abi/leaf.go
leaf.go:34:13: ... argument does not escape
leaf.go:34:30: y escapes to heap
leaf.go:34:33: z escapes to heap
== abi/leaf2.go
leaf2.go:41:13: ... argument does not escape
leaf2.go:41:30: y escapes to heap
leaf2.go:41:33: z escapes to heap
== abi/many_int_input.go
many_int_input.go:28:13: ... argument does not escape
many_int_input.go:28:14: a escapes to heap
many_int_input.go:28:17: b escapes to heap
many_int_input.go:28:20: c escapes to heap
many_int_input.go:28:23: d escapes to heap
many_int_input.go:28:26: e escapes to heap
many_int_input.go:28:29: f escapes to heap
many_int_input.go:28:32: g escapes to heap
many_int_input.go:28:35: h escapes to heap
many_int_input.go:28:38: i escapes to heap
many_int_input.go:28:41: j escapes to heap
many_int_input.go:28:44: k escapes to heap
many_int_input.go:28:47: l escapes to heap
many_int_input.go:28:50: m escapes to heap
many_int_input.go:28:53: n escapes to heap
many_int_input.go:28:56: o escapes to heap
many_int_input.go:28:59: p escapes to heap
many_int_input.go:28:62: q escapes to heap
many_int_input.go:28:65: r escapes to heap
many_int_input.go:28:68: s escapes to heap
many_int_input.go:28:71: t escapes to heap
many_int_input.go:28:74: u escapes to heap
many_int_input.go:28:77: v escapes to heap
many_int_input.go:28:80: w escapes to heap
many_int_input.go:28:83: x escapes to heap
many_int_input.go:28:86: y escapes to heap
many_int_input.go:28:89: z escapes to heap
== abi/many_intstar_input.go
many_intstar_input.go:23:11: b does not escape
many_intstar_input.go:23:14: c does not escape
many_intstar_input.go:23:17: d does not escape
many_intstar_input.go:23:20: e does not escape
many_intstar_input.go:23:23: f does not escape
many_intstar_input.go:23:8: a does not escape
many_intstar_input.go:30:11: b does not escape
many_intstar_input.go:30:14: c does not escape
many_intstar_input.go:30:17: d does not escape
many_intstar_input.go:30:20: e does not escape
many_intstar_input.go:30:23: f does not escape
many_intstar_input.go:30:8: a does not escape
many_intstar_input.go:31:6: moved to heap: scratch
many_intstar_input.go:33:13: ... argument does not escape
many_intstar_input.go:33:14: *a escapes to heap
many_intstar_input.go:33:18: *b escapes to heap
many_intstar_input.go:33:22: *c escapes to heap
many_intstar_input.go:33:26: *d escapes to heap
many_intstar_input.go:33:30: *e escapes to heap
many_intstar_input.go:33:34: *f escapes to heap
many_intstar_input.go:43:13: ... argument does not escape
many_intstar_input.go:43:14: a escapes to heap
many_intstar_input.go:43:17: b escapes to heap
many_intstar_input.go:43:20: c escapes to heap
many_intstar_input.go:43:23: d escapes to heap
many_intstar_input.go:43:26: e escapes to heap
many_intstar_input.go:43:29: f escapes to heap
many_intstar_input.go:44:13: ... argument does not escape
many_intstar_input.go:44:14: sink escapes to heap
== abi/method_wrapper.go
method_wrapper.go:17:7: s does not escape
method_wrapper.go:33:9: "FAIL" escapes to heap
== abi/more_intstar_input.go
more_intstar_input.go:23:11: b does not escape
more_intstar_input.go:23:14: c does not escape
more_intstar_input.go:23:17: d does not escape
more_intstar_input.go:23:20: e does not escape
more_intstar_input.go:23:23: f does not escape
more_intstar_input.go:23:26: g does not escape
more_intstar_input.go:23:29: h does not escape
more_intstar_input.go:23:32: i does not escape
more_intstar_input.go:23:35: j does not escape
more_intstar_input.go:23:38: k does not escape
more_intstar_input.go:23:41: l does not escape
more_intstar_input.go:23:44: m does not escape
more_intstar_input.go:23:8: a does not escape
more_intstar_input.go:31:11: b does not escape
more_intstar_input.go:31:14: c does not escape
more_intstar_input.go:31:17: d does not escape
more_intstar_input.go:31:20: e does not escape
more_intstar_input.go:31:23: f does not escape
more_intstar_input.go:31:26: g does not escape
more_intstar_input.go:31:29: h does not escape
more_intstar_input.go:31:32: i does not escape
more_intstar_input.go:31:35: j does not escape
more_intstar_input.go:31:38: k does not escape
more_intstar_input.go:31:41: l does not escape
more_intstar_input.go:31:44: m does not escape
more_intstar_input.go:31:8: a does not escape
more_intstar_input.go:33:6: moved to heap: scratch
more_intstar_input.go:36:13: ... argument does not escape
more_intstar_input.go:36:14: "Got this far!" escapes to heap
more_intstar_input.go:43:12: ... argument does not escape
more_intstar_input.go:43:32: sink - 7 escapes to heap
== abi/named_results.go
named_results.go:22:11: b does not escape
named_results.go:22:14: c does not escape
named_results.go:22:8: a does not escape
named_results.go:34:8: x does not escape
named_results.go:36:13: ... argument does not escape
named_results.go:36:14: "y = " escapes to heap
named_results.go:36:22: y escapes to heap
named_results.go:47:11: t does not escape
named_results.go:47:22: moved to heap: result
named_results.go:47:8: s does not escape
named_results.go:48:31: "Aloha! " + s + " " + t escapes to heap
named_results.go:55:11: r + result escapes to heap
named_results.go:60:11: t does not escape
named_results.go:60:8: s does not escape
named_results.go:61:31: "Aloha! " + s + " " + t escapes to heap
named_results.go:67:11: r + result escapes to heap
named_results.go:73:12: ... argument does not escape
named_results.go:73:25: x escapes to heap
named_results.go:76:13: ... argument does not escape
named_results.go:76:14: "len(y) =" escapes to heap
named_results.go:76:29: len(y) escapes to heap
named_results.go:77:13: ... argument does not escape
named_results.go:77:14: "y =" escapes to heap
named_results.go:77:21: y escapes to heap
named_results.go:79:13: ... argument does not escape
named_results.go:79:14: "len(z) =" escapes to heap
named_results.go:79:29: len(z) escapes to heap
named_results.go:80:13: ... argument does not escape
named_results.go:80:14: "z =" escapes to heap
named_results.go:80:21: z escapes to heap
named_results.go:85:13: ... argument does not escape
named_results.go:85:14: "len(y) =" escapes to heap
named_results.go:85:29: len(y) escapes to heap
named_results.go:86:13: ... argument does not escape
named_results.go:86:14: "y =" escapes to heap
named_results.go:86:21: y escapes to heap
named_results.go:88:13: ... argument does not escape
named_results.go:88:14: "len(z) =" escapes to heap
named_results.go:88:29: len(z) escapes to heap
named_results.go:89:13: ... argument does not escape
named_results.go:89:14: "z =" escapes to heap
named_results.go:89:21: z escapes to heap
== abi/named_return_stuff.go
named_return_stuff.go:25:11: b does not escape
named_return_stuff.go:25:14: c does not escape
named_return_stuff.go:25:8: a does not escape
named_return_stuff.go:37:8: x does not escape
named_return_stuff.go:39:13: ... argument does not escape
named_return_stuff.go:39:14: "y = " escapes to heap
named_return_stuff.go:39:22: y escapes to heap
named_return_stuff.go:50:11: t does not escape
named_return_stuff.go:50:22: moved to heap: result
named_return_stuff.go:50:8: s does not escape
named_return_stuff.go:51:31: "Aloha! " + s + " " + t escapes to heap
named_return_stuff.go:58:11: r + result escapes to heap
named_return_stuff.go:63:11: t does not escape
named_return_stuff.go:63:8: s does not escape
named_return_stuff.go:64:31: "Aloha! " + s + " " + t escapes to heap
named_return_stuff.go:70:11: r + result escapes to heap
named_return_stuff.go:76:12: ... argument does not escape
named_return_stuff.go:76:25: x escapes to heap
named_return_stuff.go:79:13: ... argument does not escape
named_return_stuff.go:79:14: "len(y) =" escapes to heap
named_return_stuff.go:79:29: len(y) escapes to heap
named_return_stuff.go:80:13: ... argument does not escape
named_return_stuff.go:80:14: "y =" escapes to heap
named_return_stuff.go:80:21: y escapes to heap
named_return_stuff.go:82:13: ... argument does not escape
named_return_stuff.go:82:14: "len(z) =" escapes to heap
named_return_stuff.go:82:29: len(z) escapes to heap
named_return_stuff.go:83:13: ... argument does not escape
named_return_stuff.go:83:14: "z =" escapes to heap
named_return_stuff.go:83:21: z escapes to heap
named_return_stuff.go:88:13: ... argument does not escape
named_return_stuff.go:88:14: "len(y) =" escapes to heap
named_return_stuff.go:88:29: len(y) escapes to heap
named_return_stuff.go:89:13: ... argument does not escape
named_return_stuff.go:89:14: "y =" escapes to heap
named_return_stuff.go:89:21: y escapes to heap
named_return_stuff.go:91:13: ... argument does not escape
named_return_stuff.go:91:14: "len(z) =" escapes to heap
named_return_stuff.go:91:29: len(z) escapes to heap
named_return_stuff.go:92:13: ... argument does not escape
named_return_stuff.go:92:14: "z =" escapes to heap
named_return_stuff.go:92:21: z escapes to heap
== abi/open_defer_1.go
open_defer_1.go:19:8: func literal does not escape
open_defer_1.go:20:8: "XXX" escapes to heap
open_defer_1.go:25:7: t does not escape
== abi/part_live.go
part_live.go:15:8: s does not escape
part_live.go:32:11: make([]int, 3) escapes to heap
part_live.go:45:13: leaking param: s
== abi/part_live_2.go
part_live_2.go:15:8: s does not escape
part_live_2.go:37:11: make([]int, 3) escapes to heap
part_live_2.go:50:13: leaking param: s
== abi/result_regalloc.go
result_regalloc.go:18:19: leaking param: x
result_regalloc.go:19:11: bb{...} escapes to heap
result_regalloc.go:22:7: b does not escape
result_regalloc.go:31:8: leaking param: r
result_regalloc.go:36:16: []float64{...} escapes to heap
result_regalloc.go:44:9: "FAIL" escapes to heap
== abi/return_stuff.go
return_stuff.go:21:11: b does not escape
return_stuff.go:21:14: c does not escape
return_stuff.go:21:8: a does not escape
return_stuff.go:27:11: t does not escape
return_stuff.go:27:8: s does not escape
return_stuff.go:28:17: s + " " + t escapes to heap
return_stuff.go:34:12: ... argument does not escape
return_stuff.go:34:25: x escapes to heap
return_stuff.go:36:13: ... argument does not escape
return_stuff.go:36:14: "len(y) =" escapes to heap
return_stuff.go:36:29: len(y) escapes to heap
return_stuff.go:37:13: ... argument does not escape
return_stuff.go:37:14: "y =" escapes to heap
return_stuff.go:37:21: y escapes to heap
== abi/s_sif_sif.go
s_sif_sif.go:35:13: ... argument does not escape
s_sif_sif.go:35:46: x escapes to heap
== abi/spills3.go
spills3.go:22:13: px does not escape
spills3.go:46:13: ... argument does not escape
spills3.go:46:30: y escapes to heap
spills3.go:46:33: z escapes to heap
== abi/spills4.go
spills4.go:42:13: ... argument does not escape
spills4.go:42:30: y escapes to heap
spills4.go:42:33: z escapes to heap
== abi/store_reg_args.go
store_reg_args.go:17:9: "FAIL" escapes to heap
store_reg_args.go:27:9: "FAIL" escapes to heap
== abi/struct_3_string_input.go
struct_3_string_input.go:27:8: x does not escape
struct_3_string_input.go:28:31: x.a + " " + x.b + " " + x.c escapes to heap
struct_3_string_input.go:36:16: leaking param: got
struct_3_string_input.go:36:21: leaking param: want
struct_3_string_input.go:38:13: ... argument does not escape
struct_3_string_input.go:38:43: got escapes to heap
struct_3_string_input.go:38:48: want escapes to heap
== abi/struct_lower_1.go
struct_lower_1.go:29:13: ... argument does not escape
struct_lower_1.go:29:25: passStruct6(Struct6{...}) escapes to heap
== abi/too_big_to_ssa.go
too_big_to_ssa.go:25:8: x does not escape
too_big_to_ssa.go:26:31: x.a + " " + x.b + " " + x.c escapes to heap
too_big_to_ssa.go:31:11: leaking param: b to result ~r0 level=0
too_big_to_ssa.go:31:14: leaking param: c to result ~r0 level=0
too_big_to_ssa.go:31:8: leaking param: a to result ~r0 level=0
too_big_to_ssa.go:38:13: ... argument does not escape
too_big_to_ssa.go:38:14: s escapes to heap
too_big_to_ssa.go:41:13: ... argument does not escape
too_big_to_ssa.go:41:14: t escapes to heap
too_big_to_ssa.go:44:16: leaking param: got
too_big_to_ssa.go:44:21: leaking param: want
too_big_to_ssa.go:46:13: ... argument does not escape
too_big_to_ssa.go:46:43: got escapes to heap
too_big_to_ssa.go:46:48: want escapes to heap
== abi/uglyfib.go
uglyfib.go:24:15: xm1 does not escape
uglyfib.go:24:20: xm2 does not escape
uglyfib.go:24:25: p does not escape
uglyfib.go:37:15: xm1 does not escape
uglyfib.go:37:20: xm2 does not escape
uglyfib.go:37:25: p does not escape
uglyfib.go:50:15: xm1 does not escape
uglyfib.go:50:20: xm2 does not escape
uglyfib.go:50:25: p does not escape
uglyfib.go:63:15: xm1 does not escape
uglyfib.go:63:20: xm2 does not escape
uglyfib.go:63:25: p does not escape
uglyfib.go:81:12: ... argument does not escape
uglyfib.go:81:29: 40 escapes to heap
uglyfib.go:81:32: y escapes to heap
== abi/wrapdefer_largetmp.go
== abi/zombie_struct_select.go
== alias1.go
alias1.go:15:10: byte(1) does not escape
alias1.go:20:9: "byte != uint8" escapes to heap
alias1.go:23:11: uint8(2) does not escape
alias1.go:28:9: "uint8 != byte" escapes to heap
alias1.go:32:10: '\x03' does not escape
alias1.go:40:9: "rune != int and rune != int32" escapes to heap
alias1.go:44:12: int32(4) does not escape
alias1.go:46:10: 5 does not escape
alias1.go:52:9: "int (or int32) != rune" escapes to heap
== align.go
align.go:20:11: u does not escape
align.go:20:8: t does not escape
== append.go
append.go:100:21: append escapes to heap
append.go:100:30: []uint32{...} escapes to heap
append.go:100:49: []uint32{...} does not escape
append.go:102:22: append escapes to heap
append.go:102:32: []float64{} escapes to heap
append.go:103:22: append escapes to heap
append.go:103:32: []float64{} escapes to heap
append.go:104:22: append escapes to heap
append.go:104:32: []float64{} escapes to heap
append.go:106:22: append escapes to heap
append.go:106:32: []float64{...} escapes to heap
append.go:107:22: append escapes to heap
append.go:107:32: []float64{...} escapes to heap
append.go:108:22: append escapes to heap
append.go:108:32: []float64{...} escapes to heap
append.go:110:22: append escapes to heap
append.go:110:32: []float64{} escapes to heap
append.go:110:45: []float64{...} does not escape
append.go:111:22: append escapes to heap
append.go:111:32: []float64{} escapes to heap
append.go:111:45: []float64{...} does not escape
append.go:113:22: append escapes to heap
append.go:113:32: []float64{...} escapes to heap
append.go:113:52: []float64{...} does not escape
append.go:114:22: append escapes to heap
append.go:114:32: []float64{...} escapes to heap
append.go:114:52: []float64{...} does not escape
append.go:116:25: append escapes to heap
append.go:116:38: []complex128{} escapes to heap
append.go:117:25: append escapes to heap
append.go:117:38: []complex128{} escapes to heap
append.go:118:25: append escapes to heap
append.go:118:38: []complex128{} escapes to heap
append.go:120:25: append escapes to heap
append.go:120:38: []complex128{...} escapes to heap
append.go:121:25: append escapes to heap
append.go:121:38: []complex128{...} escapes to heap
append.go:122:25: append escapes to heap
append.go:122:38: []complex128{...} escapes to heap
append.go:124:25: append escapes to heap
append.go:124:38: []complex128{} escapes to heap
append.go:124:54: []complex128{...} does not escape
append.go:125:25: append escapes to heap
append.go:125:38: []complex128{} escapes to heap
append.go:125:54: []complex128{...} does not escape
append.go:127:25: append escapes to heap
append.go:127:38: []complex128{...} escapes to heap
append.go:127:61: []complex128{...} does not escape
append.go:128:25: append escapes to heap
append.go:128:38: []complex128{...} escapes to heap
append.go:128:61: []complex128{...} does not escape
append.go:130:21: append escapes to heap
append.go:130:30: []string{} escapes to heap
append.go:131:21: append escapes to heap
append.go:131:30: []string{} escapes to heap
append.go:132:21: append escapes to heap
append.go:132:30: []string{} escapes to heap
append.go:134:21: append escapes to heap
append.go:134:30: []string{...} escapes to heap
append.go:135:21: append escapes to heap
append.go:135:30: []string{...} escapes to heap
append.go:136:21: append escapes to heap
append.go:136:30: []string{...} escapes to heap
append.go:138:21: append escapes to heap
append.go:138:30: []string{} escapes to heap
append.go:138:42: []string{...} does not escape
append.go:139:21: append escapes to heap
append.go:139:30: []string{} escapes to heap
append.go:139:42: []string{...} does not escape
append.go:141:21: append escapes to heap
append.go:141:30: []string{...} escapes to heap
append.go:141:55: []string{...} does not escape
append.go:142:21: append escapes to heap
append.go:142:30: []string{...} escapes to heap
append.go:142:55: []string{...} does not escape
append.go:144:19: append escapes to heap
append.go:144:28: []string{} escapes to heap
append.go:144:36: make([]string, 0) does not escape
append.go:145:19: append escapes to heap
append.go:145:39: make([]string, 0) does not escape
append.go:147:19: append escapes to heap
append.go:147:30: []struct {}{} escapes to heap
append.go:147:38: make([]struct {}, 0) escapes to heap
append.go:148:19: append escapes to heap
append.go:148:30: []struct {}{} escapes to heap
append.go:148:38: make([]struct {}, 2) escapes to heap
append.go:148:63: make([]struct {}, 2) escapes to heap
append.go:150:19: append escapes to heap
append.go:150:25: []int{...} escapes to heap
append.go:150:37: make([]int, 0) does not escape
append.go:151:19: append escapes to heap
append.go:151:25: []int{...} escapes to heap
append.go:151:37: make([]int, 2) does not escape
append.go:153:19: append escapes to heap
append.go:153:26: []*int{...} escapes to heap
append.go:153:45: make([]*int, 0) does not escape
append.go:154:19: append escapes to heap
append.go:154:26: []*int{...} escapes to heap
append.go:154:45: make([]*int, 2) does not escape
append.go:162:11: make(S, 100) escapes to heap
append.go:164:30: ... argument does not escape
append.go:164:37: i escapes to heap
append.go:167:27: append escapes to heap
append.go:167:27: append(S{}) escapes to heap
append.go:167:29: S{} escapes to heap
append.go:167:35: S{} escapes to heap
append.go:167:35: S{} escapes to heap
append.go:168:27: append escapes to heap
append.go:168:27: append(S{}, e[0]) escapes to heap
append.go:168:29: S{} escapes to heap
append.go:168:41: e[0:1] escapes to heap
append.go:169:27: append escapes to heap
append.go:169:27: append(S{}, e[0], e[1], e[2]) escapes to heap
append.go:169:29: S{} escapes to heap
append.go:169:53: e[0:3] escapes to heap
append.go:16:13: leaking param: name
append.go:16:26: leaking param: result
append.go:16:34: leaking param: expected
append.go:171:27: append escapes to heap
append.go:171:27: append(e[0:1]) escapes to heap
append.go:171:38: e[0:1] escapes to heap
append.go:172:27: append escapes to heap
append.go:172:27: append(e[0:1], e[1]) escapes to heap
append.go:172:44: e[0:2] escapes to heap
append.go:173:27: append escapes to heap
append.go:173:27: append(e[0:1], e[1], e[2], e[3]) escapes to heap
append.go:173:56: e[0:4] escapes to heap
append.go:175:27: append escapes to heap
append.go:175:27: append(e[0:3]) escapes to heap
append.go:175:38: e[0:3] escapes to heap
append.go:176:27: append escapes to heap
append.go:176:27: append(e[0:3], e[3]) escapes to heap
append.go:176:44: e[0:4] escapes to heap
append.go:177:27: append escapes to heap
append.go:177:27: append(e[0:3], e[3], e[4], e[5], e[6]) escapes to heap
append.go:177:62: e[0:7] escapes to heap
append.go:180:28: append escapes to heap
append.go:180:28: append(S{}, e[0:i]...) escapes to heap
append.go:180:30: S{} escapes to heap
append.go:180:47: e[0:i] escapes to heap
append.go:181:16: make(S, i) escapes to heap
append.go:183:28: append escapes to heap
append.go:183:28: append(input, e[i:]...) escapes to heap
append.go:183:47: e escapes to heap
append.go:184:39: input escapes to heap
append.go:184:47: e[0:i] escapes to heap
append.go:187:11: make(S, 10, 20) escapes to heap
append.go:188:11: make(S, len(s) + len(e)) escapes to heap
append.go:18:9: name escapes to heap
append.go:192:27: append escapes to heap
append.go:192:27: append(s) escapes to heap
append.go:192:32: s escapes to heap
append.go:193:27: append escapes to heap
append.go:193:27: append(s, e...) escapes to heap
append.go:193:38: r escapes to heap
append.go:199:11: make(S, 100) escapes to heap
append.go:203:11: i escapes to heap
append.go:205:11: "foo" escapes to heap
append.go:207:22: ... argument does not escape
append.go:207:22: fmt.Sprintf("%d", ... argument...) escapes to heap
append.go:207:29: i escapes to heap
append.go:209:18: float64(i) escapes to heap
append.go:213:30: append escapes to heap
append.go:213:30: append(S{}) escapes to heap
append.go:213:32: S{} escapes to heap
append.go:213:38: S{} escapes to heap
append.go:213:38: S{} escapes to heap
append.go:214:30: append escapes to heap
append.go:214:30: append(S{}, e[0]) escapes to heap
append.go:214:32: S{} escapes to heap
append.go:214:44: e[0:1] escapes to heap
append.go:215:30: append escapes to heap
append.go:215:30: append(S{}, e[0], e[1], e[2]) escapes to heap
append.go:215:32: S{} escapes to heap
append.go:215:56: e[0:3] escapes to heap
append.go:217:30: append escapes to heap
append.go:217:30: append(e[0:1]) escapes to heap
append.go:217:41: e[0:1] escapes to heap
append.go:218:30: append escapes to heap
append.go:218:30: append(e[0:1], e[1]) escapes to heap
append.go:218:47: e[0:2] escapes to heap
append.go:219:30: append escapes to heap
append.go:219:30: append(e[0:1], e[1], e[2], e[3]) escapes to heap
append.go:219:59: e[0:4] escapes to heap
append.go:221:30: append escapes to heap
append.go:221:30: append(e[0:3]) escapes to heap
append.go:221:41: e[0:3] escapes to heap
append.go:222:30: append escapes to heap
append.go:222:30: append(e[0:3], e[3]) escapes to heap
append.go:222:47: e[0:4] escapes to heap
append.go:223:30: append escapes to heap
append.go:223:30: append(e[0:3], e[3], e[4], e[5], e[6]) escapes to heap
append.go:223:65: e[0:7] escapes to heap
append.go:226:31: append escapes to heap
append.go:226:31: append(S{}, e[0:i]...) escapes to heap
append.go:226:33: S{} escapes to heap
append.go:226:50: e[0:i] escapes to heap
append.go:227:16: make(S, i) escapes to heap
append.go:229:31: append escapes to heap
append.go:229:31: append(input, e[i:]...) escapes to heap
append.go:229:50: e escapes to heap
append.go:230:42: input escapes to heap
append.go:230:50: e[0:i] escapes to heap
append.go:233:11: make(S, 10, 20) escapes to heap
append.go:234:11: make(S, len(s) + len(e)) escapes to heap
append.go:238:30: append escapes to heap
append.go:238:30: append(s) escapes to heap
append.go:238:35: s escapes to heap
append.go:239:30: append escapes to heap
append.go:239:30: append(s, e...) escapes to heap
append.go:239:41: r escapes to heap
append.go:251:10: T1{...} escapes to heap
append.go:252:10: T2{...} does not escape
append.go:253:21: append escapes to heap
append.go:253:21: append(t1, t2...) escapes to heap
append.go:253:36: T1{...} escapes to heap
append.go:253:36: T1{...} escapes to heap
append.go:40:19: append escapes to heap
append.go:40:26: []bool{} escapes to heap
append.go:41:19: append escapes to heap
append.go:41:26: []bool{} escapes to heap
append.go:42:19: append escapes to heap
append.go:42:26: []bool{} escapes to heap
append.go:44:19: append escapes to heap
append.go:44:26: []bool{...} escapes to heap
append.go:45:19: append escapes to heap
append.go:45:26: []bool{...} escapes to heap
append.go:46:19: append escapes to heap
append.go:46:26: []bool{...} escapes to heap
append.go:48:19: append escapes to heap
append.go:48:26: []bool{} escapes to heap
append.go:48:36: []bool{...} does not escape
append.go:49:19: append escapes to heap
append.go:49:26: []bool{} escapes to heap
append.go:49:36: []bool{...} does not escape
append.go:51:19: append escapes to heap
append.go:51:26: []bool{...} escapes to heap
append.go:51:53: []bool{...} does not escape
append.go:52:19: append escapes to heap
append.go:52:26: []bool{...} escapes to heap
append.go:52:53: []bool{...} does not escape
append.go:54:19: append escapes to heap
append.go:54:26: []byte{} escapes to heap
append.go:55:19: append escapes to heap
append.go:55:26: []byte{} escapes to heap
append.go:56:19: append escapes to heap
append.go:56:26: []byte{} escapes to heap
append.go:58:19: append escapes to heap
append.go:58:26: []byte{...} escapes to heap
append.go:59:19: append escapes to heap
append.go:59:26: []byte{...} escapes to heap
append.go:60:19: append escapes to heap
append.go:60:26: []byte{...} escapes to heap
append.go:62:19: append escapes to heap
append.go:62:26: []byte{} escapes to heap
append.go:62:36: []byte{...} does not escape
append.go:63:19: append escapes to heap
append.go:63:26: []byte{} escapes to heap
append.go:63:36: []byte{...} does not escape
append.go:65:19: append escapes to heap
append.go:65:26: []byte{...} escapes to heap
append.go:65:43: []byte{...} does not escape
append.go:66:19: append escapes to heap
append.go:66:26: []byte{...} escapes to heap
append.go:66:43: []byte{...} does not escape
append.go:68:22: append escapes to heap
append.go:68:29: []byte{} escapes to heap
append.go:69:22: append escapes to heap
append.go:69:29: []byte{} escapes to heap
append.go:71:22: append escapes to heap
append.go:71:30: ([]byte)("012") escapes to heap
append.go:72:22: append escapes to heap
append.go:72:30: ([]byte)("012") escapes to heap
append.go:74:20: append escapes to heap
append.go:74:28: []int16{} escapes to heap
append.go:75:20: append escapes to heap
append.go:75:28: []int16{} escapes to heap
append.go:76:20: append escapes to heap
append.go:76:28: []int16{} escapes to heap
append.go:78:20: append escapes to heap
append.go:78:28: []int16{...} escapes to heap
append.go:79:20: append escapes to heap
append.go:79:28: []int16{...} escapes to heap
append.go:80:20: append escapes to heap
append.go:80:28: []int16{...} escapes to heap
append.go:82:20: append escapes to heap
append.go:82:28: []int16{} escapes to heap
append.go:82:39: []int16{...} does not escape
append.go:83:20: append escapes to heap
append.go:83:28: []int16{} escapes to heap
append.go:83:39: []int16{...} does not escape
append.go:85:20: append escapes to heap
append.go:85:28: []int16{...} escapes to heap
append.go:85:46: []int16{...} does not escape
append.go:86:20: append escapes to heap
append.go:86:28: []int16{...} escapes to heap
append.go:86:46: []int16{...} does not escape
append.go:88:21: append escapes to heap
append.go:88:30: []uint32{} escapes to heap
append.go:89:21: append escapes to heap
append.go:89:30: []uint32{} escapes to heap
append.go:90:21: append escapes to heap
append.go:90:30: []uint32{} escapes to heap
append.go:92:21: append escapes to heap
append.go:92:30: []uint32{...} escapes to heap
append.go:93:21: append escapes to heap
append.go:93:30: []uint32{...} escapes to heap
append.go:94:21: append escapes to heap
append.go:94:30: []uint32{...} escapes to heap
append.go:96:21: append escapes to heap
append.go:96:30: []uint32{} escapes to heap
append.go:96:42: []uint32{...} does not escape
append.go:97:21: append escapes to heap
append.go:97:30: []uint32{} escapes to heap
append.go:97:42: []uint32{...} does not escape
append.go:99:21: append escapes to heap
append.go:99:30: []uint32{...} escapes to heap
append.go:99:49: []uint32{...} does not escape
== args.go
args.go:15:9: "argc" escapes to heap
args.go:18:9: "arg1" escapes to heap
args.go:21:9: "arg2" escapes to heap
== armimm.go
armimm.go:121:20: ... argument does not escape
armimm.go:121:20: fmt.Sprintf("add32a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:121:49: uint32(286331153) escapes to heap
armimm.go:121:52: got escapes to heap
armimm.go:121:57: want escapes to heap
armimm.go:124:20: ... argument does not escape
armimm.go:124:20: fmt.Sprintf("add32s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:124:49: uint32(286331153) escapes to heap
armimm.go:124:52: got escapes to heap
armimm.go:124:57: want escapes to heap
armimm.go:127:20: ... argument does not escape
armimm.go:127:20: fmt.Sprintf("sub32a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:127:49: uint32(286331153) escapes to heap
armimm.go:127:52: got escapes to heap
armimm.go:127:57: want escapes to heap
armimm.go:130:20: ... argument does not escape
armimm.go:130:20: fmt.Sprintf("sub32s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:130:49: uint32(286331153) escapes to heap
armimm.go:130:52: got escapes to heap
armimm.go:130:57: want escapes to heap
armimm.go:133:20: ... argument does not escape
armimm.go:133:20: fmt.Sprintf("or32(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:133:47: uint32(286331153) escapes to heap
armimm.go:133:50: got escapes to heap
armimm.go:133:55: want escapes to heap
armimm.go:136:20: ... argument does not escape
armimm.go:136:20: fmt.Sprintf("xor32(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:136:48: uint32(286331153) escapes to heap
armimm.go:136:51: got escapes to heap
armimm.go:136:56: want escapes to heap
armimm.go:139:20: ... argument does not escape
armimm.go:139:20: fmt.Sprintf("subr32a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:139:50: uint32(286331153) escapes to heap
armimm.go:139:53: got escapes to heap
armimm.go:139:58: want escapes to heap
armimm.go:142:20: ... argument does not escape
armimm.go:142:20: fmt.Sprintf("subr32s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:142:50: uint32(286331153) escapes to heap
armimm.go:142:53: got escapes to heap
armimm.go:142:58: want escapes to heap
armimm.go:145:20: ... argument does not escape
armimm.go:145:20: fmt.Sprintf("bic32(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:145:48: uint32(286331153) escapes to heap
armimm.go:145:51: got escapes to heap
armimm.go:145:56: want escapes to heap
armimm.go:153:20: ... argument does not escape
armimm.go:153:20: fmt.Sprintf("add64a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:153:49: uint64(1229782938247303441) escapes to heap
armimm.go:153:52: got escapes to heap
armimm.go:153:57: want escapes to heap
armimm.go:156:20: ... argument does not escape
armimm.go:156:20: fmt.Sprintf("add64s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:156:49: uint64(1229782938247303441) escapes to heap
armimm.go:156:52: got escapes to heap
armimm.go:156:57: want escapes to heap
armimm.go:159:20: ... argument does not escape
armimm.go:159:20: fmt.Sprintf("sub64a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:159:49: uint64(1229782938247303441) escapes to heap
armimm.go:159:52: got escapes to heap
armimm.go:159:57: want escapes to heap
armimm.go:162:20: ... argument does not escape
armimm.go:162:20: fmt.Sprintf("sub64s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:162:49: uint64(1229782938247303441) escapes to heap
armimm.go:162:52: got escapes to heap
armimm.go:162:57: want escapes to heap
armimm.go:165:20: ... argument does not escape
armimm.go:165:20: fmt.Sprintf("or64(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:165:47: uint64(1229782938247303441) escapes to heap
armimm.go:165:50: got escapes to heap
armimm.go:165:55: want escapes to heap
armimm.go:168:20: ... argument does not escape
armimm.go:168:20: fmt.Sprintf("xor64(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:168:48: uint64(1229782938247303441) escapes to heap
armimm.go:168:51: got escapes to heap
armimm.go:168:56: want escapes to heap
armimm.go:171:20: ... argument does not escape
armimm.go:171:20: fmt.Sprintf("subr64a(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:171:50: uint64(1229782938247303441) escapes to heap
armimm.go:171:53: got escapes to heap
armimm.go:171:58: want escapes to heap
armimm.go:174:20: ... argument does not escape
armimm.go:174:20: fmt.Sprintf("subr64s(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:174:50: uint64(1229782938247303441) escapes to heap
armimm.go:174:53: got escapes to heap
armimm.go:174:58: want escapes to heap
armimm.go:177:20: ... argument does not escape
armimm.go:177:20: fmt.Sprintf("bic64(%x) = %x, want %x", ... argument...) escapes to heap
armimm.go:177:48: uint64(1229782938247303441) escapes to heap
armimm.go:177:51: got escapes to heap
armimm.go:177:56: want escapes to heap
== atomicload.go
atomicload.go:14:8: p does not escape
atomicload.go:22:6: moved to heap: x
atomicload.go:25:5: func literal escapes to heap
atomicload.go:31:5: func literal escapes to heap
atomicload.go:40:10: "non-atomic load!" escapes to heap
== bigalg.go
bigalg.go:101:9: "bigalg" escapes to heap
bigalg.go:103:11: new([]int) does not escape
bigalg.go:109:9: "bigalg" escapes to heap
bigalg.go:112:6: t does not escape
bigalg.go:116:9: "bigalg" escapes to heap
bigalg.go:119:6: e does not escape
bigalg.go:24:9: "bigalg" escapes to heap
bigalg.go:28:9: "bigalg" escapes to heap
bigalg.go:32:9: "bigalg" escapes to heap
bigalg.go:36:16: a does not escape
bigalg.go:36:19: b does not escape
bigalg.go:47:14: make(map[int]T) escapes to heap
bigalg.go:48:14: make(map[int][]int) escapes to heap
bigalg.go:55:9: "bigalg" escapes to heap
bigalg.go:62:9: "bigalg" escapes to heap
bigalg.go:80:9: "bigalg" escapes to heap
bigalg.go:86:9: "bigalg" escapes to heap
bigalg.go:97:6: a does not escape
== bigmap.go
bigmap.go:103:10: "bad map" escapes to heap
bigmap.go:109:12: make(map[T]V) does not escape
bigmap.go:114:10: "bad map" escapes to heap
bigmap.go:120:12: make(map[T]V) does not escape
bigmap.go:125:10: "bad map" escapes to heap
bigmap.go:131:12: make(map[T]V) does not escape
bigmap.go:136:10: "bad map" escapes to heap
bigmap.go:24:10: "BUG mismatch" escapes to heap
bigmap.go:30:11: make(map[int][1000]byte) does not escape
bigmap.go:43:12: make(map[T]V) does not escape
bigmap.go:48:10: "bad map" escapes to heap
bigmap.go:54:12: make(map[T]V) does not escape
bigmap.go:59:10: "bad map" escapes to heap
bigmap.go:65:12: make(map[T]V) does not escape
bigmap.go:70:10: "bad map" escapes to heap
bigmap.go:76:12: make(map[T]V) does not escape
bigmap.go:81:10: "bad map" escapes to heap
bigmap.go:87:12: make(map[T]V) does not escape
bigmap.go:92:10: "bad map" escapes to heap
bigmap.go:98:12: make(map[T]V) does not escape
== blank.go
blank.go:103:9: out escapes to heap
blank.go:111:9: sum escapes to heap
blank.go:117:30: &T1{...} does not escape
blank.go:118:30: &T1{...} does not escape
blank.go:120:10: "T{} != T{}" escapes to heap
blank.go:124:29: &T1{...} does not escape
blank.go:124:8: *(*U)(unsafe.Pointer(&T1{...})) does not escape
blank.go:125:29: &T1{...} does not escape
blank.go:125:8: *(*U)(unsafe.Pointer(&T1{...})) does not escape
blank.go:127:10: "U{} != U{}" escapes to heap
blank.go:145:9: "bad M" escapes to heap
blank.go:158:9: "bad fp1" escapes to heap
blank.go:165:8: TI{} does not escape
blank.go:166:5: devirtualizing i.M to TI
blank.go:167:5: devirtualizing i.M to TI
blank.go:70:9: "init did not run" escapes to heap
blank.go:76:9: a escapes to heap
blank.go:80:9: b escapes to heap
blank.go:84:9: a escapes to heap
blank.go:88:9: b escapes to heap
blank.go:92:9: call escapes to heap
== chan/fifo.go
fifo.go:28:12: ch does not escape
fifo.go:28:36: in does not escape
fifo.go:28:51: out does not escape
fifo.go:31:9: val escapes to heap
== chan/goroutines.go
goroutines.go:17:14: right does not escape
goroutines.go:17:8: left does not escape
goroutines.go:39:10: c does not escape
goroutines.go:39:5: func literal escapes to heap
== chan/nonblock.go
nonblock.go:102:10: "blocked bsender" escapes to heap
nonblock.go:108:10: "blocked ssender" escapes to heap
nonblock.go:123:12: "fail" escapes to heap
nonblock.go:144:12: "fail" escapes to heap
nonblock.go:150:10: "i32sender value" escapes to heap
nonblock.go:15:18: c does not escape
nonblock.go:15:32: strobe does not escape
nonblock.go:166:12: "i64receiver" escapes to heap
nonblock.go:17:9: "i32 value" escapes to heap
nonblock.go:186:12: "i64sender" escapes to heap
nonblock.go:192:10: "i64sender value" escapes to heap
nonblock.go:208:12: "breceiver" escapes to heap
nonblock.go:228:12: "bsender" escapes to heap
nonblock.go:22:16: c does not escape
nonblock.go:22:30: strobe does not escape
nonblock.go:234:10: "bsender value" escapes to heap
nonblock.go:250:12: "sreceiver" escapes to heap
nonblock.go:270:12: "ssender" escapes to heap
nonblock.go:276:10: "ssender value" escapes to heap
nonblock.go:27:18: c does not escape
nonblock.go:27:32: strobe does not escape
nonblock.go:29:9: "i64 value" escapes to heap
nonblock.go:34:16: c does not escape
nonblock.go:34:30: strobe does not escape
nonblock.go:39:16: c does not escape
nonblock.go:39:29: strobe does not escape
nonblock.go:41:9: "b value" escapes to heap
nonblock.go:46:14: c does not escape
nonblock.go:46:27: strobe does not escape
nonblock.go:51:16: c does not escape
nonblock.go:51:31: strobe does not escape
nonblock.go:53:9: "s value" escapes to heap
nonblock.go:58:14: c does not escape
nonblock.go:58:29: strobe does not escape
nonblock.go:90:10: "blocked i32sender" escapes to heap
nonblock.go:96:10: "blocked i64sender" escapes to heap
== chan/powser1.go
powser1.go:110:12: leaking param: in
powser1.go:110:21: leaking param: out
powser1.go:116:19: out does not escape
powser1.go:121:10: in does not escape
powser1.go:129:11: leaking param content: in
powser1.go:132:9: "bad n in getn" escapes to heap
powser1.go:134:12: new([2]chan int) does not escape
powser1.go:135:12: new([2]chan rat) does not escape
powser1.go:136:13: make([]rat, 2) escapes to heap
powser1.go:166:11: leaking param content: in0
powser1.go:166:21: leaking param content: in1
powser1.go:167:20: []*dch{...} does not escape
powser1.go:170:11: in does not escape
powser1.go:170:20: out does not escape
powser1.go:177:22: out does not escape
powser1.go:274:9: "zero divide in inv" escapes to heap
powser1.go:280:19: U does not escape
powser1.go:296:13: U does not escape
powser1.go:310:18: U does not escape
powser1.go:327:12: leaking param: U
powser1.go:334:10: leaking param: U
powser1.go:334:13: leaking param: V
powser1.go:336:5: func literal escapes to heap
powser1.go:359:18: leaking param: U
powser1.go:361:5: func literal escapes to heap
powser1.go:379:10: leaking param: U
powser1.go:379:13: leaking param: V
powser1.go:385:13: leaking param: U
powser1.go:385:19: moved to heap: n
powser1.go:387:5: func literal escapes to heap
powser1.go:398:11: leaking param: U
powser1.go:410:17: moved to heap: n
powser1.go:412:5: func literal escapes to heap
powser1.go:424:19: leaking param: U
powser1.go:426:5: func literal escapes to heap
powser1.go:459:10: leaking param: U
powser1.go:459:13: leaking param: V
powser1.go:461:5: func literal escapes to heap
powser1.go:481:11: leaking param: U
powser1.go:483:5: func literal escapes to heap
powser1.go:504:19: leaking param: U
powser1.go:506:5: func literal escapes to heap
powser1.go:524:12: moved to heap: c
powser1.go:526:5: func literal escapes to heap
powser1.go:52:10: new(dch) escapes to heap
powser1.go:548:12: leaking param: U
powser1.go:550:5: func literal escapes to heap
powser1.go:568:10: leaking param: U
powser1.go:580:12: leaking param: U
powser1.go:580:15: leaking param: V
powser1.go:582:5: func literal escapes to heap
powser1.go:601:15: leaking param: U
powser1.go:603:5: func literal escapes to heap
powser1.go:60:11: new(dch2) escapes to heap
powser1.go:634:12: U does not escape
powser1.go:634:36: leaking param: str
powser1.go:643:10: str escapes to heap
powser1.go:650:13: U does not escape
powser1.go:650:19: a does not escape
powser1.go:650:28: leaking param: str
powser1.go:685:12: make([]rat, 10) does not escape
powser1.go:80:14: leaking param: in
powser1.go:80:23: leaking param: out
powser1.go:80:34: wait does not escape
powser1.go:92:19: dosplit ignoring self-assignment in out[0], out[1] = out[1], out[0]
powser1.go:92:19: dosplit ignoring self-assignment in out[0], out[1] = out[1], out[0]
== chan/powser2.go
powser2.go:102:19: dosplit ignoring self-assignment in out[0], out[1] = out[1], out[0]
powser2.go:102:19: dosplit ignoring self-assignment in out[0], out[1] = out[1], out[0]
powser2.go:120:12: leaking param: in
powser2.go:120:21: leaking param: out
powser2.go:126:10: leaking param: dat
powser2.go:126:20: out does not escape
powser2.go:131:10: in does not escape
powser2.go:139:11: leaking param content: in
powser2.go:142:9: "bad n in getn" escapes to heap
powser2.go:144:13: make([]chan int, 2) does not escape
powser2.go:145:13: make([]chan item, 2) does not escape
powser2.go:146:13: make([]item, 2) escapes to heap
powser2.go:176:11: leaking param content: in0
powser2.go:176:21: leaking param content: in1
powser2.go:177:20: []*dch{...} does not escape
powser2.go:180:11: in does not escape
powser2.go:180:20: out does not escape
powser2.go:187:13: leaking param: dat
powser2.go:187:23: out does not escape
powser2.go:229:10: new(rat) escapes to heap
powser2.go:251:10: u does not escape
powser2.go:260:10: u does not escape
powser2.go:260:13: v does not escape
powser2.go:265:10: u does not escape
powser2.go:265:13: v does not escape
powser2.go:268:10: new(rat) escapes to heap
powser2.go:274:10: u does not escape
powser2.go:278:10: u does not escape
powser2.go:278:13: v does not escape
powser2.go:282:10: u does not escape
powser2.go:284:9: "zero divide in inv" escapes to heap
powser2.go:290:12: c does not escape
powser2.go:290:20: U does not escape
powser2.go:306:13: U does not escape
powser2.go:319:12: U does not escape
powser2.go:324:11: c does not escape
powser2.go:324:19: U does not escape
powser2.go:33:7: u does not escape
powser2.go:341:12: leaking param: U
powser2.go:348:10: leaking param: U
powser2.go:348:13: leaking param: V
powser2.go:350:10: leaking param content: U
powser2.go:350:13: leaking param content: V
powser2.go:350:16: Z does not escape
powser2.go:350:5: func literal escapes to heap
powser2.go:373:11: leaking param: c
powser2.go:373:19: leaking param: U
powser2.go:375:10: c does not escape
powser2.go:375:18: U does not escape
powser2.go:375:21: Z does not escape
powser2.go:375:5: func literal escapes to heap
powser2.go:393:10: leaking param: U
powser2.go:393:13: leaking param: V
powser2.go:399:13: leaking param: U
powser2.go:401:17: U does not escape
powser2.go:401:23: Z does not escape
powser2.go:401:5: func literal escapes to heap
powser2.go:412:11: leaking param: U
powser2.go:416:10: leaking param: c
powser2.go:424:10: leaking param: c
powser2.go:426:10: leaking param: c
powser2.go:426:25: Z does not escape
powser2.go:426:5: func literal escapes to heap
powser2.go:42:18: c does not escape
powser2.go:42:7: u does not escape
powser2.go:438:12: leaking param: c
powser2.go:438:20: leaking param: U
powser2.go:440:10: leaking param: c
powser2.go:440:18: U does not escape
powser2.go:440:21: Z does not escape
powser2.go:440:5: func literal escapes to heap
powser2.go:473:10: leaking param: U
powser2.go:473:13: leaking param: V
powser2.go:475:10: leaking param: U
powser2.go:475:13: leaking param: V
powser2.go:475:16: Z does not escape
powser2.go:475:5: func literal escapes to heap
powser2.go:495:11: leaking param: U
powser2.go:497:10: U does not escape
powser2.go:497:13: Z does not escape
powser2.go:497:5: func literal escapes to heap
powser2.go:518:12: leaking param: c
powser2.go:518:20: leaking param: U
powser2.go:520:10: leaking param: c
powser2.go:520:18: U does not escape
powser2.go:520:21: Z does not escape
powser2.go:520:5: func literal escapes to heap
powser2.go:538:12: leaking param: c
powser2.go:540:10: c does not escape
powser2.go:540:18: Z does not escape
powser2.go:540:5: func literal escapes to heap
powser2.go:562:12: leaking param: U
powser2.go:564:10: leaking param: U
powser2.go:564:13: Z does not escape
powser2.go:564:5: func literal escapes to heap
powser2.go:582:10: leaking param: U
powser2.go:594:12: leaking param: U
powser2.go:594:15: leaking param: V
powser2.go:596:10: leaking param: U
powser2.go:596:13: leaking param: V
powser2.go:596:16: Z does not escape
powser2.go:596:5: func literal escapes to heap
powser2.go:615:15: leaking param: U
powser2.go:615:21: leaking param: c0
powser2.go:617:10: U does not escape
powser2.go:617:13: Z does not escape
powser2.go:617:19: c0 does not escape
powser2.go:617:5: func literal escapes to heap
powser2.go:62:10: new(dch) escapes to heap
powser2.go:648:12: U does not escape
powser2.go:648:18: c does not escape
powser2.go:648:37: leaking param: str
powser2.go:657:10: str escapes to heap
powser2.go:664:13: U does not escape
powser2.go:664:19: a does not escape
powser2.go:664:29: leaking param: str
powser2.go:699:12: make([]*rat, 10) does not escape
powser2.go:70:11: new(dch2) escapes to heap
powser2.go:90:14: leaking param: in
powser2.go:90:23: leaking param: out
powser2.go:90:34: wait does not escape
== chan/select.go
select.go:19:11: a does not escape
select.go:19:14: b does not escape
select.go:44:9: "fail" escapes to heap
select.go:48:9: "fail" escapes to heap
select.go:52:9: "fail" escapes to heap
select.go:56:9: "fail" escapes to heap
== chan/select3.go
select3.go:102:11: "expected 0, false from closed channel" escapes to heap
select3.go:108:20: func literal does not escape
select3.go:113:20: func literal escapes to heap
select3.go:119:20: func literal escapes to heap
select3.go:124:20: func literal escapes to heap
select3.go:130:20: func literal escapes to heap
select3.go:136:20: func literal escapes to heap
select3.go:146:20: func literal escapes to heap
select3.go:155:19: func literal escapes to heap
select3.go:160:19: func literal escapes to heap
select3.go:167:19: func literal escapes to heap
select3.go:176:19: func literal escapes to heap
select3.go:184:19: func literal escapes to heap
select3.go:18:8: "control flow shouldn't reach here" escapes to heap
select3.go:195:19: func literal escapes to heap
select3.go:200:19: func literal escapes to heap
select3.go:206:19: func literal escapes to heap
select3.go:212:20: func literal does not escape
select3.go:219:20: func literal escapes to heap
select3.go:22:16: signal does not escape
select3.go:22:31: f does not escape
select3.go:23:8: func literal does not escape
select3.go:29:17: signal + " panic" escapes to heap
select3.go:29:17: signal + " panic" escapes to heap
select3.go:36:16: leaking param: signal
select3.go:36:31: leaking param: f
select3.go:38:5: func literal escapes to heap
select3.go:42:5: func literal escapes to heap
select3.go:54:16: signal + " block" escapes to heap
select3.go:54:16: signal + " block" escapes to heap
select3.go:65:20: func literal escapes to heap
select3.go:68:20: func literal escapes to heap
select3.go:73:19: func literal does not escape
select3.go:80:19: func literal does not escape
select3.go:89:19: func literal escapes to heap
select3.go:95:19: func literal escapes to heap
select3.go:98:11: "expected zero value when reading from closed channel" escapes to heap
== chan/select4.go
select4.go:13:12: new(int) escapes to heap
== chan/select6.go
select6.go:20:5: func literal escapes to heap
select6.go:21:5: func literal escapes to heap
select6.go:24:10: "dummy" escapes to heap
select6.go:30:5: func literal escapes to heap
== chan/select7.go
select7.go:13:12: c does not escape
select7.go:17:12: c does not escape
select7.go:23:12: c does not escape
select7.go:31:12: leaking param: recv
select7.go:38:12: leaking param: recv
select7.go:47:12: leaking param: recv
== chan/select8.go
select8.go:18:5: func literal escapes to heap
select8.go:27:9: "unreachable" escapes to heap
select8.go:33:9: "unreachable" escapes to heap
select8.go:39:9: "unreachable" escapes to heap
select8.go:42:9: "unreachable" escapes to heap
select8.go:48:9: "unreachable" escapes to heap
select8.go:50:9: "unreachable" escapes to heap
select8.go:53:9: "unreachable" escapes to heap
== chan/sendstmt.go
sendstmt.go:24:9: "nonblock" escapes to heap
sendstmt.go:27:9: "bad receive" escapes to heap
sendstmt.go:35:9: "sent false" escapes to heap
== chan/sieve1.go
sieve1.go:16:15: ch does not escape
sieve1.go:24:13: in does not escape
sieve1.go:24:28: out does not escape
sieve1.go:33:12: primes does not escape
sieve1.go:49:12: []int{...} does not escape
sieve1.go:53:10: "fail" escapes to heap
== chan/zerosize.go
== chancap.go
chancap.go:24:9: "fail" escapes to heap
chancap.go:32:9: "fail" escapes to heap
chancap.go:38:9: "fail" escapes to heap
chancap.go:42:45: func literal does not escape
chancap.go:43:45: func literal does not escape
chancap.go:47:46: func literal does not escape
chancap.go:50:46: func literal does not escape
chancap.go:58:18: str does not escape
chancap.go:58:30: f does not escape
chancap.go:59:8: func literal does not escape
chancap.go:62:10: "did not panic" escapes to heap
chancap.go:66:39: "got panic " + s + ", want " + str escapes to heap
chancap.go:66:39: "got panic " + s + ", want " + str escapes to heap
== chanlinear.go
chanlinear.go:21:18: leaking param: typ
chanlinear.go:21:41: f does not escape
chanlinear.go:27:11: func literal does not escape
chanlinear.go:62:21: ... argument does not escape
chanlinear.go:62:21: fmt.Sprintf("%s: too slow: %d channels: %v; %d channels: %v\n", ... argument...) escapes to heap
chanlinear.go:63:10: n escapes to heap
chanlinear.go:63:13: t1 escapes to heap
chanlinear.go:63:18: 2 * n escapes to heap
chanlinear.go:63:22: t2 escapes to heap
chanlinear.go:63:5: typ escapes to heap
chanlinear.go:69:34: func literal does not escape
chanlinear.go:75:14: append does not escape
chanlinear.go:76:7: func literal escapes to heap
== char_lit.go
== closedchan.go
closedchan.go:102:7: c does not escape
closedchan.go:107:8: "recv" escapes to heap
closedchan.go:110:7: c does not escape
closedchan.go:117:8: "nbrecv" escapes to heap
closedchan.go:120:7: c does not escape
closedchan.go:125:8: "recv" escapes to heap
closedchan.go:128:7: c does not escape
closedchan.go:135:8: "nbrecv" escapes to heap
closedchan.go:138:7: c does not escape
closedchan.go:142:7: c does not escape
closedchan.go:151:7: c does not escape
closedchan.go:158:7: c does not escape
closedchan.go:166:8: "nbsend" escapes to heap
closedchan.go:169:7: c does not escape
closedchan.go:175:8: "recv" escapes to heap
closedchan.go:178:7: c does not escape
closedchan.go:186:8: "nbrecv" escapes to heap
closedchan.go:189:7: c does not escape
closedchan.go:195:8: "recv" escapes to heap
closedchan.go:198:7: c does not escape
closedchan.go:206:8: "nbrecv" escapes to heap
closedchan.go:209:7: c does not escape
closedchan.go:213:7: c does not escape
closedchan.go:218:18: f does not escape
closedchan.go:219:8: func literal does not escape
closedchan.go:221:10: "did not panic" escapes to heap
closedchan.go:227:12: leaking param: c
closedchan.go:253:14: func literal does not escape
closedchan.go:262:14: func literal does not escape
closedchan.go:269:17: leaking param: c
closedchan.go:279:17: leaking param: c
closedchan.go:289:17: leaking param: c
closedchan.go:299:17: leaking param: c
closedchan.go:322:7: leaking param: c to result ~r0 level=0
closedchan.go:323:7: leaking param: c to result ~r0 level=0
closedchan.go:324:7: leaking param: c to result ~r0 level=0
closedchan.go:32:7: c does not escape
closedchan.go:346:14: func literal does not escape
closedchan.go:352:14: func literal does not escape
closedchan.go:36:7: c does not escape
closedchan.go:43:8: "nbsend" escapes to heap
closedchan.go:46:7: c does not escape
closedchan.go:50:7: c does not escape
closedchan.go:57:8: "nbrecv" escapes to heap
closedchan.go:60:7: c does not escape
closedchan.go:65:7: c does not escape
closedchan.go:72:8: "nbrecv2" escapes to heap
closedchan.go:75:7: c does not escape
closedchan.go:79:7: c does not escape
closedchan.go:86:7: c does not escape
closedchan.go:92:7: c does not escape
closedchan.go:99:8: "nbsend" escapes to heap
== closure1.go
closure1.go:11:2: func literal does not escape
closure1.go:14:2: func literal does not escape
closure1.go:16:10: "x != 1" escapes to heap
== closure2.go
closure2.go:106:3: moved to heap: q
closure2.go:107:9: func literal does not escape
closure2.go:111:8: func literal escapes to heap
closure2.go:117:10: "g() != 2" escapes to heap
closure2.go:124:13: func literal does not escape
closure2.go:126:8: func literal does not escape
closure2.go:129:10: "g() != 1" escapes to heap
closure2.go:20:3: func literal does not escape
closure2.go:24:10: "x.v != 1" escapes to heap
closure2.go:31:3: func literal does not escape
closure2.go:35:10: "y.v != 1" escapes to heap
closure2.go:44:3: func literal does not escape
closure2.go:50:10: "z.a[1] != 1" escapes to heap
closure2.go:57:8: func literal does not escape
closure2.go:59:11: "w != 1" escapes to heap
closure2.go:62:3: func literal does not escape
closure2.go:65:4: func literal does not escape
closure2.go:66:5: func literal does not escape
closure2.go:78:9: func literal escapes to heap
closure2.go:84:10: "g() != 1" escapes to heap
closure2.go:90:3: moved to heap: q
closure2.go:93:8: func literal escapes to heap
closure2.go:99:10: "g() != 2" escapes to heap
== closure4.go
closure4.go:12:8: func literal does not escape
closure4.go:15:10: "panic expected" escapes to heap
== closure7.go
closure7.go:14:4: func literal does not escape
closure7.go:9:8: f does not escape
== cmp.go
cmp.go:107:10: "hello" does not escape
cmp.go:111:15: "hello" does not escape
cmp.go:112:15: d does not escape
cmp.go:113:15: "hello" does not escape
cmp.go:114:15: d does not escape
cmp.go:115:16: d does not escape
cmp.go:121:23: uint64(123) does not escape
cmp.go:122:23: int64(123) does not escape
cmp.go:128:14: make(map[interface {}]int) does not escape
cmp.go:131:7: "hello" does not escape
cmp.go:132:24: "hello" does not escape
cmp.go:133:9: "bad m[c]" escapes to heap
cmp.go:144:13: I1(X(0)) does not escape
cmp.go:145:13: I1(X(1)) does not escape
cmp.go:146:13: I2(X(0)) does not escape
cmp.go:147:13: I2(X(1)) does not escape
cmp.go:150:24: X(0) does not escape
cmp.go:207:14: new(int) does not escape
cmp.go:20:16: s does not escape
cmp.go:257:15: make(map[struct { x int; y string }]int) does not escape
cmp.go:25:9: "wanted false, got true" escapes to heap
cmp.go:273:16: make(map[struct { x int; y string }]struct { x int; y string }) does not escape
cmp.go:292:32: x does not escape
cmp.go:292:35: y does not escape
cmp.go:292:38: z does not escape
cmp.go:301:11: x does not escape
cmp.go:302:11: y does not escape
cmp.go:303:11: y does not escape
cmp.go:304:11: z does not escape
cmp.go:305:10: x does not escape
cmp.go:306:10: z does not escape
cmp.go:308:17: y does not escape
cmp.go:309:17: x does not escape
cmp.go:310:17: z does not escape
cmp.go:311:17: y does not escape
cmp.go:312:16: z does not escape
cmp.go:313:16: x does not escape
cmp.go:322:10: x does not escape
cmp.go:323:10: y does not escape
cmp.go:324:10: y does not escape
cmp.go:325:10: z does not escape
cmp.go:326:11: x does not escape
cmp.go:327:11: z does not escape
cmp.go:329:16: y does not escape
cmp.go:32:9: "wanted true, got false" escapes to heap
cmp.go:330:16: x does not escape
cmp.go:331:16: z does not escape
cmp.go:332:16: y does not escape
cmp.go:333:17: z does not escape
cmp.go:334:17: x does not escape
cmp.go:348:24: x does not escape
cmp.go:351:10: x does not escape
cmp.go:352:16: x does not escape
cmp.go:376:15: make(map[[2]string]int) does not escape
cmp.go:387:32: x does not escape
cmp.go:387:35: y does not escape
cmp.go:387:38: z does not escape
cmp.go:396:11: x does not escape
cmp.go:397:11: y does not escape
cmp.go:398:11: y does not escape
cmp.go:399:11: z does not escape
cmp.go:400:10: x does not escape
cmp.go:401:10: z does not escape
cmp.go:403:17: y does not escape
cmp.go:404:17: x does not escape
cmp.go:405:17: z does not escape
cmp.go:406:17: y does not escape
cmp.go:407:16: z does not escape
cmp.go:408:16: x does not escape
cmp.go:417:10: x does not escape
cmp.go:418:10: y does not escape
cmp.go:419:10: y does not escape
cmp.go:420:10: z does not escape
cmp.go:421:11: x does not escape
cmp.go:422:11: z does not escape
cmp.go:424:16: y does not escape
cmp.go:425:16: x does not escape
cmp.go:426:16: z does not escape
cmp.go:427:16: y does not escape
cmp.go:428:17: z does not escape
cmp.go:429:17: x does not escape
cmp.go:443:12: make(map[string][10]interface {}) does not escape
cmp.go:457:23: a does not escape
cmp.go:463:23: b does not escape
cmp.go:469:23: a escapes to heap
cmp.go:470:14: make(map[interface {}]int) does not escape
cmp.go:476:23: b escapes to heap
cmp.go:477:14: make(map[interface {}]int) does not escape
cmp.go:481:18: f does not escape
cmp.go:482:8: func literal does not escape
cmp.go:484:10: "function should panic" escapes to heap
cmp.go:48:8: d + "lo" escapes to heap
cmp.go:53:10: "compiler too smart -- got same string" escapes to heap
cmp.go:59:23: a does not escape
cmp.go:61:23: "hello" escapes to heap
cmp.go:62:23: d escapes to heap
cmp.go:91:9: "hello" does not escape
cmp.go:95:16: "hello" does not escape
cmp.go:96:16: d does not escape
cmp.go:97:16: "hello" does not escape
cmp.go:98:16: d does not escape
cmp.go:99:15: d does not escape
== complit.go
complit.go:102:20: []byte{...} does not escape
complit.go:102:20: string([]byte{...}) does not escape
complit.go:104:9: "s" escapes to heap
complit.go:107:25: map[string]float64{...} does not escape
complit.go:109:9: "m" escapes to heap
complit.go:112:9: []*R{...} does not escape
complit.go:113:10: &R{...} does not escape
complit.go:113:15: &R{...} does not escape
complit.go:113:20: &R{...} does not escape
complit.go:113:25: &R{...} does not escape
complit.go:113:30: &R{...} does not escape
complit.go:113:35: &R{...} does not escape
complit.go:113:9: []*R{...} does not escape
complit.go:118:9: "NewP" escapes to heap
complit.go:23:10: new(R) escapes to heap
complit.go:28:9: a does not escape
complit.go:31:10: "bad" escapes to heap
complit.go:36:10: t does not escape
complit.go:39:10: "bad" escapes to heap
complit.go:44:9: "bad" escapes to heap
complit.go:53:9: &P{...} escapes to heap
complit.go:61:7: &T{...} does not escape
complit.go:63:23: &T{...} does not escape
complit.go:63:38: &T{...} does not escape
complit.go:63:53: &T{...} does not escape
complit.go:63:68: &T{...} does not escape
complit.go:63:8: &T{...} does not escape
complit.go:66:13: []int{...} does not escape
complit.go:68:9: "a1" escapes to heap
complit.go:77:9: "a3" escapes to heap
complit.go:81:13: []int{...} does not escape
complit.go:83:9: "oai" escapes to heap
complit.go:92:18: []chan int{...} does not escape
complit.go:94:9: "ac" escapes to heap
complit.go:97:22: [][3]*T{...} does not escape
complit.go:99:9: "aat" escapes to heap
== compos.go
compos.go:16:9: &T{...} escapes to heap
compos.go:23:9: "not allocating & composite literals" escapes to heap
== const.go
const.go:139:13: i1 does not escape
const.go:139:29: i2 does not escape
const.go:139:8: func literal does not escape
const.go:140:13: n does not escape
const.go:140:54: i does not escape
const.go:140:8: func literal does not escape
const.go:141:20: n does not escape
const.go:141:49: i does not escape
const.go:141:8: func literal does not escape
const.go:142:13: p does not escape
const.go:142:21: i does not escape
const.go:142:8: func literal does not escape
const.go:143:13: i does not escape
const.go:143:28: p does not escape
const.go:143:8: func literal does not escape
const.go:158:10: 5 does not escape
const.go:158:27: (interface {})(5) does not escape
const.go:158:37: five does not escape
const.go:160:22: (interface {})(5) does not escape
const.go:160:28: 5 does not escape
const.go:160:43: five does not escape
const.go:43:21: leaking param: s
const.go:45:9: s escapes to heap
== const3.go
const3.go:15:48: ... argument does not escape
const3.go:15:59: int(t) escapes to heap
const3.go:26:18: ... argument does not escape
const3.go:26:37: T(2) escapes to heap
const3.go:26:40: T(4) escapes to heap
const3.go:26:43: T(16) escapes to heap
const3.go:26:46: T(256) escapes to heap
const3.go:26:49: T(65536) escapes to heap
const3.go:29:9: "fail" escapes to heap
const3.go:35:9: "fail" escapes to heap
== const4.go
const4.go:40:9: func literal does not escape
const4.go:43:10: new([50]int) escapes to heap
const4.go:54:10: func literal does not escape
const4.go:57:10: new([70]int) escapes to heap
const4.go:64:9: "fail" escapes to heap
const4.go:68:9: "fail" escapes to heap
const4.go:72:9: "fail" escapes to heap
const4.go:76:9: "fail" escapes to heap
const4.go:80:9: "fail" escapes to heap
== const8.go
== convT2X.go
convT2X.go:101:5: u16 does not escape
convT2X.go:102:9: "u16 != ju16" escapes to heap
convT2X.go:104:5: u32 does not escape
convT2X.go:105:9: "u32 != iu32" escapes to heap
convT2X.go:107:5: u32 does not escape
convT2X.go:108:9: "u32 != ju32" escapes to heap
convT2X.go:110:5: u64 does not escape
convT2X.go:111:9: "u64 != iu64" escapes to heap
convT2X.go:113:5: u64 does not escape
convT2X.go:114:9: "u64 != ju64" escapes to heap
convT2X.go:116:5: u128 does not escape
convT2X.go:117:9: "u128 != iu128" escapes to heap
convT2X.go:119:5: u128 does not escape
convT2X.go:120:9: "u128 != ju128" escapes to heap
convT2X.go:122:5: f32 does not escape
convT2X.go:123:9: "f32 != if32" escapes to heap
convT2X.go:125:5: f32 does not escape
convT2X.go:126:9: "f32 != jf32" escapes to heap
convT2X.go:128:5: f64 does not escape
convT2X.go:129:9: "f64 != if64" escapes to heap
convT2X.go:131:5: f64 does not escape
convT2X.go:132:9: "f64 != jf64" escapes to heap
convT2X.go:134:5: c128 does not escape
convT2X.go:135:9: "c128 != ic128" escapes to heap
convT2X.go:137:5: c128 does not escape
convT2X.go:138:9: "c128 != jc128" escapes to heap
convT2X.go:140:5: s does not escape
convT2X.go:141:9: "s != is" escapes to heap
convT2X.go:143:5: s does not escape
convT2X.go:144:9: "s != js" escapes to heap
convT2X.go:147:9: "c != ic" escapes to heap
convT2X.go:150:9: "c != jc" escapes to heap
convT2X.go:153:5: z does not escape
convT2X.go:154:9: "z != iz" escapes to heap
convT2X.go:156:5: z does not escape
convT2X.go:157:9: "z != jz" escapes to heap
convT2X.go:160:9: "p != ip" escapes to heap
convT2X.go:163:9: "p != jp" escapes to heap
convT2X.go:166:9: "pp != ipp" escapes to heap
convT2X.go:171:18: ... argument does not escape
convT2X.go:171:19: z does not escape
convT2X.go:171:29: u16 does not escape
convT2X.go:171:34: u32 does not escape
convT2X.go:171:39: u64 does not escape
convT2X.go:171:44: u128 does not escape
convT2X.go:171:50: f32 does not escape
convT2X.go:171:55: f64 does not escape
convT2X.go:171:60: c128 does not escape
convT2X.go:171:66: s does not escape
convT2X.go:171:69: b does not escape
convT2X.go:173:9: "fail" escapes to heap
convT2X.go:179:5: func literal escapes to heap
convT2X.go:183:15: u32 escapes to heap
convT2X.go:184:15: u64 escapes to heap
convT2X.go:185:15: u128 escapes to heap
convT2X.go:190:40: u32 does not escape
convT2X.go:190:54: u64 does not escape
convT2X.go:190:68: u128 does not escape
convT2X.go:192:10: "fail" escapes to heap
convT2X.go:53:10: M{...} escapes to heap
convT2X.go:92:13: leaking param: a to result ~r0 level=1
convT2X.go:98:5: u16 does not escape
convT2X.go:99:9: "u16 != iu16" escapes to heap
== convert.go
convert.go:13:13: x does not escape
convert.go:21:21: map[string]T{...} escapes to heap
convert.go:34:9: "fail" escapes to heap
convert.go:37:16: a does not escape
convert.go:38:17: +a does not escape
convert.go:40:9: "fail" escapes to heap
convert.go:42:19: a + A(0) does not escape
convert.go:44:9: "fail" escapes to heap
== convert4.go
convert4.go:11:16: fn does not escape
convert4.go:11:27: s does not escape
convert4.go:12:8: func literal does not escape
convert4.go:15:10: "expected panic" escapes to heap
convert4.go:18:42: "expected panic " + s + " got " + got escapes to heap
convert4.go:18:42: "expected panic " + s + " got " + got escapes to heap
convert4.go:25:11: make([]byte, 8, 10) does not escape
convert4.go:27:9: "*[8]byte conversion failed" escapes to heap
convert4.go:30:3: func literal does not escape
convert4.go:38:9: "nil slice converted to *[0]byte should be nil" escapes to heap
convert4.go:41:11: make([]byte, 0) does not escape
convert4.go:43:9: "empty slice converted to *[0]byte should be non-nil" escapes to heap
convert4.go:50:12: make(Slice, 4) does not escape
convert4.go:52:9: "*Int4 conversion failed" escapes to heap
convert4.go:55:9: "PInt4 conversion failed" escapes to heap
convert4.go:62:12: make([]string, 10) escapes to heap
convert4.go:69:12: make([]string, 0) escapes to heap
convert4.go:75:9: "s5 conversion failed" escapes to heap
convert4.go:78:9: "s5 conversion failed" escapes to heap
convert4.go:81:9: "ns0 should be nil" escapes to heap
convert4.go:84:9: "zs0 should not be nil" escapes to heap
== copy.go
copy.go:121:11: leaking param: state
copy.go:122:12: ... argument does not escape
copy.go:123:3: state escapes to heap
copy.go:124:11: in escapes to heap
copy.go:124:15: out escapes to heap
copy.go:124:3: length escapes to heap
copy.go:125:10: output8[i] escapes to heap
copy.go:126:8: uint8(i + 13) escapes to heap
copy.go:127:11: output8 escapes to heap
copy.go:127:3: input8 escapes to heap
copy.go:134:13: ... argument does not escape
copy.go:134:50: length escapes to heap
copy.go:134:58: in escapes to heap
copy.go:134:62: out escapes to heap
copy.go:134:67: m escapes to heap
copy.go:134:70: n escapes to heap
copy.go:162:11: leaking param: state
copy.go:163:12: ... argument does not escape
copy.go:164:3: state escapes to heap
copy.go:165:11: in escapes to heap
copy.go:165:15: out escapes to heap
copy.go:165:3: length escapes to heap
copy.go:166:10: outputS[i] escapes to heap
copy.go:167:8: uint8(i + 13) escapes to heap
copy.go:168:11: outputS escapes to heap
copy.go:168:3: inputS escapes to heap
copy.go:175:13: ... argument does not escape
copy.go:175:50: length escapes to heap
copy.go:175:58: in escapes to heap
copy.go:175:62: out escapes to heap
copy.go:175:67: m escapes to heap
copy.go:175:70: n escapes to heap
copy.go:18:18: make([]uint8, 40) escapes to heap
copy.go:19:19: make([]uint8, 40) escapes to heap
copy.go:203:12: leaking param: state
copy.go:204:12: ... argument does not escape
copy.go:205:3: state escapes to heap
copy.go:206:11: in escapes to heap
copy.go:206:15: out escapes to heap
copy.go:206:3: length escapes to heap
copy.go:207:11: output16[i] escapes to heap
copy.go:208:9: uint16(i + 13) escapes to heap
copy.go:209:12: output16 escapes to heap
copy.go:209:3: input16 escapes to heap
copy.go:20:19: make([]uint16, 40) escapes to heap
copy.go:216:13: ... argument does not escape
copy.go:216:50: length escapes to heap
copy.go:216:58: in escapes to heap
copy.go:216:62: out escapes to heap
copy.go:216:67: m escapes to heap
copy.go:216:70: n escapes to heap
copy.go:21:20: make([]uint16, 40) escapes to heap
copy.go:22:19: make([]uint32, 40) escapes to heap
copy.go:23:20: make([]uint32, 40) escapes to heap
copy.go:244:12: leaking param: state
copy.go:245:12: ... argument does not escape
copy.go:246:3: state escapes to heap
copy.go:247:11: in escapes to heap
copy.go:247:15: out escapes to heap
copy.go:247:3: length escapes to heap
copy.go:248:11: output32[i] escapes to heap
copy.go:249:9: uint32(i + 13) escapes to heap
copy.go:24:19: make([]uint64, 40) escapes to heap
copy.go:250:12: output32 escapes to heap
copy.go:250:3: input32 escapes to heap
copy.go:257:13: ... argument does not escape
copy.go:257:50: length escapes to heap
copy.go:257:58: in escapes to heap
copy.go:257:62: out escapes to heap
copy.go:257:67: m escapes to heap
copy.go:257:70: n escapes to heap
copy.go:25:20: make([]uint64, 40) escapes to heap
copy.go:27:19: make([]uint8, 40) escapes to heap
copy.go:285:12: leaking param: state
copy.go:286:12: ... argument does not escape
copy.go:287:3: state escapes to heap
copy.go:288:11: in escapes to heap
copy.go:288:15: out escapes to heap
copy.go:288:3: length escapes to heap
copy.go:289:11: output64[i] escapes to heap
copy.go:290:9: uint64(i + 13) escapes to heap
copy.go:291:12: output64 escapes to heap
copy.go:291:3: input64 escapes to heap
copy.go:298:13: ... argument does not escape
copy.go:298:50: length escapes to heap
copy.go:298:58: in escapes to heap
copy.go:298:62: out escapes to heap
copy.go:298:67: m escapes to heap
copy.go:298:70: n escapes to heap
copy.go:86:18: string(input8) escapes to heap
== ddd.go
ddd.go:100:14: ... argument does not escape
ddd.go:102:9: "fail" escapes to heap
ddd.go:106:9: "fail" escapes to heap
ddd.go:108:14: ... argument does not escape
ddd.go:110:9: "fail" escapes to heap
ddd.go:112:14: ... argument does not escape
ddd.go:114:9: "fail" escapes to heap
ddd.go:116:14: ... argument does not escape
ddd.go:118:9: "fail" escapes to heap
ddd.go:11:10: args does not escape
ddd.go:122:9: "fail" escapes to heap
ddd.go:124:14: ... argument does not escape
ddd.go:126:9: "fail" escapes to heap
ddd.go:128:14: ... argument does not escape
ddd.go:130:9: "fail" escapes to heap
ddd.go:132:14: ... argument does not escape
ddd.go:134:9: "fail" escapes to heap
ddd.go:138:9: "fail" escapes to heap
ddd.go:140:14: ... argument does not escape
ddd.go:142:9: "fail" escapes to heap
ddd.go:144:14: ... argument does not escape
ddd.go:146:9: "fail" escapes to heap
ddd.go:148:18: ... argument does not escape
ddd.go:148:19: 1 does not escape
ddd.go:148:22: 2 does not escape
ddd.go:148:25: 3 does not escape
ddd.go:150:9: "fail" escapes to heap
ddd.go:154:9: "fail" escapes to heap
ddd.go:156:18: ... argument does not escape
ddd.go:156:19: 10 does not escape
ddd.go:158:9: "fail" escapes to heap
ddd.go:160:18: ... argument does not escape
ddd.go:160:19: 1 does not escape
ddd.go:160:22: 8 does not escape
ddd.go:162:9: "fail" escapes to heap
ddd.go:165:12: ... argument does not escape
ddd.go:167:9: "fail" escapes to heap
ddd.go:169:12: ... argument does not escape
ddd.go:169:16: []T{} does not escape
ddd.go:171:9: "fail" escapes to heap
ddd.go:173:13: ... argument does not escape
ddd.go:175:9: "fail" escapes to heap
ddd.go:177:13: ... argument does not escape
ddd.go:177:17: []T{} does not escape
ddd.go:179:9: "fail" escapes to heap
ddd.go:181:25: ... argument does not escape
ddd.go:183:9: "fail" escapes to heap
ddd.go:185:18: ... argument does not escape
ddd.go:187:9: "fail" escapes to heap
ddd.go:189:11: &U{} does not escape
ddd.go:189:20: ... argument does not escape
ddd.go:191:9: "fail" escapes to heap
ddd.go:193:6: moved to heap: u
ddd.go:194:15: ... argument does not escape
ddd.go:196:9: "fail" escapes to heap
ddd.go:198:18: ... argument does not escape
ddd.go:19:11: args does not escape
ddd.go:19:37: func literal does not escape
ddd.go:200:9: "fail" escapes to heap
ddd.go:205:15: ... argument escapes to heap
ddd.go:207:9: "fail" escapes to heap
ddd.go:210:15: ... argument escapes to heap
ddd.go:212:9: "fail" escapes to heap
ddd.go:218:15: ... argument escapes to heap
ddd.go:21:17: args does not escape
ddd.go:220:9: "fail" escapes to heap
ddd.go:222:18: ... argument does not escape
ddd.go:222:19: &U{} does not escape
ddd.go:224:9: "fail" escapes to heap
ddd.go:226:15: ... argument does not escape
ddd.go:228:9: "fail" escapes to heap
ddd.go:23:12: func literal does not escape
ddd.go:23:45: func literal escapes to heap
ddd.go:23:50: args does not escape
ddd.go:25:17: leaking param: args
ddd.go:25:50: func literal escapes to heap
ddd.go:27:11: args does not escape
ddd.go:35:11: args does not escape
ddd.go:37:11: args does not escape
ddd.go:39:11: args does not escape
ddd.go:41:11: args does not escape
ddd.go:43:15: args does not escape
ddd.go:53:9: args does not escape
ddd.go:55:10: args does not escape
ddd.go:57:15: args does not escape
ddd.go:68:13: ... argument does not escape
ddd.go:70:9: "fail" escapes to heap
ddd.go:74:9: "fail" escapes to heap
ddd.go:76:13: ... argument does not escape
ddd.go:78:9: "fail" escapes to heap
ddd.go:80:13: ... argument does not escape
ddd.go:82:9: "fail" escapes to heap
ddd.go:84:14: ... argument does not escape
ddd.go:86:9: "fail" escapes to heap
ddd.go:88:14: ... argument escapes to heap
ddd.go:90:9: "fail" escapes to heap
ddd.go:92:14: ... argument escapes to heap
ddd.go:94:9: "fail" escapes to heap
ddd.go:96:14: ... argument escapes to heap
ddd.go:98:9: "fail" escapes to heap
== decl.go
decl.go:38:9: "fail" escapes to heap
== defer.go
defer.go:15:42: ... argument does not escape
defer.go:15:43: i escapes to heap
defer.go:27:13: ... argument does not escape
defer.go:27:70: result escapes to heap
defer.go:28:9: "defer" escapes to heap
defer.go:32:19: leaking param content: v
defer.go:36:21: ... argument does not escape
defer.go:36:22: i escapes to heap
defer.go:44:13: ... argument does not escape
defer.go:44:70: result escapes to heap
defer.go:45:9: "defer" escapes to heap
== defernil.go
defernil.go:17:8: func literal does not escape
defernil.go:20:10: "did not panic" escapes to heap
defernil.go:23:10: "FAIL" escapes to heap
== deferprint.go
== divide.go
divide.go:15:13: ... argument does not escape
divide.go:15:39: x escapes to heap
divide.go:15:42: y escapes to heap
divide.go:15:45: t escapes to heap
divide.go:15:48: q escapes to heap
divide.go:16:9: "divide" escapes to heap
divide.go:19:13: ... argument does not escape
divide.go:19:40: x escapes to heap
divide.go:19:43: y escapes to heap
divide.go:19:46: t escapes to heap
divide.go:19:49: r escapes to heap
divide.go:20:9: "divide" escapes to heap
divide.go:26:13: ... argument does not escape
divide.go:26:39: x escapes to heap
divide.go:26:42: y escapes to heap
divide.go:26:45: t escapes to heap
divide.go:26:48: q escapes to heap
divide.go:27:9: "divide" escapes to heap
divide.go:30:13: ... argument does not escape
divide.go:30:40: x escapes to heap
divide.go:30:43: y escapes to heap
divide.go:30:46: t escapes to heap
divide.go:30:49: r escapes to heap
divide.go:31:9: "divide" escapes to heap
divide.go:37:13: ... argument does not escape
divide.go:37:39: x escapes to heap
divide.go:37:42: y escapes to heap
divide.go:37:45: t escapes to heap
divide.go:37:48: q escapes to heap
divide.go:38:9: "divide" escapes to heap
divide.go:41:13: ... argument does not escape
divide.go:41:40: x escapes to heap
divide.go:41:43: y escapes to heap
divide.go:41:46: t escapes to heap
divide.go:41:49: r escapes to heap
divide.go:42:9: "divide" escapes to heap
divide.go:48:13: ... argument does not escape
divide.go:48:39: x escapes to heap
divide.go:48:42: y escapes to heap
divide.go:48:45: t escapes to heap
divide.go:48:48: q escapes to heap
divide.go:49:9: "divide" escapes to heap
divide.go:52:13: ... argument does not escape
divide.go:52:40: x escapes to heap
divide.go:52:43: y escapes to heap
divide.go:52:46: t escapes to heap
divide.go:52:49: r escapes to heap
divide.go:53:9: "divide" escapes to heap
== divmod.go
divmod.go:319:20: typ does not escape
divmod.go:33:21: f does not escape
divmod.go:350:19: typ does not escape
divmod.go:37:47: f does not escape
divmod.go:381:20: typ does not escape
divmod.go:412:19: typ does not escape
divmod.go:50:31: f does not escape
divmod.go:51:15: func literal does not escape
divmod.go:52:16: func literal does not escape
== dwarf/linedirectives.go
== env.go
== escape.go
escape.go:107:8: moved to heap: req
escape.go:117:9: moved to heap: v
escape.go:129:9: moved to heap: v
escape.go:139:6: moved to heap: i
escape.go:150:11: new(int) escapes to heap
escape.go:152:10: func literal escapes to heap
escape.go:158:26: moved to heap: x
escape.go:164:28: moved to heap: x
escape.go:169:21: moved to heap: x
escape.go:171:5: func literal escapes to heap
escape.go:17:18: make([]*int, 0, 100) escapes to heap
escape.go:19:14: leaking param: p
escape.go:19:17: leaking param: q
escape.go:19:25: s does not escape
escape.go:222:9: "BUG: no escape" escapes to heap
escape.go:36:10: p does not escape
escape.go:36:13: q does not escape
escape.go:36:28: s does not escape
escape.go:47:10: leaking param: p
escape.go:47:13: leaking param: q
escape.go:47:28: s does not escape
escape.go:52:15: p does not escape
escape.go:52:18: q does not escape
escape.go:52:33: s does not escape
escape.go:64:6: moved to heap: i
escape.go:70:6: moved to heap: j
escape.go:76:2: moved to heap: k
escape.go:80:17: moved to heap: x
escape.go:84:11: c does not escape
escape.go:92:7: moved to heap: req
== escape3.go
escape3.go:30:11: []T1{...} does not escape
escape3.go:32:9: "nonzero init" escapes to heap
== fixedbugs/bug000.go
== fixedbugs/bug002.go
== fixedbugs/bug003.go
== fixedbugs/bug004.go
== fixedbugs/bug005.go
== fixedbugs/bug006.go
== fixedbugs/bug007.go
== fixedbugs/bug008.go
== fixedbugs/bug009.go
== fixedbugs/bug010.go
== fixedbugs/bug011.go
bug011.go:14:7: t does not escape
bug011.go:19:16: new(T) does not escape
== fixedbugs/bug012.go
bug012.go:16:30: "u32\n" escapes to heap
bug012.go:17:30: "u33\n" escapes to heap
bug012.go:19:23: "i34" escapes to heap
== fixedbugs/bug013.go
== fixedbugs/bug017.go
== fixedbugs/bug021.go
== fixedbugs/bug023.go
bug023.go:17:7: i does not escape
== fixedbugs/bug024.go
== fixedbugs/bug026.go
bug026.go:15:32: e does not escape
bug026.go:15:7: v does not escape
bug026.go:21:10: new(Vector) does not escape
bug026.go:22:17: new(I) does not escape
== fixedbugs/bug027.go
bug027.go:20:10: new(Vector) escapes to heap
bug027.go:22:15: make([]Element, 10) escapes to heap
bug027.go:26:7: leaking param: v to result ~r0 level=2
bug027.go:30:25: leaking param: e
bug027.go:30:7: v does not escape
bug027.go:37:11: new(I) escapes to heap
bug027.go:39:11: new(I) escapes to heap
bug027.go:41:11: new(I) escapes to heap
bug027.go:43:11: new(I) escapes to heap
bug027.go:45:11: new(I) escapes to heap
bug027.go:57:20: ... argument does not escape
bug027.go:57:21: i escapes to heap
bug027.go:57:25: x.val escapes to heap
bug027.go:60:20: ... argument does not escape
bug027.go:60:21: i escapes to heap
bug027.go:60:36: (*Vector).At(v, i).(*I).val escapes to heap
bug027.go:75:9: r escapes to heap
== fixedbugs/bug028.go
bug028.go:24:20: "bad" escapes to heap
== fixedbugs/bug031.go
== fixedbugs/bug045.go
bug045.go:16:10: new([1]*T) does not escape
== fixedbugs/bug047.go
bug047.go:20:9: M{...} does not escape
== fixedbugs/bug048.go
bug048.go:11:9: M{...} does not escape
== fixedbugs/bug052.go
== fixedbugs/bug053.go
== fixedbugs/bug054.go
bug054.go:16:7: leaking param: v to result ~r0 level=2
bug054.go:25:7: leaking param: s to result ~r0 level=3
bug054.go:30:10: new(Vector) escapes to heap
bug054.go:31:15: make([]Element, 10) escapes to heap
bug054.go:32:10: new(TStruct) escapes to heap
bug054.go:35:10: new(TStruct) does not escape
bug054.go:39:9: "bad name" escapes to heap
== fixedbugs/bug055.go
== fixedbugs/bug056.go
== fixedbugs/bug058.go
bug058.go:13:11: make(map[string]*Box) does not escape
== fixedbugs/bug059.go
bug059.go:11:8: a does not escape
bug059.go:17:19: "\"" + a[i] + "\"" escapes to heap
bug059.go:24:11: make(map[string][]string) does not escape
bug059.go:25:11: new([2]string) escapes to heap
== fixedbugs/bug060.go
bug060.go:12:11: make(map[int]int) does not escape
== fixedbugs/bug061.go
== fixedbugs/bug065.go
== fixedbugs/bug067.go
bug067.go:13:5: func literal escapes to heap
== fixedbugs/bug070.go
bug070.go:16:20: ... argument does not escape
bug070.go:16:21: "outer loop top k" escapes to heap
bug070.go:16:41: k escapes to heap
bug070.go:18:10: "k not zero" escapes to heap
bug070.go:22:11: "i not zero" escapes to heap
bug070.go:24:21: ... argument does not escape
bug070.go:24:22: "inner loop top i" escapes to heap
bug070.go:24:42: i escapes to heap
bug070.go:38:9: r escapes to heap
== fixedbugs/bug075.go
bug075.go:11:10: new(T) does not escape
bug075.go:12:12: make(map[int]int) escapes to heap
== fixedbugs/bug078.go
bug078.go:9:14: wait does not escape
== fixedbugs/bug082.go
bug082.go:14:9: "fail" escapes to heap
== fixedbugs/bug084.go
bug084.go:13:7: s does not escape
bug084.go:16:9: "fail" escapes to heap
bug084.go:24:10: new(Service) escapes to heap
== fixedbugs/bug092.go
== fixedbugs/bug093.go
bug093.go:12:7: p does not escape
bug093.go:22:5: devirtualizing i.M to *S
== fixedbugs/bug097.go
bug097.go:14:11: A{...} escapes to heap
bug097.go:17:9: "fail a[0][0]" escapes to heap
bug097.go:20:9: "fail a[1][0]" escapes to heap
bug097.go:23:9: "fail a[2][0]" escapes to heap
== fixedbugs/bug099.go
bug099.go:14:7: s does not escape
bug099.go:21:12: new(S) escapes to heap
bug099.go:25:10: leaking param: x
== fixedbugs/bug101.go
bug101.go:12:25: "array len" escapes to heap
bug101.go:14:49: "array contents" escapes to heap
== fixedbugs/bug102.go
bug102.go:11:15: string(b[0:]) does not escape
bug102.go:13:9: "bad convert" escapes to heap
bug102.go:16:14: string(b1[0:]) does not escape
bug102.go:17:9: "bad convert 1" escapes to heap
bug102.go:19:15: make([]byte, 5) does not escape
bug102.go:23:12: string(b2) does not escape
bug102.go:24:9: "bad convert 2" escapes to heap
== fixedbugs/bug111.go
bug111.go:19:7: leaking param: s to result ~r0 level=0
bug111.go:25:10: new(Stucky) escapes to heap
bug111.go:30:9: "bug111" escapes to heap
== fixedbugs/bug113.go
bug113.go:15:6: 1 does not escape
bug113.go:18:9: 1 escapes to heap
bug113.go:22:9: 2 escapes to heap
bug113.go:30:6: 1 does not escape
bug113.go:33:9: 3 escapes to heap
bug113.go:37:18: f does not escape
bug113.go:38:8: func literal does not escape
bug113.go:40:10: "function should panic" escapes to heap
== fixedbugs/bug114.go
== fixedbugs/bug116.go
bug116.go:33:9: "fail" escapes to heap
== fixedbugs/bug119.go
bug119.go:14:13: []int{...} does not escape
bug119.go:14:7: &[]int{...} does not escape
bug119.go:16:9: 2 escapes to heap
bug119.go:20:9: 3 escapes to heap
bug119.go:9:10: a does not escape
== fixedbugs/bug120.go
bug120.go:50:11: "fail" escapes to heap
== fixedbugs/bug128.go
== fixedbugs/bug130.go
bug130.go:14:18: c does not escape
bug130.go:14:7: p does not escape
bug130.go:17:2: moved to heap: s
bug130.go:20:11: devirtualizing .autotmp_3.send to *S
== fixedbugs/bug141.go
bug141.go:12:7: p does not escape
bug141.go:21:9: p does not escape
== fixedbugs/bug142.go
bug142.go:10:8: s escapes to heap
bug142.go:9:13: leaking param: s
== fixedbugs/bug147.go
bug147.go:12:6: moved to heap: count
bug147.go:14:10: c does not escape
bug147.go:14:5: func literal escapes to heap
bug147.go:24:9: "synchronous send did not wait" escapes to heap
== fixedbugs/bug148.go
bug148.go:13:8: leaking param: x to result ~r0 level=0
bug148.go:17:11: T{...} escapes to heap
bug148.go:34:4: outer_T does not escape
bug148.go:37:18: f does not escape
bug148.go:38:8: func literal does not escape
bug148.go:40:10: "function should panic" escapes to heap
== fixedbugs/bug1515.go
bug1515.go:18:9: "unequal" escapes to heap
== fixedbugs/bug152.go
bug152.go:11:25: []int{...} does not escape
== fixedbugs/bug154.go
bug154.go:13:20: ... argument does not escape
bug154.go:13:34: 3.14159 escapes to heap
bug154.go:21:20: ... argument does not escape
bug154.go:21:34: 3.14159 escapes to heap
bug154.go:31:9: "r0 and r1 should be the same" escapes to heap
== fixedbugs/bug159.go
bug159.go:14:7: func literal does not escape
== fixedbugs/bug168.go
bug168.go:11:13: make([]byte, 5) escapes to heap
bug168.go:17:9: "fail" escapes to heap
== fixedbugs/bug177.go
bug177.go:15:26: S2{} does not escape
== fixedbugs/bug178.go
bug178.go:16:9: "BUG: not reached - break" escapes to heap
bug178.go:28:9: "BUG: not reached - continue" escapes to heap
== fixedbugs/bug180.go
bug180.go:14:9: "fail" escapes to heap
== fixedbugs/bug184.go
bug184.go:44:18: ... argument does not escape
bug184.go:44:18: .autotmp_11 escapes to heap
bug184.go:44:18: .autotmp_12 escapes to heap
bug184.go:47:9: "fail" escapes to heap
== fixedbugs/bug185.go
bug185.go:27:9: "fail" escapes to heap
bug185.go:33:9: "fail" escapes to heap
== fixedbugs/bug187.go
bug187.go:13:26: 1 does not escape
bug187.go:13:29: 2 does not escape
bug187.go:13:32: 3 does not escape
== fixedbugs/bug194.go
bug194.go:13:12: T5{...} escapes to heap
bug194.go:16:12: T5{...} escapes to heap
bug194.go:23:9: "fail" escapes to heap
== fixedbugs/bug19403.go
bug19403.go:103:9: "fail" escapes to heap
bug19403.go:107:9: "fail" escapes to heap
bug19403.go:111:9: "fail" escapes to heap
bug19403.go:115:9: "fail" escapes to heap
bug19403.go:119:9: "fail" escapes to heap
bug19403.go:123:9: "fail" escapes to heap
bug19403.go:127:9: "fail" escapes to heap
bug19403.go:131:9: "fail" escapes to heap
bug19403.go:67:9: "fail" escapes to heap
bug19403.go:71:9: "fail" escapes to heap
bug19403.go:75:9: "fail" escapes to heap
bug19403.go:79:9: "fail" escapes to heap
bug19403.go:83:9: "fail" escapes to heap
bug19403.go:87:9: "fail" escapes to heap
bug19403.go:91:9: "fail" escapes to heap
bug19403.go:95:9: "fail" escapes to heap
bug19403.go:99:9: "fail" escapes to heap
== fixedbugs/bug196.go
bug196.go:47:9: "fail" escapes to heap
bug196.go:9:20: map[int]int{...} escapes to heap
== fixedbugs/bug199.go
bug199.go:13:16: make([]int, 10) escapes to heap
bug199.go:24:9: "fail" escapes to heap
== fixedbugs/bug201.go
bug201.go:23:26: new(T1) does not escape
bug201.go:29:10: "fail" escapes to heap
bug201.go:33:28: MyInt(0) does not escape
bug201.go:45:10: "fail" escapes to heap
== fixedbugs/bug202.go
== fixedbugs/bug203.go
== fixedbugs/bug204.go
bug204.go:11:13: []rune{...} does not escape
== fixedbugs/bug207.go
bug207.go:21:15: ... argument does not escape
bug207.go:21:16: "xxx" escapes to heap
bug207.go:21:23: t escapes to heap
== fixedbugs/bug221.go
bug221.go:17:14: string(gen) does not escape
bug221.go:17:19: string(gen) + string(n + 65 - 1) escapes to heap
bug221.go:17:33: string(n + 65 - 1) does not escape
bug221.go:22:11: y does not escape
bug221.go:22:8: x does not escape
bug221.go:23:11: x + y escapes to heap
bug221.go:27:12: f(1) + f(2) does not escape
bug221.go:30:9: "fail" escapes to heap
bug221.go:35:9: "fail" escapes to heap
bug221.go:37:32: f(5) + f(6) + f(7) + f(8) + f(9) does not escape
bug221.go:40:9: "fail" escapes to heap
== fixedbugs/bug225.go
bug225.go:13:9: "BUG: recv should not" escapes to heap
bug225.go:20:9: "BUG: recv should" escapes to heap
== fixedbugs/bug227.go
bug227.go:12:29: map[string]string{...} escapes to heap
bug227.go:17:11: s does not escape
bug227.go:30:9: "fail" escapes to heap
bug227.go:34:9: "fail" escapes to heap
== fixedbugs/bug230.go
bug230.go:22:8: I(0) escapes to heap
bug230.go:23:8: F(1) escapes to heap
bug230.go:24:8: S("hi") escapes to heap
== fixedbugs/bug234.go
bug234.go:15:9: "fail" escapes to heap
bug234.go:21:9: "fail" escapes to heap
== fixedbugs/bug236.go
bug236.go:12:14: string(gen) does not escape
bug236.go:12:19: string(gen) + string(n + 65 - 1) escapes to heap
bug236.go:12:33: string(n + 65 - 1) does not escape
bug236.go:17:11: y does not escape
bug236.go:17:39: x + y escapes to heap
bug236.go:17:8: x does not escape
bug236.go:19:15: f(1) + f(2) escapes to heap
bug236.go:21:36: f(5) + f(6) + f(7) + f(8) + f(9) escapes to heap
bug236.go:27:9: "BUG: bug236a" escapes to heap
bug236.go:30:9: "BUG: bug236b" escapes to heap
bug236.go:33:9: "BUG: bug236c" escapes to heap
bug236.go:37:12: f(1) + f(2) does not escape
bug236.go:39:9: "BUG: bug236d" escapes to heap
bug236.go:45:9: "BUG: bug236e" escapes to heap
bug236.go:49:33: f(5) + f(6) + f(7) + f(8) + f(9) does not escape
bug236.go:51:9: "BUG: bug236f" escapes to heap
== fixedbugs/bug237.go
bug237.go:19:18: ... argument does not escape
bug237.go:19:19: ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . ... escapes to heap
bug237.go:23:9: s escapes to heap
== fixedbugs/bug242.go
bug242.go:100:9: "fail" escapes to heap
bug242.go:113:9: "fail" escapes to heap
bug242.go:120:24: s1 escapes to heap
bug242.go:122:24: s2 escapes to heap
bug242.go:125:9: "fail" escapes to heap
bug242.go:128:15: string(a[0:i]) does not escape
bug242.go:131:9: "fail" escapes to heap
bug242.go:30:9: leaking param: c to result ~r0 level=0
bug242.go:33:9: "fail" escapes to heap
bug242.go:53:9: leaking param: p to result ~r0 level=0
bug242.go:56:9: "fail" escapes to heap
bug242.go:61:9: leaking param: p to result ~r0 level=0
bug242.go:64:9: "fail" escapes to heap
bug242.go:81:11: make(map[byte]byte) does not escape
bug242.go:91:9: "fail" escapes to heap
== fixedbugs/bug243.go
bug243.go:18:5: func literal escapes to heap
bug243.go:35:13: x does not escape
bug243.go:35:16: leaking param: y to result ~r1 level=0
bug243.go:40:7: t does not escape
bug243.go:44:7: t does not escape
bug243.go:48:11: x does not escape
bug243.go:48:14: y does not escape
bug243.go:48:17: z does not escape
== fixedbugs/bug244.go
bug244.go:23:13: make(map[int]int) escapes to heap
bug244.go:29:9: "fail" escapes to heap
== fixedbugs/bug246.go
bug246.go:21:9: "fail" escapes to heap
== fixedbugs/bug247.go
bug247.go:15:22: 10 does not escape
bug247.go:19:9: "fail" escapes to heap
== fixedbugs/bug253.go
bug253.go:27:9: "fail" escapes to heap
== fixedbugs/bug254.go
== fixedbugs/bug258.go
== fixedbugs/bug259.go
bug259.go:15:12: ... argument does not escape
bug259.go:15:14: y[byte(x)] escapes to heap
== fixedbugs/bug260.go
bug260.go:30:6: moved to heap: b1
bug260.go:31:40: ... argument does not escape
bug260.go:32:40: ... argument does not escape
bug260.go:34:14: ... argument does not escape
bug260.go:34:15: "FAIL" escapes to heap
bug260.go:36:15: ... argument does not escape
bug260.go:36:16: "alignment should be 1, is" escapes to heap
bug260.go:36:47: a1 - a0 escapes to heap
bug260.go:40:6: moved to heap: b2
bug260.go:41:39: ... argument does not escape
bug260.go:42:39: ... argument does not escape
bug260.go:45:15: ... argument does not escape
bug260.go:45:16: "FAIL" escapes to heap
bug260.go:49:15: ... argument does not escape
bug260.go:49:16: "alignment should be 2, is" escapes to heap
bug260.go:49:47: a1 - a0 escapes to heap
bug260.go:52:6: moved to heap: b4
bug260.go:53:39: ... argument does not escape
bug260.go:54:39: ... argument does not escape
bug260.go:57:15: ... argument does not escape
bug260.go:57:16: "FAIL" escapes to heap
bug260.go:61:15: ... argument does not escape
bug260.go:61:16: "alignment should be 4, is" escapes to heap
bug260.go:61:47: a1 - a0 escapes to heap
== fixedbugs/bug261.go
bug261.go:17:12: []int{...} does not escape
== fixedbugs/bug262.go
bug262.go:23:6: moved to heap: x
bug262.go:34:6: moved to heap: i
bug262.go:39:11: make(map[string]int) does not escape
bug262.go:43:9: "fail" escapes to heap
bug262.go:45:12: make(map[string]error) does not escape
bug262.go:51:9: "fail" escapes to heap
== fixedbugs/bug263.go
bug263.go:10:14: make(map[int]string, 1) does not escape
bug263.go:14:17: "BUG: " + data[0] escapes to heap
bug263.go:14:17: "BUG: " + data[0] escapes to heap
== fixedbugs/bug264.go
bug264.go:36:9: "fooCount != 1" escapes to heap
bug264.go:39:9: "barCount != 1" escapes to heap
bug264.go:42:9: "balCount != 1" escapes to heap
== fixedbugs/bug265.go
== fixedbugs/bug266.go
bug266.go:10:8: func literal does not escape
bug266.go:13:8: "oops" escapes to heap
bug266.go:24:9: x escapes to heap
== fixedbugs/bug269.go
== fixedbugs/bug271.go
bug271.go:16:17: ... argument does not escape
bug271.go:16:17: .autotmp_1 escapes to heap
bug271.go:16:17: .autotmp_2 escapes to heap
== fixedbugs/bug272.go
bug272.go:13:11: make([]int, n) does not escape
bug272.go:20:8: func literal does not escape
== fixedbugs/bug273.go
bug273.go:23:17: f does not escape
bug273.go:23:27: desc does not escape
bug273.go:24:8: func literal does not escape
bug273.go:34:11: make([]block, minus1) escapes to heap
bug273.go:38:11: make([]block, big) escapes to heap
bug273.go:42:11: make([]block, 10, minus1) escapes to heap
bug273.go:46:11: make([]block, 10, five) escapes to heap
bug273.go:50:11: make([]block, 10, big) escapes to heap
== fixedbugs/bug276.go
bug276.go:21:9: 0 escapes to heap
== fixedbugs/bug279.go
== fixedbugs/bug281.go
bug281.go:27:7: o does not escape
bug281.go:31:7: o does not escape
bug281.go:38:7: &Obj{...} does not escape
== fixedbugs/bug285.go
bug285.go:17:7: t does not escape
bug285.go:22:12: make(map[B]int) does not escape
bug285.go:28:12: make(map[Z]int) does not escape
bug285.go:34:12: make(map[S]int) does not escape
bug285.go:43:12: make(map[P]int) does not escape
bug285.go:46:5: &T{...} escapes to heap
bug285.go:50:12: make(map[C]int) does not escape
bug285.go:59:23: Z(0) escapes to heap
bug285.go:61:12: make(map[interface {}]int) does not escape
bug285.go:62:12: make(map[I1]int) does not escape
bug285.go:63:12: make(map[I2]int) does not escape
bug285.go:66:5: Z(0) escapes to heap
bug285.go:67:8: new(struct { x int }) escapes to heap
bug285.go:71:5: false escapes to heap
bug285.go:72:5: 17 escapes to heap
bug285.go:73:5: "foo" escapes to heap
bug285.go:77:8: new(struct { x int }) escapes to heap
bug285.go:80:5: false escapes to heap
bug285.go:81:5: 17 escapes to heap
bug285.go:82:5: "foo" escapes to heap
bug285.go:84:8: new(T2) escapes to heap
== fixedbugs/bug286.go
bug286.go:20:7: t does not escape
bug286.go:21:7: i does not escape
bug286.go:29:12: leaking param: x
bug286.go:41:12: leaking param: x
bug286.go:58:12: leaking param: x
bug286.go:67:10: new(T) escapes to heap
bug286.go:72:9: "wrong method called" escapes to heap
== fixedbugs/bug290.go
== fixedbugs/bug291.go
== fixedbugs/bug292.go
== fixedbugs/bug293.go
bug293.go:12:8: func literal does not escape
bug293.go:20:8: func literal does not escape
== fixedbugs/bug294.go
bug294.go:15:14: s does not escape
bug294.go:16:18: "a(" + s + ")" escapes to heap
bug294.go:20:12: leaking param: s to result ~r0 level=0
bug294.go:27:8: s does not escape
bug294.go:28:18: "a(" + s + ")" escapes to heap
bug294.go:32:8: leaking param: s to result ~r0 level=0
bug294.go:44:15: s does not escape
bug294.go:45:18: "a(" + s + ")" escapes to heap
bug294.go:46:9: t escapes to heap
bug294.go:49:13: leaking param: s to result ~r0 level=0
bug294.go:74:14: T1(0) does not escape
bug294.go:75:19: devirtualizing i.b to T1
bug294.go:75:31: devirtualizing i.b to T1
bug294.go:75:43: devirtualizing i.b to T1
bug294.go:75:8: devirtualizing i.a to T1
== fixedbugs/bug296.go
bug296.go:80:12: desc does not escape
== fixedbugs/bug303.go
bug303.go:16:16: b does not escape
bug303.go:24:14: leaking param: r
bug303.go:24:27: leaking param: b
bug303.go:30:17: string(b[0:n]) escapes to heap
bug303.go:36:18: make([]byte, 256) escapes to heap
== fixedbugs/bug311.go
bug311.go:10:11: make(map[string][1000]byte) does not escape
bug311.go:16:27: string(v[:]) does not escape
bug311.go:16:44: string(vv[:]) does not escape
bug311.go:17:10: "bad iter" escapes to heap
== fixedbugs/bug312.go
bug312.go:16:11: .autotmp_2 does not escape
bug312.go:18:10: 1 does not escape
bug312.go:20:9: "BUG" escapes to heap
== fixedbugs/bug314.go
bug314.go:24:7: S{} does not escape
bug314.go:25:8: devirtualizing i.a to S
bug314.go:26:9: "wrong method called" escapes to heap
bug314.go:28:8: devirtualizing i.b to S
bug314.go:29:9: "wrong method called" escapes to heap
== fixedbugs/bug317.go
bug317.go:10:13: []uint{...} does not escape
== fixedbugs/bug320.go
bug320.go:26:8: moved to heap: t
bug320.go:27:7: func literal escapes to heap
bug320.go:33:11: "wrong values" escapes to heap
== fixedbugs/bug321.go
bug321.go:13:12: leaking param: test
bug321.go:15:14: ... argument does not escape
bug321.go:15:15: test escapes to heap
bug321.go:15:21: "got" escapes to heap
bug321.go:15:28: got escapes to heap
bug321.go:15:33: "want" escapes to heap
bug321.go:15:41: want escapes to heap
bug321.go:28:9: "fail" escapes to heap
== fixedbugs/bug327.go
bug327.go:21:9: a(1) does not escape
== fixedbugs/bug328.go
== fixedbugs/bug329.go
bug329.go:23:9: "bad complex magic" escapes to heap
bug329.go:27:8: x does not escape
bug329.go:34:9: "bad struct magic" escapes to heap
bug329.go:38:9: x does not escape
== fixedbugs/bug331.go
== fixedbugs/bug333.go
bug333.go:14:19: ([]byte)(ts) does not escape
bug333.go:14:19: zero-copy string->[]byte conversion
== fixedbugs/bug336.go
bug336.go:55:10: &T2{} does not escape
bug336.go:55:6: &T1{...} does not escape
bug336.go:56:10: &T2{} does not escape
bug336.go:56:6: &T2{...} does not escape
bug336.go:57:10: &T4{} does not escape
bug336.go:57:6: &T3{...} does not escape
bug336.go:58:10: &T4{} does not escape
bug336.go:58:6: &T4{...} does not escape
bug336.go:59:10: &T4{} does not escape
bug336.go:59:6: &T5{...} does not escape
bug336.go:60:10: &T4{} does not escape
bug336.go:60:6: &T6{...} does not escape
bug336.go:61:10: &T4{} does not escape
bug336.go:61:6: &T7{...} does not escape
bug336.go:62:10: &T4{} does not escape
bug336.go:62:6: &T8{...} does not escape
bug336.go:63:10: &T4{} does not escape
bug336.go:63:6: &T9{...} does not escape
bug336.go:64:11: &T15{} does not escape
bug336.go:64:19: &T13{} does not escape
bug336.go:64:27: &T16{} does not escape
bug336.go:64:6: &T12{...} does not escape
bug336.go:76:12: &T11{} does not escape
bug336.go:82:6: &T10{...} does not escape
bug336.go:84:10: &[10]T19{} does not escape
== fixedbugs/bug339.go
bug339.go:15:22: 0 does not escape
== fixedbugs/bug341.go
== fixedbugs/bug343.go
bug343.go:11:14: data does not escape
bug343.go:11:43: leaking param content: keys
bug343.go:12:32: map[string]string{} escapes to heap
bug343.go:22:14: ... argument does not escape
bug343.go:22:37: map[string]interface {}{...} does not escape
bug343.go:22:42: "y" escapes to heap
== fixedbugs/bug346.go
bug346.go:15:17: func literal does not escape
bug346.go:25:8: func literal escapes to heap
== fixedbugs/bug352.go
bug352.go:10:13: make([]struct {}, 10) escapes to heap
== fixedbugs/bug355.go
bug355.go:16:9: "BUG: bug355" escapes to heap
== fixedbugs/bug356.go
== fixedbugs/bug364.go
bug364.go:13:12: leaking param content: args
bug364.go:21:14: ... argument does not escape
bug364.go:21:15: v escapes to heap
== fixedbugs/bug366.go
bug366.go:13:9: x escapes to heap
== fixedbugs/bug368.go
bug368.go:24:9: "broken" escapes to heap
== fixedbugs/bug370.go
== fixedbugs/bug372.go
== fixedbugs/bug375.go
bug375.go:12:22: "hello" does not escape
bug375.go:15:7: "hello" does not escape
== fixedbugs/bug378.go
== fixedbugs/bug401.go
bug401.go:30:9: "not-inlined complex call failed" escapes to heap
bug401.go:36:9: "potentially inlined complex call failed" escapes to heap
bug401.go:40:6: t does not escape
bug401.go:41:21: devirtualizing i.cplx to T
bug401.go:42:9: "potentially inlined complex call failed" escapes to heap
bug401.go:44:17: devirtualizing i.cplx to T
== fixedbugs/bug402.go
bug402.go:26:18: ... argument does not escape
bug402.go:26:19: v escapes to heap
bug402.go:26:22: fmt.Sprint(... argument...) + " " escapes to heap
bug402.go:29:9: s escapes to heap
== fixedbugs/bug405.go
bug405.go:22:9: i escapes to heap
== fixedbugs/bug406.go
bug406.go:14:7: a does not escape
bug406.go:25:11: true && matrix.equal(a) does not escape
== fixedbugs/bug409.go
== fixedbugs/bug423.go
bug423.go:100:6: 0 does not escape
bug423.go:101:6: 0 does not escape
bug423.go:102:6: 0 does not escape
bug423.go:103:6: 0 does not escape
bug423.go:104:6: 0 does not escape
bug423.go:105:6: 0 does not escape
bug423.go:106:6: 0 does not escape
bug423.go:107:6: 0 does not escape
bug423.go:108:6: 0 does not escape
bug423.go:109:6: 0 does not escape
bug423.go:110:6: 0 does not escape
bug423.go:111:6: 0 does not escape
bug423.go:112:6: 0 does not escape
bug423.go:113:6: 0 does not escape
bug423.go:114:6: 0 does not escape
bug423.go:115:6: 0 does not escape
bug423.go:116:6: 0 does not escape
bug423.go:117:6: 0 does not escape
bug423.go:118:6: 0 does not escape
bug423.go:119:6: 0 does not escape
bug423.go:120:6: 0 does not escape
bug423.go:121:6: 0 does not escape
bug423.go:122:6: 0 does not escape
bug423.go:123:6: 0 does not escape
bug423.go:124:6: 0 does not escape
bug423.go:125:6: 0 does not escape
bug423.go:126:6: 0 does not escape
bug423.go:127:6: 0 does not escape
bug423.go:128:6: 0 does not escape
bug423.go:129:6: 0 does not escape
bug423.go:130:6: 0 does not escape
bug423.go:131:6: 0 does not escape
bug423.go:132:6: 0 does not escape
bug423.go:133:6: 0 does not escape
bug423.go:134:6: 0 does not escape
bug423.go:135:6: 0 does not escape
bug423.go:136:6: 0 does not escape
bug423.go:137:6: 0 does not escape
bug423.go:138:6: 0 does not escape
bug423.go:139:6: 0 does not escape
bug423.go:140:6: 0 does not escape
bug423.go:141:6: 0 does not escape
bug423.go:142:6: 0 does not escape
bug423.go:143:6: 0 does not escape
bug423.go:144:6: 0 does not escape
bug423.go:145:6: 0 does not escape
bug423.go:146:6: 0 does not escape
bug423.go:147:6: 0 does not escape
bug423.go:148:6: 0 does not escape
bug423.go:149:6: 0 does not escape
bug423.go:150:6: 0 does not escape
bug423.go:151:6: 0 does not escape
bug423.go:152:6: 0 does not escape
bug423.go:153:6: 0 does not escape
bug423.go:154:6: 0 does not escape
bug423.go:155:6: 0 does not escape
bug423.go:156:6: 0 does not escape
bug423.go:157:6: 0 does not escape
bug423.go:158:6: 0 does not escape
bug423.go:159:6: 0 does not escape
bug423.go:160:6: 0 does not escape
bug423.go:161:6: 0 does not escape
bug423.go:162:6: 0 does not escape
bug423.go:163:6: 0 does not escape
bug423.go:164:6: 0 does not escape
bug423.go:165:6: 0 does not escape
bug423.go:166:6: 0 does not escape
bug423.go:167:6: 0 does not escape
bug423.go:168:6: 0 does not escape
bug423.go:169:6: 0 does not escape
bug423.go:170:6: 0 does not escape
bug423.go:171:6: 0 does not escape
bug423.go:172:6: 0 does not escape
bug423.go:173:6: 0 does not escape
bug423.go:174:6: 0 does not escape
bug423.go:175:6: 0 does not escape
bug423.go:176:6: 0 does not escape
bug423.go:177:6: 0 does not escape
bug423.go:178:6: 0 does not escape
bug423.go:179:6: 0 does not escape
bug423.go:180:6: 0 does not escape
bug423.go:181:6: 0 does not escape
bug423.go:182:6: 0 does not escape
bug423.go:183:6: 0 does not escape
bug423.go:184:6: 0 does not escape
bug423.go:185:6: 0 does not escape
bug423.go:186:6: 0 does not escape
bug423.go:187:6: 0 does not escape
bug423.go:188:6: 0 does not escape
bug423.go:189:6: 0 does not escape
bug423.go:190:6: 0 does not escape
bug423.go:191:6: 0 does not escape
bug423.go:192:6: 0 does not escape
bug423.go:193:6: 0 does not escape
bug423.go:194:6: 0 does not escape
bug423.go:195:6: 0 does not escape
bug423.go:196:6: 0 does not escape
bug423.go:197:6: 0 does not escape
bug423.go:198:6: 0 does not escape
bug423.go:199:6: 0 does not escape
bug423.go:19:6: 0 does not escape
bug423.go:200:6: 0 does not escape
bug423.go:201:6: 0 does not escape
bug423.go:202:6: 0 does not escape
bug423.go:203:6: 0 does not escape
bug423.go:204:6: 0 does not escape
bug423.go:205:6: 0 does not escape
bug423.go:206:6: 0 does not escape
bug423.go:207:6: 0 does not escape
bug423.go:208:6: 0 does not escape
bug423.go:209:6: 0 does not escape
bug423.go:20:6: 0 does not escape
bug423.go:210:6: 0 does not escape
bug423.go:211:6: 0 does not escape
bug423.go:212:6: 0 does not escape
bug423.go:213:6: 0 does not escape
bug423.go:214:6: 0 does not escape
bug423.go:215:6: 0 does not escape
bug423.go:216:6: 0 does not escape
bug423.go:217:6: 0 does not escape
bug423.go:218:6: 0 does not escape
bug423.go:219:6: 0 does not escape
bug423.go:21:6: 0 does not escape
bug423.go:220:6: 0 does not escape
bug423.go:221:6: 0 does not escape
bug423.go:222:6: 0 does not escape
bug423.go:223:6: 0 does not escape
bug423.go:224:6: 0 does not escape
bug423.go:225:6: 0 does not escape
bug423.go:226:6: 0 does not escape
bug423.go:227:6: 0 does not escape
bug423.go:228:6: 0 does not escape
bug423.go:229:6: 0 does not escape
bug423.go:22:6: 0 does not escape
bug423.go:230:6: 0 does not escape
bug423.go:231:6: 0 does not escape
bug423.go:232:6: 0 does not escape
bug423.go:233:6: 0 does not escape
bug423.go:234:6: 0 does not escape
bug423.go:235:6: 0 does not escape
bug423.go:236:6: 0 does not escape
bug423.go:237:6: 0 does not escape
bug423.go:238:6: 0 does not escape
bug423.go:239:6: 0 does not escape
bug423.go:23:6: 0 does not escape
bug423.go:240:6: 0 does not escape
bug423.go:241:6: 0 does not escape
bug423.go:242:6: 0 does not escape
bug423.go:243:6: 0 does not escape
bug423.go:244:6: 0 does not escape
bug423.go:245:6: 0 does not escape
bug423.go:246:6: 0 does not escape
bug423.go:247:6: 0 does not escape
bug423.go:248:6: 0 does not escape
bug423.go:249:6: 0 does not escape
bug423.go:24:6: 0 does not escape
bug423.go:250:6: 0 does not escape
bug423.go:251:6: 0 does not escape
bug423.go:252:6: 0 does not escape
bug423.go:253:6: 0 does not escape
bug423.go:254:6: 0 does not escape
bug423.go:255:6: 0 does not escape
bug423.go:256:6: 0 does not escape
bug423.go:257:6: 0 does not escape
bug423.go:258:6: 0 does not escape
bug423.go:259:6: 0 does not escape
bug423.go:25:6: 0 does not escape
bug423.go:260:6: 0 does not escape
bug423.go:261:6: 0 does not escape
bug423.go:262:6: 0 does not escape
bug423.go:263:6: 0 does not escape
bug423.go:264:6: 0 does not escape
bug423.go:265:6: 0 does not escape
bug423.go:266:6: 0 does not escape
bug423.go:267:6: 0 does not escape
bug423.go:268:6: 0 does not escape
bug423.go:269:6: 0 does not escape
bug423.go:26:6: 0 does not escape
bug423.go:270:6: 0 does not escape
bug423.go:271:6: 0 does not escape
bug423.go:272:6: 0 does not escape
bug423.go:273:6: 0 does not escape
bug423.go:275:9: "argument was changed" escapes to heap
bug423.go:27:6: 0 does not escape
bug423.go:28:6: 0 does not escape
bug423.go:29:6: 0 does not escape
bug423.go:30:6: 0 does not escape
bug423.go:31:6: 0 does not escape
bug423.go:32:6: 0 does not escape
bug423.go:33:6: 0 does not escape
bug423.go:34:6: 0 does not escape
bug423.go:35:6: 0 does not escape
bug423.go:36:6: 0 does not escape
bug423.go:37:6: 0 does not escape
bug423.go:38:6: 0 does not escape
bug423.go:39:6: 0 does not escape
bug423.go:40:6: 0 does not escape
bug423.go:41:6: 0 does not escape
bug423.go:42:6: 0 does not escape
bug423.go:43:6: 0 does not escape
bug423.go:44:6: 0 does not escape
bug423.go:45:6: 0 does not escape
bug423.go:46:6: 0 does not escape
bug423.go:47:6: 0 does not escape
bug423.go:48:6: 0 does not escape
bug423.go:49:6: 0 does not escape
bug423.go:50:6: 0 does not escape
bug423.go:51:6: 0 does not escape
bug423.go:52:6: 0 does not escape
bug423.go:53:6: 0 does not escape
bug423.go:54:6: 0 does not escape
bug423.go:55:6: 0 does not escape
bug423.go:56:6: 0 does not escape
bug423.go:57:6: 0 does not escape
bug423.go:58:6: 0 does not escape
bug423.go:59:6: 0 does not escape
bug423.go:60:6: 0 does not escape
bug423.go:61:6: 0 does not escape
bug423.go:62:6: 0 does not escape
bug423.go:63:6: 0 does not escape
bug423.go:64:6: 0 does not escape
bug423.go:65:6: 0 does not escape
bug423.go:66:6: 0 does not escape
bug423.go:67:6: 0 does not escape
bug423.go:68:6: 0 does not escape
bug423.go:69:6: 0 does not escape
bug423.go:70:6: 0 does not escape
bug423.go:71:6: 0 does not escape
bug423.go:72:6: 0 does not escape
bug423.go:73:6: 0 does not escape
bug423.go:74:6: 0 does not escape
bug423.go:75:6: 0 does not escape
bug423.go:76:6: 0 does not escape
bug423.go:77:6: 0 does not escape
bug423.go:78:6: 0 does not escape
bug423.go:79:6: 0 does not escape
bug423.go:80:6: 0 does not escape
bug423.go:81:6: 0 does not escape
bug423.go:82:6: 0 does not escape
bug423.go:83:6: 0 does not escape
bug423.go:84:6: 0 does not escape
bug423.go:85:6: 0 does not escape
bug423.go:86:6: 0 does not escape
bug423.go:87:6: 0 does not escape
bug423.go:88:6: 0 does not escape
bug423.go:89:6: 0 does not escape
bug423.go:90:6: 0 does not escape
bug423.go:91:6: 0 does not escape
bug423.go:92:6: 0 does not escape
bug423.go:93:6: 0 does not escape
bug423.go:94:6: 0 does not escape
bug423.go:95:6: 0 does not escape
bug423.go:96:6: 0 does not escape
bug423.go:97:6: 0 does not escape
bug423.go:98:6: 0 does not escape
bug423.go:99:6: 0 does not escape
== fixedbugs/bug428.go
bug428.go:13:11: make([]byte, 5, 6) escapes to heap
bug428.go:15:12: append escapes to heap
bug428.go:16:12: string(s) does not escape
bug428.go:17:9: s escapes to heap
== fixedbugs/bug433.go
bug433.go:20:9: i escapes to heap
bug433.go:37:9: s escapes to heap
== fixedbugs/bug434.go
bug434.go:20:9: b escapes to heap
bug434.go:25:9: b escapes to heap
bug434.go:30:9: b escapes to heap
== fixedbugs/bug436.go
bug436.go:21:9: a escapes to heap
bug436.go:24:9: b escapes to heap
bug436.go:27:9: c escapes to heap
bug436.go:30:9: d escapes to heap
== fixedbugs/bug440_32.go
== fixedbugs/bug440_64.go
== fixedbugs/bug441.go
== fixedbugs/bug442.go
bug442.go:20:16: map[T]int{} does not escape
bug442.go:21:9: 1 escapes to heap
bug442.go:22:9: 2 escapes to heap
bug442.go:23:9: 1 escapes to heap
== fixedbugs/bug444.go
bug444.go:30:8: func literal does not escape
bug444.go:32:10: "not panicking" escapes to heap
== fixedbugs/bug446.go
bug446.go:30:9: "dummy1 != 1" escapes to heap
bug446.go:33:9: "dummy2 != 2" escapes to heap
== fixedbugs/bug450.go
bug450.go:15:10: f does not escape
bug450.go:20:7: func literal does not escape
== fixedbugs/bug452.go
bug452.go:33:9: "foo" escapes to heap
bug452.go:36:9: "bar" escapes to heap
== fixedbugs/bug453.go
bug453.go:37:9: "x != 7.0" escapes to heap
== fixedbugs/bug454.go
== fixedbugs/bug455.go
bug455.go:21:9: &test_t{} escapes to heap
bug455.go:44:9: "Result returned false unexpectedly" escapes to heap
bug455.go:48:7: leaking param: t to result ~r0 level=0
bug455.go:52:7: t does not escape
== fixedbugs/bug456.go
bug456.go:24:9: "x != 1" escapes to heap
== fixedbugs/bug457.go
bug457.go:14:12: append does not escape
== fixedbugs/bug461.go
bug461.go:21:9: "int should be unexported" escapes to heap
== fixedbugs/bug470.go
bug470.go:24:20: ... argument does not escape
bug470.go:24:20: fmt.Sprintf("F=%.1000g, want %.1000g", ... argument...) escapes to heap
bug470.go:24:48: F escapes to heap
bug470.go:24:51: 0.01 escapes to heap
== fixedbugs/bug473.go
bug473.go:12:8: a does not escape
bug473.go:17:9: s escapes to heap
bug473.go:20:11: ... argument does not escape
bug473.go:22:11: ... argument does not escape
bug473.go:24:11: ... argument does not escape
bug473.go:24:12: 1 does not escape
bug473.go:26:11: ... argument does not escape
bug473.go:26:12: 2 does not escape
bug473.go:28:11: ... argument does not escape
bug473.go:28:12: 3 does not escape
bug473.go:30:11: ... argument does not escape
bug473.go:30:12: 4 does not escape
bug473.go:32:11: ... argument does not escape
bug473.go:32:12: 5 does not escape
bug473.go:34:11: ... argument does not escape
bug473.go:36:11: ... argument does not escape
bug473.go:36:17: ... argument does not escape
bug473.go:38:12: ... argument does not escape
bug473.go:40:12: ... argument does not escape
bug473.go:40:13: 6 does not escape
bug473.go:42:12: ... argument does not escape
bug473.go:44:12: ... argument does not escape
bug473.go:44:13: 7 does not escape
bug473.go:46:12: ... argument does not escape
bug473.go:46:13: 8 does not escape
bug473.go:48:13: leaking param: name
bug473.go:48:26: a does not escape
bug473.go:50:9: name escapes to heap
== fixedbugs/bug474.go
bug474.go:19:7: t does not escape
bug474.go:24:6: moved to heap: t
bug474.go:25:13: t.M does not escape
bug474.go:27:9: "not called" escapes to heap
== fixedbugs/bug483.go
bug483.go:21:4: "a" does not escape
bug483.go:21:9: "b" does not escape
bug483.go:22:4: "c" does not escape
bug483.go:22:9: "d" does not escape
bug483.go:23:4: "e" does not escape
bug483.go:23:9: "f" does not escape
bug483.go:24:4: "g" does not escape
bug483.go:24:9: "h" does not escape
bug483.go:27:6: moved to heap: buf
bug483.go:30:14: ... argument does not escape
bug483.go:30:34: z.x.(string) escapes to heap
bug483.go:30:48: z.y.(string) escapes to heap
== fixedbugs/bug484.go
bug484.go:35:6: func literal does not escape
bug484.go:45:15: x does not escape
== fixedbugs/bug485.go
bug485.go:15:7: leaking param: s to result ~r0 level=0
bug485.go:29:7: &B{...} does not escape
bug485.go:37:9: s escapes to heap
== fixedbugs/bug491.go
bug491.go:15:12: make([]int, 0) does not escape
bug491.go:16:29: make([]int, 2) escapes to heap
bug491.go:16:8: func literal does not escape
bug491.go:17:20: append does not escape
bug491.go:17:39: append does not escape
bug491.go:26:12: make([]int, 1) does not escape
bug491.go:27:29: make([]int, 3) escapes to heap
bug491.go:27:8: func literal does not escape
bug491.go:38:8: func literal does not escape
bug491.go:48:14: make([]int, 100) does not escape
bug491.go:49:12: make([]int, 1) does not escape
bug491.go:50:29: make([]int, 3) escapes to heap
bug491.go:50:8: func literal does not escape
bug491.go:61:8: func literal does not escape
bug491.go:71:12: make([]int, 1) does not escape
bug491.go:72:29: make([]int, 3) escapes to heap
bug491.go:72:8: func literal does not escape
bug491.go:83:8: func literal does not escape
bug491.go:84:18: make([]int, x) does not escape
bug491.go:84:39: make([]int, x) does not escape
bug491.go:94:8: func literal does not escape
== fixedbugs/bug494.go
bug494.go:17:7: c does not escape
bug494.go:21:7: c does not escape
bug494.go:44:7: &s{...} does not escape
bug494.go:46:9: v escapes to heap
bug494.go:49:9: c escapes to heap
== fixedbugs/bug497.go
bug497.go:20:13: c does not escape
bug497.go:25:15: "hi" does not escape
bug497.go:26:9: v escapes to heap
== fixedbugs/bug498.go
bug498.go:21:9: a escapes to heap
== fixedbugs/bug499.go
bug499.go:13:10: make(map[byte]byte) does not escape
bug499.go:14:10: make(map[[8]byte]chan struct {}) does not escape
== fixedbugs/bug500.go
bug500.go:33:15: b + c escapes to heap
bug500.go:38:19: b + c does not escape
bug500.go:39:13: a[0].str escapes to heap
== fixedbugs/bug501.go
bug501.go:12:8: leaking param: s to result ~r0 level=0
bug501.go:16:11: b does not escape
bug501.go:16:14: c does not escape
bug501.go:16:8: a does not escape
bug501.go:17:35: "a" + a + "b" + b + "c" + c escapes to heap
bug501.go:22:9: got escapes to heap
== fixedbugs/bug512.go
bug512.go:28:10: g1 escapes to heap
bug512.go:31:10: g2 escapes to heap
== fixedbugs/gcc61258.go
gcc61258.go:12:13: make(map[[0]bool]int) does not escape
== fixedbugs/gcc65755.go
gcc65755.go:19:25: s{} does not escape
gcc65755.go:28:25: s{} does not escape
gcc65755.go:35:12: f1 + f2 escapes to heap
gcc65755.go:35:12: f1 + f2 escapes to heap
== fixedbugs/issue10135.go
issue10135.go:20:12: append does not escape
== fixedbugs/issue10253.go
issue10253.go:13:9: "wrong value" escapes to heap
== fixedbugs/issue10320.go
== fixedbugs/issue10332.go
issue10332.go:21:32: foo{} does not escape
issue10332.go:23:13: ... argument does not escape
issue10332.go:23:44: pkgpath escapes to heap
== fixedbugs/issue10353.go
issue10353.go:15:5: func literal escapes to heap
issue10353.go:16:11: new(X) escapes to heap
issue10353.go:17:9: x.foo escapes to heap
issue10353.go:25:7: x does not escape
issue10353.go:28:11: leaking param: x
issue10353.go:29:7: func literal escapes to heap
issue10353.go:37:5: func literal escapes to heap
== fixedbugs/issue10925.go
issue10925.go:11:16: xyz does not escape
issue10925.go:15:11: leaking param: ss
issue10925.go:15:38: append escapes to heap
issue10925.go:15:6: func literal does not escape
issue10925.go:16:28: []string{...} does not escape
issue10925.go:17:13: []string{...} escapes to heap
issue10925.go:21:14: ... argument does not escape
issue10925.go:21:15: "Expected [[one] [two] [three]], got" escapes to heap
issue10925.go:21:54: got escapes to heap
== fixedbugs/issue11256.go
issue11256.go:25:7: moved to heap: done
issue11256.go:27:6: func literal escapes to heap
issue11256.go:44:14: make([]byte, 1048576) escapes to heap
== fixedbugs/issue11286.go
issue11286.go:25:11: make([]T, 4) escapes to heap
issue11286.go:27:17: make(map[string]int) escapes to heap
issue11286.go:32:9: "bad field value" escapes to heap
== fixedbugs/issue11326b.go
== fixedbugs/issue11369.go
issue11369.go:19:9: "expected 0" escapes to heap
issue11369.go:22:9: "expected 1" escapes to heap
issue11369.go:25:9: "expected 5" escapes to heap
== fixedbugs/issue11945.go
issue11945.go:72:21: ... argument does not escape
issue11945.go:72:21: fmt.Sprintf("%s: %v (%T) != %v (%T)", ... argument...) escapes to heap
issue11945.go:72:52: test.code escapes to heap
== fixedbugs/issue11987.go
issue11987.go:19:18: ... argument does not escape
issue11987.go:19:31: v >> uint(32) == int64(0) escapes to heap
issue11987.go:21:13: ... argument does not escape
issue11987.go:21:51: s escapes to heap
== fixedbugs/issue12108.go
issue12108.go:18:7: b does not escape
issue12108.go:30:8: leaking param: q
issue12108.go:35:6: moved to heap: s
== fixedbugs/issue12133.go
issue12133.go:18:14: ... argument does not escape
issue12133.go:18:15: "got" escapes to heap
issue12133.go:18:22: got escapes to heap
issue12133.go:18:27: ", wanted" escapes to heap
issue12133.go:18:39: uint(48) escapes to heap
issue12133.go:19:9: "bad" escapes to heap
== fixedbugs/issue12226.go
issue12226.go:12:12: ([]byte)("foo") does not escape
issue12226.go:12:12: zero-copy string->[]byte conversion
issue12226.go:12:32: ([]byte)("b") does not escape
issue12226.go:12:32: zero-copy string->[]byte conversion
issue12226.go:13:14: ... argument does not escape
issue12226.go:13:15: "BUG: \"foo\" and \"b\" appear to have the same first byte" escapes to heap
== fixedbugs/issue12411.go
== fixedbugs/issue12577.go
== fixedbugs/issue12621.go
issue12621.go:18:9: m escapes to heap
== fixedbugs/issue1304.go
issue1304.go:12:8: func literal does not escape
== fixedbugs/issue13160.go
issue13160.go:24:14: make([]*int, p) escapes to heap
issue13160.go:26:16: new(int) escapes to heap
issue13160.go:30:18: make([]*int, p) escapes to heap
issue13160.go:38:6: func literal escapes to heap
issue13160.go:56:6: func literal escapes to heap
issue13160.go:61:23: ... argument does not escape
issue13160.go:61:23: fmt.Sprintf("bad pointer read %p!", ... argument...) escapes to heap
== fixedbugs/issue13162.go
issue13162.go:20:11: make([]byte, n) does not escape
issue13162.go:24:14: string(b) does not escape
issue13162.go:34:13: ... argument does not escape
issue13162.go:34:67: i escapes to heap
issue13162.go:34:70: want escapes to heap
issue13162.go:44:13: ... argument does not escape
issue13162.go:44:67: i escapes to heap
issue13162.go:44:70: want escapes to heap
issue13162.go:48:13: ... argument does not escape
issue13162.go:48:66: r escapes to heap
issue13162.go:48:69: want escapes to heap
issue13162.go:58:13: ... argument does not escape
issue13162.go:58:70: i escapes to heap
issue13162.go:58:73: -1 escapes to heap
issue13162.go:69:13: ... argument does not escape
issue13162.go:69:70: i escapes to heap
issue13162.go:69:73: -1 escapes to heap
issue13162.go:73:13: ... argument does not escape
issue13162.go:73:69: r escapes to heap
issue13162.go:73:72: rune(-1) escapes to heap
== fixedbugs/issue13169.go
issue13169.go:32:6: func literal escapes to heap
issue13169.go:34:13: new(T) escapes to heap
issue13169.go:38:6: func literal escapes to heap
== fixedbugs/issue13171.go
issue13171.go:32:20: ... argument does not escape
issue13171.go:32:20: fmt.Sprintf("want 10, got %f", ... argument...) escapes to heap
issue13171.go:32:40: got escapes to heap
== fixedbugs/issue13684.go
== fixedbugs/issue14553.go
issue14553.go:21:3: []struct { value float32; bits uint32 }{...} does not escape
issue14553.go:42:21: ... argument does not escape
issue14553.go:42:21: fmt.Sprintf("bits(%g) = 0x%08x; want 0x%08x", ... argument...) escapes to heap
issue14553.go:42:57: t.value escapes to heap
issue14553.go:42:65: got escapes to heap
issue14553.go:42:70: want escapes to heap
== fixedbugs/issue14591.go
issue14591.go:23:6: &T{...} escapes to heap
issue14591.go:25:6: &T{...} escapes to heap
issue14591.go:33:13: ... argument does not escape
issue14591.go:33:47: r[1] escapes to heap
issue14591.go:36:13: ... argument does not escape
issue14591.go:36:47: s[1] escapes to heap
== fixedbugs/issue14651.go
issue14651.go:61:20: ... argument does not escape
issue14651.go:61:20: fmt.Sprintf("%08x != %08x\n", ... argument...) escapes to heap
issue14651.go:61:39: abits escapes to heap
issue14651.go:61:46: bbits escapes to heap
issue14651.go:69:20: ... argument does not escape
issue14651.go:69:20: fmt.Sprintf("%016x != %016x\n", ... argument...) escapes to heap
issue14651.go:69:41: abits escapes to heap
issue14651.go:69:48: bbits escapes to heap
== fixedbugs/issue14725.go
issue14725.go:11:12: moved to heap: x
issue14725.go:13:9: func literal escapes to heap
issue14725.go:23:12: moved to heap: x
issue14725.go:25:8: func literal does not escape
issue14725.go:32:18: moved to heap: x
issue14725.go:34:8: func literal does not escape
issue14725.go:46:20: ... argument does not escape
issue14725.go:46:20: fmt.Sprintf("f1 returned %d, wanted 1", ... argument...) escapes to heap
issue14725.go:46:49: x escapes to heap
issue14725.go:49:20: ... argument does not escape
issue14725.go:49:20: fmt.Sprintf("f2 returned %d, wanted 1", ... argument...) escapes to heap
issue14725.go:49:49: x escapes to heap
issue14725.go:52:20: ... argument does not escape
issue14725.go:52:20: fmt.Sprintf("f3(true) returned %d, wanted 1", ... argument...) escapes to heap
issue14725.go:52:55: x escapes to heap
issue14725.go:55:20: ... argument does not escape
issue14725.go:55:20: fmt.Sprintf("f3(false) returned %d, wanted 1", ... argument...) escapes to heap
issue14725.go:55:56: x escapes to heap
== fixedbugs/issue15039.go
issue15039.go:15:16: string(u) does not escape
issue15039.go:17:9: "big != bad" escapes to heap
== fixedbugs/issue15042.go
issue15042.go:25:10: i + j escapes to heap
== fixedbugs/issue15175.go
issue15175.go:16:13: ... argument does not escape
issue15175.go:16:50: got escapes to heap
issue15175.go:20:13: ... argument does not escape
issue15175.go:20:44: got escapes to heap
issue15175.go:24:13: ... argument does not escape
issue15175.go:24:44: got escapes to heap
issue15175.go:28:13: ... argument does not escape
issue15175.go:28:44: got escapes to heap
issue15175.go:32:9: "bad" escapes to heap
== fixedbugs/issue15252.go
issue15252.go:17:8: t does not escape
issue15252.go:23:7: &T{...} does not escape
issue15252.go:24:8: func literal does not escape
issue15252.go:27:10: "panic wasn't recoverable" escapes to heap
issue15252.go:31:8: "index didn't panic" escapes to heap
== fixedbugs/issue15303.go
issue15303.go:15:7: func literal does not escape
== fixedbugs/issue15329.go
issue15329.go:56:12: p does not escape
issue15329.go:56:15: q does not escape
issue15329.go:59:13: ... argument does not escape
issue15329.go:59:45: a escapes to heap
issue15329.go:59:48: b escapes to heap
issue15329.go:63:15: moved to heap: x
issue15329.go:74:17: testMeth(x) escapes to heap
issue15329.go:78:20: testMeth(x).Pointer escapes to heap
== fixedbugs/issue15528.go
issue15528.go:103:13: ... argument does not escape
issue15528.go:103:34: got escapes to heap
issue15528.go:111:13: ... argument does not escape
issue15528.go:111:39: clos escapes to heap
issue15528.go:115:24: *deep.([1]struct { a *[2]byte })[0].a escapes to heap
issue15528.go:115:71: [2]byte{...} escapes to heap
issue15528.go:128:14: ... argument does not escape
issue15528.go:128:15: "BUG" escapes to heap
issue15528.go:19:20: p does not escape
issue15528.go:19:7: x does not escape
issue15528.go:20:21: p does not escape
issue15528.go:20:7: x does not escape
issue15528.go:21:7: x does not escape
issue15528.go:22:7: x does not escape
issue15528.go:24:44: &RWS{} escapes to heap
issue15528.go:25:44: &RWS{} escapes to heap
issue15528.go:41:20: map[string]string{...} escapes to heap
issue15528.go:52:50: ... argument does not escape
issue15528.go:52:61: i escapes to heap
issue15528.go:87:19: ... argument does not escape
issue15528.go:89:14: ... argument does not escape
issue15528.go:89:41: i escapes to heap
issue15528.go:89:44: s escapes to heap
issue15528.go:89:51: test.s escapes to heap
issue15528.go:95:19: ... argument does not escape
issue15528.go:97:14: ... argument does not escape
issue15528.go:97:41: i escapes to heap
issue15528.go:97:44: s escapes to heap
issue15528.go:97:51: test.s escapes to heap
== fixedbugs/issue15550.go
== fixedbugs/issue15902.go
issue15902.go:18:8: t does not escape
== fixedbugs/issue15975.go
issue15975.go:22:18: f does not escape
issue15975.go:23:8: func literal does not escape
issue15975.go:25:10: "did not panic" escapes to heap
issue15975.go:34:9: "fail" escapes to heap
== fixedbugs/issue15992.go
issue15992.go:13:8: leaking param: a to result ~r0 level=0
issue15992.go:14:19: ([]byte)("abc") escapes to heap
issue15992.go:17:8: leaking param: a to result ~r0 level=0
issue15992.go:21:8: leaking param: m to result ~r0 level=0
issue15992.go:26:13: []byte{...} escapes to heap
issue15992.go:28:13: ... argument does not escape
issue15992.go:28:14: n escapes to heap
issue15992.go:28:17: a escapes to heap
issue15992.go:30:13: []byte{...} escapes to heap
issue15992.go:32:13: ... argument does not escape
issue15992.go:32:14: n escapes to heap
issue15992.go:32:17: b escapes to heap
issue15992.go:34:18: map[int]int{...} does not escape
issue15992.go:35:13: ... argument does not escape
issue15992.go:35:17: len(m) escapes to heap
issue15992.go:37:13: ... argument does not escape
issue15992.go:37:17: len(m) escapes to heap
== fixedbugs/issue16016.go
issue16016.go:13:15: vals does not escape
issue16016.go:27:12: &R{...} escapes to heap
issue16016.go:27:15: &T{} escapes to heap
issue16016.go:29:6: func literal escapes to heap
issue16016.go:30:15: devirtualizing .autotmp_0.Foo to *R
issue16016.go:30:29: []interface {}{...} does not escape
issue16016.go:30:30: "meow" does not escape
== fixedbugs/issue16095.go
issue16095.go:100:14: ... argument does not escape
issue16095.go:100:23: x escapes to heap
issue16095.go:101:10: "bad g" escapes to heap
issue16095.go:16:11: moved to heap: x
issue16095.go:27:8: func literal does not escape
issue16095.go:35:10: new([20]byte) escapes to heap
issue16095.go:52:17: moved to heap: x
issue16095.go:52:8: p does not escape
issue16095.go:63:8: func literal does not escape
issue16095.go:71:10: new([20]byte) escapes to heap
issue16095.go:93:14: ... argument does not escape
issue16095.go:93:23: x escapes to heap
issue16095.go:94:10: "bad f" escapes to heap
== fixedbugs/issue16130.go
issue16130.go:24:8: func literal does not escape
issue16130.go:27:10: "expected panic" escapes to heap
issue16130.go:31:21: ... argument does not escape
issue16130.go:31:21: fmt.Sprintf("got %T, expected runtime.Error", ... argument...) escapes to heap
issue16130.go:34:21: ... argument does not escape
issue16130.go:34:21: fmt.Sprintf("got %q, expected interface conversion error", ... argument...) escapes to heap
issue16130.go:34:77: re.Error() escapes to heap
issue16130.go:37:21: (interface {})(0) escapes to heap
issue16130.go:39:9: "unexpected interface conversion success" escapes to heap
issue16130.go:41:13: ... argument does not escape
issue16130.go:42:8: "unexpected interface conversion success" escapes to heap
== fixedbugs/issue16249.go
issue16249.go:18:8: leaking param: err
issue16249.go:25:32: moved to heap: err
== fixedbugs/issue16515.go
issue16515.go:18:11: x does not escape
issue16515.go:37:6: moved to heap: s
issue16515.go:43:9: "zeroing failed" escapes to heap
issue16515.go:51:9: "zeroing failed" escapes to heap
== fixedbugs/issue16760.go
issue16760.go:21:10: f does not escape
issue16760.go:22:8: func literal does not escape
issue16760.go:31:11: leaking param: w
issue16760.go:31:6: func literal does not escape
issue16760.go:33:19: ([]byte)(x[5]) escapes to heap
== fixedbugs/issue16870.go
issue16870.go:100:8: .autotmp_29 escapes to heap
issue16870.go:101:11: false escapes to heap
issue16870.go:104:8: .autotmp_31 escapes to heap
issue16870.go:105:10: 42 escapes to heap
issue16870.go:105:7: i escapes to heap
issue16870.go:106:11: true escapes to heap
issue16870.go:108:8: .autotmp_33 escapes to heap
issue16870.go:109:11: true escapes to heap
issue16870.go:114:8: .autotmp_36 escapes to heap
issue16870.go:115:10: 0 escapes to heap
issue16870.go:115:7: i escapes to heap
issue16870.go:116:11: false escapes to heap
issue16870.go:118:9: .autotmp_38 escapes to heap
issue16870.go:120:11: false escapes to heap
issue16870.go:122:8: .autotmp_40 escapes to heap
issue16870.go:123:11: false escapes to heap
issue16870.go:125:6: 42 escapes to heap
issue16870.go:126:8: .autotmp_42 escapes to heap
issue16870.go:127:10: 42 escapes to heap
issue16870.go:127:7: i escapes to heap
issue16870.go:128:11: true escapes to heap
issue16870.go:130:8: .autotmp_44 escapes to heap
issue16870.go:131:11: true escapes to heap
issue16870.go:134:9: .autotmp_46 escapes to heap
issue16870.go:136:11: true escapes to heap
issue16870.go:138:8: .autotmp_48 escapes to heap
issue16870.go:139:11: true escapes to heap
issue16870.go:14:11: leaking param: got
issue16870.go:14:16: leaking param: want
issue16870.go:16:13: ... argument does not escape
issue16870.go:21:6: moved to heap: i
issue16870.go:30:8: .autotmp_6 escapes to heap
issue16870.go:31:10: 42 escapes to heap
issue16870.go:31:7: i escapes to heap
issue16870.go:32:11: true escapes to heap
issue16870.go:35:8: .autotmp_8 escapes to heap
issue16870.go:36:11: true escapes to heap
issue16870.go:40:13: .autotmp_10 escapes to heap
issue16870.go:41:11: 42 escapes to heap
issue16870.go:41:8: i escapes to heap
issue16870.go:42:12: true escapes to heap
issue16870.go:47:13: .autotmp_12 escapes to heap
issue16870.go:48:12: true escapes to heap
issue16870.go:53:13: .autotmp_14 escapes to heap
issue16870.go:54:11: 42 escapes to heap
issue16870.go:54:8: i escapes to heap
issue16870.go:55:12: true escapes to heap
issue16870.go:57:12: ... argument does not escape
issue16870.go:57:13: "bad select" escapes to heap
issue16870.go:62:13: .autotmp_16 escapes to heap
issue16870.go:63:12: true escapes to heap
issue16870.go:65:12: ... argument does not escape
issue16870.go:65:13: "bad select" escapes to heap
issue16870.go:70:13: .autotmp_18 escapes to heap
issue16870.go:71:11: 42 escapes to heap
issue16870.go:71:8: i escapes to heap
issue16870.go:72:12: true escapes to heap
issue16870.go:74:12: ... argument does not escape
issue16870.go:74:13: "bad select" escapes to heap
issue16870.go:79:13: .autotmp_20 escapes to heap
issue16870.go:80:12: true escapes to heap
issue16870.go:82:12: ... argument does not escape
issue16870.go:82:13: "bad select" escapes to heap
issue16870.go:86:8: .autotmp_22 escapes to heap
issue16870.go:87:10: 0 escapes to heap
issue16870.go:87:7: i escapes to heap
issue16870.go:88:11: false escapes to heap
issue16870.go:90:8: .autotmp_24 escapes to heap
issue16870.go:91:11: false escapes to heap
issue16870.go:94:11: make(map[int]int) does not escape
issue16870.go:96:8: .autotmp_27 escapes to heap
issue16870.go:97:10: 0 escapes to heap
issue16870.go:97:7: i escapes to heap
issue16870.go:98:11: false escapes to heap
== fixedbugs/issue16948.go
issue16948.go:23:11: moved to heap: t
issue16948.go:30:27: leaking param: p
== fixedbugs/issue16985.go
issue16985.go:16:19: ([]byte)("T") does not escape
issue16985.go:16:19: zero-copy string->[]byte conversion
== fixedbugs/issue17039.go
issue17039.go:13:12: append escapes to heap
== fixedbugs/issue17640.go
issue17640.go:17:39: results + fmt.Sprintf("_%d", ... argument...) escapes to heap
issue17640.go:17:52: ... argument does not escape
issue17640.go:17:60: x escapes to heap
issue17640.go:23:17: map[int]int{...} does not escape
issue17640.go:25:13: ... argument does not escape
issue17640.go:25:34: results escapes to heap
issue17640.go:26:9: "fail" escapes to heap
== fixedbugs/issue17752.go
issue17752.go:13:8: m does not escape
issue17752.go:18:24: map[[8]string]int{} does not escape
issue17752.go:9:8: m does not escape
== fixedbugs/issue18410.go
issue18410.go:18:7: t does not escape
issue18410.go:20:9: "t.B must be nil" escapes to heap
issue18410.go:25:13: f does not escape
issue18410.go:33:9: func literal does not escape
issue18410.go:34:24: X{...}.Print does not escape
issue18410.go:35:10: x.Print does not escape
== fixedbugs/issue18595.go
issue18595.go:31:10: new(T) does not escape
issue18595.go:40:9: "interfaces not equal" escapes to heap
issue18595.go:45:10: new(T) does not escape
issue18595.go:51:9: "interfaces not equal" escapes to heap
== fixedbugs/issue18661.go
issue18661.go:20:11: obj does not escape
issue18661.go:33:31: [2]string{...} does not escape
issue18661.go:34:12: f() does not escape
issue18661.go:36:14: ... argument does not escape
issue18661.go:36:15: "x=" escapes to heap
issue18661.go:36:21: x escapes to heap
== fixedbugs/issue18725.go
issue18725.go:15:9: "nilcheck elim failed" escapes to heap
== fixedbugs/issue18808.go
issue18808.go:16:8: "x == lim returned false" escapes to heap
issue18808.go:22:9: "x != lim returned true" escapes to heap
issue18808.go:31:8: "x > lim returned false" escapes to heap
issue18808.go:39:8: "x >= lim returned false" escapes to heap
issue18808.go:45:9: "x < lim returned true" escapes to heap
issue18808.go:52:9: "x <= lim returned true" escapes to heap
== fixedbugs/issue18906.go
issue18906.go:34:9: "incorrect value" escapes to heap
== fixedbugs/issue18994.go
issue18994.go:20:9: "FAIL" escapes to heap
== fixedbugs/issue19040.go
issue19040.go:28:8: func literal does not escape
issue19040.go:32:14: ... argument does not escape
issue19040.go:32:61: got escapes to heap
issue19040.go:32:66: "value method main.T.F called using nil *T pointer" escapes to heap
== fixedbugs/issue19078.go
issue19078.go:18:10: new([48]byte) escapes to heap
issue19078.go:18:2: moved to heap: p
issue19078.go:31:21: moved to heap: x
issue19078.go:32:8: func literal does not escape
== fixedbugs/issue19182.go
issue19182.go:22:5: func literal escapes to heap
issue19182.go:34:13: ... argument does not escape
issue19182.go:34:69: i escapes to heap
== fixedbugs/issue19246.go
issue19246.go:17:8: i does not escape
issue19246.go:20:8: func literal does not escape
issue19246.go:27:4: *b does not escape
== fixedbugs/issue19275.go
issue19275.go:22:19: name does not escape
issue19275.go:22:7: s does not escape
issue19275.go:23:10: new(int) escapes to heap
issue19275.go:25:21: ... argument does not escape
issue19275.go:25:34: s.M[name].Enabled does not escape
issue19275.go:26:25: ... argument does not escape
issue19275.go:27:13: s.M[name].Enabled escapes to heap
issue19275.go:33:16: n does not escape
issue19275.go:33:24: in does not escape
issue19275.go:33:40: s does not escape
issue19275.go:41:15: make(map[string]*PI) does not escape
issue19275.go:41:7: &SI{...} does not escape
issue19275.go:42:15: &PI{} escapes to heap
issue19275.go:47:17: i does not escape
issue19275.go:47:8: b does not escape
issue19275.go:55:17: m does not escape
issue19275.go:55:8: x does not escape
issue19275.go:56:17: *m["hello"] does not escape
issue19275.go:62:11: make(map[string]*bool) does not escape
issue19275.go:63:2: moved to heap: x
== fixedbugs/issue19359.go
issue19359.go:11:10: m does not escape
issue19359.go:11:41: leaking param: key
issue19359.go:12:8: func literal does not escape
issue19359.go:14:20: ... argument does not escape
issue19359.go:21:10: m does not escape
issue19359.go:21:41: key does not escape
issue19359.go:22:8: func literal does not escape
issue19359.go:24:20: ... argument does not escape
issue19359.go:31:13: m does not escape
issue19359.go:31:36: leaking param: key
issue19359.go:32:8: func literal does not escape
issue19359.go:34:20: ... argument does not escape
issue19359.go:41:13: m does not escape
issue19359.go:41:39: leaking param: key
issue19359.go:42:8: func literal does not escape
issue19359.go:44:20: ... argument does not escape
issue19359.go:51:16: m does not escape
issue19359.go:51:41: leaking param: key
issue19359.go:52:8: func literal does not escape
issue19359.go:54:20: ... argument does not escape
issue19359.go:57:17: append escapes to heap
issue19359.go:61:16: m does not escape
issue19359.go:61:44: leaking param: key
issue19359.go:62:8: func literal does not escape
issue19359.go:64:20: ... argument does not escape
issue19359.go:67:17: append escapes to heap
issue19359.go:72:11: make(map[interface {}]interface {}) does not escape
issue19359.go:73:14: []int{...} escapes to heap
issue19359.go:73:14: []int{...} escapes to heap
issue19359.go:74:9: "abc" escapes to heap
issue19359.go:75:14: []int{...} does not escape
issue19359.go:75:14: []int{...} does not escape
issue19359.go:76:9: "abc" does not escape
issue19359.go:78:12: make(map[interface {}]int) does not escape
issue19359.go:79:18: []int{...} escapes to heap
issue19359.go:79:18: []int{...} escapes to heap
issue19359.go:80:13: "abc" escapes to heap
issue19359.go:82:12: make(map[interface {}]string) does not escape
issue19359.go:83:18: []int{...} escapes to heap
issue19359.go:83:18: []int{...} escapes to heap
issue19359.go:84:13: "abc" escapes to heap
issue19359.go:86:13: make(map[interface {}][]int) does not escape
issue19359.go:87:22: []int{...} escapes to heap
issue19359.go:87:22: []int{...} escapes to heap
issue19359.go:89:13: make(map[interface {}][]string) does not escape
issue19359.go:90:17: "abc" escapes to heap
== fixedbugs/issue19710.go
issue19710.go:14:9: "bad defer delete" escapes to heap
issue19710.go:19:19: map[int]bool{} escapes to heap
== fixedbugs/issue19911.go
issue19911.go:19:28: ... argument does not escape
issue19911.go:19:72: (*ET)(nil) == error(nil) escapes to heap
issue19911.go:20:27: ... argument does not escape
issue19911.go:20:71: (*ET)(nil) != error(nil) escapes to heap
issue19911.go:25:28: ... argument does not escape
issue19911.go:25:60: nilET == nilError escapes to heap
issue19911.go:26:27: ... argument does not escape
issue19911.go:26:59: nilET != nilError escapes to heap
issue19911.go:29:12: want does not escape
issue19911.go:29:18: gotfull does not escape
issue19911.go:32:51: "want " + want + " got " + got + " from " + gotfull escapes to heap
issue19911.go:32:51: "want " + want + " got " + got + " from " + gotfull escapes to heap
== fixedbugs/issue20029.go
issue20029.go:16:8: m does not escape
issue20029.go:30:18: map[int]int{...} does not escape
== fixedbugs/issue20530.go
issue20530.go:13:12: func literal does not escape
issue20530.go:23:12: func literal does not escape
== fixedbugs/issue20811.go
== fixedbugs/issue21048.go
issue21048.go:49:2: moved to heap: t
== fixedbugs/issue21221.go
issue21221.go:13:9: "fail" escapes to heap
issue21221.go:16:9: "fail" escapes to heap
== fixedbugs/issue21687.go
issue21687.go:17:8: func literal does not escape
issue21687.go:26:14: []int{...} does not escape
issue21687.go:27:14: []int{...} does not escape
issue21687.go:30:10: func literal does not escape
issue21687.go:39:20: map[int]int{...} does not escape
issue21687.go:40:20: map[int]int{...} does not escape
issue21687.go:43:10: func literal does not escape
issue21687.go:66:9: bad escapes to heap
== fixedbugs/issue21808.go
issue21808.go:14:13: ... argument does not escape
issue21808.go:14:14: "A" escapes to heap
issue21808.go:16:13: ... argument does not escape
issue21808.go:16:14: "B" escapes to heap
== fixedbugs/issue21887.go
== fixedbugs/issue21963.go
issue21963.go:15:19: y does not escape
issue21963.go:15:8: x does not escape
issue21963.go:25:20: ... argument does not escape
issue21963.go:25:20: fmt.Sprintf("wanted %d, got %d", ... argument...) escapes to heap
issue21963.go:25:42: int32(-5) escapes to heap
issue21963.go:25:48: got escapes to heap
== fixedbugs/issue22326.go
issue22326.go:11:7: ... argument does not escape
issue22326.go:18:18: rest does not escape
issue22326.go:18:8: s does not escape
== fixedbugs/issue22683.go
issue22683.go:19:6: moved to heap: a
issue22683.go:27:15: ... argument does not escape
issue22683.go:27:25: v.bar[0] != nil escapes to heap
== fixedbugs/issue22881.go
issue22881.go:101:28: append escapes to heap
issue22881.go:104:10: m does not escape
issue22881.go:106:18: append escapes to heap
issue22881.go:109:10: m does not escape
issue22881.go:15:39: []func(map[int]int){...} does not escape
issue22881.go:18:19: map[int]int{} escapes to heap
issue22881.go:19:3: func literal does not escape
issue22881.go:20:10: func literal does not escape
issue22881.go:24:14: ... argument does not escape
issue22881.go:24:47: i escapes to heap
issue22881.go:27:14: ... argument does not escape
issue22881.go:27:50: i escapes to heap
issue22881.go:32:41: []func(map[int][]int){...} does not escape
issue22881.go:35:21: map[int][]int{} escapes to heap
issue22881.go:36:3: func literal does not escape
issue22881.go:37:10: func literal does not escape
issue22881.go:41:14: ... argument does not escape
issue22881.go:41:48: i escapes to heap
issue22881.go:44:14: ... argument does not escape
issue22881.go:44:51: i escapes to heap
issue22881.go:49:9: m does not escape
issue22881.go:54:9: m does not escape
issue22881.go:59:9: m does not escape
issue22881.go:64:9: m does not escape
issue22881.go:69:9: m does not escape
issue22881.go:74:9: m does not escape
issue22881.go:79:9: m does not escape
issue22881.go:84:9: m does not escape
issue22881.go:89:9: m does not escape
issue22881.go:94:10: m does not escape
issue22881.go:96:15: append escapes to heap
issue22881.go:99:10: m does not escape
== fixedbugs/issue23017.go
issue23017.go:111:20: ... argument does not escape
issue23017.go:111:20: fmt.Sprintf("wanted %d, but got %d", ... argument...) escapes to heap
issue23017.go:111:46: want escapes to heap
issue23017.go:111:52: got escapes to heap
issue23017.go:17:21: map[int]int{} does not escape
issue23017.go:20:8: func literal does not escape
issue23017.go:29:21: map[int]int{} does not escape
issue23017.go:30:12: []int{} does not escape
issue23017.go:32:8: func literal does not escape
issue23017.go:42:21: map[int]int{} does not escape
issue23017.go:45:8: func literal does not escape
issue23017.go:57:14: new(T) does not escape
issue23017.go:66:8: func literal does not escape
issue23017.go:77:8: func literal does not escape
issue23017.go:88:16: new(T) does not escape
issue23017.go:96:12: &struct { x struct { y int } }{...} does not escape
== fixedbugs/issue23188.go
issue23188.go:12:14: []int{...} escapes to heap
issue23188.go:30:9: arr escapes to heap
== fixedbugs/issue23305.go
issue23305.go:22:9: "FAIL" escapes to heap
issue23305.go:26:9: "FAIL" escapes to heap
== fixedbugs/issue23489.go
== fixedbugs/issue23522.go
issue23522.go:22:9: &S{...} escapes to heap
issue23522.go:32:9: &S{...} escapes to heap
issue23522.go:44:9: "different" escapes to heap
== fixedbugs/issue23536.go
issue23536.go:18:13: string(([]byte)(y)) does not escape
issue23536.go:21:13: string(([]rune)(z)) does not escape
== fixedbugs/issue23545.go
issue23545.go:14:9: "FAIL" escapes to heap
issue23545.go:20:11: x escapes to heap
== fixedbugs/issue23546.go
== fixedbugs/issue23719.go
issue23719.go:13:9: "bad comparison" escapes to heap
issue23719.go:19:9: "bad comparison" escapes to heap
issue23719.go:24:9: "bad comparison" escapes to heap
issue23719.go:30:9: "bad comparison" escapes to heap
issue23719.go:35:9: "bad comparison" escapes to heap
issue23719.go:40:9: "bad comparison" escapes to heap
== fixedbugs/issue23734.go
issue23734.go:10:26: map[interface {}]int{} does not escape
issue23734.go:11:12: []int{} does not escape
issue23734.go:13:12: func literal does not escape
issue23734.go:14:9: k does not escape
issue23734.go:16:12: func literal does not escape
issue23734.go:17:12: k does not escape
issue23734.go:19:12: func literal does not escape
issue23734.go:20:13: k does not escape
issue23734.go:24:16: f does not escape
issue23734.go:25:8: func literal does not escape
issue23734.go:28:10: "didn't panic" escapes to heap
== fixedbugs/issue23812.go
issue23812.go:15:20: ... argument does not escape
issue23812.go:15:20: fmt.Sprintf("want %x, got %x", ... argument...) escapes to heap
issue23812.go:15:40: int32(4119272) escapes to heap
issue23812.go:15:46: got escapes to heap
== fixedbugs/issue23814.go
issue23814.go:21:19: []byte{...} does not escape
issue23814.go:21:19: string([]byte{...}) does not escape
issue23814.go:22:19: []byte{} does not escape
issue23814.go:22:19: string([]byte{}) does not escape
issue23814.go:23:19: string(([]byte)(nil)) does not escape
issue23814.go:26:18: bytes{...} does not escape
issue23814.go:26:18: string(bytes{...}) does not escape
issue23814.go:29:21: []myByte{...} does not escape
issue23814.go:29:21: string(([]byte)([]myByte{...})) does not escape
issue23814.go:30:23: []myByte{...} does not escape
issue23814.go:30:23: myString(([]byte)([]myByte{...})) does not escape
issue23814.go:33:19: []rune{...} does not escape
issue23814.go:33:19: string([]rune{...}) does not escape
issue23814.go:34:19: []rune{} does not escape
issue23814.go:34:19: string([]rune{}) does not escape
issue23814.go:35:19: string(([]rune)(nil)) does not escape
issue23814.go:38:18: runes{...} does not escape
issue23814.go:38:18: string(runes{...}) does not escape
issue23814.go:41:21: []myRune{...} does not escape
issue23814.go:41:21: string(([]rune)([]myRune{...})) does not escape
issue23814.go:42:23: []myRune{...} does not escape
issue23814.go:42:23: myString(([]rune)([]myRune{...})) does not escape
issue23814.go:45:13: ([]byte)("hellø") does not escape
issue23814.go:45:13: zero-copy string->[]byte conversion
issue23814.go:46:13: ([]byte)("") does not escape
issue23814.go:46:13: zero-copy string->[]byte conversion
issue23814.go:48:12: bytes("hellø") does not escape
issue23814.go:48:12: zero-copy string->[]byte conversion
issue23814.go:50:15: ([]myByte)("world!") does not escape
issue23814.go:50:15: zero-copy string->[]byte conversion
issue23814.go:51:23: ([]myByte)(myString("🌏")) does not escape
issue23814.go:51:23: zero-copy string->[]byte conversion
issue23814.go:54:21: []rune{...} does not escape
issue23814.go:55:13: []rune{} does not escape
issue23814.go:57:12: runes{...} does not escape
issue23814.go:59:15: []myRune{...} does not escape
issue23814.go:60:23: []myRune{...} does not escape
== fixedbugs/issue23837.go
issue23837.go:10:11: q does not escape
issue23837.go:10:8: p does not escape
issue23837.go:20:11: q does not escape
issue23837.go:20:8: p does not escape
issue23837.go:25:11: q does not escape
issue23837.go:25:8: p does not escape
issue23837.go:29:12: q does not escape
issue23837.go:29:9: p does not escape
issue23837.go:33:12: q does not escape
issue23837.go:33:9: p does not escape
issue23837.go:37:12: q does not escape
issue23837.go:37:9: p does not escape
issue23837.go:42:14: func literal does not escape
issue23837.go:43:14: func literal does not escape
issue23837.go:44:14: func literal does not escape
issue23837.go:45:14: func literal does not escape
issue23837.go:46:14: func literal does not escape
issue23837.go:47:14: func literal does not escape
issue23837.go:49:9: func literal does not escape
issue23837.go:55:9: "inc not called" escapes to heap
issue23837.go:59:9: "inc not called" escapes to heap
issue23837.go:63:18: x does not escape
issue23837.go:64:8: func literal does not escape
issue23837.go:66:10: "did not panic" escapes to heap
== fixedbugs/issue24419.go
issue24419.go:32:14: c does not escape
issue24419.go:37:12: c does not escape
issue24419.go:42:16: c does not escape
issue24419.go:47:22: c does not escape
== fixedbugs/issue24449.go
issue24449.go:16:13: a does not escape
issue24449.go:16:16: b does not escape
issue24449.go:37:13: a does not escape
issue24449.go:37:16: b does not escape
issue24449.go:56:18: []int{} does not escape
issue24449.go:56:27: []int{} does not escape
issue24449.go:57:9: "test32" escapes to heap
issue24449.go:59:18: []int{} does not escape
issue24449.go:59:27: []int{} does not escape
issue24449.go:60:9: "test64" escapes to heap
== fixedbugs/issue24503.go
issue24503.go:26:9: "expected either 'equal' or 'unequal'" escapes to heap
== fixedbugs/issue24547.go
issue24547.go:39:9: got escapes to heap
issue24547.go:42:23: s does not escape
issue24547.go:43:20: devirtualizing i.String to struct { deep; *bytes.Buffer }
issue24547.go:44:9: got escapes to heap
== fixedbugs/issue24763.go
issue24763.go:11:27: (interface {})(1 << s + 1 << s) does not escape
issue24763.go:13:9: "x not int or not 2" escapes to heap
issue24763.go:17:11: 1 << s + 1 does not escape
issue24763.go:19:9: "y not int or not 2" escapes to heap
== fixedbugs/issue24799.go
issue24799.go:36:15: l does not escape
issue24799.go:50:11: l does not escape
== fixedbugs/issue24817.go
issue24817.go:59:30: leaking param: msg
issue24817.go:61:14: ... argument does not escape
issue24817.go:61:15: msg escapes to heap
== fixedbugs/issue24937.go
issue24937.go:10:13: []byte{...} does not escape
issue24937.go:11:16: string(x) does not escape
issue24937.go:12:7: func literal does not escape
issue24937.go:13:9: "FAIL" escapes to heap
== fixedbugs/issue25322.go
issue25322.go:18:12: ... argument does not escape
issue25322.go:18:27: uint64(math.Float32bits(v)) escapes to heap
== fixedbugs/issue25776.go
issue25776.go:36:9: &TriDense{...} escapes to heap
issue25776.go:44:7: t does not escape
issue25776.go:48:7: t does not escape
issue25776.go:57:9: "bad triangle" escapes to heap
issue25776.go:61:7: t does not escape
issue25776.go:66:40: leaking param: a
issue25776.go:66:7: t does not escape
issue25776.go:74:40: leaking param: a
issue25776.go:74:7: t does not escape
issue25776.go:82:7: t does not escape
issue25776.go:87:7: t does not escape
== fixedbugs/issue26094.go
issue26094.go:25:7: T{} escapes to heap
issue26094.go:40:7: T{} escapes to heap
== fixedbugs/issue26097.go
issue26097.go:38:9: "CMOVQEQF causes incorrect code" escapes to heap
issue26097.go:41:9: "CMOVQEQF causes incorrect code" escapes to heap
issue26097.go:44:9: "CMOVQEQF causes incorrect code" escapes to heap
== fixedbugs/issue26116.go
issue26116.go:10:12: []int{...} does not escape
issue26116.go:16:9: "loop didn't run" escapes to heap
== fixedbugs/issue2615.go
issue2615.go:544:10: "failed" escapes to heap
== fixedbugs/issue26153.go
issue26153.go:18:9: "write incorrectly elided" escapes to heap
issue26153.go:23:13: ps does not escape
== fixedbugs/issue26248.go
issue26248.go:25:10: T{} escapes to heap
issue26248.go:32:10: G().M does not escape
issue26248.go:37:9: "FAIL" escapes to heap
== fixedbugs/issue26407.go
issue26407.go:33:9: "not possible" escapes to heap
issue26407.go:38:14: leaking param: x to result ~r0 level=1
issue26407.go:41:9: "not possible" escapes to heap
issue26407.go:46:9: "not possible" escapes to heap
issue26407.go:53:6: moved to heap: large
== fixedbugs/issue26426.go
issue26426.go:10:23: q1 does not escape
issue26426.go:10:27: q2 does not escape
issue26426.go:10:36: r does not escape
issue26426.go:10:8: p does not escape
issue26426.go:27:9: "bad" escapes to heap
== fixedbugs/issue26438.go
issue26438.go:24:9: "impossible" escapes to heap
== fixedbugs/issue26495.go
issue26495.go:16:9: "FAIL: wrong evaluation order" escapes to heap
issue26495.go:24:36: "FAIL: D should not be called" escapes to heap
== fixedbugs/issue27278.go
issue27278.go:17:7: t does not escape
issue27278.go:25:7: t does not escape
issue27278.go:33:7: t does not escape
issue27278.go:34:17: []string{} escapes to heap
issue27278.go:44:3: &T{} does not escape
== fixedbugs/issue27289.go
issue27289.go:12:8: a does not escape
issue27289.go:17:8: func literal does not escape
issue27289.go:21:9: "f should panic" escapes to heap
== fixedbugs/issue27518a.go
issue27518a.go:18:10: new([32]*int) escapes to heap
issue27518a.go:23:8: func literal does not escape
== fixedbugs/issue27718.go
issue27718.go:21:9: "negZero+0 != posZero (64 bit)" escapes to heap
issue27718.go:35:9: "negZero-0 != negZero (64 bit)" escapes to heap
issue27718.go:49:9: "-negZero != posZero (64 bit)" escapes to heap
issue27718.go:63:9: "negZero+0 != posZero (32 bit)" escapes to heap
issue27718.go:77:9: "negZero-0 != negZero (32 bit)" escapes to heap
issue27718.go:91:9: "-negZero != posZero (32 bit)" escapes to heap
== fixedbugs/issue27829.go
issue27829.go:21:13: ... argument does not escape
issue27829.go:21:35: got escapes to heap
issue27829.go:21:40: uint64(49151) escapes to heap
issue27829.go:25:9: "bad" escapes to heap
== fixedbugs/issue27961.go
== fixedbugs/issue28390.go
issue28390.go:20:18: leaking param: s
issue28390.go:23:12: make(map[string]string) escapes to heap
issue28390.go:32:21: leaking param: a
issue28390.go:33:13: ... argument does not escape
issue28390.go:33:14: x escapes to heap
issue28390.go:34:13: ... argument does not escape
issue28390.go:38:9: .autotmp_1 escapes to heap
== fixedbugs/issue28688.go
issue28688.go:28:13: ... argument does not escape
issue28688.go:28:37: id escapes to heap
issue28688.go:28:41: x escapes to heap
issue28688.go:29:9: "FAIL" escapes to heap
== fixedbugs/issue28797.go
issue28797.go:16:11: f does not escape
issue28797.go:17:8: func literal does not escape
issue28797.go:20:10: "panic wasn't recoverable" escapes to heap
issue28797.go:37:11: make([]byte, 0) does not escape
issue28797.go:38:12: append does not escape
issue28797.go:41:15: string(b[1:len(b) - 2]) escapes to heap
issue28797.go:42:13: ... argument does not escape
issue28797.go:42:14: s escapes to heap
issue28797.go:46:11: make([]byte, 1) does not escape
issue28797.go:47:12: append does not escape
issue28797.go:50:16: string(b[1:i]) escapes to heap
issue28797.go:51:14: ... argument does not escape
issue28797.go:51:15: s escapes to heap
== fixedbugs/issue29013a.go
issue29013a.go:22:9: "bad" escapes to heap
== fixedbugs/issue29013b.go
issue29013b.go:29:22: map[Int]bool{...} escapes to heap
issue29013b.go:32:24: map[Int]string{...} escapes to heap
issue29013b.go:41:9: "bad" escapes to heap
== fixedbugs/issue29190.go
issue29190.go:18:11: make([]T, 9223372036854775807) escapes to heap
issue29190.go:19:34: func literal does not escape
issue29190.go:19:53: append escapes to heap
issue29190.go:20:20: make([]T, 1) escapes to heap
issue29190.go:21:34: func literal does not escape
issue29190.go:21:53: append escapes to heap
issue29190.go:24:18: str does not escape
issue29190.go:24:30: f does not escape
issue29190.go:25:8: func literal does not escape
issue29190.go:28:10: "did not panic" escapes to heap
issue29190.go:32:39: "got panic " + s + ", want " + str escapes to heap
issue29190.go:32:39: "got panic " + s + ", want " + str escapes to heap
== fixedbugs/issue29264.go
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][][]int{...} escapes to heap
issue29264.go:16: [][][][][]int{...} escapes to heap
issue29264.go:16: [][][][]int{...} escapes to heap
issue29264.go:16: [][][]int{...} escapes to heap
issue29264.go:16: [][]int{...} escapes to heap
issue29264.go:16: []int{...} escapes to heap
issue29264.go:16:210: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:211: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:212: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:213: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:214: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:215: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:216: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:217: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:218: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:219: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:220: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:221: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:222: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:223: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:224: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:225: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:226: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:227: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:228: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:229: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:230: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:231: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:232: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:233: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:234: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:235: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:236: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:237: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:238: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:239: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:240: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:241: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:242: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:243: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:244: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:245: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:246: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:247: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:248: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:249: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:250: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:251: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:252: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:253: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:16:254: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int{...} escapes to heap
issue29264.go:17:19: ... argument does not escape
issue29264.go:17:20: a escapes to heap
issue29264.go:18:42: strings.Repeat("[", 100) + "42" + strings.Repeat("]", 100) escapes to heap
issue29264.go:20:13: ... argument does not escape
issue29264.go:20:36: got escapes to heap
issue29264.go:20:41: want escapes to heap
== fixedbugs/issue29304.go
issue29304.go:17:9: "FAILED" escapes to heap
== fixedbugs/issue29312.go
issue29312.go:57:7: this does not escape
issue29312.go:63:6: moved to heap: a
issue29312.go:64: []*pwn{...} escapes to heap
issue29312.go:64: [][]*pwn{...} escapes to heap
issue29312.go:64: [][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:64: [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]*pwn{...} escapes to heap
issue29312.go:65:12: ... argument does not escape
issue29312.go:65:13: s escapes to heap
issue29312.go:68:20: ... argument does not escape
issue29312.go:68:20: fmt.Sprintf("length was changed, want 1 got %d", ... argument...) escapes to heap
issue29312.go:68:58: n escapes to heap
== fixedbugs/issue29362.go
issue29362.go:22:11: make([]byte, 65535) escapes to heap
issue29362.go:31:13: make([]byte, 4096) escapes to heap
issue29362.go:40:14: make([]byte, 4096) escapes to heap
== fixedbugs/issue29362b.go
issue29362b.go:22:11: make([]byte, 65535) escapes to heap
issue29362b.go:37:20: leaking param: p
issue29362b.go:37:23: leaking param: q
issue29362b.go:38:13: make([]byte, 4096) escapes to heap
issue29362b.go:51:14: make([]byte, 4096) escapes to heap
== fixedbugs/issue29402.go
issue29402.go:13:8: s does not escape
issue29402.go:19:14: []int{...} does not escape
issue29402.go:21:9: "FAIL" escapes to heap
== fixedbugs/issue29943.go
issue29943.go:25:10: x escapes to heap
== fixedbugs/issue30243.go
== fixedbugs/issue30566a.go
issue30566a.go:12:12: leaking param: s to result ~r0 level=0
issue30566a.go:14:27: leaking param: s to result ~r0 level=0
issue30566a.go:16:19: leaking param: s to result ~r0 level=0
issue30566a.go:21:20: ... argument does not escape
issue30566a.go:21:20: fmt.Sprintf("wanted \"good\", got \"%s\"", ... argument...) escapes to heap
issue30566a.go:21:52: got escapes to heap
== fixedbugs/issue30566b.go
issue30566b.go:16:27: []byte{...} does not escape
issue30566b.go:17:20: ... argument does not escape
issue30566b.go:17:20: fmt.Sprintf("wanted [1,2], got %v", ... argument...) escapes to heap
issue30566b.go:17:45: x escapes to heap
issue30566b.go:25:12: append escapes to heap
== fixedbugs/issue30709.go
== fixedbugs/issue30956.go
issue30956.go:22:9: leaking param: x
issue30956.go:23:13: ... argument does not escape
issue30956.go:30:4: struct { A int }{...} escapes to heap
== fixedbugs/issue30977.go
issue30977.go:39:5: func literal escapes to heap
issue30977.go:49:10: "FAIL" escapes to heap
== fixedbugs/issue31419.go
issue31419.go:36:10: "conversion succeeded" escapes to heap
issue31419.go:50:8: func literal does not escape
issue31419.go:53:10: "did not panic" escapes to heap
== fixedbugs/issue31546.go
issue31546.go:16:26: x does not escape
issue31546.go:18:9: "fail" escapes to heap
== fixedbugs/issue31782.go
issue31782.go:22:21: 42 does not escape
== fixedbugs/issue31987.go
issue31987.go:16:18: []container{...} does not escape
issue31987.go:20:19: ... argument does not escape
issue31987.go:20:63: s[7].Value escapes to heap
== fixedbugs/issue32175.go
issue32175.go:11:11: moved to heap: x
issue32175.go:12:8: func literal does not escape
issue32175.go:13:10: func literal escapes to heap
== fixedbugs/issue32187.go
issue32187.go:29:3: []struct { name string; errStr string; f func() }{...} does not escape
issue32187.go:30:23: func literal escapes to heap
issue32187.go:35:32: func literal escapes to heap
issue32187.go:36:26: func literal escapes to heap
issue32187.go:37:25: func literal escapes to heap
issue32187.go:37:44: s[1] does not escape
issue32187.go:38:38: func literal escapes to heap
issue32187.go:38:56: *p does not escape
issue32187.go:39:61: func literal escapes to heap
issue32187.go:47:26: leaking param: name
issue32187.go:47:32: errStr does not escape
issue32187.go:47:47: f does not escape
issue32187.go:48:8: func literal does not escape
issue32187.go:51:14: ... argument does not escape
issue32187.go:51:49: name escapes to heap
issue32187.go:55:15: ... argument does not escape
issue32187.go:55:45: name escapes to heap
== fixedbugs/issue32288.go
issue32288.go:15:16: p does not escape
issue32288.go:15:8: t does not escape
issue32288.go:19:15: append does not escape
issue32288.go:24:8: func literal does not escape
== fixedbugs/issue32560.go
issue32560.go:20:9: 1 escapes to heap
issue32560.go:23:9: 2 escapes to heap
issue32560.go:30:9: 3 escapes to heap
issue32560.go:33:9: 4 escapes to heap
issue32560.go:40:9: 5 escapes to heap
issue32560.go:43:9: 6 escapes to heap
== fixedbugs/issue32680.go
== fixedbugs/issue33062.go
issue33062.go:24:20: (interface {})(x) does not escape
issue33062.go:26:20: (interface {})(y) does not escape
issue33062.go:28:9: "FAIL" escapes to heap
issue33062.go:31:9: "FAIL" escapes to heap
== fixedbugs/issue34395.go
issue34395.go:15:9: "bad" escapes to heap
== fixedbugs/issue35576.go
== fixedbugs/issue37753.go
issue37753.go:16:9: x escapes to heap
== fixedbugs/issue37975.go
issue37975.go:17:10: make([]int, x, 300) does not escape
issue37975.go:19:19: func literal does not escape
issue37975.go:21:12: make([]int, i, 1) does not escape
issue37975.go:24:19: func literal does not escape
issue37975.go:26:12: make([]int, i, 3) does not escape
issue37975.go:33:3: []struct { f func(); panicStr string }{...} does not escape
issue37975.go:44:18: str does not escape
issue37975.go:44:30: f does not escape
issue37975.go:45:8: func literal does not escape
issue37975.go:49:48: "got panic " + runtimeErr + ", want " + str escapes to heap
issue37975.go:49:48: "got panic " + runtimeErr + ", want " + str escapes to heap
== fixedbugs/issue38496.go
issue38496.go:12:8: func literal does not escape
issue38496.go:15:10: "failed to check nil ptr" escapes to heap
== fixedbugs/issue39505b.go
issue39505b.go:105:14: []int{} does not escape
issue39505b.go:107:9: "bad" escapes to heap
issue39505b.go:10:16: []func(){...} does not escape
issue39505b.go:115:14: []int{} does not escape
issue39505b.go:116:9: "bad" escapes to heap
issue39505b.go:124:20: []int{} does not escape
issue39505b.go:125:9: "bad" escapes to heap
issue39505b.go:133:27: []int{} does not escape
issue39505b.go:134:9: "bad" escapes to heap
issue39505b.go:142:26: []int{} does not escape
issue39505b.go:144:9: "bad" escapes to heap
issue39505b.go:152:33: []int{} does not escape
issue39505b.go:153:9: "bad" escapes to heap
issue39505b.go:161:14: []int{} does not escape
issue39505b.go:162:9: "bad" escapes to heap
issue39505b.go:170:20: []int{} does not escape
issue39505b.go:171:9: "bad" escapes to heap
issue39505b.go:179:14: []int{} does not escape
issue39505b.go:181:9: "bad" escapes to heap
issue39505b.go:22:21: []int{} does not escape
issue39505b.go:24:9: "bad" escapes to heap
issue39505b.go:32:21: []int{} does not escape
issue39505b.go:33:9: "bad" escapes to heap
issue39505b.go:41:26: []int{} does not escape
issue39505b.go:42:9: "bad" escapes to heap
issue39505b.go:50:26: []int{} does not escape
issue39505b.go:51:9: "bad" escapes to heap
issue39505b.go:59:29: []int32{} does not escape
issue39505b.go:61:9: "bad" escapes to heap
issue39505b.go:69:29: []int32{} does not escape
issue39505b.go:70:9: "bad" escapes to heap
issue39505b.go:78:32: []int{} does not escape
issue39505b.go:79:9: "bad" escapes to heap
issue39505b.go:87:32: []int{} does not escape
issue39505b.go:88:9: "bad" escapes to heap
issue39505b.go:96:32: []int{} does not escape
issue39505b.go:97:9: "bad" escapes to heap
== fixedbugs/issue39651.go
issue39651.go:13:22: a does not escape
issue39651.go:13:25: b does not escape
issue39651.go:13:34: r does not escape
issue39651.go:24:9: "comparison incorrect" escapes to heap
== fixedbugs/issue40152.go
issue40152.go:11:8: args does not escape
issue40152.go:13:16: true does not escape
issue40152.go:17:20: true does not escape
issue40152.go:17:8: ... argument does not escape
issue40152.go:19:9: r escapes to heap
== fixedbugs/issue40367.go
issue40367.go:10:18: []int32{...} does not escape
issue40367.go:15:10: "" escapes to heap
== fixedbugs/issue40629.go
issue40629.go:20:13: p does not escape
issue40629.go:20:8: func literal does not escape
issue40629.go:25:16: ... argument does not escape
issue40629.go:25:33: j escapes to heap
issue40629.go:25:37: p[j] escapes to heap
issue40629.go:27:11: "corrupted stack variable" escapes to heap
issue40629.go:34:8: func literal does not escape
issue40629.go:36:6: func literal escapes to heap
issue40629.go:46:8: func literal does not escape
== fixedbugs/issue4066.go
issue4066.go:15:9: "wrong return value" escapes to heap
issue4066.go:23:8: func literal does not escape
issue4066.go:32:8: "unreachable" escapes to heap
issue4066.go:36:12: terr{} escapes to heap
== fixedbugs/issue4085b.go
issue4085b.go:18:34: func literal does not escape
issue4085b.go:18:51: make(T, n) does not escape
issue4085b.go:19:34: func literal does not escape
issue4085b.go:19:51: make(T, 0, n) does not escape
issue4085b.go:20:34: func literal does not escape
issue4085b.go:20:51: make(T, int64(n)) does not escape
issue4085b.go:21:34: func literal does not escape
issue4085b.go:21:51: make(T, 0, int64(n)) does not escape
issue4085b.go:28:35: func literal does not escape
issue4085b.go:28:52: make(T, int(n2)) does not escape
issue4085b.go:29:35: func literal does not escape
issue4085b.go:29:52: make(T, 0, int(n2)) does not escape
issue4085b.go:33:35: func literal does not escape
issue4085b.go:33:52: make(T, int(n2)) does not escape
issue4085b.go:34:35: func literal does not escape
issue4085b.go:34:52: make(T, 0, int(n2)) does not escape
issue4085b.go:37:35: func literal does not escape
issue4085b.go:37:52: make([]byte, uint64(18446744073709551615)) does not escape
issue4085b.go:38:35: func literal does not escape
issue4085b.go:38:52: make(T, 0, uint64(18446744073709551615)) does not escape
issue4085b.go:54:18: str does not escape
issue4085b.go:54:30: f does not escape
issue4085b.go:55:8: func literal does not escape
issue4085b.go:58:10: "did not panic" escapes to heap
issue4085b.go:62:39: "got panic " + s + ", want " + str escapes to heap
issue4085b.go:62:39: "got panic " + s + ", want " + str escapes to heap
issue4085b.go:71:18: []int{...} does not escape
issue4085b.go:73:12: make(T, length) does not escape
issue4085b.go:74:35: func literal does not escape
issue4085b.go:74:54: append does not escape
issue4085b.go:74:62: make(T, n) does not escape
issue4085b.go:75:35: func literal does not escape
issue4085b.go:75:54: append does not escape
issue4085b.go:75:62: make(T, 0, n) does not escape
issue4085b.go:76:35: func literal does not escape
issue4085b.go:76:54: append does not escape
issue4085b.go:76:62: make(T, int64(n)) does not escape
issue4085b.go:77:35: func literal does not escape
issue4085b.go:77:54: append does not escape
issue4085b.go:77:62: make(T, 0, int64(n)) does not escape
issue4085b.go:78:35: func literal does not escape
issue4085b.go:78:54: append does not escape
issue4085b.go:78:62: make(T, uint64(n)) does not escape
issue4085b.go:79:35: func literal does not escape
issue4085b.go:79:54: append does not escape
issue4085b.go:79:62: make(T, 0, uint64(n)) does not escape
issue4085b.go:80:35: func literal does not escape
issue4085b.go:80:54: append does not escape
issue4085b.go:80:62: make(T, int(n)) does not escape
issue4085b.go:81:35: func literal does not escape
issue4085b.go:81:54: append does not escape
issue4085b.go:81:62: make(T, 0, int(n)) does not escape
issue4085b.go:82:35: func literal does not escape
issue4085b.go:82:54: append does not escape
issue4085b.go:82:62: make(T, uint(n)) does not escape
issue4085b.go:83:35: func literal does not escape
issue4085b.go:83:54: append does not escape
issue4085b.go:83:62: make(T, 0, uint(n)) does not escape
== fixedbugs/issue41239.go
issue41239.go:14:17: append does not escape
issue41239.go:15:17: append does not escape
issue41239.go:17:20: ... argument does not escape
issue41239.go:17:20: fmt.Sprintf("different capacity on append: %d vs %d", ... argument...) escapes to heap
issue41239.go:17:63: x escapes to heap
issue41239.go:17:66: y escapes to heap
== fixedbugs/issue4167.go
issue4167.go:16:32: moved to heap: c
issue4167.go:16:7: this does not escape
issue4167.go:24:7: this does not escape
issue4167.go:28:7: this does not escape
issue4167.go:32:7: this does not escape
issue4167.go:36:26: f does not escape
issue4167.go:36:7: this does not escape
issue4167.go:41:13: make(pa, 13) does not escape
issue4167.go:44:9: "length != len(arr)" escapes to heap
issue4167.go:48:9: "length != len(arr)" escapes to heap
== fixedbugs/issue41780.go
issue41780.go:19:10: d does not escape
== fixedbugs/issue41872.go
issue41872.go:21:9: "wanted true, got false" escapes to heap
issue41872.go:24:9: "wanted true, got false" escapes to heap
== fixedbugs/issue42703.go
issue42703.go:14:9: "FAIL" escapes to heap
== fixedbugs/issue42876.go
issue42876.go:13:9: "fail 1" escapes to heap
issue42876.go:16:9: "fail 2" escapes to heap
== fixedbugs/issue43111.go
issue43111.go:68:9: got escapes to heap
== fixedbugs/issue4313.go
issue4313.go:20:9: y escapes to heap
issue4313.go:24:12: px does not escape
== fixedbugs/issue4316.go
issue4316.go:19:2: moved to heap: p
issue4316.go:60:9: "countResult != 4096" escapes to heap
== fixedbugs/issue43292.go
issue43292.go:11:11: I(A{}) escapes to heap
issue43292.go:14:9: B{} escapes to heap
issue43292.go:24:11: I(A{}) escapes to heap
issue43292.go:27:9: B{} escapes to heap
issue43292.go:37:11: I(A{}) escapes to heap
issue43292.go:40:9: B{} escapes to heap
== fixedbugs/issue43444.go
issue43444.go:13:10: ... argument does not escape
issue43444.go:13:16: x does not escape
issue43444.go:14:10: ... argument does not escape
issue43444.go:14:16: y does not escape
issue43444.go:15:10: ... argument does not escape
issue43444.go:15:16: z does not escape
issue43444.go:16:9: func literal does not escape
issue43444.go:26:13: func literal does not escape
issue43444.go:7:8: name does not escape
== fixedbugs/issue43480.go
issue43480.go:25:10: x escapes to heap
== fixedbugs/issue4353.go
issue4353.go:17:8: func literal does not escape
== fixedbugs/issue43570.go
issue43570.go:19:15: leaking param: t
issue43570.go:21:20: ... argument does not escape
issue43570.go:21:20: fmt.Sprintf("bad: %v", ... argument...) escapes to heap
issue43570.go:21:32: t escapes to heap
issue43570.go:28:2: func literal does not escape
issue43570.go:32:15: make([]byte, 1024) escapes to heap
== fixedbugs/issue43619.go
issue43619.go:116:21: ... argument does not escape
issue43619.go:116:21: fmt.Sprintf("want %v, got %v", ... argument...) escapes to heap
issue43619.go:116:42: t.want escapes to heap
issue43619.go:116:49: got escapes to heap
issue43619.go:71:30: []testCase{...} does not escape
== fixedbugs/issue43835.go
issue43835.go:11:9: "FAIL" escapes to heap
issue43835.go:14:9: "FAIL" escapes to heap
issue43835.go:17:9: "FAIL" escapes to heap
issue43835.go:22:8: func literal does not escape
issue43835.go:31:8: func literal does not escape
issue43835.go:40:8: func literal does not escape
== fixedbugs/issue43908.go
== fixedbugs/issue4396a.go
== fixedbugs/issue4396b.go
issue4396b.go:24:15: new(T) escapes to heap
issue4396b.go:24:23: new(T) escapes to heap
== fixedbugs/issue4448.go
issue4448.go:18:9: index bounds check elided
issue4448.go:24:9: "bit: MinPos(0) undefined" escapes to heap
issue4448.go:26:15: index bounds check elided
issue4448.go:34:10: "MinPos(1<<uint(i)) != i" escapes to heap
== fixedbugs/issue44830.go
issue44830.go:17:36: "unexpected t.PkgPath(): " + pkgPath escapes to heap
issue44830.go:17:36: "unexpected t.PkgPath(): " + pkgPath escapes to heap
== fixedbugs/issue4495.go
issue4495.go:21:15: t escapes to heap
issue4495.go:26:9: "ret != 3" escapes to heap
== fixedbugs/issue45175.go
issue45175.go:27:9: got escapes to heap
== fixedbugs/issue4518.go
issue4518.go:14:8: e does not escape
issue4518.go:23:13: d does not escape
issue4518.go:34:12: 3 does not escape
issue4518.go:39:13: d does not escape
issue4518.go:58:9: "a != 3 || b != 7" escapes to heap
issue4518.go:63:15: 42 does not escape
== fixedbugs/issue45242.go
issue45242.go:12:12: b does not escape
issue45242.go:26:20: ... argument does not escape
issue45242.go:26:20: fmt.Sprintf("got %v, want %v\n", ... argument...) escapes to heap
issue45242.go:26:42: b escapes to heap
issue45242.go:26:45: want escapes to heap
== fixedbugs/issue4585.go
issue4585.go:103:11: make(map[V]int) does not escape
issue4585.go:110:9: "broken equality: a != b" escapes to heap
issue4585.go:116:9: "broken hash: len(m) == 2" escapes to heap
issue4585.go:119:9: "m[a] != 2" escapes to heap
issue4585.go:125:11: make(map[W]int) does not escape
issue4585.go:132:9: "broken equality: a != b" escapes to heap
issue4585.go:138:9: "broken hash: len(m) == 2" escapes to heap
issue4585.go:141:9: "m[a] != 2" escapes to heap
issue4585.go:51:11: make(map[U]int) does not escape
issue4585.go:56:9: "broken equality: a != b" escapes to heap
issue4585.go:62:9: "broken hash: len(m) == 2" escapes to heap
issue4585.go:65:9: "m[a] != 2" escapes to heap
issue4585.go:71:11: make(map[T]int) does not escape
issue4585.go:78:9: "broken equality: a != b" escapes to heap
issue4585.go:84:9: "broken hash: len(m) == 2" escapes to heap
issue4585.go:87:9: "m[a] != 2" escapes to heap
issue4585.go:97:9: "broken equality: a != b" escapes to heap
== fixedbugs/issue45851.go
issue45851.go:31:7: v does not escape
issue45851.go:36:8: &Vertex{...} does not escape
issue45851.go:37:8: &Vertex{...} does not escape
issue45851.go:38:8: &Vertex{...} escapes to heap
issue45851.go:47:7: v does not escape
issue45851.go:51:18: leaking param content: x
issue45851.go:51:29: leaking param content: v
issue45851.go:65:20: leaking param content: x
issue45851.go:65:29: leaking param content: y
issue45851.go:66:19: ... argument does not escape
issue45851.go:66:54: x.(*Vertex).name escapes to heap
issue45851.go:66:72: y.(*Vertex).name escapes to heap
issue45851.go:66:79: flags escapes to heap
== fixedbugs/issue4620.go
issue4620.go:14:18: map[int]int{...} escapes to heap
issue4620.go:18:14: ... argument does not escape
issue4620.go:19:9: "m[i] != 2" escapes to heap
== fixedbugs/issue46304.go
issue46304.go:28:19: leaking param content: p
issue46304.go:28:7: w does not escape
issue46304.go:29:8: &P{} escapes to heap
issue46304.go:35:20: leaking param content: op
issue46304.go:35:20: leaking param: op to result ~r0 level=0
issue46304.go:35:7: w does not escape
issue46304.go:42:11: func literal does not escape
issue46304.go:45:9: &Op{} escapes to heap
issue46304.go:56:20: make([]P, len(orig.plist)) escapes to heap
issue46304.go:71:32: []P{...} escapes to heap
issue46304.go:74:9: "bad" escapes to heap
== fixedbugs/issue4748.go
== fixedbugs/issue4752.go
issue4752.go:14:12: yi does not escape
issue4752.go:14:8: xi does not escape
issue4752.go:20:12: uint64(9223372036854775808) does not escape
issue4752.go:20:9: uint64(0) does not escape
issue4752.go:21:12: uint64(9223372036854775808) does not escape
issue4752.go:21:9: uint64(0) does not escape
issue4752.go:24:9: "bad" escapes to heap
issue4752.go:9:12: yi does not escape
issue4752.go:9:8: xi does not escape
== fixedbugs/issue47771.go
issue47771.go:14:13: []*int{...} escapes to heap
issue47771.go:15:12: append escapes to heap
issue47771.go:15:24: make([]*int, len(a) - 1) does not escape
issue47771.go:17:9: a escapes to heap
== fixedbugs/issue4785.go
issue4785.go:11:11: y does not escape
issue4785.go:11:8: x does not escape
issue4785.go:12:21: x.(float64) > y.(float64) escapes to heap
issue4785.go:16:14: 2 does not escape
issue4785.go:16:9: 1 does not escape
issue4785.go:17:10: false does not escape
issue4785.go:18:9: "bad comparison" escapes to heap
== fixedbugs/issue48289.go
issue48289.go:18:8: moved to heap: x
issue48289.go:25:21: ... argument does not escape
issue48289.go:25:21: fmt.Sprintf("got *ptr %d, want %d", ... argument...) escapes to heap
issue48289.go:25:46: *ptr escapes to heap
issue48289.go:25:52: i escapes to heap
== fixedbugs/issue48473.go
issue48473.go:25:20: ... argument does not escape
issue48473.go:25:20: fmt.Sprintf("want %x got %x", ... argument...) escapes to heap
issue48473.go:25:39: uint64(18446744073709551361) escapes to heap
issue48473.go:25:45: got escapes to heap
issue48473.go:28:20: ... argument does not escape
issue48473.go:28:20: fmt.Sprintf("want %x got %x", ... argument...) escapes to heap
issue48473.go:28:39: uint32(4294967041) escapes to heap
issue48473.go:28:45: got escapes to heap
== fixedbugs/issue48476.go
issue48476.go:19:20: ... argument does not escape
issue48476.go:19:20: fmt.Sprintf("want %x got %x", ... argument...) escapes to heap
issue48476.go:19:39: uint64(256) escapes to heap
issue48476.go:19:45: got escapes to heap
== fixedbugs/issue48536.go
== fixedbugs/issue48898.go
issue48898.go:10:8: func literal does not escape
issue48898.go:13:2: func literal does not escape
issue48898.go:14:3: func literal does not escape
issue48898.go:15:3: func literal does not escape
issue48898.go:16:10: func literal does not escape
issue48898.go:17:11: func literal does not escape
issue48898.go:20:17: 3 escapes to heap
issue48898.go:21:11: 2 escapes to heap
issue48898.go:23:10: func literal does not escape
issue48898.go:26:10: 1 escapes to heap
issue48898.go:28:9: func literal does not escape
issue48898.go:32:2: func literal does not escape
issue48898.go:35:3: func literal does not escape
issue48898.go:36:10: func literal does not escape
issue48898.go:37:10: 4 escapes to heap
== fixedbugs/issue49100.go
== fixedbugs/issue49100b.go
issue49100b.go:15:18: string(c) does not escape
== fixedbugs/issue49145.go
== fixedbugs/issue49512.go
issue49512.go:13:7: s does not escape
issue49512.go:18:7: s does not escape
issue49512.go:28:9: &C{} escapes to heap
issue49512.go:31:17: leaking param: fn
issue49512.go:31:7: leaking param content: c
issue49512.go:31:7: leaking param: c to result ~r0 level=0
issue49512.go:32:18: append escapes to heap
issue49512.go:36:7: c does not escape
issue49512.go:48:7: &S{} escapes to heap
issue49512.go:49:20: s.M1 escapes to heap
issue49512.go:49:30: s.M2 escapes to heap
issue49512.go:52:9: "missed method call" escapes to heap
== fixedbugs/issue49665.go
issue49665.go:17:12: ... argument does not escape
== fixedbugs/issue50190.go
issue50190.go:15:26: struct { int }{} does not escape
issue50190.go:15:31: struct { int }{} does not escape
issue50190.go:17:9: "FAIL" escapes to heap
issue50190.go:22:18: struct { int32 }{} does not escape
issue50190.go:26:18: struct { uint32 }{} does not escape
issue50190.go:29:9: "FAIL" escapes to heap
== fixedbugs/issue5056.go
issue5056.go:14:2: moved to heap: x
issue5056.go:28:9: x does not escape
issue5056.go:29:16: devirtualizing quux.Esc to Foo
issue5056.go:30:19: devirtualizing quux.Esc to Foo
issue5056.go:32:9: "bar == foobar" escapes to heap
== fixedbugs/issue50671.go
issue50671.go:33:9: "FAIL" escapes to heap
== fixedbugs/issue50672.go
issue50672.go:13:9: func literal escapes to heap
issue50672.go:18:9: "FAIL" escapes to heap
issue50672.go:35:7: func literal does not escape
issue50672.go:37:10: func literal escapes to heap
issue50672.go:39:7: func literal does not escape
issue50672.go:41:10: "FAIL" escapes to heap
issue50672.go:56:7: func literal does not escape
issue50672.go:60:7: func literal does not escape
issue50672.go:62:10: "FAIL" escapes to heap
issue50672.go:73:7: func literal does not escape
issue50672.go:75:26: []func(int, int){...} escapes to heap
issue50672.go:75:27: func literal escapes to heap
issue50672.go:77:7: func literal does not escape
issue50672.go:79:10: "FAIL" escapes to heap
issue50672.go:93:7: func literal does not escape
issue50672.go:97:7: func literal does not escape
issue50672.go:99:10: "FAIL" escapes to heap
== fixedbugs/issue50854.go
issue50854.go:30:8: "FAILURE" escapes to heap
== fixedbugs/issue51101.go
issue51101.go:19:11: b does not escape
issue51101.go:19:8: a does not escape
== fixedbugs/issue52438.go
== fixedbugs/issue5244.go
== fixedbugs/issue52612.go
issue52612.go:21:8: c does not escape
issue52612.go:22:6: moved to heap: x
issue52612.go:24:5: func literal escapes to heap
issue52612.go:35:10: "bad typ field" escapes to heap
== fixedbugs/issue52953.go
issue52953.go:27:9: "FAIL" escapes to heap
== fixedbugs/issue53137.go
issue53137.go:26:9: "offset mismatch" escapes to heap
issue53137.go:31:17: new(S[int]) does not escape
== fixedbugs/issue53600.go
== fixedbugs/issue53619.go
issue53619.go:15:10: false does not escape
issue53619.go:18:10: false does not escape
== fixedbugs/issue53635.go
issue53635.go:17:9: "FAIL" escapes to heap
issue53635.go:23:9: "FAIL" escapes to heap
issue53635.go:29:9: "FAIL" escapes to heap
== fixedbugs/issue53653.go
== fixedbugs/issue53702.go
issue53702.go:11:19: callback does not escape
issue53702.go:19:7: s does not escape
issue53702.go:22:10: func literal does not escape
issue53702.go:34:14: new(Base) does not escape
issue53702.go:37:9: "FAIL" escapes to heap
== fixedbugs/issue5373.go
issue5373.go:21:11: make([]byte, n) does not escape
issue5373.go:26:13: ... argument does not escape
issue5373.go:26:67: i escapes to heap
issue5373.go:26:70: want escapes to heap
issue5373.go:36:13: ... argument does not escape
issue5373.go:36:70: i escapes to heap
issue5373.go:36:73: want escapes to heap
issue5373.go:42:7: func literal does not escape
issue5373.go:51:13: ... argument does not escape
issue5373.go:51:53: x escapes to heap
issue5373.go:51:56: want escapes to heap
issue5373.go:62:13: ... argument does not escape
issue5373.go:62:58: x escapes to heap
issue5373.go:62:61: want escapes to heap
== fixedbugs/issue54220.go
issue54220.go:24:45: "unexpected offset, want: 8, got: " + strconv.Itoa(int(o)) escapes to heap
issue54220.go:24:45: "unexpected offset, want: 8, got: " + strconv.Itoa(int(o)) escapes to heap
== fixedbugs/issue54467.go
issue54467.go:23:14: ... argument does not escape
issue54467.go:23:43: i escapes to heap
issue54467.go:23:47: x[i] escapes to heap
issue54467.go:23:52: i escapes to heap
issue54467.go:23:56: y[i] escapes to heap
== fixedbugs/issue55122.go
issue55122.go:12:14: make([]byte, 1024) escapes to heap
issue55122.go:28:8: iter escapes to heap
issue55122.go:32:8: x does not escape
== fixedbugs/issue55122b.go
issue55122b.go:12:14: make([]byte, 1024) escapes to heap
issue55122b.go:28:8: iter escapes to heap
issue55122b.go:32:8: x does not escape
== fixedbugs/issue5515.go
issue5515.go:14:18: make([]T, 8) escapes to heap
issue5515.go:17:14: rs escapes to heap
issue5515.go:22:7: s does not escape
issue5515.go:24:14: Slice.Swap ignoring self-assignment in s[i] = s[j]
issue5515.go:32:11: leaking param: data
== fixedbugs/issue5607.go
issue5607.go:13:31: map[string]string{...} does not escape
issue5607.go:15:18: func literal does not escape
issue5607.go:32:8: "omg" escapes to heap
== fixedbugs/issue5704.go
issue5704.go:18:17: s does not escape
issue5704.go:18:27: arg does not escape
issue5704.go:20:22: "len(" + arg + ") != 0" escapes to heap
issue5704.go:20:22: "len(" + arg + ") != 0" escapes to heap
issue5704.go:23:13: arg + " == nil" escapes to heap
issue5704.go:23:13: arg + " == nil" escapes to heap
issue5704.go:27:17: s does not escape
issue5704.go:27:27: arg does not escape
issue5704.go:29:22: "len(" + arg + ") != 0" escapes to heap
issue5704.go:29:22: "len(" + arg + ") != 0" escapes to heap
issue5704.go:32:13: arg + " == nil" escapes to heap
issue5704.go:32:13: arg + " == nil" escapes to heap
issue5704.go:37:20: ([]byte)("") does not escape
issue5704.go:37:20: zero-copy string->[]byte conversion
issue5704.go:38:28: ([]byte)(mystring("")) does not escape
issue5704.go:38:28: zero-copy string->[]byte conversion
issue5704.go:39:21: mybytes("") does not escape
issue5704.go:39:21: zero-copy string->[]byte conversion
issue5704.go:40:29: mybytes(mystring("")) does not escape
issue5704.go:40:29: zero-copy string->[]byte conversion
issue5704.go:42:20: []rune{} does not escape
issue5704.go:43:28: []rune{} does not escape
issue5704.go:44:21: myrunes{} does not escape
issue5704.go:45:29: myrunes{} does not escape
== fixedbugs/issue5753.go
issue5753.go:14:24: leaking param: s
issue5753.go:14:7: t does not escape
issue5753.go:15:2: moved to heap: foo
issue5753.go:20:7: &Thing{} does not escape
issue5753.go:22:8: t.broken does not escape
issue5753.go:26:9: "s[0] != \"foo\"" escapes to heap
== fixedbugs/issue5793.go
issue5793.go:17:17: []string{...} escapes to heap
issue5793.go:21:15: []byte{...} escapes to heap
issue5793.go:26:9: c escapes to heap
issue5793.go:29:16: append escapes to heap
issue5793.go:30:9: s escapes to heap
issue5793.go:33:16: append escapes to heap
issue5793.go:34:9: b escapes to heap
== fixedbugs/issue5809.go
issue5809.go:18:12: index bounds check elided
issue5809.go:19:12: index bounds check elided
issue5809.go:20:12: index bounds check elided
issue5809.go:21:12: index bounds check elided
issue5809.go:24:14: ... argument does not escape
issue5809.go:24:15: x escapes to heap
issue5809.go:25:9: "x != [4]byte{'1','2','3','4'}" escapes to heap
== fixedbugs/issue5820.go
issue5820.go:12:15: make([][]int, 2) does not escape
issue5820.go:16:9: "array[1] != nil" escapes to heap
== fixedbugs/issue5963.go
issue5963.go:19:8: func literal does not escape
issue5963.go:22:5: func literal escapes to heap
== fixedbugs/issue6055.go
issue6055.go:16:8: func literal does not escape
issue6055.go:24:18: f does not escape
issue6055.go:25:8: func literal does not escape
issue6055.go:27:10: "did not panic" escapes to heap
== fixedbugs/issue6269.go
issue6269.go:34:22: error(collision{}) does not escape
issue6269.go:35:19: devirtualizing s.Error to collision
issue6269.go:37:9: "s.Error() != \"ok\"" escapes to heap
== fixedbugs/issue6866.go
== fixedbugs/issue6899.go
== fixedbugs/issue6902.go
== fixedbugs/issue7044.go
issue7044.go:40:24: got escapes to heap
issue7044.go:40:29: want escapes to heap
issue7044.go:41:13: ... argument does not escape
issue7044.go:41:39: got escapes to heap
issue7044.go:41:44: want escapes to heap
== fixedbugs/issue7050.go
issue7050.go:17:13: ... argument does not escape
== fixedbugs/issue7419.go
== fixedbugs/issue7550.go
issue7550.go:10:15: func literal does not escape
issue7550.go:12:31: "not panicking" escapes to heap
issue7550.go:20:18: make([]struct {}, 9223372036854775807) escapes to heap
issue7550.go:21:18: make([]struct {}, 9223372036854775807) escapes to heap
issue7550.go:22:19: append does not escape
issue7550.go:9:18: f does not escape
== fixedbugs/issue7740.go
issue7740.go:33:13: ... argument does not escape
issue7740.go:33:40: p escapes to heap
issue7740.go:33:43: prec escapes to heap
== fixedbugs/issue7863.go
issue7863.go:15:7: f does not escape
issue7863.go:33:10: foo.F does not escape
issue7863.go:36:14: ... argument does not escape
issue7863.go:36:15: "foo.F" escapes to heap
issue7863.go:36:29: (*Foo).F(foo) escapes to heap
issue7863.go:36:34: f() escapes to heap
issue7863.go:39:9: bar.F does not escape
issue7863.go:42:14: ... argument does not escape
issue7863.go:42:15: "bar.F" escapes to heap
issue7863.go:42:29: Bar.F(bar) escapes to heap
issue7863.go:42:34: f() escapes to heap
issue7863.go:46:9: baz.F does not escape
issue7863.go:49:14: ... argument does not escape
issue7863.go:49:15: "baz.F" escapes to heap
issue7863.go:49:29: Baz.F(baz) escapes to heap
issue7863.go:49:34: f() escapes to heap
issue7863.go:58:14: ... argument does not escape
issue7863.go:58:15: "BUG" escapes to heap
== fixedbugs/issue7944.go
issue7944.go:15:8: b does not escape
issue7944.go:30:9: b does not escape
issue7944.go:39:8: make([]byte, 100) does not escape
== fixedbugs/issue7995.go
issue7995.go:21:19: ... argument does not escape
issue7995.go:21:20: p escapes to heap
issue7995.go:21:23: *q escapes to heap
== fixedbugs/issue8011.go
== fixedbugs/issue8036.go
issue8036.go:32:6: F ignoring self-assignment in t.Y = t.X
issue8036.go:33:6: F ignoring self-assignment in t.Z = t.Y
== fixedbugs/issue8039.go
issue8039.go:11:8: s does not escape
issue8039.go:13:12: []int{...} escapes to heap
issue8039.go:18:11: make([]int, 1) does not escape
== fixedbugs/issue8047.go
issue8047.go:20:8: func literal does not escape
issue8047.go:24:10: "defer of nil func didn't panic" escapes to heap
== fixedbugs/issue8047b.go
issue8047b.go:12:8: func literal does not escape
issue8047b.go:25:8: 1 escapes to heap
== fixedbugs/issue8048.go
issue8048.go:102:11: new(int) does not escape
issue8048.go:25:8: func literal does not escape
issue8048.go:47:12: make([]int, 1) does not escape
issue8048.go:58:8: func literal does not escape
issue8048.go:65:12: make([]int, 1) does not escape
issue8048.go:75:8: func literal does not escape
== fixedbugs/issue8132.go
issue8132.go:17:2: func literal does not escape
issue8132.go:18:9: func literal does not escape
issue8132.go:23:3: func literal does not escape
issue8132.go:24:10: func literal does not escape
== fixedbugs/issue8139.go
issue8139.go:48:13: ... argument does not escape
issue8139.go:48:62: x escapes to heap
issue8139.go:48:65: y escapes to heap
== fixedbugs/issue8155.go
== fixedbugs/issue8158.go
issue8158.go:23:9: done does not escape
issue8158.go:24:8: func literal does not escape
issue8158.go:29:8: "p" escapes to heap
issue8158.go:32:9: done does not escape
issue8158.go:33:8: func literal does not escape
issue8158.go:40:8: "p" escapes to heap
== fixedbugs/issue8325.go
issue8325.go:15:20: []byte{...} does not escape
issue8325.go:18:22: index bounds check elided
issue8325.go:26:44: string(b) does not escape
issue8325.go:27:10: "BUG" escapes to heap
== fixedbugs/issue8336.go
issue8336.go:16:8: func literal does not escape
== fixedbugs/issue8347.go
issue8347.go:16:11: "BUG" escapes to heap
issue8347.go:21:10: "BUG" escapes to heap
== fixedbugs/issue8606.go
issue8606.go:33:13: []byte{...} escapes to heap
issue8606.go:38:3: []struct { panic bool; a interface {}; b interface {} }{...} does not escape
issue8606.go:39:12: A{...} escapes to heap
issue8606.go:39:13: 1 escapes to heap
issue8606.go:39:16: b escapes to heap
issue8606.go:39:21: A{...} escapes to heap
issue8606.go:39:22: 2 escapes to heap
issue8606.go:39:25: b escapes to heap
issue8606.go:40:11: A{...} escapes to heap
issue8606.go:40:12: b escapes to heap
issue8606.go:40:15: 1 escapes to heap
issue8606.go:40:20: A{...} escapes to heap
issue8606.go:40:21: b escapes to heap
issue8606.go:40:24: 2 escapes to heap
issue8606.go:41:12: A{...} escapes to heap
issue8606.go:41:13: 1 escapes to heap
issue8606.go:41:16: b escapes to heap
issue8606.go:41:21: A{...} escapes to heap
issue8606.go:41:22: "2" escapes to heap
issue8606.go:41:27: b escapes to heap
issue8606.go:42:11: A{...} escapes to heap
issue8606.go:42:12: b escapes to heap
issue8606.go:42:15: 1 escapes to heap
issue8606.go:42:20: A{...} escapes to heap
issue8606.go:42:21: b escapes to heap
issue8606.go:42:24: "2" escapes to heap
issue8606.go:44:13: A2{...} escapes to heap
issue8606.go:44:14: 1 escapes to heap
issue8606.go:44:17: b escapes to heap
issue8606.go:44:23: A2{...} escapes to heap
issue8606.go:44:24: 2 escapes to heap
issue8606.go:44:27: b escapes to heap
issue8606.go:45:12: A2{...} escapes to heap
issue8606.go:45:13: b escapes to heap
issue8606.go:45:16: 1 escapes to heap
issue8606.go:45:22: A2{...} escapes to heap
issue8606.go:45:23: b escapes to heap
issue8606.go:45:26: 2 escapes to heap
issue8606.go:46:13: A2{...} escapes to heap
issue8606.go:46:14: 1 escapes to heap
issue8606.go:46:17: b escapes to heap
issue8606.go:46:23: A2{...} escapes to heap
issue8606.go:46:24: "2" escapes to heap
issue8606.go:46:29: b escapes to heap
issue8606.go:47:12: A2{...} escapes to heap
issue8606.go:47:13: b escapes to heap
issue8606.go:47:16: 1 escapes to heap
issue8606.go:47:22: A2{...} escapes to heap
issue8606.go:47:23: b escapes to heap
issue8606.go:47:26: "2" escapes to heap
issue8606.go:49:12: S{...} escapes to heap
issue8606.go:49:13: 1 escapes to heap
issue8606.go:49:16: b escapes to heap
issue8606.go:49:21: S{...} escapes to heap
issue8606.go:49:22: 2 escapes to heap
issue8606.go:49:25: b escapes to heap
issue8606.go:50:11: S{...} escapes to heap
issue8606.go:50:12: b escapes to heap
issue8606.go:50:15: 1 escapes to heap
issue8606.go:50:20: S{...} escapes to heap
issue8606.go:50:21: b escapes to heap
issue8606.go:50:24: 2 escapes to heap
issue8606.go:51:12: S{...} escapes to heap
issue8606.go:51:13: 1 escapes to heap
issue8606.go:51:16: b escapes to heap
issue8606.go:51:21: S{...} escapes to heap
issue8606.go:51:22: "2" escapes to heap
issue8606.go:51:27: b escapes to heap
issue8606.go:52:11: S{...} escapes to heap
issue8606.go:52:12: b escapes to heap
issue8606.go:52:15: 1 escapes to heap
issue8606.go:52:20: S{...} escapes to heap
issue8606.go:52:21: b escapes to heap
issue8606.go:52:24: "2" escapes to heap
issue8606.go:54:13: S2{...} escapes to heap
issue8606.go:54:17: 1 escapes to heap
issue8606.go:54:23: b escapes to heap
issue8606.go:54:29: S2{...} escapes to heap
issue8606.go:54:33: 2 escapes to heap
issue8606.go:54:39: b escapes to heap
issue8606.go:55:12: S2{...} escapes to heap
issue8606.go:55:16: b escapes to heap
issue8606.go:55:22: 1 escapes to heap
issue8606.go:55:28: S2{...} escapes to heap
issue8606.go:55:32: b escapes to heap
issue8606.go:55:38: 2 escapes to heap
issue8606.go:56:13: S2{...} escapes to heap
issue8606.go:56:17: 1 escapes to heap
issue8606.go:56:23: b escapes to heap
issue8606.go:56:29: S2{...} escapes to heap
issue8606.go:56:33: "2" escapes to heap
issue8606.go:56:41: b escapes to heap
issue8606.go:57:12: S2{...} escapes to heap
issue8606.go:57:16: b escapes to heap
issue8606.go:57:22: 1 escapes to heap
issue8606.go:57:28: S2{...} escapes to heap
issue8606.go:57:32: b escapes to heap
issue8606.go:57:38: "2" escapes to heap
issue8606.go:59:12: T1{...} escapes to heap
issue8606.go:59:16: b escapes to heap
issue8606.go:59:28: T1{...} escapes to heap
issue8606.go:59:32: b escapes to heap
issue8606.go:60:13: T1{...} escapes to heap
issue8606.go:60:23: b escapes to heap
issue8606.go:60:29: T1{...} escapes to heap
issue8606.go:60:39: b escapes to heap
issue8606.go:61:12: T2{...} escapes to heap
issue8606.go:61:16: b escapes to heap
issue8606.go:61:28: T2{...} escapes to heap
issue8606.go:61:32: b escapes to heap
issue8606.go:62:13: T2{...} escapes to heap
issue8606.go:62:23: b escapes to heap
issue8606.go:62:29: T2{...} escapes to heap
issue8606.go:62:39: b escapes to heap
issue8606.go:63:12: T3{...} escapes to heap
issue8606.go:63:16: b escapes to heap
issue8606.go:63:32: T3{...} escapes to heap
issue8606.go:63:36: b escapes to heap
issue8606.go:64:13: T3{...} escapes to heap
issue8606.go:64:27: b escapes to heap
issue8606.go:64:33: T3{...} escapes to heap
issue8606.go:64:47: b escapes to heap
issue8606.go:65:12: T3{...} escapes to heap
issue8606.go:65:16: b escapes to heap
issue8606.go:65:33: T3{...} escapes to heap
issue8606.go:65:37: b escapes to heap
issue8606.go:66:13: T3{...} escapes to heap
issue8606.go:66:28: b escapes to heap
issue8606.go:66:34: T3{...} escapes to heap
issue8606.go:66:48: b escapes to heap
issue8606.go:68:8: func literal does not escape
issue8606.go:69:10: func literal does not escape
issue8606.go:71:23: ... argument does not escape
issue8606.go:71:23: fmt.Sprintf("comparing %#v and %#v panicked", ... argument...) escapes to heap
issue8606.go:75:22: ... argument does not escape
issue8606.go:75:22: fmt.Sprintf("values %#v and %#v should not be equal", ... argument...) escapes to heap
issue8606.go:79:27: ... argument does not escape
issue8606.go:86:18: leaking param: name
issue8606.go:86:31: f does not escape
issue8606.go:87:8: func literal does not escape
issue8606.go:89:10: name escapes to heap
== fixedbugs/issue8613.go
issue8613.go:13:21: func literal does not escape
issue8613.go:16:21: func literal does not escape
issue8613.go:19:21: func literal does not escape
issue8613.go:23:21: func literal does not escape
issue8613.go:26:16: test does not escape
issue8613.go:26:29: fn does not escape
issue8613.go:27:8: func literal does not escape
issue8613.go:29:15: test + ": expected panic" escapes to heap
issue8613.go:29:15: test + ": expected panic" escapes to heap
== fixedbugs/issue8620.go
issue8620.go:18:11: s1 does not escape
issue8620.go:18:15: s2 does not escape
issue8620.go:21:9: "bad copy result" escapes to heap
== fixedbugs/issue8947.go
issue8947.go:18:9: "wrong1" escapes to heap
issue8947.go:22:9: "wrong2" escapes to heap
issue8947.go:26:9: "wrong3" escapes to heap
issue8947.go:30:9: "wrong4" escapes to heap
issue8947.go:43:9: "wrongx" escapes to heap
issue8947.go:46:9: "wrongX" escapes to heap
== fixedbugs/issue8961.go
issue8961.go:18:9: "composite literal not filled in" escapes to heap
== fixedbugs/issue9006.go
issue9006.go:22:9: "bad1" escapes to heap
issue9006.go:26:9: "bad2" escapes to heap
issue9006.go:31:9: "bad3" escapes to heap
issue9006.go:35:9: "bad4" escapes to heap
== fixedbugs/issue9604.go
issue9604.go:18:9: "^uint16(0xffff) != 0" escapes to heap
issue9604.go:21:9: "^uint16(0xfffe) != 1" escapes to heap
issue9604.go:24:9: "-uint16(0xffff) != 1" escapes to heap
issue9604.go:27:9: "0x7000+0x9000 != 0" escapes to heap
== fixedbugs/issue9691.go
issue9691.go:11:14: ([]byte)(s) does not escape
issue9691.go:12:11: make(map[string]int) does not escape
issue9691.go:15:15: string(b) escapes to heap
issue9691.go:19:9: "bad" escapes to heap
== fixedbugs/issue9738.go
issue9738.go:10:8: func literal does not escape
== float_lit.go
float_lit.go:201:9: "float_lit" escapes to heap
== float_lit2.go
float_lit2.go:117:14: ... argument does not escape
float_lit2.go:117:15: "BUG" escapes to heap
float_lit2.go:125:13: ... argument does not escape
float_lit2.go:125:35: 1.99584e+292 escapes to heap
float_lit2.go:125:42: u64 escapes to heap
float_lit2.go:131:13: ... argument does not escape
float_lit2.go:131:35: 2.02824e+31 escapes to heap
float_lit2.go:131:42: u32 escapes to heap
float_lit2.go:135:24: c.bits does not escape
float_lit2.go:137:14: ... argument does not escape
float_lit2.go:137:78: c.text escapes to heap
float_lit2.go:137:86: c.bits escapes to heap
float_lit2.go:139:48: c.bits does not escape
float_lit2.go:141:14: ... argument does not escape
float_lit2.go:141:53: c.text escapes to heap
float_lit2.go:141:96: c.bits escapes to heap
float_lit2.go:146:11: x does not escape
float_lit2.go:149:16: uint64(math.Float32bits(x)) escapes to heap
float_lit2.go:151:26: math.Float64bits(x) escapes to heap
float_lit2.go:153:9: 0 escapes to heap
float_lit2.go:156:25: x does not escape
float_lit2.go:159:30: math.Float32frombits(uint32(b)) escapes to heap
float_lit2.go:161:30: math.Float64frombits(b) escapes to heap
float_lit2.go:163:9: "?" escapes to heap
== floatcmp.go
floatcmp.go:91:9: "floatcmp failed" escapes to heap
== for.go
for.go:11:36: msg does not escape
for.go:14:9: 1 escapes to heap
== func.go
func.go:11:36: msg does not escape
func.go:14:9: 1 escapes to heap
func.go:53:7: t does not escape
func.go:85:16: new(T) does not escape
== func5.go
func5.go:11:13: f does not escape
func5.go:11:45: c does not escape
func5.go:15:13: leaking param: f
func5.go:21:11: f does not escape
func5.go:25:12: f does not escape
func5.go:41:21: c does not escape
func5.go:52:9: "fail" escapes to heap
func5.go:71:13: func literal does not escape
func5.go:72:14: func literal does not escape
func5.go:82:20: c does not escape
func5.go:82:5: func literal escapes to heap
== func6.go
func6.go:12:5: func literal does not escape
func6.go:13:6: func literal does not escape
func6.go:14:6: func literal does not escape
== func7.go
func7.go:20:9: "BUG: func7 - called g before f" escapes to heap
func7.go:28:9: "wrong answer" escapes to heap
== func8.go
func8.go:38:9: "wrong f,g order" escapes to heap
func8.go:42:9: "wrong compare" escapes to heap
func8.go:45:9: "wrong x,y order" escapes to heap
== gc.go
gc.go:14:10: new([10000]byte) does not escape
== gc1.go
gc1.go:13:11: new([100]byte) does not escape
== goprint.go
goprint.go:25:15: ... argument does not escape
goprint.go:25:61: numg escapes to heap
goprint.go:25:67: numg0 escapes to heap
== helloworld.go
== if.go
if.go:11:36: msg does not escape
if.go:14:9: 1 escapes to heap
== indirect.go
indirect.go:14:39: map[string]int{...} escapes to heap
indirect.go:51:9: "fail" escapes to heap
indirect.go:59:9: "fail" escapes to heap
indirect.go:67:9: "fail" escapes to heap
indirect.go:75:9: "fail" escapes to heap
indirect.go:83:9: "fail" escapes to heap
== initcomma.go
initcomma.go:19:9: "fail" escapes to heap
initcomma.go:27:9: "fail" escapes to heap
initcomma.go:36:9: "fail" escapes to heap
initcomma.go:40:9: "fail" escapes to heap
initcomma.go:45:9: "fail" escapes to heap
initcomma.go:49:9: "fail" escapes to heap
initcomma.go:53:9: "fail" escapes to heap
initcomma.go:57:9: "fail" escapes to heap
initcomma.go:61:9: "fail" escapes to heap
initcomma.go:66:9: "fail" escapes to heap
initcomma.go:71:9: "fail" escapes to heap
initcomma.go:75:9: "fail" escapes to heap
initcomma.go:79:9: "fail" escapes to heap
== initialize.go
initialize.go:58:14: ... argument does not escape
initialize.go:62:14: ... argument does not escape
initialize.go:62:15: "BUG: test/initialize" escapes to heap
== int_lit.go
== intcvt.go
intcvt.go:44:9: "fail" escapes to heap
intcvt.go:50:9: "fail" escapes to heap
intcvt.go:56:9: "fail" escapes to heap
intcvt.go:62:9: "fail" escapes to heap
intcvt.go:68:9: "fail" escapes to heap
intcvt.go:74:9: "fail" escapes to heap
intcvt.go:80:9: "fail" escapes to heap
intcvt.go:86:9: "fail" escapes to heap
== interface/bigdata.go
bigdata.go:14:7: z does not escape
bigdata.go:17:7: z does not escape
bigdata.go:20:7: z does not escape
bigdata.go:24:11: name does not escape
bigdata.go:24:24: leaking param: i
bigdata.go:33:6: moved to heap: bigptr
bigdata.go:34:6: moved to heap: smallptr
bigdata.go:35:6: moved to heap: intptr
bigdata.go:55:6: moved to heap: big
bigdata.go:56:6: moved to heap: small
bigdata.go:57:6: moved to heap: int
bigdata.go:59:14: big escapes to heap
bigdata.go:61:16: small escapes to heap
bigdata.go:63:14: int escapes to heap
== interface/convert.go
convert.go:123:6: u escapes to heap
convert.go:143:6: u escapes to heap
convert.go:22:7: leaking param: t to result ~r0 level=0
convert.go:25:7: t does not escape
convert.go:31:7: leaking param: u to result ~r0 level=0
convert.go:43:12: s does not escape
convert.go:46:9: "fail" escapes to heap
convert.go:53:9: "fail" escapes to heap
convert.go:59:9: "not true" escapes to heap
convert.go:65:9: "not false" escapes to heap
convert.go:71:6: t escapes to heap
convert.go:79:6: t escapes to heap
convert.go:86:7: t escapes to heap
== interface/convert1.go
== interface/convert2.go
== interface/embed.go
embed.go:31:12: s does not escape
embed.go:45:6: t escapes to heap
embed.go:51:6: s escapes to heap
== interface/fail.go
fail.go:32:18: f does not escape
fail.go:33:8: func literal does not escape
fail.go:35:10: "function should panic" escapes to heap
== interface/fake.go
fake.go:31:10: s does not escape
fake.go:31:13: t does not escape
fake.go:32:11: s + t escapes to heap
fake.go:37:9: "assert" escapes to heap
fake.go:44:6: main ignoring self-assignment in x.G = x.F
fake.go:52:6: main ignoring self-assignment in x.Z = x.Y
fake.go:55:23: x escapes to heap
== interface/noeq.go
noeq.go:13:6: 1 does not escape
noeq.go:21:8: s does not escape
noeq.go:25:10: x does not escape
noeq.go:29:12: x does not escape
noeq.go:30:14: func literal does not escape
noeq.go:33:18: f does not escape
noeq.go:34:8: func literal does not escape
noeq.go:36:10: "function should panic" escapes to heap
== interface/receiver.go
receiver.go:119:9: "fail" escapes to heap
receiver.go:18:9: t escapes to heap
receiver.go:23:7: t does not escape
receiver.go:26:9: "fail" escapes to heap
receiver.go:48:6: moved to heap: t
receiver.go:57:6: t escapes to heap
receiver.go:68:22: t does not escape
receiver.go:71:9: "fail" escapes to heap
receiver.go:75:6: moved to heap: s
receiver.go:80:6: s escapes to heap
receiver.go:91:22: s does not escape
receiver.go:94:9: "fail" escapes to heap
receiver.go:98:6: moved to heap: sp
== interface/returntype.go
returntype.go:14:7: s does not escape
returntype.go:15:7: t does not escape
returntype.go:31:18: f does not escape
returntype.go:32:8: func literal does not escape
returntype.go:34:10: "function should panic" escapes to heap
== interface/struct.go
struct.go:104:7: &S3{...} does not escape
struct.go:106:7: devirtualizing i.Put to *S3
struct.go:107:13: devirtualizing i.Get to *S3
struct.go:112:7: p does not escape
struct.go:113:7: p does not escape
struct.go:127:7: devirtualizing i.Put to *S4
struct.go:128:13: devirtualizing i.Get to *S4
struct.go:133:7: &S4{...} does not escape
struct.go:135:7: devirtualizing i.Put to *S4
struct.go:136:13: devirtualizing i.Get to *S4
struct.go:15:20: msg does not escape
struct.go:30:13: s does not escape
struct.go:31:7: devirtualizing i.Put to S1
struct.go:32:13: devirtualizing i.Get to S1
struct.go:39:7: devirtualizing i.Put to *S1
struct.go:40:13: devirtualizing i.Get to *S1
struct.go:45:7: &S1{...} does not escape
struct.go:47:7: devirtualizing i.Put to *S1
struct.go:48:13: devirtualizing i.Get to *S1
struct.go:53:7: p does not escape
struct.go:54:7: p does not escape
struct.go:68:7: devirtualizing i.Put to *S2
struct.go:69:13: devirtualizing i.Get to *S2
struct.go:74:7: &S2{...} does not escape
struct.go:76:7: devirtualizing i.Put to *S2
struct.go:77:13: devirtualizing i.Get to *S2
struct.go:89:13: s does not escape
struct.go:90:7: devirtualizing i.Put to S3
struct.go:91:13: devirtualizing i.Get to S3
struct.go:98:7: devirtualizing i.Put to *S3
struct.go:99:13: devirtualizing i.Get to *S3
== iota.go
iota.go:11:24: msg does not escape
iota.go:14:9: 1 escapes to heap
== ken/array.go
array.go:106:11: make([]int, 100) does not escape
array.go:11:12: a does not escape
array.go:18:12: a does not escape
array.go:28:12: a does not escape
array.go:35:12: a does not escape
array.go:53:9: "res" escapes to heap
array.go:59:11: make([]int, 10, 100) does not escape
array.go:62:9: "fail" escapes to heap
array.go:88:10: new([40]int) does not escape
== ken/chan.go
chan.go:103:7: c does not escape
chan.go:116:11: c does not escape
chan.go:131:10: r0 does not escape
chan.go:131:14: r1 does not escape
chan.go:131:18: r2 does not escape
chan.go:131:22: r3 does not escape
chan.go:131:26: s0 does not escape
chan.go:131:30: s1 does not escape
chan.go:131:34: s2 does not escape
chan.go:131:38: s3 does not escape
chan.go:208:12: leaking param: c
chan.go:41:10: new(Chan) escapes to heap
chan.go:53:12: make([]*Chan, n) escapes to heap
chan.go:56:12: new(Chan) escapes to heap
chan.go:58:9: mkchan ignoring self-assignment in ch.rc = ch.sc
chan.go:74:8: "fail" escapes to heap
chan.go:77:7: c does not escape
chan.go:90:11: c does not escape
== ken/chan1.go
chan1.go:18:8: c does not escape
chan1.go:27:11: "fail" escapes to heap
chan1.go:34:8: c does not escape
chan1.go:39:10: "fail" escapes to heap
== ken/complit.go
complit.go:100:10: M{...} escapes to heap
complit.go:105:16: M{...} escapes to heap
complit.go:105:41: M{...} escapes to heap
complit.go:105:66: M{...} escapes to heap
complit.go:110:14: M{...} escapes to heap
complit.go:110:39: M{...} escapes to heap
complit.go:110:64: M{...} escapes to heap
complit.go:115:15: M{...} escapes to heap
complit.go:115:40: M{...} escapes to heap
complit.go:115:65: M{...} escapes to heap
complit.go:117:24: map[int][3]int{...} escapes to heap
complit.go:118:19: map[int]S{...} escapes to heap
complit.go:119:23: map[int][]int{...} escapes to heap
complit.go:119:31: []int{...} escapes to heap
complit.go:119:56: []int{...} escapes to heap
complit.go:119:81: []int{...} escapes to heap
complit.go:120:19: map[int]M{...} escapes to heap
complit.go:120:23: M{...} escapes to heap
complit.go:120:50: M{...} escapes to heap
complit.go:120:77: M{...} escapes to heap
complit.go:83:6: xs does not escape
== ken/convert.go
== ken/cplx0.go
== ken/cplx1.go
cplx1.go:25:9: "fail" escapes to heap
cplx1.go:31:9: "fail" escapes to heap
cplx1.go:37:9: "fail" escapes to heap
cplx1.go:43:9: "fail" escapes to heap
cplx1.go:59:9: "fail" escapes to heap
cplx1.go:65:9: "fail" escapes to heap
cplx1.go:71:9: "fail" escapes to heap
cplx1.go:77:9: "fail" escapes to heap
cplx1.go:83:10: "fail" escapes to heap
cplx1.go:87:10: "fail" escapes to heap
cplx1.go:92:10: "fail" escapes to heap
cplx1.go:96:10: "fail" escapes to heap
== ken/cplx2.go
cplx2.go:102:9: "fail" escapes to heap
cplx2.go:108:9: "fail" escapes to heap
cplx2.go:114:9: "fail" escapes to heap
cplx2.go:120:9: "fail" escapes to heap
cplx2.go:36:9: "fail" escapes to heap
cplx2.go:42:9: "fail" escapes to heap
cplx2.go:48:9: "fail" escapes to heap
cplx2.go:54:9: "fail" escapes to heap
cplx2.go:60:9: "fail" escapes to heap
cplx2.go:66:9: "fail" escapes to heap
cplx2.go:72:9: "fail" escapes to heap
cplx2.go:78:9: "fail" escapes to heap
cplx2.go:84:9: "fail" escapes to heap
cplx2.go:90:9: "fail" escapes to heap
cplx2.go:96:9: "fail" escapes to heap
== ken/cplx3.go
cplx3.go:31:9: 0 escapes to heap
cplx3.go:39:9: 0 escapes to heap
cplx3.go:45:9: 0 escapes to heap
== ken/cplx4.go
cplx4.go:21:11: s does not escape
cplx4.go:21:14: w does not escape
cplx4.go:23:20: s + " != " + w escapes to heap
cplx4.go:23:20: s + " != " + w escapes to heap
cplx4.go:27:28: w does not escape
cplx4.go:28:18: ... argument does not escape
cplx4.go:28:25: c escapes to heap
cplx4.go:35:18: ... argument does not escape
cplx4.go:35:25: (-5 + -6i) escapes to heap
cplx4.go:41:17: ... argument does not escape
cplx4.go:41:24: (5 + 6i) escapes to heap
cplx4.go:47:17: ... argument does not escape
cplx4.go:47:24: (5 + 6i) escapes to heap
cplx4.go:52:17: ... argument does not escape
cplx4.go:52:24: c3 escapes to heap
cplx4.go:58:13: ... argument does not escape
cplx4.go:58:43: c3 escapes to heap
cplx4.go:58:47: c4 escapes to heap
cplx4.go:59:9: 0 escapes to heap
== ken/cplx5.go
cplx5.go:25:10: a[5] escapes to heap
cplx5.go:29:10: make([]complex128, 12) escapes to heap
cplx5.go:34:10: s[5] escapes to heap
cplx5.go:42:9: vc escapes to heap
cplx5.go:49:9: *pv escapes to heap
cplx5.go:55:10: f.c escapes to heap
cplx5.go:59:10: make(map[complex128]complex128) escapes to heap
cplx5.go:64:10: m[(-5 + 5i)] escapes to heap
cplx5.go:68:9: vm escapes to heap
cplx5.go:72:15: c does not escape
== ken/divconst.go
divconst.go:124:9: "fail" escapes to heap
divconst.go:186:9: "fail" escapes to heap
divconst.go:276:9: "fail" escapes to heap
divconst.go:31:9: "fail" escapes to heap
divconst.go:338:9: "fail" escapes to heap
divconst.go:430:9: "fail" escapes to heap
divconst.go:492:9: "fail" escapes to heap
divconst.go:576:9: "fail" escapes to heap
== ken/divmod.go
divmod.go:102:9: "fail" escapes to heap
divmod.go:106:9: "fail" escapes to heap
divmod.go:110:9: "fail" escapes to heap
divmod.go:114:9: "fail" escapes to heap
divmod.go:125:9: "fail" escapes to heap
divmod.go:129:9: "fail" escapes to heap
divmod.go:133:9: "fail" escapes to heap
divmod.go:137:9: "fail" escapes to heap
divmod.go:148:9: "fail" escapes to heap
divmod.go:152:9: "fail" escapes to heap
divmod.go:156:9: "fail" escapes to heap
divmod.go:160:9: "fail" escapes to heap
divmod.go:165:9: "fail" escapes to heap
divmod.go:169:9: "fail" escapes to heap
divmod.go:173:9: "fail" escapes to heap
divmod.go:177:9: "fail" escapes to heap
divmod.go:182:9: "fail" escapes to heap
divmod.go:186:9: "fail" escapes to heap
divmod.go:190:9: "fail" escapes to heap
divmod.go:194:9: "fail" escapes to heap
divmod.go:203:9: "fail" escapes to heap
divmod.go:212:9: "fail" escapes to heap
divmod.go:221:9: "fail" escapes to heap
divmod.go:230:9: "fail" escapes to heap
divmod.go:239:9: "fail" escapes to heap
divmod.go:243:9: "fail" escapes to heap
divmod.go:247:9: "fail" escapes to heap
divmod.go:56:9: "fail" escapes to heap
divmod.go:60:9: "fail" escapes to heap
divmod.go:64:9: "fail" escapes to heap
divmod.go:68:9: "fail" escapes to heap
divmod.go:79:9: "fail" escapes to heap
divmod.go:83:9: "fail" escapes to heap
divmod.go:87:9: "fail" escapes to heap
divmod.go:91:9: "fail" escapes to heap
== ken/embed.go
embed.go:104:7: p does not escape
embed.go:107:9: "fail" escapes to heap
embed.go:123:7: p does not escape
embed.go:126:9: "fail" escapes to heap
embed.go:142:7: p does not escape
embed.go:145:9: "fail" escapes to heap
embed.go:159:9: new(S) does not escape
embed.go:160:14: new(Subp) escapes to heap
embed.go:161:21: new(SubSubp) escapes to heap
embed.go:162:23: new(SubpSubp) escapes to heap
embed.go:185:9: "fail" escapes to heap
embed.go:189:9: "fail" escapes to heap
embed.go:193:9: "fail" escapes to heap
embed.go:197:9: "fail" escapes to heap
embed.go:201:9: "fail" escapes to heap
embed.go:205:9: "fail" escapes to heap
embed.go:209:9: "fail" escapes to heap
embed.go:215:9: "fail" escapes to heap
embed.go:219:9: "fail" escapes to heap
embed.go:223:9: "fail" escapes to heap
embed.go:229:9: "fail" escapes to heap
embed.go:233:9: "fail" escapes to heap
embed.go:237:9: "fail" escapes to heap
embed.go:241:9: "fail" escapes to heap
embed.go:245:9: "fail" escapes to heap
embed.go:249:9: "fail" escapes to heap
embed.go:253:9: "fail" escapes to heap
embed.go:263:9: "fail" escapes to heap
embed.go:267:9: "fail" escapes to heap
embed.go:271:9: "fail" escapes to heap
embed.go:275:9: "fail" escapes to heap
embed.go:279:9: "fail" escapes to heap
embed.go:283:9: "fail" escapes to heap
embed.go:287:9: "fail" escapes to heap
embed.go:291:12: devirtualizing i.test1 to *S
embed.go:293:9: "fail" escapes to heap
embed.go:295:12: devirtualizing i.test2 to *S
embed.go:297:9: "fail" escapes to heap
embed.go:299:12: devirtualizing i.test3 to *S
embed.go:301:9: "fail" escapes to heap
embed.go:303:12: devirtualizing i.test4 to *S
embed.go:305:9: "fail" escapes to heap
embed.go:307:12: devirtualizing i.test5 to *S
embed.go:309:9: "fail" escapes to heap
embed.go:311:12: devirtualizing i.test6 to *S
embed.go:313:9: "fail" escapes to heap
embed.go:315:12: devirtualizing i.test7 to *S
embed.go:317:9: "fail" escapes to heap
embed.go:31:7: p does not escape
embed.go:34:9: "fail" escapes to heap
embed.go:38:7: p does not escape
embed.go:50:7: p does not escape
embed.go:53:9: "fail" escapes to heap
embed.go:57:7: p does not escape
embed.go:68:7: p does not escape
embed.go:71:9: "fail" escapes to heap
embed.go:85:7: p does not escape
embed.go:88:9: "fail" escapes to heap
== ken/for.go
for.go:18:25: t escapes to heap
== ken/interbasic.go
interbasic.go:101:10: i16 does not escape
interbasic.go:103:10: i32 does not escape
interbasic.go:105:10: i64 does not escape
interbasic.go:108:10: u8 does not escape
interbasic.go:110:11: u16 does not escape
interbasic.go:112:11: u32 does not escape
interbasic.go:114:11: u64 does not escape
interbasic.go:119:9: "fail" escapes to heap
interbasic.go:124:9: "fail" escapes to heap
interbasic.go:129:9: "fail" escapes to heap
interbasic.go:135:9: "fail" escapes to heap
interbasic.go:140:9: "fail" escapes to heap
interbasic.go:146:9: "fail" escapes to heap
interbasic.go:151:9: "fail" escapes to heap
interbasic.go:156:9: "fail" escapes to heap
interbasic.go:161:9: "fail" escapes to heap
interbasic.go:167:9: "fail" escapes to heap
interbasic.go:172:9: "fail" escapes to heap
interbasic.go:177:9: "fail" escapes to heap
interbasic.go:182:9: "fail" escapes to heap
interbasic.go:21:9: "1" escapes to heap
interbasic.go:25:7: i does not escape
interbasic.go:26:7: i does not escape
interbasic.go:28:9: "2" escapes to heap
interbasic.go:31:9: "3" escapes to heap
interbasic.go:35:7: i does not escape
interbasic.go:37:9: "4" escapes to heap
interbasic.go:42:9: "5" escapes to heap
interbasic.go:47:9: "6" escapes to heap
interbasic.go:51:9: "7" escapes to heap
interbasic.go:55:7: s does not escape
interbasic.go:58:9: "8" escapes to heap
interbasic.go:62:7: s does not escape
interbasic.go:64:9: "9" escapes to heap
interbasic.go:68:7: s does not escape
interbasic.go:70:9: "a" escapes to heap
interbasic.go:89:10: "xxx" does not escape
interbasic.go:90:10: 12345 does not escape
interbasic.go:91:10: true does not escape
interbasic.go:94:10: s does not escape
interbasic.go:96:10: b does not escape
interbasic.go:99:10: i8 does not escape
== ken/interfun.go
interfun.go:24:7: this does not escape
interfun.go:28:7: this does not escape
interfun.go:38:10: new(S) does not escape
interfun.go:43:24: 11 escapes to heap
interfun.go:44:24: 12 escapes to heap
interfun.go:50:25: 21 escapes to heap
interfun.go:50:9: devirtualizing i1.f to *S
interfun.go:51:25: 22 escapes to heap
interfun.go:51:9: devirtualizing i2.f to *S
interfun.go:52:25: 23 escapes to heap
interfun.go:52:9: devirtualizing i2.g to *S
interfun.go:55:20: 31 escapes to heap
interfun.go:58:20: 32 escapes to heap
== ken/intervar.go
intervar.go:22:7: leaking param content: p
intervar.go:23:17: " print " + string(p.whoami + 48) does not escape
intervar.go:23:35: string(p.whoami + 48) does not escape
intervar.go:24:11: r + p.put.puts("abc") escapes to heap
intervar.go:34:20: leaking param: s
intervar.go:34:7: leaking param content: b
intervar.go:35:15: " bio " + string(b.whoami + 48) does not escape
intervar.go:35:33: string(b.whoami + 48) does not escape
intervar.go:36:11: r + b.put.puts(s) escapes to heap
intervar.go:46:21: s does not escape
intervar.go:46:7: f does not escape
intervar.go:47:36: string(f.whoami + 48) does not escape
intervar.go:47:52: " file " + string(f.whoami + 48) + " -- " + s escapes to heap
intervar.go:52:10: new(Print) does not escape
intervar.go:53:10: new(Bio) escapes to heap
intervar.go:54:10: new(File) escapes to heap
intervar.go:67:20: r + " != " + expected escapes to heap
intervar.go:67:20: r + " != " + expected escapes to heap
== ken/label.go
== ken/litfun.go
litfun.go:13:7: func literal does not escape
litfun.go:14:8: func literal does not escape
litfun.go:15:9: func literal does not escape
litfun.go:22:31: x(3) escapes to heap
== ken/mfunc.go
mfunc.go:16:24: x + y escapes to heap
== ken/modconst.go
modconst.go:124:9: "fail" escapes to heap
modconst.go:186:9: "fail" escapes to heap
modconst.go:276:9: "fail" escapes to heap
modconst.go:31:9: "fail" escapes to heap
modconst.go:338:9: "fail" escapes to heap
modconst.go:430:9: "fail" escapes to heap
modconst.go:492:9: "fail" escapes to heap
modconst.go:578:9: "fail" escapes to heap
== ken/ptrfun.go
ptrfun.go:16:7: this does not escape
ptrfun.go:25:9: new(C) escapes to heap
ptrfun.go:30:20: v escapes to heap
ptrfun.go:33:20: v escapes to heap
ptrfun.go:36:20: v escapes to heap
ptrfun.go:39:8: p does not escape
ptrfun.go:43:20: v escapes to heap
== ken/ptrvar.go
ptrvar.go:37:27: 1 escapes to heap
ptrvar.go:38:27: 2 escapes to heap
ptrvar.go:53:23: x escapes to heap
== ken/range.go
range.go:100:10: "fail" escapes to heap
range.go:106:9: "fail" escapes to heap
range.go:113:10: "fail" escapes to heap
range.go:119:9: "fail" escapes to heap
range.go:22:10: make([]byte, 16) escapes to heap
range.go:23:10: make(map[int]byte) escapes to heap
range.go:43:10: "fail" escapes to heap
range.go:49:9: "fail" escapes to heap
range.go:57:10: "fail" escapes to heap
range.go:63:9: "fail" escapes to heap
range.go:71:10: "fail" escapes to heap
range.go:77:9: "fail" escapes to heap
range.go:87:10: "fail" escapes to heap
range.go:93:9: "fail" escapes to heap
== ken/rob1.go
rob1.go:24:7: list does not escape
rob1.go:28:26: leaking param: i
rob1.go:28:7: leaking param content: list
rob1.go:29:13: new(ListItem) escapes to heap
rob1.go:35:7: leaking param content: list
rob1.go:50:7: leaking param: this to result ~r0 level=0
rob1.go:55:7: this does not escape
rob1.go:56:25: string(this.val + 48) escapes to heap
rob1.go:60:13: new(List) does not escape
rob1.go:63:17: new(Integer) escapes to heap
rob1.go:70:9: r escapes to heap
== ken/rob2.go
rob2.go:106:19: ... argument does not escape
rob2.go:106:39: (*Slist).Integer(slist) escapes to heap
rob2.go:124:7: leaking param: slist to result ~r0 level=1
rob2.go:180:10: "atom too long\n" escapes to heap
rob2.go:195:9: "parse" escapes to heap
rob2.go:204:13: new(Slist) escapes to heap
rob2.go:216:23: new(Slist) escapes to heap
rob2.go:225:13: new(Slist) escapes to heap
rob2.go:230:35: string(tokenbuf[0:tokenlen]) escapes to heap
rob2.go:37:7: leaking param: this to result ~r0 level=1
rob2.go:41:7: leaking param: this to result ~r0 level=1
rob2.go:45:7: leaking param: this to result ~r0 level=1
rob2.go:49:7: this does not escape
rob2.go:53:7: slist does not escape
rob2.go:91:10: r escapes to heap
rob2.go:97:7: leaking param: slist to result ~r0 level=1
== ken/robfor.go
robfor.go:11:36: msg does not escape
robfor.go:13:32: "assertion fail" + msg + "\n" does not escape
robfor.go:14:9: 1 escapes to heap
== ken/robfunc.go
robfunc.go:11:36: msg does not escape
robfunc.go:13:32: "assertion fail" + msg + "\n" does not escape
robfunc.go:14:9: 1 escapes to heap
robfunc.go:53:7: t does not escape
robfunc.go:91:16: new(T) does not escape
== ken/shift.go
== ken/simparray.go
simparray.go:26:22: s1 escapes to heap
simparray.go:37:22: s2 escapes to heap
simparray.go:39:10: new([100]int) does not escape
simparray.go:49:24: s3 escapes to heap
== ken/simpbool.go
simpbool.go:103:25: 91 escapes to heap
simpbool.go:104:24: 92 escapes to heap
simpbool.go:105:24: 93 escapes to heap
simpbool.go:106:20: 94 escapes to heap
simpbool.go:23:16: 1 escapes to heap
simpbool.go:24:15: 2 escapes to heap
simpbool.go:25:18: 3 escapes to heap
simpbool.go:26:17: 4 escapes to heap
simpbool.go:29:16: 5 escapes to heap
simpbool.go:30:18: 6 escapes to heap
simpbool.go:33:9: new(s) does not escape
simpbool.go:37:18: 7 escapes to heap
simpbool.go:38:17: 8 escapes to heap
simpbool.go:39:20: 9 escapes to heap
simpbool.go:40:19: 10 escapes to heap
simpbool.go:43:18: 11 escapes to heap
simpbool.go:44:20: 12 escapes to heap
simpbool.go:51:23: 21 escapes to heap
simpbool.go:52:21: 22 escapes to heap
simpbool.go:53:21: 23 escapes to heap
simpbool.go:54:22: 24 escapes to heap
simpbool.go:58:24: 31 escapes to heap
simpbool.go:59:22: 32 escapes to heap
simpbool.go:60:20: 33 escapes to heap
simpbool.go:61:21: 34 escapes to heap
simpbool.go:65:24: 41 escapes to heap
simpbool.go:66:20: 41 escapes to heap
simpbool.go:67:22: 41 escapes to heap
simpbool.go:68:21: 44 escapes to heap
simpbool.go:72:25: 51 escapes to heap
simpbool.go:73:21: 52 escapes to heap
simpbool.go:74:21: 53 escapes to heap
simpbool.go:75:20: 54 escapes to heap
simpbool.go:82:23: 61 escapes to heap
simpbool.go:83:24: 62 escapes to heap
simpbool.go:84:24: 63 escapes to heap
simpbool.go:85:22: 64 escapes to heap
simpbool.go:89:24: 71 escapes to heap
simpbool.go:90:25: 72 escapes to heap
simpbool.go:91:23: 73 escapes to heap
simpbool.go:92:21: 74 escapes to heap
simpbool.go:96:24: 81 escapes to heap
simpbool.go:97:23: 82 escapes to heap
simpbool.go:98:25: 83 escapes to heap
simpbool.go:99:21: 84 escapes to heap
== ken/simpconv.go
simpconv.go:20:9: s1 escapes to heap
simpconv.go:28:9: s2 escapes to heap
== ken/simpfun.go
simpfun.go:16:21: x escapes to heap
simpfun.go:24:21: o escapes to heap
== ken/simpswitch.go
simpswitch.go:21:18: string(i + 48) escapes to heap
simpswitch.go:23:14: "out" + string(i + 48) escapes to heap
simpswitch.go:23:24: string(i + 48) does not escape
simpswitch.go:26:9: r escapes to heap
== ken/simpvar.go
simpvar.go:26:22: x escapes to heap
== ken/slicearray.go
slicearray.go:161:9: "fail" escapes to heap
slicearray.go:166:9: "fail" escapes to heap
slicearray.go:173:10: "fail" escapes to heap
slicearray.go:184:9: "fail" escapes to heap
slicearray.go:189:9: "fail" escapes to heap
slicearray.go:196:10: "fail" escapes to heap
== ken/sliceslice.go
sliceslice.go:152:9: "fail" escapes to heap
sliceslice.go:157:9: "fail" escapes to heap
sliceslice.go:164:10: "fail" escapes to heap
sliceslice.go:175:9: "fail" escapes to heap
sliceslice.go:180:9: "fail" escapes to heap
sliceslice.go:187:10: "fail" escapes to heap
sliceslice.go:194:11: make([]byte, 10) escapes to heap
sliceslice.go:200:11: make([]float64, 10) escapes to heap
== ken/string.go
string.go:100:15: string(z2[0:]) does not escape
string.go:102:29: "create int array " + c escapes to heap
string.go:102:29: "create int array " + c escapes to heap
string.go:106:11: new([3]byte) does not escape
string.go:110:15: string(z3[0:]) does not escape
string.go:112:33: "create array pointer " + c escapes to heap
string.go:112:33: "create array pointer " + c escapes to heap
string.go:27:9: a + b does not escape
string.go:36:9: "compare variables" escapes to heap
string.go:40:8: a + b does not escape
string.go:50:8: a + c does not escape
string.go:56:9: "fail" escapes to heap
string.go:61:17: a + b does not escape
string.go:62:42: a + b does not escape
string.go:63:10: "fail" escapes to heap
string.go:75:23: "create int " + c escapes to heap
string.go:75:23: "create int " + c escapes to heap
string.go:80:13: string(v) does not escape
string.go:82:23: "create int " + c escapes to heap
string.go:82:23: "create int " + c escapes to heap
string.go:90:15: string(z1[0:]) does not escape
string.go:92:30: "create byte array " + c escapes to heap
string.go:92:30: "create byte array " + c escapes to heap
== ken/strvar.go
strvar.go:30:26: s1.c escapes to heap
strvar.go:31:26: g1.c escapes to heap
strvar.go:41:31: s2.d.c escapes to heap
strvar.go:42:31: g2.d.c escapes to heap
strvar.go:57:23: x escapes to heap
strvar.go:68:31: s3.d.c escapes to heap
strvar.go:78:23: x escapes to heap
== literal.go
literal.go:13:24: msg does not escape
literal.go:227:9: "literal failed" escapes to heap
== literal2.go
literal2.go:17:9: "assertion failed" escapes to heap
literal2.go:21:12: leaking param: x
literal2.go:21:15: leaking param: y
literal2.go:23:13: ... argument does not escape
literal2.go:75:15: 0.25 escapes to heap
literal2.go:75:23: 0.25 escapes to heap
literal2.go:76:15: 2048 escapes to heap
literal2.go:76:24: 2048 escapes to heap
literal2.go:77:15: 1.9375 escapes to heap
literal2.go:77:25: 1.9375 escapes to heap
literal2.go:78:15: 0.5 escapes to heap
literal2.go:78:24: 0.5 escapes to heap
literal2.go:79:15: 0.124985 escapes to heap
literal2.go:79:27: 0.124985 escapes to heap
literal2.go:80:15: 1.79769e+308 escapes to heap
literal2.go:80:39: 1.79769e+308 escapes to heap
literal2.go:81:15: (0 + 1.79769e+308i) escapes to heap
literal2.go:81:47: (0 + 1.79769e+308i) escapes to heap
literal2.go:83:15: 0.25 escapes to heap
literal2.go:83:24: 0.25 escapes to heap
literal2.go:84:15: 2048 escapes to heap
literal2.go:84:25: 2048 escapes to heap
literal2.go:85:15: 16.9375 escapes to heap
literal2.go:85:27: 16.9375 escapes to heap
literal2.go:86:15: 0.5 escapes to heap
literal2.go:86:26: 0.5 escapes to heap
literal2.go:87:15: 0.124985 escapes to heap
literal2.go:87:29: 0.124985 escapes to heap
literal2.go:88:15: 1.79769e+308 escapes to heap
literal2.go:88:43: 1.79769e+308 escapes to heap
literal2.go:89:15: (0 + 1.79769e+308i) escapes to heap
literal2.go:89:51: (0 + 1.79769e+308i) escapes to heap
== makeslice.go
makeslice.go:100:34: func literal does not escape
makeslice.go:100:52: make(T, 0, int64(n)) does not escape
makeslice.go:101:34: func literal does not escape
makeslice.go:101:52: make(T, uint64(n)) does not escape
makeslice.go:102:34: func literal does not escape
makeslice.go:102:52: make(T, 0, uint64(n)) does not escape
makeslice.go:107:14: make(T, 8) does not escape
makeslice.go:108:34: func literal does not escape
makeslice.go:108:52: make(T, int(n)) does not escape
makeslice.go:109:34: func literal does not escape
makeslice.go:109:52: make(T, 0, int(n)) does not escape
makeslice.go:110:34: func literal does not escape
makeslice.go:110:52: make(T, uint(n)) does not escape
makeslice.go:111:34: func literal does not escape
makeslice.go:111:52: make(T, 0, uint(n)) does not escape
makeslice.go:112:34: func literal does not escape
makeslice.go:112:52: make(T, int64(n)) does not escape
makeslice.go:113:34: func literal does not escape
makeslice.go:113:52: make(T, 0, int64(n)) does not escape
makeslice.go:114:34: func literal does not escape
makeslice.go:114:52: make(T, uint64(n)) does not escape
makeslice.go:115:34: func literal does not escape
makeslice.go:115:52: make(T, 0, uint64(n)) does not escape
makeslice.go:121:30: []int{...} does not escape
makeslice.go:122:12: make(T, length) does not escape
makeslice.go:123:35: func literal does not escape
makeslice.go:123:54: append does not escape
makeslice.go:123:62: make(T, int(n)) does not escape
makeslice.go:124:35: func literal does not escape
makeslice.go:124:54: append does not escape
makeslice.go:124:62: make(T, 0, int(n)) does not escape
makeslice.go:125:35: func literal does not escape
makeslice.go:125:54: append does not escape
makeslice.go:125:62: make(T, int64(n)) does not escape
makeslice.go:126:35: func literal does not escape
makeslice.go:126:54: append does not escape
makeslice.go:126:62: make(T, 0, int64(n)) does not escape
makeslice.go:127:35: func literal does not escape
makeslice.go:127:54: append does not escape
makeslice.go:127:62: make(T, uint64(n)) does not escape
makeslice.go:128:35: func literal does not escape
makeslice.go:128:54: append does not escape
makeslice.go:128:62: make(T, 0, uint64(n)) does not escape
makeslice.go:129:35: func literal does not escape
makeslice.go:129:54: append does not escape
makeslice.go:129:62: make(T, int(n)) does not escape
makeslice.go:130:35: func literal does not escape
makeslice.go:130:54: append does not escape
makeslice.go:130:62: make(T, 0, int(n)) does not escape
makeslice.go:131:35: func literal does not escape
makeslice.go:131:54: append does not escape
makeslice.go:131:62: make(T, uint(n)) does not escape
makeslice.go:132:35: func literal does not escape
makeslice.go:132:54: append does not escape
makeslice.go:132:62: make(T, 0, uint(n)) does not escape
makeslice.go:138:30: []int{...} does not escape
makeslice.go:139:12: make(T, length) does not escape
makeslice.go:140:35: func literal does not escape
makeslice.go:140:54: append does not escape
makeslice.go:140:62: make(T, int(n)) does not escape
makeslice.go:141:35: func literal does not escape
makeslice.go:141:54: append does not escape
makeslice.go:141:62: make(T, 0, int(n)) does not escape
makeslice.go:142:35: func literal does not escape
makeslice.go:142:54: append does not escape
makeslice.go:142:62: make(T, uint(n)) does not escape
makeslice.go:143:35: func literal does not escape
makeslice.go:143:54: append does not escape
makeslice.go:143:62: make(T, 0, uint(n)) does not escape
makeslice.go:144:35: func literal does not escape
makeslice.go:144:54: append does not escape
makeslice.go:144:62: make(T, int64(n)) does not escape
makeslice.go:145:35: func literal does not escape
makeslice.go:145:54: append does not escape
makeslice.go:145:62: make(T, 0, int64(n)) does not escape
makeslice.go:146:35: func literal does not escape
makeslice.go:146:54: append does not escape
makeslice.go:146:62: make(T, uint64(n)) does not escape
makeslice.go:147:35: func literal does not escape
makeslice.go:147:54: append does not escape
makeslice.go:147:62: make(T, 0, uint64(n)) does not escape
makeslice.go:38:18: str does not escape
makeslice.go:38:30: f does not escape
makeslice.go:39:8: func literal does not escape
makeslice.go:42:10: "did not panic" escapes to heap
makeslice.go:46:39: "got panic " + s + ", want " + str escapes to heap
makeslice.go:46:39: "got panic " + s + ", want " + str escapes to heap
makeslice.go:68:34: func literal does not escape
makeslice.go:68:51: make(T, int(n)) does not escape
makeslice.go:69:34: func literal does not escape
makeslice.go:69:51: make(T, 0, int(n)) does not escape
makeslice.go:70:34: func literal does not escape
makeslice.go:70:51: make(T, uint(n)) does not escape
makeslice.go:71:34: func literal does not escape
makeslice.go:71:51: make(T, 0, uint(n)) does not escape
makeslice.go:72:34: func literal does not escape
makeslice.go:72:51: make(T, int64(n)) does not escape
makeslice.go:73:34: func literal does not escape
makeslice.go:73:51: make(T, 0, int64(n)) does not escape
makeslice.go:74:34: func literal does not escape
makeslice.go:74:51: make(T, uint64(n)) does not escape
makeslice.go:75:34: func literal does not escape
makeslice.go:75:51: make(T, 0, uint64(n)) does not escape
makeslice.go:80:34: func literal does not escape
makeslice.go:80:51: make(T, int(n)) does not escape
makeslice.go:81:34: func literal does not escape
makeslice.go:81:51: make(T, 0, int(n)) does not escape
makeslice.go:82:34: func literal does not escape
makeslice.go:82:51: make(T, uint(n)) does not escape
makeslice.go:83:34: func literal does not escape
makeslice.go:83:51: make(T, 0, uint(n)) does not escape
makeslice.go:84:34: func literal does not escape
makeslice.go:84:51: make(T, int64(n)) does not escape
makeslice.go:85:34: func literal does not escape
makeslice.go:85:51: make(T, 0, int64(n)) does not escape
makeslice.go:86:34: func literal does not escape
makeslice.go:86:51: make(T, uint64(n)) does not escape
makeslice.go:87:34: func literal does not escape
makeslice.go:87:51: make(T, 0, uint64(n)) does not escape
makeslice.go:94:14: make(T, 8) does not escape
makeslice.go:95:34: func literal does not escape
makeslice.go:95:52: make(T, int(n)) does not escape
makeslice.go:96:34: func literal does not escape
makeslice.go:96:52: make(T, 0, int(n)) does not escape
makeslice.go:97:34: func literal does not escape
makeslice.go:97:52: make(T, uint(n)) does not escape
makeslice.go:98:34: func literal does not escape
makeslice.go:98:52: make(T, 0, uint(n)) does not escape
makeslice.go:99:34: func literal does not escape
makeslice.go:99:52: make(T, int64(n)) does not escape
== map.go
map.go:105:20: ... argument does not escape
map.go:105:20: fmt.Sprintf("len(mib) = %d\n", ... argument...) escapes to heap
map.go:105:43: len(mib) escapes to heap
map.go:108:20: ... argument does not escape
map.go:108:20: fmt.Sprintf("len(mii) = %d\n", ... argument...) escapes to heap
map.go:108:43: len(mii) escapes to heap
map.go:111:20: ... argument does not escape
map.go:111:20: fmt.Sprintf("len(mfi) = %d\n", ... argument...) escapes to heap
map.go:111:43: len(mfi) escapes to heap
map.go:114:20: ... argument does not escape
map.go:114:20: fmt.Sprintf("len(mif) = %d\n", ... argument...) escapes to heap
map.go:114:43: len(mif) escapes to heap
map.go:117:20: ... argument does not escape
map.go:117:20: fmt.Sprintf("len(msi) = %d\n", ... argument...) escapes to heap
map.go:117:43: len(msi) escapes to heap
map.go:120:20: ... argument does not escape
map.go:120:20: fmt.Sprintf("len(mis) = %d\n", ... argument...) escapes to heap
map.go:120:43: len(mis) escapes to heap
map.go:123:20: ... argument does not escape
map.go:123:20: fmt.Sprintf("len(mss) = %d\n", ... argument...) escapes to heap
map.go:123:43: len(mss) escapes to heap
map.go:126:20: ... argument does not escape
map.go:126:20: fmt.Sprintf("len(mspa) = %d\n", ... argument...) escapes to heap
map.go:126:44: len(mspa) escapes to heap
map.go:129:20: ... argument does not escape
map.go:129:20: fmt.Sprintf("len(mipT) = %d\n", ... argument...) escapes to heap
map.go:129:44: len(mipT) escapes to heap
map.go:132:20: ... argument does not escape
map.go:132:20: fmt.Sprintf("len(mpTi) = %d\n", ... argument...) escapes to heap
map.go:132:44: len(mpTi) escapes to heap
map.go:138:20: ... argument does not escape
map.go:138:20: fmt.Sprintf("len(mipM) = %d\n", ... argument...) escapes to heap
map.go:138:44: len(mipM) escapes to heap
map.go:144:20: ... argument does not escape
map.go:144:20: fmt.Sprintf("len(mit) = %d\n", ... argument...) escapes to heap
map.go:144:43: len(mit) escapes to heap
map.go:154:21: ... argument does not escape
map.go:154:21: fmt.Sprintf("mib[%d] = %t\n", ... argument...) escapes to heap
map.go:154:40: i escapes to heap
map.go:154:46: mib[i] escapes to heap
map.go:157:21: ... argument does not escape
map.go:157:21: fmt.Sprintf("mii[%d] = %d\n", ... argument...) escapes to heap
map.go:157:40: i escapes to heap
map.go:157:46: mii[i] escapes to heap
map.go:160:21: ... argument does not escape
map.go:160:21: fmt.Sprintf("mfi[%d] = %d\n", ... argument...) escapes to heap
map.go:160:40: i escapes to heap
map.go:160:46: mfi[f] escapes to heap
map.go:163:21: ... argument does not escape
map.go:163:21: fmt.Sprintf("mif[%d] = %g\n", ... argument...) escapes to heap
map.go:163:40: i escapes to heap
map.go:163:46: mif[i] escapes to heap
map.go:166:21: ... argument does not escape
map.go:166:21: fmt.Sprintf("mis[%d] = %s\n", ... argument...) escapes to heap
map.go:166:40: i escapes to heap
map.go:166:46: mis[i] escapes to heap
map.go:169:21: ... argument does not escape
map.go:169:21: fmt.Sprintf("msi[%s] = %d\n", ... argument...) escapes to heap
map.go:169:40: s escapes to heap
map.go:169:46: msi[s] escapes to heap
map.go:172:21: ... argument does not escape
map.go:172:21: fmt.Sprintf("mss[%s] = %g\n", ... argument...) escapes to heap
map.go:172:40: s escapes to heap
map.go:172:46: mss[s] escapes to heap
map.go:176:22: ... argument does not escape
map.go:176:22: fmt.Sprintf("mspa[%s][%d] = %s\n", ... argument...) escapes to heap
map.go:176:46: s escapes to heap
map.go:176:49: j escapes to heap
map.go:176:59: mspa[s][j] escapes to heap
map.go:180:21: ... argument does not escape
map.go:180:21: fmt.Sprintf("mipT[%d] = %v\n", ... argument...) escapes to heap
map.go:180:41: i escapes to heap
map.go:183:21: ... argument does not escape
map.go:183:21: fmt.Sprintf("mpTi[apT[%d]] = %d\n", ... argument...) escapes to heap
map.go:183:46: i escapes to heap
map.go:183:53: mpTi[apT[i]] escapes to heap
map.go:189:21: ... argument does not escape
map.go:189:21: fmt.Sprintf("mipM[%d][%d] = %d\n", ... argument...) escapes to heap
map.go:189:45: i escapes to heap
map.go:189:48: i escapes to heap
map.go:189:58: mipM[i][i] escapes to heap
map.go:195:21: ... argument does not escape
map.go:195:21: fmt.Sprintf("mit[%d] = {%d %g}\n", ... argument...) escapes to heap
map.go:195:45: i escapes to heap
map.go:195:54: mit[i].i escapes to heap
map.go:195:64: mit[i].f escapes to heap
map.go:207:22: ... argument does not escape
map.go:207:22: fmt.Sprintf("tuple existence decl: mib[%d]\n", ... argument...) escapes to heap
map.go:207:58: i escapes to heap
map.go:20:8: a does not escape
map.go:211:22: ... argument does not escape
map.go:211:22: fmt.Sprintf("tuple existence assign: mib[%d]\n", ... argument...) escapes to heap
map.go:211:60: i escapes to heap
map.go:217:22: ... argument does not escape
map.go:217:22: fmt.Sprintf("tuple existence decl: mii[%d]\n", ... argument...) escapes to heap
map.go:217:58: i escapes to heap
map.go:221:22: ... argument does not escape
map.go:221:22: fmt.Sprintf("tuple existence assign: mii[%d]\n", ... argument...) escapes to heap
map.go:221:60: i escapes to heap
map.go:227:22: ... argument does not escape
map.go:227:22: fmt.Sprintf("tuple existence decl: mfi[%d]\n", ... argument...) escapes to heap
map.go:227:58: i escapes to heap
map.go:231:22: ... argument does not escape
map.go:231:22: fmt.Sprintf("tuple existence assign: mfi[%d]\n", ... argument...) escapes to heap
map.go:231:60: i escapes to heap
map.go:237:22: ... argument does not escape
map.go:237:22: fmt.Sprintf("tuple existence decl: mif[%d]\n", ... argument...) escapes to heap
map.go:237:58: i escapes to heap
map.go:241:22: ... argument does not escape
map.go:241:22: fmt.Sprintf("tuple existence assign: mif[%d]\n", ... argument...) escapes to heap
map.go:241:60: i escapes to heap
map.go:247:22: ... argument does not escape
map.go:247:22: fmt.Sprintf("tuple existence decl: mis[%d]\n", ... argument...) escapes to heap
map.go:247:58: i escapes to heap
map.go:251:22: ... argument does not escape
map.go:251:22: fmt.Sprintf("tuple existence assign: mis[%d]\n", ... argument...) escapes to heap
map.go:251:60: i escapes to heap
map.go:257:22: ... argument does not escape
map.go:257:22: fmt.Sprintf("tuple existence decl: msi[%d]\n", ... argument...) escapes to heap
map.go:257:58: i escapes to heap
map.go:261:22: ... argument does not escape
map.go:261:22: fmt.Sprintf("tuple existence assign: msi[%d]\n", ... argument...) escapes to heap
map.go:261:60: i escapes to heap
map.go:267:22: ... argument does not escape
map.go:267:22: fmt.Sprintf("tuple existence decl: mss[%d]\n", ... argument...) escapes to heap
map.go:267:58: i escapes to heap
map.go:26:19: "\"" + a[i] + "\"" escapes to heap
map.go:271:22: ... argument does not escape
map.go:271:22: fmt.Sprintf("tuple existence assign: mss[%d]\n", ... argument...) escapes to heap
map.go:271:60: i escapes to heap
map.go:277:22: ... argument does not escape
map.go:277:22: fmt.Sprintf("tuple existence decl: mspa[%d]\n", ... argument...) escapes to heap
map.go:277:59: i escapes to heap
map.go:281:22: ... argument does not escape
map.go:281:22: fmt.Sprintf("tuple existence assign: mspa[%d]\n", ... argument...) escapes to heap
map.go:281:61: i escapes to heap
map.go:287:22: ... argument does not escape
map.go:287:22: fmt.Sprintf("tuple existence decl: mipT[%d]\n", ... argument...) escapes to heap
map.go:287:59: i escapes to heap
map.go:291:22: ... argument does not escape
map.go:291:22: fmt.Sprintf("tuple existence assign: mipT[%d]\n", ... argument...) escapes to heap
map.go:291:61: i escapes to heap
map.go:297:22: ... argument does not escape
map.go:297:22: fmt.Sprintf("tuple existence decl: mpTi[apT[%d]]\n", ... argument...) escapes to heap
map.go:297:64: i escapes to heap
map.go:301:22: ... argument does not escape
map.go:301:22: fmt.Sprintf("tuple existence assign: mpTi[apT[%d]]\n", ... argument...) escapes to heap
map.go:301:66: i escapes to heap
map.go:307:22: ... argument does not escape
map.go:307:22: fmt.Sprintf("tuple existence decl: mipM[%d]\n", ... argument...) escapes to heap
map.go:307:59: i escapes to heap
map.go:311:22: ... argument does not escape
map.go:311:22: fmt.Sprintf("tuple existence assign: mipM[%d]\n", ... argument...) escapes to heap
map.go:311:61: i escapes to heap
map.go:317:22: ... argument does not escape
map.go:317:22: fmt.Sprintf("tuple existence decl: mit[%d]\n", ... argument...) escapes to heap
map.go:317:58: i escapes to heap
map.go:321:22: ... argument does not escape
map.go:321:22: fmt.Sprintf("tuple existence assign: mit[%d]\n", ... argument...) escapes to heap
map.go:321:60: i escapes to heap
map.go:344:22: ... argument does not escape
map.go:344:22: fmt.Sprintf("tuple nonexistence decl: mib[%d]", ... argument...) escapes to heap
map.go:344:59: i escapes to heap
map.go:348:22: ... argument does not escape
map.go:348:22: fmt.Sprintf("tuple nonexistence assign: mib[%d]", ... argument...) escapes to heap
map.go:348:61: i escapes to heap
map.go:354:22: ... argument does not escape
map.go:354:22: fmt.Sprintf("tuple nonexistence decl: mii[%d]", ... argument...) escapes to heap
map.go:354:59: i escapes to heap
map.go:358:22: ... argument does not escape
map.go:358:22: fmt.Sprintf("tuple nonexistence assign: mii[%d]", ... argument...) escapes to heap
map.go:358:61: i escapes to heap
map.go:364:22: ... argument does not escape
map.go:364:22: fmt.Sprintf("tuple nonexistence decl: mfi[%d]", ... argument...) escapes to heap
map.go:364:59: i escapes to heap
map.go:368:22: ... argument does not escape
map.go:368:22: fmt.Sprintf("tuple nonexistence assign: mfi[%d]", ... argument...) escapes to heap
map.go:368:61: i escapes to heap
map.go:374:22: ... argument does not escape
map.go:374:22: fmt.Sprintf("tuple nonexistence decl: mif[%d]", ... argument...) escapes to heap
map.go:374:59: i escapes to heap
map.go:378:22: ... argument does not escape
map.go:378:22: fmt.Sprintf("tuple nonexistence assign: mif[%d]", ... argument...) escapes to heap
map.go:378:61: i escapes to heap
map.go:384:22: ... argument does not escape
map.go:384:22: fmt.Sprintf("tuple nonexistence decl: mis[%d]", ... argument...) escapes to heap
map.go:384:59: i escapes to heap
map.go:388:22: ... argument does not escape
map.go:388:22: fmt.Sprintf("tuple nonexistence assign: mis[%d]", ... argument...) escapes to heap
map.go:388:61: i escapes to heap
map.go:394:22: ... argument does not escape
map.go:394:22: fmt.Sprintf("tuple nonexistence decl: msi[%d]", ... argument...) escapes to heap
map.go:394:59: i escapes to heap
map.go:398:22: ... argument does not escape
map.go:398:22: fmt.Sprintf("tuple nonexistence assign: msi[%d]", ... argument...) escapes to heap
map.go:398:61: i escapes to heap
map.go:404:22: ... argument does not escape
map.go:404:22: fmt.Sprintf("tuple nonexistence decl: mss[%d]", ... argument...) escapes to heap
map.go:404:59: i escapes to heap
map.go:408:22: ... argument does not escape
map.go:408:22: fmt.Sprintf("tuple nonexistence assign: mss[%d]", ... argument...) escapes to heap
map.go:408:61: i escapes to heap
map.go:40:24: map[string]int{...} does not escape
map.go:414:22: ... argument does not escape
map.go:414:22: fmt.Sprintf("tuple nonexistence decl: mspa[%d]", ... argument...) escapes to heap
map.go:414:60: i escapes to heap
map.go:418:22: ... argument does not escape
map.go:418:22: fmt.Sprintf("tuple nonexistence assign: mspa[%d]", ... argument...) escapes to heap
map.go:418:62: i escapes to heap
map.go:424:22: ... argument does not escape
map.go:424:22: fmt.Sprintf("tuple nonexistence decl: mipT[%d]", ... argument...) escapes to heap
map.go:424:60: i escapes to heap
map.go:428:22: ... argument does not escape
map.go:428:22: fmt.Sprintf("tuple nonexistence assign: mipT[%d]", ... argument...) escapes to heap
map.go:428:62: i escapes to heap
map.go:42:21: []byte{...} does not escape
map.go:42:21: string([]byte{...}) escapes to heap
map.go:434:22: ... argument does not escape
map.go:434:22: fmt.Sprintf("tuple nonexistence decl: mpTi[apt[%d]]", ... argument...) escapes to heap
map.go:434:65: i escapes to heap
map.go:438:22: ... argument does not escape
map.go:438:22: fmt.Sprintf("tuple nonexistence assign: mpTi[apT[%d]]", ... argument...) escapes to heap
map.go:438:67: i escapes to heap
map.go:444:22: ... argument does not escape
map.go:444:22: fmt.Sprintf("tuple nonexistence decl: mipM[%d]", ... argument...) escapes to heap
map.go:444:60: i escapes to heap
map.go:448:22: ... argument does not escape
map.go:448:22: fmt.Sprintf("tuple nonexistence assign: mipM[%d]", ... argument...) escapes to heap
map.go:448:62: i escapes to heap
map.go:44:21: ... argument does not escape
map.go:44:21: fmt.Sprintf("mlit[%s] = %d\n", ... argument...) escapes to heap
map.go:44:41: s escapes to heap
map.go:44:48: mlit[s] escapes to heap
map.go:464:22: ... argument does not escape
map.go:464:22: fmt.Sprintf("tuple nonexistence decl: mit[%d]", ... argument...) escapes to heap
map.go:464:59: i escapes to heap
map.go:468:22: ... argument does not escape
map.go:468:22: fmt.Sprintf("tuple nonexistence assign: mit[%d]", ... argument...) escapes to heap
map.go:468:61: i escapes to heap
map.go:478:21: ... argument does not escape
map.go:478:21: fmt.Sprintf("update mspa[%s][%d] = %s\n", ... argument...) escapes to heap
map.go:478:52: s escapes to heap
map.go:478:56: i % 2 escapes to heap
map.go:478:67: mspa[s][i % 2] escapes to heap
map.go:484:21: ... argument does not escape
map.go:484:21: fmt.Sprintf("update mipT[%d].i = %d\n", ... argument...) escapes to heap
map.go:484:50: i escapes to heap
map.go:484:60: mipT[i].i escapes to heap
map.go:489:21: ... argument does not escape
map.go:489:21: fmt.Sprintf("update mipT[%d].f = %g\n", ... argument...) escapes to heap
map.go:489:50: i escapes to heap
map.go:489:60: mipT[i].f escapes to heap
map.go:48:13: make(map[int]bool) does not escape
map.go:495:21: ... argument does not escape
map.go:495:21: fmt.Sprintf("update mipM[%d][%d] = %d\n", ... argument...) escapes to heap
map.go:495:52: i escapes to heap
map.go:495:55: i escapes to heap
map.go:495:65: mipM[i][i] escapes to heap
map.go:49:13: make(map[int]int) does not escape
map.go:503:9: "range mnil" escapes to heap
map.go:50:13: make(map[float32]int) does not escape
map.go:51:13: make(map[int]float32) does not escape
map.go:520:26: map[float32]string{...} escapes to heap
map.go:526:22: ... argument does not escape
map.go:526:22: fmt.Sprintln(... argument...) escapes to heap
map.go:526:23: "float32 map cannot read back m[+0]:" escapes to heap
map.go:526:63: m[pz] escapes to heap
map.go:529:16: ... argument does not escape
map.go:529:17: "float32 map does not treat" escapes to heap
map.go:529:47: float32(0) escapes to heap
map.go:529:51: "and" escapes to heap
map.go:529:58: nz escapes to heap
map.go:529:62: "as equal for read" escapes to heap
map.go:52:13: make(map[string]int) does not escape
map.go:530:22: ... argument does not escape
map.go:530:22: fmt.Sprintln(... argument...) escapes to heap
map.go:530:23: "float32 map does not treat -0 and +0 as equal for read" escapes to heap
map.go:534:22: ... argument does not escape
map.go:534:22: fmt.Sprintln(... argument...) escapes to heap
map.go:534:23: "float32 map does not treat -0 and +0 as equal for write" escapes to heap
map.go:537:22: ... argument does not escape
map.go:537:22: fmt.Sprintln(... argument...) escapes to heap
map.go:537:23: "float32 map allows NaN lookup (a)" escapes to heap
map.go:53:13: make(map[int]string) does not escape
map.go:540:22: ... argument does not escape
map.go:540:22: fmt.Sprintln(... argument...) escapes to heap
map.go:540:23: "float32 map allows NaN lookup (b)" escapes to heap
map.go:543:22: ... argument does not escape
map.go:543:22: fmt.Sprintln(... argument...) escapes to heap
map.go:543:23: "float32 map should have 3 entries:" escapes to heap
map.go:548:22: ... argument does not escape
map.go:548:22: fmt.Sprintln(... argument...) escapes to heap
map.go:548:23: "float32 map should have 5 entries:" escapes to heap
map.go:54:13: make(map[string]string) does not escape
map.go:55:14: make(map[string][]string) does not escape
map.go:560:26: map[float64]string{...} escapes to heap
map.go:566:22: ... argument does not escape
map.go:566:22: fmt.Sprintln(... argument...) escapes to heap
map.go:566:23: "float64 map does not treat -0 and +0 as equal for read" escapes to heap
map.go:570:22: ... argument does not escape
map.go:570:22: fmt.Sprintln(... argument...) escapes to heap
map.go:570:23: "float64 map does not treat -0 and +0 as equal for write" escapes to heap
map.go:573:22: ... argument does not escape
map.go:573:22: fmt.Sprintln(... argument...) escapes to heap
map.go:573:23: "float64 map allows NaN lookup (a)" escapes to heap
map.go:576:22: ... argument does not escape
map.go:576:22: fmt.Sprintln(... argument...) escapes to heap
map.go:576:23: "float64 map allows NaN lookup (b)" escapes to heap
map.go:579:22: ... argument does not escape
map.go:579:22: fmt.Sprintln(... argument...) escapes to heap
map.go:579:23: "float64 map should have 3 entries:" escapes to heap
map.go:584:22: ... argument does not escape
map.go:584:22: fmt.Sprintln(... argument...) escapes to heap
map.go:584:23: "float64 map should have 5 entries:" escapes to heap
map.go:596:28: map[complex64]string{...} escapes to heap
map.go:602:22: ... argument does not escape
map.go:602:22: fmt.Sprintln(... argument...) escapes to heap
map.go:602:23: "complex64 map does not treat -0 and +0 as equal for read" escapes to heap
map.go:606:22: ... argument does not escape
map.go:606:22: fmt.Sprintln(... argument...) escapes to heap
map.go:606:23: "complex64 map does not treat -0 and +0 as equal for write" escapes to heap
map.go:609:22: ... argument does not escape
map.go:609:22: fmt.Sprintln(... argument...) escapes to heap
map.go:609:23: "complex64 map allows NaN lookup (a)" escapes to heap
map.go:612:22: ... argument does not escape
map.go:612:22: fmt.Sprintln(... argument...) escapes to heap
map.go:612:23: "complex64 map allows NaN lookup (b)" escapes to heap
map.go:615:22: ... argument does not escape
map.go:615:22: fmt.Sprintln(... argument...) escapes to heap
map.go:615:23: "complex64 map should have 3 entries:" escapes to heap
map.go:620:22: ... argument does not escape
map.go:620:22: fmt.Sprintln(... argument...) escapes to heap
map.go:620:23: "complex64 map should have 5 entries:" escapes to heap
map.go:62:14: make(map[int]*T) does not escape
map.go:632:29: map[complex128]string{...} escapes to heap
map.go:638:22: ... argument does not escape
map.go:638:22: fmt.Sprintln(... argument...) escapes to heap
map.go:638:23: "complex128 map does not treat -0 and +0 as equal for read" escapes to heap
map.go:63:14: make(map[*T]int) does not escape
map.go:642:22: ... argument does not escape
map.go:642:22: fmt.Sprintln(... argument...) escapes to heap
map.go:642:23: "complex128 map does not treat -0 and +0 as equal for write" escapes to heap
map.go:645:22: ... argument does not escape
map.go:645:22: fmt.Sprintln(... argument...) escapes to heap
map.go:645:23: "complex128 map allows NaN lookup (a)" escapes to heap
map.go:648:22: ... argument does not escape
map.go:648:22: fmt.Sprintln(... argument...) escapes to heap
map.go:648:23: "complex128 map allows NaN lookup (b)" escapes to heap
map.go:64:13: make(map[int]T) does not escape
map.go:651:22: ... argument does not escape
map.go:651:22: fmt.Sprintln(... argument...) escapes to heap
map.go:651:23: "complex128 map should have 3 entries:" escapes to heap
map.go:656:22: ... argument does not escape
map.go:656:22: fmt.Sprintln(... argument...) escapes to heap
map.go:656:23: "complex128 map should have 5 entries:" escapes to heap
map.go:663:22: map[float64]int{} does not escape
map.go:669:9: "wrong size map after nan insertion" escapes to heap
map.go:675:10: "not NaN" escapes to heap
map.go:678:10: "wrong value" escapes to heap
map.go:682:9: "wrong number of nan range iters" escapes to heap
map.go:68:14: make(map[int]M) does not escape
map.go:77:15: new(T) escapes to heap
map.go:80:17: new(T) escapes to heap
map.go:83:9: M{...} escapes to heap
map.go:92:13: make([]string, 2) escapes to heap
== mapclear.go
mapclear.go:18:11: make(map[byte]int) does not escape
mapclear.go:26:13: ... argument does not escape
mapclear.go:26:52: l escapes to heap
mapclear.go:26:55: 0 escapes to heap
mapclear.go:36:13: ... argument does not escape
mapclear.go:36:53: n escapes to heap
mapclear.go:36:56: 1 escapes to heap
mapclear.go:43:11: make(map[int]int) does not escape
mapclear.go:49:13: ... argument does not escape
mapclear.go:49:65: k escapes to heap
mapclear.go:49:68: 42 escapes to heap
mapclear.go:56:7: func literal does not escape
mapclear.go:60:11: make(map[int]int) does not escape
mapclear.go:67:13: ... argument does not escape
mapclear.go:67:65: x escapes to heap
mapclear.go:67:68: 2 escapes to heap
mapclear.go:72:10: make(map[int]int) does not escape
mapclear.go:80:13: ... argument does not escape
mapclear.go:80:67: n escapes to heap
mapclear.go:80:70: 2 escapes to heap
== maplinear.go
maplinear.go:104:28: func literal does not escape
maplinear.go:105:19: map[int]int{} does not escape
maplinear.go:112:31: func literal does not escape
maplinear.go:113:22: map[string]int{} does not escape
maplinear.go:115:16: ... argument does not escape
maplinear.go:115:17: i escapes to heap
maplinear.go:120:32: func literal does not escape
maplinear.go:121:23: map[float32]int{} does not escape
maplinear.go:128:32: func literal does not escape
maplinear.go:129:23: map[float64]int{} does not escape
maplinear.go:136:34: func literal does not escape
maplinear.go:137:25: map[complex64]int{} does not escape
maplinear.go:144:35: func literal does not escape
maplinear.go:145:26: map[complex128]int{} does not escape
maplinear.go:158:34: func literal does not escape
maplinear.go:160:20: map[int]int{} does not escape
maplinear.go:20:18: leaking param: typ
maplinear.go:20:41: f does not escape
maplinear.go:26:11: func literal does not escape
maplinear.go:59:21: ... argument does not escape
maplinear.go:59:21: fmt.Sprintf("%s: too slow: %d inserts: %v; %d inserts: %v\n", ... argument...) escapes to heap
maplinear.go:60:10: n escapes to heap
maplinear.go:60:13: t1 escapes to heap
maplinear.go:60:18: 2 * n escapes to heap
maplinear.go:60:22: t2 escapes to heap
maplinear.go:60:5: typ escapes to heap
maplinear.go:75:28: func literal does not escape
maplinear.go:76:23: map[float64]int{} does not escape
maplinear.go:82:10: "wrong size map after nan insertion" escapes to heap
maplinear.go:87:30: func literal does not escape
maplinear.go:88:27: map[interface {}]int{} does not escape
maplinear.go:90:6: i escapes to heap
maplinear.go:96:30: func literal does not escape
maplinear.go:97:17: map[I]int{} does not escape
maplinear.go:99:7: C(i) escapes to heap
== method.go
method.go:102:9: "fail" escapes to heap
method.go:104:9: i escapes to heap
method.go:105:26: i escapes to heap
method.go:106:9: "fail" escapes to heap
method.go:110:9: "fail" escapes to heap
method.go:112:9: t escapes to heap
method.go:113:26: t escapes to heap
method.go:114:9: "fail" escapes to heap
method.go:118:9: "fail" escapes to heap
method.go:121:13: i escapes to heap
method.go:122:34: i escapes to heap
method.go:123:9: "fail" escapes to heap
method.go:125:6: i escapes to heap
method.go:128:9: "fail" escapes to heap
method.go:131:6: moved to heap: zs
method.go:132:6: moved to heap: zps
method.go:133:6: moved to heap: zi
method.go:134:6: moved to heap: zpi
method.go:135:6: moved to heap: zpt
method.go:136:6: moved to heap: zt
method.go:141:9: "fail" escapes to heap
method.go:145:9: "fail" escapes to heap
method.go:149:9: "fail" escapes to heap
method.go:153:9: "fail" escapes to heap
method.go:157:9: "fail" escapes to heap
method.go:161:9: "fail" escapes to heap
method.go:164:9: zs escapes to heap
method.go:165:27: zs escapes to heap
method.go:166:9: "fail" escapes to heap
method.go:170:9: "fail" escapes to heap
method.go:172:9: zi escapes to heap
method.go:173:27: zi escapes to heap
method.go:174:9: "fail" escapes to heap
method.go:178:9: "fail" escapes to heap
method.go:180:9: zt escapes to heap
method.go:181:27: zt escapes to heap
method.go:182:9: "fail" escapes to heap
method.go:186:9: "fail" escapes to heap
method.go:189:11: zi escapes to heap
method.go:192:9: "fail" escapes to heap
method.go:197:9: "fail" escapes to heap
method.go:201:9: "fail" escapes to heap
method.go:205:9: "fail" escapes to heap
method.go:209:9: "fail" escapes to heap
method.go:213:9: "fail" escapes to heap
method.go:217:9: "fail" escapes to heap
method.go:21:7: s does not escape
method.go:222:9: "fail" escapes to heap
method.go:226:9: "fail" escapes to heap
method.go:22:7: s does not escape
method.go:230:9: "fail" escapes to heap
method.go:234:9: "fail" escapes to heap
method.go:238:9: "fail" escapes to heap
method.go:242:9: "fail" escapes to heap
method.go:248:9: "fail" escapes to heap
method.go:24:7: i does not escape
method.go:26:7: t does not escape
method.go:271:9: "expected nil dereference" escapes to heap
method.go:280:2: func literal does not escape
method.go:289:2: func literal does not escape
method.go:298:2: func literal does not escape
method.go:304:10: new(C) does not escape
method.go:32:10: leaking param: v
method.go:37:6: moved to heap: i
method.go:45:9: "fail" escapes to heap
method.go:49:9: "fail" escapes to heap
method.go:53:9: "fail" escapes to heap
method.go:57:9: "fail" escapes to heap
method.go:61:9: "fail" escapes to heap
method.go:65:9: "fail" escapes to heap
method.go:69:9: "fail" escapes to heap
method.go:73:9: "fail" escapes to heap
method.go:77:9: "fail" escapes to heap
method.go:81:9: "fail" escapes to heap
method.go:85:9: "fail" escapes to heap
method.go:89:9: "fail" escapes to heap
method.go:93:9: "fail" escapes to heap
method.go:96:9: s escapes to heap
method.go:97:26: s escapes to heap
method.go:98:9: "fail" escapes to heap
== method3.go
method3.go:13:7: t does not escape
method3.go:20:13: T{...} does not escape
method3.go:22:6: t does not escape
method3.go:23:10: devirtualizing i.Len to T
method3.go:24:25: devirtualizing i.Len to T
method3.go:25:9: "fail" escapes to heap
method3.go:29:9: "fail" escapes to heap
method3.go:33:9: "fail" escapes to heap
== method5.go
method5.go:102:13: name does not escape
method5.go:102:26: f does not escape
method5.go:110:13: name does not escape
method5.go:110:26: leaking param: i
method5.go:117:19: "(i=" + name + ")" does not escape
method5.go:117:26: i.m does not escape
method5.go:120:13: name does not escape
method5.go:120:26: f does not escape
method5.go:128:18: f does not escape
method5.go:129:8: func literal does not escape
method5.go:131:10: "not panicking" escapes to heap
method5.go:137:21: f does not escape
method5.go:142:2: moved to heap: sv
method5.go:143:15: sv escapes to heap
method5.go:144:19: sv.M does not escape
method5.go:145:25: (&sv).M does not escape
method5.go:148:21: psv.M does not escape
method5.go:149:27: (*psv).M does not escape
method5.go:151:2: moved to heap: sp
method5.go:153:19: sp.M does not escape
method5.go:154:25: (&sp).M does not escape
method5.go:157:21: psp.M does not escape
method5.go:158:27: (*psp).M does not escape
method5.go:160:2: moved to heap: wv
method5.go:161:15: wv escapes to heap
method5.go:162:19: wv.M does not escape
method5.go:163:25: (&wv).M does not escape
method5.go:166:21: pwv.M does not escape
method5.go:167:27: (*pwv).M does not escape
method5.go:169:2: moved to heap: wp
method5.go:171:19: wp.M does not escape
method5.go:172:25: (&wp).M does not escape
method5.go:175:21: pwp.M does not escape
method5.go:176:27: (*pwp).M does not escape
method5.go:178:2: moved to heap: bv
method5.go:180:15: bv escapes to heap
method5.go:181:19: bv.M does not escape
method5.go:182:25: (&bv).M does not escape
method5.go:184:21: pbv.M does not escape
method5.go:185:27: (*pbv).M does not escape
method5.go:187:2: moved to heap: bp
method5.go:189:19: bp.M does not escape
method5.go:190:25: (&bp).M does not escape
method5.go:193:21: pbp.M does not escape
method5.go:194:27: (*pbp).M does not escape
method5.go:196:2: moved to heap: _sv
method5.go:197:16: _sv escapes to heap
method5.go:198:21: _sv.m does not escape
method5.go:199:27: (&_sv).m does not escape
method5.go:202:23: _psv.m does not escape
method5.go:203:29: (*_psv).m does not escape
method5.go:205:2: moved to heap: _sp
method5.go:207:21: _sp.m does not escape
method5.go:208:27: (&_sp).m does not escape
method5.go:211:23: _psp.m does not escape
method5.go:212:29: (*_psp).m does not escape
method5.go:214:2: moved to heap: _wv
method5.go:215:16: _wv escapes to heap
method5.go:216:21: _wv.m does not escape
method5.go:217:27: (&_wv).m does not escape
method5.go:220:23: _pwv.m does not escape
method5.go:221:29: (*_pwv).m does not escape
method5.go:223:2: moved to heap: _wp
method5.go:225:21: _wp.m does not escape
method5.go:226:27: (&_wp).m does not escape
method5.go:229:23: _pwp.m does not escape
method5.go:230:29: (*_pwp).m does not escape
method5.go:232:2: moved to heap: _bv
method5.go:234:16: _bv escapes to heap
method5.go:235:21: _bv.m does not escape
method5.go:236:27: (&_bv).m does not escape
method5.go:238:23: _pbv.m does not escape
method5.go:239:29: (*_pbv).m does not escape
method5.go:23:7: p does not escape
method5.go:241:2: moved to heap: _bp
method5.go:243:21: _bp.m does not escape
method5.go:244:27: (&_bp).m does not escape
method5.go:247:23: _pbp.m does not escape
method5.go:248:29: (*_pbp).m does not escape
method5.go:250:2: moved to heap: t4
method5.go:251:2: moved to heap: t3
method5.go:252:2: moved to heap: t2
method5.go:253:2: moved to heap: t1
method5.go:254:15: t4 escapes to heap
method5.go:268:14: func literal does not escape
method5.go:268:41: psv.M escapes to heap
method5.go:269:14: func literal does not escape
method5.go:269:41: pwv.M escapes to heap
method5.go:270:14: func literal does not escape
method5.go:270:41: pbv.M escapes to heap
method5.go:271:14: func literal does not escape
method5.go:271:42: i.M escapes to heap
method5.go:272:14: func literal does not escape
method5.go:272:43: _psv.m escapes to heap
method5.go:273:14: func literal does not escape
method5.go:273:43: _pwv.m escapes to heap
method5.go:274:14: func literal does not escape
method5.go:274:43: _pbv.m escapes to heap
method5.go:275:14: func literal does not escape
method5.go:275:44: _i.m escapes to heap
method5.go:276:14: func literal does not escape
method5.go:276:40: t1.T2.T3.T4.M escapes to heap
method5.go:277:14: func literal does not escape
method5.go:277:40: t2.T3.T4.M escapes to heap
method5.go:278:14: func literal does not escape
method5.go:278:41: t3.T4.M escapes to heap
method5.go:279:14: func literal does not escape
method5.go:279:40: t3.T4.M escapes to heap
method5.go:282:9: "something set f" escapes to heap
method5.go:287:17: func literal does not escape
method5.go:287:44: psp.M escapes to heap
method5.go:288:17: func literal does not escape
method5.go:288:44: pwp.M escapes to heap
method5.go:289:17: func literal does not escape
method5.go:289:44: pbp.M escapes to heap
method5.go:290:17: func literal does not escape
method5.go:290:46: _psp.m escapes to heap
method5.go:291:17: func literal does not escape
method5.go:291:46: _pwp.m escapes to heap
method5.go:292:17: func literal does not escape
method5.go:292:46: _pbp.m escapes to heap
method5.go:293:17: func literal does not escape
method5.go:293:43: t4.M escapes to heap
method5.go:295:9: "nothing set f" escapes to heap
method5.go:31:7: p does not escape
method5.go:39:7: p does not escape
method5.go:49:7: p does not escape
method5.go:57:7: p does not escape
method5.go:65:7: p does not escape
method5.go:92:13: name does not escape
method5.go:92:26: leaking param: i
method5.go:99:19: "(i=" + name + ")" does not escape
method5.go:99:26: i.M does not escape
== method7.go
method7.go:22:13: s does not escape
method7.go:22:43: " m1(" + s + ")" escapes to heap
method7.go:31:7: leaking param: i to result ~r0 level=0
method7.go:35:7: S{} escapes to heap
method7.go:43:5: S{} escapes to heap
method7.go:46:30: S{} escapes to heap
method7.go:50:29: x escapes to heap
method7.go:58:32: "got" + got + ", want" + want escapes to heap
method7.go:58:32: "got" + got + ", want" + want escapes to heap
method7.go:62:11: &Outer{...} does not escape
method7.go:62:18: &Inner{...} does not escape
method7.go:65:34: "got " + got + ", want " + want escapes to heap
method7.go:65:34: "got " + got + ", want " + want escapes to heap
== named.go
named.go:100:12: f - Float(1) does not escape
named.go:102:12: Float(1) - f does not escape
named.go:104:12: f - f does not escape
named.go:108:12: f * Float(2.5) does not escape
named.go:110:14: Float(2.5) * f does not escape
named.go:112:12: f * f does not escape
named.go:115:12: f / Float(2.5) does not escape
named.go:117:14: Float(2.5) / f does not escape
named.go:119:12: f / f does not escape
named.go:122:10: f does not escape
named.go:125:10: *(&f) does not escape
named.go:128:15: Float(234) does not escape
named.go:131:15: Float(i) does not escape
named.go:134:8: i does not escape
named.go:136:8: -i does not escape
named.go:138:8: ^i does not escape
named.go:140:8: +i does not escape
named.go:142:10: i + Int(1) does not escape
named.go:144:10: Int(1) + i does not escape
named.go:146:10: i + i does not escape
named.go:150:10: i - Int(1) does not escape
named.go:152:10: Int(1) - i does not escape
named.go:154:10: i - i does not escape
named.go:158:10: i * Int(2) does not escape
named.go:160:10: Int(2) * i does not escape
named.go:162:10: i * i does not escape
named.go:165:10: i / Int(5) does not escape
named.go:167:10: Int(5) / i does not escape
named.go:169:10: i / i does not escape
named.go:172:10: i % Int(5) does not escape
named.go:174:10: Int(5) % i does not escape
named.go:176:10: i % i does not escape
named.go:179:10: i & Int(5) does not escape
named.go:181:10: Int(5) & i does not escape
named.go:183:10: i & i does not escape
named.go:186:10: i &^ Int(5) does not escape
named.go:188:10: Int(5) &^ i does not escape
named.go:190:10: i &^ i does not escape
named.go:193:10: i | Int(5) does not escape
named.go:195:10: Int(5) | i does not escape
named.go:197:10: i | i does not escape
named.go:200:10: i ^ Int(5) does not escape
named.go:202:10: Int(5) ^ i does not escape
named.go:204:10: i ^ i does not escape
named.go:207:10: i << uint(4) does not escape
named.go:210:10: i >> uint(4) does not escape
named.go:213:8: i does not escape
named.go:216:11: Int(0) does not escape
named.go:219:8: *(&i) does not escape
named.go:222:11: Int(f) does not escape
named.go:228:12: make(Map) does not escape
named.go:229:12: make(Map) does not escape
named.go:234:11: Map{} does not escape
named.go:235:11: Map{} does not escape
named.go:238:10: slice does not escape
named.go:239:14: make(Slice, 5) does not escape
named.go:240:14: make(Slice, 5) does not escape
named.go:240:14: make(Slice, 5) does not escape
named.go:241:16: []byte{...} does not escape
named.go:242:16: []byte{...} does not escape
named.go:244:15: slice[0:4] does not escape
named.go:246:15: slice[3:8] does not escape
named.go:249:15: Slice(nil) does not escape
named.go:251:15: Slice{...} does not escape
named.go:252:15: Slice{...} does not escape
named.go:252:15: Slice{...} does not escape
named.go:253:15: Slice{} does not escape
named.go:254:15: Slice{} does not escape
named.go:254:15: Slice{} does not escape
named.go:256:10: *(&slice) does not escape
named.go:259:11: str does not escape
named.go:260:15: str + String("a") does not escape
named.go:261:15: str + String("a") does not escape
named.go:261:15: str + String("a") does not escape
named.go:262:15: String("a") + str does not escape
named.go:263:15: String("a") + str does not escape
named.go:263:15: String("a") + str does not escape
named.go:264:15: str + str does not escape
named.go:265:15: str + str does not escape
named.go:265:15: str + str does not escape
named.go:269:17: String("a") does not escape
named.go:270:24: String(([]byte)(slice)) does not escape
named.go:271:17: String(([]byte)(slice)) does not escape
named.go:271:24: String(([]byte)(slice)) does not escape
named.go:272:24: String(([]byte)(nil)) does not escape
named.go:273:17: String(([]byte)(nil)) does not escape
named.go:273:24: String(([]byte)(nil)) does not escape
named.go:276:17: String("hello") does not escape
named.go:278:11: str does not escape
named.go:280:11: *(&str) does not escape
named.go:38:14: x does not escape
named.go:39:13: x does not escape
named.go:40:13: x does not escape
named.go:41:14: x does not escape
named.go:42:12: x does not escape
named.go:43:12: x does not escape
named.go:44:14: x does not escape
named.go:45:15: x does not escape
named.go:54:22: make(Map) does not escape
named.go:55:22: make(Slice, 10) does not escape
named.go:60:10: a does not escape
named.go:62:10: *(&a) does not escape
named.go:64:15: Array{} does not escape
named.go:67:9: b does not escape
named.go:69:9: !b does not escape
named.go:72:9: *(&b) does not escape
named.go:74:13: Bool(true) does not escape
named.go:86:10: f does not escape
named.go:88:10: -f does not escape
named.go:90:10: +f does not escape
named.go:92:12: f + Float(1) does not escape
named.go:94:12: Float(1) + f does not escape
named.go:96:12: f + f does not escape
== nil.go
nil.go:110:14: func literal escapes to heap
nil.go:113:14: func literal escapes to heap
nil.go:116:14: func literal escapes to heap
nil.go:122:12: len(ch) escapes to heap
nil.go:125:12: cap(ch) escapes to heap
nil.go:136:12: len(m) escapes to heap
nil.go:139:10: m[1] escapes to heap
nil.go:142:19: ... argument does not escape
nil.go:142:19: fmt.Sprint(... argument...) escapes to heap
nil.go:142:20: x escapes to heap
nil.go:142:23: ok escapes to heap
nil.go:146:9: k escapes to heap
nil.go:154:14: func literal does not escape
nil.go:166:12: len(x) escapes to heap
nil.go:169:12: cap(x) escapes to heap
nil.go:174:14: func literal does not escape
nil.go:177:14: func literal does not escape
nil.go:39:11: make([]IN, 1) does not escape
nil.go:50:18: f does not escape
nil.go:51:8: func literal does not escape
nil.go:53:10: "not panicking" escapes to heap
nil.go:59:18: leaking param: f
nil.go:60:5: func literal escapes to heap
nil.go:62:9: "did not block" escapes to heap
nil.go:78:9: s escapes to heap
nil.go:86:9: s escapes to heap
nil.go:90:14: func literal does not escape
nil.go:96:14: func literal does not escape
== nilptr.go
nilptr.go:154:7: &T2{} does not escape
nilptr.go:33:9: "dummy too far out" escapes to heap
nilptr.go:54:18: f does not escape
nilptr.go:55:8: func literal does not escape
nilptr.go:57:10: "memory reference did not panic" escapes to heap
nilptr.go:96:8: "unreachable" escapes to heap
== nilptr2.go
nilptr2.go:122:7: m does not escape
nilptr2.go:12:3: func literal does not escape
nilptr2.go:13:10: func literal does not escape
nilptr2.go:40:10: leaking param: x
nilptr2.go:57:25: *a10p escapes to heap
nilptr2.go:63:28: *structp escapes to heap
nilptr2.go:79:31: *bigstructp escapes to heap
== peano.go
peano.go:128:10: 0 escapes to heap
peano.go:23:14: x does not escape
peano.go:27:11: leaking param: x
peano.go:28:10: new(Number) escapes to heap
peano.go:33:11: leaking param: x to result ~r0 level=1
peano.go:37:10: leaking param: x
peano.go:37:13: y does not escape
peano.go:45:10: x does not escape
peano.go:45:13: y does not escape
peano.go:53:11: n does not escape
peano.go:72:12: x does not escape
peano.go:80:12: x does not escape
peano.go:84:9: "fail" escapes to heap
== print.go
== printbig.go
== range.go
range.go:108:9: "fail" escapes to heap
range.go:112:9: "fail" escapes to heap
range.go:115:12: []int{...} does not escape
range.go:116:12: []int{...} does not escape
range.go:123:9: "fail" escapes to heap
range.go:135:9: "fail" escapes to heap
range.go:139:9: "fail" escapes to heap
range.go:13:10: c does not escape
range.go:151:9: "fail" escapes to heap
range.go:155:9: "fail" escapes to heap
range.go:170:40: ([]byte)(makenumstring()) does not escape
range.go:170:40: zero-copy string->[]byte conversion
range.go:175:9: "fail" escapes to heap
range.go:179:9: "fail" escapes to heap
range.go:199:9: "fail" escapes to heap
range.go:203:9: "fail" escapes to heap
range.go:215:9: "fail" escapes to heap
range.go:219:9: "fail" escapes to heap
range.go:231:9: "fail" escapes to heap
range.go:235:9: "fail" escapes to heap
range.go:241:9: &[5]int{...} escapes to heap
range.go:249:9: "fail" escapes to heap
range.go:255:9: "fail" escapes to heap
range.go:264:9: "fail" escapes to heap
range.go:268:9: "fail" escapes to heap
range.go:280:9: "fail" escapes to heap
range.go:284:9: "fail" escapes to heap
range.go:296:9: "fail" escapes to heap
range.go:300:9: "fail" escapes to heap
range.go:320:9: "fail" escapes to heap
range.go:324:9: "fail" escapes to heap
range.go:327:13: []rune{...} does not escape
range.go:334:9: "fail" escapes to heap
range.go:337:12: []int{...} does not escape
range.go:344:9: "fail" escapes to heap
range.go:356:9: "fail" escapes to heap
range.go:35:9: "fail" escapes to heap
range.go:360:9: "fail" escapes to heap
range.go:372:9: "fail" escapes to heap
range.go:376:9: "fail" escapes to heap
range.go:385:20: map[int]int{...} escapes to heap
range.go:396:9: "fail" escapes to heap
range.go:400:9: "fail" escapes to heap
range.go:412:9: "fail" escapes to heap
range.go:416:9: "fail" escapes to heap
range.go:428:9: "fail" escapes to heap
range.go:432:9: "fail" escapes to heap
range.go:43:9: "fail" escapes to heap
range.go:441:13: leaking param: p to result ~r0 level=0
range.go:456:9: "fail" escapes to heap
range.go:460:9: "fail" escapes to heap
range.go:466:9: "fail" escapes to heap
range.go:470:9: "fail" escapes to heap
range.go:51:9: "fail" escapes to heap
range.go:59:9: "fail" escapes to heap
range.go:67:9: "fail" escapes to heap
range.go:74:15: string(i) escapes to heap
range.go:78:9: "fail" escapes to heap
range.go:86:9: "fail" escapes to heap
range.go:97:14: []int{...} escapes to heap
== recover1.go
recover1.go:102:8: 4 escapes to heap
recover1.go:108:8: func literal does not escape
recover1.go:111:8: 5 escapes to heap
recover1.go:118:8: func literal does not escape
recover1.go:120:21: 3 does not escape
recover1.go:121:9: 3 escapes to heap
recover1.go:123:8: 2 escapes to heap
recover1.go:134:20: 2 does not escape
recover1.go:135:8: func literal does not escape
recover1.go:136:21: 3 does not escape
recover1.go:138:9: 3 escapes to heap
recover1.go:140:8: 2 escapes to heap
recover1.go:28:18: x does not escape
recover1.go:62:20: 1 does not escape
recover1.go:63:8: func literal does not escape
recover1.go:64:21: 2 does not escape
recover1.go:65:9: 2 escapes to heap
recover1.go:67:8: 1 escapes to heap
recover1.go:73:8: func literal does not escape
recover1.go:79:21: 3 does not escape
recover1.go:80:9: 3 escapes to heap
recover1.go:82:8: 2 escapes to heap
recover1.go:88:8: func literal does not escape
recover1.go:90:21: 3 does not escape
recover1.go:91:9: 3 escapes to heap
recover1.go:93:8: 2 escapes to heap
recover1.go:99:8: func literal does not escape
== recover2.go
recover2.go:16:13: make([]byte, 10) escapes to heap
recover2.go:28:18: s does not escape
recover2.go:31:9: "expected panic" escapes to heap
recover2.go:34:35: "want: " + s + "; have: " + e escapes to heap
recover2.go:34:35: "want: " + s + "; have: " + e escapes to heap
recover2.go:57:22: 1 does not escape
recover2.go:69:22: x does not escape
recover2.go:76:22: x escapes to heap
recover2.go:77:11: make(map[interface {}]int) does not escape
== recover3.go
recover3.go:26:12: name does not escape
recover3.go:26:25: f does not escape
recover3.go:26:35: err does not escape
recover3.go:27:8: func literal does not escape
recover3.go:58:24: func literal does not escape
recover3.go:59:26: func literal does not escape
recover3.go:61:21: func literal does not escape
recover3.go:62:23: func literal does not escape
recover3.go:63:25: func literal does not escape
recover3.go:67:11: new([10]int) does not escape
recover3.go:68:24: func literal does not escape
recover3.go:69:24: func literal does not escape
recover3.go:72:10: 1 does not escape
recover3.go:73:25: func literal does not escape
recover3.go:74:26: func literal does not escape
recover3.go:77:9: "recover3" escapes to heap
== rename.go
rename.go:57:14: ... argument does not escape
rename.go:57:15: "BUG: wrong n" escapes to heap
rename.go:57:31: 741 escapes to heap
rename.go:57:45: 741 escapes to heap
== reorder.go
reorder.go:112:11: make(map[int]int) does not escape
reorder.go:115:10: m[0] escapes to heap
reorder.go:134:22: map[int]bool{...} does not escape
reorder.go:139:22: false does not escape
reorder.go:148:27: leaking param: s
reorder.go:150:13: ... argument does not escape
reorder.go:150:48: s escapes to heap
reorder.go:151:9: "failed" escapes to heap
reorder.go:159:10: new(int) does not escape
reorder.go:165:10: new(bool) does not escape
reorder.go:33:12: leaking param: x
reorder.go:35:13: ... argument does not escape
reorder.go:35:37: x escapes to heap
reorder.go:35:40: x0 escapes to heap
reorder.go:35:44: x1 escapes to heap
reorder.go:35:48: x2 escapes to heap
reorder.go:36:9: "failed" escapes to heap
reorder.go:42:13: ... argument does not escape
reorder.go:42:43: x escapes to heap
reorder.go:42:46: y escapes to heap
reorder.go:42:49: z escapes to heap
reorder.go:42:52: xx escapes to heap
reorder.go:42:56: yy escapes to heap
reorder.go:42:60: zz escapes to heap
reorder.go:43:9: "failed" escapes to heap
reorder.go:48:12: []int{...} escapes to heap
reorder.go:56:12: []int{...} escapes to heap
reorder.go:64:12: []int{...} escapes to heap
reorder.go:72:12: []int{...} escapes to heap
reorder.go:80:12: []int{...} escapes to heap
== reorder2.go
reorder2.go:109:38: TT.b(TT.a(TT.a(t, "1"), TT.b(t, "2")), "3") + TT.b(TT.a(t, "4"), "5") does not escape
reorder2.go:115:26: TT.b(TT.a(t, "4"), "5") + TT.b(TT.a(TT.a(t, "1"), TT.b(t, "2")), "3") does not escape
reorder2.go:145:17: g("1") + g("2") does not escape
reorder2.go:151:17: g("1") + h("2") does not escape
reorder2.go:157:17: h("1") + g("2") does not escape
reorder2.go:15:15: s does not escape
reorder2.go:163:17: h("1") + h("2") does not escape
reorder2.go:16:18: "a(" + s + ")" escapes to heap
reorder2.go:188:15: T1(0) does not escape
reorder2.go:189:20: devirtualizing i.b to T1
reorder2.go:189:32: devirtualizing i.b to T1
reorder2.go:189:44: devirtualizing i.b to T1
reorder2.go:189:9: devirtualizing i.a to T1
reorder2.go:20:13: leaking param: s to result ~r0 level=0
reorder2.go:218:15: T1(0) does not escape
reorder2.go:219:20: devirtualizing i.b to T1
reorder2.go:219:32: devirtualizing i.b to T1
reorder2.go:219:44: devirtualizing i.b to T1
reorder2.go:219:9: devirtualizing i.a to T1
reorder2.go:21:18: "b(" + s + ")" escapes to heap
reorder2.go:245:15: T1(0) does not escape
reorder2.go:246:20: devirtualizing i.b to T1
reorder2.go:246:32: devirtualizing i.b to T1
reorder2.go:246:44: devirtualizing i.b to T1
reorder2.go:246:9: devirtualizing i.a to T1
reorder2.go:274:15: T1(0) does not escape
reorder2.go:275:20: devirtualizing i.b to T1
reorder2.go:275:32: devirtualizing i.b to T1
reorder2.go:275:44: devirtualizing i.b to T1
reorder2.go:275:9: devirtualizing i.a to T1
reorder2.go:27:8: s does not escape
reorder2.go:28:18: "a(" + s + ")" escapes to heap
reorder2.go:302:15: T1(0) does not escape
reorder2.go:303:20: devirtualizing i.b to T1
reorder2.go:303:32: devirtualizing i.b to T1
reorder2.go:303:44: devirtualizing i.b to T1
reorder2.go:303:9: devirtualizing i.a to T1
reorder2.go:32:8: leaking param: s to result ~r0 level=0
reorder2.go:330:15: T1(0) does not escape
reorder2.go:331:20: devirtualizing i.b to T1
reorder2.go:331:32: devirtualizing i.b to T1
reorder2.go:331:44: devirtualizing i.b to T1
reorder2.go:331:9: devirtualizing i.a to T1
reorder2.go:339:9: "fail" escapes to heap
reorder2.go:33:18: "b(" + s + ")" escapes to heap
reorder2.go:44:15: s does not escape
reorder2.go:45:18: "a(" + s + ")" escapes to heap
reorder2.go:46:9: t escapes to heap
reorder2.go:49:13: leaking param: s to result ~r0 level=0
reorder2.go:50:18: "b(" + s + ")" escapes to heap
reorder2.go:57:11: y does not escape
reorder2.go:57:8: x does not escape
reorder2.go:58:29: "f(" + x + ", " + y + ")" escapes to heap
reorder2.go:62:12: y does not escape
reorder2.go:62:9: x does not escape
reorder2.go:63:30: "ff(" + x + ", " + y + ")" escapes to heap
reorder2.go:66:8: leaking param: x to result ~r0 level=0
reorder2.go:67:18: "h(" + x + ")" escapes to heap
reorder2.go:72:8: leaking param: x to result ~r0 level=0
reorder2.go:73:18: "g(" + x + ")" escapes to heap
reorder2.go:96:14: T1(0) does not escape
reorder2.go:97:19: devirtualizing i.b to T1
reorder2.go:97:31: devirtualizing i.b to T1
reorder2.go:97:43: devirtualizing i.b to T1
reorder2.go:97:8: devirtualizing i.a to T1
== shift3.go
shift3.go:20:20: ... argument does not escape
shift3.go:20:20: fmt.Sprintf("%d != %d", ... argument...) escapes to heap
shift3.go:20:33: x escapes to heap
shift3.go:20:36: y escapes to heap
== simassign.go
simassign.go:51:9: "init val\n" escapes to heap
simassign.go:60:10: "fail" escapes to heap
simassign.go:67:9: "fail" escapes to heap
simassign.go:72:9: "bad swap" escapes to heap
simassign.go:77:9: "bad swap" escapes to heap
== sizeof.go
== slicecap.go
slicecap.go:28:18: desc does not escape
slicecap.go:28:24: s does not escape
slicecap.go:37:17: desc does not escape
slicecap.go:37:30: s does not escape
slicecap.go:45:16: desc does not escape
slicecap.go:45:29: s does not escape
== stack.go
stack.go:15:8: c does not escape
stack.go:30:9: "fail" escapes to heap
stack.go:65:15: string(b) does not escape
stack.go:67:9: "bad []byte -> string" escapes to heap
stack.go:69:2: moved to heap: .autotmp_3
stack.go:74:9: "fail" escapes to heap
stack.go:76:7: func literal does not escape
stack.go:87:9: "fail" escapes to heap
== stackobj2.go
stackobj2.go:30:15: x does not escape
stackobj2.go:32:9: "must be multiple of 2" escapes to heap
stackobj2.go:40:22: ... argument does not escape
stackobj2.go:40:22: fmt.Sprintf("bad data want %d, got %d", ... argument...) escapes to heap
stackobj2.go:40:51: i escapes to heap
stackobj2.go:40:54: got escapes to heap
stackobj2.go:77:7: &NotTiny{...} escapes to heap
== strcopy.go
strcopy.go:19:18: make([]byte, 2048) does not escape
strcopy.go:20:21: string(buf) does not escape
strcopy.go:22:27: string(([]byte)(sub)) does not escape
strcopy.go:22:28: ([]byte)(sub) does not escape
strcopy.go:22:28: zero-copy string->[]byte conversion
strcopy.go:27:9: "sub and subcopy have the same underlying array" escapes to heap
== string_lit.go
string_lit.go:100:13: string(r) does not escape
string_lit.go:103:13: string(r) does not escape
string_lit.go:106:13: string(r) does not escape
string_lit.go:109:13: string(r) does not escape
string_lit.go:112:13: string(r) does not escape
string_lit.go:129:14: []rune{...} does not escape
string_lit.go:130:13: string(rs) does not escape
string_lit.go:133:16: string(gr1) does not escape
string_lit.go:134:16: string(gr2) does not escape
string_lit.go:135:16: string(gb1) does not escape
string_lit.go:136:16: string(gb2) does not escape
string_lit.go:139:15: []rune{...} does not escape
string_lit.go:140:15: []rune{...} does not escape
string_lit.go:141:15: ([]byte)("aä本☺") does not escape
string_lit.go:141:15: zero-copy string->[]byte conversion
string_lit.go:142:15: ([]byte)("aä\xff\xff本☺") does not escape
string_lit.go:142:15: zero-copy string->[]byte conversion
string_lit.go:144:16: string(r1) does not escape
string_lit.go:145:16: string(r2) does not escape
string_lit.go:146:16: string(b1) does not escape
string_lit.go:147:16: string(b2) does not escape
string_lit.go:15:13: a does not escape
string_lit.go:15:16: b does not escape
string_lit.go:15:19: c does not escape
string_lit.go:36:9: "string_lit" escapes to heap
== stringrange.go
stringrange.go:19:18: []rune{...} does not escape
stringrange.go:28:14: ... argument does not escape
stringrange.go:28:48: i escapes to heap
stringrange.go:28:51: offset escapes to heap
stringrange.go:32:14: ... argument does not escape
stringrange.go:32:74: i escapes to heap
stringrange.go:32:77: r escapes to heap
stringrange.go:32:86: expect[cnum] escapes to heap
stringrange.go:36:14: ... argument does not escape
stringrange.go:36:61: i escapes to heap
stringrange.go:36:64: r escapes to heap
stringrange.go:36:73: expect[cnum] escapes to heap
stringrange.go:43:14: ... argument does not escape
stringrange.go:43:15: "after loop i is" escapes to heap
stringrange.go:43:34: i escapes to heap
stringrange.go:43:37: "not" escapes to heap
stringrange.go:43:50: len(s) - 1 escapes to heap
stringrange.go:52:14: ... argument does not escape
stringrange.go:52:15: "range empty string assigned to index:" escapes to heap
stringrange.go:52:56: i escapes to heap
stringrange.go:56:14: ... argument does not escape
stringrange.go:56:15: "range empty string assigned to value:" escapes to heap
stringrange.go:56:56: c escapes to heap
stringrange.go:62:14: ... argument does not escape
stringrange.go:62:55: c escapes to heap
stringrange.go:68:14: ... argument does not escape
stringrange.go:68:15: "BUG: stringrange" escapes to heap
== struct0.go
struct0.go:13:11: c does not escape
struct0.go:17:13: make(map[interface {}]int) escapes to heap
struct0.go:19:12: c does not escape
struct0.go:21:9: (<-c).(struct {}) escapes to heap
struct0.go:31:15: struct {}{} escapes to heap
struct0.go:33:15: struct {}{} escapes to heap
== switch.go
switch.go:13:24: msg does not escape
switch.go:16:9: 1 escapes to heap
switch.go:269:14: func literal does not escape
switch.go:275:18: make(map[int]int) does not escape
switch.go:281:18: make([]int, 1) does not escape
switch.go:288:26: (interface {})("hello") does not escape
switch.go:289:7: 42 does not escape
switch.go:291:7: "hello" does not escape
switch.go:299:26: (interface {})(true) does not escape
switch.go:302:7: false does not escape
switch.go:314:33: (interface {})(1) does not escape
switch.go:319:7: 1 does not escape
switch.go:321:8: T(1) does not escape
switch.go:323:8: F(1) does not escape
switch.go:325:7: 1 does not escape
switch.go:327:7: "hello" does not escape
switch.go:329:8: S("hello") does not escape
switch.go:331:14: B(false) does not escape
switch.go:331:7: true does not escape
switch.go:333:15: B(true) does not escape
switch.go:333:7: false does not escape
== turing.go
turing.go:42:17: string(a[p]) escapes to heap
turing.go:53:11: r escapes to heap
== typeparam/absdiff.go
== typeparam/absdiff2.go
absdiff2.go:120:20: ... argument does not escape
absdiff2.go:120:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff2.go:120:44: got escapes to heap
absdiff2.go:120:49: 3 escapes to heap
absdiff2.go:123:20: ... argument does not escape
absdiff2.go:123:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff2.go:123:44: got escapes to heap
absdiff2.go:123:49: 3 escapes to heap
absdiff2.go:126:20: ... argument does not escape
absdiff2.go:126:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff2.go:126:44: got escapes to heap
absdiff2.go:126:49: 35 escapes to heap
absdiff2.go:130:20: ... argument does not escape
absdiff2.go:130:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff2.go:130:44: got escapes to heap
absdiff2.go:130:49: (5 + 0i) escapes to heap
absdiff2.go:133:20: ... argument does not escape
absdiff2.go:133:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff2.go:133:44: got escapes to heap
absdiff2.go:133:49: (5 + 0i) escapes to heap
absdiff2.go:79:15: x does not escape
absdiff2.go:88:9: "unknown complex type" escapes to heap
absdiff2.go:95:20: a.Value_ does not escape
== typeparam/absdiff3.go
absdiff3.go:46:15: x does not escape
absdiff3.go:55:9: "unknown complex type" escapes to heap
absdiff3.go:62:19: a does not escape
absdiff3.go:83:20: ... argument does not escape
absdiff3.go:83:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff3.go:83:44: got escapes to heap
absdiff3.go:83:49: 3 escapes to heap
absdiff3.go:86:20: ... argument does not escape
absdiff3.go:86:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff3.go:86:44: got escapes to heap
absdiff3.go:86:49: 3 escapes to heap
absdiff3.go:89:20: ... argument does not escape
absdiff3.go:89:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff3.go:89:44: got escapes to heap
absdiff3.go:89:49: 35 escapes to heap
absdiff3.go:93:20: ... argument does not escape
absdiff3.go:93:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff3.go:93:44: got escapes to heap
absdiff3.go:93:49: (5 + 0i) escapes to heap
absdiff3.go:96:20: ... argument does not escape
absdiff3.go:96:20: fmt.Sprintf("got = %v, want = %v", ... argument...) escapes to heap
absdiff3.go:96:44: got escapes to heap
absdiff3.go:96:49: (5 + 0i) escapes to heap
== typeparam/adder.go
adder.go:19:11: a + b escapes to heap
adder.go:24:20: ... argument does not escape
adder.go:24:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
adder.go:24:40: got escapes to heap
adder.go:24:45: 8 escapes to heap
adder.go:27:20: ... argument does not escape
adder.go:27:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
adder.go:27:40: got escapes to heap
adder.go:27:45: "abcd" escapes to heap
== typeparam/append.go
append.go:16:15: append escapes to heap
append.go:16:15: append escapes to heap
append.go:21:14: ... argument does not escape
append.go:21:21: []Recv{...} escapes to heap
append.go:23:9: a escapes to heap
append.go:27:15: ... argument does not escape
append.go:27:28: []chan<- int{...} does not escape
append.go:29:9: a escapes to heap
== typeparam/boundmethod.go
boundmethod.go:101:29: []StringStruct[main.myint]{...} does not escape
boundmethod.go:104:19: []string{...} escapes to heap
boundmethod.go:105:24: got3 escapes to heap
boundmethod.go:105:30: want3 escapes to heap
boundmethod.go:106:20: ... argument does not escape
boundmethod.go:106:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
boundmethod.go:106:40: got3 escapes to heap
boundmethod.go:106:46: want3 escapes to heap
boundmethod.go:36:18: Stringer(v) escapes to heap
boundmethod.go:36:18: Stringer(v) escapes to heap
boundmethod.go:44:9: func literal does not escape
boundmethod.go:44:9: func literal does not escape
boundmethod.go:45:20: Stringer(v1) escapes to heap
boundmethod.go:45:20: Stringer(v1) escapes to heap
boundmethod.go:50:21: ... argument does not escape
boundmethod.go:50:21: ... argument does not escape
boundmethod.go:50:21: fmt.Sprintf("Mismatched values %v, %v, %v, %v\n", ... argument...) escapes to heap
boundmethod.go:50:21: fmt.Sprintf("Mismatched values %v, %v, %v, %v\n", ... argument...) escapes to heap
boundmethod.go:50:60: x1 escapes to heap
boundmethod.go:50:60: x1 escapes to heap
boundmethod.go:50:64: x2 escapes to heap
boundmethod.go:50:64: x2 escapes to heap
boundmethod.go:50:68: x3 escapes to heap
boundmethod.go:50:68: x3 escapes to heap
boundmethod.go:50:72: x4 escapes to heap
boundmethod.go:50:72: x4 escapes to heap
boundmethod.go:53:15: append escapes to heap
boundmethod.go:53:15: append escapes to heap
boundmethod.go:79:14: []myint{...} does not escape
boundmethod.go:83:18: []string{...} escapes to heap
boundmethod.go:84:24: got escapes to heap
boundmethod.go:84:29: want escapes to heap
boundmethod.go:85:20: ... argument does not escape
boundmethod.go:85:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
boundmethod.go:85:40: got escapes to heap
boundmethod.go:85:45: want escapes to heap
== typeparam/combine.go
combine.go:16:9: func literal escapes to heap
combine.go:16:9: func literal escapes to heap
combine.go:44:20: func literal escapes to heap
combine.go:45:23: func literal escapes to heap
combine.go:46:23: func literal escapes to heap
combine.go:50:20: ... argument does not escape
combine.go:50:20: fmt.Sprintf("got %v, %v, wanted -/false", ... argument...) escapes to heap
combine.go:50:51: got escapes to heap
combine.go:50:56: ok escapes to heap
combine.go:54:20: ... argument does not escape
combine.go:54:20: fmt.Sprintf("got %v, %v, wanted -/false", ... argument...) escapes to heap
combine.go:54:51: got escapes to heap
combine.go:54:56: ok escapes to heap
combine.go:59:20: ... argument does not escape
combine.go:59:20: fmt.Sprintf("got %v, %v, wanted {3, y}, true", ... argument...) escapes to heap
combine.go:59:56: got escapes to heap
combine.go:59:61: ok escapes to heap
combine.go:63:20: ... argument does not escape
combine.go:63:20: fmt.Sprintf("got %v, %v, wanted {3, y}, true", ... argument...) escapes to heap
combine.go:63:56: got escapes to heap
combine.go:63:61: ok escapes to heap
== typeparam/cons.go
cons.go:74:15: Nil[go.shape.bool]{} escapes to heap
cons.go:74:15: Nil[go.shape.int]{} escapes to heap
cons.go:82:16: Cons[go.shape.bool]{...} escapes to heap
cons.go:82:16: Cons[go.shape.int]{...} escapes to heap
cons.go:86:30: mapNil[go.shape.int,go.shape.bool]{} escapes to heap
cons.go:86:30: mapNil[go.shape.int,go.shape.int]{} escapes to heap
cons.go:86:47: mapCons[go.shape.int,go.shape.bool]{...} escapes to heap
cons.go:86:47: mapCons[go.shape.int,go.shape.int]{...} escapes to heap
cons.go:90:30: Cons[int]{...} escapes to heap
cons.go:90:43: Cons[int]{...} escapes to heap
cons.go:90:55: Nil[int]{} escapes to heap
cons.go:91:39: incr{...} escapes to heap
cons.go:92:40: pos{} escapes to heap
cons.go:97:20: ... argument does not escape
cons.go:97:20: fmt.Sprintf("got %v, %v, %v, expected false, true, true", ... argument...) escapes to heap
cons.go:98:17: cs2.Head escapes to heap
cons.go:98:24: ok escapes to heap
cons.go:98:7: cs1.Head escapes to heap
== typeparam/dictionaryCapture-noinline.go
dictionaryCapture-noinline.go:111:12: x.g0 escapes to heap
dictionaryCapture-noinline.go:112:12: x.g1 escapes to heap
dictionaryCapture-noinline.go:113:12: x.g2 escapes to heap
dictionaryCapture-noinline.go:42:9: "assertion failed" escapes to heap
dictionaryCapture-noinline.go:48:9: "assertion failed" escapes to heap
dictionaryCapture-noinline.go:77:9: x.g0 does not escape
dictionaryCapture-noinline.go:79:9: x.g1 does not escape
dictionaryCapture-noinline.go:81:9: x.g2 does not escape
== typeparam/dictionaryCapture.go
dictionaryCapture.go:100:20: ... argument does not escape
dictionaryCapture.go:100:20: fmt.Sprintf("f1p(&x) == %d, want %d", ... argument...) escapes to heap
dictionaryCapture.go:100:47: got escapes to heap
dictionaryCapture.go:100:52: want escapes to heap
dictionaryCapture.go:104:20: ... argument does not escape
dictionaryCapture.go:104:20: fmt.Sprintf("f2(x) == %d, %d, want %d, %d", ... argument...) escapes to heap
dictionaryCapture.go:104:53: got1 escapes to heap
dictionaryCapture.go:104:59: got2 escapes to heap
dictionaryCapture.go:104:65: want escapes to heap
dictionaryCapture.go:104:71: want escapes to heap
dictionaryCapture.go:110:9: x.g0 does not escape
dictionaryCapture.go:112:9: x.g1 does not escape
dictionaryCapture.go:114:9: x.g2 does not escape
dictionaryCapture.go:124:20: ... argument does not escape
dictionaryCapture.go:124:20: fmt.Sprintf("f1() == %d, want %d", ... argument...) escapes to heap
dictionaryCapture.go:124:44: got escapes to heap
dictionaryCapture.go:124:49: want escapes to heap
dictionaryCapture.go:128:20: ... argument does not escape
dictionaryCapture.go:128:20: fmt.Sprintf("f2() == %d, %d, want %d, %d", ... argument...) escapes to heap
dictionaryCapture.go:128:52: got1 escapes to heap
dictionaryCapture.go:128:58: got2 escapes to heap
dictionaryCapture.go:128:64: want escapes to heap
dictionaryCapture.go:128:70: want escapes to heap
dictionaryCapture.go:158:12: x.g0 escapes to heap
dictionaryCapture.go:159:12: x.g1 escapes to heap
dictionaryCapture.go:160:12: x.g2 escapes to heap
dictionaryCapture.go:177:20: ... argument does not escape
dictionaryCapture.go:177:20: fmt.Sprintf("recur1[int](5) = %d, want = %d", ... argument...) escapes to heap
dictionaryCapture.go:177:55: got escapes to heap
dictionaryCapture.go:177:60: 110 escapes to heap
dictionaryCapture.go:194:14: make([]go.shape.int, n) does not escape
dictionaryCapture.go:49:9: "assertion failed" escapes to heap
dictionaryCapture.go:55:9: "assertion failed" escapes to heap
dictionaryCapture.go:73:2: moved to heap: x
dictionaryCapture.go:96:20: ... argument does not escape
dictionaryCapture.go:96:20: fmt.Sprintf("f1(x) == %d, want %d", ... argument...) escapes to heap
dictionaryCapture.go:96:45: got escapes to heap
dictionaryCapture.go:96:50: want escapes to heap
== typeparam/dottype.go
dottype.go:54:25: 3 does not escape
dottype.go:55:17: myint(3) does not escape
dottype.go:56:29: 3 does not escape
dottype.go:57:19: myfloat(3) does not escape
dottype.go:60:14: func literal does not escape
dottype.go:65:14: func literal does not escape
dottype.go:69:35: struct { a int; b int }{...} does not escape
dottype.go:71:22: mybar(3) escapes to heap
dottype.go:74:24: large{} does not escape
dottype.go:75:27: large{} does not escape
dottype.go:78:18: x does not escape
dottype.go:79:8: func literal does not escape
dottype.go:82:10: "didn't panic" escapes to heap
== typeparam/double.go
double.go:26:11: make(go.shape.[]float64, len(s)) escapes to heap
double.go:26:11: make(go.shape.[]int, len(s)) escapes to heap
double.go:35:11: make(go.shape.[]float64, len(s)) escapes to heap
double.go:43:16: MySlice{...} does not escape
double.go:44:17: MySlice{...} escapes to heap
double.go:46:24: got escapes to heap
double.go:46:29: want escapes to heap
double.go:47:20: ... argument does not escape
double.go:47:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
double.go:47:40: got escapes to heap
double.go:47:45: want escapes to heap
double.go:52:24: got escapes to heap
double.go:52:29: want escapes to heap
double.go:53:20: ... argument does not escape
double.go:53:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
double.go:53:40: got escapes to heap
double.go:53:45: want escapes to heap
double.go:57:24: got escapes to heap
double.go:57:29: want escapes to heap
double.go:58:20: ... argument does not escape
double.go:58:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
double.go:58:40: got escapes to heap
double.go:58:45: want escapes to heap
double.go:61:22: MyFloatSlice{...} does not escape
double.go:62:23: MyFloatSlice{...} escapes to heap
double.go:64:24: fgot escapes to heap
double.go:64:30: fwant escapes to heap
double.go:65:20: ... argument does not escape
double.go:65:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
double.go:65:40: fgot escapes to heap
double.go:65:46: fwant escapes to heap
double.go:69:24: fgot escapes to heap
double.go:69:30: fwant escapes to heap
double.go:70:20: ... argument does not escape
double.go:70:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
double.go:70:40: fgot escapes to heap
double.go:70:46: fwant escapes to heap
== typeparam/eface.go
eface.go:43:12: 1 does not escape
eface.go:43:18: 1 does not escape
eface.go:46:12: 2 does not escape
eface.go:46:32: (interface {})(2) does not escape
eface.go:49:12: 3 does not escape
eface.go:49:18: 3 does not escape
eface.go:52:12: 4 does not escape
eface.go:52:27: E[int](4) does not escape
eface.go:55:17: myint(5) does not escape
eface.go:55:30: myint(5) does not escape
eface.go:58:17: myint(6) does not escape
eface.go:58:49: (interface { main.foo() })(myint(6)) does not escape
eface.go:61:17: myint(7) does not escape
eface.go:61:30: myint(7) does not escape
eface.go:64:17: myint(8) does not escape
eface.go:64:37: I[int](myint(8)) does not escape
== typeparam/equal.go
equal.go:19:9: t does not escape
equal.go:19:9: t does not escape
equal.go:33:9: t does not escape
equal.go:43:25: struct { a go.shape.int; b go.shape.int }{...} does not escape
equal.go:49:14: 3 does not escape
equal.go:50:15: 5 does not escape
equal.go:51:26: myint(3) does not escape
equal.go:52:27: myint(5) does not escape
equal.go:58:21: S{...} does not escape
equal.go:59:22: S{...} does not escape
equal.go:61:32: struct { a int; b int }{...} does not escape
equal.go:62:33: struct { a int; b int }{...} does not escape
equal.go:67:9: "assertion failed" escapes to heap
== typeparam/fact.go
fact.go:22:20: ... argument does not escape
fact.go:22:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
fact.go:22:40: got escapes to heap
fact.go:22:45: 120 escapes to heap
fact.go:26:20: ... argument does not escape
fact.go:26:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
fact.go:26:40: got escapes to heap
fact.go:26:45: 120 escapes to heap
fact.go:30:20: ... argument does not escape
fact.go:30:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
fact.go:30:40: got escapes to heap
fact.go:30:45: 120 escapes to heap
== typeparam/genembed.go
genembed.go:41:2: moved to heap: a
genembed.go:45:20: ... argument does not escape
genembed.go:45:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
genembed.go:45:40: got escapes to heap
genembed.go:45:45: 3 escapes to heap
genembed.go:48:2: moved to heap: as
genembed.go:50:20: ... argument does not escape
genembed.go:50:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
genembed.go:50:40: got escapes to heap
genembed.go:50:45: "abc" escapes to heap
== typeparam/genembed2.go
genembed2.go:40:6: moved to heap: li
genembed2.go:44:20: ... argument does not escape
genembed2.go:44:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
genembed2.go:44:40: got escapes to heap
genembed2.go:44:45: 5 escapes to heap
== typeparam/graph.go
graph.go:112:30: map[direction]string{...} does not escape
graph.go:127:20: ... argument does not escape
graph.go:127:37: dir escapes to heap
graph.go:145:14: append escapes to heap
graph.go:160:9: "bad edge" escapes to heap
graph.go:164:9: "bad edge" escapes to heap
graph.go:171:28: map[int]mazeRoom{...} escapes to heap
graph.go:211:17: append escapes to heap
graph.go:216:20: ... argument does not escape
graph.go:216:20: fmt.Sprintf("%v", ... argument...) escapes to heap
graph.go:220:17: append escapes to heap
graph.go:222:21: []direction{...} escapes to heap
graph.go:224:20: ... argument does not escape
graph.go:224:20: fmt.Sprintf("ShortestPath returned %v, want %v", ... argument...) escapes to heap
graph.go:224:58: steps escapes to heap
graph.go:224:65: want escapes to heap
graph.go:23:13: func literal does not escape
graph.go:53:9: &_Graph[go.shape.struct { main.index int; main.exits [10]int },go.shape.struct { main.from int; main.to int; main.dir main.direction }]{...} escapes to heap
graph.go:68:17: make(map[go.shape.struct { main.index int; main.exits [10]int }]bool) does not escape
graph.go:70:39: []nodePath[go.shape.struct { main.index int; main.exits [10]int },go.shape.struct { main.from int; main.to int; main.dir main.direction }]{...} does not escape
graph.go:82:18: append escapes to heap
graph.go:83:17: append escapes to heap
graph.go:87:24: append does not escape
== typeparam/ifaceconv.go
ifaceconv.go:18:22: x escapes to heap
ifaceconv.go:23:10: []go.shape.int{...} escapes to heap
ifaceconv.go:24:22: y escapes to heap
ifaceconv.go:29:12: x escapes to heap
ifaceconv.go:44:33: x escapes to heap
ifaceconv.go:48:12: x escapes to heap
ifaceconv.go:53:11: C(t) escapes to heap
ifaceconv.go:57:10: []go.shape.int{...} escapes to heap
ifaceconv.go:58:21: (interface {})(y) escapes to heap
ifaceconv.go:62:39: 7 does not escape
ifaceconv.go:63:20: ... argument does not escape
ifaceconv.go:63:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:63:44: 7 escapes to heap
ifaceconv.go:65:35: []int{...} escapes to heap
ifaceconv.go:66:20: ... argument does not escape
ifaceconv.go:66:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:66:44: want escapes to heap
ifaceconv.go:68:39: 7 does not escape
ifaceconv.go:69:20: ... argument does not escape
ifaceconv.go:69:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:69:44: 7 escapes to heap
ifaceconv.go:72:20: ... argument does not escape
ifaceconv.go:72:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:72:39: got escapes to heap
ifaceconv.go:72:44: 8 escapes to heap
ifaceconv.go:75:20: ... argument does not escape
ifaceconv.go:75:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:75:39: got escapes to heap
ifaceconv.go:75:44: 8 escapes to heap
ifaceconv.go:78:20: ... argument does not escape
ifaceconv.go:78:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:78:39: got escapes to heap
ifaceconv.go:78:44: 8 escapes to heap
ifaceconv.go:80:35: []int{...} escapes to heap
ifaceconv.go:81:20: ... argument does not escape
ifaceconv.go:81:20: fmt.Sprintf("got %d want %d", ... argument...) escapes to heap
ifaceconv.go:81:44: want escapes to heap
== typeparam/index.go
index.go:52:18: []string{...} does not escape
index.go:54:20: ... argument does not escape
index.go:54:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:54:40: got escapes to heap
index.go:54:45: 2 escapes to heap
index.go:57:16: []byte{...} does not escape
index.go:59:20: ... argument does not escape
index.go:59:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:59:40: got escapes to heap
index.go:59:45: 2 escapes to heap
index.go:62:16: []*obj{...} does not escape
index.go:62:17: &obj{...} does not escape
index.go:62:26: &obj{...} does not escape
index.go:62:36: &obj{...} does not escape
index.go:64:20: ... argument does not escape
index.go:64:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:64:40: got escapes to heap
index.go:64:45: 2 escapes to heap
index.go:67:16: []obj2{...} does not escape
index.go:69:20: ... argument does not escape
index.go:69:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:69:40: got escapes to heap
index.go:69:45: 2 escapes to heap
index.go:72:16: []obj3{...} does not escape
index.go:74:20: ... argument does not escape
index.go:74:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:74:40: got escapes to heap
index.go:74:45: 2 escapes to heap
index.go:77:16: []obj4{...} does not escape
index.go:79:20: ... argument does not escape
index.go:79:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
index.go:79:40: got escapes to heap
index.go:79:45: 2 escapes to heap
== typeparam/index2.go
index2.go:46:20: ... argument does not escape
index2.go:46:20: ... argument does not escape
index2.go:46:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
index2.go:46:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
index2.go:46:40: got escapes to heap
index2.go:46:40: got escapes to heap
index2.go:46:45: want escapes to heap
index2.go:46:45: want escapes to heap
index2.go:51:11: make([]int64, 4) does not escape
index2.go:55:11: make([]byte, 4) does not escape
index2.go:57:11: make(map[int]int64) does not escape
== typeparam/interfacearg.go
interfacearg.go:38:6: &S1{} does not escape
interfacearg.go:40:6: &S2{} does not escape
== typeparam/issue23536.go
issue23536.go:17:16: string(([]byte)(x)) escapes to heap
issue23536.go:21:16: string(([]rune)(x)) escapes to heap
issue23536.go:27:13: string(([]byte)(y)) does not escape
issue23536.go:31:13: string(([]rune)(z)) does not escape
== typeparam/issue376214.go
issue376214.go:10:15: append escapes to heap
issue376214.go:10:15: append escapes to heap
issue376214.go:16:19: ([]byte)("bar") does not escape
issue376214.go:16:19: zero-copy string->[]byte conversion
issue376214.go:17:12: string(buf) does not escape
issue376214.go:18:16: "got " + string(buf) escapes to heap
issue376214.go:18:16: "got " + string(buf) escapes to heap
issue376214.go:18:25: string(buf) does not escape
== typeparam/issue42758.go
issue42758.go:11:10: 0 does not escape
issue42758.go:11:16: go.shape.int(0) does not escape
issue42758.go:11:22: go.shape.int(0) does not escape
issue42758.go:14:28: map[interface {}]int{...} escapes to heap
issue42758.go:14:32: 0 escapes to heap
issue42758.go:14:41: go.shape.int(0) escapes to heap
issue42758.go:14:50: go.shape.int(0) escapes to heap
== typeparam/issue44688.go
issue44688.go:106:7: &ImpA2[string]{} escapes to heap
issue44688.go:107:7: devirtualizing b2.m2 to *ImpA2[string]
issue44688.go:111:14: &A1[string]{} escapes to heap
issue44688.go:112:14: &ImpA2[string]{} escapes to heap
issue44688.go:123:11: b1.A1.m1 does not escape
issue44688.go:125:11: b1.A2.m2 does not escape
issue44688.go:127:11: b2.m2 does not escape
issue44688.go:57:10: &A1[go.shape.string]{} escapes to heap
issue44688.go:58:10: &ImpA2[go.shape.string]{} escapes to heap
issue44688.go:67:7: &ImpA2[go.shape.string]{} escapes to heap
issue44688.go:72:14: &A1[go.shape.string]{} escapes to heap
issue44688.go:73:14: &ImpA2[go.shape.string]{} escapes to heap
issue44688.go:87:11: A2[go.shape.string](b1.A2).m2 does not escape
issue44688.go:89:11: B2[go.shape.string](b2).m2 does not escape
issue44688.go:96:10: &A1[string]{} escapes to heap
issue44688.go:97:10: &ImpA2[string]{} escapes to heap
== typeparam/issue45722.go
issue45722.go:21:13: handle does not escape
issue45722.go:26:21: ... argument does not escape
issue45722.go:32:15: func literal does not escape
issue45722.go:32:20: leaking param: e
issue45722.go:32:42: ... argument does not escape
issue45722.go:33:19: ... argument does not escape
issue45722.go:33:20: "" escapes to heap
== typeparam/issue45817.go
issue45817.go:22:8: x.f does not escape
issue45817.go:24:20: ... argument does not escape
issue45817.go:24:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue45817.go:24:40: got escapes to heap
issue45817.go:24:45: 7 escapes to heap
== typeparam/issue46472.go
issue46472.go:10:26: (interface {})(d) does not escape
issue46472.go:13:27: "unexpected v: " + v escapes to heap
issue46472.go:13:27: "unexpected v: " + v escapes to heap
== typeparam/issue46591.go
issue46591.go:11:28: map[interface {}]int{...} escapes to heap
issue46591.go:12:18: T[struct { main.int = int }]{} escapes to heap
issue46591.go:15:4: T[struct { main.int = int "x" }]{} escapes to heap
issue46591.go:20:12: len(m) escapes to heap
== typeparam/issue47258.go
issue47258.go:24:20: ... argument does not escape
issue47258.go:24:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47258.go:24:40: got escapes to heap
issue47258.go:24:45: int32(6) escapes to heap
issue47258.go:27:20: ... argument does not escape
issue47258.go:27:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47258.go:27:40: got escapes to heap
issue47258.go:27:45: 6 escapes to heap
issue47258.go:30:20: ... argument does not escape
issue47258.go:30:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47258.go:30:40: got escapes to heap
issue47258.go:30:45: complex64((6 + 0i)) escapes to heap
== typeparam/issue47272.go
issue47272.go:21:21: ... argument does not escape
issue47272.go:21:35: o.val escapes to heap
issue47272.go:37:21: ... argument does not escape
issue47272.go:37:33: r.val escapes to heap
issue47272.go:39:20: ... argument does not escape
issue47272.go:48:13: ... argument does not escape
issue47272.go:48:14: a escapes to heap
issue47272.go:48:17: b escapes to heap
issue47272.go:52:13: ... argument does not escape
issue47272.go:52:14: x escapes to heap
issue47272.go:52:17: y escapes to heap
== typeparam/issue47514.go
issue47514.go:13:6: func literal does not escape
== typeparam/issue47514b.go
issue47514b.go:10:6: func literal does not escape
issue47514b.go:16:10: func literal does not escape
== typeparam/issue47676.go
issue47676.go:10:17: []int{} escapes to heap
issue47676.go:10:21: func literal escapes to heap
issue47676.go:17:9: func literal escapes to heap
issue47676.go:18:26: map[string]go.shape.int{} does not escape
== typeparam/issue47684.go
issue47684.go:10:9: func literal does not escape
issue47684.go:11:10: func literal does not escape
== typeparam/issue47684b.go
issue47684b.go:10:9: func literal does not escape
issue47684b.go:11:10: func literal does not escape
issue47684b.go:13:11: x escapes to heap
issue47684b.go:21:9: "bad" escapes to heap
== typeparam/issue47684c.go
issue47684c.go:10:9: func literal escapes to heap
issue47684c.go:11:10: func literal escapes to heap
== typeparam/issue47708.go
== typeparam/issue47716.go
issue47716.go:37:20: ... argument does not escape
issue47716.go:37:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:37:40: got escapes to heap
issue47716.go:37:45: uintptr(8) escapes to heap
issue47716.go:40:20: ... argument does not escape
issue47716.go:40:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:40:40: got escapes to heap
issue47716.go:40:45: uintptr(8) escapes to heap
issue47716.go:45:20: ... argument does not escape
issue47716.go:45:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:45:40: got escapes to heap
issue47716.go:45:45: uintptr(16) escapes to heap
issue47716.go:48:20: ... argument does not escape
issue47716.go:48:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:48:40: got escapes to heap
issue47716.go:48:45: uintptr(8) escapes to heap
issue47716.go:53:20: ... argument does not escape
issue47716.go:53:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:53:40: uintptr(8) escapes to heap
issue47716.go:53:45: uintptr(8) escapes to heap
issue47716.go:59:20: ... argument does not escape
issue47716.go:59:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:59:40: uintptr(16) escapes to heap
issue47716.go:59:45: uintptr(16) escapes to heap
issue47716.go:63:20: ... argument does not escape
issue47716.go:63:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:63:40: got escapes to heap
issue47716.go:63:45: uintptr(8) escapes to heap
issue47716.go:66:20: ... argument does not escape
issue47716.go:66:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
issue47716.go:66:40: got escapes to heap
issue47716.go:66:45: uintptr(16) escapes to heap
== typeparam/issue47723.go
issue47723.go:11:6: func literal does not escape
issue47723.go:12:10: func literal does not escape
issue47723.go:16:11: func literal does not escape
== typeparam/issue47740.go
== typeparam/issue47740b.go
issue47740b.go:21:14: 0 escapes to heap
== typeparam/issue47775b.go
issue47775b.go:16:7: &C[go.shape.int]{} escapes to heap
== typeparam/issue47877.go
issue47877.go:14:36: map[go.shape.int]go.shape.struct {}{} escapes to heap
== typeparam/issue47901.go
issue47901.go:17:5: func literal escapes to heap
== typeparam/issue47925.go
== typeparam/issue47925b.go
issue47925b.go:26:7: s does not escape
issue47925b.go:29:9: &S{...} does not escape
issue47925b.go:31:9: "bad" escapes to heap
== typeparam/issue47925c.go
issue47925c.go:28:7: s does not escape
issue47925c.go:29:7: s does not escape
issue47925c.go:32:9: &S{...} does not escape
issue47925c.go:34:9: "bad" escapes to heap
== typeparam/issue47925d.go
issue47925d.go:29:7: s does not escape
issue47925d.go:30:7: s does not escape
issue47925d.go:34:10: leaking param: s to result ~r0 level=0
issue47925d.go:40:9: &S{...} escapes to heap
issue47925d.go:42:9: "bad" escapes to heap
issue47925d.go:45:9: "multiple calls" escapes to heap
== typeparam/issue48013.go
issue48013.go:36:20: ... argument does not escape
issue48013.go:36:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
issue48013.go:36:40: got escapes to heap
issue48013.go:36:45: 0 escapes to heap
== typeparam/issue48016.go
issue48016.go:15:9: func literal does not escape
issue48016.go:16:23: v does not escape
issue48016.go:25:15: func literal does not escape
issue48016.go:25:20: s does not escape
issue48016.go:33:20: ... argument does not escape
issue48016.go:33:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
issue48016.go:33:40: got escapes to heap
issue48016.go:33:45: 123 escapes to heap
== typeparam/issue48030.go
== typeparam/issue48042.go
issue48042.go:45:9: func literal escapes to heap
issue48042.go:46:11: new(<node DYNAMICTYPE>) escapes to heap
issue48042.go:52:9: func literal escapes to heap
issue48042.go:53:11: new(<node DYNAMICTYPE>) escapes to heap
issue48042.go:60:2: moved to heap: foo
issue48042.go:63:20: ... argument does not escape
issue48042.go:63:20: fmt.Sprintf("%v", ... argument...) escapes to heap
issue48042.go:63:26: n escapes to heap
issue48042.go:66:20: ... argument does not escape
issue48042.go:66:20: fmt.Sprintf("%v", ... argument...) escapes to heap
issue48042.go:66:26: n escapes to heap
issue48042.go:69:20: ... argument does not escape
issue48042.go:69:20: fmt.Sprintf("%v", ... argument...) escapes to heap
issue48042.go:69:26: n escapes to heap
issue48042.go:72:20: ... argument does not escape
issue48042.go:72:20: fmt.Sprintf("%v", ... argument...) escapes to heap
issue48042.go:72:26: n escapes to heap
issue48042.go:75:20: ... argument does not escape
issue48042.go:75:20: fmt.Sprintf("%v", ... argument...) escapes to heap
issue48042.go:75:26: n escapes to heap
== typeparam/issue48047.go
issue48047.go:23:21: s does not escape
issue48047.go:26:7: &A[string]{...} does not escape
issue48047.go:27:15: BImpl{} escapes to heap
== typeparam/issue48049.go
issue48049.go:27:21: fooer1[go.shape.uint8]{} escapes to heap
issue48049.go:32:18: fooer2[go.shape.uint8]{} escapes to heap
== typeparam/issue48137.go
issue48137.go:14:6: moved to heap: t
issue48137.go:16:6: func literal escapes to heap
== typeparam/issue48225.go
issue48225.go:17:9: "bad val field in Foo receiver" escapes to heap
issue48225.go:17:9: "bad val field in Foo receiver" escapes to heap
issue48225.go:19:12: new(<node DYNAMICTYPE>) escapes to heap
issue48225.go:19:12: new(<node DYNAMICTYPE>) escapes to heap
issue48225.go:23:30: Foo[int]{...}.Get escapes to heap
issue48225.go:24:33: Foo[string]{...}.Get escapes to heap
issue48225.go:32:9: t escapes to heap
issue48225.go:35:9: t escapes to heap
== typeparam/issue48253.go
issue48253.go:21:10: new(<node DYNAMICTYPE>) does not escape
issue48253.go:23:45: "unexpected type, want: *int, got: " + tt.String() escapes to heap
issue48253.go:23:45: "unexpected type, want: *int, got: " + tt.String() escapes to heap
== typeparam/issue48276a.go
issue48276a.go:17:12: ... argument does not escape
issue48276a.go:17:24: zero escapes to heap
issue48276a.go:17:30: val escapes to heap
== typeparam/issue48276b.go
== typeparam/issue48344.go
issue48344.go:21:13: []G[go.shape.int]{} does not escape
issue48344.go:22:12: append does not escape
issue48344.go:22:16: &Foo[go.shape.int]{} escapes to heap
== typeparam/issue48424.go
issue48424.go:32:9: "identity(1) failed" escapes to heap
issue48424.go:36:9: "min(2, 3) failed" escapes to heap
issue48424.go:40:9: "min(\"foo\", \"bar\") failed" escapes to heap
issue48424.go:44:9: "max(2, 3) failed" escapes to heap
== typeparam/issue48453.go
issue48453.go:11:13: make(go.shape.map[*string]int, len(m)) escapes to heap
== typeparam/issue48598.go
== typeparam/issue48602.go
== typeparam/issue48617.go
issue48617.go:20:17: func literal does not escape
== typeparam/issue48645a.go
issue48645a.go:22:8: func literal does not escape
issue48645a.go:24:13: ... argument does not escape
issue48645a.go:24:39: .autotmp_4.String() escapes to heap
== typeparam/issue48645b.go
issue48645b.go:35:23: func literal does not escape
issue48645b.go:41:8: func literal escapes to heap
issue48645b.go:56:67: moved to heap: r
issue48645b.go:58:12: func literal escapes to heap
issue48645b.go:69:27: fn does not escape
issue48645b.go:74:19: myIterator{} escapes to heap
issue48645b.go:75:18: func literal does not escape
issue48645b.go:78:17: func literal escapes to heap
issue48645b.go:78:22: leaking param: acc to result ~r0 level=0
issue48645b.go:79:16: append escapes to heap
== typeparam/issue48838.go
== typeparam/issue49049.go
issue49049.go:17:7: z does not escape
issue49049.go:21:15: &Z{} escapes to heap
issue49049.go:22:8: A[go.shape.string](a).m does not escape
== typeparam/issue49295.go
issue49295.go:19:9: Read[go.shape.*[16]uint8] ignoring self-assignment in r.buf = r.buf[n:]
issue49295.go:27:27: ([]byte)("0123456789abcdef") does not escape
issue49295.go:27:7: &Reader{...} does not escape
== typeparam/issue49309.go
issue49309.go:15:13: c does not escape
issue49309.go:16:8: c does not escape
issue49309.go:20:12: a does not escape
== typeparam/issue49421.go
== typeparam/issue49547.go
issue49547.go:15:20: ... argument does not escape
issue49547.go:15:33: F[main.foo]{} escapes to heap
issue49547.go:17:13: ... argument does not escape
issue49547.go:17:37: "main.F[main.foo]" escapes to heap
issue49547.go:17:43: got escapes to heap
== typeparam/issue49659b.go
issue49659b.go:22:14: make([]int, 4) does not escape
== typeparam/issue50002.go
issue50002.go:38:13: ... argument does not escape
issue50002.go:38:13: ... argument does not escape
issue50002.go:38:39: ok escapes to heap
issue50002.go:38:39: ok escapes to heap
issue50002.go:38:43: shouldMatch escapes to heap
issue50002.go:38:43: shouldMatch escapes to heap
issue50002.go:42:9: func literal does not escape
issue50002.go:42:9: func literal does not escape
issue50002.go:58:19: S{} does not escape
issue50002.go:62:14: S{} does not escape
issue50002.go:63:22: I[uint8](S{}) does not escape
== typeparam/issue50109.go
issue50109.go:61:7: &anyCache[go.shape.interface {}]{...} escapes to heap
issue50109.go:69:15: make(map[string]Item[go.shape.interface {}]) escapes to heap
issue50109.go:70:9: &AnyCache[go.shape.interface {}]{...} escapes to heap
issue50109.go:89:14: &MyStruct{...} escapes to heap
issue50109.go:98:13: ... argument does not escape
issue50109.go:98:34: myCachedStruct.Name escapes to heap
== typeparam/issue50109b.go
== typeparam/issue50193.go
issue50193.go:28:13: ... argument does not escape
issue50193.go:28:30: zero[go.shape.complex128](&.dict.zero[complex128]) escapes to heap
issue50193.go:29:13: ... argument does not escape
issue50193.go:29:28: pi[go.shape.complex128](&.dict.pi[complex128]) escapes to heap
issue50193.go:30:13: ... argument does not escape
issue50193.go:30:32: sqrtN1[go.shape.complex128](&.dict.sqrtN1[complex128]) escapes to heap
issue50193.go:31:13: ... argument does not escape
issue50193.go:31:29: zero[go.shape.complex64](&.dict.zero[complex64]) escapes to heap
issue50193.go:32:13: ... argument does not escape
issue50193.go:32:27: pi[go.shape.complex64](&.dict.pi[complex64]) escapes to heap
issue50193.go:33:13: ... argument does not escape
issue50193.go:33:31: sqrtN1[go.shape.complex64](&.dict.sqrtN1[complex64]) escapes to heap
== typeparam/issue50264.go
issue50264.go:13:22: func literal does not escape
issue50264.go:34:9: v escapes to heap
== typeparam/issue50417.go
== typeparam/issue50417b.go
== typeparam/issue50419.go
issue50419.go:17:9: &Foo[string,int]{...} escapes to heap
issue50419.go:21:30: ... argument does not escape
issue50419.go:22:20: ... argument does not escape
issue50419.go:22:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
issue50419.go:22:40: got escapes to heap
issue50419.go:22:45: "i am a string 123\n" escapes to heap
issue50419.go:32:20: ... argument does not escape
issue50419.go:32:31: f.valueA escapes to heap
issue50419.go:32:41: f.valueB escapes to heap
== typeparam/issue50642.go
issue50642.go:19:10: <-(<node DYNAMICDOTTYPE>) escapes to heap
issue50642.go:21:11: .autotmp_4 escapes to heap
issue50642.go:45:12: .autotmp_5 escapes to heap
issue50642.go:60:20: ... argument does not escape
issue50642.go:60:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
issue50642.go:60:40: got escapes to heap
issue50642.go:60:45: "a" escapes to heap
== typeparam/issue50690a.go
issue50690a.go:66:12: ... argument does not escape
issue50690a.go:66:41: (func(go.shape.struct { ID_ string; Amounts_ []int; SumFn_ func(...int) int }) go.shape.string)(&.dict[0])(l) escapes to heap
issue50690a.go:66:54: .autotmp_2((func(go.shape.struct { ID_ string; Amounts_ []int; SumFn_ func(...int) int }) []go.shape.int)(&.dict[2])(l)...) escapes to heap
issue50690a.go:72:18: []int{...} escapes to heap
== typeparam/issue50690b.go
issue50690b.go:18:13: ... argument does not escape
issue50690b.go:18:14: s escapes to heap
== typeparam/issue50690c.go
issue50690c.go:18:13: ... argument does not escape
issue50690c.go:18:14: s escapes to heap
issue50690c.go:48:7: leaking param: s to result ~r0 level=0
== typeparam/issue50833.go
issue50833.go:14:28: []*S{...} escapes to heap
issue50833.go:14:29: &S{...} escapes to heap
issue50833.go:15:28: []PS{...} escapes to heap
issue50833.go:15:29: &S{...} escapes to heap
issue50833.go:17:32: []go.shape.*main.S{...} escapes to heap
issue50833.go:17:33: &S{...} escapes to heap
issue50833.go:18:32: []go.shape.*main.S{...} escapes to heap
issue50833.go:18:33: &S{...} escapes to heap
== typeparam/issue51236.go
issue51236.go:18:15: b does not escape
== typeparam/issue51303.go
issue51303.go:14:14: [][]int{...} escapes to heap
issue51303.go:14:15: []int{...} escapes to heap
issue51303.go:15:14: [][]int{...} does not escape
issue51303.go:15:15: []int{...} escapes to heap
issue51303.go:39:14: ... argument does not escape
issue51303.go:39:15: "xe" escapes to heap
issue51303.go:39:21: xe escapes to heap
issue51303.go:41:15: ... argument does not escape
issue51303.go:41:16: "ye" escapes to heap
issue51303.go:41:22: ye escapes to heap
issue51303.go:42:15: ... argument does not escape
issue51303.go:42:16: "x" escapes to heap
issue51303.go:42:21: x escapes to heap
issue51303.go:44:16: ... argument does not escape
issue51303.go:44:17: "appending" escapes to heap
issue51303.go:45:15: append escapes to heap
issue51303.go:54:13: ... argument does not escape
issue51303.go:54:13: ... argument does not escape
issue51303.go:54:14: "SetEq" escapes to heap
issue51303.go:54:14: "SetEq" escapes to heap
issue51303.go:54:23: x escapes to heap
issue51303.go:54:23: x escapes to heap
issue51303.go:54:26: y escapes to heap
issue51303.go:54:26: y escapes to heap
== typeparam/issue51522a.go
issue51522a.go:12:10: t does not escape
issue51522a.go:34:10: t does not escape
issue51522a.go:40:12: 0 does not escape
issue51522a.go:41:16: myint(0) does not escape
== typeparam/issue51522b.go
issue51522b.go:13:7: t does not escape
issue51522b.go:19:9: t does not escape
issue51522b.go:45:7: t does not escape
issue51522b.go:51:9: t does not escape
issue51522b.go:60:9: 0 does not escape
issue51522b.go:61:16: myint(0) does not escape
== typeparam/issue51700.go
issue51700.go:10:19: any(b) does not escape
issue51700.go:11:9: 1 escapes to heap
issue51700.go:14:19: any(b) does not escape
issue51700.go:15:9: 2 escapes to heap
== typeparam/issue52026.go
issue52026.go:11:17: Some[go.shape.int]{} escapes to heap
issue52026.go:13:14: None{} escapes to heap
issue52026.go:44:9: "s is a Some[int]" escapes to heap
issue52026.go:48:9: "oops" escapes to heap
== typeparam/issue52228.go
issue52228.go:17:18: any(m) does not escape
== typeparam/issue53419.go
issue53419.go:16:25: "FAIL" escapes to heap
issue53419.go:17:25: "FAIL" escapes to heap
== typeparam/issue53477.go
issue53477.go:28:16: Mer[go.shape.int](t) does not escape
issue53477.go:29:15: MNer[go.shape.int](t) does not escape
issue53477.go:32:9: "FAIL" escapes to heap
== typeparam/issue54135.go
issue54135.go:23:9: "FAIL" escapes to heap
issue54135.go:26:9: "FAIL" escapes to heap
issue54135.go:31:16: Foo{} does not escape
== typeparam/issue54225.go
== typeparam/list.go
list.go:101:20: ... argument does not escape
list.go:101:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
list.go:101:40: got escapes to heap
list.go:101:45: 4.5 escapes to heap
list.go:63:8: &_List[int]{...} does not escape
list.go:64:8: &_List[int]{...} does not escape
list.go:65:8: &_List[int]{...} does not escape
list.go:67:20: ... argument does not escape
list.go:67:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
list.go:67:40: got escapes to heap
list.go:67:45: 3 escapes to heap
list.go:70:8: &_List[uint8]{...} does not escape
list.go:71:8: &_List[uint8]{...} does not escape
list.go:72:8: &_List[uint8]{...} does not escape
list.go:74:20: ... argument does not escape
list.go:74:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
list.go:74:40: got escapes to heap
list.go:74:45: byte(3) escapes to heap
list.go:77:8: &_List[float64]{...} does not escape
list.go:78:8: &_List[float64]{...} does not escape
list.go:79:8: &_List[float64]{...} does not escape
list.go:81:20: ... argument does not escape
list.go:81:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
list.go:81:40: got escapes to heap
list.go:81:45: 13.5 escapes to heap
list.go:84:8: &_List[string]{...} escapes to heap
list.go:85:8: &_List[string]{...} escapes to heap
list.go:86:8: &_List[string]{...} does not escape
list.go:88:20: ... argument does not escape
list.go:88:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
list.go:88:40: got escapes to heap
list.go:88:45: "dd" escapes to heap
list.go:91:8: &_ListNum[int]{...} does not escape
list.go:92:8: &_ListNum[int]{...} does not escape
list.go:93:8: &_ListNum[int]{...} does not escape
list.go:95:20: ... argument does not escape
list.go:95:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
list.go:95:40: got escapes to heap
list.go:95:45: 2 escapes to heap
list.go:97:8: &_ListNum[float64]{...} does not escape
list.go:98:8: &_ListNum[float64]{...} does not escape
list.go:99:8: &_ListNum[float64]{...} does not escape
== typeparam/list2.go
list2.go:107:18: &_Element[go.shape.int]{...} escapes to heap
list2.go:107:18: &_Element[go.shape.string]{...} escapes to heap
list2.go:254:20: ... argument does not escape
list2.go:254:20: ... argument does not escape
list2.go:254:20: fmt.Sprintf("l.Len() = %d, want %d", ... argument...) escapes to heap
list2.go:254:20: fmt.Sprintf("l.Len() = %d, want %d", ... argument...) escapes to heap
list2.go:254:46: n escapes to heap
list2.go:254:46: n escapes to heap
list2.go:254:49: len escapes to heap
list2.go:254:49: len escapes to heap
list2.go:270:21: ... argument does not escape
list2.go:270:21: ... argument does not escape
list2.go:270:21: fmt.Sprintf("l.root.next = %p, l.root.prev = %p; both should both be nil or %p", ... argument...) escapes to heap
list2.go:270:21: fmt.Sprintf("l.root.next = %p, l.root.prev = %p; both should both be nil or %p", ... argument...) escapes to heap
list2.go:285:21: ... argument does not escape
list2.go:285:21: ... argument does not escape
list2.go:285:21: fmt.Sprintf("elt[%d](%p).prev = %p, want %p", ... argument...) escapes to heap
list2.go:285:21: fmt.Sprintf("elt[%d](%p).prev = %p, want %p", ... argument...) escapes to heap
list2.go:285:56: i escapes to heap
list2.go:285:56: i escapes to heap
list2.go:288:21: ... argument does not escape
list2.go:288:21: ... argument does not escape
list2.go:288:21: fmt.Sprintf("elt[%d](%p).Prev() = %p, want %p", ... argument...) escapes to heap
list2.go:288:21: fmt.Sprintf("elt[%d](%p).Prev() = %p, want %p", ... argument...) escapes to heap
list2.go:288:58: i escapes to heap
list2.go:288:58: i escapes to heap
list2.go:298:21: ... argument does not escape
list2.go:298:21: ... argument does not escape
list2.go:298:21: fmt.Sprintf("elt[%d](%p).next = %p, want %p", ... argument...) escapes to heap
list2.go:298:21: fmt.Sprintf("elt[%d](%p).next = %p, want %p", ... argument...) escapes to heap
list2.go:298:56: i escapes to heap
list2.go:298:56: i escapes to heap
list2.go:301:21: ... argument does not escape
list2.go:301:21: ... argument does not escape
list2.go:301:21: fmt.Sprintf("elt[%d](%p).Next() = %p, want %p", ... argument...) escapes to heap
list2.go:301:21: fmt.Sprintf("elt[%d](%p).Next() = %p, want %p", ... argument...) escapes to heap
list2.go:301:58: i escapes to heap
list2.go:301:58: i escapes to heap
list2.go:308:44: []*_Element[string]{} does not escape
list2.go:312:44: []*_Element[string]{...} does not escape
list2.go:314:44: []*_Element[string]{...} does not escape
list2.go:316:44: []*_Element[string]{...} does not escape
list2.go:318:44: []*_Element[string]{} does not escape
list2.go:326:42: []*_Element[int]{...} does not escape
list2.go:329:42: []*_Element[int]{...} does not escape
list2.go:332:42: []*_Element[int]{...} does not escape
list2.go:336:42: []*_Element[int]{...} does not escape
list2.go:339:42: []*_Element[int]{...} does not escape
list2.go:341:42: []*_Element[int]{...} does not escape
list2.go:344:42: []*_Element[int]{...} does not escape
list2.go:346:42: []*_Element[int]{...} does not escape
list2.go:349:42: []*_Element[int]{...} does not escape
list2.go:352:42: []*_Element[int]{...} does not escape
list2.go:355:42: []*_Element[int]{...} does not escape
list2.go:359:42: []*_Element[int]{...} does not escape
list2.go:362:42: []*_Element[int]{...} does not escape
list2.go:365:42: []*_Element[int]{...} does not escape
list2.go:374:20: ... argument does not escape
list2.go:374:20: fmt.Sprintf("sum over l = %d, want 604", ... argument...) escapes to heap
list2.go:374:50: sum escapes to heap
list2.go:383:42: []*_Element[int]{} does not escape
list2.go:395:6: le does not escape
list2.go:395:6: le does not escape
list2.go:396:21: ... argument does not escape
list2.go:396:21: ... argument does not escape
list2.go:396:21: fmt.Sprintf("elt[%d].Value = %v, want %v", ... argument...) escapes to heap
list2.go:396:21: fmt.Sprintf("elt[%d].Value = %v, want %v", ... argument...) escapes to heap
list2.go:396:53: i escapes to heap
list2.go:396:53: i escapes to heap
list2.go:396:56: le escapes to heap
list2.go:396:56: le escapes to heap
list2.go:415:29: []interface {}{...} does not escape
list2.go:415:30: 1 escapes to heap
list2.go:415:33: 2 escapes to heap
list2.go:415:36: 3 escapes to heap
list2.go:417:29: []interface {}{...} does not escape
list2.go:417:30: 1 escapes to heap
list2.go:417:33: 2 escapes to heap
list2.go:417:36: 3 escapes to heap
list2.go:417:39: 4 escapes to heap
list2.go:417:42: 5 escapes to heap
list2.go:421:29: []interface {}{...} does not escape
list2.go:421:30: 4 escapes to heap
list2.go:421:33: 5 escapes to heap
list2.go:423:29: []interface {}{...} does not escape
list2.go:423:30: 1 escapes to heap
list2.go:423:33: 2 escapes to heap
list2.go:423:36: 3 escapes to heap
list2.go:423:39: 4 escapes to heap
list2.go:423:42: 5 escapes to heap
list2.go:425:29: []interface {}{...} does not escape
list2.go:425:30: 1 escapes to heap
list2.go:425:33: 2 escapes to heap
list2.go:425:36: 3 escapes to heap
list2.go:426:29: []interface {}{...} does not escape
list2.go:426:30: 4 escapes to heap
list2.go:426:33: 5 escapes to heap
list2.go:430:29: []interface {}{...} does not escape
list2.go:430:30: 1 escapes to heap
list2.go:430:33: 2 escapes to heap
list2.go:430:36: 3 escapes to heap
list2.go:432:29: []interface {}{...} does not escape
list2.go:432:30: 1 escapes to heap
list2.go:432:33: 2 escapes to heap
list2.go:432:36: 3 escapes to heap
list2.go:432:39: 1 escapes to heap
list2.go:432:42: 2 escapes to heap
list2.go:432:45: 3 escapes to heap
list2.go:436:29: []interface {}{...} does not escape
list2.go:436:30: 1 escapes to heap
list2.go:436:33: 2 escapes to heap
list2.go:436:36: 3 escapes to heap
list2.go:438:29: []interface {}{...} does not escape
list2.go:438:30: 1 escapes to heap
list2.go:438:33: 2 escapes to heap
list2.go:438:36: 3 escapes to heap
list2.go:438:39: 1 escapes to heap
list2.go:438:42: 2 escapes to heap
list2.go:438:45: 3 escapes to heap
list2.go:442:29: []interface {}{...} does not escape
list2.go:442:30: 1 escapes to heap
list2.go:442:33: 2 escapes to heap
list2.go:442:36: 3 escapes to heap
list2.go:444:29: []interface {}{...} does not escape
list2.go:444:30: 1 escapes to heap
list2.go:444:33: 2 escapes to heap
list2.go:444:36: 3 escapes to heap
list2.go:451:41: []*_Element[int]{...} does not escape
list2.go:454:41: []*_Element[int]{...} does not escape
list2.go:456:41: []*_Element[int]{...} does not escape
list2.go:471:20: ... argument does not escape
list2.go:471:20: fmt.Sprintf("l2.Len() = %d, want 2", ... argument...) escapes to heap
list2.go:471:46: n escapes to heap
list2.go:476:20: ... argument does not escape
list2.go:476:20: fmt.Sprintf("l1.Len() = %d, want 3", ... argument...) escapes to heap
list2.go:476:46: n escapes to heap
list2.go:488:20: ... argument does not escape
list2.go:488:20: fmt.Sprintf("e.value = %d, want 1", ... argument...) escapes to heap
list2.go:488:46: e.Value escapes to heap
list2.go:491:20: fmt.Sprintf("e.Next() != nil", nil...) escapes to heap
list2.go:494:20: fmt.Sprintf("e.Prev() != nil", nil...) escapes to heap
list2.go:506:41: []*_Element[int]{...} does not escape
list2.go:508:41: []*_Element[int]{...} does not escape
list2.go:511:41: []*_Element[int]{...} does not escape
list2.go:513:41: []*_Element[int]{...} does not escape
list2.go:516:41: []*_Element[int]{...} does not escape
list2.go:520:41: []*_Element[int]{...} does not escape
list2.go:524:41: []*_Element[int]{...} does not escape
list2.go:528:41: []*_Element[int]{...} does not escape
list2.go:534:14: new(_List[int]) escapes to heap
list2.go:536:29: []interface {}{...} does not escape
list2.go:536:30: 1 escapes to heap
list2.go:538:14: new(_List[int]) escapes to heap
list2.go:540:29: []interface {}{...} does not escape
list2.go:540:30: 1 escapes to heap
list2.go:542:14: new(_List[int]) escapes to heap
list2.go:544:29: []interface {}{...} does not escape
list2.go:544:30: 1 escapes to heap
list2.go:546:14: new(_List[int]) escapes to heap
list2.go:548:29: []interface {}{...} does not escape
list2.go:548:30: 1 escapes to heap
list2.go:553:6: moved to heap: l
list2.go:557:23: new(_Element[int]) does not escape
list2.go:558:29: []interface {}{...} does not escape
list2.go:558:30: 1 escapes to heap
list2.go:558:33: 2 escapes to heap
list2.go:558:36: 3 escapes to heap
list2.go:563:6: moved to heap: l
list2.go:567:22: new(_Element[int]) escapes to heap
list2.go:568:29: []interface {}{...} does not escape
list2.go:568:30: 1 escapes to heap
list2.go:568:33: 2 escapes to heap
list2.go:568:36: 3 escapes to heap
list2.go:573:6: moved to heap: l1
list2.go:576:6: moved to heap: l2
list2.go:580:30: []interface {}{...} does not escape
list2.go:580:31: 1 escapes to heap
list2.go:581:30: []interface {}{...} does not escape
list2.go:581:31: 2 escapes to heap
list2.go:584:30: []interface {}{...} does not escape
list2.go:584:31: 1 escapes to heap
list2.go:585:30: []interface {}{...} does not escape
list2.go:585:31: 2 escapes to heap
list2.go:594:29: []interface {}{...} does not escape
list2.go:594:30: "1" escapes to heap
list2.go:594:35: "2" escapes to heap
list2.go:65:42: new(<node DYNAMICTYPE>) escapes to heap
list2.go:65:42: new(<node DYNAMICTYPE>) escapes to heap
== typeparam/lockable.go
lockable.go:33:2: moved to heap: sl
lockable.go:35:9: got escapes to heap
lockable.go:39:9: got escapes to heap
lockable.go:42:2: moved to heap: il
lockable.go:44:9: got escapes to heap
lockable.go:48:9: got escapes to heap
== typeparam/map.go
map.go:18:11: make([]go.shape.string, len(s)) escapes to heap
map.go:18:11: make([]go.shape.string, len(s)) escapes to heap
map.go:26:21: []int{...} does not escape
map.go:27:18: []string{...} escapes to heap
map.go:28:24: got escapes to heap
map.go:28:29: want escapes to heap
map.go:29:20: ... argument does not escape
map.go:29:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
map.go:29:40: got escapes to heap
map.go:29:45: want escapes to heap
map.go:32:26: []float64{...} does not escape
map.go:32:43: func literal does not escape
map.go:35:19: []string{...} escapes to heap
map.go:36:24: fgot escapes to heap
map.go:36:30: fwant escapes to heap
map.go:37:20: ... argument does not escape
map.go:37:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
map.go:37:40: fgot escapes to heap
map.go:37:46: fwant escapes to heap
== typeparam/maps.go
maps.go:118:21: map[int]int{...} escapes to heap
maps.go:119:24: map[int]string{...} escapes to heap
maps.go:122:15: []int{...} escapes to heap
maps.go:127:20: ... argument does not escape
maps.go:127:20: fmt.Sprintf("_Keys(%v) = %v, want %v", ... argument...) escapes to heap
maps.go:127:52: got1 escapes to heap
maps.go:127:58: want escapes to heap
maps.go:133:20: ... argument does not escape
maps.go:133:20: fmt.Sprintf("_Keys(%v) = %v, want %v", ... argument...) escapes to heap
maps.go:133:52: got2 escapes to heap
maps.go:133:58: want escapes to heap
maps.go:139:16: []int{...} escapes to heap
maps.go:142:20: ... argument does not escape
maps.go:142:20: fmt.Sprintf("_Values(%v) = %v, want %v", ... argument...) escapes to heap
maps.go:142:54: got1 escapes to heap
maps.go:142:60: want1 escapes to heap
maps.go:146:19: []string{...} escapes to heap
maps.go:149:20: ... argument does not escape
maps.go:149:20: fmt.Sprintf("_Values(%v) = %v, want %v", ... argument...) escapes to heap
maps.go:149:54: got2 escapes to heap
maps.go:149:60: want2 escapes to heap
maps.go:155:20: ... argument does not escape
maps.go:155:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
maps.go:158:20: ... argument does not escape
maps.go:158:20: fmt.Sprintf("_Equal(%v, nil) = true, want false", ... argument...) escapes to heap
maps.go:161:20: ... argument does not escape
maps.go:161:20: fmt.Sprintf("_Equal(nil, %v) = true, want false", ... argument...) escapes to heap
maps.go:164:9: "_Equal(nil, nil) = false, want true" escapes to heap
maps.go:166:22: map[int]int{...} escapes to heap
maps.go:167:20: ... argument does not escape
maps.go:167:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
maps.go:171:23: map[int]float64{...} escapes to heap
maps.go:173:20: ... argument does not escape
maps.go:173:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
maps.go:180:20: ... argument does not escape
maps.go:180:20: fmt.Sprintf("_Copy(%v) = %v, want %v", ... argument...) escapes to heap
maps.go:184:20: ... argument does not escape
maps.go:184:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
maps.go:192:20: ... argument does not escape
maps.go:192:20: fmt.Sprintf("_Add(%v, %v) = %v, want %v", ... argument...) escapes to heap
maps.go:194:22: map[int]int{...} does not escape
maps.go:195:21: map[int]int{...} escapes to heap
maps.go:197:20: ... argument does not escape
maps.go:197:20: fmt.Sprintf("_Add result = %v, want %v", ... argument...) escapes to heap
maps.go:205:20: ... argument does not escape
maps.go:205:20: fmt.Sprintf("_Sub(%v, %v) = %v, want empty map", ... argument...) escapes to heap
maps.go:208:22: map[int]int{...} does not escape
maps.go:209:21: map[int]int{...} escapes to heap
maps.go:211:20: ... argument does not escape
maps.go:211:20: fmt.Sprintf("_Sub result = %v, want %v", ... argument...) escapes to heap
maps.go:219:20: ... argument does not escape
maps.go:219:20: fmt.Sprintf("_Intersect(%v, %v) = %v, want %v", ... argument...) escapes to heap
maps.go:221:28: map[int]int{...} does not escape
maps.go:222:21: map[int]int{...} escapes to heap
maps.go:224:20: ... argument does not escape
maps.go:224:20: fmt.Sprintf("_Intersect result = %v, want %v", ... argument...) escapes to heap
maps.go:230:14: func literal does not escape
maps.go:232:20: ... argument does not escape
maps.go:232:20: fmt.Sprintf("_Filter(%v, true) = %v, want %v", ... argument...) escapes to heap
maps.go:234:14: func literal does not escape
maps.go:235:21: map[int]int{...} escapes to heap
maps.go:237:20: ... argument does not escape
maps.go:237:20: fmt.Sprintf("_Filter result = %v, want %v", ... argument...) escapes to heap
maps.go:243:23: func literal does not escape
maps.go:244:21: map[int]int{...} escapes to heap
maps.go:246:20: ... argument does not escape
maps.go:246:20: fmt.Sprintf("_TransformValues result = %v, want %v", ... argument...) escapes to heap
maps.go:24:13: func literal does not escape
maps.go:24:13: func literal does not escape
maps.go:36:11: make([]go.shape.int, 0, len(m)) escapes to heap
maps.go:36:11: make([]go.shape.int, 0, len(m)) escapes to heap
maps.go:38:13: append escapes to heap
maps.go:38:13: append escapes to heap
maps.go:46:11: make([]go.shape.int, 0, len(m)) escapes to heap
maps.go:46:11: make([]go.shape.string, 0, len(m)) escapes to heap
maps.go:48:13: append escapes to heap
maps.go:48:13: append escapes to heap
maps.go:69:11: make(map[go.shape.int]go.shape.int, len(m)) escapes to heap
== typeparam/mdempsky/13.go
13.go:22:3: imprecise interface call
13.go:22:3: imprecise interface call
13.go:39:3: imprecise interface call
13.go:56:2: moved to heap: mm
13.go:57:27: mm escapes to heap
13.go:57:2: moved to heap: ms
13.go:60:9: mm escapes to heap
13.go:61:10: mm escapes to heap
13.go:65:2: moved to heap: ms2
13.go:66:2: moved to heap: ms3
13.go:81:22: Abs[main.MyInt](MyInt(-3)) escapes to heap
== typeparam/mdempsky/14.go
14.go:17:32: Zero[go.shape.int]((*[1]uintptr)(.dict[0])) does not escape
14.go:18:36: Zero[go.shape.int](&.dict.Zero[main.MyInt]) does not escape
14.go:39:6: x escapes to heap
== typeparam/metrics.go
metrics.go:114:14: append escapes to heap
metrics.go:115:14: append escapes to heap
metrics.go:116:14: append escapes to heap
metrics.go:124:2: moved to heap: m1
metrics.go:126:20: ... argument does not escape
metrics.go:126:20: fmt.Sprintf("Count(%q) = %d, want 0", ... argument...) escapes to heap
metrics.go:126:47: "a" escapes to heap
metrics.go:126:52: got escapes to heap
metrics.go:131:20: ... argument does not escape
metrics.go:131:20: fmt.Sprintf("Count(%q) = %d, want 2", ... argument...) escapes to heap
metrics.go:131:47: "a" escapes to heap
metrics.go:131:52: got escapes to heap
metrics.go:133:40: []string{...} escapes to heap
metrics.go:134:20: ... argument does not escape
metrics.go:134:20: fmt.Sprintf("Metrics = %v, want %v", ... argument...) escapes to heap
metrics.go:134:46: got escapes to heap
metrics.go:134:51: want escapes to heap
metrics.go:137:2: moved to heap: m2
metrics.go:145:13: []int{...} escapes to heap
metrics.go:147:20: ... argument does not escape
metrics.go:147:20: fmt.Sprintf("_Metric2.Metrics first slice = %v, want %v", ... argument...) escapes to heap
metrics.go:147:67: k1 escapes to heap
metrics.go:147:71: w1 escapes to heap
metrics.go:151:17: []float64{...} escapes to heap
metrics.go:153:20: ... argument does not escape
metrics.go:153:20: fmt.Sprintf("_Metric2.Metrics first slice = %v, want %v", ... argument...) escapes to heap
metrics.go:153:67: k2 escapes to heap
metrics.go:153:71: w2 escapes to heap
metrics.go:156:2: moved to heap: m3
metrics.go:162:20: ... argument does not escape
metrics.go:162:20: fmt.Sprintf("Count(%v, %v, %v) = %d, want 3", ... argument...) escapes to heap
metrics.go:162:55: "a" escapes to heap
metrics.go:162:61: S{...} escapes to heap
metrics.go:162:79: S{...} escapes to heap
metrics.go:162:96: got escapes to heap
metrics.go:179:13: func literal does not escape
metrics.go:179:13: func literal does not escape
metrics.go:179:13: func literal does not escape
metrics.go:191:11: make([]go.shape.string, 0, len(m)) escapes to heap
metrics.go:191:11: make([]go.shape.struct { main.f1 go.shape.int; main.f2 go.shape.float64 }, 0, len(m)) escapes to heap
metrics.go:193:13: append escapes to heap
metrics.go:193:13: append escapes to heap
metrics.go:28:13: make(map[go.shape.string]int) escapes to heap
metrics.go:61:13: make(map[key2[go.shape.int,go.shape.float64]]int) escapes to heap
metrics.go:76:14: append escapes to heap
metrics.go:77:14: append escapes to heap
metrics.go:99:13: make(map[key3[go.shape.string,go.shape.struct { main.a string; main.b string; main.c string },go.shape.struct { main.a string; main.b string; main.c string }]]int) escapes to heap
== typeparam/min.go
min.go:27:20: ... argument does not escape
min.go:27:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
min.go:27:40: got escapes to heap
min.go:27:45: 2 escapes to heap
min.go:31:20: ... argument does not escape
min.go:31:20: fmt.Sprintf("want %d, got %d", ... argument...) escapes to heap
min.go:31:40: 2 escapes to heap
min.go:31:46: got escapes to heap
min.go:35:20: ... argument does not escape
min.go:35:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
min.go:35:40: got escapes to heap
min.go:35:45: 2 escapes to heap
min.go:39:20: ... argument does not escape
min.go:39:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
min.go:39:40: got escapes to heap
min.go:39:45: 2 escapes to heap
min.go:44:20: ... argument does not escape
min.go:44:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
min.go:44:40: got escapes to heap
min.go:44:45: "ay" escapes to heap
min.go:48:20: ... argument does not escape
min.go:48:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
min.go:48:40: got escapes to heap
min.go:48:45: "ay" escapes to heap
== typeparam/ordered.go
ordered.go:29:11: func literal does not escape
ordered.go:29:11: func literal does not escape
ordered.go:29:11: func literal does not escape
ordered.go:35:57: orderedSlice[go.shape.float64].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:35:57: orderedSlice[go.shape.float64].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:35:57: orderedSlice[go.shape.int].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:35:57: orderedSlice[go.shape.int].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:35:57: orderedSlice[go.shape.string].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:35:57: orderedSlice[go.shape.string].Swap ignoring self-assignment in s[i], s[j] = s[j], s[i]
ordered.go:38:30: orderedSlice[go.shape.float64](s) escapes to heap
ordered.go:38:30: orderedSlice[go.shape.int](s) escapes to heap
ordered.go:38:30: orderedSlice[go.shape.string](s) escapes to heap
ordered.go:58:12: make([]go.shape.float64, len(s)) escapes to heap
ordered.go:58:12: make([]go.shape.int, len(s)) escapes to heap
ordered.go:58:12: make([]go.shape.string, len(s)) escapes to heap
ordered.go:60:12: make([]go.shape.float64, len(s)) escapes to heap
ordered.go:60:12: make([]go.shape.int, len(s)) escapes to heap
ordered.go:60:12: make([]go.shape.string, len(s)) escapes to heap
ordered.go:66:13: ... argument does not escape
ordered.go:66:13: ... argument does not escape
ordered.go:66:13: ... argument does not escape
ordered.go:66:37: name escapes to heap
ordered.go:66:37: name escapes to heap
ordered.go:66:37: name escapes to heap
ordered.go:66:43: s1 escapes to heap
ordered.go:66:43: s1 escapes to heap
ordered.go:66:43: s1 escapes to heap
ordered.go:66:47: s2 escapes to heap
ordered.go:66:47: s2 escapes to heap
ordered.go:66:47: s2 escapes to heap
ordered.go:71:14: ... argument does not escape
ordered.go:71:14: ... argument does not escape
ordered.go:71:14: ... argument does not escape
ordered.go:71:56: name escapes to heap
ordered.go:71:56: name escapes to heap
ordered.go:71:56: name escapes to heap
ordered.go:71:62: i escapes to heap
ordered.go:71:62: i escapes to heap
ordered.go:71:62: i escapes to heap
ordered.go:71:67: s1[i] escapes to heap
ordered.go:71:67: s1[i] escapes to heap
ordered.go:71:67: s1[i] escapes to heap
ordered.go:71:73: i - 1 escapes to heap
ordered.go:71:73: i - 1 escapes to heap
ordered.go:71:73: i - 1 escapes to heap
ordered.go:71:79: s1[i - 1] escapes to heap
ordered.go:71:79: s1[i - 1] escapes to heap
ordered.go:71:79: s1[i - 1] escapes to heap
ordered.go:82:13: func literal does not escape
ordered.go:82:13: func literal does not escape
ordered.go:82:13: func literal does not escape
ordered.go:93:9: "failure" escapes to heap
== typeparam/pair.go
pair.go:22:20: ... argument does not escape
pair.go:22:20: fmt.Sprintf("unexpected f1 size == %d, want %d", ... argument...) escapes to heap
pair.go:22:58: uintptr(4) escapes to heap
pair.go:22:63: uintptr(4) escapes to heap
pair.go:25:20: ... argument does not escape
pair.go:25:20: fmt.Sprintf("unexpected f2 size == %d, want %d", ... argument...) escapes to heap
pair.go:25:58: uintptr(8) escapes to heap
pair.go:25:63: uintptr(8) escapes to heap
pair.go:34:20: ... argument does not escape
pair.go:34:20: fmt.Sprintf("mp == %#v, want %#v", ... argument...) escapes to heap
pair.go:34:44: mp escapes to heap
pair.go:34:54: mypair{...} escapes to heap
== typeparam/sets.go
sets.go:140:20: ... argument does not escape
sets.go:140:20: fmt.Sprintf("Len of empty set = %d, want 0", ... argument...) escapes to heap
sets.go:140:54: got escapes to heap
sets.go:146:20: ... argument does not escape
sets.go:146:20: fmt.Sprintf("(%v).Len() == %d, want 1", ... argument...) escapes to heap
sets.go:146:53: got escapes to heap
sets.go:152:20: ... argument does not escape
sets.go:152:20: fmt.Sprintf("(%v).Len() == %d, want 4", ... argument...) escapes to heap
sets.go:152:53: got escapes to heap
sets.go:155:20: ... argument does not escape
sets.go:155:20: fmt.Sprintf("(%v).Contains(1) == false, want true", ... argument...) escapes to heap
sets.go:158:20: ... argument does not escape
sets.go:158:20: fmt.Sprintf("(%v).Contains(5) == true, want false", ... argument...) escapes to heap
sets.go:162:13: []int{...} escapes to heap
sets.go:164:20: ... argument does not escape
sets.go:164:20: fmt.Sprintf("(%v).Values() == %v, want %v", ... argument...) escapes to heap
sets.go:164:57: vals escapes to heap
sets.go:164:63: w1 escapes to heap
sets.go:172:20: ... argument does not escape
sets.go:172:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
sets.go:177:20: ... argument does not escape
sets.go:177:20: fmt.Sprintf("(%v).Len() == %d, want 2", ... argument...) escapes to heap
sets.go:177:53: got escapes to heap
sets.go:180:20: ... argument does not escape
sets.go:180:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
sets.go:189:20: ... argument does not escape
sets.go:189:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
sets.go:193:20: ... argument does not escape
sets.go:193:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
sets.go:206:20: ... argument does not escape
sets.go:206:20: fmt.Sprintf("(%v).Len() == %d, want 3", ... argument...) escapes to heap
sets.go:206:53: got escapes to heap
sets.go:210:20: ... argument does not escape
sets.go:210:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
sets.go:223:20: ... argument does not escape
sets.go:223:20: fmt.Sprintf("(%v).Len() == %d, want 1", ... argument...) escapes to heap
sets.go:223:53: got escapes to heap
sets.go:225:37: []int{...} escapes to heap
sets.go:226:20: ... argument does not escape
sets.go:226:20: fmt.Sprintf("after SubSet got %v, want %v", ... argument...) escapes to heap
sets.go:226:53: vals escapes to heap
sets.go:226:59: want escapes to heap
sets.go:239:20: ... argument does not escape
sets.go:239:20: fmt.Sprintf("(%v).Len() == %d, want 1", ... argument...) escapes to heap
sets.go:239:53: got escapes to heap
sets.go:23:13: func literal does not escape
sets.go:241:37: []int{...} escapes to heap
sets.go:242:20: ... argument does not escape
sets.go:242:20: fmt.Sprintf("after Intersect got %v, want %v", ... argument...) escapes to heap
sets.go:242:56: vals escapes to heap
sets.go:242:62: want escapes to heap
sets.go:253:13: func literal does not escape
sets.go:255:20: ... argument does not escape
sets.go:255:20: fmt.Sprintf("total of %v == %d, want 10", ... argument...) escapes to heap
sets.go:255:55: tot escapes to heap
sets.go:264:12: func literal does not escape
sets.go:265:37: []int{...} escapes to heap
sets.go:266:20: ... argument does not escape
sets.go:266:20: fmt.Sprintf("after Filter got %v, want %v", ... argument...) escapes to heap
sets.go:266:53: vals escapes to heap
sets.go:266:59: want escapes to heap
sets.go:39:27: make(map[go.shape.float64]struct {}) escapes to heap
sets.go:39:27: make(map[go.shape.int]struct {}) escapes to heap
sets.go:39:27: make(map[go.shape.string]struct {}) escapes to heap
sets.go:67:11: make([]go.shape.float64, 0, len(s.m)) escapes to heap
sets.go:67:11: make([]go.shape.int, 0, len(s.m)) escapes to heap
sets.go:67:11: make([]go.shape.string, 0, len(s.m)) escapes to heap
sets.go:69:13: append escapes to heap
sets.go:69:13: append escapes to heap
sets.go:69:13: append escapes to heap
sets.go:89:25: make(map[go.shape.float64]struct {}, len(s.m)) escapes to heap
sets.go:89:25: make(map[go.shape.int]struct {}, len(s.m)) escapes to heap
sets.go:89:25: make(map[go.shape.string]struct {}, len(s.m)) escapes to heap
== typeparam/settable.go
settable.go:104:45: []string{...} does not escape
settable.go:106:9: s escapes to heap
settable.go:109:27: []string{...} does not escape
settable.go:109:34: func literal does not escape
settable.go:109:39: p does not escape
settable.go:109:55: s does not escape
settable.go:111:20: ... argument does not escape
settable.go:111:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
settable.go:111:40: s escapes to heap
settable.go:111:48: []int{...} escapes to heap
settable.go:111:48: []int{...} escapes to heap
settable.go:114:8: func literal does not escape
settable.go:116:10: "did not panic as expected" escapes to heap
settable.go:122:37: []string{...} does not escape
settable.go:23:16: make([]go.shape.int, len(s)) escapes to heap
settable.go:23:16: make([]go.shape.struct { main.s string }, len(s)) escapes to heap
settable.go:35:16: make([]go.shape.*main.SettableInt, len(s)) escapes to heap
settable.go:39:21: new(<node DYNAMICTYPE>) escapes to heap
settable.go:49:17: make([]go.shape.int, len(s)) escapes to heap
settable.go:62:17: make([]go.shape.*uint8, len(s)) escapes to heap
settable.go:74:27: s does not escape
settable.go:74:7: p does not escape
settable.go:86:30: leaking param: s
settable.go:86:7: x does not escape
settable.go:91:55: []string{...} does not escape
settable.go:93:20: ... argument does not escape
settable.go:93:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
settable.go:93:40: s escapes to heap
settable.go:93:48: []int{...} escapes to heap
settable.go:93:48: []int{...} escapes to heap
settable.go:96:57: []string{...} does not escape
settable.go:98:3: moved to heap: x
settable.go:99:20: ... argument does not escape
settable.go:99:20: fmt.Sprintf("got %v, want %v", ... argument...) escapes to heap
settable.go:99:40: s2 escapes to heap
settable.go:99:50: []*int{...} escapes to heap
settable.go:99:50: []*int{...} escapes to heap
== typeparam/shape1.go
shape1.go:33:7: x does not escape
shape1.go:39:7: x does not escape
shape1.go:46:6: moved to heap: i
shape1.go:48:6: moved to heap: d
== typeparam/slices.go
slices.go:102:14: append escapes to heap
slices.go:139:15: make([]go.shape.int, tot, tot + tot / 2) escapes to heap
slices.go:159:13: []int{...} escapes to heap
slices.go:161:20: ... argument does not escape
slices.go:161:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
slices.go:161:58: s1 escapes to heap
slices.go:161:62: s1 escapes to heap
slices.go:163:13: []int{...} escapes to heap
slices.go:165:20: ... argument does not escape
slices.go:165:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
slices.go:165:58: s1 escapes to heap
slices.go:165:62: s2 escapes to heap
slices.go:167:13: append escapes to heap
slices.go:169:20: ... argument does not escape
slices.go:169:20: fmt.Sprintf("_Equal(%v, %v) = true, want false", ... argument...) escapes to heap
slices.go:169:58: s1 escapes to heap
slices.go:169:62: s2 escapes to heap
slices.go:172:17: []float64{...} escapes to heap
slices.go:174:20: ... argument does not escape
slices.go:174:20: fmt.Sprintf("_Equal(%v, %v) = false, want true", ... argument...) escapes to heap
slices.go:174:58: s3 escapes to heap
slices.go:174:62: s3 escapes to heap
slices.go:178:20: ... argument does not escape
slices.go:178:20: fmt.Sprintf("_Equal(%v, nil) = true, want false", ... argument...) escapes to heap
slices.go:178:59: s1 escapes to heap
slices.go:181:20: ... argument does not escape
slices.go:181:20: fmt.Sprintf("_Equal(nil, %v) = true, want false", ... argument...) escapes to heap
slices.go:181:59: s1 escapes to heap
slices.go:184:20: ... argument does not escape
slices.go:184:20: fmt.Sprintf("_Equal(%v, nil = false, want true", ... argument...) escapes to heap
slices.go:184:60: s1[:0] escapes to heap
slices.go:193:13: []int{...} escapes to heap
slices.go:194:13: []int{...} escapes to heap
slices.go:196:20: ... argument does not escape
slices.go:196:20: fmt.Sprintf("_EqualFn(%v, %v, offByOne) = true, want false", ... argument...) escapes to heap
slices.go:196:70: s1 escapes to heap
slices.go:196:74: s1 escapes to heap
slices.go:199:20: ... argument does not escape
slices.go:199:20: fmt.Sprintf("_EqualFn(%v, %v, offByOne) = false, want true", ... argument...) escapes to heap
slices.go:199:70: s1 escapes to heap
slices.go:199:74: s2 escapes to heap
slices.go:203:20: ... argument does not escape
slices.go:203:20: fmt.Sprintf("_EqualFn(%v, nil, offByOne) = false, want true", ... argument...) escapes to heap
slices.go:203:73: s1[:0] escapes to heap
slices.go:206:16: []string{...} escapes to heap
slices.go:207:16: []string{...} escapes to heap
slices.go:209:20: ... argument does not escape
slices.go:209:20: fmt.Sprintf("_EqualFn(%v, %v, strings.EqualFold) = false, want true", ... argument...) escapes to heap
slices.go:209:79: s3 escapes to heap
slices.go:209:83: s4 escapes to heap
slices.go:214:13: []int{...} escapes to heap
slices.go:215:17: func literal does not escape
slices.go:216:22: []float64{...} escapes to heap
slices.go:217:20: ... argument does not escape
slices.go:217:20: fmt.Sprintf("_Map(%v, ...) = %v, want %v", ... argument...) escapes to heap
slices.go:217:52: s1 escapes to heap
slices.go:217:56: s2 escapes to heap
slices.go:217:60: want escapes to heap
slices.go:220:16: []string{...} escapes to heap
slices.go:222:21: []string{...} escapes to heap
slices.go:223:20: ... argument does not escape
slices.go:223:20: fmt.Sprintf("_Map(%v, strings.ToLower) = %v, want %v", ... argument...) escapes to heap
slices.go:223:64: s3 escapes to heap
slices.go:223:68: s4 escapes to heap
slices.go:223:72: want escapes to heap
slices.go:226:18: func literal does not escape
slices.go:228:20: ... argument does not escape
slices.go:228:20: fmt.Sprintf("_Map(nil, identity) = %v, want empty slice", ... argument...) escapes to heap
slices.go:228:67: s5 escapes to heap
slices.go:233:13: []int{...} escapes to heap
slices.go:234:22: func literal does not escape
slices.go:236:20: ... argument does not escape
slices.go:236:20: fmt.Sprintf("_Reduce(%v, 0, ...) = %v, want %v", ... argument...) escapes to heap
slices.go:236:58: s1 escapes to heap
slices.go:236:62: r escapes to heap
slices.go:236:65: 15 escapes to heap
slices.go:239:28: func literal does not escape
slices.go:240:20: ... argument does not escape
slices.go:240:20: fmt.Sprintf("_Reduce(nil, 0, add) = %v, want 0", ... argument...) escapes to heap
slices.go:240:58: got escapes to heap
slices.go:245:13: []int{...} escapes to heap
slices.go:246:20: func literal does not escape
slices.go:247:18: []int{...} escapes to heap
slices.go:248:20: ... argument does not escape
slices.go:248:20: fmt.Sprintf("_Filter(%v, even) = %v, want %v", ... argument...) escapes to heap
slices.go:248:56: s1 escapes to heap
slices.go:248:60: s2 escapes to heap
slices.go:248:64: want escapes to heap
slices.go:251:27: func literal does not escape
slices.go:252:20: ... argument does not escape
slices.go:252:20: fmt.Sprintf("_Filter(%v, identity) = %v, want empty slice", ... argument...) escapes to heap
slices.go:252:71: s1[:0] escapes to heap
slices.go:252:77: s3 escapes to heap
slices.go:257:13: []int{...} escapes to heap
slices.go:259:20: ... argument does not escape
slices.go:259:20: fmt.Sprintf("_Max(%v) = %d, want %d", ... argument...) escapes to heap
slices.go:259:47: s1 escapes to heap
slices.go:259:51: got escapes to heap
slices.go:259:56: 3 escapes to heap
slices.go:262:16: []string{...} escapes to heap
slices.go:264:20: ... argument does not escape
slices.go:264:20: fmt.Sprintf("_Max(%v) = %q, want %q", ... argument...) escapes to heap
slices.go:264:47: s2 escapes to heap
slices.go:264:51: got escapes to heap
slices.go:264:56: "aaaa" escapes to heap
slices.go:268:20: ... argument does not escape
slices.go:268:20: fmt.Sprintf("_Max(%v) = %q, want %q", ... argument...) escapes to heap
slices.go:268:49: s2[:0] escapes to heap
slices.go:268:55: got escapes to heap
slices.go:268:60: "" escapes to heap
slices.go:273:13: []int{...} escapes to heap
slices.go:275:20: ... argument does not escape
slices.go:275:20: fmt.Sprintf("_Min(%v) = %d, want %d", ... argument...) escapes to heap
slices.go:275:47: s1 escapes to heap
slices.go:275:51: got escapes to heap
slices.go:275:56: -5 escapes to heap
slices.go:278:16: []string{...} escapes to heap
slices.go:280:20: ... argument does not escape
slices.go:280:20: fmt.Sprintf("_Min(%v) = %q, want %q", ... argument...) escapes to heap
slices.go:280:47: s2 escapes to heap
slices.go:280:51: got escapes to heap
slices.go:280:56: "a" escapes to heap
slices.go:284:20: ... argument does not escape
slices.go:284:20: fmt.Sprintf("_Min(%v) = %q, want %q", ... argument...) escapes to heap
slices.go:284:49: s2[:0] escapes to heap
slices.go:284:55: got escapes to heap
slices.go:284:60: "" escapes to heap
slices.go:289:12: []int{...} escapes to heap
slices.go:290:13: ... argument does not escape
slices.go:291:15: []int{...} escapes to heap
slices.go:293:20: ... argument does not escape
slices.go:293:20: fmt.Sprintf("after _Append got %v, want %v", ... argument...) escapes to heap
slices.go:293:54: s escapes to heap
slices.go:293:57: want escapes to heap
slices.go:298:13: []int{...} escapes to heap
slices.go:299:13: []int{...} does not escape
slices.go:301:20: ... argument does not escape
slices.go:301:20: fmt.Sprintf("_Copy returned %d, want 2", ... argument...) escapes to heap
slices.go:301:50: got escapes to heap
slices.go:303:15: []int{...} escapes to heap
slices.go:305:20: ... argument does not escape
slices.go:305:20: fmt.Sprintf("after _Copy got %v, want %v", ... argument...) escapes to heap
slices.go:305:52: s1 escapes to heap
slices.go:305:56: want escapes to heap
slices.go:54:13: func literal does not escape
slices.go:54:13: func literal does not escape
slices.go:54:13: func literal does not escape
slices.go:80:11: make([]go.shape.float64, len(s)) escapes to heap
slices.go:80:11: make([]go.shape.int, len(s)) escapes to heap
slices.go:80:11: make([]go.shape.string, len(s)) escapes to heap
== typeparam/smallest.go
smallest.go:31:19: []float64{...} does not escape
smallest.go:32:18: []string{...} does not escape
smallest.go:36:20: ... argument does not escape
smallest.go:36:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
smallest.go:36:40: got escapes to heap
smallest.go:36:45: 1.2 escapes to heap
smallest.go:40:20: ... argument does not escape
smallest.go:40:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
smallest.go:40:40: got escapes to heap
smallest.go:40:45: "aaa" escapes to heap
== typeparam/stringable.go
stringable.go:41:28: StringableList[main.myint]{...} does not escape
stringable.go:44:20: ... argument does not escape
stringable.go:44:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
stringable.go:44:40: got escapes to heap
stringable.go:44:45: "1, 2" escapes to heap
== typeparam/stringer.go
stringer.go:24:15: append escapes to heap
stringer.go:48:15: append escapes to heap
stringer.go:65:15: append escapes to heap
stringer.go:71:14: []myint{...} does not escape
stringer.go:74:18: []string{...} escapes to heap
stringer.go:75:24: got escapes to heap
stringer.go:75:29: want escapes to heap
stringer.go:76:20: ... argument does not escape
stringer.go:76:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
stringer.go:76:40: got escapes to heap
stringer.go:76:45: want escapes to heap
stringer.go:80:24: got escapes to heap
stringer.go:80:29: want escapes to heap
stringer.go:81:20: ... argument does not escape
stringer.go:81:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
stringer.go:81:40: got escapes to heap
stringer.go:81:45: want escapes to heap
stringer.go:85:24: got escapes to heap
stringer.go:85:29: want escapes to heap
stringer.go:86:20: ... argument does not escape
stringer.go:86:20: fmt.Sprintf("got %s, want %s", ... argument...) escapes to heap
stringer.go:86:40: got escapes to heap
stringer.go:86:45: want escapes to heap
== typeparam/struct.go
struct.go:38:20: ... argument does not escape
struct.go:38:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
struct.go:38:40: got escapes to heap
struct.go:38:45: 2 escapes to heap
struct.go:42:20: ... argument does not escape
struct.go:42:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
struct.go:42:40: got escapes to heap
struct.go:42:45: 3 escapes to heap
struct.go:45:9: &E[int]{...} does not escape
struct.go:47:20: ... argument does not escape
struct.go:47:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
struct.go:47:40: got escapes to heap
struct.go:47:45: 4 escapes to heap
== typeparam/subdict.go
subdict.go:41:20: ... argument does not escape
subdict.go:41:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
subdict.go:41:45: got escapes to heap
subdict.go:41:50: "" escapes to heap
== typeparam/sum.go
sum.go:29:15: []int{...} does not escape
sum.go:30:19: []float64{...} does not escape
sum.go:34:20: ... argument does not escape
sum.go:34:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
sum.go:34:40: got escapes to heap
sum.go:34:45: want escapes to heap
sum.go:38:20: ... argument does not escape
sum.go:38:20: fmt.Sprintf("got %d, want %d", ... argument...) escapes to heap
sum.go:38:40: got escapes to heap
sum.go:38:45: want escapes to heap
sum.go:44:20: ... argument does not escape
sum.go:44:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
sum.go:44:40: fgot escapes to heap
sum.go:44:46: fwant escapes to heap
sum.go:48:20: ... argument does not escape
sum.go:48:20: fmt.Sprintf("got %f, want %f", ... argument...) escapes to heap
sum.go:48:40: fgot escapes to heap
sum.go:48:46: fwant escapes to heap
== typeparam/typeswitch1.go
typeswitch1.go:24:20: 6 does not escape
typeswitch1.go:25:16: 7 does not escape
typeswitch1.go:26:18: int32(8) does not escape
typeswitch1.go:27:35: struct { a float64; b float64 }{...} does not escape
typeswitch1.go:28:17: int8(9) does not escape
typeswitch1.go:29:16: int32(7) does not escape
typeswitch1.go:30:14: int32(7) does not escape
typeswitch1.go:31:12: 10 does not escape
typeswitch1.go:32:25: 11 does not escape
== typeparam/typeswitch2.go
typeswitch2.go:14:14: ... argument does not escape
typeswitch2.go:14:14: ... argument does not escape
typeswitch2.go:14:14: ... argument does not escape
typeswitch2.go:14:14: ... argument does not escape
typeswitch2.go:14:14: ... argument does not escape
typeswitch2.go:14:15: "T" escapes to heap
typeswitch2.go:14:15: "T" escapes to heap
typeswitch2.go:14:15: "T" escapes to heap
typeswitch2.go:14:15: "T" escapes to heap
typeswitch2.go:14:15: "T" escapes to heap
typeswitch2.go:14:20: x escapes to heap
typeswitch2.go:14:20: x escapes to heap
typeswitch2.go:14:20: x escapes to heap
typeswitch2.go:16:14: ... argument does not escape
typeswitch2.go:16:14: ... argument does not escape
typeswitch2.go:16:14: ... argument does not escape
typeswitch2.go:16:14: ... argument does not escape
typeswitch2.go:16:14: ... argument does not escape
typeswitch2.go:16:15: "int" escapes to heap
typeswitch2.go:16:15: "int" escapes to heap
typeswitch2.go:16:15: "int" escapes to heap
typeswitch2.go:16:15: "int" escapes to heap
typeswitch2.go:16:15: "int" escapes to heap
typeswitch2.go:16:22: x escapes to heap
typeswitch2.go:16:22: x escapes to heap
typeswitch2.go:16:22: x escapes to heap
typeswitch2.go:16:22: x escapes to heap
typeswitch2.go:16:22: x escapes to heap
typeswitch2.go:18:14: ... argument does not escape
typeswitch2.go:18:14: ... argument does not escape
typeswitch2.go:18:14: ... argument does not escape
typeswitch2.go:18:14: ... argument does not escape
typeswitch2.go:18:14: ... argument does not escape
typeswitch2.go:18:15: "int32/int16" escapes to heap
typeswitch2.go:18:15: "int32/int16" escapes to heap
typeswitch2.go:18:15: "int32/int16" escapes to heap
typeswitch2.go:18:15: "int32/int16" escapes to heap
typeswitch2.go:18:15: "int32/int16" escapes to heap
typeswitch2.go:20:14: ... argument does not escape
typeswitch2.go:20:14: ... argument does not escape
typeswitch2.go:20:14: ... argument does not escape
typeswitch2.go:20:14: ... argument does not escape
typeswitch2.go:20:14: ... argument does not escape
typeswitch2.go:20:15: "struct{T,T}" escapes to heap
typeswitch2.go:20:15: "struct{T,T}" escapes to heap
typeswitch2.go:20:15: "struct{T,T}" escapes to heap
typeswitch2.go:20:15: "struct{T,T}" escapes to heap
typeswitch2.go:20:15: "struct{T,T}" escapes to heap
typeswitch2.go:20:31: x.a escapes to heap
typeswitch2.go:20:31: x.a escapes to heap
typeswitch2.go:20:31: x.a escapes to heap
typeswitch2.go:20:36: x.b escapes to heap
typeswitch2.go:20:36: x.b escapes to heap
typeswitch2.go:20:36: x.b escapes to heap
typeswitch2.go:22:14: ... argument does not escape
typeswitch2.go:22:14: ... argument does not escape
typeswitch2.go:22:14: ... argument does not escape
typeswitch2.go:22:14: ... argument does not escape
typeswitch2.go:22:14: ... argument does not escape
typeswitch2.go:22:15: "other" escapes to heap
typeswitch2.go:22:15: "other" escapes to heap
typeswitch2.go:22:15: "other" escapes to heap
typeswitch2.go:22:15: "other" escapes to heap
typeswitch2.go:22:15: "other" escapes to heap
typeswitch2.go:26:20: 6 escapes to heap
typeswitch2.go:27:16: 7 escapes to heap
typeswitch2.go:28:18: int32(8) escapes to heap
typeswitch2.go:29:35: struct { a float64; b float64 }{...} escapes to heap
typeswitch2.go:30:17: int8(9) escapes to heap
typeswitch2.go:31:16: int32(7) escapes to heap
typeswitch2.go:32:14: int32(7) escapes to heap
typeswitch2.go:33:12: 10 escapes to heap
typeswitch2.go:34:25: 11 escapes to heap
== typeparam/typeswitch3.go
typeswitch3.go:31:17: imprecise interface call
typeswitch3.go:31:17: imprecise interface call
typeswitch3.go:39:18: myint(6) escapes to heap
typeswitch3.go:40:20: myfloat(7) escapes to heap
typeswitch3.go:41:20: myint32(8) escapes to heap
typeswitch3.go:42:20: myint32(8) escapes to heap
typeswitch3.go:43:20: myfloat(7) escapes to heap
typeswitch3.go:44:18: myint32(9) escapes to heap
typeswitch3.go:45:12: myint(10) escapes to heap
typeswitch3.go:46:12: myint(11) escapes to heap
typeswitch3.go:47:14: myint32(12) escapes to heap
== typeparam/typeswitch4.go
typeswitch4.go:37:18: myint(6) escapes to heap
typeswitch4.go:38:20: myfloat(7) escapes to heap
typeswitch4.go:39:20: myint32(8) escapes to heap
typeswitch4.go:40:20: myint32(9) escapes to heap
typeswitch4.go:41:18: myint32(10) escapes to heap
typeswitch4.go:42:18: myfloat(42) escapes to heap
typeswitch4.go:43:12: myint(10) escapes to heap
typeswitch4.go:44:12: myint(11) escapes to heap
typeswitch4.go:45:14: myint32(12) escapes to heap
== typeparam/typeswitch5.go
typeswitch5.go:24:14: myint(6) escapes to heap
typeswitch5.go:25:16: myfloat(7) escapes to heap
typeswitch5.go:26:18: myint(8) escapes to heap
typeswitch5.go:27:20: myfloat(9) escapes to heap
== typeparam/typeswitch6.go
typeswitch6.go:26:17: 6 does not escape
typeswitch6.go:28:22: 7 does not escape
typeswitch6.go:29:27: myint(8) does not escape
== typeparam/typeswitch7.go
typeswitch7.go:35:14: myint(6) does not escape
typeswitch7.go:36:16: myfloat(7) does not escape
== typeparam/value.go
value.go:35:20: ... argument does not escape
value.go:35:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:35:45: got escapes to heap
value.go:35:50: 1 escapes to heap
value.go:40:20: ... argument does not escape
value.go:40:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:40:45: got escapes to heap
value.go:40:50: 2 escapes to heap
value.go:43:12: new(value[int]) does not escape
value.go:46:20: ... argument does not escape
value.go:46:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:46:45: got escapes to heap
value.go:46:50: 3 escapes to heap
value.go:51:20: ... argument does not escape
value.go:51:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:51:45: got escapes to heap
value.go:51:50: 4 escapes to heap
value.go:57:20: ... argument does not escape
value.go:57:20: fmt.Sprintf("get() == %q, want %q", ... argument...) escapes to heap
value.go:57:45: got escapes to heap
value.go:57:50: "a" escapes to heap
value.go:62:20: ... argument does not escape
value.go:62:20: fmt.Sprintf("get() == %q, want %q", ... argument...) escapes to heap
value.go:62:45: got escapes to heap
value.go:62:50: "b" escapes to heap
value.go:65:12: new(value[string]) does not escape
value.go:68:20: ... argument does not escape
value.go:68:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:68:45: got escapes to heap
value.go:68:50: "c" escapes to heap
value.go:73:20: ... argument does not escape
value.go:73:20: fmt.Sprintf("get() == %d, want %d", ... argument...) escapes to heap
value.go:73:45: got escapes to heap
value.go:73:50: "d" escapes to heap
== typeswitch.go
typeswitch.go:36:13: make(map[string]int) escapes to heap
typeswitch.go:38:21: s does not escape
typeswitch.go:48:10: true escapes to heap
typeswitch.go:50:10: 7 escapes to heap
typeswitch.go:52:10: 7.4 escapes to heap
typeswitch.go:54:10: "hello" escapes to heap
typeswitch.go:56:10: s escapes to heap
typeswitch.go:60:10: a escapes to heap
typeswitch.go:66:8: "bad type number" escapes to heap
== typeswitch1.go
typeswitch1.go:23:15: len does not escape
typeswitch1.go:27:13: leaking param: x
typeswitch1.go:30:20: ... argument does not escape
typeswitch1.go:30:21: "default " escapes to heap
typeswitch1.go:32:20: ... argument does not escape
typeswitch1.go:32:21: "signed " escapes to heap
typeswitch1.go:34:20: ... argument does not escape
typeswitch1.go:34:21: "signed64 " escapes to heap
typeswitch1.go:34:39: int64(xx) escapes to heap
typeswitch1.go:36:20: ... argument does not escape
typeswitch1.go:36:21: "unsigned " escapes to heap
typeswitch1.go:38:20: ... argument does not escape
typeswitch1.go:38:21: "unsigned64 " escapes to heap
typeswitch1.go:38:42: uint64(xx) escapes to heap
typeswitch1.go:40:20: ... argument does not escape
typeswitch1.go:40:21: "nil " escapes to heap
typeswitch1.go:42:8: "not reached" escapes to heap
typeswitch1.go:45:14: leaking param: x
typeswitch1.go:49:20: ... argument does not escape
typeswitch1.go:49:21: "default " escapes to heap
typeswitch1.go:51:20: ... argument does not escape
typeswitch1.go:51:21: "signed " escapes to heap
typeswitch1.go:53:20: ... argument does not escape
typeswitch1.go:53:21: "signed64 " escapes to heap
typeswitch1.go:53:36: xx.(int64) escapes to heap
typeswitch1.go:55:20: ... argument does not escape
typeswitch1.go:55:21: "unsigned " escapes to heap
typeswitch1.go:57:20: ... argument does not escape
typeswitch1.go:57:21: "unsigned64 " escapes to heap
typeswitch1.go:57:38: xx.(uint64) escapes to heap
typeswitch1.go:59:20: ... argument does not escape
typeswitch1.go:59:21: "nil " escapes to heap
typeswitch1.go:61:8: "not reached" escapes to heap
typeswitch1.go:64:12: leaking param: x
typeswitch1.go:64:27: leaking param: s
typeswitch1.go:67:14: ... argument does not escape
typeswitch1.go:67:15: "whatis" escapes to heap
typeswitch1.go:67:28: "=>" escapes to heap
typeswitch1.go:67:34: w escapes to heap
typeswitch1.go:67:37: "!=" escapes to heap
typeswitch1.go:67:43: s escapes to heap
typeswitch1.go:68:9: "fail" escapes to heap
typeswitch1.go:73:14: ... argument does not escape
typeswitch1.go:73:15: "whatis1" escapes to heap
typeswitch1.go:73:29: "=>" escapes to heap
typeswitch1.go:73:35: w escapes to heap
typeswitch1.go:73:38: "!=" escapes to heap
typeswitch1.go:73:44: s escapes to heap
typeswitch1.go:74:9: "fail" escapes to heap
typeswitch1.go:79:8: 1 escapes to heap
typeswitch1.go:80:12: uint(1) escapes to heap
typeswitch1.go:81:13: int64(1) escapes to heap
typeswitch1.go:82:14: uint64(1) escapes to heap
typeswitch1.go:83:8: 1.5 escapes to heap
== unsafebuiltins.go
unsafebuiltins.go:37:13: func literal does not escape
unsafebuiltins.go:41:13: func literal does not escape
unsafebuiltins.go:41:42: new(byte) does not escape
unsafebuiltins.go:45:13: func literal does not escape
unsafebuiltins.go:45:42: new(byte) does not escape
unsafebuiltins.go:48:13: func literal does not escape
unsafebuiltins.go:48:42: new(uint64) does not escape
unsafebuiltins.go:49:13: func literal does not escape
unsafebuiltins.go:49:42: new(uint64) does not escape
unsafebuiltins.go:54:13: func literal does not escape
unsafebuiltins.go:60:9: "FAIL" escapes to heap
unsafebuiltins.go:64:16: f does not escape
unsafebuiltins.go:65:8: func literal does not escape
== utf.go
utf.go:23:20: string(chars[i]) escapes to heap
utf.go:30:10: "zero width in string" escapes to heap
utf.go:33:10: "wrong value from string" escapes to heap
utf.go:40:9: "wrong length constructing array" escapes to heap
utf.go:42:11: make([]byte, 12) does not escape
utf.go:59:10: "zero width in bytes" escapes to heap
utf.go:62:10: "wrong value from bytes" escapes to heap
== varinit.go
varinit.go:15:9: "fail" escapes to heap
varinit.go:21:10: "fail" escapes to heap
varinit.go:28:10: "fail" escapes to heap
== zerodivide.go
zerodivide.go:110:10: leaking param: v
zerodivide.go:117:38: i / j escapes to heap
zerodivide.go:118:40: i8 / j8 escapes to heap
zerodivide.go:119:42: i16 / j16 escapes to heap
zerodivide.go:120:42: i32 / j32 escapes to heap
zerodivide.go:121:42: i64 / j64 escapes to heap
zerodivide.go:123:38: k / j escapes to heap
zerodivide.go:124:40: k8 / j8 escapes to heap
zerodivide.go:125:42: k16 / j16 escapes to heap
zerodivide.go:126:42: k32 / j32 escapes to heap
zerodivide.go:127:42: k64 / j64 escapes to heap
zerodivide.go:133:39: u / v escapes to heap
zerodivide.go:134:41: u8 / v8 escapes to heap
zerodivide.go:135:43: u16 / v16 escapes to heap
zerodivide.go:136:43: u32 / v32 escapes to heap
zerodivide.go:137:43: u64 / v64 escapes to heap
zerodivide.go:138:43: up / vp escapes to heap
zerodivide.go:140:39: w / v escapes to heap
zerodivide.go:141:41: w8 / v8 escapes to heap
zerodivide.go:142:43: w16 / v16 escapes to heap
zerodivide.go:143:43: w32 / v32 escapes to heap
zerodivide.go:144:43: w64 / v64 escapes to heap
zerodivide.go:145:43: wp / vp escapes to heap
zerodivide.go:148:42: f / g escapes to heap
zerodivide.go:149:44: f32 / g32 escapes to heap
zerodivide.go:150:44: f64 / g64 escapes to heap
zerodivide.go:152:42: h / g escapes to heap
zerodivide.go:153:44: h32 / g32 escapes to heap
zerodivide.go:154:44: h64 / g64 escapes to heap
zerodivide.go:155:46: inf / g64 escapes to heap
zerodivide.go:156:50: negInf / g64 escapes to heap
zerodivide.go:157:46: nan / g64 escapes to heap
zerodivide.go:160:42: c / d escapes to heap
zerodivide.go:161:46: c64 / d64 escapes to heap
zerodivide.go:162:48: c128 / d128 escapes to heap
zerodivide.go:164:42: e / d escapes to heap
zerodivide.go:165:46: e64 / d64 escapes to heap
zerodivide.go:166:48: e128 / d128 escapes to heap
zerodivide.go:169:13: fn does not escape
zerodivide.go:170:8: func literal does not escape
zerodivide.go:213:14: ... argument does not escape
zerodivide.go:213:51: t.name escapes to heap
zerodivide.go:213:59: t.err escapes to heap
zerodivide.go:219:14: ... argument does not escape
zerodivide.go:219:51: t.name escapes to heap
zerodivide.go:219:58: err escapes to heap
zerodivide.go:226:15: ... argument does not escape
zerodivide.go:226:46: t.name escapes to heap
zerodivide.go:226:54: t.err escapes to heap
zerodivide.go:226:60: err escapes to heap
zerodivide.go:240:14: ... argument does not escape
zerodivide.go:240:54: t.f escapes to heap
zerodivide.go:240:59: t.g escapes to heap
zerodivide.go:240:64: t.out escapes to heap
zerodivide.go:240:70: x escapes to heap
zerodivide.go:244:9: "zerodivide" escapes to heap
