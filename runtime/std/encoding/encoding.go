// Package encoding names what turns values into bytes or text and back.
package encoding

// A BinaryMarshaler gives its value in a binary form.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// A BinaryUnmarshaler takes its value from a binary form; it must copy what it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// A BinaryAppender appends its binary form to b.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// A TextMarshaler gives its value as UTF-8 text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// A TextUnmarshaler takes its value from text; it must copy what it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// A TextAppender appends its text to b.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
