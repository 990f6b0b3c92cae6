// frame: the only script in an embedded frame: tells the page around how tall the frame would need to be. Nothing else is told, so
// any page may hear it.
const id = location.pathname.split('/').pop();
let told = 0;

function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told || window.parent === window) return;
  told = height;
  window.parent.postMessage({ type: 'escapement:height', id, height }, '*');
}

new ResizeObserver(tell).observe(document.documentElement);
window.addEventListener('load', tell);
tell();
