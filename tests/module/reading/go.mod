module example.org/reading

go 1.25

ignore (
	./skip
	deep
)
