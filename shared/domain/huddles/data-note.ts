/** How the note on the data says what the room will try, below what it noticed. */
const willTry = 'We will try: ';

export interface DataNote {
  readonly noticed: string;
  readonly tries: string;
}

/** What the room noticed in the data and what it will try, as the one note that goes into the minutes. */
export function joinDataNote({ noticed, tries }: DataNote): string {
  const parts = [noticed.trim(), tries.trim() === '' ? '' : `${willTry}${tries.trim()}`];
  return parts.filter((part) => part !== '').join('\n');
}

/** The two parts of such a note again. */
export function partsOfDataNote(note: string): DataNote {
  const at = note.startsWith(willTry) ? 0 : note.indexOf(`\n${willTry}`);
  if (at < 0) return { noticed: note, tries: '' };
  return { noticed: note.slice(0, at).trim(), tries: note.slice(at).trim().slice(willTry.length).trim() };
}
