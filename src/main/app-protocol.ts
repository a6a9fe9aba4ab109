import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The one host of app:// addresses. */
const HOST = 'caselight';

/** What the page may load: itself and nothing else. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** MIME type by ending, from a fixed list. */
export function contentType(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

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
  if (path.includes('\0') || path.includes('\\') || TYPES[extname(path)] === undefined)
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
