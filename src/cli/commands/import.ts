import type { Command } from 'commander';
import {
  importDocuments,
  type ImportedFile,
  type ImportResult,
} from '../../services/import-documents.ts';
import { messageFor } from '../../shared/messages.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { ProgressLine } from '../progress-line.ts';
import { counted } from '../counted.ts';

/** `import PATH...`: takes reviews into the library. Exit code 3 where some were refused. */
export function addImport(program: Command, context: Context, finish: Finish): void {
  program
    .command('import')
    .description('take reviews into the library: files, or folders of them')
    .argument('<path...>')
    .option('--json', 'a line of JSON for each file')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      // The parse processes get ready while the library is unlocked.
      const parsersStarted = context.parsers();
      const results = await withLibrary(program, context, async (store) => {
        const line = new ProgressLine(context.io, () => context.clock.monotonic());
        const shipped = store.useCodebook(await context.codebook(), context.clock.now());
        const own = store.codebookInUse();
        const codebookVersion = own?.id ?? shipped;
        const parsers =
          own === undefined || own.id === shipped
            ? await parsersStarted
            : await context.parsers(own.codebook);
        try {
          return await importDocuments(
            { store, parsers, files: context.files, clock: context.clock, codebookVersion },
            paths,
            {
              signal: context.io.signal,
              onProgress: (progress) => line.show(progress),
              onResult: (result) => {
                if (json) writeJson(context.io, 'import', jsonOf(result));
                else line.note(wordsFor(result));
              },
            },
          );
        } finally {
          line.end();
        }
      });
      if (!json) context.io.out(summary(results));
      finish(results.some((one) => one.status === 'refused') ? EXIT.someRefused : EXIT.done);
    });
}

function jsonOf(result: ImportResult): object {
  if (result.status !== 'refused') return result;
  const { what, next } = messageFor(result.error.code, result.error.detail);
  return {
    file: result.file,
    status: result.status,
    code: result.error.code,
    message: `${what} ${next}`,
    pages: 0,
    passages: 0,
    proposals: 0,
    ms: result.ms,
  };
}

function wordsFor(result: ImportResult): string {
  switch (result.status) {
    case 'imported':
      return `  ${result.file}: ${counted(result.pages, 'page')}, ${counted(result.passages, 'passage')}, ${counted(result.proposals, 'theme')} proposed${ofEach(result)}`;
    case 'duplicate':
      return `  ${result.file}: already in the library (document ${result.documentId})`;
    case 'refused': {
      const { what, next } = messageFor(result.error.code, result.error.detail);
      return `✗ ${result.file}: ${what}\n    ${next}`;
    }
  }
}

/** Which documents of a file are new, where some were in the library before. */
function ofEach({ documents = [] }: ImportedFile): string {
  const numbers = (status: ImportedFile['status']): string =>
    documents
      .filter((one) => one.status === status)
      .map(({ documentId }) => documentId)
      .join(', ');
  const known = numbers('duplicate');
  return known === ''
    ? ''
    : ` (new: document ${numbers('imported')}; already in the library: document ${known})`;
}

function summary(results: readonly ImportResult[]): string {
  const count = (status: ImportResult['status']): number =>
    results.filter((one) => one.status === status).length;
  const parts = [`${count('imported')} imported`];
  if (count('duplicate') > 0) parts.push(`${count('duplicate')} already there`);
  if (count('refused') > 0) parts.push(`${count('refused')} not taken in`);
  return `${results.length} ${results.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}.\n`;
}
