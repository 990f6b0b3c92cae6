// Contexts: values with private keys, timeouts, causes, workers that stop, AfterFunc.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type ctxKey struct{}

type session struct {
	user  string
	trail []string
	mu    sync.Mutex
}

func withSession(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, ctxKey{}, &session{user: user})
}

func sessionOf(ctx context.Context) *session {
	s, _ := ctx.Value(ctxKey{}).(*session)
	return s
}

func (s *session) note(format string, args ...any) {
	if s == nil {
		return
	}
	s.mu.Lock()
	s.trail = append(s.trail, fmt.Sprintf(format, args...))
	s.mu.Unlock()
}

var errQuota = errors.New("quota exceeded")

func step(ctx context.Context, name string, d time.Duration) error {
	select {
	case <-time.After(d):
		sessionOf(ctx).note("%s done", name)
		return nil
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", name, context.Cause(ctx))
	}
}

func all(ctx context.Context, steps map[string]time.Duration) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	for name, d := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := step(ctx, name, d); err != nil {
				cancel(err)
			}
		}()
	}
	wg.Wait()
	return context.Cause(ctx)
}

func limited(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, time.Millisecond, errQuota)
	defer cancel()
	stop := context.AfterFunc(ctx, func() { sessionOf(ctx).note("expired") })
	defer stop()
	return step(ctx, "slow", time.Minute)
}

func main() {
	ctx := withSession(context.Background(), "ann")
	fmt.Println(all(ctx, map[string]time.Duration{"a": 1, "b": 2}))
	fmt.Println(errors.Is(limited(ctx), errQuota), len(sessionOf(ctx).trail) >= 2, sessionOf(context.TODO()) == nil)
}
