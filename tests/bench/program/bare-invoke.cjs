/**
 * Loaded before the program's own code (`electron -r`): times the program's handlers where they run, and answers a
 * bare `ipcRenderer.invoke` with whatever it is told to, so that the bridge can be weighed against one.
 */
const { join } = require('node:path');
const { app, ipcMain, session } = require('electron');

/** @type {unknown} */
let kept = null;
/** How long the newest answer to each call took in the main process, in milliseconds. */
const took = new Map();

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handle(channel, async (event, name, input) => {
    const began = performance.now();
    const answer = await listener(event, name, input);
    took.set(name, performance.now() - began);
    return answer;
  });

handle('bench-keep', (_event, value) => {
  kept = value;
});
handle('bench-echo', () => kept);
handle('bench-took', (_event, name) => took.get(name));

app.whenReady().then(() => {
  const { defaultSession } = session;
  const filePath = join(__dirname, 'bare-invoke-preload.cjs');
  if ('registerPreloadScript' in defaultSession) {
    defaultSession.registerPreloadScript({ type: 'frame', filePath });
  } else {
    Reflect.apply(Reflect.get(defaultSession, 'setPreloads'), defaultSession, [[filePath]]);
  }
});
