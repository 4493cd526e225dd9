import { type ItemDraft, itemDraft } from '../../../shared/contract/huddles';
import type { ItemKind } from '../../../shared/domain/huddles/huddle';

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

/** The note in a draft, as it goes into the minutes; with the data, what the room will try stands below it. */
export function noteIn(kind: ItemKind, { note, tryNext }: ItemDraft): string | null {
  const parts = [
    note?.trim() ?? '',
    kind === 'data' && tryNext?.trim() ? `We will try: ${tryNext.trim()}` : '',
  ];
  const said = parts.filter((part) => part !== '').join('\n');
  return note === undefined && said === '' ? null : said;
}
