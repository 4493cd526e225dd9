import type { Page } from '@playwright/test';
import type { CallInput } from '../../../shared/contract';
import type { SessionView } from '../../../shared/contract/sessions';
import { ask } from '../asking';
import { goldStep } from '../keyboard';
import { expect } from '../launch';
import { goTo } from '../sample-screens';

export const wednesday = { env: { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' } };
const today = '2026-03-18';

type Plan = CallInput<'sessions.plan'>;

interface Asked {
  readonly leads: string;
  readonly presents?: string;
  readonly others?: readonly string[];
}

/** The id of whoever is called this in the team. */
export async function memberCalled(page: Page, called: string): Promise<string> {
  const { members } = await ask(page, 'team.read', {});
  const member = members.find(({ calledName }) => calledName === called);
  if (member === undefined) throw new Error(`Nobody is called ${called}.`);
  return member.id;
}

/** A plan for today from a pack that comes with the program. */
export async function planOf(
  page: Page,
  packId: string,
  { leads, presents, others = [] }: Asked,
  changes: Partial<Plan> = {},
): Promise<Plan> {
  const { pack } = await ask(page, 'packs.read', { packId });
  const called = (name: string) => memberCalled(page, name);
  return {
    ...{ packId, on: today, time: '10:00', place: 'Room 2', aboutPersonId: null },
    pack: {
      ...pack,
      ...{ themes: [...pack.themes], learning: [...pack.learning], beforehand: [...pack.beforehand] },
      ...{ steps: [...pack.steps], watchFor: [...pack.watchFor] },
    },
    facilitatorId: await called(leads),
    presenterId: presents === undefined ? null : await called(presents),
    invitedIds: await Promise.all(others.map(called)),
    ...{ promptedBy: 'nothing', promptedId: null, prompt: '', story: '' },
    ...changes,
  };
}

/** A session that is planned without its page. Answers its id. */
export async function planFrom(
  page: Page,
  packId: string,
  asked: Asked,
  changes: Partial<Plan> = {},
): Promise<string> {
  return (await ask(page, 'sessions.plan', await planOf(page, packId, asked, changes))).id;
}

/** The same, begun and on the screen. */
export async function beginFrom(
  page: Page,
  packId: string,
  asked: Asked,
  changes: Partial<Plan> = {},
): Promise<string> {
  const sessionId = await planFrom(page, packId, asked, changes);
  await ask(page, 'sessions.start', { sessionId });
  await goTo(page, `/reflection/session/${sessionId}`);
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  return sessionId;
}

export function sessionNow(page: Page, sessionId: string): Promise<SessionView> {
  return ask(page, 'sessions.read', { sessionId });
}

/** The session that the page stands on. */
export function sessionOnPage(page: Page): string {
  const [, id] = /#\/reflection\/session\/([^/]+)/.exec(page.url()) ?? [];
  if (id === undefined) throw new Error('The page is not that of a session.');
  return id;
}

/** What was typed on the step the room is on has come to the disk: a power cut may come from then on. */
export async function noteIsKept(page: Page, sessionId: string, words: string): Promise<void> {
  await expect
    .poll(async () => {
      const { own, currentId } = await sessionNow(page, sessionId);
      return own?.notes[currentId ?? ''];
    })
    .toBe(words);
}

/** Waits until the room is on this step, in the window too. */
export async function roomIsOn(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current]')).toContainText(
    title,
  );
}

/** Goes through a running session by its gold step, up to the last question. */
export async function goToTheLastStep(page: Page, sessionId: string): Promise<void> {
  const { steps } = await sessionNow(page, sessionId);
  for (const { title, id } of steps.slice(0, -1)) {
    await roomIsOn(page, title);
    await goldStep(page, /^Go on/);
    await expect.poll(async () => (await sessionNow(page, sessionId)).currentId).not.toBe(id);
  }
  await roomIsOn(page, steps.at(-1)?.title ?? '');
}

/** Closes a session that is on its last question. */
export async function closeIt(page: Page): Promise<void> {
  await goldStep(page, /^Close the session/);
  await expect(page.getByRole('heading', { name: 'What went out of the room' })).toBeVisible();
}

/** Says who is at this computer now. */
export async function somebodyElse(page: Page, called: string): Promise<void> {
  await ask(page, 'device.act-as', { memberId: await memberCalled(page, called) });
}
