import { forgetDraft, readDraft, saveDraft } from '../services/drafts/drafts';
import { type Handlers, onTeam } from './handlers';

export const draftHandlers: Handlers<'drafts.read' | 'drafts.save' | 'drafts.forget'> = {
  'drafts.read': onTeam(readDraft),
  'drafts.save': onTeam(saveDraft),
  'drafts.forget': onTeam(forgetDraft),
};
