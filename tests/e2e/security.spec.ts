import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { ask, askWrongly, call } from './asking';
import { expect, test } from './launch';
import { setUpSmallTeam } from './small-team';

const preload = join(resolve(import.meta.dirname, '../..'), 'out/preload/preload.cjs');
const refused = /This window may not ask that/;

test.describe('a window of ours', () => {
  test('is shut in its sandbox, apart from the page, without Node', async ({ launchApp }) => {
    const { app, page } = await launchApp();
    const kept = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Electron answers what a window was really made with; its types do not name the method.
        const made = webContents as typeof webContents & { getLastWebPreferences(): Electron.WebPreferences };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          made.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
      }),
    );
    expect(kept).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    ]);
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
  });

  test('has one bridge: to call by name, and to hear what changed', async ({ launchApp }) => {
    const { page } = await launchApp();
    expect(await page.evaluate(() => Object.keys(window.goldenThread).sort())).toEqual(['call', 'onChange']);
  });

  test('is served by app:// with a policy that lets in our own files and nothing else', async ({
    launchApp,
  }) => {
    const { page } = await launchApp();
    expect(page.url()).toMatch(/^app:\/\/golden-thread\//);
    const policy = await page.evaluate(async () => {
      const answer = await fetch('index.html');
      return answer.headers.get('content-security-policy');
    });
    const rules = new Map(policy?.split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('connect-src')).toBe("connect-src 'self'");
    expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(rules.get('base-uri')).toBe("base-uri 'none'");
    expect(rules.get('style-src')).toBe("style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('is given no file from outside the pages folder, whatever the path', async ({ launchApp }) => {
    const { page } = await launchApp();
    const statuses = await page.evaluate(() => {
      const paths = [
        '%2e%2e/main/main.js',
        '..%2f..%2fpackage.json',
        '%2e%2e%2f%2e%2e%2fpackage.json',
        'no-such.html',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(`app://golden-thread/${path}`)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});

test.describe('nothing leads out of the program', () => {
  let outside: Server;
  let address: string;
  let heard: string[];

  test.beforeEach(async () => {
    heard = [];
    outside = createServer((request, answer) => {
      heard.push(request.url ?? '');
      answer.end('outside');
    });
    await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
    const at = outside.address();
    if (at === null || typeof at === 'string') throw new Error('The outside has no port.');
    address = `http://127.0.0.1:${at.port}`;
  });

  test.afterEach(() => {
    outside.close();
    expect(heard, 'what reached the outside').toEqual([]);
  });

  test('a page cannot be led away', async ({ launchApp }) => {
    const { app, page } = await launchApp();
    const before = page.url();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
        Object.assign(globalThis, { ledAway: !event.defaultPrevented });
      });
    });
    await page.evaluate((to) => {
      window.location.href = to;
    }, `${address}/away`);
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'ledAway') as unknown)).toBe(false);
    expect(page.url()).toBe(before);
  });

  test('a page cannot open a window', async ({ launchApp }) => {
    const { app, page } = await launchApp();
    expect(await page.evaluate((to) => window.open(to), `${address}/popup`)).toBeNull();
    expect(app.windows()).toHaveLength(1);
  });

  test('a page cannot fetch, send, load, frame or run anything from elsewhere', async ({ launchApp }) => {
    const { page } = await launchApp({ provoking: true });
    const outcomes = await page.evaluate(async (to) => {
      const loaded = (element: HTMLElement, at: 'src' | 'href'): Promise<string> =>
        new Promise((settled) => {
          element.addEventListener('load', () => settled('loaded'));
          element.addEventListener('error', () => settled('stopped'));
          element.setAttribute(at, `${to}/${element.tagName}`);
          document.body.append(element);
        });
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      const tried = {
        fetch: await fetch(`${to}/fetch`).then(
          () => 'loaded',
          () => 'stopped',
        ),
        image: await loaded(document.createElement('img'), 'src'),
        script: await loaded(document.createElement('script'), 'src'),
        style: await loaded(style, 'href'),
      };
      navigator.sendBeacon(`${to}/beacon`, 'words');
      return tried;
    }, address);
    expect(outcomes).toEqual({ fetch: 'stopped', image: 'stopped', script: 'stopped', style: 'stopped' });
  });

  test('the program itself asks for nothing outside, not even past the page’s policy', async ({
    launchApp,
  }) => {
    const { app } = await launchApp();
    const outcome = await app.evaluate(
      ({ session }, to) =>
        session.defaultSession.fetch(to).then(
          () => 'loaded',
          () => 'stopped',
        ),
      `${address}/session`,
    );
    expect(outcome).toBe('stopped');
  });

  test('every permission a page may ask for is denied', async ({ launchApp }) => {
    const { page } = await launchApp();
    const standing = await page.evaluate(() => {
      const names = [
        'camera',
        'microphone',
        'geolocation',
        'notifications',
        'clipboard-read',
        'midi',
      ] as const;
      return Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
    });
    expect(new Set(standing)).toEqual(new Set(['denied']));
    const asked = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      place: await new Promise<string>((settled) => {
        navigator.geolocation.getCurrentPosition(
          () => settled('given'),
          ({ code, PERMISSION_DENIED }) => settled(code === PERMISSION_DENIED ? 'denied' : 'failed'),
        );
      }),
      clipboard: await navigator.clipboard.readText().then(
        () => 'given',
        () => 'denied',
      ),
    }));
    expect(asked).toEqual({ notifications: 'denied', place: 'denied', clipboard: 'denied' });
  });
});

test.describe('who may ask what', () => {
  test('a name that is no call of ours is refused, whatever it is', async ({ launchApp }) => {
    const { page } = await launchApp();
    for (const name of [
      'no-such.call',
      '',
      '__proto__',
      'constructor',
      'toString',
      null,
      7,
      { name: 'device.read' },
    ]) {
      expect(await askWrongly(page, name, {}), String(name)).toMatch(refused);
    }
  });

  test('a call with more in it than its contract says is refused as a value, and nobody may say who they are', async ({
    launchApp,
  }) => {
    const { page } = await launchApp();
    await setUpSmallTeam(page);
    const answer = await askWrongly(page, 'team.change', {
      name: 'Hillside team',
      actingMemberId: 'somebody',
    });
    expect(JSON.parse(answer)).toMatchObject({ ok: false, refusal: { kind: 'input' } });
    expect((await ask(page, 'team.read', {})).team.name).toBe('Riverside team');
  });

  test('the wall may read the wall, and nothing else', async ({ launchApp }) => {
    const { page, wall } = await launchApp();
    await setUpSmallTeam(page);
    await ask(page, 'wall.show', {});
    const onWall = await wall();
    expect((await call(onWall, 'wall.read', {})).ok).toBe(true);
    for (const name of [
      'device.read',
      'home.read',
      'people.list',
      'team.read',
      'wall.hide',
      'drafts.read',
      'search.everything',
    ]) {
      expect(await askWrongly(onWall, name, {}), name).toMatch(refused);
    }
  });

  test('a window that is not ours is answered nothing, even with our bridge and our pages', async ({
    launchApp,
  }) => {
    const { app, page } = await launchApp();
    const opened = app.waitForEvent('window', (other) => other !== page);
    await app.evaluate(async ({ BrowserWindow }, path) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
      await stranger.loadURL('app://golden-thread/wall.html');
    }, preload);
    expect(await askWrongly(await opened, 'device.read', {})).toMatch(refused);
  });
});
