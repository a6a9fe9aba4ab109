import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openAppInBrowser, openSamples } from './app-in-browser.ts';

/**
 * Pictures of rooms on the sample reviews, for looking at:
 *
 *   node test/support/screenshots.ts FOLDER [--data FOLDER] [--theme dark] [--size 1920x1080] ADDRESS...
 *
 * An address is what stands after # in the window: "/cases", "/cases/1", "/reports". With --data the
 * samples are imported once and kept there.
 */
const { values, positionals } = (await import('node:util')).parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
  },
});
const [folder = 'shots', ...addresses] = positionals;
const [width = 1280, height = 800] = values.size.split('x').map(Number);
await mkdir(folder, { recursive: true });
const app = await openAppInBrowser({ width, height, ...(values.data && { data: values.data }) });
try {
  await app.page.emulateMedia({ colorScheme: values.theme === 'dark' ? 'dark' : 'light' });
  await openSamples(app.page);
  for (const address of addresses.length > 0 ? addresses : ['/cases']) {
    await app.page.evaluate((to) => {
      window.location.hash = to;
    }, address);
    await app.page.waitForTimeout(800);
    const name = address.replace(/^\//, '').replaceAll('/', '-') || 'start';
    await app.page.screenshot({ path: join(folder, `${name}-${values.theme}-${width}.png`) });
  }
} finally {
  for (const complaint of app.complaints) process.stdout.write(`${complaint}\n`);
  await app.close();
}
