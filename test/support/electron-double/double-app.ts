import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.ts';
import type { LaunchedApp } from '../launch-app.ts';
import { preloadSurroundings } from './in-page.ts';
import type { Fetched, ToMain, ToTest } from './messages.ts';

type Question = Extract<ToMain, { id: number }>;
type Unnumbered<M> = M extends { id: number } ? Omit<M, 'id'> : never;

/** Chromium cannot be sent to app://; it is sent to a host that is nowhere, and what it asks is answered here. */
const toWeb = (url: string): string => url.replace(/^app:\/\/([^/]+)/, 'https://$1.app.invalid');
const fromWeb = (url: string): string =>
  url.replace(/^https:\/\/([^/]+)\.app\.invalid/, 'app://$1');

const pack = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? { $bytes: Buffer.from(inner).toString('base64') } : inner,
  );
const unpack = (wire: string): { channel: string; values: unknown[] } =>
  JSON.parse(wire, (_key, inner: { $bytes?: string } | null) =>
    typeof inner === 'object' && inner?.$bytes !== undefined
      ? new Uint8Array(Buffer.from(inner.$bytes, 'base64'))
      : inner,
  ) as { channel: string; values: unknown[] };

/** Starts the built app on the double of Electron, its windows as pages of an installed browser. */
export async function launchDouble(
  main: string,
  userData: string,
  env: Record<string, string>,
): Promise<LaunchedApp> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const here = (name: string): URL => new URL(name, import.meta.url);
  const child = fork(here('./run-main.ts'), [main, `--user-data-dir=${userData}`], {
    serialization: 'advanced',
    execArgv: ['--import', here('./register.ts').href],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const pages = new Map<number, Page>();
  const isLoaded = new Set<number>();
  const requests: string[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const firstWindow = Promise.withResolvers<Page>();
  void exited.then(([code]) => firstWindow.reject(new Error(`main ended with ${String(code)}`)));
  firstWindow.promise.catch(() => undefined);
  let lastId = 0;

  const ask = (question: Unnumbered<Question>): Promise<unknown> => {
    lastId += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(lastId, answer);
    child.send({ ...question, id: lastId });
    return answer.promise;
  };
  const numberOf = (page: Page): number => [...pages].find(([, one]) => one === page)?.[0] ?? 0;

  await context.exposeBinding('doubleInvoke', async ({ page, frame }, wire: string) => {
    const { channel, values } = unpack(wire);
    const parent = frame.parentFrame();
    const sender = {
      url: fromWeb(frame.url()),
      parent: parent && { url: fromWeb(parent.url()), parent: null },
    };
    try {
      const window = numberOf(page);
      return pack({ value: await ask({ op: 'invoke', window, frame: sender, channel, values }) });
    } catch (error) {
      return pack({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await answerRequests(context, {
    requests,
    windowOf: numberOf,
    isLoaded: (window) => isLoaded.has(window),
    ask,
  });

  const done: {
    [Op in ToTest['op']]?: (message: Extract<ToTest, { op: Op }>) => Promise<unknown>;
  } = {
    async open({ window, preload, width, height }) {
      const page = await context.newPage();
      page.setDefaultTimeout(110_000);
      pages.set(window, page);
      await page.setViewportSize({ width, height });
      const source = readFileSync(preload, 'utf8');
      await page.addInitScript(
        `if (window.top === window) {
          const { require, module } = (${preloadSurroundings.toString()})();
          (function (require, module, exports) {${source}
          })(require, module, module.exports);
        }`,
      );
      page.on('popup', (popup) => void popup.close());
    },
    async load({ window, url }) {
      const page = pages.get(window);
      await page?.goto(toWeb(url));
      isLoaded.add(window);
      if (page) firstWindow.resolve(page);
    },
    async reload({ window }) {
      await pages.get(window)?.reload();
    },
    async send({ window, channel, values }) {
      await pages
        .get(window)
        ?.evaluate(
          (wire) =>
            (window as unknown as { doubleDispatch(wire: string): void }).doubleDispatch(wire),
          pack({ channel, values }),
        );
    },
    async close({ window }) {
      await pages.get(window)?.close();
    },
  };
  child.on('message', (message: ToTest) => {
    if (message.op === 'answer') {
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) asker?.resolve(message.value);
      else asker?.reject(new Error(message.error));
      return;
    }
    const act = done[message.op] as (given: ToTest) => Promise<unknown>;
    act(message).then(
      (value) =>
        'id' in message && child.connected && child.send({ op: 'answer', id: message.id, value }),
      (error: unknown) =>
        'id' in message &&
        child.connected &&
        child.send({ op: 'answer', id: message.id, error: String(error) }),
    );
  });

  return {
    isDouble: true,
    requests,
    firstWindow: () => firstWindow.promise,
    windows: () => [...pages.values()],
    evaluate: (act, argument) =>
      ask({ op: 'evaluate', source: act.toString(), argument }) as Promise<never>,
    async close() {
      if (child.connected) child.send({ op: 'quit' });
      await exited;
      await browser.close();
    },
  };
}

/** Every request of every page goes to main's own rules and protocol handler, and nowhere else. */
async function answerRequests(
  context: BrowserContext,
  app: {
    readonly requests: string[];
    readonly windowOf: (page: Page) => number;
    readonly isLoaded: (window: number) => boolean;
    readonly ask: (question: Unnumbered<Question>) => Promise<unknown>;
  },
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = fromWeb(request.url());
    app.requests.push(url);
    let window = 0;
    try {
      window = app.windowOf(request.frame().page());
    } catch {
      // The first request of a pop-up has no page yet.
    }
    if (request.isNavigationRequest()) {
      if (window === 0) {
        await app.ask({ op: 'popup', window: 1, url });
        return route.abort('aborted');
      }
      if (app.isLoaded(window) && !(await app.ask({ op: 'navigate', window, url }))) {
        return route.abort('aborted');
      }
    }
    const answer = (await app.ask({ op: 'fetch', url, method: request.method() })) as Fetched;
    if (answer.isBlocked) return route.abort('blockedbyclient');
    return route.fulfill({
      status: answer.status,
      headers: answer.headers,
      body: Buffer.from(answer.body),
    });
  });
}
