import { clipboard, screen } from 'electron';
import type { Desk, ToDo, Told } from '../program/between-threads';
import type { AppWindows } from './app-windows';
import { chooseFile } from './choose-file';
import { askKeychain } from './keychain';
import { saveFile } from './save-file';
import { showFolder } from './show-folder';

/** What the program sees of the windows and the displays. */
export function deskOf(windows: AppWindows): Desk {
  return { displays: screen.getAllDisplays().length, wall: windows.wallState() };
}

/** Does to the windows and the computer what the program says. */
export function obey(windows: AppWindows, said: ToDo, tell: (said: Told) => void): void {
  switch (said.kind) {
    case 'changed':
      windows.send('changed', said.topics);
      break;
    case 'wear':
      windows.wear(said.theme);
      break;
    case 'let-be-shared':
      windows.letBeShared(said.mayBe);
      break;
    case 'show-wall':
      windows.showWall();
      break;
    case 'hide-wall':
      windows.hideWall();
      break;
    case 'turn-wall':
      windows.turnWall();
      break;
    case 'blank-wall':
      windows.blankWall();
      break;
    case 'keychain':
      // Never fails: what cannot be kept or opened there is null.
      void askKeychain(said.what, said.text).then((text) => tell({ kind: 'keychain', id: said.id, text }));
      break;
    case 'copy':
      clipboard.writeText(said.text);
      break;
    case 'save':
      // Never fails: whatever went wrong is what it answers.
      void saveFile(windows.facilitator(), said.file).then((saved) =>
        tell({ kind: 'saved', id: said.id, saved }),
      );
      break;
    case 'choose':
      chooseFile(windows.facilitator(), said.what)
        // A dialog that cannot be shown is as if nobody had chosen: nothing was touched, and it can be asked again.
        .catch(() => ({ kind: 'left' }) as const)
        .then((chosen) => tell({ kind: 'chosen', id: said.id, chosen }));
      break;
    case 'show-folder':
      // Never fails: whether it could be opened is what it answers.
      void showFolder(said.path).then((shown) => tell({ kind: 'folder-shown', id: said.id, shown }));
      break;
  }
}
