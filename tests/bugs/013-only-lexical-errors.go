// errorcheck
ÿ // ERROR "invalid UTF-8 encoding"
/* not closed // ERROR "comment not terminated"
