/** Loaded before the program's own code: keeps what each window is asked about screen sharing, by its title. */
const { BrowserWindow } = require('electron');

/** @type {Record<string, boolean>} */
const contentProtection = {};
Object.assign(globalThis, { contentProtection });

const { setContentProtection } = BrowserWindow.prototype;
/** @this {import('electron').BrowserWindow} @param {boolean} on */
BrowserWindow.prototype.setContentProtection = function keep(on) {
  contentProtection[this.getTitle()] = on;
  setContentProtection.call(this, on);
};
