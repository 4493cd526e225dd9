import { once } from 'node:events';
import { ask } from './asking';
import { expect, type RunningApp, test } from './launch';
import { setUpSmallTeam } from './small-team';

/** Where each window stands, by its title, and how it was made. */
function windowsOf({ app }: RunningApp) {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      title: window.getTitle(),
      bounds: window.getBounds(),
      fullScreen: window.isFullScreen(),
      ground: window.getBackgroundColor().toLowerCase(),
    })),
  );
}

test('the window opens where it stood when it was closed', async ({ launchApp }) => {
  const place = { x: 140, y: 90, width: 1000, height: 700 };
  const first = await launchApp();
  // It fills its display when it is shown; only then can a hand move it.
  await expect
    .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
  // It shrinks in its own time, and where that is still to come it undoes what a hand did meanwhile.
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window?.isMaximized() === false && window.getBounds().width === window.getNormalBounds().width;
      }),
    )
    .toBe(true);
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await expect.poll(async () => (await windowsOf(first))[0]?.bounds).toEqual(place);
  await first.close();
  const second = await launchApp({ userData: first.userData });
  expect((await windowsOf(second))[0]?.bounds).toEqual(place);
});

test('a window that stood where no display is any more opens on one that is', async ({ launchApp }) => {
  const first = await launchApp();
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.unmaximize();
    window?.setBounds({ x: 9000, y: 9000, width: 900, height: 600 });
  });
  await first.close();
  const second = await launchApp({ userData: first.userData });
  const [window] = await windowsOf(second);
  const { width, height } = await second.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect(window?.bounds.x).toBeLessThan(width);
  expect(window?.bounds.y).toBeLessThan(height);
});

test('the window is dark from its first moment where the team chose dark', async ({ launchApp }) => {
  const first = await launchApp();
  await ask(first.page, 'device.set-appearance', { theme: 'dark', textScale: 100 });
  expect((await windowsOf(first))[0]?.ground).toBe('#08181f');
  await first.close();
  const second = await launchApp({ userData: first.userData });
  expect((await windowsOf(second))[0]?.ground).toBe('#08181f');
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('on one display the wall is a window of its own, to move and to share', async ({ launchApp }) => {
  const running = await launchApp();
  await setUpSmallTeam(running.page);
  await ask(running.page, 'wall.show', {});
  await running.wall();
  const wall = (await windowsOf(running)).find(({ title }) => title === 'Golden Thread on the wall');
  const display = await running.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect(wall?.fullScreen).toBe(false);
  expect(wall?.bounds.width).toBeLessThan(display.width);
  expect(await ask(running.page, 'device.read', {})).toMatchObject({ displays: 1, wall: 'shown' });
});

test('closing our own window closes the wall with it, and ends the program', async ({ launchApp }) => {
  const running = await launchApp();
  await setUpSmallTeam(running.page);
  await ask(running.page, 'wall.show', {});
  await running.wall();
  const ended = once(running.app.process(), 'exit');
  await running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ title }) => title === 'Golden Thread');
    setImmediate(() => window?.close());
  });
  expect((await ended)[0]).toBe(0);
});
