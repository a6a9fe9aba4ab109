import { Option, type Command } from 'commander';
import { BRIEF_TEMPLATES, type BriefTemplate } from '../../core/brief/brief.ts';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../core/export/written-document.ts';
import { changeBrief } from '../../services/change-brief.ts';
import { draftFromLibrary, quotesFor } from '../../services/draft-brief.ts';
import { exportBrief } from '../../services/export-brief.ts';
import { resolveBrief } from '../../services/resolve-brief.ts';
import { AppError } from '../../shared/app-error.ts';
import { writeDocument } from '../../workers/written/write-document.ts';
import { briefMaker } from '../brief-maker.ts';
import { briefList, briefInWords, quotesInWords } from '../brief-words.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { actor } from './actor.ts';
import { addBriefEdits } from './brief-edit.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
  readonly coder?: string;
}

interface NewOptions extends Options {
  readonly template: BriefTemplate;
  readonly theme?: readonly string[];
  readonly case?: number;
  readonly title?: string;
  readonly from: string;
  readonly marking: string;
}

interface ExportOptions extends Options {
  readonly format: WrittenFormat;
  readonly out: string;
  readonly withOpenFlags?: boolean;
}

/** `brief new|list|show|quotes|add|edit|settle|remove|export`: learning briefs for teams. */
export function addBrief(program: Command, context: Context, finish: Finish): void {
  const group = program.command('brief').description('make briefs for teams from the library');
  const command = (name: string, description: string): Command =>
    group.command(name).description(description).option('--json', 'machine-readable output');

  command('new', 'draft a brief from confirmed quotes, and proposed ones where there are too few')
    .addOption(
      new Option('--template <template>', 'what it is laid out as')
        .choices(BRIEF_TEMPLATES)
        .default('seven-minute'),
    )
    .option('--theme <id...>', 'what it is about: an id, a code or a name that "list themes" shows')
    .option('--case <number>', 'the case that it is about', wholeNumber)
    .option('--title <words>', 'its title')
    .option(
      '--from <words>',
      'who it is from, at the head of every page',
      'Learning and development',
    )
    .option('--marking <words>', 'how it is marked, beside its date', 'Official')
    .option('--coder <name>', 'who makes it')
    .action(async ({ template, theme = [], title, from, marking, ...options }: NewOptions) => {
      await withLibrary(program, context, async (store) => {
        const maker = await briefMaker(store, context);
        const draft = draftFromLibrary(maker, {
          template,
          themes: theme,
          caseId: options.case ?? null,
          from,
          marking,
        });
        const brief = title === undefined ? draft : { ...draft, title };
        const by = actor(store, context, options.coder);
        const { briefId } = store.addBrief(brief, by);
        const resolved = resolveBrief(maker, brief);
        if (options.json) writeJson(context.io, 'brief', { id: briefId, ...resolved });
        else context.io.out(`Brief ${briefId}.\n\n${briefInWords(resolved)}`);
      });
      finish(EXIT.done);
    });

  command('list', 'list the briefs of the library').action(async ({ json }: Options) => {
    await withLibrary(program, context, (store) => {
      const briefs = store.listBriefs();
      if (!json) context.io.out(briefList(briefs));
      else {
        for (const { id, brief, coder, madeAt } of briefs) {
          const { title, template, themes, caseId } = brief;
          writeJson(context.io, 'briefs', { id, title, template, themes, caseId, coder, madeAt });
        }
      }
    });
    finish(EXIT.done);
  });

  command('show', 'show a brief as it stands, with its flags')
    .argument('<brief>', 'number as "brief list" shows it', wholeNumber)
    .action(async (briefId: number, { json }: Options) => {
      await withLibrary(program, context, async (store) => {
        const stored = store.brief(briefId);
        if (stored === undefined) throw new AppError('not-found');
        const resolved = resolveBrief(await briefMaker(store, context), stored.brief);
        if (json) writeJson(context.io, 'brief', { id: briefId, ...resolved });
        else context.io.out(briefInWords(resolved));
      });
      finish(EXIT.done);
    });

  command('quotes', 'list quotes that could be added, the strongest first, varied in cases')
    .argument('<brief>', '', wholeNumber)
    .option('--limit <number>', 'at most so many', wholeNumber, 20)
    .action(async (briefId: number, { json, limit }: Options & { readonly limit: number }) => {
      await withLibrary(program, context, (store) => {
        const stored = store.brief(briefId);
        if (stored === undefined) throw new AppError('not-found');
        const quotes = quotesFor({ store }, stored.brief).slice(0, limit);
        if (!json) context.io.out(quotesInWords(quotes));
        else {
          for (const { candidate, words, start, end } of quotes) {
            const { id, caseId, theme, stance, state, page, paragraph } = candidate;
            const quote = { tagId: id, caseId, theme, stance, state, page, paragraph };
            writeJson(context.io, 'brief-quotes', { ...quote, start, end, words });
          }
        }
      });
      finish(EXIT.done);
    });

  addBriefEdits(group, async (briefId, wanted, { json, coder }) => {
    await withLibrary(program, context, async (store) => {
      const maker = await briefMaker(store, context);
      const edit = wanted(store, maker);
      const done = changeBrief(store, briefId, edit, actor(store, context, coder));
      if (json) writeJson(context.io, 'brief-edit', { id: briefId, act: done.act });
      else context.io.out(done.act === null ? 'Nothing to change.\n' : `${done.words}.\n`);
    });
    finish(EXIT.done);
  });

  command('remove', 'take a brief away; "undo" brings it back')
    .argument('<brief>', '', wholeNumber)
    .option('--coder <name>', 'who does it')
    .action(async (briefId: number, { json, coder }: Options) => {
      await withLibrary(program, context, (store) => {
        const done = store.removeBrief(briefId, actor(store, context, coder));
        if (json) writeJson(context.io, 'brief-edit', { id: briefId, act: done.act });
        else context.io.out(`${done.words}.\n`);
      });
      finish(EXIT.done);
    });

  command('export', 'write a brief as Word, PDF or a page; put down in the audit')
    .argument('<brief>', '', wholeNumber)
    .addOption(
      new Option('--format <format>', 'how to write it').choices(WRITTEN_FORMATS).default('docx'),
    )
    .requiredOption('--out <path>', 'the file to write')
    .option('--with-open-flags', 'also where flags of the identity guard are open')
    .option('--coder <name>', 'who exports it')
    .action(async (briefId: number, options: ExportOptions) => {
      const { format, out, withOpenFlags = false, coder, json } = options;
      await withLibrary(program, context, async (store) => {
        const maker = await briefMaker(store, context);
        const by = actor(store, context, coder);
        const wanted = { briefId, format, withOpenFlags };
        const { bytes } = await exportBrief(maker, wanted, by, writeDocument);
        await context.exported.write(out, bytes);
        if (json)
          writeJson(context.io, 'brief-export', { id: briefId, format, bytes: bytes.length });
      });
      context.io.err(`Wrote ${out}\n`);
      finish(EXIT.done);
    });
}
