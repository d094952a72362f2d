// The iterators of bytes against the real ones: the pieces and their capacities.
package bytes_test

import (
	real "bytes"
	"fmt"
	"math/rand"
	"testing"

	our "stdtest/bytes"
)

// pieces is what seq yields until limit.
func pieces(seq func(func([]byte) bool), limit int) (text string) {
	for s := range seq {
		text += fmt.Sprintf("%q %d ", s, cap(s))
		if limit--; limit == 0 {
			break
		}
	}
	return text
}

func TestIterators(t *testing.T) {
	r := rand.New(rand.NewSource(20))
	for range 50000 {
		s, sep := append(append(word(r), '\n'), word(r)...), word(r)
		s = s[:r.Intn(len(s)+1)]
		limit := r.Intn(6)
		f := func(r rune) bool { return r == 'a' || r > 127 }
		for i, p := range [][2]string{
			{pieces(our.Lines(s), limit), pieces(real.Lines(s), limit)},
			{pieces(our.SplitSeq(s, sep), limit), pieces(real.SplitSeq(s, sep), limit)},
			{pieces(our.SplitAfterSeq(s, sep), limit), pieces(real.SplitAfterSeq(s, sep), limit)},
			{pieces(our.FieldsSeq(s), limit), pieces(real.FieldsSeq(s), limit)},
			{pieces(our.FieldsFuncSeq(s, f), limit), pieces(real.FieldsFuncSeq(s, f), limit)},
		} {
			if p[0] != p[1] {
				t.Fatalf("%d: %q %q: %s, not %s", i, s, sep, p[0], p[1])
			}
		}
	}
}
