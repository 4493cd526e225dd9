import { type App, app, type Session } from 'electron';

/**
 * What Chromium would do by itself, switched off before it begins: no name is ever looked up, and nothing is fetched,
 * prefetched, pinged, reported or updated in the background, and whatever were would go to a proxy that is nowhere.
 * It stands behind `shutSession`, which cancels what a
 * page asks for, and holds for what no session sees.
 */
export function switchNetworkOff({ commandLine }: App): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // A proxy that is nowhere. Loopback too: without the rule this computer's own addresses are asked directly.
  commandLine.appendSwitch('proxy-server', 'socks5://nowhere.invalid:9');
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  for (const name of [
    ...['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'],
    ...['disable-sync', 'dns-prefetch-disable', 'no-pings', 'disable-breakpad', 'disable-crash-reporter'],
  ])
    commandLine.appendSwitch(name);
}

/** What a page of ours is made of; the tools of whoever develops it are there only where it is not packaged. */
const isOurs = (url: string): boolean =>
  url.startsWith('app://golden-thread/') || (!app.isPackaged && url.startsWith('devtools://'));

/**
 * A session of whatever window, now or later: no request but for our own files, no permission, no device, no
 * download, no dictionary.
 */
export function shutSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOurs(url) }));
}
