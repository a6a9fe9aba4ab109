import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A site that does everything that Caselight's window may not, so that a search which finds nothing is seen to find something. */
export interface CachingSite {
  readonly address: string;
  close(): void;
}

/** Serves one page that holds a word and may be kept, packed; with fields that browsers remember. */
export async function startCachingSite(word: string): Promise<CachingSite> {
  const page = `<!doctype html><title>Kept</title><p>${word}</p><form><input name="words"><textarea></textarea></form>`;
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=86400',
    });
    response.end(gzipSync(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
