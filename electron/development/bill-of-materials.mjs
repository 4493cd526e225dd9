/**
 * The bill of materials of what users get (CycloneDX 1.5, JSON): npm writes it from the lock file, and of that only what
 * is shipped stays. `required`: something of it is in the build. `optional`: it comes with a package that is.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedPackages } from './check/shipped-packages.mjs';
import { projectFolder } from './places.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StepFailed } from './say.mjs';

const parts = ['main', 'preload', 'renderer'];

/** @returns {Promise<ReadonlySet<string>>} each as `name@version` */
async function bundled() {
  const lists = await Promise.all(
    parts.map(async (part) =>
      JSON.parse(await readFile(join(projectFolder, 'out', part, 'bundled-packages.json'), 'utf8')),
    ),
  );
  return new Set(lists.flat());
}

/**
 * @param {string} folder where the release is put
 * @param {string} electronVersion the Electron that it is built on
 */
export async function writeBillOfMaterials(folder, electronVersion) {
  const { code, output } = await runProgram(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application', '--loglevel=error'],
    { cwd: projectFolder, quiet: true },
  );
  if (code !== 0) {
    throw new StepFailed(
      `npm could not write the bill of materials: ${lastWords(output)}`,
      'Check that package-lock.json is whole (git status), then run the same command again.',
    );
  }
  const bill = JSON.parse(output);
  const there = await bundled();
  const shipped = await shippedPackages();
  const known = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const missed = [...there].filter((each) => !known.has(each));
  if (missed.length > 0) {
    throw new StepFailed(
      `The build holds what the list of shipped packages does not know: ${missed.join(', ')}.`,
      'Teach electron/development/check/shipped-packages.mjs where it comes from, so that its licence is looked at.',
    );
  }
  const { dependencies: native } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  // The native module is packed as it is, and typefaces come in by style sheets.
  const isThere = (/** @type {Component} */ { name, 'bom-ref': ref }) =>
    there.has(ref) || name in native || name.startsWith('@fontsource');
  const components = bill.components
    .filter((/** @type {Component} */ { 'bom-ref': ref, name }) => known.has(ref) && name !== 'electron')
    .map((/** @type {Component} */ { properties: _, ...component }) => ({
      ...component,
      scope: isThere(component) ? 'required' : 'optional',
    }));
  const refs = new Set(components.map((/** @type {Component} */ component) => component['bom-ref']));
  const path = join(folder, `golden-thread-${bill.metadata.component.version}.cdx.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path,
    `${JSON.stringify(
      {
        ...bill,
        metadata: {
          ...bill.metadata,
          lifecycles: [{ phase: 'build' }],
          component: { ...bill.metadata.component, name: 'golden-thread' },
        },
        components: [electronItself(electronVersion), ...components],
        dependencies: [
          {
            ref: bill.metadata.component['bom-ref'],
            dependsOn: [`electron@${electronVersion}`, ...refs],
          },
          ...bill.dependencies
            .filter((/** @type {{ ref: string }} */ { ref }) => refs.has(ref))
            .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
              ref,
              dependsOn: dependsOn.filter((each) => refs.has(each)),
            })),
        ],
      },
      null,
      2,
    )}\n`,
  );
  return path;
}

/** @typedef {{ 'bom-ref': string, name: string, scope: string, properties?: unknown }} Component */

/** @param {string} version */
function electronItself(version) {
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    scope: 'required',
    purl: `pkg:npm/electron@${version}`,
    description: 'With Chromium and Node.js; LICENSES.chromium.html beside the program names what they hold.',
    licenses: [{ license: { id: 'MIT' } }],
  };
}
