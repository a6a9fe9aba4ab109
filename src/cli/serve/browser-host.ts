import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CALLS, isCallName } from '../../shared/contract/contract.ts';
import type { Answer } from '../../shared/contract/answer.ts';
import { refusal } from '../../shared/contract/answer.ts';
import type { LibraryKeeper } from '../../shared/contract/library-keeper.ts';
import { keeperHandlers, windowGate } from '../../shared/contract/window-gate.ts';
import { packed, unpacked } from '../../shared/contract/wire.ts';
import { SAFE_HEADERS } from '../../shared/window-policy.ts';
import { Door } from './door.ts';
import { EventStreams } from './event-streams.ts';
import type { PageFile } from './page-files.ts';

/** For what the page is made of: a browser asked for the icon with every change of the address. Nothing of a library is in it. */
const KEPT_A_DAY = 'private, max-age=86400';

/** What a running host offers. */
export interface BrowserHost {
  /** The address to open; it works once. */
  readonly address: string;
  /** Ends when nobody has had the page open for so many milliseconds, or when `close` is called. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the window's page and its calls to browsers of this computer: on 127.0.0.1, on a port that
 * the system picks, to nobody but who came in by the printed address.
 */
export async function startBrowserHost(
  keeper: LibraryKeeper,
  files: ReadonlyMap<string, PageFile>,
  { idleMilliseconds }: { readonly idleMilliseconds: number },
): Promise<BrowserHost> {
  const door = new Door();
  const gate = windowGate(keeper, keeperHandlers(keeper));
  const streams = new EventStreams(keeper);
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, SAFE_HEADERS);
      response.end();
    });
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const close = async (): Promise<void> => {
    clearInterval(idleTimer);
    streams.close();
    server.closeAllConnections();
    server.close();
    await keeper.end();
    end();
  };
  const idleTimer = setInterval(
    () => {
      if (streams.idleFor() >= idleMilliseconds) void close();
    },
    Math.min(idleMilliseconds, 10_000),
  );

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!door.isOurs(request)) return plain(response, 403, 'This address is not for you.');
    if (url.pathname === '/enter') return enter(url, response);
    if (!door.knows(request)) {
      return plain(
        response,
        403,
        'Open Caselight from the address that it printed. It works once.',
      );
    }
    if (request.method === 'POST' && url.pathname.startsWith('/call/')) {
      return call(url.pathname.slice('/call/'.length), request, response);
    }
    if (request.method !== 'GET') return plain(response, 405, 'Not allowed.');
    if (url.pathname === '/events') return streams.add(response);
    const file = files.get(url.pathname);
    if (!file) return plain(response, 404, 'There is nothing here.');
    const bytes = await file.read();
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': file.type,
      'cache-control': file.isPage ? 'no-store' : KEPT_A_DAY,
    });
    response.end(bytes);
  }

  function enter(url: URL, response: ServerResponse): void {
    const cookie = door.enter(url.searchParams.get('token'));
    if (cookie === undefined) {
      return plain(
        response,
        403,
        'This address has been used. Start Caselight again for a new one.',
      );
    }
    // A page that goes on by itself, for a strict cookie is not sent along a redirect from elsewhere.
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': cookie,
      'cache-control': 'no-store',
      refresh: '0; url=/',
    });
    response.end(
      '<!doctype html><html lang="en-GB"><link rel="icon" href="/icon.svg"><title>Caselight</title><p><a href="/">Open Caselight</a>',
    );
  }

  async function call(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const input = await inputOf(name, request);
    const given: Answer = input ? await gate(name, input.value) : refusal('bad-input');
    const body = packed(given);
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  }

  await listening(server);
  const place = server.address();
  door.port = typeof place === 'object' && place !== null ? place.port : 0;
  return { address: door.address, ended, close };
}

/** What was asked with; undefined for a call that is not known, too large a body, or not our packing. */
async function inputOf(
  name: string,
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | undefined> {
  if (!isCallName(name)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    size += chunk.length;
    if (size > CALLS[name].mostBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return { value: unpacked(Buffer.concat(chunks)) };
  } catch {
    // Not packed by our page.
    return undefined;
  }
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
