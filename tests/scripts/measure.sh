#!/usr/bin/env bash
# gosling escape -run: what each site allocates, counted in a run of the program.
# usage: measure.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >p.go <<'EOF'
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
)

type pair struct{ a, b int }

var sink any
var last *pair
var text string

//go:noinline
func fresh(i int) *pair { return &pair{i, i} }

func text100() {
	for i := range 100 {
		text += string(rune('a' + i%26))
	}
}

func late(n int) (r error) {
	defer func() {
		if e := recover(); e != nil {
			r = errors.New("late")
		}
	}()
	s := make([]int, n)
	sink = s
	return nil
}

func stats() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	println(m.Mallocs, m.TotalAlloc)
}

func main() {
	for i := range 1000 {
		last = &pair{i, i}
	}
	sum := 0
	for i := range 500 {
		p := fresh(i)
		sum += p.a
	}
	m := map[int]string{}
	for i := range 100 {
		m[i] = strings.Repeat("x", i)
	}
	var list []int
	for i := range 1000 {
		list = append(list, i)
	}
	sink = list
	text100()
	late(-1)
	late(1000)
	big := make([]byte, 100000)
	sink = &big
	done := make(chan int, 1)
	go func() { done <- len(m) }()
	fmt.Println(sum, len(text), <-done, os.Getenv("GOSLING_SITES"))
	for _, how := range os.Args[1:] {
		switch how {
		case "return":
			stats()
			return
		case "exit":
			stats()
			os.Exit(3)
		case "panic":
			stats()
			panic("enough")
		case "nil":
			stats()
			last = nil
			last.a++
		case "goexit":
			stats()
			runtime.Goexit()
		case "kill":
			syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
}
EOF

# run MODE ARGUMENT STATUS: the program's output in ./out and ./err, the table in ./table
run() {
    "$gosling" escape -escape=$1 -run p.go "$2" >all 2>err
    local got=$?
    [ $got = "$3" ] || report "-run -escape=$1 $2: status $got, expected $3: $(cat err)"
    sed '/^place /,$d' all >out
    sed -n '/^place /,$p' all >table
}
# row PLACE RUNS OBJECTS BYTES SITE: the columns of the row, in awk's regular expressions
row() {
    awk -v place="^$1\$" -v runs="^$2\$" -v objects="^$3\$" -v bytes="^$4\$" -v site="$5" '
        $1 ~ place && $4 ~ runs && $5 ~ objects && $6 ~ bytes && index($0, site) { found = 1 }
        END { exit !found }' table || report "no row $*; at that position: $(grep -F "${5%%: *}:" table)"
}
# whole: sorted by cost, and the sum is both that of the rows and what the program read
whole() {
    awk '$1 == "total" { if ($2 != objects || $3 != bytes) print "sum of rows", objects, bytes, $0; next }
        NR > 1 { objects += $5; bytes += $6; share += $7
                 if (NR > 2 && ($6 > b || ($6 == b && $5 > o))) print "not sorted:", $0; b = $6; o = $5 }
        END { if (share < 98 || share > 102) print "shares add up to", share }' table >wrong
    [ -s wrong ] && report "$1: $(cat wrong)"
    [ "$2" ] && expect "$1: MemStats" "$(grep -E '^[0-9]+ [0-9]+$' err)" "$(awk '$1 == "total" { print $2, $3 }' table)"
}

run precise return 0
expect 'own output' '124750 100 100 ' "$(cat out)"
whole precise stats
row heap 1000 1000 16000 './p.go:46:10: &pair{...}  pair'
row caller 500 0 0 './p.go:19:34: &pair{...}  pair'
row heap '.*' '[0-9]+' '[0-9]+' 'p.go:59:16: append(list, i)'
row '.*' 2 1 8192 './p.go:33:11: make([]int, n)'
row heap 1 1 114688 './p.go:65:13: make([]byte, 100000)'
row heap 98 98 5576 strings.Repeat
row heap 1 1 16 'p.go:30:18: '
row '.*' 100 '[0-9]+' '[0-9]+' 'p.go:55:4: map assignment'
grep -q $'\033' all && report 'colours in a file'
for mode in go heap; do
    run $mode return 0
    whole $mode stats
    row heap 500 500 8000 './p.go:19:34: &pair{...}  pair'
done

# the ways to end
run precise exit 3
whole exit stats
run precise panic 2
whole panic
grep -q '^panic: enough$' err || report "panic: $(cat err)"
run precise nil 2
whole nil
run precise goexit 2
whole goexit
run precise kill 137
grep -q 'ended without its counts: a signal killed it' err && [ ! -s table ] || report "kill: $(cat err table)"
GODEBUG=gcstress=3 run precise return 0
whole gcstress stats

# without it nothing is counted, and nothing of it is in the program
"$gosling" build -o p p.go
nm p 2>/dev/null | grep -q sites_write && report 'a plain program holds the counters'
"$gosling" escape p.go | head -1 | grep -q objects && report 'gosling escape counts without -run'
"$gosling" escape -run >err 2>&1 && report '-run without a program is no error'
printf 'package p\n' >q.go
"$gosling" escape -run q.go >err 2>&1 && report '-run of a library package is no error'
grep -q 'is not a program' err || report "-run of a library package: $(cat err)"
finish
