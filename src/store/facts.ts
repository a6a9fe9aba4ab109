import { canBeSeveral, countingValues, inOrderOfBelief } from '../core/coding/case-fields.ts';
import type { Candidate } from '../core/coding/case-fields.ts';
import { changeTo } from '../core/coding/change.ts';
import type { Change, Fields } from '../core/coding/change.ts';
import type { FactName } from '../core/review/review.ts';
import type { CaseFactRow, FactRow, NewFact } from '../services/case-ports.ts';
import type { By } from '../services/coding-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** Longest value set by hand, in UTF-16 units. */
const LONGEST_VALUE = 500;

/** Facts of which the value is a date. */
const DATES: ReadonlySet<FactName> = new Set(['incidentDate', 'publishedDate', 'completedDate']);

/** Changes to facts, ready to be made. */
export interface FactChanges {
  readonly changes: readonly Change[];
  readonly words: string;
}

/** Queries over case facts, and what a person does to them turned into changes. */
export interface Facts {
  ofCase(caseId: number): CaseFactRow[];
  casesWith(name: FactName, values: readonly (string | null)[]): number[];
  decide(factId: number, decision: 'accepted' | 'rejected' | 'proposed', by: By): FactChanges;
  set(caseId: number, fact: NewFact, by: By): FactChanges & { readonly factId: number };
  remove(factId: number): FactChanges;
}

interface StoredFact extends Fields {
  readonly document: number;
  readonly name: FactName;
  readonly state: FactRow['state'];
}

const ROW = `SELECT f.id, f.document AS documentId, d.joined, d.file_name AS fileName, f.name, f.value, f.iso,
    f.precision, f.confidence, f.page, f.quote, f.state, c.name AS coder, f.decided_at AS decidedAt
  FROM case_fact f JOIN document d ON d.id = f.document LEFT JOIN coder c ON c.id = f.decided_by`;

