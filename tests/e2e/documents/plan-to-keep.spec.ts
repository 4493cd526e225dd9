import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../asking';
import { choose, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo, sample } from '../our-data/open-data';
import { goTo, sampleScreens } from '../sample-screens';
import { flat, wordsOfPdf, wordsOfWord } from './read-files';

test('a plan to leave with the person is read through, put right, and goes out in large print', async ({
  launchApp,
}) => {
  const first = await launchApp(sample);
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  const path = (await sampleScreens(first.page))['c2-to-keep'] ?? '';
  await goTo(first.page, path.replace('/to-keep', ''));
  await press(first.page, /^The plan for .+ to keep$/);
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Your plan, Joseph');
  await expect(first.page.getByText('There is no telephone number in it yet.')).toBeVisible();
  await choose(first.page, 'Which part?', 'Who to ring');
  await write(first.page, 'Who to ring', 'Ring Callum on 01632 960 123. He is our OT.');
  await expect(first.page.getByText('There is no telephone number in it yet.')).toHaveCount(0);
  await expect(first.page.getByText('Words of ours, not theirs: OT.')).toBeVisible();
  await write(first.page, 'Who to ring', 'Ring Callum on 01632 960 123.');
  // On the paper beside it at once.
  await expect(first.page.getByRole('article')).toContainText('Ring Callum on 01632 960 123.');
  await first.close();

  const { app, page, userData } = await launchApp({ ...sample, userData: first.userData });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, path);
  await expect(page.getByRole('article')).toContainText('Ring Callum on 01632 960 123.');
  const forms: string[] = [];
  for (const [button, as, read] of [
    ['PDF', 'pdf', wordsOfPdf],
    ['Word', 'docx', wordsOfWord],
  ] as const) {
    await answerWhereTo(app, join(userData, `plan.${as}`));
    await press(page, button);
    await expect(page.getByText(`Saved as plan.${as}.`)).toBeVisible();
    forms.push(await read(join(userData, `plan.${as}`)));
  }
  await press(page, 'Plain text');
  await expect(page.getByText('Copied, ready to paste.')).toBeVisible();
  forms.push(flat(await app.evaluate(({ clipboard }) => clipboard.readText())));
  for (const form of forms) {
    for (const said of [
      ...['Your plan, Joseph', 'What you told us', 'It is when it gets dark', 'What is strong already'],
      ...[
        'What we will do, and when',
        'When we will be in touch',
        'If things get worse: your emergency plan',
      ],
      ...['Who to ring', 'Ring Callum on 01632 960 123.'],
    ])
      expect(form).toContain(said);
    expect(form).not.toMatch(/C2|lead worker|£|J\.O\./);
  }
  const { rows } = await ask(page, 'exports.list', { find: '' });
  expect(rows.map(({ kind }) => kind)).toEqual(Array(3).fill('plan-to-keep'));
  const pdf = await readFile(join(userData, 'plan.pdf'), 'latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeLessThan(Number(height));
  // The plan itself is as it was: what was put right is of this paper.
  const { plan } = await ask(page, 'c2-plans.read', { planId: path.split('/')[2] ?? '' });
  expect(JSON.stringify(plan)).not.toContain('01632');
  await press(page, 'Begin again from the plan');
  await expect(page.getByRole('article')).toContainText('Callum Reid is the one who stays with you.');
});
