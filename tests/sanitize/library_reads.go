// sanitize
package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

func people() []*person {
	ann, bob := person{"ann", 40}, person{"bob", 30} // flip "ann"
	return []*person{&ann, &bob}
}

func main() {
	all := people()
	fmt.Printf("%+v\n", *all[0])
	sort.Slice(all, func(i, j int) bool { return all[i].age < all[j].age })
	fmt.Println(all[0].name)
}
