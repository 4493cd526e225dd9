/** In the page: tells when its own content has been painted, and when a key press was answered. */
const { ipcRenderer } = require('electron');

/** @param {string} name */
function tell(name) {
  ipcRenderer.send('bench', name, performance.timeOrigin + performance.now());
}

/** The first task after a frame: what was there when the frame was made has then been painted. */
function tellPainted() {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell('painted');
    port2.postMessage(null);
  });
}

/** Home shows its title only with its data; the bare page has nothing to wait for. */
function isThere() {
  return document.querySelector('main h1, body[data-bare]') !== null;
}

tell('page');
const watch = new MutationObserver(() => {
  if (!isThere()) return;
  watch.disconnect();
  tell('there');
  tellPainted();
});
watch.observe(document, { childList: true, subtree: true });

// Ours goes to People; the bare page has only heard the key.
window.addEventListener('hashchange', () => tell('answered'), { once: true });
window.addEventListener('keydown', () => {
  if (document.body.hasAttribute('data-bare')) tell('answered');
});
