module example.org/app

go 1.24

require example.org/near v0.0.0
