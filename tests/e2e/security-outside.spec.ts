import { createServer, type Server } from 'node:http';
import { expect, test } from './launch';

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
