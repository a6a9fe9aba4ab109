import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupRow } from '../services/settings-ports.ts';
import { LOG_ENDINGS, removeLibrary } from './remove-library.ts';
import { translated } from './sqlite-error.ts';
import { libraryIdOf, vaultPath } from './vault.ts';

/**
 * The libraries with their key files in a folder, the latest first, but for the one that is open. None is
 * opened: whether one is of this library is what its key file says. Throws AppError 'cannot-read'.
 */
export function listBackups(folder: string, openPath: string, libraryId: string): BackupRow[] {
  return translated(() => {
    if (!existsSync(folder)) return [];
    const paths = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
      .filter((path) => path !== openPath && existsSync(vaultPath(path)));
    return paths
      .map((path): BackupRow => {
        const file = statSync(path);
        return {
          path,
          fileName: basename(path),
          madeAt: madeAt(basename(path), file.mtime),
          bytes: file.size + statSync(vaultPath(path)).size,
          ofThisLibrary: libraryIdOf(vaultPath(path)) === libraryId,
        };
      })
      .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || a.path.localeCompare(b.path));
  });
}

/** The day and the time in names that Caselight gives, with what stands between them. */
const STAMP =
  /(?: |\.before-(?:update|restore)-)(\d{4})-?(\d\d)-?(\d\d) ?(\d\d)(\d\d)(\d\d)\d*(?:\.[^.]*)?$/;

/** When a backup was made: at the end of the second in its name, for a copy of the file is younger; the file's own time where that is earlier. */
function madeAt(fileName: string, changed: Date): string {
  const [, year, month, day, hours, minutes, seconds] = STAMP.exec(fileName) ?? [];
  const named = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.999Z`);
  return new Date(
    Math.min(changed.getTime(), Number.isNaN(named) ? Infinity : named),
  ).toISOString();
}

/**
 * The backups of a library that is closed: in a folder, else beside it and in its folder of backups. Of it alone where its key file
 * still says which it is, else all that there are.
 */
export function backupsOfClosed(path: string, folder?: string): BackupRow[] {
  const own = existsSync(vaultPath(path)) ? libraryIdOf(vaultPath(path)) : null;
  const folders = folder === undefined ? [join(dirname(path), 'backups'), dirname(path)] : [folder];
  return folders
    .flatMap((one) => listBackups(one, path, own ?? ''))
    .filter(({ ofThisLibrary }) => own === null || ofThisLibrary);
}

/** "north 2026-03-01 100000.caselight" for a library "north.caselight": names sort by time. */
export function backupName(openPath: string, at: string): string {
  const [day = '', time = ''] = at.split('T');
  const extension = extname(openPath);
  return `${basename(openPath, extension)} ${day} ${time.slice(0, 8).replaceAll(':', '')}${extension}`;
}

/** Whether a file is named as `backupName` names the backups of this library. */
export function isNamedSo(openPath: string, fileName: string): boolean {
  const zeros = (name: string): string => name.replaceAll(/\d/g, '0');
  return zeros(fileName) === zeros(backupName(openPath, '0000-00-00T00:00:00'));
}

/** Whether a name is one that a backup is given: by backupName, before an update, or before a backup was restored. */
export function isNamedByCaselight(name: string): boolean {
  return / \d{4}-\d\d-\d\d \d{6}(?:\.[^.]*)?$|\.before-(?:update|restore)-\d+$/.test(name);
}

/**
 * Takes away what was put aside before a restore, up to a moment, and is no set that could be listed: a log whose library is
 * gone, or a library whose key file is.
 */
export function clearStrayAsides(libraryPath: string, before: string): void {
  const folder = dirname(libraryPath);
  const start = `${basename(libraryPath)}.before-restore-`;
  for (const name of readdirSync(folder)) {
    const log = LOG_ENDINGS.find((ending) => name.endsWith(ending)) ?? '';
    const set = name.slice(0, name.length - log.length);
    if (!name.startsWith(start) || !isNamedByCaselight(set)) continue;
    const path = join(folder, set);
    if (existsSync(path) && existsSync(vaultPath(path))) continue;
    if (madeAt(set, statSync(join(folder, name)).mtime) <= before) rmSync(join(folder, name));
  }
}

/**
 * Takes away the oldest of a library's own backups beyond `keep`, but never the one that was just made, whatever the clock
 * says; only those with a name that backupName gives.
 */
export function thinBackups(
  folder: string,
  openPath: string,
  { libraryId, made }: { readonly libraryId: string; readonly made: string },
  keep: number,
): void {
  const others = listBackups(folder, openPath, libraryId)
    .filter(({ path, fileName, ofThisLibrary }) => {
      return path !== made && ofThisLibrary && isNamedSo(openPath, fileName);
    })
    .toSorted((a, b) => b.fileName.localeCompare(a.fileName));
  translated(() => {
    for (const { path } of others.slice(Math.max(0, keep - 1))) removeLibrary(path);
  });
}
