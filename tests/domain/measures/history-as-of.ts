import { addDays, type LocalDate } from '../../../shared/domain/dates';
import type { FactsByKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import type { History } from './a-history';

type Plans = Pick<MeasureFacts, 'plans' | 'reopenings'>;
type Persons = Pick<MeasureFacts, 'people' | 'talks' | 'leads' | 'rests' | 'decisions'>;

function upTo<Row extends { readonly on: LocalDate }>(by: LocalDate, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ on }) => on <= by);
}

function planAsOf(
  { turns, outcomes, contactRhythmDays }: History['plans'][number],
  id: string,
  by: LocalDate,
): Plans {
  const known = turns.filter((on) => on <= by);
  const [openedOn] = known;
  if (openedOn === undefined) return { plans: [], reopenings: [] };
  const reopenings: FactsByKind['reopenings'][] = [];
  for (let at = 2; at < known.length; at += 2) {
    const [endedOn = '', reopenedOn = ''] = known.slice(at - 1);
    reopenings.push({ planId: id, endedOn, outcome: outcomes[at / 2 - 1] ?? 'other', reopenedOn });
  }
  const endedOn = known.length % 2 === 0 ? (known.at(-1) ?? null) : null;
  const outcome = endedOn === null ? null : (outcomes[known.length / 2 - 1] ?? 'other');
  return { plans: [{ id, openedOn, endedOn, outcome, contactRhythmDays }], reopenings };
}

function personAsOf(one: History['people'][number], personId: string, by: LocalDate): Persons {
  // Nobody is talked with before there was any contact.
  const [firstContactOn = ''] = [one.firstContactOn, ...one.talks.slice(0, 1)].toSorted();
  const rests = one.rests.filter((on) => on <= by);
  return {
    people: firstContactOn <= by ? [{ personId, firstContactOn }] : [],
    talks: upTo(
      by,
      one.talks.map((on, at) => ({ personId, on, kind: one.kinds[at] ?? 'C1' })),
    ),
    leads: upTo(
      by,
      one.leads.map((on, at) => ({ on, memberId: one.members[at] ?? null })),
    ).map(({ on, memberId }) => ({ personId, memberId, fromOn: on })),
    rests: rests.flatMap((restedOn, at) =>
      at % 2 === 0 ? [{ personId, restedOn, backOn: rests[at + 1] ?? null }] : [],
    ),
    decisions: upTo(by, one.decisions).map(({ decision, on, readyFor, weeklyPence }) => ({
      ...{ personId, decision, on, weeklyPence },
      readyOn: readyFor === null ? null : addDays(on, -readyFor),
    })),
  };
}

function connectionAsOf(
  { days: [madeOn = '', heardOn = ''], outcome }: History['connections'][number],
  by: LocalDate,
): MeasureFacts['connections'] {
  if (madeOn > by) return [];
  return heardOn > by
    ? [{ madeOn, outcome: 'not-known-yet', outcomeOn: null }]
    : [{ madeOn, outcome, outcomeOn: heardOn }];
}

/** The facts as they stood at the end of a day: what had not happened yet had left no trace. */
export function factsAsOf(history: History, by: LocalDate): MeasureFacts {
  const persons = history.people.map((one, at) => personAsOf(one, `person-${at}`, by));
  const plans = history.plans.map((one, at) => planAsOf(one, `plan-${at}`, by));
  const ofPlans = (pick: (plan: History['plans'][number]) => readonly LocalDate[]) =>
    upTo(
      by,
      history.plans.flatMap((plan, at) => pick(plan).map((on) => ({ planId: `plan-${at}`, on }))),
    );
  return {
    people: persons.flatMap(({ people }) => people),
    talks: persons.flatMap(({ talks }) => talks),
    leads: persons.flatMap(({ leads }) => leads),
    rests: persons.flatMap(({ rests }) => rests),
    decisions: persons.flatMap(({ decisions }) => decisions),
    plans: plans.flatMap((each) => each.plans),
    reopenings: plans.flatMap((each) => each.reopenings),
    inTouch: ofPlans(({ contacts }) => contacts),
    reviews: ofPlans(({ reviews }) => reviews),
    spends: upTo(by, history.spends),
    connections: history.connections.flatMap((one) => connectionAsOf(one, by)),
    gaps: upTo(by, history.gaps),
    feedback: upTo(by, history.feedback),
    huddles: upTo(by, history.huddles),
    pulses: upTo(by, history.pulses),
    councilWeeks: [],
  };
}

/** Everything that happened, and was known in the end. */
export function allFacts(history: History): MeasureFacts {
  return factsAsOf(history, '9999-12-31');
}
