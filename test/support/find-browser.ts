import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** Where Chromium, Chrome and Edge are installed. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Arguments under which Chromium says nothing to anybody and needs no screen. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let found: string | undefined;

/**
 * A browser for the tests: CASELIGHT_BROWSER, Playwright's own, an installed one; else one that is
 * fetched by Playwright, or by apt on a Debian where that may be done. Throws one line where there is none.
 */
export function findBrowser(): string {
  found ??= installed() ?? fetched() ?? packaged();
  if (found === undefined) {
    throw new Error(
      'The tests of the window need a browser: install Chromium, Chrome or Edge, or run "npx playwright install chromium".',
    );
  }
  return found;
}

function installed(): string | undefined {
  const places = [process.env['CASELIGHT_BROWSER'], ownOfPlaywright(), ...USUAL_PLACES];
  return places.find((place) => place !== undefined && existsSync(place));
}

function ownOfPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

function fetched(): string | undefined {
  const playwright = createRequire(import.meta.url).resolve('playwright/package.json');
  const program = join(dirname(playwright), 'cli.js');
  spawnSync(process.execPath, [program, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return ownOfPlaywright();
}

function packaged(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const options = { stdio: 'ignore', timeout: 600_000 } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return installed();
}
