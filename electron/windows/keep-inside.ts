import { url as inspectorAddress } from 'node:inspector';
import type { App } from 'electron';
import { shutSession, switchNetworkOff } from './no-network';

/** With these Chromium lets others look in, runs what they say, or leaves out what keeps a page in its place. */
const opensUp = [
  ...[
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-allow-origins',
    'auto-open-devtools-for-tabs',
  ],
  ...[
    'load-extension',
    'disable-web-security',
    'disable-site-isolation-trials',
    'allow-file-access-from-files',
  ],
  ...['renderer-cmd-prefix', 'utility-cmd-prefix', 'gpu-launcher', 'js-flags', 'ignore-certificate-errors'],
  ...['log-net-log', 'ssl-key-log-file', 'host-rules', 'proxy-server', 'proxy-pac-url', 'proxy-auto-detect'],
] as const;

/**
 * The first switch that would open a packaged program to others; null where there is none. A build made to be tested
 * has its inspector open by a fuse that is off in what users get, and is driven through it.
 */
export function openedUpBy({ isPackaged, commandLine }: App): string | null {
  if (!isPackaged || inspectorAddress() !== undefined) return null;
  return opensUp.find((name) => commandLine.hasSwitch(name)) ?? null;
}

/** Nothing a page does may lead out of the program: no navigation, no new windows, no permissions, no requests. */
export function keepInside(app: App): void {
  // Root cannot have the sandbox: enforcing it there would leave every helper process failing at its start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  switchNetworkOff(app);
  app.on('session-created', shutSession);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
