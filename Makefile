# gosling's build. Objects go to build/$(MODE); build/gosling is a link to the default mode's compiler.
# `make help` lists the targets.
ifeq ($(wildcard build/config.mk),)
ifneq ($(MAKECMDGOALS),help)
$(error run ./configure first)
endif
endif
-include build/config.mk

MODE ?= release
BUILD := build/$(MODE)
ROOT := $(BUILD)/lib/gosling
ifneq ($(filter -j%,$(MAKEFLAGS)),-j)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif

MODE_FLAGS_release := -DNDEBUG
MODE_FLAGS_debug := -O0 -g3
MODE_FLAGS_asan := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wformat=2 -Wswitch
REPRODUCIBLE := -ffile-prefix-map=$(CURDIR)=.
# make V=1 shows the commands.
Q := $(if $(V),,@)
say = $(if $(V),,@printf '  %-7s %s\n' '$(1)' '$(2)')
ALL_CFLAGS = -std=c11 -D_XOPEN_SOURCE=700 $(WARNINGS) $(WERROR) $(CFLAGS) $(MODE_FLAGS_$(MODE)) $(REPRODUCIBLE) \
             $(GCCJIT_CFLAGS) -Ibuild -I$(BUILD) -MMD -MP
LIBS = $(GCCJIT_LIBS) -lutf8proc -lmpfr -lgmp
# What generated code relies on holds for runtime C too: docs/collector.md tells why -fno-ivopts.
RUNTIME_CFLAGS = -std=gnu11 -O2 -g -fno-ivopts -fno-omit-frame-pointer -fno-strict-aliasing -fwrapv -fno-stack-protector \
                 -fno-pie -fno-pic -ffunction-sections -fdata-sections -fcf-protection=none -ffp-contract=off $(WARNINGS) $(WERROR) $(REPRODUCIBLE) -MMD -MP

