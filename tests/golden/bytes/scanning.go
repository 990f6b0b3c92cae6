// bufio readers, scanners and writers; splitting functions; copying with a reused buffer.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

type column struct {
	name  string
	width int
}

func columns(r io.Reader) ([]column, error) {
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 0, 1024), 1<<20)
	var cols []column
	for s.Scan() {
		fields := bytes.Split(s.Bytes(), []byte{'|'})
		for i, f := range fields {
			if i == len(cols) {
				cols = append(cols, column{name: string(bytes.TrimSpace(f))})
			}
			cols[i].width = max(cols[i].width, len(f))
		}
	}
	return cols, s.Err()
}

func paragraphs(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.Index(data, []byte("\n\n")); i >= 0 {
		return i + 2, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

func countParagraphs(text string) (n int) {
	s := bufio.NewScanner(strings.NewReader(text))
	s.Split(paragraphs)
	for s.Scan() {
		n++
	}
	return
}

func number(w io.Writer, r io.Reader) (int, error) {
	in, out := bufio.NewReader(r), bufio.NewWriterSize(w, 512)
	defer out.Flush()
	for n := 1; ; n++ {
		line, err := in.ReadString('\n')
		if line != "" {
			fmt.Fprintf(out, "%3d %s", n, line)
		}
		if err == io.EOF {
			return n - 1, nil
		}
		if err != nil {
			return n, err
		}
	}
}

func transfer(dst io.Writer, src io.Reader, buf []byte) (total int, err error) {
	if buf == nil {
		buf = make([]byte, 4096)
	}
	for {
		n, err := src.Read(buf)
		if n > 0 {
			m, werr := dst.Write(buf[:n])
			total += m
			if werr != nil {
				return total, werr
			}
		}
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return total, err
		}
	}
}

func main() {
	cols, err := columns(strings.NewReader("a | bb\nccc|d\n"))
	fmt.Println(cols, err, countParagraphs("x\n\ny\nz\n\nw"))
	number(os.Stdout, strings.NewReader("one\ntwo\n"))
	var sink bytes.Buffer
	fmt.Println(transfer(&sink, strings.NewReader("data"), make([]byte, 2)))
}
