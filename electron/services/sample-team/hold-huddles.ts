import type { HuddlesAgo, ToldHuddle, ToldRound } from '../../../resources/sample-team/story';
import { localDateOf } from '../../../shared/domain/dates';
import { inOrder } from '../../../shared/domain/order';
import { nameBook } from '../../../shared/domain/wall/name-book';
import type { Agenda, AgendaSubject, SubjectOf } from './agenda';
import { holdHuddle } from './hold-huddle';
import { planPresenting } from './plan-presenting';
import { gatherRoom, neededFor, type TurnsTaken } from './room';
import { openOn } from './tell-plan-events';
import { type HeldHuddle, type KnownProposal, named, type World } from './world';

const unsaid: ToldHuddle = { checkIn: '', goodNews: '', data: null, learned: '', thanks: '' };

/** Holds every huddle that was, oldest first: the weekly ones, and ad hoc ones where a proposal could not wait. */
export function holdHuddles(world: World): void {
  const members = [...world.members.values()];
  const book = nameBook(world.people.map(named), members);
  const turns: TurnsTaken = new Map();
  let leftOver: ReadonlySet<string> = new Set();
  for (let ago = world.story.huddles; ago >= 1; ago -= 1) {
    const huddle = world.huddles.get(ago);
    if (huddle === undefined) throw new Error(`There was no huddle ${ago} weeks ago.`);
    const talk = world.story.huddle(ago);
    leftOver = new Set(
      holdHuddle(world, { ...weeklyAgenda(world, huddle, ago, talk, turns, leftOver), book }),
    );
  }
  planPresenting(world, world.story.presentingNext, 2);
  for (const proposal of world.proposals) {
    for (const round of proposal.told.rounds) {
      if ('adHoc' in round.held)
        holdHuddle(world, { ...adHocAgenda(world, proposal, round, round.held.adHoc, turns), book });
    }
  }
}

function weeklyAgenda(
  world: World,
  huddle: HeldHuddle,
  ago: HuddlesAgo,
  talk: ToldHuddle,
  turns: TurnsTaken,
  leftOver: ReadonlySet<string>,
): Omit<Agenda, 'book'> {
  const proposals = proposalsReady(world, ago);
  const decided = proposals.filter((subject) => subject.round !== null);
  const needed = neededFor(
    decided.map(
      ({ proposal }) => proposal.told.by ?? proposal.person.leadOn(huddle.on) ?? world.story.acting,
    ),
    decided.flatMap(({ round }) => Object.keys(round?.said ?? {})),
    ago,
    talk,
  );
  return {
    huddle,
    talk,
    leftOver,
    room: gatherRoom(world, huddle, talk, needed, turns),
    subjects: [...spendsToDecide(world, ago), ...plansOpen(world, huddle, ago, leftOver), ...proposals],
    presenting: talk.presenting === undefined ? null : planPresenting(world, talk.presenting, ago * 7 + 2),
    actions: actionsHeard(world, huddle, ago),
  };
}

function spendsToDecide(world: World, ago: HuddlesAgo): readonly AgendaSubject[] {
  return world.plans.flatMap((plan) =>
    plan.spends
      .filter((spend) => spend.decidedIn === ago)
      .map((spend) => ({ kind: 'spend' as const, spend, plan })),
  );
}

/** What was left over comes first, then whoever has been in a crisis longest. */
function plansOpen(
  world: World,
  huddle: HeldHuddle,
  ago: HuddlesAgo,
  leftOver: ReadonlySet<string>,
): readonly AgendaSubject[] {
  return world.plans
    .filter((plan) => openOn(plan, huddle.on))
    .toSorted(
      (a, b) => Number(leftOver.has(b.id)) - Number(leftOver.has(a.id)) || inOrder(a.openedOn, b.openedOn),
    )
    .map((plan) => ({ kind: 'c2-plan', plan, review: plan.reviews.get(ago) ?? null }));
}

/** Proposals that were ready on the day and not yet decided, oldest first. */
function proposalsReady(world: World, ago: HuddlesAgo): readonly SubjectOf<'c3-proposal'>[] {
  const day = ago * 7;
  return world.proposals
    .flatMap((proposal) => {
      const { ready, rounds, withdrawn } = proposal.told;
      const round = rounds.find(({ held }) => 'huddle' in held && held.huddle === ago) ?? null;
      const readyAgo = ready.findLast((each) => each >= day);
      if (readyAgo === undefined || (withdrawn !== undefined && withdrawn.ago >= day)) return [];
      const decidedSince = rounds.some(({ held }) => {
        const heldAgo = 'adHoc' in held ? held.adHoc : held.huddle * 7;
        return heldAgo > day && heldAgo <= readyAgo;
      });
      return decidedSince ? [] : [{ kind: 'c3-proposal' as const, proposal, round, readyAgo }];
    })
    .toSorted((a, b) => b.readyAgo - a.readyAgo);
}

function adHocAgenda(
  world: World,
  proposal: KnownProposal,
  round: ToldRound,
  ago: number,
  turns: TurnsTaken,
): Omit<Agenda, 'book'> {
  const on = world.calendar.workday(ago);
  const startedAt = world.calendar.at(on, '14:00');
  const huddle: HeldHuddle = {
    id: world.ledger.newId(startedAt),
    on: localDateOf(startedAt),
    startedAt,
    ago: null,
  };
  const proposer = proposal.told.by ?? proposal.person.leadOn(on) ?? world.story.acting;
  const needed = neededFor([proposer], Object.keys(round.said), null, null);
  return {
    huddle,
    talk: unsaid,
    leftOver: new Set(),
    room: gatherRoom(world, huddle, unsaid, needed, turns),
    subjects: [{ kind: 'c3-proposal', proposal, round, readyAgo: ago }],
    presenting: null,
    actions: { since: null, done: 0, carried: 0, dropped: [], open: 0 },
  };
}

/** What had become, since the last huddle, of what was due. */
function actionsHeard(world: World, huddle: HeldHuddle, ago: HuddlesAgo): Agenda['actions'] {
  const since = world.huddles.get(ago + 1)?.on ?? null;
  const lately = (date: string | undefined): boolean =>
    date !== undefined && (since === null || date > since) && date <= huddle.on;
  const dropped = world.actions.filter((action) => lately(action.droppedOn));
  const carried = world.actions.filter(
    ({ dueOn, madeOn, settledOn }) =>
      dueOn !== null && dueOn <= huddle.on && madeOn <= huddle.on && (settledOn ?? '9999') > huddle.on,
  );
  return {
    since,
    done: world.actions.filter((action) => lately(action.doneOn)).length,
    carried: carried.length,
    dropped: dropped.map(({ personId, dropReason: reason }) => ({ personId, reason })),
    open: 0,
  };
}
