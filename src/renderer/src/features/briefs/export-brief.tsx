import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WrittenFormat } from '../../../../core/export/written-document.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SaveForm } from '../../ui/save-form.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import type { ShownBrief } from './brief-builder.tsx';
import { FormatChoice } from '../../ui/format-choice.tsx';

/** Says what will leave the library, and in which format; with open flags only where the person says so. */
export function ExportBrief({
  briefId,
  brief,
  onClose,
}: {
  readonly briefId: number;
  readonly brief: ShownBrief;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [format, setFormat] = useState<WrittenFormat>('docx');
  const [withOpenFlags, setWithOpenFlags] = useState(false);
  const open = brief.flags.filter(({ decision }) => decision === null).length;
  const proposed = brief.parts
    .flatMap(({ items }) => items)
    .filter((item) => 'isProposed' in item && item.isProposed).length;
  const save = useAct(async () => {
    const file = await call('exportBrief', { briefId, format, withOpenFlags, coder });
    const { saved } = await call('saveFile', file);
    if (saved) {
      sayDone(`${file.fileName} saved`);
      onClose();
    }
  });
  const problems =
    open > 0 && !withOpenFlags
      ? [{ field: 'open-flags', words: 'Settle the open flags, or say that it may go with them' }]
      : [];
  return (
    <Dialog title="Export the brief" isOpen onClose={onClose}>
      <SaveForm save={save} problems={problems} onClose={onClose}>
        <dl className="brief-facts">
          <dt>Quotes</dt>
          <dd>
            {brief.quotes.matching} of {counted(brief.quotes.total, 'quote')} letter for letter as
            in the review
            {proposed > 0 && `; ${proposed} not confirmed by a person, and marked so`}
          </dd>
          <dt>Identity guard</dt>
          <dd>
            {open === 0
              ? `all ${brief.flags.length} flags settled`
              : `${open} of ${counted(brief.flags.length, 'flag')} open`}
          </dd>
        </dl>
        <FormatChoice value={format} onChange={setFormat} />
        {open > 0 && (
          <label className="check">
            <input
              id="open-flags"
              type="checkbox"
              checked={withOpenFlags}
              onChange={(event) => setWithOpenFlags(event.target.checked)}
            />
            It may leave with {counted(open, 'open flag')}; this is put down in the audit
          </label>
        )}
      </SaveForm>
    </Dialog>
  );
}
