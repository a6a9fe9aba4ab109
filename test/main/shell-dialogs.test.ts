import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT } from '../support/command-line.ts';

type Asked = (parent: unknown, options: { readonly properties?: readonly string[] }) => unknown;
const showOpenDialog = vi.fn<Asked>(() => ({ canceled: true, filePaths: [] }));
const showSaveDialog = vi.fn<Asked>(() => ({ canceled: true, filePath: '' }));
vi.mock('electron', () => ({ dialog: { showOpenDialog, showSaveDialog } }));
const { dialogHandlers } = await import('../../src/main/shell-dialogs.ts');

const keeper = { order: () => Promise.reject(new Error('nothing was chosen')) };
// Neither is asked where a dialog was left.
const handlers = dialogHandlers(keeper as never, () => ({}) as never);

describe('the system’s dialogs', () => {
  it('keep nothing that was chosen in the list of recent files', async () => {
    expect(await handlers.chooseAndImport({ what: 'files' })).toEqual({ importId: null });
    expect(await handlers.chooseAndImport({ what: 'folder' })).toEqual({ importId: null });
    expect(await handlers.chooseLibrary({})).toEqual({ library: null });
    expect(await handlers.chooseLibraryFolder({})).toEqual({ folder: null });
    expect(await handlers.chooseBackupFolder({})).toEqual({ chosen: false });
    const file = { fileName: 'case-1.docx', bytes: new Uint8Array(1) };
    expect(await handlers.saveFile(file)).toEqual({ saved: false });
    const asked = [...showOpenDialog.mock.calls, ...showSaveDialog.mock.calls];
    expect(asked).toHaveLength(6);
    for (const [, { properties }] of asked) expect(properties).toContain('dontAddToRecent');
  });
});

describe('what the program tells the system', () => {
  const folder = join(ROOT, 'src', 'main');
  const source = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

  it('is no recent file, no crash and nothing of how it is used', () => {
    expect(source).toContain('showOpenDialog');
    expect(source).not.toMatch(/addRecentDocument|crashReporter|autoUpdater|contentTracing/);
  });
});
