import { describe, expect, it, vi } from 'vitest';

// The module under test takes Electron's ipcMain; what is tested here needs none.
vi.mock('electron', () => ({ ipcMain: {} }));
const { isOwnPage } = await import('../../src/main/calls.ts');

describe('who is heard', () => {
  it('is the top frame of our own page', () => {
    expect(isOwnPage({ url: 'app://caselight/index.html', parent: null })).toBe(true);
    expect(isOwnPage({ url: 'app://caselight/index.html#/cases/3', parent: null })).toBe(true);
  });

  it.each([
    'app://caselight.evil/index.html',
    'app://other/index.html',
    'https://caselight/index.html',
    'file:///index.html',
    'about:blank',
    'data:text/html,app://caselight/',
    '',
  ])('is not %s', (url) => {
    expect(isOwnPage({ url, parent: null })).toBe(false);
  });

  it('is no frame inside our page, and none that is gone', () => {
    const top = { url: 'app://caselight/index.html', parent: null };
    expect(isOwnPage({ url: 'app://caselight/index.html', parent: top as never })).toBe(false);
    expect(isOwnPage(null)).toBe(false);
  });
});
