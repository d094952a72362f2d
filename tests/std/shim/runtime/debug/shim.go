package debug

import "runtime/debug"

func setGCPercent(percent int) int     { return debug.SetGCPercent(percent) }
func setMemoryLimit(limit int64) int64 { return debug.SetMemoryLimit(limit) }
func setMaxStack(bytes int) int        { return debug.SetMaxStack(bytes) }
func releaseMemory()                   { debug.FreeOSMemory() }
func setPanicOnFault(enabled int) int  { return 0 }
