import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { buildAgenda } from '../../../shared/domain/huddles/agenda';
import { attendanceAtStart } from '../../../shared/domain/huddles/attendance';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { keepDraft } from '../../store/drafts';
import { type ItemRow, itemsOf, lastWeeklyHuddle, runningHuddle } from '../../store/huddles/huddle-rows';
import { draftsOfItems, forgetItemDrafts, itemDraftKey } from '../../store/huddles/item-drafts';
import { plannedPresentations } from '../../store/huddles/presentation-rows';
import { listMembers, readTeam } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { readSuggestedTurns } from '../team/read-next-huddle';
import { writeAgenda } from './follow-agenda';
import { agendaFacts, leftOverOf } from './gather-room';
import { entryInHuddle } from './in-room';

/** An ad hoc huddle is for one proposal, and takes no longer than it must. */
const adHocMinutes = 20;

/**
 * Begins the weekly huddle, or an ad hoc one for one C3 that cannot wait: its agenda built, everyone taken as here
 * but those who are away, chair and scribe as the rota suggests. Refused while one is running, so that two windows
 * pressing at once begin one; an ad hoc one for a proposal that is not ready.
 */
export function startHuddle(
  acting: Acting,
  input: ParsedInput<'huddles.start'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const running = await runningHuddle(writing.db, member.teamId);
    if (running !== null) return refuse({ kind: 'huddle-already-running', huddleId: running.id });
    const proposalId = input.kind === 'ad-hoc' ? input.proposalId : null;
    const last = input.kind === 'ad-hoc' ? null : await lastWeeklyHuddle(writing.db, member.teamId, null);
    const before = last === null ? [] : await itemsOf(writing.db, last.id);
    const presentations = proposalId === null ? await plannedPresentations(writing.db, member.teamId) : [];
    const of = { kind: input.kind, proposalId, leftOver: leftOverOf(before), presentations };
    const { facts } = await agendaFacts(writing.db, member.teamId, member.today, of);
    if (input.kind === 'ad-hoc' && facts.proposals.length === 0)
      return refuse({ kind: 'proposal-not-ready-state' });

    const id = await insertHuddle(writing, member, input.kind);
    const [first = null] = await writeAgenda(writing, member, id, [], buildAgenda(facts, [], null));
    await writing.update('huddles', id, { currentItemId: first });
    for (const planned of presentations) await writing.update('presentations', planned.id, { huddleId: id });
    await takeUpDrafts(writing, member, before, await itemsOf(writing.db, id));
    return accept({ entryId: writing.record(entryInHuddle('huddles.started', id, { undoable: false })), id });
  });
}

async function insertHuddle(writing: Writing, acting: ActingMember, kind: Huddle['kind']): Promise<string> {
  const { teamId, today, now } = acting;
  const team = await readTeam(writing.db, teamId);
  const members = await listMembers(writing.db, teamId);
  const id = acting.newId();
  await writing.insert('huddles', {
    ...{ id, teamId, kind, on: today, startedAt: now, closedAt: null, currentItemId: null },
    ...{ plannedMinutes: kind === 'weekly' ? team.huddleMinutes : adHocMinutes, learned: '', thanks: '' },
    ...(await readSuggestedTurns(writing.db, teamId, today)),
  });
  for (const { observing, ...row } of attendanceAtStart(members, today)) {
    await writing.insert('attendance', {
      id: acting.newId(),
      huddleId: id,
      observing: observing ? 1 : 0,
      ...row,
    });
  }
  return id;
}

/** What was being typed on an item that carries over goes on with it: no word is lost between two huddles. */
async function takeUpDrafts(
  writing: Writing,
  { teamId, now }: ActingMember,
  before: readonly ItemRow[],
  items: readonly ItemRow[],
): Promise<void> {
  const left = before.filter((item) => item.state !== 'done' && item.subjectId !== null);
  const drafts = await draftsOfItems(
    writing.db,
    teamId,
    left.map((item) => item.id),
  );
  const takenUp: string[] = [];
  for (const old of left) {
    const body = drafts.get(old.id);
    const item = items.find((one) => one.kind === old.kind && one.subjectId === old.subjectId);
    if (body === undefined || item === undefined) continue;
    await keepDraft(writing.db, { teamId, key: itemDraftKey(item.id), body, keptAt: now });
    takenUp.push(old.id);
  }
  await forgetItemDrafts(writing.db, teamId, takenUp);
}
