// Addresses kept in a map and in a package variable
// What a map or a package variable points to is reachable after the function
// has returned, so s and the new session escape. byValue keeps copies:
// the map's own memory grows, but no session is allocated for itself.

package main

type session struct{ user, visits int }

var latest *session

func keep(all map[int]*session, user int) {
	s := session{user: user}
	all[user] = &s
	latest = &session{user: user}
}

func byValue(all map[int]session, user int) {
	s := all[user]
	s.visits++
	all[user] = s
}

func main() {
	all := map[int]*session{}
	keep(all, 1)
	copies := map[int]session{}
	byValue(copies, 1)
	println(len(all), len(copies), latest.user)
}
