import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { Room } from '../../app/room.tsx';
import { addressOf, go } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { GroupHead } from '../../ui/group-head.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ThemeCode } from '../../ui/theme-code.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import { counted } from '../../ui/words.ts';
import { AddTheme } from './add-theme.tsx';
import { GROUPS } from './groups.ts';
import { MoveTheme } from './move-theme.tsx';
import { LearnedPage } from './learned-page.tsx';
import { useReproposing } from './repropose.tsx';
import { ThemePage } from './theme-page.tsx';

/** Stands in the address for the page of what was learned; the hyphen keeps it from being a theme's id. */
const LEARNED = 'what-was-learned';

/** The themes room: the codebook as a tree, and one theme with its definition, counts and rules, or what was learned. */
export function ThemesRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const [id] = path;
  const [isAdding, setAdding] = useState(false);
  // Where there is no room beside it, the list gives way to the theme that was chosen.
  const [isUnfolded, setUnfolded] = useState(false);
  const [foldedFor, setFoldedFor] = useState(id);
  if (id !== foldedFor) {
    setFoldedFor(id);
    setUnfolded(false);
  }
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const counts = useCall('themeCounts', {}, { refreshOn: ['tags', 'cases', 'codebook'] });
  // Here, not on the page of a theme: it goes on while another theme is opened.
  const reproposing = useReproposing();
  const themes = codebook.state === 'ready' ? codebook.value.themes : [];
  const isLearned = id === LEARNED;
  const shown = isLearned ? undefined : (themes.find((theme) => theme.id === id) ?? themes[0]);
  const tree = useRef<HTMLElement>(null);
  useInSight(tree, shown?.id);
  const retired = themes.filter((theme) => theme.retired === true).length;
  return (
    <Room
      title={
        isLearned
          ? 'What was learned'
          : id === undefined || shown === undefined
            ? 'Themes'
            : shown.label
      }
      windowTitle="Themes"
      crumbs={
        id === undefined ? [] : [{ name: 'Themes', href: addressOf({ room: 'themes', path: [] }) }]
      }
      meta={
        codebook.state === 'ready'
          ? `Codebook ${codebook.value.version}, ${counted(themes.length - retired, 'theme')} in ${GROUPS.length} groups`
          : ''
      }
      className="themes-room"
      foot={
        <span className="num">
          {counted(themes.length - retired, 'theme')}
          {retired > 0 && `, ${retired} retired`}
        </span>
      }
    >
      <section
        className={`pane pane-l folds${isUnfolded || id === undefined ? ' open' : ''}`}
        aria-label="Codebook"
      >
        <button
          type="button"
          className="foldbtn"
          aria-expanded={isUnfolded || id === undefined}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Icon name="right" size={16} />
          All themes
        </button>
        <div className="head">
          <span className="pane-title grow">Codebook</span>
          {shown && <MoveTheme theme={shown} themes={themes} />}
          <Button isSmall onClick={() => setAdding(true)}>
            <Icon name="plus" size={16} /> Theme
          </Button>
        </div>
        <nav ref={tree} className="scroll theme-tree" aria-label="Themes">
          <CallView of={codebook} loading="Reading the codebook">
            {(book) => (
              <>
                {GROUPS.map(({ group, name }) => (
                  <Group
                    key={group}
                    name={name}
                    group={group}
                    themes={book.themes.filter((theme) => theme.group === group)}
                    shown={shown?.id}
                    concerns={
                      counts.state === 'ready'
                        ? new Map(counts.value.counts.map((row) => [row.theme, row.concernCases]))
                        : undefined
                    }
                    N={counts.state === 'ready' ? counts.value.N : undefined}
                  />
                ))}
              </>
            )}
          </CallView>
          <a
            className="learned-link"
            href={addressOf({ room: 'themes', path: [LEARNED] })}
            aria-current={isLearned ? 'true' : undefined}
          >
            What was learned
          </a>
        </nav>
      </section>
      {isLearned && <LearnedPage themes={themes} />}
      {shown && codebook.state === 'ready' && (
        <ThemePage
          key={shown.id}
          theme={shown}
          codebook={codebook.value}
          counts={counts.state === 'ready' ? counts.value : undefined}
          reproposing={reproposing}
        />
      )}
      {isAdding && (
        <AddTheme
          themes={themes}
          onAdded={(added) => go('themes', added)}
          onClose={() => setAdding(false)}
        />
      )}
    </Room>
  );
}

function Group({
  name,
  group,
  themes,
  shown,
  concerns,
  N,
}: {
  readonly name: string;
  readonly group: ListedTheme['group'];
  readonly themes: readonly ListedTheme[];
  readonly shown: string | undefined;
  /** Undefined until they are counted. */
  readonly concerns: ReadonlyMap<string, number> | undefined;
  readonly N: number | undefined;
}): ReactElement {
  const [isOpen, setOpen] = useState(true);
  return (
    <section className={`g-${group}`} aria-label={name}>
      <GroupHead isOpen={isOpen} onFold={setOpen}>
        <span className="swatch-line" aria-hidden="true" />
        <span className="grow">{name}</span>
        <span className="quiet small num">
          {isOpen
            ? N === undefined
              ? 'counting'
              : `concern, of ${N}`
            : counted(themes.length, 'theme')}
        </span>
      </GroupHead>
      {isOpen && (
        <ul>
          {themes.map((theme) => (
            <li key={theme.id}>
              <a
                href={addressOf({ room: 'themes', path: [theme.id] })}
                className={theme.retired === true ? 'retired' : undefined}
                aria-current={theme.id === shown ? 'true' : undefined}
              >
                <ThemeCode
                  code={theme.code}
                  group={theme.group}
                  state={theme.retired === true ? 'rejected' : 'confirmed'}
                />
                <span className="clip grow">
                  {theme.label}
                  {theme.retired === true && <span className="vh">, retired</span>}
                </span>
                <span className="num">{concerns && (concerns.get(theme.id) ?? 0)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
