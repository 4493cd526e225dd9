import type { AgendaRow, HuddleView } from '../../../../shared/contract/huddles';
import { hasSubject } from '../../../../shared/domain/huddles/agenda-facts';
import {
  wordAgendaCount,
  wordAgendaFlag,
  wordAgendaOutcome,
  wordItemGroup,
} from '../../../../shared/domain/huddles/agenda-words';
import type { RailStop, RailStopState } from '../../../components/frame/rail-stops';

type Group = { readonly kind: AgendaRow['kind']; readonly rows: readonly AgendaRow[] };

/** Neighbours of one kind stand together; where the chair put something between them, the group begins anew. */
function groupsOf(rows: readonly AgendaRow[]): readonly Group[] {
  const groups: { readonly kind: AgendaRow['kind']; readonly rows: AgendaRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.kind === row.kind && hasSubject(row.kind)) last.rows.push(row);
    else groups.push({ kind: row.kind, rows: [row] });
  }
  return groups;
}

function stateOf(row: AgendaRow, currentId: string | null): RailStopState {
  if (row.id === currentId) return 'here';
  if (row.state === 'done') return 'done';
  if (row.state === 'skipped') return 'carried';
  return row.flag?.kind === 'blocked' ? 'waiting' : 'ahead';
}

/** Days are figures here: the rail is narrow, and where we are the words are large. */
function countWords(count: NonNullable<AgendaRow['count']>, here: boolean): string {
  if (count.kind !== 'ready-days' || count.value === 0) return wordAgendaCount(count);
  const days = `${count.value} ${count.value === 1 ? 'day' : 'days'}`;
  return here ? days : `ready ${days}`;
}

/** What stands at the right: what we came to, what asks for attention, or how far it has come. */
function noteOf(row: AgendaRow, here: boolean): Pick<RailStop, 'note' | 'flagged'> {
  if (row.outcome !== null) return { note: wordAgendaOutcome(row.outcome) };
  if (row.state === 'skipped') return { note: 'carries over' };
  if (here && row.count !== null && row.flag?.kind !== 'blocked')
    return { note: countWords(row.count, true) };
  if (row.flag !== null) return { note: wordAgendaFlag(row.flag), flagged: true };
  if (row.carriedOver && hasSubject(row.kind)) return { note: 'from last time' };
  const quiet = row.count === null || row.count.kind === 'day';
  return quiet ? {} : { note: countWords(row.count, false) };
}

function stopOf(row: AgendaRow, view: HuddleView): RailStop {
  const state = stateOf(row, view.current?.id ?? null);
  const here = view.attendance.filter((one) => one.here).length;
  const note = row.kind === 'check-in' ? { note: `${here} here` } : noteOf(row, state === 'here');
  return { id: row.id, label: row.label, state, ...note };
}

function groupStop({ kind, rows }: Group, view: HuddleView): RailStop {
  const inside = rows.map((row) => stopOf(row, view));
  const at = inside.findIndex((stop) => stop.state === 'here');
  const done = rows.every((row) => row.state === 'done');
  return {
    id: `group-${rows[0]?.id ?? kind}`,
    label: wordItemGroup(kind),
    note: at < 0 ? String(rows.length) : `${at + 1} of ${rows.length}`,
    state: done && at < 0 ? 'done' : 'ahead',
    inside,
  };
}

/** The agenda as the rail shows it: plans, proposals and spends in their groups, everything else a stop of its own. */
export function agendaStops(view: HuddleView): readonly RailStop[] {
  return groupsOf(view.items).flatMap((group) =>
    hasSubject(group.kind) ? [groupStop(group, view)] : group.rows.map((row) => stopOf(row, view)),
  );
}
