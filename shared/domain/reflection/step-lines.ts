import { type PackStep, stepMinutes } from './pack';

/** What stands in a line. */
type Written = Omit<PackStep, 'facilitator' | 'speaks'>;

/** `10 Present: What are you turning over?`, a step a line. */
export function linesOfSteps(steps: readonly PackStep[]): string {
  return steps.map(({ minutes, title, prompt }) => `${minutes} ${title}: ${prompt}`).join('\n');
}

export type ReadSteps =
  | { readonly ok: true; readonly steps: readonly PackStep[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Steps as they are written, a line each: minutes, title, question. What a step of the same title had besides, who
 * speaks and what the facilitator reads, it keeps. What is wrong is said of the first line it is wrong of.
 */
export function stepsOfLines(text: string, known: readonly PackStep[]): ReadSteps {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { ok: false, problem: 'A session needs at least one step.' };
  const steps: PackStep[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (typeof read === 'string') return { ok: false, problem: `Step ${index + 1}: ${read}` };
    const before = known.find(({ title }) => title === read.title) ?? known[index];
    steps.push({ speaks: before?.speaks ?? 'everyone', facilitator: before?.facilitator ?? '', ...read });
  }
  return { ok: true, steps };
}

function readLine(line: string): Written | string {
  const {
    minutes = '',
    title = '',
    prompt = '',
  } = /^(?<minutes>\d+)?\s*(?:min(?:utes)?\b\.?)?\s*(?<title>[^:]*)(?::\s*(?<prompt>.*))?$/.exec(line)
    ?.groups ?? {};
  const count = Number(minutes);
  if (minutes === '') return 'begin it with how many minutes it takes, like “10 Present: …”.';
  if (count < stepMinutes.least || count > stepMinutes.most)
    return `a step takes ${stepMinutes.least} to ${stepMinutes.most} minutes.`;
  if (title.trim() === '') return 'say after the minutes what it is called.';
  if (title.trim().length > 32) return 'its title has room for 32 letters; the question comes after a colon.';
  if (prompt.trim() === '') return 'say after a colon what the room is asked.';
  if (prompt.trim().length > 140) return 'the wall has room for 140 letters of a question.';
  return { minutes: count, title: title.trim(), prompt: prompt.trim() };
}
