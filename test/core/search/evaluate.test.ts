import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/search/evaluate.ts';
import type { PlanNode, TermGroup } from '../../../src/core/search/search-plan.ts';
import type { NearNode, TermNode } from '../../../src/core/search/query-tree.ts';
import { CASES, TAG_KINDS, WORDS, madePassages, tableOf } from './support/passage-tables.ts';
import type { MadePassage } from './support/passage-tables.ts';

const group: fc.Arbitrary<TermGroup> = fc
  .record({
    word: fc.constantFrom(...WORDS),
    other: fc.option(fc.constantFrom(...WORDS)),
    theme: fc.option(fc.constantFrom('drift', 'voice')),
    isOn: fc.boolean(),
  })
  .map(({ word, other, theme, isOn }) => ({
    kind: 'group',
    typed: [{ kind: 'word', word, pieces: [word] }],
    ways:
      other === null
        ? []
        : [{ expansion: { from: 0, to: 1, words: [other], kind: 'synonym', why: '' }, isOn }],
    ...(theme !== null && { themes: [{ theme, label: theme, isOn }] }),
  }));
/** Fields, one of them with a value that means nothing. */
const UNKNOWN = { kind: 'field', field: 'theme', values: ['supervison'] } as const;
const YEAR = { kind: 'field', field: 'year', values: ['2012'] } as const;

const plan: fc.Arbitrary<PlanNode> = fc.letrec<{ node: PlanNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    group,
    fc.constantFrom(UNKNOWN, YEAR),
    fc.record({ kind: fc.constant('not' as const), part: tie('node') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).node;

/** What is left of a plan without fields that mean nothing; undefined where that is nothing. */
function meant(node: PlanNode): PlanNode | undefined {
  switch (node.kind) {
    case 'group':
      return node;
    case 'field':
      return node === YEAR ? node : undefined;
    case 'not': {
      const part = meant(node.part);
      return part && { kind: 'not', part };
    }
    default: {
      const parts = node.parts.flatMap((part) => meant(part) ?? []);
      return parts.length === 0 ? undefined : { ...node, parts };
    }
  }
}

/** Whether a passage answers, worked out by itself; in a part that is not wanted tags do not count. */
function answers(node: PlanNode, one: MadePassage, isWanted = true): boolean {
  switch (node.kind) {
    case 'group':
      return (
        node.typed.every((term) => term.kind === 'word' && one.words.includes(term.word)) ||
        node.ways.some((way) => way.isOn && one.words.includes(way.expansion.words.join())) ||
        (isWanted &&
          (node.themes ?? []).some(
            ({ theme, isOn }) =>
              isOn && one.tags.some(({ kind }) => TAG_KINDS[kind]?.theme === theme),
          ))
      );
    case 'not':
      return !answers(node.part, one, !isWanted);
    case 'and':
      return node.parts.every((part) => answers(part, one, isWanted));
    case 'or':
      return node.parts.some((part) => answers(part, one, isWanted));
    case 'field':
      return CASES[one.caseAt]?.year === 2012;
  }
}

function run(node: PlanNode, made: readonly (MadePassage | null)[]) {
  const lookUp = (term: TermNode | NearNode): Int32Array =>
    Int32Array.from(
      made.flatMap((one, id) =>
        term.kind === 'word' && one?.words.includes(term.word) === true ? [id] : [],
      ),
    );
  return evaluate(node, { table: tableOf(made), themes: [], lookUp });
}

describe('evaluating', () => {
  it('finds just what answers passage by passage', () => {
    fc.assert(
      fc.property(plan, madePassages, (node, made) => {
        const left = meant(node);
        expect([...run(node, made).set].map((one) => one !== 0)).toEqual(
          made.map((one) => one !== null && (left === undefined || answers(left, one))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('tells how sure the surest tag of a named theme is, and in how many passages one stands', () => {
    const passage = { words: [], caseAt: 0, section: 0 };
    const made: MadePassage[] = [
      { ...passage, tags: [{ kind: 0, sureness: 40 }] },
      {
        ...passage,
        tags: [
          { kind: 0, sureness: 40 },
          { kind: 1, sureness: 100 },
        ],
      },
      { ...passage, tags: [{ kind: 3, sureness: 70 }] },
      { ...passage, words: ['drift'], tags: [] },
    ];
    const { groups } = run(
      {
        kind: 'group',
        typed: [{ kind: 'word', word: 'drift', pieces: ['drift'] }],
        ways: [],
        themes: [{ theme: 'drift', label: 'Drift', isOn: true }],
      },
      made,
    );
    expect([...(groups[0]?.tagged ?? [])]).toEqual([40, 100, 0, 0]);
    expect(groups[0]?.themePassages).toEqual([2]);
    expect(groups[0]?.passages).toBe(3);
  });
});
