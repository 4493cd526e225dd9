import type { HistoryAtHand } from '../../../shared/contract/history';
import type { DescribedEvents } from '../../../shared/domain/history/found';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { Progress } from '../../components/words/progress';
import { useDoing } from '../../telling/use-doing';
import { sayManyOf } from './history-words';

type Props = {
  readonly atHand: Extract<HistoryAtHand, { kind: 'found' | 'keeping' }>;
  readonly described: readonly DescribedEvents[];
};

/** Take in what was found, or leave it. Guesses that nobody changed are kept with it, as what the team says. */
export function FoundPanel({ atHand: { kind, found }, described }: Props) {
  const taking = useDoing('history.take-in');
  const saying = useDoing('history.say-meanings');
  const leaving = useDoing('history.leave');
  const inFile = new Set(found.descriptions.map(({ words }) => words));
  const guessed = described
    .filter(({ words, isGuess, meaning }) => isGuess && meaning !== 'none' && inFile.has(words))
    .map(({ words, meaning }) => ({ words, meaning }));
  const events = Object.values(found.events).reduce((sum, count) => sum + count, 0);
  const take = async (): Promise<void> => {
    if (guessed.length > 0 && (await saying.run({ meanings: guessed })) === null) return;
    await taking.run({}, 'Taken in.');
  };
  const busy = kind === 'keeping' || taking.busy || saying.busy;
  const refused = taking.refused ?? saying.refused;
  return (
    <Panel
      label="Take it in"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          {busy ? (
            <Progress label="Taking it in" value={1}>
              Putting the weeks together, and keeping them …
            </Progress>
          ) : (
            <Decide>
              <b>{sayManyOf(events, 'event')}</b> of our council’s own.
            </Decide>
          )}
          <GoButton onGo={() => void take()} busy={busy}>
            Take it in
          </GoButton>
          <LinkButton onPress={() => void leaving.run({}, 'Left. Nothing was taken in.')}>
            Leave it
          </LinkButton>
          <Safe>All of it or nothing, and it can be taken out again as a whole.</Safe>
        </>
      }
    >
      <PanelTop kicker="Our council’s history">Is this what you meant to take in?</PanelTop>
      <PanelPart title="What happens now">
        <PanelText soft>
          What it comes to each week is put together with what was taken in before. Nobody becomes a person
          here, and no plan is opened.
        </PanelText>
      </PanelPart>
      {guessed.length > 0 && (
        <PanelPart title="Look at the guesses first">
          <PanelText soft>
            {sayManyOf(guessed.length, 'description was', 'descriptions were')} taken for a conversation by
            their words. Say otherwise beside them where that is wrong; it can be changed later too.
          </PanelText>
        </PanelPart>
      )}
    </Panel>
  );
}
