/**
 * What `electron .` needs where Electron comes without its default app: opens the project folder named by
 * the first argument that is no switch, as Electron's own default app does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

Object.defineProperty(process, 'defaultApp', { value: true });

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
let named;
while (args.length > 0 && named === undefined) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') require(resolve(args.shift()));
  else if (arg.startsWith('--app=')) named = arg.slice('--app='.length);
  else if (!arg.startsWith('-')) named = arg;
}

const folder = resolve(named ?? '.');
const project = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
app.setVersion(project.version);
app.name = project.productName ?? project.name;
app.setDesktopName(project.desktopName ?? `${app.name}.desktop`);
app.setAppPath(folder);
await import(pathToFileURL(resolve(folder, project.main)).href);
