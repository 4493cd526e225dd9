import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Figure } from '../figures/figure';
import { highest, median, p95 } from '../figures/percentiles';
import { type OpenProgram, openOnTenYears } from '../program/open-program';
import { watchPaint, whenStill } from '../screens/watch-paint';

const notes = 20;
const minutes = 6;
const fewestPages = 60;
/** As many plans as no team reviews in a morning: it takes them to fill sixty pages. */
const plansReviewed = 140;

interface Subjects {
  readonly huddleId: string;
  readonly decisionId: string;
}

/** Makes one huddle the one that reviewed many plans, so that its appendix is long; answers what is taken out. */
function fillHuddle(path: string): Subjects {
  const db = new Sqlite(path);
  try {
    const only = (sql: string): string => String(db.prepare(sql).pluck().get());
    const huddleId = only('select huddleId from c3_decisions order by at desc limit 1');
    const decisionId = only('select id from c3_decisions order by at desc limit 1');
    db.prepare(
      `insert into c2_reviews (id, planId, huddleId, "on", whatChanged, decision, nextStep, recordedAt)
       select min(id) || '-again', planId, ?, "on", whatChanged, decision, nextStep, recordedAt
       from c2_reviews where planId not in (select planId from c2_reviews where huddleId = ?)
       group by planId limit ?`,
    ).run(huddleId, huddleId, plansReviewed);
    return { huddleId, decisionId };
  } finally {
    db.close();
  }
}

async function goTo({ page }: OpenProgram, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, path);
  await whenStill(page);
}

/** From the press on PDF to the file being there and said to be, in milliseconds; nobody thinks about where to. */
async function takeOut({ app, page }: OpenProgram, file: string): Promise<number> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const button = page.getByRole('button', { name: 'PDF' });
  await button.focus();
  const from = performance.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (name) => document.body.textContent.includes(`Saved as ${name}.`),
    file.split('/').at(-1),
  );
  return performance.now() - from;
}

function pagesOf(file: string): number {
  return readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** A case note and a long set of minutes, each as PDF from the real window, whole and in its place. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  const subjects: Subjects[] = [];
  const program = await openOnTenYears((path) => subjects.push(fillHuddle(path)));
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  try {
    const [subject] = subjects;
    if (subject === undefined) throw new Error('Nothing was prepared.');
    await watchPaint(program.page);
    await goTo(program, `/case-notes/decision/${subject.decisionId}`);
    const note: number[] = [];
    for (let round = 0; round < notes; round++)
      note.push(await takeOut(program, join(folder, `note-${round}.pdf`)));
    await goTo(program, `/minutes/${subject.huddleId}`);
    await program.page.getByRole('checkbox', { name: 'With an appendix' }).check();
    const long: number[] = [];
    for (let round = 0; round < minutes; round++)
      long.push(await takeOut(program, join(folder, `minutes-${round}.pdf`)));
    const pages = pagesOf(join(folder, 'minutes-0.pdf'));
    if (pages < fewestPages) throw new Error(`The minutes are ${pages} pages long, not ${fewestPages}.`);
    return [noteFigure(note, pagesOf(join(folder, 'note-0.pdf'))), minutesFigure(long, pages)];
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const how =
  'key press until the whole file is in its place and the window says so; nobody thinks about where to';

function noteFigure(took: readonly number[], pages: number): Figure {
  return {
    ...{ part: 'Documents out', name: 'a case note as PDF, p95', value: p95(took), unit: 'ms', limit: 700 },
    how: `${how}; ${took.length} times`,
    parts: { median: median(took), first: took[0] ?? 0, pages },
  };
}

function minutesFigure(took: readonly number[], pages: number): Figure {
  return {
    ...{ part: 'Documents out', name: 'minutes with their appendix as PDF, 60 pages and more, the slowest' },
    ...{ value: highest(took), unit: 'ms', limit: 3000 },
    how: `${how}; ${took.length} times`,
    parts: { median: median(took), first: took[0] ?? 0, pages },
  };
}
