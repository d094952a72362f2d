// run
// Encoders over byte slices: base64, run lengths, varints, CRC-32, hexadecimal; all checked by decoding again.
package main

import "fmt"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func encode64(in []byte) string {
	var out []byte
	for i := 0; i < len(in); i += 3 {
		var block uint32
		n := min(3, len(in)-i)
		for j := range 3 {
			block <<= 8
			if j < n {
				block |= uint32(in[i+j])
			}
		}
		for j := range 4 {
			if j > n {
				out = append(out, '=')
			} else {
				out = append(out, alphabet[block>>(18-6*j)&63])
			}
		}
	}
	return string(out)
}

func decode64(s string) (out []byte) {
	var index [256]int8
	for i := range index {
		index[i] = -1
	}
	for i, c := range []byte(alphabet) {
		index[c] = int8(i)
	}
	acc, bits := uint32(0), 0
	for i := range len(s) {
		v := index[s[i]]
		if v < 0 {
			break
		}
		acc = acc<<6 | uint32(v)
		if bits += 6; bits >= 8 {
			bits -= 8
			out = append(out, byte(acc>>bits))
		}
	}
	return
}

func rle(in string) (out []byte) {
	for i := 0; i < len(in); {
		j := i
		for j < len(in) && in[j] == in[i] && j-i < 255 {
			j++
		}
		out = append(out, byte(j-i), in[i])
		i = j
	}
	return
}

func unrle(in []byte) (out []byte) {
	for ; len(in) >= 2; in = in[2:] {
		for range in[0] {
			out = append(out, in[1])
		}
	}
	return
}

func putVarint(b []byte, x int64) []byte {
	u := uint64(x<<1) ^ uint64(x>>63)
	for u >= 0x80 {
		b = append(b, byte(u)|0x80)
		u >>= 7
	}
	return append(b, byte(u))
}

func varint(b []byte) (x int64, rest []byte) {
	var u uint64
	for i, c := range b {
		u |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			return int64(u>>1) ^ -int64(u&1), b[i+1:]
		}
	}
	return 0, nil
}

func crc(data []byte) uint32 {
	c := ^uint32(0)
	for _, b := range data {
		c ^= uint32(b)
		for range 8 {
			c = c>>1 ^ 0xEDB88320&-(c&1)
		}
	}
	return ^c
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\x00\xff\xfe"} {
		e := encode64([]byte(s))
		fmt.Print(e, " ", string(decode64(e)) == s, "; ")
	}
	fmt.Println()
	text := "aaaabbbcccccccccd"
	fmt.Println(rle(text), string(unrle(rle(text))) == text)
	var b []byte
	nums := []int64{0, -1, 1, 63, -64, 64, 300, -12345, 1<<63 - 1, -1 << 63}
	for _, n := range nums {
		b = putVarint(b, n)
	}
	fmt.Printf("%d %x\n", len(b), b)
	for _, n := range nums {
		var x int64
		if x, b = varint(b); x != n {
			fmt.Println("bad", x, n)
		}
	}
	fmt.Printf("%d %08x %08x\n", len(b), crc([]byte("123456789")), crc(nil))
}
