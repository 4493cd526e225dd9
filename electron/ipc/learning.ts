import type { learningCalls } from '../../shared/contract/learning';
import { keepLearning, setLearningAside } from '../services/reflection/learning-keep';
import {
  readLearningAside,
  readLearningRecord,
  readLearningYear,
} from '../services/reflection/learning-read';
import { saveLearning } from '../services/reflection/learning-save';
import { copyLearning, saveLearningAs } from '../services/reflection/learning-take-out';
import { exporting, type Handlers, onTeam, saving } from './handlers';

export const learningHandlers: Handlers<keyof typeof learningCalls> = {
  'learning.year': onTeam(readLearningYear),
  'learning.read': onTeam(readLearningRecord),
  'learning.aside': onTeam(readLearningAside),
  'learning.save': onTeam(saveLearning),
  'learning.keep': onTeam(keepLearning),
  'learning.set-aside': onTeam(setLearningAside),
  'learning.copy': exporting(copyLearning),
  'learning.save-as': saving(saveLearningAs),
};
