package ring

type Ring struct{ items []*int }

func (r *Ring) Fill(n int) {
	for i := 0; i < n; i++ {
		r.items = append(r.items, &i)
	}
}

func (r *Ring) Len() int { return len(r.items) }
