/** The lengths, in characters, between which growth is measured. */
const [SHORT, LONG] = [5_000, 40_000];
/** Microseconds that are measured at least: some systems count in steps of ten thousand. */
const MEASURED = 150_000;

/**
 * How many times the work on a text eight times as long is, in time of this thread's own on the processor, which does not
 * depend on what else the machine does: eight where work grows with the length, 64 where it grows with its square.
 */
export function growthOver(piece: string, work: (text: string) => unknown): number {
  const [short = '', long = ''] = [SHORT, LONG].map((length) =>
    piece.repeat(Math.ceil(length / piece.length)),
  );
  // What is compiled on the way counts in neither.
  work(short);
  return timeOf(() => work(long)) / timeOf(() => work(short));
}

/** In microseconds, on average. */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let done = 1; ; done += 1) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= MEASURED) return (user + system) / done;
  }
}
