import { call } from '../asking';
import { expect, type RunningApp, test } from '../launch';
import { planOf, wednesday } from '../reflection/some-sessions';
import { goTo } from '../sample-screens';
import { listenOutside, type Outside } from './listening-outside';
import { startNetLog, whatLeft } from './net-log';
import { addFrames, tryEveryWayOut } from './ways-out';

let outside: Outside;
test.beforeEach(async () => {
  outside = await listenOutside();
});
test.afterEach(() => outside.close());

const came = (tried: Readonly<Record<string, string>>) =>
  Object.entries(tried).flatMap(([name, what]) => (what === 'stopped' ? [] : [name]));

async function nothingLeft(running: RunningApp): Promise<void> {
  expect(outside.heard).toEqual([]);
  expect(await whatLeft(running)).toEqual([]);
}

test('a page tries every way out, and none leads anywhere', async ({ launchApp }) => {
  const running = await launchApp({ provoking: true });
  await startNetLog(running);
  expect(came(await running.page.evaluate(tryEveryWayOut, outside.port))).toEqual([]);
  await running.page.evaluate(addFrames, outside.port);
  expect(running.app.windows()).toHaveLength(1);
  await nothingLeft(running);
});

test('without its policy, as a page that had got round it, it still comes to nothing', async ({
  launchApp,
}) => {
  const running = await launchApp({ provoking: true });
  const session = await running.page.context().newCDPSession(running.page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await running.page.reload();
  await running.page.waitForLoadState('domcontentloaded');
  await startNetLog(running);
  expect(came(await running.page.evaluate(tryEveryWayOut, outside.port))).toEqual([]);
  await running.page.evaluate(addFrames, outside.port);
  expect(running.app.windows()).toHaveLength(1);
  await nothingLeft(running);
});

test('a session made later, and the program’s own asking, come to nothing too', async ({ launchApp }) => {
  const running = await launchApp();
  await startNetLog(running);
  const outcomes = await running.app.evaluate(async ({ net, session }, port) => {
    const asked = [
      session.defaultSession.fetch(`http://127.0.0.1:${port}/default`),
      session.fromPartition('golden-thread').fetch(`http://127.0.0.1:${port}/ours`),
      session.fromPartition('another').fetch(`http://127.0.0.1:${port}/another`),
      session.fromPartition('persist:kept').fetch(`http://127.0.0.1:${port}/kept`),
      net.fetch(`http://golden-thread-outside.test:${port}/net`),
    ];
    const settled = await Promise.allSettled(asked);
    const resolved = await session.defaultSession.resolveHost('golden-thread-outside.test').then(
      () => 'fulfilled',
      () => 'rejected',
    );
    return [...settled.map(({ status }) => status), resolved];
  }, outside.port);
  expect(new Set(outcomes)).toEqual(new Set(['rejected']));
  await nothingLeft(running);
});

test('behind the cancelled requests stands a proxy that is nowhere, for this computer’s own addresses too', async ({
  launchApp,
}) => {
  const { app } = await launchApp();
  const routes = () =>
    app.evaluate(({ session }) => {
      const sessions = [undefined, 'golden-thread', 'another'].map((name) =>
        name === undefined ? session.defaultSession : session.fromPartition(name),
      );
      const urls = ['http://127.0.0.1:1/', 'http://localhost/', 'https://golden-thread-outside.test/'];
      return Promise.all(sessions.flatMap((each) => urls.map((url) => each.resolveProxy(url))));
    });
  // A session that has just been made does not know its proxy at once; what it asks meanwhile waits for it.
  await expect.poll(async () => [...new Set(await routes())]).toEqual(['SOCKS5 nowhere.invalid:9']);
});

test('no session has a spelling checker, which would fetch its dictionaries', async ({ launchApp }) => {
  const { app } = await launchApp();
  expect(
    await app.evaluate(({ session }) =>
      [session.defaultSession, session.fromPartition('golden-thread'), session.fromPartition('another')].map(
        (each) => each.isSpellCheckerEnabled(),
      ),
    ),
  ).toEqual([false, false, false]);
});

test('a file or an address dropped on the window leads nowhere', async ({ launchApp }) => {
  const running = await launchApp({ args: ['--sample'], provoking: true });
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const before = page.url();
  await startNetLog(running);
  await page.evaluate((port) => {
    const data = new DataTransfer();
    data.items.add(
      new File([`<script src="http://127.0.0.1:${port}/x"></script>`], 'dropped.html', { type: 'text/html' }),
    );
    data.setData('text/uri-list', `http://127.0.0.1:${port}/dropped`);
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
  }, outside.port);
  // A real drop goes by the window itself, as the system sends it.
  const session = await page.context().newCDPSession(page);
  const dropped = {
    items: [{ mimeType: 'text/uri-list', data: `http://127.0.0.1:${outside.port}/dropped` }],
    files: ['/etc/hosts'],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data: dropped });
  expect(page.url()).toBe(before);
  expect(running.app.windows()).toHaveLength(1);
  await nothingLeft(running);
});

test('a link in Markdown is not taken in, and what is leads nowhere', async ({ launchApp }) => {
  const running = await launchApp({ ...wednesday, args: ['--sample'], provoking: true });
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await startNetLog(running);
  const to = `127.0.0.1:${outside.port}`;
  const plan = await planOf(page, 'one-of-us-presents', { leads: 'Helen', presents: 'Callum' });
  const planning = (material: string) =>
    call(page, 'sessions.plan', { ...plan, pack: { ...plan.pack, material } });
  for (const material of [
    `[Read on](http://${to}/link)`,
    `<http://${to}/pointed>`,
    `![A picture](http://${to}/i.png)`,
  ])
    expect(await planning(material), material).toMatchObject({ ok: false, refusal: { kind: 'pack-unsafe' } });

  // What names an address without leading to it is words, and no part of the page leads there.
  const words = await planning(`Read on at ${to}/bare.`);
  if (!words.ok) throw new Error('Words were refused.');
  await goTo(page, `/reflection/session/${words.value.id}`);
  await page.getByText('Read on at').click();
  const leading = await page.evaluate(
    (outsideAt) =>
      [...document.querySelectorAll('[href], [src]')].filter((element) =>
        [element.getAttribute('href'), element.getAttribute('src')].some((at) => at?.includes(outsideAt)),
      ).length,
    to,
  );
  expect(leading).toBe(0);
  expect(page.url()).toMatch(/^app:/);
  await nothingLeft(running);
});
