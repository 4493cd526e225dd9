/**
 * Loaded before the program's own code: keeps what it asks of the system that no Linux can show. Whether each window, by
 * its title, is kept out of screen sharing; and whatever would be shown of the program outside its windows.
 */
const { app, BrowserWindow, Notification } = require('electron');

/** @type {Record<string, boolean>} */
const contentProtection = {};
/** @type {string[]} */
const shownBySystem = [];
Object.assign(globalThis, { contentProtection, shownBySystem });

const { setContentProtection } = BrowserWindow.prototype;
/** @this {import('electron').BrowserWindow} @param {boolean} on */
BrowserWindow.prototype.setContentProtection = function keep(on) {
  contentProtection[this.getTitle()] = on;
  setContentProtection.call(this, on);
};

/**
 * Keeps the name of each of these whenever it is asked.
 * @param {object} of
 * @param {readonly string[]} names
 */
function watch(of, names) {
  for (const name of names) {
    const was = Reflect.get(of, name);
    if (typeof was !== 'function') continue;
    Reflect.set(
      of,
      name,
      /** @this {unknown} @param {unknown[]} given */
      function keep(...given) {
        shownBySystem.push(`${name} ${JSON.stringify(given)}`);
        return Reflect.apply(was, this, given);
      },
    );
  }
}
watch(Notification.prototype, ['show']);
watch(app, ['addRecentDocument', 'setJumpList', 'setUserTasks', 'setUserActivity', 'setBadgeCount']);
watch(BrowserWindow.prototype, [
  ...['setTitle', 'setOverlayIcon', 'setThumbnailToolTip', 'setRepresentedFilename', 'flashFrame'],
  ...['setAppDetails', 'setThumbarButtons'],
]);
