// errorcheck -gcflags=-lang=go1.17

// What an interface must not embed before Go 1.18 adds nothing to its type set.
package p

type I interface {
	int // ERROR "embedding non-interface type int requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"
}

func get() I {
	return struct{}{}
}

type S struct { // ERROR "invalid recursive type: S refers to itself"
	x interface{ S }
}
type I4 interface { // ERROR "invalid recursive type: I4 refers to itself"
	I4
}
