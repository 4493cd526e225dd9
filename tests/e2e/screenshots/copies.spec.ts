import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwn } from '../../own-record';
import { runProgram, setUpTeam } from '../../running-program';
import { ask } from '../asking';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

const names = [
  'Dorothy Hale',
  'Ken Hale',
  'Maureen Bligh',
  'Yusuf Demir',
  'Agnes Obi',
  'Tadeusz Nowak',
  'Una Byrne',
];

/** A team that has written for some days, with a copy of each, and three things after the newest. */
async function teamOfDays() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
  const begun = runProgram(folder, () => '2026-03-05T10:12:00.000Z');
  await setUpTeam(begun);
  await begun.program.stop();
  for (const [at, day] of ['03-06T15:20', '03-13T16:41', '03-16T12:02', '03-17T17:32'].entries()) {
    const running = runProgram(folder, () => `2026-${day}:00.000Z`);
    await running.program.start(false);
    for (const name of names.slice(at, at + 2)) {
      await running.call('people.add', {
        ...{
          fullName: name,
          knownAs: `${at}.${name.slice(0, 1)}.`,
          dateOfBirth: null,
          address: '',
          phone: '',
        },
        ...{ recordNumber: '', firstContactOn: '2026-03-01', leadWorkerId: null, whatWasSaid: '' },
      });
    }
    await running.program.stop();
  }
  return { folder, path: join(folder, 'team.sqlite') };
}

test('copies of our record', async ({ launchApp }) => {
  const team = await teamOfDays();
  const { page } = await launchApp({ userData: team.folder, env: pictureDay });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings/copies');
  await picture(page, { copies: page });
  await page.getByRole('button', { name: 'Go back to this one' }).click();
  await page.getByRole('alertdialog').waitFor();
  await picture(page, { 'copies-once-more': page });
  rmSync(team.folder, { recursive: true, force: true });
});

test('no copy yet, in the sample team', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings/copies');
  await picture(page, { 'copies-empty': page });
});

test('a damaged record', async ({ launchApp }) => {
  const team = await teamOfDays();
  const first = await launchApp({
    userData: team.folder,
    env: { GOLDEN_THREAD_NOW: '2026-03-18T08:40:00.000Z' },
  });
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  for (const name of names.slice(4)) {
    await ask(first.page, 'people.add', {
      ...{ fullName: name, knownAs: `9.${name.slice(0, 1)}.`, dateOfBirth: null, address: '', phone: '' },
      ...{ recordNumber: '', firstContactOn: '2026-03-01', leadWorkerId: null, whatWasSaid: '' },
    });
  }
  await first.kill();
  await (await openOwn(team.folder)).close();
  writeFileSync(team.path, readFileSync(team.path).fill(0xa5, 4096 * 8, 4096 * 12));
  const { page } = await launchApp({ userData: team.folder, env: pictureDay });
  await expect(page.getByText('Whole, and the newest')).toBeVisible();
  await picture(page, { damaged: page });
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Open this copy' })).toBeVisible();
  await picture(page, { 'damaged-choose': page });
  // Without any copy.
  const away = join(team.folder, 'away');
  renameSync(join(team.folder, 'backups'), away);
  mkdirSync(join(team.folder, 'backups'));
  await page.getByRole('button', { name: 'Back to what happened' }).click();
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(page.getByText('There is no copy on this computer that is whole.')).toBeVisible();
  await picture(page, { 'damaged-no-copy': page });
  expect(readdirSync(away)).toHaveLength(5);
  rmSync(team.folder, { recursive: true, force: true });
});
