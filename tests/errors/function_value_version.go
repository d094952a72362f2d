// errorcheck -gcflags=-lang=go1.20

// Generic functions as values before Go 1.21.
package p

func g[P any](P)        {}
func h[P, Q any](P) (x Q) { return }
func use(f func(int))   {}
func usep[T any](f func(T), x T) {}

var v func(int) = g // ERROR "implicitly instantiated function in assignment requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
var w func(int) string = h[int] // ERROR "partially instantiated function in assignment requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"

func _() func(int) {
	v = g // ERROR "implicitly instantiated function in assignment requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	use(g) // ERROR "implicitly instantiated function as argument requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	usep(g, 1) // ERROR "implicitly instantiated function as argument requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	use(g[int])
	return g // ERROR "implicitly instantiated function in assignment requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
}
