#!/bin/sh
# The outputs in docs/tour.md are what the compiler prints. usage: tour.sh GOSLING
exec "$(dirname "$0")/../tour" "$1"
