import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generateTeams } from './generate-teams';

const { values } = parseArgs({
  options: {
    years: { type: 'string', default: '10' },
    teams: { type: 'string', default: '1' },
    to: { type: 'string', default: '.bench/teams.sqlite' },
    now: { type: 'string', default: new Date().toISOString() },
  },
});

function whole(name: 'years' | 'teams', most: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`--${name} is a whole number from 1 to ${most}, not ${values[name]}.`);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wanted = { years: whole('years', 30), teams: whole('teams', 100), now: values.now };
if (existsSync(values.to)) throw new Error(`${values.to} is there already; it was left as it is.`);
await generateTeams(values.to, wanted, say);
say(values.to);
