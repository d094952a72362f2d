#!/usr/bin/env bash
# Where the result goes: default names, -o, devices, existing files, folders that are not there.
# usage: output.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

"$gosling" build hello.go || report "build hello.go fails"
expect "default name" hello "$(./hello)"
mkdir -p app/sub && printf 'module app\n\ngo 1.26\n' >app/go.mod && cp hello.go app/main.go && cp hello.go app/sub
(cd app && "$gosling" build) && [ -x app/app ] || report "a module's program is not named after its folder"
(cd app && "$gosling" build ./sub 2>messages) && report "build ./sub replaces the folder sub"
grep -q 'sub.*folder' app/messages && [ -f app/sub/hello.go ] || report "build ./sub: $(cat app/messages)"
"$gosling" build -o named hello.go && expect "-o" hello "$(./named)"
"$gosling" build -o=deep.bin hello.go && [ -x deep.bin ] || report "-o=FILE"
[ -x named ] && [ "$(stat -c %a named)" = "$(printf '%o' $((0777 & ~$(umask))))" ] || report "mode of the result: $(stat -c %a named)"

# An existing result is replaced when the build succeeds, and only then.
"$gosling" build -o kept hello.go && cp kept precious && printf 'package main\n\nfunc main() { x }\n' >bad.go
"$gosling" build -o kept bad.go 2>/dev/null && report "bad.go compiles"
cmp -s kept precious || report "an existing file after a failure"
ln -f kept linked
printf 'package main\n\nfunc main() { println("other") }\n' >hello2.go
"$gosling" build -o kept hello2.go && expect "existing file after a success" other "$(./kept 2>&1)"
cmp -s linked precious || report "a hard link to the old file"
[ "$(find . -maxdepth 1 -newer hello.go -name '*tmp*' | wc -l)" = 0 ] || report "temporary files are left"

# What somebody wrote is not replaced.
echo notes >notes
: >empty
"$gosling" build -o empty hello.go && expect "an empty file" hello "$(./empty)"
for flag in '' -c -S; do
    "$gosling" build $flag -o hello.go hello.go 2>messages && report "build $flag -o of its own source"
    grep -q '^.*build output hello.go already exists and is not an object file$' messages || report "-o hello.go: $(cat messages)"
    [ "$flag" = -S ] || ! "$gosling" build $flag -o notes hello.go 2>messages || report "build $flag replaces a text"
done
grep -q 'func main' hello.go && expect "notes" notes "$(cat notes)"
"$gosling" build -S -o listing.s hello.go && "$gosling" build -S -o listing.s hello.go || report "-S does not replace its own result"

# A running program can be replaced.
printf 'package main\n\nimport "os"\n\nfunc main() { os.Stdin.Read(make([]byte, 1)) }\n' >wait.go
"$gosling" build -o running wait.go
mkfifo pipe && { ./running <pipe & } && exec 9>pipe
"$gosling" build -o running hello.go || report "a running program cannot be replaced"
exec 9>&-
wait

# messages for places that cannot be written
refuses() {
    "$gosling" build -o "$1" hello.go >messages 2>&1
    local status=$?
    [ $status = 1 ] || report "-o $1: status $status"
    grep -q "$2" messages || report "-o $1: $(cat messages)"
}
refuses nonexistent/out 'nonexistent/out: No such file'
refuses app 'app'
refuses hello.go/out 'hello.go/out'
if [ "$(id -u)" != 0 ]; then
    mkdir readonly && chmod 555 readonly && refuses readonly/out 'ermission denied'
fi
grep -q 'func main' hello.go || report "the source was overwritten"

# A device stays a device.
if [ "$(id -u)" = 0 ] && mknod null c 1 3 2>/dev/null && echo x 2>/dev/null >null; then
    "$gosling" build -o null hello.go || report "-o device fails"
    [ -c null ] || report "the device was replaced"
    "$gosling" build -o null bad.go 2>/dev/null
    [ -c null ] || report "the device was removed after a failure"
    "$gosling" build -c -o null hello.go && "$gosling" build -S -o null hello.go
    [ -c null ] || report "-c or -S replaced the device"
fi
ln -s target symlink && "$gosling" build -o symlink hello.go || report "-o to a symbolic link fails"
expect "through a symbolic link" hello "$(./symlink)"
finish
