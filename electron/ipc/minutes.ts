import type { minutesCalls } from '../../shared/contract/minutes';
import { amendMinutes } from '../services/minutes/amend-minutes';
import { copyMinutes } from '../services/minutes/copy-minutes';
import { listMinutes, readMinutes } from '../services/minutes/read-minutes';
import { exporting, type Handlers, onTeam } from './handlers';

export const minutesHandlers: Handlers<keyof typeof minutesCalls> = {
  'minutes.list': onTeam(listMinutes),
  'minutes.read': onTeam(readMinutes),
  'minutes.copy': exporting(copyMinutes),
  'minutes.amend': onTeam(amendMinutes),
};
