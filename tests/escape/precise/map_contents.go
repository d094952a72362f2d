// precise 0

// Row "map contents" (golang/go#63343, test/escape_map.go): keys and values of every map go to the heap. Here a small map from
// names to local counters dies with its round.
package main

type counter struct{ hits, misses int }

//go:noinline
func count(m map[string]*counter, words []string) {
	for i, w := range words {
		c, ok := m[w]
		if !ok {
			c = m["other"]
		}
		if i%2 == 0 {
			c.hits++
		} else {
			c.misses += i
		}
	}
}

func main() {
	words := []string{"red", "green", "blue", "red", "white", "green"}
	sum := 0
	for i := range 1000 {
		var red, green, other counter
		other.hits = i
		m := map[string]*counter{"red": &red, "green": &green, "other": &other}
		count(m, words)
		sum += red.hits*100 + green.misses*10 + other.hits + len(m)
	}
	println(sum)
}
