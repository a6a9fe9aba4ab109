import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ListedTheme, ThemeEdit } from '../../../../shared/contract/themes.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { EditTheme } from './edit-theme.tsx';
import { MergeTheme } from './merge-theme.tsx';
import { Repropose, type Reproposing } from './repropose.tsx';
import { RuleList } from './rule-list.tsx';
import { TryRule } from './try-rule.tsx';

type Codebook = OutputOf<'codebook'>;
type Counts = OutputOf<'themeCounts'>;

/** A theme that no tag has. */
const NO_TAGS = { concernCases: 0, goodCases: 0, confirmed: 0, proposed: 0, rejected: 0 };

/** In place of a number that is being counted: no number is shown that is not true. */
const COUNTING = '…';

/** A rule as it is being written: that of the codebook, or a new one. */
export type DraftRule = OutputOf<'themeRules'>['rules'][number] | { readonly id: null };

/** One theme: what it means, what is counted, how it is proposed. */
export function ThemePage({
  theme,
  codebook,
  counts,
  reproposing,
}: {
  readonly theme: ListedTheme;
  readonly codebook: Codebook;
  /** Undefined until they are counted. */
  readonly counts: Counts | undefined;
  readonly reproposing: Reproposing;
}): ReactElement {
  const count = counts && (counts.counts.find((row) => row.theme === theme.id) ?? NO_TAGS);
  const coder = useCoderName();
  const [asking, setAsking] = useState<'edit' | 'merge' | null>(null);
  const [draft, setDraft] = useState<DraftRule | null>(null);
  const rules = useCall('themeRules', { theme: theme.id }, { refreshOn: ['codebook', 'tags'] });
  const change = async (wanted: ThemeEdit): Promise<void> => {
    const { done } = await call('editCodebook', { edit: wanted, coder });
    announce(done.words);
  };
  const edit = useAct(change);
  return (
    <>
      <div className="scroll theme-page">
        {edit.problem && <ProblemBox problem={edit.problem} />}
        <Repropose of={reproposing} />
        <header className="theme-head">
          <ThemeCode code={theme.code} group={theme.group} />
          <h2>{theme.label}</h2>
          <Button isSmall onClick={() => setAsking('edit')}>
            Edit
          </Button>
          <Button isSmall isBusy={count === undefined} onClick={() => setAsking('merge')}>
            Merge
          </Button>
          <Button
            isSmall
            isBusy={edit.isBusy}
            onClick={() =>
              void edit.run({
                kind: theme.retired === true ? 'restore' : 'retire',
                theme: theme.id,
              })
            }
          >
            {theme.retired === true ? 'Use again' : 'Retire'}
          </Button>
        </header>
        {theme.retired === true && (
          <p className="note">
            <strong>Retired.</strong> Nothing new is proposed for it. Its tags and counts are kept.
          </p>
        )}
        <p className="theme-definition serif">{theme.definition}</p>
        <dl className="theme-facts">
          <Lines name="Include" lines={theme.include} />
          <Lines name="Exclude" lines={theme.exclude} />
          {theme.contested !== undefined && <Lines name="Contested" lines={[theme.contested]} />}
          {theme.alsoCalled.length > 0 && (
            <Lines name="Also called" lines={[theme.alsoCalled.join(', ')]} />
          )}
          <Lines name="Sources" lines={theme.sources.map((key) => codebook.sources[key] ?? key)} />
        </dl>
        <Numbers count={count} N={counts?.N} />
        <RuleList theme={theme.id} result={rules} draft={draft} onDraft={setDraft} />
      </div>
      {draft && (
        <TryRule
          key={draft.id ?? 'new'}
          theme={theme}
          rule={draft}
          taken={rules.state === 'ready' ? rules.value.rules.map(({ id }) => id) : undefined}
          onChange={change}
          // Another rule may have been opened while this one was saved.
          onClose={() => setDraft((now) => (now === draft ? null : now))}
        />
      )}
      {asking === 'edit' && (
        <EditTheme theme={theme} onChange={change} onClose={() => setAsking(null)} />
      )}
      {asking === 'merge' && count && (
        <MergeTheme
          theme={theme}
          themes={codebook.themes}
          tags={count.confirmed + count.proposed}
          onMerge={(into) => void edit.run({ kind: 'merge', theme: theme.id, into })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function Lines({
  name,
  lines,
}: {
  readonly name: string;
  readonly lines: readonly string[];
}): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </>
  );
}

function Numbers({
  count,
  N,
}: {
  readonly count: Omit<Counts['counts'][number], 'theme'> | undefined;
  readonly N: number | undefined;
}): ReactElement {
  const of = (stance: 'concern' | 'good', cases: number | undefined) => (
    <div>
      <dd className="num">
        {cases === undefined || N === undefined ? COUNTING : `${cases} of ${N}`}
      </dd>
      <dt>
        <StanceGlyph stance={stance} /> reviews, {STANCE_WORDS[stance]} confirmed
      </dt>
    </div>
  );
  return (
    <dl className="theme-numbers">
      {of('concern', count?.concernCases)}
      {of('good', count?.goodCases)}
      <div>
        <dd className="num">{count ? wholeNumber(count.confirmed) : COUNTING}</dd>
        <dt>confirmed tags</dt>
      </div>
      <div>
        <dd className="num">{count ? wholeNumber(count.proposed) : COUNTING}</dd>
        <dt>proposals left</dt>
      </div>
    </dl>
  );
}
