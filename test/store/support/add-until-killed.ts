// Adds documents without end; writes the hash of each to standard output once it is stored.
import { writeSync } from 'node:fs';
import { openLibrary } from '../../../src/store/open-library.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './sample-document.ts';

const [path = '', passphrase = '', round = ''] = process.argv.slice(2);
const store = openLibrary(path, passphrase, { at: AT, who: 'child' });
const codebook = store.useCodebook(CODEBOOK, AT);
for (let number = 0; ; number += 1) {
  const texts = Array.from(
    { length: 40 },
    (_, index) => `Round ${round} ${number} ${index} asked.`,
  );
  const proposals = texts.map((text) => [sampleProposal('theme', text, [0, 5])]);
  const document = sampleDocument({ texts, proposals });
  store.addDocument(document, codebook, AT);
  writeSync(1, `${document.sha256}\n`);
}
