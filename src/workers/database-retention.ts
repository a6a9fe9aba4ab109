import { baseName } from '../services/base-name.ts';
import type { retentionCalls } from '../shared/contract/retention.ts';
import type { BackupDesk } from './database-backups.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about labels, about how long documents are kept, and about erasing them. */
export function retentionHandlers(
  session: DatabaseSession,
  backups: BackupDesk,
): DatabaseHandlers<typeof retentionCalls> {
  const documentsChanged = (): void =>
    session.emit('dataChanged', { what: ['cases', 'documents'] });
  return {
    dueDocuments() {
      const { store, clock } = session;
      const today = clock.now().slice(0, 10);
      const withDay = store.retention().filter(({ keepUntil }) => keepUntil !== null);
      return {
        documents: withDay.filter(({ keepUntil }) => (keepUntil ?? today) < today),
        withDay: withDay.length,
        erasures: store.erasures(),
      };
    },
    setAccess({ documentIds, access, coder }) {
      const done = session.store.setAccess(documentIds, access, session.by(coder));
      documentsChanged();
      return { done };
    },
    setKeepUntil({ documentIds, day, coder }) {
      const done = session.store.setKeepUntil(documentIds, day, session.by(coder));
      documentsChanged();
      return { done };
    },
    copies({ documentIds }) {
      const { awayFolders, ...copies } = session.store.copies(documentIds);
      const days = session.store.settings().daysInBackups;
      return { ...copies, awayFolders: awayFolders.map(baseName), days };
    },
    eraseDocuments({ documentIds }) {
      const { store, clock } = session;
      const made = store.eraseDocuments(documentIds, clock.now());
      backups.ageOut();
      session.emit('dataChanged', { what: ['cases', 'documents', 'tags'] });
      return { erasure: store.erasures().find(({ id }) => id === made.id) ?? made };
    },
  };
}
