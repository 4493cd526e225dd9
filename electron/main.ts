import { join } from 'node:path';
import { app, screen } from 'electron';
import { settleFolders } from './data-folder';
import { registerCalls } from './ipc/register';
import { readProgram } from './read-program';
import { openLog, sayFault } from './services/device/log';
import { readMemory } from './services/device/memory';
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
      const { window, appearance } = readMemory(folder);
      windows.wear(appearance.theme);
      const program = readProgram().then(({ beginProgram }) =>
        beginProgram({ folder, desktop: createDesktop(windows), now, log }),
      );
      const started = program.then((begun) => begun.start(app.commandLine.hasSwitch('sample')));
      registerCalls(windows, program, started);
      windows.openFacilitator(window, (place) => {
        program.then((begun) => begun.remember({ window: place }));
      });
      const { stop, announce } = await program;
      app.on('will-quit', () => void stop());
      screen.on('display-added', () => announce(['device']));
      screen.on('display-removed', () => announce(['device']));
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
