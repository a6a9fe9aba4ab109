import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/json-lines.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';
import { ExtractError } from '../../src/core/extract/extract-error.ts';
import { parseQuery } from '../../src/core/search/parse-query.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import { parseCodebook } from '../../src/core/themes/codebook-file.ts';
import { compileCodebook } from '../../src/core/themes/compile.ts';
import { parseCondition } from '../../src/core/themes/expression.ts';
import { RuleError } from '../../src/core/themes/rule-error.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { readCoding, writeCoding } from '../../src/shared/coding-file.ts';
import { readManifest, writeManifest } from '../../src/shared/evidence-manifest.ts';
import { readRecoveryCode } from '../../src/store/recovery-code.ts';
import { p, wordFile } from '../core/extract/docx/word-file.ts';
import { ROOT } from '../support/command-line.ts';
import { mutatedJson } from './mutate-json.ts';
import { mutated, mutatedInZip } from './mutate.ts';
import type { Material, Random } from './mutate.ts';
import { Tally } from './outcome.ts';
import type { Outcome } from './outcome.ts';

interface TextKind {
  readonly material: () => Material;
  readonly make?: (random: Random, material: Material) => Uint8Array;
  /** Reads one input as the product does; what it throws must be a refusal. */
  readonly read: (bytes: Uint8Array) => unknown;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const JSON_TOKENS = [
  'null',
  '{}',
  '[]',
  '"',
  '{"a":',
  '[',
  ']',
  '}',
  ',',
  '-1',
  '1e309',
  '""',
  '"__proto__":{}',
  '\\u0000',
  'true',
];

/** Half of the inputs stay JSON, and only their shape is wrong. */
function jsonOrBytes(random: Random, material: Material): Uint8Array {
  const [seed] = material.seeds;
  return seed !== undefined && random() < 0.5
    ? mutatedJson(random, seed)
    : mutated(random, material);
}

/** A codebook in one text: the book without its themes but one, and that theme. */
function codebookSeed(): string {
  const folder = join(ROOT, 'resources', 'codebook');
  const json = (path: string): object =>
    JSON.parse(readFileSync(join(folder, path), 'utf8')) as object;
  const theme = json('themes/bruising_nonmobile.json');
  const book = { ...json('codebook.json'), themes: ['bruising_nonmobile'] };
  return JSON.stringify({ codebook: book, themes: [theme] });
}

const CODING = writeCoding({
  coder: 'Ana',
  codebookVersion: '2026.1',
  documents: [
    {
      sha256: 'a'.repeat(64),
      passages: 9,
      tags: [{ passage: 3, theme: 'drift', stance: 'concern' }],
    },
  ],
});
const MANIFEST = writeManifest({
  softwareVersion: '1',
  codebookVersion: '1',
  madeOn: '2026-11-22',
  selection: 'all reviews',
  requests: [],
  files: [{ name: 'a.csv', sha256: 'b'.repeat(64) }],
});

const KINDS: Readonly<Record<string, TextKind>> = {
  zip: {
    material: () => ({
      seeds: [
        wordFile({ body: p('Text.') }),
        wordFile({ body: p('Text.'), footnotes: p('Note.') }),
      ],
      tokens: [
        'PK\u0003\u0004',
        'PK\u0001\u0002',
        'PK\u0005\u0006',
        'PK\u0006\u0006',
        '../',
        '\0',
        '\u00FF\u00FF\u00FF\u00FF',
        '/',
        'C:',
      ],
    }),
    make: (random, material) => (random() < 0.2 ? mutatedInZip : mutated)(random, material),
    read(bytes) {
      const archive = openArchive(bytes);
      for (const name of archive.names) archive.read(name);
    },
  },
  codebook: {
    material: () => ({
      seeds: [bytesOf(codebookSeed())],
      tokens: [...JSON_TOKENS, '"when":"', '(a | b) ..3 c', '~', '@'],
    }),
    make: jsonOrBytes,
    read(bytes) {
      // Text that is no JSON is refused before it is read as a codebook.
      const files = jsonOf(bytes);
      if (!isFiles(files)) throw new AppError('codebook-invalid');
      compileCodebook(parseCodebook(files));
    },
  },
  rule: {
    material: () => ({
      seeds: [
        '(not | never) ..3 (asked | spoke*) & "the child"',
        '{parent} ..5 visit* ~ [the] school',
        '{home} &&30 late',
      ].map(bytesOf),
      tokens: [
        '(',
        ')',
        '[',
        ']',
        '|',
        '&',
        '&&',
        '&0',
        '~',
        '..',
        '..99',
        '*',
        '"',
        '{',
        '}',
        '{}',
        'GP ',
        'word ',
      ],
    }),
    read: (bytes) => parseCondition('rule', textOf(bytes)),
  },
  query: {
    material: () => ({
      seeds: [
        '(mother OR father) NEAR/5 "home visit*" -school theme:drift',
        'age:3..5 year:2019 NOT "lived in"',
      ].map(bytesOf),
      tokens: [
        '(',
        ')',
        ' OR ',
        ' AND ',
        ' NOT ',
        ' NEAR ',
        ' NEAR/9 ',
        '"',
        '*',
        ':',
        '-',
        'theme:',
        'year:',
        '..',
        '\u2019',
      ],
    }),
    read: (bytes) => parseQuery(textOf(bytes)),
  },
  coding: {
    material: () => ({ seeds: [bytesOf(CODING)], tokens: JSON_TOKENS }),
    make: jsonOrBytes,
    read: (bytes) => readCoding(textOf(bytes)),
  },
  manifest: {
    material: () => ({ seeds: [bytesOf(MANIFEST)], tokens: JSON_TOKENS }),
    make: jsonOrBytes,
    read: (bytes) => readManifest(textOf(bytes)),
  },
  lines: {
    material: () => ({
      seeds: [bytesOf('{"text":"a","themes":["b"]}\n\n{"text":"c"}\r\n')],
      tokens: [...JSON_TOKENS, '\n', '\r\n', '\uFEFF'],
    }),
    read: (bytes) => readJsonLines(textOf(bytes), (value) => (value === null ? undefined : value)),
  },
  'recovery-code': {
    material: () => ({
      seeds: [bytesOf('ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-ABCD')],
      tokens: ['-', ' ', 'O', 'l', 'I', 'U', '\u2013'],
    }),
    read: (bytes) => readRecoveryCode(textOf(bytes)),
  },
};

/** Kinds of text that the product reads itself, by name. */
export const TEXT_KINDS: readonly string[] = Object.keys(KINDS);

const MOST_CPU_SECONDS = 20;

/** Reads mutated texts of one kind: each must be read, or refused by an error of the product's own. */
export function readMutated(
  name: string,
  { seed, from, count, seconds }: { seed: number; from: number; count: number; seconds: number },
): Outcome {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`there is no parser "${name}"`);
  const material = kind.material();
  const tally = new Tally(name, seed);
  const until = performance.now() + seconds * 1000;
  for (let number = from; number < from + count && performance.now() < until; number += 1) {
    const input = (kind.make ?? mutated)(seeded(seed + number * 7919), material);
    const before = process.cpuUsage();
    try {
      kind.read(input);
      tally.take();
    } catch (error) {
      const code = codeOf(error);
      tally.refuse(code ?? 'exception');
      if (code === undefined) tally.fault(number, `threw ${String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1e6;
    tally.cost(took, 0);
    if (took > MOST_CPU_SECONDS) tally.fault(number, `took ${took.toFixed(1)} s of CPU`);
  }
  return tally.outcome();
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AppError || error instanceof ExtractError) return error.code;
  return error instanceof RuleError ? 'codebook-invalid' : undefined;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (error) {
    throw new AppError('bad-input', {}, { cause: error });
  }
}

function isFiles(value: unknown): value is { codebook: unknown; themes: readonly unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'codebook' in value &&
    'themes' in value &&
    Array.isArray(value.themes)
  );
}
