// Deferred calls: closing files in order, changing named results, in loops, with arguments evaluated early.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
)

func copyFile(dst, src string) (n int64, err error) {
	in, err := os.Open(src)
	if err != nil {
		return 0, err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return 0, err
	}
	defer func() {
		if e := out.Close(); e != nil && err == nil {
			err = e
		}
	}()
	w := bufio.NewWriter(out)
	defer w.Flush()
	return io.Copy(w, in)
}

type transaction struct {
	steps []string
	done  bool
}

func (t *transaction) rollback() {
	if !t.done {
		t.steps = t.steps[:0]
	}
}

func transfer(t *transaction, amounts ...int) (err error) {
	defer t.rollback()
	defer func(before int) {
		if err != nil {
			err = fmt.Errorf("after %d steps: %w", before, err)
		}
	}(len(t.steps))
	for _, a := range amounts {
		if a < 0 {
			return errors.New("negative amount")
		}
		t.steps = append(t.steps, fmt.Sprint("move ", a))
	}
	t.done = true
	return nil
}

func inLoop(paths []string) (total int64) {
	for _, p := range paths {
		func() {
			f, err := os.Open(p)
			if err != nil {
				return
			}
			defer f.Close()
			if st, err := f.Stat(); err == nil {
				total += st.Size()
			}
		}()
		defer fmt.Println("looked at", p)
	}
	return total
}

func main() {
	var t transaction
	fmt.Println(transfer(&t, 1, 2, -3), len(t.steps))
	_, err := copyFile("/no/such/copy", "/no/such/file")
	fmt.Println(err != nil, inLoop([]string{"/etc/hostname"}))
}
