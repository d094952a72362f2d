package p

var G []*int

func F(x int) *int            { return &x }
func B(s string) (out []byte) { out = []byte(s); return }
func L(s string) int          { t := []byte(s); t[0] = 1; var y int; G = append(G, &y); return len(t) }
