import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this kind of computer keeps Caselight's data; CASELIGHT_DATA says otherwise. */
export function dataFolder(): string {
  const { env } = process;
  if (env['CASELIGHT_DATA'] !== undefined) return env['CASELIGHT_DATA'];
  switch (process.platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Caselight');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Caselight');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'caselight');
  }
}
