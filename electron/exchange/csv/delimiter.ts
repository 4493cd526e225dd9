import type { Delimiter } from './csv-parts';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** The first line that has anything on it, outside quotation marks. */
function firstRecord(text: string): string {
  let quoted = false;
  let outside = '';
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n') {
      if (outside.trim() !== '') return outside;
      outside = '';
    } else if (!quoted) outside += letter;
  }
  return outside;
}

/** By which headings are parted: whichever of the three stands most often among them. A comma where none does. */
export function delimiterOf(text: string): Delimiter {
  const record = firstRecord(text);
  const counts = delimiters.map((its) => record.split(its).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (delimiters[counts.indexOf(most)] ?? ',');
}
