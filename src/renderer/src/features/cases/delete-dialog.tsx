import { useEffect, useState, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../data/client.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, wholeNumber } from '../../ui/words.ts';
import { KeptElsewhere } from './kept-elsewhere.tsx';
import { fullName, type NamedCase } from '../../data/named-case.ts';

type Extent = OutputOf<'caseExtent'>;

/** Asks before cases go for good: names them and counts what goes with them. */
export function DeleteDialog({
  cases,
  onDone,
  onClose,
}: {
  readonly cases: readonly NamedCase[];
  /** With the ids of the cases that are gone; not all of them where something went wrong between. */
  readonly onDone: (gone: ReadonlySet<number>) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { daysInBackups } = usePreferences();
  const documentIds = cases.flatMap(({ files }) => files.map(({ id }) => id));
  const copies = useCall('copies', documentIds.length === 0 ? null : { documentIds }, {
    refreshOn: ['documents'],
  });
  const [extent, setExtent] = useState<Extent | null>(null);
  const asked = useAct(async () => {
    const all = await Promise.all(cases.map(({ id }) => call('caseExtent', { caseId: id })));
    setExtent(all.reduce(together));
  });
  useEffect(() => {
    void asked.run();
    // What goes is counted once, when it is asked.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const documents = cases.reduce((sum, { files }) => sum + files.length, 0);
  const pages = cases.reduce(
    (sum, { files }) => sum + files.reduce((all, file) => all + file.pages, 0),
    0,
  );
  const [first, second] = cases;
  const named = second === undefined ? (first?.name ?? '') : counted(cases.length, 'case');
  const what = `${named} and ${counted(documents, 'document')}`;
  const deletion = useAct(async () => {
    const gone = new Set<number>();
    try {
      for (const { id } of cases) {
        await call('deleteCase', { caseId: id });
        gone.add(id);
      }
      sayDone(`${what} deleted`);
      onClose();
    } finally {
      if (gone.size > 0) onDone(gone);
    }
  });
  const problem = deletion.problem ?? asked.problem;
  return (
    <Dialog title={`Delete ${what}`} isOpen onClose={onClose}>
      {problem && <ProblemBox problem={problem} />}
      <p className="quiet dialog-lead">
        Check what goes. This cannot be undone, because the words are also taken out of the search
        index and the file on disk.
      </p>
      <dl className="answers">
        <div>
          <dt>{second ? 'Cases' : 'Case'}</dt>
          <dd>
            {cases.map((one) => (
              <p key={one.id}>{fullName(one)}</p>
            ))}
          </dd>
        </div>
        <div>
          <dt>Documents</dt>
          <dd>
            {wholeNumber(documents)}, with {counted(pages, 'page')}
          </dd>
        </div>
        <div>
          <dt>Decisions</dt>
          <dd>{extent === null ? 'Counting…' : decisionsOf(extent)}</dd>
        </div>
        <div>
          <dt>Facts</dt>
          <dd>
            {extent === null ? 'Counting…' : `${wholeNumber(extent.factsConfirmed)} confirmed`}
          </dd>
        </div>
        <div>
          <dt>Reports</dt>
          <dd>No report counts {second ? 'them' : 'it'} any more</dd>
        </div>
        <div>
          <dt>Backups</dt>
          <dd>
            {daysInBackups === 0
              ? `Those that Caselight made go at once, and a new one is made without ${second ? 'them' : 'it'}`
              : `Copies made before now still hold ${second ? 'them' : 'it'} for ${counted(daysInBackups, 'day')} at the most, as Settings say`}
          </dd>
        </div>
        {copies.state === 'ready' && <KeptElsewhere {...copies.value} />}
      </dl>
      <div className="row wrap dialog-acts">
        <Button look="danger" isBusy={deletion.isBusy} onClick={() => void deletion.run()}>
          Delete {what}
        </Button>
        <Button
          // What cannot be undone is not what Enter does first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onClick={onClose}
        >
          Keep {named}
        </Button>
      </div>
    </Dialog>
  );
}

function decisionsOf({ confirmed, rejected, proposed, notes }: Extent): string {
  return `${wholeNumber(confirmed + rejected)} decided, ${wholeNumber(proposed)} not yet decided, ${counted(notes, 'note')}`;
}

function together(a: Extent, b: Extent): Extent {
  return {
    documents: a.documents + b.documents,
    passages: a.passages + b.passages,
    proposed: a.proposed + b.proposed,
    confirmed: a.confirmed + b.confirmed,
    rejected: a.rejected + b.rejected,
    notes: a.notes + b.notes,
    factsConfirmed: a.factsConfirmed + b.factsConfirmed,
  };
}
