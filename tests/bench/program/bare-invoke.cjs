/**
 * Loaded before the program's own code (`electron -r`): learns from the program's thread how long its handlers took,
 * and answers a bare `ipcRenderer.invoke` with whatever it is told to, so that the bridge can be weighed against one.
 */
const { syncBuiltinESMExports } = require('node:module');
const { join } = require('node:path');
const threads = require('node:worker_threads');
const { app, ipcMain } = require('electron');

/** @type {unknown} */
let kept = null;
/** How long the newest answer to each call took in the program's thread, in milliseconds. */
const took = new Map();
/** The calls that are waiting, by the number they crossed with. */
const asked = new Map();

/** The thread's answers come with the time they took (timed-thread.cjs). */
class TimedWorker extends threads.Worker {
  /** @param {string} file @param {import('node:worker_threads').WorkerOptions} options */
  constructor(file, options) {
    super(file, { ...options, execArgv: ['-r', join(__dirname, 'timed-thread.cjs')] });
    super.on('message', (said) => {
      if (said.kind === 'answer') took.set(asked.get(said.id), said.took);
      asked.delete(said.id);
    });
  }

  /**
   * @override
   * @param {{ kind: string, id: number, name: unknown }} said
   */
  postMessage(said) {
    if (said.kind === 'call') asked.set(said.id, said.name);
    super.postMessage(said);
  }
}
Object.assign(threads, { Worker: TimedWorker });
syncBuiltinESMExports();

ipcMain.handle('bench-keep', (_event, value) => {
  kept = value;
});
ipcMain.handle('bench-echo', () => kept);
ipcMain.handle('bench-took', (_event, name) => took.get(name));

app.on('session-created', (session) => {
  const filePath = join(__dirname, 'bare-invoke-preload.cjs');
  if ('registerPreloadScript' in session) session.registerPreloadScript({ type: 'frame', filePath });
  else Reflect.apply(Reflect.get(session, 'setPreloads'), session, [[filePath]]);
});
