// storage: what the browser keeps for the page, where it allows that; where not, nothing is kept and nothing fails.

/** @param {Storage} store @param {string} key */
export function recall(store, key) {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return null; // forbidden, or what it holds isn't ours
  }
}

/** @param {Storage} store @param {string} key @param {unknown} value */
export function keep(store, key, value) {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // forbidden or full
  }
}

/** localStorage, or a store that forgets. */
export function lasting() {
  return storeOf('localStorage');
}

/** sessionStorage, or a store that forgets. */
export function passing() {
  return storeOf('sessionStorage');
}

/** @param {'localStorage' | 'sessionStorage'} name @returns {Storage} */
function storeOf(name) {
  try {
    return window[name];
  } catch {
    return /** @type {Storage} */ (/** @type {unknown} */ ({ getItem: () => null, setItem() {} }));
  }
}
