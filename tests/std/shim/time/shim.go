package time

import (
	"time"
	"unsafe"
)

// Times of both packages begin with the same two words; only Local is translated.
func fillNow(t *Time) {
	now := time.Now()
	*(*[2]uint64)(unsafe.Pointer(t)) = *(*[2]uint64)(unsafe.Pointer(&now))
	t.loc = &localLoc
}

func Sleep(d Duration) { time.Sleep(time.Duration(d)) }

var begin = time.Now()

func runtimeNano() int64 { return int64(time.Since(begin)) }

// Timers need gosling's scheduler: tests/run has programs.
func startTimer(t *runtimeTimer)                                {}
func stopTimer(t *runtimeTimer) bool                            { return false }
func resetTimer(t *runtimeTimer, when int64, period int64) bool { return false }
func markTimerChan(c chan Time)                                 {}
