import type { TestTeam } from '../test-team';

/** Writes a person of the test team straight into the store: Dorothy Hale, led by Shabnam. */
export async function addPerson(
  team: TestTeam,
  changes: {
    readonly id?: string;
    readonly fullName?: string;
    readonly knownAs?: string;
    readonly closedOn?: string;
  } = {},
): Promise<string> {
  const id = changes.id ?? 'dorothy';
  await team.store.db
    .insertInto('people')
    .values({
      ...{
        id,
        teamId: team.team.id,
        fullName: changes.fullName ?? 'Dorothy Hale',
        knownAs: changes.knownAs ?? 'D.H.',
      },
      ...{
        dateOfBirth: '1947-06-01',
        address: null,
        phone: null,
        recordNumber: null,
        firstContactOn: '2026-02-01',
      },
      ...{
        leadWorkerId: team.ids.shabnam,
        createdAt: '2026-02-01T09:00:00.000Z',
        closedOn: changes.closedOn ?? null,
      },
      ...{ closedReason: null, mergedIntoId: null, removedAt: null },
    })
    .execute();
  return id;
}

/** What a plan is opened with. */
export function opening(personId: string) {
  return {
    personId,
    ...{ whatNeedsToChange: 'Safe at night, in her own home.', ownWords: 'I want to sleep in my own bed.' },
    ...{
      strengths: 'Ken rings every evening at seven',
      emergencyPlan: 'Pauline has a key',
      contactRhythmDays: 2,
    },
    ...{ buddyId: null, steps: [] },
  };
}
