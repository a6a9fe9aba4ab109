import { readdir } from 'node:fs/promises';
import type { CaseTruth } from '../text/case-truth.ts';
import type { Sample } from './sample.ts';

const texts = new URL('../text/', import.meta.url);

/**
 * The samples of resources/samples/text, in the order of their modules' names. A module that holds
 * one exports a `Sample` and its `CaseTruth` under names of its own; modules that export neither
 * are skipped. Throws where one is there without the other.
 */
export async function readSamples(): Promise<
  readonly { readonly sample: Sample; readonly truth: CaseTruth }[]
> {
  const samples: { sample: Sample; truth: CaseTruth }[] = [];
  const names = (await readdir(texts)).filter((name) => name.endsWith('.ts')).sort();
  for (const name of names) {
    const module: Record<string, unknown> = await import(new URL(name, texts).href);
    const sample = Object.values(module).find(isSample);
    const truth = Object.values(module).find(isTruth);
    if (sample !== undefined && truth !== undefined) samples.push({ sample, truth });
    else if (sample !== truth) throw new Error(`${name} needs both a sample and its truth.`);
  }
  return samples;
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && 'file' in value && 'body' in value;
}

function isTruth(value: unknown): value is CaseTruth {
  return typeof value === 'object' && value !== null && 'reviewType' in value;
}
