import type { Command } from 'commander';
import { compileCodebook } from '../../core/themes/compile.ts';
import type { Proposal } from '../../core/themes/proposal.ts';
import { proposeThemes } from '../../core/themes/propose.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { fieldsOf, readJsonLines } from '../json-lines.ts';
import { writeJson } from '../json.ts';
import { learnedThemes } from '../learned.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

/** `suggest`: what would be proposed for a passage from standard input, without a library. */
export function addSuggest(program: Command, context: Context, finish: Finish): void {
  program
    .command('suggest')
    .description('show the themes that would be proposed for text on standard input')
    .option('--jsonl', 'lines of {id, text} in, lines of {id, proposals} out')
    .option('--explain', 'say which rule and which words led to each proposal')
    .option('--json', 'machine-readable output')
    .action(async ({ json, jsonl, explain }: Options) => {
      const compiled = compileCodebook(await context.codebook());
      const learned = await learnedThemes(context);
      const input = await context.io.readInput();
      if (jsonl) {
        for (const { id, text } of readJsonLines(input, textRow)) {
          writeJson(context.io, 'suggest', {
            id,
            proposals: proposeThemes(compiled, { text }, learned),
          });
        }
      } else {
        const text = input.trim();
        const proposals = proposeThemes(compiled, { text }, learned);
        if (json) writeJson(context.io, 'suggest', { proposals });
        else context.io.out(inWords(proposals, explain ?? false));
      }
      finish(EXIT.done);
    });
}

function textRow(value: unknown): { id: unknown; text: string } | undefined {
  const fields = fieldsOf(value);
  const text = fields?.['text'];
  return typeof text === 'string' ? { id: fields?.['id'] ?? null, text } : undefined;
}

function inWords(proposals: readonly Proposal[], explain: boolean): string {
  if (proposals.length === 0) return 'No theme is proposed for this text.\n';
  return proposals
    .map((one) => {
      const words = one.evidence.map(({ text }) => `“${text}”`).join(', ');
      const why = explain ? `\n    ${one.why} Rule ${one.rule}.` : '';
      return `Proposed: ${one.theme}, ${one.stance}, ${one.confidence.toFixed(2)}. Words that led here: ${words}.${why}\n`;
    })
    .join('');
}
