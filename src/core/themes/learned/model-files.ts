import { hashOfBytes } from './checksum.ts';
import type { Heads } from './heads.ts';
import type { LearnedModel } from './learned-model.ts';
import { ModelPart } from './model-part.ts';
import { STANCES } from '../stance-words.ts';
import { PRESENCE_SIGNS, type PresenceLimits } from './presence.ts';
import { STANCE_SIGNS } from './stance-odds.ts';
import { SIGNS } from './theme-odds.ts';
import type { Scale } from './theme-odds.ts';

/** A model as its two files hold it, not yet trusted. */
export interface ModelFiles {
  /** What the JSON file holds. */
  readonly head: unknown;
  /** What the file of weights holds. */
  readonly weights: Uint8Array;
}

/** The form of the files that this reads. */
const MODEL_FORMAT = 5;

const HEADS_OVERHEAD = 4;

/**
 * Makes a model of its files, with everything checked that its use depends on.
 * @throws ModelError naming the place and what is wrong there.
 */
export function parseModel({ head, weights }: ModelFiles): LearnedModel {
  const model = new ModelPart(head, 'model');
  if (model.field('format').number() !== MODEL_FORMAT) {
    model.fail('is of a form that this version does not read');
  }
  if (model.field('bytes').number() !== weights.length)
    model.fail('has weights of another length than it says');
  if (model.field('checksum').number() !== hashOfBytes(weights))
    model.fail('has weights that are damaged');
  const themes = model.field('themes').texts();
  const words = model.field('words');
  const first = readHeads(words, weights, 0, themes.length + 1);
  const second = readHeads(model.field('stanceWords'), weights, first.end, STANCES.length);
  if (second.end !== weights.length) model.fail('has more weights than it should');
  const said = model.field('calibration').field('said').numbers();
  const right = model.field('calibration').field('right').numbers(said.length);
  if (!ascends(said) || !ascends(right)) model.fail('has a calibration that does not ascend');
  return {
    version: model.field('version').text(),
    themes,
    lexicon: new Map(
      model
        .field('lexicon')
        .entries()
        .flatMap(([key, phrases]) => phrases.texts().map((phrase) => [phrase, key] as const)),
    ),
    words: first.heads,
    odds: readScale(model.field('odds'), SIGNS),
    calibration: { said, right },
    threshold: model.field('threshold').number(),
    presence: readScale(model.field('presence'), PRESENCE_SIGNS),
    presenceLimits: readLimits(model.field('presenceLimits')),
    stanceWords: second.heads,
    stancePriors: model
      .field('stancePriors')
      .list(themes.length)
      .map((one) => one.numbers(STANCES.length)),
    stanceOdds: model
      .field('stanceOdds')
      .list(STANCES.length)
      .map((one) => readScale(one, STANCE_SIGNS)),
    beside: model.field('beside').number(),
  };
}

function readLimits(part: ModelPart): PresenceLimits {
  return {
    least: part.field('least').number(),
    strongRule: part.field('strongRule').number(),
    leastByRule: part.field('leastByRule').number(),
  };
}

/** Files of a model; `parseModel` gives the same model back. */
export function modelFiles(model: LearnedModel): { head: object; weights: Uint8Array } {
  const lexicon: Record<string, string[]> = {};
  for (const [phrase, key] of model.lexicon) (lexicon[key] ??= []).push(phrase);
  const one = bytesOfHeads(model.words);
  const two = bytesOfHeads(model.stanceWords);
  const weights = new Uint8Array(one.length + two.length);
  weights.set(one);
  weights.set(two, one.length);
  const { version, themes, odds, calibration, threshold, presence, presenceLimits } = model;
  const { stancePriors, stanceOdds, beside } = model;
  const head = {
    format: MODEL_FORMAT,
    version,
    bytes: weights.length,
    checksum: hashOfBytes(weights),
    themes,
    threshold,
    presence,
    presenceLimits,
    beside,
    odds,
    calibration,
    stanceOdds,
    stancePriors,
    words: { steps: model.words.steps, bias: model.words.bias },
    stanceWords: { steps: model.stanceWords.steps, bias: model.stanceWords.bias },
    lexicon,
  };
  return { head, weights };
}

/** Two counts, then hashes and starts as 32-bit numbers, then rarities, outputs and weights as bytes. */
function bytesOfHeads(heads: Heads): Uint8Array {
  const rows = heads.rows.size;
  const entries = heads.weights.length;
  const longs = 2 + rows + rows + 1;
  const bytes = new Uint8Array(longs * HEADS_OVERHEAD + rows + entries * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows, true);
  view.setUint32(4, entries, true);
  let at = 8;
  for (const hash of heads.rows.keys()) {
    view.setInt32(at, hash, true);
    at += 4;
  }
  for (const start of heads.starts) {
    view.setUint32(at, start, true);
    at += 4;
  }
  bytes.set(heads.rarity, at);
  bytes.set(heads.outputs, at + rows);
  bytes.set(
    new Uint8Array(heads.weights.buffer, heads.weights.byteOffset, entries),
    at + rows + entries,
  );
  return bytes;
}

function readHeads(
  part: ModelPart,
  bytes: Uint8Array,
  from: number,
  outputs: number,
): { heads: Heads; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (from + 8 > bytes.length) part.fail('has weights that are cut short');
  const rows = view.getUint32(from, true);
  const entries = view.getUint32(from + 4, true);
  const hashes = from + 8;
  const starting = hashes + rows * 4;
  const rarities = starting + (rows + 1) * 4;
  const ofOutputs = rarities + rows;
  const end = ofOutputs + entries * 2;
  if (end > bytes.length) part.fail('has weights that are cut short');
  const byHash = new Map<number, number>();
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) byHash.set(view.getInt32(hashes + row * 4, true), row);
  for (let row = 0; row <= rows; row += 1) starts[row] = view.getUint32(starting + row * 4, true);
  if (byHash.size !== rows || !ascends(starts) || starts[rows] !== entries) {
    part.fail('has weights that are not in order');
  }
  const of = bytes.slice(ofOutputs, ofOutputs + entries);
  if (of.some((output) => output >= outputs))
    part.fail('has weights for a theme that is not there');
  return {
    heads: {
      rows: byHash,
      rarity: bytes.slice(rarities, ofOutputs),
      starts,
      outputs: of,
      weights: new Int8Array(bytes.slice(ofOutputs + entries, end).buffer),
      steps: part.field('steps').numbers(outputs),
      bias: part.field('bias').numbers(outputs),
    },
    end,
  };
}

function readScale(part: ModelPart, signs: number): Scale {
  return {
    constant: part.field('constant').number(),
    weights: part.field('weights').numbers(signs),
  };
}

function ascends(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i += 1)
    if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false;
  return true;
}
