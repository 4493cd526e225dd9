import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { test } from '../launch';
import { hesitates, openTheHuddle, saysNotYet } from '../sample-room';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

/** The huddle open in both windows, and a picture of whatever stands in them. */
async function drawTheHuddle(page: Page, wall: () => Promise<Page>) {
  const room = await openTheHuddle(page, wall);
  const draw = (name: string) => picture(page, { [`huddle-${name}`]: page, [`wall-${name}`]: room.onWall });
  return { ...room, draw };
}

test('the first half of the huddle, at the table and on the wall', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const room = await drawTheHuddle(page, wall);
  await room.at('check-in');
  await room.draw('check-in');
  await room.at('actions');
  await room.draw('actions');
  await room.at('spend', 0, { agree: true, nextStep: 'Farah tells him today' });
  await room.draw('spend');
  const review = {
    whatChanged: 'Callum is away until Monday, and nobody rang.',
    decision: 'continue',
  } as const;
  await room.at('c2-plan', 0, { ...review, nextStep: 'Farah rings him today' });
  await room.draw('c2-plan');
  const ending = { outcome: 'connected-and-moving-on', difference: 'The same face every evening.' };
  await room.at('c2-plan', 1, { decision: 'end', ...ending });
  await room.draw('c2-plan-ends');
  await ask(page, 'wall.turn', {});
  await picture(page, { 'wall-blank': room.onWall });
});

test('a C3 round to its return, at the table and on the wall', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const room = await drawTheHuddle(page, wall);
  const itemId = await room.at('c3-proposal');
  await room.speak(itemId, [saysNotYet, hesitates], 4);
  await room.draw('c3-round');
  await room.speak(itemId, [], 0);
  await room.draw('c3-not-yet');
  await ask(page, 'huddles.return-proposal', {
    itemId,
    toTry: [{ kind: 'C1', what: 'Ask the choir who lives near her.', memberId: null, dueOn: '2026-03-25' }],
    whoTells: 'Priya visits tomorrow',
    tellerId: null,
    lookAgainOn: '2026-04-01',
  });
  await room.draw('c3-returned');
});

test('a proposal that a crisis blocks, and the room that is asked to overrule it', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const room = await drawTheHuddle(page, wall);
  await room.at('c3-proposal', 1);
  await room.draw('c3-blocked');
  const { attendance } = await room.read();
  const here = attendance.filter((one) => one.here && !one.observing).map(({ memberId }) => memberId);
  const said = { blockChoice: 'overrule', overruleReason: 'The tenancy starts on Monday.' } as const;
  await room.at('c3-proposal', 2);
  await room.at('c3-proposal', 1, { ...said, agreedIds: here.slice(0, 5), objectedIds: here.slice(5, 6) });
  await room.draw('c3-overrule');
});

test('a hidden C3 round to its sign-off, at the table and on the wall', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const room = await drawTheHuddle(page, wall);
  await ask(page, 'team.change', { positionsHidden: true });
  const itemId = await room.at('c3-proposal', 2);
  await room.speak(itemId, [hesitates], 4);
  await room.draw('c3-hidden-pass');
  await page.keyboard.press('Enter');
  await room.draw('c3-hidden');
  await room.speak(itemId, [], 0);
  await room.draw('c3-all-spoken');
  await ask(page, 'huddles.sign-off', { itemId, authoriserName: '', authorisedOn: null });
  await room.draw('c3-signed-off');
});

test('the end of the huddle and its minutes, at the table and on the wall', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const room = await drawTheHuddle(page, wall);
  await room.at('presenting');
  await room.draw('presenting');
  await room.at('good-news', 0, {
    note: 'Somebody picked up the phone at once.\nThe reuse shop opens on Sundays.',
  });
  await room.draw('good-news');
  await room.at('data', 0, {
    note: 'We lose touch when one of us is away.',
    tryNext: 'A buddy for every plan',
  });
  await room.draw('data');
  const words = { learned: 'A buddy is not a luxury.', thanks: 'Farah, for Thursday evening' };
  await room.at('close', 0, words);
  await room.draw('close');
  await ask(page, 'huddles.close', { huddleId: room.huddleId, ...words });
  await goTo(page, `/minutes/${room.huddleId}`);
  await picture(page, { 'minutes-made': page });
});
