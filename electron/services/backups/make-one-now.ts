import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';

/** Somebody asks for a copy. */
export async function makeOneNow(program: Program): Promise<Outcome<null, Refusal>> {
  if (!program.isOwnTeamOpen()) return refuse({ kind: 'no-copies-of-sample' });
  const made = await program.copies.make('asked');
  return made.kind === 'made' ? accept(null) : refuse({ kind: 'copy-not-made', why: made.why });
}
