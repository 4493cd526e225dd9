import type { c2PlanCalls } from '../../shared/contract/c2-plans';
import { accept, refuse } from '../../shared/domain/outcome';
import { changePlan } from '../services/c2-plans/change-plan';
import { endPlan } from '../services/c2-plans/end-plan';
import { listPlans } from '../services/c2-plans/list-plans';
import { openPlan } from '../services/c2-plans/open-plan';
import { readPlan } from '../services/c2-plans/read-plan';
import { recordContact } from '../services/c2-plans/record-contact';
import { recordSpend } from '../services/c2-plans/record-spend';
import { reopenPlan } from '../services/c2-plans/reopen-plan';
import { copyPlanToKeep, readPlanToKeep, savePlanToKeep } from '../services/c2-plans/take-to-keep';
import { exporting, type Handlers, onTeam, saving } from './handlers';

export const c2PlanHandlers: Handlers<keyof typeof c2PlanCalls> = {
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
  'c2-plans.read-to-keep': onTeam(readPlanToKeep),
  'c2-plans.copy-to-keep': exporting(copyPlanToKeep),
  'c2-plans.save-to-keep': saving(savePlanToKeep),
};
