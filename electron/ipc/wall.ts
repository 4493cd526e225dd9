import type { wallCalls } from '../../shared/contract/wall';
import { accept } from '../../shared/domain/outcome';
import { emptyWall, readWall } from '../services/wall/read-wall';
import type { Handlers } from './handlers';

export const wallHandlers: Handlers<keyof typeof wallCalls> = {
  'wall.read': async ({ program, acting }) => {
    const shown = {
      wall: program.wall(),
      theme: program.appearance().theme,
      chartId: program.presented(),
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
  'wall.present': async ({ program }, { chartId }) => {
    program.present(chartId);
    return accept(null);
  },
  'wall.turn': async ({ program }) => {
    program.turnWall();
    return accept(null);
  },
};
