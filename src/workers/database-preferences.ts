import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettingName, type LibrarySettings } from '../services/library-settings.ts';
import type { HandlersOf } from '../shared/contract/answer-call.ts';
import {
  FIRST_PREFERENCES,
  preferences,
  type ChangeablePreferences,
  type preferenceCalls,
  type Preferences,
} from '../shared/contract/preferences.ts';
import { replaceFile } from '../store/durable-file.ts';
import type { DatabaseSession } from './database-session.ts';

/** What this computer keeps for when no library is open: how it looked last. */
const KEPT = ['appearance', 'rows'] as const;

/** Preferences: those of the open library, and how this computer looks when none is open. */
export class PreferenceDesk {
  readonly #session: DatabaseSession;
  readonly #file: string;
  #told = '';

  constructor(session: DatabaseSession, dataFolder: string) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    this.#session = session;
    this.#file = join(dataFolder, 'preferences.json');
  }

  /** All of them as they are now. */
  read(): Preferences {
    if (!this.#session.isOpen) return this.#kept();
    const { store } = this.#session;
    const settings = store.settings();
    const coders = store.whoCodes();
    return {
      ...fromSettings(settings),
      people: coders.map(({ id, name }) => ({ id, name, initials: initialsOf(name) })),
      coding: coders.find(({ current }) => current)?.id ?? null,
    };
  }

  /** Tells the shell of them if they are not as they were told last. */
  tellIfChanged(): void {
    const now = this.read();
    const text = JSON.stringify(now);
    if (text === this.#told) return;
    this.#told = text;
    this.#session.emit('preferencesChanged', now);
    const { appearance, rows } = now;
    if (this.#session.isOpen) replaceFile(this.#file, JSON.stringify({ appearance, rows }));
  }

  /** Where backups go from now on. */
  setBackupFolder(folder: string): void {
    const by = { coder: this.#coder(), at: this.#session.clock.now() };
    this.#session.store.changeSetting('backupFolder', folder, by);
    this.#session.emit('dataChanged', { what: ['settings'] });
  }

  /** Answers the calls about preferences and people. */
  handlers(): HandlersOf<typeof preferenceCalls> {
    const now = (): string => this.#session.clock.now();
    const changed = (): Record<string, never> => {
      this.tellIfChanged();
      return {};
    };
    return {
      readPreferences: () => this.read(),
      decisionsByPerson: () => ({
        people: this.#session.store.listCoders().map(({ id, decisions }) => ({ id, decisions })),
      }),
      savePreferences: (given) => {
        const { store } = this.#session;
        for (const [name, value] of Object.entries(toSettings(given))) {
          if (value === undefined || !isSettingName(name)) continue;
          store.changeSetting<keyof LibrarySettings>(name, value, {
            coder: this.#coder(),
            at: now(),
          });
        }
        this.#session.emit('dataChanged', { what: ['settings'] });
        return this.read();
      },
      addPerson: ({ name }) => {
        this.#session.store.setCurrentCoder(this.#session.store.addCoder(name, now()));
        return changed();
      },
      renamePerson: ({ id, name }) => {
        this.#session.store.renameCoder(id, name, now());
        this.#session.emit('dataChanged', { what: ['tags'] });
        return changed();
      },
      switchPerson: ({ id }) => {
        this.#session.store.setCurrentCoder(id);
        return changed();
      },
    };
  }

  #coder(): number {
    const { store, clock } = this.#session;
    return this.read().coding ?? store.coderNamed(NOBODY, clock.now());
  }

  #kept(): Preferences {
    try {
      const kept: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(this.#file, 'utf8'));
      const known = KEPT.flatMap((name) => (name in kept ? [[name, kept[name]]] : []));
      return preferences.parse({ ...FIRST_PREFERENCES, ...Object.fromEntries(known) });
    } catch {
      // Not there yet, or not ours: nothing of value is lost.
      return FIRST_PREFERENCES;
    }
  }
}

/** Who did what nobody put a name to. */
const NOBODY = 'Reviewer';

function fromSettings(settings: LibrarySettings): ChangeablePreferences {
  const { colours, lockMinutes, singleLetterKeys, keys } = settings;
  const { rows, learning, backupsKept, caseColumns, caseOrder, notTheSame } = settings;
  const { fieldWords, fieldWordsOff, daysInBackups, hideWhenAway } = settings;
  return {
    appearance: colours === 'computer' ? 'system' : colours,
    rows,
    // "Never" is for the command line; a window that nobody is at locks after four hours at the latest.
    lockMinutes: lockMinutes === 0 ? 240 : lockMinutes,
    singleKeys: singleLetterKeys,
    keys: Object.fromEntries(
      Object.entries(keys).map(([act, key]) => [act, key === '' ? null : key]),
    ),
    learning,
    backupsKept,
    daysInBackups,
    hideWhenAway,
    caseColumns,
    caseOrder,
    notTheSame,
    fieldWords,
    fieldWordsOff: [...fieldWordsOff],
  };
}

/** The library's names for what is given. */
function toSettings(given: {
  readonly [Name in keyof ChangeablePreferences]?: ChangeablePreferences[Name] | undefined;
}): { readonly [Name in keyof LibrarySettings]?: LibrarySettings[Name] | undefined } {
  const { appearance, keys, singleKeys, ...same } = given;
  return {
    ...same,
    colours: appearance === 'system' ? 'computer' : appearance,
    singleLetterKeys: singleKeys,
    keys: keys && Object.fromEntries(Object.entries(keys).map(([act, key]) => [act, key ?? ''])),
  };
}

/** "RW" of Ruth Whitlock, "JO" of Joel Okafor, "RU" of Ruth. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters =
    words.length > 1
      ? words.map((word) => Array.from(word)[0] ?? '').slice(0, 3)
      : Array.from(words[0] ?? '?').slice(0, 2);
  return letters.join('').toLocaleUpperCase('en-GB');
}
