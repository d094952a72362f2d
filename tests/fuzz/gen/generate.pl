#!/usr/bin/perl
# Prints a random Go program: generate.pl SEED [FUNCTIONS=50]. Out: a valid program that ends, whose output (on stderr) depends
# on everything its functions reach at many points, and on nothing else: not on addresses, times, capacities, the order of maps or of
# goroutines, and not on where its objects live. With any argument it prints each number and not only their hashes.
#
# The idea: the file `grammar` lists ways to write expressions of a type and statements; this draws from them. What keeps programs
# comparable stands there and in prelude.go. Fuel ends loops and recursion.
use strict;
use warnings;
use File::Basename qw(dirname);

my ($seed, $functions) = (@ARGV, 50);
die "usage: generate.pl SEED [FUNCTIONS]\n" unless defined $seed && $seed =~ /^\d+$/;
my (%type, %alternatives, @all_types, %tags);
my %used;         # the tags and types that this program, or function, draws from
my @variables;    # [name, type], innermost last
my @functions;    # {name, parameters, variadic, results} of those that can be called
my ($names, $left) = (0, 0);
our $depth = 0;
our ($results, $in_loop) = ([], 0); # what `return` needs; whether `continue` may be said

srand $seed;
sub roll   { return int rand $_[0] }
sub chance { return rand(100) < $_[0] }

sub read_grammar {
    my ($file) = @_;
    open my $in, '<', $file or die "generate.pl: $file: $!\n";
    my $alternative;
    while (<$in>) {
        next if /^#/ || /^$/;
        if (/^type (\w+) (.*?) \| (.*) \| (.*)$/) {
            $type{$1} = {go => $2, leaf => $3, view => $4};
            push @all_types, $1;
        } elsif (/^(\w+) (\d+) (\w+): (.*\n)/) {
            $alternative = {weight => $2, tag => $3, text => $4};
            push @{$alternatives{$1}}, $alternative;
            $tags{$3} = 1;
        } elsif ($alternative && /^\t(.*\n)/) {
            $alternative->{text} .= $1;
        } else {
            die "generate.pl: $file:$.: neither a type nor an alternative\n";
        }
    }
    for (map { @$_ } values %alternatives) {
        chomp $_->{text};
        $_->{parts} = [split /(\$\([^()]*\)|\$\w+)/, $_->{text}];
    }
}

# --- Variables

sub fresh { return 'v' . $names++ }

# A variable of the type, recent ones rather than old ones.
sub find {
    my ($key) = @_;
    my @found = grep { $_->[1] eq $key } @variables;
    return undef unless @found;
    splice @found, 0, @found - 5 if @found > 5;
    return $found[roll(scalar @found)][0];
}

sub view {
    my ($name, $key) = @_;
    (my $view = $type{$key}{view}) =~ s/%/$name/;
    return "out($view)";
}

sub random_type {
    my @mine = grep { $used{$_} } @all_types;
    return chance(7) || !@mine ? $all_types[roll(scalar @all_types)] : $mine[roll(scalar @mine)];
}

# --- Drawing. What cannot be written here (there is no such variable) dies with "none\n".

sub expression {
    my ($key) = @_;
    my $variable = find($key);
    return $variable if defined $variable && chance($depth <= 0 ? 85 : 40);
    return $key eq 'int' ? roll(300) : $type{$key}{leaf} if $depth <= 0 || !$alternatives{$key};
    local $depth = $depth - 1;
    my $text = draw($key, {});
    return defined $text ? $text : $key eq 'int' ? roll(300) : $type{$key}{leaf};
}

# One alternative of the key, or undef after some that did not do.
sub draw {
    my ($key, $bound) = @_;
    my @choices = grep { $used{$_->{tag}} } @{$alternatives{$key}};
    my $sum = 0;
    $sum += $_->{weight} for @choices;
    for (1 .. 6) {
        last unless $sum;
        my ($at, $before) = (rand $sum, scalar @variables);
        my ($choice) = grep { ($at -= $_->{weight}) < 0 } @choices;
        my $keep = [];
        my $text = eval { expand($choice, {%$bound, ' start' => $before}, $keep) };
        die $@ if !defined $text && $@ ne "none\n";
        $#variables = $before - 1;
        next unless defined $text;
        push @variables, @$keep;
        return $text;
    }
    return undef;
}

