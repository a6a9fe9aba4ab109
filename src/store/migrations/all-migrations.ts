import { library } from './0001-library.ts';
import { documentKinds } from './0002-document-kinds.ts';
import { passagesReadByOcr } from './0003-passages-read-by-ocr.ts';
import { coding } from './0004-coding.ts';
import { themeCounts } from './0005-theme-counts.ts';
import { search } from './0006-search.ts';
import { countsByPassage } from './0007-counts-by-passage.ts';
import { briefs } from './0008-briefs.ts';
import { redaction } from './0009-redaction.ts';
import { retention } from './0010-retention.ts';
import { joined } from './0011-joined.ts';
import { findings } from './0012-findings.ts';

/** One step of the library's tables. A step that was released is never changed. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Every step there is, in order. `user_version` of a library is how many it has had. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-library', sql: library },
  { name: '0002-document-kinds', sql: documentKinds },
  { name: '0003-passages-read-by-ocr', sql: passagesReadByOcr },
  { name: '0004-coding', sql: coding },
  { name: '0005-theme-counts', sql: themeCounts },
  { name: '0006-search', sql: search },
  { name: '0007-counts-by-passage', sql: countsByPassage },
  { name: '0008-briefs', sql: briefs },
  { name: '0009-redaction', sql: redaction },
  { name: '0010-retention', sql: retention },
  { name: '0011-joined', sql: joined },
  { name: '0012-findings', sql: findings },
];
