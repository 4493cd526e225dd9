import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';

/** The sheet that the window is showing with the recovery key on it, as a PDF, where somebody says. */
export async function saveRecoverySheet({
  save,
}: Pick<Program, 'save'>): Promise<Outcome<{ readonly saved: boolean }, Refusal>> {
  const saved = await save({
    name: 'Golden Thread recovery key',
    extension: 'pdf',
    content: {
      kind: 'printed',
      foot: { words: 'Recovery key. Keep it where only the team finds it.', print: 'plain' },
    },
  });
  if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
  return accept({ saved: saved.kind === 'saved' });
}