/** Prepares the queries over facts. */
export function openFacts(connection: Connection): Facts {
  const ofCase = connection.prepare<[number], FactRow>(
    `${ROW} WHERE d."case" = ? ORDER BY d.joined, f.document, f.position`,
  );
  const ofCaseAndName = connection.prepare<[number, string], { id: number }>(
    `SELECT f.id FROM case_fact f JOIN document d ON d.id = f.document
     WHERE d."case" = (SELECT "case" FROM document WHERE id = ?) AND f.name = ?
       AND f.state IN ('accepted', 'manual')`,
  );
  const everyCase = connection.prepare<[], number>('SELECT id FROM "case" ORDER BY id').pluck();
  // The type of review decides which of a case's documents is believed first.
  const named = connection.prepare<[string], Candidate & { caseId: number }>(
    `SELECT d."case" AS caseId, f.document AS documentId, d.joined, f.name, f.value, f.iso, f.state
     FROM case_fact f JOIN document d ON d.id = f.document WHERE f.name IN (?, 'reviewType')
     ORDER BY d."case", d.joined, f.document, f.position`,
  );
  const stored = connection.prepare<[number], StoredFact>(
    `SELECT document, position, name, value, confidence, page, quote, iso, precision, state, decided_by,
       decided_at
     FROM case_fact WHERE id = ?`,
  );
  const lastId = connection
    .prepare<[], number>(
      `SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'case_fact'`,
    )
    .pluck();
  const nextPosition = connection
    .prepare<[number], number>(
      'SELECT coalesce(max(position), -1) + 1 FROM case_fact WHERE document = ?',
    )
    .pluck();
  const documents = connection
    .prepare<[number], number>('SELECT id FROM document WHERE "case" = ? ORDER BY joined, id')
    .pluck();

  function fact(factId: number): StoredFact {
    const row = stored.get(factId);
    if (row === undefined) throw new AppError('not-found');
    return row;
  }

  const removal = (id: number, now: StoredFact): Change => ({
    in: 'case_fact',
    id,
    document: now.document,
    before: now,
    after: null,
  });

  function decided(
    id: number,
    now: StoredFact,
    state: FactRow['state'],
    by: By,
  ): Change | undefined {
    if (state === now.state) return undefined;
    const isOpen = state === 'proposed';
    return changeTo({ in: 'case_fact', id, document: now.document }, now, {
      state,
      decided_by: isOpen ? null : by.coder,
      decided_at: isOpen ? null : by.at,
    });
  }

  /** A fact of one value: what was confirmed before no longer is. */
  function makingWay(documentId: number, name: FactName, except: number, by: By): Change[] {
    if (canBeSeveral(name)) return [];
    return ofCaseAndName.all(documentId, name).flatMap(({ id }) => {
      if (id === except) return [];
      const now = fact(id);
      return (now.state === 'manual' ? removal(id, now) : decided(id, now, 'proposed', by)) ?? [];
    });
  }

  return {
    ofCase(caseId) {
      const byName = Map.groupBy(inOrderOfBelief(ofCase.all(caseId)), ({ name }) => name);
      return [...byName].map(([name, ordered]) => {
        const values = countingValues(name, ordered);
        return {
          name,
          values,
          confirmed: values.some(({ state }) => state !== 'proposed'),
          candidates: ordered,
        };
      });
    },
    casesWith(name, values) {
      const wanted = new Set(values);
      const byCase = Map.groupBy(named.all(name), ({ caseId }) => caseId);
      return everyCase.all().filter((caseId) => {
        const ordered = inOrderOfBelief(byCase.get(caseId) ?? []).filter(
          (one) => one.name === name,
        );
        const counting = countingValues(name, ordered);
        return counting.length === 0
          ? wanted.has(null)
          : counting.some(({ value }) => wanted.has(value));
      });
    },
    decide(factId, decision, by) {
      const now = fact(factId);
      if (now.state === 'manual') refuse('A fact set by hand is set anew or taken away.');
      const change = decided(factId, now, decision, by);
      if (change === undefined) return { changes: [], words: '' };
      const others = decision === 'accepted' ? makingWay(now.document, now.name, factId, by) : [];
      return {
        changes: [...others, change],
        words: `${DECISION_WORDS[decision]} ${FACT_WORDS[now.name]}`,
      };
    },
    set(caseId, { name, value, iso, documentId, page, quote }, by) {
      const ofThisCase = documents.all(caseId);
      const document = documentId ?? ofThisCase[0];
      if (document === undefined || !ofThisCase.includes(document)) throw new AppError('not-found');
      const typed = value.trim();
      if (typed === '' || typed.length > LONGEST_VALUE)
        refuse('A fact needs a value, and not a long one.');
      if (DATES.has(name) !== (iso !== undefined) || (iso !== undefined && !isIso(iso))) {
        refuse('A date is a year, a month or a day, such as 2023-04.');
      }
      const factId = (lastId.get() ?? 0) + 1;
      const others = makingWay(document, name, factId, by);
      const after: Fields = {
        document,
        position: nextPosition.get(document) ?? 0,
        name,
        value: typed,
        page: page ?? null,
        quote: quote ?? null,
        iso: iso ?? null,
        precision: iso === undefined ? null : precisionOf(iso),
        state: 'manual',
        decided_by: by.coder,
        decided_at: by.at,
      };
      const change: Change = { in: 'case_fact', id: factId, document, before: null, after };
      return { changes: [...others, change], words: `set ${FACT_WORDS[name]}`, factId };
    },
    remove(factId) {
      const now = fact(factId);
      if (now.state !== 'manual')
        refuse('A fact read from a document is rejected, not taken away.');
      return { changes: [removal(factId, now)], words: `removed ${FACT_WORDS[now.name]}` };
    },
  };
}

const DECISION_WORDS = {
  accepted: 'confirmed',
  rejected: 'rejected',
  proposed: 'opened again',
} as const;

const FACT_WORDS: Readonly<Record<FactName, string>> = {
  reviewType: 'the type of review',
  title: 'the title',
  partnership: 'the partnership',
  subject: 'the subject',
  ageAtIncident: 'the age',
  sex: 'the sex',
  ethnicity: 'the ethnicity',
  disability: 'a disability',
  incidentType: 'the harm',
  incidentDate: 'the date of the incident',
  publishedDate: 'the date of publication',
  completedDate: 'the date of completion',
  author: 'the author',
  reviewPeriod: 'the period reviewed',
  model: 'the model of review',
  agency: 'an agency',
  knownToSocialCare: 'known to social care',
  childProtectionPlan: 'the child protection plan',
  lookedAfter: 'looked after',
  publicationStatus: 'the publication status',
};

function isIso(text: string): boolean {
  const parts = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function precisionOf(iso: string): 'year' | 'month' | 'day' {
  if (iso.length === 4) return 'year';
  return iso.length === 7 ? 'month' : 'day';
}

function refuse(problem: string): never {
  throw new AppError('not-possible', { problem });
}
