// An error here and there; the sound part has lines all the same.
package main

import "os"

func wrong() int { return missing + "text" }

func right() *int { x := 1; return &x }
