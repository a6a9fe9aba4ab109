import type { Command } from 'commander';
import { isSettingName, readSetting } from '../../services/library-settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actor } from './actor.ts';

interface Options {
  readonly coder?: string;
  readonly json?: boolean;
}

/** `settings [NAME VALUE]`: what a library keeps of how it is worked with. */
export function addSettings(program: Command, context: Context, finish: Finish): void {
  program
    .command('settings')
    .description('show the settings of the library, or change one')
    .argument('[name]')
    .argument('[value]', 'as JSON; a text needs no quotation marks')
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(async (name: string | undefined, value: string | undefined, options: Options) => {
      const settings = await withLibrary(program, context, (store) => {
        if (name !== undefined) {
          if (!isSettingName(name) || value === undefined) {
            throw new AppError('usage', { problem: 'Name a setting and the value it is to have.' });
          }
          const read = readSetting(name, jsonOrText(value));
          if (read === undefined) {
            throw new AppError('usage', { problem: 'That setting cannot have that value.' });
          }
          store.changeSetting(name, read.value, actor(store, context, options.coder));
        }
        return store.settings();
      });
      if (options.json) writeJson(context.io, 'settings', { settings });
      else {
        context.io.out(
          formatTable(
            [{ head: 'Setting' }, { head: 'Value' }],
            Object.entries(settings).map(([key, now]) => [key, JSON.stringify(now)]),
          ),
        );
      }
      finish(EXIT.done);
    });
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
