import { app } from './app.ts';
import { strict } from './strict.ts';

type Handler = (request: Request) => Promise<Response> | Response;
type BeforeRequest = (
  details: { readonly url: string },
  answer: (decision: { readonly cancel: boolean }) => void,
) => void;

/** What main has set, for the double to act on. */
export const rules: {
  beforeRequest?: BeforeRequest;
  permission?: (contents: unknown, permission: string, answer: (given: boolean) => void) => void;
  readonly schemes: Map<string, Handler>;
} = { schemes: new Map() };

/** The double of Electron's protocol. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(): void {
    if (app.isReady()) throw new Error('schemes are registered before the app is ready');
  },
  handle(scheme: string, handler: Handler): void {
    rules.schemes.set(scheme, handler);
  },
});

/** The double of Electron's session. */
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler(handler: NonNullable<(typeof rules)['permission']>): void {
      rules.permission = handler;
    },
    setPermissionCheckHandler(): void {},
    webRequest: strict('webRequest', {
      onBeforeRequest(handler: BeforeRequest): void {
        rules.beforeRequest = handler;
      },
    }),
  }),
});
