import fc from 'fast-check';
import { contract } from '../../../shared/contract';
import { malformed } from '../../ipc/arbitrary-input';
import { ask } from '../asking';
import { expect, test } from '../launch';
import { setUpSmallTeam } from '../small-team';

/** Each run begins from the same, so that what is found is found again. */
const seed = 20_261_128;
const each = 4;

/** Whether JSON carries it as it is: what the page is given to send goes to it as JSON. */
const isPlain = (value: unknown): boolean => {
  try {
    const text = JSON.stringify(value);
    return text !== undefined && fc.stringify(JSON.parse(text)) === fc.stringify(value);
  } catch {
    return false;
  }
};

test('hundreds of malformed messages through the real bridge are refused, and the program goes on', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await setUpSmallTeam(page);
  const messages = Object.entries(contract).flatMap(([name, { input }]) =>
    fc.sample(malformed(input).filter(isPlain), { seed, numRuns: each }).map((what) => [name, what] as const),
  );
  expect(messages.length).toBeGreaterThan(400);
  const answers = await page.evaluate(async (all) => {
    const told: string[] = [];
    for (const [name, what] of all) {
      const reply: unknown = JSON.parse(await window.goldenThread.call(name, what));
      const { ok, refusal } = reply as { readonly ok: boolean; readonly refusal?: { readonly kind: string } };
      if (ok || refusal?.kind !== 'input')
        told.push(`${name} ${JSON.stringify(what)}: ${JSON.stringify(reply)}`);
    }
    // What JSON cannot carry the bridge may refuse by itself; either way it is no answer.
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const odd: unknown[] = [
      circle,
      () => 1,
      Symbol('words'),
      document.body,
      new Map(),
      10n,
      new Date(Number.NaN),
    ];
    for (const what of odd) {
      const came = await window.goldenThread.call('people.read', what).catch(() => 'refused');
      if (came !== 'refused' && !came.includes('"kind":"input"')) told.push(`${String(what)}: ${came}`);
    }
    return told;
  }, messages);
  expect(answers).toEqual([]);
  expect((await ask(page, 'team.read', {})).team.name).toBe('Riverside team');
  expect(app.windows()).toHaveLength(1);
});
