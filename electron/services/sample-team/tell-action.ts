import type { ToldAction } from '../../../resources/sample-team/story';
import { addDays, type Instant, type LocalDate } from '../../../shared/domain/dates';
import type { Pen } from './ledger';
import type { World } from './world';

export interface ActionOf {
  readonly made: LocalDate;
  readonly by: string;
  readonly personId?: string;
  readonly planId?: string;
  readonly proposalId?: string;
  readonly huddleId?: string;
  readonly sessionId?: string;
}

/** An action as it was made: its row, to be written with the entry it came from. */
export function insertAction(world: World, pen: Pen, id: string, told: ToldAction, of: ActionOf): void {
  pen.insert('actions', {
    id,
    teamId: world.teamId,
    what: told.what,
    memberId: told.who === null ? null : world.member(told.who).id,
    dueOn: told.within === null ? null : addDays(of.made, told.within),
    personId: of.personId ?? null,
    planId: of.planId ?? null,
    proposalId: of.proposalId ?? null,
    huddleId: of.huddleId ?? null,
    sessionId: of.sessionId ?? null,
    madeOn: of.made,
    doneOn: null,
    droppedOn: null,
    dropReason: null,
  });
}

/** What became of it. An action whose time has not come by now is still open. */
export function tellWhatBecame(world: World, id: string, told: ToldAction, of: ActionOf): void {
  const { calendar, ledger } = world;
  const memberId = world.member(told.who ?? of.by).id;
  const about = { topic: 'actions', subjectId: id, personId: of.personId ?? null, memberId } as const;
  const after = (days: number | undefined): LocalDate | undefined => {
    const date = days === undefined ? undefined : addDays(of.made, days);
    return date === undefined || date > calendar.today ? undefined : date;
  };
  const doneOn = after(told.done);
  const droppedOn = after(told.dropped?.after);
  const dueOn = told.within === null ? null : addDays(of.made, told.within);
  const dropReason = told.dropped?.why ?? null;
  const personId = of.personId ?? null;
  world.actions.push({
    what: told.what,
    who: told.who,
    huddleId: of.huddleId ?? null,
    personId,
    dropReason,
    madeOn: of.made,
    dueOn,
    doneOn,
    droppedOn,
    settledOn: doneOn ?? droppedOn,
  });
  if (doneOn !== undefined) {
    ledger.happened(calendar.at(doneOn, '16:55'), { ...about, verb: 'actions.done' }, (pen) =>
      pen.update('actions', id, { doneOn }),
    );
  }
  if (droppedOn !== undefined) {
    ledger.happened(calendar.at(droppedOn, '16:56'), { ...about, verb: 'actions.dropped' }, (pen) =>
      pen.update('actions', id, { droppedOn, dropReason }),
    );
  }
}

/** An action made outside a huddle. */
export function tellAction(
  world: World,
  told: ToldAction,
  of: ActionOf,
  at: Instant = world.when(of.made),
): void {
  const id = world.ledger.newId(at);
  const about = {
    verb: 'actions.added',
    topic: 'actions',
    subjectId: id,
    personId: of.personId ?? null,
  } as const;
  world.ledger.happened(at, { ...about, memberId: world.member(of.by).id }, (pen) =>
    insertAction(world, pen, id, told, of),
  );
  tellWhatBecame(world, id, told, of);
}
