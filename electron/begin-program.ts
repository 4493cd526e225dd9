import { answerWindow } from './ipc/answer';
import type { Answering } from './ipc/register';
import { type Running, type RunningProgram, startProgram } from './program';

/** The program behind the windows, and what answers them. */
export function beginProgram(running: Running): RunningProgram & Answering {
  const program = startProgram(running);
  return {
    ...program,
    answer: (window, name, input) => answerWindow(program, running.log, window, name, input),
  };
}
