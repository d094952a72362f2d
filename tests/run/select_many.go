// run -gcstress=20
// A select with a hundred cases: each is found when it alone is ready at once, and each wakes the select when it waits.
// Then the same channel in many cases, and many selects on the same channels.
package main

import (
	"fmt"
	"time"
)

var cs [100]chan int

// pick chooses among all of them and says which it was.
func pick() (hit int, good bool) {
	good = true
	hit = -1
	var got int
	select {
	case got = <-cs[0]:
		hit = 0
		good = good && got == 0*10
	case v, ok := <-cs[1]:
		hit = 1
		good = good && ok && v == 1*10
	case cs[2] <- -2:
		hit = 2
	case got = <-cs[3]:
		hit = 3
		good = good && got == 3*10
	case v, ok := <-cs[4]:
		hit = 4
		good = good && ok && v == 4*10
	case cs[5] <- -5:
		hit = 5
	case got = <-cs[6]:
		hit = 6
		good = good && got == 6*10
	case v, ok := <-cs[7]:
		hit = 7
		good = good && ok && v == 7*10
	case cs[8] <- -8:
		hit = 8
	case got = <-cs[9]:
		hit = 9
		good = good && got == 9*10
	case v, ok := <-cs[10]:
		hit = 10
		good = good && ok && v == 10*10
	case cs[11] <- -11:
		hit = 11
	case got = <-cs[12]:
		hit = 12
		good = good && got == 12*10
	case v, ok := <-cs[13]:
		hit = 13
		good = good && ok && v == 13*10
	case cs[14] <- -14:
		hit = 14
	case got = <-cs[15]:
		hit = 15
		good = good && got == 15*10
	case v, ok := <-cs[16]:
		hit = 16
		good = good && ok && v == 16*10
	case cs[17] <- -17:
		hit = 17
	case got = <-cs[18]:
		hit = 18
		good = good && got == 18*10
	case v, ok := <-cs[19]:
		hit = 19
		good = good && ok && v == 19*10
	case cs[20] <- -20:
		hit = 20
	case got = <-cs[21]:
		hit = 21
		good = good && got == 21*10
	case v, ok := <-cs[22]:
		hit = 22
		good = good && ok && v == 22*10
	case cs[23] <- -23:
		hit = 23
	case got = <-cs[24]:
		hit = 24
		good = good && got == 24*10
	case v, ok := <-cs[25]:
		hit = 25
		good = good && ok && v == 25*10
	case cs[26] <- -26:
		hit = 26
	case got = <-cs[27]:
		hit = 27
		good = good && got == 27*10
	case v, ok := <-cs[28]:
		hit = 28
		good = good && ok && v == 28*10
	case cs[29] <- -29:
		hit = 29
	case got = <-cs[30]:
		hit = 30
		good = good && got == 30*10
	case v, ok := <-cs[31]:
		hit = 31
		good = good && ok && v == 31*10
	case cs[32] <- -32:
		hit = 32
	case got = <-cs[33]:
		hit = 33
		good = good && got == 33*10
	case v, ok := <-cs[34]:
		hit = 34
		good = good && ok && v == 34*10
	case cs[35] <- -35:
		hit = 35
	case got = <-cs[36]:
		hit = 36
		good = good && got == 36*10
	case v, ok := <-cs[37]:
		hit = 37
		good = good && ok && v == 37*10
	case cs[38] <- -38:
		hit = 38
	case got = <-cs[39]:
		hit = 39
		good = good && got == 39*10
	case v, ok := <-cs[40]:
		hit = 40
		good = good && ok && v == 40*10
	case cs[41] <- -41:
		hit = 41
	case got = <-cs[42]:
		hit = 42
		good = good && got == 42*10
	case v, ok := <-cs[43]:
		hit = 43
		good = good && ok && v == 43*10
	case cs[44] <- -44:
		hit = 44
	case got = <-cs[45]:
		hit = 45
		good = good && got == 45*10
	case v, ok := <-cs[46]:
		hit = 46
		good = good && ok && v == 46*10
	case cs[47] <- -47:
		hit = 47
	case got = <-cs[48]:
		hit = 48
		good = good && got == 48*10
	case v, ok := <-cs[49]:
		hit = 49
		good = good && ok && v == 49*10
	case cs[50] <- -50:
		hit = 50
	case got = <-cs[51]:
		hit = 51
		good = good && got == 51*10
	case v, ok := <-cs[52]:
		hit = 52
		good = good && ok && v == 52*10
	case cs[53] <- -53:
		hit = 53
	case got = <-cs[54]:
		hit = 54
		good = good && got == 54*10
	case v, ok := <-cs[55]:
		hit = 55
		good = good && ok && v == 55*10
	case cs[56] <- -56:
		hit = 56
	case got = <-cs[57]:
		hit = 57
		good = good && got == 57*10
	case v, ok := <-cs[58]:
		hit = 58
		good = good && ok && v == 58*10
	case cs[59] <- -59:
		hit = 59
	case got = <-cs[60]:
		hit = 60
		good = good && got == 60*10
	case v, ok := <-cs[61]:
		hit = 61
		good = good && ok && v == 61*10
	case cs[62] <- -62:
		hit = 62
	case got = <-cs[63]:
		hit = 63
		good = good && got == 63*10
	case v, ok := <-cs[64]:
		hit = 64
		good = good && ok && v == 64*10
	case cs[65] <- -65:
		hit = 65
	case got = <-cs[66]:
		hit = 66
		good = good && got == 66*10
	case v, ok := <-cs[67]:
		hit = 67
		good = good && ok && v == 67*10
	case cs[68] <- -68:
		hit = 68
	case got = <-cs[69]:
		hit = 69
		good = good && got == 69*10
	case v, ok := <-cs[70]:
		hit = 70
		good = good && ok && v == 70*10
	case cs[71] <- -71:
		hit = 71
	case got = <-cs[72]:
		hit = 72
		good = good && got == 72*10
	case v, ok := <-cs[73]:
		hit = 73
		good = good && ok && v == 73*10
	case cs[74] <- -74:
		hit = 74
	case got = <-cs[75]:
		hit = 75
		good = good && got == 75*10
	case v, ok := <-cs[76]:
		hit = 76
		good = good && ok && v == 76*10
	case cs[77] <- -77:
		hit = 77
	case got = <-cs[78]:
		hit = 78
		good = good && got == 78*10
	case v, ok := <-cs[79]:
		hit = 79
		good = good && ok && v == 79*10
	case cs[80] <- -80:
		hit = 80
	case got = <-cs[81]:
		hit = 81
		good = good && got == 81*10
	case v, ok := <-cs[82]:
		hit = 82
		good = good && ok && v == 82*10
	case cs[83] <- -83:
		hit = 83
	case got = <-cs[84]:
		hit = 84
		good = good && got == 84*10
	case v, ok := <-cs[85]:
		hit = 85
		good = good && ok && v == 85*10
	case cs[86] <- -86:
		hit = 86
	case got = <-cs[87]:
		hit = 87
		good = good && got == 87*10
	case v, ok := <-cs[88]:
		hit = 88
		good = good && ok && v == 88*10
	case cs[89] <- -89:
		hit = 89
	case got = <-cs[90]:
		hit = 90
		good = good && got == 90*10
	case v, ok := <-cs[91]:
		hit = 91
		good = good && ok && v == 91*10
	case cs[92] <- -92:
		hit = 92
	case got = <-cs[93]:
		hit = 93
		good = good && got == 93*10
	case v, ok := <-cs[94]:
		hit = 94
		good = good && ok && v == 94*10
	case cs[95] <- -95:
		hit = 95
	case got = <-cs[96]:
		hit = 96
		good = good && got == 96*10
	case v, ok := <-cs[97]:
		hit = 97
		good = good && ok && v == 97*10
	case cs[98] <- -98:
		hit = 98
	case got = <-cs[99]:
		hit = 99
		good = good && got == 99*10
	}
	return
}

