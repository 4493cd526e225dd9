/**
 * What the operating system says is what cannot be had on every machine that runs the tests: while the file named by
 * GOLDEN_THREAD_SYSTEM is there, the file system says what is written in it.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { accessSync, statfsSync } = fs;

/** @returns {string} */
function says() {
  try {
    return fs.readFileSync(process.env.GOLDEN_THREAD_SYSTEM ?? '', 'utf8');
  } catch {
    return '';
  }
}

Object.assign(fs, {
  /** @param {string} path @param {number} mode */
  accessSync: (path, mode) => {
    if (says() === 'read-only')
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    accessSync(path, mode);
  },
  /** @param {string} path */
  statfsSync: (path) => {
    const different = { full: { bavail: 0 }, 'network share': { type: 0xfe534d42 } };
    return { ...statfsSync(path), ...Reflect.get(different, says()) };
  },
});
syncBuiltinESMExports();
