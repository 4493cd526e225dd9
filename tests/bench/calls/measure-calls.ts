import type { CallInput, CallName } from '../../../shared/contract';
import { localDateOf } from '../../../shared/domain/dates';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { openOnTenYears } from '../program/open-program';
import { type Share, weighBridge } from './bridge-share';
import { readKnown } from './known';
import { typicalReads } from './read-all';
import { type Asker, TimedAsker } from './timed-asker';
import { workInHuddle } from './work-in-huddle';
import { workInSession } from './work-in-session';
import { workWithPeople } from './work-with-people';
import { workWithActions, workWithPlans } from './work-with-plans';
import { workWithTeam } from './work-with-team';

const part = 'The bridge, ten years of one team';
const warmUp = 3;
const workTimes = 25;
const huddleTimes = 25;

/** Every call over the bridge in the real window; which calls are left out, and why, stands in docs/decisions. */
export async function measureCalls(): Promise<readonly Figure[]> {
  const known = await readKnown();
  const program = await openOnTenYears();
  try {
    const reads = Object.entries(typicalReads(known));
    await readEverything(new TimedAsker(program.page), reads, warmUp);
    await work(new TimedAsker(program.page), program.memberId, warmUp, 1);

    const asker = new TimedAsker(program.page);
    await readEverything(asker, reads);
    await work(asker, program.memberId, workTimes, huddleTimes);
    const shares = new Map<string, Share>();
    for (const [name, inputs] of reads) {
      shares.set(name, await weighBridge(program.page, name as CallName, inputs));
    }
    return [slowest(asker.times), takingAway(asker.times), bridgeAdds(shares)];
  } finally {
    await program.close();
  }
}

type Reads = readonly (readonly [string, readonly unknown[]])[];

async function readEverything(asker: Asker, reads: Reads, most = Number.POSITIVE_INFINITY): Promise<void> {
  for (const [name, inputs] of reads) {
    // Object.entries forgets that a name and its inputs belong together.
    for (const input of inputs.slice(0, most))
      await asker.ask(name as CallName, input as CallInput<CallName>);
  }
}

let started = 0;

async function work(asker: Asker, memberId: string, times: number, huddles: number): Promise<void> {
  const today = localDateOf(new Date().toISOString());
  for (let time = 0; time < times; time++) {
    started += 1;
    const [personId, proposing] = await workWithPeople(asker, memberId, today, started);
    await workWithPlans(asker, memberId, today, personId);
    await workWithActions(asker, memberId, today, personId);
    await workWithTeam(asker, memberId, today, started);
    await workInSession(asker, memberId, today, started);
    if (time < huddles)
      await workInHuddle(asker, memberId, today, started, { inCrisis: personId, proposing });
  }
}

/** Every name there is in ten years is taken apart anew where somebody was just written down: it has a figure of its own. */
const opensARecord: CallName = 'sessions.take-away';

function takingAway(times: ReadonlyMap<CallName, readonly number[]>): Figure {
  return {
    part,
    name: 'a record of learning begun just after somebody new was written down, p95',
    value: p95(times.get(opensARecord) ?? []),
    unit: 'ms',
    limit: 100,
    how: `round trip in the window, ${workTimes} times, each after a new person; it opens a page`,
    parts: {},
  };
}

function slowest(all: ReadonlyMap<CallName, readonly number[]>): Figure {
  const times = [...all].filter(([name]) => name !== opensARecord);
  const each = times.map(([name, ms]) => [name, p95(ms)] as const).toSorted((a, b) => b[1] - a[1]);
  const [worst] = each;
  if (worst === undefined) throw new Error('No call was measured.');
  return {
    part,
    name: `the slowest of ${each.length} calls, p95 (${worst[0]})`,
    value: worst[1],
    unit: 'ms',
    limit: 16,
    how: `round trip in the window, each call ${workTimes} to 60 times and more with typical inputs, home on the screen`,
    parts: Object.fromEntries(each),
  };
}

function added({ bridge, bare }: Share): readonly number[] {
  return bridge.map((took, at) => took - (bare[at] ?? Number.NaN));
}

function bridgeAdds(shares: ReadonlyMap<string, Share>): Figure {
  const adds = [...shares]
    .map(([name, share]) => [name, median(added(share))] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const [worst] = adds;
  if (worst === undefined) throw new Error('No call was weighed.');
  const spread = [...shares].map(
    ([name, { bridge, bare }]) => [`${name}, between the p95s`, p95(bridge) - p95(bare)] as const,
  );
  return {
    part,
    name: `what the bridge adds to a bare invoke of the same reply (${worst[0]})`,
    value: worst[1],
    unit: 'ms',
    limit: 1,
    how: 'round trip less the handler, plus parsing the input, less the bare invoke beside it; median, the call it adds most to',
    parts: Object.fromEntries([...adds, ...spread]),
  };
}
