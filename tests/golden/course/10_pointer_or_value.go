// A pointer parameter, and a value parameter
// A pointer parameter that is only read costs nothing: "does not escape".
// One that is kept makes every caller's variable escape: "leaking param".
// A value parameter is copied, and the caller's variable is never at risk.

package main

type account struct {
	owner   string
	balance int
}

var biggest *account

func byValue(a account) int { return a.balance }

func byPointer(a *account) int { return a.balance }

func keep(a *account) {
	if biggest == nil || a.balance > biggest.balance {
		biggest = a
	}
}

func main() {
	first := account{"Ada", 10}
	second := account{"Bob", 20}
	println(byValue(first), byPointer(&first))
	keep(&second)
	println(biggest.owner)
}
