package reflect

import (
	desc "internal/rtype"
	"strconv"
)

// Fields of struct types: by number, by name with the language's rules for embedded
// structs, and their tags.

// StructField is one field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string // of an unexported name, else ""
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for Type.FieldByIndex
	Anonymous bool  // embedded
}

// IsExported reports whether the field's name is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the text behind a field: by convention key:"value" pairs.
type StructTag string

// Get returns the value for key, "" if there is none.
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup returns the value for key and whether the tag has one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	s := string(tag)
	for {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		i := 0
		for i < len(s) && s[i] > ' ' && s[i] != ':' && s[i] != '"' && s[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(s) || s[i] != ':' || s[i+1] != '"' {
			return "", false
		}
		name := s[:i]
		s = s[i+1:]
		for i = 1; i < len(s) && s[i] != '"'; i++ {
			if s[i] == '\\' {
				i++
			}
		}
		if i >= len(s) {
			return "", false
		}
		quoted := s[:i+1]
		s = s[i+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

func structField(f *desc.Field, index []int) StructField {
	return StructField{f.Name, f.PkgPath, toType(f.Type), StructTag(f.Tag), f.Offset, index,
		f.Embedded}
}

func (r *rtype) Field(i int) StructField {
	r.must(Struct, "Field", "struct")
	return structField(r.t.Field(i), []int{i})
}

func (r *rtype) FieldByIndex(index []int) (f StructField) {
	f.Type = r
	for i, n := range index {
		t := f.Type
		if i > 0 && t.Kind() == Pointer && t.Elem().Kind() == Struct {
			t = t.Elem()
		}
		f = t.Field(n)
	}
	return f
}

// ownField returns the number of the field of t with a name, -1 if none but an embedded one has it.
func ownField(t *desc.Type, name string) int {
	for i := 0; i < t.NumField() && name != ""; i++ {
		if t.Field(i).Name == name {
			return i
		}
	}
	return -1
}

func (r *rtype) FieldByName(name string) (StructField, bool) {
	r.must(Struct, "FieldByName", "struct")
	if i := ownField(&r.t, name); i >= 0 {
		return r.Field(i), true
	}
	return r.FieldByNameFunc(func(s string) bool { return s == name })
}

// embedded is a struct to search: where it was found and whether more than once on that
// level, so that its fields are ambiguous.
type embedded struct {
	t     *desc.Type
	index []int
	twice bool
}

// FieldByNameFunc searches level by level; the first level with a match decides, and two
// matches on it cancel each other.
func (r *rtype) FieldByNameFunc(match func(string) bool) (found StructField, ok bool) {
	r.must(Struct, "FieldByNameFunc", "struct")
	level := []embedded{{t: &r.t}}
	seen := map[*desc.Type]bool{}
	for len(level) > 0 && !ok {
		var next []embedded
		for _, e := range level {
			seen[e.t] = true
		}
		for _, e := range level {
			for i := 0; i < e.t.NumField(); i++ {
				f := e.t.Field(i)
				if match(f.Name) {
					if ok || e.twice {
						return StructField{}, false
					}
					found, ok = structField(f, under(e.index, i)), true
					continue
				}
				if s := embeddedStruct(f); s != nil && !ok && !seen[s] {
					next = addEmbedded(next, s, e, i)
				}
			}
		}
		level = next
	}
	return found, ok
}

func addEmbedded(level []embedded, t *desc.Type, in embedded, i int) []embedded {
	for k := range level {
		if level[k].t == t {
			level[k].twice = true
			return level
		}
	}
	return append(level, embedded{t, under(in.index, i), in.twice})
}

// under is index with i behind it, in memory of its own.
func under(index []int, i int) []int {
	return append(append(make([]int, 0, len(index)+1), index...), i)
}

// embeddedStruct returns the struct that f embeds, directly or by a pointer, or nil.
func embeddedStruct(f *desc.Field) *desc.Type {
	if !f.Embedded {
		return nil
	}
	t := f.Type
	if t.Kind() == desc.Pointer {
		t = t.Elem()
	}
	if t.Kind() != desc.Struct {
		return nil
	}
	return t
}

// VisibleFields returns the fields of t and those promoted from its embedded structs, in
// the order of a walk through them.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := fieldWalk{at: map[string]int{}, open: map[*desc.Type]bool{}}
	w.visit(t.descriptor(), nil)
	visible := w.fields[:0]
	for _, f := range w.fields {
		if f.Name != "" {
			visible = append(visible, f)
		}
	}
	return visible
}

// fieldWalk collects fields; one that another hides loses its name.
type fieldWalk struct {
	fields []StructField
	at     map[string]int // index in fields of the last one with a name
	open   map[*desc.Type]bool
}

func (w *fieldWalk) visit(t *desc.Type, index []int) {
	if w.open[t] {
		return
	}
	w.open[t] = true
	for i := 0; i < t.NumField(); i++ {
		f := structField(t.Field(i), under(index, i))
		if w.take(f.Name, len(f.Index)) {
			w.at[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
		}
		if s := embeddedStruct(t.Field(i)); s != nil {
			w.visit(s, f.Index)
		}
	}
	delete(w.open, t)
}

// take says whether a field of this name and depth is visible beside what was found.
func (w *fieldWalk) take(name string, depth int) bool {
	i, ok := w.at[name]
	if !ok {
		return true
	}
	old := &w.fields[i]
	switch {
	case depth > len(old.Index):
		return false
	case depth == len(old.Index): // neither of two on one level
		old.Name = ""
		return false
	}
	old.Name = "" // a deeper one
	return true
}
