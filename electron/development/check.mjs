/** `npm run check`: format, lint, types, unused code and import direction. Nothing is changed. */
import { fileURLToPath } from 'node:url';
import { runChecks } from './check/checks.mjs';
import { underNode24 } from './node-24.mjs';
import { summaryOf } from './results/result.mjs';
import { runCommand, say } from './say.mjs';

await runCommand(() =>
  underNode24(fileURLToPath(import.meta.url), async () => {
    const { text, failed } = summaryOf(await runChecks());
    say(`\n${text}`);
    return failed > 0 ? 1 : 0;
  }),
);
