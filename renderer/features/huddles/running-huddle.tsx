import { useEffect, useMemo, useState } from 'react';
import type { HuddleView } from '../../../shared/contract/huddles';
import { Frame } from '../../components/frame/frame';
import { queryClient, reading } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useSampleBanner } from '../../telling/sample-banner';
import { ChartWithNotices } from './data/data-screen';
import { ItemScreen } from './item-screen';
import { AgendaRail } from './rail/agenda-rail';
import { Arrived } from './room/arrived';
import { type CurrentItem, type Mode, type Room, RoomContext } from './room/room';
import { RoomKeys } from './room/room-keys';
import { useItemDraft } from './room/use-item-draft';
import { useMoves } from './room/use-moves';

type Props = { readonly view: HuddleView; readonly current: CurrentItem };

/** The huddle's three places: the agenda, the item the room is on, and what the room does now. */
export function RunningHuddle({ view, current }: Props) {
  const { members, today } = useDevice();
  const draft = useItemDraft(current.id, current.draft);
  const banner = useSampleBanner();
  const moves = useMoves(view.huddle.id, current.id, draft.flush);
  useEffect(() => {
    // One that cannot be read says so when it is wanted.
    // So that neither the chart nor which one it is has to be waited for when the room comes to it.
    const idle = window.requestIdleCallback(() => {
      ChartWithNotices.fetch().catch(() => undefined);
      void queryClient.prefetchQuery(reading('measures.most-to-say', {}));
    });
    return () => window.cancelIdleCallback(idle);
  }, []);
  const [lent, setLent] = useState<{ readonly itemId: string; readonly mode: Mode } | null>(null);
  // A mode belongs to the item it was opened on: going on puts it away.
  const mode = lent?.itemId === current.id ? lent.mode : null;
  const room = useMemo((): Room | null => {
    const at = view.items.findIndex((item) => item.id === current.id);
    const row = view.items[at];
    if (row === undefined) return null;
    const here = view.attendance.filter((one) => one.here);
    const inRoom = new Set(here.map((one) => one.memberId));
    const named = (member: { readonly id: string }) => inRoom.has(member.id);
    const team = members.filter((member) => member.leftOn === null);
    return {
      ...draft,
      ...moves,
      view,
      current,
      row,
      after: view.items[at + 1] ?? null,
      here,
      deciding: here.filter((one) => !one.observing),
      members: [...team.filter(named), ...team.filter((member) => !named(member))],
      today,
      mode,
      setMode: (next) => setLent(next === null ? null : { itemId: current.id, mode: next }),
    };
  }, [view, current, members, draft, moves, today, mode]);
  if (room === null) return null;
  return (
    <RoomContext value={room}>
      <RoomKeys />
      <Arrived />
      <Frame about={current.id} banner={banner}>
        <AgendaRail />
        <ItemScreen key={current.id} />
      </Frame>
    </RoomContext>
  );
}
