import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentType } from '../../shared/window-policy.ts';

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  /** Whether it is the page itself, which names the rest. */
  readonly isPage: boolean;
  read(): Promise<Uint8Array>;
}

/**
 * The built window's files by their address. What is served is looked up in this list and nowhere
 * else, so that no address can name another file.
 */
export async function pageFiles(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = contentType(entry.name);
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(root, path).split(sep).join('/')}`;
    const isPage = address === '/index.html';
    files.set(address, { type, isPage, read: () => readFile(path) });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}
