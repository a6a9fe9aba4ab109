// Does one act so many times, or until it is killed, and says on standard output what it has done: "go", then one line
// each; where it fails, the code of the error.
import { writeSync } from 'node:fs';
import { doAct, type DoneHere } from './do-acts.ts';
import { sceneIn } from './scene.ts';

const [act = '', folder = '', count = '1000000'] = process.argv.slice(2);
await doAct({
  // Given by the programs that start this one.
  act: act as DoneHere,
  scene: sceneIn(folder),
  times: Number(count),
  go: () => void writeSync(1, 'go\n'),
  done: (line) => void writeSync(1, `${JSON.stringify(line)}\n`),
});
