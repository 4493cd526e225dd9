import { goldStep, leaveField, write } from './keyboard';
import { expect, test } from './launch';
import * as c3 from './own-team/c3-proposal';
import * as huddle from './own-team/first-huddle';
import * as week from './own-team/first-week';
import { andOn } from './sample-huddle/running';
import { showTheWall, wallShows, wordsOn } from './the-wall';

const wednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
/** What must never be read on the wall. */
const names = ['Dorothy', 'Hale'];

test('a team begins from nothing and holds its first huddle, by keyboard alone', async ({ launchApp }) => {
  test.setTimeout(180_000);
  const { page, userData, close } = await launchApp({ env: wednesday });
  const step = test.step;

  await step('it is set up in three steps', () => week.setUpTheTeam(page));
  await step('somebody is written down, with a label for the wall', () => week.writeDownSomebody(page));
  await step('a C1 is not kept until strengths are said', () => week.logTheFirstConversation(page));
  await step('a C2 plan opens, strengths before what needs to change', () => week.openTheC2Plan(page));
  await step('a contact is kept, and a spend past the limit awaits agreement', () =>
    week.keepAContactAndASpend(page),
  );
  await step('a C3 proposal is written part by part', async () => {
    await week.find(page, 'dor', 'Dorothy Hale');
    await c3.writeTheFirstParts(page);
    await c3.beginToSayWhyOnly(page);
    await close();
  });

  const again = await launchApp({ env: wednesday, userData });
  await step('what was typed when the program closed is there when it opens', async () => {
    await week.find(again.page, 'dor', 'Dorothy Hale');
    await again.page.keyboard.press('4');
    await c3.finishTheProposal(again.page);
  });
  await step('the huddle begins, in both windows', async () => {
    await leaveField(again.page);
    await again.page.keyboard.press('Alt+1');
    await goldStep(again.page, 'Start huddle');
    await showTheWall(again.page);
    await wallShows(await again.wall(), 'Grace', names);
    await huddle.sayWhoIsHere(again.page);
    await wallShows(await again.wall(), 'Tom rings Bev', names);
    await huddle.speakOfTheAction(again.page);
    await wallShows(await again.wall(), '£2,400', names);
    await huddle.agreeTheSpend(again.page);
    await wallShows(await again.wall(), 'D.H.', names);
    await huddle.beginTheReview(again.page);
    await wallShows(await again.wall(), 'D.H.', names);
    await again.kill();
  });

  const resumed = await launchApp({ env: wednesday, userData });
  await step('after a power cut it resumes at the same item, with what was being typed', async () => {
    await goldStep(resumed.page, 'Go on with the huddle');
    await showTheWall(resumed.page);
    await wallShows(await resumed.wall(), 'D.H.', names);
    await huddle.endThePlan(resumed.page);
  });
  await step('the C3 round is held, and signed off together', async () => {
    await wallShows(await resumed.wall(), 'my own kettle', names);
    await huddle.goRound(resumed.page);
    await wallShows(await resumed.wall(), 'D.H.', names);
    await huddle.signOffTogether(resumed.page);
    await wallShows(await resumed.wall(), 'D.H.', names);
  });
  await step('it closes into minutes, which can be copied and name nobody', async () => {
    for (const item of ['Go on', 'Go on', 'Go on', 'Go on']) {
      if (await resumed.page.getByRole('button', { name: 'Close the huddle' }).isVisible()) break;
      await andOn(resumed.page, () => goldStep(resumed.page, new RegExp(`^${item}`)));
    }
    await write(resumed.page, 'What did we learn?', 'Ask Ken first, then Dorothy.');
    await wallShows(await resumed.wall(), 'Ask Ken first', names);
    await goldStep(resumed.page, /^Close the huddle/);
    await expect(resumed.page.getByRole('heading', { level: 1, name: 'Wednesday 18 March' })).toBeVisible();
    await leaveField(resumed.page);
    await resumed.page.keyboard.press('t');
    await expect(resumed.page.getByText('Copied, ready to paste.')).toBeVisible();
    const copied = await resumed.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('D.H.');
    for (const name of names) expect(copied).not.toContain(name);
    expect(await wordsOn(await resumed.wall())).not.toMatch(/Dorothy|Hale/);
  });
});
