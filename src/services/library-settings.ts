/** What a library keeps of how it is worked with. */
export interface LibrarySettings {
  /** Minutes without use after which the library locks; 0 for never. */
  readonly lockMinutes: number;
  /** Whether the window's content is hidden while other programs are in front. */
  readonly hideWhenAway: boolean;
  /** Whether single letters are keys at all. */
  readonly singleLetterKeys: boolean;
  /** Keys by act, where they are not the usual ones; an empty text is no key. */
  readonly keys: Readonly<Record<string, string>>;
  readonly colours: 'computer' | 'light' | 'dark';
  readonly rows: 'roomy' | 'dense';
  /** Where backups go; null until a folder was chosen. */
  readonly backupFolder: string | null;
  /** How many backups are kept. */
  readonly backupsKept: number;
  /** Whether confidences are shown as decisions in this library have moved them. */
  readonly learning: boolean;
  /** Decisions before this are not learned from, ISO 8601; null for all. */
  readonly learnSince: string | null;
}

/** How one setting is read from what was stored, and told in words. */
interface Setting<Value> {
  readonly usual: Value;
  /** What the value means, or undefined where it is none. */
  readonly read: (value: unknown) => Value | undefined;
  readonly words: (value: Value) => string;
}

const isOn = (name: string, usual: boolean): Setting<boolean> => ({
  usual,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  words: (value) => `${name}: ${value ? 'on' : 'off'}`,
});

const wholeBetween = (
  name: string,
  usual: number,
  least: number,
  most: number,
): Setting<number> => ({
  usual,
  read: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined,
  words: (value) => `${name}: ${value}`,
});

const oneOf = <Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Setting<Value> => ({
  usual: values[0],
  read: (value) => values.find((one) => one === value),
  words: (value) => `${name}: ${value}`,
});

const SETTINGS: { readonly [Name in keyof LibrarySettings]: Setting<LibrarySettings[Name]> } = {
  lockMinutes: {
    ...wholeBetween('lock', 10, 0, 240),
    words: (value) => (value === 0 ? 'never lock' : `lock after ${value} minutes`),
  },
  hideWhenAway: isOn('hide the window while away', true),
  singleLetterKeys: isOn('single-letter keys', true),
  keys: {
    usual: {},
    read: readKeys,
    words: () => 'changed the keys',
  },
  colours: oneOf('light or dark', ['computer', 'light', 'dark']),
  rows: oneOf('rows', ['roomy', 'dense']),
  backupFolder: {
    usual: null,
    read: (value) =>
      value === null || (typeof value === 'string' && value !== '') ? value : undefined,
    words: () => 'changed the backup folder',
  },
  backupsKept: wholeBetween('backups kept', 10, 1, 100),
  learning: isOn('learning from decisions', true),
  learnSince: {
    usual: null,
    read: (value) =>
      value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
        ? value
        : undefined,
    words: (value) =>
      value === null ? 'learn from all decisions' : 'forgot what was learned from decisions',
  },
};

/** The settings from what was stored, by name; what is missing or not understood is as usual. */
export function readSettings(stored: ReadonlyMap<string, unknown>): LibrarySettings {
  const one = <Name extends keyof LibrarySettings>(name: Name): LibrarySettings[Name] =>
    SETTINGS[name].read(stored.get(name)) ?? SETTINGS[name].usual;
  return {
    lockMinutes: one('lockMinutes'),
    hideWhenAway: one('hideWhenAway'),
    singleLetterKeys: one('singleLetterKeys'),
    keys: one('keys'),
    colours: one('colours'),
    rows: one('rows'),
    backupFolder: one('backupFolder'),
    backupsKept: one('backupsKept'),
    learning: one('learning'),
    learnSince: one('learnSince'),
  };
}

/** The value as it is kept and the words for the change, or undefined where the setting cannot have it. */
export function readSetting<Name extends keyof LibrarySettings>(
  name: Name,
  value: unknown,
): { readonly value: LibrarySettings[Name]; readonly words: string } | undefined {
  const setting = SETTINGS[name];
  const read = setting.read(value);
  return read === undefined ? undefined : { value: read, words: setting.words(read) };
}

/** Whether there is a setting of this name. */
export function isSettingName(name: string): name is keyof LibrarySettings {
  return Object.hasOwn(SETTINGS, name);
}

function readKeys(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys: Record<string, string> = {};
  for (const [act, key] of Object.entries(value)) {
    if (typeof key !== 'string' || key.length > 24 || act.length > 40) return undefined;
    keys[act] = key;
  }
  return keys;
}
