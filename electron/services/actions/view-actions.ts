import type { Kysely } from 'kysely';
import type { ActionView } from '../../../shared/contract/actions';
import { type Action, actionState } from '../../../shared/domain/actions/action';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import { isAway } from '../../../shared/domain/team/member';
import type { Database } from '../../store/tables/database';
import { membersByIds } from '../../store/team';
import { labelOf, personLabels, toMemberLabel } from '../labels';

/** Actions with who does them, about whom, and how long there is; two queries for any number of them. */
export async function viewActions(
  db: Kysely<Database>,
  today: LocalDate,
  actions: readonly Action[],
): Promise<readonly ActionView[]> {
  const members = await membersByIds(
    db,
    actions.map((action) => action.memberId),
  );
  const people = await personLabels(
    db,
    today,
    actions.map((action) => action.personId),
  );
  return actions.map((action) => {
    const member = action.memberId === null ? undefined : members.get(action.memberId);
    return {
      ...action,
      state: actionState(action),
      member: member === undefined ? null : toMemberLabel(member),
      memberAway: member !== undefined && (member.leftOn !== null || isAway(member, today)),
      person: labelOf(people, action.personId),
      daysLeft: action.dueOn === null ? null : daysBetween(today, action.dueOn),
    };
  });
}
