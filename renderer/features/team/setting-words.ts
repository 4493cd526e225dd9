import type { CallInput } from '../../../shared/contract';
import { sayWeekday } from '../../../shared/domain/dates-said';
import type { Choice } from '../../components/speak/choices';

/** Everything a team has agreed about how it works. */
export type SettingName = keyof CallInput<'team.change'>;

/** How each setting is asked, and why it is there. */
export const settingQuestions: Readonly<
  Record<SettingName, { readonly question: string; readonly why: string }>
> = {
  name: { question: 'What are we called?', why: 'It stands at the top of the rail and in the minutes.' },
  place: { question: 'Where are we?', why: 'If you like.' },
  delegatedLimitPence: {
    question: 'What may a member spend without asking?',
    why: 'Most councils began with £2,000. A spend past it waits for the next huddle, where the team agrees or declines it.',
  },
  limitCountedOver: {
    question: 'Counted over what?',
    why: 'Over a whole plan the limit is reached once; over each spend every single one may come up to it.',
  },
  contactRhythmDays: {
    question: 'In touch every how many days?',
    why: 'What a new C2 plan begins with. A contact older than this is flagged everywhere.',
  },
  reviewWithinDays: {
    question: 'Review every how many days?',
    why: 'An open plan without a review for longer is overdue.',
  },
  signOffBy: {
    question: 'How do we sign off?',
    why: 'Either way nobody’s position counts for more, and a visitor has none.',
  },
  quorum: {
    question: 'How many must be there?',
    why: 'At least one of them besides whoever brings the proposal.',
  },
  otherDisciplineNeeded: {
    question: 'Must another discipline be there?',
    why: 'A second way of seeing is the best test of our thinking.',
  },
  positionsHidden: {
    question: 'How are positions heard?',
    why: 'Hidden, nobody is swayed by who spoke first; the laptop goes round, and all are opened at once.',
  },
  authoriserNeeded: {
    question: 'Does the council need a named authoriser?',
    why: 'Their name and date stand beside the team’s decision, not instead of it.',
  },
  readyFlagDays: {
    question: 'How long may a ready proposal wait?',
    why: 'After that it is flagged: the team should meet as soon as possible.',
  },
  huddleWeekday: {
    question: 'Which day do we meet?',
    why: 'Every week, the same day, so that nobody has to ask.',
  },
  huddleTime: { question: 'When do we begin?', why: 'The first page counts down to it.' },
  huddleMinutes: { question: 'For how long?', why: 'Most teams take 75 minutes. The pacing is gentle.' },
  wall: { question: 'Where do people look?', why: 'The wall only ever shows initials or agreed names.' },
};

const yesNo = (yes: string, no: string): readonly Choice<string>[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
];

/** Settings with a few ways; the others are typed. */
export const settingChoices: Readonly<Partial<Record<SettingName, readonly Choice<string>[]>>> = {
  signOffBy: [
    {
      value: 'consent',
      label: 'By consent',
      sentence: 'One not yet stops it. The proposal goes back with something to try.',
    },
    {
      value: 'majority',
      label: 'By majority',
      sentence: 'More than half of those who spoke agree. Every not yet is kept with its reason.',
    },
  ],
  limitCountedOver: [
    { value: 'plan', label: 'The whole plan' },
    { value: 'spend', label: 'Each spend' },
  ],
  otherDisciplineNeeded: yesNo('Yes, another discipline', 'No need'),
  positionsHidden: [
    { value: 'false', label: 'In turn', sentence: 'Each says theirs aloud, whoever brings it last.' },
    {
      value: 'true',
      label: 'Hidden until all have spoken',
      sentence: 'The laptop is passed on, and all are opened at once.',
    },
  ],
  authoriserNeeded: yesNo('Yes, a name and a date', 'No'),
  huddleWeekday: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: sayWeekday(day) })),
  wall: [
    { value: 'screen', label: 'A screen on the wall' },
    { value: 'laptop', label: 'This laptop' },
    { value: 'shared', label: 'A shared screen' },
  ],
};
