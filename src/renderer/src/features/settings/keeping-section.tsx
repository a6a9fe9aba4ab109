import { useState, type ReactElement } from 'react';
import type { KeptDocument, ListedErasure } from '../../../../shared/contract/retention.ts';
import { addressOf } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, dayInWords } from '../../ui/words.ts';
import { EraseDialog } from '../cases/erase-dialog.tsx';
import { Line, Section } from './section.tsx';

const DAYS = [0, 7, 14, 30, 60, 90];

/** How long documents are kept: those whose day is past, and what was erased. */
export function KeepingSection(): ReactElement {
  const { daysInBackups } = usePreferences();
  const due = useCall('dueDocuments', {}, { refreshOn: ['documents', 'settings'] });
  const [erasing, setErasing] = useState<readonly KeptDocument[]>([]);
  const choices = DAYS.includes(daysInBackups)
    ? DAYS
    : [...DAYS, daysInBackups].sort((a, b) => a - b);
  return (
    <Section
      id="keeping"
      title="Keeping and erasing"
      about="Until when a document is kept, and who may see it, is said with the documents of its case."
    >
      <CallView of={due} loading="Looking for documents that are due">
        {({ documents, withDay, erasures }) => (
          <>
            <Line
              name={
                documents.length === 0
                  ? 'No document is due'
                  : `${counted(documents.length, 'document')} due`
              }
              now={keptInWords(withDay)}
            >
              {documents.length > 1 && (
                <Button isSmall onClick={() => setErasing(documents)}>
                  Erase all that are due…
                </Button>
              )}
            </Line>
            {documents.map((one) => (
              <DueDocument key={one.documentId} one={one} onErase={() => setErasing([one])} />
            ))}
            {erasures.length > 0 && <Erasures erasures={erasures} />}
          </>
        )}
      </CallView>
      <Line name={<label htmlFor="days-in-backups">Erased documents leave the backups</label>}>
        <select
          id="days-in-backups"
          className="pick"
          value={daysInBackups}
          onChange={({ target }) => void savePreferences({ daysInBackups: Number(target.value) })}
        >
          {choices.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'at once' : `within ${counted(days, 'day')}`}
            </option>
          ))}
        </select>
      </Line>
      <RecordOfActs />
      {erasing.length > 0 && (
        <EraseDialog
          documents={erasing.map(({ documentId, fileName }) => ({
            documentId,
            name: fileName,
            confirmed: null,
          }))}
          onClose={() => setErasing([])}
        />
      )}
    </Section>
  );
}

function keptInWords(withDay: number): string {
  if (withDay === 0) return 'Nobody has said of a document until when it is kept';
  return `A day until which it is kept was said of ${counted(withDay, 'document')}`;
}

function DueDocument({
  one,
  onErase,
}: {
  readonly one: KeptDocument;
  readonly onErase: () => void;
}): ReactElement {
  return (
    <Line
      name={
        <a href={addressOf({ room: 'cases', path: [String(one.caseId)] })}>
          {one.subject ?? one.fileName}
        </a>
      }
      now={`${one.fileName}, kept until ${dayInWords(one.keepUntil ?? '')}`}
    >
      <Button look="plain" isSmall aria-label={`Erase ${one.fileName}`} onClick={onErase}>
        Erase…
      </Button>
    </Line>
  );
}

function Erasures({ erasures }: { readonly erasures: readonly ListedErasure[] }): ReactElement {
  return (
    <details>
      <summary>What was erased</summary>
      <ul>
        {erasures.map(({ id, at, documents, goneBy, goneAt }) => (
          <li key={id} className="small">
            {dayInWords(at)}: {counted(documents, 'document')},{' '}
            {goneAt === null
              ? `gone from the backups by ${dayInWords(goneBy)}`
              : `gone from the backups since ${dayInWords(goneAt)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RecordOfActs(): ReactElement {
  const save = useAct(async () => {
    const { saved } = await call('saveFile', await call('exportAudit', {}));
    if (saved) sayDone('Record of acts saved');
  });
  return (
    <>
      {save.problem && <ProblemBox problem={save.problem} />}
      <Line
        name="Record of acts"
        now="Who did what and when, erasures and exports too, in numbers and without words of reviews; a change of it shows"
      >
        <Button isSmall isBusy={save.isBusy} onClick={() => void save.run()}>
          Save the record
        </Button>
      </Line>
    </>
  );
}
