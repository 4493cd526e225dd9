/**
 * Loaded before the program's own code (`electron -r`), ours or the bare window's alike: presses a key as soon as
 * the page has painted, until it is answered, and writes each moment to stdout as a line of JSON, in
 * milliseconds of the system's clock.
 */
const { join } = require('node:path');
const { app, ipcMain } = require('electron');

/** @param {string} name @param {number} [at] */
function mark(name, at = performance.timeOrigin + performance.now()) {
  process.stdout.write(`${JSON.stringify({ bench: name, at })}\n`);
}

mark('main');
app.whenReady().then(() => {
  mark('ready');
});
app.on('session-created', (session) => {
  const filePath = join(__dirname, 'probe-preload.cjs');
  if ('registerPreloadScript' in session) session.registerPreloadScript({ type: 'frame', filePath });
  else Reflect.apply(Reflect.get(session, 'setPreloads'), session, [[filePath]]);
});
app.on('browser-window-created', (_event, window) => {
  mark('window');
  window.once('show', () => mark('shown'));
});
app.on('web-contents-created', (_event, contents) => {
  contents.once('did-start-navigation', () => mark('navigating'));
  contents.once('dom-ready', () => mark('dom'));
});

ipcMain.on('bench', (event, name, at) => {
  mark(name, at);
  if (name !== 'painted' || process.env.BENCH_NO_KEY === '1') return;
  const press = () => {
    event.sender.sendInputEvent({ type: 'keyDown', keyCode: '2', modifiers: ['alt'] });
    event.sender.sendInputEvent({ type: 'keyUp', keyCode: '2', modifiers: ['alt'] });
  };
  press();
  const again = setInterval(press, 4);
  ipcMain.on('bench', (_event, later) => {
    if (later === 'answered') clearInterval(again);
  });
});
