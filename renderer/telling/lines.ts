/** One item a line, as strengths and good news are written; a dash somebody typed in front is not part of it. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '');
}
