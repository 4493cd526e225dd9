import type { ParsedInput } from '../../../shared/contract';
import type { PeopleFilter, PeopleList, PersonRow } from '../../../shared/contract/people';
import { type LocalDate, localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { byFamilyName, finder } from '../../../shared/domain/people/finding';
import { canBringBack } from '../../../shared/domain/people/removal';
import { isWaiting, personStanding } from '../../../shared/domain/people/standing';
import { whereThingsAre } from '../../../shared/domain/people/where-things-are';
import { type ListedPerson, namesAtRest } from '../../store/people/list-facts';
import { peopleSeen } from '../access/people-seen';
import type { Acting } from '../acting';
import { toPersonLabel } from '../labels';
import { gatherListFacts, type ListFacts, lastInTouch } from './list-facts';

/** Of those at rest, whoever came to rest last is listed; the others are found by typing. */
const mostAtRest = 100;

/** Which of the lists somebody stands in. Whoever was removed, or is at rest, stands in no other. */
function listsOf(
  person: ListedPerson,
  facts: ListFacts,
  { memberId, today }: Acting,
): readonly PeopleFilter[] {
  if (person.removedAt !== null) return canBringBack(person.removedAt, today) ? ['removed'] : [];
  if (person.closedOn !== null) return ['closed'];
  const plan = facts.openPlans.get(person.id);
  const outOfContact = plan?.flags.some((flag) => flag.kind === 'out-of-contact');
  const lists: PeopleFilter[] = ['everyone'];
  if (plan !== undefined) lists.push('in-crisis');
  if (outOfContact) lists.push('out-of-contact');
  if (waits(person, facts)) lists.push('waiting');
  if (memberId !== null && person.leadWorkerId === memberId) lists.push('mine');
  return lists;
}

function waits(person: ListedPerson, facts: ListFacts): boolean {
  const newest = facts.conversations.get(person.id);
  return isWaiting({
    closedOn: person.closedOn,
    heard: (newest !== undefined && newest.whatMatters !== '') || facts.heard.has(person.id),
    everHadPlan: facts.openPlans.has(person.id) || facts.endings.has(person.id),
  });
}

function endingOf(person: ListedPerson, facts: ListFacts) {
  const ending = facts.endings.get(person.id);
  if (ending === undefined || ending.endedOn === null || ending.outcome === null) return null;
  return { ...ending, on: ending.endedOn, outcome: ending.outcome };
}

function whereFacts(person: ListedPerson, facts: ListFacts) {
  const proposal = facts.proposals.get(person.id);
  const talk = facts.conversations.get(person.id);
  return {
    closedOn: person.closedOn,
    closedReason: person.closedReason,
    openPlan: facts.openPlans.get(person.id) ?? null,
    lastEnding: endingOf(person, facts),
    lastConversation: talk === undefined ? null : { ...talk, on: talk.happenedOn },
    proposal:
      proposal === undefined
        ? null
        : {
            status: proposal.status,
            readyOn: proposal.readyAt === null ? null : localDateOf(proposal.readyAt),
            decidedOn: proposal.decided?.on ?? null,
            lookAgainOn: proposal.decided?.lookAgainOn ?? null,
          },
  };
}

function toRow(
  person: ListedPerson,
  facts: ListFacts,
  inTouchOn: LocalDate | undefined,
  today: LocalDate,
): PersonRow {
  const plan = facts.openPlans.get(person.id);
  const where = whereFacts(person, facts);
  return {
    ...toPersonLabel(person, today),
    standing: personStanding({
      ...where,
      hasOpenPlan: plan !== undefined,
      hasProposal: where.proposal !== null,
    }),
    whereThingsAre: whereThingsAre(where, today),
    alongside: facts.members.get(person.leadWorkerId ?? '')?.calledName ?? null,
    lastContactOn: inTouchOn ?? null,
    flags: plan?.flags ?? [],
    waiting: waits(person, facts),
  };
}

/** Who is with the team: how many stand in each list, and the rows of one, found by what is typed. */
export async function listPeople(
  acting: Acting,
  { filter, find }: ParsedInput<'people.list'>,
): Promise<Outcome<PeopleList, never>> {
  const isLookedFor = finder(find);
  const seen = await peopleSeen(acting);
  const isSeen = ({ id }: { readonly id: string }): boolean => seen?.has(id) !== false;
  const needsAtRest = filter === 'closed' || seen !== null;
  const atRest = (needsAtRest ? await namesAtRest(acting.store.db, acting.teamId) : []).filter(isSeen);
  const found = filter === 'closed' ? atRest.filter(isLookedFor) : [];
  const shown = found.slice(0, mostAtRest).map(({ id }) => id);
  const facts = await gatherListFacts(acting, shown);
  const sorted = facts.people
    .filter(isSeen)
    .map((person) => ({ person, lists: listsOf(person, facts, acting) }));
  const counts = {
    everyone: 0,
    'in-crisis': 0,
    'out-of-contact': 0,
    waiting: 0,
    mine: 0,
    closed: 0,
    removed: 0,
  };
  for (const list of sorted.flatMap(({ lists }) => lists)) counts[list] += 1;
  counts.closed = seen === null ? facts.atRest : atRest.length;
  const chosen = sorted.filter(({ person, lists }) => lists.includes(filter) && isLookedFor(person));
  const rows = byFamilyName(chosen.map(({ person }) => person));
  const inTouch = await lastInTouch(acting, facts, rows);
  return accept({
    counts,
    more: found.length - shown.length,
    rows: rows.map((person) => toRow(person, facts, inTouch.get(person.id), acting.today)),
  });
}
