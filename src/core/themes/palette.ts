/**
 * The colours that a theme may have, by name. Each is drawn in a tone of its own in light and in dark; the tones are
 * chosen so that words stay readable on them and that those beyond the four groups' differ from all others also for who
 * sees no red, no green or no blue (test/renderer/palette.test.ts).
 */
export const PALETTE = [
  'blue',
  'brown',
  'purple',
  'green',
  'indigo',
  'pink',
  'olive',
  'red',
] as const;

/** The name of a colour that a theme may have. */
export type ThemeColour = (typeof PALETTE)[number];

/** The colour of this name, or undefined where there is none. */
export function themeColour(name: string): ThemeColour | undefined {
  return PALETTE.find((colour) => colour === name);
}
