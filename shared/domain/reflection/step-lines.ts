import { type PackStep, stepMinutes } from './pack';

/** What stands in a line. */
type Written = Omit<PackStep, 'facilitator' | 'speaks'>;

const lineOf = ({ minutes, title, prompt }: Written): string => `${minutes} ${title}: ${prompt}`;

/** `10 Present: What are you turning over?`, a step a line. */
export function linesOfSteps(steps: readonly PackStep[]): string {
  return steps.map(lineOf).join('\n');
}

export type ReadSteps =
  | { readonly ok: true; readonly steps: readonly PackStep[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Steps as they are written, a line each: minutes, title, question. A line that was left as it was is the step it was;
 * one that was changed keeps who speaks and what the facilitator reads of the step of its title, or of the one in its
 * place where no line came or went. What is wrong is said of the first line it is wrong of.
 */
export function stepsOfLines(text: string, known: readonly PackStep[]): ReadSteps {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { ok: false, problem: 'A session needs at least one step.' };
  const left = [...known];
  const take = (is: (step: PackStep) => boolean): PackStep | undefined => {
    const at = left.findIndex(is);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const asTheyWere = lines.map((line) => take((step) => lineOf(step) === line));
  const steps: PackStep[] = [];
  for (const [index, line] of lines.entries()) {
    const asItWas = asTheyWere[index];
    if (asItWas !== undefined) {
      steps.push(asItWas);
      continue;
    }
    const inItsPlace = lines.length === known.length ? known[index] : undefined;
    const read = readLine(line, left, inItsPlace);
    if (typeof read === 'string') return { ok: false, problem: `Step ${index + 1}: ${read}` };
    const before = take(({ title }) => title === read.title) ?? take((step) => step === inItsPlace);
    steps.push({ speaks: before?.speaks ?? 'everyone', facilitator: before?.facilitator ?? '', ...read });
  }
  return { ok: true, steps };
}

/** Where the title of a line ends: as many colons on as the title in its place held, if there are so many. */
function endOfTitle(line: string, inItsPlace: PackStep | undefined): number {
  const held = (inItsPlace?.title.match(/:/g) ?? []).length;
  const colons = [...line.matchAll(/:/g)].map(({ index }) => index);
  return colons[held] ?? colons[0] ?? -1;
}

/** A title may hold a colon itself, where a step of `known` bears it or the one in its place held one; a new one ends at the first. */
function splitAtColon(
  line: string,
  known: readonly PackStep[],
  inItsPlace: PackStep | undefined,
): { readonly title: string; readonly prompt: string } {
  const title = known
    .map((step) => step.title)
    .toSorted((a, b) => b.length - a.length)
    .find((each) => line.startsWith(`${each}:`));
  const end = title?.length ?? endOfTitle(line, inItsPlace);
  return end < 0
    ? { title: line.trim(), prompt: '' }
    : { title: line.slice(0, end).trim(), prompt: line.slice(end + 1).trim() };
}

function readLine(
  line: string,
  known: readonly PackStep[],
  inItsPlace: PackStep | undefined,
): Written | string {
  const { minutes = '', rest = '' } =
    /^(?<minutes>\d+)?\s*(?:min(?:utes)?\b\.?)?\s*(?<rest>.*)$/.exec(line)?.groups ?? {};
  const { title, prompt } = splitAtColon(rest, known, inItsPlace);
  const count = Number(minutes);
  if (minutes === '') return 'begin it with how many minutes it takes, like “10 Present: …”.';
  if (count < stepMinutes.least || count > stepMinutes.most)
    return `a step takes ${stepMinutes.least} to ${stepMinutes.most} minutes.`;
  if (title === '') return 'say after the minutes what it is called.';
  if (title.length > 32) return 'its title has room for 32 letters; the question comes after a colon.';
  if (prompt === '') return 'say after a colon what the room is asked.';
  if (prompt.length > 140) return 'the wall has room for 140 letters of a question.';
  return { minutes: count, title, prompt };
}
