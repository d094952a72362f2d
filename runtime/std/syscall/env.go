// The environment: taken over from C at first use, and from then on a list of
// "key=value" of our own, since C's must not be changed while others read it.

package syscall

var (
	env       []string // an unset variable leaves "" behind
	envCopied bool
)

func copyEnv() {
	if envCopied {
		return
	}
	var all []string // complete before others see it
	for i := 0; ; i++ {
		p := environ(i)
		if p == nil {
			break
		}
		all = append(all, text(p))
	}
	if !envCopied {
		env, envCopied = all, true
	}
}

// find is where key is in env, and its value; -1 if it is not set.
func find(key string) (i int, value string) {
	copyEnv()
	for i, kv := range env {
		if len(kv) > len(key) && kv[len(key)] == '=' && kv[:len(key)] == key {
			return i, kv[len(key)+1:]
		}
	}
	return -1, ""
}

// Getenv is the value of key and whether it is set.
func Getenv(key string) (value string, found bool) {
	if key == "" {
		return "", false
	}
	i, value := find(key)
	return value, i >= 0
}

// Setenv sets key.
func Setenv(key, value string) error {
	if key == "" {
		return EINVAL
	}
	for i := range len(key) {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := range len(value) {
		if value[i] == 0 {
			return EINVAL
		}
	}
	kv := key + "=" + value
	if i, _ := find(key); i >= 0 {
		env[i] = kv
	} else {
		env = append(env, kv)
	}
	return nil
}

// Unsetenv removes key.
func Unsetenv(key string) error {
	if i, _ := find(key); i >= 0 {
		env[i] = ""
	}
	return nil
}

// Clearenv removes all.
func Clearenv() {
	envCopied = true
	env = nil
}

// Environ is a copy of all, as "key=value".
func Environ() []string {
	copyEnv()
	all := make([]string, 0, len(env))
	for _, kv := range env {
		if kv != "" {
			all = append(all, kv)
		}
	}
	return all
}
