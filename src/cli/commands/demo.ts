import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import type { Run } from '../run.ts';
import { sampleFiles } from '../sample-files.ts';

/**
 * `demo`: the whole way on the sample reviews, in a library in a temporary place that is taken away
 * at the end. Each step is the command a person would type, and is shown.
 */
export function addDemo(program: Command, context: Context, finish: Finish, run: Run): void {
  program
    .command('demo')
    .description('import the sample reviews into a temporary library and report on them')
    .option('--out <folder>', 'where the reports are written', 'demo-output')
    .action(async ({ out }: { out: string }) => {
      const folder = await mkdtemp(join(tmpdir(), 'caselight-demo-'));
      const library = join(folder, 'samples.caselight');
      const env = {
        ...context.io.env,
        CASELIGHT_LIBRARY: library,
        CASELIGHT_PASSPHRASE: randomBytes(18).toString('base64url'),
      };
      const inDemo: Context = { ...context, io: { ...context.io, env } };
      const csv = join(out, 'themes.csv');
      const html = join(out, 'themes.html');
      const json = join(out, 'themes.json');
      const steps: [shown: string, argv: readonly string[]][] = [
        ['init', ['init']],
        ['import resources/samples', ['import', ...(await sampleFiles(context))]],
        ['list cases', ['list', 'cases']],
        ['report themes', ['report', 'themes']],
        ['search "health visitor" asked', ['search', '--limit', '5', '"health visitor" asked']],
        [
          `report themes --format csv --out ${csv}`,
          ['report', 'themes', '--format', 'csv', '--out', csv],
        ],
        [
          `report themes --format html --out ${html}`,
          ['report', 'themes', '--format', 'html', '--out', html],
        ],
        [
          `report themes --format json --out ${json}`,
          ['report', 'themes', '--format', 'json', '--out', json],
        ],
        ['verify', ['verify']],
      ];
      let worst: number = EXIT.done;
      try {
        for (const [shown, argv] of steps) {
          context.io.out(`\n$ caselight ${shown}\n\n`);
          worst = Math.max(worst, await run(argv, inDemo));
          if (context.io.signal.aborted) break;
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      finish(worst);
    });
}
