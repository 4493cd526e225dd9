import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type CellValue, writeXlsx } from 'hucre/xlsx';

const date = (on: string): Date => new Date(`${on}T00:00:00.000Z`);

/** What a team of this kind keeps: a title, two tabs, dates in several dresses, and what was typed in a hurry. */
const people: readonly (readonly CellValue[])[] = [
  ['People we are talking with, Riverside, March 2026'],
  [],
  ['Name', 'DOB', 'Record no', 'Allocated worker', 'First contact', 'Address', 'Phone', 'What they said'],
  [
    ...['Dorothy Hale', date('1941-02-28'), 'E1001', 'Grace', date('2026-03-03'), '4 Weir Lane, Eastgate'],
    ...['01632 960101', 'I want to sleep through the night in my own bed'],
  ],
  ['Wilf Garner', '12/07/1938', 'E1002', 'Tom P', '4 Mar 2026', '', '', 'Somebody to talk chess with'],
  ['Maryam Aziz', '31/02/1950', 'E1003', 'Ffion', date('2026-03-05'), '19 Mill Row', '01632 960103', ''],
  ['Ken Adeyemi', '1952-11-30', 'E1004', 'G Whitlok', '06.03.2026', '', '01632 960104', 'My garden'],
  ['Bronwen Pugh', '', '', 'Shabnam Iqbal', '', '2 Quay Street', '', 'She rang about her brother'],
  ['Zoë Hartley-Marsh', '9 Sept 1947', 'E1006', '', date('2026-03-10'), '', '', ''],
  ['Dorothy Hale', date('1941-02-28'), 'E1001', 'Grace', date('2026-03-03'), '', '', ''],
  ['Arthur Bell', '3/4/1933', 'E1007', 'Tom', date('2026-02-24'), '11 Chapel Hill', '', 'To keep driving'],
];

const plans: readonly (readonly CellValue[])[] = [
  ['Name', 'Record no', 'Plan start', 'What needs to change', 'Strengths', 'Contact every', 'Buddy'],
  [
    'Dorothy Hale',
    'E1001',
    date('2026-03-09'),
    'Safe at night without ringing 999',
    'Her niece Ann',
    2,
    'Tom',
  ],
  ['Arthur Bell', 'E1007', '10/03/2026', 'A way to the surgery that does not need the car', '', 3, ''],
];

/** Writes the team's spreadsheet into a folder of its own; answers its path. */
export async function teamWorkbook(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-sheet-'));
  const path = join(folder, 'Riverside people.xlsx');
  const sheets = Object.entries({ People: people, 'C2 plans': plans }).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  await writeFile(path, await writeXlsx({ sheets }));
  return path;
}

/** Answers the system's dialog as somebody does who chooses this file. */
export async function chooseNext(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    });
  }, path);
}
