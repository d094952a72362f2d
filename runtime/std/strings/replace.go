// Replacer: many replacements in one pass. The old strings hang in chains by
// their first byte, each chain in argument order, so that at every place only
// the few that can match are compared. One old string alone uses Index.

package strings

import (
	"io"
)

// A Replacer replaces a list of strings. It is safe to use from several
// goroutines at a time.
type Replacer struct {
	pairs []string   // old, new, old, new...; of equal olds only the first
	next  []int32    // of each pair: the next one with the same first byte, plus 1
	head  [256]int32 // of each byte: the first pair whose old begins with it, plus 1
	empty int        // the pair with the empty old, -1 if none
}

// NewReplacer returns a Replacer of pairs of old and new strings. At each
// place of the target the first old in argument order that matches wins;
// matches do not overlap. It panics if the number of arguments is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{empty: -1}
	r.pairs = append(r.pairs, oldnew...)
	r.next = make([]int32, len(oldnew)/2)
	for i := len(r.next) - 1; i >= 0; i-- {
		old := r.pairs[2*i]
		if old == "" {
			r.empty = i
			continue
		}
		r.next[i] = r.head[old[0]]
		r.head[old[0]] = int32(i + 1)
	}
	return r
}

// match is the pair to apply at the beginning of s, -1 if none; the empty old
// counts only if allowEmpty.
func (r *Replacer) match(s string, allowEmpty bool) int {
	best := -1
	if allowEmpty {
		best = r.empty
	}
	if s == "" {
		return best
	}
	for i := r.head[s[0]]; i != 0; i = r.next[i-1] {
		if best >= 0 && int(i-1) > best {
			break
		}
		if HasPrefix(s, r.pairs[2*(i-1)]) {
			return int(i - 1)
		}
	}
	return best
}

// find is the first place in s at or after i where a pair applies, and the
// pair; -1 if there is none.
func (r *Replacer) find(s string, i int, allowEmpty bool) (at, pair int) {
	if len(r.pairs) == 2 && r.empty < 0 {
		at = Index(s[i:], r.pairs[0])
		if at < 0 {
			return 0, -1
		}
		return i + at, 0
	}
	for ; i <= len(s); i++ {
		if r.empty < 0 && (i == len(s) || r.head[s[i]] == 0) {
			continue
		}
		if p := r.match(s[i:], allowEmpty); p >= 0 {
			return i, p
		}
		allowEmpty = true
	}
	return 0, -1
}

// Replace returns s with all replacements done.
func (r *Replacer) Replace(s string) string {
	at, pair := r.find(s, 0, true)
	if pair < 0 {
		return s
	}
	b := make([]byte, 0, len(s)+len(r.pairs[2*pair+1]))
	last := 0
	for pair >= 0 {
		old := r.pairs[2*pair]
		b = append(b, s[last:at]...)
		b = append(b, r.pairs[2*pair+1]...)
		last = at + len(old)
		at, pair = r.find(s, last, old != "")
	}
	return own(append(b, s[last:]...))
}

// WriteString writes s to w with all replacements done.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	last, allowEmpty := 0, true
	for {
		at, pair := r.find(s, last, allowEmpty)
		if pair < 0 {
			at = len(s)
		}
		if at > last || pair < 0 && n == 0 {
			wn, err := io.WriteString(w, s[last:at])
			n += wn
			if err != nil {
				return n, err
			}
		}
		if pair < 0 {
			return n, nil
		}
		if with := r.pairs[2*pair+1]; with != "" {
			wn, err := io.WriteString(w, with)
			n += wn
			if err != nil {
				return n, err
			}
		}
		last = at + len(r.pairs[2*pair])
		allowEmpty = r.pairs[2*pair] != ""
	}
}
