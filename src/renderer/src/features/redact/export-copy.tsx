import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WrittenFormat } from '../../../../core/export/written-document.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SaveForm } from '../../ui/save-form.tsx';
import { counted } from '../../ui/words.ts';
import { FormatChoice } from '../../ui/format-choice.tsx';

/** Writes a redacted copy of the whole document, and tells what was read back from the finished file. */
export function ExportCopy({
  documentId,
  undecided,
  kept,
  of,
  onClose,
}: {
  readonly documentId: number;
  readonly undecided: number;
  readonly kept: number;
  readonly of: number;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [format, setFormat] = useState<WrittenFormat>('docx');
  const [made, setMade] = useState<OutputOf<'exportRedacted'> | null>(null);
  const save = useAct(async () => {
    const answer = await call('exportRedacted', { documentId, format, coder });
    const { saved } = await call('saveFile', answer.file);
    if (saved) setMade(answer);
  });
  if (made !== null) {
    return (
      <Dialog title="Redacted copy saved" isOpen onClose={onClose}>
        <p>
          {made.file.fileName} was read back before it was saved: no word taken out is in it by way
          of the file.
        </p>
        <dl className="brief-facts">
          <dt>Taken out</dt>
          <dd>
            {counted(made.takenOut, 'place')}
            {made.undecided > 0 && `, of which nobody decided ${made.undecided}`}
          </dd>
          <dt>Left in</dt>
          <dd>{counted(made.kept, 'place')}</dd>
        </dl>
        {made.elsewhere.length > 0 && (
          <>
            <p>
              These words were taken out at one place and stand at another, where they were left in
              or taken for other words. Look at each:
            </p>
            <ul className="redact-elsewhere">
              {made.elsewhere.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
        <p>Its last page lists what kind was taken out, how often, why and where. Read it whole.</p>
        <div className="acts">
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title="Redacted copy" isOpen onClose={onClose}>
      <SaveForm save={save} onClose={onClose}>
        <p className="dialog-lead">
          The whole document, built anew from its text without {counted(of - kept, 'place')}; no
          picture or property of the original comes along.{' '}
          {undecided > 0 && `Nobody decided ${undecided} of them: they are taken out too.`}
        </p>
        <FormatChoice value={format} onChange={setFormat} />
      </SaveForm>
    </Dialog>
  );
}
