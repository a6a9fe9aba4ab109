import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../shared/contract/channels.ts';
import { CALLS, EVENTS } from '../shared/contract/contract.ts';

/** Puts the contract on `window.caselight`: a function for each call and each event, and nothing else. */

const calls = Object.keys(CALLS).map((name) => [
  name,
  (input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, name, input),
]);

const events = Object.keys(EVENTS).map((name) => [
  name,
  (listener: (payload: unknown) => void): (() => void) => {
    const hear = (_event: unknown, told: unknown, payload: unknown): void => {
      if (told === name) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => void ipcRenderer.off(EVENT_CHANNEL, hear);
  },
]);

contextBridge.exposeInMainWorld('caselight', Object.fromEntries([...calls, ...events]));
