import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { linesOf } from '../../../telling/lines';
import { OnTheWall } from '../../../telling/on-the-wall';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import { ItemPaper } from '../room/item-paper';
import css from './good-news.module.css';
import { useKeptNote } from './use-kept-note';

/** What went well, one line each; the paper and the wall mirror it as it is typed. */
export function GoodNewsScreen() {
  const { note, write, keepAndGo, refused, busy } = useKeptNote();
  const next = useNextWords();
  const lines = linesOf(note);
  return (
    <>
      <ItemPaper>
        <Who about="Good news" wall={<OnTheWall>On the wall, as it is typed</OnTheWall>} />
        <Say size="one" soft="Before we look at numbers:">
          What went well since we last met?
        </Say>
        <ThreadLine />
        {lines.length === 0 ? (
          <Text soft>However small. Somebody who picked up the phone, a neighbour, one of us.</Text>
        ) : (
          <ul className={css.news} aria-label={startSentence(sayCount(lines.length, 'good thing'))}>
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
      </ItemPaper>
      <ItemPanel
        label="Good news"
        ownNote
        foot={
          <>
            {refused !== null && <Refusal>{refused}</Refusal>}
            <GoButton onGo={() => void keepAndGo()} next={next} busy={busy}>
              {lines.length === 0 ? 'Go on' : 'Keep and go on'}
            </GoButton>
          </>
        }
      >
        <Field
          label="What went well?"
          aside="one line each"
          value={note}
          onChange={write}
          lines={5}
          help="The wall shows each line as it is typed, so use known-as labels."
        />
      </ItemPanel>
    </>
  );
}
