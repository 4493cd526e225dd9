import type { Page } from '@playwright/test';
import { goldStep, press, write } from './keyboard';
import { expect } from './launch';

/** On the page that makes a record's keys: goes through it by keyboard, and answers the recovery key. */
export async function makeKeys(page: Page, passphrase: string | null): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What is in it is about people.');
  if (passphrase === null) await press(page, 'Without one, for now');
  else {
    await write(page, 'The passphrase', passphrase);
    await write(page, 'Once more', passphrase);
    await goldStep(page, 'Next: the recovery key');
  }
  const recoveryKey = await readRecoveryKey(page);
  await keepRecoveryKey(page, recoveryKey);
  return recoveryKey;
}

/** The key as it stands on the page, to be shown once. */
export async function readRecoveryKey(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
  await expect(groups).toHaveCount(8);
  const words = await groups.allInnerTexts();
  return words.map((group) => group.split('\n').at(-1)).join('-');
}

/** Says that it is on paper, by its last group. */
export async function keepRecoveryKey(page: Page, recoveryKey: string): Promise<void> {
  await write(page, 'Type group 8, from the paper', (recoveryKey.split('-').at(-1) ?? '').toLowerCase());
  await goldStep(page, 'It is on paper');
}
