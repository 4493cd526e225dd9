import type { HistoryAtHand } from '../../../shared/contract/history';
import { sayHistoryRefusal, sayWrongRow } from '../../../shared/domain/history/refusal-words';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { sayManyOf } from './history-words';

type Props = { readonly atHand: Extract<HistoryAtHand, { kind: 'refused' }> };

/** Why a file was not taken in, where to look in it, and that nothing of it was kept. */
export function FileRefused({ atHand: { fileName, refusal } }: Props) {
  return (
    <>
      <Say size="one" soft={fileName}>
        Nothing was taken in.
      </Say>
      <ThreadLine />
      <Refusal>{sayHistoryRefusal(refusal)}</Refusal>
      {refusal.kind === 'rows-wrong' && refusal.rows.length > 1 && (
        <Part title="To put right in the file">
          <Rows
            rows={refusal.rows.map((row) => {
              const words = sayWrongRow(row);
              return { id: words, words };
            })}
          />
          {refusal.more > 0 && <Text soft>And {sayManyOf(refusal.more, 'more row')}.</Text>}
        </Part>
      )}
      <Part title="What now">
        <Text>
          A file is taken in whole or not at all, so nothing has to be cleared up. Put it right, or ask for it
          again, and choose it once more.
        </Text>
      </Part>
    </>
  );
}
