import { Argument, type Command } from 'commander';
import type { CodebookEdit } from '../../core/themes/codebook-edit.ts';
import type { ThemeGroup } from '../../core/themes/codebook.ts';
import { PALETTE } from '../../core/themes/palette.ts';
import { editLibraryCodebook } from '../../services/edit-codebook.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { actor } from './actor.ts';
import { ruleOf, ruleOptions } from './rule-options.ts';
import type { RuleOptions } from './rule-options.ts';

interface Options {
  readonly coder?: string;
  readonly json?: boolean;
  readonly label: string;
  readonly code: string;
  readonly definition?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

const GROUPS: readonly ThemeGroup[] = ['practice', 'family', 'child', 'system'];

/** `codebook edit ...`: changes the library's codebook; each change is a version, and undo takes it back. */
export function addCodebookEdit(
  parent: Command,
  program: Command,
  context: Context,
  finish: Finish,
): void {
  const group = parent.command('edit').description('change the codebook of this library');

  const command = (name: string, description: string): Command =>
    group
      .command(name)
      .description(description)
      .argument('<theme>')
      .option('--coder <name>', 'who does it')
      .option('--json', 'machine-readable output');

  async function edit(
    { coder, json }: Pick<Options, 'coder' | 'json'>,
    wanted: CodebookEdit,
  ): Promise<void> {
    const done = await withLibrary(program, context, (store) =>
      editLibraryCodebook(store, wanted, actor(store, context, coder)),
    );
    if (json) writeJson(context.io, 'codebook-edit', done);
    else {
      context.io.out(`${done.words}.\n`);
      if (done.toRepropose > 0) {
        context.io.out(
          `${done.toRepropose} ${done.toRepropose === 1 ? 'document has' : 'documents have'} proposals by other rules: "codebook repropose" makes them anew.\n`,
        );
      }
    }
    finish(EXIT.done);
  }

  command('relabel', 'give a theme another name')
    .argument('<label>')
    .action((theme: string, label: string, options: Options) =>
      edit(options, { kind: 'relabel', theme, label }),
    );
  command('recode', 'give a theme other letters')
    .argument('<code>')
    .action((theme: string, code: string, options: Options) =>
      edit(options, { kind: 'recode', theme, code }),
    );
  command('recolour', 'give a theme a colour, or without one that of its group')
    .argument('[colour]', PALETTE.join(', '))
    .action((theme: string, colour: string | undefined, options: Options) =>
      edit(options, { kind: 'recolour', theme, colour: colour ?? null }),
    );
  command('regroup', 'move a theme to another group')
    .addArgument(new Argument('<group>').choices(GROUPS))
    .action((theme: string, to: ThemeGroup, options: Options) =>
      edit(options, { kind: 'regroup', theme, group: to }),
    );
  command('move', 'put a theme after another of its group, or without one first')
    .argument('[after]', 'id of the other theme')
    .action((theme: string, after: string | undefined, options: Options) =>
      edit(options, { kind: 'move', theme, after: after ?? null }),
    );
  command('define', 'change what a theme means')
    .option('--definition <text>')
    .option('--include <text...>', 'all that it includes')
    .option('--exclude <text...>', 'all that it excludes')
    .action((theme: string, options: Options) => {
      const { definition, include, exclude } = options;
      return edit(options, {
        kind: 'redefine',
        theme,
        ...(definition !== undefined && { definition }),
        ...(include && { include }),
        ...(exclude && { exclude }),
      });
    });
  command('add', 'add a theme')
    .requiredOption('--label <text>')
    .requiredOption('--code <letters>')
    .requiredOption('--definition <text>')
    .addArgument(new Argument('<group>').choices(GROUPS))
    .action((id: string, to: ThemeGroup, options: Options) => {
      const { label, code, definition = '' } = options;
      return edit(options, { kind: 'add', theme: { id, label, code, group: to, definition } });
    });
  for (const kind of ['retire', 'restore'] as const) {
    command(
      kind,
      kind === 'retire' ? 'propose a theme no more' : 'take a theme back into use',
    ).action((theme: string, options: Options) => edit(options, { kind, theme }));
  }
  command('merge', 'give the tags and rules of a theme to another')
    .argument('<into>')
    .action((theme: string, into: string, options: Options) =>
      edit(options, { kind: 'merge', theme, into }),
    );
  ruleOptions(command('rule', 'add a rule, or change the one of that name'))
    .argument('<name>', 'what stands behind the theme and "/"')
    .action((theme: string, name: string, options: Options & RuleOptions) =>
      edit(options, { kind: 'set-rule', theme, rule: ruleOf(`${theme}/${name}`, options) }),
    );
  command('remove-rule', 'remove a rule')
    .argument('<name>')
    .action((theme: string, name: string, options: Options) =>
      edit(options, { kind: 'remove-rule', theme, rule: `${theme}/${name}` }),
    );
}
