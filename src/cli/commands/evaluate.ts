import type { Command } from 'commander';
import { compileCodebook } from '../../core/themes/compile.ts';
import {
  bootstrapF1,
  evaluate,
  type EvaluatedRow,
  type Said,
  type Score,
  type Scores,
} from '../../core/themes/evaluate.ts';
import type { Stance } from '../../core/themes/proposal.ts';
import { STANCES } from '../../core/themes/stance-words.ts';
import { proposeThemes } from '../../core/themes/propose.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { fieldsOf, readJsonLines } from '../json-lines.ts';
import { writeJson } from '../json.ts';
import { learnedThemes } from '../learned.ts';
import type { Finish } from '../run.ts';
import { formatTable } from '../table.ts';

/** `evaluate FILE.jsonl`: how well proposals agree with labels people gave, without a library. */
export function addEvaluate(program: Command, context: Context, finish: Finish): void {
  program
    .command('evaluate')
    .description('score proposals against labelled passages: lines of {id, text, labels}')
    .argument('<file>')
    .option('--rules-only', 'score what the rules alone propose')
    .option('--json', 'machine-readable output')
    .action(async (file: string, { json, rulesOnly }: { json?: boolean; rulesOnly?: boolean }) => {
      const compiled = compileCodebook(await context.codebook());
      const learned = rulesOnly ? undefined : await learnedThemes(context);
      const text = new TextDecoder().decode(await context.files.read(file));
      const rows = readJsonLines(text, labelledRow).map((row): EvaluatedRow => ({
        labels: row.labels,
        proposals: proposeThemes(compiled, { text: row.text }, learned),
      }));
      const evaluation = evaluate(rows);
      const result = {
        passages: rows.length,
        any: jsonOf(evaluation.any, rows, 'any'),
        stance: jsonOf(evaluation.stance, rows, 'stance'),
      };
      if (json) writeJson(context.io, 'evaluate', result);
      else context.io.out(inWords(rows.length, evaluation));
      finish(EXIT.done);
    });
}

function labelledRow(value: unknown): { text: string; labels: readonly Said[] } | undefined {
  const fields = fieldsOf(value);
  const text = fields?.['text'];
  const labels = fields?.['labels'];
  if (typeof text !== 'string' || !Array.isArray(labels)) return undefined;
  const said: Said[] = [];
  for (const label of labels) {
    const { theme, stance } = fieldsOf(label) ?? {};
    if (typeof theme !== 'string' || !isStance(stance)) return undefined;
    said.push({ theme, stance });
  }
  return { text, labels: said };
}

function isStance(value: unknown): value is Stance {
  return STANCES.some((stance) => stance === value);
}

function jsonOf(scores: Scores, rows: readonly EvaluatedRow[], pairs: 'any' | 'stance') {
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

function inWords(passages: number, { any, stance }: { any: Scores; stance: Scores }): string {
  const columns = [
    { head: '' },
    { head: 'Precision', align: 'right' as const },
    { head: 'Recall', align: 'right' as const },
    { head: 'F1', align: 'right' as const },
    { head: 'Right', align: 'right' as const },
    { head: 'Extra', align: 'right' as const },
    { head: 'Missed', align: 'right' as const },
  ];
  const row = (name: string, score: Score): (string | number)[] => [
    name,
    share(score.precision),
    share(score.recall),
    share(score.f1),
    score.right,
    score.extra,
    score.missed,
  ];
  const themes = [...any.byTheme].toSorted(([, a], [, b]) => (b.f1 ?? 0) - (a.f1 ?? 0));
  return [
    `${passages} labelled passages`,
    '',
    formatTable(columns, [
      row('Any stance', any.micro),
      row('With stance', stance.micro),
      ...[...stance.byStance].map(([name, score]) => row(`  ${name}`, score)),
    ]),
    formatTable(
      columns,
      themes.map(([theme, score]) => row(theme, score)),
    ),
    `Mean F1 of the themes: ${share(any.macroF1)} any stance, ${share(stance.macroF1)} with stance.`,
    '',
  ].join('\n');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
