import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentType, SAFE_HEADERS } from '../shared/window-policy.ts';

/** The one host of app:// addresses, and the origin of the window. */
const HOST = 'caselight';

/** Where the window's page comes from. */
export const ORIGIN = `app://${HOST}`;

/**
 * The file below `root` that an app:// address names, or undefined for any other host, a kind of
 * file that is not on the list, a file that is not there, or a path that leads out of `root`, by
 * dots, encoded dots or links.
 */
export async function fileFor(address: string, root: string): Promise<string | undefined> {
  let path: string;
  try {
    const url = new URL(address);
    if (url.protocol !== 'app:' || url.host !== HOST) return undefined;
    path = decodeURIComponent(url.pathname);
  } catch {
    // An address that cannot be parsed or decoded names no file.
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || contentType(path) === undefined)
    return undefined;
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    return file.startsWith(base + sep) ? file : undefined;
  } catch {
    // Nothing there.
    return undefined;
  }
}

/** Answers a request of the window for one of its files. */
export async function serveFile(request: Request, root: string): Promise<Response> {
  const path = request.method === 'GET' ? await fileFor(request.url, root) : undefined;
  if (path === undefined) return new Response('Not found', { status: 404 });
  return new Response(await readFile(path), {
    headers: { ...SAFE_HEADERS, 'content-type': contentType(path) ?? '' },
  });
}
