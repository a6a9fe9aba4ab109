/** A place that is not this computer's own disk alone. */
export type RiskyPlace = 'cloud' | 'network';

/** Folders that programs keep the same on several computers, by how their names begin. */
const CLOUD =
  /^(?:onedrive|dropbox|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|box(?: sync)?$|pcloud|mega(?:sync)?$|sharepoint|sync\.com|seafile|tresorit)(?![a-z])/i;

/** Of Linux, as statfs gives it: NFS, SMB in three ages, 9P, AFS, Ceph, FUSE (sshfs, rclone). */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x00c36400, 0x65735546,
]);

/**
 * Whether a folder is one that a program keeps the same on several computers, or on another computer. Such a folder may hold
 * half of a library, or two of it: the library is written in place. `fileSystem` is what statfs gives, where it can be told.
 */
export function riskOf(folder: string, fileSystem?: number): RiskyPlace | null {
  if (folder.split(/[\\/]/).some((name) => CLOUD.test(name))) return 'cloud';
  const isShare = /^(?:\\\\|\/\/)[^\\/?.]/.test(folder);
  return isShare || (fileSystem !== undefined && NETWORK_TYPES.has(fileSystem)) ? 'network' : null;
}

const WHY: Readonly<Record<RiskyPlace, string>> = {
  cloud:
    'This folder is kept the same on several computers by another program. It may copy a library while it is written, and keeps copies of what you erase.',
  network:
    'This folder is on another computer. A library can be damaged when the connection breaks.',
};

/** What to know of such a place where a folder is chosen, for a person. */
export const RISK_WORDS: Readonly<Record<RiskyPlace, string>> = {
  cloud: `${WHY.cloud} Choose a folder on this computer alone.`,
  network: `${WHY.network} Choose a folder on this computer alone.`,
};

/** What to know of a library that lies in such a place already, for a person. */
export function riskOfLibraryInWords(risk: RiskyPlace): string {
  return `${WHY[risk]} You can open the library and work; better, move its two files to a folder on this computer alone while Caselight is closed.`;
}
