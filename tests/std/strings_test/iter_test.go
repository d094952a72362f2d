// The iterators of strings against the real ones, all of their pieces and the first few.
package strings_test

import (
	"fmt"
	"math/rand"
	real "strings"
	"testing"

	our "stdtest/strings"
)

// pieces is what seq yields until limit.
func pieces(seq func(func(string) bool), limit int) string {
	var all []string
	for s := range seq {
		all = append(all, s)
		if len(all) == limit {
			break
		}
	}
	return fmt.Sprintf("%q", all)
}

func TestIterators(t *testing.T) {
	r := rand.New(rand.NewSource(20))
	for range 50000 {
		s, sep := word(r)+word(r), word(r)
		if r.Intn(3) == 0 {
			sep = atoms[r.Intn(6)]
		}
		limit := r.Intn(6)
		same(t, "Lines", pieces(our.Lines(s), limit), pieces(real.Lines(s), limit))
		same(t, "SplitSeq", pieces(our.SplitSeq(s, sep), limit), pieces(real.SplitSeq(s, sep), limit))
		same(t, "SplitAfterSeq", pieces(our.SplitAfterSeq(s, sep), limit),
			pieces(real.SplitAfterSeq(s, sep), limit))
		same(t, "FieldsSeq", pieces(our.FieldsSeq(s), limit), pieces(real.FieldsSeq(s), limit))
		f := func(r rune) bool { return r == 'a' || r > 127 }
		same(t, "FieldsFuncSeq", pieces(our.FieldsFuncSeq(s, f), limit),
			pieces(real.FieldsFuncSeq(s, f), limit))
	}
}
