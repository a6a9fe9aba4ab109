import { fieldTest } from './field-values.ts';
import type { FieldTest, NamedTheme } from './field-values.ts';
import type { PassageTable, SearchedTag } from './passage-table.ts';
import type { FieldNode, NearNode, TermNode } from './query-tree.ts';
import { wayTerm } from './search-plan.ts';
import type { PlanNode, TermGroup } from './search-plan.ts';
import type { PassageIds } from './term-lookup.ts';

/** For each passage by id whether it is in the set: 0 where not. */
export type PassageSet = Uint8Array<ArrayBuffer>;

/** What stands behind a group of terms in the library. */
export interface FoundGroup {
  readonly group: TermGroup;
  /** By passage id: 2 where it stands as typed, 1 where another way of saying it does, 0 where neither. */
  readonly found: PassageSet;
  /** Passages in which it stands. */
  readonly passages: number;
  /** The same for each other way of saying it; null where that is off. */
  readonly wayPassages: readonly (number | null)[];
}

/** What an evaluation needs. */
export interface Evaluation {
  readonly table: PassageTable;
  readonly themes: readonly NamedTheme[];
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
  /** Fields as they were understood; `words` is null where the value means nothing and was left out. */
  readonly fields: readonly { readonly node: FieldNode; readonly words: string | null }[];
}

/** Finds the passages that a plan describes. */
export function evaluate(root: PlanNode, { table, themes, lookUp }: Evaluation): Evaluated {
  const groups: FoundGroup[] = [];
  const fields: { node: FieldNode; words: string | null }[] = [];
  const everything = (): PassageSet => table.present.slice();

  function set(node: PlanNode, isWanted: boolean): PassageSet {
    switch (node.kind) {
      case 'group': {
        const found = foundGroup(node);
        if (isWanted) groups.push(found);
        return found.found;
      }
      case 'field':
        return fieldSet([node]) ?? (isWanted ? everything() : new Uint8Array(table.size));
      case 'not': {
        const unwanted = set(node.part, !isWanted);
        const rest = everything();
        for (let id = 0; id < rest.length; id += 1) if (unwanted[id]) rest[id] = 0;
        return rest;
      }
      case 'or': {
        const union: PassageSet = new Uint8Array(table.size);
        for (const part of node.parts) {
          const one = set(part, isWanted);
          for (let id = 0; id < union.length; id += 1) if (one[id]) union[id] = 1;
        }
        return union;
      }
      case 'and':
        return all(node.parts, isWanted);
    }
  }

  function all(parts: readonly PlanNode[], isWanted: boolean): PassageSet {
    // What is said of tags is said of one and the same tag.
    const common = fieldSet(parts.filter((part) => part.kind === 'field')) ?? everything();
    for (const part of parts) if (part.kind !== 'field') keep(common, set(part, isWanted));
    return common;
  }

  function foundGroup(group: TermGroup): FoundGroup {
    const found: PassageSet = new Uint8Array(table.size);
    const wayPassages = group.ways.map(({ expansion, isOn }) => {
      if (!isOn) return null;
      const { documents } = expansion;
      let count = 0;
      for (const id of lookUp(wayTerm(expansion))) {
        if (documents !== undefined && !documents.has(table.document[id] ?? 0)) continue;
        found[id] = 1;
        count += 1;
      }
      return count;
    });
    const [first, ...others] = group.typed.map(lookUp);
    const typed = others.reduce<PassageIds>(intersection, first ?? new Int32Array());
    for (const id of typed) found[id] = 2;
    let passages = 0;
    for (let id = 0; id < found.length; id += 1) if (found[id] !== 0) passages += 1;
    return { group, found, passages, wayPassages };
  }

  function fieldSet(nodes: readonly FieldNode[]): PassageSet | undefined {
    const tests = nodes.flatMap((node) => {
      const understood = node.values.flatMap(
        (value) => fieldTest(node.field, value, table, themes) ?? [],
      );
      fields.push({
        node,
        words: understood.length === 0 ? null : understood.map(({ words }) => words).join(' or '),
      });
      return understood.length === 0 ? [] : [understood];
    });
    return tests.length === 0 ? undefined : passing(tests, table);
  }

  if (root.kind !== 'and') {
    return { set: set(root, true), besides: everything(), groups, fields };
  }
  const isBeside = ({ kind }: PlanNode): boolean => kind === 'field' || kind === 'not';
  const besides = all(root.parts.filter(isBeside), true);
  const found = besides.slice();
  for (const part of root.parts) if (!isBeside(part)) keep(found, set(part, true));
  return { set: found, besides, groups, fields };
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
