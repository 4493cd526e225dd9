/** `npm run screenshots`: draws every screen by the specs in tests/e2e/screenshots, into .screens/. */
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { withDisplay } from './display.mjs';
import { runTool } from './installed-tool.mjs';
import { underNode24 } from './node-24.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runCommand } from './say.mjs';

await runCommand(() => underNode24(fileURLToPath(import.meta.url), draw));

async function draw() {
  await prepareElectron({ tests: true });
  await buildProgram();
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=screenshots'];
  return await withDisplay(async (env) => {
    const { code } = await runTool('playwright', [...args, ...process.argv.slice(2)], { env });
    return code;
  });
}
