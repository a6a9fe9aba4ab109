import { Option, type Command } from 'commander';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../core/export/written-document.ts';
import { findIdentifiers } from '../../core/identity/find-identifiers.ts';
import { exportRedacted } from '../../services/export-redacted.ts';
import { proposeRedactions } from '../../services/propose-redactions.ts';
import type { ActDone, By } from '../../services/coding-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import type { PseudonymRow, RedactionRow } from '../../services/redaction-ports.ts';
import { readBackWith } from '../../workers/written/read-back.ts';
import { writeDocument } from '../../workers/written/write-document.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actingCommand, actor, decider } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
  readonly coder?: string;
}

interface DecideOptions extends Options {
  readonly document?: number;
  readonly words?: string;
}

interface AddOptions extends Options {
  readonly reason: string;
  readonly instead: string;
}

interface ExportOptions extends Options {
  readonly format: WrittenFormat;
  readonly out: string;
}

const DECISIONS = [
  ['accept', 'take out what was proposed', 'accepted'],
  ['keep', 'leave in what was proposed', 'kept'],
  ['reopen', 'take decisions on redactions back', 'proposed'],
] as const;

/** `redact propose|list|accept|keep|reopen|add|remove|names|name|export`: copies that tell nobody who is meant. */
export function addRedact(program: Command, context: Context, finish: Finish): void {
  const { io } = context;
  const group = program
    .command('redact')
    .description('take out of a copy what could tell who is meant');
  const command = (name: string, description: string): Command =>
    actingCommand(group, name, description);

  async function act(
    { coder, json }: Options,
    who: typeof actor,
    work: (store: LibraryStore, by: By) => ActDone,
  ): Promise<void> {
    const { act: id, words } = await withLibrary(program, context, (store) =>
      work(store, who(store, context, coder)),
    );
    if (json) writeJson(io, 'redaction', { act: id, words });
    else io.out(id === null ? 'Nothing to change.\n' : `${words}.\n`);
    finish(EXIT.done);
  }

  command('propose', 'propose what to take out of a document; decided redactions stay')
    .argument('<document>', 'number as "list documents" shows it', wholeNumber)
    .action((documentId: number, options: Options) =>
      act(options, actor, (store, by) => proposeRedactions(store, findIdentifiers, documentId, by)),
    );

  command('list', 'list the redactions of a document with their words and reasons')
    .argument('<document>', '', wholeNumber)
    .action(async (documentId: number, { json }: Options) => {
      const rows = await withLibrary(program, context, (store) => store.redactions(documentId));
      if (json) writeJson(io, 'redactions', { documentId, redactions: rows });
      else io.out(redactionTable(rows));
      finish(EXIT.done);
    });

  for (const [name, description, decision] of DECISIONS) {
    command(name, description)
      .argument('[redaction...]', 'numbers as "redact list" shows them')
      .option('--document <number>', 'instead of numbers: all of this document', wholeNumber)
      .option('--words <words>', 'of these, only where these words stand')
      .action((ids: string[], options: DecideOptions) =>
        act(options, decider, (store, by) =>
          store.decideRedactions(
            [...ids.map(wholeNumber), ...ofDocument(store, options)],
            decision,
            by,
          ),
        ),
      );
  }

  command('add', 'take out words that were not proposed')
    .argument('<document>', '', wholeNumber)
    .argument('<start>', 'in code points of the text of the document', wholeNumber)
    .argument('<end>', 'exclusive', wholeNumber)
    .requiredOption('--reason <words>', 'why')
    .option('--instead <words>', 'what stands in its place', '')
    .action((documentId: number, start: number, end: number, options: AddOptions) =>
      act(options, decider, (store, by) => {
        const { reason, instead: replacement } = options;
        const why = { kind: 'other', reason, replacement } as const;
        return store.addRedactions(documentId, [{ start, end }], why, by);
      }),
    );

  command('remove', 'take away a redaction that was added by hand')
    .argument('<redaction>', '', wholeNumber)
    .action((id: number, options: Options) =>
      act(options, decider, (store, by) => store.removeRedaction(id, by)),
    );

  command('names', 'list by what the names of a case are replaced; keep this list apart')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .action(async (caseId: number, { json }: Options) => {
      const names = await withLibrary(program, context, (store) => store.pseudonyms(caseId));
      if (json) writeJson(io, 'pseudonyms', { caseId, pseudonyms: names });
      else io.out(nameTable(names));
      finish(EXIT.done);
    });

  command('name', 'say by what a name of a case is replaced')
    .argument('<case>', '', wholeNumber)
    .argument('<name>', 'as "redact names" shows it')
    .argument('<replacement>', 'a role or a pseudonym')
    .action((caseId: number, name: string, replacement: string, options: Options) =>
      act(options, decider, (store, by) => store.setPseudonym(caseId, name, replacement, by)),
    );

  command('export', 'write a redacted copy of a whole document, read back before it is kept')
    .argument('<document>', '', wholeNumber)
    .addOption(
      new Option('--format <format>', 'how to write it').choices(WRITTEN_FORMATS).default('docx'),
    )
    .requiredOption('--out <path>', 'the file to write')
    .action(async (documentId: number, { format, out, coder, json }: ExportOptions) => {
      const made = await withLibrary(program, context, async (store) => {
        const parsers = await context.parsers();
        const maker = {
          store,
          find: findIdentifiers,
          write: writeDocument,
          readBack: readBackWith(parsers),
        };
        const wanted = { documentId, format };
        const file = await exportRedacted(maker, wanted, actor(store, context, coder));
        await context.exported.write(out, file.bytes);
        return file;
      });
      const { facts, elsewhere } = made;
      if (json) writeJson(io, 'redacted-copy', { out, ...facts, elsewhere });
      else {
        io.out(
          `Wrote ${out}: ${facts.takenOut} taken out, of which nobody decided ${facts.undecided}; ${facts.kept} left in. It was read back, and no word taken out is in it by way of the file.\n`,
        );
        if (elsewhere.length > 0) {
          io.out(
            `These words were taken out at one place and stand at another, where they were left in or taken for other words. Look at each: ${elsewhere.join('; ')}.\n`,
          );
        }
      }
      finish(EXIT.done);
    });
}

function ofDocument(store: LibraryStore, { document, words }: DecideOptions): readonly number[] {
  if (document === undefined) return [];
  return store
    .redactions(document)
    .filter((row) => row.state !== 'manual' && (words === undefined || row.words === words))
    .map(({ id }) => id);
}

function redactionTable(rows: readonly RedactionRow[]): string {
  return formatTable(
    [
      { head: 'Redaction', align: 'right' },
      { head: 'Page', align: 'right' },
      { head: 'Kind' },
      { head: 'Words', most: 40 },
      { head: 'Instead', most: 30 },
      { head: 'State' },
      { head: 'Why', most: 60 },
    ],
    rows.map(({ id, page, kind, words, replacement, state, reason }) => [
      id,
      page,
      kind,
      words,
      replacement,
      state,
      reason,
    ]),
  );
}

function nameTable(names: readonly PseudonymRow[]): string {
  return formatTable(
    [
      { head: 'Name', most: 40 },
      { head: 'Instead', most: 40 },
      { head: 'Document', align: 'right' },
    ],
    names.map(({ name, replacement, documentId }) => [name, replacement, documentId]),
  );
}
