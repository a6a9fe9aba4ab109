import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractDocuments } from '../../../src/core/extract/extract-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { LearnedThemes } from '../../../src/core/themes/learned/learned-themes.ts';
import { parseModel } from '../../../src/core/themes/learned/model-files.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import type { LibraryStore } from '../../../src/services/ports.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { sampleFiles, shippedCodebook, shippedModel } from '../../../src/workers/shipped-files.ts';
import { ROOT } from '../../support/command-line.ts';
import { passageKey } from './relevance-set.ts';

/** A passage as engines are given it. */
export interface ScoredPassage {
  /** Its document and place, as judgements name it. */
  readonly key: string;
  readonly text: string;
}

/** A library made for scoring, and all its passages by their ids in it. */
export interface ScoreLibrary {
  readonly store: LibraryStore;
  readonly passages: ReadonlyMap<number, ScoredPassage>;
  readonly close: () => void;
}

const AT = '2026-03-01T10:00:00.000Z';

/** The files of one half of the set; undefined where the published reports are not on this computer. */
export async function filesOf(
  library: 'samples' | 'reports',
): Promise<readonly string[] | undefined> {
  if (library === 'samples') return sampleFiles(ROOT);
  const folder = join(ROOT, '..', 'shared', 'corpus', 'inspections');
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).toSorted();
    return names.map((name) => join(folder, name));
  } catch {
    return undefined;
  }
}

/** Reads files into a new encrypted library, with the themes that Caselight proposes as it comes and no decision on any. */
export async function scoreLibrary(files: readonly string[]): Promise<ScoreLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-score-'));
  const options = { at: AT, who: 'score', cost: { n: 2 ** 10, r: 8, p: 1 } };
  const { store } = createLibrary(join(folder, 'score.caselight'), 'tall cup under rain', options);
  const shipped = await shippedCodebook(ROOT);
  const compiled = compileCodebook(shipped);
  const learned = new LearnedThemes(parseModel(await shippedModel(ROOT)));
  const codebook = store.useCodebook(shipped, AT);
  const passages = new Map<number, ScoredPassage>();
  for (const path of files) {
    const fileName = basename(path);
    const bytes = new Uint8Array(await readFile(path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [extracted] = await extractDocuments(bytes.slice(), { fileName, pdfAssets: pdfAssets() });
    if (extracted === undefined) throw new Error(`${fileName} gave no document.`);
    const { kind, engine, furniture, warnings } = extracted;
    const review = readReview(extracted);
    const proposals = review.passages.map(({ text, section }) => {
      const sectionKind = review.sections[section]?.kind ?? 'body';
      return proposeThemes(compiled, { text, sectionKind }, learned);
    });
    const read = { kind, engine, review, furniture, warnings, proposals };
    const { documentId } = store.addDocument({ sha256, fileName, bytes, read }, codebook, AT);
    const name = fileName.replace(/\.[a-z]+$/u, '');
    for (const passage of store.readPassages(documentId, 0, review.passages.length) ?? []) {
      passages.set(passage.id, { key: `${name} ${passageKey(passage)}`, text: passage.text });
    }
  }
  const close = (): void => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, passages, close };
}

function pdfAssets() {
  const folder = join(ROOT, 'node_modules', 'pdfjs-dist');
  return {
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    cMapUrl: join(folder, 'cmaps/'),
    wasmUrl: join(folder, 'wasm/'),
  };
}
