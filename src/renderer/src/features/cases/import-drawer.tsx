import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import type { ImportingFile } from '../../../../shared/contract/importing.ts';
import { addressOf } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Meter } from '../../ui/meter.tsx';
import { counted } from '../../ui/words.ts';
import type { NamedCase } from '../../data/named-case.ts';
import { paceOf, stageOf, summaryOf } from './import-words.ts';
import type { CurrentImport } from './current-import.tsx';

/** The import, from below: every file and how it stands; a folder of thousands, too. */
export function ImportDrawer({
  current,
  cases,
  onHide,
}: {
  readonly current: CurrentImport;
  /** To say where a file went. */
  readonly cases: readonly NamedCase[];
  /** Where the drawer lies over a room: takes it away, and the import goes on. */
  readonly onHide?: () => void;
}): ReactElement | null {
  const { progress, isFolded, setFolded, putAway } = current;
  const cancelling = useAct(async () => {
    if (progress) await call('cancelImport', { importId: progress.importId });
  });
  const leaving = useAct(async (index: number) => {
    if (progress) await call('leaveFileOut', { importId: progress.importId, index });
  });
  if (!progress) return null;
  const isRunning = progress.status === 'running';
  const { files, filesDone } = progress;
  const problem = progress.problem ?? cancelling.problem ?? leaving.problem;
  return (
    <section className="drawer" aria-label="Import">
      <div className="dh">
        <h2>{isRunning ? `Importing ${counted(files.length, 'file')}` : summaryOf(progress)}</h2>
        {isRunning && <Meter label="Files settled" value={filesDone} most={files.length} />}
        <span className="quiet grow num">{isRunning && paceOf(progress)}</span>
        {isRunning && (
          <Button
            look="plain"
            isSmall
            isBusy={cancelling.isBusy}
            onClick={() => void cancelling.run()}
          >
            Stop importing
          </Button>
        )}
        <Button
          look="icon"
          aria-label={isFolded ? 'Show the files' : 'Fold the files away'}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          <Icon name={isFolded ? 'up' : 'down'} />
        </Button>
        {isRunning && onHide && (
          <Button look="icon" aria-label="Hide the import; it goes on" onClick={onHide}>
            <Icon name="cross" />
          </Button>
        )}
        {!isRunning && (
          <Button look="icon" aria-label="Close the list of imported files" onClick={putAway}>
            <Icon name="cross" />
          </Button>
        )}
      </div>
      {problem && (
        <p className="dproblem wrongline">
          {problem.what} {problem.next}
        </p>
      )}
      {!isFolded && (
        <Files
          files={files}
          cases={cases}
          isRunning={isRunning}
          leaveOut={(index) => void leaving.run(index)}
        />
      )}
    </section>
  );
}

/** What needs a person comes first once all is done: refused files. */
function Files({
  files,
  cases,
  isRunning,
  leaveOut,
}: {
  readonly files: readonly ImportingFile[];
  readonly cases: readonly NamedCase[];
  readonly isRunning: boolean;
  /** By its place, which is that of the import while it runs. */
  readonly leaveOut: (index: number) => void;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const homes = new Map(cases.map((one) => [one.id, one]));
  const ordered = isRunning
    ? files
    : files.toSorted((a, b) => Number(b.status === 'refused') - Number(a.status === 'refused'));
  const virtual = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => box.current,
    estimateSize: () => 29,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const leave = (index: number): void => {
    leaveOut(index);
    // Its button goes with it.
    box.current?.focus();
  };
  return (
    <div className="scroll dfiles" ref={box} tabIndex={0} role="region" aria-label="Imported files">
      <ul
        style={{
          paddingTop: shown[0]?.start ?? 0,
          paddingBottom: virtual.getTotalSize() - (shown.at(-1)?.end ?? 0),
        }}
      >
        {shown.map(({ index }) => {
          const file = ordered[index];
          if (!file) return null;
          const home = file.caseId === undefined ? undefined : homes.get(file.caseId);
          return (
            <li
              // Files keep their order; two may have one name.
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={file.status === 'refused' ? 'bad' : undefined}
            >
              <FileLine
                file={file}
                home={home}
                leaveOut={isRunning ? () => leave(index) : undefined}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const ICONS: Readonly<Record<ImportingFile['status'], IconName>> = {
  waiting: 'ring',
  reading: 'half',
  imported: 'tick',
  duplicate: 'tick',
  refused: 'wrong',
  stopped: 'ring',
};

function FileLine({
  file,
  home,
  leaveOut,
}: {
  readonly file: ImportingFile;
  readonly home: NamedCase | undefined;
  /** Undefined where the import has ended. */
  readonly leaveOut: (() => void) | undefined;
}): ReactElement {
  const { name, status, documentId, caseId, pagesDone, pagesTotal } = file;
  const isThere = documentId !== undefined && caseId !== undefined;
  return (
    <>
      <span className="i">
        <Icon name={ICONS[status]} size={16} />
      </span>
      <span className="clip" title={name}>
        {isThere ? (
          <a
            className="filed"
            href={addressOf({
              room: 'cases',
              path: [String(caseId), 'document', String(documentId)],
            })}
          >
            {name}
          </a>
        ) : (
          name
        )}
      </span>
      <span>
        {status === 'refused' ? (
          <>
            <strong>Refused: {file.problem?.what}</strong> {file.problem?.next}
          </>
        ) : (
          stageOf(file, home)
        )}
      </span>
      {status === 'reading' && pagesTotal !== null ? (
        <span className="r">
          <Meter label={`Pages read of ${name}`} value={pagesDone} most={pagesTotal} />
        </span>
      ) : (
        <span className="r quiet num">
          {pagesDone > 0 && status !== 'reading' && counted(pagesDone, 'page')}
        </span>
      )}
      {leaveOut && (status === 'waiting' || status === 'reading') && (
        <Button look="icon" aria-label={`Leave out ${name}`} onClick={leaveOut}>
          <Icon name="cross" size={16} />
        </Button>
      )}
    </>
  );
}
