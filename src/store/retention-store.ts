import { changeTo } from '../core/coding/change.ts';
import type { Change, Fields } from '../core/coding/change.ts';
import type { By } from '../services/coding-ports.ts';
import type { RetentionRow, RetentionStore } from '../services/retention-ports.ts';
import { AppError } from '../shared/app-error.ts';
import { ageOut, copiesIn } from './age-out.ts';
import type { UndoableAct } from './audit.ts';
import { openBackupPlaces } from './backup-places.ts';
import { emptyLog, openErasures } from './erasure.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';

/** Labels, days until which documents are kept, and taking documents away for good. */
export function retentionStore(
  parts: Parts,
  backUpInto: (folder: string, at: string) => void,
): RetentionStore {
  const { connection, who, doer, audit, cases, acts, atomically, perform } = parts;
  const erasures = openErasures(parts);
  const places = openBackupPlaces(parts);
  const kept = connection.prepare<[number], Fields>(
    'SELECT access, keep_until FROM document WHERE id = ?',
  );
  const rows = connection.prepare<[], RetentionRow>(
    `SELECT d.id AS documentId, d."case" AS caseId, c.subject, d.file_name AS fileName, d.access,
       d.keep_until AS keepUntil
     FROM document d JOIN "case" c ON c.id = d."case" ORDER BY d.keep_until IS NULL, d.keep_until, d.id`,
  );
  // A further document is named by its pages in the file, and has the page count of the file: docs/decisions/0011.
  const printedIn = connection
    .prepare<{ ids: string }, string>(
      `SELECT DISTINCT first.file_name FROM document further JOIN document first
         ON first.kind <> 'text' AND first.pages = further.pages
           AND (further.file_name GLOB '*, page [0-9]*' OR further.file_name GLOB '*, pages [0-9]*')
           AND substr(further.file_name, 1, length(first.file_name) + 6) = first.file_name || ', page'
       WHERE further.kind = 'text' AND further.id IN (SELECT value FROM json_each(@ids))
         AND first.id NOT IN (SELECT value FROM json_each(@ids))
       ORDER BY first.id`,
    )
    .pluck();
  const remove = connection.prepare<[number]>('DELETE FROM document WHERE id = ?');

  function set(
    documentIds: readonly number[],
    wanted: Fields,
    kind: UndoableAct,
    words: string,
    by: By,
  ) {
    return atomically(() => {
      const changes = [...new Set(documentIds)].flatMap((id): Change[] => {
        const now = kept.get(id);
        if (now === undefined) throw new AppError('not-found');
        return [changeTo({ in: 'document', id, document: id }, now, wanted) ?? []].flat();
      });
      return perform(kind, words, changes, by);
    });
  }

  return {
    setAccess: (documentIds, access, by) =>
      set(
        documentIds,
        { access },
        'access-set',
        `marked ${access ?? 'neither published nor restricted'}`,
        by,
      ),
    setKeepUntil(documentIds, day, by) {
      if (day !== null && !isDay(day)) {
        throw new AppError('not-possible', { problem: 'That is not a day, as 2031-03-31 is.' });
      }
      const words = day === null ? 'no day until which it is kept' : `keep until ${day}`;
      return set(documentIds, { keep_until: day }, 'keeping-set', words, by);
    },
    retention: () => translated(() => rows.all()),
    copies: (documentIds) =>
      translated(() => ({
        ...copiesIn(places),
        printedIn: printedIn.all({ ids: JSON.stringify(documentIds) }),
      })),
    eraseDocuments(documentIds, at) {
      const erased = atomically(() => {
        const ids = [...new Set(documentIds)];
        const affected = new Set(ids.map((id) => cases.caseOf(id)));
        acts.settleCases();
        for (const id of ids) if (remove.run(id).changes === 0) throw new AppError('not-found');
        for (const caseId of affected) {
          if (caseId === undefined) continue;
          if (cases.extent(caseId)?.documents === 0) cases.delete(caseId);
          else cases.derive(caseId);
        }
        acts.forgetEmpty();
        parts.forget();
        const erasure = erasures.add(ids.length, at);
        const { id, goneBy } = erasure;
        audit.append(at, doer(), 'documents-erased', {
          erasure: id,
          documents: ids.length,
          goneBy,
        });
        return erasure;
      });
      translated(() => emptyLog(connection));
      return erased;
    },
    erasures: () => translated(() => erasures.list()),
    ageOutBackups(at) {
      const open = translated(() => erasures.open());
      const last = open.findLast(({ goneBy }) => goneBy <= at.slice(0, 10));
      if (last === undefined) return 0;
      const { gone, isWhole } = translated(() =>
        ageOut(places, last.at, (folder) => backUpInto(folder, at)),
      );
      atomically(() => {
        if (gone > 0)
          audit.append(at, who, 'backups-aged-out', { erasure: last.id, backups: gone });
        // What was erased before it went with the same backups, though its own day has not come.
        if (isWhole) for (const one of open) if (one.at <= last.at) erasures.gone(one.id, at);
      });
      return gone;
    },
  };
}

/** A day of the calendar, as ISO 8601 writes it. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