COMPILER_SOURCES := $(sort $(wildcard compiler/*/*.c)) compiler/main.c
COMPILER_OBJECTS := $(COMPILER_SOURCES:%.c=$(BUILD)/%.o)
UNIT_OBJECTS := $(filter-out $(BUILD)/compiler/main.o $(BUILD)/compiler/driver/%,$(COMPILER_OBJECTS))
RUNTIME_ARCH := $(shell $(CC) -dumpmachine 2>/dev/null | sed 's/-.*//')
RUNTIME_SOURCES := $(sort $(wildcard runtime/*.c runtime/*/*.c)) $(wildcard runtime/sched/context_$(RUNTIME_ARCH).S)
RUNTIME_OBJECTS := $(patsubst %,$(BUILD)/%.o,$(basename $(filter-out runtime/sanitize/%,$(RUNTIME_SOURCES))))
# The runtime of -sanitize=frame: what touches Go values is compiled once more, with calls before its accesses.
SANITIZED := $(filter $(filter-out %/owned.c,$(wildcard runtime/type/*.c)) runtime/natives/% runtime/mem/move.c runtime/panic/panic.c runtime/panic/errors.c \
             $(addprefix runtime/sched/,chan.c select.c print.c timer.c),$(RUNTIME_SOURCES))
SANITIZE_OBJECTS := $(SANITIZED:%.c=$(BUILD)/sanitize/%.o) $(patsubst %.c,$(BUILD)/%.o,$(wildcard runtime/sanitize/*.c)) \
             $(filter-out $(SANITIZED:%.c=$(BUILD)/%.o),$(RUNTIME_OBJECTS))
SANITIZE_FLAGS := -fsanitize=kernel-address --param=asan-instrumentation-with-call-threshold=0 --param=asan-stack=0 \
             --param=asan-globals=0
STD_SOURCES := $(sort $(shell find runtime/std -name '*.go' 2>/dev/null))
EVERY_SOURCE := $(sort $(shell find compiler runtime -name '*.[chS]' -o -name '*.def' 2>/dev/null))
UNIT_SOURCES := $(sort $(wildcard tests/unit/*_test.c))
UNIT_TEST_OBJECTS := $(UNIT_SOURCES:%.c=$(BUILD)/%.o)

.DELETE_ON_ERROR:
.PHONY: all compiler library demo demo-sanitize fuzz fuzz-escape check check-sanitize quick unit asan bench bench-compile bench-inline bench-precision stats install uninstall clean help layering format tidy tests check-arm64 conformance conformance-precise escape-words tour

all: library compile_commands.json ## the compiler as build/gosling and the library's default variant
compiler: $(BUILD)/ready build/gosling ## the compiler and the runtime archive only

$(BUILD)/ready: $(BUILD)/gosling $(ROOT)/libgosling.a $(ROOT)/libgosling-sanitize.a $(ROOT)/libutf8proc.a $(ROOT)/std $(BUILD)/gosling-bisect
	@touch $@
build/gosling:
	@ln -sfn release/gosling $@

$(BUILD)/gosling: $(COMPILER_OBJECTS)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(MODE_FLAGS_$(MODE)) -o $@ $^ $(LIBS)

# Cache keys: a change of the compiler makes the precompiled library stale, a change of the back end every unit.
$(BUILD)/id.h: $(EVERY_SOURCE)
	@mkdir -p $(@D)
	@printf '#define COMPILER_ID "%s"\n#define BACKEND_ID "%s"\n' "$$(cat $^ | cksum | tr ' ' .)" \
	    "$$(cat $(filter compiler/gen/% compiler/emit/% compiler/lower/core% runtime/abi%,$^) | cksum | tr ' ' .)" >$@
$(BUILD)/compiler/driver/library.o $(BUILD)/compiler/driver/units.o: $(BUILD)/id.h

$(BUILD)/%.o: %.c build/config.mk
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(ALL_CFLAGS) -c -o $@ $<
$(BUILD)/runtime/%.o: runtime/%.c build/config.mk
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(RUNTIME_CFLAGS) -c -o $@ $<
$(BUILD)/runtime/%.o: runtime/%.S build/config.mk
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(RUNTIME_CFLAGS) -c -o $@ $<
$(BUILD)/sanitize/%.o: %.c build/config.mk
	@mkdir -p $(@D)
	$(call say,CC,$< (sanitized))
	$(Q)$(CC) $(RUNTIME_CFLAGS) $(SANITIZE_FLAGS) -c -o $@ $<
$(ROOT)/libgosling.a: $(RUNTIME_OBJECTS)
$(ROOT)/libgosling-sanitize.a: $(SANITIZE_OBJECTS)
$(ROOT)/libgosling.a $(ROOT)/libgosling-sanitize.a:
	@mkdir -p $(@D)
	@rm -f $@
	$(call say,AR,$@)
	$(Q)$(AR) rcD $@ $^
$(ROOT)/libutf8proc.a: $(UTF8PROC_ARCHIVE)
	@mkdir -p $(@D)
	@cp $< $@
$(BUILD)/gosling-bisect: compiler/driver/gosling-bisect
	@mkdir -p $(@D)
	@cp $< $@
	@ln -sfn release/gosling-bisect build/gosling-bisect
$(ROOT)/std:
	@mkdir -p $(@D)
	@ln -sfn ../../../../runtime/std $@

library: $(BUILD)/library.stamp ## precompile the library's default variant
$(BUILD)/library.stamp: $(BUILD)/ready build/gosling $(STD_SOURCES)
	$(call say,LIBRARY,runtime/std)
	$(Q)$(BUILD)/gosling build-library
	@touch $@

compile_commands.json: Makefile $(COMPILER_SOURCES) $(RUNTIME_SOURCES)
	@{ echo '['; first=1; for f in $(COMPILER_SOURCES); do [ $$first = 1 ] || echo ','; first=0; \
	printf '{"directory": "%s", "file": "%s", "command": "%s"}' '$(CURDIR)' "$$f" '$(CC) $(filter-out -MMD -MP,$(ALL_CFLAGS)) -c $(CURDIR)/'"$$f"; done; \
	echo; echo ']'; } >$@

demo: compiler ## what gosling is for: a listing with verdicts, and what they cost
	@tests/demo $(BUILD)/gosling

demo-sanitize: all ## a wrong placement, what -sanitize=frame reports, what gosling-bisect finds
	@tests/demo_sanitize $(BUILD)/gosling

check: all unit layering ## every test
	@$(MAKE) --no-print-directory MODE=asan asan
	@tests/run_tests $(BUILD)/gosling
	@tests/conformance/run_conformance --sample $(BUILD)/gosling

quick: all unit layering ## the tests that take under a minute
	@tests/run_tests --quick $(BUILD)/gosling

$(BUILD)/unit_tests: $(UNIT_OBJECTS) $(UNIT_TEST_OBJECTS) $(filter-out $(BUILD)/runtime/start.o,$(RUNTIME_OBJECTS))
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(MODE_FLAGS_$(MODE)) -no-pie -o $@ $^ $(LIBS) -lcriterion -lm
unit: $(BUILD)/unit_tests ## Criterion units
	@$(BUILD)/unit_tests --quiet

layering: $(COMPILER_OBJECTS) $(UNIT_TEST_OBJECTS) ## a folder includes nothing to its right, and exports nothing that nobody uses
	@tests/layering $^

asan: compiler ## with MODE=asan: the sanitized compiler over every test source
	@tests/asan_sources $(BUILD)/gosling

tests: all ## the programs only, without units
	@tests/run_tests $(BUILD)/gosling

check-sanitize: all ## every program under -sanitize=frame, in each placement
	@tests/run_tests --sanitize $(BUILD)/gosling

escape-words: all ## -m and -m=2 compared with Go's own lines (golang-1.19-src)
	@tests/escape/go-m $(BUILD)/gosling

conformance: all ## Go's own tests (golang-1.19-src), compared with tests/conformance/expectations.txt
	@tests/conformance/run_conformance $(BUILD)/gosling

conformance-precise: all ## the run tests among them again, with -sanitize=frame and while collecting often
	@tests/conformance/run_conformance --kind=run,rundir,runoutput --build='-O2 -sanitize=frame' $(BUILD)/gosling
	@tests/conformance/run_conformance --kind=run,rundir,runoutput --build=-O2 --godebug=gcstress=100 $(BUILD)/gosling

bench: all ## speed and memory beside Go's, where go is on PATH
	@tests/bench/run_bench $(BUILD)/gosling

bench-inline: all ## processor time without inlining, with ours, with GCC's and with both
	@tests/bench/run_inline $(BUILD)/gosling

bench-precision: all ## objects and bytes of every program in each placement, beside Go's
	@tests/bench/precision $(BUILD)/gosling

bench-compile: all ## speed of the front end on large generated programs, beside Go's, and what placing costs
	@tests/bench/run_compile $(BUILD)/gosling

check-arm64: ## build for ARM64, emit under qemu, link and run
	@tests/check_arm64

tour: all ## regenerate the outputs in docs/tour.md
	@tests/tour --update $(BUILD)/gosling

stats: ## sizes beside the models of our style
	@tests/stats

FUZZ_SECONDS ?= 60
FUZZ_SEEDS ?= # more folders of Go files: FUZZ_SEEDS=/usr/share/go-1.19/test
FUZZ_SOURCES := tests/fuzz/front_fuzz.c $(sort $(wildcard compiler/base/*.c compiler/syntax/*.c compiler/constant/*.c compiler/check/*.c))
FUZZ_TABLES := compiler/syntax/tokens.def compiler/check/builtins.def compiler/check/types.def
build/fuzz/front: $(FUZZ_SOURCES)
	@mkdir -p $(@D)/corpus
	$(call say,FUZZ,$@)
	$(Q)clang -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -std=c11 -D_XOPEN_SOURCE=700 -o $@ $^ $(LIBS)
build/fuzz/words: $(FUZZ_TABLES) | build/fuzz/front
	@sed -n 's/^[A-Z]*([^"]*"\([^"]*\)".*/"\1"/p' $(FUZZ_TABLES) | sort -u >$@
fuzz: build/fuzz/front build/fuzz/words ## fuzz lexer, parser and checker for FUZZ_SECONDS (60)
	@find tests examples $(FUZZ_SEEDS) -name '*.go' -size -16k | while read -r f; do cp "$$f" build/fuzz/corpus/$$(echo "$$f" | tr / _); done
	build/fuzz/front -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=16384 -dict=build/fuzz/words -artifact_prefix=build/fuzz/ build/fuzz/corpus

FUZZ_FUNCTIONS ?= 10000
FUZZ_FIRST ?= 1
fuzz-escape: all ## FUZZ_FUNCTIONS (10000) random functions from seed FUZZ_FIRST (1) on in every placement
	@tests/fuzz/run_escape --keep=build/fuzz $(BUILD)/gosling $(FUZZ_FIRST) $(FUZZ_FUNCTIONS)

format: ## clang-format every C file
	clang-format -i $(shell find compiler runtime tests -name '*.[ch]')
tidy: compile_commands.json ## clang-tidy and cppcheck
	clang-tidy -p . $(COMPILER_SOURCES)
	cppcheck --enable=warning,performance,portability --inline-suppr --quiet -Icompiler -Ibuild -I$(BUILD) compiler runtime

install: all ## DESTDIR and PREFIX are honoured
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/gosling $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(BUILD)/gosling $(BUILD)/gosling-bisect $(DESTDIR)$(PREFIX)/bin
	install -m 644 $(ROOT)/libgosling.a $(ROOT)/libgosling-sanitize.a $(ROOT)/libutf8proc.a $(DESTDIR)$(PREFIX)/lib/gosling
	rm -rf $(DESTDIR)$(PREFIX)/lib/gosling/std $(DESTDIR)$(PREFIX)/lib/gosling/pkg
	cp -r runtime/std $(DESTDIR)$(PREFIX)/lib/gosling/std
	cp -r $(ROOT)/pkg $(DESTDIR)$(PREFIX)/lib/gosling/pkg
	install -m 644 docs/gosling.1 $(DESTDIR)$(PREFIX)/share/man/man1/gosling.1
uninstall: ## remove what install put there
	rm -rf $(DESTDIR)$(PREFIX)/bin/gosling $(DESTDIR)$(PREFIX)/bin/gosling-bisect $(DESTDIR)$(PREFIX)/lib/gosling $(DESTDIR)$(PREFIX)/share/man/man1/gosling.1

clean: ## remove everything built; the configuration stays
	@find build -mindepth 1 -maxdepth 1 ! -name config.mk ! -name config.h -exec rm -rf {} + 2>/dev/null || true
	@rm -f compile_commands.json
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

-include $(COMPILER_OBJECTS:.o=.d) $(RUNTIME_OBJECTS:.o=.d) $(SANITIZE_OBJECTS:.o=.d) $(UNIT_TEST_OBJECTS:.o=.d)
