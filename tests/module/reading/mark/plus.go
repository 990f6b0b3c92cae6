// +build windows

package mark

func h() *int { return new(int) }
