import type { Page } from '@playwright/test';
import { TimedAsker } from '../calls/timed-asker';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { type OpenProgram, openOnTenYears } from '../program/open-program';
import { forgetPainted, watchPaint, whenStill } from './watch-paint';

const rounds = 4;
const part = 'The huddle, ten years of one team';

/** Next and back through a running huddle, from the key press until both windows have painted where it leads. */
export async function measureHuddle(): Promise<readonly Figure[]> {
  const program = await openOnTenYears();
  const facilitator: number[] = [];
  const wall: number[] = [];
  try {
    const { items, wallPage } = await beginHuddle(program);
    for (let round = 0; round < rounds; round++) {
      for (const key of ['ArrowRight', 'ArrowLeft']) {
        for (let step = 1; step < items; step++) {
          const took = await move(program.page, wallPage, key);
          if (round === 0) continue;
          facilitator.push(took.facilitator);
          if (took.wall !== null) wall.push(took.wall);
        }
      }
    }
  } finally {
    await program.close();
  }
  return [figureOf('the facilitator’s window', facilitator), figureOf('the wall', wall)];
}

async function beginHuddle({ page, wall }: OpenProgram) {
  const { ask } = new TimedAsker(page);
  const { id } = await ask('huddles.start', { kind: 'weekly' });
  await page.evaluate((huddleId) => {
    location.hash = `/huddle/${huddleId}`;
  }, id);
  await ask('wall.show', {});
  const wallPage = await wall();
  await watchPaint(page);
  await watchPaint(wallPage);
  await whenStill(page);
  const { items } = await ask('huddles.read', { huddleId: id });
  return { items: items.length, wallPage };
}

async function move(page: Page, wallPage: Page, key: string) {
  // Arrows belong to a field or a choice that has the focus.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await whenStill(page);
  await forgetPainted(wallPage);
  await page.keyboard.press(key);
  const { pressed, painted } = await whenStill(page);
  const onWall = await whenStill(wallPage);
  if (pressed === null || painted === null) throw new Error(`${key} led nowhere.`);
  return {
    facilitator: painted - pressed,
    wall: onWall.painted === null ? null : onWall.painted - pressed,
  };
}

function figureOf(where: string, times: readonly number[]): Figure {
  return {
    part,
    name: `next and back painted in ${where}, p95`,
    value: p95(times),
    unit: 'ms',
    limit: 50,
    how: `key press to the last change painted, over a whole agenda and back, ${times.length} moves`,
    parts: { 'median, ms': median(times), moves: times.length },
  };
}
