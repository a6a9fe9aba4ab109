import { memo, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import type { Stance } from '../../../../core/themes/proposal.ts';
import type { KeyActName } from '../../keys/acts.ts';
import { Button } from '../../ui/button.tsx';
import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useThemeLook } from '../../data/theme-looks.tsx';
import type { ReadTheme } from './deciding.ts';
import { isConfirmed } from './reading.ts';
import type { ReadPassage, ReadTag } from './reading.ts';
import { stateInWords, tagInWords } from './say.ts';

/** What the buttons of an open card do; each has its key in the room. */
export interface CardActs {
  readonly onPick: (tag: ReadTag) => void;
  readonly onAccept: (tag: ReadTag) => void;
  readonly onReject: (tag: ReadTag) => void;
  readonly onReopen: (tag: ReadTag) => void;
  readonly onUnsure: (tag: ReadTag) => void;
  readonly onStance: (tag: ReadTag, stance: Stance) => void;
  readonly onTheme: (tag: ReadTag) => void;
  readonly onNote: (tag: ReadTag) => void;
  readonly onEdges: (tag: ReadTag) => void;
  readonly onHistory: (tag: ReadTag) => void;
  readonly onRemove: (tag: ReadTag) => void;
}

const STANCES: readonly {
  readonly stance: Stance;
  readonly short: string;
  readonly act: KeyActName;
}[] = [
  { stance: 'concern', short: 'Concern', act: 'stanceConcern' },
  { stance: 'good', short: 'Good', act: 'stanceGood' },
  { stance: 'mention', short: 'Mention', act: 'stanceMention' },
];

/** The state as the box round a theme's letters shows it. */
export function capState(tag: ReadTag): 'proposed' | 'confirmed' | 'rejected' {
  if (isConfirmed(tag)) return 'confirmed';
  return tag.state === 'rejected' ? 'rejected' : 'proposed';
}

/**
 * A tag beside the text. Closed it is one button that says all of it; open it shows why it was
 * proposed and everything that can be done with it.
 */
export const TagCard = memo(function TagCard({
  tag,
  theme,
  passage,
  open,
  acts,
}: {
  readonly tag: ReadTag;
  readonly theme: ReadTheme;
  readonly passage: ReadPassage;
  readonly open: boolean;
  readonly acts: CardActs;
}): ReactNode {
  const look = useThemeLook();
  const state = capState(tag);
  return (
    <li
      className={`card ${state} ${look(theme.id, theme.group)}${open ? ' open' : ''}${tag.unsure ? ' unsure' : ''}`}
      data-card={tag.id}
    >
      <button
        type="button"
        className="cardhead"
        aria-expanded={open}
        onClick={() => acts.onPick(tag)}
      >
        <ThemeCode code={theme.code} group={theme.group} state={state} />
        <span className="name">{theme.label}</span>
        <span className="vh">, {tagInWords(tag, passage)}</span>
        <span className="brief">
          <StanceGlyph stance={tag.stance} />
        </span>
      </button>
      <p className="cardline">
        <StanceGlyph stance={tag.stance} />
        <span>{STANCE_WORDS[tag.stance]}</span>
        <span className="quiet">{stateInWords(tag)}</span>
      </p>
      {tag.note !== null && <p className="cnote">{tag.note}</p>}
      {open && <OpenCard tag={tag} passage={passage} acts={acts} />}
    </li>
  );
});

function OpenCard({
  tag,
  passage,
  acts,
}: {
  readonly tag: ReadTag;
  readonly passage: ReadPassage;
  readonly acts: CardActs;
}): ReactNode {
  return (
    <>
      {tag.state !== 'manual' && <Why tag={tag} passage={passage} />}
      {tag.state === 'manual' ? (
        <div className="decide one">
          <Button isSmall act="reject" onClick={() => acts.onRemove(tag)}>
            Take this tag away
          </Button>
        </div>
      ) : (
        <div className="decide">
          <Button
            isSmall
            look="primary"
            act="accept"
            aria-pressed={tag.state === 'accepted'}
            onClick={() => (tag.state === 'accepted' ? acts.onReopen(tag) : acts.onAccept(tag))}
          >
            {tag.state === 'accepted' ? 'Accepted' : 'Accept'}
          </Button>
          <Button
            isSmall
            act="reject"
            aria-pressed={tag.state === 'rejected'}
            onClick={() => (tag.state === 'rejected' ? acts.onReopen(tag) : acts.onReject(tag))}
          >
            {tag.state === 'rejected' ? 'Rejected' : 'Reject'}
          </Button>
          <Button isSmall act="unsure" aria-pressed={tag.unsure} onClick={() => acts.onUnsure(tag)}>
            Unsure
          </Button>
        </div>
      )}
      <div className="stances" role="group" aria-label="Stance">
        {STANCES.map(({ stance, short, act }) => (
          <Button
            key={stance}
            isSmall
            act={act}
            aria-pressed={tag.stance === stance}
            onClick={() => acts.onStance(tag, stance)}
          >
            <StanceGlyph stance={stance} />
            {short}
          </Button>
        ))}
      </div>
      <div className="more">
        <Button isSmall look="plain" act="chooseTheme" onClick={() => acts.onTheme(tag)}>
          Other theme
        </Button>
        <Button isSmall look="plain" act="note" onClick={() => acts.onNote(tag)}>
          Note
        </Button>
        <Button isSmall look="plain" act="edges" onClick={() => acts.onEdges(tag)}>
          Edges
        </Button>
        <Button isSmall look="plain" act="history" onClick={() => acts.onHistory(tag)}>
          History
        </Button>
      </div>
    </>
  );
}

/** Why a theme was proposed, in the words of the page; open from the beginning, as it is what decides. */
function Why({
  tag,
  passage,
}: {
  readonly tag: ReadTag;
  readonly passage: ReadPassage;
}): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(true);
  const offsets = new CodePointOffsets(passage.text);
  const words = tag.evidence.map(({ start, end }) =>
    passage.text.slice(offsets.toUnits(start), offsets.toUnits(end)),
  );
  return (
    <>
      <button
        type="button"
        className="why"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        why?
      </button>
      <div id={id} className="whybox" hidden={!open}>
        {words.length > 0 && (
          <p>
            Words that led here:{' '}
            {words.map((piece, i) => (
              <span key={`${i} ${piece}`}>
                {i > 0 && ', '}
                <q>{piece}</q>
              </span>
            ))}
            .
          </p>
        )}
        {tag.why !== null && <p>{tag.why}</p>}
        {tag.confidence !== null && (
          <p>
            Confidence <span className="num">{tag.confidence.toFixed(2)}</span>.
          </p>
        )}
      </div>
    </>
  );
}
