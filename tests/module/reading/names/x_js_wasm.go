package names

func f_x_js_wasm() *int { return new(int) }
