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
let folder;
for (let args = process.argv.slice(1); args.length > 0 && folder === undefined; args = args.slice(1)) {
  if (args[0] === '-r' || args[0] === '--require') require(resolve((args = args.slice(1))[0]));
  else if (args[0].startsWith('--app=')) folder = args[0].slice('--app='.length);
  else if (!args[0].startsWith('-')) folder = args[0];
}

folder = resolve(folder ?? '.');
const project = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
app.setVersion(project.version);
app.name = project.productName ?? project.name;
app.setDesktopName(project.desktopName ?? `${app.name}.desktop`);
app.setAppPath(folder);
await import(pathToFileURL(resolve(folder, project.main)).href);