sub expand {
    my ($choice, $bound, $keep) = @_;
    my $text = '';
    for my $part (@{$choice->{parts}}) {
        if ($part =~ /^\$\((.*)\)$/) {
            $text .= directive($bound, $keep, split ' ', $1);
        } elsif ($part =~ /^\$(\w+)$/) {
            $text .= $bound->{$1};
        } else {
            $text .= $part;
        }
    }
    return $text;
}

sub directive {
    my ($bound, $keep, $word, @rest) = @_;
    my $key = sub { my ($name) = @_; return $name =~ /^[A-Z]$/ ? $bound->{$name} : $name };
    if ($word eq 'end') { splice @variables, $bound->{' start'}; push @variables, @$keep; return '' }
    if ($word eq 'var' || $word eq 'use') {
        my $name = find($key->($rest[0]));
        die "none\n" unless defined $name;
        $bound->{$rest[1]} = $name if $rest[1];
        return $word eq 'use' ? '' : $name;
    }
    if ($word eq 'declare' || $word eq 'keep') {
        my $variable = [$bound->{$rest[0]}, $key->($rest[1])];
        push @variables, $variable;
        push @$keep, $variable if $word eq 'keep';
        return "_ = $variable->[0]";
    }
    if ($word eq 'text') { $bound->{$rest[0]} = draw($rest[1], $bound); return '' }
    return $bound->{$rest[0]} = fresh() if $word eq 'new';
    return roll($rest[0]) + ($rest[1] || 0) if $word eq 'roll';
    if ($word eq 'type') { $bound->{$rest[0]} = random_type(); return '' }
    return $type{$key->($rest[0])}{go} if $word eq 'go' && $rest[0] ne 'call';
    return view($bound->{$rest[0]}, $key->($rest[1])) if $word eq 'out';
    return call($keep, $word eq 'call' ? '' : "$word ") if $word eq 'call' || ($rest[0] || '') eq 'call';
    return leave() if $word eq 'return';
    return block($rest[0], $results, $in_loop) if $word eq 'block';
    return block($rest[0], $results, 1) if $word eq 'loop';
    return block($rest[0], $rest[1] eq 'none' ? [] : [$rest[1]], 0) if $word eq 'body';
    $word = $key->($word);
    return expression($word) if $type{$word};
    my $text = draw($word, $bound);
    die "none\n" unless defined $text;
    return $text;
}

# --- Statements

sub block {
    my ($count, $of, $loops) = @_;
    my $before = @variables;
    local ($results, $in_loop) = ($of, $loops);
    local $depth = 3;
    my $text = '';
    $text .= statement() while $count-- > 0 && $left > 0;
    $#variables = $before - 1;
    return $text;
}

sub statement {
    $left--;
    my $text = draw('do', {});
    return defined $text ? "$text\n" : '';
}

sub leave {
    my $condition = draw('cond', {}) || 'fuel == 7';
    my $how = $in_loop && chance(70) ? (chance(50) ? 'continue' : 'break') : 'return ' . join ', ', map { expression($_) } @$results;
    return "if ($condition) {\n$how\n}";
}

# A call of a function of the program; what it returns becomes variables. With a prefix (go, defer) they are dropped.
sub call {
    my ($keep, $prefix) = @_;
    die "none\n" unless @functions;
    my $f = $functions[chance(20) ? -1 : roll(scalar @functions)];
    local $depth = 2;
    my @arguments = map { expression($_) } @{$f->{parameters}};
    push @arguments, expression($f->{parameters}[-1]) if $f->{variadic} && chance(60);
    my $text = "$f->{name}(" . join(', ', @arguments) . ')';
    return "$prefix$text" if $prefix;
    my @new = map { [fresh(), $_] } @{$f->{results}};
    push @variables, @new;
    push @$keep, @new;
    $text = join(', ', map { $_->[0] } @new) . " := $text" if @new;
    $text .= "\n_ = $_->[0]" for @new;
    $text .= "\nclobber(" . (3 + roll(9)) . ')' if chance(40);
    return $text;
}

# --- Functions

# Few kinds of statements and types in one function leave it more that stays in the frame.
sub choose {
    my ($from, $percent) = @_;
    %used = map { $_ => 1 } grep { $_ eq 'core' || $_ eq 'int' || $_ eq 'ptr' || $from->{$_} && chance($percent) } sort keys %$from;
}

my %slices = (int => 'ints', ptr => 'ptrs', ptrs => 'grid', node => 'nodes');

