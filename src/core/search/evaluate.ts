import type { Stance } from '../themes/proposal.ts';
import { fieldMeaning } from './field-values.ts';
import type { FieldTest, NamedTheme } from './field-values.ts';
import type { PassageTable, SearchedTag } from './passage-table.ts';
import type { FieldNode, NearNode, TermNode } from './query-tree.ts';
import { wayTerm } from './search-plan.ts';
import type { PlanNode, TermGroup, ThemeWay } from './search-plan.ts';
import type { PassageIds } from './term-lookup.ts';

/** For each passage by id whether it is in the set: 0 where not. */
export type PassageSet = Uint8Array<ArrayBuffer>;

/** How a passage says a part of a search: the higher, the more it is what was typed. */
export const SAID = { byTag: 1, wider: 2, otherwise: 3, asTyped: 4 } as const;

const OF_NO_STANCE = 0.8;
const OF_OTHER_STANCE = 0.5;

/** What stands behind a group of terms in the library. */
export interface FoundGroup {
  readonly group: TermGroup;
  /** By passage id: how it says it (`SAID`), 0 where it does not. */
  readonly found: PassageSet;
  /** By passage id: how sure a tag of a theme that is named is, in hundredths; 0 where there is none. Null where none is looked for. */
  readonly tagged: PassageSet | null;
  /** Passages found for it. */
  readonly passages: number;
  /** The same for each other way of saying it; null where that is off. */
  readonly wayPassages: readonly (number | null)[];
  /** The same for each theme that is named. */
  readonly themePassages: readonly (number | null)[];
}

/** What an evaluation needs. */
export interface Evaluation {
  readonly table: PassageTable;
  readonly themes: readonly NamedTheme[];
  /** The stance that the words ask for: a tag of another one says less. Undefined where they ask for none. */
  readonly stance?: Stance | undefined;
  /** Ids of the passages in which a term stands. */
  readonly lookUp: (term: TermNode | NearNode) => PassageIds;
}

/** The passages of a search, and what was found on the way. */
export interface Evaluated {
  readonly set: PassageSet;
  /** Where all of several parts were asked for: what fields and unwanted parts leave, whatever the wanted parts; else everything. */
  readonly besides: PassageSet;
  /** Groups that passages are to hold, in the order of the search; none of those that they must not hold. */
  readonly groups: readonly FoundGroup[];
  readonly fields: readonly UnderstoodField[];
}

/** A field as it was understood. */
export interface UnderstoodField {
  readonly node: FieldNode;
  /** Null where no value means anything and all of it was left out. */
  readonly words: string | null;
  /** Values that mean nothing and were left out. */
  readonly leftOut: readonly string[];
}

