// run

// Reads JSON texts: a tokenizer, a recursive-descent reader into a tree, and a printer with sorted keys. Malformed
// texts get an error with the offset where they went wrong.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type kind int

const (
	tokenEnd kind = iota
	tokenPunct
	tokenString
	tokenNumber
	tokenName
)

func (k kind) String() string {
	return [...]string{"end", "punctuation", "string", "number", "name"}[k]
}

type token struct {
	kind kind
	text string
	at   int
}

// A syntaxError says what is wrong and where.
type syntaxError struct {
	at   int
	what string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("offset %d: %s", e.at, e.what) }

var errDepth = errors.New("nested too deeply")

type tokenizer struct {
	src string
	pos int
}

func (t *tokenizer) fail(at int, format string, args ...any) (token, error) {
	return token{}, &syntaxError{at, fmt.Sprintf(format, args...)}
}

func (t *tokenizer) next() (token, error) {
	for t.pos < len(t.src) && strings.IndexByte(" \t\r\n", t.src[t.pos]) >= 0 {
		t.pos++
	}
	if t.pos == len(t.src) {
		return token{kind: tokenEnd, at: t.pos}, nil
	}
	start, c := t.pos, t.src[t.pos]
	switch {
	case strings.IndexByte("{}[]:,", c) >= 0:
		t.pos++
		return token{tokenPunct, t.src[start:t.pos], start}, nil
	case c == '"':
		return t.str()
	case c == '-' || c >= '0' && c <= '9':
		for t.pos < len(t.src) && strings.IndexByte("+-.eE0123456789", t.src[t.pos]) >= 0 {
			t.pos++
		}
		return token{tokenNumber, t.src[start:t.pos], start}, nil
	case c >= 'a' && c <= 'z':
		for t.pos < len(t.src) && t.src[t.pos] >= 'a' && t.src[t.pos] <= 'z' {
			t.pos++
		}
		return token{tokenName, t.src[start:t.pos], start}, nil
	}
	r, _ := utf8.DecodeRuneInString(t.src[start:])
	return t.fail(start, "unexpected character %q", r)
}

var escapes = map[byte]byte{'n': '\n', 't': '\t', 'r': '\r', 'b': '\b', 'f': '\f', '"': '"', '\\': '\\', '/': '/'}

func (t *tokenizer) str() (token, error) {
	start := t.pos
	var b strings.Builder
	for t.pos++; t.pos < len(t.src); t.pos++ {
		c := t.src[t.pos]
		if c == '"' {
			t.pos++
			return token{tokenString, b.String(), start}, nil
		}
		if c < ' ' {
			return t.fail(t.pos, "control character %#02x in string", c)
		}
		if c != '\\' {
			b.WriteByte(c)
			continue
		}
		t.pos++
		if t.pos == len(t.src) {
			break
		}
		if plain, ok := escapes[t.src[t.pos]]; ok {
			b.WriteByte(plain)
		} else if t.src[t.pos] == 'u' && t.pos+4 < len(t.src) {
			code, err := strconv.ParseUint(t.src[t.pos+1:t.pos+5], 16, 32)
			if err != nil {
				return t.fail(t.pos, "bad escape: %v", err)
			}
			b.WriteRune(rune(code))
			t.pos += 4
		} else {
			return t.fail(t.pos, "unknown escape \\%c", t.src[t.pos])
		}
	}
	return t.fail(start, "string is not closed")
}

// A value is nil, bool, float64, string, []any or map[string]any.
type reader struct {
	tokens tokenizer
	ahead  token
	depth  int
}

func (r *reader) advance() (err error) {
	r.ahead, err = r.tokens.next()
	return err
}

func (r *reader) expect(text string) error {
	if r.ahead.kind != tokenPunct || r.ahead.text != text {
		return &syntaxError{r.ahead.at, fmt.Sprintf("expected %q, found %v %q", text, r.ahead.kind, r.ahead.text)}
	}
	return r.advance()
}

