// run

// What make demo-sanitize breaks on purpose: each round of the first loop makes a reading of its own, whose address
// outlives the round, so gosling puts it on the heap. On the frame all rounds would share one.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type reading struct {
	place   string
	celsius float64
}

func (r *reading) String() string { return fmt.Sprintf("%s %.1f", r.place, r.celsius) }

func main() {
	var all []*reading
	for _, line := range []string{"Oslo 21.5", "Turku 24.0", "Bergen 18.5"} {
		place, number, _ := strings.Cut(line, " ")
		r := reading{place: place}
		var err error
		if r.celsius, err = strconv.ParseFloat(number, 64); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		all = append(all, &r)
	}
	warmest := all[0]
	for _, r := range all {
		if r.celsius > warmest.celsius {
			warmest = r
		}
	}
	fmt.Println(len(all), "readings, the warmest:", warmest)
}
