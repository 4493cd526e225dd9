import { sayLongDay, sayTimeOf } from '../../../../shared/domain/dates-said';
import { sayCount, sayList, startSentence } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { Rows } from '../../../components/words/rows';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDevice } from '../../../lib/use-device';
import { OnTheWall } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { actionRow } from './action-row';
import { ClosePanel } from './close-panel';
import { EveryoneWeTalkedAbout } from './everyone-we-talked-about';

/** Learning and close: what we said we would do, whom we talked about, and what carries over. */
export function CloseScreen({ item }: { readonly item: Item<'close'> }) {
  const { now } = useDevice();
  const { view, today } = useRoom();
  const { made, carriedOver } = item;
  return (
    <>
      <ItemPaper>
        <Who
          about={`${startSentence(sayLongDay(view.huddle.on, today))}, ${sayTimeOf(now)}`}
          wall={<OnTheWall>On the wall: actions, with known-as labels</OnTheWall>}
        />
        <Say
          size="one"
          soft={carriedOver.length === 0 ? 'Everyone has a next step.' : 'That was our huddle.'}
        >
          {made.length === 0
            ? 'Nothing new was promised.'
            : `We said we would do ${sayCount(made.length, 'thing')}.`}
        </Say>
        <EveryoneWeTalkedAbout item={item} />
        <Part title="What we will do">
          {made.length === 0 ? (
            <Text soft>What somebody undertakes in the huddle is listed here, with who and by when.</Text>
          ) : (
            <Rows rows={made.map((action) => actionRow(action, today))} />
          )}
        </Part>
        {carriedOver.length > 0 && (
          <PaperFoot>
            <Text soft>Carries over to the next huddle: {sayList([...new Set(carriedOver)])}.</Text>
          </PaperFoot>
        )}
      </ItemPaper>
      <ClosePanel item={item} />
    </>
  );
}
