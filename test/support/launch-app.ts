import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { ROOT } from './command-line.ts';
import { seedSamples } from './sample-cache.ts';
import { launchDouble } from './electron-double/double-app.ts';

/** A running app, in the shape of Playwright's ElectronApplication: specs run on both. */
export interface LaunchedApp {
  /** Whether it runs on our double, where Electron's program is not there. */
  readonly isDouble: boolean;
  /** Addresses that pages asked for; on the double only. */
  readonly requests: readonly string[];
  firstWindow(): Promise<Page>;
  windows(): readonly Page[];
  /** Runs a function in the main process with Electron's modules. It can refer to its arguments alone. */
  evaluate<Result, Given>(
    // oxlint-disable-next-line typescript/no-explicit-any
    act: (electron: any, argument: Given) => Result | Promise<Result>,
    argument?: Given,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Starts the built app, with data of its own, on Electron where its program is there, on the double elsewhere. */
export async function launchApp({ data }: { readonly data?: string } = {}): Promise<LaunchedApp> {
  const userData = data ?? (await mkdtemp(join(tmpdir(), 'caselight-window-')));
  const env = { CASELIGHT_DATA: join(userData, 'data') };
  await seedSamples(join(userData, 'data'));
  const program = electronProgram();
  if (program === undefined) {
    return launchDouble(join(ROOT, 'out', 'main', 'index.js'), userData, env);
  }
  const app = await _electron.launch({
    executablePath: program,
    args: [ROOT, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env },
  });
  return Object.assign(app, { isDouble: false, requests: [] });
}

/** Electron's program, where it has been fetched. Requiring the package would fetch it. */
function electronProgram(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const path = join(folder, 'path.txt');
  if (!existsSync(path)) return undefined;
  const program = join(folder, 'dist', readFileSync(path, 'utf8'));
  return existsSync(program) ? program : undefined;
}
