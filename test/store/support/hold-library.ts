// Opens a library, says so, and holds it until it is killed; says the code where it cannot.
import { writeSync } from 'node:fs';
import { AppError } from '../../../src/shared/app-error.ts';
import { openLibrary } from '../../../src/store/open-library.ts';

const [path = '', passphrase = ''] = process.argv.slice(2);
try {
  const held = openLibrary(path, passphrase, { at: '2026-03-01T10:00:00.000Z', who: 'child' });
  writeSync(1, 'open\n');
  // A library that nothing refers to is closed when memory is tidied.
  setInterval(() => held, 1000);
} catch (error) {
  writeSync(1, error instanceof AppError ? error.code : String(error));
}
