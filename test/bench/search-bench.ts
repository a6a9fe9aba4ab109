import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ENGINES, measureEngine } from './search-engines.ts';
import type { EngineName, EngineSpeed } from './search-engines.ts';

/**
 * `npm run bench:search [PASSAGES ...]`: how fast a library is searched, beside lunr and minisearch on the same generated passages,
 * at 5,000, 20,000 and 100,000 of them. Every engine runs in a process of its own, so that its memory is its own.
 */
const [engine, passages] = process.argv.slice(2);
if (engine !== undefined && isEngine(engine)) {
  console.log(JSON.stringify(await measureEngine(engine, Number(passages))));
} else {
  compare(process.argv.length > 2 ? process.argv.slice(2).map(Number) : [5_000, 20_000, 100_000]);
}

function compare(sizes: readonly number[]): void {
  console.log(
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}. Passages of 64 words; ` +
      'words of the searches drawn as often as they stand there. Searches: milliseconds, each the best of three, p50 / p95, and processor time, the mean. ' +
      `Load when begun ${loadavg()[0]?.toFixed(1) ?? 'unknown'}.\n`,
  );
  for (const size of sizes) {
    const speeds = ENGINES.map((name): EngineSpeed => {
      const flags = ['--expose-gc', '--max-old-space-size=8192', '--no-warnings'];
      const file = fileURLToPath(import.meta.url);
      const out = execFileSync(process.execPath, [...flags, file, name, String(size)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(out);
    });
    print(size, speeds);
  }
}

function print(size: number, speeds: readonly EngineSpeed[]): void {
  const kinds = [...new Set(speeds.flatMap((speed) => speed.searches.map(({ kind }) => kind)))];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const of = (tell: (speed: EngineSpeed) => string): string[] => speeds.map(tell);
  console.log(`${size.toLocaleString('en-GB')} passages\n`);
  console.log(row(['', ...of(({ engine: name }) => name)]));
  console.log(row(['---', ...speeds.map(() => '---:')]));
  console.log(row(['build, seconds', ...of(({ buildSeconds }) => buildSeconds.toFixed(1))]));
  console.log(row(['on disk, MB', ...of(({ diskMegabytes }) => diskMegabytes.toFixed(0))]));
  console.log(
    row([
      'load and first search, ms',
      ...of(({ loadMilliseconds }) => loadMilliseconds.toFixed(0)),
    ]),
  );
  console.log(
    row(['memory while searching, MB', ...of(({ memoryMegabytes }) => memoryMegabytes.toFixed(0))]),
  );
  console.log(
    row([
      'add one document of 500, ms',
      ...of(({ addMilliseconds }) => addMilliseconds?.toFixed(0) ?? 'all anew'),
    ]),
  );
  for (const kind of kinds) {
    const cell = ({ searches }: EngineSpeed): string => {
      const speed = searches.find((one) => one.kind === kind);
      return speed === undefined
        ? 'none'
        : `${speed.p50.toFixed(1)} / ${speed.p95.toFixed(1)}, ${speed.processor.toFixed(1)}`;
    };
    console.log(row([kind, ...of(cell)]));
  }
  console.log('');
}

function isEngine(name: string): name is EngineName {
  return ENGINES.some((one) => one === name);
}
