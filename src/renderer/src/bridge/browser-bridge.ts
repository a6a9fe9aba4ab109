import type { Answer } from '../../../shared/contract/answer.ts';
import { DATA_KINDS } from '../../../shared/contract/cases.ts';
import {
  CALLS,
  EVENTS,
  isEventName,
  type EventName,
  type EventOf,
} from '../../../shared/contract/contract.ts';
import { packed, unpacked } from '../../../shared/contract/wire.ts';
import type { Bridge } from './bridge.ts';
import { chooseFiles, download } from './browser-files.ts';
import { giveFiles } from './give-files.ts';
import { tellHostGone } from './host-state.ts';

/**
 * The bridge where no preload has made one: calls go to `caselight serve` by POST, events come as
 * server-sent events, files are chosen and saved as any page does.
 */
export function browserBridge(): Bridge {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const tell: Tell = (event, payload) => {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  const stream = new EventSource('/events');
  stream.addEventListener('message', ({ data }) => {
    const told: unknown = JSON.parse(String(data));
    if (typeof told !== 'object' || told === null || !('event' in told)) return;
    if (!isEventName(told.event) || !('payload' in told)) return;
    tell(told.event, told.payload);
  });
  let hasBeenOpen = false;
  stream.addEventListener('open', () => {
    // What was told while the stream was broken is lost: all is read again.
    if (hasBeenOpen) void catchUp(tell);
    hasBeenOpen = true;
  });
  // The stream is opened again by itself; where the host has ended, a call finds that out.
  stream.addEventListener('error', () => void ask('libraryState', {}));
  const calls = Object.keys(CALLS).map((name) => [name, (input: unknown) => ask(name, input)]);
  const events = Object.keys(EVENTS).map((name) => [
    name,
    (listener: (payload: unknown) => void) => {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => void heard.delete(listener);
    },
  ]);
  // The contract says what each name takes and gives; here they are all alike.
  const bridge: unknown = Object.fromEntries([...calls, ...events]);
  if (!isBridge(bridge)) throw new Error('the bridge is not whole');
  const own: Partial<Bridge> = {
    chooseAndImport: async ({ what }) => {
      const files = await chooseFiles(what);
      return files.length === 0
        ? { ok: true, value: { importId: null } }
        : giveFiles(bridge, files);
    },
    chooseLibrary: () => Promise.resolve({ ok: true, value: { library: null } }),
    chooseLibraryFolder: () => Promise.resolve({ ok: true, value: { folder: null } }),
    keyStore: () => Promise.resolve({ ok: true, value: { isThere: false, remembers: false } }),
    chooseBackupFolder: () => Promise.resolve({ ok: true, value: { chosen: false } }),
    saveFile: ({ fileName, bytes }) => {
      download(fileName, bytes);
      return Promise.resolve({ ok: true, value: { saved: true } });
    },
  };
  return Object.freeze({ ...bridge, ...own });
}

type Tell = (event: EventName, payload: unknown) => void;

async function catchUp(tell: Tell): Promise<void> {
  tell('dataChanged', { what: DATA_KINDS } satisfies EventOf<'dataChanged'>);
  const answer: Answer = await ask('actStack', {});
  if (answer.ok) tell('actStackChanged', answer.value);
}

async function ask(name: string, input: unknown): Promise<Answer<never>> {
  const answer = await askHost(name, input);
  tellHostGone(answer === GONE);
  return answer;
}

async function askHost(name: string, input: unknown): Promise<Answer<never>> {
  try {
    const response = await fetch(`/call/${name}`, { method: 'POST', body: packed(input) });
    if (!response.ok) return GONE;
    const answer = unpacked(new Uint8Array(await response.arrayBuffer()));
    return isAnswer(answer) ? answer : GONE;
  } catch {
    return GONE;
  }
}

/** Values were checked against the contract where they were made; here it is enough that all is there. */
function isBridge(value: unknown): value is Bridge {
  return (
    typeof value === 'object' &&
    value !== null &&
    [...Object.keys(CALLS), ...Object.keys(EVENTS)].every((name) => name in value)
  );
}

function isAnswer(value: unknown): value is Answer<never> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** The host has ended: nobody had the page open, or somebody pressed Ctrl+C. */
const GONE: Answer<never> = {
  ok: false,
  problem: {
    code: 'unexpected',
    what: 'Caselight has ended.',
    next: 'What was saved is safe. Start Caselight again and open the address that it prints.',
  },
};
