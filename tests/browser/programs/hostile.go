// </script><script>globalThis.harmed = 1</script><img src=x onerror="globalThis.harmed = 1"> ‮⁦ [31m ]]> --> &lt; %3Cscript%3E
package main

import "fmt"

type 脚本 struct{ note string } // "'`${globalThis.harmed = 1}

var kept = map[string]*脚本{}

func keep(key string) *脚本 {
	value := 脚本{note: "]]><script>globalThis.harmed = 1</script>" + key}
	kept["\"><svg onload=globalThis.harmed=1>"] = &value
	return &value
}

func main() {
	v := keep("javascript:globalThis.harmed=1")
	fmt.Println("<img src=x onerror=globalThis.harmed=1>", '<', v.note, `</style><script>globalThis.harmed = 1</script>`)
	fmt.Println("‮gnp.exe⁦  ", *v)
}
