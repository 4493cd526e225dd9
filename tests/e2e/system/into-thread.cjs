/** Loaded before the program (`electron -r`): its thread begins with what-it-says.cjs. */
const { syncBuiltinESMExports } = require('node:module');
const { join } = require('node:path');
const threads = require('node:worker_threads');

class Worker extends threads.Worker {
  /** @param {string} file @param {import('node:worker_threads').WorkerOptions} options */
  constructor(file, options) {
    super(file, { ...options, execArgv: ['-r', join(__dirname, 'what-it-says.cjs')] });
  }
}
Object.assign(threads, { Worker });
syncBuiltinESMExports();
