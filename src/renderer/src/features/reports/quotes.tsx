import type { ReactElement } from 'react';
import { addressOf } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { Icon } from '../../ui/icon.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { counted } from '../../ui/words.ts';
import type { ShownReport } from './reports-room.tsx';

/** More quotes than anybody reads beside a table. */
const MOST = 300;

/** The words behind a number: the tags of a theme that are counted, each with its review and page. */
export function Quotes({
  report,
  theme,
  onClose,
}: {
  readonly report: ShownReport;
  readonly theme: string;
  readonly onClose: () => void;
}): ReactElement {
  const result = useCall('listTags', { theme, limit: 5000 }, { refreshOn: ['tags'] });
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const names = useCaseNames();
  const row = report.rows.find((one) => one.theme === theme);
  const known =
    codebook.state === 'ready' ? codebook.value.themes.find(({ id }) => id === theme) : undefined;
  return (
    <aside className="pane pane-r quotes" aria-label="Quotes behind the numbers">
      <div className="head">
        {known && <ThemeCode code={known.code} group={known.group} />}
        <span className="pane-title grow">{row?.label ?? 'Theme'}</span>
        <Button look="icon" aria-label="Close the quotes" onClick={onClose}>
          <Icon name="cross" size={16} />
        </Button>
      </div>
      <CallView of={result} loading="Reading the quotes">
        {({ tags }) => {
          const counting = tags.filter(
            ({ state, stance }) =>
              stance !== 'mention' &&
              state !== 'rejected' &&
              (report.scope === 'all' || (report.scope === 'proposed') === (state === 'proposed')),
          );
          return (
            <div className="scroll">
              <p className="small quiet quotes-count">
                {counted(counting.length, 'tag')} counted
                {counting.length > MOST && `, the first ${MOST} shown`}
              </p>
              <ul className="quote-list">
                {counting.slice(0, MOST).map((tag) => (
                  <li key={tag.id}>
                    <blockquote className="serif">{tag.quote}</blockquote>
                    <p className="small">
                      <a
                        href={addressOf({
                          room: 'cases',
                          path: [
                            String(tag.caseId),
                            'document',
                            String(tag.documentId),
                            'tag',
                            String(tag.id),
                          ],
                        })}
                      >
                        {names.get(tag.caseId) ?? `Case ${tag.caseId}`}
                      </a>
                    </p>
                    <p className="small quiet quote-line">
                      <StanceGlyph stance={tag.stance} />
                      {STANCE_WORDS[tag.stance]},{' '}
                      {tag.state === 'proposed' ? 'proposed' : 'confirmed'}, {placeInReview(tag)}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          );
        }}
      </CallView>
    </aside>
  );
}
