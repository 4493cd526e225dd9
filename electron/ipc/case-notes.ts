import type { caseNoteCalls } from '../../shared/contract/case-notes';
import { copyCaseNote, readCaseNote, saveCaseNoteAs } from '../services/case-notes/take-case-note-out';
import { exporting, type Handlers, onTeam, saving } from './handlers';

export const caseNoteHandlers: Handlers<keyof typeof caseNoteCalls> = {
  'case-notes.read': onTeam(readCaseNote),
  'case-notes.copy': exporting(copyCaseNote),
  'case-notes.save-as': saving(saveCaseNoteAs),
};
