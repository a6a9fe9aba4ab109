import type { Codebook, Rule, Theme, ThemeGroup } from './codebook.ts';
import { PALETTE, themeColour } from './palette.ts';
import { RuleError } from './rule-error.ts';

/** One change that a library makes to its codebook. */
export type CodebookEdit =
  | { readonly kind: 'relabel'; readonly theme: string; readonly label: string }
  /** Two letters for the margin. */
  | { readonly kind: 'recode'; readonly theme: string; readonly code: string }
  /** A name of the palette, or null for the colour of its group. */
  | { readonly kind: 'recolour'; readonly theme: string; readonly colour: string | null }
  /** Puts it after another theme of its group, or first in its group: the order in which people read them. */
  | { readonly kind: 'move'; readonly theme: string; readonly after: string | null }
  | { readonly kind: 'regroup'; readonly theme: string; readonly group: ThemeGroup }
  | {
      readonly kind: 'redefine';
      readonly theme: string;
      readonly definition?: string;
      readonly include?: readonly string[];
      readonly exclude?: readonly string[];
      readonly alsoCalled?: readonly string[];
    }
  | {
      readonly kind: 'add';
      readonly theme: Pick<Theme, 'id' | 'label' | 'code' | 'group' | 'definition'> &
        Partial<Pick<Theme, 'include' | 'exclude' | 'alsoCalled' | 'rules' | 'never'>>;
    }
  | { readonly kind: 'retire'; readonly theme: string }
  | { readonly kind: 'restore'; readonly theme: string }
  /** The theme's tags and rules go to another; it is retired. */
  | { readonly kind: 'merge'; readonly theme: string; readonly into: string }
  /** Adds the rule, or puts it in the place of the one with its id. */
  | { readonly kind: 'set-rule'; readonly theme: string; readonly rule: Rule }
  | { readonly kind: 'remove-rule'; readonly theme: string; readonly rule: string };

