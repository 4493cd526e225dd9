import type { Page } from '@playwright/test';
import { contract } from '../../shared/contract';
import { expect, test } from './launch';
import { goTo, sampleScreens, stopAtEveryKind } from './sample-screens';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

/** Words this team does not use of people, and the machinery the sixth golden rule abandons (design 1). */
const never =
  /\b(?:clients?|service users?|cases?|caseload|patients?|referr\w*|eligib\w*|assess\w*|scor(?:e|es|ing)|triage\w*|waiting list|vulnerable|packages? of care)\b/i;
/** A case note is what a council files, the national data have their name, in case is nobody, and the program may say what it never does. */
const saidOnPurpose =
  /\bcase notes?\b|\bClient Level Data\b|\bin case\b|\bscores nobody\b|\bno eligibility form\b/gi;

async function saysOnlyOurWords(page: Page, where: string): Promise<void> {
  const said = (await page.locator('body').allInnerTexts()).join('\n');
  const found = said.split('\n').filter((line) => never.test(line.replace(saidOnPurpose, '')));
  expect.soft(found, where).toEqual([]);
}

test('nobody is a case or a client, and nothing is assessed, on any screen or on the wall', async ({
  launchApp,
}) => {
  const { page, wall } = await launchApp({ env: onWednesday, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, path] of Object.entries(await sampleScreens(page))) {
    await goTo(page, path);
    await saysOnlyOurWords(page, name);
  }
  await stopAtEveryKind(page, async (kind) => {
    await saysOnlyOurWords(page, kind);
    await saysOnlyOurWords(await wall(), `${kind} on the wall`);
  });
});

test('there is no eligibility form, no score and no queue to call (golden rule 6)', () => {
  expect(
    Object.keys(contract).filter((name) => /eligib|assess|score|panel|queue|triage|referr/.test(name)),
  ).toEqual([]);
});
