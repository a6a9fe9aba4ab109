import type { ReactElement } from 'react';
import { movedInWords } from '../../../../core/coding/moved-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { LearnedTheme } from '../../../../shared/contract/learning.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { addressOf } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { savePreferences, useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, dayInWords, timeInWords } from '../../ui/words.ts';

type Report = OutputOf<'learnedFromDecisions'>;

/** What the decisions in this library have taught it: by theme, from how many, and what moved. */
export function LearnedPage({ themes }: { readonly themes: readonly ListedTheme[] }): ReactElement {
  const report = useCall(
    'learnedFromDecisions',
    {},
    { refreshOn: ['tags', 'settings', 'codebook'] },
  );
  return (
    <div className="scroll theme-page" tabIndex={0} role="region" aria-label="What was learned">
      <header className="theme-head">
        <h2>What was learned</h2>
      </header>
      <CallView of={report} loading="Counting decisions">
        {(learned) => <Learned learned={learned} themes={themes} />}
      </CallView>
    </div>
  );
}

function Learned({
  learned,
  themes,
}: {
  readonly learned: Report;
  readonly themes: readonly ListedTheme[];
}): ReactElement {
  const coder = useCoderName();
  const { on, since, decided, least } = learned;
  const from = useAct(async (which: 'all' | 'now') => {
    const { done } = await call('learnFrom', { from: which, coder });
    sayDone(done);
  });
  const listed = learned.themes.flatMap((of) => {
    const theme = themes.find(({ id }) => id === of.theme);
    return theme === undefined ? [] : [{ of, theme }];
  });
  return (
    <>
      <p>
        As you accept and reject proposals, Caselight learns how often those of a theme were right
        here, and shows how sure it is of the next ones accordingly. It begins once a theme has{' '}
        {least} decisions. Nothing else changes: not what is proposed, not the rules, not what came
        with Caselight, and nothing leaves this computer.
      </p>
      {from.problem && <ProblemBox problem={from.problem} />}
      <div className="learned-acts">
        <Switch isOn={on} onChange={(learning) => void savePreferences({ learning })}>
          Use what was learned
        </Switch>
        <span className="row">
          {decided > 0 && (
            <Button isSmall isBusy={from.isBusy} onClick={() => void from.run('now')}>
              Forget what was learned
            </Button>
          )}
          {since !== null && (
            <Button isSmall isBusy={from.isBusy} onClick={() => void from.run('all')}>
              Learn from all decisions again
            </Button>
          )}
        </span>
      </div>
      {since !== null && (
        <p className="note">
          <strong>Learning began anew on {dayInWords(since)}</strong> at {timeInWords(since)}.
          Decisions made before then still stand. They are not learned from until you say so.
        </p>
      )}
      {listed.length === 0 ? (
        <p className="quiet">
          {since === null
            ? 'No proposal has been decided yet.'
            : 'No proposal has been decided since.'}
        </p>
      ) : (
        <table className="grid learned">
          <caption className="vh">What was learned, by theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="r">
                Decisions
              </th>
              <th scope="col" className="r">
                Right
              </th>
              <th scope="col" className="r">
                Proposed at
              </th>
              <th scope="col" className="r">
                {on ? 'Shown at' : 'Would be shown at'}
              </th>
              <th scope="col">What moved</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ of, theme }) => (
              <Row key={theme.id} of={of} theme={theme} least={least} />
            ))}
          </tbody>
        </table>
      )}
      <p className="small quiet">
        {counted(decided, 'decision')} counted. “Right” is accepted as proposed, with the same theme
        and stance. “Proposed at” is the average confidence of the decided proposals; “shown at” is
        what a proposal of that confidence is shown with now. What each rule has learned stands
        beside it on the page of its theme.
      </p>
    </>
  );
}

function Row({
  of: { decided, right, moved },
  theme,
  least,
}: {
  readonly of: LearnedTheme;
  readonly theme: ListedTheme;
  readonly least: number;
}): ReactElement {
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <ThemeCode code={theme.code} group={theme.group} />
          <a href={addressOf({ room: 'themes', path: [theme.id] })}>{theme.label}</a>
        </span>
      </th>
      <td className="r num">{decided}</td>
      <td className="r num">{right}</td>
      <td className="r num">{moved ? moved.before.toFixed(2) : ''}</td>
      <td className="r num">{moved ? moved.after.toFixed(2) : ''}</td>
      <td>
        {moved ? (
          movedInWords(moved.before, moved.after)
        ) : (
          <span className="quiet">nothing yet, {least - decided} more needed</span>
        )}
      </td>
    </tr>
  );
}
