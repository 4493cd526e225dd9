import type { Page } from '@playwright/test';
import type { AccessLevel } from '../../../shared/domain/access/level';
import { ask } from '../asking';
import { expect } from '../launch';

export const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

export async function memberCalled(page: Page, called: string): Promise<string> {
  const device = await ask(page, 'device.read', {});
  const members = device.kind === 'open' ? device.members : [];
  const member = members.find(({ calledName }) => calledName === called);
  if (member === undefined) throw new Error(`Nobody is called ${called}.`);
  return member.id;
}

/** Gives somebody a level, and lets them be at this computer. */
export async function beHere(page: Page, called: string, level: AccessLevel): Promise<string> {
  const memberId = await memberCalled(page, called);
  await ask(page, 'access.set-level', { memberId, level });
  await ask(page, 'device.act-as', { memberId });
  await expect(page.getByText(/is at this computer/)).toContainText(called);
  return memberId;
}

/** Where the rail leads. */
export async function placesOf(page: Page): Promise<readonly string[]> {
  return page.getByRole('navigation').getByRole('link').allTextContents();
}
