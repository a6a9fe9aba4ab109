import { Option, type Command } from 'commander';
import type { BackupDifference, BackupSecret } from '../../services/backup-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import type { BackupRow } from '../../services/settings-ports.ts';
import { AppError } from '../../shared/app-error.ts';
import type { ErrorCode } from '../../shared/app-error.ts';
import { messageFor } from '../../shared/messages.ts';
import { counted } from '../counted.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { libraryPath, passphrase, secret, withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
  readonly keep?: number;
  readonly yes?: boolean;
  readonly oldPassphraseFile?: string;
  readonly recoveryCodeFile?: string;
}

/** Why a library does not open, where a backup can take its place. */
const BEYOND_OPENING: readonly ErrorCode[] = [
  'library-missing',
  'library-damaged',
  'vault-missing',
  'vault-damaged',
];

/** `backup make|list|restore`: checked copies of the library and its key file. */
export function addBackup(program: Command, context: Context, finish: Finish): void {
  const group = program.command('backup').description('checked copies of the library');

  async function show(
    folder: string | undefined,
    { json }: Options,
    work: (store: LibraryStore) => void,
  ): Promise<void> {
    print(
      await withLibrary(program, context, (store) => {
        work(store);
        return folder === undefined ? store.knownBackups() : store.listBackups(folder);
      }),
      folder,
      json,
    );
  }

  function print(
    backups: readonly BackupRow[],
    folder: string | undefined,
    json: boolean | undefined,
    notKnownToBeOwn = 'another library',
  ): void {
    if (json) writeJson(context.io, 'backups', { backups });
    else {
      context.io.out(
        formatTable(
          [
            { head: 'Backup', most: 90 },
            { head: 'Made' },
            { head: 'MB', align: 'right' },
            { head: '' },
          ],
          backups.map(({ fileName, path, madeAt, bytes, ofThisLibrary }) => [
            folder === undefined ? path : fileName,
            madeAt,
            (bytes / 1e6).toFixed(1),
            ofThisLibrary ? '' : notKnownToBeOwn,
          ]),
        ),
      );
    }
    finish(EXIT.done);
  }

  group
    .command('list')
    .description(
      'list the backups in a folder, else in every place where this library was backed up',
    )
    .argument('[folder]')
    .option('--json', 'machine-readable output')
    .action(async (folder: string | undefined, options: Options) => {
      try {
        await show(folder, options, () => undefined);
      } catch (error) {
        if (!(error instanceof AppError) || !BEYOND_OPENING.includes(error.code)) throw error;
        const found = context.library.backupsOfClosed(libraryPath(program, context), folder);
        if (found.length === 0) throw error;
        const { what } = messageFor(error.code, error.detail);
        context.io.err(
          `${what} These copies may take its place: "caselight backup restore FILE".\n`,
        );
        print(found, folder, options.json, 'perhaps of another library');
      }
    });
  group
    .command('make')
    .description('back the library up into a folder, else into the one of its settings')
    .argument('[folder]')
    .option('--keep <number>', 'take away its own oldest ones beyond so many', wholeNumber)
    .option('--json', 'machine-readable output')
    .action((folder: string | undefined, options: Options) =>
      show(folder, options, (store) => {
        const place = folder ?? store.backupFolder();
        const risk = context.library.riskOfFolder(place);
        if (risk !== null) context.io.err(`${risk}\n`);
        store.backUpInto(place, options.keep ?? store.settings().backupsKept, context.clock.now());
      }),
    );
  addRestore(group, program, context, finish);
}

/** `backup restore`: puts a backup in the place of the library once it was said what would be lost. */
function addRestore(group: Command, program: Command, context: Context, finish: Finish): void {
  /** The secret of a backup from before the key was changed; undefined where none was given. */
  async function given({
    oldPassphraseFile,
    recoveryCodeFile,
  }: Options): Promise<BackupSecret | undefined> {
    if (oldPassphraseFile !== undefined) {
      return { kind: 'passphrase', secret: await secret(context, oldPassphraseFile, '') };
    }
    return recoveryCodeFile === undefined
      ? undefined
      : { kind: 'recovery-code', secret: await secret(context, recoveryCodeFile, '') };
  }

  /** Where the library cannot be opened, nothing can be compared. */
  async function restoreUnopened(file: string, options: Options): Promise<void> {
    const now = await given(options);
    const asked = now ?? {
      kind: 'passphrase',
      secret: await passphrase(program, context, 'Passphrase: '),
    };
    if (options.yes) {
      context.library.restoreClosed(libraryPath(program, context), file, asked).close();
    }
    tell(options, null);
  }

  function tell({ json, yes = false }: Options, difference: BackupDifference | null): void {
    if (json) writeJson(context.io, 'restore', { restored: yes, difference });
    else {
      const words = difference === null ? unopened() : inWords(difference);
      context.io.out(
        yes
          ? `${words}The backup has taken the place of the library. The library as it was is kept beside it.\n`
          : `${words}Repeat with --yes to restore it. The library as it is now is kept beside it.\n`,
      );
    }
    finish(EXIT.done);
  }

  group
    .command('restore')
    .description('put a backup in the place of the library')
    .argument('<file>', 'as "backup list" shows it')
    .option('--yes', 'do it; without this it is only said what would be lost')
    .addOption(
      new Option(
        '--old-passphrase-file <path>',
        'a file whose first line is the passphrase of the backup, where it was another',
      ).conflicts('recoveryCodeFile'),
    )
    .option(
      '--recovery-code-file <path>',
      'a file whose first line is the recovery code of the backup',
    )
    .option('--json', 'machine-readable output')
    .action(async (file: string, options: Options) => {
      const old = await given(options);
      let isOpen = false;
      try {
        const difference = await withLibrary(program, context, (store) => {
          isOpen = true;
          const found = store.compareBackup(file, old);
          if (options.yes) store.restoreBackup(file, context.clock.now(), old).close();
          return found;
        });
        tell(options, difference);
      } catch (error) {
        const isBeyond = error instanceof AppError && BEYOND_OPENING.includes(error.code);
        if (isOpen || !isBeyond) throw error;
        await restoreUnopened(file, options);
      }
    });
}

function unopened(): string {
  return 'The library cannot be opened, so that nobody can say what would be lost.\n';
}

function inWords({
  documents,
  until,
  lostDocuments,
  lostActs,
  returning,
}: BackupDifference): string {
  const acts =
    lostActs === null
      ? 'Acts that would be lost cannot be counted: the backup is of another past of this library.'
      : `${counted(lostActs, 'act')} done since would be lost.`;
  return [
    `The backup holds ${counted(documents, 'document')}; its last act was at ${until}.`,
    acts,
    ...named('Not in the backup, so they would be lost', lostDocuments),
    ...named('Deleted or erased since, so they would be here again', returning),
    '',
  ].join('\n');
}

function named(words: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${words}: ${names.join(', ')}.`];
}
