// A context type of one's own, request-scoped dependencies, a group of tasks with the first error.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"
)

type scope struct {
	context.Context
	log   *slog.Logger
	attrs map[string]any
}

func (s *scope) Value(key any) any {
	if name, ok := key.(string); ok {
		if v, ok := s.attrs[name]; ok {
			return v
		}
	}
	return s.Context.Value(key)
}

func newScope(parent context.Context, out io.Writer) *scope {
	return &scope{parent, slog.New(slog.NewTextHandler(out, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	})), make(map[string]any)}
}

func (s *scope) with(key string, v any) *scope {
	child := *s
	child.attrs = map[string]any{key: v}
	child.Context = s
	child.log = s.log.With(key, v)
	return &child
}

type group struct {
	ctx    context.Context
	cancel context.CancelFunc
	errs   chan error
	n      int
}

func newGroup(ctx context.Context) *group {
	g := &group{errs: make(chan error, 16)}
	g.ctx, g.cancel = context.WithCancel(ctx)
	return g
}

func (g *group) run(f func(context.Context) error) {
	g.n++
	go func() { g.errs <- f(g.ctx) }()
}

func (g *group) wait() (first error) {
	defer g.cancel()
	for range g.n {
		if err := <-g.errs; err != nil && first == nil {
			first = err
			g.cancel()
		}
	}
	return
}

func main() {
	var out strings.Builder
	s := newScope(context.Background(), &out).with("user", "ann").with("try", 2)
	s.log.Info("start", "deadline", time.Second)
	g := newGroup(s)
	for i := range 3 {
		g.run(func(ctx context.Context) error {
			if i == 1 {
				return fmt.Errorf("task %d for %v", i, ctx.Value("user"))
			}
			<-ctx.Done()
			return nil
		})
	}
	fmt.Println(g.wait(), s.Value("try"), strings.Contains(out.String(), "user=ann"))
}
