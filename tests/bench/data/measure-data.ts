import type { Figure } from '../figures/figure';
import { measureAcrossTeams } from './across-teams';
import { measureEveryMeasure } from './every-measure';
import { measureOneOfMany } from './one-of-many';
import { measurePageSql } from './page-sql';

/** What the dashboards are counted from and by, without a window. */
export async function measureData(): Promise<readonly Figure[]> {
  return [
    await measureEveryMeasure(),
    await measurePageSql(),
    await measureOneOfMany(),
    ...(await measureAcrossTeams()),
  ];
}
