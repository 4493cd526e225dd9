import { join } from 'node:path';
import { app, screen } from 'electron';
import { settleFolders } from './data-folder';
import { registerCalls } from './ipc/register';
import { beginBeside } from './program/program-beside';
import { openLog, sayFault } from './services/device/log';
import { readMemory } from './services/device/memory';
import { setMenu } from './windows/app-menu';
import { claimAppScheme, serveApp } from './windows/app-protocol';
import { createWindows } from './windows/app-windows';
import { keepInside, openedUpBy } from './windows/keep-inside';
import { deskOf, obey } from './windows/obey';
import { ourSession } from './windows/our-session';
import { watchLeaving } from './windows/watch-leaving';

const folder = settleFolders(app);
const log = openLog(folder);
process.on('uncaughtException', (fault) => log(`uncaught ${sayFault(fault)}`));
process.on('unhandledRejection', (fault) => log(`unhandled ${sayFault(fault)}`));

const opened = openedUpBy(app);
if (opened !== null) {
  process.stderr.write(`Golden Thread does not begin with --${opened}, which would open it to others.\n`);
  app.exit(2);
} else if (app.requestSingleInstanceLock()) {
  claimAppScheme();
  keepInside(app);
  const program = beginBeside({
    folder,
    version: app.getVersion(),
    sample: app.commandLine.hasSwitch('sample'),
    // Tests and pictures need a day that stands still; a packaged program always asks the clock.
    fixedNow: (app.isPackaged ? undefined : process.env.GOLDEN_THREAD_NOW) ?? null,
  });
  const windows = createWindows({
    onWallChanged: deskChanged,
    log,
    // For whoever looks after computers from afar and would see a black window: the setting cannot be reached there.
    alwaysShared: app.commandLine.hasSwitch('shown-in-sharing'),
  });
  function deskChanged(): void {
    program.tell({ kind: 'desk', desk: deskOf(windows) });
    windows.send('changed', ['device']);
  }
  app.on('second-instance', () => {
    const window = windows.facilitator();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    program.stop().then(() => {
      stopped = true;
      app.quit();
    });
  });
  app.whenReady().then(
    () => {
      setMenu(process.platform);
      serveApp(join(import.meta.dirname, '../renderer'), ourSession());
      const { window, appearance, mayBeShared } = readMemory(folder);
      windows.wear(appearance.theme);
      windows.letBeShared(mayBeShared);
      program.tell({ kind: 'desk', desk: deskOf(windows) });
      registerCalls(windows, program.ask);
      program.obey((said) => obey(windows, said, program.tell));
      watchLeaving(program.tell, windows.blankWall);
      windows.openFacilitator(window, (place) => program.tell({ kind: 'closed-at', place }));
      screen.on('display-added', deskChanged);
      screen.on('display-removed', deskChanged);
    },
    (fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      app.exit(1);
    },
  );
} else {
  app.quit();
}
