import { accept, refuse } from '../../shared/domain/outcome';
import { changePlan } from '../services/c2-plans/change-plan';
import { endPlan } from '../services/c2-plans/end-plan';
import { listPlans } from '../services/c2-plans/list-plans';
import { openPlan } from '../services/c2-plans/open-plan';
import { readPlan } from '../services/c2-plans/read-plan';
import { recordContact } from '../services/c2-plans/record-contact';
import { recordSpend } from '../services/c2-plans/record-spend';
import { reopenPlan } from '../services/c2-plans/reopen-plan';
import { type Handlers, onTeam } from './handlers';

export const c2PlanHandlers: Handlers<
  | 'c2-plans.list'
  | 'c2-plans.read'
  | 'c2-plans.open'
  | 'c2-plans.change'
  | 'c2-plans.record-contact'
  | 'c2-plans.record-spend'
  | 'c2-plans.end'
  | 'c2-plans.reopen'
> = {
  'c2-plans.list': onTeam(listPlans),
  'c2-plans.read': onTeam(async (acting, { planId }) => {
    const plan = await readPlan(acting, planId);
    return plan === null ? refuse({ kind: 'not-found', what: 'plan' }) : accept(plan);
  }),
  'c2-plans.open': onTeam(openPlan),
  'c2-plans.change': onTeam(changePlan),
  'c2-plans.record-contact': onTeam(recordContact),
  'c2-plans.record-spend': onTeam(recordSpend),
  'c2-plans.end': onTeam(endPlan),
  'c2-plans.reopen': onTeam(reopenPlan),
};
