// Time zones: a Location is the history of the clocks in one place, as a list of
// changes and a rule for the time after the last one.

package time

// A zone is what clocks show while no change happens.
type zone struct {
	name   string // as "CET"
	offset int    // seconds east of UTC
	dst    bool   // daylight saving time
}

// A change says which zone holds from an instant on, in Unix seconds.
type change struct {
	at   int64
	zone uint8
}

// A span is a zone and when it holds: from start to before end. The smallest
// and largest int64 stand for no beginning and no end.
type span struct {
	zone
	start, end int64
}

// A Location is a place with its time zones: those of UTC, Local, FixedZone and
// LoadLocation.
type Location struct {
	name    string
	zones   []zone
	changes []change // by instant
	rule    string   // what holds after the last change, as POSIX writes TZ
	recent  span     // the one at the time of loading, which most look-ups want
}

var (
	utcLoc     = Location{name: "UTC", recent: span{zone{name: "UTC"}, minInt64, maxInt64}}
	localLoc   Location // the runtime puts its address into times; filled at first use
	localKnown bool

	// UTC is Universal Coordinated Time.
	UTC *Location = &utcLoc

	// Local is the system's time zone: that of the variable TZ, or /etc/localtime.
	Local *Location = &localLoc

	// unnamed has the zones of whole hours without a name, from -12 to +14, once
	// they have been asked for: asking again gives the same pointer.
	unnamed [27]*Location
)

// get is l, loaded; nil stands for UTC.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l == &localLoc && !localKnown {
		// Another goroutine may run in here; both will find the same.
		found := systemLocation()
		if !localKnown {
			localLoc = *found
			localKnown = true
		}
	}
	return l
}

// String is the Location's name, as given to LoadLocation or FixedZone.
func (l *Location) String() string { return l.get().name }

// FixedZone is a Location where clocks are offset seconds east of UTC, always.
func FixedZone(name string, offset int) *Location {
	hour := offset/3600 + 12
	if name != "" || offset%3600 != 0 || hour < 0 || hour >= len(unnamed) {
		return fixedZone(name, offset)
	}
	if unnamed[hour] == nil {
		unnamed[hour] = fixedZone(name, offset)
	}
	return unnamed[hour]
}

func fixedZone(name string, offset int) *Location {
	z := zone{name: name, offset: offset}
	return &Location{
		name:    name,
		zones:   []zone{z},
		changes: []change{{at: minInt64}},
		recent:  span{z, minInt64, maxInt64},
	}
}

// offset is what clocks show at a time, in seconds east of UTC.
func (l *Location) offset(unix int64) int {
	l = l.get()
	if l.recent.start <= unix && unix < l.recent.end {
		return l.recent.offset
	}
	return l.find(unix).offset
}

// lookup is the zone at a time, and when it holds. The result is in the
// Location, or else in room.
func (l *Location) lookup(unix int64, room *span) *span {
	l = l.get()
	if l.recent.start <= unix && unix < l.recent.end {
		return &l.recent
	}
	*room = l.find(unix)
	return room
}

// find is lookup without l.recent.
func (l *Location) find(unix int64) span {
	if len(l.zones) == 0 {
		return span{zone{name: "UTC"}, minInt64, maxInt64}
	}
	n := len(l.changes)
	if n == 0 || unix < l.changes[0].at {
		s := span{l.zones[l.firstZone()], minInt64, maxInt64}
		if n > 0 {
			s.end = l.changes[0].at
		}
		return s
	}
	low, high := 0, n // the change is in [low, high)
	for high-low > 1 {
		mid := int(uint(low+high) >> 1)
		if unix < l.changes[mid].at {
			high = mid
		} else {
			low = mid
		}
	}
	c := &l.changes[low]
	s := span{l.zones[c.zone], c.at, maxInt64}
	if high < n {
		s.end = l.changes[high].at
	} else if l.rule != "" {
		if ruled, ok := applyRule(l.rule, c.at, unix); ok {
			return ruled
		}
	}
	return s
}

// firstZone is the zone before the first change. The data do not say: it is
// zone 0 if no change leads there; else the last standard time listed before
// the first change's zone if that is daylight saving time; else the first
// standard time; else zone 0.
func (l *Location) firstZone() int {
	used := false
	for i := range l.changes {
		used = used || l.changes[i].zone == 0
	}
	if !used {
		return 0
	}
	if len(l.changes) > 0 {
		first := int(l.changes[0].zone)
		if l.zones[first].dst {
			for i := first - 1; i >= 0; i-- {
				if !l.zones[i].dst {
					return i
				}
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].dst {
			return i
		}
	}
	return 0
}

// offsetOf is the offset of the zone called name: a place may have had several
// of that name, so one that holds when its own clocks show unix is preferred.
func (l *Location) offsetOf(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	var room span
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			s := l.lookup(unix-int64(z.offset), &room)
			if s.name == name {
				return s.offset, true
			}
		}
	}
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}
