import { useEffect, useState, type ReactElement } from 'react';
import type { ImportingFile, ImportProgress } from '../../../../shared/contract/importing.ts';
import { call } from '../../data/client.ts';
import { useEvent } from '../../data/use-event.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Meter } from '../../ui/meter.tsx';
import { counted } from '../../ui/words.ts';

/** The import, from below: every file and how it stands. It stays while the person works elsewhere. */
export function ImportDrawer(): ReactElement | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [isFolded, setFolded] = useState(false);
  const [closedId, setClosedId] = useState<string | null>(null);
  useEffect(() => {
    call('currentImport', {}).then(
      (current) => setProgress(current.progress?.status === 'running' ? current.progress : null),
      () => undefined,
    );
  }, []);
  useEvent('importProgressed', (next) => {
    setProgress(next);
    if (next.status !== 'running' && progress?.status === 'running') announce(summaryOf(next));
  });
  if (!progress || progress.importId === closedId) return null;
  const isRunning = progress.status === 'running';
  const { importId, files, filesDone } = progress;
  return (
    <section className="drawer" aria-label="Import">
      <div className="dh">
        <h2>{isRunning ? `Importing ${counted(files.length, 'file')}` : summaryOf(progress)}</h2>
        {isRunning && <Meter label="Files settled" value={filesDone} most={files.length} />}
        <span className="quiet grow">{isRunning && paceOf(progress)}</span>
        {isRunning && (
          <Button look="plain" isSmall onClick={() => void call('cancelImport', { importId })}>
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
        {!isRunning && (
          <Button
            look="icon"
            aria-label="Close the list of imported files"
            onClick={() => setClosedId(importId)}
          >
            <Icon name="cross" />
          </Button>
        )}
      </div>
      {progress.problem && (
        <p className="dproblem wrongline">
          {progress.problem.what} {progress.problem.next}
        </p>
      )}
      {!isFolded && (
        <ul className="scroll" tabIndex={0} aria-label="Files of this import">
          {files.map((file, index) => (
            // Files keep their order; two may have one name.
            <FileLine key={`${index} ${file.name}`} file={file} />
          ))}
        </ul>
      )}
    </section>
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

function FileLine({ file }: { readonly file: ImportingFile }): ReactElement {
  const isBad = file.status === 'refused';
  return (
    <li className={isBad ? 'bad' : undefined}>
      <span className="i">
        <Icon name={ICONS[file.status]} size={16} />
      </span>
      <span className="clip">{file.name}</span>
      <span>{isBad ? <Refused file={file} /> : wordsOf(file)}</span>
      {file.status === 'reading' && file.pagesTotal !== null ? (
        <Meter label={`Pages read of ${file.name}`} value={file.pagesDone} most={file.pagesTotal} />
      ) : (
        <span className="r quiet">
          {file.pagesDone > 0 && file.status !== 'reading' && counted(file.pagesDone, 'page')}
        </span>
      )}
    </li>
  );
}

function Refused({ file }: { readonly file: ImportingFile }): ReactElement {
  return (
    <>
      <strong>Refused: {file.problem?.what}</strong> {file.problem?.next}
    </>
  );
}

function wordsOf(file: ImportingFile): string {
  switch (file.status) {
    case 'waiting':
      return 'Waiting';
    case 'reading':
      return file.pagesTotal === null
        ? 'Opening'
        : `Reading page ${file.pagesDone} of ${file.pagesTotal}`;
    case 'imported':
      return `${counted(file.passages ?? 0, 'passage')}, ${counted(file.proposals ?? 0, 'theme')} proposed`;
    case 'duplicate':
      return 'Already in the library';
    case 'refused':
      return 'Refused';
    case 'stopped':
      return 'Stopped before it was read';
  }
}

function paceOf({ files, filesDone, pagesPerSecond, secondsLeft }: ImportProgress): string {
  const refused = files.filter(({ status }) => status === 'refused').length;
  const settled = `${filesDone} of ${files.length} settled${refused > 0 ? `, ${refused} refused` : ''}.`;
  const pace =
    pagesPerSecond >= 1 ? ` ${counted(Math.round(pagesPerSecond), 'page')} a second` : '';
  if (secondsLeft === null) return `${settled}${pace}`;
  const minutes = Math.ceil(secondsLeft / 60);
  const left = secondsLeft < 60 ? 'less than a minute' : `about ${counted(minutes, 'minute')}`;
  return `${settled}${pace === '' ? ' ' : `${pace}, `}${left} left`;
}

function summaryOf({ files, status }: ImportProgress): string {
  const count = (of: ImportingFile['status']): number =>
    files.filter((file) => file.status === of).length;
  const parts = [`${count('imported')} imported`];
  if (count('duplicate') > 0) parts.push(`${count('duplicate')} already there`);
  if (count('refused') > 0) parts.push(`${count('refused')} refused`);
  if (count('stopped') > 0) parts.push(`${count('stopped')} not read`);
  const begin = status === 'stopped' ? 'Import stopped' : 'Import finished';
  return `${begin}: ${parts.join(', ')}`;
}
