// precise 0

// Rows "unknown func value" and "reflect": sort.Slice takes its slice as an interface and its order as a function, both of which
// escape; sort.Sort takes an interface. Nothing in sort keeps them.
package main

import "sort"

type player struct {
	name  string
	score int
}

type byName []player

func (b byName) Len() int           { return len(b) }
func (b byName) Less(i, j int) bool { return b[i].name < b[j].name }
func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

//go:noinline
func ranking(round int) int {
	players := []player{{"ann", 3}, {"bob", round % 7}, {"cid", 5}, {"dan", round % 3}, {"eve", 4}}
	sort.SliceStable(players, func(i, j int) bool { return players[i].score > players[j].score })
	result := players[0].score * 10
	sort.Sort(sort.Reverse(byName(players)))
	at := sort.Search(len(players), func(i int) bool { return players[i].name <= "cid" })
	return result + at
}

func main() {
	sum := 0
	for i := range 500 {
		sum += ranking(i)
	}
	println(sum)
}
