// run -gcstress=200
// Numbers of arbitrary size in slices of digits: factorials, Fibonacci numbers, powers, comparison.
package main

import (
	"fmt"
	"strings"
)

const base = 1e9

type nat []uint32

func from(x uint64) (n nat) {
	for ; x > 0; x /= base {
		n = append(n, uint32(x%base))
	}
	return
}

func (n nat) mul(m nat) nat {
	out := make(nat, len(n)+len(m))
	for i, a := range n {
		var carry uint64
		for j, b := range m {
			t := uint64(a)*uint64(b) + uint64(out[i+j]) + carry
			out[i+j], carry = uint32(t%base), t/base
		}
		out[i+len(m)] += uint32(carry)
	}
	for len(out) > 0 && out[len(out)-1] == 0 {
		out = out[:len(out)-1]
	}
	return out
}

func (n nat) add(m nat) (out nat) {
	if len(n) < len(m) {
		n, m = m, n
	}
	carry := uint32(0)
	for i, a := range n {
		t := a + carry
		if i < len(m) {
			t += m[i]
		}
		carry = 0
		if t >= base {
			t, carry = t-base, 1
		}
		out = append(out, t)
	}
	if carry > 0 {
		out = append(out, carry)
	}
	return
}

func (n nat) String() string {
	if len(n) == 0 {
		return "0"
	}
	var b strings.Builder
	fmt.Fprint(&b, n[len(n)-1])
	for i := len(n) - 2; i >= 0; i-- {
		fmt.Fprintf(&b, "%09d", n[i])
	}
	return b.String()
}

func main() {
	f := from(1)
	for i := uint64(2); i <= 60; i++ {
		f = f.mul(from(i))
	}
	fmt.Println(f)
	a, b := nat(nil), from(1)
	for range 300 {
		a, b = b, a.add(b)
	}
	fmt.Println(a)
	p := from(1)
	for range 200 {
		p = p.add(p)
	}
	fmt.Println(p, from(0), from(1<<64-1))
	fmt.Println(len(p.mul(p).String()), fmt.Sprint(p.mul(p)) == fmt.Sprint(from(1<<50).mul(from(1<<50)).mul(from(1<<50)).mul(from(1<<50)).mul(from(1<<50)).mul(from(1<<50)).mul(from(1<<50)).mul(from(1<<50))))
}
