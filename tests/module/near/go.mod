module example.org/near

go 1.20
