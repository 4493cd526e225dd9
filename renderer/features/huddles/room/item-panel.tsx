import type { ReactNode } from 'react';
import { Panel } from '../../../components/frame/panel';
import { AddPanel } from '../modes/add-panel';
import { AgendaPanel } from '../modes/agenda-panel';
import { GuideMode } from '../modes/guide-mode';
import { NotePanel } from '../modes/note-panel';
import { NoteSoFar } from '../modes/note-so-far';
import { useRoom } from './room';

type Props = {
  readonly label: string;
  readonly foot?: ReactNode;
  readonly many?: boolean;
  /** The item's own words are its note, so there is none beside them. */
  readonly ownNote?: boolean;
  readonly children?: ReactNode;
};

/** The item's panel; while it is lent to a note, to the agenda or to an item being added, that stands here instead. */
export function ItemPanel({ ownNote = false, children, ...panel }: Props) {
  const { mode } = useRoom();
  if (mode === 'note') return <NotePanel />;
  if (mode === 'add') return <AddPanel />;
  if (mode === 'agenda') return <AgendaPanel />;
  if (mode === 'guide') return <GuideMode />;
  return (
    <Panel {...panel}>
      {children}
      {!ownNote && <NoteSoFar />}
    </Panel>
  );
}