sub function {
    my ($number) = @_;
    my $f = {name => "f$number", parameters => [map { random_type() } 1 .. 1 + roll(4)], results => [map { random_type() } 1 .. roll(4)]};
    $f->{variadic} = $slices{$f->{parameters}[-1]} && chance(40);
    my (@names, $head, $body);
    @variables = ();
    my @parameters = @{$f->{parameters}};
    for my $i (0 .. $#parameters) {
        my ($name, $rest) = (fresh(), $f->{variadic} && $i == $#parameters);
        push @variables, [$name, $rest ? $slices{$parameters[$i]} : $parameters[$i]];
        push @names, $name . ($rest ? ' ...' : ' ') . $type{$parameters[$i]}{go};
    }
    $head = (chance(60) ? "//go:noinline\n" : '') . "func $f->{name}(" . join(', ', @names) . ')';
    my @results = @{$f->{results}};
    my $named = @results && chance(40);
    my @of = map { $named ? [fresh(), $_] : $_ } @results;
    push @variables, @of if $named;
    $head .= ' (' . join(', ', map { $named ? "$_->[0] $type{$_->[1]}{go}" : $type{$_}{go} } @of) . ')' if @results;
    push @functions, $f; # it may call itself
    $left = 16;
    my $leaves = $named ? '' : ' ' . join ', ', map { $_ eq 'int' ? 0 : $type{$_}{leaf} } @results;
    $body = "if fuel--; fuel < 0 {\nreturn$leaves\n}\n";
    local ($results, $in_loop, $depth) = ([@results], 0, 3);
    for (1 .. 7) {
        $body .= statement() if $left > 0;
    }
    $body .= view(@$_) . "\n" for grep { chance(25) } @variables;
    return "$head {\n${body}return " . join(', ', map { expression($_) } @results) . "\n}\n";
}

# What calls a function, with arguments of its own, and looks at what comes back more than once.
sub driver {
    my ($number) = @_;
    @variables = ();
    ($results, $in_loop, $depth, $left) = ([], 0, 3, 6);
    my $text = "func drive$number(seed int) {\n";
    push @variables, ['seed', 'int'];
    $text .= statement() for 1 .. 3;
    my @all = @functions;
    @functions = $functions[$number];
    $text .= call([], '') . "\n";
    @functions = @all;
    $text .= "clobber(9)\n" . join('', map { view(@$_) . "\n" } @variables) . "clobber(7)\n";
    return $text . join('', map { view(@$_) . "\n" } grep { chance(50) } @variables) . "}\n";
}

sub implementation {
    my ($number) = @_;
    my $receiver = 'x ' . ($number < 3 ? '*' : '') . "impl$number";
    my $text = "type impl$number struct {\nn int\np *int\nps []*int\npp **int\nnext shape\n}\n";
    local $depth = 1;
    my %methods = (get => '() *int', put => '(p *int)', self => '() shape', size => '() int');
    $text .= "func ($receiver) $_$methods{$_} {\n" . draw("${_}body", {}) . "\n}\n" for sort keys %methods;
    return $text;
}

# One tab for each brace that is open.
sub indented {
    my ($text) = @_;
    my ($level, $result) = (0, '');
    for (split /\n/, $text) {
        my $close = /^[})]/ || /^case .*:$/ || /^default:$/ ? 1 : 0;
        next if /^$/;
        $result .= "\t" x ($level - $close) . "$_\n";
        (my $bare = $_) =~ s/"(?:[^"\\]|\\.)*"|'[^']*'//g;
        $level += ($bare =~ tr/{//) - ($bare =~ tr/}//);
    }
    return $result;
}

my $here = dirname($0);
read_grammar("$here/grammar");
open my $prelude, '<', "$here/prelude.go" or die "generate.pl: $here/prelude.go: $!\n";
print <$prelude>;
my $text = '';
my %everything = map { $_ => 1 } keys %tags, @all_types;
choose(\%everything, 65);
my %program = %used;
$text .= implementation($_) . "\n" for 0 .. 3;
for my $i (0 .. $functions - 1) {
    choose(\%program, 60);
    $text .= function($i) . "\n" . driver($i) . "\n";
}
$text .= "func main() {\ntrace = len(os.Args) > 1\n";
$text .= "fuel, lines = 250, 0\ndrive$_($_)\nviewKept()\nprintln(\"f$_\", total)\n" for 0 .. $functions - 1;
print indented($text . "}\n");