/** Finds the passages that a plan describes. */
export function evaluate(root: PlanNode, { table, themes, stance, lookUp }: Evaluation): Evaluated {
  const groups: FoundGroup[] = [];
  const fields: UnderstoodField[] = [];
  const everything = (): PassageSet => table.present.slice();

  /** Undefined where nothing is left of a part: it holds nothing but fields whose values mean nothing. */
  function set(node: PlanNode, isWanted: boolean): PassageSet | undefined {
    switch (node.kind) {
      case 'group': {
        const found = foundGroup(node, isWanted);
        if (isWanted) groups.push(found);
        return found.found;
      }
      case 'field':
        return fieldSet([node]);
      case 'not': {
        const unwanted = set(node.part, !isWanted);
        if (unwanted === undefined) return undefined;
        const rest = everything();
        for (let id = 0; id < rest.length; id += 1) if (unwanted[id]) rest[id] = 0;
        return rest;
      }
      case 'or': {
        const sets = node.parts.flatMap((part) => set(part, isWanted) ?? []);
        return sets.length === 0 ? undefined : union(sets, table.size);
      }
      case 'and':
        return all(node.parts, isWanted);
    }
  }

  function all(parts: readonly PlanNode[], isWanted: boolean): PassageSet | undefined {
    // What is said of tags is said of one and the same tag.
    let common = fieldSet(parts.filter((part) => part.kind === 'field'));
    for (const part of parts) {
      const one = part.kind === 'field' ? undefined : set(part, isWanted);
      if (one === undefined) continue;
      common ??= everything();
      keep(common, one);
    }
    return common;
  }

  function foundGroup(group: TermGroup, isWanted: boolean): FoundGroup {
    const found: PassageSet = new Uint8Array(table.size);
    const wayPassages = group.ways.map(({ expansion, isOn }) => {
      if (!isOn) return null;
      const { documents } = expansion;
      const said = expansion.isWider === true ? SAID.wider : SAID.otherwise;
      let count = 0;
      for (const id of lookUp(wayTerm(expansion))) {
        if (documents !== undefined && !documents.has(table.document[id] ?? 0)) continue;
        found[id] = Math.max(found[id] ?? 0, said);
        count += 1;
      }
      return count;
    });
    const [first, ...others] = group.typed.flatMap((term) => [term, ...asSpelt(term)]).map(lookUp);
    const typed = others.reduce<PassageIds>(intersection, first ?? new Int32Array());
    for (const id of typed) found[id] = SAID.asTyped;
    // Nothing is left out for a proposed theme: where the part is not wanted, only its words count.
    const { tagged, themePassages } = taggedWith(
      isWanted ? (group.themes ?? []) : [],
      table,
      stance,
    );
    if (tagged !== null) {
      for (let id = 0; id < found.length; id += 1)
        if (found[id] === 0 && tagged[id] !== 0) found[id] = SAID.byTag;
    }
    return { group, found, tagged, passages: size(found), wayPassages, themePassages };
  }

  function fieldSet(nodes: readonly FieldNode[]): PassageSet | undefined {
    const rows = nodes.flatMap((node) => {
      const { tests, leftOut } = fieldMeaning(node, table, themes);
      const words = tests.length === 0 ? null : tests.map((one) => one.words).join(' or ');
      fields.push({ node, words, leftOut });
      return tests.length === 0 ? [] : [tests];
    });
    return rows.length === 0 ? undefined : passing(rows, table);
  }

  if (root.kind !== 'and') {
    return { set: set(root, true) ?? everything(), besides: everything(), groups, fields };
  }
  const isBeside = ({ kind }: PlanNode): boolean => kind === 'field' || kind === 'not';
  const besides = all(root.parts.filter(isBeside), true) ?? everything();
  const found = besides.slice();
  for (const part of root.parts) {
    const one = isBeside(part) ? undefined : set(part, true);
    if (one !== undefined) keep(found, one);
  }
  return { set: found, besides, groups, fields };
}

/** Terms beside NEAR that stand in quotation marks: the index of NEAR knows stems only, and the passage is to hold them as spelt, too. */
function asSpelt(term: TermNode | NearNode): readonly TermNode[] {
  return term.kind === 'near' ? term.terms.filter((one) => one.kind === 'phrase' && one.exact) : [];
}

/**
 * How sure tags of the themes that are on are, by passage, and how many passages of each theme there are. What is said of a
 * theme with less than full sureness counts that much less.
 */
export function taggedWith(
  themes: readonly (ThemeWay & { readonly sureness?: number })[],
  table: PassageTable,
  stance: Stance | undefined,
): Pick<FoundGroup, 'tagged' | 'themePassages'> {
  const sought = themes.filter(({ isOn }) => isOn);
  if (sought.length === 0) return { tagged: null, themePassages: themes.map(() => null) };
  const tagged: PassageSet = new Uint8Array(table.size);
  const themePassages = themes.map(({ theme, isOn, sureness: ofTheme = 1 }) => {
    if (!isOn) return null;
    const worth = table.tagKinds.map((kind) =>
      kind.theme === theme ? stanceWorth(kind.stance, stance) : 0,
    );
    let count = 0;
    for (let id = 0; id < table.size; id += 1) {
      let sureness = 0;
      const to = table.tagsFrom[id + 1] ?? 0;
      for (let at = table.tagsFrom[id] ?? 0; at < to; at += 1) {
        const sure = (table.tagSureness[at] ?? 0) * (worth[table.tagKind[at] ?? -1] ?? 0);
        sureness = Math.max(sureness, sure);
      }
      if (sureness === 0) continue;
      count += 1;
      tagged[id] = Math.max(tagged[id] ?? 0, Math.ceil(sureness * ofTheme));
    }
    return count;
  });
  return { tagged, themePassages };
}

