import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WrittenFormat } from '../../../../core/export/written-document.ts';
import { call } from '../../data/client.ts';
import { leave } from '../../data/leaving.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SaveForm } from '../../ui/save-form.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { FormatChoice } from '../../ui/format-choice.tsx';
import { CaseField } from './case-field.tsx';

/** Writes one review with its facts, themes, evidence and recommendations, for those who may read the review itself. */
export function CaseReport({
  about,
  onClose,
}: {
  /** The case that it is about; asked for where left out. */
  readonly about?: number;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [caseId, setCaseId] = useState(about === undefined ? '' : String(about));
  const [format, setFormat] = useState<WrittenFormat>('docx');
  const [isConfirmedOnly, setConfirmedOnly] = useState(false);
  const save = useAct(async () => {
    const scope = isConfirmedOnly ? 'confirmed' : 'all';
    const wanted = { caseId: Number(caseId), scope, format, coder } as const;
    const file = await leave((leaving) => call('exportCaseReport', { ...wanted, ...leaving }));
    if (file === null) return;
    const { saved } = await call('saveFile', file);
    if (saved) {
      sayDone(`${file.fileName} saved`);
      onClose();
    }
  });
  const problems =
    caseId === '' ? [{ field: 'report-case', words: 'Choose the case that it is about' }] : [];
  return (
    <Dialog title="Case report" isOpen onClose={onClose}>
      <SaveForm save={save} problems={problems} onClose={onClose}>
        <p className="hint">
          It holds words of the review. Where they could tell who is meant, you are asked whether
          they are taken out; as they are, it is for those who may read the review itself.
        </p>
        <CaseField id="report-case" value={caseId} onChange={setCaseId} />
        <FormatChoice value={format} onChange={setFormat} />
        <label className="check">
          <input
            type="checkbox"
            checked={isConfirmedOnly}
            onChange={(event) => setConfirmedOnly(event.target.checked)}
          />
          Only what a person confirmed
        </label>
      </SaveForm>
    </Dialog>
  );
}
