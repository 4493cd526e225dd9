import type { SinceEvent } from '../../../shared/contract/home';
import { addDays, localDateOf } from '../../../shared/domain/dates';
import { chooseSince, wordEnding, wordHuddle } from '../../../shared/domain/home/since-events';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { plansSince, proposalsSince, spendsSince } from '../../store/home/since-facts';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import type { Acting } from '../acting';

/** A team that has not met yet is told of its last days. */
const daysBeforeFirst = 7;

export interface LastMet {
  readonly huddle: Huddle;
  readonly items: readonly ItemRow[];
}

/** Whom we have been silent with for longest, and since when. */
interface Silence {
  readonly person: { readonly fullName: string };
  readonly lastContactOn: string | null;
}

/** What happened since the team last met; what was done in that huddle is told with it. */
export async function readSince(
  { store, teamId, now, today }: Acting,
  last: LastMet | null,
  silence: Silence | null,
): Promise<readonly SinceEvent[]> {
  const { db } = store;
  const day = last?.huddle.on ?? addDays(today, -daysBeforeFirst);
  const moment = last?.huddle.closedAt ?? `${day}T00:00:00.000Z`;
  const plans = await plansSince(db, teamId, day);
  const spends = await spendsSince(db, teamId, day);
  const proposals = await proposalsSince(db, teamId, { day, moment });
  const events: SinceEvent[] = [];
  const tell = (kind: SinceEvent['kind'], on: string | null, title: string, words: string): void => {
    if (on !== null && on <= localDateOf(now)) events.push({ kind, on, title, words });
  };

  if (last !== null) {
    tell('huddle', last.huddle.on, 'Last huddle', wordHuddle(last.items.map((item) => item.outcome)));
  }
  for (const { fullName, on } of spends) tell('spend-awaiting', on, fullName, 'A spend past the limit');
  if (silence?.lastContactOn != null && silence.lastContactOn > day) {
    tell('last-contact', silence.lastContactOn, silence.person.fullName, 'Our last contact');
  }
  for (const { fullName, openedOn, endedOn, outcome, outcomeWords } of plans.ended) {
    if (endedOn === null || outcome === null) continue;
    tell('plan-ended', endedOn, fullName, wordEnding({ openedOn, endedOn, outcome, outcomeWords }));
  }
  for (const { fullName, openedOn } of plans.opened)
    tell('plan-opened', openedOn, fullName, 'A new plan opened');
  for (const { fullName, readyAt } of proposals.ready) {
    tell(
      'proposal-ready',
      readyAt === null ? null : localDateOf(readyAt),
      fullName,
      'A proposal ready for us',
    );
  }
  for (const { fullName, toldOn } of proposals.told)
    tell('told', toldOn, fullName, 'Told what we said, and answered');
  return chooseSince(events);
}
