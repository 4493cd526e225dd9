/** The least an Electron program can be: one window, as large as ours, with an empty page. */
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  window.loadFile(join(__dirname, 'empty.html'));
});
