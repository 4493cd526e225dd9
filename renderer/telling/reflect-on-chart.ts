import type { ChartView } from '../../shared/contract/measures';
import { ask, tell } from '../lib/bridge';

/** The pack a session on the team's own data is held from. */
const packId = 'what-our-data-say';

/**
 * Begins the plan of a session on a chart and what was noticed of it last; one that this member is already writing stays
 * as it is. Answers where it is written.
 */
export async function reflectOnChart(
  { chartId, notices }: Pick<ChartView, 'chartId' | 'notices'>,
  memberId: string | null,
): Promise<string> {
  const key = `session/plan/${packId}/${memberId ?? 'nobody'}`;
  if ((await ask('drafts.read', { key })) === null) {
    const begun = { promptedBy: 'measure', promptedId: chartId, prompt: notices[0]?.noticed ?? '' };
    await tell('drafts.save', { key, body: JSON.stringify(begun) });
  }
  return `/reflection/plan/${packId}`;
}
