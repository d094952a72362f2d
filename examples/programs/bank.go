// run -gcstress=50

// A bank without a lock: one goroutine owns all balances and serves requests that arrive on channels, one kind of request
// on each; select takes whichever comes. Clients run side by side and move money at random; however they interleave, the
// sum stays the same, no balance goes below zero, and the books agree with the receipts.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errFunds = errors.New("insufficient funds")

type transfer struct {
	from, to, amount int
	reply            chan<- error
}

type query struct {
	account int
	reply   chan<- int
}

type bank struct {
	transfers chan transfer
	queries   chan query
	audits    chan chan<- int
	quit      chan struct{}
}

func open(accounts, each int) *bank {
	b := &bank{make(chan transfer), make(chan query), make(chan chan<- int), make(chan struct{})}
	balances := make([]int, accounts)
	for i := range balances {
		balances[i] = each
	}
	go b.serve(balances)
	return b
}

// serve is the only function that sees the balances.
func (b *bank) serve(balances []int) {
	for {
		select {
		case t := <-b.transfers:
			if balances[t.from] < t.amount {
				t.reply <- errFunds
				continue
			}
			balances[t.from] -= t.amount
			balances[t.to] += t.amount
			t.reply <- nil
		case q := <-b.queries:
			q.reply <- balances[q.account]
		case reply := <-b.audits:
			sum := 0
			for _, balance := range balances {
				sum += balance
			}
			reply <- sum
		case <-b.quit:
			return
		}
	}
}

func (b *bank) move(from, to, amount int) error {
	reply := make(chan error)
	b.transfers <- transfer{from, to, amount, reply}
	return <-reply
}

func (b *bank) balance(account int) int {
	reply := make(chan int)
	b.queries <- query{account, reply}
	return <-reply
}

func (b *bank) audit() int {
	reply := make(chan int)
	b.audits <- reply
	return <-reply
}

func (b *bank) close() { close(b.quit) }

func main() {
	const accounts, each, clients, orders = 10, 100, 8, 50
	b := open(accounts, each)
	defer b.close()
	fmt.Println("move 30:", b.move(0, 1, 30), "-", b.balance(0), b.balance(1))
	fmt.Println("move 71:", b.move(0, 1, 71), "-", b.balance(0), b.balance(1))

	// each client notes what it moved; the notes together must explain the balances
	receipts := make(chan [accounts]int, clients)
	var wg sync.WaitGroup
	for client := range clients {
		wg.Add(1)
		go func() {
			defer wg.Done()
			var change [accounts]int
			seed := uint32(client + 1)
			random := func(n int) int {
				seed = seed*1664525 + 1013904223
				return int(seed>>16) % n
			}
			for range orders {
				from, to, amount := random(accounts), random(accounts), random(60)
				if b.move(from, to, amount) == nil {
					change[from] -= amount
					change[to] += amount
				}
			}
			receipts <- change
		}()
	}
	// an auditor looks at the sum while they work
	wrong := make(chan int)
	go func() {
		bad := 0
		for range 50 {
			if b.audit() != accounts*each {
				bad++
			}
		}
		wrong <- bad
	}()
	wg.Wait()
	fmt.Println("wrong audits:", <-wrong)

	expect := [accounts]int{0: each - 30, 1: each + 30}
	for account := 2; account < accounts; account++ {
		expect[account] = each
	}
	for range clients {
		for account, change := range <-receipts {
			expect[account] += change
		}
	}
	agree, negative := true, false
	for account := range accounts {
		balance := b.balance(account)
		agree = agree && balance == expect[account]
		negative = negative || balance < 0
	}
	fmt.Println("books agree with receipts:", agree)
	fmt.Println("negative balance:", negative)
	fmt.Println("sum:", b.audit())
}
