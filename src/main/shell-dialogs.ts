import { dialog, type BrowserWindow } from 'electron';
import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '../shared/app-error.ts';
import { valueOf } from '../shared/contract/answer.ts';
import { diskErrorCode } from '../shared/disk-error.ts';
import { CALLS } from '../shared/contract/contract.ts';
import type { LibraryKeeper } from '../shared/contract/library-keeper.ts';
import { ORDERS } from '../shared/contract/process-messages.ts';
import type { ShellHandlers } from '../shared/contract/window-gate.ts';

/** What can be imported, as the file dialog filters it. */
const READABLE = [
  {
    name: 'Reviews',
    extensions: ['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'htm', 'txt', 'md', 'eml'],
  },
  { name: 'All files', extensions: ['*'] },
];

/**
 * The calls for which a person chooses a place in one of the system's dialogs. The window sees no path, and Windows is told to keep
 * none in its list of recent files.
 */
export function dialogHandlers(
  keeper: LibraryKeeper,
  window: () => BrowserWindow | undefined,
): Pick<
  ShellHandlers,
  'chooseAndImport' | 'chooseLibrary' | 'chooseLibraryFolder' | 'chooseBackupFolder' | 'saveFile'
> {
  /** What the person chose; none where there is no window to ask in. */
  const chosen = async (options: Electron.OpenDialogOptions): Promise<readonly string[]> => {
    const parent = window();
    if (!parent) return [];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      ...options,
      properties: [...(options.properties ?? []), 'dontAddToRecent'],
    });
    return canceled ? [] : filePaths;
  };
  return {
    async chooseAndImport({ what }) {
      const paths = await chosen(
        what === 'files'
          ? { properties: ['openFile', 'multiSelections'], filters: READABLE }
          : { properties: ['openDirectory'] },
      );
      if (paths.length === 0) return { importId: null };
      const answer = await keeper.order('importPaths', { paths });
      return ORDERS.importPaths.output.parse(valueOf(answer));
    },
    async chooseLibrary() {
      const [path] = await chosen({
        properties: ['openFile'],
        filters: [{ name: 'Caselight libraries', extensions: ['caselight'] }],
      });
      if (path === undefined) return { library: null };
      const answer = await keeper.order('knowLibrary', { path });
      return CALLS.chooseLibrary.output.parse(valueOf(answer));
    },
    async chooseLibraryFolder() {
      const [path] = await chosen({ properties: ['openDirectory', 'createDirectory'] });
      if (path === undefined) return { folder: null };
      const answer = await keeper.order('knowFolder', { path });
      return CALLS.chooseLibraryFolder.output.parse(valueOf(answer));
    },
    async chooseBackupFolder() {
      const [folder] = await chosen({ properties: ['openDirectory', 'createDirectory'] });
      if (folder === undefined) return { chosen: false };
      valueOf(await keeper.order('backUpTo', { folder }));
      return { chosen: true };
    },
    async saveFile({ fileName, bytes }) {
      const parent = window();
      if (!parent) return { saved: false };
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: fileName.replaceAll(/[\\/:]/g, ' '),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return { saved: false };
      await writeWhole(filePath, bytes);
      return { saved: true };
    },
  };
}

/** Whole or not at all: to a temporary name beside it, then renamed. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.part`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new AppError(diskErrorCode(error) ?? 'cannot-write', {}, { cause: error });
  }
}
