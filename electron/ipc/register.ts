import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { OurWindow } from './answer';

export interface Windows {
  facilitator(): BrowserWindow | null;
  wall(): BrowserWindow | null;
}

type Ask = (window: OurWindow, name: unknown, input: unknown) => Promise<string>;

function senderOf(windows: Windows, event: IpcMainInvokeEvent): OurWindow | null {
  // A frame inside a window, or a window that is not ours, is nobody.
  if (event.senderFrame === null || event.senderFrame !== event.sender.mainFrame) return null;
  if (!event.senderFrame.url.startsWith('app://golden-thread/')) return null;
  if (event.sender === windows.facilitator()?.webContents) return 'facilitator';
  return event.sender === windows.wall()?.webContents ? 'wall' : null;
}

/**
 * The only place that touches ipcMain: one channel, every call by its name, the sender checked. The reply crosses as
 * text: what is no text is taken apart and built anew on each side of the preload, a long list for longer than it was
 * worked out.
 */
export function registerCalls(windows: Windows, ask: Ask): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    const sender = senderOf(windows, event);
    if (sender === null) throw new Error('This window may not ask that.');
    return await ask(sender, name, input);
  });
}
