package rand

// A ChaCha8 is the generator of the C2SP specification chacha8rand: Bernstein's ChaCha with 8 rounds as
// a stream, which takes a new key from its own output, so that earlier numbers cannot be told
// from the state.
//
// A key of 32 bytes makes 16 blocks, counters 0 to 15. Four of them are made together and
// interlaced: word 0 of each of the four, then word 1 of each, ... The key is added to the rounds' result,
// the rest of the input is not. The last 32 bytes of the last four blocks are the next key; the others,
// 992 bytes, are the numbers.
type ChaCha8 struct {
	numbers [groupNumbers]uint64
	key     [4]uint64
	next    int // the next of numbers
	end     int // how many of them are to be given out
	counter int // of the first of the four blocks

	rest  [8]byte // what Read has left of a number: the last restN bytes
	restN int
}

const (
	groupBlocks  = 4
	groupNumbers = groupBlocks * 64 / 8
	keyBlocks    = 16
	keyNumbers   = 4
	allNumbers   = keyBlocks/groupBlocks*groupNumbers - keyNumbers
)

// NewChaCha8 returns a ChaCha8 with the key seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed sets the state of NewChaCha8(seed).
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.key {
		c.key[i] = little(seed[8*i:])
	}
	c.start(0)
	c.restN = 0
}

// blocks makes four blocks of key, with counter and the next three. It is the C runtime's: a vector of the
// machine holds a word of each of the four.
//
//go:noescape
func blocks(numbers *[groupNumbers]uint64, key *[4]uint64, counter int)

// start makes the numbers of the four blocks from counter on.
func (c *ChaCha8) start(counter int) {
	c.counter = counter
	c.next, c.end = 0, groupNumbers
	if counter == keyBlocks-groupBlocks {
		c.end = groupNumbers - keyNumbers
	}
	blocks(&c.numbers, &c.key, counter)
}

// refill makes the next numbers, with a new key after 16 blocks.
func (c *ChaCha8) refill() {
	counter := c.counter + groupBlocks
	if counter == keyBlocks {
		counter = 0
		copy(c.key[:], c.numbers[groupNumbers-keyNumbers:])
	}
	c.start(counter)
}

// Uint64 returns the next number.
func (c *ChaCha8) Uint64() uint64 {
	if c.next >= c.end {
		c.refill()
	}
	x := c.numbers[c.next]
	c.next++
	return x
}

// Read fills p. It returns len(p) and no error. What it leaves of a number is the next Read's.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	if c.restN > 0 {
		n = copy(p, c.rest[len(c.rest)-c.restN:])
		c.restN -= n
	}
	for ; len(p)-n >= 8; n += 8 {
		store(p[n:], c.Uint64())
	}
	if n < len(p) {
		store(c.rest[:], c.Uint64())
		k := copy(p[n:], c.rest[:])
		c.restN = len(c.rest) - k
		n += k
	}
	return n, nil
}

// store writes x at the beginning of b, little-endian.
func store(b []byte, x uint64) {
	_ = b[7]
	b[0], b[1], b[2], b[3] = byte(x), byte(x>>8), byte(x>>16), byte(x>>24)
	b[4], b[5], b[6], b[7] = byte(x>>32), byte(x>>40), byte(x>>48), byte(x>>56)
}

const (
	chachaHead = "chacha8:"
	restHead   = "readbuf:"
)

// AppendBinary appends the state: if Read has a rest "readbuf:", its length in a byte and the rest; then
// "chacha8:", how many numbers of the key were given out, big-endian, and the key.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.restN > 0 {
		b = append(b, restHead...)
		b = append(b, byte(c.restN))
		b = append(b, c.rest[len(c.rest)-c.restN:]...)
	}
	b = append(b, chachaHead...)
	b = appendBig(b, uint64(c.counter/groupBlocks*groupNumbers+c.next))
	for _, word := range c.key {
		b = appendLittle(b, word)
	}
	return b, nil
}

// MarshalBinary returns what AppendBinary appends.
func (c *ChaCha8) MarshalBinary() ([]byte, error) {
	return c.AppendBinary(make([]byte, 0, 64))
}

// UnmarshalBinary takes over a state that MarshalBinary gave.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if n := len(restHead); len(data) >= n && string(data[:n]) == restHead {
		data = data[n:]
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return &encodingError{"invalid ChaCha8 Read buffer encoding"}
		}
		rest := data[1 : 1+int(data[0])]
		c.restN = copy(c.rest[len(c.rest)-len(rest):], rest)
		data = data[1+len(rest):]
	}
	n := len(chachaHead)
	if len(data) != n+8+32 || string(data[:n]) != chachaHead {
		return &encodingError{"invalid ChaCha8 encoding"}
	}
	used := big(data[n:])
	if used > allNumbers {
		return &encodingError{"invalid ChaCha8 encoding"}
	}
	for i := range c.key {
		c.key[i] = little(data[n+8+8*i:])
	}
	c.start(int(used) / groupNumbers * groupBlocks)
	c.next = int(used) % groupNumbers
	return nil
}
