// A page of React 19 whose links show other pages without loading any, as Docusaurus' do.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Site({ pages }) {
  const [shown, show] = useState('home');
  const { attributes, code } = pages[shown];
  return h('main', {}, ...Object.keys(pages).map((name) => h('button', { key: name, onClick: () => show(name) }, name)),
    h('h1', { key: 'title' }, shown), attributes && h('go-escape', { ...attributes }, code));
}

createRoot(document.querySelector('#site')).render(h(Site, { pages: globalThis.pages }));
