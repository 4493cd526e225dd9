import { type ItemDraft, itemDraft } from '../../../shared/contract/item-draft';
import { joinDataNote, partsOfDataNote } from '../../../shared/domain/huddles/data-note';
import type { AgendaItem } from '../../../shared/domain/huddles/huddle';

/** What was being typed, read back; an older program's or a damaged draft is none. */
export function parseDraft(body: string | null): ItemDraft {
  if (body === null) return {};
  try {
    const parsed = itemDraft.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** An item's note with what was typed of it since it was kept; null when nothing was. */
export function noteWith(
  { kind, note: kept }: Pick<AgendaItem, 'kind' | 'note'>,
  draft: ItemDraft,
): string | null {
  const { note, tryNext } = draft;
  if (kind !== 'data') return note?.trim() ?? null;
  if (note === undefined && tryNext === undefined) return null;
  const { noticed, tries } = partsOfDataNote(kept);
  return joinDataNote({ noticed: note ?? noticed, tries: tryNext ?? tries });
}
