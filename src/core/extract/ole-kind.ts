/** Streams by which a compound file (MS-CFB) shows what made it, first match wins. */
const STREAMS: readonly (readonly [name: string, kind: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'old Excel (.xls)'],
  ['Book', 'old Excel (.xls)'],
  ['PowerPoint Document', 'old PowerPoint (.ppt)'],
  ['__properties_version1.0', 'Outlook message (.msg)'],
  ['Contents', 'Publisher (.pub)'],
];
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;

/**
 * Kind of a compound file (the container of Office before 2007, and of encrypted Office files since):
 * 'doc' for Word, 'encrypted', or any other in words. Directory entries are 128 bytes long and stand at multiples of that, so
 * they are found without following the file's own chains, which may be damaged or looped.
 */
export function oleKind(bytes: Uint8Array): string {
  const names = new Set<string>();
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + NAME_LENGTH_AT] ?? 0;
    const type = bytes[at + TYPE_AT] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2)) continue;
    let name = '';
    for (let i = at; i < at + length - 2; i += 2) {
      if (bytes[i + 1] !== 0) break;
      name += String.fromCharCode(bytes[i] ?? 0);
    }
    if (name.length === length / 2 - 1) names.add(name);
  }
  return STREAMS.find(([name]) => names.has(name))?.[1] ?? 'old Office';
}
