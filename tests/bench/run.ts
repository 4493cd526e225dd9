import { measureCalls } from './calls/measure-calls';
import { measureColdStart } from './cold-start/measure-cold-start';
import { measureCopies } from './copies/measure-copies';
import { measureCouncilWindow } from './data/measure-council-window';
import { measureData } from './data/measure-data';
import { measureDataPages } from './data/measure-data-pages';
import { measureOneTeamInWindow } from './data/one-team-in-window';
import { measureDocuments } from './documents/measure-documents';
import { measureEncryption } from './encryption/measure-encryption';
import type { Figure } from './figures/figure';
import { report, say } from './figures/report';
import { measureHistory } from './history/measure-history';
import { takeInHere } from './history/take-in-child';
import { measureRestart } from './restart/measure-restart';
import { measureReview } from './review/measure-review';
import { measureHuddle } from './screens/measure-huddle';
import { measureScreens } from './screens/measure-screens';

/** Each part can be asked for by its name: `npm run bench -- start`. One may be measured in several places. */
const parts: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ['start', measureColdStart],
  ['restart', measureRestart],
  ['encryption', measureEncryption],
  ['review', measureReview],
  ['calls', measureCalls],
  ['screens', measureScreens],
  ['huddle', measureHuddle],
  ['documents', measureDocuments],
  ['data', measureDataPages],
  ['data', measureData],
  ['data', measureOneTeamInWindow],
  ['data', measureCouncilWindow],
  ['history', measureHistory],
  ['backups', measureCopies],
];

async function measureAsked(asked: readonly string[]): Promise<void> {
  const figures: Figure[] = [];
  for (const [name, measure] of parts) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`measuring: ${name} …`);
    try {
      figures.push(...(await measure()));
    } catch (fault) {
      // What the other parts measured is still told; the run as a whole has failed.
      process.exitCode = 1;
      say(`  could not be measured: ${fault instanceof Error ? fault.stack : String(fault)}`);
    }
  }
  report(figures);
}

const [first, path = '', ...others] = process.argv.slice(2);
// A part that is measured in a process of its own begins this file again.
if (first === 'history-child') await takeInHere(path);
else await measureAsked([first ?? '', path, ...others].filter((name) => name !== ''));
