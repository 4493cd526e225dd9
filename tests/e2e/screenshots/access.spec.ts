import { ask } from '../asking';
import { test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('who may see what, and what a partner, a viewer and nobody yet are shown', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { members } = await ask(page, 'team.read', {});
  const called = (name: string): string => members.find(({ calledName }) => calledName === name)?.id ?? '';
  const { rows } = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  for (const { person } of rows.slice(0, 3))
    await ask(page, 'access.name-alongside', { personId: person.id, memberId: called('Sandra') });
  await goTo(page, '/settings/access');
  await picture(page, { 'settings-access': page });
  await page.getByRole('button', { name: 'Sandra Whitby' }).click();
  await page.getByText('Whom Sandra sees').waitFor();
  await picture(page, { 'settings-access-partner': page });
  await page.getByRole('button', { name: /^Change what Sandra/ }).click();
  await picture(page, { 'settings-access-level': page });
  await page.getByRole('button', { name: 'Helen Marsh' }).click();
  await page.getByRole('button', { name: 'Set my PIN' }).click();
  await picture(page, { 'my-pin': page });

  await ask(page, 'device.act-as', { memberId: called('Sandra') });
  await goTo(page, '/people');
  await picture(page, { 'partner-people': page });
  await goTo(page, `/people/${rows[0]?.person.id ?? ''}`);
  await picture(page, { 'partner-person': page });
  await goTo(page, `/c2-plans/${rows[0]?.id ?? ''}`);
  await picture(page, { 'partner-plan': page });
  await goTo(page, '/data');
  await picture(page, { 'partner-not-for-them': page });

  await ask(page, 'device.act-as', { memberId: called('Helen') });
  await ask(page, 'access.set-level', { memberId: called('Leon'), level: 'viewer' });
  await ask(page, 'device.act-as', { memberId: called('Leon') });
  await goTo(page, '/');
  await picture(page, { 'viewer-home': page });
  await goTo(page, `/people/${rows[0]?.person.id ?? ''}`);
  await picture(page, { 'viewer-person': page });

  await ask(page, 'device.act-as', { memberId: called('Helen') });
  await ask(page, 'access.set-pin', { was: null, pin: 'rose7' });
  await goTo(page, `/who/${called('Helen')}`);
  await page.getByLabel('Your PIN').fill('rose8');
  await page.keyboard.press('Enter');
  await page.getByText(/That is not the PIN/).waitFor();
  await picture(page, { 'give-pin': page });
});
