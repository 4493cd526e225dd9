import type { storyCalls } from '../../shared/contract/stories';
import { refuse } from '../../shared/domain/outcome';
import { checkStory, returnStory } from '../services/stories/answer-story';
import { beginStory, suggestCalledFor } from '../services/stories/begin-story';
import { copyStory, saveStoryAs } from '../services/stories/take-story-out';
import { listStories, readStory } from '../services/stories/view-stories';
import {
  askForCheck,
  keepStory,
  lookAgainAt,
  noteConsent,
  setStoryAside,
} from '../services/stories/write-story';
import { exporting, type Handlers, onTeam } from './handlers';
import { toWord } from './to-word';

export const storyHandlers: Handlers<keyof typeof storyCalls> = {
  'stories.list': onTeam(listStories),
  'stories.read': onTeam(readStory),
  'stories.suggest-called': onTeam(suggestCalledFor),
  'stories.begin': onTeam(beginStory),
  'stories.look-again': onTeam(lookAgainAt),
  'stories.keep': onTeam(keepStory),
  'stories.ask': onTeam(askForCheck),
  'stories.check': onTeam(checkStory),
  'stories.return': onTeam(returnStory),
  'stories.note-consent': onTeam(noteConsent),
  'stories.set-aside': onTeam(setStoryAside),
  'stories.copy': exporting(copyStory),
  'stories.save-as': async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : saveStoryAs(acting, input, { save: program.save, toWord }),
};
