import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, Menu } from 'electron';
import { registerCalls } from './ipc/register';
import { openLog } from './services/device/log';
import { startProgram } from './program';
import { claimAppScheme, serveApp } from './windows/app-protocol';
import { createWindows } from './windows/app-windows';
import { denyPermissions, keepInside } from './windows/keep-inside';

const folder = app.commandLine.getSwitchValue('user-data');
if (folder !== '') app.setPath('userData', folder);

/** Tests and pictures need a day that stands still; a packaged program always asks the clock. */
const fixedNow = app.isPackaged ? undefined : process.env['GOLDEN_THREAD_NOW'];
const now = (): string => fixedNow ?? new Date().toISOString();

if (app.requestSingleInstanceLock()) {
  claimAppScheme();
  keepInside(app);
  const windows = createWindows();
  app.on('second-instance', () => {
    const window = windows.facilitator();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(async () => {
    Menu.setApplicationMenu(null);
    denyPermissions();
    serveApp(join(import.meta.dirname, '../renderer'));
    const data = app.getPath('userData');
    mkdirSync(data, { recursive: true });
    const log = openLog(data);
    const program = startProgram(data, windows, now);
    app.on('will-quit', () => void program.stop());
    registerCalls(program, windows, log);
    const started = program.start(app.commandLine.hasSwitch('sample'));
    windows.openFacilitator();
    await started;
  }, (fault: unknown) => {
    process.stderr.write(`${String(fault)}\n`);
    app.exit(1);
  });
} else {
  app.quit();
}
