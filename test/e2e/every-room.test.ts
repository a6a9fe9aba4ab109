import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  openAppInBrowser,
  openSamples,
  type AppInBrowser,
} from '../support/app-in-browser.ts';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
  await openSamples(app.page);
});
afterAll(() => app.close());

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** A room or a state of one: its address, what shows that it is there, and how one gets from the room to the state. */
const PLACES: readonly {
  readonly name: string;
  readonly address: string;
  readonly shows: string;
  readonly press?: string;
}[] = [
  { name: 'cases', address: '/cases', shows: 'table tbody a' },
  { name: 'a case', address: '/cases/1', shows: '.fact' },
  {
    name: 'the history of a case',
    address: '/cases/1',
    shows: '.casehistory li',
    press: 'History',
  },
  { name: 'the reader', address: '/cases/1/document/1', shows: '[data-at]' },
  { name: 'search', address: '/search', shows: 'main' },
  { name: 'themes', address: '/themes/recording', shows: '.rule' },
  { name: 'a new rule', address: '/themes/recording', shows: '.try-form', press: 'Add a rule' },
  { name: 'what was learned', address: '/themes/what-was-learned', shows: '.learned-acts' },
  { name: 'reports', address: '/reports', shows: 'main' },
  { name: 'briefs', address: '/briefs', shows: 'main' },
  { name: 'settings', address: '/settings', shows: '.ppl li' },
  { name: 'a person to add', address: '/settings', shows: '[role=dialog]', press: 'Add a person' },
];

describe('every room', () => {
  it.each(PLACES)('$name is accessible in light, dark and forced colours', async (place) => {
    const { page } = app;
    await page.evaluate((to) => {
      window.location.hash = to;
    }, place.address);
    if (place.press !== undefined) {
      await page.getByRole('button', { name: place.press, exact: true }).click();
    }
    await page.locator(`${place.shows} >> visible=true`).first().waitFor();
    for (const look of LOOKS) {
      // One page in three looks, one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await page.emulateMedia(look);
      // oxlint-disable-next-line no-await-in-loop
      const problems = await accessibilityProblems(page);
      expect(problems, `${look.colorScheme}, forced ${look.forcedColors}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
