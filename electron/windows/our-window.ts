import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Theme } from '../../shared/contract/device';
import { groundColour } from './ground';
import { ourSession } from './our-session';

type Place = Omit<Electron.BrowserWindowConstructorOptions, 'webPreferences' | 'title' | 'show'>;

/** Every window of ours is made here: shut in its sandbox, with one bridge, and named for what it shows. */
export function makeWindow(title: string, theme: Theme, place: Place): BrowserWindow {
  return new BrowserWindow({
    ...place,
    title,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: groundColour(theme),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      session: ourSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
}

/** A page that crashes is shown again: everything it knew is in the store. */
export function openPage(window: BrowserWindow, page: 'index.html' | 'wall.html'): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') window.webContents.reload();
  });
  // A refusal to load is the window's to tell: the protocol answers, or the page that asked is gone.
  window.loadURL(`app://golden-thread/${page}`).catch(() => undefined);
}
