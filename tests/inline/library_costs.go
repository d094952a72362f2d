// Writes into a folder a program (p.go) that calls every exported function and method of the packages named on the
// command line once, each in a function of its own, and a list: name of the function, what its
// cost is beside the callee's, symbol. library-costs.sh has the real compiler say what they cost.
// usage: library_costs FOLDER PACKAGE...

//go:build ignore

package main

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"strings"
)

type writer struct {
	body, list strings.Builder
	number     int
	imports    map[string]bool
	ok         bool // the types of the function at hand can be written
}

func (w *writer) qualify(p *types.Package) string {
	w.imports[p.Path()] = true
	return strings.NewReplacer("/", "_", ".", "_").Replace(p.Path())
}

// Is every name in a type visible from outside?
func visible(t types.Type, seen map[types.Type]bool) bool {
	if seen[t] {
		return true
	}
	seen[t] = true
	switch t := t.(type) {
	case *types.Named:
		if t.Obj().Pkg() != nil && (!t.Obj().Exported() || strings.Contains(t.Obj().Pkg().Path(), "internal/")) {
			return false
		}
		for i := 0; i < t.TypeArgs().Len(); i++ {
			if !visible(t.TypeArgs().At(i), seen) {
				return false
			}
		}
		return true
	case *types.Alias:
		return visible(types.Unalias(t), seen)
	case *types.Pointer:
		return visible(t.Elem(), seen)
	case *types.Slice:
		return visible(t.Elem(), seen)
	case *types.Array:
		return visible(t.Elem(), seen)
	case *types.Chan:
		return visible(t.Elem(), seen)
	case *types.Map:
		return visible(t.Key(), seen) && visible(t.Elem(), seen)
	case *types.Signature:
		return visible(t.Params(), seen) && visible(t.Results(), seen)
	case *types.Tuple:
		for i := 0; i < t.Len(); i++ {
			if !visible(t.At(i).Type(), seen) {
				return false
			}
		}
		return true
	case *types.Struct:
		for i := 0; i < t.NumFields(); i++ {
			if !t.Field(i).Exported() || !visible(t.Field(i).Type(), seen) {
				return false
			}
		}
		return true
	}
	return true
}

// Type arguments: int, or what the constraint's form asks for.
func arguments(params *types.TypeParamList) []types.Type {
	var args []types.Type
	for i := 0; i < params.Len(); i++ {
		var arg types.Type = types.Typ[types.Int]
		if union, ok := params.At(i).Constraint().Underlying().(*types.Interface); ok && union.NumEmbeddeds() == 1 {
			if u, ok := union.EmbeddedType(0).(*types.Union); ok && u.Len() == 1 {
				switch u.Term(0).Type().(type) {
				case *types.Slice:
					arg = types.NewSlice(types.Typ[types.Int])
				case *types.Map:
					arg = types.NewMap(types.Typ[types.Int], types.Typ[types.Int])
				}
			}
		}
		args = append(args, arg)
	}
	return args
}

// call writes a function around head(params); extra counts nodes beside the arguments.
func (w *writer) call(first, head, symbol string, s *types.Signature, extra int) {
	if !visible(s.Params(), map[types.Type]bool{}) {
		return
	}
	fmt.Fprintf(&w.body, "func w%d(%s", w.number, first)
	var names []string
	for i := 0; i < s.Params().Len(); i++ {
		name := fmt.Sprintf("p%d", i)
		fmt.Fprintf(&w.body, "%s %s, ", name, types.TypeString(s.Params().At(i).Type(), w.qualify))
		if s.Variadic() && i == s.Params().Len()-1 {
			name += "..."
		}
		names = append(names, name)
	}
	fmt.Fprintf(&w.body, ") { %s(%s) }\n", head, strings.Join(names, ", "))
	fmt.Fprintf(&w.list, "w%d %d %s\n", w.number, 1+len(names)+extra, symbol)
	w.number++
}

func (w *writer) function(p *types.Package, f *types.Func) {
	s := f.Type().(*types.Signature)
	head, extra := w.qualify(p)+"."+f.Name(), 1
	if params := s.TypeParams(); params.Len() > 0 {
		args := arguments(params)
		t, err := types.Instantiate(nil, s, args, true)
		if err != nil {
			return
		}
		var texts []string
		for _, a := range args {
			texts = append(texts, types.TypeString(a, w.qualify))
		}
		head, s, extra = head+"["+strings.Join(texts, ", ")+"]", t.(*types.Signature), 3
	}
	w.call("", head, p.Path()+"."+f.Name(), s, extra)
}

func (w *writer) methods(p *types.Package, named *types.Named, value string) {
	origin, extra := named, 1
	if params := named.TypeParams(); params.Len() > 0 {
		t, err := types.Instantiate(nil, named, arguments(params), true)
		if err != nil {
			return
		}
		named, extra = t.(*types.Named), 3
	}
	for i := 0; i < named.NumMethods(); i++ {
		m := named.Method(i)
		s := m.Type().(*types.Signature)
		if !m.Exported() || types.IsInterface(named) {
			continue
		}
		_, pointer := s.Recv().Type().(*types.Pointer)
		symbol := fmt.Sprintf("%s.%s.%s", p.Path(), origin.Obj().Name(), m.Name())
		if pointer {
			symbol = fmt.Sprintf("%s.(*%s).%s", p.Path(), origin.Obj().Name(), m.Name())
		}
		if value == "" {
			w.call("r "+types.TypeString(s.Recv().Type(), w.qualify)+", ", "r."+m.Name(), symbol, s, extra)
		} else if !pointer {
			w.call("", value+"."+m.Name(), symbol, s, extra)
		}
	}
}

func main() {
	w := &writer{imports: map[string]bool{}}
	from := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, path := range os.Args[2:] {
		p, err := from.Import(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		for _, name := range p.Scope().Names() {
			o := p.Scope().Lookup(name)
			if !o.Exported() {
				continue
			}
			named, _ := types.Unalias(o.Type()).(*types.Named)
			switch o := o.(type) {
			case *types.Func:
				w.function(p, o)
			case *types.TypeName:
				if named != nil && named.Obj() == o {
					w.methods(p, named, "")
				}
			case *types.Var:
				if named != nil && named.Obj().Pkg() == p && !named.Obj().Exported() {
					w.methods(p, named, w.qualify(p)+"."+o.Name())
				}
			}
		}
	}
	var head strings.Builder
	head.WriteString("package p\n\nimport (\n")
	for path := range w.imports {
		fmt.Fprintf(&head, "\t%s %q\n", strings.NewReplacer("/", "_", ".", "_").Replace(path), path)
	}
	head.WriteString(")\n\n")
	if os.WriteFile(os.Args[1]+"/p.go", []byte(head.String()+w.body.String()), 0o666) != nil ||
		os.WriteFile(os.Args[1]+"/list", []byte(w.list.String()), 0o666) != nil {
		os.Exit(1)
	}
}
