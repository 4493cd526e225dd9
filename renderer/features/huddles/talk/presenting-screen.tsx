import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { OnTheWall } from '../../../telling/on-the-wall';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { useKeptNote } from './use-kept-note';

/** Somebody presents, or the chair added something: the title on the wall, and what we take from it. */
export function PresentingScreen({ item }: { readonly item: Item<'presenting'> }) {
  const { setMode } = useRoom();
  const { note, write, keepAndGo, refused, busy } = useKeptNote();
  const next = useNextWords();
  const nobody = item.presenter === null && item.title === '';
  return (
    <>
      <ItemPaper>
        <Who
          {...(item.presenter !== null && { name: item.presenter.name, about: item.presenter.discipline })}
          wall={<OnTheWall>On the wall: the title</OnTheWall>}
        />
        {nobody ? (
          <Say size="one" soft="Nobody has said they would present.">
            Is there something one of us has been turning over?
          </Say>
        ) : (
          <Say soft={item.presenter === null ? undefined : `${item.presenter.calledName} presents.`}>
            {item.title === '' ? 'Over to you.' : item.title}
          </Say>
        )}
        <ThreadLine />
        <Text soft>Listen first. Questions that help somebody think come before answers.</Text>
      </ItemPaper>
      <ItemPanel
        label="What we take from it"
        ownNote
        foot={
          <>
            {refused !== null && <Refusal>{refused}</Refusal>}
            <GoButton onGo={() => void keepAndGo()} next={next} busy={busy}>
              {note.trim() === '' ? 'Go on' : 'Keep and go on'}
            </GoButton>
          </>
        }
      >
        <Field
          label="What do we take from it?"
          value={note}
          onChange={write}
          lines={5}
          help="Printed in the minutes, with known-as labels. What is private stays out."
        />
        {nobody && (
          <Text soft>
            <button type="button" onClick={() => setMode('add')}>
              <u>Somebody does after all</u>
            </button>
          </Text>
        )}
      </ItemPanel>
    </>
  );
}
