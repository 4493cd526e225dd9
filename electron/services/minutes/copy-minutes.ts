import type { ParsedInput } from '../../../shared/contract';
import type { Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Acting } from '../acting';
import { type Exported, takeTextOut } from '../exports/take-file-out';
import { entryInHuddle } from '../huddles/in-room';
import { readMinutes } from './read-minutes';

/** The plain words of closed minutes, for the clipboard. Every export is in the trail (design 1, who sees what). */
export async function copyMinutes(
  acting: Acting,
  { huddleId }: ParsedInput<'minutes.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const read = await readMinutes(acting, { huddleId });
  if (!read.ok) return read;
  const entry = entryInHuddle('huddles.minutes-copied', huddleId);
  return takeTextOut(acting, read.value.text, { kind: 'minutes', entry });
}
