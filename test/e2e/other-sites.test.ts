import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/command-line.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';

/*
 * What other sites can do to `caselight serve` from the same browser in which somebody uses it. Chromium is told that
 * evil.test is this computer, as a rebound name would be; the other site's page comes from a server of this test.
 */

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: ChildProcess;
let browser: Browser;
let context: BrowserContext;
let own: Page;
let origin = '';
let port = '';
let otherSite: Server;
let otherPort = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  host = spawn(process.execPath, [join(ROOT, 'bin', 'caselight.cjs'), 'serve', '--json'], {
    env: { ...process.env, CASELIGHT_DATA: folder.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(host.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { url } = JSON.parse(String(line)) as { url: string };
  ({ origin, port } = new URL(url));
  otherSite = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Another site</title>');
  });
  otherSite.listen(0, '127.0.0.1');
  await once(otherSite, 'listening');
  otherPort = (otherSite.address() as AddressInfo).port;
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_ARGUMENTS, '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  });
  context = await browser.newContext();
  own = await context.newPage();
  await own.goto(url);
  await own.getByRole('heading', { level: 1 }).first().waitFor();
});
afterAll(async () => {
  await browser.close();
  otherSite.close();
  host.kill('SIGTERM');
  await once(host, 'exit');
  await folder.remove();
});

/**
 * A page of another site, and with which status the host answered all that it asks from now on. What comes back is
 * read below the browser's own refusals, which would hide it.
 */
async function openAt(address: string): Promise<{ page: Page; statuses: number[] }> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const asked = new Set<string>();
  const statuses: number[] = [];
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).port === port) asked.add(requestId);
  });
  network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    if (asked.has(requestId)) statuses.push(statusCode);
  });
  await network.send('Network.enable');
  await page.goto(address);
  return { page, statuses };
}

/** Everything that a page can try on the host; gives what it could read. */
const tryEverything = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (target) => {
    const read: string[] = [];
    const reading = async (what: string, asked: Promise<globalThis.Response>): Promise<void> => {
      try {
        const answer = await asked;
        if (answer.type !== 'opaque' && answer.ok) read.push(`${what}: ${await answer.text()}`);
      } catch {
        // Refused by the browser.
      }
    };
    const credentials = 'include';
    await reading('page', fetch(`${target}/index.html`, { credentials }));
    await reading('opaque page', fetch(`${target}/`, { credentials, mode: 'no-cors' }));
    for (const mode of ['cors', 'no-cors'] as const) {
      await reading(
        `call ${mode}`,
        fetch(`${target}/call/libraryState`, { method: 'POST', credentials, mode, body: '{}' }),
      );
    }
    const loads = (element: HTMLImageElement | HTMLScriptElement, address: string) =>
      new Promise<void>((done) => {
        element.addEventListener('load', () => {
          read.push(`loaded ${address}`);
          done();
        });
        element.addEventListener('error', () => done());
        element.src = address;
        document.body.append(element);
      });
    await loads(document.createElement('img'), `${target}/icon.svg`);
    await loads(document.createElement('script'), `${target}/index.html`);
    await new Promise<void>((done) => {
      const events = new EventSource(`${target}/events`, { withCredentials: true });
      events.addEventListener('open', () => {
        read.push('events');
        done();
      });
      events.addEventListener('error', () => {
        events.close();
        done();
      });
    });
    return read;
  }, origin);

describe('another site in the same browser', () => {
  it.each([
    ['elsewhere', () => `http://evil.test:${otherPort}/`],
    // To a browser's cookies every port of a computer is one site: the strict cookie is sent along.
    ['at another port of this computer', () => `http://127.0.0.1:${otherPort}/`],
  ])('%s reads nothing and is refused whatever it asks', async (_where, address) => {
    const { page, statuses } = await openAt(address());
    expect(await tryEverything(page)).toEqual([]);
    expect(statuses.length).toBeGreaterThan(3);
    expect(new Set(statuses)).toEqual(new Set([403]));
    await page.close();
  });

  it('cannot show it in a frame, under whose glass a person would press', async () => {
    const { page } = await openAt(`http://127.0.0.1:${otherPort}/`);
    await page.evaluate((target) => {
      const frame = document.createElement('iframe');
      frame.src = `${target}/`;
      document.body.append(frame);
      return new Promise((done) => frame.addEventListener('load', done));
    }, origin);
    const frame = page.frames()[1];
    expect(await frame?.evaluate(() => document.body.innerText)).not.toMatch(/Caselight|library/i);
    expect(await frame?.evaluate(() => 'caselight' in globalThis)).toBe(false);
    await page.close();
  });

  it('cannot send a form to it', async () => {
    const { page, statuses } = await openAt(`http://evil.test:${otherPort}/`);
    await Promise.all([
      page.waitForURL(`${origin}/**`),
      page.evaluate((target) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = `${target}/call/lockLibrary`;
        document.body.append(form);
        form.submit();
      }, origin),
    ]);
    // What follows is the icon, which the browser asks for once it is there.
    expect(statuses[0]).toBe(403);
    await page.close();
  });

  it('gets nothing under a name that it bound to this computer', async () => {
    const { page, statuses } = await openAt(`http://evil.test:${port}/`);
    expect(new Set(statuses)).toEqual(new Set([403]));
    expect(
      await page.evaluate(async () => {
        const calls = ['/index.html', '/events', '/enter?token=x'].map((path) => fetch(path));
        calls.push(fetch('/call/libraryState', { method: 'POST', body: '{}' }));
        return (await Promise.all(calls)).map(({ status }) => status);
      }),
    ).toEqual([403, 403, 403, 403]);
    await page.close();
  });

  it('changed nothing for the person at work', async () => {
    expect(
      await own.evaluate(async () => (await fetch('/index.html')).status),
      'its own page is still let in',
    ).toBe(200);
  });
});
