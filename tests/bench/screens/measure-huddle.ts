import type { Page } from '@playwright/test';
import { TimedAsker } from '../calls/timed-asker';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { type OpenProgram, openOnTenYears } from '../program/open-program';
import { forgetPainted, watchPaint, whenStill } from './watch-paint';

/** Through the agenda and back, again and again; the first time there and back only warms up. */
const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowRight',
  'ArrowLeft',
  'ArrowRight',
  'ArrowLeft',
  'ArrowRight',
  'ArrowLeft',
];
const warmUp = 2;
const part = 'The huddle, ten years of one team';

/** Next and back through a running huddle, from the key press until both windows have painted where it leads. */
export async function measureHuddle(): Promise<readonly Figure[]> {
  const program = await openOnTenYears();
  const moves: Moved[] = [];
  try {
    const { huddleId, items, wallPage } = await beginHuddle(program);
    for (const [round, key] of keys.entries()) {
      for (let step = 1; step < items; step++) {
        const moved = await move(program.page, huddleId, wallPage, key);
        if (round >= warmUp) moves.push(moved);
      }
    }
  } finally {
    await program.close();
  }
  const facilitator = moves.map((moved) => moved.facilitator);
  const wall = moves.map((moved) => moved.wall).filter((took) => took !== null);
  const arriving = [...Map.groupBy(moves, ({ at }) => at)].map(
    ([kind, there]) => [`at ${kind}, median`, median(there.map((moved) => moved.facilitator))] as const,
  );
  return [
    figureOf('the facilitator’s window', facilitator, Object.fromEntries(arriving)),
    figureOf('the wall', wall, {}),
  ];
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
  return { huddleId: id, items: items.length, wallPage };
}

interface Moved {
  /** The kind of item it led to. */
  readonly at: string;
  /** Milliseconds from the key press; null where the wall shows what it showed. */
  readonly facilitator: number;
  readonly wall: number | null;
}

async function move(page: Page, huddleId: string, wallPage: Page, key: string): Promise<Moved> {
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
  const { current } = await new TimedAsker(page).ask('huddles.read', { huddleId });
  return {
    at: current?.view.kind ?? 'nothing',
    facilitator: painted - pressed,
    wall: onWall.painted === null ? null : onWall.painted - pressed,
  };
}

function figureOf(where: string, times: readonly number[], more: Readonly<Record<string, number>>): Figure {
  return {
    part,
    name: `next and back painted in ${where}, p95`,
    value: p95(times),
    unit: 'ms',
    limit: 50,
    how: `key press to the last change painted, over a whole agenda and back, ${times.length} moves`,
    parts: { 'median, ms': median(times), moves: times.length, ...more },
  };
}
