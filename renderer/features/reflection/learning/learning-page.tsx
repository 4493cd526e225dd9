import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LearningRecordView, LearningYear } from '../../../../shared/contract/learning';
import { sayDate } from '../../../../shared/domain/dates-said';
import { sayStanding } from '../../../../shared/domain/reflection/learning-standing';
import { registrationYearOf } from '../../../../shared/domain/reflection/registration-year';
import { useKeys } from '../../../components/keys/use-keys';
import { Empty } from '../../../components/words/empty';
import { Rows } from '../../../components/words/rows';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { sayState, titleOf } from './record-said';
import { YearLine } from './year-line';
import { YearPanel } from './year-panel';

/** My learning: the registration year of whoever is at this computer, and of nobody else. */
export function LearningPage() {
  const { today, actingMemberId } = useDevice();
  const now = registrationYearOf(today).ends;
  const [ends, setEnds] = useState(now);
  const { data } = useRead('learning.year', { yearEnds: ends });
  const { data: aside = [] } = useRead('learning.aside', {});
  // What was read for one person is never shown to the next.
  const year = data?.memberId === actingMemberId ? data : undefined;
  const turn = (by: 1 | -1) => () => {
    if (year !== undefined) setEnds(Math.min(Math.max(ends + by, year.earliest), year.latest));
  };
  useKeys({ ArrowLeft: turn(-1), ArrowRight: turn(1) });
  const keys = [[['←', '→'], 'another year'] as const];
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection/learning')}
      about={`learning ${actingMemberId ?? ''} ${ends}`}
      keys={year === undefined || year.earliest === year.latest ? [] : keys}
      panel={year === undefined ? null : <YearPanel year={year} onNow={() => setEnds(now)} />}
    >
      <Who
        name="My learning"
        about={`1 December ${ends - 1} to 30 November ${ends}`}
        wall="Only you see this. It is never on the wall."
      />
      {year === undefined ? (
        <Say size="one">Say who is at this computer.</Say>
      ) : (
        <Told year={year} aside={aside.filter(({ memberId }) => memberId === year.memberId)} />
      )}
    </AppPage>
  );
}

type ToldProps = { readonly year: LearningYear; readonly aside: readonly LearningRecordView[] };

function Told({ year, aside }: ToldProps) {
  const { today } = useDevice();
  return (
    <>
      <Say size="one">{sayStanding(year.standing, year, today)}</Say>
      <YearLine year={year} today={today} />
      {year.records.length === 0 ? (
        <Empty title="Nothing is written down in this year.">
          <Text>
            A reflective session gives everybody who was there the beginning of a record. What you learned
            elsewhere you write down yourself: a day with another team, a book, what somebody taught you.
          </Text>
        </Empty>
      ) : (
        <Part title="What I wrote down">
          <RecordRows records={year.records.toReversed()} />
        </Part>
      )}
      {aside.length > 0 && (
        <Part title="Put away">
          <RecordRows records={aside} />
        </Part>
      )}
    </>
  );
}

function RecordRows({ records }: { readonly records: readonly LearningRecordView[] }) {
  const { today } = useDevice();
  const [, go] = useLocation();
  return (
    <Rows
      rows={records.map((record) => ({
        id: record.id,
        words: <b>{titleOf(record)}</b>,
        end: `${sayDate(record.on, today)}, ${sayState(record)}`,
        onOpen: () => go(`/reflection/learning/${record.id}`),
      }))}
    />
  );
}
