import { Menu } from 'electron';

/**
 * No menu: everything is on the screen and under Ctrl+K. On macOS copy, paste and quit are menu items before they
 * are keys, so there the system's own few stand.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const few = Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
  Menu.setApplicationMenu(platform === 'darwin' ? few : null);
}
