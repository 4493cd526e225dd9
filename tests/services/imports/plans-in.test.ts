import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { readPlan } from '../../../electron/services/c2-plans/read-plan';
import { addPerson } from '../../../electron/services/people/add-person';
import { done } from '../done';
import { testTeam } from '../test-team';
import { chosen, fileOf } from './a-spreadsheet';

const plans = [
  'Name;Plan opened;What needs to change;Strengths;Contact every;Buddy',
  'Dorothy Hale;09/03/2026;Safe at night;Her niece Ann;3 days;Tom',
  'Wilf Garner;2026-03-10;Somewhere warm;;;',
].join('\r\n');

async function teamOfTwo() {
  const team = await testTeam();
  const acting = team.acting();
  for (const [fullName, knownAs] of [
    ['Dorothy Hale', 'D.H.'],
    ['Wilf Garner', 'Heron'],
  ] as const)
    await done(
      addPerson(acting, {
        ...{ fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' },
        ...{ firstContactOn: '2026-03-01', leadWorkerId: team.ids.grace, whatWasSaid: '' },
      }),
    );
  return { team, acting };
}

test('open plans come in; what the spreadsheet does not say is not made up, and the plan asks for it', async () => {
  const { team, acting } = await teamOfTwo();
  const file = await chosen(acting, fileOf(plans));
  expect(file.view.layout.kind).toBe('plans');
  expect(await done(file.bringIn())).toMatchObject({ count: 2 });
  const rows = await team.store.db.selectFrom('c2_plans').selectAll().orderBy('openedOn').execute();
  expect(rows).toMatchObject([
    { openedOn: '2026-03-09', contactRhythmDays: 3, buddyId: team.ids.tom, strengths: 'Her niece Ann' },
    { openedOn: '2026-03-10', contactRhythmDays: 2, buddyId: null, strengths: '', ownWords: '' },
  ]);
  const second = await readPlan(acting, rows[1]?.id ?? '');
  expect(second?.flags).toContainEqual({ kind: 'to-be-written', missing: ['what-matters', 'strengths'] });
});

test('the same plans twice change nothing, and are taken back whole', async () => {
  const { team, acting } = await teamOfTwo();
  const { entryId } = await done((await chosen(acting, fileOf(plans))).bringIn());
  expect(await (await chosen(acting, fileOf(plans))).bringIn()).toEqual({
    ok: false,
    refusal: { kind: 'nothing-new' },
  });
  await done(undo(acting, { entryId }));
  expect(await team.store.db.selectFrom('c2_plans').select('id').execute()).toEqual([]);
});

test('plans of somebody nobody knows are refused whole, and say which row and what to do', async () => {
  const { team, acting } = await teamOfTwo();
  const file = await chosen(acting, fileOf(`${plans}\r\nMaryam Aziz;11/03/2026;A safe home;;;`));
  expect(await file.bringIn()).toEqual({
    ok: false,
    refusal: {
      ...{ kind: 'rows-to-look-at', count: 1, line: 4, heading: 'Name' },
      problem: { kind: 'nobody-here', text: 'Maryam Aziz' },
    },
  });
  expect(await team.store.db.selectFrom('c2_plans').select('id').execute()).toEqual([]);
  expect(await done(file.bringIn({ leftOut: [4] }))).toMatchObject({ count: 2 });
});
