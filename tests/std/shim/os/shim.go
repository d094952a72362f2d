package os

import (
	"os"
	"unsafe"
)

func arg(i int) *byte {
	if i >= len(os.Args) {
		return nil
	}
	return unsafe.StringData(os.Args[i] + "\x00")
}
