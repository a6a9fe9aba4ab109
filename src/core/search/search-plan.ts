import { isCommonWord } from './common-words.ts';
import { readRun, type RunReading } from './read-run.ts';
import type { Expansion, FieldWords } from './field-words.ts';
import type {
  FieldNode,
  NearNode,
  PhraseNode,
  QueryNode,
  TermNode,
  WordNode,
} from './query-tree.ts';
import type { ThemeSpan } from './theme-names.ts';

/** Another way of saying something, and whether it is searched for. */
export interface Way {
  readonly expansion: Expansion;
  readonly isOn: boolean;
}

/** A theme that a part of a search names, and whether passages tagged with it are searched for. */
export interface ThemeWay {
  readonly theme: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** A theme that the words of a search are about, as the codebook's rules read them, whether or not they name it. */
export interface AboutTheme extends ThemeWay {
  /** How sure the rules are, 0 to 1. */
  readonly sureness: number;
}

/** A part of a search that stands for one thing: what was typed, or any of the other ways of saying it. */
export interface TermGroup {
  readonly kind: 'group';
  /** All of these, */
  readonly typed: readonly (TermNode | NearNode)[];
  /** or one of these. */
  readonly ways: readonly Way[];
  /** Passages with a tag of one of these count as saying it too; left out where it names no theme. */
  readonly themes?: readonly ThemeWay[];
}

/** What is looked for: the tree with the words of the field beside those that were typed. */
export type PlanNode =
  | TermGroup
  | FieldNode
  | { readonly kind: 'and' | 'or'; readonly parts: readonly PlanNode[] }
  | { readonly kind: 'not'; readonly part: PlanNode };

/** A tree made ready, and the words that were passed over as too common to narrow anything. */
export interface SearchPlan {
  readonly root: PlanNode | null;
  readonly passedOver: readonly string[];
}

/** Whether and which of the field's words are searched for too. */
export interface Switches {
  readonly fieldWords: boolean;
  /** Ways that are off, by their words with spaces between, and themes by `themeSwitch`. */
  readonly off: ReadonlySet<string>;
}

/** Words between the words of a name that the field knows: "sharing of important information" is information sharing. */
const NAME_GAP = 6;

/** Puts the field's words beside the typed ones. A run of plain words is taken as a whole where the field has a word for it. */
export function planSearch(
  tree: QueryNode | null,
  field: FieldWords,
  switches: Switches,
): SearchPlan {
  const passedOver = new Set<string>();

  function plan(node: QueryNode): PlanNode {
    switch (node.kind) {
      case 'word':
        return groupsOf([node])[0] ?? group([node], []);
      case 'phrase':
        return node.isRun === true ? shortForm(node) : group([node], []);
      case 'prefix':
      case 'near':
        return group([node], []);
      case 'field':
        return node;
      case 'not':
        return { kind: 'not', part: plan(node.part) };
      case 'or':
        return { kind: 'or', parts: node.parts.map(plan) };
      case 'and':
        return all(node.parts);
    }
  }

  function all(parts: readonly QueryNode[]): PlanNode {
    const planned: PlanNode[] = [];
    let run: WordNode[] = [];
    const endRun = (): void => {
      planned.push(...groupsOf(run));
      run = [];
    };
    for (const part of parts) {
      if (part.kind === 'word') {
        run.push(part);
      } else {
        endRun();
        planned.push(plan(part));
      }
    }
    endRun();
    const narrowing = planned.filter((part) => !isCommon(part));
    const kept = narrowing.some((part) => part.kind === 'group' || part.kind === 'or')
      ? narrowing
      : planned;
    for (const part of planned) {
      if (!kept.includes(part) && part.kind === 'group') passedOver.add(wordOf(part) ?? '');
    }
    const [only] = kept;
    return kept.length === 1 && only !== undefined ? only : { kind: 'and', parts: kept };
  }

  /** What the field knows of all that was typed in one run: "A&E" is accident and emergency, its "a" is nothing. */
  function shortForm(node: PhraseNode): TermGroup {
    const { expansions, themes } = known(node.words.map((word) => ({ kind: 'word', word })));
    const isWhole = ({ from, to }: Pick<Expansion, 'from' | 'to'>): boolean =>
      from === 0 && to === node.words.length;
    return group([node], waysOf(expansions.filter(isWhole)), themeWaysOf(themes.filter(isWhole)));
  }

  function known(run: readonly WordNode[]): RunReading {
    return run.length > 0 && switches.fieldWords
      ? readRun(run, field)
      : { expansions: [], themes: [] };
  }

  function waysOf(expansions: readonly Expansion[]): readonly Way[] {
    return expansions.map((expansion) => ({
      expansion,
      isOn: !switches.off.has(expansion.words.join(' ')),
    }));
  }

  function themeWaysOf(themes: readonly ThemeSpan[]): readonly ThemeWay[] {
    return themes.map(({ theme, label }) => ({
      theme,
      label,
      isOn: !switches.off.has(themeSwitch(theme)),
    }));
  }

  /** Words cut into groups: the longest stretches that the field has another way of saying, and single words between. */
  function groupsOf(run: readonly WordNode[]): TermGroup[] {
    const { expansions: ofRun, themes: named } = known(run);
    // Among other words "so" is no short form, whatever it may be short for.
    const expansions = ofRun.filter(
      ({ from, to }) => run.length === 1 || to - from > 1 || !isCommonWord(run[from]?.word ?? ''),
    );
    const groups: TermGroup[] = [];
    for (let at = 0; at < run.length;) {
      const to = Math.max(
        at + 1,
        ...[...expansions, ...named].filter(({ from }) => from === at).map((one) => one.to),
      );
      const ways = expansions.filter((one) => one.from === at && one.to === to);
      const themes = named.filter((one) => one.from === at && one.to === to);
      groups.push(
        group(
          ways.length === 0 && themes.length === 0 ? run.slice(at, to) : asName(run.slice(at, to)),
          waysOf(ways),
          themeWaysOf(themes),
        ),
      );
      at = to;
    }
    return groups;
  }

  return { root: tree === null ? null : plan(tree), passedOver: [...passedOver] };
}

/** The words of a name stand near to one another: far apart in a passage they speak of other things. */
function asName(words: readonly WordNode[]): readonly (TermNode | NearNode)[] {
  return words.length < 2
    ? words
    : [{ kind: 'near', terms: words, within: NAME_GAP, isName: true }];
}

function group(
  typed: readonly (TermNode | NearNode)[],
  ways: readonly Way[],
  themes: readonly ThemeWay[] = [],
): TermGroup {
  return { kind: 'group', typed, ways, ...(themes.length > 0 && { themes }) };
}

function wordOf({ typed, ways }: TermGroup): string | undefined {
  const [only] = typed;
  return typed.length === 1 && ways.length === 0 && only?.kind === 'word' ? only.word : undefined;
}

function isCommon(part: PlanNode): boolean {
  return part.kind === 'group' && isCommonWord(wordOf(part) ?? '');
}

/** The groups that passages are to hold, not those that they must not. */
export function wantedGroups(node: PlanNode | null): readonly TermGroup[] {
  if (node === null || node.kind === 'field' || node.kind === 'not') return [];
  return node.kind === 'group' ? [node] : node.parts.flatMap(wantedGroups);
}

/** By which passages tagged with a theme are left out of a search that names it. */
export function themeSwitch(theme: string): string {
  return `theme:${theme}`;
}

/** The term that an expansion is looked up by. */
export function wayTerm({ words, isApart }: Expansion): TermNode | NearNode {
  const [only] = words;
  if (isApart === true) {
    const terms = words.map((word) => ({ kind: 'word', word }) as const);
    return { kind: 'near', terms, within: NAME_GAP, isName: true };
  }
  return words.length === 1 && only !== undefined
    ? { kind: 'word', word: only, pieces: [only] }
    : { kind: 'phrase', words, exact: false };
}
