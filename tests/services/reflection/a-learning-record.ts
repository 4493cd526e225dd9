import { saveLearning } from '../../../electron/services/reflection/learning-save';
import type { ParsedInput } from '../../../shared/contract';
import { done } from '../done';
import type { TestTeam } from '../test-team';

export type Fields = ParsedInput<'learning.save'>['fields'];

export const whole: Fields = {
  on: '2026-03-18',
  activity: 'A day with the housing team',
  what: 'I sat beside their duty worker.',
  why: 'Half of my plans wait for housing.',
  learned: 'Whom to ring first, and when.',
  forPractice: 'I ring before I write.',
  forPeople: 'They wait days, not weeks.',
  withPeer: true,
  peerWith: 'a housing officer',
  standards: ['4.3', '4.5'],
};

/** Writes a record in somebody's name; answers its id. */
export async function write(
  team: TestTeam,
  changes: Partial<Fields> = {},
  who: keyof TestTeam['ids'] = 'grace',
): Promise<string> {
  const saving = saveLearning(team.acting(who), { recordId: null, fields: { ...whole, ...changes } });
  return (await done(saving)).id;
}

export async function dorothy(
  team: TestTeam,
  changes: { readonly id?: string; readonly fullName?: string; readonly knownAs?: string } = {},
): Promise<string> {
  const { teamId, newId, now } = team.acting();
  const id = changes.id ?? newId();
  await team.store.db
    .insertInto('people')
    .values({
      ...{ id, teamId, fullName: 'Dorothy Hale', knownAs: 'D.H.', dateOfBirth: '1941-03-18' },
      ...{ address: '12 Mill Lane, Eastgate', phone: '0121 496 0123', recordNumber: 'A221905' },
      ...{ firstContactOn: '2026-03-01', leadWorkerId: null, createdAt: now },
      ...{ closedOn: null, closedReason: null, mergedIntoId: null, removedAt: null },
      ...changes,
    })
    .execute();
  return id;
}

export async function session(team: TestTeam, aboutPersonId: string | null = null): Promise<string> {
  const { teamId, memberId, newId, now } = team.acting();
  const id = newId();
  await team.store.db
    .insertInto('sessions')
    .values({
      ...{ id, teamId, packId: null, name: 'Glue with Dorothy', purpose: 'How we stay', themes: '[]' },
      ...{
        learning: '[]',
        beforehand: '[]',
        watchFor: '[]',
        material: '',
        notes: 'kept',
        presents: 'nobody',
      },
      ...{ on: '2026-03-17', time: '14:00', place: '', plannedMinutes: 60, facilitatorId: null },
      ...{ presenterId: null, aboutPersonId, promptedBy: 'nothing', promptedId: null },
      ...{ plannedById: memberId ?? '', plannedAt: now, startedAt: null, closedAt: null },
      ...{ calledOffAt: null, currentStepId: null },
    })
    .execute();
  return id;
}
