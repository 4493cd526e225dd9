import { lastUndoable } from '../services/audit/last-undoable';
import { listTrail } from '../services/audit/list';
import { undo } from '../services/audit/undo';
import { type Handlers, onTeam } from './handlers';

export const auditHandlers: Handlers<'audit.list' | 'audit.last-undoable' | 'audit.undo'> = {
  'audit.list': onTeam(listTrail),
  'audit.last-undoable': onTeam(lastUndoable),
  'audit.undo': onTeam(undo),
};
