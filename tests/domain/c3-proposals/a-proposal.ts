import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';

/** A proposal that says everything it needs to be ready. */
export const wholeProposal: ProposalContent = {
  goodLife: 'My own front door, and the quiz on Thursdays.',
  whatMatters: 'His tools.',
  strengths: 'Mends anything with a motor.',
  triedC1: 'The repair shed took.',
  triedC1NotEnough: 'Nobody is there at tea time.',
  triedC2: 'Ruth and the shed took turns.',
  triedC2NotEnough: 'Everyone stopped their own lives.',
  alternatives: [{ what: 'A tablet alarm', whyNot: 'He switched it off.' }],
  whyOnly: 'Nothing less is there at tea time.',
  outcomes: [{ what: 'He takes his tablets', howWeWillKnow: 'Ruth asks on Sundays.' }],
  carer: { kind: 'heard', who: 'Ruth, his sister', on: '2026-03-12', said: 'I have a job at six.' },
  involved: 'Ruth and Big Col.',
  weeklyPence: 18_640,
  oneOffPence: 64_000,
  funding: 'The council and his own PIP.',
  startsOn: '2026-04-01',
  lookAgainOn: '2026-05-13',
  linkedConversationIds: [],
  linkedPlanIds: [],
};
