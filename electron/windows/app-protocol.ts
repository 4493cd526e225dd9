import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Our own files and nothing else; no inline scripts or styles, no frames, nothing from anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No markup is made out of words that somebody wrote: renderer/app/no-markup.ts has the one rule there is.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Before the app is ready: `app://` is a secure, standard scheme. */
export function claimAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the built renderer from `app://golden-thread/`, and refuses every path outside it. Electron would rather have
 * `protocol.handle`, which brings Node's whole fetch with it: a sixth of the time to the first screen (decision 8).
 */
export function serveApp(root: string, { protocol: served }: Session): void {
  served.registerBufferProtocol('app', ({ url }, answer) => answer(fileAt(root, url)));
}

const notHere: Electron.ProtocolResponse = {
  statusCode: 404,
  mimeType: 'text/plain',
  data: Buffer.from('Not here'),
};

/** Read at once: what a window waits for is small, and beside us on the disk. */
function fileAt(root: string, address: string): Electron.ProtocolResponse {
  try {
    const url = new URL(address);
    const path = normalize(join(root, decodeURIComponent(url.pathname)));
    const type = types[extname(path)];
    if (url.host !== 'golden-thread' || !path.startsWith(root + sep) || type === undefined) return notHere;
    const headers = {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    };
    return { data: readFileSync(path), headers };
  } catch {
    return notHere;
  }
}
