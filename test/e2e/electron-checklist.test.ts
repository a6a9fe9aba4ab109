import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS, EVENTS } from '../../src/shared/contract/contract.ts';
import { POLICY } from '../../src/shared/window-policy.ts';
import { bridgeNames } from '../support/bridge-in-page.ts';
import { ROOT } from '../support/command-line.ts';
import { launchApp, type LaunchedApp } from '../support/launch-app.ts';

/*
 * The twenty items of Electron's security checklist (electronjs.org, "Security", in its order), each on the
 * built app. What closed doors do with what they are asked is in test/main/closed-doors.test.ts; who is heard
 * in test/main/calls.test.ts; which files there are in test/main/app-protocol.test.ts.
 */

let app: LaunchedApp;
let page: Page;
let preferences: Readonly<Record<string, unknown>>;
const built = (file: string): string => readFileSync(join(ROOT, 'out', file), 'utf8');
const main = built('main/index.js');
const preload = built('preload/index.cjs');

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstWindow();
  preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.getLastWebPreferences(),
  );
});
afterAll(() => app.close());

describe('Electron’s security checklist', () => {
  it('1: loads nothing but its own files', () => {
    expect(page.url()).toMatch(/^(app:\/\/caselight|https:\/\/caselight\.app\.invalid)\//);
    for (const address of app.requests) expect(address).toMatch(/^app:\/\/caselight\//);
  });

  it('2: gives the page no Node', async () => {
    expect(preferences).toMatchObject({ nodeIntegration: false });
    expect(preferences['nodeIntegrationInWorker']).not.toBe(true);
    expect(preferences['nodeIntegrationInSubFrames']).not.toBe(true);
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      ),
    ).toEqual([]);
  });

  it('3: keeps the page’s world apart from the preload’s', () => {
    expect(preferences).toMatchObject({ contextIsolation: true });
  });

  it('4: runs the page in a sandbox', () => {
    expect(preferences).toMatchObject({ sandbox: true });
    expect(main).not.toMatch(/no-sandbox|disableSandbox/);
  });

  it('5: answers requests for permissions', () => {
    expect(main).toMatch(/setPermissionRequestHandler/);
    expect(main).toMatch(/setPermissionCheckHandler/);
  });

  it('6: leaves web security on', () => {
    expect(preferences).toMatchObject({ webSecurity: true });
    expect(main).not.toMatch(/disable-web-security/);
  });

  it('7: sends a policy that allows its own files alone, and runs no code made of text', async () => {
    const sent = await page.evaluate(async () => {
      const { headers } = await fetch(location.href);
      return headers.get('content-security-policy');
    });
    expect(sent).toBe(POLICY);
    expect(POLICY).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(POLICY).not.toMatch(/unsafe|\*|https?:/);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.body.append(script);
      // oxlint-disable-next-line typescript/no-implied-eval
      setTimeout('globalThis.ranText = true', 0);
      await new Promise((done) => setTimeout(done, 50));
      return ['ranInline', 'ranText'].filter((name) => name in globalThis);
    });
    expect(ran).toEqual([]);
  });

  it.each([
    ['8', 'allowRunningInsecureContent'],
    ['9', 'experimentalFeatures'],
    ['10', 'enableBlinkFeatures'],
  ])('%s: does not set %s', (_item, name) => {
    expect(preferences[name] ?? false).toBe(false);
    expect(main).not.toContain(name);
  });

  it('11 and 12: has no <webview>', async () => {
    expect(preferences).toMatchObject({ webviewTag: false });
    expect(main).toMatch(/will-attach-webview/);
    expect(await page.evaluate(() => 'getWebContentsId' in document.createElement('webview'))).toBe(
      false,
    );
  });

  it('13 and 14: goes nowhere and opens no window', async () => {
    const before = page.url();
    const asked = app.requests.length;
    await page.evaluate(() => {
      window.open('https://example.org/');
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
      link.remove();
      window.location.assign('https://example.org/');
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
    const elsewhere = app.requests
      .slice(asked)
      .filter((one) => !one.startsWith('app://caselight/'));
    // They were asked for and stopped: the double sees what the page tried.
    if (app.isDouble) expect(elsewhere.length).toBeGreaterThan(0);
  });

  it('15: hands no address to the system', () => {
    expect(main).not.toMatch(/openExternal|openPath/);
  });

  it('16: names one version of Electron, exactly', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('17: hears its own page alone', () => {
    expect(main.match(/ipcMain\.(handle|on)\b/g)).toEqual(['ipcMain.handle']);
    expect(main).toMatch(/senderFrame/);
  });

  it('18: loads nothing by file://', () => {
    expect(main).not.toMatch(/loadFile\(|['"`]file:\/\//);
    expect(main).toMatch(/protocol\.handle\("app"/);
  });

  it('19: has its fuses set', () => {
    const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
    const fuses = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(config)?.[1]?.trim().split(/\n\s*/);
    expect(fuses?.toSorted()).toEqual([
      'enableCookieEncryption: true',
      'enableEmbeddedAsarIntegrityValidation: true',
      'enableNodeCliInspectArguments: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'grantFileProtocolExtraPrivileges: false',
      'onlyLoadAppFromAsar: true',
      'runAsNode: false',
    ]);
  });

  it('20: shows the page the contract and nothing of Electron’s', async () => {
    expect((await bridgeNames(page)).toSorted()).toEqual(
      [...Object.keys(CALLS), ...Object.keys(EVENTS)].toSorted(),
    );
    expect(preload.match(/exposeIn\w+/g)).toEqual(['exposeInMainWorld']);
    expect(new Set(preload.match(/ipcRenderer\.\w+/g))).toEqual(
      new Set(['ipcRenderer.invoke', 'ipcRenderer.on', 'ipcRenderer.off']),
    );
  });
});
