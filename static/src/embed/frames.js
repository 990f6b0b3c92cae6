// frames: gives each frame of the service the height that its page tells (frame.js), and believes nobody else.

const MOST_PIXELS = 20_000;

/** @param {string} origin the service's */
export function resizeFrames(origin) {
  window.addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== 'escapement:height') return;
    const height = Number(data.height);
    if (!(height > 0 && height <= MOST_PIXELS)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
    }
  });
}
