import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCallName } from '../../electron/ipc/answer';
import { type CallName, contract } from '../../shared/contract';
import { needOf } from '../../shared/contract/needs';
import { fieldsOfOnePerson } from '../../shared/domain/access/draft-subject';
import { accessLevels } from '../../shared/domain/access/level';
import { may, needs } from '../../shared/domain/access/need';
import { type IdsFor, wellFormed } from './arbitrary-input';
import { type FourLevels, fourLevels, mark, markWordsOf } from './four-levels';
import { fingerprint } from './two-teams';

const names = Object.keys(contract).filter(isCallName);
const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  folders.push(made);
  return made;
};

let four: FourLevels;
beforeAll(async () => {
  four = await fourLevels(folder());
});
afterAll(async () => {
  await four.teams.program.stop();
  for (const each of folders) rmSync(each, { recursive: true });
});

async function inputs(name: CallName, idsFor: IdsFor, count: number): Promise<readonly unknown[]> {
  return fc.sample(wellFormed(contract[name].input, idsFor), count);
}

/** These open another store, choose a file, or change who may do what while the table is read: they have their own tests. */
const apart: ReadonlySet<CallName> = new Set([
  ...(['device.open-sample', 'device.leave-team', 'device.open-own-team', 'device.set-up-team'] as const),
  ...(['device.try-again', 'device.act-as', 'access.set-level', 'access.set-pin'] as const),
  // Locked, nothing else is answered.
  ...names.filter((name) => name.startsWith('keys.')),
  ...(['access.end-alongside', 'team.remove-member', 'everything.bring-back'] as const),
]);
const refusedForLevel = { ok: false, refusal: { kind: 'not-for-your-level' } };

test('every call has a need, every need has a call, and every level an answer to it', () => {
  expect(Object.keys(needOf).sort()).toEqual([...names].sort());
  expect(new Set(Object.values(needOf))).toEqual(new Set(needs));
  for (const level of accessLevels)
    for (const need of needs) expect(may(level, need)).toMatch(/^(yes|theirs|no)$/);
});

test('a call that a partner may make about somebody always names them', () => {
  const ofOnePerson = names.filter((name) => /-one-person$/.test(needOf[name]));
  expect(ofOnePerson.length).toBeGreaterThan(8);
  for (const name of ofOnePerson) {
    const { input } = contract[name];
    const fields = 'shape' in input ? Object.keys(input.shape as object) : [];
    expect(
      [...fieldsOfOnePerson, 'key'].some((field) => fields.includes(field)),
      name,
    ).toBe(true);
  }
});

test('a viewer changes nothing: no call that writes is theirs but their own PIN and this computer', () => {
  const writes = names.filter(
    (name) => contract[name].kind === 'write' && may('viewer', needOf[name]) !== 'no',
  );
  expect(new Set(writes.map((name) => needOf[name]))).toEqual(new Set(['own-pin', 'this-computer']));
});

describe.each(accessLevels)('%s', (level) => {
  const refused = names.filter((name) => may(level, needOf[name]) === 'no');
  const allowed = names.filter((name) => may(level, needOf[name]) === 'yes' && !apart.has(name));

  test.each(refused.length === 0 ? [] : refused)('%s is refused, and changes nothing', async (name) => {
    const before = await fingerprint(four.store);
    for (const input of await inputs(name, await four.teams.ours(), 12))
      expect(await four.send(level, name, input)).toMatchObject(refusedForLevel);
    expect(await fingerprint(four.store)).toBe(before);
  });

  test('everything else is answered by what it is about, not by who asks', async () => {
    for (const name of allowed) {
      for (const input of await inputs(name, await four.teams.ours(), 3)) {
        const reply = await four.send(level, name, input);
        expect('refusal' in reply ? reply.refusal.kind : 'answered', name).not.toMatch(
          /^(not-for-your-level|say-who-first)$/,
        );
        expect('fault' in reply ? four.teams.logged.at(-1) : null, name).toBeNull();
      }
    }
  });
});

