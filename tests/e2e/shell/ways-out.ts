/**
 * Every way a page has to reach something outside. Runs in the page, so it holds nothing but itself; answers what
 * came of each, `stopped` unless something came back.
 */
export async function tryEveryWayOut(port: number): Promise<Readonly<Record<string, string>>> {
  const to = (path: string): string => `http://127.0.0.1:${port}/${path}`;
  const named = (path: string): string => `http://golden-thread-outside.test:${port}/${path}`;
  const tried: Record<string, string> = {};
  const settle = (name: string, came: Promise<unknown>): Promise<void> =>
    came.then(
      () => {
        tried[name] = 'came back';
      },
      () => {
        tried[name] = 'stopped';
      },
    );
  const within = <Value>(ms: number, came: Promise<Value>): Promise<Value> =>
    Promise.race([came, new Promise<never>((_, late) => setTimeout(() => late(new Error('late')), ms))]);

  const loaded = (tag: string, at: 'src' | 'href' | 'data' | 'poster', url: string, rel?: string) => {
    const element = document.createElement(tag);
    const came = new Promise<void>((done, failed) => {
      element.addEventListener('load', () => done());
      element.addEventListener('error', () => failed(new Error('stopped')));
    });
    if (rel !== undefined) element.setAttribute('rel', rel);
    if (rel === 'preload') element.setAttribute('as', 'image');
    try {
      element.setAttribute(at, url);
    } catch {
      // Trusted types refuse some of them before they are asked for.
      return Promise.reject(new Error('stopped'));
    }
    document.body.append(element);
    return within(1500, came);
  };

  const socket = (url: string): Promise<void> =>
    new Promise((done, failed) => {
      const opened = new WebSocket(url);
      opened.onopen = () => done();
      opened.onerror = () => failed(new Error('stopped'));
    });
  const events = (url: string): Promise<void> =>
    new Promise((done, failed) => {
      const source = new EventSource(url);
      source.onopen = () => done();
      source.onerror = () => failed(new Error('stopped'));
    });
  const xhr = (url: string): Promise<void> =>
    new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.onload = () => done();
      request.onerror = () => failed(new Error('stopped'));
      request.send('words');
    });
  const font = (url: string): Promise<unknown> => {
    const face = new FontFace('Outside', `url(${url})`);
    document.fonts.add(face);
    return face.load();
  };
  const picture = (url: string): Promise<never> => {
    document.body.style.backgroundImage = `url(${url})`;
    return within(300, new Promise(() => undefined));
  };
  /** STUN and TURN, whose packets no web request sees. Something came back if an address from outside did. */
  const peer = async (servers: readonly string[]): Promise<void> => {
    const connection = new RTCPeerConnection({
      iceServers: servers.map((urls) => ({ urls, username: 'a', credential: 'b' })),
    });
    connection.createDataChannel('words');
    const found = new Promise<void>((done) => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate?.type === 'srflx' || candidate?.type === 'relay') done();
      };
    });
    await connection.setLocalDescription(await connection.createOffer());
    await within(2500, found).finally(() => connection.close());
  };
  const worker = (url: string): Promise<never> => {
    const made = new Worker(url);
    return within(
      800,
      new Promise<never>((_, failed) => {
        made.onerror = () => failed(new Error('stopped'));
      }),
    );
  };
  const form = (url: string): Promise<never> => {
    const made = document.createElement('form');
    made.method = 'post';
    made.action = url;
    document.body.append(made);
    made.submit();
    return within(300, new Promise(() => undefined));
  };
  const hints = (): Promise<never> => {
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'modulepreload', 'icon']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = named(rel);
      document.head.append(link);
    }
    return within(300, new Promise(() => undefined));
  };
  const ping = (url: string): Promise<never> => {
    const link = document.createElement('a');
    link.ping = url;
    link.href = '#ping';
    document.body.append(link);
    link.click();
    return within(300, new Promise(() => undefined));
  };
  const opened = async (url: string): Promise<void> => {
    if (window.open(url) === null) throw new Error('stopped');
  };

  await Promise.all([
    settle('fetch', fetch(to('fetch'), { mode: 'no-cors' })),
    settle('fetch, kept alive', fetch(to('alive'), { method: 'POST', body: 'words', keepalive: true })),
    settle('fetch by name', fetch(named('fetch'), { mode: 'no-cors' })),
    settle('XMLHttpRequest', xhr(to('xhr'))),
    settle('WebSocket', (async () => socket(to('socket').replace('http', 'ws')))()),
    settle('EventSource', (async () => events(to('events')))()),
    settle('image', loaded('img', 'src', to('image'))),
    settle('script', loaded('script', 'src', to('script'))),
    settle('style sheet', loaded('link', 'href', to('style'), 'stylesheet')),
    settle('preload', loaded('link', 'href', to('preload'), 'preload')),
    settle('frame', within(1500, loaded('object', 'data', to('object')))),
    settle('media', loaded('video', 'src', to('video'))),
    settle('font', font(to('font'))),
    settle('CSS url', picture(to('css'))),
    settle('WebRTC', peer([`stun:127.0.0.1:${port}`, `turn:127.0.0.1:${port}`])),
    settle('WebRTC over TCP', peer([`turn:127.0.0.1:${port}?transport=tcp`])),
    settle('worker', (async () => worker(to('worker')))()),
    settle('service worker', (async () => navigator.serviceWorker.register(to('sw')))()),
    settle('service worker of ours', (async () => navigator.serviceWorker.register('/assets/sw.js'))()),
    settle('form', form(to('form'))),
    settle('hints', hints()),
    settle('ping', ping(to('ping'))),
    settle('window.open', opened(to('opened'))),
    settle('module', (async () => import(/* @vite-ignore */ to('module')))()),
  ]);
  // It answers whether it was taken up, not whether it arrived; the outside says that.
  navigator.sendBeacon(to('beacon'), 'words');
  return tried;
}

/** A frame says nothing of what came of it, and where it leads away it is the whole page that is led. */
export function addFrames(port: number): void {
  for (const address of [`http://127.0.0.1:${port}/frame`, 'data:text/html,<p>words', 'file:///etc/hosts']) {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }
}
