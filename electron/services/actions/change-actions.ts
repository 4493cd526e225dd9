import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import type { Action } from '../../../shared/domain/actions/action';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findAction, personOf } from '../../store/actions';
import { runningHuddle } from '../../store/huddles/huddle-rows';
import { findPerson } from '../../store/people/find-person';
import type { Db, Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { checkAction, undertake } from './undertake';

function record(writing: Writing, done: VerbOf<'actions'>, action: Pick<Action, 'id' | 'personId'>): Done {
  const entryId = writing.record({
    verb: `actions.${done}`,
    topic: 'actions',
    subjectId: action.id,
    personId: action.personId,
    huddleId: null,
    undoable: true,
    undoesId: null,
  });
  return { entryId, id: action.id };
}

type About = Pick<ParsedInput<'actions.add'>, 'personId' | 'planId' | 'proposalId'>;

/** Whom it is about: a plan or a proposal says whose it is. */
async function aboutWhom(db: Db, teamId: string, about: About): Promise<Outcome<string | null, Refusal>> {
  const named = [
    about.personId === null
      ? null
      : { what: 'person', id: (await findPerson(db, teamId, about.personId))?.id },
    about.planId === null ? null : { what: 'plan', id: await personOf(db, teamId, 'c2_plans', about.planId) },
    about.proposalId === null
      ? null
      : { what: 'proposal', id: await personOf(db, teamId, 'c3_proposals', about.proposalId) },
  ].filter((one) => one !== null);
  const whom = named[0]?.id ?? null;
  const wrong = named.find((one) => one.id !== whom || whom === null);
  return wrong === undefined ? accept(whom) : refuse({ kind: 'not-found', what: wrong.what });
}

/** Something a member undertakes, with a due date; while a huddle is running, it was made there. */
export async function addAction(
  acting: Acting,
  input: ParsedInput<'actions.add'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['c2-plans', 'people'], async (writing, member) => {
    const { planId, proposalId, what, memberId, dueOn } = input;
    const personId = await aboutWhom(writing.db, member.teamId, input);
    if (!personId.ok) return personId;
    const huddle = await runningHuddle(writing.db, member.teamId);
    const about = { personId: personId.value, planId, proposalId, huddleId: huddle?.id ?? null };
    const id = await undertake(writing, member, { what, memberId, dueOn }, about);
    return id.ok ? accept(record(writing, 'added', { id: id.value, personId: personId.value })) : id;
  });
}

type Change = Partial<Pick<Action, 'what' | 'memberId' | 'dueOn' | 'doneOn' | 'droppedOn' | 'dropReason'>>;

/** Finds an action, lets it be changed, and notes what was done. */
async function changeOne(
  acting: Acting,
  actionId: string,
  done: VerbOf<'actions'>,
  decide: (writing: Writing, member: ActingMember, action: Action) => Promise<Outcome<Change, Refusal>>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['c2-plans', 'people'], async (writing, member) => {
    const action = await findAction(writing.db, member.teamId, actionId);
    if (action === null) return refuse({ kind: 'not-found', what: 'action' });
    const change = await decide(writing, member, action);
    if (!change.ok) return change;
    await writing.update('actions', actionId, change.value);
    return accept(record(writing, done, action));
  });
}

export async function changeAction(
  acting: Acting,
  { actionId, ...change }: ParsedInput<'actions.change'>,
): Promise<Outcome<Done, Refusal>> {
  return changeOne(acting, actionId, 'changed', async (writing, member, action) => {
    // Whoever has left may keep what stands in their name while something else is changed.
    const newMemberId = change.memberId === action.memberId ? null : change.memberId;
    const checked = await checkAction(writing, member, { ...change, memberId: newMemberId }, action.dueOn);
    return checked.ok ? accept(change) : checked;
  });
}

/** Done today; pressed twice, it stays done on the day it was. */
export async function doAction(
  acting: Acting,
  { actionId }: ParsedInput<'actions.done'>,
): Promise<Outcome<Done, Refusal>> {
  return changeOne(acting, actionId, 'done', async (_writing, { today }, action) =>
    accept({ doneOn: action.doneOn ?? today, droppedOn: null, dropReason: null }),
  );
}

/** Open again, whether it was done or dropped. */
export async function reopenAction(
  acting: Acting,
  { actionId }: ParsedInput<'actions.reopen'>,
): Promise<Outcome<Done, Refusal>> {
  return changeOne(acting, actionId, 'reopened', async () =>
    accept({ doneOn: null, droppedOn: null, dropReason: null }),
  );
}

/** Not to be done after all, with a reason. */
export async function dropAction(
  acting: Acting,
  { actionId, reason }: ParsedInput<'actions.drop'>,
): Promise<Outcome<Done, Refusal>> {
  return changeOne(acting, actionId, 'dropped', async (_writing, { today }) =>
    accept({ doneOn: null, droppedOn: today, dropReason: reason || null }),
  );
}
