import { useState, type ReactElement } from 'react';
import type { ReportTable } from '../../../../core/report/report.ts';
import { STANCE_WORDS, TELLING_STANCES } from '../../../../core/themes/stance-words.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ListedTag } from '../../../../shared/contract/tagging.ts';
import { addressOf } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import { disagreementsOf, settlingOf, type Disagreement, type Settling } from './disagreements.ts';

/** Disagreements shown at first. */
const FIRST = 20;

/** Where two coders differ: what each said of the same passage side by side, and the way to settle it. */
export function Adjudication({ table }: { readonly table: ReportTable }): ReactElement {
  const [hasAll, setAll] = useState(false);
  const all = disagreementsOf(table);
  const shown = hasAll ? all : all.slice(0, FIRST);
  return (
    <section aria-label="Where the two differ">
      <h2 className="same-numbers">Where the two differ</h2>
      <p className="small quiet">
        {all.length === 0
          ? 'They say the same of every passage.'
          : `${counted(all.length, 'passage and theme', 'passages and themes')}. What is decided here is decided in this library, under the name of whoever is coding, and can be undone.`}
      </p>
      <ul className="differing">
        {shown.map((one) => (
          <Differing key={`${one.passageId} ${one.theme}`} one={one} />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button isSmall onClick={() => setAll(true)}>
          Show all {all.length}
        </Button>
      )}
    </section>
  );
}

function Differing({ one }: { readonly one: Disagreement }): ReactElement {
  const names = useCaseNames();
  const coder = useCoderName();
  const tags = useCall(
    'listTags',
    { passageId: one.passageId, theme: one.theme },
    { refreshOn: ['tags'] },
  );
  const own = tags.state === 'ready' ? tags.value.tags : [];
  const settle = useAct(async (as: 'concern' | 'good' | 'none') => {
    for (const act of settlingOf(one, own, as)) {
      // One act after the other, so that each can be taken back.
      // oxlint-disable-next-line no-await-in-loop
      sayDone(await settled(act, one.theme, coder));
    }
  });
  const tag = own[0];
  return (
    <li>
      <p className="small">
        <strong>{one.label}</strong>{' '}
        <span className="quiet">
          {names.get(one.caseId) ?? `Case ${one.caseId}`}, {placeInReview(one)}
        </span>
        {tag && <InReader tag={tag} />}
      </p>
      <blockquote className="serif">{one.text}</blockquote>
      <dl className="two-coders small">
        <dt>First</dt>
        <dd>{one.first ?? 'nothing'}</dd>
        <dt>Second</dt>
        <dd>{one.second ?? 'nothing'}</dd>
        <dt>Now here</dt>
        <dd>{tags.state === 'ready' ? standing(own) : 'reading'}</dd>
      </dl>
      {settle.problem && <ProblemBox problem={settle.problem} />}
      <p className="settle">
        {TELLING_STANCES.map((stance) => (
          <Button
            key={stance}
            isSmall
            isBusy={settle.isBusy}
            onClick={() => void settle.run(stance)}
          >
            <StanceGlyph stance={stance} /> {STANCE_WORDS[stance]}
          </Button>
        ))}
        <Button isSmall isBusy={settle.isBusy} onClick={() => void settle.run('none')}>
          Not this theme
        </Button>
      </p>
    </li>
  );
}

async function settled(act: Settling, theme: string, coder: string): Promise<ActDone> {
  switch (act.what) {
    case 'add':
      return (await call('addTags', { theme, stance: act.stance, spans: [act.span], coder })).done;
    case 'edit':
      return (await call('editTags', { tagIds: act.tagIds, edit: act.edit, coder })).done;
    case 'delete':
      return (await call('deleteTags', { tagIds: act.tagIds, coder })).done;
  }
}

type ActDone = OutputOf<'addTags'>['done'];

function InReader({ tag }: { readonly tag: ListedTag }): ReactElement {
  return (
    <>
      {' '}
      <a
        href={addressOf({
          room: 'cases',
          path: [String(tag.caseId), 'document', String(tag.documentId), 'tag', String(tag.id)],
        })}
      >
        Open in the reader
      </a>
    </>
  );
}

function standing(tags: readonly ListedTag[]): string {
  const confirmed = tags.filter(({ state }) => state === 'accepted' || state === 'manual');
  if (confirmed.length > 0) {
    return [...new Set(confirmed.map(({ stance }) => STANCE_WORDS[stance].toLowerCase()))].join(
      ' and ',
    );
  }
  if (tags.some(({ state }) => state === 'proposed')) return 'proposed only';
  return 'nothing';
}
