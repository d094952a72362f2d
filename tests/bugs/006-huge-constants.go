// run
// Exponents beyond MPFR's default range.
package main

func main() {
	const n, d = 1e646456992, 1e646456991
	println(n/d == 10, 1e646456992/1e646456990)
	const t = 1e-400000000 * 1e400000001
	println(t)
}
