#!/bin/sh
# Runs the tests of fmt, errors and sort under the real Go on gosling's own internal/rtype
# instead of the stand-in: descriptors are made from reflect's types, and wherever rtype
# reads or writes the type word of an interface, the word is converted. Run by hand.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/gosling-rtype.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/run-with-go.sh" -keep "$work" -only "errors strconv fmt sort internal/rtype" \
    errors_test -- -run XXX > /dev/null
rm "$work"/internal/rtype/*.go
for f in type.go value.go native.go; do
    sed -e '/^\/\/go:noescape$/d' -e '/^func [a-zA-Z0-9]*([^)]*)[^{]*$/d' \
        -e 's/return (\*eface)(unsafe.Pointer(&x)).typ$/return fromGo((*eface)(unsafe.Pointer(\&x)).typ)/' \
        -e 's/^\te := (\*eface)(unsafe.Pointer(&x))$/&; if e.typ != nil { e = \&eface{fromGo(e.typ), e.data} }/' \
        -e 's/^\te := (\*eface)(unsafe.Pointer(&content))$/&; if e.typ != nil { e = \&eface{fromGo(e.typ), e.data} }/' \
        -e 's/return uint64(uintptr(unsafe.Pointer(t)))/return uint64(uintptr(unsafe.Pointer(toGo(t))))/' \
        -e 's/PkgPath != "reflect"/PkgPath != "-"/' \
        -e 's/^\te\.typ = v\.typ$/\te.typ = toGo(v.typ)/' \
        "$here/../../runtime/std/internal/rtype/$f" > "$work/internal/rtype/$f"
done
cp "$here/shim/internal/rtype/real/natives.go" "$work/internal/rtype/"
for t in errors_test fmt_test sort_test; do
    mkdir -p "$work/tests/$t"
    cp "$here/$t"/*.go "$work/tests/$t/"
done
cd "$work"
GOFLAGS=-mod=mod GOWORK=off go test -vet=off -gcflags=-d=checkptr=0 "$@" \
    ./tests/errors_test ./tests/fmt_test ./tests/sort_test
