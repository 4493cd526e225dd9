import { relative } from 'node:path';
import { runTool } from '../installed-tool.mjs';
import { projectFolder } from '../places.mjs';
import { biomeResult, withReport } from '../results/reports.mjs';
import { failedToRun, resultOf } from '../results/result.mjs';
import { say } from '../say.mjs';
import { electronFindings } from './electron-checks.mjs';
import { unexplained } from './electron-findings.mjs';
import { importCycles, importViolations } from './import-direction.mjs';
import { productFiles, readImports } from './import-graph.mjs';
import { unlistedDependencies } from './listed-dependencies.mjs';
import { licenceTroubles, shippedPackages } from './shipped-packages.mjs';

/** @typedef {import('../results/result.mjs').Result} Result */

/**
 * Everything that reads the source without running it. Each counts as one check, and all of them run
 * whatever the others find.
 * @returns {Promise<readonly Result[]>}
 */
export async function runChecks() {
  return [
    await formatAndLint(),
    await types(),
    await unusedCode(),
    await importDirection(),
    await licences(),
    await electronSecurity(),
  ];
}

function formatAndLint() {
  const check = (/** @type {string} */ report) =>
    runTool('biome', [
      ...['ci', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=200'],
      ...['--reporter=concise', '--reporter=json', `--reporter-file=${report}`],
      ...(process.stdout.isTTY ? [] : ['--colors=off']),
    ]);
  return withReport('format and lint', check, biomeResult);
}

async function types() {
  const { code, output } = await runTool('tsc', ['-p', '.', '--listFiles', '--pretty', 'false'], {
    quiet: true,
  });
  const lines = output.split('\n');
  const files = lines.filter((line) => isOwnFile(line.trim())).length;
  const findings = lines.filter((line) => line.includes(': error TS'));
  for (const finding of findings) say(finding);
  return oneCheck('types', { files, findings: findings.length, code });
}

async function unusedCode() {
  const { code } = await runTool('knip', ['--no-progress']);
  return resultOf('unused code', { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, code });
}

async function importDirection() {
  try {
    const files = await productFiles(projectFolder);
    const imports = await readImports(projectFolder, files);
    const circles = importCycles(imports).map((circle) => `a circle of imports: ${circle.join(' → ')}`);
    const findings = [...importViolations(imports), ...circles];
    for (const finding of findings) say(finding);
    return oneCheck('import direction', { files: files.length, findings: findings.length, code: 0 });
  } catch (error) {
    return failedToRun('import direction', String(error));
  }
}

/** Everything that is bundled into the program or comes with it stands under a licence that lets it; no network is asked. */
async function licences() {
  try {
    const packages = await shippedPackages();
    const findings = [...licenceTroubles(packages), ...(await unlistedDependencies())];
    for (const finding of findings) say(finding);
    const note = `${packages.length} packages${findings.length > 0 ? `, ${findings.length} findings` : ''}`;
    const failed = findings.length > 0 ? 1 : 0;
    return resultOf('licences', { passed: 1 - failed, failed, code: 0, note });
  } catch (error) {
    return failedToRun('licences', String(error));
  }
}

async function electronSecurity() {
  try {
    const pages = ['renderer/index.html', 'renderer/wall.html'];
    const files = [...(await productFiles(projectFolder)), ...pages];
    const { findings, unread } = await electronFindings(files);
    const told = [...unexplained(findings), ...unread];
    for (const finding of told) say(finding);
    return oneCheck('electronegativity', { files: files.length, findings: told.length, code: 0 });
  } catch (error) {
    return failedToRun('electronegativity', String(error));
  }
}

/**
 * @param {string} name
 * @param {{ files: number, findings: number, code: number }} seen
 */
function oneCheck(name, { files, findings, code }) {
  return resultOf(name, {
    passed: files > 0 && findings === 0 && code === 0 ? 1 : 0,
    failed: findings > 0 ? 1 : 0,
    code,
    note: `${files} files${findings > 0 ? `, ${findings} findings` : ''}`,
  });
}

/** @param {string} path */
function isOwnFile(path) {
  const inside = relative(projectFolder, path);
  return (
    path !== '' && !inside.startsWith('..') && !inside.startsWith('node_modules') && !path.includes(': ')
  );
}
