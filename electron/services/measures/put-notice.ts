import { addDays } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { ChartNotice } from '../../../shared/domain/measures/on-charts';
import { findNoticeInHuddle } from '../../store/measures/notice-rows';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

export type NoticeWords = Pick<
  ChartNotice,
  'chartId' | 'noticed' | 'tryNext' | 'lookAgainOn' | 'huddleId' | 'actionId'
>;

/** One notice of a chart in a huddle, changed where it stands already; another each time outside of one. */
export async function putNotice(
  writing: Writing,
  { teamId, memberId, now, today, newId }: ActingMember,
  hadId: string | null,
  words: NoticeWords,
): Promise<string> {
  if (hadId !== null) {
    const { noticed, tryNext, lookAgainOn, actionId } = words;
    await writing.update('chart_notices', hadId, { noticed, tryNext, lookAgainOn, actionId });
    return hadId;
  }
  const id = newId();
  await writing.insert('chart_notices', {
    ...{ id, teamId, memberId, on: today, ...words },
    ...{ cameOfIt: null, cameOfItOn: null, keptAt: now },
  });
  return id;
}

/**
 * What the room said of a chart stays with it by whatever way the room goes on; words that were taken away again go from
 * it too, unless somebody undertook something by them.
 */
export async function keepSaid(
  writing: Writing,
  acting: ActingMember,
  huddleId: string,
  chartId: ChartId,
  { noticed, tries: tryNext }: { readonly noticed: string; readonly tries: string },
): Promise<void> {
  const had = await findNoticeInHuddle(writing.db, huddleId, chartId);
  if (noticed === '' && tryNext === '') {
    if (had !== undefined && had.actionId === null) await writing.remove('chart_notices', had.id);
    return;
  }
  const fourWeeksOn = tryNext === '' ? null : addDays(acting.today, 28);
  await putNotice(writing, acting, had?.id ?? null, {
    ...{ chartId, huddleId, noticed, tryNext, actionId: had?.actionId ?? null },
    lookAgainOn: had?.lookAgainOn ?? fourWeeksOn,
  });
}
