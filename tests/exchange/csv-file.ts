import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CsvPart } from '../../electron/exchange/csv/csv-parts';
import { type ReadingCsv, readCsv } from '../../electron/exchange/csv/read-csv';

/** A file with these bytes, gone when the test is over. */
export function fileOf(content: string | Buffer, name = 'figures.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Everything that is read of a file, put together. */
export async function readAll(path: string, reading?: ReadingCsv) {
  const parts: CsvPart[] = [];
  for await (const part of readCsv(path, reading)) parts.push(part);
  const rowParts = parts.filter((part) => part.kind === 'rows');
  return {
    header: parts.find((part) => part.kind === 'header'),
    rows: rowParts.flatMap(({ rows }) => rows),
    misfits: rowParts.flatMap(({ misfits }) => misfits),
    end: parts.find((part) => part.kind === 'end'),
    refusal: parts.find((part) => part.kind === 'refused')?.refusal,
    parts,
  };
}

export const readText = (content: string | Buffer, reading?: ReadingCsv) => readAll(fileOf(content), reading);
