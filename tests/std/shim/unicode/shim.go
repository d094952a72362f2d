package unicode

import real "unicode"

var names = [...]string{"", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps",
	"Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"}

func category(r rune) int {
	for i := 1; i < len(names); i++ {
		if real.Is(real.Categories[names[i]], r) {
			return i
		}
	}
	return 0
}
func mapUpper(r rune) rune { return real.ToUpper(r) }
func mapLower(r rune) rune { return real.ToLower(r) }
func mapTitle(r rune) rune { return real.ToTitle(r) }
