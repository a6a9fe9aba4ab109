import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'caselight';

/**
 * Who may come in. The address that is printed holds a token that works once: it is turned into a
 * cookie that scripts cannot read and no other site can send. Every request must be meant for exactly
 * this host (a name that was rebound to 127.0.0.1 is not) and come from this origin or from nowhere.
 */
export class Door {
  readonly #session = randomBytes(32).toString('base64url');
  #token: string | undefined = randomBytes(32).toString('base64url');
  #port = 0;

  /** Which port is served; known once the server listens. */
  set port(port: number) {
    this.#port = port;
  }

  /** The address to open, which works once. */
  get address(): string {
    return `${this.#origin}/enter?token=${this.#token ?? ''}`;
  }

  /** Whether the request is meant for this host and from none but this origin. */
  isOurs(request: IncomingMessage): boolean {
    const { host, origin } = request.headers;
    if (host !== `127.0.0.1:${this.#port}`) return false;
    if (origin !== undefined && origin !== this.#origin) return false;
    // Acts need the origin said: browsers say it with every POST.
    if (request.method !== 'GET' && origin === undefined) return false;
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none' || isNavigation(request);
  }

  /** The cookie to set for this token, which is used up; undefined where it is not the one. */
  enter(token: string | null): string | undefined {
    if (token === null || this.#token === undefined || !isSame(token, this.#token))
      return undefined;
    this.#token = undefined;
    return `${COOKIE}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether the request brings the cookie. */
  knows(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    return cookies.some((cookie) => isSame(cookie, `${COOKIE}=${this.#session}`));
  }

  get #origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
}

/** A link from elsewhere may open the page; without the cookie, which it cannot send, it shows nothing. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
