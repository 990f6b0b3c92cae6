module example.org/importing

go 1.27
