import { ask } from '../asking';
import { test } from '../launch';
import { goTo, picture, pictureDay } from './picture';

test('every screen between huddles', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  const plans = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  const proposals = await ask(page, 'c3-proposals.list', {});
  const plan = plans.rows[0];
  const [waiting] = proposals.waiting;
  const [draft] = proposals.drafts;
  const [returned] = proposals.returned;
  const [decided] = proposals.decided;
  if (!plan || !waiting || !draft || !returned || !decided)
    throw new Error('The sample team lacks something to draw.');
  const screens = {
    home: '/',
    people: '/people',
    'people-new': '/people/new',
    person: `/people/${plan.person.id}`,
    conversation: `/people/${plan.person.id}/conversation`,
    'c2-plan-open': `/people/${waiting.person.id}/c2-plan`,
    'c2-plans': '/c2-plans',
    'c2-plan': `/c2-plans/${plan.id}`,
    'c3-proposals': '/c3-proposals',
    'c3-ready': `/c3-proposals/${waiting.id}`,
    'c3-draft': `/c3-proposals/${draft.id}`,
    'c3-returned': `/c3-proposals/${returned.id}`,
    'c3-decided': `/c3-proposals/${decided.id}`,
    minutes: '/minutes',
    actions: '/actions',
    settings: '/settings',
    'settings-look': '/settings/look',
    'settings-huddle': '/settings/huddle',
    'settings-about': '/settings/about',
    trail: '/settings/trail',
  };
  for (const [name, path] of Object.entries(screens)) {
    await goTo(page, path);
    await picture(page, { [name]: page });
  }
  await goTo(page, '/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('key');
  await picture(page, { find: page });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await picture(page, { keys: page });
});
