import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hasProgram } from './run-program.mjs';
import { StepFailed } from './say.mjs';

/** Whether windows can be shown here; only on Linux is it ever in doubt. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Refuses, with what to type, where nobody could see a window.
 * @param {string} command as typed, such as `npm start`
 */
export function requireDisplay(command) {
  if (hasDisplay()) return;
  const virtual = `xvfb-run -a -s "-screen 0 1920x1080x24" ${command}`;
  throw new StepFailed(
    'There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.',
    `On a desktop, type ${command} in a terminal of that desktop. Here, on a virtual screen: ` +
      (hasProgram('xvfb-run') && hasProgram('xauth')
        ? virtual
        : `apt-get install -y xvfb xauth && ${virtual}`),
  );
}

/**
 * Runs `work` on a display: the one there is, or a virtual screen that is started for it and ended after.
 * The X server itself picks a free number, so that several runs at once never meet.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return await work(process.env);
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill();
  process.once('exit', end);
  try {
    const number = await displayNumber(server);
    return await work({ ...process.env, DISPLAY: `:${number}` });
  } finally {
    process.off('exit', end);
    end();
  }
}

/** @param {import('node:child_process').ChildProcess} server */
async function displayNumber(server) {
  const pipe = server.stdio[3];
  if (!pipe || !('setEncoding' in pipe)) throw new Error('Xvfb was started without its fourth stream.');
  pipe.setEncoding('utf8');
  const first = await Promise.race([once(pipe, 'data'), once(server, 'exit').then(() => undefined)]);
  if (first === undefined) {
    throw new StepFailed('Xvfb, the virtual screen, did not start.', 'Type Xvfb :99 to see why.');
  }
  return String(first[0]).trim();
}
