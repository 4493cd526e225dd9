/** What the set-up steps print: one line per step, and what to do when one cannot go on. */

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** A step that cannot go on: what happened, and what the person at the keyboard can do about it. */
export class StepFailed extends Error {
  /**
   * @param {string} happened one sentence
   * @param {string} remedy what to type or change
   */
  constructor(happened, remedy) {
    super(happened);
    this.name = 'StepFailed';
    this.remedy = remedy;
  }
}

/**
 * Runs a whole command and ends the process: 0 when it returns nothing or 0, otherwise what it returns.
 * A failed step is told in two lines; anything else is a fault of ours and keeps its stack.
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof StepFailed) {
      process.stderr.write(`\nWhat happened: ${error.message}\nWhat to do:    ${error.remedy}\n`);
    } else {
      process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
}
