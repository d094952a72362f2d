// precise 0

// Row "[]byte <-> string" (golang/go#20881, #43752): results over 32 bytes are on the heap. Here a key is put together, looked up and
// compared, and never kept; the longest has about 50 bytes.
package main

//go:noinline
func lookup(table map[string]int, service string, buffer []byte) int {
	key := "application/" + service + "/version-" + string(buffer)
	if n, ok := table[key]; ok {
		return n
	}
	upper := []byte(key)
	for i, c := range upper {
		if c >= 'a' && c <= 'z' {
			upper[i] = c - 32
		}
	}
	if s := string(upper); s > "B" {
		return len(s)
	}
	return int(upper[len(upper)-1])
}

func main() {
	table := map[string]int{"application/billing-and-invoices/version-17": 1}
	services := []string{"billing-and-invoices", "search", "orders-and-deliveries"}
	sum := 0
	for i := range 1000 {
		version := [2]byte{byte('0' + i%10), byte('0' + i%8)}
		sum += lookup(table, services[i%3], version[:])
	}
	println(sum)
}
