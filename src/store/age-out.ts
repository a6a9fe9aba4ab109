import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Copies } from '../services/retention-ports.ts';
import type { BackupRow } from '../services/settings-ports.ts';
import { clearStrayAsides, isNamedByCaselight, listBackups } from './backup-list.ts';
import type { BackupPlaces } from './backup-places.ts';
import { clearBrokenOff } from './place-library.ts';
import { removeLibrary } from './remove-library.ts';

/** The copies of a library in all of its backup places. */
export function copiesIn(places: BackupPlaces): Omit<Copies, 'printedIn'> {
  const found = backupsIn(places);
  return {
    own: found.filter(({ fileName }) => isNamedByCaselight(fileName)).length,
    others: found.map(({ fileName }) => fileName).filter((name) => !isNamedByCaselight(name)),
    awayFolders: awayFrom(places),
  };
}

/**
 * Takes away the backups made before a moment, and what a backup that was broken off before it left; those that somebody
 * named are left alone. Where backups go, a new one is made first if there is none since. `isWhole` where no folder is away.
 */
export function ageOut(
  places: BackupPlaces,
  before: string,
  backUpInto: (folder: string) => void,
): { readonly gone: number; readonly isWhole: boolean } {
  const isOld = ({ madeAt, fileName }: BackupRow): boolean =>
    madeAt <= before && isNamedByCaselight(fileName);
  const old = backupsIn(places).filter(isOld);
  const main = places.current();
  const hasNewer = listBackups(main, places.libraryPath, places.libraryId()).some(
    (row) => row.ofThisLibrary && row.madeAt > before,
  );
  if (old.length > 0 && !hasNewer) backUpInto(main);
  for (const { path } of old) removeLibrary(path);
  clearStrayAsides(places.libraryPath, before);
  for (const folder of places.all()) {
    if (existsSync(folder)) clearBrokenOff(folder, (name) => isNamedFor(places.libraryPath, name));
  }
  return { gone: old.length, isWhole: awayFrom(places).length === 0 };
}

function backupsIn(places: BackupPlaces): BackupRow[] {
  return places
    .all()
    .flatMap((folder) => listBackups(folder, places.libraryPath, places.libraryId()))
    .filter(({ ofThisLibrary }) => ofThisLibrary);
}

function awayFrom(places: BackupPlaces): string[] {
  // One that was never used holds nothing.
  const current = places.current();
  return places.all().filter((folder) => folder !== current && !existsSync(folder));
}

/** Whether a name is one that a backup of this library is given. */
function isNamedFor(libraryPath: string, name: string): boolean {
  return isNamedByCaselight(name) && name.startsWith(basename(libraryPath, extname(libraryPath)));
}
