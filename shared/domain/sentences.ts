import { startSentence } from './text';

/** A text as a sentence of its own: begun large, ended with a stop where it has none. Empty stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return startSentence(/[.!?…:]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

/** Sentences one after another, the empty ones left out. */
export function together(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** The paragraphs of what somebody typed. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
