import type { historyCalls } from '../../shared/contract/history';
import { accept, refuse } from '../../shared/domain/outcome';
import { historyBeside } from '../exchange/history/beside';
import { copyBefore } from '../services/backups/copy-before';
import { beginReading, leaveAtHand, readAtHand } from '../services/history/at-hand';
import { sayMeanings } from '../services/history/say-meanings';
import { takeIn } from '../services/history/take-in';
import { readTold, viewHistory } from '../services/history/view-history';
import { type Handlers, onTeam } from './handlers';

const kinds = [{ name: 'Client Level Data (CSV)', extensions: ['csv', 'txt', 'tsv'] }];

const beside = historyBeside();

export const historyHandlers: Handlers<keyof typeof historyCalls> = {
  'history.told': onTeam(readTold),
  'history.read': onTeam(viewHistory),
  'history.at-hand': onTeam(readAtHand),
  'history.choose': async ({ acting, program }) => {
    if (acting === null) return refuse({ kind: 'no-team-open' });
    if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
    const chosen = await program.choose({ title: 'Choose a file of Client Level Data', kinds });
    if (chosen.kind === 'left') return accept(false);
    const begun = beginReading(acting, chosen, beside);
    return begun.ok ? accept(true) : begun;
  },
  'history.leave': onTeam(leaveAtHand),
  'history.take-in': async (context, input) =>
    copyBefore(context.program, () => onTeam((acting) => takeIn(acting, beside))(context, input)),
  'history.say-meanings': onTeam(sayMeanings),
};
