import type { HistoryAtHand } from '../../../shared/contract/history';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { SecondaryButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';
import { ThreadLine } from '../../components/time/thread-line';
import { Progress } from '../../components/words/progress';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useDoing } from '../../telling/use-doing';
import { sayManyOf, sayRead } from './history-words';

type Props = { readonly atHand: Extract<HistoryAtHand, { kind: 'reading' }> };

/** How far the file has been read. */
export function ReadingFile({ atHand: { fileName, read, of, rows } }: Props) {
  return (
    <>
      <Say size="one" soft="Reading">
        {fileName}
      </Say>
      <ThreadLine />
      <Progress label="Reading the file" value={read / Math.max(of, 1)}>
        {of === 0 ? 'Opening it …' : `${sayRead(read, of)}, ${sayManyOf(rows, 'row')} so far`}
      </Progress>
      <Text soft>Nothing is taken in yet. You can leave this page; it goes on reading.</Text>
    </>
  );
}

export function ReadingPanel() {
  const leaving = useDoing('history.leave');
  return (
    <Panel
      label="While it is read"
      foot={
        <>
          <SecondaryButton onPress={() => void leaving.run({}, 'Stopped. Nothing was taken in.')}>
            Stop reading
          </SecondaryButton>
          <Safe>Stopping leaves nothing of the file behind.</Safe>
        </>
      }
    >
      <PanelTop kicker="Our council’s history">Its rows are being counted.</PanelTop>
      <PanelText soft>
        Names, numbers, postcodes and days of birth are dropped from each row before anything of it is
        written.
      </PanelText>
    </Panel>
  );
}
