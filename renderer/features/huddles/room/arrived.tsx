import { useEffect, useRef } from 'react';
import { wordItemGroup } from '../../../../shared/domain/huddles/agenda-words';
import { useRoom } from './room';

/** Says where the room has arrived, and puts the focus on the page, where it was on nothing that is still there. */
export function Arrived() {
  const { row } = useRoom();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (row.id !== '' && document.activeElement === document.body) document.getElementById('paper')?.focus();
  }, [row.id]);
  const group = wordItemGroup(row.kind);
  return (
    <p className="visually-hidden" aria-live="polite">
      {row.label === group ? group : `${row.label}, ${group}`}
    </p>
  );
}
