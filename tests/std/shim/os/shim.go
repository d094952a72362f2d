package os

import (
	"os"
	"syscall"
	"unsafe"
)

func arg(i int) *byte {
	if i >= len(os.Args) {
		return nil
	}
	return unsafe.StringData(os.Args[i] + "\x00")
}

func read(fd int, p unsafe.Pointer, n int) int {
	return result(syscall.Read(fd, unsafe.Slice((*byte)(p), n)))
}

func write(fd int, p unsafe.Pointer, n int) int {
	return result(syscall.Write(fd, unsafe.Slice((*byte)(p), n)))
}

func result(n int, err error) int {
	if err != nil {
		return -int(err.(syscall.Errno))
	}
	return n
}
