import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { WallState } from '../services/device/program';

export interface AppWindows {
  facilitator(): BrowserWindow | null;
  wall(): BrowserWindow | null;
  wallState(): WallState;
  openFacilitator(): void;
  showWall(): void;
  hideWall(): void;
  blankWall(blank: boolean): void;
  send(channel: string, payload: unknown): void;
}

const webPreferences: Electron.WebPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  v8CacheOptions: 'bypassHeatCheck',
};

/** The facilitator's window, and the wall's on the other display when there is one. */
export function createWindows(): AppWindows {
  let facilitator: BrowserWindow | null = null;
  let wall: BrowserWindow | null = null;
  let blank = false;

  function openFacilitator(): void {
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      minWidth: 800,
      minHeight: 560,
      show: false,
      backgroundColor: '#fefdfb',
      title: 'Golden Thread',
      autoHideMenuBar: true,
      webPreferences,
    });
    window.once('ready-to-show', () => {
      window.maximize();
      window.show();
    });
    window.once('closed', () => {
      facilitator = null;
      wall?.close();
    });
    window.loadURL('app://golden-thread/index.html').catch(() => undefined);
    facilitator = window;
  }

  function showWall(): void {
    blank = false;
    if (wall !== null) return;
    const here = facilitator ? screen.getDisplayMatching(facilitator.getBounds()) : screen.getPrimaryDisplay();
    const other = screen.getAllDisplays().find((display) => display.id !== here.id);
    const bounds = (other ?? here).bounds;
    const window = new BrowserWindow({
      ...bounds,
      show: false,
      fullscreen: other !== undefined,
      backgroundColor: '#0b2430',
      title: 'Golden Thread on the wall',
      autoHideMenuBar: true,
      webPreferences,
    });
    window.once('ready-to-show', () => window.showInactive());
    window.once('closed', () => {
      wall = null;
      send('changed', ['device']);
    });
    window.loadURL('app://golden-thread/wall.html').catch(() => undefined);
    wall = window;
  }

  function send(channel: string, payload: unknown): void {
    for (const window of [facilitator, wall]) {
      if (window !== null && !window.isDestroyed()) window.webContents.send(channel, payload);
    }
  }

  return {
    facilitator: () => facilitator,
    wall: () => wall,
    wallState: () => (blank ? 'blank' : wall === null ? 'closed' : 'shown'),
    openFacilitator,
    showWall,
    hideWall: () => wall?.close(),
    blankWall: (to) => {
      blank = to;
    },
    send,
  };
}
