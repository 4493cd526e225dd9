import { ageBands } from '../../../shared/domain/history/ages';
import { coverageOf, dateOfDay } from '../../../shared/domain/history/coverage';
import type { Headings } from '../../../shared/domain/history/fields';
import type { FoundInFile } from '../../../shared/domain/history/found';
import { eventTypes } from '../../../shared/domain/history/terms';
import type { Staging } from '../../store/sqlite-only/staged-history';
import type { Gathered, KeptDescription } from './gathered';

interface Counted {
  readonly of: string;
  readonly n: number;
}

/** How many there are of each, those of which there are none too. */
function numbersOf<Key extends string>(
  keys: readonly Key[],
  counted: readonly Counted[],
): Record<Key, number> {
  const byKey = new Map(counted.map(({ of, n }) => [of, n]));
  return Object.fromEntries(keys.map((key) => [key, byKey.get(key) ?? 0])) as Record<Key, number>;
}

/** What a person looks at before anything is taken in. */
export function foundInStaging(
  staging: Staging,
  gathered: Gathered,
  kept: readonly KeptDescription[],
  { headings, rows }: { readonly headings: Headings; readonly rows: number },
): FoundInFile {
  const events = numbersOf(
    eventTypes,
    staging.count<Counted>('select type as "of", count(*) as n from history_events group by type'),
  );
  const ages = numbersOf(
    ageBands,
    staging.count<Counted>(`select age as "of", count(*) as n
      from (select max(ageBand) as age from history_events group by person) group by age`),
  );
  const { listed, more } = gathered.notRecognised;
  const { leftOut } = gathered;
  const described = new Map(
    staging
      .count<{ no: number; n: number }>(
        `select description as no, count(*) as n from history_events
          where description is not null group by description`,
      )
      .map(({ no, n }) => [no, n]),
  );
  const inAll = Object.values(events).reduce((sum, n) => sum + n, 0);
  const out = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
  return {
    periods: coverageOf(gathered.periods).map(({ from, to }) => ({
      from: dateOfDay(from),
      to: dateOfDay(to),
    })),
    ...{ events, ages, leftOut, rareDescriptions: gathered.rare(kept) },
    repeated: rows - out - inAll,
    people: Object.values(ages).reduce((sum, n) => sum + n, 0),
    dropped: headings.dropped,
    unknownHeadings: headings.unknown,
    ...{ notRecognised: listed, notListed: more },
    descriptions: kept.map(({ words, no }) => ({ words, count: described.get(no) ?? 0 })),
  };
}
