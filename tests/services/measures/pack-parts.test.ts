import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packParts, unpackParts } from '../../../electron/services/measures/pack-parts';
import type { WeekPart } from '../../../shared/domain/measures/week-part';

const n = fc.nat(500);
const kinds: readonly fc.Arbitrary<WeekPart>[] = [
  fc.record({ kind: fc.constant('count' as const), n }),
  fc.record({ kind: fc.constant('money' as const), pence: n, amounts: n }),
  fc.record({ kind: fc.constant('share' as const), part: n, whole: n }),
  fc.record({ kind: fc.constant('days' as const), days: fc.array(n, { maxLength: 4 }), waiting: n }),
  fc.record({ kind: fc.constant('answers' as const), sum: n, answers: n, least: n }),
  fc.record({ kind: fc.constant('average' as const), sum: n, times: n }),
];

test('parts that were packed are the same again, of whatever kind they are', () => {
  for (const kind of kinds)
    fc.assert(
      fc.property(fc.array(kind), (parts) => {
        expect(unpackParts(packParts(parts))).toEqual(parts);
      }),
    );
});
