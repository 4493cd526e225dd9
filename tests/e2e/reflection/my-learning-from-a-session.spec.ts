import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { ask } from '../asking';
import { goldStep, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { addPerson, setUpSmallTeam } from '../small-team';
import { beginFrom, closeIt, goToTheLastStep, somebodyElse, wednesday } from './some-sessions';

test('whoever was at a session takes their learning away: begun for them, filled in, kept for the year, and out as Word without a name', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const aboutPersonId = await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-16');
  await goTo(page, '/reflection/learning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No record kept yet\. Two are needed/);
  const sessionId = await beginFrom(
    page,
    'one-of-us-presents',
    { leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
    { aboutPersonId },
  );
  await goToTheLastStep(page, sessionId);
  await closeIt(page);

  await goldStep(page, /^Take my learning away/);
  await expect(page.getByRole('heading', { level: 2, name: 'What I learned' }).last()).toBeVisible();
  await write(page, 'What did you learn?', 'To write first. Dorothy Hale (D.H.) taught me, and Ffion.');
  await page.keyboard.press('Alt+ArrowDown');
  await write(page, 'What does it change in your practice?', 'I send a card with a time on it.');
  await write(page, 'What does it change for people?', 'They open the door when they choose to.');
  await goldStep(page, 'Keep it for my year');
  await expect(page.getByText('Kept for your year.')).toBeVisible();

  await answerWhereTo(app, join(userData, 'record.docx'));
  await press(page, 'Word');
  await expect(page.getByText('Saved as record.docx.')).toBeVisible();
  const { value } = await extractRawText({ path: join(userData, 'record.docx') });
  const text = value.replace(/\s+/g, ' ');
  for (const said of [
    ...['18 March 2026', 'Reflective session in the team', 'One of us presents, the others reflect.'],
    ...['We set out to learn:', 'Listen to others think about my work', 'To write first.'],
    ...['I send a card with a time on it.', 'They open the door when they choose to.'],
    ...['a nurse and a connector', '4.5 ', '4.7 '],
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/Dorothy|Hale|D\.H\.|Grace|Whitlock|Ffion|Rees|Tom\b|Pritchard/);

  await goldStep(page, 'Back to my year');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^One of two records kept\./);
  await expect(page.getByRole('listitem').filter({ hasText: 'One kept record has it.' })).toBeVisible();
  // Taken away again, it is the same record, and nobody else's.
  await goTo(page, `/reflection/session/${sessionId}`);
  await goldStep(page, /^Take my learning away/);
  await expect(page.getByText('I send a card with a time on it.').first()).toBeVisible();
  await somebodyElse(page, 'Tom');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is no record of yours.');
  expect((await ask(page, 'learning.year', { yearEnds: null })).records).toEqual([]);
});

test('whoever was not at a session is offered no record of it', async ({ launchApp }) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const sessionId = await beginFrom(page, 'one-of-us-presents', {
    ...{ leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
  });
  await goToTheLastStep(page, sessionId);
  await closeIt(page);
  await expect(page.getByRole('button', { name: /^Take my learning away/ })).toBeVisible();
  await somebodyElse(page, 'Shabnam');
  await expect(page.getByRole('button', { name: /^Take my learning away/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Plan the next session/ })).toBeVisible();
});
