import { join } from 'node:path';
import { app, screen } from 'electron';
import { settleFolders } from './data-folder';
import { registerCalls } from './ipc/register';
import { startProgram } from './program';
import { openLog, sayFault } from './services/device/log';
import { setMenu } from './windows/app-menu';
import { claimAppScheme, serveApp } from './windows/app-protocol';
import { createWindows } from './windows/app-windows';
import { createDesktop } from './windows/desktop';
import { denyPermissions, keepInside } from './windows/keep-inside';

/** Tests and pictures need a day that stands still; a packaged program always asks the clock. */
const fixedNow = app.isPackaged ? undefined : process.env.GOLDEN_THREAD_NOW;
const now = (): string => fixedNow ?? new Date().toISOString();

const folder = settleFolders(app);
const log = openLog(folder);
process.on('uncaughtException', (fault) => log(`uncaught ${sayFault(fault)}`));
process.on('unhandledRejection', (fault) => log(`unhandled ${sayFault(fault)}`));

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
  app.whenReady().then(
    async () => {
      setMenu(process.platform);
      denyPermissions();
      serveApp(join(import.meta.dirname, '../renderer'));
      const program = startProgram({ folder, desktop: createDesktop(windows), now, log });
      app.on('will-quit', () => void program.stop());
      registerCalls(program, windows, log);
      screen.on('display-added', () => program.announce(['device']));
      screen.on('display-removed', () => program.announce(['device']));
      const started = program.start(app.commandLine.hasSwitch('sample'));
      windows.openFacilitator(program.memory().window, (window) => program.remember({ window }));
      await started;
    },
    (fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      app.exit(1);
    },
  );
} else {
  app.quit();
}
