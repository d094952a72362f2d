package bits

import "math/bits"

func divZero()     { bits.Div64(0, 0, 0) }
func divOverflow() { bits.Div64(1, 0, 1) }
