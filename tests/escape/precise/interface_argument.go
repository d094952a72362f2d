// precise 0

// Row "interface call: arguments" (golang/go#72036, #71628, #16001): w.Write(buf[:]) moves buf to the heap, since some Write might
// keep it. None in this program does.
package main

import "io"

type checksum struct{ sum uint32 }

func (c *checksum) Write(p []byte) (int, error) {
	for _, b := range p {
		c.sum = c.sum*31 + uint32(b)
	}
	return len(p), nil
}

type counting struct {
	next io.Writer
	n    int
}

func (c *counting) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.next.Write(p)
}

//go:noinline
func header(w io.Writer, version, length int) error {
	var buf [8]byte
	buf[0], buf[1] = 'G', byte(version)
	for i := range 4 {
		buf[2+i] = byte(length >> (8 * i))
	}
	_, err := w.Write(buf[:])
	return err
}

func main() {
	sum := &checksum{}
	out := &counting{next: sum}
	for i := range 1000 {
		if err := header(out, 2, i*i); err != nil {
			panic(err)
		}
	}
	println(sum.sum, out.n)
}
