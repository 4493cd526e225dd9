import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

/** An item whose outcome is its note: written as it is typed, kept in the record when the room goes on. */
export function useKeptNote() {
  const { current, draft, change, flush, next } = useRoom();
  const keeping = useDoing('huddles.keep-note');
  const note = draft.note ?? current.note;
  const keepAndGo = async (): Promise<void> => {
    await flush();
    const unchanged = note.trim() === current.note.trim();
    if (unchanged || (await keeping.run({ itemId: current.id, note })) !== null) next();
  };
  return {
    note,
    write: (words: string) => change({ note: words }),
    keepAndGo,
    refused: keeping.refused,
    busy: keeping.busy,
  };
}
