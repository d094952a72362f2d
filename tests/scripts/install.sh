#!/usr/bin/env bash
# make install into a folder: the installed compiler works from elsewhere; make uninstall leaves nothing.
# usage: install.sh GOSLING
source=$(cd "$(dirname "$0")/../.." && pwd)
. "$(dirname "$0")/lib.bash" "$1"

make -C "$source" --no-print-directory install DESTDIR="$work/root" PREFIX=/usr/local >log 2>&1 || { report "make install fails"; tail -5 log; finish; }
prefix=$work/root/usr/local
[ -x "$prefix/bin/gosling" ] || report "no bin/gosling"
[ -s "$prefix/share/man/man1/gosling.1" ] || report "no man page"
mkdir elsewhere && cd elsewhere && cp ../hello.go .
before=$(cd "$prefix" && find . | sort)
env -i PATH=/usr/bin:/bin HOME="$work/home" "$prefix/bin/gosling" build -v hello.go >log 2>&1 || report "the installed compiler fails: $(head -c 300 log)"
for folder in build runtime; do # with the slash: the source folder's own name may well be "gosling"
    grep -qF " $source/$folder" log && report "the installed compiler uses the source folder: $(grep -F "$source/$folder" log | head -1)"
done
expect "hello" hello "$(./hello)"
grep -qaF "$source/build" hello && report "the program holds the build folder's path"
chmod -R a-w "$prefix"
env -i PATH=/usr/bin:/bin HOME="$work/home" "$prefix/bin/gosling" run hello.go >log 2>&1 || report "a read-only installation fails: $(head -c 300 log)"
chmod -R u+w "$prefix"
expect "a build writes nothing into the installation" "$before" "$(cd "$prefix" && find . | sort)"
make -C "$source" --no-print-directory uninstall DESTDIR="$work/root" PREFIX=/usr/local >log 2>&1 || report "make uninstall fails: $(tail -3 log)"
expect "uninstall leaves" "" "$(find "$work/root" -type f -o -type l)"
finish
