import { app, clipboard, screen, shell } from 'electron';
import type { AppWindows } from './app-windows';

/** What the running program asks of the computer it runs on. */
export interface Desktop
  extends Pick<AppWindows, 'wallState' | 'showWall' | 'hideWall' | 'blankWall' | 'wear' | 'send'> {
  readonly version: string;
  displays(): number;
  copyText(text: string): void;
  showFolder(path: string): void;
}

export function createDesktop(windows: AppWindows): Desktop {
  return {
    ...windows,
    version: app.getVersion(),
    displays: () => screen.getAllDisplays().length,
    copyText: (text) => clipboard.writeText(text),
    showFolder: (path) => {
      // Answers its own words for why a folder cannot be shown; the folder's path stands on the screen that asked.
      shell.openPath(path).catch(() => undefined);
    },
  };
}
