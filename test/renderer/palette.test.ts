import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/core/themes/palette.ts';

const css = readFileSync(
  new URL('../../src/renderer/src/styles/tokens.css', import.meta.url),
  'utf8',
);

/** What a rule gives its names. */
function given(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(at, css.indexOf('}', at));
  return new Map(
    [...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** The tone of a palette's colour in light or dark, through its class. */
function tone(colour: string, tokens: ReadonlyMap<string, string>): string {
  const name = /^var\(--([a-z-]+)\)$/.exec(given(`.c-${colour}`).get('g') ?? '')?.[1] ?? '';
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`no tone for ${colour}`);
  return found;
}

type Triple = readonly [number, number, number];

/** Linear light from sRGB, IEC 61966-2-1. */
function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
}

/** How colours are seen without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const SEEN: Readonly<Record<string, readonly Triple[]>> = {
  'with all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab, Ottosson 2020. */
function oklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function apart(one: string, other: string, seen: readonly Triple[]): number {
  const place = (colour: string): Triple => {
    const [r, g, b] = times(seen, linear(colour));
    const inside = (value: number): number => Math.min(1, Math.max(0, value));
    return oklab([inside(r), inside(g), inside(b)]);
  };
  const [a, b] = [place(one), place(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

it('tells black from white, and not red from green without green', () => {
  const all = SEEN['with all cones'] ?? [];
  expect(apart('#000000', '#ffffff', all)).toBeCloseTo(1, 3);
  expect(apart('#a06000', '#5a7d00', SEEN['without green'] ?? [])).toBeLessThan(
    apart('#a06000', '#5a7d00', all) / 2,
  );
});

describe.each([
  ['light', "[data-theme='light']"],
  ['dark', "[data-theme='dark']"],
])('%s', (_name, selector) => {
  const tokens = given(selector);
  // The groups' own four also differ by their lines; what is added to them has to differ by itself.
  const added = PALETTE.slice(4);

  it.each(Object.entries(SEEN))('colours of themes can be told apart %s', (_how, seen) => {
    for (const one of added) {
      for (const other of PALETTE) {
        if (one === other) continue;
        const distance = apart(tone(one, tokens), tone(other, tokens), seen);
        expect(distance, `${one} and ${other}`).toBeGreaterThan(0.06);
      }
    }
  });
});
