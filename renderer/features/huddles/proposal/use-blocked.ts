import { addDays, nextWeekday } from '../../../../shared/domain/dates';
import { useDevice } from '../../../lib/use-device';
import { useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';

export type Voice = 'go-ahead' | 'objects' | 'still-to-say';

/** What the room does with a proposal that a crisis blocks: wait, look again on a date, or overrule it together. */
export function useBlocked({ round }: Item<'c3-proposal'>) {
  const { team } = useDevice();
  const { current, row, view, deciding, draft, change, flush, next } = useRoom();
  const waitingOn = useDoing('huddles.leave-waiting');
  const overruling = useDoing('huddles.overrule');
  const inRoom = new Set(deciding.map(({ memberId }) => memberId));
  const agreed = (draft.agreedIds ?? round.overruleAgreedIds).filter((id) => inRoom.has(id));
  const objected = (draft.objectedIds ?? round.overruleObjectedIds).filter((id) => inRoom.has(id));
  const reason = draft.overruleReason ?? round.overruledReason ?? '';
  const firstDate = nextWeekday(addDays(view.huddle.on, 1), team.huddleWeekday);
  const voiceOf = (id: string): Voice =>
    objected.includes(id) ? 'objects' : agreed.includes(id) ? 'go-ahead' : 'still-to-say';
  const stillToSay = deciding.filter(({ memberId }) => voiceOf(memberId) === 'still-to-say').length;

  /** One press says go ahead, a second objects, a third takes it back. */
  const press = (id: string) => {
    const voice = voiceOf(id);
    const agreedIds = agreed.filter((one) => one !== id);
    const objectedIds = objected.filter((one) => one !== id);
    if (voice === 'still-to-say') change({ agreedIds: [...agreedIds, id], objectedIds });
    else if (voice === 'go-ahead') change({ agreedIds, objectedIds: [...objectedIds, id] });
    else change({ agreedIds, objectedIds });
  };
  const overrule = () =>
    overruling.run({ itemId: current.id, reason, agreedIds: agreed, objectedIds: objected });
  const wait = async (lookAgainOn: string | null) => {
    await flush();
    // Who objected is kept with the reason that was given, before the proposal goes on waiting.
    if (objected.length > 0 && reason.trim() !== '' && (await overrule()) === null) return;
    const said = `${row.label} waits.`;
    if ((await waitingOn.run({ itemId: current.id, lookAgainOn }, said)) !== null) next();
  };
  return {
    choice: draft.blockChoice ?? (round.overruledReason === null ? null : ('overrule' as const)),
    reason,
    objected,
    stillToSay,
    voiceOf,
    press,
    dates: [firstDate, addDays(firstDate, 7)],
    lookAgainOn: draft.lookAgainOn === undefined ? firstDate : draft.lookAgainOn,
    wait,
    overrule: async () => {
      await flush();
      await overrule();
    },
    refused: overruling.refused ?? waitingOn.refused,
    busy: overruling.busy || waitingOn.busy,
  };
}

export type Blocked = ReturnType<typeof useBlocked>;
