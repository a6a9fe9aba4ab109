/*
 * "npm start": opens Caselight. In its own window where Electron's program is here or can be fetched;
 * otherwise in the browser of this computer; where there is no display, its address is printed.
 * Plain old JavaScript, so that any Node can read it.
 */
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** Fetching Electron's program is given up after so long, in milliseconds. */
const FETCH_LIMIT = 180_000;

const root = path.join(__dirname, '..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!hasDisplay) {
  say('There is no display here, so Caselight is served to a browser instead of opening a window.');
  serve(false);
} else if (!openWindow()) {
  say("Electron's program could not be fetched, so Caselight opens in your browser.");
  serve(true);
}

/** Opens the window; false where there is no program for it. */
function openWindow() {
  const program = electronProgram() ?? fetchElectron();
  if (program === undefined) return false;
  const child = spawn(program, [root], { stdio: 'ignore' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
  return true;
}

/** Electron's program, where it has been fetched. Requiring the package would fetch it. */
function electronProgram() {
  const folder = path.join(root, 'node_modules', 'electron');
  try {
    const name = fs.readFileSync(path.join(folder, 'path.txt'), 'utf8');
    const program = path.join(folder, 'dist', name);
    return fs.existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function fetchElectron() {
  const install = path.join(root, 'node_modules', 'electron', 'install.js');
  if (!fs.existsSync(install)) return undefined;
  say("Fetching Electron's program, once.");
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: FETCH_LIMIT });
  return electronProgram();
}

/** Serves Caselight to this computer's browser until Ctrl+C, or until no page has been open for a while. */
function serve(isOpened) {
  const child = spawn(
    process.execPath,
    [path.join(__dirname, 'caselight.cjs'), 'serve', '--json', ...process.argv.slice(2)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let line = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    line += text;
    if (!line.includes('\n')) return;
    const { url } = JSON.parse(line);
    line = '';
    say(`Caselight is at ${url}`);
    say('The address works once, on this computer only. Press Ctrl+C to end.');
    if (isOpened) openPage(url);
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

function openPage(url) {
  const [opener, ...before] = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  }[process.platform] ?? ['xdg-open'];
  spawn(opener, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
