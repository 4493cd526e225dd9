import type { CallInput } from '../../../shared/contract';

/** Somebody new, as they are written down. */
export function newPerson(
  fullName: string,
  knownAs: string,
  leadWorkerId: string,
  today: string,
): CallInput<'people.add'> {
  return {
    fullName,
    knownAs,
    dateOfBirth: '1941-05-12',
    address: '4 Mill Rise, Aldermouth',
    phone: '',
    recordNumber: '',
    firstContactOn: today,
    leadWorkerId,
    whatWasSaid: 'She rang: the stairs are getting harder.',
  };
}

export function newPlan(personId: string, memberId: string, today: string): CallInput<'c2-plans.open'> {
  return {
    personId,
    whatNeedsToChange: 'Wilhelmina is home from hospital and alone at night.',
    ownWords: 'I want my own bed and my own kettle.',
    strengths: 'Neighbours on both sides; a telephone by the bed.',
    emergencyPlan: 'Ring Mr Odell next door, then the duty line.',
    contactRhythmDays: 2,
    buddyId: null,
    steps: [{ what: 'Fit a key safe', memberId, dueOn: today }],
  };
}

/** A proposal with nothing missing. */
export function wholeProposal(): CallInput<'c3-proposals.write'>['change'] {
  return {
    goodLife: 'To stay in her own house and choose her own day.',
    whatMatters: 'Her garden, Sunday at church, the cat.',
    strengths: 'Her niece, the neighbours, her own good sense.',
    triedC1: 'The allotment society and the niece’s telephone calls.',
    triedC1NotEnough: 'Nobody is there in the mornings.',
    triedC2: 'Two weeks of morning visits after hospital.',
    triedC2NotEnough: 'The visits were what made it safe; without them she fell.',
    alternatives: [{ what: 'A pendant alarm alone', whyNot: 'It rings after a fall, not before one.' }],
    whyOnly: 'Only somebody there at half past seven makes the morning safe.',
    outcomes: [{ what: 'Breakfast downstairs each day', howWeWillKnow: 'The niece asks on Sundays.' }],
    carer: { kind: 'no-carer' },
    involved: 'Her niece',
    weeklyPence: 18_500,
    oneOffPence: null,
    funding: 'Personal budget',
  };
}
