import type { LocalDate } from '../dates';
import type { FactsByKind, MeasureFacts } from './facts';
import type { Measure } from './measure';
import { rowsOfEach } from './rows-of-each';
import { tallyShares } from './share-tally';
import type { WeekPart } from './week-part';
import { weekFinder } from './weeks';

type LeadRow = FactsByKind['leads'];

/**
 * The day on which another member took over from the one who led when they first talked, or was the first to lead since;
 * null when nobody did. A time when nobody led is no change in itself: nobody else had to be told the story.
 */
function otherLeadFrom(firstTalkOn: LocalDate, leads: readonly LeadRow[]): LocalDate | null {
  // Whoever led first led from the beginning.
  let memberId = leads[0]?.memberId ?? null;
  for (const [index, lead] of leads.entries()) {
    // Of two changes on one day the later is what the day ended with.
    if (leads[index + 1]?.fromOn === lead.fromOn) continue;
    const isSince = lead.fromOn > firstTalkOn;
    if (isSince && memberId !== null && lead.memberId !== null && lead.memberId !== memberId)
      return lead.fromOn;
    memberId = isSince ? (lead.memberId ?? memberId) : lead.memberId;
  }
  return null;
}

function weekly(
  facts: Pick<MeasureFacts, 'talks' | 'leads'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const weekOf = weekFinder(weeks);
  const tally = tallyShares(weeks);
  const leads = rowsOfEach(facts.leads, ({ personId }) => personId);
  for (const [personId, own] of rowsOfEach(facts.talks, (talk) => talk.personId)) {
    const talks = own.map(({ on }) => ({ on, week: weekOf(on) }));
    const otherFrom = otherLeadFrom(talks[0]?.on ?? '', leads.get(personId) ?? []);
    for (const [index, { on, week }] of talks.entries()) {
      const isLastOfWeek = talks[index + 1]?.week !== week;
      if (index > 0 && isLastOfWeek) tally.add(week, otherFrom === null || on < otherFrom);
    }
  }
  return tally.parts();
}

/** Design 3, same-lead: percent of people with two or more conversations, the latest in the week. */
export const sameLead: Measure<'same-lead'> = {
  id: 'same-lead',
  question: 'Do people tell their story once?',
  counts:
    'People whose lead worker stayed the same through all their conversations, each week. It asks this of everybody we talked with in the week who had talked with us before.',
  leavesOut:
    'People with a single conversation so far are left out. A time when nobody led is not a change, unless somebody else led after it.',
  why: 'A lead worker who stays with a person saves them from having to keep repeating their story.',
  reflection: 'When somebody else took over, what did the person have to tell all over again?',
  unit: 'percent',
  better: 'up',
  charts: [{ id: 'same-lead', name: 'Same lead worker throughout', short: '' }],
  needs: ['talks', 'leads'],
  weekly: (facts, weeks) => ({ 'same-lead': weekly(facts, weeks) }),
};
