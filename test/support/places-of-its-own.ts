import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = [
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'CASELIGHT_DATA',
  'NODE_COMPILE_CACHE',
];

/** Folders, made below one, for everything that a program may take for a place of its own; as it is told of them. */
export function placesOfItsOwn(below: string): Readonly<Record<string, string>> {
  for (const name of PLACES) mkdirSync(join(below, name), { recursive: true });
  return Object.fromEntries(PLACES.map((name) => [name, join(below, name)]));
}
