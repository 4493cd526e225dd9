import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../electron/store/open-store';
import { ask } from '../asking';
import { goldStep, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { keepRecoveryKey, readRecoveryKey } from '../own-keys';
import { goTo } from '../sample-screens';
import { setUpSmallTeam } from '../small-team';
import { picture, pictureDay } from './picture';

test('the first page, the three steps of setting up, and a new team’s first screens', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: pictureDay });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, { welcome: page });
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: 'A passphrase for the team' }).waitFor();
  await picture(page, { 'keys-passphrase': page });
  await press(page, 'Without one, for now');
  const recoveryKey = await readRecoveryKey(page);
  await picture(page, { 'keys-recovery': page });
  await keepRecoveryKey(page, recoveryKey);
  await write(page, 'What are you called?', 'Riverside team');
  await picture(page, { 'set-up-team': page });
  await goldStep(page, 'Next: who is in the room');
  await write(page, 'Who are you?', 'Grace Whitlock');
  await page.keyboard.press('Enter');
  await write(page, 'Who else?', 'Tom Pritchard');
  await picture(page, { 'set-up-room': page });
  await page.keyboard.press('Enter');
  await goldStep(page, 'Next: when you meet');
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await picture(page, { 'set-up-meeting': page });
  await goldStep(page, /^Begin/);
  await expect(page.getByRole('heading', { name: 'Who are you talking with?' })).toBeVisible();
  const empty = {
    'new-home': '/',
    'new-people': '/people',
    'new-c2-plans': '/c2-plans',
    'new-c3-proposals': '/c3-proposals',
  };
  for (const [name, path] of Object.entries({
    ...empty,
    'new-actions': '/actions',
    'new-minutes': '/minutes',
  })) {
    await goTo(page, path);
    await picture(page, { [name]: page });
  }
});

test('the lock, and what opens a record', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await setUpSmallTeam(page);
  await goTo(page, '/settings/keys');
  await picture(page, { 'settings-keys': page });
  await ask(page, 'keys.lock', {});
  await page.getByRole('button', { name: 'Open again' }).waitFor();
  await picture(page, { 'lock-freely': page });
  await press(page, 'Open again');
  await ask(page, 'keys.set-passphrase', { passphrase: 'kettle orchard violin' });
  await ask(page, 'keys.lock', {});
  await write(page, 'The passphrase', 'not this one');
  await page.keyboard.press('Enter');
  await page.getByText('Is Caps Lock on?').waitFor();
  await picture(page, { lock: page });
});

test('a record that is to be encrypted', async ({ launchApp }) => {
  const userData = mkdtempSync(join(tmpdir(), 'golden-thread-plain-'));
  const store = await openStore(join(userData, 'team.sqlite'));
  await store.close();
  writeFileSync(
    join(userData, 'device.json'),
    JSON.stringify({
      ...{ openFile: 'team.sqlite', actingMembers: {}, window: null },
      appearance: { theme: 'light', textScale: 100 },
    }),
  );
  const { page, close } = await launchApp({ env: pictureDay, userData });
  await page.getByRole('button', { name: 'Make its keys' }).waitFor();
  await picture(page, { 'not-encrypted': page });
  await close();
  rmSync(userData, { recursive: true, force: true });
});

test('the page of a file that cannot be opened', async ({ launchApp }) => {
  // Its path is on the page, so it is the same every time.
  const userData = join(tmpdir(), 'Golden Thread');
  rmSync(userData, { recursive: true, force: true });
  const before = await launchApp({ env: pictureDay, userData });
  await before.page.getByRole('heading', { level: 1 }).waitFor();
  await setUpSmallTeam(before.page);
  await before.close();
  writeFileSync(join(userData, 'team.sqlite'), 'spilled coffee');
  const { page, close } = await launchApp({ env: pictureDay, userData });
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await picture(page, { trouble: page });
  await close();
  rmSync(userData, { recursive: true, force: true });
});

test('the wall before a huddle begins', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'wall.show', {});
  const onWall = await wall();
  await onWall.getByText('Millrace team').waitFor();
  await picture(page, { 'wall-waiting': onWall });
});
