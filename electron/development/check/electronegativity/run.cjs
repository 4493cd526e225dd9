/**
 * Runs electronegativity as a library, because its command line does not say which files it could not read:
 * `node run.cjs <its folder> <source> <electron version>` prints what it found and what it could not read, as JSON.
 *
 * It asks github.com for translations and for Electron's releases, which it can do without, and where it is not
 * answered at once it falls over. What it asks with is replaced by what refuses.
 */
const Module = require('node:module');
const { join } = require('node:path');

const refuse = () => Promise.reject(new Error('This check asks nobody.'));
const refusing = Object.assign(refuse, { get: refuse, head: refuse, default: refuse });

const load = Reflect.get(Module, '_load');
Reflect.set(
  Module,
  '_load',
  /** @this {unknown} @param {string} name @param {unknown[]} rest */
  function loadOrRefuse(name, ...rest) {
    return name === 'got' ? refusing : Reflect.apply(load, this, [name, ...rest]);
  },
);

const [tool = '', input = '', electronVersionOverride = ''] = process.argv.slice(2);
const run = require(join(tool, 'node_modules/@doyensec/electronegativity/dist/runner.js'));

run({
  ...{ input, electronVersionOverride, isRelative: true, isVerbose: false, customScan: [] },
  // Which Electron is the newest, docs/dependencies.md has who looks, and when.
  excludeFromScan: ['availablesecurityfixesglobalcheck'],
}).then(
  (
    /** @type {{ issues: { id: string, file: string }[], errors: { file: string, message: string }[] }} */ told,
  ) => {
    const findings = told.issues.map(({ id, file }) => ({ check: id, file }));
    const unread = told.errors.map(({ file, message }) => `${file}: ${message}`);
    process.stdout.write(`\n${JSON.stringify({ findings, unread })}\n`);
  },
);