/** How sure the tags of a passage are of themes that are on, added up: on how much of what a search is about it bears. */
export function bearingOn(
  themes: ReadonlySet<string>,
  passageId: number,
  { tagKind, tagKinds, tagSureness, tagsFrom }: PassageTable,
  stance: Stance | undefined,
): number {
  const surest = new Map<string, number>();
  const to = tagsFrom[passageId + 1] ?? 0;
  for (let at = tagsFrom[passageId] ?? 0; at < to; at += 1) {
    const kind = tagKinds[tagKind[at] ?? -1];
    if (kind === undefined || !themes.has(kind.theme)) continue;
    const sure = ((tagSureness[at] ?? 0) / 100) * stanceWorth(kind.stance, stance);
    surest.set(kind.theme, Math.max(surest.get(kind.theme) ?? 0, sure));
  }
  return [...surest.values()].reduce((sum, sure) => sum + sure, 0);
}

/** What a tag counts beside one of the stance that is asked for. */
function stanceWorth(of: Stance, sought: Stance | undefined): number {
  if (sought === undefined || of === sought) return 1;
  return of === 'mention' ? OF_NO_STANCE : OF_OTHER_STANCE;
}

function size(set: PassageSet): number {
  let count = 0;
  for (let id = 0; id < set.length; id += 1) if (set[id] !== 0) count += 1;
  return count;
}

function union(sets: readonly PassageSet[], passages: number): PassageSet {
  const any: PassageSet = new Uint8Array(passages);
  for (const one of sets) for (let id = 0; id < passages; id += 1) if (one[id]) any[id] = 1;
  return any;
}

/** Leaves in a set what is in another one, too. */
function keep(common: PassageSet, one: PassageSet): void {
  for (let id = 0; id < common.length; id += 1) if (one[id] === 0) common[id] = 0;
}

function intersection(a: PassageIds, b: PassageIds): PassageIds {
  const common = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) common[count++] = x;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common.subarray(0, count);
}

/** Passages that pass one test of each row; what the rows say of tags has to hold of one tag. */
function passing(rows: readonly (readonly FieldTest[])[], table: PassageTable): PassageSet {
  const ofCase = rows.filter((row) => row[0]?.ofCase !== undefined);
  const ofSection = rows.filter((row) => row[0]?.ofSection !== undefined);
  const ofTag = rows.filter((row) => row[0]?.ofTag !== undefined || row[0]?.untagged === true);
  const cases = table.cases.map((one) =>
    ofCase.every((row) => row.some((test) => test.ofCase?.(one) === true)),
  );
  const sections = table.sections.map((_, index) =>
    ofSection.every((row) => row.some((test) => test.ofSection?.(index) === true)),
  );
  const kinds = table.tagKinds.map((tag: SearchedTag) =>
    ofTag.every((row) => row.some((test) => test.ofTag?.(tag) === true)),
  );
  const takesUntagged = ofTag.every((row) => row.some(({ untagged }) => untagged === true));
  const passed: PassageSet = new Uint8Array(table.size);
  for (let id = 0; id < table.size; id += 1) {
    if (!table.present[id] || !cases[table.caseAt[id] ?? -1] || !sections[table.section[id] ?? -1])
      continue;
    const [from, to] = [table.tagsFrom[id] ?? 0, table.tagsFrom[id + 1] ?? 0];
    let passes = ofTag.length === 0 || (from === to && takesUntagged);
    for (let at = from; !passes && at < to; at += 1)
      passes = kinds[table.tagKind[at] ?? -1] === true;
    if (passes) passed[id] = 1;
  }
  return passed;
}
