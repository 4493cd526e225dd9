import type { Kysely } from 'kysely';
import type { ImportFacts } from '../../../shared/domain/imports/facts';
import { firstWholeWeek } from '../../../shared/domain/measures/weeks';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { knownPeople, knownPlans } from '../../store/imports/import-facts';
import { enteredWeeksOf } from '../../store/measures/chart-rows';
import { labelsInUse } from '../../store/people/find-person';
import type { Database } from '../../store/tables/database';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';

/** What rows are weighed against, as it stands now; `db` may be a transaction. */
export async function gatherFacts(
  db: Kysely<Database>,
  { teamId, today }: Pick<Acting, 'teamId' | 'today'>,
): Promise<ImportFacts> {
  const team = await readTeam(db, teamId);
  const entered = await enteredWeeksOf(db, teamId);
  return {
    today,
    people: await knownPeople(db, teamId),
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
