package io

import real "io"

// One end of file for both libraries, so that readers of either serve both.
var EOF = real.EOF
var ErrUnexpectedEOF = real.ErrUnexpectedEOF
