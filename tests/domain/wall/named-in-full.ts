import { formsOf, wordsOf } from '../../../shared/domain/wall/names';

/** Every text in whatever is shown. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inside of Object.values(value)) yield* textsIn(inside);
}

/** Whether a text names somebody in full, however it is written. */
export function namesInFull(text: string, fullName: string): boolean {
  const words = wordsOf(text).map((word) => word.folded);
  const [whole = []] = formsOf(fullName).whole;
  return whole.length > 0 && words.some((_, at) => whole.every((part, index) => words[at + index] === part));
}
