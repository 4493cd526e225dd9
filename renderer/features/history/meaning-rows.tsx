import { useState } from 'react';
import type { DescribedEvents } from '../../../shared/domain/history/found';
import { type Meaning, meanings } from '../../../shared/domain/history/meanings';
import { LinkButton } from '../../components/speak/buttons';
import { Segments } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { Rows } from '../../components/words/rows';
import { Quiet, Text } from '../../components/words/text';
import { useDoing } from '../../telling/use-doing';
import { sayManyOf } from './history-words';

const labels: Readonly<Record<Meaning, string>> = { C1: 'C1', C2: 'C2', C3: 'C3', none: 'Neither' };
const few = 12;

type Props = { readonly described: readonly DescribedEvents[] };

/** The council's own words for its events, each with what it means to the team: guessed from the words until somebody says. */
export function MeaningRows({ described }: Props) {
  const saying = useDoing('history.say-meanings');
  const [all, setAll] = useState(false);
  if (described.length === 0)
    return (
      <Text soft>
        No description stands on the events of five people or more, so which of them are conversations cannot
        be told. Everything else is counted all the same.
      </Text>
    );
  // What means something comes first: it is what there is to look at.
  const sorted = described.toSorted(
    (one, other) => Number(one.meaning === 'none') - Number(other.meaning === 'none'),
  );
  const shown = all ? sorted : sorted.slice(0, few);
  const say = (words: string) => (meaning: Meaning) =>
    void saying.run({ meanings: [{ words, meaning }] }, 'Kept, for every later file too.');
  return (
    <>
      <Text soft>
        Which of its events are a C1, a C2 or a C3? They then stand on our charts of conversations, in the
        weeks before we counted.
      </Text>
      {saying.refused !== null && <Refusal>{saying.refused}</Refusal>}
      <Rows
        rows={shown.map(({ words, count, meaning, isGuess }) => ({
          id: words,
          words: (
            <>
              {words}{' '}
              <Quiet>
                {sayManyOf(count, 'event')}
                {isGuess && meaning !== 'none' && ', guessed from its words'}
              </Quiet>
            </>
          ),
          end: (
            <Segments
              label={`What “${words}” means`}
              segments={meanings.map((value) => ({ value, label: labels[value] }))}
              value={meaning}
              onChange={say(words)}
            />
          ),
        }))}
      />
      {sorted.length > few && (
        <LinkButton onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${sorted.length} descriptions`}
        </LinkButton>
      )}
    </>
  );
}
