import type { learningCalls } from '../../shared/contract/learning';
import { refuse } from '../../shared/domain/outcome';
import type { RecordDocument } from '../../shared/domain/reflection/record-parts';
import { keepLearning, setLearningAside } from '../services/reflection/learning-keep';
import {
  readLearningAside,
  readLearningRecord,
  readLearningYear,
} from '../services/reflection/learning-read';
import { saveLearning } from '../services/reflection/learning-save';
import { copyLearning, saveLearningAs } from '../services/reflection/learning-take-out';
import { exporting, type Handlers, onTeam } from './handlers';

/** Read from the disk with the first Word file that is made, so that no start pays for it. */
async function toWord(document: RecordDocument): Promise<string> {
  const { learningDocx } = await import('../documents/learning-docx');
  return learningDocx(document);
}

export const learningHandlers: Handlers<keyof typeof learningCalls> = {
  'learning.year': onTeam(readLearningYear),
  'learning.read': onTeam(readLearningRecord),
  'learning.aside': onTeam(readLearningAside),
  'learning.save': onTeam(saveLearning),
  'learning.keep': onTeam(keepLearning),
  'learning.set-aside': onTeam(setLearningAside),
  'learning.copy': exporting(copyLearning),
  'learning.save-as': async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : saveLearningAs(acting, input, { save: program.save, toWord }),
};
