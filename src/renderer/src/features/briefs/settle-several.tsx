import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FlagDecision } from '../../../../core/brief/brief.ts';
import { decisionsOn, openOfKind } from '../../../../core/brief/settle-flags.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/problem-box.tsx';
import { Segments } from '../../ui/segments.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { counted } from '../../ui/words.ts';
import type { ShownBrief } from './brief-builder.tsx';
import { flagKindWords } from './flag-kind-words.ts';
import { NO_REASON, ReasonField } from './keep-words.tsx';
import { useBriefEdit } from './use-brief-edit.ts';

type Decision = FlagDecision['decision'];

/** Settles all open flags of a kind in one act; every word is seen before it is done. */
export function SettleSeveral({
  flags,
  onClose,
}: {
  readonly flags: ShownBrief['flags'];
  readonly onClose: () => void;
}): ReactElement {
  const edit = useBriefEdit();
  const kinds = [
    ...new Set(flags.filter(({ decision }) => decision === null).map(({ kind }) => kind)),
  ];
  const [kind, setKind] = useState(kinds[0] ?? '');
  const [decision, setDecision] = useState<Decision>('replace');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const own = openOfKind(flags, kind);
  const problems =
    decision === 'keep' && reason.trim() === '' ? [{ field: 'keep-reason', words: NO_REASON }] : [];
  // The same words may have another suggestion where a case is cited by them.
  const shown = Map.groupBy(own, ({ words, suggestion }) =>
    decision === 'replace' ? `${words}\n${suggestion}` : words,
  );
  return (
    <Dialog title="Settle flags of one kind" isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problems.length > 0) return;
          const words = decision === 'keep' ? reason.trim() : undefined;
          edit({ act: 'decide', decisions: decisionsOn(own, decision, words) });
          onClose();
        }}
      >
        {isTried && <ErrorSummary problems={problems} />}
        <SelectField id="flag-kind" label="Kind" value={kind} onChange={setKind}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {flagKindWords(one)}, {openOfKind(flags, one).length} open
            </option>
          ))}
        </SelectField>
        <div className="fieldset">
          <Segments
            label="What becomes of them"
            choices={[
              ['replace', 'Replace as suggested'],
              ['leave-out', 'Leave out'],
              ['keep', 'Keep'],
            ]}
            value={decision}
            onChange={setDecision}
          />
        </div>
        {decision === 'keep' && (
          <ReasonField
            id="keep-reason"
            flags={flags}
            hint="Kept with each of them, such as: dates of publication"
            problem={isTried ? problems[0]?.words : undefined}
            value={reason}
            onChange={setReason}
          />
        )}
        <ul className="settle-words" aria-label="These words" tabIndex={0}>
          {[...shown].map(([key, places]) => (
            <li key={key}>
              <q>{places[0]?.words}</q>
              {places.length > 1 && <span className="quiet num"> {places.length} times</span>}
              {becomes(decision, places[0]?.suggestion ?? '')}
            </li>
          ))}
        </ul>
        <div className="row dialog-acts">
          <Button type="submit" look="primary">
            Settle {counted(own.length, 'flag')}
          </Button>
          <Button onClick={onClose}>Leave</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What becomes of words, behind them. */
function becomes(decision: Decision, suggestion: string): string {
  if (decision === 'keep') return ' stays';
  return decision === 'leave-out' || suggestion.trim() === ''
    ? ' is left out'
    : ` becomes “${suggestion}”`;
}
