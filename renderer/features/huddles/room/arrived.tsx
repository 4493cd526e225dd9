import { useEffect } from 'react';
import { wordItemGroup } from '../../../../shared/domain/huddles/agenda-words';
import { useRoom } from './room';

/** Says where the room has arrived, and puts the focus on the title where it was nowhere: from there the keys scroll the page. */
export function Arrived() {
  const { row } = useRoom();
  useEffect(() => {
    if (row.id === '' || document.activeElement !== document.body) return;
    const title = document.querySelector<HTMLElement>('#paper h1');
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [row.id]);
  const group = wordItemGroup(row.kind);
  return (
    <p className="visually-hidden" aria-live="polite">
      {row.label === group ? group : `${row.label}, ${group}`}
    </p>
  );
}
