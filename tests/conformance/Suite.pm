# The tests that Go ships (the folder test/ of its source), and what it takes to judge a compiler by them. In: the
# folder, a compiler (an object with three methods, see below). Out: for each test a verdict. The idea: a test's first
# lines are its recipe (an action and flags); each action here is a function that does with gosling what Go's runner
# does with gc. docs/testing.md tells the rules; judge_go runs the same functions with the real Go.
#
# A compiler has
#     compile(FLAGS, OUTPUT, FILE, CWD)      one file or folder to an object file, every error printed
#     program(FLAGS, OUTPUT, FILES, CWD)     a program from files or from a folder
# each returning (exit status, output). FLAGS are gc's. It prints paths as they are given, messages as file:line:text.
package Suite;
use strict;
use warnings;
use Exporter 'import';
use File::Basename qw(basename dirname);
use File::Path qw(make_path);
our @EXPORT_OK = qw(find_tests judge command each_in_parallel read_expectations write_expectations);

our $RUN_SECONDS     = $ENV{CONFORMANCE_TIMEOUT} || 30;
our $COMPILE_SECONDS = 4 * $RUN_SECONDS;
my @FOLDERS = qw(. abi chan dwarf fixedbugs interface ken runtime syntax typeparam typeparam/mdempsky);
my %ACTIONS = (
    run          => \&run,
    runoutput    => \&run_output,
    rundir       => \&run_folder,
    compile      => \&compile,
    compiledir   => \&compile_folder,
    errorcheck   => \&check_errors,
    errorcheckdir => \&check_errors_of_folder,
    errorcheckwithauto  => \&check_errors,
    errorcheckandrundir => sub {
        my @verdict = check_errors_of_folder(@_);
        return $verdict[0] eq 'pass' ? run_folder(@_) : @verdict;
    },
    errorcheckoutput => \&check_errors_of_output,
);

sub slurp {
    my ($path) = @_;
    open my $file, '<', $path or return undef;
    local $/;
    my $text = <$file>;
    return defined $text ? $text : '';
}

sub spew {
    my ($path, $text) = @_;
    open my $file, '>', $path or die "cannot write $path: $!\n";
    print $file $text;
    close $file or die "cannot write $path: $!\n";
}

# --- Finding tests and reading recipes

# Whether a build constraint's tag holds; Go's runner knows only these (cgo: gosling has none).
sub tag_holds {
    my ($tag) = @_;
    return $tag eq 'linux' || $tag eq $ENV{GOARCH} || $tag eq 'gc' || $tag eq 'test_run';
}

