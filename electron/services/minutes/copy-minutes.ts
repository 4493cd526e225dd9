import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { entryInHuddle } from '../huddles/in-room';
import { readMinutes } from './read-minutes';

/** What leaves the machine because somebody takes it out, with the entry that says so. */
export interface Exported {
  readonly done: Done;
  readonly text: string;
}

/** The plain words of closed minutes, for the clipboard. Every export is in the trail (design 1, who sees what). */
export async function copyMinutes(
  acting: Acting,
  { huddleId }: ParsedInput<'minutes.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const read = await readMinutes(acting, { huddleId });
  if (!read.ok) return read;
  return act(acting, [], async (writing): Promise<Outcome<Exported, Refusal>> => {
    const entryId = writing.record(entryInHuddle('huddles.minutes-copied', huddleId, { undoable: false }));
    return accept({ done: { entryId, id: huddleId }, text: read.value.text });
  });
}
