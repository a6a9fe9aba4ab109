import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FIRST_PREFERENCES,
  preferences,
  type preferenceCalls,
  type Preferences,
} from '../shared/contract/preferences.ts';
import type { HandlersOf } from '../shared/contract/answer-call.ts';
import { replaceFile } from '../store/durable-file.ts';
import type { Emit } from './database-session.ts';

/** This computer's preferences, in `preferences.json`. */
export class PreferenceFile {
  readonly #file: string;

  constructor(dataFolder: string) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    this.#file = join(dataFolder, 'preferences.json');
  }

  /** All of them; what is missing or cannot be read is as on a fresh computer. */
  read(): Preferences {
    try {
      const kept: object = JSON.parse(readFileSync(this.#file, 'utf8'));
      return preferences.parse({ ...FIRST_PREFERENCES, ...kept });
    } catch {
      // Not there yet, or not ours: nothing of value is lost.
      return FIRST_PREFERENCES;
    }
  }

  /** Keeps what is given and leaves the rest. */
  save(changed: object): Preferences {
    const given = Object.entries(changed).filter(([, value]) => value !== undefined);
    const all = preferences.parse({ ...this.read(), ...Object.fromEntries(given) });
    replaceFile(this.#file, JSON.stringify(all, undefined, 2));
    return all;
  }
}

/** Answers the calls about preferences. */
export function preferenceHandlers(
  file: PreferenceFile,
  emit: Emit,
): HandlersOf<typeof preferenceCalls> {
  return {
    readPreferences: () => file.read(),
    savePreferences: (changed) => {
      const all = file.save(changed);
      emit('preferencesChanged', all);
      return all;
    },
  };
}
