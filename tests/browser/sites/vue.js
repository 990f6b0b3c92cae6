// A page of Vue 3 whose links show other pages without loading any, as VitePress' do.
import { createApp, h, ref } from 'vue';

const shown = ref('home');
createApp({
  render() {
    const { attributes, code } = globalThis.pages[shown.value];
    return h('main', [...Object.keys(globalThis.pages).map((name) => h('button', { onClick: () => (shown.value = name) }, name)),
      h('h1', shown.value), attributes ? h('go-escape', { ...attributes }, code) : null]);
  },
}).mount('#site');
