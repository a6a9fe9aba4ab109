import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { components } from './components.ts';
import { thirdParty } from './third-party.ts';

/** Writes third-party.txt anew: `node resources/licences/build-licences.ts`, after any change of a dependency. */
const here = import.meta.dirname;
writeFileSync(join(here, 'third-party.txt'), thirdParty(components(join(here, '..', '..'))));
