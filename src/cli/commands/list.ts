import { Argument, Option, type Command } from 'commander';
import {
  CASE_ORDERS,
  listCases,
  type CaseFilter,
  type CaseSort,
} from '../../services/case-list.ts';
import type { LibraryStore, TagState } from '../../services/ports.ts';
import { addWhere } from '../case-conditions.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { counted } from '../counted.ts';
import { wholeNumber } from '../whole-number.ts';

const WHAT = ['cases', 'documents', 'themes', 'tags'] as const;
const STATES: readonly TagState[] = ['proposed', 'accepted', 'rejected', 'manual'];

interface Options {
  readonly json?: boolean;
  readonly theme?: string;
  readonly state?: TagState;
  readonly case?: number;
  readonly document?: number;
  readonly limit?: number;
  readonly where?: CaseFilter;
  readonly sort?: CaseSort['by'];
  readonly descending?: boolean;
}

/** `list cases|documents|themes|tags`: what there is. */
export function addList(program: Command, context: Context, finish: Finish): void {
  addWhere(program.command('list'))
    .description('list what is in the library')
    .addArgument(new Argument('<what>').choices(WHAT))
    .option('--theme <id>', 'tags: of this theme only')
    .addOption(new Option('--state <state>', 'tags: in this state only').choices(STATES))
    .option('--case <number>', 'tags: of this case only', wholeNumber)
    .option('--document <number>', 'tags: of this document only', wholeNumber)
    .option('--limit <number>', 'tags: at most so many', wholeNumber)
    .addOption(new Option('--sort <field>', 'cases: by this').choices(CASE_ORDERS))
    .option('--descending', 'cases: the largest first')
    .option('--json', 'machine-readable output')
    .action(async (what: (typeof WHAT)[number], options: Options) => {
      await withLibrary(program, context, async (store) => {
        switch (what) {
          case 'cases':
            showCases(store, context, options);
            break;
          case 'documents':
            listDocuments(store, context, options);
            break;
          case 'themes':
            await listThemes(store, context, options);
            break;
          case 'tags':
            listTags(store, context, options);
            break;
        }
      });
      finish(EXIT.done);
    });
}

function showCases(store: LibraryStore, { io }: Context, options: Options): void {
  const { json, where = {}, sort = 'addedAt', descending = false } = options;
  const { rows: cases, of } = listCases(store, where, { by: sort, descending });
  if (json) {
    writeJson(io, 'cases', { cases, of });
    return;
  }
  if (cases.length < of) io.out(`${cases.length} of ${counted(of, 'case')}.\n`);
  io.out(
    formatTable(
      [
        { head: 'Case', align: 'right' },
        { head: 'Subject', most: 24 },
        { head: 'Partnership', most: 48 },
        { head: 'Year', align: 'right' },
        { head: 'Type' },
        { head: 'Documents', align: 'right' },
        { head: 'Proposed', align: 'right' },
        { head: 'Confirmed', align: 'right' },
        { head: 'Progress' },
      ],
      cases.map((one) => [
        one.id,
        one.subject ?? 'not known',
        one.partnership ?? 'not known',
        one.year ?? 'not known',
        one.reviewType ?? 'not known',
        one.documents,
        one.proposed,
        one.confirmed,
        one.status.replaceAll('-', ' '),
      ]),
    ),
  );
}

function listDocuments(store: LibraryStore, { io }: Context, { json }: Options): void {
  const documents = store.listDocuments();
  if (json) {
    writeJson(io, 'documents', { documents });
    return;
  }
  io.out(
    formatTable(
      [
        { head: 'Document', align: 'right' },
        { head: 'Case', align: 'right' },
        { head: 'File', most: 48 },
        { head: 'Title', most: 48 },
        { head: 'Pages', align: 'right' },
        { head: 'Passages', align: 'right' },
      ],
      documents.map((one) => [
        one.id,
        one.caseId,
        one.fileName,
        one.title ?? '',
        one.pages,
        one.passages,
      ]),
    ),
  );
}

async function listThemes(store: LibraryStore, context: Context, { json }: Options): Promise<void> {
  const codebook = store.codebookInUse()?.codebook ?? (await context.codebook());
  const counts = Map.groupBy(store.caseThemeCounts(), (count) => count.theme);
  const total = (theme: string, of: 'proposed' | 'confirmed'): number =>
    (counts.get(theme) ?? []).reduce(
      (sum, one) => sum + one.concern[of] + one.good[of] + one.mention[of],
      0,
    );
  const themes = codebook.themes.map(({ id, label, code, group, definition }) => ({
    id,
    label,
    code,
    group,
    definition,
    proposed: total(id, 'proposed'),
    confirmed: total(id, 'confirmed'),
  }));
  if (json) {
    writeJson(context.io, 'themes', { codebookVersion: codebook.version, themes });
    return;
  }
  context.io.out(
    formatTable(
      [
        { head: 'Code' },
        { head: 'Theme', most: 56 },
        { head: 'Group' },
        { head: 'Tags proposed', align: 'right' },
        { head: 'Tags confirmed', align: 'right' },
      ],
      themes.map((one) => [one.code, one.label, one.group, one.proposed, one.confirmed]),
    ),
  );
}

function listTags(store: LibraryStore, { io }: Context, options: Options): void {
  const tags = store.listTags({
    ...(options.theme !== undefined && { theme: options.theme }),
    ...(options.state !== undefined && { state: options.state }),
    ...(options.case !== undefined && { caseId: options.case }),
    ...(options.document !== undefined && { documentId: options.document }),
    ...(options.limit !== undefined && { limit: options.limit }),
  });
  if (options.json) {
    writeJson(io, 'tags', { tags });
    return;
  }
  io.out(
    formatTable(
      [
        { head: 'Tag', align: 'right' },
        { head: 'Case', align: 'right' },
        { head: 'Theme', most: 30 },
        { head: 'Stance' },
        { head: 'State' },
        { head: 'Page', align: 'right' },
        { head: 'Paragraph' },
        { head: 'Passage', most: 70 },
      ],
      tags.map((one) => [
        one.id,
        one.caseId,
        one.theme,
        one.stance,
        one.state,
        one.page,
        one.paragraph ?? '',
        one.quote,
      ]),
    ),
  );
}
