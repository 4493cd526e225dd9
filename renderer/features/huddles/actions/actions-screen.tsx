import { sayDate } from '../../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { OnTheWall } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { ActionPanel } from './action-panel';
import { actionAt, isWaiting } from './action-places';
import { ActionRows } from './action-rows';
import { AllSpokenOf } from './all-spoken-of';

function sayKept({ keptSince, lastHuddleOn }: Item<'actions'>, today: string): string {
  const since = lastHuddleOn === null ? '' : ` since ${sayDate(lastHuddleOn, today)}`;
  return keptSince === 0
    ? 'What we said we would do.'
    : `${startSentence(sayCount(keptSince, 'promise'))} kept${since}.`;
}

/** What members undertook and is due: each is done, carried on by somebody, or dropped with a reason. */
export function ActionsScreen({ item }: { readonly item: Item<'actions'> }) {
  const { draft, today } = useRoom();
  const { actions } = item;
  const action = actionAt(actions, draft.actionId, today);
  const waiting = actions.filter((one) => isWaiting(one, today)).length;
  return (
    <>
      <ItemPaper>
        <Who about="Actions due" wall={<OnTheWall>On the wall: what and who, by first name</OnTheWall>} />
        <Say size="one" soft={sayKept(item, today)}>
          {waiting === 0
            ? 'Nothing is waiting.'
            : `${startSentence(sayCount(waiting, 'is', 'are'))} due today.`}
        </Say>
        <ThreadLine />
        {actions.length === 0 ? (
          <Text soft>
            Nothing was promised for today. What somebody undertakes in a huddle comes up here when it is due.
          </Text>
        ) : (
          <ActionRows actions={actions} atId={action?.id ?? null} />
        )}
      </ItemPaper>
      {action === null ? <AllSpokenOf /> : <ActionPanel key={action.id} actions={actions} action={action} />}
    </>
  );
}
