import { useMemo } from 'react';
import type { ItemDraft } from '../../../../shared/contract/item-draft';
import { addDays, nextWeekday } from '../../../../shared/domain/dates';
import { useDevice } from '../../../lib/use-device';
import { nextStepOf } from '../../../telling/next-step/next-step';
import { useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { positionsOf } from './round-states';

export type Trying = NonNullable<ItemDraft['toTry']>[number];

export const nothingYet: Trying = { kind: 'C1', what: '', memberId: null, dueOn: null };

/** What those who said not yet would try is where the list begins; whoever said it helps to try it. */
function fromPositions(item: Item<'c3-proposal'>): readonly Trying[] {
  const said = positionsOf(item.round).flatMap(({ carries, reason, memberId }): readonly Trying[] =>
    carries === 'try-c1' || carries === 'try-c2'
      ? [{ kind: carries === 'try-c1' ? 'C1' : 'C2', what: reason, memberId, dueOn: null }]
      : [],
  );
  return said.length === 0 ? [nothingYet] : said;
}

/** What we try first, who tells the person, when we look again, and the step that returns the proposal. */
export function useReturn(item: Item<'c3-proposal'>) {
  const { team } = useDevice();
  const { current, view, draft, change, flush, members, today } = useRoom();
  const returning = useDoing('huddles.return-proposal');
  const begun = useMemo(() => fromPositions(item), [item]);
  const toTry = draft.toTry ?? begun;
  const whoTells = draft.whoTells ?? '';
  const firstDate = nextWeekday(addDays(view.huddle.on, 1), team.huddleWeekday);
  const dates = [firstDate, addDays(firstDate, 7)];
  const lookAgainOn = draft.lookAgainOn === undefined ? firstDate : draft.lookAgainOn;
  const said = toTry.filter(({ what }) => what.trim() !== '');
  const teller = nextStepOf({ what: whoTells }, members, today);

  const giveBack = async (): Promise<void> => {
    await flush();
    const things = said.map((thing) => ({ ...thing, what: thing.what.trim() }));
    await returning.run({
      itemId: current.id,
      toTry: things,
      whoTells,
      tellerId: teller?.memberId ?? null,
      lookAgainOn,
    });
  };
  return {
    toTry,
    setToTry: (things: readonly Trying[]) => change({ toTry: things }),
    whoTells,
    tellsOn: teller?.dueOn ?? null,
    dates,
    lookAgainOn,
    giveBack,
    waiting: said.length === 0 ? 'what we try' : whoTells.trim() === '' ? 'who tells them' : undefined,
    refused: returning.refused,
    busy: returning.busy,
  };
}
