/*
 * "npm start": reads the sample reviews into a temporary library, then opens the window. Where
 * Electron's program cannot be had, the same report opens as a page in the browser; where there is
 * no display, its place is printed.
 */
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const root = path.join(__dirname, '..');
const sample = path.join(root, 'out', 'renderer', 'sample');

const demo = spawnSync(
  process.execPath,
  [path.join(__dirname, 'caselight.cjs'), 'demo', '--out', sample],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (demo.status !== 0) process.exit(demo.status ?? 1);

const page = pathToFileURL(path.join(sample, 'themes.html')).href;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!hasDisplay) {
  say(`There is no display here, so the report on the sample reviews is at ${page}`);
} else if (!openWindow()) {
  say(`Electron's program could not be fetched, so the report opens in your browser: ${page}`);
  openPage();
}

/** Electron fetches its program the first time it is started. */
function openWindow() {
  const electron = path.join(root, 'node_modules', 'electron', 'cli.js');
  if (!fs.existsSync(electron)) return false;
  const window = spawnSync(process.execPath, [electron, root], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return window.status === 0;
}

function openPage() {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawnSync(opener, [page], { stdio: 'ignore' });
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
