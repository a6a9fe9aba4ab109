import type { ImportingFile, ImportProgress } from '../../../../shared/contract/importing.ts';
import { counted } from '../../ui/words.ts';
import { fullName, type NamedCase } from '../../data/named-case.ts';

/** How a file of an import stands. `home` is the case it went into, once that is known. */
export function stageOf(file: ImportingFile, home: NamedCase | undefined): string {
  switch (file.status) {
    case 'waiting':
      return 'Waiting';
    case 'reading':
      if (file.pagesTotal === null) return 'Opening';
      return file.pagesDone >= file.pagesTotal
        ? 'Proposing themes'
        : `Reading page ${file.pagesDone + 1} of ${file.pagesTotal}`;
    case 'imported': {
      const found = `${counted(file.passages ?? 0, 'passage')}, ${counted(file.proposals ?? 0, 'theme')} proposed${file.known ? `. ${counted(file.known, 'document')} of the file already in the library` : ''}`;
      if (!home) return found;
      return `${home.documents > 1 ? 'Filed with' : 'New case:'} ${fullName(home)}. ${found}`;
    }
    case 'duplicate':
      return home ? `Already in the library, with ${fullName(home)}` : 'Already in the library';
    case 'refused':
      return 'Refused';
    case 'stopped':
      return 'Stopped before it was read';
  }
}

/** "4 of 8 settled, 1 refused. 14 pages a second, about 2 minutes left". */
export function paceOf({ files, filesDone, pagesPerSecond, secondsLeft }: ImportProgress): string {
  const refused = files.filter(({ status }) => status === 'refused').length;
  const settled = `${filesDone} of ${files.length} settled${refused > 0 ? `, ${refused} refused` : ''}.`;
  const pace =
    pagesPerSecond >= 1
      ? `${counted(Math.round(pagesPerSecond), 'page')} a second`
      : pagesPerSecond > 0
        ? `${counted(Math.max(1, Math.round(pagesPerSecond * 60)), 'page')} a minute`
        : '';
  const left = secondsLeft === null ? '' : `${timeLeft(secondsLeft)} left`;
  return [settled, [pace, left].filter(Boolean).join(', ')].filter(Boolean).join(' ');
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `about ${counted(minutes, 'minute')}`;
  return `about ${counted(Math.round(minutes / 60), 'hour')}`;
}

/** "Import finished: 7 imported, 1 refused". */
export function summaryOf({ files, status }: ImportProgress): string {
  const count = (of: ImportingFile['status']): number =>
    files.filter((file) => file.status === of).length;
  const parts = [`${count('imported')} imported`];
  if (count('duplicate') > 0) parts.push(`${count('duplicate')} already there`);
  if (count('refused') > 0) parts.push(`${count('refused')} refused`);
  if (count('stopped') > 0) parts.push(`${count('stopped')} not read`);
  const begin = status === 'done' ? 'Import finished' : 'Import stopped';
  return `${begin}: ${parts.join(', ')}`;
}
