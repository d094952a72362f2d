// run -gcstress=20

// A hub for publishers and subscribers: whoever subscribes to a topic gets each message published on it from then on. One
// goroutine owns the table of subscribers and serves commands; each subscriber has a buffered channel, and a slow one loses
// messages (counted) rather than stopping everybody else.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type message struct {
	topic, text string
}

type subscriber struct {
	name   string
	inbox  chan message
	missed int // the hub's; read after the inbox has been closed
}

// hub is a channel of commands: functions that run one after another in the hub's goroutine, where alone the table is seen.
type hub struct {
	commands chan func(table)
	done     chan struct{}
}

type table map[string]map[*subscriber]bool // by topic

func newHub() *hub {
	h := &hub{make(chan func(table)), make(chan struct{})}
	go func() {
		defer close(h.done)
		topics := table{}
		for command := range h.commands {
			command(topics)
		}
		// the end: every inbox is closed once, whatever number of topics it listened to
		members := map[*subscriber]bool{}
		for _, listening := range topics {
			for s := range listening {
				members[s] = true
			}
		}
		for s := range members {
			close(s.inbox)
		}
	}()
	return h
}

// do runs a command and returns when it has run.
func (h *hub) do(command func(table)) {
	finished := make(chan struct{})
	h.commands <- func(t table) {
		defer close(finished)
		command(t)
	}
	<-finished
}

func (h *hub) subscribe(name string, room int, topics ...string) *subscriber {
	s := &subscriber{name: name, inbox: make(chan message, room)}
	h.do(func(t table) {
		for _, topic := range topics {
			if t[topic] == nil {
				t[topic] = map[*subscriber]bool{}
			}
			t[topic][s] = true
		}
	})
	return s
}

func (h *hub) unsubscribe(s *subscriber, topic string) {
	h.do(func(t table) { delete(t[topic], s) })
}

// publish returns the number of inboxes that took the message.
func (h *hub) publish(topic, text string) (delivered int) {
	h.do(func(t table) {
		for s := range t[topic] {
			select {
			case s.inbox <- message{topic, text}:
				delivered++
			default:
				s.missed++
			}
		}
	})
	return delivered
}

// close returns when all inboxes are closed.
func (h *hub) close() {
	close(h.commands)
	<-h.done
}

func main() {
	h := newHub()
	all := h.subscribe("all", 100, "news", "sports", "weather")
	fan := h.subscribe("fan", 100, "sports")
	slow := h.subscribe("slow", 2, "news", "sports")

	// subscribers collect on goroutines of their own; slow one does not listen before the end
	heard := make(chan string)
	var listeners sync.WaitGroup
	listen := func(s *subscriber) {
		defer listeners.Done()
		var texts []string
		for m := range s.inbox {
			texts = append(texts, m.topic+": "+m.text)
		}
		sort.Strings(texts)
		heard <- fmt.Sprintf("%s heard %d, missed %d\n  %s", s.name, len(texts), s.missed, strings.Join(texts, "\n  "))
	}
	listeners.Add(2)
	go listen(all)
	go listen(fan)

	fmt.Println("delivered:", h.publish("sports", "kick-off"))
	fmt.Println("delivered:", h.publish("weather", "rain"))
	fmt.Println("delivered:", h.publish("chess", "nobody listens"))
	h.unsubscribe(fan, "sports")
	fmt.Println("delivered:", h.publish("sports", "half-time"))

	// several publishers side by side
	var publishers sync.WaitGroup
	for p := range 3 {
		publishers.Add(1)
		go func() {
			defer publishers.Done()
			for i := range 2 {
				h.publish("news", fmt.Sprintf("story %d of reporter %d", i, p))
			}
		}()
	}
	publishers.Wait()
	close(fan.inbox) // it is on no topic: the hub does not know it any more
	h.close()

	listeners.Add(1)
	go listen(slow)
	go func() { listeners.Wait(); close(heard) }()
	var reports []string
	for report := range heard {
		reports = append(reports, report)
	}
	sort.Strings(reports)
	fmt.Println(strings.Join(reports, "\n"))
}
