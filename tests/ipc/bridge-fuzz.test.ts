import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWindow, isCallName, mayCall, type OurWindow } from '../../electron/ipc/answer';
import { type CallName, contract } from '../../shared/contract';
import { malformed } from './arbitrary-input';
import { monsters } from './monsters';
import { fingerprint, type TwoTeams, twoTeams } from './two-teams';

/** What each run begins from: a message that ever got through is found again by its seed, and stays in the list. */
const seeds = [6, 20_261_128] as const;
const messages = 20_000;

const names = Object.keys(contract).filter(isCallName);
let teams: TwoTeams;
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
beforeAll(async () => {
  teams = await twoTeams(folder);
});
afterAll(async () => {
  await teams.program.stop();
  rmSync(folder, { recursive: true });
});

interface Message {
  readonly window: OurWindow;
  readonly name: unknown;
  readonly input: unknown;
}

const windows = fc.constantFrom<OurWindow>('facilitator', 'facilitator', 'facilitator', 'wall');
const wrongNames = fc.oneof(
  fc.anything({ maxDepth: 1, withBigInt: true, withNullPrototype: true }),
  fc.constantFrom(...names).map((name) => `${name} `),
  fc.constantFrom(...names).map((name) => name.toUpperCase()),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'device', 'device.', '.read', '\u0000'),
);

/** As many malformed messages to one call, one in ten under a name that is none. */
function messagesTo(name: CallName, seed: number, numRuns: number): readonly Message[] {
  const input = fc.oneof(
    { weight: 20, arbitrary: malformed(contract[name].input) },
    monsters.filter((value) => !contract[name].input.safeParse(value).success),
  );
  const one = fc.record({
    window: windows,
    name: fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, wrongNames),
    input,
  });
  return fc.sample(one, { seed, numRuns });
}

/** Rows that this connection wrote since it was opened. */
async function written(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(teams.store.db);
  return rows[0]?.n ?? Number.NaN;
}

test.each(seeds)(
  'twenty thousand malformed messages are refused and change nothing (seed %i)',
  async (seed) => {
    const { program, logged } = teams;
    const log = (line: string): void => void logged.push(line);
    const before = { rows: await fingerprint(teams.store), written: await written() };
    const each = Math.ceil(messages / names.length);
    let sent = 0;
    for (const to of names)
      for (const { window, name, input } of messagesTo(to, seed, each)) {
        sent += 1;
        const reply = await answerWindow(program, log, window, name, input);
        const mayAsk = isCallName(name) && mayCall(window, name);
        if (!mayAsk) expect(reply).toBeNull();
        else expect(reply, `${to}, seed ${seed}`).toMatchObject({ ok: false, refusal: { kind: 'input' } });
      }
    expect(sent).toBeGreaterThanOrEqual(messages);
    expect(logged).toEqual([]);
    expect({ rows: await fingerprint(teams.store), written: await written() }).toEqual(before);
  },
);
