/** What the program itself writes to steer a terminal: a line drawn anew, and bold. */
const OWN = String.raw`\r\u001B\[2K|^\r|\u001B\[\d{1,2}m`;
/** Whatever else steers one, and what turns the direction of writing, so that "gpj.exe" reads "exe.jpg". */
const STEERING = String.raw`[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`;
const EITHER = new RegExp(`(${OWN})|${STEERING}`, 'gu');

/**
 * A text for a terminal, in which names of files and words of documents cannot steer it: no title set, no screen
 * cleared, nothing put on the clipboard, no letters turned round. Each sign that would is shown as a replacement character.
 */
export function harmlessText(text: string): string {
  return text.replaceAll(EITHER, (_, own: string | undefined) => own ?? '\u{FFFD}');
}
