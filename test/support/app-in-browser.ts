import { AxeBuilder } from '@axe-core/playwright';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { ROOT } from './command-line.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';
import { killAll, startedBy } from './processes.ts';
import { keepSamples, seedSamples } from './sample-cache.ts';

/** The data folder of the app that a page shows. */
const folders = new WeakMap<Page, string>();

/** How long a step may take on a busy machine, in milliseconds. */
const PATIENCE = 110_000;

/** The app as `caselight serve` gives it, open in a browser. */
export interface AppInBrowser {
  readonly page: Page;
  readonly browser: Browser;
  /** Everything the page said on its console as an error, and every error it threw. */
  readonly complaints: readonly string[];
  /** The address the host printed; used up. */
  readonly url: string;
  /** Ends the host and all that it started at one blow; the page stays. Where processes can be seen. */
  killHost(): Promise<void>;
  close(): Promise<void>;
}

/** As much of the answer as is asked about here. */
interface CurrentImport {
  readonly progress: { readonly status: string } | null;
}

/**
 * Starts the built app with a data folder of its own and opens it in a browser. `data` keeps what an
 * earlier run left there.
 */
export async function openAppInBrowser({
  width = 1280,
  height = 800,
  data,
  library,
}: {
  readonly width?: number;
  readonly height?: number;
  readonly data?: string;
  /** A library file in a place of its own. */
  readonly library?: string;
} = {}): Promise<AppInBrowser> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'caselight-app-')));
  await seedSamples(folder);
  const given = library === undefined ? [] : ['--library', library];
  const host = spawn(
    process.execPath,
    [join(ROOT, 'bin', 'caselight.cjs'), ...given, 'serve', '--json'],
    { env: { ...process.env, CASELIGHT_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(host, 'exit');
  const [line] = await once(host.stdout, 'data');
  const { url } = JSON.parse(String(line)) as { url: string };
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    // A colour on its way to another is no colour to measure.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  folders.set(page, folder);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForURL((now) => now.pathname === '/');
  return {
    page,
    browser,
    complaints,
    url,
    async killHost() {
      const { pid } = host;
      if (pid !== undefined) killAll([...startedBy(pid), { id: pid, command: '' }]);
      await ended;
    },
    async close() {
      await browser.close();
      host.kill('SIGTERM');
      await ended;
      if (data === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the sample reviews from the start, and waits until all of them are in. */
export async function openSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look around with sample reviews/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  // Of the element alone: in the text of all there is, a count may stand before another.
  await page.getByText('12 cases', { exact: true }).first().waitFor({ timeout: PATIENCE });
  await page.waitForFunction(async () => {
    const { caselight } = globalThis as unknown as {
      caselight: { currentImport(input: object): Promise<{ value: CurrentImport }> };
    };
    const { value } = await caselight.currentImport({});
    return value.progress?.status !== 'running';
  });
  // Before the test changes anything in it. Nothing writes to it now, so that its files agree.
  await keepSamples(folders.get(page) ?? '');
}

/** What axe finds against WCAG 2.2 AA on the page as it is now: empty where there is nothing. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}
