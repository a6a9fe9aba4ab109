import type { ErrorCode, ErrorDetail } from './app-error.ts';

/** What happened, and what to do next: both are whole sentences for someone who is not technical. */
export interface Message {
  readonly what: string;
  readonly next: string;
}

type Words = (detail: ErrorDetail) => Message;

const MESSAGES: Readonly<Record<ErrorCode, Words>> = {
  'library-missing': () => ({
    what: 'There is no library at that place.',
    next: 'Check the place, or make a new library with "caselight init".',
  }),
  'library-exists': () => ({
    what: 'There is a library at that place already.',
    next: 'Open it, or choose another place for the new one. Nothing was changed.',
  }),
  'library-in-use': () => ({
    what: 'This library is open in another window or command.',
    next: 'Close it there, then try again.',
  }),
  'library-newer': () => ({
    what: 'This library was made by a newer version of Caselight.',
    next: 'Install the newer version to open it. Nothing was changed.',
  }),
  'library-damaged': () => ({
    what: 'This library is damaged and was not opened.',
    next: 'Keep the file as it is, and restore from a backup copy.',
  }),
  'library-not-encrypted': () => ({
    what: 'This file is not encrypted, so Caselight will not use it as a library.',
    next: 'Choose another file, or make a new library.',
  }),
  'not-a-library': () => ({
    what: 'This file is not a Caselight library.',
    next: 'Choose the file that was made when the library was set up.',
  }),
  'vault-missing': () => ({
    what: 'The key file that belongs to this library is missing.',
    next: 'Restore a backup, which brings its own key file. Or put the file that ends in ".vault.json" back beside the library.',
  }),
  'vault-damaged': () => ({
    what: 'The key file that belongs to this library is damaged.',
    next: 'Restore a backup, which brings its own key file. Or put back a copy of the file that ends in ".vault.json".',
  }),
  'wrong-passphrase': () => ({
    what: 'That passphrase or recovery code does not open this library.',
    next: 'Check capital letters and try again, or use the recovery code that was printed when the library was made.',
  }),
  'recovery-code-mistyped': () => ({
    what: 'That recovery code has a typing mistake in it.',
    next: 'Compare it with the printed code, group by group, and try again.',
  }),
  'recovery-code-missing': () => ({
    what: 'This library has no recovery code now: its key was changed, and a new code was not made yet.',
    next: 'Open it with its passphrase, then make a new recovery code in Settings or with "caselight key code".',
  }),
  'backup-other-key': () => ({
    what: 'This backup was made under an earlier key, or it is damaged.',
    next: 'Give the passphrase or the recovery code that the library had when the backup was made.',
  }),
  'key-store-away': () => ({
    what: 'This computer’s key store does not answer.',
    next: 'Open the library with its passphrase or its recovery code: both work without the key store.',
  }),
  'key-store-lost': () => ({
    what: 'This computer’s key store does not know this library any more: it was emptied, or this is another computer or another user.',
    next: 'Open the library with its passphrase or its recovery code. In Settings you can let this computer remember it again.',
  }),
  'key-store-old': () => ({
    what: 'The key of this library was changed since this computer remembered it.',
    next: 'Open the library with its passphrase. In Settings you can let this computer remember it again.',
  }),
  'passphrase-needed': () => ({
    what: 'This library needs its passphrase.',
    next: 'Run the command where it can ask you, set CASELIGHT_PASSPHRASE, or use --passphrase-file.',
  }),
  'passphrase-too-short': (d) => ({
    what: `The passphrase is too short: it needs at least ${d['least'] ?? 12} characters.`,
    next: 'Three or four words that do not belong together are easy to remember and hard to guess.',
  }),
  'cannot-read': () => ({
    what: 'The disk could not be read.',
    next: 'Check that the drive or network folder is connected, then try again.',
  }),
  'cannot-write': () => ({
    what: 'Caselight cannot write to that place.',
    next: 'Choose a folder that you may write to, or ask for access. Nothing was changed.',
  }),
  'write-failed': () => ({
    what: 'The disk did not keep what was written: it may be full, failing or no longer connected.',
    next: 'Check the drive or network folder, and make a backup on another one. What was saved before is safe.',
  }),
  'disk-full': () => ({
    what: 'The disk is full.',
    next: 'Free some space and try again. What was saved before is safe.',
  }),
  'file-missing': () => ({
    what: 'There is no file at that place.',
    next: 'Check the name and the folder.',
  }),
  'file-unreadable': () => ({
    what: 'The file could not be read from the disk.',
    next: 'Check that you may open it and that the drive is connected.',
  }),
  'file-empty': () => ({
    what: 'The file is empty.',
    next: 'Download or copy it again.',
  }),
  'file-too-large': (d) => ({
    what: `The file is larger than ${d['limitMegabytes'] ?? 200} MB.`,
    next: 'Save a smaller copy, for example without pictures, and import that.',
  }),
  'file-web-page': () => ({
    what: 'This is a web page, not the PDF or Word file its name says.',
    next: 'The download probably failed. Open the link in a browser, download the review again and import that file.',
  }),
  'file-kind-unknown': () => ({
    what: 'Caselight does not recognise this kind of file.',
    next: 'Import the review as PDF, Word, OpenDocument, rich text, e-mail, a web page or plain text.',
  }),
  'file-kind-unsupported': (d) => ({
    what: `Caselight cannot read ${d['kind'] ?? 'this kind of'} files yet.`,
    next: 'Open it in the program that made it, save it as PDF or Word (.docx), and import that.',
  }),
  'file-damaged': () => ({
    what: 'The file is damaged or incomplete.',
    next: 'Download or copy it again. If it opens in another program, save it as a new PDF and import that.',
  }),
  'file-encrypted': () => ({
    what: 'The file is protected by a password.',
    next: 'Open it with its password, save a copy without one, and import the copy.',
  }),
  'file-unsafe': () => ({
    what: 'The file is built in a way that could harm this computer, so it was not opened.',
    next: 'Ask the sender for a PDF of the review.',
  }),
  'file-no-text': () => ({
    what: 'No words could be read in this file: its pages are pictures, or their letters cannot be told.',
    next: 'Ask for the Word file or the original PDF; a paper copy can be scanned again at 300 dots per inch.',
  }),
  'file-too-many-pages': (d) => ({
    what: `The file has more than ${d['limitPages'] ?? 3000} pages.`,
    next: 'Split it into its reviews and import those.',
  }),
  'file-too-slow': () => ({
    what: 'The file took too long to read and was stopped.',
    next: 'Save it as a new PDF and import that.',
  }),
  'file-too-hungry': () => ({
    what: 'The file needed more memory than is safe and was stopped.',
    next: 'Save it as a new PDF, or split it, and import that.',
  }),
  'file-parser-failed': () => ({
    what: 'The file could not be understood.',
    next: 'If it opens in another program, save it as a new PDF and import that.',
  }),
  'nothing-to-import': () => ({
    what: 'There are no files in that folder that Caselight can read.',
    next: 'Choose a folder that holds PDF, Word or text files.',
  }),
  usage: (d) => ({
    what: String(d['problem'] ?? 'The command was not understood.'),
    next: 'Run "caselight help" to see the commands.',
  }),
  'query-empty': () => ({
    what: 'There is nothing to search for.',
    next: 'Type a word or a phrase.',
  }),
  'not-found': () => ({
    what: 'That is not in this library.',
    next: 'List what there is with "caselight list".',
  }),
  'not-possible': (d) => ({
    what: String(d['problem'] ?? 'That cannot be done.'),
    next: 'Nothing was changed.',
  }),
  'open-flags': (d) => ({
    what: `The identity guard flags ${d['flags'] === 1 ? 'a place' : `${d['flags'] ?? 'some'} places`} that could tell who is meant. Nothing leaves the library so unless you say so.`,
    next: 'Export it without them ("--redacted"), or say that it may go as it is ("--with-open-flags").',
  }),
  'codebook-invalid': (d) => ({
    what: `The codebook has a mistake${d['rule'] ? ` in rule ${d['rule']}` : ''}: ${d['problem'] ?? 'it cannot be read'}.`,
    next: 'Correct the rule and try again. The codebook in use was not changed.',
  }),
  'model-damaged': (d) => ({
    what: `What was learned from labelled passages cannot be used: ${d['problem'] ?? 'its file is damaged'}.`,
    next: 'Install Caselight again. Nothing in your library was changed.',
  }),
  'bad-input': (d) => ({
    what: `The input is not in the expected form${d['line'] ? ` (line ${d['line']})` : ''}.`,
    next: 'Each line must be one JSON object as the documentation describes.',
  }),
  cancelled: () => ({
    what: 'Stopped at your request.',
    next: 'What was finished before is kept.',
  }),
  unexpected: () => ({
    what: 'Something went wrong that Caselight did not expect.',
    next: 'Try again. If it happens again, report it with the code shown; no case text is in it.',
  }),
};

/** The words for an error code. Never contains case text: `detail` holds names and counts only. */
export function messageFor(code: ErrorCode, detail: ErrorDetail = {}): Message {
  return MESSAGES[code](detail);
}
