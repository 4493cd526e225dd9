import type { Acting } from '../../electron/services/acting';
import { openStore, type Store } from '../../electron/store/open-store';
import { toTeam } from '../../electron/store/team';
import type { Topic } from '../../shared/domain/audit/entry';
import { localDateOf } from '../../shared/domain/dates';
import type { Member } from '../../shared/domain/team/member';
import type { Team } from '../../shared/domain/team/team';

export interface TestTeam {
  readonly store: Store;
  readonly team: Team;
  /** By called name: grace, tom, ffion, shabnam (members) and lena (a visitor). */
  readonly ids: Readonly<Record<'grace' | 'tom' | 'ffion' | 'shabnam' | 'lena', string>>;
  /** Whoever is named acts, on the test's day. */
  acting(member?: keyof TestTeam['ids'] | null): Acting;
  /** Moves the clock on, or back. */
  setNow(instant: string): void;
  readonly announced: Topic[];
}

const people: readonly (readonly [
  keyof TestTeam['ids'],
  string,
  string,
  Member['role'],
  Member['standing'],
])[] = [
  ['grace', 'Grace Whitlock', 'social worker', 'team-lead', 'member'],
  ['tom', 'Tom Pritchard', 'nurse', 'partner', 'member'],
  ['ffion', 'Ffion Rees', 'connector', 'practitioner', 'member'],
  ['shabnam', 'Shabnam Iqbal', 'social worker', 'practitioner', 'member'],
  ['lena', 'Lena Fischer', 'social work student', 'practitioner', 'visitor'],
];

const bit = (on = false): 0 | 1 => (on ? 1 : 0);

function teamRow(id: string, changes: Partial<Team>) {
  return {
    id,
    name: 'Riverside team',
    place: 'Eastgate',
    delegatedLimitPence: changes.delegatedLimitPence ?? 200_000,
    limitCountedOver: changes.limitCountedOver ?? 'plan',
    contactRhythmDays: changes.contactRhythmDays ?? 2,
    reviewWithinDays: changes.reviewWithinDays ?? 7,
    signOffBy: changes.signOffBy ?? 'consent',
    quorum: changes.quorum ?? 3,
    otherDisciplineNeeded: bit(changes.otherDisciplineNeeded),
    positionsHidden: bit(changes.positionsHidden),
    authoriserNeeded: bit(changes.authoriserNeeded),
    readyFlagDays: changes.readyFlagDays ?? 7,
    huddleWeekday: 3,
    huddleTime: '09:30',
    huddleMinutes: 75,
    wall: 'screen',
    sample: 0,
    foundedOn: '2025-09-01',
  } as const;
}

/** A small team on real SQLite, in memory or in a file, with a clock that stands still at Wednesday 18 March 2026, 9:31. */
export async function testTeam(changes: Partial<Team> = {}, path = ':memory:'): Promise<TestTeam> {
  const store = await openStore(path);
  let now = '2026-03-18T09:31:00.000Z';
  let count = 0;
  const newId = (): string => `id-${String(++count).padStart(6, '0')}`;
  const teamId = newId();
  const row = teamRow(teamId, changes);
  await store.db.insertInto('teams').values(row).execute();
  const ids: Record<string, string> = {};
  for (const [called, name, discipline, role, standing] of people) {
    const id = newId();
    ids[called] = id;
    await store.db
      .insertInto('members')
      .values({
        id,
        teamId,
        name,
        calledName: name.split(' ')[0] ?? name,
        discipline,
        role,
        standing,
        access: called === 'grace' ? 'facilitator' : 'member',
        takesChair: standing === 'member' ? 1 : 0,
        takesScribe: standing === 'member' ? 1 : 0,
        champion: 0,
        awayFrom: null,
        awayUntil: null,
        awayReason: null,
        leftOn: null,
      })
      .execute();
  }
  const announced: Topic[] = [];
  const known = ids as TestTeam['ids'];
  return {
    store,
    team: toTeam(row),
    ids: known,
    announced,
    setNow: (instant) => {
      now = instant;
    },
    acting: (member = 'grace') => ({
      store,
      teamId,
      memberId: member === null ? null : known[member],
      now,
      today: localDateOf(now),
      newId,
      announce: (topics) => void announced.push(...topics),
    }),
  };
}
