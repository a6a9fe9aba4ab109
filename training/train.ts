import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../src/core/themes/learned/hash.ts';
import { modelFiles } from '../src/core/themes/learned/model-files.ts';
import { fitModel } from './fit-model.ts';
import { prepare } from './prepare.ts';
import { codebookPassages, ownCodebook, teachingPassages } from './passages.ts';
import { settingOf } from './setting.ts';

/** `npm run train`: fits the model to the teaching passages and writes it to resources/model. */

const codebook = ownCodebook();
const passages = teachingPassages();
const setting = settingOf(codebook);
const rows = prepare(setting, passages);
const version = `${passages.length}-${(hashOf(JSON.stringify(passages)) >>> 0).toString(16)}`;
const always = prepare(setting, codebookPassages(codebook));
const model = fitModel(setting, rows, always, version);
const { head, weights } = modelFiles(model);
const folder = join(import.meta.dirname, '..', 'resources', 'model');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'themes.json'), `${JSON.stringify(head, rounded)}\n`);
writeFileSync(join(folder, 'themes.bin'), weights);
process.stdout.write(
  `Model ${model.version}: ${passages.length} passages, ${model.words.rows.size} features, ${weights.length} bytes of weights.\n`,
);

/** Nine digits are more than enough, and keep the file the same where a last digit differs. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(9))
    : value;
}
