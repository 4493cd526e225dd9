import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronProgram } from './electron-program.mjs';
import { say } from './say.mjs';

/**
 * Chromium's sandbox needs user namespaces or a set-uid helper. A development Electron inside node_modules
 * has no such helper, root may not use the sandbox, and some Linux systems keep namespaces from programs
 * they do not know (Ubuntu 24.04). Installed packages bring their own helper and are not concerned.
 * @returns {readonly string[]} switches for `electron`
 */
export function sandboxSwitches() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  if (!namespacesRestricted() || helperIsSetUid()) return [];
  say('This system keeps the browser sandbox from programs it does not know: starting without it.');
  return ['--no-sandbox'];
}

function namespacesRestricted() {
  return (
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/user/max_user_namespaces') === '0'
  );
}

function helperIsSetUid() {
  const { uid, mode } = statSync(join(dirname(electronProgram()), 'chrome-sandbox'));
  return uid === 0 && (mode & 0o4000) !== 0;
}

/** @param {string} file */
function setting(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
