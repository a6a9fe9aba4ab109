import { changeTo } from '../core/coding/change.ts';
import type { Change } from '../core/coding/change.ts';
import type { NewRedaction, RedactionStore } from '../services/redaction-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Parts } from './parts.ts';
import { openRedactions, proposalFields } from './redactions.ts';
import type { StoredRedaction } from './redactions.ts';
import { translated } from './sqlite-error.ts';

const DECISION_WORDS = {
  accepted: 'took out',
  kept: 'left in',
  proposed: 'opened again',
} as const;

/** Redactions and pseudonyms: each change an act, of which the words and the audit hold no words of a document. */
export function redactionStore(parts: Parts): RedactionStore {
  const { connection, audit, coders, atomically, perform } = parts;
  const redactions = openRedactions(connection);

  function get(id: number): StoredRedaction {
    const found = redactions.get(id);
    if (found === undefined) throw new AppError('not-found');
    return found;
  }

  function removal({ id, ...before }: StoredRedaction): Change {
    return { in: 'redaction', id, document: before.document, before, after: null };
  }

  return {
    redactions: (documentId) => translated(() => redactions.list(documentId)),
    pseudonyms: (caseId) => translated(() => redactions.pseudonyms(caseId)),
    proposeRedactions: (documentId, proposals, names, by) =>
      atomically(() => {
        const caseId = redactions.caseOf(documentId);
        if (caseId === undefined) throw new AppError('not-found');
        const stored = redactions.stored(documentId);
        const decided = stored.filter(({ state }) => state !== 'proposed');
        const fresh = undecided(proposals, decided);
        let id = redactions.nextId('redaction');
        const added = fresh.map((proposal): Change => {
          const after = proposalFields(documentId, proposal);
          return { in: 'redaction', id: id++, document: documentId, before: null, after };
        });
        const known = new Set(redactions.pseudonyms(caseId).map(({ name }) => name));
        let nameId = redactions.nextId('pseudonym');
        const named = names
          .filter(({ name }) => !known.has(name))
          .map(({ name, replacement }): Change => {
            const after = { document: documentId, name, replacement };
            return { in: 'pseudonym', id: nameId++, document: documentId, before: null, after };
          });
        const removed = stored.filter(({ state }) => state === 'proposed').map(removal);
        const words = `proposed ${fresh.length} redactions`;
        return perform('redactions-proposed', words, [...removed, ...added, ...named], by, {
          document: documentId,
          proposed: fresh.length,
        });
      }),
    decideRedactions: (ids, decision, by) =>
      atomically(() => {
        const changes = ids.flatMap((id) => {
          const now = get(id);
          if (now.state === 'manual') {
            refuse('A redaction that a person made is taken away, not decided.');
          }
          const isOpen = decision === 'proposed';
          if (now.state === decision) return [];
          const wanted = {
            state: decision,
            decided_by: isOpen ? null : by.coder,
            decided_at: isOpen ? null : by.at,
          };
          return changeTo({ in: 'redaction', id, document: now.document }, now, wanted) ?? [];
        });
        const words = `${DECISION_WORDS[decision]} ${ids.length === 1 ? 'a redaction' : `${ids.length} redactions`}`;
        return perform('redactions-decided', words, changes, by);
      }),
    addRedactions: (documentId, places, why, by) =>
      atomically(() => {
        const length = redactions.textLength(documentId);
        if (length === undefined) throw new AppError('not-found');
        if (places.some(({ start, end }) => start < 0 || end <= start || end > length)) {
          refuse('It lies outside the text.');
        }
        if (why.reason.trim() === '') refuse('A redaction needs a reason.');
        const stretches = withTouched(places, redactions.stored(documentId));
        const touched = stretches.flatMap(({ touching }) => touching);
        if (touched.some(({ state }) => state !== 'proposed')) {
          refuse('It touches a redaction that a person has decided.');
        }
        let id = redactions.nextId('redaction');
        const made = stretches.map(({ start, end }): Change => {
          const after = {
            ...proposalFields(documentId, { start, end, ...why }),
            state: 'manual',
            decided_by: by.coder,
            decided_at: by.at,
          };
          return { in: 'redaction', id: id++, document: documentId, before: null, after };
        });
        const words =
          made.length === 1 ? 'took out words' : `took out words at ${made.length} places`;
        // Each takes in what was proposed where it touches, so that no part of that is left standing.
        return perform('redaction-added', words, [...touched.map(removal), ...made], by);
      }),
    removeRedaction: (id, by) =>
      atomically(() => {
        const now = get(id);
        if (now.state !== 'manual') refuse('A proposal is left in, not taken away.');
        return perform('redaction-removed', 'removed a redaction', [removal(now)], by);
      }),
    setPseudonym: (caseId, name, replacement, by) =>
      atomically(() => {
        const known = redactions.pseudonyms(caseId).filter((one) => one.name === name);
        if (known.length === 0 || replacement.trim() === '') throw new AppError('not-found');
        const changes = known.flatMap(
          ({ id, documentId, replacement: now }) =>
            changeTo(
              { in: 'pseudonym', id, document: documentId },
              { replacement: now },
              { replacement },
            ) ?? [],
        );
        return perform('pseudonym-set', 'changed a pseudonym', changes, by, { case: caseId });
      }),
    redactedCopyExported: (documentId, { format, ...counts }, by) =>
      atomically(() => {
        const subject = { document: documentId, [format]: 1, ...counts };
        audit.append(by.at, coders.name(by.coder), 'redacted-copy-exported', subject);
      }),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly touching: readonly StoredRedaction[];
}

/** The places, grown over what they touch; those that then touch one another are one. */
function withTouched(
  places: readonly Pick<Stretch, 'start' | 'end'>[],
  stored: readonly StoredRedaction[],
): readonly Stretch[] {
  const grown: Stretch[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = grown.at(-1);
    const touching = stored.filter(({ start, end }) => start < place.end && end > place.start);
    const start = Math.min(place.start, ...touching.map((other) => other.start));
    const end = Math.max(place.end, ...touching.map((other) => other.end));
    if (last === undefined || start >= last.end) grown.push({ start, end, touching });
    else {
      const both = [...new Set([...last.touching, ...touching])];
      grown[grown.length - 1] = {
        start: Math.min(last.start, start),
        end: Math.max(last.end, end),
        touching: both,
      };
    }
  }
  return grown;
}

/** What of each proposal nobody has decided on yet. `decided` ascend and do not touch one another. */
function undecided(
  proposals: readonly NewRedaction[],
  decided: readonly StoredRedaction[],
): NewRedaction[] {
  return proposals.flatMap((proposal) => {
    const pieces: NewRedaction[] = [];
    let start = proposal.start;
    for (const other of decided) {
      if (other.end <= start || other.start >= proposal.end) continue;
      if (other.start > start) pieces.push({ ...proposal, start, end: other.start });
      start = other.end;
    }
    return start < proposal.end ? [...pieces, { ...proposal, start }] : pieces;
  });
}

function refuse(problem: string): never {
  throw new AppError('not-possible', { problem });
}
