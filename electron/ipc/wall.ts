import type { wallCalls } from '../../shared/contract/wall';
import { accept } from '../../shared/domain/outcome';
import { putOnWall } from '../../shared/domain/wall/presented';
import { readRoomIsOn } from '../services/wall/read-presented';
import { emptyWall, readWall } from '../services/wall/read-wall';
import type { Handlers } from './handlers';

export const wallHandlers: Handlers<keyof typeof wallCalls> = {
  'wall.read': async ({ program, acting }) => {
    if (program.lock() !== null) return accept({ kind: 'blank' });
    const shown = {
      wall: program.wall(),
      theme: program.appearance().theme,
      presented: program.presented(),
    };
    return acting === null ? accept(emptyWall) : readWall(acting, shown);
  },
  'wall.show': async ({ program }) => {
    program.showWall();
    return accept(null);
  },
  'wall.hide': async ({ program }) => {
    program.hideWall();
    return accept(null);
  },
  'wall.present': async ({ program, acting }, { what }) => {
    if (what === null || acting === null) program.present(null);
    else program.present(putOnWall(what, await readRoomIsOn(acting)));
    return accept(null);
  },
  'wall.turn': async ({ program }) => {
    program.turnWall();
    return accept(null);
  },
};
