import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchApp, type LaunchedApp } from '../support/launch-app.ts';
import { canSeeProcesses, killAll, startedBy } from '../support/processes.ts';

let app: LaunchedApp;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app.close());

it.skipIf(!canSeeProcesses)(
  'a library whose process ended by itself says so, what to do with files, and opens again',
  async () => {
    if (!app.isDouble) return;
    const page = await app.firstWindow();
    await page.getByRole('button', { name: /^Look around with sample reviews/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();

    const database = startedBy(process.pid).filter(({ command }) =>
      command.includes('database-process'),
    );
    expect(database).toHaveLength(1);
    killAll(database);
    await page.getByRole('heading', { level: 1, name: /is locked$/ }).waitFor();
    const said = await page.getByRole('main').innerText();
    expect(said).toContain('the part of Caselight that holds the library ended by itself');
    expect(said).toContain('Your work is saved. If files were being added, add them again');

    await page.getByRole('button', { name: 'Open the sample reviews again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  },
);
