import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { makeCopy } from '../../../electron/services/backups/make-copy';
import { encryptOwn, keyIn } from '../../own-record';
import type { Figure } from '../figures/figure';
import { highest, median, p95 } from '../figures/percentiles';
import { openOnTenYears } from '../program/open-program';
import { placeCopy } from '../program/place-copy';
import { tenYears } from '../ten-years/ten-years';

const part = 'Copies';
const atMost = { copyMs: 500, callMs: 50 } as const;
/** Copies that are measured; one before them is not, as everything is read for the first time then. */
const times = 9;

const measured = z.object({ copy: z.number(), calls: z.array(z.number()) });
type Measured = z.infer<typeof measured>;

/** Asks what a huddle and the first screen ask, one after another, while a copy is made; or as long without one. */
async function askMeanwhile(page: Page, memberId: string, copying: boolean): Promise<Measured> {
  const found: unknown = await page.evaluate(
    async ({ memberId, copying }) => {
      const call = window.goldenThread.call;
      const asked: readonly (readonly [string, unknown])[] = [
        ['home.read', {}],
        ['people.list', { filter: 'in-crisis', find: '' }],
        ['c2-plans.list', { filter: 'open', find: '' }],
        [
          'actions.add',
          {
            ...{ what: 'Ring back', memberId, dueOn: null, personId: null, planId: null, proposalId: null },
          },
        ],
        ['device.read', {}],
      ];
      const calls: number[] = [];
      const began = performance.now();
      let copied = 0;
      const copy = copying
        ? call('backups.make', {}).then((reply) => {
            copied = performance.now() - began;
            if (!reply.startsWith('{"ok":true')) throw new Error(reply);
          })
        : new Promise<void>((resolve) => setTimeout(resolve, 700));
      let ended = false;
      const end = copy.finally(() => {
        ended = true;
      });
      while (!ended) {
        for (const [name, input] of asked) {
          const at = performance.now();
          const reply = await call(name, input);
          calls.push(performance.now() - at);
          if (!reply.startsWith('{"ok":true')) throw new Error(`${name}: ${reply}`);
        }
      }
      await end;
      return { copy: copied, calls };
    },
    { memberId, copying },
  );
  return measured.parse(found);
}

/** What one copy asks of the processor, by itself: what a busy machine adds is not in it. In milliseconds. */
async function processorMs(): Promise<number> {
  const { path } = await tenYears();
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  try {
    placeCopy(path, join(folder, 'team.sqlite'));
    await encryptOwn(folder);
    const job = {
      folder,
      key: keyIn(folder),
      reason: 'asked',
      program: '',
      now: new Date().toISOString(),
    } as const;
    const took = Array.from({ length: times }, () => {
      const before = process.cpuUsage();
      const made = makeCopy(job);
      if (made.kind === 'failed') throw new Error(made.fault);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return median(took);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of ten years of a team in the built program, and what the window waits for meanwhile. */
export async function measureCopies(): Promise<readonly Figure[]> {
  const processor = await processorMs();
  const { page, memberId, close } = await openOnTenYears();
  try {
    await askMeanwhile(page, memberId, true);
    const alone: Measured[] = [];
    const meanwhile: Measured[] = [];
    for (let time = 0; time < times; time += 1) {
      alone.push(await askMeanwhile(page, memberId, false));
      meanwhile.push(await askMeanwhile(page, memberId, true));
    }
    const copies = meanwhile.map(({ copy }) => copy);
    const calls = meanwhile.flatMap((each) => each.calls);
    const without = alone.flatMap((each) => each.calls);
    const how =
      'the built program, encrypted, on ten years of a team; a window asks five things over and over, one of them a write';
    return [
      {
        ...{ part, unit: 'ms', value: median(copies), limit: atMost.copyMs },
        name: 'a copy made, opened, checked and in its place',
        how: `median of ${times}, from the press to the answer; ${how}`,
        parts: { 'slowest, ms': highest(copies), 'of the processor alone, ms': processor },
      },
      {
        ...{ part, unit: 'ms', value: processor, limit: null },
        name: 'what one copy asks of the processor',
        how: `median of ${times}, nothing else in the same process`,
        parts: {},
      },
      {
        ...{ part, unit: 'ms', value: highest(calls), limit: atMost.callMs },
        name: 'the slowest call while a copy is made',
        how,
        parts: { calls: calls.length, 'p95, ms': p95(calls), 'median, ms': median(calls) },
      },
      {
        ...{ part, unit: 'ms', value: highest(without), limit: null },
        name: 'the slowest of the same calls while none is made',
        how,
        parts: { calls: without.length, 'p95, ms': p95(without), 'median, ms': median(without) },
      },
    ];
  } finally {
    await close();
  }
}
