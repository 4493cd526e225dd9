import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './asking';
import { expect, test } from './launch';
import { setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

test('where nobody has said who is at this computer, that is asked before anything is written', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: onWednesday });
  await setUpSmallTeam(first.page);
  await first.close();
  const file = join(first.userData, 'device.json');
  const memory = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...memory, actingMembers: {} }));

  const { page } = await launchApp({ env: onWednesday, userData: first.userData });
  await expect(page.getByRole('complementary', { name: 'Who is at this computer' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Your name' }).fill('ffi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ffion Rees is at this computer.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Who is at this computer' })).toBeHidden();
  const device = await ask(page, 'device.read', {});
  expect(device.kind === 'open' && device.members.find(({ id }) => id === device.actingMemberId)?.name).toBe(
    'Ffion Rees',
  );
});

test('who is at this computer can be changed from any page between huddles', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await page.getByRole('button', { name: 'Somebody else?' }).click();
  await page.getByRole('combobox', { name: 'Your name' }).fill('tom');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tom Pritchard is at this computer.')).toBeVisible();
  await page.getByRole('button', { name: 'Somebody else?' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(page.getByRole('complementary', { name: 'Who is at this computer' })).toBeHidden();
  await expect(page.getByText('Tom Pritchard is at this computer.')).toBeVisible();
});