// serve does the other side of case i.
func serve(i int) bool {
	if i%3 == 2 {
		return <-cs[i] == -i
	}
	cs[i] <- i * 10
	return true
}

func main() {
	// ready at once: only channel i has a buffer with something in it, or room
	bad := 0
	for i := range cs {
		for j := range cs {
			cs[j] = nil
		}
		cs[i] = make(chan int, 1)
		if i%3 != 2 {
			cs[i] <- i * 10
		}
		if hit, good := pick(); hit != i || !good {
			bad++
		}
		if i%3 == 2 && <-cs[i] != -i {
			bad++
		}
	}
	fmt.Println("ready:", bad)

	// the select waits first
	for i := range cs {
		cs[i] = make(chan int)
	}
	for i := range cs {
		served := make(chan bool)
		go func() {
			if i%10 == 0 {
				time.Sleep(time.Millisecond)
			}
			served <- serve(i)
		}()
		hit, good := pick()
		if hit != i || !good || !<-served {
			bad++
		}
	}
	fmt.Println("waited:", bad)

	// all at once: a hundred partners, a hundred selects in several goroutines; each case is taken exactly once
	served := make(chan bool, 100)
	for i := range cs {
		go func() { served <- serve(i) }()
	}
	hits := make(chan int, 100)
	for i := 0; i < 10; i++ {
		go func() {
			for j := 0; j < 10; j++ {
				hit, good := pick()
				if !good {
					hit = -1
				}
				hits <- hit
			}
		}()
	}
	var taken [100]int
	for range cs {
		taken[<-hits]++
		if !<-served {
			bad++
		}
	}
	for _, n := range taken {
		if n != 1 {
			bad++
		}
	}
	fmt.Println("all:", bad)

	// the same channel in ten cases, both ways; two selects find each other
	c, sent, received := make(chan int), make(chan int), 0
	go func() {
		n := 0
		for i := 0; i < 50; i++ {
			select {
			case c <- 1:
				n++
			case c <- 2:
				n += 2
			case c <- 3:
				n += 3
			case c <- 4:
				n += 4
			}
		}
		sent <- n
	}()
	for i := 0; i < 50; i++ {
		select {
		case v := <-c:
			received += v
		case v := <-c:
			received += v
		case v := <-c:
			received += v
		}
	}
	fmt.Println("same:", <-sent == received)

	// a select never talks to itself
	done := make(chan string)
	go func() {
		select {
		case c <- 7:
			done <- "sent"
		case v := <-c:
			done <- fmt.Sprint("received ", v)
		}
	}()
	time.Sleep(2 * time.Millisecond)
	c <- 8
	fmt.Println(<-done)
	go func() {
		select {
		case v := <-c:
			done <- fmt.Sprint("received ", v)
		case c <- 7:
			done <- "sent"
		}
	}()
	time.Sleep(2 * time.Millisecond)
	fmt.Println(<-c, <-done)

	// a crowd of selects that send and receive on one channel: every value sent is received
	ledger := make(chan int, 64)
	for i := 0; i < 20; i++ {
		go func() {
			balance := 0
			for j := 1; j <= 50; j++ {
				select {
				case c <- j:
					balance -= j
				case v := <-c:
					balance += v
				}
			}
			ledger <- balance
		}()
	}
	sum, finished := 0, 0
	quit := time.After(10 * time.Second)
	for finished < 20 {
		// who comes last needs a partner: main is one when nobody else is
		select {
		case b := <-ledger:
			sum += b
			finished++
		case v := <-c:
			sum += v
		case <-quit:
			fmt.Println("stuck")
			return
		}
	}
	fmt.Println("balance:", sum)
}
