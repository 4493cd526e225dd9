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

  test('has one bridge: to call by name, to hear what changed, and to say where something failed', async ({
    launchApp,
  }) => {
    const { page } = await launchApp();
    expect(await page.evaluate(() => Object.keys(window.goldenThread).sort())).toEqual([
      ...['call', 'fault', 'onChange'],
    ]);
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
      const webPreferences = { preload: path, sandbox: true, partition: 'golden-thread' };
      const stranger = new BrowserWindow({ show: false, webPreferences });
      await stranger.loadURL('app://golden-thread/wall.html');
    }, preload);
    expect(await askWrongly(await opened, 'device.read', {})).toMatch(refused);
  });
});
