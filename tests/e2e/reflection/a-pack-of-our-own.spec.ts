import { ask } from '../asking';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { setUpSmallTeam } from '../small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const field = (name: string) => ({ name });

test('a pack is found as one types, and by what it is about', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/reflection/packs');
  const packs = page.getByRole('list', { name: 'Packs' }).getByRole('listitem');
  await expect.poll(() => packs.count()).toBeGreaterThan(13);
  await page.keyboard.press('/');
  await page.keyboard.type('CARERS listen');
  await expect(packs).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/carers/i);
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem').first()).toBeVisible();
});

test('a pack is copied and changed; what is wrong is said beside its field, and nothing typed is lost', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/reflection/packs/one-of-us-presents');
  await page.keyboard.press('c');
  const name = page.getByRole('textbox', field('What is it called?'));
  await name.fill('One of us presents, the others reflect');
  const keep = page.getByRole('button', { name: 'Keep this pack' });
  await keep.click();
  await expect(page.getByRole('alert')).toHaveText(/There is a pack called .* already/);
  await name.fill('Ours');
  await page.getByRole('button', { name: 'Steps' }).click();
  await page.getByRole('textbox', field('Minutes')).fill('500');
  await keep.click();
  await expect(page.getByRole('alert')).toHaveText('The length of this step is more than 90 minutes.');
  await page.getByRole('textbox', field('Minutes')).fill('0');
  await keep.click();
  await expect(page.getByRole('alert')).toHaveText('The length of this step is less than 1 minute.');
  await page.getByRole('textbox', field('Minutes')).fill('12');
  await page.getByRole('button', { name: 'To read' }).click();
  await page
    .getByRole('textbox', field('What is read, or handed round?'))
    .fill('## Read\n\n<script>x</script>');
  await page.getByRole('button', { name: 'What it is for' }).click();
  await keep.click();
  await expect(page.getByRole('alert')).toHaveText(/The material holds HTML/);

  // Gone and come back to: everything typed is there, and nothing was kept.
  await page.keyboard.press('Escape');
  await expect(page.getByText('A pack that comes with the program')).toBeVisible();
  expect((await ask(page, 'packs.list', {})).filter(({ own }) => own)).toEqual([]);
  await page.keyboard.press('c');
  await expect(name).toHaveValue('Ours');
  await page.getByRole('button', { name: 'To read' }).click();
  await page.getByRole('textbox', field('What is read, or handed round?')).fill('## Read\n\nSlowly.');
  // No hand is so quick that this would be a second press of the step that was refused.
  await expect(keep).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ours' })).toBeVisible();
  await expect(page.getByText('A pack of our own, copied from')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Steps' })).toContainText('12 min');
});

test('steps are added, moved and taken out by keys', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/reflection/packs/new');
  await page.getByRole('button', { name: 'Steps' }).click();
  const steps = page.getByRole('complementary').getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await expect(steps).toHaveText([/Arrive/, /Learning/]);
  await page.keyboard.press('Alt+a');
  await page.getByRole('textbox', field('This step')).fill('Round');
  await expect(steps).toHaveText([/Arrive/, /Round/, /Learning/]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps).toHaveText([/Round/, /Arrive/, /Learning/]);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(steps).toHaveText([/Arrive/, /Learning/, /Round/]);
  await page.keyboard.press('Alt+x');
  await expect(steps).toHaveText([/Arrive/, /Learning/]);
});

test('a pack of our own is put away, and brought back by undoing it', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const { pack } = await ask(page, 'packs.read', { packId: 'a-quiet-round' });
  const { id } = await ask(page, 'packs.keep', {
    packId: null,
    copiedFrom: 'a-quiet-round',
    pack: {
      ...pack,
      name: 'Our quiet round',
      themes: [...pack.themes],
      learning: [...pack.learning],
      beforehand: [...pack.beforehand],
      steps: [...pack.steps],
      watchFor: [...pack.watchFor],
    },
  });
  await goTo(page, `/reflection/packs/${id}`);
  await page.getByRole('button', { name: 'Put this pack away' }).click();
  const packs = page.getByRole('list', { name: 'Packs' });
  await expect(packs).toBeVisible();
  await expect(packs).not.toContainText('Our quiet round');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(packs).toContainText('Our quiet round');
});
