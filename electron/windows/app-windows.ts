import { type BrowserWindow, screen } from 'electron';
import type { Theme } from '../../shared/contract/device';
import type { WindowPlace } from '../services/device/memory';
import type { WallState } from '../services/device/program';
import { groundColour, wearTheme } from './ground';
import { makeWindow, openPage } from './our-window';
import { logWindowFaults } from './window-faults';
import { placeOf, placeToOpen } from './window-place';

export interface AppWindows {
  facilitator(): BrowserWindow | null;
  wall(): BrowserWindow | null;
  wallState(): WallState;
  /** Opens the facilitator's window where it stood, and tells where it stands when it is closed. */
  openFacilitator(kept: WindowPlace | null, onClose: (place: WindowPlace) => void): void;
  showWall(): void;
  hideWall(): void;
  /** Blanks the wall, or shows it again. */
  turnWall(): void;
  /** Blanks the wall, whatever it shows. */
  blankWall(): void;
  wear(theme: Theme): void;
  /** Whether our own window may be seen where a screen is shared or recorded; the wall's always may. */
  letBeShared(mayBe: boolean): void;
  send(channel: string, payload: unknown): void;
}

export interface Watched {
  /** Tells when the wall changed. */
  readonly onWallChanged: () => void;
  readonly log: (line: string) => void;
  /** Our own window may be seen in screen sharing, whatever was chosen. */
  readonly alwaysShared: boolean;
}

/** The facilitator's window, and the wall's on the other display when there is one. */
export function createWindows({ onWallChanged, log, alwaysShared }: Watched): AppWindows {
  let facilitator: BrowserWindow | null = null;
  let wall: BrowserWindow | null = null;
  let blank = false;
  let theme: Theme = 'system';
  let mayBeShared = alwaysShared;

  function openFacilitator(kept: WindowPlace | null, onClose: (place: WindowPlace) => void): void {
    const { maximized, ...bounds } = placeToOpen(kept);
    const window = makeWindow('Golden Thread', theme, {
      ...bounds,
      minWidth: 800,
      minHeight: 560,
    });
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    window.once('close', () => onClose(placeOf(window)));
    window.once('closed', () => {
      facilitator = null;
      wall?.close();
    });
    window.setContentProtection(!mayBeShared);
    logWindowFaults(window.webContents, 'our', log);
    openPage(window, 'index.html');
    facilitator = window;
  }

  function showWall(): void {
    blank = false;
    if (wall === null) openWall();
    else wall.showInactive();
    onWallChanged();
  }

  /** Full screen on another display; where there is only this one, a window that can be moved and shared. */
  function openWall(): void {
    const here = facilitator
      ? screen.getDisplayMatching(facilitator.getBounds())
      : screen.getPrimaryDisplay();
    const other = screen.getAllDisplays().find((display) => display.id !== here.id);
    const { x, y, width, height } = here.workArea;
    const beside = { width: Math.round(width * 0.75), height: Math.round(height * 0.75) };
    const window = makeWindow('Golden Thread on the wall', theme, {
      ...(other?.bounds ?? { ...beside, x: x + width - beside.width, y: y + height - beside.height }),
      fullscreen: other !== undefined,
    });
    window.once('ready-to-show', () => window.showInactive());
    window.once('closed', () => {
      wall = null;
      onWallChanged();
    });
    logWindowFaults(window.webContents, 'wall', log);
    openPage(window, 'wall.html');
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
    wallState: () => {
      if (wall === null) return 'closed';
      return blank ? 'blank' : 'shown';
    },
    openFacilitator,
    showWall,
    hideWall: () => wall?.close(),
    turnWall: () => {
      blank = !blank;
      onWallChanged();
    },
    blankWall: () => {
      if (wall === null || blank) return;
      blank = true;
      onWallChanged();
    },
    wear: (chosen) => {
      theme = chosen;
      wearTheme(chosen);
      for (const window of [facilitator, wall]) window?.setBackgroundColor(groundColour(chosen));
    },
    letBeShared: (mayBe) => {
      mayBeShared = mayBe || alwaysShared;
      facilitator?.setContentProtection(!mayBeShared);
    },
    send,
  };
}
