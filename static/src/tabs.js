// tabs: one panel of several. Arrow keys, Home and End move between tabs, as the ARIA pattern has it.

/** @param {HTMLElement} list role=tablist; each role=tab names its panel by aria-controls @param {(tab: HTMLElement) => void} onChoose */
export function tabs(list, onChoose) {
  const all = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role=tab]')]);

  /** @param {HTMLElement} chosen */
  const choose = (chosen) => {
    for (const tab of all) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !isChosen;
    }
    onChoose(chosen);
  };

  for (const [index, tab] of all.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      /** @type {Record<string, number>} */
      const targets = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: all.length - 1 };
      if (!(event.key in targets)) return;
      event.preventDefault();
      const target = all[(targets[event.key] + all.length) % all.length];
      choose(target);
      target.focus();
    });
  }
  choose(all[0]);
}

/** Shows how many there are behind a tab. @param {HTMLElement} tab @param {number} count */
export function setCount(tab, count) {
  const place = tab.querySelector('.count');
  if (place) place.textContent = count > 0 ? String(count) : '';
}
