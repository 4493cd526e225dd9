import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ImportFacts, KnownPerson } from '../../../shared/domain/imports/facts';
import { firstWholeWeek } from '../../../shared/domain/measures/weeks';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { canBringBack } from '../../../shared/domain/people/removal';
import { knownPeople, knownPlans } from '../../store/imports/import-facts';
import { enteredWeeksOf } from '../../store/measures/chart-rows';
import { labelsInUse } from '../../store/people/find-person';
import type { Database } from '../../store/tables/database';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';

/** Whoever was removed for good is forgotten: not even a file that still has them is told that they were here. */
async function recognisable(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<readonly KnownPerson[]> {
  const people = await knownPeople(db, teamId);
  return people
    .filter(({ removedAt }) => removedAt === null || canBringBack(removedAt, today))
    .map(({ removedAt: _removedAt, ...person }) => person);
}

/** What rows are weighed against, as it stands now; `db` may be a transaction. */
export async function gatherFacts(
  db: Kysely<Database>,
  { teamId, today }: Pick<Acting, 'teamId' | 'today'>,
): Promise<ImportFacts> {
  const team = await readTeam(db, teamId);
  const entered = await enteredWeeksOf(db, teamId);
  return {
    today,
    people: await recognisable(db, teamId, today),
    labels: await labelsInUse(db, teamId, null),
    members: (await listMembers(db, teamId)).map(({ id, name, calledName, leftOn, standing }) => ({
      ...{ id, name, calledName, leftOn, standing },
    })),
    plans: await knownPlans(db, teamId),
    rhythmDays: team.contactRhythmDays,
    countedFrom: firstWholeWeek(team.foundedOn),
    entered: entered.map(({ chartId, week, valueHundredths }) => ({
      ...{ chartId, week, value: valueHundredths / 100 },
    })),
  };
}

export async function readFacts(acting: Acting): Promise<Outcome<ImportFacts, never>> {
  return accept(await gatherFacts(acting.store.db, acting));
}
