import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/command-line.ts';
import { undecided, type Decision } from './undecided-advisories.ts';

/*
 * `npm run advisories`: asks the registry for known weaknesses of what is in the lock file. Ends with 1 where there
 * is one that nobody has decided on in advisories.json. A registry that does not answer such questions is said and
 * is no failure: what is built does not depend on it.
 */

const decisions = JSON.parse(
  readFileSync(join(import.meta.dirname, 'advisories.json'), 'utf8'),
) as readonly Decision[];

const asked = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const left = undecided(asked.stdout, decisions, new Date().toISOString().slice(0, 10));
if (left === undefined) {
  console.log('Advisories: the registry does not answer here, so nothing was checked.');
} else if (left.length === 0) {
  console.log('Advisories: none that was not decided on.');
} else {
  for (const { id, name, severity, title } of left)
    console.log(`${id} ${name} (${severity}): ${title}`);
  console.log('Mend them, or write down in test/package/advisories.json why they are borne.');
  process.exitCode = 1;
}
