module replacing

go 1.25

replace example.org/near v0.0.0 => ../near

require "example.org/near" v0.0.0