# //go:build EXPR or // +build A,B C: whether the line lets the test run.
sub constraint_holds {
    my ($line) = @_;
    if ($line =~ m{^//go:build\s+(.*)}) {
        (my $expression = $1) =~ s/([\w.]+)/tag_holds($1) ? 1 : 0/ge;
        return $expression =~ /^[01!&|()\s]*$/ ? eval $expression : 1;
    }
    return 1 unless $line =~ m{^//\s*\+build\s+(.*)};
    for my $alternative (split ' ', $1) {
        my @wrong = grep { /^!(.*)/ ? tag_holds($1) : !tag_holds($_) } split /,/, $alternative;
        return 1 unless @wrong;
    }
    return 0;
}

# The test in a file, or undef when Go's runner would not start it: path, action, gc's flags, the arguments behind them,
# must_fail (messages are expected), single (each file of the folder is a package), seconds (a limit of its own).
sub read_test {
    my ($path) = @_;
    my $text = slurp($path);
    return undef if $text =~ /^\n/ || $text !~ /^(.*?)\n\n/s;
    my $recipe = $1;
    $recipe =~ s/^[^\n]*\+build[^\n]*\n//;
    $recipe =~ s{^//}{};
    my ($header) = $text =~ /^(.*?)\npackage/s;
    for my $line (split /\n/, defined $header ? $header : $recipe) {
        return undef unless constraint_holds($line);
    }
    my @words = $recipe =~ /((?:[^\s"']|"[^"]*"|'[^']*')+)/g;
    tr/"'//d for @words;
    my $action = shift @words;
    return undef unless defined $action && $ACTIONS{$action};
    my %test = (path => $path, action => $action, flags => [], must_fail => $action =~ /^errorcheck(?!andrun)/ ? 1 : 0);
    while (@words && $words[0] =~ /^-/) {
        my $word = shift @words;
        if    ($word eq '-0') { $test{must_fail} = 0; $test{succeeds} = 1 }
        elsif ($word eq '-1') { $test{must_fail} = 1 }
        elsif ($word eq '-s') { $test{single}    = 1 }
        elsif ($word eq '-t') { $test{seconds}   = shift @words }
        elsif ($word eq '-goexperiment') { $test{experiment} = shift @words }
        elsif ($word eq '-ldflags')      { last }
        elsif ($word =~ /^--?gcflags$/)  { push @{$test{flags}}, shift @words }
        elsif ($word =~ /^--?gcflags=(?:all=)?(.*)/) { push @{$test{flags}}, $1 }
        else                                         { push @{$test{flags}}, $word }
    }
    $test{arguments} = \@words;
    return \%test;
}

# Every test that is handled here, in the order of Go's runner; the current folder is Go's test folder.
sub find_tests {
    my @tests;
    for my $folder (@FOLDERS) {
        opendir my $entries, $folder or next;
        for my $name (sort grep { /\.go$/ && !/^\./ } readdir $entries) {
            my $test = read_test($folder eq '.' ? $name : "$folder/$name") or next;
            $test->{folder} = $folder;
            push @tests, $test;
        }
    }
    return @tests;
}

# --- Running commands

# Runs a command in a folder, with a limit in seconds, nothing on stdin and at most 4 GB of output; whatever it started
# is killed with it. Returns (exit status, stdout and stderr together); the status is 'signal N' or 'time limit'.
sub command {
    my ($seconds, $cwd, $log, @words) = @_;
    my $pid = fork;
    die "cannot fork: $!\n" unless defined $pid;
    if ($pid == 0) {
        setpgrp;
        chdir $cwd or die "chdir $cwd: $!\n";
        open STDIN,  '<', '/dev/null';
        open STDOUT, '>', $log or die "$log: $!\n";
        open STDERR, '>&', \*STDOUT;
        exec 'sh', '-c', 'ulimit -f 8388608; ulimit -c 0; exec "$@"', 'sh', @words or exit 127;
    }
    my $late = 0;
    my $stop = sub { kill KILL => -$pid };
    local $SIG{ALRM} = sub { $late = 1; $stop->() };
    local $SIG{INT}  = sub { $stop->(); exit 130 };
    local $SIG{TERM} = $SIG{INT};
    alarm $seconds;
    waitpid $pid, 0;
    my $status = $?;
    alarm 0;
    $stop->();
    my $output = slurp($log);
    return ($late ? 'time limit' : $status & 127 ? 'signal ' . ($status & 127) : $status >> 8, $output);
}

# Calls work(item, scratch folder) for each item in processes of their own, as many at a time as there are processors, and
# done(item, what work returned, a list of strings) here as each one ends.
sub each_in_parallel {
    my ($items, $scratch, $work, $done) = @_;
    my $limit = `nproc 2>/dev/null` || 2;
    my (%running, $next);
    $next = 0;
    while ($next < @$items || %running) {
        while ($next < @$items && keys %running < $limit) {
            my $folder = "$scratch/$next";
            make_path($folder);
            my $pid = fork;
            die "cannot fork: $!\n" unless defined $pid;
            if ($pid == 0) {
                my @result = eval { $work->($items->[$next], $folder) };
                @result = ('fail', "runner: $@") if $@;
                spew("$folder.result", join "\0", @result);
                require POSIX;
                POSIX::_exit(0);
            }
            $running{$pid} = $next++;
        }
        my $pid = wait;
        last if $pid < 0;
        my $i = delete $running{$pid};
        next unless defined $i;
        my $text = slurp("$scratch/$i.result");
        my @result = defined $text ? split(/\0/, $text, -1) : ('fail', 'runner: killed');
        unlink "$scratch/$i.result";
        File::Path::remove_tree("$scratch/$i");
        $done->($items->[$i], @result);
    }
}

# --- Actions. Each returns a verdict ('pass', 'words' for errors on the right lines with other words, 'fail'), a line
# that explains it, and for error checks the lines that had messages.

sub judge {
    my ($test, $compiler, $scratch, $wanted_lines) = @_;
    return $ACTIONS{$test->{action}}->($test, $compiler, $scratch, $wanted_lines);
}

sub first_line {
    my ($text) = @_;
    return $text =~ /^([^#\n].*\S.*)$/m ? $1 : '';
}

sub did_not_compile {
    my ($status, $output) = @_;
    return ('fail', "does not compile (status $status): " . first_line($output));
}

# Runs a program; the status must be 0 and the output that of the test's .out file.
sub run_binary {
    my ($test, $scratch, $cwd, @words) = @_;
    my ($status, $output) = command($test->{seconds} || $RUN_SECONDS, $cwd, "$scratch/output", @words);
    return ('fail', "exit status $status: " . first_line($output)) if $status ne '0';
    (my $expected = $test->{path}) =~ s/\.go$/.out/;
    $expected = slurp($expected);
    return 'pass' if $output eq (defined $expected ? $expected : '');
    return ('fail', defined $expected ? 'output differs' : 'prints: ' . first_line($output));
}

sub run {
    my ($test, $compiler, $scratch) = @_;
    my @arguments = @{$test->{arguments}};
    my @files     = ($test->{path});
    push @files, shift @arguments while @arguments && $arguments[0] =~ /\.go$/;
    my ($status, $output) = $compiler->program($test->{flags}, "$scratch/program", \@files, '.');
    return did_not_compile($status, $output) if $status ne '0';
    return run_binary($test, $scratch, '.', "$scratch/program", @arguments);
}

# What the test's program prints, in a file.
sub generate {
    my ($test, $compiler, $scratch) = @_;
    my @arguments = @{$test->{arguments}};
    my @files     = ($test->{path});
    push @files, shift @arguments while @arguments && $arguments[0] =~ /\.go$/;
    my ($status, $output) = $compiler->program($test->{flags}, "$scratch/generator", \@files, '.');
    return did_not_compile($status, $output) if $status ne '0';
    ($status, $output) = command($RUN_SECONDS, '.', "$scratch/output", "$scratch/generator", @arguments);
    return ('fail', "the generator's exit status is $status: " . first_line($output)) if $status ne '0';
    spew("$scratch/tmp__.go", $output);
    return 'pass';
}

sub run_output {
    my ($test, $compiler, $scratch) = @_;
    my @verdict = generate($test, $compiler, $scratch);
    return @verdict if $verdict[0] ne 'pass';
    my ($status, $output) = $compiler->program([], "$scratch/program", ["$scratch/tmp__.go"], '.');
    return did_not_compile($status, "the generated program: $output") if $status ne '0';
    return run_binary($test, $scratch, '.', "$scratch/program");
}

sub compile {
    my ($test, $compiler, $scratch) = @_;
    my ($status, $output) = $compiler->compile($test->{flags}, "$scratch/object.o", $test->{path}, '.');
    return $status eq '0' ? 'pass' : did_not_compile($status, $output);
}

# Lays X.dir out as the module "test": a package, its files grouped by package name in the order of their names, lies in
# the folder named as its first file; package main in the module's own. "./a" becomes "test/a". Returns the packages:
# name, folder, files.
sub lay_out {
    my ($test, $scratch) = @_;
    (my $source = $test->{path}) =~ s/\.go$/.dir/;
    opendir my $entries, $source or die "no folder $source\n";
    my (@packages, %by_name);
    for my $file (sort grep { /\.go$/ } readdir $entries) {
        my $text = slurp("$source/$file");
        $text =~ /^package ([\w\x80-\xff]+)/m or die "no package clause in $source/$file\n";
        my $name    = $1;
        my $package = $by_name{$name};
        if (!$package || $test->{single}) {
            (my $folder = $file) =~ s/\.go$//;
            $folder  = '.' if $name eq 'main' && !$package;
            $package = $by_name{$name} = {name => $name, folder => $folder, files => []};
            push @packages, $package;
        }
        $file =~ s/_test\.go$/_test_.go/; # Go's runner names files to the compiler, which does not mind
        push @{$package->{files}}, $file;
        $text =~ s{^(\s*(?:import\s*\(?\s*)?(?:[^\s"`]+\s+)?)(["`])\./([^"`]+)\2}{$1$2test/$3$2}mg;
        make_path("$scratch/module/$package->{folder}");
        spew("$scratch/module/$package->{folder}/$file", $text);
    }
    spew("$scratch/module/go.mod", "module test\n\ngo 1.19\n");
    return @packages;
}

sub compile_package {
    my ($test, $compiler, $scratch, $package) = @_;
    my $folder = $package->{folder} eq '.' ? '.' : "./$package->{folder}";
    return $compiler->compile($test->{flags}, "$scratch/object.o", $folder, "$scratch/module");
}

sub compile_folder {
    my ($test, $compiler, $scratch) = @_;
    for my $package (lay_out($test, $scratch)) {
        my ($status, $output) = compile_package($test, $compiler, $scratch, $package);
        return did_not_compile($status, $output) if $status ne '0';
    }
    return 'pass';
}

sub run_folder {
    my ($test, $compiler, $scratch) = @_;
    my @packages = lay_out($test, $scratch);
    my $main = pop @packages;
    for my $package (@packages) {
        my ($status, $output) = compile_package($test, $compiler, $scratch, $package);
        next if $test->{must_fail} && $package == $packages[-1];
        return did_not_compile($status, $output) if $status ne '0';
    }
    my $folder = $main->{folder} eq '.' ? '.' : "./$main->{folder}";
    my ($status, $output) = $compiler->program($test->{flags}, "$scratch/program", [$folder], "$scratch/module");
    return did_not_compile($status, $output) if $status ne '0';
    return run_binary($test, $scratch, $scratch, "$scratch/program", @{$test->{arguments}});
}

# --- Error checks

# The messages in a compiler's output: a line that begins with a tab continues the one before.
sub messages {
    my ($output, $with_generated) = @_;
    my @messages;
    for my $line (split /\n/, $output) {
        if    ($line =~ /^\t/ && @messages)   { $messages[-1] .= "\n$line" }
        elsif ($line =~ /^(?:go tool|#)|^\s*$/) { next }
        elsif ($line =~ /^<autogenerated>/ && !$with_generated) { next }
        else                                                   { push @messages, $line }
    }
    return @messages;
}

# RE2's syntax is Perl's but for braces that count nothing: those stand for themselves.
sub compile_pattern {
    my ($text) = @_;
    my $pattern = eval { no warnings; qr/$text/ };
    return $pattern if $pattern;
    (my $escaped = $text) =~ s/(?<!\\)\{(?!\d+,?\d*\})/\\{/g;
    return eval { no warnings; qr/$escaped/ };
}

# The ERROR comments of a file: [file, line, pattern, its text, auto].
sub wanted_errors {
    my ($path) = @_;
    my ($name, $line, @wanted) = (basename($path), 0);
    for my $text (split /\n/, slurp($path)) {
        $line++;
        next if $text =~ m{////};
        my $auto = $text =~ m{// (?:GC_)?ERRORAUTO (.*)};
        my $rest = $1;
        next unless $auto || $text =~ m{// (?:GC_)?ERROR (.*)};
        $rest = $1 unless $auto;
        while ($rest =~ /"([^"]*)"/g) {
            my $source = $1;
            $source =~ s{LINE(?:([+-])(\d+))?}{"$name:" . ($line + (!$1 ? 0 : $1 eq '+' ? $2 : -$2))}ge;
            my $pattern = compile_pattern($source) or die "$path:$line: cannot compile the pattern $source\n";
            push @wanted, [$name, $line, $pattern, $source, $auto];
        }
    }
    return @wanted;
}

# The file and line a message is about, as "base.go:7"; '' without one.
sub message_place {
    my ($message) = @_;
    return $message =~ m{^(?:[^:\n]*/)?([^:/\n]+):(\d+)[:\[]} ? "$1:$2" : '';
}

# Go's own rule. Expectations are served in order; each takes all messages of its line that its pattern matches. What
# nobody took is an error. Returns what is wrong.
sub unmatched {
    my ($wanted, @pool) = @_;
    my @wrong;
    for my $want (@$wanted) {
        my ($name, $line, $pattern, $source, $auto) = @$want;
        my (@here, @others);
        for my $message (@pool) {
            my $is_here = $auto ? $message =~ /^<autogenerated>/ : message_place($message) eq "$name:$line";
            push @{$is_here ? \@here : \@others}, $message;
        }
        my @left = grep { my (undef, $text) = split / /, $_, 2; (defined $text ? $text : $_) !~ $pattern } @here;
        @pool = (@others, @left);
        push @wrong, "$name:$line: no message \"$source\"" unless @here;
        push @wrong, "$name:$line: no match for \"$source\" in: @left" if @here && @left == @here;
    }
    return (@wrong, map { "unexpected: $_" } @pool);
}

# Compares a compiler's output with the ERROR comments of the files; $lines, the places where messages must be, replace
# theirs in the weaker measure (then words are not compared).
sub compare_errors {
    my ($test, $output, $lines, @files) = @_;
    my @messages = messages($output, $test->{action} eq 'errorcheckwithauto');
    my @wanted   = map { wanted_errors($_) } @files;
    my %got      = map { message_place($_) || first_line($_) => 1 } @messages;
    my %expected = map { $_ => 1 } $lines ? @$lines : map { $_->[4] ? '<autogenerated>:1' : "$_->[0]:$_->[1]" } @wanted;
    my $by_line  = sub { sort { ($a =~ /:(\d+)$/ ? $1 : 0) <=> ($b =~ /:(\d+)$/ ? $1 : 0) || $a cmp $b } @_ };
    my @missing  = $by_line->(grep { !$got{$_} } keys %expected);
    my @extra    = $by_line->(grep { !$expected{$_} } keys %got);
    my $places   = join ' ', $by_line->(keys %got);
    return ('fail', (@missing ? "no message at @missing" : '') . (@missing && @extra ? '; ' : '')
            . (@extra ? "unexpected ones at @extra" : ''), $places, $output) if @missing || @extra;
    my @wrong = unmatched(\@wanted, @messages);
    return @wrong ? ('words', join('; ', @wrong), $places, $output) : ('pass', '', $places, $output);
}

# Whether the compiler's exit status is what the test wants; if not, the verdict.
sub wrong_status {
    my ($status, $must_fail, $output) = @_;
    return ('fail', "compiler: status $status: " . first_line($output), '', $output) if $status !~ /^[012]$/;
    return ('fail', 'does not compile: ' . first_line($output), '', $output) if !$must_fail && $status ne '0';
    return ();
}

sub check_errors {
    my ($test, $compiler, $scratch, $lines) = @_;
    my ($status, $output) = $compiler->compile($test->{flags}, "$scratch/object.o", $test->{path}, '.');
    my @verdict = wrong_status($status, $test->{must_fail}, $output);
    return @verdict ? @verdict : compare_errors($test, $output, $lines, $test->{path});
}

sub check_errors_of_output {
    my ($test, $compiler, $scratch, $lines) = @_;
    my @verdict = generate($test, $compiler, $scratch);
    return @verdict if $verdict[0] ne 'pass';
    my $file = "$scratch/tmp__.go";
    my ($status, $output) = $compiler->compile($test->{flags}, "$scratch/object.o", $file, '.');
    @verdict = wrong_status($status, $test->{must_fail}, $output);
    return @verdict ? @verdict : compare_errors($test, $output, $lines, $file);
}

# Only the last package must fail (the last but one when the last is to be run); the others must compile.
sub check_errors_of_folder {
    my ($test, $compiler, $scratch, $lines) = @_;
    my @packages = lay_out($test, $scratch);
    my $failing  = $packages[$test->{action} eq 'errorcheckandrundir' && $test->{must_fail} ? -2 : -1];
    my ($worst, @explained, @places) = ('pass');
    for my $package (@packages) {
        my ($status, $output) = compile_package($test, $compiler, $scratch, $package);
        my @verdict = wrong_status($status, $test->{must_fail} && $package == $failing, $output);
        return @verdict if @verdict;
        my %in_package = map { $_ => 1 } @{$package->{files}};
        my @here       = $lines ? grep { /^(.*):/ && $in_package{$1} } @$lines : ();
        my ($result, $why, $places) = compare_errors($test, $output, $lines && \@here,
            map { "$scratch/module/$package->{folder}/$_" } @{$package->{files}});
        $worst = $result if $result eq 'fail' || $worst eq 'pass';
        push @explained, $why    if $why;
        push @places,    $places if $places;
        last if $status ne '0';
    }
    return ($worst, join('; ', @explained), join(' ', @places));
}

# --- The expectation file: path, state, reason, separated by tabs; several states for a path are several rows.

sub read_expectations {
    my ($path) = @_;
    my (%expected, @comments);
    open my $file, '<', $path or return (\%expected, []);
    while (<$file>) {
        chomp;
        if (/^#/ || /^\s*$/) { push @comments, $_; next }
        my ($test, $state, $reason) = split /\t/, $_, 3;
        die "$path:$.: a row is path, state and reason, separated by tabs\n" unless defined $reason;
        $expected{$test}{$state} = $reason;
    }
    return (\%expected, \@comments);
}

sub write_expectations {
    my ($path, $expected, $comments) = @_;
    my $text = join '', map { "$_\n" } @$comments;
    for my $test (sort keys %$expected) {
        $text .= "$test\t$_\t$expected->{$test}{$_}\n" for sort keys %{$expected->{$test}};
    }
    spew("$path.new", $text);
    rename "$path.new", $path or die "cannot write $path: $!\n";
}

1;
