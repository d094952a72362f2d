// Package atomic reads and changes words that several goroutines share.
//
// Goroutines are switched only where they park and at polls (docs/scheduler.md), and a function without
// calls and loops contains neither. So plain loads and stores are atomic here, and every function of this
// file is such a leaf; a second worker would need the machine's atomic instructions instead.
package atomic

import "unsafe"

// ---- loads and stores

// LoadInt32 returns *addr.
func LoadInt32(addr *int32) (val int32) { return *addr }

// LoadInt64 returns *addr.
func LoadInt64(addr *int64) (val int64) { return *addr }

// LoadUint32 returns *addr.
func LoadUint32(addr *uint32) (val uint32) { return *addr }

// LoadUint64 returns *addr.
func LoadUint64(addr *uint64) (val uint64) { return *addr }

// LoadUintptr returns *addr.
func LoadUintptr(addr *uintptr) (val uintptr) { return *addr }

// LoadPointer returns *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) { return *addr }

// StoreInt32 sets *addr to val.
func StoreInt32(addr *int32, val int32) { *addr = val }

// StoreInt64 sets *addr to val.
func StoreInt64(addr *int64, val int64) { *addr = val }

// StoreUint32 sets *addr to val.
func StoreUint32(addr *uint32, val uint32) { *addr = val }

// StoreUint64 sets *addr to val.
func StoreUint64(addr *uint64, val uint64) { *addr = val }

// StoreUintptr sets *addr to val.
func StoreUintptr(addr *uintptr, val uintptr) { *addr = val }

// StorePointer sets *addr to val.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) { *addr = val }

// ---- exchanges

// SwapInt32 sets *addr to new and returns what was there.
func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	return old
}

// SwapInt64 sets *addr to new and returns what was there.
func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	return old
}

// SwapUint32 sets *addr to new and returns what was there.
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	return old
}

// SwapUint64 sets *addr to new and returns what was there.
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	return old
}

// SwapUintptr sets *addr to new and returns what was there.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	return old
}

// SwapPointer sets *addr to new and returns what was there.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt32 sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapInt64 sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUint32 sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUint64 sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUintptr sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapPointer sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// ---- arithmetic; the sum is the new value, And and Or return the old one

// AddInt32 adds delta to *addr and returns the sum.
func AddInt32(addr *int32, delta int32) (new int32) {
	new = *addr + delta
	*addr = new
	return new
}

// AddInt64 adds delta to *addr and returns the sum.
func AddInt64(addr *int64, delta int64) (new int64) {
	new = *addr + delta
	*addr = new
	return new
}

// AddUint32 adds delta to *addr and returns the sum. To subtract, add ^uint32(c-1).
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	new = *addr + delta
	*addr = new
	return new
}

// AddUint64 adds delta to *addr and returns the sum. To subtract, add ^uint64(c-1).
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	new = *addr + delta
	*addr = new
	return new
}

// AddUintptr adds delta to *addr and returns the sum. To subtract, add ^uintptr(c-1).
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	new = *addr + delta
	*addr = new
	return new
}

// AndInt32 clears in *addr the bits that mask lacks, and returns what was there.
func AndInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old & mask
	return old
}

// AndInt64 clears in *addr the bits that mask lacks, and returns what was there.
func AndInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old & mask
	return old
}

// AndUint32 clears in *addr the bits that mask lacks, and returns what was there.
func AndUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old & mask
	return old
}

// AndUint64 clears in *addr the bits that mask lacks, and returns what was there.
func AndUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old & mask
	return old
}

// AndUintptr clears in *addr the bits that mask lacks, and returns what was there.
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old & mask
	return old
}

// OrInt32 sets in *addr the bits of mask, and returns what was there.
func OrInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old | mask
	return old
}

// OrInt64 sets in *addr the bits of mask, and returns what was there.
func OrInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old | mask
	return old
}

// OrUint32 sets in *addr the bits of mask, and returns what was there.
func OrUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old | mask
	return old
}

// OrUint64 sets in *addr the bits of mask, and returns what was there.
func OrUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old | mask
	return old
}

// OrUintptr sets in *addr the bits of mask, and returns what was there.
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old | mask
	return old
}
