// docs: what the pages to read do: the colours' switch, and copy buttons at the code, which names this service.
import { copyButton } from '../copy_button.js';
import { byId, el } from '../dom.js';
import { themeSwitch } from '../theme.js';

const EXAMPLE = 'https://escapement.example';

themeSwitch(byId('theme'));
for (const block of document.querySelectorAll('article pre')) {
  const code = block.querySelector('code');
  if (!code) continue;
  code.textContent = (code.textContent ?? '').replaceAll(EXAMPLE, location.origin);
  block.setAttribute('tabindex', '0');
  const holder = el('div', { class: 'docs-code' });
  block.replaceWith(holder);
  holder.append(block, copyButton('Copy', () => code.textContent ?? '', 'Copy this code'));
}
