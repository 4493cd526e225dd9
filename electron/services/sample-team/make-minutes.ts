import type { Minutes, MinutesSection } from '../../../shared/contract/huddles';
import type { Instant } from '../../../shared/domain/dates';
import { formatPounds } from '../../../shared/domain/money';
import { sayLongDay, sayNumber, sayTimeOf } from '../../../shared/domain/say-dates';
import type { Agenda, AgendaSubject, SubjectOf } from './agenda';
import type { World } from './world';

function ofKind<Kind extends AgendaSubject['kind']>(
  subjects: readonly AgendaSubject[],
  kind: Kind,
): readonly SubjectOf<Kind>[] {
  return subjects.filter((subject): subject is SubjectOf<Kind> => subject.kind === kind);
}

function section(
  kind: MinutesSection['kind'],
  heading: string,
  paragraphs: readonly string[],
  mark: MinutesSection['mark'] = null,
): MinutesSection {
  return { kind, mark, heading, paragraphs: paragraphs.filter((paragraph) => paragraph !== '') };
}

const verdicts = { continue: 'goes on', change: 'changed', end: 'ended' } as const;

function sayPlan({ plan, review }: SubjectOf<'c2-plan'>): string {
  const label = plan.person.story.knownAs;
  if (review === null) return `${label}: carried over, we did not come to it.`;
  return `${label}, ${verdicts[review.decision]}: ${review.changed} ${review.next}`.trim();
}

function saySpend({ spend, plan }: SubjectOf<'spend'>): MinutesSection {
  const { agreed = false, instead = '' } = spend.told.decided ?? {};
  const heading = `${agreed ? 'Agreed' : 'Declined'}: ${formatPounds(spend.told.pence)} for ${plan.person.story.knownAs}`;
  return section('spend', heading, [`For ${spend.told.what}.`, instead]);
}

function sayProposal({ proposal, round }: SubjectOf<'c3-proposal'>, present: number): MinutesSection {
  const label = proposal.person.story.knownAs;
  if (round === null)
    return section(
      'c3-proposal',
      `Carried over: ${label}`,
      ['We did not come to it. It stands first among the proposals next week.'],
      'C3',
    );
  const reasons = Object.values(round.said)
    .filter((said) => said.position !== 'agree')
    .map((said) => said.reason);
  const { weeklyPence, goodLife } = proposal.told.written;
  if (round.returned !== undefined) {
    const { toTry, whoTells } = round.returned;
    return section(
      'c3-proposal',
      `Not yet: ${label}`,
      [...reasons, ...toTry.map((thing) => `${thing.kind}: ${thing.what}.`), whoTells],
      'C3',
    );
  }
  const weekly = weeklyPence === null ? '' : `${formatPounds(weeklyPence)} a week.`;
  const count = `${present} of ${present}${reasons.length > 0 ? `, ${sayNumber(reasons.length)} with a reservation` : ''}.`;
  const overruled =
    round.overruled === undefined ? '' : `A C2 plan was open. We went ahead together: ${round.overruled}`;
  return section(
    'c3-proposal',
    `Signed off: ${label}`,
    [`“${goodLife}”`, `${weekly} ${count}`.trim(), ...reasons, overruled],
    'C3',
  );
}

function sectionsOf(agenda: Agenda): readonly MinutesSection[] {
  const { subjects, talk, room } = agenda;
  const weekly = agenda.huddle.ago !== null;
  const { done, carried, dropped } = agenda.actions;
  const plans = ofKind(subjects, 'c2-plan');
  const presented = agenda.presenting !== null && !agenda.presentingWaits;
  return [
    ...(weekly ? [section('check-in', 'Check-in', [talk.checkIn])] : []),
    ...(weekly && done + carried + dropped > 0
      ? [
          section('actions', 'Actions due', [
            `${sayNumber(done)} done, ${sayNumber(carried)} carried on, ${sayNumber(dropped)} dropped.`,
          ]),
        ]
      : []),
    ...ofKind(subjects, 'spend').map(saySpend),
    ...(plans.length > 0
      ? [
          section(
            'c2-plan',
            plans.length === 1 ? 'One C2 plan' : `${sayNumber(plans.length)} C2 plans`,
            plans.map(sayPlan),
            'C2',
          ),
        ]
      : []),
    ...ofKind(subjects, 'c3-proposal').map((subject) => sayProposal(subject, room.here.length)),
    ...(presented && agenda.presenting !== null
      ? [section('presenting', agenda.presenting.title, [talk.presenting?.note ?? ''])]
      : []),
    ...(weekly
      ? [
          section('good-news', 'Good news', [talk.goodNews]),
          section('data', 'One look at the data', [talk.data]),
        ]
      : []),
    section('close', 'What we learned', [
      talk.learned,
      talk.thanks === '' ? '' : `Thanks to: ${talk.thanks}`,
    ]),
  ].filter((each) => each.paragraphs.length > 0);
}

/** The minutes of a huddle that was held, as its closing would have made them: JSON, and their plain words. */
export function makeMinutes(
  world: World,
  agenda: Agenda,
  closedAt: Instant,
): { readonly body: string; readonly text: string } {
  const { huddle, room } = agenda;
  const role = (id: string): string =>
    id === room.chair.id ? ' (chair)' : id === room.scribe.id ? ' (scribe)' : '';
  const minutes: Minutes = {
    huddleId: huddle.id,
    kind: huddle.ago === null ? 'ad-hoc' : 'weekly',
    teamName: world.story.team.name,
    on: huddle.on,
    startedAt: huddle.startedAt,
    closedAt,
    closedBy: room.chair.name,
    here: room.here.map((member) => `${member.name}${role(member.id)}`),
    observing: room.observing.map((member) => member.name),
    away: room.away.map((member) => member.name),
    sections: sectionsOf(agenda),
  };
  return { body: JSON.stringify(minutes), text: toText(minutes) };
}

function toText(minutes: Minutes): string {
  const head = [
    `${minutes.teamName}, ${sayLongDay(minutes.on, minutes.on)}`,
    `${sayTimeOf(minutes.startedAt)} to ${sayTimeOf(minutes.closedAt)}, closed by ${minutes.closedBy}`,
    `Here: ${minutes.here.join(', ')}.`,
    ...(minutes.observing.length > 0 ? [`Observing: ${minutes.observing.join(', ')}.`] : []),
    ...(minutes.away.length > 0 ? [`Away: ${minutes.away.join(', ')}.`] : []),
  ];
  const body = minutes.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n'));
  return [head.join('\n'), ...body].join('\n\n');
}
