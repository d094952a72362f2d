#!/usr/bin/env bash
# Large inputs of one shape: four times the input must not take sixteen times as long. Fails on gross blow-up only: what
# takes less than a second of processor time is fine.
# usage: growth.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >shapes.awk <<'EOA'
# A program of n pieces of a shape: head, the repeated text with # for the number and @ for the next one, tail.
function rows(text,    i, s, next_one) {
    for (i = 0; i < n; i++) {
        s = text
        next_one = (i + 1) % n
        gsub(/#/, i, s)
        gsub(/@/, next_one, s)
        printf "%s", s
    }
}
BEGIN { print "package p\n" }
shape == "type_switch" { rows("type t# struct{ a int }\n"); print "func f(x any) {\nswitch x.(type) {"; rows("case t#:\n"); print "}\n}" }
shape == "fields" { print "type s struct {"; rows("f# int\n"); print "}\nvar v = s{"; rows("f#: #,\n"); print "}\nfunc f(x *s) {"; rows("x.f#++\n"); print "}" }
shape == "methods" { print "type s struct{}"; rows("func (s) m#() {}\n"); print "func f(x s) {"; rows("x.m#()\n"); print "}" }
shape == "interface" { print "type i interface {"; rows("m#()\n"); print "}\ntype s struct{}"; rows("func (s) m#() {}\n"); print "var x i = s{}" }
shape == "embedded" { rows("type t# struct{ f# int }\n"); print "type s struct {"; rows("t#\n"); print "}\nvar x s\nvar y = x.f0" }
shape == "init_order" { rows("var v# = f#()\nfunc f#() int { return f@() }\n") }
shape == "init_cycle" { rows("var v# int = f#()\nfunc f#() int { return v@ }\n") }
shape == "aliases" { rows("type t# = *t#_\ntype t#_ struct{ a *t@ }\n") }
shape == "recursive" { rows("type t# struct{ next *t@ }\n") }
shape == "instances" { print "func g[T any](x T) T { return x }"; rows("type t# struct{ a int }\n"); print "func f() {"; rows("g(t#{})\n"); print "}" }
shape == "undefined" { print "func f() {"; rows("x#()\n"); print "}" }
shape == "syntax" { rows("func f#( {\nx :=\n}\n") }
shape == "locals" { print "func f() {"; rows("x# := #\n_ = x#\n"); print "}" }
EOA

TIMEFORMAT='%U %S'
milliseconds() { # SHAPE N: of processor time
    echo | awk -v shape="$1" -v n="$2" -f shapes.awk >"$1.go"
    { time timeout 60 "$gosling" check "$1.go" >/dev/null 2>&1; } 2>&1 | tail -1 | awk '{ print int(($1 + $2) * 1000) }'
}
for shape in type_switch fields methods interface embedded init_order init_cycle aliases recursive instances undefined syntax locals; do
    small=$(milliseconds "$shape" 1000)
    large=$(milliseconds "$shape" 4000)
    [ "$large" -lt 1000 ] || [ "$large" -lt $((small * 16)) ] || report "$shape: 1,000 take $small ms, 4,000 take $large ms"
done
finish
