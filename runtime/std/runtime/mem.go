// The collector and what it counts.

package runtime

// GC collects garbage and returns when that is done.
func GC()

// KeepAlive keeps x alive up to here.
//
//go:noinline
func KeepAlive(x any) {}

// MemStats is the memory's figures. Counted by gosling's collector: Alloc,
// TotalAlloc, Sys, Mallocs, Frees, the Heap fields, NextGC, LastGC,
// PauseTotalNs, NumGC, NumForcedGC; the others are zero.
type MemStats struct {
	Alloc         uint64 // bytes of live objects, as HeapAlloc
	TotalAlloc    uint64 // bytes allocated since the start
	Sys           uint64 // bytes from the system
	Lookups       uint64
	Mallocs       uint64 // objects allocated since the start
	Frees         uint64 // objects freed since the start
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64 // Mallocs - Frees
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64 // the heap size at which the next collection begins
	LastGC        uint64 // in nanoseconds since 1970
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// readStats fills out, ORDER memstats: TotalAlloc, Mallocs, Frees, HeapAlloc,
// HeapSys, HeapIdle, HeapInuse, HeapReleased, StackInuse, GCSys, NextGC,
// LastGC, PauseTotalNs, NumGC, NumForcedGC, whether collection is on.
//
//go:noescape
func readStats(out *[16]uint64)

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	var s [16]uint64
	readStats(&s)
	*m = MemStats{}
	m.TotalAlloc, m.Mallocs, m.Frees = s[0], s[1], s[2]
	m.HeapAlloc, m.HeapSys, m.HeapIdle, m.HeapInuse, m.HeapReleased = s[3], s[4], s[5], s[6], s[7]
	m.StackInuse, m.StackSys, m.GCSys = s[8], s[8], s[9]
	m.NextGC, m.LastGC, m.PauseTotalNs = s[10], s[11], s[12]
	m.NumGC, m.NumForcedGC = uint32(s[13]), uint32(s[14])
	m.EnableGC = s[15] != 0
	m.Alloc = m.HeapAlloc
	m.HeapObjects = m.Mallocs - m.Frees
	m.Sys = m.HeapSys + m.StackSys + m.GCSys
}
