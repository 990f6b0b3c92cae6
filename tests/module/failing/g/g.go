package g

import "example.org/failing/g/h"
var Y string = 1
