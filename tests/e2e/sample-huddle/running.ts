import type { Page } from '@playwright/test';
import type { HuddleView, ItemView } from '../../../shared/contract/huddles';
import { ask } from '../asking';
import { expect } from '../launch';

/** The huddle that is running, as the main process tells it. */
export async function huddleNow(page: Page): Promise<HuddleView> {
  const device = await ask(page, 'device.read', {});
  if (device.kind !== 'open' || device.runningHuddleId === null) throw new Error('No huddle is running.');
  return await ask(page, 'huddles.read', { huddleId: device.runningHuddleId });
}

/** The item the room is on, which must be of this kind. */
export async function itemNow<Kind extends ItemView['kind']>(
  page: Page,
  kind: Kind,
): Promise<Extract<ItemView, { readonly kind: Kind }> & { readonly id: string }> {
  const { current } = await huddleNow(page);
  if (current === null || current.view.kind !== kind) throw new Error(`The room is not on ${kind}.`);
  return { ...(current.view as Extract<ItemView, { readonly kind: Kind }>), id: current.id };
}

/** Takes a step that leads on, and waits until the room is on another item, in the window too. */
export async function andOn(page: Page, step: () => Promise<void>): Promise<void> {
  const before = (await huddleNow(page)).current?.id;
  await step();
  await expect.poll(async () => (await huddleNow(page)).current?.id).not.toBe(before);
}
