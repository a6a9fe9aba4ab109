import type { SectionKind } from '../review/review.ts';
import type { Codebook, IncidentKind, Rule, SectionWeights, Theme } from './codebook.ts';
import { RuleError } from './rule-error.ts';
import { Shape } from './shape.ts';

/** A codebook as its files hold it, parsed from JSON and not yet trusted. */
export interface CodebookFiles {
  /** Everything but the themes, and in `themes` their ids in the order in which they are shown. */
  readonly codebook: unknown;
  /** One theme each, in any order. */
  readonly themes: readonly unknown[];
}

const THEME_FIELDS = [
  'id',
  'label',
  'code',
  'group',
  'definition',
  'include',
  'exclude',
  'contested',
  'alsoCalled',
  'sources',
  'derivedFrom',
  'rules',
  'never',
];
const RULE_FIELDS = ['id', 'when', 'stance', 'strength', 'unless', 'needs', 'sections', 'own'];
const SECTION_KINDS = [
  ...(['front', 'contents', 'introduction', 'method', 'terms', 'family', 'narrative'] as const),
  ...(['chronology', 'analysis', 'good_practice', 'findings', 'conclusion'] as const),
  ...(['recommendations', 'appendix', 'glossary', 'references', 'quotation', 'body'] as const),
] satisfies readonly SectionKind[];
const KIND_FIELDS = ['id', 'label', 'definition'];
const BOOK_FIELDS = [
  'version',
  'title',
  'conventions',
  'sources',
  'sections',
  'classes',
  'themes',
  'incidentKinds',
];

/**
 * Makes a codebook of its files, with every shape and reference checked. What its rules say is read by
 * `compileCodebook`, once, where they are to run.
 * @throws RuleError naming the theme, the rule or the field and what is wrong with it.
 */
export function parseCodebook(files: CodebookFiles): Codebook {
  const book = fieldsOf(new Shape(files.codebook, 'codebook'), BOOK_FIELDS);
  const sources = Object.fromEntries(
    book('sources')
      .entries()
      .map(([key, value]) => [key, value.text()]),
  );
  const sections = book('sections');
  const themes = files.themes.map((theme, index) =>
    parseTheme(new Shape(theme, `theme file ${index + 1}`)),
  );
  const codebook: Codebook = {
    version: book('version').text(),
    title: book('title').text(),
    conventions: book('conventions').texts(),
    sources,
    ...(sections.missing ? {} : { sections: parseSections(sections) }),
    classes: Object.fromEntries(
      book('classes')
        .entries()
        .map(([name, entries]) => [name, entries.texts()]),
    ),
    themes: inOrder(themes, book('themes').texts()),
    incidentKinds: book('incidentKinds').list().map(parseKind),
  };
  checkReferences(codebook);
  return codebook;
}

function inOrder(themes: readonly Theme[], ids: readonly string[]): readonly Theme[] {
  const unlisted = themes.find(({ id }) => !ids.includes(id));
  if (unlisted !== undefined) {
    throw new RuleError(`theme ${unlisted.id}`, 0, 'the codebook does not list it');
  }
  return ids.flatMap((id) => {
    const found = themes.filter((theme) => theme.id === id);
    if (found.length === 0) throw new RuleError(`theme ${id}`, 0, 'it is listed and has no file');
    return found;
  });
}

/** The fields of an object by name; one that is not there gives a shape that says so when read. */
function fieldsOf(shape: Shape, known: readonly string[]): (name: string) => Shape {
  const fields = shape.object(known);
  return (name) => fields[name] ?? shape.fail(`"${name}" is missing`);
}

function parseTheme(shape: Shape): Theme {
  const id = fieldsOf(shape, THEME_FIELDS)('id').text();
  const field = fieldsOf(shape.named(`theme ${id}`), THEME_FIELDS);
  const contested = field('contested');
  const derivedFrom = field('derivedFrom');
  return {
    id,
    label: field('label').text(),
    code: field('code').text(),
    group: field('group').oneOf(['practice', 'family', 'child', 'system'] as const),
    definition: field('definition').text(),
    include: field('include').texts(),
    exclude: field('exclude').texts(),
    ...(contested.missing ? {} : { contested: contested.text() }),
    alsoCalled: field('alsoCalled').texts(),
    sources: field('sources').texts(),
    ...(derivedFrom.missing ? {} : { derivedFrom: derivedFrom.texts() }),
    rules: field('rules').list().map(parseRule),
    never: field('never').texts(),
  };
}

function parseKind(shape: Shape): IncidentKind {
  const id = fieldsOf(shape, KIND_FIELDS)('id').text();
  const field = fieldsOf(shape.named(`incident ${id}`), KIND_FIELDS);
  return {
    id,
    label: field('label').text(),
    definition: field('definition').text(),
  };
}

function parseRule(shape: Shape): Rule {
  const id = fieldsOf(shape, RULE_FIELDS)('id').text();
  const field = fieldsOf(shape.named(`rule ${id}`), RULE_FIELDS);
  const unless = field('unless');
  const needs = field('needs');
  const sections = field('sections');
  const own = field('own');
  return {
    id,
    when: field('when').text(),
    stance: field('stance').oneOf(['concern', 'good', 'mention', 'cue'] as const),
    strength: field('strength').share(),
    ...(unless.missing ? {} : { unless: unless.texts() }),
    ...(needs.missing ? {} : { needs: needs.texts() }),
    ...(sections.missing ? {} : { sections: parseSections(sections) }),
    ...(own.missing ? {} : { own: own.flag() }),
  };
}

function parseSections(shape: Shape): SectionWeights {
  return Object.fromEntries(
    shape.entries().map(([name, weight]) => {
      const kind = SECTION_KINDS.find((known) => known === name);
      return [kind ?? shape.fail(`there is no section "${name}"`), weight.weight()];
    }),
  );
}

function checkReferences(codebook: Codebook): void {
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const theme of codebook.themes) {
    const where = `theme ${theme.id}`;
    if (ids.has(theme.id)) throw new RuleError(where, 0, 'two themes have this id');
    if (codes.has(theme.code))
      throw new RuleError(where, 0, `two themes have the code ${theme.code}`);
    ids.add(theme.id);
    codes.add(theme.code);
    const unknown = theme.sources.find((key) => !Object.hasOwn(codebook.sources, key));
    if (unknown !== undefined) throw new RuleError(where, 0, `there is no source ${unknown}`);
  }
  for (const theme of codebook.themes) {
    const unknown = theme.derivedFrom?.find((id) => !ids.has(id));
    if (unknown !== undefined) {
      throw new RuleError(
        `theme ${theme.id}`,
        0,
        `it is derived from ${unknown}, which is no theme`,
      );
    }
  }
}
