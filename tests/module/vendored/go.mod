module example.com/Mod // a comment

go 1.23.1

require (
	example.org/old v1.2.3 // indirect
)