/** A codebook after an edit. */
export interface EditedCodebook {
  readonly codebook: Codebook;
  /** What was done: "relabelled Drift and delay as Drift". */
  readonly words: string;
  /** Themes whose tags move, by id of the old one. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The codebook with one change made, under the next version: "2026.1" becomes "2026.1+1", then "2026.1+2". Rules are not
 * read here: compileCodebook does that.
 * @throws RuleError where the edit names a theme or rule that is not there, or gives a name that is taken or empty.
 */
export function editCodebook(codebook: Codebook, edit: CodebookEdit): EditedCodebook {
  const done = (
    themes: readonly Theme[],
    words: string,
    moved: ReadonlyMap<string, string> = new Map(),
  ): EditedCodebook => ({
    codebook: { ...codebook, version: nextVersion(codebook.version), themes },
    words,
    moved,
  });
  if (edit.kind === 'add') {
    const added = newTheme(codebook, edit.theme);
    return done([...codebook.themes, added], `added ${added.label}`);
  }
  const theme = themeOf(codebook, edit.theme);
  const changed = (fields: Partial<Theme>): readonly Theme[] =>
    replaced(codebook, { ...theme, ...fields });
  switch (edit.kind) {
    case 'relabel': {
      const label = filled(theme.id, edit.label);
      expectFree(codebook, theme.id, 'label', label);
      return done(changed({ label }), `relabelled ${theme.label} as ${label}`);
    }
    case 'recode': {
      const code = filled(theme.id, edit.code);
      expectFree(codebook, theme.id, 'code', code);
      return done(changed({ code }), `gave ${theme.label} the letters ${code}`);
    }
    case 'recolour': {
      const { colour: _, ...plain } = theme;
      const { colour } = edit;
      if (colour === null)
        return done(replaced(codebook, plain), `gave ${theme.label} the colour of its group`);
      const known = themeColour(colour.toLowerCase());
      if (known === undefined)
        throw new RuleError(`theme ${theme.id}`, 0, `the colours are ${PALETTE.join(', ')}`);
      return done(changed({ colour: known }), `made ${theme.label} ${known}`);
    }
    case 'regroup':
      return done(changed({ group: edit.group }), `moved ${theme.label} to ${edit.group}`);
    case 'move':
      return movedAfter(codebook, theme, edit.after, done);
    case 'redefine': {
      const { kind: _kind, theme: _theme, ...fields } = edit;
      if (fields.definition !== undefined) filled(theme.id, fields.definition);
      return done(changed(fields), `changed the definition of ${theme.label}`);
    }
    case 'retire':
      return done(changed({ retired: true }), `retired ${theme.label}`);
    case 'restore': {
      const { retired: _, mergedInto: __, ...restored } = theme;
      return done(replaced(codebook, restored), `took ${theme.label} back into use`);
    }
    case 'merge':
      return merged(codebook, theme, themeOf(codebook, edit.into), done);
    case 'set-rule': {
      const rule: Rule = { ...edit.rule, own: true };
      if (!rule.id.startsWith(`${theme.id}/`)) {
        throw new RuleError(rule.id, 0, `the rules of this theme begin with ${theme.id}/`);
      }
      const isThere = theme.rules.some(({ id }) => id === rule.id);
      const rules = isThere
        ? theme.rules.map((one) => (one.id === rule.id ? rule : one))
        : [...theme.rules, rule];
      const words = isThere ? 'changed a rule of' : 'added a rule to';
      return done(changed({ rules }), `${words} ${theme.label}`);
    }
    case 'remove-rule': {
      const rules = theme.rules.filter(({ id }) => id !== edit.rule);
      if (rules.length === theme.rules.length)
        throw new RuleError(edit.rule, 0, 'there is no such rule');
      return done(changed({ rules }), `removed a rule of ${theme.label}`);
    }
  }
}

function movedAfter(
  codebook: Codebook,
  theme: Theme,
  after: string | null,
  done: (themes: readonly Theme[], words: string) => EditedCodebook,
): EditedCodebook {
  const others = codebook.themes.filter(({ id }) => id !== theme.id);
  const before = after === null ? undefined : themeOf(codebook, after);
  if (before !== undefined && (before.group !== theme.group || before.id === theme.id)) {
    throw new RuleError(`theme ${theme.id}`, 0, 'it goes after another theme of its own group');
  }
  const at =
    before === undefined
      ? others.findIndex(({ group }) => group === theme.group)
      : others.findIndex(({ id }) => id === before.id) + 1;
  const themes = at < 0 ? codebook.themes : others.toSpliced(at, 0, theme);
  const where = before === undefined ? 'first' : `after ${before.label}`;
  return done(themes, `put ${theme.label} ${where}`);
}

function merged(
  codebook: Codebook,
  theme: Theme,
  into: Theme,
  done: (
    themes: readonly Theme[],
    words: string,
    moved: ReadonlyMap<string, string>,
  ) => EditedCodebook,
): EditedCodebook {
  if (theme.id === into.id)
    throw new RuleError(`theme ${theme.id}`, 0, 'a theme is not merged into itself');
  if (into.retired === true) throw new RuleError(`theme ${into.id}`, 0, 'it is retired');
  const themes = codebook.themes.map((given): Theme => {
    const one = derivedAnew(given, theme.id, into.id);
    if (one.id === theme.id) {
      return { ...one, rules: [], never: [], retired: true, mergedInto: into.id };
    }
    if (one.id !== into.id) return one;
    return {
      ...one,
      include: [...one.include, ...theme.include],
      alsoCalled: [...new Set([...one.alsoCalled, theme.label, ...theme.alsoCalled])],
      rules: [...one.rules, ...theme.rules],
      never: [...new Set([...one.never, ...theme.never])],
    };
  });
  const moved = new Map([[theme.id, into.id]]);
  return done(themes, `merged ${theme.label} into ${into.label}`, moved);
}

/** A theme that is derived from others, with one of them merged; of one part alone nothing is derived. */
function derivedAnew(theme: Theme, from: string, into: string): Theme {
  const { derivedFrom, ...plain } = theme;
  if (derivedFrom === undefined) return theme;
  const parts = new Set(derivedFrom.map((id) => (id === from ? into : id)));
  parts.delete(theme.id);
  return parts.size < 2 ? plain : { ...plain, derivedFrom: [...parts] };
}

function newTheme(
  codebook: Codebook,
  given: Extract<CodebookEdit, { kind: 'add' }>['theme'],
): Theme {
  const { id, label, code, group, definition } = given;
  if (!/^[a-z][a-z0-9_]*$/.test(id)) {
    throw new RuleError(`theme ${id}`, 0, 'an id is small letters, digits and _');
  }
  if (codebook.themes.some((one) => one.id === id)) {
    throw new RuleError(`theme ${id}`, 0, 'two themes have this id');
  }
  expectFree(codebook, id, 'label', filled(id, label));
  expectFree(codebook, id, 'code', filled(id, code));
  return {
    id,
    label: label.trim(),
    code: code.trim(),
    group,
    definition: filled(id, definition),
    include: given.include ?? [],
    exclude: given.exclude ?? [],
    alsoCalled: given.alsoCalled ?? [],
    sources: [],
    rules: given.rules ?? [],
    never: given.never ?? [],
  };
}

function themeOf(codebook: Codebook, id: string): Theme {
  const found = codebook.themes.find((theme) => theme.id === id);
  if (found === undefined) throw new RuleError(`theme ${id}`, 0, 'there is no such theme');
  return found;
}

function replaced(codebook: Codebook, theme: Theme): readonly Theme[] {
  return codebook.themes.map((one) => (one.id === theme.id ? theme : one));
}

function filled(id: string, text: string): string {
  if (text.trim() === '') throw new RuleError(`theme ${id}`, 0, 'the text is empty');
  return text.trim();
}

function expectFree(codebook: Codebook, id: string, field: 'label' | 'code', text: string): void {
  const taken = codebook.themes.some(
    (theme) => theme.id !== id && theme[field].toLowerCase() === text.toLowerCase(),
  );
  if (taken) throw new RuleError(`theme ${id}`, 0, `another theme has the ${field} ${text}`);
}

function nextVersion(version: string): string {
  const [, base = version, count = '0'] = /^(.*)\+(\d+)$/.exec(version) ?? [];
  return `${base}+${Number(count) + 1}`;
}
