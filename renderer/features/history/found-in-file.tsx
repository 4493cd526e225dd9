import type { HistoryAtHand } from '../../../shared/contract/history';
import type { DescribedEvents, FoundInFile } from '../../../shared/domain/history/found';
import { Table } from '../../components/lists/table';
import { ThreadLine } from '../../components/time/thread-line';
import { Counts } from '../../components/words/counts';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { sayMany, sayManyOf, sayPeriod } from './history-words';
import { MeaningRows } from './meaning-rows';

type Props = {
  readonly atHand: Extract<HistoryAtHand, { kind: 'found' | 'keeping' }>;
  readonly described: readonly DescribedEvents[];
};

/** What stands in a file, before anything of it is taken in. */
export function FoundInFileStory({ atHand: { fileName, found }, described }: Props) {
  const { today } = useDevice();
  const { events, people, periods } = found;
  const inFile = new Set(found.descriptions.map(({ words }) => words));
  return (
    <>
      <Say size="one" soft={fileName}>
        {periods.map((period) => sayPeriod(period, today)).join(', and ')}
      </Say>
      <ThreadLine />
      <Columns>
        <Part title="What stands in it">
          <Counts
            rows={[
              { id: 'requests', count: sayMany(events.request), words: 'requests' },
              { id: 'assessments', count: sayMany(events.assessment), words: 'assessments' },
              { id: 'services', count: sayMany(events.service), words: 'services' },
              { id: 'reviews', count: sayMany(events.review), words: 'reviews' },
            ]}
          />
        </Part>
        <Part title={`Of ${sayMany(people)} people`}>
          <Counts rows={agesOf(found)} />
        </Part>
      </Columns>
      <Part title="What our council calls a conversation">
        <MeaningRows described={described.filter(({ words }) => inFile.has(words))} />
        {found.rareDescriptions > 0 && (
          <Text soft small>
            {sayManyOf(found.rareDescriptions, 'event')} with words that are rare or long. These could be
            notes, so they are not kept.
          </Text>
        )}
      </Part>
      <Part title="What is left behind">
        <Text>{sayLeftOut(found)}</Text>
        <Text soft small>
          Dropped from every row: {[...found.dropped, ...found.unknownHeadings].join(', ')}. Of the date of
          birth, only the age in a wide band is kept.
        </Text>
      </Part>
      {found.notRecognised.length > 0 && (
        <Part title="What was not recognised">
          <Text soft>
            These words are in none of the national lists. Their events count, without what the words would
            have said.
          </Text>
          <Table
            label="What was not recognised"
            heads={['Words', 'Field', 'Events']}
            rows={found.notRecognised.map(({ field, words, count }) => ({
              id: `${field} ${words}`,
              cells: [words === '' ? '(empty)' : words, field, sayMany(count)],
            }))}
          />
          {found.notListed > 0 && <Text soft>And {sayManyOf(found.notListed, 'more spelling')}.</Text>}
        </Part>
      )}
    </>
  );
}

function agesOf({ ages }: FoundInFile) {
  const bands = [
    ['under-18', 'under 18'],
    ['18-64', '18 to 64'],
    ['65-84', '65 to 84'],
    ['85-over', '85 and over'],
    ['not-known', 'of an age that is not written'],
  ] as const;
  return bands
    .filter(([band]) => ages[band] > 0)
    .map(([band, words]) => ({ id: band, count: sayMany(ages[band]), words }));
}

function sayLeftOut({ leftOut, repeated }: FoundInFile): string {
  const said = [
    leftOut.carer > 0 &&
      `${sayManyOf(leftOut.carer, 'row')} about carers, whose requests the national rule counts apart`,
    leftOut.nobody > 0 && `${sayManyOf(leftOut.nobody, 'row')} that name nobody`,
    leftOut['no-event'] > 0 && `${sayManyOf(leftOut['no-event'], 'row')} of no known kind of event`,
    repeated > 0 && `${sayManyOf(repeated, 'row')} that stand in the file twice`,
  ].filter((part) => part !== false);
  return said.length === 0 ? 'Every row of the file is counted.' : `${said.join('; ')}.`;
}
