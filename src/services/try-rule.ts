import { editCodebook } from '../core/themes/codebook-edit.ts';
import type { Codebook, Rule } from '../core/themes/codebook.ts';
import { compileCodebook } from '../core/themes/compile.ts';
import type { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import type { Proposal } from '../core/themes/proposal.ts';
import { proposeThemes } from '../core/themes/propose.ts';
import { AppError } from '../shared/app-error.ts';
import { inUse, readingRules } from './edit-codebook.ts';
import type { LibraryStore, TagState } from './ports.ts';
import { afterDocument } from './run-rules.ts';
import type { RunOptions } from './run-rules.ts';

/** A passage that a rule finds. */
export interface RuleHit {
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly fileName: string;
  readonly page: number;
  readonly paragraph: string | null;
  readonly text: string;
  /** What the rule alone says. */
  readonly proposal: Proposal;
  /** What of the theme would be proposed here once the rule is saved, with all other rules and what was learned weighed. */
  readonly inTheEnd: readonly Proposal[];
  /** The state of the theme's tag that stands there already, the firmest of several; null where there is none. */
  readonly tagged: TagState | null;
}

/** What a rule would find in the library. */
export interface RuleTrial {
  /** The first of them, in the order of documents. */
  readonly hits: readonly RuleHit[];
  readonly passages: number;
  readonly cases: number;
  /** Passages that carry the theme already, rejected ones not counted. */
  readonly tagged: number;
  /** Passages on which a person rejected the theme. */
  readonly rejected: number;
  /** Passages on which the theme would be proposed that do not carry it yet. */
  readonly fresh: number;
  /** Passages that the rule finds and on which, all things weighed, the theme would not be proposed. */
  readonly outweighed: number;
}

const FIRMNESS: readonly TagState[] = ['manual', 'accepted', 'rejected', 'proposed'];

/**
 * Runs one rule over the whole library before it is saved; nothing is stored. Each passage that it finds is then read as it
 * would be read with the rule in the codebook; give `learned` where documents are imported with it. Hits come as they are
 * found, through `onHit`. Throws AppError 'codebook-invalid' for a rule that cannot be read, 'cancelled' when stopped.
 */
export async function tryRule(
  store: LibraryStore,
  { theme, rule }: { readonly theme: string; readonly rule: Rule },
  options: RunOptions & {
    readonly limit: number;
    readonly onHit?: (hit: RuleHit) => void;
    readonly learned?: LearnedThemes;
  },
): Promise<RuleTrial> {
  const before = inUse(store);
  const compiled = readingRules(() => compileCodebook(withOnly(before, theme, rule)));
  const saved = readingRules(() =>
    compileCodebook(editCodebook(before, { kind: 'set-rule', theme, rule }).codebook),
  );
  const documents = store.listDocuments();
  const hits: RuleHit[] = [];
  const cases = new Set<number>();
  const counts = { passages: 0, tagged: 0, rejected: 0, fresh: 0, outweighed: 0 };
  for (const [index, { id, caseId, fileName }] of documents.entries()) {
    const found = store
      .rulePassages(id)
      .flatMap((passage) =>
        proposeThemes(compiled, passage).map((proposal) => ({ passage, proposal })),
      );
    const tags = Map.groupBy(
      found.length === 0 ? [] : store.listTags({ documentId: id, theme }),
      (tag) => tag.passageId,
    );
    for (const [passageId, ofPassage] of Map.groupBy(found, (one) => one.passage.id)) {
      const states = new Set((tags.get(passageId) ?? []).map(({ state }) => state));
      const tagged = FIRMNESS.find((state) => states.has(state)) ?? null;
      const [first] = ofPassage;
      if (first === undefined) continue;
      const inTheEnd = proposeThemes(saved, first.passage, options.learned).filter(
        (proposal) => proposal.theme === theme,
      );
      cases.add(caseId);
      counts.passages += 1;
      counts[becomesOf(tagged, inTheEnd)] += 1;
      if (hits.length >= options.limit && options.onHit === undefined) continue;
      const { page, paragraph } = store.passage(passageId) ?? { page: 1, paragraph: null };
      const place = { caseId, documentId: id, passageId, fileName, page, paragraph };
      const hit = {
        ...place,
        text: first.passage.text,
        proposal: first.proposal,
        inTheEnd,
        tagged,
      };
      if (hits.length < options.limit) hits.push(hit);
      options.onHit?.(hit);
    }
    await afterDocument(index + 1, documents.length, options);
  }
  return { hits, cases: cases.size, ...counts };
}

/** How a passage that the rule finds is counted. */
function becomesOf(
  tagged: TagState | null,
  inTheEnd: readonly Proposal[],
): 'tagged' | 'rejected' | 'fresh' | 'outweighed' {
  if (tagged !== null) return tagged === 'rejected' ? 'rejected' : 'tagged';
  return inTheEnd.length > 0 ? 'fresh' : 'outweighed';
}

/** The codebook with nothing to find but one rule of one theme. */
function withOnly(codebook: Codebook, theme: string, rule: Rule): Codebook {
  const themes = codebook.themes.filter(({ id }) => id === theme);
  if (themes.length === 0) throw new AppError('not-found');
  return {
    ...codebook,
    themes: themes.map((one) => {
      const { retired: _retired, derivedFrom: _derivedFrom, ...plain } = one;
      return { ...plain, rules: [rule] };
    }),
    incidentKinds: [],
  };
}
