// run
// A printer and a parser of JSON-like text over any: maps, slices, strings with escapes, numbers, round trip.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func show(b *strings.Builder, v any, indent int) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case bool:
		b.WriteString(strconv.FormatBool(v))
	case float64:
		b.WriteString(strconv.FormatFloat(v, 'g', -1, 64))
	case string:
		b.WriteString(strconv.Quote(v))
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			show(b, e, indent)
		}
		b.WriteByte(']')
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		b.WriteString("{\n")
		for _, k := range keys {
			b.WriteString(strings.Repeat("  ", indent+1) + strconv.Quote(k) + ": ")
			show(b, v[k], indent+1)
			b.WriteString("\n")
		}
		b.WriteString(strings.Repeat("  ", indent) + "}")
	default:
		panic(fmt.Sprintf("unsupported %T", v))
	}
}

type parser struct{ rest string }

func (p *parser) skip(chars string) byte {
	p.rest = strings.TrimLeft(p.rest, chars)
	if p.rest == "" {
		return 0
	}
	return p.rest[0]
}

func (p *parser) value() any {
	switch c := p.skip(" \n,:"); {
	case c == '{':
		m := map[string]any{}
		for p.rest = p.rest[1:]; p.skip(" \n,") != '}'; {
			k := p.value().(string)
			m[k] = p.value()
		}
		p.rest = p.rest[1:]
		return m
	case c == '[':
		s := []any{}
		for p.rest = p.rest[1:]; p.skip(" \n,") != ']'; {
			s = append(s, p.value())
		}
		p.rest = p.rest[1:]
		return s
	case c == '"':
		q, err := strconv.QuotedPrefix(p.rest)
		if err != nil {
			panic(err)
		}
		p.rest = p.rest[len(q):]
		s, _ := strconv.Unquote(q)
		return s
	}
	for word, v := range map[string]any{"null": nil, "true": true, "false": false} {
		if strings.HasPrefix(p.rest, word) {
			p.rest = p.rest[len(word):]
			return v
		}
	}
	end := strings.IndexAny(p.rest+" ", " \n,]}")
	f, err := strconv.ParseFloat(p.rest[:end], 64)
	if err != nil {
		panic(err)
	}
	p.rest = p.rest[end:]
	return f
}

func main() {
	in := `{"name": "gosling \"x\"\n", "list": [1, 2.5, -3e2, true, null, [], {"deep": [[["x"]]]}], "empty": {}, "z": "é"}`
	v := (&parser{in}).value()
	var b, c strings.Builder
	show(&b, v, 0)
	fmt.Println(b.String())
	show(&c, (&parser{b.String()}).value(), 0)
	fmt.Println(b.String() == c.String(), v.(map[string]any)["list"].([]any)[2])
	for _, bad := range []string{`{"a": tru}`, `"open`} {
		func() {
			defer func() { fmt.Println(recover()) }()
			(&parser{bad}).value()
		}()
	}
	defer func() { fmt.Println(recover()) }()
	show(&b, map[int]int{}, 0)
}
