import type { DocumentBlock, ReadableDocument } from './document';

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? `\n${block.text.toUpperCase()}` : `\n${block.text}`;
    case 'text':
      return block.text;
    case 'quote':
      return `“${block.text}”`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return block.rows.map(({ term, lines }) => `${term}: ${lines.join('\n')}`).join('\n');
    case 'table':
      return tableText(block.head, block.rows);
    case 'picture':
      return block.alt;
    case 'new-page':
      return '';
  }
}

/** A document as plain text, to be pasted where no type can be set. */
export function documentText({ title, under, blocks }: ReadableDocument): string {
  const parts = [title, under, ...blocks.map(blockText)].filter((text) => text !== '');
  return `${parts.join('\n').trim()}\n`;
}
