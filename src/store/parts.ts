import type { Change } from '../core/coding/change.ts';
import type { ActDone, ActReversed, By } from '../services/coding-ports.ts';
import { openActs } from './acts.ts';
import type { ActMade, Acts } from './acts.ts';
import { openAudit } from './audit.ts';
import type { Audit, AuditSubject, UndoableAct } from './audit.ts';
import { openCaseThemes } from './case-themes.ts';
import type { CaseThemes } from './case-themes.ts';
import { openCases } from './cases.ts';
import type { Cases } from './cases.ts';
import { openCodebooks } from './codebooks.ts';
import type { Codebooks } from './codebooks.ts';
import { openCoders } from './coders.ts';
import type { Coders } from './coders.ts';
import type { Connection } from './connection.ts';
import { openDocuments } from './documents.ts';
import type { Documents } from './documents.ts';
import { openLearning } from './learning.ts';
import type { Learning } from './learning.ts';
import { openPassages } from './passages.ts';
import type { Passages } from './passages.ts';
import { openSearchedChanges } from './searched-changes.ts';
import type { SearchedChanges } from './searched-changes.ts';
import { openSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { translated } from './sqlite-error.ts';
import { openTagActs } from './tag-acts.ts';
import type { TagActs } from './tag-acts.ts';
import { openTags } from './tags.ts';
import type { Tags } from './tags.ts';

/** What the parts of the store share: the queries over each aggregate, transactions, and acts with all that follows. */
export interface Parts {
  readonly connection: Connection;
  /** Stands in the audit for acts that name no coder. */
  readonly who: string;
  /** Who does an act that names no coder: who codes now in this library, else `who`. */
  readonly doer: () => string;
  readonly audit: Audit;
  readonly coders: Coders;
  readonly settings: Settings;
  readonly learning: Learning;
  readonly cases: Cases;
  readonly codebooks: Codebooks;
  readonly documents: Documents;
  readonly passages: Passages;
  readonly tags: Tags;
  readonly caseThemes: CaseThemes;
  readonly tagActs: TagActs;
  readonly acts: Acts;
  readonly searchedChanges: SearchedChanges;
  /** All of `act` or nothing of it, and on the disk when this returns. */
  readonly atomically: <T>(act: () => T) => T;
  /** What is kept in memory of the tables may no longer be so. */
  readonly forget: () => void;
  /** One act: its changes, its entry on the stack and its entry in the audit; nothing where nothing changes. */
  readonly perform: (
    kind: UndoableAct,
    words: string,
    changes: readonly Change[],
    by: By,
    subject?: AuditSubject,
  ) => ActDone;
  /** What follows from an act that was taken back or done again. */
  readonly reversed: (
    made: ActMade | undefined,
    kind: 'undo' | 'redo',
    by: By,
  ) => ActReversed | undefined;
  /** The coder of that name, added where there is none. */
  readonly coderNamed: (name: string, at: string) => number;
}

/** Opens the queries. `who` is put down in the audit for acts that name no coder. */
export function openParts(connection: Connection, who: string): Parts {
  const audit = openAudit(connection);
  const coders = openCoders(connection);
  const settings = openSettings(connection);
  const learning = openLearning(connection, settings);
  const cases = openCases(connection);
  const codebooks = openCodebooks(connection);
  const documents = openDocuments(connection);
  const passages = openPassages(connection);
  const tags = openTags(connection, learning.confidence);
  const caseThemes = openCaseThemes(connection);
  const tagActs = openTagActs(connection, codebooks);
  const acts = openActs(connection);
  const searchedChanges = openSearchedChanges(connection);

  function forget(): void {
    codebooks.forget();
    learning.forget();
  }

  function atomically<T>(act: () => T): T {
    return translated(() => {
      try {
        return connection.transaction(act).immediate();
      } catch (error) {
        forget();
        throw error;
      }
    });
  }

  function casesOf(changes: readonly Change[]): ReadonlySet<number> {
    const affected = new Set<number>();
    for (const change of changes) {
      if (change.in === 'case') affected.add(change.id);
      if (change.in === 'document') {
        for (const side of [change.before, change.after]) {
          if (side?.['case'] !== undefined) affected.add(Number(side['case']));
        }
      }
      if (change.in === 'case_fact' && change.document !== null) {
        const caseId = cases.caseOf(change.document);
        if (caseId !== undefined) affected.add(caseId);
      }
    }
    return affected;
  }

  /** What hangs on rows that were just changed. */
  function follow(changes: readonly Change[]): void {
    learning.forget();
    if (changes.some((change) => change.in === 'library')) codebooks.forget();
    for (const caseId of casesOf(changes)) cases.derive(caseId);
  }

  function perform(
    kind: UndoableAct,
    words: string,
    changes: readonly Change[],
    by: By,
    subject: AuditSubject = {},
  ): ActDone {
    const [first] = changes;
    if (first === undefined) return { act: null, words, changed: 0 };
    const name = coders.name(by.coder);
    const act = acts.perform(kind, words, changes, by);
    follow(changes);
    const one = changes.length === 1 && first.document !== null ? { [first.in]: first.id } : {};
    audit.append(by.at, name, kind, { act, changes: changes.length, ...one, ...subject });
    return { act, words, changed: changes.length };
  }

  function reversed(
    made: ActMade | undefined,
    kind: 'undo' | 'redo',
    by: By,
  ): ActReversed | undefined {
    if (made === undefined) return undefined;
    const { act, changes } = made;
    follow(changes);
    audit.append(by.at, coders.name(by.coder), kind, { act: act.id, changes: changes.length });
    return {
      ...act,
      things: [...new Set(changes.map((change) => change.in))],
      tags: changes.filter((change) => change.in === 'tag').map(({ id }) => id),
      documents: [...new Set(changes.flatMap(({ document }) => document ?? []))],
      cases: [...casesOf(changes)],
    };
  }

  function coderNamed(name: string, at: string): number {
    const { id, isNew } = coders.named(name, at);
    if (isNew) audit.append(at, who, 'coder-added', { coder: id });
    return id;
  }

  atomically(() => {
    cases.deriveMissing();
    codebooks.deriveMissing();
  });
  return {
    connection,
    who,
    doer: () => coders.current() ?? who,
    audit,
    coders,
    settings,
    learning,
    cases,
    codebooks,
    documents,
    passages,
    tags,
    caseThemes,
    tagActs,
    acts,
    searchedChanges,
    atomically,
    forget,
    perform,
    reversed,
    coderNamed,
  };
}
