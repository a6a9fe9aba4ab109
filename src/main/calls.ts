import { ipcMain, type WebFrameMain } from 'electron';
import { refusal, type Answer } from '../shared/contract/answer.ts';
import { CALL_CHANNEL } from '../shared/contract/channels.ts';
import { ORIGIN } from './app-protocol.ts';

/** The one way from the window into this process: nobody but the top frame of our own page is heard. */
export function hearCalls(gate: (name: unknown, input: unknown) => Promise<Answer>): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    isOwnPage(event.senderFrame) ? gate(name, input) : refusal('bad-input'),
  );
}

/** Whether a frame is the top frame of our page; null is a frame that is gone. */
export function isOwnPage(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${ORIGIN}/`);
}
