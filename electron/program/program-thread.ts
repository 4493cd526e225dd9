/**
 * The thread that the program itself runs in: the store, the services and what answers the windows. The main thread
 * begins the windows meanwhile, and is never kept from them by a long read or a slow disk.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { answerWindow } from '../ipc/answer';
import type { Desktop } from '../services/device/desktop';
import type { Chosen } from '../services/device/file-to-choose';
import type { Saved } from '../services/device/file-to-save';
import { openLog, sayFault } from '../services/device/log';
import type { Asked, Begun, Desk, FromProgram, ToProgram } from './between-threads';
import { jobsBeside } from './copy-jobs-beside';
import { startProgram } from './start-program';

const port = parentPort;
if (port === null) throw new Error('The program runs in a thread of its own.');

// What crosses between our own threads is typed on both sides (between-threads.ts).
const { folder, version, sample, fixedNow } = workerData as Begun;
let desk: Desk = { displays: 1, wall: 'closed' };
/** Files that somebody is still choosing a place for. */
const saving = new Map<number, (saved: Saved) => void>();
/** Files that somebody is still looking for. */
const choosing = new Map<number, (chosen: Chosen) => void>();
/** What the keychain is asked for. */
const secrets = new Map<number, (text: string | null) => void>();
/** Folders that are being opened. */
const showing = new Map<number, (shown: boolean) => void>();
let asked = 0;
const say = (said: FromProgram): void => port.postMessage(said);

const log = openLog(folder);
process.on('uncaughtException', (fault) => log(`uncaught ${sayFault(fault)}`));
process.on('unhandledRejection', (fault) => log(`unhandled ${sayFault(fault)}`));

function askKeychain(what: 'protect' | 'reveal', text: string): Promise<string | null> {
  return new Promise((resolve) => {
    asked += 1;
    secrets.set(asked, resolve);
    say({ kind: 'keychain', id: asked, what, text });
  });
}

const desktop: Desktop = {
  version,
  displays: () => desk.displays,
  wallState: () => desk.wall,
  showWall: () => say({ kind: 'show-wall' }),
  hideWall: () => say({ kind: 'hide-wall' }),
  turnWall: () => say({ kind: 'turn-wall' }),
  blankWall: () => say({ kind: 'blank-wall' }),
  keychain: {
    protect: (text) => askKeychain('protect', text),
    reveal: (sealed) => askKeychain('reveal', sealed),
  },
  wear: (theme) => say({ kind: 'wear', theme }),
  letBeShared: (mayBe) => say({ kind: 'let-be-shared', mayBe }),
  announce: (topics) => say({ kind: 'changed', topics }),
  showFolder: (path) =>
    new Promise((resolve) => {
      asked += 1;
      showing.set(asked, resolve);
      say({ kind: 'show-folder', id: asked, path });
    }),
  copyText: (text) => say({ kind: 'copy', text }),
  save: (file) =>
    new Promise((resolve) => {
      asked += 1;
      saving.set(asked, resolve);
      say({ kind: 'save', id: asked, file });
    }),
  choose: (what) =>
    new Promise((resolve) => {
      asked += 1;
      choosing.set(asked, resolve);
      say({ kind: 'choose', id: asked, what });
    }),
};

const now = (): string => fixedNow ?? new Date().toISOString();
const program = startProgram({ folder, desktop, now, log, doJob: jobsBeside() });
const started = program.start(sample);

/** A call waits until what was open last is open again. */
async function answer({ id, window, name, input }: Asked): Promise<void> {
  await started;
  const reply = await answerWindow(program, log, window, name, input);
  say({ kind: 'answer', id, reply: reply === null ? null : JSON.stringify(reply) });
}

port.on('message', (said: ToProgram) => {
  switch (said.kind) {
    case 'call':
      void answer(said);
      break;
    case 'desk':
      desk = said.desk;
      break;
    case 'saved':
      saving.get(said.id)?.(said.saved);
      saving.delete(said.id);
      break;
    case 'chosen':
      choosing.get(said.id)?.(said.chosen);
      choosing.delete(said.id);
      break;
    case 'folder-shown':
      showing.get(said.id)?.(said.shown);
      showing.delete(said.id);
      break;
    case 'keychain':
      secrets.get(said.id)?.(said.text);
      secrets.delete(said.id);
      break;
    case 'computer-left':
      program.computerLeft();
      break;
    case 'quiet-for':
      program.quietFor(said.seconds);
      break;
    case 'closed-at':
      program.remember({ window: said.place });
      break;
    case 'stop':
      void program.stop().finally(() => process.exit());
      break;
  }
});
