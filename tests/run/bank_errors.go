// run
// A small program with errors as values: sentinel, typed, wrapped, joined; methods that return them.
package main

import (
	"errors"
	"fmt"
)

var ErrNotFound = errors.New("account not found")

type InsufficientError struct {
	Need, Have int
}

func (e InsufficientError) Error() string { return fmt.Sprintf("need %d, have %d", e.Need, e.Have) }

type opError struct {
	op  string
	err error
}

func (e *opError) Error() string { return e.op + ": " + e.err.Error() }
func (e *opError) Unwrap() error { return e.err }

type bank struct {
	accounts map[string]int
	log      []string
}

func (b *bank) find(name string) (int, error) {
	if v, ok := b.accounts[name]; ok {
		return v, nil
	}
	return 0, fmt.Errorf("%q: %w", name, ErrNotFound)
}

func (b *bank) withdraw(name string, n int) (err error) {
	defer func() {
		if err != nil {
			err = &opError{"withdraw", err}
			b.log = append(b.log, err.Error())
		}
	}()
	have, err := b.find(name)
	if err != nil {
		return err
	}
	if have < n {
		return InsufficientError{n, have}
	}
	b.accounts[name] -= n
	return nil
}

func (b *bank) transfer(from, to string, n int) error {
	if _, err := b.find(to); err != nil {
		return &opError{"transfer", err}
	}
	if err := b.withdraw(from, n); err != nil {
		return &opError{"transfer", err}
	}
	b.accounts[to] += n
	return nil
}

func (b *bank) all(names ...string) error {
	var errs []error
	for _, n := range names {
		errs = append(errs, b.withdraw(n, 10))
	}
	return errors.Join(errs...)
}

func main() {
	b := &bank{accounts: map[string]int{"ann": 100, "bob": 5}}
	for _, c := range []struct {
		from, to string
		n        int
	}{{"ann", "bob", 30}, {"bob", "ann", 500}, {"cid", "ann", 1}, {"ann", "dan", 1}} {
		err := b.transfer(c.from, c.to, c.n)
		var ins InsufficientError
		var op *opError
		fmt.Println(err, errors.Is(err, ErrNotFound), errors.As(err, &ins), ins.Need, errors.As(err, &op) && op.op == "transfer")
	}
	fmt.Println(b.accounts, b.log)
	err := b.all("ann", "nobody", "bob", "zed")
	fmt.Println(err)
	fmt.Println(errors.Is(err, ErrNotFound), b.all() == nil, b.all("ann") == nil, b.accounts)
	if _, ok := err.(interface{ Unwrap() []error }); ok {
		fmt.Println("joined")
	}
}
