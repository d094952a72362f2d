package runtime

// GOARCH names the processor the program is built for.
const GOARCH = "amd64"
