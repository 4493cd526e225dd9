import { ask, call } from './asking';
import { goldStep, leaveField, write } from './keyboard';
import { expect, test } from './launch';
import * as c2 from './sample-huddle/plans';
import * as c3 from './sample-huddle/proposals';
import { andOn, huddleNow } from './sample-huddle/running';
import { showTheWall, wallShows } from './the-wall';

const wednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

test('the sample team holds its huddle from start to finish, by keyboard alone', async ({ launchApp }) => {
  test.setTimeout(180_000);
  const { app, page, wall } = await launchApp({ env: wednesday });
  const step = test.step;

  await step('it opens from the first page, marked as invented, with a huddle ready to start', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('1');
    await expect(page.getByText('The sample team: everyone here is invented.')).toBeVisible();
    await goldStep(page, 'Start huddle');
    await showTheWall(page);
  });
  const { items } = await huddleNow(page);
  const people = (await ask(page, 'people.list', { filter: 'everyone', find: '' })).rows;
  const names = people.map(({ fullName }) => fullName);
  const onWall = await wall();
  const labels = (kind: string) => items.filter((item) => item.kind === kind).map(({ label }) => label);

  await step(
    'the agenda holds six plans, the one out of contact and the overdue one first, and three proposals',
    () => {
      const plans = items.filter(({ kind }) => kind === 'c2-plan');
      expect(plans).toHaveLength(6);
      expect(plans.slice(0, 2).map(({ flag }) => flag?.kind)).toEqual(['out-of-contact', 'review-overdue']);
      const proposals = items.filter(({ kind }) => kind === 'c3-proposal');
      expect(proposals.map(({ flag }) => flag?.kind ?? null)).toEqual(['waited-too-long', 'blocked', null]);
    },
  );
  await step('whoever is here is greeted, and the week begins', async () => {
    await wallShows(onWall, 'Dylan', names);
    await andOn(page, () => goldStep(page, /^Begin/));
  });
  await step('the actions that are due are answered for', async () => {
    await wallShows(onWall, 'Did we do what we said?', names);
    await c2.answerForActions(page);
  });
  await step('the spend is declined, with what is done instead', async () => {
    await wallShows(onWall, labels('spend')[0] ?? '', names);
    await c2.declineTheSpend(page);
  });
  for (const index of labels('c2-plan').keys()) {
    await step(`plan ${index + 1} of six is reviewed`, async () => {
      const { current, items: now } = await huddleNow(page);
      await wallShows(onWall, now.find(({ id }) => id === current?.id)?.label ?? '', names);
      if (index === 0) await c2.recordAContactOnTheSpot(page);
      await c2.reviewThePlan(page, index === 1 ? '2' : '1');
    });
  }
  await step(
    'a proposal is returned with what to try, taken back, returned again, and then kept for good',
    async () => {
      await wallShows(onWall, labels('c3-proposal')[0] ?? '', names);
      await c3.everyoneSpeaks(page, 'not yet');
      await c3.returnIt(page);
      await c3.takeItBack(page);
      await c3.returnItAgain(page);
      await wallShows(onWall, 'sewing circle', names);
      await c3.goOnAndLookBack(page);
    },
  );
  await step('a proposal that a crisis blocks stays blocked when one objects to overruling', async () => {
    await wallShows(onWall, labels('c3-proposal')[1] ?? '', names);
    await c3.objectToOverruling(page);
  });
  await step('a proposal is signed off, taken back, signed off again, and then kept for good', async () => {
    await wallShows(onWall, labels('c3-proposal')[2] ?? '', names);
    await c3.everyoneSpeaks(page, 'agree');
    await c3.signItOff(page);
    await c3.takeItBack(page);
    await c3.signItOff(page);
    await wallShows(onWall, labels('c3-proposal')[2] ?? '', names);
    await c3.goOnAndLookBack(page);
  });
  await step('somebody presents; good news; one look at the data', async () => {
    await wallShows(onWall, 'presents', names);
    await write(page, 'What do we take from it?', 'Ask who sleeps when.');
    await andOn(page, () => goldStep(page, /^Keep and go on/));
    await write(page, /^What went well\?/, `${names[0]} walked to the shop.`);
    await wallShows(onWall, 'walked to the shop', names);
    await andOn(page, () => goldStep(page, /^Keep and go on/));
    await wallShows(onWall, 'data', names);
    await andOn(page, () => goldStep(page, /^Go on/));
  });
  const huddleId = (await huddleNow(page)).huddle.id;
  await step('it closes into minutes that tell all of it, by labels only, and do not change', async () => {
    await write(page, 'What did we learn?', 'One objection is enough.');
    await wallShows(onWall, 'One objection is enough', names);
    await goldStep(page, /^Close the huddle/);
    await expect(page.getByRole('heading', { level: 1, name: 'Wednesday 18 March' })).toBeVisible();
    await leaveField(page);
    await page.keyboard.press('t');
    await expect(page.getByText('Copied, ready to paste.')).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    for (const label of [...labels('c2-plan'), ...labels('c3-proposal')]) expect(copied).toContain(label);
    for (const words of ['sewing circle', 'Waits: D.C.', 'One objection is enough'])
      expect(copied).toContain(words);
    for (const name of names) expect(copied, `the minutes name ${name}`).not.toContain(name);
    const again = await call(page, 'huddles.go', { huddleId, to: 'back' });
    expect(again.ok).toBe(false);
  });
});
