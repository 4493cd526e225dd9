import { openStore } from '../../../electron/store/open-store';
import { tenYears } from '../ten-years/ten-years';

/** Ids of what is there to be read, spread over the years. */
export interface Known {
  readonly people: readonly string[];
  /** Those who are not at rest. */
  readonly withUs: readonly string[];
  readonly conversations: readonly string[];
  readonly plans: readonly string[];
  readonly proposals: readonly string[];
  readonly huddles: readonly string[];
  readonly members: readonly string[];
}

const wanted = 60;

export async function readKnown(): Promise<Known> {
  const { path, teamId } = await tenYears();
  const { db, close } = await openStore(path);
  const ids = async (
    table: 'people' | 'conversations' | 'c2_plans' | 'c3_proposals' | 'huddles',
  ): Promise<readonly string[]> =>
    spread((await db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id));
  const members = await db
    .selectFrom('members')
    .select('id')
    .where('teamId', '=', teamId)
    .where('leftOn', 'is', null)
    .where('standing', '=', 'member')
    .execute();
  const withUs = await db
    .selectFrom('people')
    .select('id')
    .where('closedOn', 'is', null)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  const known = {
    people: await ids('people'),
    withUs: spread(withUs.map(({ id }) => id)),
    conversations: await ids('conversations'),
    plans: await ids('c2_plans'),
    proposals: await ids('c3_proposals'),
    huddles: await ids('huddles'),
    members: members.map(({ id }) => id),
  };
  await close();
  return known;
}

/** So many of them, evenly spread, the newest among them. */
function spread(all: readonly string[]): readonly string[] {
  const step = all.length / wanted;
  return Array.from({ length: wanted }, (_, index) => all[all.length - 1 - Math.floor(index * step)] ?? '');
}
