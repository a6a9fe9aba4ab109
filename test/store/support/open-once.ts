// Opens a library as a user without rights, where this process is root; says the code of what came of it.
import { writeSync } from 'node:fs';
import { AppError } from '../../../src/shared/app-error.ts';
import { openLibrary } from '../../../src/store/open-library.ts';

const [path = '', passphrase = ''] = process.argv.slice(2);
const NOBODY = 65534;
if (process.getuid?.() === 0) process.setuid?.(NOBODY);
try {
  openLibrary(path, passphrase, { at: '2026-03-01T10:00:00.000Z', who: 'child' }).close();
  writeSync(1, 'opened');
} catch (error) {
  writeSync(1, error instanceof AppError ? error.code : String(error));
}
