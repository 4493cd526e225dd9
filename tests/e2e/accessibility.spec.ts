import { rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask } from './asking';
import { hasNoBarrier } from './barriers';
import { goldStep, press, write } from './keyboard';
import { expect, test } from './launch';
import { keepRecoveryKey, readRecoveryKey } from './own-keys';
import { hesitates, openTheHuddle, saysNotYet } from './sample-room';
import { goTo, sampleScreens, stopAtEveryKind } from './sample-screens';
import { addPerson } from './small-team';
import { newTeamFolder } from './team-file';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const themes = ['light', 'dark', 'contrast'] as const;

async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await ask(page, 'device.set-appearance', { theme, textScale: 100 });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

for (const theme of themes) {
  test(`nothing keeps anybody out of the screens between huddles, in ${theme}`, async ({ launchApp }) => {
    test.setTimeout(120_000);
    const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await wear(page, theme);
    for (const [name, path] of Object.entries(await sampleScreens(page))) {
      await goTo(page, path);
      await hasNoBarrier(page, name);
    }
  });

  test(`nothing keeps anybody out of the huddle, at the table or at the wall, in ${theme}`, async ({
    launchApp,
  }) => {
    test.setTimeout(120_000);
    const { page, wall } = await launchApp({ env: onWednesday, args: ['--sample'] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await wear(page, theme);
    await stopAtEveryKind(page, async (kind) => {
      await hasNoBarrier(page, kind);
      await hasNoBarrier(await wall(), `${kind} on the wall`);
    });
  });

  test(`nothing keeps anybody out of the first pages, and of what opens over a page, in ${theme}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ env: onWednesday });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await wear(page, theme);
    await hasNoBarrier(page, 'welcome');
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'A passphrase for the team' }).waitFor();
    await hasNoBarrier(page, 'a passphrase');
    await press(page, 'Without one, for now');
    const recoveryKey = await readRecoveryKey(page);
    await hasNoBarrier(page, 'the recovery key');
    await keepRecoveryKey(page, recoveryKey);
    await write(page, 'What are you called?', 'Riverside team');
    await hasNoBarrier(page, 'your team');
    await goldStep(page, 'Next: who is in the room');
    await write(page, 'Who are you?', 'Grace Whitlock');
    await page.keyboard.press('Enter');
    await hasNoBarrier(page, 'who is in the room');
    await goldStep(page, 'Next: when you meet');
    await hasNoBarrier(page, 'when you meet');
    await goldStep(page, /^Begin/);
    await expect(page.getByRole('heading', { name: 'Who are you talking with?' })).toBeVisible();
    await hasNoBarrier(page, 'a new team');
    await ask(page, 'keys.lock', {});
    await page.getByRole('button', { name: 'Open again' }).waitFor();
    await hasNoBarrier(page, 'the lock');
    await press(page, 'Open again');
    const personId = await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-18');
    await goTo(page, `/people/${personId}`);
    await press(page, 'Remove');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await hasNoBarrier(page, 'a confirmation');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('dor');
    await expect(page.getByRole('option', { name: 'Dorothy Hale' }).first()).toBeVisible();
    await hasNoBarrier(page, 'finding');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hasNoBarrier(page, 'the keys');
  });

  test(`nothing keeps anybody out of the C3 round, however it goes, in ${theme}`, async ({ launchApp }) => {
    const { page, wall } = await launchApp({ env: onWednesday, args: ['--sample'] });
    const room = await openTheHuddle(page, wall);
    await wear(page, theme);
    const inBoth = async (state: string): Promise<void> => {
      await hasNoBarrier(page, state);
      await hasNoBarrier(room.onWall, `${state} on the wall`);
    };
    await ask(page, 'team.change', { positionsHidden: true });
    const itemId = await room.at('c3-proposal');
    await room.speak(itemId, [saysNotYet, hesitates], 3);
    await inBoth('hidden');
    await room.speak(itemId, [], 0);
    await expect(page.getByRole('complementary', { name: 'Not yet: what we try' })).toBeVisible();
    await inBoth('not yet');
    await ask(page, 'huddles.return-proposal', {
      itemId,
      toTry: [{ kind: 'C1', what: 'Ask the choir who lives near her.', memberId: null, dueOn: null }],
      whoTells: 'Priya visits tomorrow',
      tellerId: null,
      lookAgainOn: '2026-04-01',
    });
    await expect(page.getByRole('complementary', { name: 'Returned together' })).toBeVisible();
    await inBoth('returned');
    await room.at('c3-proposal', 1, {
      blockChoice: 'overrule',
      overruleReason: 'The tenancy starts on Monday.',
    });
    await expect(page.getByRole('heading', { name: 'Do we all say go ahead?' })).toBeVisible();
    await inBoth('blocked');
    const signed = await room.at('c3-proposal', 2);
    await room.speak(signed, [], 0);
    await ask(page, 'huddles.sign-off', { itemId: signed, authoriserName: '', authorisedOn: null });
    await expect(page.getByRole('complementary', { name: 'Signed off together' })).toBeVisible();
    await inBoth('signed off');
  });
}

test('nothing keeps anybody out of the page of a file that cannot be opened', async ({ launchApp }) => {
  const team = await newTeamFolder();
  writeFileSync(team.path, 'spilled coffee');
  const { page, close } = await launchApp({ env: onWednesday, userData: team.folder });
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  for (const theme of themes) {
    await wear(page, theme);
    await hasNoBarrier(page, `trouble, in ${theme}`);
  }
  await close();
  rmSync(team.folder, { recursive: true, force: true });
});
