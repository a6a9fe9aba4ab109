import { useState } from 'react';
import type { ReactElement } from 'react';
import {
  BRIEF_TEMPLATES,
  TEMPLATE_WORDS,
  type BriefTemplate,
} from '../../../../core/brief/brief.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { GROUPS } from '../codebook/groups.ts';
import { CaseField } from './case-field.tsx';

const HINTS: Readonly<Record<BriefTemplate, string>> = {
  'seven-minute': 'One theme on two pages, in seven parts, to talk about in a team meeting.',
  thematic: 'One or two themes at more length, across reviews.',
  'case-summary': 'What one review found, shows and recommends.',
};

/** Says what a brief is to be about; the library makes the first draft. */
export function NewBrief({
  onMade,
  onClose,
}: {
  readonly onMade: (briefId: number) => void;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const [template, setTemplate] = useState<BriefTemplate>('seven-minute');
  const [theme, setTheme] = useState('');
  const [second, setSecond] = useState('');
  const [caseId, setCaseId] = useState('');
  const [from, setFrom] = useState('Learning and development');
  const [marking, setMarking] = useState('Official');
  const [isTried, setTried] = useState(false);
  const isOfCase = template === 'case-summary';
  const make = useAct(async () => {
    const themes = isOfCase ? [] : [...new Set([theme, second].filter((one) => one !== ''))];
    const { briefId, done } = await call('makeBrief', {
      template,
      themes,
      caseId: isOfCase ? Number(caseId) : null,
      from: from.trim(),
      marking: marking.trim(),
      coder,
    });
    sayDone(done);
    onClose();
    onMade(briefId);
  });
  const problems = isOfCase
    ? caseId === ''
      ? [{ field: 'brief-case', words: 'Choose the case that it is about' }]
      : []
    : theme === ''
      ? [{ field: 'brief-theme', words: 'Choose the theme that it is about' }]
      : [];
  const problemOf = (field: string): string | undefined =>
    isTried ? problems.find((one) => one.field === field)?.words : undefined;
  const themes = codebook.state === 'ready' ? codebook.value.themes : [];
  const themeField = (
    id: string,
    label: string,
    none: string,
    value: string,
    onChange: (value: string) => void,
  ): ReactElement => (
    <SelectField id={id} label={label} problem={problemOf(id)} value={value} onChange={onChange}>
      <option value="">{none}</option>
      {GROUPS.map(({ group, name }) => (
        <optgroup key={group} label={name}>
          {themes
            .filter((one) => one.group === group && one.retired !== true)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
  return (
    <Dialog title="New brief" isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problems.length === 0) void make.run();
        }}
      >
        {isTried && <ErrorSummary problems={problems} />}
        {make.problem && <ProblemBox problem={make.problem} />}
        <fieldset className="fieldset brief-templates">
          <legend className="lab">What it is</legend>
          {BRIEF_TEMPLATES.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="template"
                checked={one === template}
                onChange={() => setTemplate(one)}
              />
              <span>
                {TEMPLATE_WORDS[one]}
                <span className="hint">{HINTS[one]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {isOfCase ? (
          <CaseField
            id="brief-case"
            problem={problemOf('brief-case')}
            value={caseId}
            onChange={setCaseId}
          />
        ) : (
          <>
            {themeField('brief-theme', 'Theme', 'Choose a theme', theme, setTheme)}
            {template === 'thematic' &&
              themeField('brief-second', 'And', 'no second theme', second, setSecond)}
          </>
        )}
        <TextField
          id="brief-from"
          label="From"
          hint="At the head of every page"
          maxLength={120}
          value={from}
          onChange={setFrom}
        />
        <TextField
          id="brief-marking"
          label="Marking"
          hint="Beside the date, such as Official or Not for publication"
          maxLength={60}
          value={marking}
          onChange={setMarking}
        />
        <div className="row dialog-acts">
          <Button type="submit" look="primary" isBusy={make.isBusy}>
            Make a draft
          </Button>
          <Button onClick={onClose}>Leave</Button>
        </div>
      </form>
    </Dialog>
  );
}
