import type { auditCalls } from '../../shared/contract/audit';
import { compareNotedMark } from '../services/audit/compare-mark';
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
  'audit.undo': onTeam(undo),
};
