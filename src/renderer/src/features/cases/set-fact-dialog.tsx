import { useState, type ReactElement } from 'react';
import { canBeSeveral } from '../../../../core/coding/case-fields.ts';
import type { FactName } from '../../../../core/review/review.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { ageOf, isoOf } from './fact-value.ts';
import { factControl, factLabel } from './fact-words.ts';

interface Wrong {
  readonly field: string;
  readonly words: string;
}

/** Sets a fact by hand, with what fits it: the parts of a date or an age, a list, or words. */
export function SetFactDialog({
  caseId,
  name,
  onClose,
}: {
  readonly caseId: number;
  readonly name: FactName;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const control = factControl(name);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isUnborn, setUnborn] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const at = (part: string): string => typed[part] ?? '';
  const put = (part: string, value: string): void => setTyped({ ...typed, [part]: value });
  const setting = useAct(async () => {
    const given = isUnborn ? { value: 'unborn' } : valueOf(control.kind, at);
    if ('problem' in given) {
      setWrong({ field: idOf(given.part), words: given.problem });
      return;
    }
    setWrong(null);
    const { value } = given;
    const { done } = await call('setFact', {
      caseId,
      name,
      value,
      ...(control.kind === 'date' && { iso: value }),
      coder,
    });
    sayDone(done);
    onClose();
  });
  const part = (id: string, label: string, size = 'narrow'): ReactElement => (
    <div className={`part ${size}`}>
      <label className="lab" htmlFor={idOf(id)}>
        {label}
      </label>
      <input
        id={idOf(id)}
        className={wrong?.field === idOf(id) ? 'field num bad' : 'field num'}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong?.field === idOf(id) || undefined}
        aria-describedby={wrong?.field === idOf(id) ? 'fact-wrong' : undefined}
        // The dialog was opened to type in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={id === 'day' || id === 'years'}
        value={at(id)}
        onChange={(event) => put(id, event.target.value)}
      />
    </div>
  );
  const problemWords = wrong && (
    <p className="wrongline" id="fact-wrong">
      <span className="vh">Error: </span>
      {wrong.words}
    </p>
  );
  const label = factLabel(name);
  return (
    <Dialog title={`Set by hand: ${label.toLowerCase()}`} isOpen onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void setting.run();
        }}
      >
        {wrong && <ErrorSummary problems={[wrong]} />}
        {setting.problem && <ProblemBox problem={setting.problem} />}
        {control.kind === 'text' && (
          <TextField
            id={idOf('text')}
            label={label}
            {...(control.hint !== undefined && { hint: control.hint })}
            problem={wrong?.words}
            maxLength={400}
            // The dialog was opened to type in it.
            autoFocus
            value={at('text')}
            onChange={(value) => put('text', value)}
          />
        )}
        {control.kind === 'choice' && (
          <fieldset className={wrong ? 'wrongfield' : undefined}>
            <legend className="lab">{label}</legend>
            {problemWords}
            {control.choices.map(([id, words], index) => (
              <label key={id} className="check choice">
                <input
                  id={index === 0 ? idOf('choice') : undefined}
                  type="radio"
                  name="fact-choice"
                  checked={at('choice') === id}
                  // oxlint-disable-next-line jsx-a11y/no-autofocus
                  autoFocus={index === 0}
                  onChange={() => put('choice', id)}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
        )}
        {control.kind === 'date' && (
          <fieldset className={wrong ? 'wrongfield' : undefined}>
            <legend className="lab">{label}</legend>
            <p className="hint">
              As far as it is known: 27 3 2019, or only a month and a year, or a year
            </p>
            {problemWords}
            <div className="parts">
              {part('day', 'Day')}
              {part('month', 'Month')}
              {part('year', 'Year', 'wide')}
            </div>
          </fieldset>
        )}
        {control.kind === 'age' && (
          <fieldset className={wrong ? 'wrongfield' : undefined}>
            <legend className="lab">{label}</legend>
            <p className="hint">Leave out what is not known</p>
            {problemWords}
            <div className="parts">
              {part('years', 'Years')}
              {part('months', 'Months')}
              {part('weeks', 'Weeks')}
            </div>
            <label className="check choice">
              <input type="checkbox" checked={isUnborn} onChange={() => setUnborn(!isUnborn)} />
              <span>Not yet born</span>
            </label>
          </fieldset>
        )}
        <p className="note follows">
          {canBeSeveral(name)
            ? 'It counts beside what is confirmed already. '
            : 'It counts in place of what was read in the documents. '}
          This can be undone.
        </p>
        <div className="row wrap dialog-acts">
          <Button type="submit" look="primary" isBusy={setting.isBusy}>
            Set {label.toLowerCase()}
          </Button>
          <Button onClick={onClose}>Leave as it was</Button>
        </div>
      </form>
    </Dialog>
  );
}

function idOf(part: string): string {
  return `fact-${part}`;
}

function valueOf(
  kind: 'text' | 'choice' | 'date' | 'age',
  at: (part: string) => string,
): { readonly value: string } | { readonly problem: string; readonly part: string } {
  switch (kind) {
    case 'date':
      return isoOf({ day: at('day'), month: at('month'), year: at('year') });
    case 'age':
      return ageOf({ years: at('years'), months: at('months'), weeks: at('weeks') });
    case 'text':
    case 'choice': {
      const value = at(kind).trim();
      return value === ''
        ? { problem: kind === 'text' ? 'Enter what it is' : 'Choose one', part: kind }
        : { value };
    }
  }
}
