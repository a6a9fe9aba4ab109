import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAppInBrowser, openSamples, type AppInBrowser } from '../support/app-in-browser.ts';

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app.close());

/** By how many pixels the page is wider than the window: then it would scroll both ways. */
const overflow = (): Promise<number> =>
  app.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

/** Targets smaller than 24 by 24 pixels (WCAG 2.5.8), but for links in running text. */
const smallTargets = (): Promise<string[]> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, a')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => one.closest('label') === null && !one.matches('p a, td a, th a'))
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return width < 24 || height < 24 ? [`${name.trim()} ${width} x ${height}`] : [];
      }),
  );

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe.each(['the start', 'cases', 'settings'])('%s', (view) => {
  it('fits 1280 and 1920 pixels, 200% zoom and 320 pixels, also with wide text spacing', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    if (view === 'cases') await openSamples(page);
    if (view === 'settings') {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    }
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
      [640, 400],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overflow(), `${width} wide`).toBeLessThanOrEqual(0);
      expect(await smallTargets(), `${width} wide`).toEqual([]);
    }
    // The policy lets no style element in; the browser's own interface may add one.
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { styleSheetId } = await session.send('CSS.createStyleSheet', {
      frameId: frameTree.frame.id,
    });
    await session.send('CSS.setStyleSheetText', { styleSheetId, text: SPACING });
    expect(await overflow(), '320 wide with text spacing').toBeLessThanOrEqual(0);
    await session.send('CSS.setStyleSheetText', { styleSheetId, text: '' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
