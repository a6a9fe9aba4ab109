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
  /** For how many days backups may still hold what was erased. */
  readonly daysInBackups: number;
  /** Whether confidences are shown as decisions in this library have moved them. */
  readonly learning: boolean;
  /** Decisions before this are not learned from, ISO 8601; null for all. */
  readonly learnSince: string | null;
  /** Columns of the list of cases, by name; null for the usual ones. */
  readonly caseColumns: readonly string[] | null;
  /** What the list of cases is ordered by; null for the usual. */
  readonly caseOrder: CaseOrder | null;
  /** Pairs of cases that somebody said are not one review: "12 31", the smaller number first. */
  readonly notTheSame: readonly string[];
  /** Whether searches look for the field's other ways of saying the same. */
  readonly fieldWords: boolean;
  /** Ways of saying something that are never searched for unless typed, folded: "maternal grandmother". */
  readonly fieldWordsOff: readonly string[];
}

/** By which column a list is ordered, and which way. */
export interface CaseOrder {
  readonly by: string;
  readonly isDown: boolean;
}

/** Settings that are only how something is looked at: changing them is no act, and undo passes them by. */
const VIEWS: readonly (keyof LibrarySettings)[] = ['caseColumns', 'caseOrder'];

/** The place of a setting among those that are only a view; undefined for one whose change is an act. */
export function viewNumber(name: keyof LibrarySettings): number | undefined {
  const at = VIEWS.indexOf(name);
  return at < 0 ? undefined : at + 1;
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
  daysInBackups: wholeBetween('days that backups may hold what was erased', 30, 0, 365),
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
  caseColumns: {
    usual: null,
    read: (value) => (value === null ? null : readNames(value, /^[A-Za-z]{1,40}$/)),
    words: () => 'columns of the list of cases',
  },
  caseOrder: {
    usual: null,
    read: readOrder,
    words: () => 'order of the list of cases',
  },
  notTheSame: {
    usual: [],
    read: (value) => readNames(value, /^[1-9]\d* [1-9]\d*$/),
    words: () => 'changed which cases are not one review',
  },
  fieldWords: isOn('the field’s words in searches', true),
  fieldWordsOff: {
    usual: [],
    read: readWords,
    words: () => 'changed which words searches add',
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
    daysInBackups: one('daysInBackups'),
    learning: one('learning'),
    learnSince: one('learnSince'),
    caseColumns: one('caseColumns'),
    caseOrder: one('caseOrder'),
    notTheSame: one('notTheSame'),
    fieldWords: one('fieldWords'),
    fieldWordsOff: one('fieldWordsOff'),
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

function readWords(value: unknown): readonly string[] | undefined {
  const isList = Array.isArray(value) && value.length <= 1000;
  if (!isList) return undefined;
  const words = value.filter((one) => typeof one === 'string' && one !== '' && one.length <= 200);
  return words.length === value.length
    ? [...new Set(words)].toSorted((a, b) => a.localeCompare(b))
    : undefined;
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

/** A list of different names of this form; undefined for anything else. */
function readNames(value: unknown, form: RegExp): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.filter((name) => typeof name === 'string' && form.test(name));
  return names.length === value.length ? [...new Set<string>(names)] : undefined;
}

function readOrder(value: unknown): CaseOrder | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'object' || !('by' in value) || !('isDown' in value)) return undefined;
  const { by, isDown } = value;
  return typeof by === 'string' && by.length <= 40 && typeof isDown === 'boolean'
    ? { by, isDown }
    : undefined;
}
