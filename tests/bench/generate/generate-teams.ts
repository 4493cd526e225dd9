import { tellStory } from '../../../electron/services/sample-team/tell-story';
import { writeLedger } from '../../../electron/services/sample-team/write-ledger';
import { openStore } from '../../../electron/store/open-store';
import { rebuildSearchIndex } from '../../../electron/store/rebuild-search';
import { teamOfYears } from './team-of-years';

export interface Wanted {
  /** 1 or more; ten years of one team are about 10,000 conversations, 1,500 plans and 520 huddles. */
  readonly years: number;
  /** 1 to 100. */
  readonly teams: number;
  readonly now: string;
}

/**
 * Writes teams of many years into a new store: the same facts as the sample team's, with their audit trail and search
 * index. The same `now` makes the same rows. Answers the teams' ids; faults when the file already holds a team.
 */
export async function generateTeams(
  path: string,
  { years, teams, now }: Wanted,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const store = await openStore(path);
  try {
    const taken = await store.db.selectFrom('teams').select('id').executeTakeFirst();
    if (taken !== undefined) throw new Error('There is already a team in this file.');
    const ids: string[] = [];
    for (let number = 0; number < teams; number += 1) {
      const from = performance.now();
      const { ledger, teamId } = tellStory(teamOfYears(number, years), now, number);
      await store.db.transaction().execute((transaction) => writeLedger(transaction, ledger));
      ids.push(teamId);
      const rows = [...ledger.tables.values()].reduce((sum, table) => sum + table.size, 0);
      say(`team ${number + 1} of ${teams}: ${rows} rows, ${seconds(from)}`);
    }
    const from = performance.now();
    await store.db.transaction().execute((transaction) => rebuildSearchIndex(transaction));
    say(`search index: ${seconds(from)}`);
    return ids;
  } finally {
    await store.close();
  }
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
