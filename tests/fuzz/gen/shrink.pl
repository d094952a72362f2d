#!/usr/bin/perl
# Makes a program smaller that shows something: shrink.pl SECONDS FILE.go COMMAND... The command gets a file's name as its last
# argument and exits with 0 when that program still shows it. FILE.go is rewritten each time a smaller one does.
#
# The idea: lines that open braces, with all up to the closing ones, are a group; groups and single lines are left out in ever
# smaller runs, from the outside in. What no longer compiles is just not interesting.
use strict;
use warnings;

my ($seconds, $file, @command) = @ARGV;
die "usage: shrink.pl SECONDS FILE.go COMMAND...\n" unless @command;
my $end = time + $seconds;
my $try = "$file.smaller.go";
open my $in, '<', $file or die "shrink.pl: $file: $!\n";
my @lines = <$in>;
close $in;

sub write_lines {
    my ($name, @text) = @_;
    open my $out, '>', $name or die "shrink.pl: $name: $!\n";
    print $out @text;
    close $out or die "shrink.pl: $name: $!\n";
}

# How far braces and parentheses are open after a line.
sub opened {
    (my $bare = $_[0]) =~ s/"(?:[^"\\]|\\.)*"|'[^']*'|\/\/.*//g;
    return ($bare =~ tr/{(//) - ($bare =~ tr/})//);
}

# The groups of the lines [from, to), as [first, last + 1].
sub groups {
    my ($from, $to) = @_;
    my ($level, $start, @found) = (0, $from);
    for my $i ($from .. $to - 1) {
        $level += opened($lines[$i]);
        next if $level > 0 || $i + 1 < $to && $lines[$i + 1] =~ /^\s*(?:\}|\))/ && $level > 0;
        push @found, [$start, $i + 1];
        ($level, $start) = (0, $i + 1);
    }
    push @found, [$start, $to] if $start < $to;
    return @found;
}

# Leaves out the lines [from, to) when the rest is still interesting.
sub without {
    my ($from, $to) = @_;
    return 0 if time > $end;
    my @rest = (@lines[0 .. $from - 1], @lines[$to .. $#lines]);
    write_lines($try, @rest);
    return 0 if system(@command, $try) != 0;
    @lines = @rest;
    write_lines($file, @lines);
    return 1;
}

# Shrinks the lines [from, to); gives how many are left of them.
sub shrink {
    my ($from, $to) = @_;
    my @groups = groups($from, $to);
    for (my $size = @groups; $size >= 1; $size = int($size / 2)) {
        for (my $at = @groups - $size; $at > -$size; $at -= $size) {
            my ($first, $last) = ($at < 0 ? 0 : $at, $at + $size - 1);
            my ($begin, $stop) = ($groups[$first][0], $groups[$last][1]);
            next unless without($begin, $stop);
            my $gone = $stop - $begin;
            splice @groups, $first, $last - $first + 1;
            $_->[0] -= $gone, $_->[1] -= $gone for @groups[$first .. $#groups];
            $to -= $gone;
        }
    }
    for my $i (reverse 0 .. $#groups) {
        my ($begin, $stop) = @{$groups[$i]};
        next if $stop - $begin < 3;
        $to -= $stop - $begin - 2 - shrink($begin + 1, $stop - 1);
    }
    return $to - $from;
}

my $before = @lines + 1;
while (@lines < $before && time <= $end) {
    $before = @lines;
    shrink(0, scalar @lines);
}
unlink $try;
