import type { huddleCalls } from '../../shared/contract/huddles';
import { addPulse } from '../services/huddles/add-pulse';
import { addItem, chooseChartOf, moveItem } from '../services/huddles/change-agenda';
import { closeHuddle } from '../services/huddles/close-huddle';
import { decideSpend, reviewPlan } from '../services/huddles/decide-plan';
import { leaveWaiting, returnProposal, signOff } from '../services/huddles/decide-proposal';
import { go } from '../services/huddles/go';
import { overrule, takePosition, withdrawPosition } from '../services/huddles/hold-round';
import { keepNote, saveDraft } from '../services/huddles/keep-typed';
import { planPresenting, unplanPresenting } from '../services/huddles/plan-presenting';
import { skip } from '../services/huddles/skip';
import { startHuddle } from '../services/huddles/start-huddle';
import { viewHuddle } from '../services/huddles/view-huddle';
import { addVisitor, attend, setChair } from '../services/huddles/who-is-here';
import { type Handlers, onTeam } from './handlers';

export const huddleHandlers: Handlers<keyof typeof huddleCalls> = {
  'huddles.read': onTeam((acting, { huddleId }) => viewHuddle(acting, huddleId)),
  'huddles.start': onTeam(startHuddle),
  'huddles.go': onTeam(go),
  'huddles.choose-chart': onTeam(chooseChartOf),
  'huddles.skip': onTeam(skip),
  'huddles.move-item': onTeam(moveItem),
  'huddles.add-item': onTeam(addItem),
  'huddles.plan-presenting': onTeam(planPresenting),
  'huddles.unplan-presenting': onTeam(unplanPresenting),
  'huddles.attend': onTeam(attend),
  'huddles.add-visitor': onTeam(addVisitor),
  'huddles.set-chair': onTeam(setChair),
  'huddles.save-draft': onTeam(saveDraft),
  'huddles.keep-note': onTeam(keepNote),
  'huddles.review-plan': onTeam(reviewPlan),
  'huddles.decide-spend': onTeam(decideSpend),
  'huddles.overrule': onTeam(overrule),
  'huddles.take-position': onTeam(takePosition),
  'huddles.withdraw-position': onTeam(withdrawPosition),
  'huddles.sign-off': onTeam(signOff),
  'huddles.return-proposal': onTeam(returnProposal),
  'huddles.leave-waiting': onTeam(leaveWaiting),
  'huddles.add-pulse': onTeam(addPulse),
  'huddles.close': onTeam(closeHuddle),
};
