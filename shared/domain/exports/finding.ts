import { foldForFinding } from '../text';
import type { Export } from './export';
import { wordExportForm, wordExportKind, wordExportReader } from './export-words';

/** What somebody may remember of what was taken out: what it was, of whom, by whom, as what, for whom, its name. */
type Remembered = Pick<Export, 'kind' | 'form' | 'outside' | 'file'> & {
  readonly member: { readonly name: string; readonly calledName: string } | null;
  readonly about: string | null;
};

/** Whether every word that was typed begins a word of what was taken out; nothing typed finds everything. */
export function findingExport(typed: string): (of: Remembered) => boolean {
  const words = foldForFinding(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ member, about, file, ...of }) => {
    const said = [
      ...[wordExportKind(of.kind), wordExportForm(of.form), wordExportReader(of)],
      ...[member?.name, member?.calledName, about, file].filter(
        (each) => each !== null && each !== undefined,
      ),
    ];
    const folded = ` ${foldForFinding(said.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.every((word) => folded.includes(` ${word}`));
  };
}
