import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OurWindow } from '../ipc/answer';
import type { Begun, FromProgram, ToDo, Told, ToProgram } from './between-threads';

export interface ProgramBeside {
  /** The reply as text; refused where the window may not ask that, and once the program has ended. */
  ask(window: OurWindow, name: unknown, input: unknown): Promise<string>;
  tell(said: Told): void;
  /** Does what the program says to do to the windows and the computer, from now on. */
  obey(what: (said: ToDo) => void): void;
  /** Answered once the store is closed and the thread has ended. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reply: string) => void;
  readonly reject: (why: Error) => void;
}

/** Begins the program in its own thread (program-thread.ts), beside the windows. */
export function beginBeside(begun: Begun): ProgramBeside {
  const thread = new Worker(join(import.meta.dirname, 'program-thread.js'), { workerData: begun });
  const waiting = new Map<number, Waiting>();
  const early: ToDo[] = [];
  let obeyed = (said: ToDo): void => void early.push(said);
  let last = 0;
  let hasEnded = false;

  const say = (said: ToProgram): void => thread.postMessage(said);
  thread.on('message', (said: FromProgram) => {
    if (said.kind !== 'answer') {
      obeyed(said);
      return;
    }
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.reply === null) asked?.reject(new Error('This window may not ask that.'));
    else asked?.resolve(said.reply);
  });
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      hasEnded = true;
      for (const { reject } of waiting.values()) reject(new Error('The program has ended.'));
      waiting.clear();
      resolve();
    });
  });

  return {
    ask: (window, name, input) =>
      new Promise((resolve, reject) => {
        if (hasEnded) throw new Error('The program has ended.');
        last += 1;
        waiting.set(last, { resolve, reject });
        say({ kind: 'call', id: last, window, name, input });
      }),
    tell: say,
    obey: (what) => {
      obeyed = what;
      for (const said of early.splice(0)) what(said);
    },
    stop: () => {
      say({ kind: 'stop' });
      return ended;
    },
  };
}
