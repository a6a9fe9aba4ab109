import type { Command } from 'commander';
import { compileCodebook } from '../../core/themes/compile.ts';
import {
  bootstrapF1,
  evaluate,
  falseShare,
  type EvaluatedRow,
  type Said,
  type Scores,
} from '../../core/themes/evaluate.ts';
import { labelAgreement } from '../../core/themes/label-agreement.ts';
import { misreading } from '../../core/themes/misreadings.ts';
import { STANCES } from '../../core/themes/stance-words.ts';
import type { Stance } from '../../core/themes/proposal.ts';
import { proposeThemes } from '../../core/themes/propose.ts';
import { reliability } from '../../core/themes/reliability.ts';
import type { Context } from '../context.ts';
import {
  agreementLine,
  misreadList,
  reliabilityTable,
  stanceTable,
  themeTable,
  wholeTable,
  type ScoredText,
} from '../evaluation-tables.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { fieldsOf, readJsonLines } from '../json-lines.ts';
import { writeJson } from '../json.ts';
import { learnedThemes } from '../learned.ts';

/** A labelled passage with what is proposed for it, and of what kind of text it is. */
type Row = ScoredText & { readonly kind: string };

/** `evaluate FILE.jsonl`: how well proposals agree with labels people gave, without a library. */
export function addEvaluate(program: Command, context: Context, finish: Finish): void {
  program
    .command('evaluate')
    .description('score proposals against labelled passages: lines of {id, text, labels}')
    .argument('<file>')
    .option('--rules-only', 'score what the rules alone propose')
    .option('--no-errors', 'leave out the list of what was read otherwise than labelled')
    .option('--json', 'machine-readable output')
    .action(async (file: string, options: Options) => {
      const codebook = await context.codebook();
      const compiled = compileCodebook(codebook);
      const learned = options.rulesOnly ? undefined : await learnedThemes(context);
      const text = new TextDecoder().decode(await context.files.read(file));
      const rows = readJsonLines(text, labelledRow).map((row): Row => ({
        ...row,
        proposals: proposeThemes(compiled, { text: row.text }, learned),
      }));
      const themes = codebook.themes.map(({ id }) => id);
      if (options.json) writeJson(context.io, 'evaluate', asData(rows, themes, options));
      else context.io.out(inWords(rows, themes, options));
      finish(EXIT.done);
    });
}

interface Options {
  readonly json?: boolean;
  readonly rulesOnly?: boolean;
  readonly errors: boolean;
}

/** A line's id, text, labels, and its `kind`, `voice` or neither. */
function labelledRow(value: unknown): Omit<Row, 'proposals'> | undefined {
  const fields = fieldsOf(value);
  const { id, text, labels } = fields ?? {};
  if (typeof text !== 'string' || !Array.isArray(labels)) return undefined;
  const said: Said[] = [];
  for (const label of labels) {
    const { theme, stance } = fieldsOf(label) ?? {};
    if (typeof theme !== 'string' || !isStance(stance)) return undefined;
    said.push({ theme, stance });
  }
  const kind = fields?.['kind'] ?? fields?.['voice'];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    text,
    labels: said,
    kind: typeof kind === 'string' ? kind : '',
  };
}

function isStance(value: unknown): value is Stance {
  return STANCES.some((stance) => stance === value);
}

function byKind(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind)]);
}

function asData(rows: readonly Row[], themes: readonly string[], { errors }: Options) {
  const { any, stance } = evaluate(rows);
  const agreed = labelAgreement(rows, themes);
  return {
    passages: rows.length,
    any: scoresOf(any, rows, 'any'),
    stance: scoresOf(stance, rows, 'stance'),
    byKind: Object.fromEntries(
      byKind(rows).map(([kind, of]) => {
        const scores = evaluate(of);
        return [
          kind,
          {
            passages: of.length,
            any: { ...scores.any.micro, f1Interval: bootstrapF1(of, 'any') },
            stance: { ...scores.stance.micro, f1Interval: bootstrapF1(of, 'stance') },
            falseOnPlain: falseShare(of),
          },
        ];
      }),
    ),
    falseOnPlain: falseShare(rows),
    agreement: {
      ...agreed.all,
      byTheme: Object.fromEntries(
        [...agreed.byTheme].map(([theme, { kappa, alpha }]) => [theme, { kappa, alpha }]),
      ),
    },
    reliability: reliability(rows),
    ...(errors && {
      errors: rows.flatMap((row) => {
        const wrong = misreading(row);
        return wrong === undefined ? [] : [{ id: row.id, text: row.text, ...wrong }];
      }),
    }),
  };
}

function scoresOf(scores: Scores, rows: readonly EvaluatedRow[], pairs: 'any' | 'stance') {
  const macro = (of: 'precision' | 'recall'): number | null => {
    const values = [...scores.byTheme.values()].map((score) => score[of] ?? 0);
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  };
  return {
    micro: { ...scores.micro, f1Interval: bootstrapF1(rows, pairs) },
    macro: { precision: macro('precision'), recall: macro('recall'), f1: scores.macroF1 },
    byTheme: Object.fromEntries(scores.byTheme),
    byStance: Object.fromEntries(scores.byStance),
  };
}

function inWords(rows: readonly Row[], themes: readonly string[], { errors }: Options): string {
  const kinds = byKind(rows).filter(([kind]) => kind !== '');
  return [
    `${rows.length} labelled passages`,
    '',
    wholeTable([['All', rows], ...kinds]),
    stanceTable(rows),
    themeTable(rows),
    agreementLine(rows, themes),
    '',
    reliabilityTable(rows),
    ...(errors ? ['Read otherwise than labelled:', '', misreadList(rows)] : []),
  ].join('\n');
}
