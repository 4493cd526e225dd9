/** A term and what is said of it, side by side. */
export interface DocumentFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** A part of a document. Text may hold line breaks; they are kept. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly DocumentFact[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Drawn by the window that shows it, by its name; `alt` says in words what it shows. */
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  | { readonly kind: 'new-page' };

/**
 * What is to be read outside the program, however it is set: shown on a screen, printed, as a Word file or as plain
 * text. All of them are made from this one value, so that none can say what another does not.
 */
export interface ReadableDocument {
  readonly title: string;
  /** Whose it is and of when, under the title; may be empty. */
  readonly under: string;
  readonly blocks: readonly DocumentBlock[];
  /** `large`: for somebody to keep, at 18 points: UKAAF’s guidance on large print asks for 16 at least, and for 18 if it can be. */
  readonly print: 'plain' | 'large';
  /** At the foot of every page, beside its number; the title where nothing is said. */
  readonly foot?: string;
}

/** What a sheet says that has fallen out of its file. */
export function footOf({ title, foot }: Pick<ReadableDocument, 'title' | 'foot'>): string {
  return foot ?? title;
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function part(
  text: string,
  blocks: readonly DocumentBlock[],
  level: 2 | 3 = 2,
): readonly DocumentBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text, level }, ...blocks];
}

/** Paragraphs, the empty ones left out. */
export function texts(paragraphs: readonly string[]): readonly DocumentBlock[] {
  return paragraphs.filter((text) => text.trim() !== '').map((text) => ({ kind: 'text', text: text.trim() }));
}

/** The lines somebody typed, one thing each, without the dashes they put in front. */
export function typedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** One line as it is, several as a list. */
export function listed(items: readonly string[]): readonly DocumentBlock[] {
  return items.length > 1 ? [{ kind: 'list', items }] : texts(items);
}
