import { expect, type Page } from '@playwright/test';
import { ask } from './asking';

/** Every screen of the facilitator's window between huddles, by name, with the sample team in them. */
export async function sampleScreens(page: Page): Promise<Readonly<Record<string, string>>> {
  const plans = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  const ended = await ask(page, 'c2-plans.list', { filter: 'ended', find: '' });
  const proposals = await ask(page, 'c3-proposals.list', { find: '' });
  const sessions = await ask(page, 'sessions.list', {});
  const { records } = await ask(page, 'learning.year', { yearEnds: null });
  const stories = await ask(page, 'stories.list', {});
  const plan = first(plans.rows);
  const waiting = first(proposals.waiting);
  const { reviews } = await ask(page, 'c2-plans.read', { planId: plan.id });
  const decided = await ask(page, 'c3-proposals.read', { proposalId: first(proposals.decided).id });
  return {
    home: '/',
    people: '/people',
    'people-new': '/people/new',
    person: `/people/${plan.person.id}`,
    conversation: `/people/${plan.person.id}/conversation`,
    gaps: '/gaps',
    'c2-plan-open': `/people/${waiting.person.id}/c2-plan`,
    'c2-plans': '/c2-plans',
    'c2-plan': `/c2-plans/${plan.id}`,
    'c2-plan-ended': `/c2-plans/${first(ended.rows).id}`,
    'c3-proposals': '/c3-proposals',
    'c3-ready': `/c3-proposals/${waiting.id}`,
    'c3-draft': `/c3-proposals/${first(proposals.drafts).id}`,
    'c3-returned': `/c3-proposals/${first(proposals.returned).id}`,
    'c3-decided': `/c3-proposals/${first(proposals.decided).id}`,
    'c2-to-keep': `/c2-plans/${plan.id}/to-keep`,
    'case-note': `/case-notes/decision/${first(decided.decisions).id}`,
    'case-note-review': `/case-notes/review/${first(reviews).id}`,
    'case-note-ending': `/case-notes/ending/${first(ended.rows).id}`,
    data: '/data/crisis',
    'data-before-and-now': '/data/before-and-now',
    'data-earlier-weeks': '/data/earlier-weeks',
    'council-history': '/data/council-history',
    sessions: '/reflection',
    'session-choose': '/reflection/plan',
    'session-plan': '/reflection/plan/one-of-us-presents',
    'session-planned': `/reflection/session/${first(sessions.coming).id}`,
    'session-closed': `/reflection/session/${first(sessions.held).id}`,
    packs: '/reflection/packs',
    pack: '/reflection/packs/one-of-us-presents',
    'pack-edit': '/reflection/packs/new/one-of-us-presents',
    guides: '/guides',
    guide: '/guides/c2/3',
    'learning-year': '/reflection/learning',
    'learning-record': `/reflection/learning/${first(records).id}`,
    stories: '/stories',
    'story-begin': `/stories/new/${plan.person.id}`,
    'story-check': `/stories/${first(stories.filter(({ state }) => state === 'waiting')).id}`,
    'story-told': `/stories/${first(stories.filter(({ mayBeTold }) => mayBeTold)).id}`,
    report: '/report',
    minutes: '/minutes',
    actions: '/actions',
    settings: '/settings',
    'settings-access': '/settings/access',
    'settings-huddle': '/settings/huddle',
    'settings-look': '/settings/look',
    'settings-sharing': '/settings/sharing',
    'settings-about': '/settings/about',
    'bring-in': '/settings/bring-in',
    trail: '/settings/trail',
    copies: '/settings/copies',
    'settings-keys-sample': '/settings/keys',
    record: '/settings/record',
    exports: '/settings/exports',
    everything: '/settings/everything',
  };
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The sample team lacks something that a screen needs.');
  return item;
}

/** Goes to a path of the facilitator's window, as a link there does, and waits until the page is another. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    if (window.location.hash === to) return;
    const heard = new Promise((settled) => window.addEventListener('hashchange', settled, { once: true }));
    window.location.hash = to;
    await heard;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, `#${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Starts the week's huddle and stops at one item of every kind, both windows open. */
export async function stopAtEveryKind(page: Page, at: (kind: string) => Promise<void>): Promise<void> {
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  await goTo(page, `/huddle/${huddleId}`);
  await ask(page, 'wall.show', {});
  const { items } = await ask(page, 'huddles.read', { huddleId });
  const seen = new Set<string>();
  for (const { id, kind, flag } of items) {
    const what = flag?.kind === 'blocked' ? `${kind}-blocked` : kind;
    if (seen.has(what)) continue;
    seen.add(what);
    await ask(page, 'huddles.go', { huddleId, to: { itemId: id } });
    await expect(page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current]')).toBeVisible();
    await at(what);
  }
}
