import { Argument, type Command } from 'commander';
import type { LibraryStore } from '../../services/ports.ts';
import type { RetentionRow } from '../../services/retention-ports.ts';
import { AppError } from '../../shared/app-error.ts';
import { counted } from '../counted.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { ageOut, withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actor } from './actor.ts';
import { copiesInWords } from './copies-in-words.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
  readonly coder?: string;
  readonly yes?: boolean;
  readonly all?: boolean;
  readonly by?: string;
}

const THING = new Argument('<what>').choices(['case', 'document']);
const NUMBER = ['<number>', 'as "list" shows it', wholeNumber] as const;

type Thing = 'case' | 'document';

/** `retention due|mark|keep|erase|erasures`: who may see a document, until when it is kept, and taking it away for good. */
export function addRetention(program: Command, context: Context, finish: Finish): void {
  const group = program
    .command('retention')
    .description('published and restricted documents, how long they are kept, and erasing them');

  function show(rows: readonly RetentionRow[], { json }: Options): void {
    if (json) writeJson(context.io, 'retention', { documents: rows });
    else {
      context.io.out(
        rows.length === 0
          ? 'No document is due.\n'
          : formatTable(
              [
                { head: 'Document', align: 'right' },
                { head: 'Case', align: 'right' },
                { head: 'Keep until' },
                { head: 'Who may see it' },
                { head: 'File', most: 50 },
              ],
              rows.map(({ documentId, caseId, keepUntil, access, fileName }) => [
                documentId,
                caseId,
                keepUntil ?? '',
                access ?? '',
                fileName,
              ]),
            ),
      );
    }
    finish(EXIT.done);
  }

  async function change(
    options: Options,
    what: Thing,
    id: number,
    act: (store: LibraryStore, documentIds: readonly number[]) => void,
  ): Promise<void> {
    const rows = await withLibrary(program, context, (store) => {
      const ids = documentsOf(store, what, id);
      act(store, ids);
      return store.retention().filter(({ documentId }) => ids.includes(documentId));
    });
    show(rows, options);
  }

  group
    .command('due')
    .description('list the documents whose day is past')
    .option('--by <day>', 'those whose day is past on this one, as 2031-03-31')
    .option('--all', 'list every document')
    .option('--json', 'machine-readable output')
    .action(async (options: Options) => {
      const today = options.by ?? context.clock.now().slice(0, 10);
      const rows = await withLibrary(program, context, (store) => store.retention());
      show(
        rows.filter(({ keepUntil }) => options.all || (keepUntil !== null && keepUntil < today)),
        options,
      );
    });
  group
    .command('mark')
    .description('say who may see a document, or all documents of a case')
    .addArgument(THING)
    .argument(...NUMBER)
    .addArgument(new Argument('<label>').choices(['published', 'restricted', 'none']))
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(
      (what: Thing, id: number, label: 'published' | 'restricted' | 'none', options: Options) =>
        change(options, what, id, (store, ids) =>
          store.setAccess(
            ids,
            label === 'none' ? null : label,
            actor(store, context, options.coder),
          ),
        ),
    );
  group
    .command('keep')
    .description('say until when a document is kept, or all documents of a case')
    .addArgument(THING)
    .argument(...NUMBER)
    .argument('<day>', 'the last day, as 2031-03-31; "none" for no day')
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action((what: Thing, id: number, day: string, options: Options) =>
      change(options, what, id, (store, ids) =>
        store.setKeepUntil(ids, day === 'none' ? null : day, actor(store, context, options.coder)),
      ),
    );
  addErase(group, program, context, finish);
}

/** `retention erase`: takes documents away once it was said what goes, and tells by when backups no longer hold them. */
function addErase(group: Command, program: Command, context: Context, finish: Finish): void {
  group
    .command('erase')
    .description(
      'take a document, or all documents of a case, away for good, with what was done to them',
    )
    .addArgument(THING)
    .argument(...NUMBER)
    .option('--yes', 'do it; without this it is only said what would go')
    .option('--json', 'machine-readable output')
    .action(async (what: Thing, id: number, { json, yes = false }: Options) => {
      const { documents, copies, erasure, days } = await withLibrary(program, context, (store) => {
        const ids = documentsOf(store, what, id);
        const found = store.listDocuments().filter((one) => ids.includes(one.id));
        const before = { documents: found, copies: store.copies(ids) };
        const { daysInBackups } = store.settings();
        if (!yes) return { ...before, erasure: null, days: daysInBackups };
        const made = store.eraseDocuments(ids, context.clock.now());
        ageOut(store, context);
        const now = store.erasures().find((one) => one.id === made.id) ?? made;
        return { ...before, erasure: now, days: daysInBackups };
      });
      if (json) {
        writeJson(context.io, 'erasure', { erased: yes, documents, copies, days, erasure });
      } else {
        const names = documents.map(({ fileName }) => fileName).join(', ');
        const tags = documents.reduce((sum, { confirmed }) => sum + confirmed, 0);
        const lines = [
          `${counted(documents.length, 'document')}: ${names}; with ${counted(tags, 'confirmed tag')} and all decisions on them.`,
          ...copiesInWords(copies),
          erasure === null
            ? `Backups that Caselight made would be gone within ${counted(days, 'day')}. It cannot be undone.\nRepeat with --yes to erase.`
            : erasure.goneAt === null
              ? `Erased. Backups that Caselight made hold them until ${erasure.goneBy}; then they go the next time that the library is opened.`
              : 'Erased, from the backups too.',
        ];
        context.io.out(`${lines.join('\n')}\n`);
      }
      finish(EXIT.done);
    });
  group
    .command('erasures')
    .description('list what was erased, and by when backups no longer hold it')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: Options) => {
      const erasures = await withLibrary(program, context, (store) => store.erasures());
      if (json) writeJson(context.io, 'erasures', { erasures });
      else {
        context.io.out(
          formatTable(
            [
              { head: 'When' },
              { head: 'Documents', align: 'right' },
              { head: 'Gone from backups by' },
              { head: 'Gone' },
            ],
            erasures.map(({ at, documents, goneBy, goneAt }) => [
              at,
              documents,
              goneBy,
              goneAt ?? '',
            ]),
          ),
        );
      }
      finish(EXIT.done);
    });
}

function documentsOf(store: LibraryStore, what: Thing, id: number): readonly number[] {
  const ids = store
    .listDocuments()
    .filter((one) => (what === 'case' ? one.caseId : one.id) === id)
    .map((one) => one.id);
  if (ids.length === 0) throw new AppError('not-found');
  return ids;
}
