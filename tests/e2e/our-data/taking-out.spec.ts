import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { expect, test } from '../launch';
import { answerWhereTo, openChart, sample, takeTheStep } from './open-data';

async function saveIt(page: Page, reader: RegExp, as: RegExp): Promise<void> {
  await page.keyboard.press('x');
  await page.getByRole('radio', { name: reader }).check();
  await page.getByRole('radio', { name: as }).check();
  await takeTheStep(page, 'Choose where to');
}

test('a chart is saved as figures, as pictures and with its whole question, each a whole file', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(sample);
  const folder = join(userData, 'taken');
  await mkdir(folder);
  await openChart(page, 'crisis/c2-in-contact');

  await answerWhereTo(app, join(folder, 'figures.csv'));
  await saveIt(page, /^Our team/, /CSV/);
  await expect(page.getByText('Saved as figures.csv.')).toBeVisible();
  const csv = await readFile(join(folder, 'figures.csv'), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [heads, ...rows] = csv.trim().split('\r\n');
  expect(heads).toBe(
    'Week beginning,C2 plans in contact (per cent),Of these,Counted,Usual,Least expected,Most expected,What it is,Entered by hand',
  );
  const { parts } = await ask(page, 'measures.chart', { chartId: 'c2-in-contact' });
  expect(rows).toHaveLength(parts.length);
  expect(rows.at(-1)).toMatch(/^2026-03-09,83\.33,6,5,/);

  await answerWhereTo(app, join(folder, 'chart.svg'));
  await saveIt(page, /^Our team/, /SVG/);
  await expect(page.getByText('Saved as chart.svg.')).toBeVisible();
  const svg = await readFile(join(folder, 'chart.svg'), 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('C2 plans in contact');
  expect(svg).toContain('everyone invented');
  const circles = svg.match(/<circle /g) ?? [];
  expect(circles.length).toBeGreaterThan(20);
  expect(svg).not.toMatch(/var\(|class=/);

  await answerWhereTo(app, join(folder, 'chart.png'));
  await saveIt(page, /^Our team/, /PNG/);
  await expect(page.getByText('Saved as chart.png.')).toBeVisible();
  const png = await readFile(join(folder, 'chart.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500);

  await answerWhereTo(app, join(folder, 'page.pdf'));
  await saveIt(page, /^Our team/, /PDF/);
  await expect(page.getByText('Saved as page.pdf.')).toBeVisible();
  const pdf = await readFile(join(folder, 'page.pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3);
  const [, across, down] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(across)).toBeGreaterThan(Number(down));

  expect((await readdir(folder)).toSorted()).toEqual(['chart.png', 'chart.svg', 'figures.csv', 'page.pdf']);
  const { rows: trail } = await ask(page, 'audit.list', {
    before: null,
    personId: null,
    find: 'saved a chart',
  });
  expect(trail.map(({ verb }) => verb)).toEqual(Array(4).fill('measures.taken-out'));
});

test('nothing of fewer than five leaves the team', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp(sample);
  await openChart(page, 'sooner/conversations-c2');
  const path = join(userData, 'outside.csv');
  await answerWhereTo(app, path);
  await saveIt(page, /^Somebody outside/, /CSV/);
  await expect(page.getByText('Saved as outside.csv.')).toBeVisible();
  const lines = (await readFile(path, 'utf8')).trim().split('\r\n').slice(1);
  const told = lines.map((line) => line.split(',')[1] ?? '');
  expect(told).toContain('fewer than 5');
  expect(told.filter((figure) => /^\d/.test(figure) && Number(figure) < 5)).toEqual([]);
  const { rows: trail } = await ask(page, 'audit.list', { before: null, personId: null, find: 'outside' });
  expect(trail.map(({ verb }) => verb)).toEqual(['measures.taken-outside']);
});

test('a picture for readers outside the team is drawn from what they may have', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  const pictureFor = async (reader: RegExp, name: string): Promise<string> => {
    const path = join(userData, name);
    await answerWhereTo(app, path);
    // The step comes right after the choice: what is drawn is for the reader that was just chosen.
    await saveIt(page, reader, /SVG/);
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
    return readFile(path, 'utf8');
  };
  const [ours, theirs] = [
    await pictureFor(/^Our team/, 'ours.svg'),
    await pictureFor(/^Somebody outside/, 'theirs.svg'),
  ];
  expect(ours).toContain('5 of 6');
  expect(theirs).not.toMatch(/\d of \d/);
});

test('thinking better of it saves nothing, and a place that cannot be written says so', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  await answerWhereTo(app, null);
  await saveIt(page, /^Our team/, /CSV/);
  await expect(page.getByRole('button', { name: 'Choose where to' })).toBeVisible();
  const none = await ask(page, 'audit.list', { before: null, personId: null, find: 'saved a chart' });
  expect(none.rows).toEqual([]);

  await answerWhereTo(app, join(userData, 'no such folder', 'figures.csv'));
  await takeTheStep(page, 'Choose where to');
  await expect(page.getByText(/could not be written there\. Nothing was left half done/)).toBeVisible();

  const locked = join(userData, 'locked');
  await mkdir(locked);
  await chmod(locked, 0o500);
  await answerWhereTo(app, join(locked, 'figures.csv'));
  await takeTheStep(page, 'Choose where to');
  // Whoever may write anywhere is refused nowhere.
  const may = process.getuid?.() === 0;
  await expect(
    page.getByText(may ? 'Saved as figures.csv.' : /does not allow a file to be written/),
  ).toBeVisible();
});
