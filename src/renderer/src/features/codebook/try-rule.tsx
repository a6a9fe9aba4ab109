import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { ruleInWords } from '../../../../core/themes/rule-in-words.ts';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ListedTheme, ThemeEdit, WrittenRule } from '../../../../shared/contract/themes.ts';
import { addressOf } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { call, problemIn } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { MarkedWords, placeInReview } from '../../ui/quote.tsx';
import { SelectPick } from '../../ui/select-pick.tsx';
import { counted } from '../../ui/words.ts';
import { newRuleId } from './new-rule-id.ts';
import type { DraftRule } from './theme-page.tsx';

type Trial = OutputOf<'tryRule'>;

/** After the last key, in milliseconds. */
const PAUSE = 400;
const SHOWN = 60;

const STANCES: readonly { readonly id: WrittenRule['stance']; readonly name: string }[] = [
  { id: 'cue', name: 'as the clause says' },
  { id: 'concern', name: 'concern' },
  { id: 'good', name: 'good practice' },
  { id: 'mention', name: 'mention' },
];

/**
 * A rule being written, with what it would find in the library as it is typed. Nothing changes until it is saved, and
 * what is written stays until it was.
 */
export function TryRule({
  theme,
  rule,
  taken,
  onChange,
  onClose,
}: {
  readonly theme: ListedTheme;
  readonly rule: DraftRule;
  /** Ids of the theme's rules; undefined until they are read. */
  readonly taken: readonly string[] | undefined;
  /** Makes a change to the theme. Rejects where it is refused. */
  readonly onChange: (change: ThemeEdit) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const names = useCaseNames();
  const [when, setWhen] = useState(rule.id === null ? '' : rule.when);
  const [stance, setStance] = useState<WrittenRule['stance']>(
    rule.id === null ? 'cue' : rule.stance,
  );
  const [tried, setTried] = useState<{ readonly key: string; readonly trial: Trial } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useAct(async (change: ThemeEdit) => {
    await onChange(change);
    onClose();
  });
  const written: WrittenRule =
    rule.id === null
      ? { id: newRuleId(theme.id, when, taken ?? []), when, stance, strength: 0.7 }
      : {
          id: rule.id,
          when,
          stance,
          strength: rule.strength,
          ...(rule.needs === undefined ? {} : { needs: rule.needs }),
          ...(rule.unless === undefined ? {} : { unless: rule.unless }),
        };
  const key = JSON.stringify(written);
  useEffect(() => {
    const asked: WrittenRule = JSON.parse(key);
    if (asked.when.trim() === '') return undefined;
    let isGone = false;
    const find = async () => {
      try {
        const found = await call('tryRule', { theme: theme.id, rule: asked, limit: SHOWN });
        if (isGone) return;
        setTried({ key, trial: found });
        setProblem(null);
      } catch (error) {
        if (!isGone) setProblem(`${problemIn(error).what} ${problemIn(error).next}`);
      }
    };
    const timer = setTimeout(() => void find(), PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [key, theme.id]);
  const isToFind = problem === null && when.trim() !== '';
  // Until the answer comes, passages that the words before found stay; no number does.
  const isTrying = isToFind && tried?.key !== key;
  const trial = isToFind ? tried?.trial : undefined;
  return (
    <aside className="pane pane-r try-rule" aria-label="Try a rule">
      <div className="head">
        <span className="pane-title grow">
          {rule.id === null ? 'A new rule' : 'Change the rule'}, tried on this library
        </span>
        <Button look="icon" aria-label="Close without saving" onClick={onClose}>
          <Icon name="cross" size={16} />
        </Button>
      </div>
      <div className="try-form">
        <label className="lab" htmlFor="rule-when">
          Words to find
        </label>
        <textarea
          id="rule-when"
          className="field rule-field"
          rows={4}
          autoComplete="off"
          value={when}
          aria-describedby="rule-help rule-problem"
          onChange={(event) => setWhen(event.target.value)}
        />
        <p id="rule-help" className="hint">
          A word finds its inflections; “exact words” in quotation marks; | for or; .. for a few
          words between; &amp; for both in one sentence; a star for any ending.
        </p>
        <p id="rule-problem" className="wrongline" role="status">
          {problem}
        </p>
        {isToFind && <p className="small">In words: {ruleInWords(written)}</p>}
        <SelectPick
          label="Says"
          choices={STANCES.map(({ id, name }) => [id, name])}
          value={stance}
          onChange={setStance}
        />
        {isTrying && <Loading what="Trying it on every passage" />}
        {trial && !isTrying && (
          <p className="try-counts" role="status">
            <strong>
              {counted(trial.passages, 'passage')} in {counted(trial.cases, 'case')}
            </strong>
            . {trial.tagged} already tagged {theme.label}, {trial.rejected} rejected before,{' '}
            {trial.fresh} would be new proposals
            {trial.outweighed > 0 &&
              `, ${trial.outweighed} not proposed because other rules or what was learned speak against it`}
            . Nothing changes until you save.
          </p>
        )}
        {saving.problem && <ProblemBox problem={saving.problem} />}
        <div className="row">
          <Button
            isSmall
            look="primary"
            isBusy={saving.isBusy || (rule.id === null && taken === undefined)}
            onClick={() => {
              if (when.trim() === '') setProblem('Write the words that the rule should find');
              else if (problem === null)
                void saving.run({ kind: 'set-rule', theme: theme.id, rule: written });
            }}
          >
            Save rule
          </Button>
          {rule.id !== null && (
            <Button
              isSmall
              isBusy={saving.isBusy}
              onClick={() =>
                void saving.run({ kind: 'remove-rule', theme: theme.id, rule: rule.id })
              }
            >
              Take the rule out
            </Button>
          )}
        </div>
      </div>
      <ul className="scroll quote-list" aria-busy={isTrying}>
        {trial?.hits.map((hit) => (
          <li key={hit.passageId}>
            <blockquote className="serif">
              <MarkedWords text={hit.text} marks={hit.evidence} />
            </blockquote>
            <p className="small">
              <a
                href={addressOf({
                  room: 'cases',
                  path: [
                    String(hit.caseId),
                    'document',
                    String(hit.documentId),
                    'passage',
                    String(hit.passageId),
                  ],
                })}
              >
                {names.get(hit.caseId) ?? `Case ${hit.caseId}`}
              </a>
              , {placeInReview(hit)}
              <span className="quiet">, {becomesInWords(hit)}</span>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** "tagged", "rejected before", "would be a concern", "would not be proposed". */
function becomesInWords({ tagged, inTheEnd }: Trial['hits'][number]): string {
  if (tagged !== null) return tagged === 'rejected' ? 'rejected before' : 'tagged';
  if (inTheEnd.length === 0) return 'would not be proposed';
  return `would be proposed as ${inTheEnd.map(({ stance }) => STANCE_WORDS[stance]).join(' and ')}`;
}
