import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../src/renderer/src/styles/tokens.css', import.meta.url),
  'utf8',
);

/** The colours that a rule gives, by name. */
function colours(selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [
      name ?? '',
      colour ?? '',
    ]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another at so much strength. */
function mixed(over: string, under: string, strength: number): string {
  const part = (colour: string, at: number): number =>
    Number.parseInt(colour.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) =>
    Math.round(part(over, at) * strength + part(under, at) * (1 - strength))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

const GROUPS = ['practice', 'family', 'child', 'system'];
/** With those that a library may give a theme. */
const THEMES = [...GROUPS, 'indigo', 'pink', 'olive', 'red'];
const GROUNDS = ['paper', 'surface', 'sunken'];

const TEXT: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['ink', 'quiet', 'accent', 'wrong'].map((ink) => [ink, ground] as const),
  ),
  ['ink', 'accent-wash'],
  ['quiet', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['ink', 'hit'],
  ['on-accent', 'accent'],
  ['on-wrong', 'wrong'],
  ['wrong', 'wrong-wash'],
  ...THEMES.map((theme) => ['on-group', theme] as const),
  ...GROUPS.map((group) => ['ink', `${group}-wash`] as const),
];

const LINES: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['edge', 'hit-edge', ...THEMES].map((line) => [line, ground] as const),
  ),
  ['edge', 'accent-wash'],
  ['hit-edge', 'hit'],
  ['accent', 'accent-wash'],
  ...GROUPS.map((group) => [group, `${group}-wash`] as const),
  ...THEMES.map((theme) => [theme, 'accent-wash'] as const),
  ['focus-edge', 'focus'],
];

describe('the contrast function', () => {
  it('gives the values of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // The grey that is known to just reach 4.5 on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each([
  ['light', "[data-theme='light']"],
  ['dark', "[data-theme='dark']"],
])('%s', (_name, selector) => {
  const token = colours(selector);
  const of = (name: string): string => {
    const colour = token[name];
    if (colour === undefined) throw new Error(`no colour ${name}`);
    return colour;
  };

  it.each(TEXT)('text: %s on %s has 4.5', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('lines: %s on %s has 3', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(THEMES)('words stay readable on the tints of %s, also where they overlap', (group) => {
    for (const strength of [0.09, 0.15, 0.23]) {
      const tint = mixed(of(group), of('paper'), strength);
      expect(contrast(of('ink'), tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(group), tint)).toBeGreaterThanOrEqual(3);
    }
  });

  it('the focus ring can be seen on paper', () => {
    const best = Math.max(
      contrast(of('focus'), of('paper')),
      contrast(of('focus-edge'), of('paper')),
    );
    expect(best).toBeGreaterThanOrEqual(3);
  });
});

it('no other style sheet names a colour', async () => {
  const { readdirSync } = await import('node:fs');
  const folder = new URL('../../src/renderer/src/styles/', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => one !== 'tokens.css')) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text.match(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/gi), name).toBeNull();
  }
});
