/** Work that can be put aside after each stride, so that whoever asks for something meanwhile is answered in between. */
export type Strides<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function atOnce<Result>(work: Strides<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * One piece of work for all who wait for it: each takes it further from where it is, to its end or stride by stride, and it is
 * done once. Work that failed is begun anew by whoever asks next.
 */
export function shared<Result>(begin: () => Strides<Result>): () => Strides<Result> {
  let underWay: Strides<Result> | undefined;
  let finished: { readonly result: Result } | undefined;
  function isFinished(): boolean {
    underWay ??= begin();
    try {
      const { done, value } = underWay.next();
      if (done === true) finished = { result: value };
      return done === true;
    } catch (error) {
      underWay = undefined;
      throw error;
    }
  }
  return function* () {
    while (finished === undefined) if (!isFinished()) yield;
    return finished.result;
  };
}
