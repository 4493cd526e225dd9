/** Loaded before the program's thread: tells with each answer how long it took there, in milliseconds. */
const { parentPort } = require('node:worker_threads');

if (parentPort !== null) {
  const heard = new Map();
  const say = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (said) => {
    say(said.kind === 'answer' ? { ...said, took: performance.now() - heard.get(said.id) } : said);
    heard.delete(said.id);
  };
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (event, listener) =>
    on(event, (/** @type {{ kind: string, id: number }} */ said) => {
      if (said.kind === 'call') heard.set(said.id, performance.now());
      listener(said);
    });
}
