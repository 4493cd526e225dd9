/**
 * Loaded before electronegativity: it asks github.com for translations and for Electron's releases, which it can do
 * without, and where it is not answered at once it falls over. What it asks with is replaced by what refuses.
 */
const Module = require('node:module');

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
