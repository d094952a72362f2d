// errorcheck

// Fallthrough statements.
package p

func test(i int, e any) {
	switch i {
	case 1:
		fallthrough
	case 2:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	switch i {
	case 1:
		fallthrough // ERROR "fallthrough statement out of place"
		i = 2
	case 2:
		if true {
			fallthrough // ERROR "fallthrough statement out of place"
		}
	case 3:
		{
			fallthrough // ERROR "fallthrough statement out of place"
		}
	default:
		fallthrough
	case 4:
	}
	fallthrough // ERROR "fallthrough statement out of place"
	for {
		fallthrough // ERROR "fallthrough statement out of place"
	}
	switch e.(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	case string:
	}
	switch {
	case true:
		func() {
			fallthrough // ERROR "fallthrough statement out of place"
		}()
	}
	select {
	default:
		fallthrough // ERROR "fallthrough statement out of place"
	}
}
