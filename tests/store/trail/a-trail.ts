import { sql } from 'kysely';
import { act } from '../../../electron/services/acting';
import { appendToTrail } from '../../../electron/store/audit-trail';
import type { Store } from '../../../electron/store/open-store';
import { verifyChain } from '../../../electron/store/trail/verify-chain';
import { accept } from '../../../shared/domain/outcome';
import { type TestTeam, testTeam } from '../../services/test-team';

/** Words that stand in no other test's rows. */
export const marked = 'Marigold Quillfeather';

const about = { topic: 'team', personId: null, huddleId: null, undoable: false, undoesId: null } as const;

/** One change of the team's name, as a service would write it. */
export async function rename(team: TestTeam, name: string): Promise<string> {
  const done = await act(team.acting(), [], async (writing) => {
    await writing.update('teams', team.team.id, { name });
    return accept(writing.record({ ...about, verb: 'team.changed', subjectId: team.team.id }));
  });
  if (!done.ok) throw new Error('It was refused.');
  return done.value;
}

/** An entry about somebody, of a few changes. */
export async function writeAbout(team: TestTeam, changes: number, words: string): Promise<string> {
  const { newId, teamId, memberId, now: at } = team.acting();
  const id = newId();
  await team.store.db.transaction().execute((transaction) =>
    appendToTrail(
      transaction,
      {
        ...about,
        id,
        teamId,
        memberId,
        at,
        verb: 'people.changed',
        subjectId: 'dorothy',
        personId: 'dorothy',
      },
      Array.from({ length: changes }, (_, index) => ({
        ...{ table: 'people', rowId: `dorothy-${index}`, op: 'update' as const },
        ...{ before: { phone: words }, after: { phone: `${words} ${index}` } },
      })),
    ),
  );
  return id;
}

export const verify = ({ store, team }: Pick<TestTeam, 'store' | 'team'>) =>
  verifyChain(store.db, team.id, async () => undefined);

/** A team of whose trail these entries are, each of so many changes. */
export async function teamWithTrail(entries: readonly number[]): Promise<TestTeam> {
  const team = await testTeam();
  for (const [index, changes] of entries.entries()) await writeAbout(team, changes, `${marked} ${index}`);
  return team;
}

/** Somebody works on the file with another program: no trigger and no reference holds. */
export async function withoutRules({ db }: Store): Promise<void> {
  await sql`pragma foreign_keys = off`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema
    where type = 'trigger' and name glob 'audit_*'`.execute(db);
  for (const { name } of rows) await sql.raw(`drop trigger "${name}"`).execute(db);
}
