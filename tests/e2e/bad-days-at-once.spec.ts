import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ask, call } from './asking';
import { expect, test } from './launch';
import { addPerson, openPlan, setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const wednesday = '2026-03-18';
const projectFolder = resolve(import.meta.dirname, '../..');

test('two spends entered at once never pass the limit together: one is within it, one awaits agreement', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const personId = await addPerson(page, 'Dorothy Hale', 'D.H.', wednesday);
  const planId = await openPlan(page, personId);
  const spend = { personId, amountPence: 120_000, what: 'Night sitters', on: wednesday };
  const done = await Promise.all([
    ask(page, 'c2-plans.record-spend', spend),
    ask(page, 'c2-plans.record-spend', spend),
  ]);
  expect(done.map(({ standing }) => standing).sort()).toEqual(['awaiting', 'within-limit']);
  const plan = await ask(page, 'c2-plans.read', { planId });
  expect(plan).toMatchObject({ committedPence: 120_000, awaitingPence: 120_000, leftPence: 80_000 });
});

test('sign-off pressed twice decides once', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  const { items } = await ask(page, 'huddles.read', { huddleId });
  const item = items.findLast(({ kind }) => kind === 'c3-proposal');
  if (item === undefined || item.subjectId === null) throw new Error('No proposal is ready.');
  const { current } = await ask(page, 'huddles.go', { huddleId, to: { itemId: item.id } });
  if (current?.view.kind !== 'c3-proposal') throw new Error('The room is not on the proposal.');
  for (const { member } of current.view.round.order) {
    const said = { position: 'agree', reason: '', carries: null } as const;
    await ask(page, 'huddles.take-position', { itemId: item.id, memberId: member.id, ...said });
  }
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/huddle/${huddleId}`);
  await expect(page.getByRole('button', { name: 'Sign off together' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary', { name: 'Signed off together' })).toBeVisible();
  const decision = { itemId: item.id, authoriserName: '', authorisedOn: null };
  expect((await call(page, 'huddles.sign-off', decision)).ok, 'a third time').toBe(false);
  const { decisions } = await ask(page, 'c3-proposals.read', { proposalId: item.subjectId });
  expect(decisions.filter((each) => each.decision === 'signed-off')).toHaveLength(1);
});

test('a second start brings the first to the front, and ends', async ({ launchApp }) => {
  const { app, userData } = await launchApp();
  const front = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  await expect.poll(front).toBe(false);
  const program = await app.evaluate(() => process.execPath);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['.', `--user-data=${userData}`, ...asRoot];
  const [code] = await once(spawn(program, args, { cwd: projectFolder, stdio: 'ignore' }), 'exit');
  expect(code).toBe(0);
  await expect.poll(front).toBe(true);
  expect(app.windows()).toHaveLength(1);
});

test('a clock set back a week loses nothing and keeps the order of what was done', async ({ launchApp }) => {
  const before = await launchApp({ env: onWednesday });
  await setUpSmallTeam(before.page);
  const personId = await addPerson(before.page, 'Dorothy Hale', 'D.H.', wednesday);
  await before.close();
  const aWeekBack = { GOLDEN_THREAD_NOW: '2026-03-11T09:31:00.000Z' };
  const { page } = await launchApp({ env: aWeekBack, userData: before.userData });
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toContainText('Riverside team');
  const planId = await openPlan(page, personId);
  await ask(page, 'c2-plans.record-contact', {
    ...{ planId, how: 'rang', note: 'Well.', on: '2026-03-11', memberId: null },
  });
  const { rows } = await ask(page, 'audit.list', { before: null, personId: null, find: '' });
  expect(rows.map(({ verb }) => verb).slice(0, 3)).toEqual([
    'c2-plans.contact-recorded',
    'c2-plans.opened',
    'people.added',
  ]);
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/huddle/${huddleId}`);
  await expect(page.getByRole('heading', { name: 'Who is here?' })).toBeVisible();
});
