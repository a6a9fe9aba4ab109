/** Work that can be put aside after each stride, so that whoever asks for something meanwhile is answered in between. */
export type Strides<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function atOnce<Result>(work: Strides<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
