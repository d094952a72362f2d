// errorcheck
à // ERROR "invalid UTF-8 encoding"
