import { beforeAll, expect, test } from 'vitest';
import { newFolder } from '../services/device/team-folder';
import { bundleChild } from './bundle-child';

import { killAgainAndAgain } from './kill/lane';
import { Tally } from './kill/tally';
import { newEncryptedTeam } from './new-team';

/** To replay a run that failed, and for longer ones at night: GOLDEN_THREAD_CRASH_SEED and GOLDEN_THREAD_CRASH_KILLS. */
const seed = Number(process.env.GOLDEN_THREAD_CRASH_SEED ?? Date.now() % 1_000_000);
const usual = 300;
const kills = Number(process.env.GOLDEN_THREAD_CRASH_KILLS ?? usual);
/** Two stores are worked on at once; each is killed so many times, and then another takes its place. */
const atOnce = 2;
const ofOneStore = 50;

let child = '';
beforeAll(async () => {
  child = await bundleChild();
});

test(`killed ${kills} times in the middle of huddles, nothing that was acknowledged is lost and all is whole (seed ${seed})`, async () => {
  const tally = new Tally();
  const began = performance.now();
  const stores = Math.ceil(kills / ofOneStore);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < stores) {
      const store = next++;
      const folder = await newEncryptedTeam();
      const share = Math.min(ofOneStore, kills - store * ofOneStore);
      await killAgainAndAgain({ child, folder, aside: newFolder(), seed: seed + store, kills: share, tally });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`Seed ${seed}, in ${seconds} s: ${tally.words()}\n`);

  expect(tally.kills).toBeGreaterThanOrEqual(kills);
  expect(tally.amid.kept, 'kills after a commit and before its reply').toBeGreaterThan(0);
  expect(tally.amid.notKept, 'kills before a commit').toBeGreaterThan(0);
  // Fewer kills, for a look at one seed, may not come to everything that is rare.
  for (const call of kills < usual ? [] : everyStep) expect(tally.times(call), call).toBeGreaterThan(0);
}, 900_000);

/** What a huddle is made of: each was acknowledged by a program that was killed after it. */
const everyStep = [
  ...['people.add', 'c2-plans.open', 'c2-plans.record-contact', 'c2-plans.record-spend', 'actions.done'],
  ...['c3-proposals.make-ready', 'huddles.start', 'huddles.attend', 'huddles.set-chair', 'huddles.go'],
  ...['huddles.save-draft', 'huddles.keep-note', 'huddles.decide-spend', 'huddles.review-plan'],
  ...['huddles.take-position', 'huddles.sign-off', 'huddles.return-proposal', 'huddles.add-pulse'],
  ...['huddles.close', 'minutes.amend', 'drafts.save', 'audit.undo'],
];
