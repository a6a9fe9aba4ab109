import type { Command } from 'commander';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LibraryKeeper } from '../../shared/contract/library-keeper.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { startBrowserHost } from '../serve/browser-host.ts';
import { threadPorts } from '../serve/database-thread.ts';
import { pageFiles } from '../serve/page-files.ts';

/** With no page open for so long, in milliseconds, the host ends by itself. */
const IDLE_MILLISECONDS = 10 * 60_000;

/** `serve`: Caselight's window as a page in the browser of this computer, for nobody else. */
export function addServe(program: Command, context: Context, finish: Finish): void {
  program
    .command('serve')
    .description('open Caselight in the browser of this computer')
    .option('--json', 'print the address as one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { library } = program.opts<{ library?: string }>();
      const out = join(context.root, 'out');
      const keeper = new LibraryKeeper(
        threadPorts(pathToFileURL(join(out, 'main', 'database-process.js')), {
          root: context.root,
          softwareVersion: context.softwareVersion,
          ...(library !== undefined && { library: resolve(library) }),
        }),
      );
      const host = await startBrowserHost(keeper, await pageFiles(join(out, 'renderer')), {
        idleMilliseconds: IDLE_MILLISECONDS,
      });
      if (json) writeJson(context.io, 'serve', { url: host.address });
      else {
        context.io.out(
          `Caselight is at ${host.address}\nThe address works once, on this computer only. Press Ctrl+C to end.\n`,
        );
      }
      context.io.signal.addEventListener('abort', () => void host.close(), { once: true });
      process.once('SIGTERM', () => void host.close());
      await host.ended;
      finish(EXIT.done);
    });
}