describe('what a partner sees', () => {
  let marked: FourLevels;
  beforeAll(async () => {
    marked = await fourLevels(folder());
    await markWordsOf(marked.store, marked.other, marked.teams.theirIds);
  });
  afterAll(() => marked.teams.program.stop());
  const theirs = names.filter((name) => may('partner', needOf[name]) !== 'no' && !apart.has(name));

  /** Ids that lead to one person, and to nothing of anybody else. */
  async function idsOf(personId: string): Promise<IdsFor> {
    const { db } = marked.store;
    const of = async (table: 'c2_plans' | 'c3_proposals' | 'conversations' | 'connections') =>
      (await db.selectFrom(table).select('id').where('personId', '=', personId).execute()).map(
        ({ id }) => id,
      );
    const ids: Readonly<Record<string, readonly string[]>> = {
      ...{ personId: [personId], planId: await of('c2_plans'), proposalId: await of('c3_proposals') },
      ...{ conversationId: await of('conversations'), connectionId: await of('connections') },
    };
    return (field) => ids[field] ?? [marked.ids.partner];
  }

  test('of the people they work with all that the team reads, in lists and on their own', async () => {
    const list = await marked.send('partner', 'people.list', { filter: 'everyone', find: '' });
    expect(list).toMatchObject({
      ok: true,
      value: { counts: { everyone: 1 }, rows: [{ id: marked.theirs }] },
    });
    expect(await marked.send('partner', 'people.read', { personId: marked.theirs })).toMatchObject({
      ok: true,
    });
    const proposals = await marked.send('partner', 'c3-proposals.list', { find: '' });
    expect(proposals).toMatchObject({ ok: true, value: { counts: { waiting: 1 } } });
    const plans = await marked.send('partner', 'c2-plans.list', { filter: 'open', find: '' });
    expect(plans).toMatchObject({
      ok: true,
      value: { counts: { open: 1 }, rows: [{ person: { id: marked.theirs } }] },
    });
  });

  test.each(names.filter((name) => /-one-person$/.test(needOf[name]) && !name.startsWith('drafts.')))(
    '%s: whom they do not work with is as whoever is not there',
    async (name) => {
      const before = await fingerprint(marked.store);
      const ofOther = await idsOf(marked.other);
      for (const input of await inputs(name, ofOther, 20)) {
        const nobodys = JSON.parse(
          JSON.stringify(input).replaceAll(
            /"(?:personId|planId|proposalId|conversationId|connectionId)":"[^"]*"/g,
            (field) => field.replace(/:.*/, ':"nobody"'),
          ),
        );
        const reply = await marked.send('partner', name, input);
        expect(reply.ok).toBe(false);
        expect(reply).toEqual(await marked.send('partner', name, nobodys));
      }
      expect(await fingerprint(marked.store)).toBe(before);
    },
  );

  test.each(['conversation/', 'person/', 'c2-plan/'])(
    'a draft of %s is theirs to keep, or not there',
    async (about) => {
      const key = (id: string): string => `${about}${id}`;
      const keep = async (id: string) => marked.send('partner', 'drafts.save', { key: key(id), body: '{}' });
      expect(await keep(marked.theirs)).toMatchObject({ ok: true });
      const notThere = await keep('nobody');
      expect(notThere).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
      expect(await keep(marked.other)).toEqual(notThere);
      expect(await marked.send('partner', 'drafts.read', { key: 'person/new' })).toMatchObject(
        refusedForLevel,
      );
    },
  );

  /** Calls about whoever there is by now, in both teams. */
  async function stepsOf(calls: readonly CallName[]) {
    const ours = await marked.teams.ours();
    const idsFor: IdsFor = (field) =>
      field === 'guideId'
        ? ['c2', 'nobody']
        : [...ours(field), ...marked.teams.theirs(field).slice(0, 2), 'nobody'];
    const keys = [marked.theirs, marked.other].flatMap((id) => [`conversation/${id}`, `person/${id}/change`]);
    const steps = calls.map((name) => {
      const input = wellFormed(contract[name].input, idsFor);
      const keyed = fc.tuple(input, fc.constantFrom(...keys));
      return name.startsWith('drafts.')
        ? keyed.map(([rest, key]) => ({ name, input: { ...Object(rest), key } }))
        : input.map((whole) => ({ name, input: whole }));
    });
    return fc.oneof(...steps);
  }

  test('no reply of any call names somebody else, whatever it asks for in whatever order', async () => {
    const answered = new Set<string>();
    for (let round = 0; round < 30; round += 1) {
      const steps = await stepsOf(theirs);
      await fc.assert(
        fc.asyncProperty(steps, async ({ name, input }) => {
          const reply = await marked.send('partner', name, input);
          expect(JSON.stringify(reply), name).not.toContain(mark);
          expect('fault' in reply ? marked.teams.logged.at(-1) : null, name).toBeNull();
          if (reply.ok) answered.add(name);
        }),
        { numRuns: 100, endOnFailure: true },
      );
    }
    // The property says nothing of a call that is never answered.
    expect(theirs.filter((name) => !answered.has(name))).toEqual(['access.remove-my-pin']);
    expect(marked.teams.desktop.copied.join()).not.toContain(mark);
  });

  test('the marks are there to be found by whoever may read them', async () => {
    for (const level of ['facilitator', 'member', 'viewer'] as const) {
      const list = await marked.send(level, 'people.list', { filter: 'everyone', find: '' });
      expect(JSON.stringify(list)).toContain(mark);
    }
  });
});
