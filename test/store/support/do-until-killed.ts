// Makes libraries, or does one act to a library, over and over until it is killed; one line for each that is done.
import { rmSync, writeSync } from 'node:fs';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openLibrary } from '../../../src/store/open-library.ts';
import { rotateKey } from '../../../src/store/rotate-key.ts';
import { openVault, rewrap, vaultPath } from '../../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './sample-document.ts';

const [act = '', path = '', passphrase = ''] = process.argv.slice(2);
const cost = { n: 2 ** 10, r: 8, p: 1 };
const options = { at: AT, who: 'child', cost };
const copy = `${path}.copy`;
const remove = (file: string) => {
  for (const one of [file, vaultPath(file)]) rmSync(one, { force: true });
};

function actor(): (round: number) => void {
  if (act === 'create') {
    return () => {
      remove(path);
      createLibrary(path, passphrase, options).store.close();
    };
  }
  if (act === 'rewrap') {
    return () => rewrap(vaultPath(path), openVault(vaultPath(path), passphrase), passphrase, cost);
  }
  if (act === 'rotate') {
    return () => rotateKey(path, passphrase, options).store.close();
  }
  const store = openLibrary(path, passphrase, options);
  const codebook = store.useCodebook(CODEBOOK, AT);
  if (act === 'back-up') {
    return () => {
      remove(copy);
      store.backUp(copy, AT);
    };
  }
  if (act === 'code') {
    // An edit in each round, taken back and done again in the next, told by the number of acts that were acknowledged.
    const by = { coder: store.coderNamed('child', AT), at: AT };
    const tags = store.listTags({}).map(({ id }) => id);
    return (round) => {
      if (round % 3 === 1) store.undo(by);
      else if (round % 3 === 2) store.redo(by);
      else store.editTags(tags, { note: `${process.pid} ${round}`, unsure: round % 2 === 0 }, by);
    };
  }
  return (round) => {
    const texts = Array.from({ length: 40 }, (_, index) => `${process.pid} ${round} ${index}`);
    store.deleteCase(store.addDocument(sampleDocument({ texts }), codebook, AT).caseId, AT);
  };
}

const once = actor();
for (let round = 0; ; round += 1) {
  once(round);
  writeSync(1, '.');
}
