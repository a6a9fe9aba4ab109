import { InvalidArgumentError, type Command } from 'commander';
import { casebookIndex } from '../../core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../core/export/casebook/casebook-page.ts';
import { searchFor } from '../../core/search/search-options.ts';
import { casebookCounts, makeCasebook } from '../../services/make-casebook.ts';
import { recordExport } from '../../services/record-export.ts';
import { casebookProgram } from '../../workers/shipped-files.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { addLeavingOptions, guardOf, type LeavingOptions } from '../leaving-options.ts';
import { withLibrary } from '../library.ts';
import { counted } from '../counted.ts';

interface Options extends LeavingOptions {
  readonly cases?: readonly number[];
  readonly theme?: string;
  readonly search?: string;
  readonly confirmed?: boolean;
  readonly title?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** `export casebook`: chosen passages as one page that can be searched in any browser. */
export function addExportCasebook(
  parent: Command,
  program: Command,
  context: Context,
  finish: Finish,
): void {
  const command = parent
    .command('casebook')
    .description('chosen passages as one page to hand on, to search and print in any browser')
    .option('--cases <ids>', 'only of these cases: 3,7,12', caseIds)
    .option('--theme <id>', 'only passages tagged with this theme')
    .option('--search <query>', 'only passages that answer this search')
    .option('--confirmed', 'count and show only tags that a person confirmed')
    .option('--title <words>', 'what it is called')
    .requiredOption('--out <path>', 'write it to this file')
    .option('--json', 'machine-readable output');
  addLeavingOptions(command).action(async (options: Options) => {
    const { cases, theme, search, title, out } = options;
    const made = await withLibrary(program, context, async (store) => {
      const at = context.clock.now();
      const guard = guardOf(store, options);
      const casebook = makeCasebook(
        store,
        store.codebookInUse()?.codebook ?? (await context.codebook()),
        {
          confirmedOnly: options.confirmed === true,
          ...(cases && { cases }),
          ...(theme && { theme }),
          ...(search && {
            search: { ...searchFor(search), fieldWords: store.settings().fieldWords },
          }),
        },
        {
          madeOn: dayInWords(at),
          softwareVersion: context.softwareVersion,
          ...(title && { title }),
        },
        guard,
      );
      const script = await casebookProgram(context.root);
      const bytes = new TextEncoder().encode(
        casebookPage(casebook, casebookIndex(casebook), script),
      );
      const told = { kind: 'casebook', ...casebookCounts(casebook), bytes } as const;
      recordExport({ store, at, guard }, context.files, told);
      return { ...casebook, bytes };
    });
    await context.exported.write(out, made.bytes);
    const counts = { cases: made.cases.length, passages: made.passages.length };
    if (options.json) writeJson(context.io, 'casebook', { out, ...counts });
    else {
      context.io.out(
        `Wrote ${out}: ${counted(counts.passages, 'passage')} of ${counted(counts.cases, 'review')}. Keep it as carefully as the reviews.\n`,
      );
    }
    finish(EXIT.done);
  });
}

function caseIds(given: string): readonly number[] {
  return given.split(',').map((one) => {
    const id = Number(one.trim());
    if (!Number.isInteger(id) || id < 1)
      throw new InvalidArgumentError('Give numbers of cases: 3,7,12');
    return id;
  });
}

/** "21 November 2026". */
function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
