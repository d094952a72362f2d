// The texts of bounds errors against those of the real runtime, and Caller.
package runtime_test

import (
	"strings"
	"testing"

	our "stdtest/runtime"
)

func text(f func()) (s string) {
	defer func() { s = recover().(error).Error() }()
	f()
	return
}

func TestBounds(t *testing.T) {
	a, s := make([]int, 3), "abc"
	var arr [3]int
	for _, i := range []int{-9223372036854775808, -3, 5, 4} {
		j, k := 1, 2
		cases := []struct {
			real func()
			code int
			x, y int
		}{
			{func() { _ = a[i] }, 0, i, 3},
			{func() { _ = s[:i] }, 1, i, 3},
			{func() { _ = arr[:i] }, 1, i, 3},
			{func() { _ = a[:i] }, 2, i, 3},
			{func() { _ = a[i:] }, 3, i, 3},
			{func() { _ = arr[0:0:i] }, 4, i, 3},
			{func() { _ = a[0:0:i] }, 5, i, 3},
			{func() { _ = a[:i:k] }, 6, i, 2},
			{func() { _ = a[i:j:k] }, 7, i, 1},
		}
		for n, c := range cases {
			if want, got := text(c.real), text(func() { our.Bounds(c.code, int64(c.x), true, c.y) }); got != want {
				t.Errorf("case %d x %d: %q, real %q", n, i, got, want)
			}
		}
	}
	if got := text(func() { our.Bounds(8, 2, true, 4) }); got != text(func() { _ = [4]int(a[:2]) }) {
		t.Error(got)
	}
	u := uint64(1 << 63)
	if got := text(func() { our.Bounds(0, -1<<63, false, 3) }); got != text(func() { _ = a[u] }) {
		t.Error(got)
	}
	if text(func() { our.Text("x") }) != "runtime error: x" || text(func() { our.Plain("x") }) != "x" {
		t.Error("texts")
	}
}

func TestCaller(t *testing.T) {
	pc, _, line, ok := our.Caller(0)
	f := our.FuncForPC(pc)
	if !ok || !strings.HasSuffix(f.Name(), ".TestCaller") || line != 56 {
		t.Error(f.Name(), line, ok)
	}
	pcs := make([]uintptr, 10)
	n := our.Callers(1, pcs)
	frame, more := our.CallersFrames(pcs[:n]).Next()
	if frame.Function != f.Name() || !more {
		t.Error(frame, more)
	}
}
