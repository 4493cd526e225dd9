import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handlers } from '../../electron/ipc/all-handlers';
import { answer, isCallName, mayCall } from '../../electron/ipc/answer';
import { verifyChain } from '../../electron/store/trail/verify-chain';
import { verifyTrail } from '../../electron/store/verify-trail';
import { type CallName, contract } from '../../shared/contract';
import { type IdsFor, malformed, wellFormed } from './arbitrary-input';
import { fingerprint, type TwoTeams, twoTeams } from './two-teams';

const names = Object.keys(contract).filter(isCallName);
/** These change which store is open, or who may ask, and have their own tests. */
const ofTheProgram: ReadonlySet<CallName> = new Set([
  'device.open-sample',
  'device.leave-team',
  'device.open-own-team',
  'device.set-up-team',
  'device.try-again',
  // Whoever acts could make themselves a viewer, or be locked out, and would ask for nothing any more (access.test.ts).
  'access.set-level',
  'access.set-pin',
  'keys.lock',
]);
const onTheTeam = names.filter((name) => !ofTheProgram.has(name));

let teams: TwoTeams;
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
beforeAll(async () => {
  teams = await twoTeams(folder);
});
afterAll(async () => {
  await teams.program.stop();
  rmSync(folder, { recursive: true });
});

async function send(name: CallName, input: unknown) {
  const { program, logged } = teams;
  const log = (line: string): void => void logged.push(line);
  return answer({ program, acting: program.acting() }, name, input, log);
}

test('every call of the contract has its handler, and no handler is without a call', () => {
  expect(Object.keys(handlers).sort()).toEqual([...names].sort());
});

test('the wall may ask for what it shows, and for nothing else', () => {
  expect(names.filter((name) => mayCall('wall', name))).toEqual(['wall.read']);
  expect(names.every((name) => mayCall('facilitator', name))).toBe(true);
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'home',
  'home.read ',
  '',
  5,
  null,
  undefined,
  ['home.read'],
  {},
])('%j is the name of no call', (name) => {
  expect(isCallName(name)).toBe(false);
});

describe('two thousand inputs that do not fit are refused, and change nothing', () => {
  test.each(names)('%s', async (name) => {
    const before = await fingerprint(teams.store);
    await fc.assert(
      fc.asyncProperty(malformed(contract[name].input), async (input) => {
        expect(await send(name, input)).toMatchObject({ ok: false, refusal: { kind: 'input' } });
      }),
      { numRuns: 2000 },
    );
    expect(await fingerprint(teams.store)).toBe(before);
  });
});

/** These may be about nobody, or name a chart or a page, which every team has. */
const nameNoRow: ReadonlySet<string> = new Set(['personId', 'chartId', 'pageId']);

/** A call that is about something cannot be about nothing, nor about what is another team's. */
const aboutSomething = onTheTeam.filter((name) => {
  const { input } = contract[name];
  return (
    'shape' in input &&
    Object.keys(input.shape as object).some((key) => /^[a-z]+Id$/.test(key) && !nameNoRow.has(key))
  );
});

describe('an id that is nobody’s, or another team’s, is not found, and changes nothing', () => {
  // These may be about nothing.
  const perhaps: readonly CallName[] = [
    ...(['audit.list', 'actions.add', 'measures.keep-notice', 'packs.keep', 'learning.save'] as const),
  ];
  test.each(aboutSomething.filter((name) => !perhaps.includes(name)))('%s', async (name) => {
    const before = await fingerprint(teams.store);
    await fc.assert(
      fc.asyncProperty(
        wellFormed(contract[name].input, (field) => ['nobody', ...teams.theirs(field)]),
        async (input) => {
          const reply = await send(name, input);
          expect(reply, JSON.stringify(reply)).toMatchObject({ ok: false, refusal: {} });
        },
      ),
      { numRuns: 40 },
    );
    expect(await fingerprint(teams.store)).toBe(before);
  });
});

/** After these there is less to ask about: they come once for each ten of the others. */
const endings: ReadonlySet<CallName> = new Set([
  ...(['huddles.close', 'c3-proposals.withdraw', 'people.remove', 'people.merge', 'people.close'] as const),
  ...(['team.remove-member', 'c2-plans.end'] as const),
]);

/** Steps that may follow one another, each about what there is by now. */
async function stepsNow() {
  const ours = await teams.ours();
  const idsFor: IdsFor = (field) => [
    ...ours(field),
    ...ours(field),
    ...teams.theirs(field).slice(0, 1),
    'nobody',
  ];
  const steps = onTheTeam.map((name) => ({
    weight: endings.has(name) ? 1 : 10,
    arbitrary: wellFormed(contract[name].input, idsFor).map((input) => ({ name, input })),
  }));
  return fc.oneof(...steps);
}

/** Somebody may have said on the way that a partner is here, who may take few of the steps: then the walk would stand still. */
async function facilitatorIsHere(): Promise<void> {
  const { id } = await teams.store.db
    .selectFrom('members')
    .select('id')
    .where('teamId', '=', teams.program.acting()?.teamId ?? '')
    .where('access', '=', 'facilitator')
    .where('leftOn', 'is', null)
    .executeTakeFirstOrThrow();
  expect(await send('device.act-as', { memberId: id })).toMatchObject({ ok: true });
}

test('whatever is asked in whatever order, nothing faults, another team’s rows stand, and the trail tells every row', async () => {
  const theirs = await fingerprint(teams.store, teams.theirIds);
  for (let round = 0; round < 60; round += 1) {
    await facilitatorIsHere();
    const property = fc.asyncProperty(await stepsNow(), async ({ name, input }) => {
      const reply = await send(name, input);
      expect('fault' in reply ? teams.logged.at(-1) : null, name).toBeNull();
    });
    await fc.assert(property, { numRuns: 100, endOnFailure: true });
  }
  expect(await fingerprint(teams.store, teams.theirIds)).toBe(theirs);
  expect(await verifyTrail(teams.store.db, teams.before)).toEqual([]);
  const teamId = teams.program.acting()?.teamId ?? '';
  const { misfit, head } = await verifyChain(teams.store.db, teamId, async () => undefined);
  expect(misfit).toBeNull();
  // Steps that were refused write nothing: enough were taken for the walk to mean something.
  expect(head?.position).toBeGreaterThan(500);
}, 120_000);
