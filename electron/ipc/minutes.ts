import type { minutesCalls } from '../../shared/contract/minutes';
import { amendMinutes } from '../services/minutes/amend-minutes';
import { listMinutes, readMinutes } from '../services/minutes/read-minutes';
import { copyMinutes, readMinutesDocument, saveMinutesAs } from '../services/minutes/take-minutes-out';
import { exporting, type Handlers, onTeam, saving } from './handlers';

export const minutesHandlers: Handlers<keyof typeof minutesCalls> = {
  'minutes.list': onTeam(listMinutes),
  'minutes.read': onTeam(readMinutes),
  'minutes.document': onTeam(readMinutesDocument),
  'minutes.copy': exporting(copyMinutes),
  'minutes.save-as': saving(saveMinutesAs),
  'minutes.amend': onTeam(amendMinutes),
};
