import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, isMet } from './figure';

const folder = join(process.cwd(), '.bench');

/** Prints the figures, each beside its limit, and writes them with what they are made of to .bench/figures.json. */
export function report(figures: readonly Figure[]): void {
  let part = '';
  for (const figure of figures) {
    if (figure.part !== part) say(`\n${figure.part}`);
    part = figure.part;
    say(`  ${sayFigure(figure)}`);
  }
  const limited = figures.filter(({ limit }) => limit !== null);
  say(`\n${limited.filter(isMet).length} of ${limited.length} limits met`);
  mkdirSync(folder, { recursive: true });
  const json = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  writeFileSync(join(folder, 'figures.json'), `${JSON.stringify(json, null, 2)}\n`);
}

function sayFigure(figure: Figure): string {
  const { name, value, unit, limit } = figure;
  const number = `${round(value)} ${unit}`.padStart(11);
  if (limit === null) return `        ${number}  (no limit)  ${name}`;
  return `${isMet(figure) ? 'met    ' : 'NOT MET'} ${number}  (limit ${limit} ${unit})  ${name}`;
}

function round(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 1));
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
