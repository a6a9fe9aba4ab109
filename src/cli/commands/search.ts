import type { Command } from 'commander';
import type { SearchHit } from '../../services/ports.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import type { Finish } from '../run.ts';
import { wholeNumber } from './list.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** `search QUERY`: passages that hold the words, best first, with page and paragraph. */
export function addSearch(program: Command, context: Context, finish: Finish): void {
  program
    .command('search')
    .description('find words in every review: several words, "an exact phrase", begin*')
    .argument('<query...>')
    .option('--limit <number>', 'at most so many passages', wholeNumber, 20)
    .option('--offset <number>', 'leave out the first so many', wholeNumber, 0)
    .option('--json', 'machine-readable output')
    .action(async (words: string[], { json, limit, offset }: Options) => {
      const query = words.join(' ').trim();
      if (query === '') throw new AppError('query-empty');
      await withLibrary(program, context, (store) => {
        const { total, ranked, hits } = store.search(query, { limit, offset });
        if (json) writeJson(context.io, 'search', { query, total, ranked, hits });
        else context.io.out(resultsInWords(query, total, hits, context.io.outIsTerminal));
      });
      finish(EXIT.done);
    });
}

function resultsInWords(
  query: string,
  total: number,
  hits: readonly SearchHit[],
  isTerminal: boolean,
): string {
  if (total === 0)
    return `No passage holds ${query}. Try fewer words, or the beginning of a word with *.\n`;
  const heading = `${total} ${total === 1 ? 'passage holds' : 'passages hold'} ${query}${
    hits.length < total ? `; the first ${hits.length}` : ''
  }:\n\n`;
  return heading + hits.map((hit) => `${place(hit)}\n  ${marked(hit, isTerminal)}\n`).join('\n');
}

function place(hit: SearchHit): string {
  const paragraph = hit.paragraph === null ? '' : `, paragraph ${hit.paragraph}`;
  return `${hit.title ?? hit.fileName}, page ${hit.page}${paragraph}`;
}

/** The snippet with its hits bold on a terminal and in [brackets] elsewhere. */
function marked(hit: SearchHit, isTerminal: boolean): string {
  const points = Array.from(hit.snippet);
  const [open, close] = isTerminal ? ['\u001B[1m', '\u001B[22m'] : ['[', ']'];
  let text = '';
  let at = 0;
  for (const { start, end } of hit.highlights) {
    text += points.slice(at, start).join('') + open + points.slice(start, end).join('') + close;
    at = end;
  }
  return text + points.slice(at).join('');
}
