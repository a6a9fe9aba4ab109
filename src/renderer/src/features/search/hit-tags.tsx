import type { ReactElement } from 'react';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { ThemeCode } from '../../ui/theme-code.tsx';

/** Codes that have room beside a passage. */
const MOST = 4;

/** The themes on a passage, as codes: the confirmed first. */
export function HitTags({
  tags,
  themes,
}: {
  readonly tags: FoundPassage['tags'];
  readonly themes: ReadonlyMap<string, ListedTheme>;
}): ReactElement {
  const ordered = tags.toSorted((a, b) => Number(b.isConfirmed) - Number(a.isConfirmed));
  const first = [...new Map(ordered.toReversed().map((tag) => [tag.theme, tag])).values()];
  const shown = ordered.filter((tag) => first.includes(tag));
  const left = shown.length - MOST;
  return (
    <span className="hit-tags">
      {shown.slice(0, MOST).map(({ theme, stance, isConfirmed }) => {
        const known = themes.get(theme);
        if (known === undefined) return null;
        const state = isConfirmed ? 'confirmed' : 'proposed';
        return (
          <span key={theme} title={`${known.label}, ${STANCE_WORDS[stance]}, ${state}`}>
            <ThemeCode
              code={known.code}
              group={known.group}
              state={state}
              label={`${known.label}, ${STANCE_WORDS[stance]}, ${state}`}
            />
          </span>
        );
      })}
      {left > 0 && (
        <span className="tiny quiet num">
          +{left}
          <span className="vh"> more themes</span>
        </span>
      )}
    </span>
  );
}
