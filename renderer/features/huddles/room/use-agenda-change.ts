import { useDoing } from '../../../telling/use-doing';
import { useRoom } from './room';

/** Takes the item the room is on earlier or later in the agenda; the close stays last. */
export function useAgendaChange() {
  const { view, row } = useRoom();
  const moving = useDoing('huddles.move-item');
  const at = view.items.findIndex((item) => item.id === row.id);
  const close = view.items.findIndex((item) => item.kind === 'close');
  const last = close < 0 ? view.items.length - 1 : close - 1;
  const canGoEarlier = at > 0 && row.kind !== 'close';
  const canGoLater = at < last;
  const before = (index: number) => view.items[index]?.id ?? null;
  const move = (beforeItemId: string | null, said: string) =>
    void moving.run({ itemId: row.id, beforeItemId }, `${row.label} comes ${said}.`);
  return {
    canGoEarlier,
    canGoLater,
    refused: moving.refused,
    earlier: () => {
      if (canGoEarlier) move(before(at - 1), 'earlier');
    },
    later: () => {
      if (canGoLater) move(before(at + 2), 'later');
    },
  };
}
