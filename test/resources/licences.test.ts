import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES, components } from '../../resources/licences/components.ts';
import { thirdParty } from '../../resources/licences/third-party.ts';
import { ROOT } from '../support/command-line.ts';

const shipped = components(ROOT);

describe('what Caselight is built from', () => {
  it.each(shipped.map(({ name, version, licence }) => [`${name} ${version}`, licence]))(
    '%s may be shipped: %s',
    (_name, licence) => {
      expect(ALLOWED_LICENCES).toContain(licence);
    },
  );

  it('holds the packages that the programs load and those that are bundled, with what they need', () => {
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'better-sqlite3-multiple-ciphers',
        'pdfjs-dist',
        'fontkit',
        'react',
        'scheduler',
        'react-aria',
        '@tanstack/virtual-core',
        '@fontsource-variable/source-serif-4',
        'electron',
      ]),
    );
  });

  it('holds no tool that only builds or tests', () => {
    for (const { name } of shipped) {
      expect(name).not.toMatch(/^(vite|vitest|typescript|playwright|electron-builder|oxlint)$/);
    }
  });

  it('has a licence text for all but those that have none in their package', () => {
    const without = shipped.filter(({ text }) => text === '').map(({ name }) => name);
    // Builds for one kind of computer leave it to the package they belong to.
    const own = without.filter((name) => !/^@napi-rs\/canvas-|^node-/.test(name));
    expect(own).toEqual([
      '@tesseract.js-data/eng',
      'brotli',
      'client-only',
      'dfa',
      'fontkit',
      'is-url',
      'isarray',
      'punycode.js',
      'saxes',
      'tr46',
    ]);
  });

  it('is written down as it is: run "npm run licences" after a change of a dependency', () => {
    const written = readFileSync(join(ROOT, 'resources', 'licences', 'third-party.txt'), 'utf8');
    expect(written).toBe(thirdParty(shipped));
  });
});

/** Packages that run a program of theirs when they are installed, each with why that is borne. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  '@swc/core': 'picks its own binary; used to build only',
  'electron-winstaller': 'chooses an archiver; used to pack for Windows only',
  'tesseract.js': 'prints a request for donations',
};

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { hasInstallScript?: boolean; integrity?: string }>>;
  };
  const places = Object.entries(lock.packages).filter(([place]) => place !== '');

  it('knows every package by the hash of its bytes', () => {
    expect(places.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('lets no package run a program on installing but those listed', () => {
    const scripted = places.filter(([, one]) => one.hasInstallScript);
    expect(scripted.map(([place]) => place.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
      Object.keys(INSTALL_SCRIPTS),
    );
  });

  it('comes from exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(/^(npm:[a-z0-9-]+@)?\d+\.\d+\.\d+$/);
    }
  });
});
