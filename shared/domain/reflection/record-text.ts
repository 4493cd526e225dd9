import type { RecordDocument, RecordPart } from './record-parts';

function textOf({ term, lines, short }: RecordPart): string {
  const [only = '', ...more] = lines;
  if (short && more.length === 0) return `${term}: ${only}`;
  if (short) return [`${term}:`, ...lines.map((line) => `- ${line}`)].join('\n');
  return `\n${term}\n${lines.join('\n')}`;
}

/** A record as plain text, to be pasted into the regulator's own form. */
export function recordText({ title, parts }: RecordDocument): string {
  return `${[title, '', ...parts.map(textOf)].join('\n').trim()}\n`;
}
