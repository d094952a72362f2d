// Compares bytes' functions with the real package on random input, nil results included.
package bytes_test

import (
	real "bytes"
	"fmt"
	"math/rand"
	"reflect"
	"testing"
	"unicode"

	our "stdtest/bytes"
)

var atoms = []string{"", "a", "b", "A", " ", "\t", "ab", "é", "世", "\xff", "\xe4\xb8", "K", "k", "ſ", "\u0085", "\u2003", "_", "."}

func word(r *rand.Rand) []byte {
	s := []byte{}
	for n := r.Intn(6); n > 0; n-- {
		s = append(s, atoms[r.Intn(len(atoms))]...)
	}
	if len(s) == 0 && r.Intn(2) == 0 {
		return nil
	}
	return s
}

type res []any

func list(a ...any) res { return a }

func TestRandom(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := 0; i < 60000 && !t.Failed(); i++ {
		s, u, v, n := word(r), word(r), word(r), r.Intn(6)-1
		c := []rune(string(u) + "q")[0]
		cut := string(u)
		a := list(our.Equal(s, u), our.Compare(s, u), our.EqualFold(s, u), our.Clone(s), our.Count(s, u), our.Contains(s, u), our.ContainsAny(s, cut), our.ContainsRune(s, c), our.ContainsFunc(s, unicode.IsSpace),
			our.Index(s, u), our.LastIndex(s, u), our.IndexByte(s, byte(c)), our.LastIndexByte(s, byte(c)), our.IndexRune(s, c), our.IndexAny(s, cut), our.LastIndexAny(s, cut), our.IndexFunc(s, unicode.IsUpper), our.LastIndexFunc(s, unicode.IsUpper),
			our.HasPrefix(s, u), our.HasSuffix(s, u), our.TrimPrefix(s, u), our.TrimSuffix(s, u), our.Trim(s, cut), our.TrimLeft(s, cut), our.TrimRight(s, cut), our.TrimSpace(s), our.TrimFunc(s, unicode.IsLetter), our.TrimLeftFunc(s, unicode.IsLetter), our.TrimRightFunc(s, unicode.IsLetter),
			our.Replace(s, u, v, n), our.ReplaceAll(s, u, v), our.ToUpper(s), our.ToLower(s), our.ToTitle(s), our.Title(s), our.ToValidUTF8(s, u), our.Runes(s), our.Split(s, u), our.SplitN(s, u, n), our.SplitAfter(s, u), our.SplitAfterN(s, u, n), our.Fields(s), our.FieldsFunc(s, unicode.IsLetter),
			our.Join([][]byte{s, u, v}, u), our.Repeat(s, max(n, 0)))
		b := list(real.Equal(s, u), real.Compare(s, u), real.EqualFold(s, u), real.Clone(s), real.Count(s, u), real.Contains(s, u), real.ContainsAny(s, cut), real.ContainsRune(s, c), real.ContainsFunc(s, unicode.IsSpace),
			real.Index(s, u), real.LastIndex(s, u), real.IndexByte(s, byte(c)), real.LastIndexByte(s, byte(c)), real.IndexRune(s, c), real.IndexAny(s, cut), real.LastIndexAny(s, cut), real.IndexFunc(s, unicode.IsUpper), real.LastIndexFunc(s, unicode.IsUpper),
			real.HasPrefix(s, u), real.HasSuffix(s, u), real.TrimPrefix(s, u), real.TrimSuffix(s, u), real.Trim(s, cut), real.TrimLeft(s, cut), real.TrimRight(s, cut), real.TrimSpace(s), real.TrimFunc(s, unicode.IsLetter), real.TrimLeftFunc(s, unicode.IsLetter), real.TrimRightFunc(s, unicode.IsLetter),
			real.Replace(s, u, v, n), real.ReplaceAll(s, u, v), real.ToUpper(s), real.ToLower(s), real.ToTitle(s), real.Title(s), real.ToValidUTF8(s, u), real.Runes(s), real.Split(s, u), real.SplitN(s, u, n), real.SplitAfter(s, u), real.SplitAfterN(s, u, n), real.Fields(s), real.FieldsFunc(s, unicode.IsLetter),
			real.Join([][]byte{s, u, v}, u), real.Repeat(s, max(n, 0)))
		for k := range a {
			if !reflect.DeepEqual(a[k], b[k]) && fmt.Sprintf("%q", a[k]) != fmt.Sprintf("%q", b[k]) {
				t.Errorf("function %d s=%q u=%q v=%q n=%d: %q, real %q", k, s, u, v, n, a[k], b[k])
			} else if !reflect.DeepEqual(a[k], b[k]) {
				t.Errorf("function %d s=%q u=%q: nil or empty: %#v, real %#v", k, s, u, a[k], b[k])
			}
		}
	}
}