func (r *reader) value() (any, error) {
	if r.depth++; r.depth > 20 {
		return nil, &syntaxError{r.ahead.at, errDepth.Error()}
	}
	defer func() { r.depth-- }()
	t := r.ahead
	switch t.kind {
	case tokenString:
		return t.text, r.advance()
	case tokenNumber:
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			return nil, &syntaxError{t.at, err.Error()}
		}
		return f, r.advance()
	case tokenName:
		switch t.text {
		case "true", "false":
			return t.text == "true", r.advance()
		case "null":
			return nil, r.advance()
		}
	case tokenPunct:
		switch t.text {
		case "[":
			return r.array()
		case "{":
			return r.object()
		}
	}
	return nil, &syntaxError{t.at, fmt.Sprintf("no value starts with %v %q", t.kind, t.text)}
}

func (r *reader) array() (any, error) {
	list := []any{}
	if err := r.advance(); err != nil {
		return nil, err
	}
	for r.ahead.text != "]" || r.ahead.kind != tokenPunct {
		if len(list) > 0 {
			if err := r.expect(","); err != nil {
				return nil, err
			}
		}
		v, err := r.value()
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, r.advance()
}

func (r *reader) object() (any, error) {
	object := map[string]any{}
	if err := r.advance(); err != nil {
		return nil, err
	}
	for r.ahead.text != "}" || r.ahead.kind != tokenPunct {
		if len(object) > 0 {
			if err := r.expect(","); err != nil {
				return nil, err
			}
		}
		key := r.ahead
		if key.kind != tokenString {
			return nil, &syntaxError{key.at, fmt.Sprintf("a key is a string, not %v %q", key.kind, key.text)}
		}
		if err := r.advance(); err != nil {
			return nil, err
		}
		if err := r.expect(":"); err != nil {
			return nil, err
		}
		v, err := r.value()
		if err != nil {
			return nil, err
		}
		object[key.text] = v
	}
	return object, r.advance()
}

func parse(src string) (any, error) {
	r := reader{tokens: tokenizer{src: src}}
	if err := r.advance(); err != nil {
		return nil, err
	}
	v, err := r.value()
	if err == nil && r.ahead.kind != tokenEnd {
		err = &syntaxError{r.ahead.at, "text after the value"}
	}
	return v, err
}

func print(b *strings.Builder, v any, indent string) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case bool, float64:
		fmt.Fprint(b, v)
	case string:
		b.WriteString(strconv.Quote(v))
	case []any:
		b.WriteString("[")
		for i, item := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			print(b, item, indent)
		}
		b.WriteString("]")
	case map[string]any:
		keys := make([]string, 0, len(v))
		for key := range v {
			keys = append(keys, key)
		}
		sort.Strings(keys)
		b.WriteString("{\n")
		for _, key := range keys {
			fmt.Fprintf(b, "%s  %q: ", indent, key)
			print(b, v[key], indent+"  ")
			b.WriteString("\n")
		}
		b.WriteString(indent + "}")
	}
}

func main() {
	texts := []string{
		`{"name": "gosling", "feathers": [1, 2.5, -3e2, 1e-7], "flies": false, "nest": {"eggs": null, "at": "pond \"A\"\n\u00e9\t"}}`,
		` [ ] `, `[[], {}, [[true]]]`, `"plain"`, `12`, ``,
		`[1, 2`, `{"a" 1}`, `{1: 2}`, `[1 2]`, `"open`, `"bad \x"`, `"bad \uzzzz"`, `[tru]`, `1.2.3`, `[1] x`, `é`,
		strings.Repeat("[", 30),
	}
	for _, text := range texts {
		v, err := parse(text)
		var wrong *syntaxError
		if errors.As(err, &wrong) {
			fmt.Printf("%-24.24q error at %d: %v\n", text, wrong.at, err)
			continue
		}
		var b strings.Builder
		print(&b, v, "")
		fmt.Println(b.String())
	}
}
