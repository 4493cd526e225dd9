import type { TeamStory, ToldMember } from './story';

type Turns = Pick<ToldMember, 'takesChair' | 'takesScribe'>;
const both: Turns = { takesChair: true, takesScribe: true };

function member(
  name: string,
  discipline: string,
  role: ToldMember['role'],
  more: Partial<ToldMember> = {},
): ToldMember {
  const calledName = name.split(' ')[0] ?? name;
  const key = calledName.toLowerCase();
  return {
    key,
    name,
    calledName,
    discipline,
    role,
    standing: 'member',
    champion: false,
    ...both,
    awayReason: null,
    ...more,
  };
}

/** The invented Millrace team. No real person, team or place. */
export const members: readonly ToldMember[] = [
  member('Helen Marsh', 'social worker', 'team-lead'),
  member('Kwame Boateng', 'social worker', 'advanced-practitioner', { access: 'facilitator' }),
  member('Priya Nair', 'social worker', 'practitioner', { champion: true }),
  member('Callum Reid', 'social worker', 'practitioner', { awaySince: 5, awayReason: 'ill' }),
  member('Farah Malik', 'social worker', 'practitioner'),
  member('Ewa Nowicka', 'occupational therapist', 'practitioner'),
  member('Rosa Pereira', 'reablement worker', 'practitioner'),
  member('Dylan Prosser', 'community connector', 'practitioner', { champion: true }),
  member('Josie Trent', 'community nurse', 'partner'),
  member('Sandra Whitby', 'housing officer', 'partner', { takesChair: false, access: 'partner' }),
  member('Leon Baptiste', 'lived experience', 'partner', { takesScribe: false }),
  member('Idris Warsame', 'social work student', 'practitioner', {
    standing: 'visitor',
    takesChair: false,
    takesScribe: false,
    joinedAgo: 66,
  }),
  member('Moira Hendry', 'social worker', 'practitioner', { leftAgo: 243 }),
];

export const team: TeamStory['team'] = {
  name: 'Millrace team',
  place: 'Aldermouth',
  delegatedLimitPence: 200_000,
  limitCountedOver: 'plan',
  contactRhythmDays: 2,
  reviewWithinDays: 7,
  signOffBy: 'consent',
  quorum: 3,
  otherDisciplineNeeded: false,
  positionsHidden: false,
  authoriserNeeded: false,
  readyFlagDays: 7,
  huddleMinutes: 75,
  wall: 'screen',
  sample: true,
};
