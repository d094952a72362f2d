// sanitize
package main

type failure struct{ code int }

func fail(code int) {
	f := failure{code} // flip "f"
	panic(&f)
}

func try() (f *failure) {
	defer func() {
		f = recover().(*failure)
		f.code++ // its frame is still there
	}()
	fail(41)
	return nil
}

func main() {
	println(try().code)
}
