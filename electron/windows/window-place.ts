import { type BrowserWindow, screen } from 'electron';
import type { WindowPlace } from '../services/device/memory';

export function placeOf(window: BrowserWindow): WindowPlace {
  const grown = window.isMaximized() || window.isFullScreen() || window.isMinimized();
  // What it shrinks back to; asked only while it is grown, since not every window manager keeps it up to date.
  const bounds = grown ? window.getNormalBounds() : window.getBounds();
  return { ...bounds, maximized: window.isMaximized() };
}

/** The place kept from last time, while enough of it is on a display to take hold of; else the whole display. */
export function placeToOpen(kept: WindowPlace | null): Partial<WindowPlace> & Pick<WindowPlace, 'maximized'> {
  if (kept === null) return { width: 1440, height: 900, maximized: true };
  const { x, y, width, height } = screen.getDisplayMatching(kept).workArea;
  const across = Math.min(kept.x + kept.width, x + width) - Math.max(kept.x, x);
  const topInside = kept.y >= y - 8 && kept.y < y + height - 80;
  return across >= 200 && topInside ? kept : { width: 1440, height: 900, maximized: true };
}
