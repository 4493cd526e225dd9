import { ask } from '../asking';
import { expect, test } from '../launch';
import { openTheHuddle } from '../sample-room';
import { wordsOn } from '../the-wall';
import { sample } from './open-data';

test('the huddle is offered a chart, may take another, and what it says is in the minutes', async ({
  launchApp,
}) => {
  const { page, wall } = await launchApp(sample);
  const room = await openTheHuddle(page, wall);
  await room.at('data');
  const offered = await ask(page, 'measures.most-to-say', {});
  expect(offered).not.toBeNull();
  const { current } = await room.read();
  if (current?.view.kind !== 'data') throw new Error('The room is not on the data.');
  expect(current.view.chart?.chartId).toBe(offered?.chart.chartId);

  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'C2 plans in contact' }).click();
  await expect(page.getByRole('heading', { name: /Do we stick with people in a crisis\?/ })).toBeVisible();
  await expect.poll(() => wordsOn(room.onWall)).toContain('Do we stick with people in a crisis?');
  await expect.poll(() => wordsOn(room.onWall)).toContain('Who is least likely to hear from us, and why?');

  await page
    .getByRole('textbox', { name: 'What do we notice?' })
    .fill('The buddy knows the plan, not the rhythm.');
  await expect.poll(() => wordsOn(room.onWall)).toContain('The buddy knows the plan, not the rhythm.');
  await page
    .getByRole('textbox', { name: 'What will we try?' })
    .fill('Dylan puts the rhythm on the card by Friday.');
  await page.getByRole('button', { name: /^Keep with the chart/ }).click();
  await expect(page.getByRole('button', { name: /Close/ }).first()).toBeVisible();
  const { notices } = await ask(page, 'measures.chart', { chartId: 'c2-in-contact' });
  expect(notices[0]).toMatchObject({
    noticed: 'The buddy knows the plan, not the rhythm.',
    starts: { done: false },
  });

  await ask(page, 'huddles.close', { huddleId: room.huddleId, learned: '', thanks: '' });
  const { minutes } = await ask(page, 'minutes.read', { huddleId: room.huddleId });
  const words = JSON.stringify(minutes);
  expect(words).toContain('One look at the data: C2 plans in contact');
  expect(words).toContain('The buddy knows the plan, not the rhythm.');
});
