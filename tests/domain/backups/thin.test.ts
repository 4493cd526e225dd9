import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupFacts, backupReasons } from '../../../shared/domain/backups/backup';
import { copiesToKeep, kept } from '../../../shared/domain/backups/thin';
import { addDays, daysBetween, localDateOf, weekStart } from '../../../shared/domain/dates';

const today = '2026-03-18';
const begins = Date.parse('2025-03-01T00:00:00.000Z');
const ends = Date.parse('2026-03-18T20:00:00.000Z');

const copies = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: Math.floor((ends - begins) / 60_000) }),
      reason: fc.constantFrom(...backupReasons),
    }),
    { selector: ({ at }) => at, maxLength: 200 },
  )
  .map((all) =>
    all.map(({ at, reason }): BackupFacts => {
      const madeAt = new Date(begins + at * 60_000).toISOString();
      return { name: madeAt, madeAt, reason };
    }),
  );

const onDay = ({ madeAt }: BackupFacts): string => localDateOf(madeAt);
const newest = (all: readonly BackupFacts[]): BackupFacts | undefined =>
  all.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))[0];

const lastOf = (count: number): readonly number[] => Array.from({ length: count }, (_, back) => back);

describe('which copies are kept', () => {
  test('the last three of today, one a day for fourteen days, one a week for twelve weeks', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const ofToday = all
          .filter((copy) => onDay(copy) === today)
          .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
        const newestOf = (isIts: (copy: BackupFacts) => boolean) => newest(all.filter(isIts)) ?? [];
        const wanted = [
          ...ofToday.slice(0, kept.today),
          ...lastOf(kept.days).flatMap((back) => newestOf((copy) => onDay(copy) === addDays(today, -back))),
          ...lastOf(kept.weeks).flatMap((back) =>
            newestOf((copy) => weekStart(onDay(copy)) === addDays(weekStart(today), -7 * back)),
          ),
        ];
        expect([...copiesToKeep(all, today)]).toEqual(expect.arrayContaining(wanted.map(({ name }) => name)));
      }),
    );
  });

  test('never more than that, and the newest of all and of those before an upgrade besides', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const keeps = copiesToKeep(all, today);
        expect(keeps.size).toBeLessThanOrEqual(kept.today + kept.days + kept.weeks + 2);
        const [last, upgrade] = [newest(all), newest(all.filter(({ reason }) => reason === 'upgrade'))];
        if (last !== undefined) expect(keeps).toContain(last.name);
        if (upgrade !== undefined) expect(keeps).toContain(upgrade.name);
      }),
    );
  });

  test('thinning what was thinned takes nothing more, and a day later never brings anything back', () => {
    fc.assert(
      fc.property(copies, fc.integer({ min: 0, max: 30 }), (all, days) => {
        const once = all.filter(({ name }) => copiesToKeep(all, today).has(name));
        expect(copiesToKeep(once, today)).toEqual(new Set(once.map(({ name }) => name)));
        const later = copiesToKeep(once, addDays(today, days));
        expect([...later].every((name) => once.some((copy) => copy.name === name))).toBe(true);
      }),
    );
  });

  test('made every quarter of an hour for a year, and thinned each time, there are few and none older than wanted', () => {
    let all: readonly BackupFacts[] = [];
    for (let at = Date.parse('2025-09-01T08:00:00.000Z'); at < ends; at += 4 * 3_600_000) {
      const madeAt = new Date(at).toISOString();
      all = [...all, { name: madeAt, madeAt, reason: 'working' }];
      const keeps = copiesToKeep(all, localDateOf(madeAt));
      all = all.filter(({ name }) => keeps.has(name));
    }
    expect(all.length).toBeLessThanOrEqual(kept.today + kept.days + kept.weeks);
    expect(all.length).toBeGreaterThanOrEqual(kept.days + kept.weeks - 3);
    expect(Math.max(...all.map((copy) => daysBetween(onDay(copy), today)))).toBeGreaterThan(70);
  });

  test('what a wrong clock dated into the future is left alone', () => {
    const future = { name: 'later', madeAt: '2031-01-01T09:00:00.000Z', reason: 'working' } as const;
    expect(copiesToKeep([future], today)).toContain('later');
  });
});
