import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../src/shared/contract/wire.ts';
import { ROOT, temporaryFolder } from '../support/command-line.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: ChildProcess;
let url: URL;
let cookie = '';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A request with exactly these headers, which fetch would not send. */
function send(
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body }: { method?: string; body?: Uint8Array } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path,
        method,
        headers: { host: url.host, ...headers },
        // Each on a connection of its own: the host hangs up on one that sends too much.
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const call = (name: string, headers: Record<string, string>, input: unknown): Promise<Reply> =>
  send(`/call/${name}`, headers, { method: 'POST', body: packed(input) });

beforeAll(async () => {
  folder = await temporaryFolder();
  host = spawn(process.execPath, [join(ROOT, 'bin', 'caselight.cjs'), 'serve', '--json'], {
    env: { ...process.env, CASELIGHT_DATA: folder.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(host.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const told = JSON.parse(String(line)) as { schema: string; url: string };
  expect(told.schema).toBe('caselight.serve/1');
  url = new URL(told.url);
});
afterAll(async () => {
  host.kill('SIGTERM');
  await once(host, 'exit');
  await folder.remove();
});

describe('the browser host', () => {
  it('listens on this computer alone, and shows nothing without the cookie', async () => {
    expect(url.hostname).toBe('127.0.0.1');
    expect((await send('/')).status).toBe(403);
    expect((await send('/index.html')).status).toBe(403);
    expect((await send('/events')).status).toBe(403);
    expect((await call('libraryState', { origin: url.origin }, {})).status).toBe(403);
  });

  it('refuses a wrong token, takes the right one once, and gives a strict cookie for it', async () => {
    expect((await send('/enter?token=wrong')).status).toBe(403);
    const entered = await send(url.pathname + url.search);
    expect(entered.status).toBe(200);
    const [set = ''] = entered.headers['set-cookie'] as string[];
    expect(set).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    cookie = set.split(';')[0] ?? '';
    expect((await send(url.pathname + url.search)).status).toBe(403);
  });

  it('sends the policy with every answer', async () => {
    for (const path of ['/', '/index.html', '/nothing']) {
      const { headers } = await send(path, { cookie });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('lets a browser keep what the page is made of, but neither the page nor an answer', async () => {
    const kept = async (reply: Promise<Reply>): Promise<unknown> =>
      (await reply).headers['cache-control'];
    expect(await kept(send('/icon.svg', { cookie }))).toMatch(/^private, max-age/u);
    expect(await kept(send('/', { cookie }))).toBe('no-store');
    expect(await kept(send('/index.html', { cookie }))).toBe('no-store');
    const ours = { cookie, origin: url.origin };
    expect(await kept(call('libraryState', ours, {}))).toBe('no-store');
  });

  it.each([
    ['another name for this computer', { host: 'localhost' }],
    ['a name that was bound to it', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
  ])('refuses a request for %s, cookie or not', async (_what, headers) => {
    expect((await send('/', { cookie, ...headers })).status).toBe(403);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['nobody who says so', {}],
    ['a sandboxed frame', { origin: 'null' }],
  ])('refuses a call from %s', async (_what, headers) => {
    expect((await call('libraryState', { cookie, ...headers }, {})).status).toBe(403);
  });

  it('refuses what another site makes a browser ask for', async () => {
    const headers = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await send('/index.html', headers)).status).toBe(403);
  });

  it('answers calls of its own page, and only those of the contract', async () => {
    const own = { cookie, origin: url.origin };
    const state = await call('libraryState', own, {});
    expect(unpacked(state.body)).toEqual({ ok: true, value: { state: 'closed' } });
    for (const name of ['nothing', '__proto__', '..%2fevents']) {
      const answer = await call(name, own, {});
      expect(unpacked(answer.body)).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
    }
    const broken = await send('/call/search', own, { method: 'POST', body: Buffer.from('{}') });
    expect(unpacked(broken.body)).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
  });

  it('does not take more than a call may have', async () => {
    const answer = await call('search', { cookie, origin: url.origin }, { query: 'x'.repeat(2e6) })
      .then(({ body }) => unpacked(body))
      // It may hang up before all of it was sent.
      .catch((error: unknown) => error);
    if (!(answer instanceof Error)) expect(answer).toMatchObject({ ok: false });
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main/cli.js', '//etc/passwd'])(
    'has no file %s',
    async (path) => {
      expect((await send(path, { cookie })).status).toBe(404);
    },
  );

  it('allows reading and calling, nothing else', async () => {
    const headers = { cookie, origin: url.origin };
    expect((await send('/', headers, { method: 'DELETE' })).status).toBe(405);
  });
});
