import { heading, list, wrap } from '../plain-text';
import type { DocumentBlock, DocumentFact, ReadableDocument } from './document';

function lined(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => wrap(line));
}

function factLines({ term, lines: [only = '', ...more] }: DocumentFact): readonly string[] {
  if (more.length === 0) return wrap(`${term}: ${only}`);
  return [...wrap(`${term}:`), ...[only, ...more].flatMap((line) => wrap(line, '- ', '  '))];
}

/** A row as a sentence of its columns: a record system knows no columns. A full stop stands at its end only. */
function rowText(head: readonly string[], row: readonly string[]): string {
  const cells = row.map((cell, at) => (at < row.length - 1 ? cell.replace(/\.$/, '') : cell));
  return cells.map((cell, at) => `${head[at] ?? ''}: ${cell}`).join('; ');
}

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? heading(block.text) : ['', ...wrap(block.text)];
    case 'text':
      return lined(block.text);
    case 'quote':
      return lined(`“${block.text}”`);
    case 'list':
      return list(block.items);
    case 'facts':
      return block.rows.flatMap(factLines);
    case 'table':
      return block.rows.flatMap((row) => wrap(rowText(block.head, row), '- ', '  '));
    case 'picture':
      return lined(block.alt);
    case 'new-page':
      return [''];
  }
}

/** A document as plain text in narrow lines, to be pasted where there are no fonts. */
export function documentText({ title, under, blocks }: ReadableDocument): string {
  return `${[...wrap(title), ...lined(under), '', ...blocks.flatMap(blockLines)].join('\n').trim()}\n`;
}
