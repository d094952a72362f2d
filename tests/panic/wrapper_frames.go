// run
// Promoted methods through an interface: the generated wrapper has no frame of its own.
package main

type inner struct{ name string }

func (i inner) fail() { panic(i.name) }

type outer struct{ *inner }

type failer interface{ fail() }

func main() {
	var f failer = outer{&inner{"through a wrapper"}}
	f.fail()
}
