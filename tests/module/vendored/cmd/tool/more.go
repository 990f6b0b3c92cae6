package main

func use(f func(int) *int) *int { return f(1) }
