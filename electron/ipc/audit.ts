import type { auditCalls } from '../../shared/contract/audit';
import { refuse } from '../../shared/domain/outcome';
import { compareNotedMark, readMarkNow } from '../services/audit/compare-mark';
import { lastUndoable } from '../services/audit/last-undoable';
import { listTrail } from '../services/audit/list';
import { undo } from '../services/audit/undo';
import { verifyRecord } from '../services/audit/verify';
import { type Handlers, onTeam } from './handlers';

export const auditHandlers: Handlers<keyof typeof auditCalls> = {
  'audit.list': onTeam(listTrail),
  'audit.last-undoable': onTeam(lastUndoable),
  'audit.verify': onTeam(verifyRecord),
  'audit.compare-mark': onTeam(compareNotedMark),
  'audit.copy-mark': async ({ acting, program }) => {
    if (acting === null) return refuse({ kind: 'no-team-open' });
    const marked = await readMarkNow(acting);
    if (marked.value.mark !== null) program.copyText(marked.value.mark);
    return marked;
  },
  'audit.undo': onTeam(undo),
};
