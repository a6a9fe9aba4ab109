import { useMemo } from 'react';
import { WORK_ROOMS } from '../../app/rooms.ts';
import { go } from '../../app/router.ts';
import { useNamedCases } from '../../data/case-names.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useCall } from '../../data/use-call.ts';
import { openSavedSearch } from '../search/arrivals.ts';
import { HELP_TOPICS, type HelpTopic } from './help-topics.ts';
import type { QuickEntry } from './quick-index.ts';

const GROUP_WORDS = {
  practice: 'Practice theme',
  family: 'Family theme',
  child: 'Child theme',
  system: 'System theme',
} as const;

/** Everything that quick open finds in this library: cases, documents, themes, saved searches, commands and help. */
export function useQuickEntries(onHelp: (topic: HelpTopic) => void): readonly QuickEntry[] {
  const named = useNamedCases();
  const documents = useCall('listDocuments', {});
  const codebook = useCall('codebook', {});
  const saved = useCall('savedSearches', {});
  return useMemo(() => {
    const listed = named ?? [];
    const nameOf = new Map(listed.map(({ id, name }) => [id, name]));
    return [
      ...commands(),
      ...listed.map(({ id, name, partnership, year }): QuickEntry => ({
        kind: 'case',
        title: name,
        detail: [partnership, year].filter((one) => one !== null).join(', '),
        open: () => go('cases', id),
      })),
      ...(documents.state === 'ready' ? documents.value.documents : []).map(
        ({ id, caseId, title, fileName }): QuickEntry => ({
          kind: 'document',
          title: title ?? fileName,
          detail: nameOf.get(caseId) ?? '',
          also: [fileName],
          open: () => go('cases', caseId, 'document', id),
        }),
      ),
      ...(codebook.state === 'ready' ? codebook.value.themes : []).map(
        ({ id, label, code, group, alsoCalled }): QuickEntry => ({
          kind: 'theme',
          title: label,
          detail: GROUP_WORDS[group],
          also: [code, ...alsoCalled],
          open: () => go('themes', id),
        }),
      ),
      ...(saved.state === 'ready' ? saved.value.searches : []).map(
        ({ id, name, search }): QuickEntry => ({
          kind: 'search',
          title: name,
          detail: 'Saved search',
          also: [search.query],
          open: () => openSavedSearch(id),
        }),
      ),
      ...HELP_TOPICS.map((topic): QuickEntry => ({
        kind: 'help',
        title: topic.title,
        detail: 'Help',
        also: topic.also,
        open: () => onHelp(topic),
      })),
    ];
  }, [named, documents, codebook, saved, onHelp]);
}

function commands(): readonly QuickEntry[] {
  const command = (
    title: string,
    detail: string,
    also: readonly string[],
    open: () => void,
  ): QuickEntry => ({ kind: 'command', title, detail, also, open });
  return [
    ...WORK_ROOMS.map(({ room, name }) => command(name, 'Room', ['go to'], () => go(room))),
    command('Import files', 'Cases', ['add', 'pdf', 'word', 'reviews'], () => {
      go('cases');
      call('chooseAndImport', { what: 'files' }).catch(sayProblem);
    }),
    command('Import a folder', 'Cases', ['add', 'reviews'], () => {
      go('cases');
      call('chooseAndImport', { what: 'folder' }).catch(sayProblem);
    }),
    command('Who is coding', 'Settings', ['people', 'reviewer', 'name', 'switch'], () =>
      go('settings', 'people'),
    ),
    command('Change the passphrase', 'Settings', ['password', 'recovery code', 'lock time'], () =>
      go('settings', 'lock'),
    ),
    command('Back up', 'Settings', ['backup', 'copy'], () => go('settings', 'backups')),
    command('Change keys', 'Settings', ['shortcuts', 'keyboard'], () => go('settings', 'keys')),
    command('Light or dark', 'Settings', ['appearance', 'theme', 'rows'], () =>
      go('settings', 'appearance'),
    ),
    command('Lock the library', 'Closes it and clears the window', ['close', 'exit'], () => {
      call('lockLibrary', {}).catch(sayProblem);
    }),
  ];
}
