import type { Kysely } from 'kysely';
import type { ChartView } from '../../../shared/contract/measures';
import type { ReportMaterial } from '../../../shared/contract/reports';
import { chartIds } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { type Withheld, withoutPeople } from '../../../shared/domain/reflection/without-people';
import type { ChartToReport } from '../../../shared/domain/reports/chart-in-report';
import { tellsFew } from '../../../shared/domain/reports/tells-few';
import { decideTell } from '../../../shared/domain/stories/deciding';
import { surelyTold } from '../../../shared/domain/stories/look-again';
import type { Story } from '../../../shared/domain/stories/story';
import { knownAsOf } from '../../store/people/known-as';
import { storiesOf } from '../../store/stories/story-rows';
import type { Database } from '../../store/tables/database';
import { findMember, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { viewCharts } from '../measures/view-charts';
import { storyWithheld } from '../stories/story-withheld';

/** The stories that may leave the team as they stand today. */
async function storiesToTell(
  db: Kysely<Database>,
  teamId: string,
  withheld: Withheld,
): Promise<readonly Story[]> {
  const stories = await storiesOf(db, teamId);
  const known = await knownAsOf(
    db,
    stories.map(({ personId }) => personId),
  );
  return stories.filter((story) => {
    const removed = !known.has(story.personId);
    // What costs time is only looked for in what could be told otherwise.
    if (!decideTell(story, removed, []).ok) return false;
    return decideTell(story, removed, surelyTold(story, withheld)).ok;
  });
}

/** What the team noticed, without anybody's name, and without what counts fewer than five. */
function toReport({ notices, ...facts }: ChartView, withheld: Withheld): ChartToReport {
  const told = notices.filter(({ noticed, tryNext }) => !tellsFew(noticed) && !tellsFew(tryNext));
  return {
    ...facts,
    notices: told.map(({ on, noticed, tryNext }) => ({
      on,
      noticed: withoutPeople(noticed, withheld).text,
      tryNext: withoutPeople(tryNext, withheld).text,
    })),
  };
}

/** Everything a report may be put together from: charts, what was noticed on them, and stories that may be told. */
export async function readReportMaterial({
  store: { db },
  teamId,
  memberId,
  today,
}: Acting): Promise<Outcome<ReportMaterial, never>> {
  const { name, place, sample } = await readTeam(db, teamId);
  const member = memberId === null ? null : await findMember(db, teamId, memberId);
  const views = await viewCharts(db, teamId, today, chartIds);
  const withheld = await storyWithheld(db, teamId, null);
  const charts = views.map((view) => toReport(view, withheld));
  const many = (all: readonly { readonly notices: readonly unknown[] }[]): number =>
    all.reduce((sum, { notices }) => sum + notices.length, 0);
  const stories = await storiesToTell(db, teamId, withheld);
  return accept({
    ...{ team: { name, place, sample }, today, charts },
    by: member === null ? null : { name: member.name, discipline: member.discipline },
    stories: stories.map(({ id, title, beginning, tried, changed, difference }) => ({
      id,
      words: { title, beginning, tried, changed, difference },
    })),
    noticesKept: many(views) - many(charts),
  });
}
