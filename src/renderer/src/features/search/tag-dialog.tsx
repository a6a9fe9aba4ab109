import { useRef, useState, type ReactElement } from 'react';
import type { Stance } from '../../../../core/themes/proposal.ts';
import type { Searched } from '../../../../shared/contract/searched.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { Segments } from '../../ui/segments.tsx';
import { STANCE_CHOICES } from '../../ui/stance-labels.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import { ThemePicker } from '../reader/theme-picker.tsx';
import { useRecentThemes } from '../reader/use-recent-themes.ts';
import { tagPreviewLines } from './tag-preview-lines.ts';
import type { CaseHead } from './use-case-heads.ts';

/** What is to be tagged: those chosen, or all that a search finds. */
export interface ToTag {
  readonly search: Searched;
  readonly passageIds?: readonly number[];
  readonly count: number;
  /** Called once they are tagged, and not where the dialog is left. */
  readonly onDone?: () => void;
}

/** Tags results with a theme: first the theme, then what would change, then the act, with one undo. */
export function TagDialog({
  toTag,
  themes,
  heads,
  onClose,
}: {
  readonly toTag: ToTag;
  readonly themes: readonly ListedTheme[];
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly onClose: () => void;
}): ReactElement {
  const [themeId, setThemeId] = useState<string | null>(null);
  const { recent, used } = useRecentThemes();
  // The picker closes itself once a theme is chosen, too.
  const isChosen = useRef(false);
  const theme = themes.find(({ id }) => id === themeId);
  if (theme === undefined) {
    return (
      <ThemePicker
        title={`Tag ${counted(toTag.count, 'passage')} with`}
        themes={themes}
        recent={recent}
        onChoose={(id) => {
          isChosen.current = true;
          used(id);
          setThemeId(id);
        }}
        onClose={() => {
          if (!isChosen.current) onClose();
          isChosen.current = false;
        }}
      />
    );
  }
  return (
    <TagPreview
      toTag={toTag}
      theme={theme}
      heads={heads}
      onOther={() => setThemeId(null)}
      onClose={onClose}
    />
  );
}

function TagPreview({
  toTag: { search, passageIds, onDone },
  theme,
  heads,
  onOther,
  onClose,
}: {
  readonly toTag: ToTag;
  readonly theme: ListedTheme;
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly onOther: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const [stance, setStance] = useState<Stance>('concern');
  const coder = useCoderName();
  const input = { search, theme: theme.id, stance, ...(passageIds && { passageIds }) };
  const preview = useCall('previewTagResults', input, { refreshOn: ['tags'] });
  const tag = useAct(async () => {
    const { done } = await call('tagResults', { ...input, coder });
    sayDone(done);
    onDone?.();
    onClose();
  });
  return (
    <Dialog title={`Tag with ${theme.label}`} isOpen onClose={onClose}>
      {tag.problem && <ProblemBox problem={tag.problem} />}
      <div className="row wrap">
        <Segments label="Stance" choices={STANCE_CHOICES} value={stance} onChange={setStance} />
        <Button look="plain" isSmall onClick={onOther}>
          Another theme
        </Button>
      </div>
      <CallView of={preview} loading="Counting what would change">
        {(counts) => (
          <>
            <ul className="tag-counts" aria-live="polite">
              {tagPreviewLines(counts).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {counts.sample.length > 0 && (
              <ul className="tag-sample" aria-label="Some of these passages">
                {counts.sample.slice(0, 3).map((one) => (
                  <li key={one.passageId}>
                    <span className="serif">{one.text}</span>
                    <span className="small quiet">
                      {heads.get(one.caseId)?.name ?? `Case ${one.caseId}`}, page {one.page}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <div className="acts">
              {counts.add + counts.accept > 0 && (
                <Button look="primary" isBusy={tag.isBusy} onClick={() => void tag.run()}>
                  Tag {counted(counts.add + counts.accept, 'passage')}
                </Button>
              )}
              <Button onClick={onClose}>
                {counts.add + counts.accept > 0 ? 'Cancel' : 'Close'}
              </Button>
            </div>
          </>
        )}
      </CallView>
    </Dialog>
  );
}
