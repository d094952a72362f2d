// sanitize
package main

type pair struct{ a, b int }

func (p pair) sum() int { return p.a + p.b }

type summer interface{ sum() int }

type holder struct{ s summer }

func fill(h *holder, n int) {
	h.s = pair{n, n + 1} // flip "pair{...}"
}

func main() {
	var h holder
	fill(&h, 5)
	println(h.s.sum())
}
