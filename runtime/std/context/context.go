// Package context carries deadlines, the request to stop, and values down a tree of calls.
//
// A Context that can be canceled is a node; a node knows its children, so cancel walks down. A child finds the nearest
// node above it by asking its parent for the value of a private key. Parents of other packages' types are asked for an
// AfterFunc method, else a goroutine waits for them.
package context

import (
	"errors"
	"internal/rtype"
	"time"
)

// A Context says when the work done for it should end, and gives values that belong to it. Its methods may be called
// by several goroutines at the same time.
type Context interface {
	// Deadline is the time when the context will be canceled; ok is false if there is none.
	Deadline() (deadline time.Time, ok bool)
	// Done is closed when the work should end. It is nil if that never happens.
	Done() <-chan struct{}
	// Err is nil until Done is closed, then Canceled or DeadlineExceeded.
	Err() error
	// Value is what belongs to key, nil if nothing does.
	Value(key any) any
}

// Canceled is Err of contexts that were canceled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is Err of contexts whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// A CancelFunc asks for the end of the work of one context. All calls but the first do nothing.
type CancelFunc func()

// A CancelCauseFunc is a CancelFunc that is told why; nil stands for Canceled.
type CancelCauseFunc func(cause error)

// ---- roots

type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the root of all contexts. It has no deadline and no values and is never canceled.
func Background() Context { return backgroundCtx{} }

// TODO returns a root as Background does. It says that the context to be used is not there yet.
func TODO() Context { return todoCtx{} }

// ---- values

// valueCtx is its parent but for one key.
type valueCtx struct {
	Context
	key, val any
}

// WithValue returns a child of parent with val as the value of key. It panics if key is nil or cannot be compared.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !rtype.TypeOf(key).Comparable() {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + describe(c.key) + ", " + describe(c.val) + ")"
}

// nodeKey is the key whose value is the nearest node at or above a context. Its address is the key.
var nodeKey int

// value is c.Value(key). It walks up the types of this package without recursion, so a long chain takes no stack.
func value(c Context, key any) any {
	for {
		switch x := c.(type) {
		case *valueCtx:
			if x.key == key {
				return x.val
			}
			c = x.Context
		case *cancelCtx:
			if key == &nodeKey {
				return x
			}
			c = x.Context
		case *timerCtx:
			if key == &nodeKey {
				return &x.cancelCtx
			}
			c = x.Context
		case withoutCancelCtx:
			if key == &nodeKey {
				return nil // whoever cancels above does not reach below
			}
			c = x.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

// ---- without cancellation

type withoutCancelCtx struct {
	c Context
}

// WithoutCancel returns a child of parent that has its values, but no deadline and no end.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return value(c, key) }
func (c withoutCancelCtx) String() string                        { return name(c.c) + ".WithoutCancel" }

// ---- texts

type stringer interface{ String() string }

// name is the text of a context, its type's if it has none.
func name(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return rtype.TypeOf(c).String()
}

// describe is the text of a key or value. Only strings and what has a String method are shown, for anything else may
// be changed by others meanwhile.
func describe(v any) string {
	switch x := v.(type) {
	case stringer:
		return x.String()
	case string:
		return x
	case nil:
		return "<nil>"
	}
	return rtype.TypeOf(v).String()
}

// Cause tells why c was canceled: the cause given to the first cancel function called at or above it, else c.Err().
func Cause(c Context) error {
	if node, ok := c.Value(&nodeKey).(*cancelCtx); ok && node.cause != nil {
		return node.cause
	}
	return c.Err()
}
