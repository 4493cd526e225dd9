import type { Known } from '../calls/known';

/** Every screen of renderer/app/routes.tsx, each with somebody or something else on every visit. */
export function screensOf(known: Known, huddleId: string, visit: number): Readonly<Record<string, string>> {
  // The newest of all stands on a screen before it.
  const of = (ids: readonly string[]): string => ids[(visit + 1) % ids.length] ?? '';
  return {
    people: '/people',
    'a person': `/people/${of(known.people)}`,
    'a conversation': `/people/${of(known.withUs)}/conversation`,
    'a C2 plan to open': `/people/${of(known.withUs)}/c2-plan`,
    'somebody new': '/people/new',
    'looked for': '/gaps',
    'C2 plans': '/c2-plans',
    'a C2 plan': `/c2-plans/${of(known.plans)}`,
    'C3 proposals': '/c3-proposals',
    'a C3 proposal': `/c3-proposals/${of(known.proposals)}`,
    'the huddle': `/huddle/${huddleId}`,
    'the newest minutes': '/minutes',
    'a huddle’s minutes': `/minutes/${of(known.huddles)}`,
    actions: '/actions',
    reflection: '/reflection',
    'a session to plan': '/reflection/plan/one-of-us-presents',
    packs: '/reflection/packs',
    'a pack': '/reflection/packs/listening-to-carers',
    'a pack to write': '/reflection/packs/new',
    guides: '/guides',
    'a guide': '/guides/c2',
    'my learning': '/reflection/learning',
    settings: '/settings',
    'settings of the huddle': '/settings/huddle',
    'settings of the look': '/settings/look',
    'the trail': '/settings/trail',
    about: '/settings/about',
    'this week': '/',
  };
}
