import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';

/** Makes a copy first, and does not bring anything in without one. Nobody in the sample team is real, so it needs none. */
export async function copyBefore<Value>(
  program: Program,
  work: () => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  if (program.isOwnTeamOpen()) {
    const made = await program.copies.make('import');
    if (made.kind === 'failed') return refuse({ kind: 'copy-not-made', why: made.why });
  }
  return work();
}
